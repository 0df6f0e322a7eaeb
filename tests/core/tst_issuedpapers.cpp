// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that are handed out: drafts with their numbers, releases, who received them, their pages byte for byte, comments.

#include "core/brief/issuedpapers.h"
#include "core/brief/paperkind.h"
#include "core/brief/parttexts.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/distribution.h"
#include "core/rules/distributions.h"
#include "core/rules/sharedcopy.h"
#include "tests/support/workspacefixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestIssuedPapers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void drafts_countUpAndReleasesDoNot();
    void draftNumber_goesOnFromTheTypedOne();
    void draftNumbers_areOfTheirCopyAndLanguage();
    void versionLine_tellsTheStage_data();
    void versionLine_tellsTheStage();
    void workingPaper_isNotTakenForAnIssuedOne();
    void commentsBy_standsBelowTheTitle();
    void olderIssues_countAsReleased();
    void pages_areThoseThatWereKept();
    void missingPages_areToldWithTheReason();
    void damagedPages_areNotGivenOut();
    void numberGivenTwice_isToldWithIds();
    void receipts_standInTheirOrder();
    void sharedCopies_neverTellRecipients();
    void officeCopyOutside_isAWarning_data();
    void officeCopyOutside_isAWarning();
    void officeCopyOutside_isToldByTheCheck();
    void proposals_comeFromTheLastIssue();
    void comments_openOnesFirst();
    void comment_needsAReasonWhenItIsNotTakenIn();

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
    RecordId issue(const BriefRequest &request, bool release = false, const RecordIds &to = {},
                   const PartialDate &by = {})
    {
        Reader reader(*m_workspace);
        Issue made{.request = toBeIssued(reader, request, release),
                   .document = {},
                   .number = nextIssueNumber(reader),
                   .pdf = "%PDF " + QByteArray::number(nextIssueNumber(reader)),
                   .pages = 2,
                   .now = QDateTime(QDate(2014, 4, 3), QTime(9, 0), Qt::UTC),
                   .author = u"Test"_s,
                   .recipients = to};
        if (!release)
            made.request.commentsBy = by;
        made.document = numbered(must(makeBrief(*m_workspace, made.request)), made.number);
        RecordId out;
        must(m_workspace->apply(must(issuePaper(*m_workspace, made, &out))));
        return out;
    }
    [[nodiscard]] IssuedBrief issued(const RecordId &one) const
    {
        Reader reader(*m_workspace);
        return *reader.one<IssuedBrief>(one);
    }
    /// The version as somebody typed it: of the brief, and none of the meeting.
    void setTyped(const QString &label)
    {
        const auto set = [this](const QString &record, const QString &to) {
            if (must(m_workspace->row(id(record))).text(u"version_label") != to)
                change(*m_workspace, id(record), u"version_label"_s, to);
        };
        set(u"TRI-2014-04-BRIEF"_s, label);
        set(u"TRI-2014-04"_s, QString());
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestIssuedPapers::init()
{
    m_workspace = m_fixture.sample();
}

void TestIssuedPapers::drafts_countUpAndReleasesDoNot()
{
    setTyped(QString());
    const IssuedBrief one = issued(issue(brief()));
    const IssuedBrief two = issued(issue(brief()));
    const IssuedBrief final = issued(issue(brief(), true));
    const IssuedBrief three = issued(issue(brief()));
    QCOMPARE(one.stage, u"draft"_s);
    QCOMPARE(one.draft, std::optional<qint64>(1));
    QCOMPARE(two.draft, std::optional<qint64>(2));
    QCOMPARE(final.stage, u"released"_s);
    QCOMPARE(final.draft, std::optional<qint64>(2));  // frozen with the draft that it rests on
    QCOMPARE(three.draft, std::optional<qint64>(3));
    QCOMPARE(three.number, std::optional<qint64>(4));
    QCOMPARE(three.previous, final.id);
    QVERIFY2(two.version.startsWith(u"Draft 2, "_s), qPrintable(two.version));
    QVERIFY2(final.version.startsWith(u"Final, "_s) && !final.version.contains(u"Draft"_s),
             qPrintable(final.version));
}

void TestIssuedPapers::draftNumber_goesOnFromTheTypedOne()
{
    QCOMPARE(issued(issue(brief())).draft, std::optional<qint64>(3));  // the sample says "Draft 3" by hand
    QCOMPARE(issued(issue(brief())).draft, std::optional<qint64>(4));
    setTyped(u"Revised in 2014"_s);  // a year is no number of a draft
    QCOMPARE(issued(issue(brief())).draft, std::optional<qint64>(5));
    setTyped(u"Projet 9"_s);
    QCOMPARE(issued(issue(brief())).draft, std::optional<qint64>(9));
}

void TestIssuedPapers::draftNumbers_areOfTheirCopyAndLanguage()
{
    setTyped(QString());
    issue(brief());
    issue(brief());
    QCOMPARE(issued(issue(brief(true))).draft, std::optional<qint64>(1));
    QCOMPARE(issued(issue(brief(false, u"fr"_s))).draft, std::optional<qint64>(1));
    QVERIFY(issued(issue(brief(false, u"fr"_s))).version.startsWith(u"Projet 2, "_s));
}

void TestIssuedPapers::versionLine_tellsTheStage_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("reference");
    QTest::newRow("meeting brief") << u"trilateral"_s << u"TRI-2014-04"_s;
    QTest::newRow("minutes") << u"minutes"_s << u"TRI-2014-01"_s;
    QTest::newRow("checklist") << u"preparation"_s << u"TRI-2014-04"_s;
    QTest::newRow("profile") << u"profile"_s << u"SE"_s;
    QTest::newRow("report") << u"followup_report"_s << u"GFMD6"_s;
    QTest::newRow("minutes on a theme") << u"minutes_theme"_s << u"T-COSTS"_s;
}

