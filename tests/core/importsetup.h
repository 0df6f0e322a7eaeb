// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/importfix.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxwriter.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/recommendation.h"
#include "core/rules/reader.h"
#include "tests/core/briefworkspace.h"

namespace tri::test {

using namespace Qt::StringLiterals;

using Lines = QList<QStringList>;
inline const QString kText =
    u"Lower the costs of sending money home through competition and clear prices for all migrants"_s;

inline QByteArray workbookOf(const Lines &lines)
{
    XlsxWriter book(u"Data"_s);
    for (const QString &heading : lines.first())
        book.heading(heading, CellSink::Shape::Line);
    book.endRecord();
    for (const QStringList &line : lines.mid(1)) {
        for (const QString &cell : line)
            book.text(cell);
        book.endRecord();
    }
    auto bytes = book.finish();
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return *std::move(bytes);
}

inline CsvTable tableOf(const Lines &lines, bool workbook)
{
    QByteArray bytes;
    if (workbook) {
        bytes = workbookOf(lines);
    } else {
        CsvWriter csv;
        for (const QStringList &line : lines) {
            for (const QString &cell : line)
                csv.addText(cell);
            csv.endRecord();
        }
        bytes = csv.bytes();
    }
    auto table = readTable(bytes);
    if (!table)
        qFatal("%s", qPrintable(table.error().text));
    return *std::move(table);
}

inline QString said(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportFinding &one : plan.findings) {
        QString line = findingText(one);
        for (const ImportFix &fix : one.fixes)
            line += u" ["_s + fix.action + u']';
        lines << line;
    }
    return lines.join(u'\n');
}

/// Two Forum Meetings, F-8 and F-14, and R-1 of the second to Sweden; tables that are held against them.
class ImportSetup {
public:
    [[nodiscard]] bool make()
    {
        m_file = std::make_unique<BriefWorkspace>();
        m_file->addActors();
        for (const auto &[name, year] : {std::pair(u"F-8"_s, 2008), std::pair(u"F-14"_s, 2014)}) {
            Meeting meeting{.id = idOf(name), .title = en(u"Forum "_s + name), .reference = name};
            meeting.from = PartialDate(year, 5, 14);
            m_file->add(meeting);
        }
        Recommendation one{.id = idOf(u"R-1"_s), .reference = u"R-1"_s, .text = en(kText)};
        one.meeting = idOf(u"F-14"_s);
        one.addressees = {idOf(u"SE"_s)};
        m_file->add(one);
        return m_file->commit();
    }
    [[nodiscard]] ImportPlan planned(const RecordSpec &kind, const CsvTable &table,
                                     const ImportOptions &options = {})
    {
        auto plan = planImport(m_file->workspace(), kind, table, systemIds(), options);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *std::move(plan);
    }
    [[nodiscard]] Workspace &workspace() { return m_file->workspace(); }
    [[nodiscard]] bool take(const ImportPlan &plan)
    {
        return m_file->workspace().apply(plan.changes).has_value();
    }
    template <typename T> [[nodiscard]] QList<T> all()
    {
        Reader reader(m_file->workspace());
        return reader.all<T>();
    }
    [[nodiscard]] static const RecordSpec &recommendations() { return kindOf<Recommendation>().spec; }
    [[nodiscard]] static const RecordSpec &followUps() { return kindOf<FollowUp>().spec; }

private:
    std::unique_ptr<BriefWorkspace> m_file;
};

}  // namespace tri::test
