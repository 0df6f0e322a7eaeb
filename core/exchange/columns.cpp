// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/base/folding.h"
#include "core/base/likeness.h"
#include "core/base/translations.h"
#include "core/record/knownwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Something that a heading may mean, and who calls it so.
struct Meaning {
    Column column;
    QString voice;      ///< a language, or one of the voices below
    QString spelling;   ///< as it is written
    bool whole = true;  ///< no language behind the name
};
// Voices that are no language; they are heard in this order where the row itself does not settle it.
constexpr QLatin1StringView kKeys{"keys"};
constexpr QLatin1StringView kScreen{"screen"};
constexpr QLatin1StringView kEnglish{"en"};
constexpr QLatin1StringView kAliases{"aliases"};

using Meanings = QList<Meaning>;

/// All names of the fields of a kind: keys, labels in every language of the program, aliases, and each of them with a
/// language behind it.
class Names {
public:
    Names(const RecordSpec &kind, const QString &ownLanguage) : m_ownLanguage(ownLanguage)
    {
        offer(kIdHeading, {{Column::Part::Id}, kKeys, kIdHeading});
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            const FieldSpec &field = kind.fields[std::size_t(i)];
            offerField(field, i, field.keyText(), kKeys);
            offerField(field, i, field.labelText(), kScreen);
            for (const QString &language : contentLanguages())
                offerField(field, i, labelIn(language, field), language);
            for (const QString &alias : field.aliasList())
                offerField(field, i, alias, kAliases);
        }
    }

    /// What the heading may mean; a name with a language behind it only where nothing is called so as a whole.
    [[nodiscard]] Meanings of(const QString &heading) const
    {
        Meanings found = m_names.value(foldedLetters(heading));
        const bool whole =
            std::any_of(found.cbegin(), found.cend(), [](const Meaning &one) { return one.whole; });
        found.removeIf([whole](const Meaning &one) { return one.whole != whole; });
        return found;
    }

private:
    void offer(const QString &name, const Meaning &meaning)
    {
        if (const QString key = foldedLetters(name); !key.isEmpty())
            m_names[key] << meaning;
    }
    void offerField(const FieldSpec &field, int i, const QString &name, const QString &voice)
    {
        if (!field.isLocal()) {
            offer(name, {{Column::Part::Value, i}, voice, name});
            return;
        }
        offer(name, {{Column::Part::Language, i, m_ownLanguage}, voice, name});
        for (const QString &language : contentLanguages())
            offer(name + language, {{Column::Part::Language, i, language}, voice, name + language, false});
        offer(name + kOriginal, {{Column::Part::Original, i}, voice, name + kOriginal, false});
    }

    QString m_ownLanguage;
    QHash<QString, Meanings> m_names;
};

QList<Column> columnsOf(const Meanings &meanings)
{
    QList<Column> columns;
    for (const Meaning &one : meanings)
        if (!columns.contains(one.column))
            columns << one.column;
    return columns;
}

Meanings saidBy(const Meanings &meanings, const QString &voice)
{
    Meanings said;
    std::copy_if(meanings.cbegin(), meanings.cend(), std::back_inserter(said),
                 [&voice](const Meaning &one) { return one.voice == voice; });
    return said;
}

/// A row of headings. Where one of them could mean two fields, the voice that explains most of the row is heard first.
class Headings {
public:
    Headings(const RecordSpec &kind, const QStringList &cells, const QString &ownLanguage)
        : m_names(kind, ownLanguage)
    {
        for (const QString &cell : cells) {
            QSet<QString> voices;
            for (const Meaning &one : m_names.of(cell))
                voices << one.voice;
            for (const QString &voice : std::as_const(voices))
                ++m_counts[voice];
        }
        m_counts.remove(kAliases);  // of no one language
        findLead();
    }