void TestIssuedPapers::versionLine_tellsTheStage()
{
    QFETCH(QString, recipe);
    QFETCH(QString, reference);
    BriefRequest request = paperRequest(recipe, id(reference));
    request.date = QDate(2014, 5, 2);
    QVERIFY(!must(makeBrief(*m_workspace, request)).version.contains(u"Draft 7"_s));
    request.stage = BriefRequest::Stage::Draft;
    request.draft = 7;
    const QString draft = must(makeBrief(*m_workspace, request)).version;
    QVERIFY2(draft.startsWith(u"Draft 7"_s), qPrintable(draft));
    QCOMPARE(draft.count(u"Draft"_s), 1);
    request.stage = BriefRequest::Stage::Released;
    const QString final = must(makeBrief(*m_workspace, request)).version;
    QVERIFY2(final.startsWith(u"Final"_s) && !final.contains(u"Draft"_s), qPrintable(final));
}

void TestIssuedPapers::workingPaper_isNotTakenForAnIssuedOne()
{
    const auto version = [this] { return must(makeBrief(*m_workspace, brief())).version; };
    QVERIFY2(version().startsWith(u"Draft 3, "_s), qPrintable(version()));  // as the sample has it by hand
    issue(brief());
    QVERIFY2(version().startsWith(u"After No. 1 (Draft 3), "_s), qPrintable(version()));
    setTyped(u"Draft 4"_s);  // whoever types the next number is believed
    QVERIFY2(version().startsWith(u"Draft 4, "_s), qPrintable(version()));
    setTyped(QString());
    issue(brief(), true);
    QVERIFY2(version().startsWith(u"After No. 2 (Final), "_s), qPrintable(version()));
    BriefRequest profile = paperRequest(u"profile"_s, id(u"SE"_s));
    QVERIFY(!must(makeBrief(*m_workspace, profile)).version.contains(u"After"_s));
    issue(profile);
    QVERIFY(must(makeBrief(*m_workspace, profile)).version.startsWith(u"After No. 3 (Draft 1), "_s));
}

