// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two versions make together, and the changes that settle them.

#include "core/rules/conflictinbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = MergePiece::Kind;

struct InboxText {
    Q_DECLARE_TR_FUNCTIONS(ConflictInbox)
};

QString plainText(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

LocalText localText(const FieldValue &value)
{
    const auto *text = std::get_if<LocalText>(&value);
    return text ? *text : LocalText();
}

/// A line is no paragraph: it is taken whole.
ParagraphMerge mergeLines(const QString &base, const QString &mine, const QString &theirs)
{
    ParagraphMerge out;
    const auto lines = [](const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; };
    const Kind kind = mine == theirs ? (mine == base ? Kind::Same : Kind::Alike)
        : mine == base               ? Kind::Theirs
        : theirs == base             ? Kind::Mine
                                     : Kind::Clash;
    out.pieces << MergePiece{kind, lines(base), lines(mine), lines(theirs)};
    out.text = kind == Kind::Theirs ? theirs : mine;
    return out;
}

ParagraphMerge mergeTexts(const FieldSpec &field, const QString &base, const QString &mine,
                          const QString &theirs)
{
    return field.isLong() ? mergeParagraphs(base, mine, theirs) : mergeLines(base, mine, theirs);
}

/// Each language for itself; @p texts gets those that differ.
LocalText mergeLanguages(const FieldSpec &field, const LocalText &base, const LocalText &mine,
                         const LocalText &theirs, QList<TextProposal> *texts)
{
    LocalText out;
    QMap<QString, bool> languages;
    for (const LocalText *one : {&base, &mine, &theirs})
        for (const QString &language : one->texts.keys())
            languages.insert(language, true);
    for (const QString &language : languages.keys()) {
        const QString ours = mine.texts.value(language);
        const QString others = theirs.texts.value(language);
        const ParagraphMerge merge = mergeTexts(field, base.texts.value(language), ours, others);
        if (ours != others && texts)
            *texts << TextProposal{language, merge};
        if (!merge.text.isEmpty())
            out.texts.insert(language, merge.text);
    }
    const QString original = mine.original == base.original ? theirs.original : mine.original;
    out.original = out.has(original) ? original : out.texts.isEmpty() ? QString() : out.texts.firstKey();
    return out;
}

CommitLabel settleLabel(const InboxEntry &entry, const QString &subject)
{
    CommitLabel label;
    label.verb = u"resolve"_s;
    label.kind = entry.row.spec->keyText();
    label.field = entry.key;
    label.subject = subject;
    label.count = 1;
    return label;
}

RecordChange closing(const Note &note)
{
    return {note.id, &kindOf<Note>().spec, LifeChange::None, {{u"done"_s, {}, true}}};
}

ChangeSet settled(const InboxEntry &entry, RecordChange change, const QString &subject)
{
    ChangeSet out{Origin::Resolve, settleLabel(entry, subject), {std::move(change)}};
    for (const Note &note : entry.assignments)
        out.records << closing(note);
    return out;
}

}  // namespace

CombinedProposal combinedProposal(const InboxEntry &entry)
{
    CombinedProposal out;
    if (!entry.field || !(entry.field->isLong() || entry.field->isLocal()) || entry.versions.size() != 2)
        return out;
    const FieldValue base = entry.base.value_or(FieldValue());
    const FieldValue &mine = entry.versions[0].value;
    const FieldValue &theirs = entry.versions[1].value;
    if (entry.field->isLocal()) {
        out.value = canonical(
            mergeLanguages(*entry.field, localText(base), localText(mine), localText(theirs), &out.texts));
    } else {
        out.texts << TextProposal{
            {}, mergeTexts(*entry.field, plainText(base), plainText(mine), plainText(theirs))};
        out.value = canonical(out.texts.first().merge.text);
    }
    out.isOffered = std::all_of(out.texts.cbegin(), out.texts.cend(),
                                [](const TextProposal &text) { return text.merge.isCombined(); });
    out.hasWords = std::any_of(out.texts.cbegin(), out.texts.cend(),
                               [](const TextProposal &text) { return text.merge.hasWords(); });
    return out;
}

std::optional<FieldValue> bothValues(const InboxEntry &entry)
{
    if (!entry.field || !(entry.field->isList() || entry.field->isLong()))
        return std::nullopt;
    const FieldValue base = entry.base.value_or(FieldValue());
    FieldValue all = entry.versions.first().value;
    for (const InboxVersion &version : entry.versions.mid(1)) {
        if (entry.field->type == FieldType::Choices) {
            QStringList words =
                std::holds_alternative<QStringList>(all) ? std::get<QStringList>(all) : QStringList();
            if (const auto *more = std::get_if<QStringList>(&version.value))
                words += *more;
            all = canonical(words);
        } else if (entry.field->isList()) {
            RecordIds ids = std::holds_alternative<RecordIds>(all) ? std::get<RecordIds>(all) : RecordIds();
            const auto *more = std::get_if<RecordIds>(&version.value);
            for (const RecordId &id : more ? *more : RecordIds())
                if (!ids.contains(id))
                    ids << id;
            all = canonical(ids, entry.field->isSet());
        } else if (entry.field->isLocal()) {
            all = canonical(mergeLanguages(*entry.field, localText(base), localText(all),
                                           localText(version.value), nullptr));
        } else {
            all = canonical(mergeParagraphs(plainText(base), plainText(all), plainText(version.value)).text);
        }
    }
    return all;
}

