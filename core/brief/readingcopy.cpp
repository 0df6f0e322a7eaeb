// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/readingcopy.h"

#include "core/base/partstext.h"
#include "core/rules/packageleaks.h"
#include "core/workspace/committext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(ReadingCopy)
};

constexpr qsizetype kMostInContents = 400;  // records; of more, the contents list the kinds alone

class Copy {
public:
    Copy(const Workspace &workspace, const ReadingCopyOrder &order)
        : m_workspace(workspace), m_order(order), m_locale(localeOf(order.language))
    {
    }
    [[nodiscard]] Result<ReadingCopy> make();

private:
    [[nodiscard]] QString word(const char *text) const
    {
        return textIn(m_order.language, "ReadingCopy", text);
    }
    [[nodiscard]] Status choose(const ScopeRecords &scope);
    [[nodiscard]] Status leaveOut(const QSet<RecordId> &asked);
    [[nodiscard]] Result<QSet<RecordId>> touched() const;
    void noteLinks();
    [[nodiscard]] Status lookAtNeighbours();
    void title(const QString &name);
    void kind(const RecordSpec &spec, const QList<const Row *> &rows);
    void record(const Row &row);
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] Inlines valueOf(const FieldSpec &field, const FieldValue &value) const;
    [[nodiscard]] Inlines linksTo(const RecordIds &ids) const;
    [[nodiscard]] QString choiceWord(const FieldSpec &field, const QString &key) const;

    const Workspace &m_workspace;
    const ReadingCopyOrder &m_order;
    QLocale m_locale;
    QMap<RecordId, Row> m_rows;               // that are in the copy
    QSet<RecordId> m_hidden;                  // that are not, and may not be named
    QHash<RecordId, RecordIds> m_linkedFrom;  // both in the copy
    QMap<QString, qsizetype> m_hiddenFields;  // "Kind: field", how often
    ReadingCopy m_out;
};

QString anchorOf(const RecordId &id)
{
    return u"record-"_s + id.toString();
}

template <typename Take> void eachLink(const Row &row, Take take)
{
    for (std::size_t i = 0; i < row.spec->fields.size(); ++i)
        if (row.spec->fields[i].isLink())
            for (const RecordId &id : row.links(QLatin1StringView(row.spec->fields[i].key)))
                take(row.spec->fields[i], id);
}

/// Records that somebody entered or changed; the others came with the program.
Result<QSet<RecordId>> Copy::touched() const
{
    const auto log = m_workspace.commitsFor({});
    if (!log)
        return fail(log.error());
    QSet<RecordId> out;
    for (const LogCommit &commit : *log)
        if (commit.copy != kReferenceCopy)
            for (const LogLine &line : commit.lines)
                out.insert(line.record);
    return out;
}

Status Copy::leaveOut(const QSet<RecordId> &asked)
{
    // What a record was once does not go along, so only what it is now counts.
    const auto left = leaksIn(m_workspace, asked, {}, {m_order.highest, true, m_order.language});
    if (!left)
        return fail(left.error());
    for (const LeftBack &one : *left) {
        m_hidden.insert(one.id);
        if (m_rows.remove(one.id) == 0)
            continue;
        ++m_out.leftBack;
        const RecordSpec *spec = m_workspace.registry().kind(one.kind);
        m_out.document.leftOut << u"%1 “%2” %3"_s.arg(spec ? spec->labelText() : one.kind, one.title,
                                                      leakText(one));
    }
    return {};
}

Status Copy::choose(const ScopeRecords &scope)
{
    const QSet<RecordId> asked = scope.lines + scope.context;
    const auto rows = m_workspace.rows(RecordIds(asked.cbegin(), asked.cend()));
    const auto entered = touched();
    if (!rows || !entered)
        return fail(rows ? entered.error() : rows.error());
    for (const Row &row : *rows)
        if (!row.deleted && row.spec->use != DeskUse::Views)
            m_rows.insert(row.id, row);
    if (auto done = leaveOut(asked); !done)
        return done;
    // Of the lists that every workspace has, what is named.
    QSet<RecordId> named;
    for (const Row &row : std::as_const(m_rows))
        if (entered->contains(row.id))
            eachLink(row, [&named](const FieldSpec &, const RecordId &id) { named.insert(id); });
    m_rows.removeIf(
        [&](const auto &one) { return !entered->contains(one.key()) && !named.contains(one.key()); });
    return {};
}