void TestIssuedPapers::commentsBy_standsBelowTheTitle()
{
    BriefRequest request = brief();
    request.stage = BriefRequest::Stage::Draft;
    request.draft = 2;
    request.commentsBy = PartialDate(QDate(2014, 4, 10));
    const QString text = toText(must(makeBrief(*m_workspace, request)));
    QVERIFY2(text.contains(u"Draft 2 for comments by 10 April 2014."_s), qPrintable(text.left(1500)));
    request.stage = BriefRequest::Stage::Released;
    QVERIFY(!toText(must(makeBrief(*m_workspace, request))).contains(u"for comments"_s));
}

void TestIssuedPapers::olderIssues_countAsReleased()
{
    setTyped(QString());
    IssuedBrief old;
    old.id = m_workspace->newId();
    old.title = LocalText(u"en"_s, u"Kept before there were drafts"_s);
    old.brief = id(u"TRI-2014-04-BRIEF"_s);
    old.copy = u"office"_s;
    old.language = u"en"_s;
    old.number = 12;
    save(*m_workspace, toRow(old));
    const IssuedBrief next = issued(issue(brief()));
    QCOMPARE(next.draft, std::optional<qint64>(1));
    QCOMPARE(next.number, std::optional<qint64>(13));
    QCOMPARE(next.previous, old.id);
}

void TestIssuedPapers::pages_areThoseThatWereKept()
{
    const IssuedBrief one = issued(issue(brief()));
    change(*m_workspace, id(u"TRI-2014-04"_s), u"title"_s, LocalText(u"en"_s, u"Another title"_s));
    Reader reader(*m_workspace);
    const QByteArray pages = must(issuedPages(reader, one));
    QCOMPARE(pages, QByteArray("%PDF 1"));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(pages, QCryptographicHash::Sha256).toHex()),
             one.file);
    QCOMPARE(must(issuedNumbered(reader, 1)).id, one.id);
    QCOMPARE(issuedNumbered(reader, 99).error().code, ProblemCode::NotFound);
}

void TestIssuedPapers::missingPages_areToldWithTheReason()
{
    const RecordId one = issue(brief());
    change(*m_workspace, one, u"file"_s, QString(64, u'a'));  // a content that another copy has
    Reader reader(*m_workspace);
    const auto away = issuedPages(reader, issued(one));
    QCOMPARE(away.error().code, ProblemCode::NotFound);
    QVERIFY2(away.error().text.contains(u"no. 1"_s) && away.error().text.contains(u"Merge"_s)
                 && away.error().text.contains(u"Test"_s),
             qPrintable(away.error().text));
    change(*m_workspace, one, u"file"_s, QString());
    Reader again(*m_workspace);
    const auto none = issuedPages(again, issued(one));
    QVERIFY2(none.error().text.contains(u"by hand"_s), qPrintable(none.error().text));
}

void TestIssuedPapers::damagedPages_areNotGivenOut()
{
    const RecordId one = issue(brief());
    const QString path = m_workspace->path();
    m_workspace.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto at = bytes.indexOf("%PDF 1");
    QVERIFY(at > 0);
    bytes[at + 5] = '7';
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    m_workspace = must(Workspace::open(path, Workspace::Mode::ReadWrite, m_fixture.options()));
    Reader reader(*m_workspace);
    QCOMPARE(issuedPages(reader, issued(one)).error().code, ProblemCode::Damaged);
}

void TestIssuedPapers::numberGivenTwice_isToldWithIds()
{
    const RecordId one = issue(brief());
    const RecordId two = issue(brief());
    change(*m_workspace, two, u"number"_s, qint64(1));  // as two copies would have given it before a merge
    Reader reader(*m_workspace);
    const auto found = issuedNumbered(reader, 1);
    QCOMPARE(found.error().code, ProblemCode::Invalid);
    QVERIFY(found.error().text.contains(one.toString()) && found.error().text.contains(two.toString()));
}

