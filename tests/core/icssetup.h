// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icsexport.h"
#include "core/exchange/importer.h"
#include "core/exchange/tablereader.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/kinds/participant.h"
#include "core/kinds/theme.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

inline const RecordSpec &meetings()
{
    return kindOf<Meeting>().spec;
}

inline QByteArray calendar(const QByteArray &events)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + events + "END:VCALENDAR\n";
    return text.replace("\r\n", "\n").replace("\n", "\r\n");
}

inline QByteArray vevent(const QByteArray &lines, const QByteArray &uid = "a@example.invalid")
{
    return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20140301T080000Z\n" + lines + "END:VEVENT\n";
}

inline QString findings(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportFinding &one : plan.findings)
        lines << findingText(one);
    return lines.join(u'\n');
}

/// A workspace of its own, and meetings to be written to calendar files and read from them.
class IcsTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    Row add(const std::function<void(Meeting &)> &fill);
    [[nodiscard]] Export exported(Handling highest = Handling::Shared) const;
    [[nodiscard]] ImportPlan plan(const QByteArray &bytes, const ImportOptions &options = {}) const;
    ImportPlan take(const QByteArray &bytes);
    [[nodiscard]] Meeting meeting(const QString &title) const;

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

inline void IcsTest::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"a"_s);
}

inline Row IcsTest::add(const std::function<void(Meeting &)> &fill)
{
    Meeting meeting;
    meeting.id = m_workspace->newId();
    meeting.title = LocalText(u"en"_s, u"Trilateral meeting, invented"_s);
    meeting.from = PartialDate(2014, 5, 14);
    meeting.startTime = u"09:00"_s;
    meeting.endTime = u"12:30"_s;
    meeting.timeZone = u"Europe/Stockholm"_s;
    meeting.venue = u"Room XX"_s;
    meeting.place = u"Stockholm"_s;
    meeting.purpose = LocalText(u"en"_s, u"To agree; to listen,\nto plan."_s);
    meeting.status = u"open"_s;
    fill(meeting);
    save(*m_workspace, toRow(meeting));
    return must(m_workspace->row(meeting.id));
}

inline Export IcsTest::exported(Handling highest) const
{
    return must(exportIcs(*m_workspace, Query{.kind = &meetings()}, highest));
}

inline ImportPlan IcsTest::plan(const QByteArray &bytes, const ImportOptions &options) const
{
    return must(planImport(*m_workspace, meetings(), must(readTable(bytes)), m_fixture->ids, options));
}

inline ImportPlan IcsTest::take(const QByteArray &bytes)
{
    ImportPlan done = plan(bytes);
    if (!done.changes.isEmpty())
        must(m_workspace->apply(done.changes));
    return done;
}

inline Meeting IcsTest::meeting(const QString &title) const
{
    const RecordIds ids = must(m_workspace->find(Query{.kind = &meetings()}));
    for (const Row &row : must(m_workspace->rows(ids)))
        if (m_workspace->title(row.id).contains(title))
            return fromRow<Meeting>(row);
    return {};
}
