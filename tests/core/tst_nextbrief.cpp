// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next meeting's brief, begun with what that of the last one had.

#include "core/brief/issuedpapers.h"
#include "core/brief/nextbrief.h"
#include "core/brief/parttexts.h"
#include "core/kinds/allkinds.h"
#include "core/rules/meetinglife.h"
#include "tests/support/workspacefixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestNextBrief final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void nextBrief_takesOverWhatMayBe();
    void carriedText_isPrintedOnceItWasLookedAt();
    void carriedText_isLookedAtInEachLanguage();
    void nextBrief_isRefused_data();
    void nextBrief_isRefused();

private:
    [[nodiscard]] RecordId id(const QString &reference) const
    {
        return must(m_workspace->byReference(reference));
    }
    [[nodiscard]] BriefRequest brief(bool shared = false, const QString &language = u"en"_s) const
    {
        return {.meeting = id(u"TRI-2014-04"_s),
                .sharedCopy = shared,
                .language = language,
                .date = QDate(2014, 4, 3)};
    }
    /// Handed out to @p to.
    void issue(const RecordIds &to)
    {
        Reader reader(*m_workspace);
        Issue made{.request = toBeIssued(reader, brief(), false),
                   .document = {},
                   .number = nextIssueNumber(reader),
                   .pdf = "%PDF",
                   .now = QDateTime(QDate(2014, 4, 3), QTime(9, 0), Qt::UTC),
                   .recipients = to};
        made.document = numbered(must(makeBrief(*m_workspace, made.request)), made.number);
        must(m_workspace->apply(must(issuePaper(*m_workspace, made))));
    }
    /// A meeting that follows TRI-2014-04.
    RecordId addNext()
    {
        Reader reader(*m_workspace);
        RecordId out;
        const Meeting last = *reader.one<Meeting>(id(u"TRI-2014-04"_s));
        must(m_workspace->apply(meetingFrom(
            reader, last,
            {LocalText(u"en"_s, u"Trilateral meeting of September"_s), PartialDate(QDate(2014, 9, 3)),
             u"TRI-2014-09"_s},
            [this] { return m_workspace->newId(); }, &out)));
        return out;
    }
    NextBrief begin()
    {
        Reader reader(*m_workspace);
        NextBrief next = must(nextBrief(reader, brief(), [this] { return m_workspace->newId(); }));
        must(m_workspace->apply(next.change));
        return next;
    }
    void write(const BriefRequest &request, const QString &part, const QString &text)
    {
        Reader reader(*m_workspace);
        const ChangeSet made = setPartText(reader, request, must(makeBrief(*m_workspace, request)), part,
                                           text, false, [this] { return m_workspace->newId(); });
        must(m_workspace->apply(made));
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestNextBrief::init()
{
    m_workspace = m_fixture.sample();
}

void TestNextBrief::nextBrief_takesOverWhatMayBe()
{
    write(brief(), QString(), u"Last time’s introduction"_s);
    write(brief(), u"actions"_s, u"Last time’s words"_s);
    issue({id(u"ILO"_s)});
    const RecordId meeting = addNext();
    const NextBrief next = begin();
    QCOMPARE(next.next.id, meeting);
    QCOMPARE(next.last.id, id(u"TRI-2014-04"_s));
    QCOMPARE(next.texts, QStringList({QString(), u"actions"_s}));
    Reader reader(*m_workspace);
    const Brief made = *reader.one<Brief>(next.brief);
    const Brief last = *reader.one<Brief>(id(u"TRI-2014-04-BRIEF"_s));
    QCOMPARE(made.meeting, meeting);
    QCOMPARE(made.sinceMeeting, last.meeting);
    QCOMPARE(made.preparedFor, last.preparedFor);
    QCOMPARE(made.pageLimit, last.pageLimit);
    QCOMPARE(made.classification, last.classification);
    QCOMPARE(made.title.in(u"en"_s), u"Meeting brief: Trilateral meeting of September"_s);
    QVERIFY(made.date.isNull() && made.versionLabel.isEmpty() && made.annexes.isEmpty()
            && made.reference.isEmpty());
    BriefRequest coming = brief();
    coming.meeting = meeting;
    const ProposedRecipients proposed = proposedRecipients(reader, coming);
    QCOMPARE(proposed.who, RecordIds{id(u"ILO"_s)});
    QCOMPARE(nextDraftNumber(reader, coming), 1);
    must(m_workspace->undo());  // all of it was one step
    Reader after(*m_workspace);
    QVERIFY(!after.one<Brief>(next.brief));
}

void TestNextBrief::carriedText_isPrintedOnceItWasLookedAt()
{
    write(brief(), u"actions"_s, u"OLDWORDS"_s);
    addNext();
    BriefRequest coming = brief();
    coming.meeting = begin().next.id;
    const BriefDocument waiting = must(makeBrief(*m_workspace, coming));
    QVERIFY(!toText(waiting).contains(u"OLDWORDS"_s));
    const auto part = std::find_if(waiting.parts.begin(), waiting.parts.end(),
                                   [](const DocumentPart &one) { return one.key == u"actions"; });
    QVERIFY(part != waiting.parts.end());
    QCOMPARE(part->own, u"OLDWORDS"_s);
    QCOMPARE(part->carried, u"TRI-2014-04"_s);
    QVERIFY2(waiting.remarks.join(u' ').contains(u"TRI-2014-04"_s), qPrintable(waiting.remarks.join(u'\n')));
    write(coming, u"actions"_s, u"OLDWORDS"_s);  // looked at, and it still fits
    const BriefDocument kept = must(makeBrief(*m_workspace, coming));
    QVERIFY(toText(kept).contains(u"OLDWORDS"_s));
    Reader reader(*m_workspace);
    QVERIFY(!briefRecordOf(reader, coming)->options.contains(u"carried"_s));
}

void TestNextBrief::carriedText_isLookedAtInEachLanguage()
{
    write(brief(), u"actions"_s, u"OLDWORDS"_s);
    write(brief(false, u"fr"_s), u"actions"_s, u"VIEUXMOTS"_s);
    addNext();
    BriefRequest coming = brief();
    coming.meeting = begin().next.id;
    write(coming, u"actions"_s, u"NEWWORDS"_s);
    QVERIFY(toText(must(makeBrief(*m_workspace, coming))).contains(u"NEWWORDS"_s));
    coming.language = u"fr"_s;
    QVERIFY(!toText(must(makeBrief(*m_workspace, coming))).contains(u"VIEUXMOTS"_s));
    coming.language = u"es"_s;  // without a text of its own it prints the English one
    QVERIFY(toText(must(makeBrief(*m_workspace, coming))).contains(u"NEWWORDS"_s));
}

void TestNextBrief::nextBrief_isRefused_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("code");
    QTest::newRow("none follows") << u"trilateral"_s << u"TRI-2014-04"_s << int(ProblemCode::NotFound);
    QTest::newRow("begun already") << u"trilateral"_s << u"TRI-2014-01"_s << int(ProblemCode::Exists);
    QTest::newRow("of no meeting") << u"profile"_s << u"SE"_s << int(ProblemCode::Invalid);
}

void TestNextBrief::nextBrief_isRefused()
{
    QFETCH(QString, paper);
    QFETCH(QString, subject);
    QFETCH(int, code);
    Reader reader(*m_workspace);
    const auto next =
        nextBrief(reader, paperRequest(paper, id(subject)), [this] { return m_workspace->newId(); });
    QVERIFY(!next);
    QCOMPARE(int(next.error().code), code);
}

QTEST_GUILESS_MAIN(TestNextBrief)
#include "tst_nextbrief.moc"
