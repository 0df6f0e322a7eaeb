// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar files of other programs: zones, odd and faulty events.

#include "tests/core/icssetup.h"

class TestIcsTaken final : public IcsTest {
    Q_OBJECT
private Q_SLOTS:
    void exchangeFile_isUnderstood();
    void webFile_isUnderstood();
    void windowsZone_isNoChange();
    void utc_isNoChange();
    void wholeDays_emptyTheTimes();
    void cancelled_isNotedOnly();
    void trash_isNotDoubled();
    void recurring_isBounded();
    void oddRule_isTold();
    void twice_theNewerCounts();
    void badEvents_data();
    void badEvents();
    void badFiles_data();
    void badFiles();
    void faultyOnes_canBeLeftOut();
    void mendedCells_areTaken();
};

void TestIcsTaken::exchangeFile_isUnderstood()
{
    const QByteArray bytes = readSource(u"tests/data/ics/exchange.ics"_s);
    const ImportPlan done = take(bytes);
    QCOMPARE(done.created, 2);
    QCOMPARE(done.errors, 0);
    const Meeting first = meeting(u"recruitment"_s);
    QCOMPARE(first.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(first.startTime, u"09:00"_s);
    QCOMPARE(first.endTime, u"12:30"_s);
    QCOMPARE(first.venue, u"Room XX, Palais des Nations"_s);
    QCOMPARE(first.place, u"Geneva"_s);
    QCOMPARE(first.purpose.in(u"en"_s),
             u"First line of an invented purpose, with a comma.\nSecond line; with a semicolon."_s);
    QCOMPARE(first.calendarSequence, 2);
    QVERIFY(first.calendarUid.endsWith(u"8899"));
    const Meeting second = meeting(u"Kathmandu"_s);
    QCOMPARE(second.startTime, u"04:15"_s);  // the file alone explains the zone
    QCOMPARE(second.timeZone, u"UTC"_s);
    QCOMPARE(second.handling, u"internal"_s);
    QVERIFY2(findings(done).contains(u"Customized Time Zone"), qPrintable(findings(done)));
    QCOMPARE(plan(bytes).unchanged, 2);
    // Out again and back: they are the same meetings, under the names the other program gave them.
    const QByteArray out = exported(Handling::Sensitive).bytes;
    QVERIFY(QByteArray(out).replace("\r\n ", "").contains("UID:" + first.calendarUid.toUtf8()));
    QCOMPARE(plan(out).unchanged, 2);
}

void TestIcsTaken::webFile_isUnderstood()
{
    const QByteArray bytes = readSource(u"tests/data/ics/webcalendar.ics"_s);
    const ImportPlan done = take(bytes);
    QVERIFY2(done.errors == 0, qPrintable(findings(done)));
    QCOMPARE(done.created, 6);  // two of the series, one moved, one excluded
    const Meeting first = meeting(u"Ångström 会议 اجتماع"_s);
    QCOMPARE(first.timeZone, u"Europe/Stockholm"_s);
    QCOMPARE(first.startTime, u"09:00"_s);
    const Meeting days = meeting(u"thematic days"_s);
    QCOMPARE(days.from, PartialDate(2014, 6, 3));
    QCOMPARE(days.to, PartialDate(2014, 6, 5));
    QCOMPARE(days.startTime, QString());
    const Meeting moved = meeting(u"call, moved"_s);
    QCOMPARE(moved.from, PartialDate(2014, 10, 7));
    QCOMPARE(moved.calendarUid, u"invented3-series/20141006T120000Z"_s);
    const Meeting floating = meeting(u"local time"_s);
    QCOMPARE(floating.startTime, u"09:00"_s);
    QCOMPARE(floating.timeZone, QString());
    QCOMPARE(plan(bytes).unchanged, 6);
    QCOMPARE(plan(exported().bytes).unchanged, 6);
}

void TestIcsTaken::windowsZone_isNoChange()
{
    const Row row = add([](Meeting &) {});
    QByteArray bytes = exported().bytes;
    bytes.replace("TZID:Europe/Stockholm", "TZID:W. Europe Standard Time")
        .replace("TZID=Europe/Stockholm", "TZID=\"W. Europe Standard Time\"");
    const ImportPlan same = plan(bytes);
    QCOMPARE(findings(same), QString());
    QCOMPARE(same.unchanged, 1);
    bytes.replace("20140514T090000", "20140514T093000").replace("SEQUENCE:0", "SEQUENCE:1");
    take(bytes);
    const Row now = must(m_workspace->row(row.id));
    QCOMPARE(now.text("start_time"), u"09:30"_s);
    QCOMPARE(now.text("time_zone"), u"Europe/Stockholm"_s);
}

void TestIcsTaken::utc_isNoChange()
{
    const Row row = add([](Meeting &) {});
    const QByteArray uid = icsUid(row).toUtf8();
    const QByteArray head = "SEQUENCE:0\nSUMMARY:Trilateral meeting\\, invented\n";
    QCOMPARE(
        plan(calendar(vevent(head + "DTSTART:20140514T070000Z\nDTEND:20140514T103000Z\n", uid))).unchanged,
        1);
    const ImportPlan moved =
        plan(calendar(vevent(head + "DTSTART:20140514T080000Z\nDTEND:20140514T103000Z\n", uid)));
    QVERIFY2(findings(moved).contains(u"09:00 → 10:00") && !findings(moved).contains(u"UTC"),
             qPrintable(findings(moved)));
}

void TestIcsTaken::wholeDays_emptyTheTimes()
{
    const Row row = add([](Meeting &) {});
    const QByteArray days =
        calendar(vevent("SEQUENCE:1\nSUMMARY:Trilateral meeting\\, invented\nDTSTART;VALUE=DATE:20140514\n",
                        icsUid(row).toUtf8()));
    const ImportPlan changed = take(days);
    QVERIFY2(findings(changed).contains(u"09:00 → (none)"), qPrintable(findings(changed)));
    const Row now = must(m_workspace->row(row.id));
    QCOMPARE(now.text("start_time") + now.text("end_time"), QString());
    QCOMPARE(now.text("place"), u"Stockholm"_s);  // the file says nothing of it
}

void TestIcsTaken::cancelled_isNotedOnly()
{
    const Row row = add([](Meeting &one) { one.note = u"Ours."_s; });
    const QByteArray bytes =
        calendar(vevent("SEQUENCE:3\nSTATUS:CANCELLED\nSUMMARY:Other\nDTSTART:20140601T070000Z\n",
                        icsUid(row).toUtf8())
                 + vevent("STATUS:CANCELLED\nSUMMARY:Unknown\nDTSTART:20140601T070000Z\n", "unknown"));
    const ImportPlan done = take(bytes);
    QCOMPARE(done.created, 0);
    QCOMPARE(done.changed, 1);
    QCOMPARE(done.warnings, 1);
    const Row now = must(m_workspace->row(row.id));
    QVERIFY2(now.text("note").startsWith(u"Ours.\nCancelled"), qPrintable(now.text("note")));
    QCOMPARE(now.date("from"), PartialDate(2014, 5, 14));
    QCOMPARE(take(bytes).changed, 0);
}

void TestIcsTaken::trash_isNotDoubled()
{
    const QByteArray bytes = calendar(vevent("SUMMARY:Gone\nDTSTART:20140601T070000Z\n"));
    take(bytes);
    remove(*m_workspace, meeting(u"Gone"_s).id);
    const ImportPlan again = plan(bytes);
    QCOMPARE(again.created, 0);
    QVERIFY2(findings(again).contains(u"trash"), qPrintable(findings(again)));
}

void TestIcsTaken::recurring_isBounded()
{
    const ImportPlan done = plan(calendar(
        vevent("SUMMARY:Daily\nDTSTART:20140601T070000Z\nDTEND:20140601T080000Z\nRRULE:FREQ=DAILY\n")));
    QCOMPARE(done.created, 60);
    QVERIFY2(findings(done).contains(u"more often than 60 times"), qPrintable(findings(done)));
    QVERIFY2(findings(done).startsWith(u"Line 10:"), qPrintable(findings(done)));
    // The hour stays as the clock changes.
    const ImportPlan weekly =
        plan(calendar(vevent("SUMMARY:Weekly\nDTSTART;TZID=Europe/Stockholm:20141020T090000\n"
                             "RRULE:FREQ=WEEKLY;UNTIL=20141103T080000Z\n")));
    QCOMPARE(weekly.created, 3);
    for (const RecordChange &one : weekly.changes.records)
        for (const FieldChange &field : one.fields)
            if (field.field == u"start_time")
                QCOMPARE(std::get<QString>(field.after), u"09:00"_s);
}

void TestIcsTaken::oddRule_isTold()
{
    for (const char *rule :
         {"FREQ=SECONDLY", "FREQ=FOO", "FREQ=DAILY;BYHOUR=1,2,3", "FREQ=YEARLY;RSCALE=CHINESE"}) {
        const ImportPlan done =
            plan(calendar(vevent("SUMMARY:Odd\nDTSTART:20140601T070000Z\nRRULE:" + QByteArray(rule) + "\n")));
        QCOMPARE(done.created, 1);
        QCOMPARE(done.warnings, 1);
        QVERIFY2(findings(done).contains(QString::fromLatin1(rule)), qPrintable(findings(done)));
    }
    // Only so many rules of one file are counted out.
    QByteArray many;
    for (int i = 0; i < 202; ++i)
        many +=
            vevent("SUMMARY:x\nDTSTART:20140601T070000Z\nRRULE:FREQ=DAILY;COUNT=2\n", QByteArray::number(i));
    const ImportPlan plenty = plan(calendar(many));
    QCOMPARE(plenty.created, 402);
    QCOMPARE(plenty.warnings, 2);
    QCOMPARE(
        plan(calendar(vevent(
                 "SUMMARY:Never\nDTSTART:20140601T070000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n")))
            .created,
        1);
}

void TestIcsTaken::twice_theNewerCounts()
{
    const ImportPlan done = take(calendar(vevent("SEQUENCE:2\nSUMMARY:New\nDTSTART:20140601T070000Z\n")
                                          + vevent("SEQUENCE:1\nSUMMARY:Old\nDTSTART:20140601T070000Z\n")));
    QCOMPARE(done.created, 1);
    QVERIFY(!meeting(u"New"_s).id.isNull());
    QCOMPARE(done.findings.size(), 1);
}

void TestIcsTaken::badEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("rule");
    const QByteArray title = "SUMMARY:x\n";
    QTest::newRow("no DTSTART") << title << 4 << u"no DTSTART"_s;
    QTest::newRow("no SUMMARY") << QByteArray("DTSTART:20140514T090000Z\n") << 4 << u"SUMMARY"_s;
    QTest::newRow("no such day") << title + "DTSTART:20140231T090000Z\n" << 8 << u"DTSTART must be a day"_s;
    QTest::newRow("no date at all") << title + "DTSTART:tomorrow\n" << 8 << u"“tomorrow”"_s;
    QTest::newRow("date cut short") << title + "DTSTART:201405\n" << 8 << u"DTSTART must be a day"_s;
    QTest::newRow("year 0000") << title + "DTSTART:00000101\n" << 8 << u"DTSTART must be a day"_s;
    QTest::newRow("unknown zone") << title + "DTSTART;TZID=Middle Earth:20140514T090000\n"
                                  << 8 << u"“Middle Earth” is not known"_s;
    QTest::newRow("ends before it begins") << title + "DTSTART:20140514T090000Z\nDTEND:20140514T080000Z\n"
                                           << 4 << u"ends before"_s;
    QTest::newRow("day and time mixed") << title + "DTSTART;VALUE=DATE:20140514\nDTEND:20140514T080000Z\n"
                                        << 4 << u"begins with a day"_s;
    QTest::newRow("sequence") << title + "SEQUENCE:many\nDTSTART:20140514T090000Z\n"
                              << 8 << u"SEQUENCE must be"_s;
    QTest::newRow("no such end") << title + "DTSTART:20140514T090000Z\nDTEND:never\n"
                                 << 9 << u"DTEND must be a day"_s;
    QTest::newRow("duration") << title + "DTSTART:20140514T090000Z\nDURATION:long\n"
                              << 9 << u"DURATION must be"_s;
}

