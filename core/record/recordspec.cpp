// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recordspec.h"

#include "core/base/directionmarks.h"
#include "core/base/likeness.h"
#include "core/base/localtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

QString placeText(Place place)
{
    switch (place) {
    case Place::Meetings: return QCoreApplication::translate("Place", "Meetings");
    case Place::Plans: return QCoreApplication::translate("Place", "Work plans");
    case Place::Requests: return QCoreApplication::translate("Place", "Expertise requests");
    case Place::Recommendations: return QCoreApplication::translate("Place", "Recommendations");
    case Place::Practices: return QCoreApplication::translate("Place", "Practices and evidence");
    case Place::Priorities: return QCoreApplication::translate("Place", "Priorities and themes");
    case Place::People: return QCoreApplication::translate("Place", "People and organizations");
    case Place::Documents: return QCoreApplication::translate("Place", "Documents");
    case Place::Desk: return QCoreApplication::translate("Place", "Desk");
    }
    return {};
}

int RecordSpec::indexOf(QAnyStringView fieldKey) const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fieldKey == QLatin1String(fields[i].key))
            return int(i);
    return -1;
}

const FieldSpec *RecordSpec::field(QAnyStringView fieldKey) const
{
    const int i = indexOf(fieldKey);
    return i < 0 ? nullptr : &fields[std::size_t(i)];
}

QString RecordSpec::labelText() const
{
    return QCoreApplication::translate("Kind", label);
}

QString RecordSpec::pluralText() const
{
    return QCoreApplication::translate("Kind", plural);
}

QString RecordSpec::helpText() const
{
    return QCoreApplication::translate("Help", help);
}

QList<int> RecordSpec::askedFields() const
{
    QList<int> indexes;
    for (const QByteArray &part : QByteArray(asked).split(' '))
        if (const int i = part.isEmpty() ? -1 : indexOf(QLatin1String(part)); i >= 0)
            indexes << i;
    return indexes;
}

QList<int> RecordSpec::sumFields() const
{
    QList<int> indexes;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].sums)
            indexes << int(i);
    return indexes;
}

const FieldSpec *RecordSpec::fileField() const
{
    for (const FieldSpec &f : fields)
        if (f.type == FieldType::File)
            return &f;
    return nullptr;
}

QList<int> RecordSpec::titleFields() const
{
    QList<int> indexes;
    for (const QString &part : QString::fromLatin1(title).split(u' ', Qt::SkipEmptyParts)) {
        const int i = indexOf(part);
        Q_ASSERT_X(i >= 0, "RecordSpec::title", qPrintable(part));
        indexes << i;
    }
    return indexes;
}

QList<int> RecordSpec::listFields() const
{
    QList<int> indexes;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].list > 0)
            indexes << int(i);
    std::stable_sort(indexes.begin(), indexes.end(),
                     [this](int a, int b) { return fields[std::size_t(a)].list < fields[std::size_t(b)].list; });
    return indexes;
}

Row::Row(const RecordSpec &kind, RecordId recordId)
    : id(recordId), spec(&kind), values(qsizetype(kind.fields.size()))
{
}

const FieldValue &Row::value(QAnyStringView fieldKey) const
{
    static const FieldValue nothing;
    const int i = spec ? spec->indexOf(fieldKey) : -1;
    return i < 0 ? nothing : values[i];
}

void Row::setValue(QAnyStringView fieldKey, FieldValue value)
{
    const int i = spec->indexOf(fieldKey);
    Q_ASSERT_X(i >= 0, "Row::setValue", qPrintable(fieldKey.toString()));
    values[i] = std::move(value);
}

QString Row::text(QAnyStringView fieldKey) const
{
    const auto *held = std::get_if<QString>(&value(fieldKey));
    return held ? *held : QString();
}

RecordId Row::link(QAnyStringView fieldKey) const
{
    const auto *held = std::get_if<RecordId>(&value(fieldKey));
    return held ? *held : RecordId();
}

RecordIds Row::links(QAnyStringView fieldKey) const
{
    if (const auto *ids = std::get_if<RecordIds>(&value(fieldKey)))
        return *ids;
    const RecordId one = link(fieldKey);
    return one.isNull() ? RecordIds() : RecordIds{one};
}

PartialDate Row::date(QAnyStringView fieldKey) const
{
    const auto *held = std::get_if<PartialDate>(&value(fieldKey));
    return held ? *held : PartialDate();
}

QString Row::reference() const
{
    return spec && *spec->reference ? text(QLatin1String(spec->reference)) : QString();
}

PartialDate Row::due() const
{
    const QList<QByteArray> keys = QByteArray(spec->due).split(' ');
    for (const QByteArray &key : keys)
        if (!key.isEmpty())
            if (const PartialDate entered = date(QLatin1String(key)); !entered.isNull())
                return entered;
    return {};
}

RecordIds Row::owners() const
{
    RecordIds ids;
    for (const QByteArray &part : QByteArray(spec->owner).split(' '))
        if (const FieldSpec *field = spec->field(QLatin1String(part)); field && field->isLink())
            ids += links(QLatin1String(part));
    return ids;
}