/// Of records beside the scope only names are told, and not of those that may not be seen.
Status Copy::lookAtNeighbours()
{
    QSet<RecordId> outside;
    for (const Row &row : std::as_const(m_rows))
        eachLink(row, [&](const FieldSpec &, const RecordId &id) {
            if (!m_rows.contains(id) && !m_hidden.contains(id))
                outside.insert(id);
        });
    return leaveOut(outside);
}

void Copy::noteLinks()
{
    for (const Row &row : std::as_const(m_rows))
        eachLink(row, [&](const FieldSpec &field, const RecordId &id) {
            if (field.handling <= m_order.highest && m_rows.contains(id) && id != row.id
                && !m_linkedFrom[id].contains(row.id))
                m_linkedFrom[id] << row.id;
        });
}

QString Copy::choiceWord(const FieldSpec &field, const QString &key) const
{
    return choiceText(field, key, m_order.language);
}

QString Copy::nameOf(const Row &row) const
{
    return m_workspace.title(row.id, m_order.language);
}

Inlines Copy::linksTo(const RecordIds &ids) const
{
    Inlines out;
    for (const RecordId &id : ids) {
        const auto row = m_rows.constFind(id);
        QString name = m_hidden.contains(id) ? QString() : m_workspace.title(id, m_order.language);
        if (name.isEmpty())
            continue;
        if (row != m_rows.cend() && !row->reference().isEmpty() && row->reference() != name)
            name = row->reference() + u' ' + name;
        if (!out.isEmpty())
            out << Inline{u"\n"_s, {}, false, {}};
        out << Inline{name, {}, false, row != m_rows.cend() ? anchorOf(id) : QString()};
    }
    return out;
}

Inlines Copy::valueOf(const FieldSpec &field, const FieldValue &value) const
{
    if (field.type == FieldType::File)
        return {};  // what it holds is not in the copy; its name is a field of its own
    if (const auto *link = std::get_if<RecordId>(&value))
        return linksTo({*link});
    if (const auto *links = std::get_if<RecordIds>(&value))
        return linksTo(*links);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? plain(textIn(m_order.language, "Value", "Yes")) : Inlines();
    if (const auto *text = std::get_if<LocalText>(&value))
        return plain(text->in(m_order.language),
                     text->has(m_order.language) || text->isEmpty() ? QString() : text->original);
    if (const auto *text = std::get_if<QString>(&value)) {
        if (field.type == FieldType::Choice)
            return plain(choiceWord(field, *text));
        return text->isEmpty()
            ? Inlines()
            : Inlines{{*text, {}, false, field.type == FieldType::Url ? *text : QString()}};
    }
    if (const auto *words = std::get_if<QStringList>(&value)) {
        QStringList labels;
        for (const QString &key : *words)
            labels << choiceWord(field, key);
        return plain(partsText(labels, m_order.language));
    }
    return plain(displayText(field, value, {m_locale, m_order.language, {}}));
}

void Copy::record(const Row &row)
{
    const QString name = nameOf(row);
    const QString reference = row.reference();
    Heading heading{2, plain(reference.isEmpty() || name == reference ? name : reference + u"  "_s + name),
                    anchorOf(row.id)};
    m_out.document.blocks << heading;
    Table table{.columns = {{{}, 1}, {{}, 4}}, .labelled = true};
    const QList<int> titles = row.spec->titleFields();
    for (int i = 0; i < int(row.spec->fields.size()); ++i) {
        const FieldSpec &field = row.spec->fields[std::size_t(i)];
        if (isEmpty(row.values[i]) || i == row.spec->referenceField() || field.type == FieldType::File)
            continue;
        // The heading says it.
        if (titles.size() == 1 && titles.contains(i) && !field.isLink())
            continue;
        if (field.handling > m_order.highest) {
            ++m_hiddenFields[u"%1: %2"_s.arg(row.spec->pluralText(), field.labelText())];
            continue;
        }
        if (Inlines value = valueOf(field, row.values[i]); !value.isEmpty())
            table.rows << QList<Inlines>{
                plain(textIn(m_order.language, "Field", field.label.text, field.label.comment)),
                std::move(value)};
    }
    RecordIds from = m_linkedFrom.value(row.id);
    if (!from.isEmpty()) {
        std::sort(from.begin(), from.end(), [this](const RecordId &a, const RecordId &b) {
            return std::tuple(nameOf(m_rows[a]), a) < std::tuple(nameOf(m_rows[b]), b);
        });
        table.rows << QList<Inlines>{plain(word(QT_TRANSLATE_NOOP("ReadingCopy", "Named in"))),
                                     linksTo(from)};
    }
    if (!table.rows.isEmpty())
        m_out.document.blocks << std::move(table);
}