    /// None: the heading is not known; several: nothing tells which of them is meant.
    [[nodiscard]] QList<Column> read(const QString &heading) const
    {
        const Meanings all = m_names.of(heading);
        if (columnsOf(all).size() <= 1)
            return columnsOf(all);
        for (const QString &voice :
             {m_lead, QString(kKeys), QString(kScreen), QString(kEnglish), QString(kAliases)})
            if (const Meanings said = saidBy(all, voice); !said.isEmpty())
                return settled(said, heading);
        int most = 0;
        for (const Meaning &one : all)
            most = std::max(most, m_counts.value(one.voice));
        Meanings loudest = all;
        loudest.removeIf([this, most](const Meaning &one) { return m_counts.value(one.voice) < most; });
        return settled(loudest, heading);
    }

private:
    /// The voice that explains more headings than any other; "" where two foreign languages explain as many.
    void findLead()
    {
        int most = 0;
        for (const QString &voice : QStringList{kKeys, kScreen, kEnglish} + contentLanguages()) {
            const int count = m_counts.value(voice);
            if (count > most) {
                most = count;
                m_lead = voice;
            } else if (count == most && most > 0 && m_lead != kKeys && m_lead != kScreen && m_lead != kEnglish
                       && voice != m_lead) {
                m_lead.clear();
            }
        }
    }

    /// Of fields that one voice calls alike, the one written exactly so.
    static QList<Column> settled(const Meanings &said, const QString &heading)
    {
        Meanings exact = said;
        exact.removeIf([&heading](const Meaning &one) {
            return one.spelling.compare(heading.trimmed(), Qt::CaseInsensitive) != 0;
        });
        const QList<Column> columns = columnsOf(exact);
        return columns.size() == 1 ? columns : columnsOf(said);
    }

    Names m_names;
    QHash<QString, int> m_counts;
    QString m_lead;
};

/// A text in a language beside the six, as only an export of ours writes it: "name_pt".
Column furtherLanguage(const RecordSpec &kind, const QString &heading)
{
    const qsizetype end = heading.lastIndexOf(u'_');
    const int field = end < 0 ? -1 : kind.indexOf(heading.left(end));
    const QString language = heading.mid(end + 1);
    const bool code = (language.size() == 2 || language.size() == 3)
        && std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (field < 0 || !code || !kind.fields[std::size_t(field)].isLocal())
        return {};
    return {Column::Part::Language, field, language};
}

/// "+note: Remarks", where the kind has such a field and it holds words.
Column addedColumn(const RecordSpec &kind, const QString &heading)
{
    if (!heading.startsWith(u'+'))
        return {};
    const qsizetype colon = heading.indexOf(u':');
    const int field = kind.indexOf(heading.mid(1, colon < 0 ? -1 : colon - 1).trimmed());
    if (field < 0)
        return {};
    const FieldType type = kind.fields[std::size_t(field)].type;
    const bool words = type == FieldType::Text || type == FieldType::LongText || type == FieldType::LocalText
        || type == FieldType::LocalLongText;
    return words
        ? Column{Column::Part::Added, field, {}, colon < 0 ? QString() : heading.mid(colon + 1).trimmed()}
        : Column{};
}

/// What can be done about a heading that the kind does not know: the field that is called nearly so, its note, nothing.
QList<ImportFix> fixesFor(const RecordSpec &kind, const QString &name, const QList<Column> &taken)
{
    QList<ImportFix> fixes;
    QStringList labels;
    QHash<QString, int> fields;
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        const FieldSpec &field = kind.fields[std::size_t(i)];
        const bool used =
            std::any_of(taken.cbegin(), taken.cend(), [i](const Column &one) { return one.field == i; });
        QStringList names{field.labelText(), field.keyText()};
        names += field.aliasList();
        for (const QString &language : contentLanguages())
            names << labelIn(language, field);
        for (const QString &label : std::as_const(names)) {
            if (!used)
                labels << label;
            fields.insert(label, i);
        }
    }
    const FieldSpec *keeper = keepingField(kind);
    const QString near = nearestText(name, labels);
    if (!near.isEmpty() && nameLikeness(near, name) >= kLikelyName) {
        const FieldSpec &field = kind.fields[std::size_t(fields.value(near))];
        fixes << ImportFix{ImportText::tr("Read it as “%1”").arg(field.labelText()),
                           {},
                           field.isLocal() ? headingFor(field, kEnglish) : headingFor(field)};
    }
    if (keeper)
        fixes << ImportFix{
            ImportText::tr("Keep it in “%1”").arg(keeper->labelText()), {}, addingTo(*keeper, name)};
    fixes << ImportFix{ImportText::tr("Leave the column out"), {}, u"#"_s};
    return fixes;
}