void TestIcsTaken::badEvents()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, line);
    QFETCH(QString, rule);
    const ImportPlan done = plan(calendar(vevent(lines)));
    QVERIFY(done.hasErrors());
    QVERIFY(done.changes.isEmpty());
    QVERIFY2(findings(done).startsWith(u"Line %1"_s.arg(line)) && findings(done).contains(rule),
             qPrintable(findings(done)));
}

void TestIcsTaken::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QByteArray good = vevent("SUMMARY:x\nDTSTART:20140514T090000Z\n");
    const QByteArray begin = "BEGIN:VCALENDAR\nVERSION:2.0\n";
    QTest::newRow("cut short") << begin + "BEGIN:VEVENT\nUID:a\nSUMM"
                               << u"Line 5: A line must have the form"_s;
    QTest::newRow("ends open") << begin + "BEGIN:VEVENT\nUID:a\n" << u"END:VEVENT, which belongs to line 3"_s;
    QTest::newRow("crossed") << begin + "BEGIN:VEVENT\nEND:VCALENDAR\n"
                             << u"Line 4: END:VCALENDAR stands where END:VEVENT"_s;
    QTest::newRow("no colon") << begin + "WHAT\nEND:VCALENDAR\n"
                              << u"Line 3: A line must have the form NAME:VALUE"_s;
    QTest::newRow("quote left open") << begin + "A;B=\"c:d\nEND:VCALENDAR\n" << u"Line 3"_s;
    QTest::newRow("not UTF-8") << begin + "BEGIN:VEVENT\nSUMMARY:Caf\xe9\nEND:VEVENT\nEND:VCALENDAR\n"
                               << u"Line 4: The text is not in Unicode"_s;
    QTest::newRow("a zero byte") << begin + QByteArray("X-A:\0\n", 6) + "END:VCALENDAR\n" << u"Line 3"_s;
    QTest::newRow("vCalendar 1.0") << QByteArray("BEGIN:VCALENDAR\nVERSION:1.0\n") << u"vCalendar 1.0"_s;
    QTest::newRow("no event") << calendar({}) << u"holds no event"_s;
    QTest::newRow("tasks only") << calendar("BEGIN:VTODO\nEND:VTODO\n") << u"no event"_s;
    QTest::newRow("too deep") << begin + QByteArray("BEGIN:VEVENT\n").repeated(9) << u"levels deep"_s;
    QTest::newRow("calendar in calendar") << begin + begin << u"cannot begin within"_s;
    QTest::newRow("after the end") << calendar(good) + "X-A:b\r\n" << u"begins with BEGIN:VCALENDAR"_s;
    QTest::newRow("too many events") << calendar(good.repeated(5001)) << u"more than 5000 events"_s;
    QTest::newRow("too large") << begin + QByteArray(17 * 1024 * 1024, 'a') << u"larger than 16 MB"_s;
}

