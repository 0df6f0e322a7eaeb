// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What does not fit across records: terms of chairs, circles of themes, dates of positions.

#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "core/kinds/position.h"
#include "core/kinds/role.h"
#include "core/kinds/theme.h"
#include "core/rules/crosschecks.h"
#include "tests/core/briefworkspace.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Role chair(const QString &holder, PartialDate from, PartialDate to, const QString &function = u"chair"_s)
{
    Role role{.id = idOf(u"role "_s + holder + from.toString())};
    role.holder = idOf(holder);
    role.function = function;
    role.body = idOf(u"place"_s);
    role.from = from;
    role.to = to;
    return role;
}

QList<CrossFinding> foundAt(BriefWorkspace &file, const RecordId &record)
{
    Reader reader(file.workspace());
    const auto row = reader.row(record);
    return row ? crossFindings(reader, *row) : QList<CrossFinding>();
}

QList<CrossFinding> found(BriefWorkspace &file)
{
    Reader reader(file.workspace());
    const QList<CrossFinding> all = crossFindings(reader);
    // A form that shows the record tells the same, circles in words of its own.
    for (const CrossFinding &one : all) {
        const QList<CrossFinding> here = foundAt(file, one.record);
        const bool told = std::any_of(here.cbegin(), here.cend(), [&one](const CrossFinding &other) {
            return other == one
                || (one.finding.rule.endsWith(u"circle") && other.finding.rule == u"circle"
                    && other.finding.field == one.finding.field);
        });
        if (!told)
            qFatal("not told at its record: %s", qPrintable(one.finding.text));
    }
    return all;
}

}  // namespace

class CrossChecksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void chairs_data();
    void chairs();
    void personsAndStates_areNotComparedWithEachOther();
    void likelyEnd_isOffered_data();
    void likelyEnd_isOffered();
    void laterTerm_isToldAtItsBeginning();
    void termMarkedAsToBeChecked_explainsItself();
    void missingEnd_isToldOnce();
    void themeCircle_isToldOnce();
    void circle_isToldAtEachOfItsRecords();
    void positions_data();
    void positions();
    void likelyDateOfAPosition_isOffered();
    void positionsAreHeldAgainstTheirOwnMeeting();
    void emptyAndOrdinary_haveNone();
};

void CrossChecksTest::chairs_data()
{
    QTest::addColumn<PartialDate>("end");
    QTest::addColumn<PartialDate>("begin");
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("one after the other") << PartialDate(2014, 6, 30) << PartialDate(2014, 7, 1) << u"chair"_s << false;
    QTest::newRow("a day together") << PartialDate(2014, 7, 1) << PartialDate(2014, 7, 1) << u"chair"_s << true;
    QTest::newRow("a month together") << PartialDate(2014, 7, 31) << PartialDate(2014, 7, 1) << u"chair"_s << true;
    QTest::newRow("one month known only") << PartialDate(2014, 7) << PartialDate(2014, 7) << u"chair"_s << false;
    QTest::newRow("no end") << PartialDate() << PartialDate(2014, 7, 1) << u"chair"_s << true;
    QTest::newRow("co-chairs") << PartialDate(2014, 12, 31) << PartialDate(2014, 7, 1) << u"co_chair"_s << false;
    QTest::newRow("other function") << PartialDate(2014, 12, 31) << PartialDate(2014, 7, 1) << u"member"_s << false;
}

void CrossChecksTest::chairs()
{
    QFETCH(PartialDate, end);
    QFETCH(PartialDate, begin);
    QFETCH(QString, function);
    QFETCH(bool, wrong);
    BriefWorkspace file;
    file.addActors();
    file.add(chair(u"SE"_s, PartialDate(2013), end, function));
    file.add(chair(u"TR"_s, begin, PartialDate(2015), function));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), wrong ? 1 : 0);
    if (!wrong)
        return;
    QCOMPARE(all[0].finding.rule, u"chair_terms"_s);
    QCOMPARE(all[0].record, idOf(u"role SE2013"_s));
    QCOMPARE(all[0].kind, u"role"_s);
    QCOMPARE(all[0].finding.field, u"to"_s);
    Reader reader(file.workspace());
    QCOMPARE(chairTermFindings(reader, QDate(2014, 7, 1)).size(), 1);
    QCOMPARE(chairTermFindings(reader, QDate(2016, 1, 1)).size(), 0);  // over by then
    for (const QString &part : {u"Sweden"_s, u"1 Jul 2014"_s, u"A place has one chair at a time"_s, u"Likely: "_s})
        QVERIFY2(all[0].finding.fullText().contains(part), qPrintable(all[0].finding.fullText()));
}