QString Row::otherOwners() const
{
    QStringList names;
    for (const QByteArray &part : QByteArray(spec->owner).split(' '))
        if (const FieldSpec *field = spec->field(QLatin1String(part)); field && !field->isLink())
            names << text(QLatin1String(part));
    names.removeAll(QString());
    return names.join(QStringLiteral("; "));
}

bool Row::isOpen() const
{
    return *spec->state && QByteArray(spec->open).split(' ').contains(text(QLatin1String(spec->state)).toLatin1());
}

bool Row::isOverdue(const QDate &today) const
{
    const PartialDate date = due();
    return !date.isNull() && date.last() < today && isOpen();
}

QStringList Row::terms() const
{
    QStringList texts;
    for (const QByteArray &key : QByteArray(spec->terms).split(' ')) {
        const FieldValue &held = value(QLatin1String(key));
        if (const auto *local = std::get_if<LocalText>(&held))
            texts += local->texts.values();
        else if (const auto *plain = std::get_if<QString>(&held))
            texts << *plain;
    }
    texts.removeAll(QString());
    return texts;
}

Handling Row::handling() const
{
    const QString level = text(u"handling");
    return level.isEmpty() ? Handling::Public : parseHandling(level);
}

Registry::Registry(QList<const RecordSpec *> kinds) : m_kinds(std::move(kinds)) {}

const RecordSpec *Registry::kindFor(DeskUse use) const
{
    for (const RecordSpec *kind : m_kinds)
        if (kind->use == use)
            return kind;
    return nullptr;
}

const RecordSpec *Registry::kind(QStringView key) const
{
    for (const RecordSpec *spec : m_kinds)
        if (key == QLatin1String(spec->key))
            return spec;
    return nullptr;
}

QString Finding::fullText() const
{
    QStringList parts{text};
    if (!fix.text.isEmpty())
        parts << fix.text;
    else if (!fix.action.isEmpty())
        parts << QCoreApplication::translate("Finding", "%1?", "what probably mends it").arg(fix.action);
    return parts.join(u' ');
}

QString lockText(const Row &row, const FieldSpec &field)
{
    return row.spec && row.spec->locked ? row.spec->locked(row, field) : QString();
}

namespace {

/// The word of the list that comes nearest; what stood there is kept in the note.
LikelyFix likelyWord(const Row &row, const FieldSpec &field, const QString &word)
{
    const Choice *best = nullptr;
    int most = 0;
    for (const Choice &choice : field.choices) {
        QStringList names{QString::fromLatin1(choice.key).replace(u'_', u' '), choiceText(choice)};
        names += QString::fromUtf8(choice.aliases).split(u';', Qt::SkipEmptyParts);
        for (const QString &name : std::as_const(names))
            if (const int like = nameLikeness(word, name); like >= kLikelyName && like > most) {
                most = like;
                best = &choice;
            }
    }
    if (!best)
        return {};
    LikelyFix fix{
        {},
        QCoreApplication::translate("Finding", "Use “%1”, keep the word in the note").arg(choiceText(*best)),
        {{field.keyText(), QString::fromLatin1(best->key)}}};
    const FieldSpec *keeper = keepingField(*row.spec);
    if (!keeper || keeper->isLocal())
        return fix;
    const QString line = field.labelText() + QStringLiteral(": ") + word;
    const QString there = row.text(keeper->key);
    fix.values.insert(keeper->keyText(), there.isEmpty() ? line : there + u'\n' + line);
    return fix;
}

}  // namespace

const FieldSpec *keepingField(const RecordSpec &kind)
{
    for (const char *key : {"note", "notes", "source"})
        if (const FieldSpec *field = kind.field(key); field && field->isLong())
            return field;
    return nullptr;
}

namespace {

bool holdsDeceivingMarks(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return hasDeceivingMarks(*text);
    const auto *local = std::get_if<LocalText>(&value);
    return local && std::any_of(local->texts.cbegin(), local->texts.cend(), [](const QString &text) {
               return hasDeceivingMarks(text);
           });
}

}  // namespace

QList<Finding> checkRow(const Row &row)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const FieldSpec &f = row.spec->fields[std::size_t(i)];
        if (f.required && isEmpty(row.values[i]))
            findings << Finding{Finding::Severity::Error, f.keyText(),
                                QCoreApplication::translate("Finding", "%1 is needed.").arg(f.labelText())};
        if (f.type == FieldType::Choice)
            if (const auto *key = std::get_if<QString>(&row.values[i]); key && !f.choice(*key))
                findings << Finding{
                    Finding::Severity::Warning, f.keyText(),
                    QCoreApplication::translate("Finding", "“%1” is not one of the words for %2.")
                        .arg(*key, f.labelText()),
                    QStringLiteral("choice_word"), likelyWord(row, f, *key)};
        if (holdsDeceivingMarks(row.values[i]))
            findings << Finding{
                Finding::Severity::Warning, f.keyText(),
                QCoreApplication::translate("Finding",
                                            "%1 holds invisible marks that make it read otherwise than it is "
                                            "written. Where it is shown they stand in sight, as ⟨RLO⟩.")
                    .arg(f.labelText()),
                QStringLiteral("direction_marks")};
    }
    if (row.spec->check)
        findings += row.spec->check(row);
    return findings;
}

}  // namespace tri
