// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/changeset.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Origin, const char *>, 9> kOrigins{{{Origin::Edit, "edit"},
                                                                   {Origin::Import, "import"},
                                                                   {Origin::Paste, "paste"},
                                                                   {Origin::Merge, "merge"},
                                                                   {Origin::Undo, "undo"},
                                                                   {Origin::Redo, "redo"},
                                                                   {Origin::Resolve, "resolve"},
                                                                   {Origin::Reference, "reference"},
                                                                   {Origin::RestorePoint, "restore_point"}}};

bool sorted(const FieldSpec &field)
{
    return field.type != FieldType::OrderedLinks;
}

struct CommitLabelText {
    Q_DECLARE_TR_FUNCTIONS(CommitLabel)
};

}  // namespace

QString originKey(Origin origin)
{
    for (const auto &[value, key] : kOrigins)
        if (value == origin)
            return QString::fromLatin1(key);
    return u"edit"_s;
}

QList<Origin> allOrigins()
{
    QList<Origin> all;
    for (const auto &[value, key] : kOrigins)
        all << value;
    return all;
}

Origin parseOrigin(QStringView key)
{
    for (const auto &[value, text] : kOrigins)
        if (key == QLatin1String(text))
            return value;
    return Origin::Edit;
}

QString CommitLabel::toJson() const
{
    QJsonObject object{{u"verb"_s, verb}};
    if (!kind.isEmpty())
        object[u"kind"_s] = kind;
    if (!field.isEmpty())
        object[u"field"_s] = field;
    if (!subject.isEmpty())
        object[u"subject"_s] = subject;
    if (count)
        object[u"count"_s] = count;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CommitLabel CommitLabel::fromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object[u"verb"].toString(), object[u"kind"].toString(), object[u"field"].toString(),
            object[u"subject"].toString(), object[u"count"].toInt()};
}

QString labelText(const CommitLabel &label, const Registry &registry)
{
    const RecordSpec *spec = registry.kind(label.kind);
    const FieldSpec *field = spec ? spec->field(label.field) : nullptr;
    QString what = label.subject;
    if (what.isEmpty())
        what = !spec ? CommitLabelText::tr("records") : label.count == 1 ? spec->labelText() : spec->pluralText();
    if (label.verb == u"create")
        return CommitLabelText::tr("Add %1").arg(what);
    if (label.verb == u"delete")
        return CommitLabelText::tr("Delete %1").arg(what);
    if (label.verb == u"restore")
        return CommitLabelText::tr("Restore %1").arg(what);
    if (label.verb == u"import")
        return CommitLabelText::tr("Import %1").arg(what);
    if (label.verb == u"paste")
        return CommitLabelText::tr("Paste %1").arg(what);
    if (label.verb == u"merge")
        return CommitLabelText::tr("Merge %1").arg(what);
    if (label.verb == u"resolve")
        return CommitLabelText::tr("Settle %1").arg(what);
    if (label.verb == u"assign")
        return CommitLabelText::tr("Assign the decision on %1").arg(what);
    if (label.verb == u"restore_point")
        return CommitLabelText::tr("Restore point “%1”").arg(label.subject);
    if (label.verb == u"go_back")
        return label.subject.isEmpty() ? CommitLabelText::tr("Go back to an earlier state")
                                       : CommitLabelText::tr("Go back to “%1”").arg(label.subject);
    if (label.verb == u"translate")
        return (label.count == 1 ? CommitLabelText::tr("Translate a record into %1")
                                 : CommitLabelText::tr("Translate %n records into %1", nullptr, label.count))
            .arg(isolated(languageName(label.subject)));
    if (label.verb == u"confirm")
        return (label.count == 1
                    ? CommitLabelText::tr("Confirm translations of a record into %1")
                    : CommitLabelText::tr("Confirm translations of %n records into %1", nullptr, label.count))
            .arg(isolated(languageName(label.subject)));
    if (label.verb == u"reference")
        return CommitLabelText::tr("Reference data");
    if (label.verb == u"salvage")
        return CommitLabelText::tr("Salvaged from %1 without a seal, in doubt").arg(what);
    if (label.verb == u"attach")
        return label.count == 1 ? CommitLabelText::tr("Attach a file to %1").arg(what)
                                : CommitLabelText::tr("Attach %n files to %1", nullptr, label.count).arg(what);
    return field ? CommitLabelText::tr("Change %1 of %2").arg(field->labelText(), what) : CommitLabelText::tr("Change %1").arg(what);
}

RecordChange creation(const Row &row)
{
    RecordChange change{row.id, row.spec, LifeChange::Create, {}};
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const FieldSpec &field = row.spec->fields[std::size_t(i)];
        if (FieldValue value = canonical(row.values[i], sorted(field)); !isEmpty(value))
            change.fields << FieldChange{field.keyText(), {}, std::move(value)};
    }
    return change;
}

RecordChange difference(const Row &before, const Row &after)
{
    Q_ASSERT(before.spec == after.spec && before.id == after.id);
    RecordChange change{after.id, after.spec, LifeChange::None, {}};
    for (qsizetype i = 0; i < after.values.size(); ++i) {
        const FieldSpec &field = after.spec->fields[std::size_t(i)];
        FieldValue value = canonical(after.values[i], sorted(field));
        if (value != before.values[i])
            change.fields << FieldChange{field.keyText(), before.values[i], std::move(value)};
    }
    return change;
}

RecordChange deletion(const Row &row)
{
    return {row.id, row.spec, LifeChange::Delete, {}};
}

RecordChange restoration(const Row &row)
{
    return {row.id, row.spec, LifeChange::Restore, {}};
}

RecordChange inverse(const RecordChange &change)
{
    RecordChange out = change;
    for (FieldChange &field : out.fields)
        std::swap(field.before, field.after);
    switch (change.life) {
    case LifeChange::None: break;
    case LifeChange::Create:
        out.life = LifeChange::Delete;
        out.fields.clear();
        break;
    case LifeChange::Delete: out.life = LifeChange::Restore; break;
    case LifeChange::Restore: out.life = LifeChange::Delete; break;
    }
    return out;
}

Row applied(Row row, const RecordChange &change)
{
    for (const FieldChange &field : change.fields)
        row.setValue(field.field, field.after);
    if (change.life == LifeChange::Delete)
        row.deleted = true;
    else if (change.life != LifeChange::None)
        row.deleted = false;
    return row;
}

ChangeSet changeOf(RecordChange change, const QString &subject, Origin origin)
{
    CommitLabel label;
    label.kind = change.spec->keyText();
    label.subject = subject;
    label.count = 1;
    switch (change.life) {
    case LifeChange::None:
        label.verb = u"edit"_s;
        if (change.fields.size() == 1)
            label.field = change.fields.first().field;
        break;
    case LifeChange::Create: label.verb = u"create"_s; break;
    case LifeChange::Delete: label.verb = u"delete"_s; break;
    case LifeChange::Restore: label.verb = u"restore"_s; break;
    }
    return {origin, std::move(label), {std::move(change)}};
}

ThreeWay threeWay(const Row &base, const Row &mine, const Row &theirs)
{
    ThreeWay out{theirs, {}};
    for (qsizetype i = 0; i < base.values.size(); ++i) {
        const FieldSpec &field = base.spec->fields[std::size_t(i)];
        const FieldValue own = canonical(mine.values[i], sorted(field));
        if (own == base.values[i] || own == theirs.values[i])
            continue;
        out.merged.values[i] = own;
        if (theirs.values[i] != base.values[i])
            out.conflicts << field.keyText();
    }
    return out;
}

}  // namespace tri