void CrossChecksTest::personsAndStates_areNotComparedWithEachOther()
{
    BriefWorkspace file;
    file.addActors();
    file.add(chair(u"SE"_s, PartialDate(2013), PartialDate(2014)));
    file.add(chair(u"rep"_s, PartialDate(2013), PartialDate(2014), u"head"_s));
    file.add(chair(u"gone"_s, PartialDate(2010), PartialDate(2011)));
    QVERIFY(file.commit());
    QVERIFY(found(file).isEmpty());
}

void CrossChecksTest::likelyEnd_isOffered_data()
{
    QTest::addColumn<PartialDate>("end");
    QTest::addColumn<PartialDate>("begin");
    QTest::addColumn<PartialDate>("likely");
    QTest::newRow("no end") << PartialDate() << PartialDate(2014, 7, 1) << PartialDate(2014, 6, 30);
    QTest::newRow("a day together") << PartialDate(2014, 7, 1) << PartialDate(2014, 7, 1) << PartialDate(2014, 6, 30);
    QTest::newRow("month") << PartialDate(2014, 9) << PartialDate(2014, 7) << PartialDate(2014, 7);
    QTest::newRow("year") << PartialDate() << PartialDate(2014) << PartialDate(2014);
    // To end before it began is no likely end.
    QTest::newRow("same beginning") << PartialDate(2014) << PartialDate(2013, 1, 1) << PartialDate();
}

void CrossChecksTest::likelyEnd_isOffered()
{
    QFETCH(PartialDate, end);
    QFETCH(PartialDate, begin);
    QFETCH(PartialDate, likely);
    BriefWorkspace file;
    file.addActors();
    const PartialDate from = likely.isNull() ? PartialDate(2013, 1, 1) : PartialDate(2013);
    file.add(chair(u"SE"_s, from, end));
    file.add(chair(u"TR"_s, begin, PartialDate(2016)));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    const LikelyFix &fix = all[0].finding.fix;
    QCOMPARE(fix.isCertain(), !likely.isNull());
    if (likely.isNull())
        return;
    QCOMPARE(fix.values.size(), 1);
    QVERIFY(fix.values.value(u"to"_s) == FieldValue(likely));
    QCOMPARE(fix.action, u"Use %1"_s.arg(longDate(likely, QLocale())));
    // What is offered mends it.
    Row row = *file.workspace().row(all[0].record);
    row.setValue(u"to", likely);
    Reader reader(file.workspace());
    QVERIFY(crossFindings(reader, row).isEmpty());
}

void CrossChecksTest::laterTerm_isToldAtItsBeginning()
{
    BriefWorkspace file;
    file.addActors();
    file.add(chair(u"SE"_s, PartialDate(2013), PartialDate(2014, 7, 15)));
    const Role later = chair(u"TR"_s, PartialDate(2014, 7, 1), PartialDate(2015));
    file.add(later);
    file.add(chair(u"MX"_s, PartialDate(2016), PartialDate(2017)));
    QVERIFY(file.commit());
    const QList<CrossFinding> here = foundAt(file, later.id);
    QCOMPARE(here.size(), 1);
    QCOMPARE(here[0].record, later.id);
    QCOMPARE(here[0].finding.field, u"from"_s);
    QCOMPARE(here[0].finding.severity, Finding::Severity::Warning);
    QVERIFY(here[0].finding.fix.values.value(u"from"_s) == FieldValue(PartialDate(2014, 7, 16)));
    QVERIFY(foundAt(file, idOf(u"role MX2016"_s)).isEmpty());
}

