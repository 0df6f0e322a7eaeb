// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linefinder.h"

#include "core/record/valuetext.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

QString LineFinder::idText(const CsvRecord &record) const
{
    return CellReader::cell(record, m_cells.idColumn()).trimmed();
}

/// Ids in the file that no living record of this kind has: new ones, records of other kinds, or the trash.
Status LineFinder::readStrangers()
{
    RecordIds unknown;
    for (const CsvRecord &record : m_table.records)
        if (const auto id = RecordId::parse(idText(record)); id && !m_index.row(*id))
            unknown << *id;
    const Result<QList<Row>> rows = m_workspace.rows(unknown);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        m_strangers.insert(row.id, row);
    return {};
}

std::optional<ImportOptions::Choice> LineFinder::choiceFor(const CsvRecord &record) const
{
    const auto choice = m_options.choices.constFind(record.line);
    return choice == m_options.choices.cend() ? std::nullopt : std::optional(*choice);
}

/// The column whose values tell which record is meant, and what each of these values leads to.
bool LineFinder::findKeyColumn()
{
    if (m_options.keyColumn.isEmpty())
        return true;
    for (qsizetype i = 0; i < m_table.header.size() && m_keyColumn < 0; ++i)
        if (m_table.name(i).compare(m_options.keyColumn, Qt::CaseInsensitive) == 0
            || m_table.meaning(i).compare(m_options.keyColumn, Qt::CaseInsensitive) == 0)
            m_keyColumn = i;
    const Column column = m_keyColumn < 0 ? Column() : m_cells.columns().value(m_keyColumn);
    if (column.field < 0 || m_kind.fields[std::size_t(column.field)].isLink()) {
        m_plan.add({m_table.headerLine,
                    {},
                    m_options.keyColumn,
                    ImportText::tr(
                        "No column “%1” that holds words or numbers tells which record a line stands for.")
                        .arg(m_options.keyColumn)});
        return false;
    }
    for (const RecordId &id : m_index.idsOf(m_kind.keyText()))
        for (const QString &key : keysIn(m_index.row(id)->values[column.field], column))
            if (RecordIds &ids = m_byKey[key]; !key.isEmpty() && !ids.contains(id))
                ids << id;
    return true;
}

QStringList LineFinder::keysIn(const FieldValue &value, const Column &column) const
{
    const FieldSpec &field = m_kind.fields[std::size_t(column.field)];
    QStringList texts;
    if (const auto *local = std::get_if<LocalText>(&value))
        texts = local->texts.values();
    else
        texts << exchangeText(field, value, {});
    if (column.part == Column::Part::Added && !column.label.isEmpty()) {
        QStringList said;
        for (const QString &text : std::as_const(texts))
            for (const QString &one : text.split(u'\n'))
                if (one.startsWith(column.label + u": "_s))
                    said << one.mid(column.label.size() + 2);
        texts = said;
    }
    for (QString &text : texts)
        text = LinkIndex::folded(text);
    return texts;
}

/// By the column that was chosen; false and a finding when its value does not tell which.
bool LineFinder::identifyByKey(ImportLine &line)
{
    const QString key = LinkIndex::folded(CellReader::cell(*line.source, m_keyColumn));
    if (!line.isNew || m_keyColumn < 0 || key.isEmpty())
        return true;
    const RecordIds ids = m_byKey.value(key);
    if (ids.size() > 1) {
        m_cells.report(
            *line.source, m_keyColumn,
            ImportText::tr("%n records have this in “%1”. Name the right one in a column record_id.", nullptr,
                           int(ids.size()))
                .arg(m_table.name(m_keyColumn)));
        return false;
    }
    if (const int before = m_keysSeen.value(key); before > 0 && ids.isEmpty()) {
        m_cells.report(*line.source, m_keyColumn, ImportText::tr("Line %1 has the same here.").arg(before),
                       Finding::Severity::Error, leavingOut());
        return false;
    }
    m_keysSeen.insert(key, line.source->line);
    if (!ids.isEmpty()) {
        line.isNew = false;
        line.row = *m_index.row(ids.first());
    }
    return true;
}

