// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planbookfixture.h"

#include "core/exchange/sheetvalues.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/indicator.h"
#include "core/kinds/milestone.h"
#include "core/kinds/organisation.h"
#include "core/text/ziparchive.h"
#include "tests/support/zipbuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}

}  // namespace

PlanBookFixture::PlanBookFixture() : m_fixture(allKinds()), m_workspace(m_fixture.create(u"plan"_s))
{
    const auto agency = [this](const QString &reference, const QString &name) {
        Organisation made;
        made.id = m_workspace->newId();
        made.reference = reference;
        made.acronym = en(reference);
        made.name = en(name);
        save(toRow(made));
        return made.id;
    };
    iom = agency(u"IOM"_s, u"International Organization for Migration"_s);
    ilo = agency(u"ILO"_s, u"International Labour Organization"_s);
    const auto work = [this](const QString &reference, const QString &title) {
        WorkPlan made;
        made.id = m_workspace->newId();
        made.reference = reference;
        made.title = en(title);
        save(toRow(made));
        return made.id;
    };
    plan = work(u"MAWP"_s, u"Multi-annual work plan"_s);
    otherPlan = work(u"OTHER"_s, u"Another plan"_s);
    qint64 order = 0;
    const auto line = [this, &order](const QString &number, const QString &title, const QString &level,
                                     const RecordId &parent) {
        Objective made;
        made.id = m_workspace->newId();
        made.number = number;
        made.title = en(title);
        made.level = level;
        made.workPlan = plan;
        made.parent = parent;
        made.order = ++order;
        save(toRow(made));
        return made.id;
    };
    objective = line(u"1"_s, u"Strengthen coordination"_s, u"objective"_s, {});
    outcome = line(u"1.1"_s, u"Agencies plan together"_s, u"outcome"_s, objective);
    output = line(u"1.1.1"_s, u"Shared calendar"_s, u"output"_s, outcome);
    second = line(u"2"_s, u"Better data"_s, u"objective"_s, {});
    const auto activity = [this, &order](const QString &number, const QString &title, const RecordId &under,
                                         const RecordId &of) {
        Activity made;
        made.id = m_workspace->newId();
        made.number = number;
        made.reference = u"A-"_s + number;
        made.title = en(title);
        made.workPlan = of;
        made.objective = under;
        made.owners = {iom};
        made.order = ++order;
        made.from = PartialDate(2014, 1);
        made.due = PartialDate(2014, 5, 14);
        made.status = u"planned"_s;
        return made;
    };
    Activity first = activity(u"1.1.1.1"_s, u"Handbook"_s, output, plan);
    first.title.set(u"fr"_s, u"Manuel"_s);
    first.statusDate = PartialDate(2014, 2, 1);
    handbook = first.id;
    save(toRow(first));
    Activity next = activity(u"2.1"_s, u"Retreat on indicators"_s, second, plan);
    next.owners = {iom, ilo};
    std::sort(next.owners.begin(), next.owners.end());
    next.funding = u"=1+1 from the trust fund"_s;
    retreat = next.id;
    save(toRow(next));
    Activity hidden = activity(u"2.2"_s, u"Talks behind closed doors"_s, second, plan);
    hidden.handling = u"internal"_s;
    secret = hidden.id;
    save(toRow(hidden));
    Activity elsewhere = activity(u"9"_s, u"Of another plan"_s, {}, otherPlan);
    otherActivity = elsewhere.id;
    save(toRow(elsewhere));
    Milestone point;
    point.id = milestone = m_workspace->newId();
    point.title = en(u"First draft"_s);
    point.activity = handbook;
    point.due = PartialDate(2014, 3, 1);
    save(toRow(point));
    Indicator measure;
    measure.id = indicator = m_workspace->newId();
    measure.title = en(u"Copies printed"_s);
    measure.about = handbook;
    measure.unit = en(u"copies"_s);
    measure.baseline = 0.5;
    measure.target = 1000;
    measure.targetDate = PartialDate(2015);
    save(toRow(measure));
}

void PlanBookFixture::save(const Row &row)
{
    must(m_workspace->apply(changeOf(creation(row), {})));
}

void PlanBookFixture::set(const RecordId &id, const char *field, const FieldValue &value)
{
    change(*m_workspace, id, QString::fromLatin1(field), value);
}

QByteArray PlanBookFixture::exported(const PlanExportOptions &options)
{
    return must(exportPlan(*m_workspace, plan, options)).bytes;
}

RawBook PlanBookFixture::raw(const PlanExportOptions &options)
{
    return must(readRawBook(exported(options)));
}

PlanChanges PlanBookFixture::planned(const RawBook &book)
{
    return must(planImport(*m_workspace, plan, must(readPlanBook(book)), m_fixture.ids));
}

PlanChanges PlanBookFixture::planned(const QByteArray &bytes)
{
    return planned(must(readRawBook(bytes)));
}

void PlanBookFixture::take(const PlanChanges &changes, const PlanChoices &choices)
{
    const PlanTaking taking = takenChanges(changes, choices);
    if (!taking.changes.isEmpty())
        must(m_workspace->apply(taking.changes));
}