void CrossChecksTest::termMarkedAsToBeChecked_explainsItself()
{
    BriefWorkspace file;
    file.addActors();
    Role uncertain = chair(u"SE"_s, PartialDate(2013), PartialDate(2014, 7, 15));
    uncertain.verification = u"to_be_checked"_s;
    file.add(uncertain);
    const Role sourced = chair(u"TR"_s, PartialDate(2014, 7, 1), PartialDate(2015));
    file.add(sourced);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QVERIFY2(all[0].finding.text.contains(u"marked as to be checked"_s), qPrintable(all[0].finding.text));
    QVERIFY(all[0].finding.fix.isCertain());
    QVERIFY(!foundAt(file, sourced.id)[0].finding.fix.isCertain());  // it is not the one to be moved
}

void CrossChecksTest::missingEnd_isToldOnce()
{
    BriefWorkspace file;
    file.addActors();
    file.add(chair(u"SE"_s, PartialDate(2010), {}));
    for (int year = 2013; year < 2018; ++year)
        file.add(chair(u"TR"_s, PartialDate(year), PartialDate(year)));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QVERIFY2(all[0].finding.fullText().contains(u"the term of Sweden lacks its end"_s), qPrintable(all[0].finding.fullText()));
}

void CrossChecksTest::themeCircle_isToldOnce()
{
    BriefWorkspace file;
    const auto theme = [&file](const QString &name, const QString &parent) {
        Theme one{.id = idOf(name)};
        one.name = en(name);
        one.parent = parent.isEmpty() ? RecordId() : idOf(parent);
        file.add(one);
    };
    theme(u"A"_s, u"B"_s);
    theme(u"B"_s, u"A"_s);
    theme(u"C"_s, u"A"_s);  // hangs on the circle and is not in it
    theme(u"D"_s, u"gone"_s);
    theme(u"E"_s, {});
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].finding.rule, u"theme_circle"_s);
    QCOMPARE(all[0].finding.field, u"parent"_s);
    QVERIFY2(all[0].finding.fullText().contains(u"A – B – A"_s), qPrintable(all[0].finding.fullText()));
    QVERIFY(all[0].finding.fullText().contains(u"Likely: "_s));
}

void CrossChecksTest::circle_isToldAtEachOfItsRecords()
{
    BriefWorkspace file;
    const auto meeting = [&file](const QString &name, const QString &parent) {
        Meeting one{.id = idOf(name), .title = en(name)};
        one.parent = parent.isEmpty() ? RecordId() : idOf(parent);
        file.add(one);
    };
    meeting(u"A"_s, u"B"_s);
    meeting(u"B"_s, u"C"_s);
    meeting(u"C"_s, u"A"_s);
    meeting(u"D"_s, u"A"_s);
    meeting(u"E"_s, u"E"_s);  // says its own check
    QVERIFY(file.commit());
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        const QList<CrossFinding> here = foundAt(file, idOf(name));
        QCOMPARE(here.size(), 1);
        QCOMPARE(here[0].finding.rule, u"circle"_s);
        QCOMPARE(here[0].finding.field, u"parent"_s);
        QVERIFY(here[0].finding.fix.isCertain());
        QVERIFY(isEmpty(here[0].finding.fix.values.value(u"parent"_s)));
    }
    QVERIFY(foundAt(file, idOf(u"A"_s))[0].finding.text.contains(u"A – B – C – A"_s));
    QVERIFY(foundAt(file, idOf(u"D"_s)).isEmpty());
    QVERIFY(foundAt(file, idOf(u"E"_s)).isEmpty());
}

void CrossChecksTest::positions_data()
{
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<QString>("told");
    QTest::newRow("before") << PartialDate(2014, 3, 28) << QString();
    QTest::newRow("on the day") << PartialDate(2014, 4, 3) << QString();
    QTest::newRow("in its month") << PartialDate(2014, 4) << QString();
    QTest::newRow("a day late") << PartialDate(2014, 4, 4) << u"after the meeting it belongs to (TRI-1, 3 Apr 2014)"_s;
    QTest::newRow("in the month after") << PartialDate(2014, 5) << u"after the meeting"_s;
    QTest::newRow("before the term") << PartialDate(2005, 4, 3) << u"before its term began (Jan 2006)"_s;
    QTest::newRow("in the year the term began") << PartialDate(2006) << QString();
    QTest::newRow("no date") << PartialDate() << QString();
}

