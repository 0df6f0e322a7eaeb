// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed in the whole workspace since a meeting or a day, and what of it a copy tells.

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/entity.h"
#include "core/kinds/experience.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/note.h"
#include "core/kinds/outcome.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/project.h"
#include "core/kinds/state.h"
#include "core/rules/changessince.h"
#include "tests/core/briefworkspace.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

using Fate = RecordNews::Fate;

class TestChangesSince final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void news_areNewChangedAndGone();
    void deskAndPlaces_areNoNews();
    void moment_isADayOrAMeeting_data();
    void moment_isADayOrAMeeting();
    void moment_ofNothingIsRefused();
    void nothingSaid_isTheMeetingBefore();
    void paper_groupsByKindAndAgenda();
    void paper_saysWhatChangedInWords();
    void longList_isCut();
    void sharedCopy_tellsOnlyWhatWasAndIsShared_data();
    void sharedCopy_tellsOnlyWhatWasAndIsShared();
    void sharedCopy_hidesWhatBelongsToSomethingHidden();
    void sharedCopy_asksForConsent();
    void sharedCopy_namesNoPersonBesideAnAction();
    void noChange_isSaid();

private:
    template <typename T> void add(const T &record) { save(*m_workspace, toRow(record)); }
    void later() { m_fixture->clock.set(QDateTime(QDate(2014, 4, 10), QTime(9, 0), Qt::UTC)); }
    [[nodiscard]] BriefRequest request(bool shared = false) const
    {
        BriefRequest out{.recipe = u"changes"_s,
                         .meeting = idOf(u"M2"_s),
                         .sharedCopy = shared,
                         .date = QDate(2014, 4, 12)};
        out.then = u"2014-04-05"_s;
        return out;
    }
    [[nodiscard]] QString text(const BriefRequest &asked) const
    {
        return toText(must(makeBrief(*m_workspace, asked))).replace(QChar::Nbsp, u' ');
    }
    [[nodiscard]] QList<RecordNews> news() const
    {
        Reader reader(*m_workspace);
        return must(newsSince(reader, QDate(2014, 4, 5))).records;
    }
    [[nodiscard]] const RecordNews *newsOf(const QList<RecordNews> &all, const QString &name) const
    {
        for (const RecordNews &one : all)
            if (one.shown().id == idOf(name))
                return &one;
        return nullptr;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

/// Two meetings; what stands before 5 April is entered on 1 April.
void TestChangesSince::init()
{
    m_workspace.reset();  // before the folder that it lies in
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"changes"_s);
    for (const QString &key : {u"SRSG"_s, u"GFMD"_s, u"GMG"_s})
        add(Entity{.id = idOf(key), .acronym = en(key), .name = en(u"Entity "_s + key), .reference = key});
    add(Meeting{.id = idOf(u"M1"_s),
                .title = en(u"First meeting"_s),
                .reference = u"M-1"_s,
                .from = PartialDate(2014, 4, 4),
                .to = PartialDate(2014, 4, 5)});
    add(Meeting{.id = idOf(u"M2"_s),
                .title = en(u"Second meeting"_s),
                .reference = u"M-2"_s,
                .from = PartialDate(2014, 5, 2),
                .previous = idOf(u"M1"_s)});
    add(AgendaItem{.id = idOf(u"item"_s),
                   .meeting = idOf(u"M2"_s),
                   .order = 1,
                   .number = u"1"_s,
                   .title = en(u"Fees"_s),
                   .minutes = 30});
    add(Project{.id = idOf(u"project"_s), .title = en(u"Old project"_s), .reference = u"PRJ-1"_s});
    add(Project{.id = idOf(u"other"_s), .title = en(u"Ends"_s), .reference = u"PRJ-2"_s});
}