RawSheet &sheetIn(RawBook &book, PlanSheet sheet)
{
    const QString key = u"@key:"_s + sheetKey(sheet);
    for (RawSheet &one : book.sheets)
        for (const CsvRecord &row : one.rows)
            if (row.cells.contains(key))
                return one;
    qFatal("no sheet %s", qPrintable(key));
}

int columnIn(const RawSheet &sheet, const QString &key)
{
    const int at = int(sheet.rows.first().cells.indexOf(key));
    if (at < 0)
        qFatal("no column %s", qPrintable(key));
    return at;
}

CsvRecord &rowWith(RawSheet &sheet, const QString &key, const QString &text)
{
    const int column = columnIn(sheet, key);
    for (CsvRecord &row : sheet.rows)
        if (row.cells.value(column) == text)
            return row;
    qFatal("no row with %s", qPrintable(text));
}

void setText(RawSheet &sheet, CsvRecord &row, const QString &key, const QString &text)
{
    const int column = columnIn(sheet, key);
    while (row.cells.size() <= column)
        row.cells << QString();
    row.cells[column] = text;
}

CsvRecord &addRow(RawSheet &sheet, const QHash<QString, QString> &cells)
{
    sheet.rows << CsvRecord{sheet.rows.last().line + 1, {}};
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        setText(sheet, sheet.rows.last(), it.key(), it.value());
    return sheet.rows.last();
}

QString told(const PlanChanges &changes)
{
    QStringList lines;
    for (const PlanFinding &finding : changes.findings)
        lines << findingText(finding) + (finding.fix ? u" => "_s + *finding.fix : QString());
    return lines.join(u'\n');
}

QStringList editsOf(const PlanChanges &changes)
{
    QStringList out;
    for (const PlanRowChange &row : changes.rows) {
        if (row.faulty)
            continue;
        if (row.fate == PlanRowChange::Fate::New)
            out << u"new: "_s + row.title;
        if (row.fate == PlanRowChange::Fate::Deleted)
            out << u"deleted: "_s + row.title;
        for (const PlanEdit &edit : row.edits)
            if (!edit.implied)
                out << u"%1: %2 -> %3%4"_s.arg(row.record.spec->fields[std::size_t(edit.field)].keyText(),
                                               edit.oldText, edit.newText,
                                               edit.conflict ? u" (conflict)"_s : QString());
    }
    out.sort();
    return out;
}

BookEditor::BookEditor(const QByteArray &bytes) : m_raw(must(readRawBook(bytes)))
{
    ZipArchive archive = must(ZipArchive::open(bytes));
    for (const ZipArchive::Member &member : archive.members())
        m_members << std::pair(member.name, must(archive.read(member.name)));
}

QString BookEditor::cell(PlanSheet sheet, const QString &key, const QString &at, const QString &text) const
{
    RawBook book = m_raw;
    RawSheet &found = sheetIn(book, sheet);
    return cellName(rowWith(found, at, text).line, columnIn(found, key) + 1);
}

void BookEditor::set(PlanSheet sheet, const QString &cell, const QString &text)
{
    RawBook book = m_raw;
    const QString name = sheetIn(book, sheet).name;
    const auto at = std::find_if(m_raw.sheets.cbegin(), m_raw.sheets.cend(),
                                 [&name](const RawSheet &one) { return one.name == name; });
    const QString part = u"xl/worksheets/sheet%1.xml"_s.arg(at - m_raw.sheets.cbegin() + 1);
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [&part](const auto &one) { return one.first == part; });
    Q_ASSERT(member != m_members.end());
    QString xml = QString::fromUtf8(member->second);
    const QString made = text.isEmpty()
        ? QString()
        : u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_s.arg(cell, text.toHtmlEscaped());
    static const QRegularExpression letters(u"^([A-Z]+)([0-9]+)$"_s);
    const QString row = letters.match(cell).captured(2);
    const QRegularExpression there(u"<c r=\"%1\"(?: [^>]*)?(?:/>|>.*?</c>)"_s.arg(cell));
    if (const QRegularExpressionMatch match = there.match(xml); match.hasMatch()) {
        xml.replace(match.capturedStart(), match.capturedLength(), made);
    } else {
        // The place in its row: before the first cell that stands further right.
        const QRegularExpression whole(u"<row r=\"%1\"[^>]*?(/>|>(.*?)</row>)"_s.arg(row));
        const QRegularExpressionMatch match2 = whole.match(xml);
        Q_ASSERT(match2.hasMatch());
        static const QRegularExpression cells(u"<c r=\"([A-Z]+)[0-9]+\""_s);
        qsizetype place = match2.capturedEnd(2);
        auto it = cells.globalMatch(match2.captured(2));
        const QString own = letters.match(cell).captured(1);
        while (it.hasNext()) {
            const QRegularExpressionMatch one = it.next();
            const QString other = one.captured(1);
            if (other.size() > own.size() || (other.size() == own.size() && other > own)) {
                place = match2.capturedStart(2) + one.capturedStart();
                break;
            }
        }
        xml.insert(place, made);
    }
    member->second = xml.toUtf8();
}

QByteArray BookEditor::bytes() const
{
    ZipBuilder zip;
    for (const auto &[name, bytes] : m_members)
        zip.add(name, bytes);
    return zip.bytes();
}

}  // namespace tri::test
