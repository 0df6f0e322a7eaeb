// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where copies disagree: what is open, deciding on it, and asking somebody to.
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/localtext.h"
#include "core/exchange/linkindex.h"
#include "core/rules/conflictinbox.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// "REF.FIELD=WORD" taken apart; without a field it is about the record.
struct Order {
    InboxEntry entry;
    QString word;
};

class Deciding {
public:
    Deciding(const Session &session, Workspace &workspace, const Call &call)
        : m_session(session), m_workspace(workspace), m_call(call), m_reader(workspace),
          m_open(conflictInbox(m_reader))
    {
    }
    [[nodiscard]] Result<QList<ChangeSet>> changes();

private:
    [[nodiscard]] Result<Order> order(const QString &option, const QString &text);
    [[nodiscard]] Result<ChangeSet> resolved(const Order &order);
    [[nodiscard]] Result<const InboxVersion *> theirs(const Order &order) const;
    [[nodiscard]] Result<FieldValue> value(const Order &order) const;
    [[nodiscard]] Result<ChangeSet> assigned(const Order &order, const PartialDate &due);
    [[nodiscard]] QString nameOf(const InboxEntry &entry) const;

    const Session &m_session;
    Workspace &m_workspace;
    const Call &m_call;
    Reader m_reader;
    QList<InboxEntry> m_open;
};

QString Deciding::nameOf(const InboxEntry &entry) const
{
    const QString name = cli::nameOf(entry.row);
    return entry.isLife() ? name : name + u'.' + entry.key;
}

Result<Order> Deciding::order(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return wrong(m_call, Cli::tr("“%1” is not understood; write %2 REF.FIELD=….").arg(text, option));
    const QString name = text.left(equals).trimmed();
    const QString word = text.mid(equals + 1).trimmed();
    const qsizetype dot = name.lastIndexOf(u'.');
    // A reference may have a dot of its own.
    auto row = dot > 0 ? recordNamed(m_workspace, name.left(dot)) : recordNamed(m_workspace, name);
    const bool whole = dot <= 0 || !row;
    if (!row && dot > 0)
        row = recordNamed(m_workspace, name);
    if (!row)
        return fail(row.error());
    const QString key = whole ? QString() : name.mid(dot + 1);
    if (!whole)
        if (const auto field = fieldNamed(*row->spec, key); !field)
            return fail(field.error());
    for (const InboxEntry &entry : std::as_const(m_open))
        if (entry.row.id == row->id && entry.key == key)
            return Order{entry, word};
    return fail(
        ProblemCode::NotFound,
        whole ? Cli::tr("No copies disagree on whether %1 is to be kept. A field is named behind a dot, "
                        "as in %1.title.")
                    .arg(cli::nameOf(*row))
              : Cli::tr("No copies disagree on %1 of %2. “conflicts FILE” lists what is open.")
                    .arg(key, cli::nameOf(*row)));
}

/// Theirs is the only other version, or that of a name.
Result<const InboxVersion *> Deciding::theirs(const Order &order) const
{
    const QString name = order.word.section(u':', 1).trimmed();
    if (name.isEmpty()) {
        if (const InboxVersion *only = order.entry.theirs())
            return only;
    } else {
        for (const InboxVersion &version : order.entry.versions)
            if (std::any_of(version.said.cbegin(), version.said.cend(), [&name](const CommitInfo &commit) {
                    return commit.author.compare(name, Qt::CaseInsensitive) == 0;
                }))
                return &version;
    }
    QStringList forms;
    for (const InboxVersion &version : order.entry.versions)
        if (!version.own)
            forms << u"theirs:"_s + version.said.first().author;
    return fail(ProblemCode::Invalid,
                Cli::tr("%1 has no single version that is meant; write one of: %2.")
                    .arg(nameOf(order.entry), forms.join(u", "_s)));
}