void TestChangesSince::news_areNewChangedAndGone()
{
    later();
    change(*m_workspace, idOf(u"project"_s), u"title"_s, en(u"New name"_s));
    remove(*m_workspace, idOf(u"other"_s));
    add(Project{.id = idOf(u"added"_s), .title = en(u"Added"_s), .reference = u"PRJ-3"_s});
    const QList<RecordNews> all = news();
    QCOMPARE(all.size(), 3);
    QCOMPARE(newsOf(all, u"added"_s)->fate, Fate::New);
    QCOMPARE(newsOf(all, u"project"_s)->fate, Fate::Changed);
    QCOMPARE(newsOf(all, u"project"_s)->fields, QStringList{u"title"_s});
    QCOMPARE(newsOf(all, u"other"_s)->fate, Fate::Gone);
    // Brought back to what it was, it is no news.
    change(*m_workspace, idOf(u"project"_s), u"title"_s, en(u"Old project"_s));
    QVERIFY(!newsOf(news(), u"project"_s));
}

void TestChangesSince::deskAndPlaces_areNoNews()
{
    later();
    add(Note{.id = idOf(u"note"_s), .text = u"Private"_s});
    change(*m_workspace, idOf(u"item"_s), u"order"_s, qint64(7));
    QVERIFY(news().isEmpty());
}

void TestChangesSince::moment_isADayOrAMeeting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << u"2014-04-05"_s << QDate(2014, 4, 5);
    QTest::newRow("month") << u"2014-03"_s << QDate(2014, 3, 31);
    QTest::newRow("year") << u"2013"_s << QDate(2013, 12, 31);
    QTest::newRow("meeting, its last day") << u"M-1"_s << QDate(2014, 4, 5);
    QTest::newRow("meeting by its id") << idOf(u"M1"_s).toString() << QDate(2014, 4, 5);
}

void TestChangesSince::moment_isADayOrAMeeting()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    Reader reader(*m_workspace);
    QCOMPARE(must(sinceMoment(reader, text)).day, day);
}

void TestChangesSince::moment_ofNothingIsRefused()
{
    BriefRequest asked = request();
    asked.then = u"the other day"_s;
    QCOMPARE(makeBrief(*m_workspace, asked).error().code, ProblemCode::NotFound);
    QVERIFY(makeBrief(*m_workspace, asked).error().text.contains(u"the other day"_s));
    add(Meeting{.id = idOf(u"M9"_s), .title = en(u"Some day"_s), .reference = u"M-9"_s});
    asked.then = u"M-9"_s;
    QCOMPARE(makeBrief(*m_workspace, asked).error().code, ProblemCode::Invalid);
    asked.then.clear();
    asked.meeting = idOf(u"M1"_s);  // nothing before it
    QCOMPARE(makeBrief(*m_workspace, asked).error().code, ProblemCode::Invalid);
}

void TestChangesSince::nothingSaid_isTheMeetingBefore()
{
    BriefRequest asked = request();
    asked.then.clear();
    QVERIFY2(text(asked).contains(u"Since: M-1, 5 April 2014\n"_s), qPrintable(text(asked)));
    add(Brief{.id = idOf(u"brief"_s),
              .title = en(u"Brief"_s),
              .recipe = u"trilateral"_s,
              .meeting = idOf(u"M2"_s),
              .since = PartialDate(2014, 4, 2)});
    QVERIFY(text(asked).contains(u"Since: 2 April 2014\n"_s));
}