void TestIssuedPapers::receipts_standInTheirOrder()
{
    const RecordId one = issue(brief(true), false, {id(u"ILO"_s)});
    const auto send = [&](const QString &to, const QDate &on) {
        must(
            m_workspace->apply(distribute(issued(one), {id(to)}, {}, PartialDate(on), m_workspace->newId())));
    };
    send(u"SE"_s, QDate(2014, 4, 9));
    send(u"IOM"_s, QDate(2014, 4, 5));
    Reader reader(*m_workspace);
    const QList<Receipt> receipts = receiptsOf(reader, issued(one));
    QCOMPARE(receipts.size(), 3);
    QCOMPARE(receipts[0].who, RecordIds{id(u"ILO"_s)});
    QCOMPARE(receipts[0].on, PartialDate(QDate(2014, 4, 3)));
    QCOMPARE(receipts[1].who, RecordIds{id(u"IOM"_s)});
    const QString text =
        receiptsText(reader, receipts, u"en"_s, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(text, u"ILO (3 Apr 2014); IOM (5 Apr 2014); Sweden (9 Apr 2014)"_s);
}

/// Whatever is printed or written for others: who received what is no part of it.
void TestIssuedPapers::sharedCopies_neverTellRecipients()
{
    for (const auto &[kind, keys] :
         {std::pair(&kindOf<IssuedBrief>().spec, QStringList{u"recipients"_s, u"other_recipients"_s}),
          std::pair(&kindOf<Distribution>().spec,
                    QStringList{u"recipients"_s, u"other_recipients"_s, u"sent_by"_s, u"note"_s}),
          std::pair(&kindOf<BriefComment>().spec,
                    QStringList{u"text"_s, u"author"_s, u"author_text"_s, u"answer"_s})})
        for (const QString &key : keys)
            QVERIFY2(!mayShowField(*kind->field(key), true), qPrintable(key));
    QCOMPARE(toRow(Distribution{.id = m_workspace->newId(), .handling = u"internal"_s}).handling(),
             Handling::Internal);
    const RecordId one = issue(brief(true), true);
    IssuedBrief sent = issued(one);
    change(*m_workspace, one, u"other_recipients"_s, u"QUAGGA Mission"_s);
    must(m_workspace->apply(distribute(sent, {}, u"QUAGGA Bureau"_s, {}, m_workspace->newId())));
    for (const PaperKind &paper : paperKinds()) {
        if (paper.of != PaperKind::Of::Meeting || paper.alone)
            continue;
        BriefRequest request = paperRequest(paper.key(), id(u"TRI-2014-04"_s));
        request.sharedCopy = true;
        request.date = QDate(2014, 5, 2);
        if (const auto made = makeBrief(*m_workspace, request))
            QVERIFY2(!toText(*made).contains(u"QUAGGA"_s), paper.recipe);
    }
}

void TestIssuedPapers::officeCopyOutside_isAWarning_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<bool>("warns");
    QTest::newRow("the office itself") << u"SRSG"_s << false << false;
    QTest::newRow("an agency") << u"ILO"_s << false << true;
    QTest::newRow("a State") << u"SE"_s << false << true;
    QTest::newRow("a shared copy") << u"ILO"_s << true << false;
}

void TestIssuedPapers::officeCopyOutside_isAWarning()
{
    QFETCH(QString, to);
    QFETCH(bool, shared);
    QFETCH(bool, warns);
    const RecordId one = issue(brief(shared), false, {id(to)});  // never refused
    const RecordId later = m_workspace->newId();
    must(m_workspace->apply(distribute(issued(one), {id(to)}, {}, PartialDate(QDate(2014, 4, 9)), later)));
    Reader reader(*m_workspace);
    for (const RecordId &record : {one, later}) {
        const auto row = reader.row(record);
        QStringList rules;
        for (const CrossFinding &found : crossFindings(reader, *row)) {
            rules << found.finding.rule;
            QCOMPARE(found.finding.severity, Finding::Severity::Warning);
        }
        QCOMPARE(rules.contains(u"office_copy_outside"_s), warns);
    }
}