Result<FieldValue> Deciding::value(const Order &order) const
{
    const FieldSpec &field = *order.entry.field;
    const QString text = order.word.startsWith(u'=') ? order.word.mid(1).trimmed() : order.word;
    if (field.isLocal()) {
        const QString language = m_call.value(u"--lang"_s, u"en"_s);
        if (!contentLanguages().contains(language))
            return wrong(m_call,
                         Cli::tr("There is no language “%1” here; write one of: %2.")
                             .arg(language, contentLanguages().join(u", "_s)));
        const FieldValue &shown = order.entry.row.value(order.entry.key);
        LocalText texts = std::holds_alternative<LocalText>(shown) ? std::get<LocalText>(shown) : LocalText();
        texts.set(language, text);
        return canonical(texts);
    }
    LinkIndex index(m_workspace);
    if (field.isLink())
        if (const Status loaded = index.load(*order.entry.row.spec); !loaded)
            return fail(loaded.error());
    ParseContext context;
    context.resolve = [&index](const FieldSpec &link, const QString &name) {
        return index.resolve(link, name).id;
    };
    auto parsed = parseText(field, text, context);
    if (!parsed)
        return fail(parsed.error().code,
                    Cli::tr("--resolve %1: %2").arg(nameOf(order.entry), parsed.error().text));
    return parsed;
}

Result<ChangeSet> Deciding::resolved(const Order &order)
{
    const InboxEntry &entry = order.entry;
    const QString subject = m_workspace.title(entry.row.id);
    if (order.word == u"mine" && entry.mine())
        return keepVersion(entry, *entry.mine(), subject);
    if (order.word == u"mine")
        return fail(
            ProblemCode::Invalid,
            Cli::tr("This copy has no version of its own of %1. Name whose is meant, as in theirs:NAME.")
                .arg(nameOf(entry)));
    if (order.word == u"theirs" || order.word.startsWith(u"theirs:")) {
        const auto version = theirs(order);
        return version ? keepVersion(entry, **version, subject) : Result<ChangeSet>(fail(version.error()));
    }
    if (entry.isLife()) {
        if (order.word == u"keep" || order.word == u"delete")
            return settleLife(entry, order.word == u"delete", subject);
        return wrong(m_call,
                     Cli::tr("%1 was deleted in one copy; write %1=keep or %1=delete.").arg(nameOf(entry)));
    }
    if (!entry.field)
        return settleField(entry, {}, subject);  // says why not
    if (order.word == u"both") {
        if (const auto all = bothValues(entry))
            return settleField(entry, *all, subject);
        return fail(ProblemCode::Invalid,
                    Cli::tr("%1 holds one value, so both cannot be kept. Write mine, theirs or a value.")
                        .arg(nameOf(entry)));
    }
    if (order.word == u"combined") {
        const CombinedProposal proposal = combinedProposal(entry);
        if (proposal.isOffered)
            return settleField(entry, proposal.value, subject);
        return fail(
            ProblemCode::Invalid,
            Cli::tr("The versions of %1 cannot be put together: both changed the same place. Write mine, "
                    "theirs, both or "
                    "a value.")
                .arg(nameOf(entry)));
    }
    const auto wanted = value(order);
    return wanted ? settleField(entry, *wanted, subject) : Result<ChangeSet>(fail(wanted.error()));
}

Result<ChangeSet> Deciding::assigned(const Order &order, const PartialDate &due)
{
    Assignment assignment{
        {}, due, {}, m_workspace.author(), PartialDate(m_session.clock().today()), m_workspace.newId()};
    if (!order.word.isEmpty()) {
        const auto who = recordNamed(m_workspace, order.word,
                                     {u"person"_s, u"organisation"_s, u"body"_s, u"entity"_s, u"state"_s});
        if (!who)
            return fail(who.error());
        assignment.owners = {who->id};
    }
    const QString subject = m_workspace.title(order.entry.row.id);
    assignment.title = Cli::tr("Two versions to decide: %1").arg(nameOf(order.entry));
    return assignDecision(order.entry, assignment, subject);
}

Result<QList<ChangeSet>> Deciding::changes()
{
    if (m_reader.problem())
        return fail(*m_reader.problem());
    QList<ChangeSet> out;
    QStringList done;
    const QString by = m_call.value(u"--by"_s);
    const auto due = PartialDate::parse(by);
    if (!by.isEmpty() && !due)
        return wrong(m_call, Cli::tr("“%1” is no date; write --by 2014-05-14.").arg(by));
    if (!by.isEmpty() && !m_call.has(u"--assign"_s))
        return wrong(m_call, Cli::tr("The option --by goes with --assign."));
    for (const QString &option : {u"--resolve"_s, u"--assign"_s})
        for (const QString &text : m_call.options.value(option)) {
            const auto one = order(option, text);
            if (!one)
                return fail(one.error());
            if (done.contains(one->entry.id()))
                return wrong(m_call, Cli::tr("%1 is named twice.").arg(nameOf(one->entry)));
            done << one->entry.id();
            auto change =
                option == u"--resolve" ? resolved(*one) : assigned(*one, due.value_or(PartialDate()));
            if (!change)
                return fail(change.error());
            if (!change->isEmpty())
                out << *std::move(change);
        }
    return out;
}