void Copy::kind(const RecordSpec &spec, const QList<const Row *> &rows)
{
    m_out.document.blocks << Heading{1,
                                     plain(u"%1 (%2)"_s.arg(textIn(m_order.language, "Kind", spec.plural),
                                                            m_locale.toString(rows.size()))),
                                     u"kind-"_s + spec.keyText()};
    for (const Row *row : rows)
        record(*row);
}

void Copy::title(const QString &name)
{
    const auto level = [this] {
        switch (m_order.highest) {
        case Handling::Public: return word(QT_TRANSLATE_NOOP("ReadingCopy", "Everybody"));
        case Handling::Shared: return word(QT_TRANSLATE_NOOP("ReadingCopy", "The three sides"));
        case Handling::Internal: return word(QT_TRANSLATE_NOOP("ReadingCopy", "Our office"));
        case Handling::Sensitive: break;
        }
        return word(QT_TRANSLATE_NOOP("ReadingCopy", "Named persons in our office"));
    };
    BriefDocument &document = m_out.document;
    document.title = name;
    document.subject = word(QT_TRANSLATE_NOOP("ReadingCopy", "Reading copy"));
    document.language = m_order.language;
    document.shortTitle = name;
    document.version = longDate(PartialDate(m_order.day), m_locale);
    if (m_order.highest > Handling::Shared)
        document.classification = word(QT_TRANSLATE_NOOP("ReadingCopy", "Not for people outside our office"));
    TitleBlock block{.kind = document.subject, .title = plain(name)};
    block.lines << std::pair{word(QT_TRANSLATE_NOOP("ReadingCopy", "As of")), plain(document.version)};
    block.lines << std::pair{word(QT_TRANSLATE_NOOP("ReadingCopy", "For")), plain(level())};
    block.lines << std::pair{word(QT_TRANSLATE_NOOP("ReadingCopy", "Records")),
                             plain(m_locale.toString(m_rows.size()))};
    document.blocks << std::move(block);
    document.blocks << Paragraph{
        plain(word(QT_TRANSLATE_NOOP(
            "ReadingCopy",
            "To be read only: what is changed here does not come back. Ask its sender for a "
            "package or a form to answer."))),
        Paragraph::Role::Note,
        false,
        {}};
    if (m_rows.size() <= kMostInContents)
        document.blocks << Contents{};
}

Result<ReadingCopy> Copy::make()
{
    const auto scope = recordsIn(m_workspace, m_order.scope);
    if (!scope)
        return fail(scope.error());
    if (auto done = choose(*scope); !done)
        return fail(done.error());
    if (m_rows.isEmpty())
        return fail(
            ProblemCode::Nothing,
            CopyText::tr("Nothing of it may be read by them, or there is nothing: the copy would be empty."));
    if (auto done = lookAtNeighbours(); !done)
        return fail(done.error());
    noteLinks();
    title(scopeTitle(m_workspace, m_order.scope, m_order.language));
    for (const RecordSpec *spec : m_workspace.registry().kinds()) {
        const auto ids = m_workspace.find({.kind = spec});
        if (!ids)
            return fail(ids.error());
        QList<const Row *> rows;
        for (const RecordId &id : *ids)
            if (const auto row = m_rows.constFind(id); row != m_rows.cend())
                rows << &*row;
        if (!rows.isEmpty())
            kind(*spec, rows);
    }
    for (auto it = m_hiddenFields.cbegin(); it != m_hiddenFields.cend(); ++it)
        m_out.document.leftOut << (it.value() == 1 ? CopyText::tr("%1: 1 record has something there")
                                                   : CopyText::tr("%1: %n records have something there",
                                                                  nullptr, int(it.value())))
                                      .arg(it.key());
    m_out.records = m_rows.size();
    return std::move(m_out);
}

}  // namespace

Result<ReadingCopy> readingCopy(const Workspace &workspace, const ReadingCopyOrder &order)
{
    return Copy(workspace, order).make();
}

}  // namespace tri