void CrossChecksTest::positions()
{
    QFETCH(PartialDate, date);
    QFETCH(QString, told);
    BriefWorkspace file;
    file.addActors();
    Meeting meeting{.id = idOf(u"M"_s), .title = en(u"M"_s), .reference = u"TRI-1"_s};
    meeting.from = PartialDate(2014, 4, 3);
    file.add(meeting);
    Position position{.id = idOf(u"pos"_s), .holder = idOf(u"SRSG"_s)};
    position.statedAt = meeting.id;
    position.date = date;
    file.add(position);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), told.isEmpty() ? 0 : 1);
    if (told.isEmpty())
        return;
    QCOMPARE(all[0].record, position.id);
    QCOMPARE(all[0].finding.field, u"date"_s);
    QVERIFY2(all[0].finding.fullText().contains(told) && all[0].finding.fullText().contains(u"Likely: "_s), qPrintable(all[0].finding.fullText()));
}

void CrossChecksTest::likelyDateOfAPosition_isOffered()
{
    BriefWorkspace file;
    file.addActors();
    Meeting meeting{.id = idOf(u"M"_s), .title = en(u"M"_s), .reference = u"TRI-1"_s};
    meeting.from = PartialDate(2014, 3, 12);
    file.add(meeting);
    Position wrongYear{.id = idOf(u"year"_s), .holder = idOf(u"SRSG"_s)};
    wrongYear.statedAt = meeting.id;
    wrongYear.date = PartialDate(2015, 3, 10);
    Position wrongMonth = wrongYear;
    wrongMonth.id = idOf(u"month"_s);
    wrongMonth.date = PartialDate(2014, 5, 2);
    file.add(wrongYear);
    file.add(wrongMonth);
    QVERIFY(file.commit());
    QCOMPARE(found(file).size(), 2);
    QCOMPARE(foundAt(file, wrongYear.id)[0].finding.fix.action, u"Use 10 March 2014"_s);
    QCOMPARE(foundAt(file, wrongMonth.id)[0].finding.fix.action, u"Use 12 March 2014"_s);
}

void CrossChecksTest::positionsAreHeldAgainstTheirOwnMeeting()
{
    BriefWorkspace file;
    file.addActors();
    const auto meeting = [&file](const QString &name, PartialDate day) {
        Meeting one{.id = idOf(name), .title = en(name), .reference = name};
        one.from = day;
        file.add(one);
    };
    meeting(u"EARLY"_s, PartialDate(2014, 1, 23));
    meeting(u"LATE"_s, PartialDate(2014, 4, 4));
    file.add(AgendaItem{.id = idOf(u"item"_s), .meeting = idOf(u"EARLY"_s), .title = en(u"Item"_s)});
    Position onItem{.id = idOf(u"1"_s), .holder = idOf(u"SRSG"_s), .item = idOf(u"item"_s)};
    onItem.date = PartialDate(2014, 2, 1);
    file.add(onItem);
    // Stated at the later meeting on an item of the earlier one: it belongs to the later.
    Position stated = onItem;
    stated.id = idOf(u"2"_s);
    stated.statedAt = idOf(u"LATE"_s);
    file.add(stated);
    Position lost = onItem;
    lost.id = idOf(u"3"_s);
    lost.item = idOf(u"gone"_s);
    file.add(lost);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].record, onItem.id);
}

void CrossChecksTest::emptyAndOrdinary_haveNone()
{
    BriefWorkspace empty;
    QVERIFY(found(empty).isEmpty());
    BriefWorkspace file;
    file.addActors();
    file.addMeeting();
    QVERIFY(file.commit());
    QStringList texts;
    for (const CrossFinding &finding : found(file))
        texts << finding.finding.text;
    QCOMPARE(texts, QStringList());
}

QTEST_GUILESS_MAIN(CrossChecksTest)
#include "tst_crosschecks.moc"