QString doubtText(const RecordSpec &kind, const QString &heading, const QList<Column> &meant)
{
    QStringList labels;
    QStringList keys;
    for (const Column &column : meant) {
        const FieldSpec &field = kind.fields[std::size_t(std::max(0, column.field))];
        labels << field.labelText();
        keys << headingFor(field, column.language);
    }
    return ImportText::tr(
               "“%1” can stand for more than one field: %2. Give the column one of these headings: %3.")
        .arg(heading, listText(labels), listText(keys));
}

bool isUnused(const CsvTable &table, qsizetype column)
{
    return std::none_of(table.records.cbegin(), table.records.cend(), [column](const CsvRecord &record) {
        return column < record.cells.size() && !record.cells[column].trimmed().isEmpty();
    });
}

}  // namespace

QString headingFor(const FieldSpec &field, const QString &language)
{
    return language.isEmpty() ? field.keyText() : field.keyText() + u'_' + language;
}

QString addingTo(const FieldSpec &field, const QString &label)
{
    return label.isEmpty() ? u'+' + field.keyText() : u"+%1: %2"_s.arg(field.keyText(), label.simplified());
}

void keepUnknownColumns(const RecordSpec &kind, CsvTable &table)
{
    const FieldSpec *keeper = keepingField(kind);
    if (!keeper)
        return;
    ImportPlan unused;
    const QList<Column> columns = matchColumns(kind, table, unused);
    const Headings headings(kind, table.header, kEnglish);
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].part == Column::Part::Ignored && !table.meaning(i).startsWith(u'#')
            && headings.read(table.meaning(i)).isEmpty() && !isUnused(table, i))
            table.setMeaning(i,
                             addingTo(*keeper,
                                      table.header[i].trimmed().isEmpty()
                                          ? ImportText::tr("Column %1").arg(i + 1)
                                          : table.header[i]));
}

QStringList knownHeadings(const RecordSpec &kind)
{
    QStringList known{kIdHeading};
    for (const FieldSpec &field : kind.fields)
        known << (field.isLocal() ? field.keyText() + u"_en"_s : field.keyText());
    return known;
}

qsizetype knownHeadingCount(const RecordSpec &kind, const QStringList &cells)
{
    const Names names(kind, kEnglish);
    return std::count_if(cells.cbegin(), cells.cend(),
                         [&](const QString &cell) { return !names.of(cell).isEmpty(); });
}

QList<Column> matchColumns(const RecordSpec &kind, const CsvTable &table, ImportPlan &plan, const QString &ownLanguage)
{
    QStringList meanings;
    for (qsizetype i = 0; i < table.header.size(); ++i)
        meanings << table.meaning(i);
    const Headings headings(kind, meanings, ownLanguage);
    QList<Column> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString heading = meanings[i];
        if (heading.startsWith(u'#') || (heading.isEmpty() && isUnused(table, i))) {
            columns << Column{};
            continue;
        }
        const Column added = addedColumn(kind, heading);
        const QList<Column> meant = added.field >= 0 ? QList<Column>{added} : headings.read(heading);
        Column column = meant.size() == 1 ? meant.first() : Column{};
        if (meant.isEmpty() && meanings.contains(kIdHeading))
            column = furtherLanguage(kind, heading);
        if (meant.size() > 1) {
            plan.add({table.headerLine, heading, heading, doubtText(kind, heading, meant)});
        } else if (column.part == Column::Part::Ignored) {
            const QString name = heading.isEmpty() ? ImportText::tr("(column %1)").arg(i + 1) : heading;
            plan.add({table.headerLine, name, heading,
                      ImportText::tr(
                          "No field of %1 has this heading. Known are: %2. A column whose heading starts "
                          "with # is left out.")
                          .arg(kind.labelText(), listText(knownHeadings(kind))),
                      Finding::Severity::Error, 0, fixesFor(kind, name, columns)});
        } else if (const qsizetype twice = columns.indexOf(column); twice >= 0) {
            plan.add({table.headerLine, heading, heading,
                      ImportText::tr("The columns “%1” and “%2” both stand for %3; keep one of them.")
                          .arg(table.name(twice), table.name(i),
                               column.field < 0 ? QString(kIdHeading)
                                                : kind.fields[std::size_t(column.field)].labelText())});
        }
        columns << column;
    }
    return columns;
}

}  // namespace tri