void TestIcsTaken::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto table = readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ProblemCode::Invalid);
    QVERIFY2(table.error().text.contains(text), qPrintable(table.error().text));
}

void TestIcsTaken::faultyOnes_canBeLeftOut()
{
    const QByteArray bytes = calendar(vevent("SUMMARY:Good\nDTSTART:20140514T090000Z\n", "a")
                                      + vevent("SUMMARY:Bad\nDTSTART:never\n", "b"));
    QVERIFY(plan(bytes).changes.isEmpty());
    ImportOptions options;
    options.leaveOutFaulty = true;
    const ImportPlan rest = plan(bytes, options);
    QCOMPARE(rest.created, 1);
    QCOMPARE(rest.changes.records.size(), 1);
}

void TestIcsTaken::mendedCells_areTaken()
{
    CsvTable table = must(readTable(calendar(vevent("SUMMARY:x\nDTSTART:never\n"))));
    QCOMPARE(must(planImport(*m_workspace, meetings(), table)).errors, 1);
    table.records.first().cells[table.header.indexOf(u"from")] = u"2014-05-14"_s;
    const ImportPlan mended = must(planImport(*m_workspace, meetings(), table));
    QVERIFY2(!mended.hasErrors(), qPrintable(findings(mended)));
    QCOMPARE(mended.created, 1);
}

QTEST_GUILESS_MAIN(TestIcsTaken)
#include "tst_icstaken.moc"
