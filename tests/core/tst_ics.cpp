// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar files as they go out and come back.

#include "tests/core/icssetup.h"

class TestIcs final : public IcsTest {
    Q_OBJECT
private Q_SLOTS:
    void export_saysWhenWhereAndWhat();
    void export_givesTheSameBytesTwice();
    void export_leavesOutAndTells();
    void export_namesOnlyPublicParticipants();
    void export_keepsParentsOfTheFile();
    void export_foldsLinesWithinLetters();
    void export_refusesOtherKinds();
    void sequence_risesWithTheSchedule();
    void ownFile_comesBackUnchanged();
    void ownFile_makesTheSameMeetingsElsewhere();
    void otherProgram_movesAMeeting();
    void olderSequence_isLeftAlone();
};

void TestIcs::export_saysWhenWhereAndWhat()
{
    const Row row = add([](Meeting &) {});
    const QString text = QString::fromUtf8(exported().bytes);
    for (const QString &line :
         {u"BEGIN:VCALENDAR\r\n"_s, u"UID:"_s + row.id.toString() + u"@trilateral\r\n"_s, u"SEQUENCE:0\r\n"_s,
          u"DTSTART;TZID=Europe/Stockholm:20140514T090000\r\n"_s,
          u"DTEND;TZID=Europe/Stockholm:20140514T123000\r\n"_s, u"TZID:Europe/Stockholm\r\n"_s,
          u"SUMMARY;LANGUAGE=en:Trilateral meeting\\, invented\r\n"_s,
          u"DESCRIPTION;LANGUAGE=en:To agree\\; to listen\\,\\nto plan.\r\n"_s,
          u"LOCATION:Room XX\\, Stockholm\r\n"_s, u"STATUS:CONFIRMED\r\n"_s, u"CLASS:PUBLIC\r\n"_s,
          u"DTSTAMP:20140401T"_s, u"END:VCALENDAR\r\n"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
    QVERIFY(!text.contains(u"freeassociation"));
    QCOMPARE(text.count(u'\n'), text.count(u"\r\n"));
}

void TestIcs::export_givesTheSameBytesTwice()
{
    add([](Meeting &) {});
    add([](Meeting &one) { one.timeZone = u"America/New_York"_s; });
    QCOMPARE(exported().bytes, exported().bytes);
}

void TestIcs::export_leavesOutAndTells()
{
    add([](Meeting &one) {
        one.handling = u"internal"_s;
        one.title = LocalText(u"en"_s, u"Our own"_s);
    });
    add([](Meeting &one) { one.handling = u"shared"_s; });
    add([](Meeting &one) { one.from = PartialDate(2014, 7); });
    add([](Meeting &one) { one.from = {}; });
    add([](Meeting &one) { one.isTemplate = true; });
    add([](Meeting &one) {
        one.to = PartialDate(2014, 5, 16);
        one.endTime.clear();
    });
    add([](Meeting &one) { one.timeZone = u"Nowhere"_s; });
    const Export shared = exported();
    QCOMPARE(shared.records, 3);
    QCOMPARE(shared.recordsLeftOut, 4);
    QCOMPARE(shared.hidden, 1);
    QVERIFY(!shared.bytes.contains("Our own"));
    QVERIFY(shared.bytes.contains("CLASS:PRIVATE"));
    QVERIFY(shared.bytes.contains("DTSTART;VALUE=DATE:20140514")
            && shared.bytes.contains("DTEND;VALUE=DATE:20140517"));
    QVERIFY(shared.bytes.contains("DTSTART:20140514T090000\r\n"));
    QCOMPARE(shared.notes.size(), 5);
    QVERIFY(!shared.isComplete());
    QCOMPARE(exported(Handling::Internal).records, 4);
    QCOMPARE(exported(Handling::Public).records, 2);
}

void TestIcs::export_namesOnlyPublicParticipants()
{
    const Row row = add([](Meeting &) {});
    const auto participant = [&](const QString &name, const QString &handling) {
        Participant one;
        one.id = m_workspace->newId();
        one.meeting = row.id;
        one.nameText = name;
        one.attendance = u"apologies"_s;
        one.handling = handling;
        save(*m_workspace, toRow(one));
    };
    participant(u"Named Person"_s, u"public"_s);
    participant(u"Silent Person"_s, {});
    participant(u"Shared Person"_s, u"shared"_s);
    const Export out = exported();
    const QByteArray unfolded = QByteArray(out.bytes).replace("\r\n ", "");
    QVERIFY(unfolded.contains("ATTENDEE;CN=Named Person;PARTSTAT=DECLINED:invalid:nomail"));
    QVERIFY(!out.bytes.contains("Silent") && !out.bytes.contains("Shared Person"));
    QVERIFY2(out.notes.join(u'\n').contains(u'2'), qPrintable(out.notes.join(u'\n')));
}

void TestIcs::export_keepsParentsOfTheFile()
{
    const Row parent = add([](Meeting &one) { one.title = LocalText(u"en"_s, u"Forum"_s); });
    const Row secret = add([](Meeting &one) {
        one.title = LocalText(u"en"_s, u"Hidden"_s);
        one.handling = u"sensitive"_s;
    });
    add([&](Meeting &one) { one.parent = parent.id; });
    add([&](Meeting &one) { one.parent = secret.id; });
    const Export out = exported();
    QCOMPARE(out.bytes.count("RELATED-TO"), 1);
    QVERIFY(QByteArray(out.bytes)
                .replace("\r\n ", "")
                .contains("RELATED-TO;RELTYPE=PARENT:" + icsUid(parent).toUtf8()));
    QCOMPARE(out.linksLeftOut, 1);
    QVERIFY(!out.bytes.contains(icsUid(secret).toUtf8()));
}

void TestIcs::export_foldsLinesWithinLetters()
{
    add([](Meeting &one) { one.title = LocalText(u"zh"_s, u"移民与发展问题三方会议"_s.repeated(20)); });
    const QByteArray bytes = exported().bytes;
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY2(QUtf8StringView(line).isValidUtf8(), line.constData());
    }
    QCOMPARE(plan(bytes).unchanged, 1);
}

void TestIcs::export_refusesOtherKinds()
{
    const auto out = exportIcs(*m_workspace, Query{.kind = &kindOf<Theme>().spec});
    QVERIFY(!out && out.error().code == ProblemCode::Invalid);
    const auto in = planImport(*m_workspace, kindOf<Theme>().spec,
                               must(readTable(calendar(vevent("SUMMARY:x\nDTSTART:20140514T090000Z\n")))));
    QVERIFY(!in && in.error().code == ProblemCode::Invalid);
}

void TestIcs::sequence_risesWithTheSchedule()
{
    const Row row = add([](Meeting &) {});
    const auto sequence = [&] { return must(icsSequence(*m_workspace, must(m_workspace->row(row.id)))); };
    QCOMPARE(sequence(), 0);
    change(*m_workspace, row.id, u"start_time"_s, u"10:00"_s);
    QCOMPARE(sequence(), 1);
    change(*m_workspace, row.id, u"purpose"_s, LocalText(u"en"_s, u"Other"_s));
    QCOMPARE(sequence(), 1);
    change(*m_workspace, row.id, u"venue"_s, u"Room 5"_s);
    QCOMPARE(sequence(), 2);
    must(m_workspace->undo());
    QCOMPARE(sequence(), 3);  // who took the file in must hear of it
    QVERIFY(exported().bytes.contains("SEQUENCE:3\r\n"));
}

void TestIcs::ownFile_comesBackUnchanged()
{
    const Row parent = add([](Meeting &) {});
    add([&](Meeting &one) {
        one.parent = parent.id;
        one.to = PartialDate(2014, 5, 16);
    });
    add([](Meeting &one) {
        one.startTime.clear();
        one.endTime.clear();
        one.timeZone.clear();
        one.to = PartialDate(2014, 5, 15);
    });
    add([](Meeting &one) { one.endTime.clear(); });
    add([](Meeting &one) { one.timeZone.clear(); });
    add([](Meeting &one) { one.timeZone = u"UTC"_s; });
    add([](Meeting &one) {
        one.endTime.clear();
        one.to = PartialDate(2014, 5, 16);
    });  // goes out as whole days
    add([](Meeting &one) {
        one.place.clear();
        one.venue = u"A, B"_s;
    });
    add([](Meeting &one) {
        one.calendarUid = u"other@example.invalid"_s;
        one.calendarSequence = 4;
    });
    change(*m_workspace, parent.id, u"start_time"_s, u"08:00"_s);
    const QByteArray dump = must(m_workspace->dump());
    const ImportPlan again = take(exported().bytes);
    QCOMPARE(findings(again), QString());
    QCOMPARE(again.unchanged, 9);
    QCOMPARE(again.created + again.changed, 0);
    QCOMPARE(must(m_workspace->dump()), dump);
}

void TestIcs::ownFile_makesTheSameMeetingsElsewhere()
{
    const Row parent = add([](Meeting &one) { one.title = LocalText(u"en"_s, u"Forum"_s); });
    const Row child = add([&](Meeting &one) { one.parent = parent.id; });
    const QByteArray bytes = exported().bytes;
    m_workspace = m_fixture->create(u"b"_s);
    QCOMPARE(take(bytes).created, 2);
    const Row taken = must(m_workspace->row(child.id));
    QCOMPARE(taken.link("parent"), parent.id);
    QCOMPARE(taken.text("start_time"), u"09:00"_s);
    QCOMPARE(taken.text("time_zone"), u"Europe/Stockholm"_s);
    QCOMPARE(taken.text("venue"), u"Room XX"_s);
    QCOMPARE(taken.text("place"), u"Stockholm"_s);
    QCOMPARE(taken.text("status"), u"draft"_s);
    QCOMPARE(taken.text("calendar_uid"), QString());
    QCOMPARE(plan(bytes).unchanged, 2);
}

void TestIcs::otherProgram_movesAMeeting()
{
    const Row row = add([](Meeting &) {});
    QByteArray bytes = exported().bytes;
    bytes.replace("20140514T090000", "20140515T100000")
        .replace("20140514T123000", "20140515T133000")
        .replace("SEQUENCE:0", "SEQUENCE:1");
    const ImportPlan moved = take(bytes);
    QCOMPARE(moved.changed, 1);
    const QString told = findings(moved);
    QVERIFY2(told.contains(u"2014-05-14 → 2014-05-15") && told.contains(u"09:00 → 10:00"), qPrintable(told));
    QCOMPARE(moved.warnings + moved.errors, 0);
    const Row now = must(m_workspace->row(row.id));
    QCOMPARE(now.date("from"), PartialDate(2014, 5, 15));
    QCOMPARE(now.text("time_zone"), u"Europe/Stockholm"_s);
    QCOMPARE(must(icsSequence(*m_workspace, now)), 1);
    QCOMPARE(take(bytes).unchanged, 1);
    change(*m_workspace, row.id, u"start_time"_s, u"11:00"_s);
    QCOMPARE(must(icsSequence(*m_workspace, must(m_workspace->row(row.id)))), 2);
}

void TestIcs::olderSequence_isLeftAlone()
{
    const Row row = add([](Meeting &) {});
    QByteArray bytes = exported().bytes;
    change(*m_workspace, row.id, u"start_time"_s, u"10:00"_s);
    const ImportPlan old = take(bytes);
    QCOMPARE(old.unchanged, 1);
    QVERIFY2(findings(old).contains(u"newer here (1) than in the file (0)"), qPrintable(findings(old)));
    QCOMPARE(must(m_workspace->row(row.id)).text("start_time"), u"10:00"_s);
}

QTEST_GUILESS_MAIN(TestIcs)
#include "tst_ics.moc"