QList<ImportFix> LineFinder::leavingOut()
{
    return {ImportFix{ImportText::tr("Leave this line out"), {}, {}, true}};
}

bool LineFinder::identify(ImportLine &line)
{
    const CsvRecord &record = *line.source;
    line.hasId = !idText(record).isEmpty();
    if (line.hasId ? !identifyById(line) : !identifyByReference(line) || !identifyByKey(line))
        return false;
    line.before = line.row;
    if (const auto first = m_seen.constFind(line.row.id); first != m_seen.cend()) {
        m_cells.report(record, line.hasId ? m_cells.idColumn() : m_cells.referenceColumn(),
                       ImportText::tr("Line %1 stands for the same record already.").arg(*first),
                       Finding::Severity::Error, leavingOut());
        return false;
    }
    m_seen.insert(line.row.id, record.line);
    return checkReference(line);
}

bool LineFinder::identifyById(ImportLine &line)
{
    const auto refuse = [this, &line](const QString &text) {
        m_cells.report(*line.source, m_cells.idColumn(), text);
        return false;
    };
    const auto id = RecordId::parse(idText(*line.source));
    if (!id || id->isNull())
        return refuse(
            ImportText::tr("This is no record id: 26 letters and digits, as an export writes them."));
    const auto stranger = m_strangers.constFind(*id);
    const Row *known = stranger != m_strangers.cend() ? &*stranger : m_index.row(*id);
    if (!known) {
        line.row = Row(m_kind, *id);
        line.isNew = true;
        return true;
    }
    if (known->spec != &m_kind)
        return refuse(ImportText::tr("This id belongs to a record of another kind: %1.")
                          .arg(known->spec ? known->spec->labelText() : ImportText::tr("unknown")));
    if (known->deleted)
        return refuse(ImportText::tr("This record is in the trash. Restore it first, or take the line out."));
    line.row = *known;
    return true;
}

bool LineFinder::identifyByReference(ImportLine &line)
{
    const QString reference = CellReader::cell(*line.source, m_cells.referenceColumn());
    const LinkIndex::Match match =
        reference.trimmed().isEmpty() ? LinkIndex::Match() : m_index.byReference(m_kind, reference);
    if (!match.ambiguous.isEmpty()) {
        m_cells.report(
            *line.source, m_cells.referenceColumn(),
            ImportText::tr("%n records have this reference. Name the right one in a column record_id.",
                           nullptr, int(match.ambiguous.size())));
        return false;
    }
    line.isNew = match.id.isNull();
    line.byReference = !line.isNew;
    line.row = line.isNew ? Row(m_kind, m_ids.nextId()) : *m_index.row(match.id);
    return true;
}

/// A reference that is newly given must not be given already. Where ids say which record is meant it is only a
/// warning: a merge can give one number twice, and such a workspace must be importable too.
bool LineFinder::checkReference(const ImportLine &line)
{
    const QString name = LinkIndex::folded(CellReader::cell(*line.source, m_cells.referenceColumn()));
    if (name.isEmpty() || line.byReference || LinkIndex::folded(line.row.reference()) == name)
        return true;
    const LinkIndex::Match taken = m_index.byReference(m_kind, name);
    if (taken.id.isNull() && taken.ambiguous.isEmpty())
        return true;
    const bool sure = line.hasId && line.isNew;
    const int before = m_seen.value(taken.id);
    m_cells.report(*line.source, m_cells.referenceColumn(),
                   before > 0 ? ImportText::tr("Line %1 has the same reference.").arg(before)
                              : ImportText::tr("Another record has this reference already."),
                   sure ? Finding::Severity::Warning : Finding::Severity::Error,
                   before > 0 ? leavingOut() : QList<ImportFix>());
    return sure;
}

}  // namespace tri