void TestChangesSince::paper_groupsByKindAndAgenda()
{
    later();
    change(*m_workspace, idOf(u"item"_s), u"minutes"_s, qint64(45));
    add(Position{.id = idOf(u"position"_s),
                 .holder = idOf(u"GFMD"_s),
                 .item = idOf(u"item"_s),
                 .stance = u"supports"_s});
    remove(*m_workspace, idOf(u"other"_s));
    add(Project{.id = idOf(u"added"_s), .title = en(u"Added"_s), .reference = u"PRJ-3"_s});
    const QString printed = text(request());
    const qsizetype agenda = printed.indexOf(u"# What the agenda is about"_s);
    const qsizetype others = printed.indexOf(u"# Everything else"_s);
    QVERIFY(agenda > 0 && others > agenda);
    const auto stands = [&](const QString &what, qsizetype from, qsizetype to) {
        const qsizetype at = printed.indexOf(what);
        return at > from && (to < 0 || at < to);
    };
    QVERIFY2(stands(u"## Agenda items: 1 changed"_s, agenda, others), qPrintable(printed));
    QVERIFY2(stands(u"| Changed |  | Fees | Minutes allowed: 30 → 45 |"_s, agenda, others),
             qPrintable(printed));
    QVERIFY2(stands(u"| New |  | GFMD – Fees |  |"_s, agenda, others), qPrintable(printed));
    QVERIFY2(stands(u"## Projects: 1 new, 1 gone"_s, others, -1), qPrintable(printed));
    QVERIFY(stands(u"| Gone | PRJ-2 | Ends |  |"_s, others, -1));
    QVERIFY(printed.contains(u"Changes: 2 new, 1 changed, 1 gone\n"_s));
}

void TestChangesSince::paper_saysWhatChangedInWords()
{
    add(Outcome{.id = idOf(u"outcome"_s),
                .text = en(u"Send it"_s),
                .reference = u"O-1"_s,
                .kind = u"action"_s,
                .meeting = idOf(u"M1"_s),
                .responsible = {idOf(u"GFMD"_s)},
                .due = PartialDate(2014, 4, 20),
                .status = u"open"_s});
    later();
    change(*m_workspace, idOf(u"outcome"_s), u"status"_s, u"done"_s);
    change(*m_workspace, idOf(u"outcome"_s), u"responsible"_s, RecordIds{idOf(u"GFMD"_s), idOf(u"GMG"_s)});
    change(*m_workspace, idOf(u"outcome"_s), u"due"_s, PartialDate());
    change(*m_workspace, idOf(u"outcome"_s), u"text"_s, en(u"Send it soon"_s));
    const QString printed = text(request());
    for (const QString &line :
         {u"Text: new wording"_s, u"Responsible: Entity GFMD → Entity GFMD, Entity GMG"_s,
          u"Due: 20 Apr 2014 → nothing"_s, u"Status: Open → Done"_s})
        QVERIFY2(printed.contains(line), qPrintable(line + u"\n\n"_s + printed));
    BriefRequest french = request();
    french.language = u"fr"_s;
    QVERIFY2(text(french).contains(u"modifiés : 1"_s), qPrintable(text(french)));
}

void TestChangesSince::longList_isCut()
{
    later();
    for (int at = 0; at < 30; ++at)
        add(Project{.id = m_workspace->newId(), .title = en(u"P"_s), .reference = u"PX-%1"_s.arg(at)});
    const QString printed = text(request());
    QVERIFY(printed.contains(u"## Projects: 30 new"_s));
    QVERIFY2(printed.contains(u"Note: And 5 more."_s), qPrintable(printed));
    QCOMPARE(printed.count(u"| New | PX-"_s), 25);
}

void TestChangesSince::sharedCopy_tellsOnlyWhatWasAndIsShared_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("told");  // the row, "" = none
    QTest::newRow("stayed shared") << u"shared"_s << u"shared"_s << u"| Changed | PRJ-5 | AFTER |"_s;
    QTest::newRow("became shared") << u"internal"_s << u"shared"_s << u"| New | PRJ-5 | AFTER |  |"_s;
    QTest::newRow("became internal") << u"shared"_s << u"internal"_s << QString();
    QTest::newRow("stayed internal") << u"sensitive"_s << u"internal"_s << QString();
}

void TestChangesSince::sharedCopy_tellsOnlyWhatWasAndIsShared()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    QFETCH(QString, told);
    add(Project{.id = idOf(u"p5"_s), .title = en(u"BEFORE"_s), .reference = u"PRJ-5"_s, .handling = then});
    later();
    change(*m_workspace, idOf(u"p5"_s), u"title"_s, en(u"AFTER"_s));
    change(*m_workspace, idOf(u"p5"_s), u"handling"_s, now);
    const QString shared = text(request(true));
    QCOMPARE(shared.contains(u"AFTER"_s), !told.isEmpty());
    if (!told.isEmpty())
        QVERIFY2(shared.contains(told), qPrintable(shared));
    QCOMPARE(shared.contains(u"BEFORE"_s), then == u"shared" && now == u"shared");
    QVERIFY(text(request()).contains(u"BEFORE → AFTER"_s));
    const QStringList left = must(makeBrief(*m_workspace, request(true))).leftOut;
    QCOMPARE(left.join(u'\n').contains(u"PRJ-5"_s), told.isEmpty());
}