void TestIssuedPapers::officeCopyOutside_isToldByTheCheck()
{
    const RecordId one = issue(brief(false), false, {id(u"SE"_s)});
    must(m_workspace->apply(
        distribute(issued(one), {id(u"SE"_s)}, {}, PartialDate(QDate(2014, 4, 9)), m_workspace->newId())));
    issue(brief(true), false, {id(u"SE"_s)});
    Reader reader(*m_workspace);
    const QList<CrossFinding> all = crossFindings(reader);
    QCOMPARE(
        std::count_if(all.begin(), all.end(),
                      [](const CrossFinding &each) { return each.finding.rule == u"office_copy_outside"; }),
        2);
}

void TestIssuedPapers::proposals_comeFromTheLastIssue()
{
    Reader before(*m_workspace);
    QVERIFY(proposedRecipients(before, brief()).who.isEmpty());
    issue(brief(), false, {id(u"SRSG"_s)});
    const RecordId two = issue(brief(), false, {id(u"SRSG"_s), id(u"ILO"_s)});
    must(m_workspace->apply(
        distribute(issued(two), {id(u"IOM"_s)}, u"A mission"_s, {}, m_workspace->newId())));
    issue(brief());  // for nobody
    Reader reader(*m_workspace);
    const ProposedRecipients proposed = proposedRecipients(reader, brief());
    QCOMPARE(proposed.number, 2);
    QCOMPARE(QSet<RecordId>(proposed.who.begin(), proposed.who.end()),
             (QSet<RecordId>{id(u"SRSG"_s), id(u"ILO"_s), id(u"IOM"_s)}));
    QCOMPARE(proposed.others, u"A mission"_s);
}

void TestIssuedPapers::comments_openOnesFirst()
{
    const RecordId of = id(u"TRI-2014-04-BRIEF"_s);
    const auto add = [&](const QString &text, const QString &state, const PartialDate &due) {
        BriefComment one{.id = m_workspace->newId(), .text = text, .brief = of, .due = due, .state = state};
        save(*m_workspace, toRow(one));
    };
    add(u"decided"_s, u"taken_in"_s, PartialDate(QDate(2014, 3, 1)));
    add(u"undated"_s, u"open"_s, {});
    add(u"late"_s, u"open"_s, PartialDate(QDate(2014, 3, 9)));
    add(u"early"_s, u"open"_s, PartialDate(QDate(2014, 3, 2)));
    Reader reader(*m_workspace);
    QStringList texts;
    for (const BriefComment &one : commentsOn(reader, of))
        texts << one.text;
    QCOMPARE(texts, QStringList({u"early"_s, u"late"_s, u"undated"_s, u"decided"_s}));
    const Row row = toRow(commentsOn(reader, of).first());
    QVERIFY(row.isOpen() && row.isOverdue(QDate(2014, 4, 1)) && !row.isOverdue(QDate(2014, 3, 2)));
}

void TestIssuedPapers::comment_needsAReasonWhenItIsNotTakenIn()
{
    BriefComment one{.id = m_workspace->newId(),
                     .text = u"x"_s,
                     .brief = id(u"TRI-2014-04-BRIEF"_s),
                     .authorText = u"ILO"_s,
                     .state = u"not_taken_in"_s};
    QStringList fields;
    for (const Finding &finding : checkRow(toRow(one)))
        fields << finding.field;
    QCOMPARE(fields, QStringList{u"answer"_s});
    one.answer = u"Said already in paragraph 3."_s;
    QVERIFY(checkRow(toRow(one)).isEmpty());
}

QTEST_GUILESS_MAIN(TestIssuedPapers)
#include "tst_issuedpapers.moc"