QJsonObject json(const Workspace &workspace, const InboxEntry &entry)
{
    QJsonArray versions;
    for (const InboxVersion &version : entry.versions)
        for (const CommitInfo &commit : version.said)
            versions.append(QJsonObject{{u"value"_s, toJson(version.value)},
                                        {u"deleted"_s, version.deleted},
                                        {u"stamp"_s, commit.stamp.toString()},
                                        {u"author"_s, commit.author},
                                        {u"own"_s, commit.own},
                                        {u"time"_s, commit.time.toString(Qt::ISODateWithMs)}});
    QJsonObject out{{u"id"_s, entry.row.id.toString()},
                    {u"kind"_s, entry.row.spec->keyText()},
                    {u"reference"_s, entry.row.reference()},
                    {u"title"_s, workspace.title(entry.row.id)},
                    {u"field"_s, entry.key},
                    {u"versions"_s, versions}};
    if (entry.base)
        out.insert(u"base"_s, toJson(*entry.base));
    if (const CombinedProposal proposal = combinedProposal(entry); proposal.isOffered)
        out.insert(u"combined"_s, toJson(proposal.value));
    if (const RecordIds owners = entry.owners(); !owners.isEmpty()) {
        QStringList ids;
        for (const RecordId &owner : owners)
            ids << owner.toString();
        out.insert(u"assigned_to"_s, QJsonArray::fromStringList(ids));
        out.insert(u"by"_s, entry.due().toString());
    }
    return out;
}

/// One line for each version, and one that says who is asked.
QList<QStringList> lines(const Workspace &workspace, const InboxEntry &entry)
{
    QList<QStringList> out;
    const TextContext words = textContext(workspace);
    const QString title = shortened(workspace.title(entry.row.id), 40);
    const auto add = [&](const QString &who, const QString &text) {
        out << QStringList{entry.row.spec->keyText(), title, entry.key, who, shortened(text)};
    };
    for (const InboxVersion &version : entry.versions)
        for (const CommitInfo &commit : version.said)
            add(commit.author,
                version.deleted   ? Cli::tr("(deleted)")
                    : entry.field ? displayText(*entry.field, version.value, words)
                                  : Cli::tr("(edited)"));
    QStringList names;
    for (const RecordId &owner : entry.owners())
        names << words.titleOf(owner);
    if (!names.isEmpty())
        add({},
            entry.due().isNull()
                ? Cli::tr("to be decided by %1").arg(names.join(u", "_s))
                : Cli::tr("to be decided by %1 until %2").arg(names.join(u", "_s), entry.due().toString()));
    return out;
}

}  // namespace

Outcome conflicts(Session &session, const Call &call)
{
    const bool writes = call.has(u"--resolve"_s) || call.has(u"--assign"_s) || call.has(u"--by"_s);
    const auto workspace =
        writes ? session.openToWrite(call.arguments[0]) : session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Outcome out;
    if (writes) {
        const auto changes = Deciding(session, **workspace, call).changes();
        if (!changes)
            return Outcome::refused(changes.error());
        if (!changes->isEmpty())
            if (const auto stamp = (*workspace)->apply(together(*changes)); !stamp)
                return Outcome::refused(stamp.error());
        const auto settled = std::count_if(changes->cbegin(), changes->cend(), [](const ChangeSet &change) {
            return change.origin == Origin::Resolve;
        });
        out.data[u"settled"_s] = settled;
        out.data[u"assigned"_s] = changes->size() - settled;
        out.text = Cli::tr("%1 settled, %2 assigned.").arg(settled).arg(changes->size() - settled) + u'\n';
    }
    Reader reader(**workspace);
    const QList<InboxEntry> open = conflictInbox(reader);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    QJsonArray array;
    QList<QStringList> all;
    for (const InboxEntry &entry : open) {
        array.append(json(**workspace, entry));
        all += lines(**workspace, entry);
    }
    out.data[u"conflicts"_s] = array;
    if (writes)
        out.text += open.isEmpty() ? QString() : Cli::tr("%1 still open.").arg(open.size()) + u'\n';
    else
        out.text = open.isEmpty() ? Cli::tr("No conflicts.") : columns(all);
    return out;
}

}  // namespace tri::cli