Result<ChangeSet> settleField(const InboxEntry &entry, const FieldValue &value, const QString &subject)
{
    if (!entry.field)
        return fail(
            ProblemCode::Invalid,
            InboxText::tr("A newer version of the program made the field “%1”. Decide with that version; "
                          "until then both versions stay.")
                .arg(entry.key));
    const FieldValue &shown = entry.row.value(entry.key);
    const FieldValue wanted = canonical(value, entry.field->type != FieldType::OrderedLinks);
    if (const QString lock = lockText(entry.row, *entry.field); !lock.isEmpty() && wanted != shown)
        return fail(ProblemCode::Invalid, lock);
    // Named even when it is the value shown already: the change replaces all versions and so settles the field.
    return settled(entry, {entry.row.id, entry.row.spec, LifeChange::None, {{entry.key, shown, wanted}}},
                   subject);
}

ChangeSet settleLife(const InboxEntry &entry, bool deletes, const QString &subject)
{
    return settled(entry, deletes ? deletion(entry.row) : restoration(entry.row), subject);
}

Result<ChangeSet> keepVersion(const InboxEntry &entry, const InboxVersion &version, const QString &subject)
{
    return entry.isLife() ? settleLife(entry, version.deleted, subject)
                          : settleField(entry, version.value, subject);
}

ChangeSet assignDecision(const InboxEntry &entry, const Assignment &assignment, const QString &subject)
{
    ChangeSet out;
    out.label = settleLabel(entry, subject);
    out.label.verb = u"assign"_s;
    const bool isNobody = assignment.owners.isEmpty();
    for (qsizetype at = isNobody ? 0 : 1; at < entry.assignments.size(); ++at)
        out.records << closing(entry.assignments[at]);
    if (isNobody)
        return out;
    Note note = entry.assignments.value(0);
    const bool isNew = note.id.isNull();
    const Row before = toRow(note);
    note.owners = assignment.owners;
    note.due = assignment.due;
    if (!isNew) {
        if (RecordChange change = difference(before, toRow(note)); !change.fields.isEmpty())
            out.records.prepend(change);
        return out;
    }
    note.id = assignment.newId;
    note.kind = u"versions"_s;
    note.title = assignment.title;
    note.author = assignment.author;
    note.date = assignment.date;
    note.about = {entry.row.id};
    note.field = entry.key;
    // It names the record, so it is for nobody who may not see that one.
    note.handling =
        handlingKey(std::max(entry.row.handling(), entry.field ? entry.field->handling : Handling::Public));
    out.records.prepend(creation(toRow(note)));
    return out;
}

ChangeSet together(const QList<ChangeSet> &decisions)
{
    ChangeSet out = decisions.value(0);
    for (const ChangeSet &one : decisions.mid(1)) {
        if (one.label.verb != out.label.verb)
            out.label.verb = u"resolve"_s;
        out.origin = one.origin == Origin::Resolve ? Origin::Resolve : out.origin;
        for (const RecordChange &change : one.records) {
            const auto same = std::find_if(out.records.begin(), out.records.end(),
                                           [&change](const RecordChange &a) { return a.id == change.id; });
            if (same == out.records.end()) {
                out.records << change;
                continue;
            }
            if (change.life != LifeChange::None)
                same->life = change.life;
            for (const FieldChange &field : change.fields)
                if (std::none_of(same->fields.cbegin(), same->fields.cend(),
                                 [&field](const FieldChange &a) { return a.field == field.field; }))
                    same->fields << field;
        }
    }
    if (decisions.size() > 1) {
        out.label.field.clear();
        out.label.count = int(decisions.size());
        const bool oneRecord =
            std::all_of(decisions.cbegin(), decisions.cend(),
                        [&out](const ChangeSet &one) { return one.label.subject == out.label.subject; });
        if (!oneRecord)
            out.label.subject.clear();
        const bool oneKind = std::all_of(decisions.cbegin(), decisions.cend(), [&out](const ChangeSet &one) {
            return one.label.kind == out.label.kind;
        });
        if (!oneKind)
            out.label.kind.clear();
    }
    return out;
}

}  // namespace tri