void TestChangesSince::sharedCopy_hidesWhatBelongsToSomethingHidden()
{
    later();
    add(AgendaItem{.id = idOf(u"ours"_s),
                   .meeting = idOf(u"M2"_s),
                   .title = en(u"SECRET item"_s),
                   .visibility = u"ours"_s});
    add(Position{
        .id = idOf(u"p"_s), .holder = idOf(u"GMG"_s), .item = idOf(u"ours"_s), .stance = u"opposes"_s});
    add(Outcome{.id = idOf(u"o"_s),
                .text = en(u"SECRET decision"_s),
                .meeting = idOf(u"M2"_s),
                .item = idOf(u"ours"_s)});
    change(*m_workspace, idOf(u"item"_s), u"related"_s, RecordIds{idOf(u"ours"_s)});
    QVERIFY(text(request()).contains(u"SECRET decision"_s));
    const QString shared = text(request(true));
    QVERIFY2(!shared.contains(u"SECRET"_s) && !shared.contains(u"GMG – "_s)
                 && !shared.contains(u"Outcomes"_s),
             qPrintable(shared));
    remove(*m_workspace, idOf(u"o"_s));
    QVERIFY(!text(request(true)).contains(u"SECRET"_s));
}

void TestChangesSince::sharedCopy_asksForConsent()
{
    add(State{.id = idOf(u"SE"_s), .name = en(u"Sweden"_s), .reference = u"SE"_s});
    later();
    add(Experience{.id = idOf(u"e"_s), .title = en(u"SECRET practice"_s), .reference = u"E-1"_s});
    add(FollowUp{.id = idOf(u"f"_s),
                 .description = en(u"SECRET law"_s),
                 .reference = u"F-1"_s,
                 .actorKind = u"state"_s,
                 .actors = {idOf(u"SE"_s)},
                 .declaredBy = u"us"_s});
    QVERIFY(text(request()).contains(u"E-1"_s) && text(request()).contains(u"F-1"_s));
    const QString shared = text(request(true));
    QVERIFY2(!shared.contains(u"E-1"_s) && !shared.contains(u"F-1"_s) && !shared.contains(u"SECRET"_s),
             qPrintable(shared));
}

void TestChangesSince::sharedCopy_namesNoPersonBesideAnAction()
{
    add(Person{.id = idOf(u"person"_s), .name = u"Known Person"_s});
    add(Outcome{.id = idOf(u"o"_s),
                .text = en(u"Send it"_s),
                .reference = u"O-1"_s,
                .kind = u"action"_s,
                .meeting = idOf(u"M1"_s)});
    later();
    change(*m_workspace, idOf(u"o"_s), u"responsible"_s, RecordIds{idOf(u"person"_s)});
    QVERIFY(text(request()).contains(u"Responsible: nothing → Known Person"_s));
    const QString shared = text(request(true));
    QVERIFY2(shared.contains(u"Responsible: "_s) && !shared.contains(u"Known Person"_s), qPrintable(shared));
}

void TestChangesSince::noChange_isSaid()
{
    const QString printed = text(request());
    QVERIFY(printed.contains(u"Changes: Nothing has changed.\n"_s));
    QCOMPARE(printed.count(u"\nNothing has changed.\n"_s), 2);
    BriefRequest old = request();
    old.then = u"2010"_s;
    QVERIFY2(text(old).contains(u"everything in it is new"_s), qPrintable(text(old)));
}

QTEST_GUILESS_MAIN(TestChangesSince)
#include "tst_changessince.moc"
