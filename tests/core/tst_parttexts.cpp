// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office writes into a paper itself, and papers that are kept as they were issued.

#include "core/brief/issuing.h"
#include "core/brief/parttexts.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/attachment.h"
#include "core/rules/reader.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPartTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void texts_comeBackAsTheyWere();
    void lineLikeAMark_startsNoPart();
    void otherOptions_stay();
    void text_isPrintedBelowItsHeading_data();
    void text_isPrintedBelowItsHeading();
    void inPlace_hidesWhatTheRecordsSay();
    void emptyPart_isOpenedForItsText();
    void introduction_standsBelowTheTitle();
    void otherCopy_doesNotShowIt();
    void emptyText_isTakenAway();
    void changedRecords_areTold();
    void paperOfTheWholeWorkspace_hasATextToo();
    void issue_keepsPagesAndWords();
    void issue_countsUp();
    void numberGivenMeanwhile_isRefused();
    void issuedPapers_areCompared();
    void compare_data();
    void compare();

private:
    [[nodiscard]] RecordId id(const QString &reference) const
    {
        return must(m_workspace->byReference(reference));
    }
    [[nodiscard]] BriefRequest report(bool shared = false) const
    {
        BriefRequest out{.recipe = u"followup_report"_s, .sharedCopy = shared, .date = QDate(2014, 5, 2)};
        out.record = id(u"GFMD6"_s);
        out.asOf = QDate(2014, 4, 4);
        return out;
    }
    [[nodiscard]] BriefDocument made(const BriefRequest &request) const
    {
        return must(makeBrief(*m_workspace, request));
    }
    void write(const BriefRequest &request, const QString &part, const QString &text, bool inPlace = false)
    {
        Reader reader(*m_workspace);
        const ChangeSet change = setPartText(reader, request, made(request), part, text, inPlace,
                                             [this] { return m_workspace->newId(); });
        QVERIFY(!change.isEmpty());
        must(m_workspace->apply(change));
    }
    RecordId issue(const BriefRequest &request)
    {
        Reader reader(*m_workspace);
        Issue issue{.request = toBeIssued(reader, request, true),
                    .document = {},
                    .number = nextIssueNumber(reader),
                    .pdf = "%PDF pages"};
        issue.document = numbered(made(issue.request), issue.number);
        issue.pages = 3;
        issue.now = QDateTime(QDate(2014, 4, 5), QTime(9, 0), Qt::UTC);
        RecordId out;
        must(m_workspace->apply(must(issuePaper(*m_workspace, issue, &out))));
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestPartTexts::init()
{
    m_workspace = m_fixture.sample();
}

void TestPartTexts::texts_comeBackAsTheyWere()
{
    QList<PartText> texts{{QString(), LocalText(u"en"_s, u"Hello\n\nagain"_s)},
                          {u"actions"_s, LocalText(u"fr"_s, u"Bonjour"_s), true, u"abc"_s}};
    texts[1].text.set(u"en"_s, u"Good day"_s);
    const QList<PartText> back = partTexts(withPartTexts({}, texts));
    QCOMPARE(back.size(), 2);
    QCOMPARE(back[0].text.texts, texts[0].text.texts);
    QCOMPARE(back[1].part, u"actions"_s);
    QCOMPARE(back[1].text.texts, texts[1].text.texts);
    QVERIFY(back[1].inPlace && !back[0].inPlace);
    QCOMPARE(back[1].records, u"abc"_s);
}

void TestPartTexts::lineLikeAMark_startsNoPart()
{
    const QList<PartText> back =
        partTexts(withPartTexts({}, {{QString(), LocalText(u"en"_s, u"one\n[[items]]\ntwo"_s)}}));
    QCOMPARE(back.size(), 1);
    QVERIFY(back[0].text.in(u"en"_s).contains(u"two"_s));
}

void TestPartTexts::otherOptions_stay()
{
    Brief brief{.options = u"rows = 3"_s};
    brief = withPartTexts(brief, {{u"items"_s, LocalText(u"en"_s, u"x"_s), true, u"d"_s}});
    QVERIFY(brief.options.contains(u"rows = 3"_s) && brief.options.contains(u"in_place.items = yes"_s));
    brief = withPartTexts(brief, {});
    QCOMPARE(brief.options, u"rows = 3"_s);
    QVERIFY(brief.opening.isEmpty());
}

void TestPartTexts::text_isPrintedBelowItsHeading_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("heading");
    QTest::newRow("report") << u"followup_report"_s << u"GFMD6"_s << u"report_recommendations"_s
                            << u"What was taken up"_s;
    QTest::newRow("profile") << u"profile"_s << u"SE"_s << u"profile_roles"_s << u"Offices and roles"_s;
    QTest::newRow("brief") << u"trilateral"_s << u"TRI-2014-04"_s << u"actions"_s << u"Action points"_s;
    QTest::newRow("minutes") << u"minutes"_s << u"TRI-2014-01"_s << u"minutes_items"_s << u"Discussion"_s;
}

void TestPartTexts::text_isPrintedBelowItsHeading()
{
    QFETCH(QString, recipe);
    QFETCH(QString, reference);
    QFETCH(QString, part);
    QFETCH(QString, heading);
    BriefRequest request = paperRequest(recipe, id(reference));
    request.date = QDate(2014, 5, 2);
    write(request, part, u"OWNWORDS"_s);
    const BriefDocument document = made(request);
    const QStringList lines = toText(document).split(u'\n', Qt::SkipEmptyParts);
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [](const QString &line) { return line.contains(u"OWNWORDS"_s); });
    QVERIFY2(at != lines.end() && at != lines.begin(), qPrintable(lines.join(u'\n')));
    QVERIFY2(std::prev(at)->startsWith(u"# "_s) && std::prev(at)->contains(heading),
             qPrintable(*std::prev(at)));
    const auto told = std::find_if(document.parts.begin(), document.parts.end(),
                                   [&part](const DocumentPart &one) { return one.key == part; });
    QVERIFY(told != document.parts.end());
    QCOMPARE(told->own, u"OWNWORDS"_s);
    QVERIFY(!told->changed);
}

void TestPartTexts::inPlace_hidesWhatTheRecordsSay()
{
    QVERIFY(toText(made(report())).contains(u"GFMD6-R08"_s));
    write(report(), u"report_recommendations"_s, u"OWNWORDS"_s, true);
    const QString all = toText(made(report()));
    const auto from = all.indexOf(u"# What was taken up"_s);
    const QString part = all.mid(from, all.indexOf(u"\n# "_s, from + 3) - from);
    QVERIFY2(part.contains(u"OWNWORDS"_s) && !part.contains(u"GFMD6-R"_s), qPrintable(part));
}

void TestPartTexts::emptyPart_isOpenedForItsText()
{
    BriefRequest request = report();
    request.record = id(u"AD"_s);  // a State of which nothing is recorded
    QVERIFY(!toText(made(request)).contains(u"# Planning cycles"_s));
    write(request, u"report_cycles"_s, u"OWNWORDS"_s);
    const BriefDocument document = made(request);
    QVERIFY(toText(document).contains(u"# Planning cycles"_s));
    QVERIFY(std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const Heading *heading = headingOf(block);
        return heading && heading->part == u"report_cycles";
    }));
}

void TestPartTexts::introduction_standsBelowTheTitle()
{
    write(report(), QString(), u"OWNWORDS"_s);
    const QString all = toText(made(report()));
    QVERIFY2(all.indexOf(u"OWNWORDS"_s) < all.indexOf(u"# About this report"_s), qPrintable(all));
    QVERIFY(all.indexOf(u"OWNWORDS"_s) > all.indexOf(u"Printed on"_s));
}

void TestPartTexts::otherCopy_doesNotShowIt()
{
    write(report(), QString(), u"OWNWORDS"_s);
    QVERIFY(!toText(made(report(true))).contains(u"OWNWORDS"_s));
    write(report(true), QString(), u"FOROTHERS"_s);
    QVERIFY(toText(made(report(true))).contains(u"FOROTHERS"_s));
    QVERIFY(!toText(made(report())).contains(u"FOROTHERS"_s));
}

void TestPartTexts::emptyText_isTakenAway()
{
    write(report(), u"report_lacks"_s, u"OWNWORDS"_s);
    write(report(), u"report_lacks"_s, QString());
    QVERIFY(!toText(made(report())).contains(u"OWNWORDS"_s));
    Reader reader(*m_workspace);
    QVERIFY(setPartText(reader, report(), made(report()), u"report_lacks"_s, QString(), false, {}).isEmpty());
    QVERIFY(briefRecordOf(reader, report())->options.isEmpty());
}

void TestPartTexts::changedRecords_areTold()
{
    const auto isChanged = [this] {
        const BriefDocument document = made(report());
        for (const DocumentPart &part : document.parts)
            if (part.key == u"report_recommendations")
                return part.changed && document.remarks.join(u' ').contains(part.title);
        return false;
    };
    write(report(), u"report_recommendations"_s, u"OWNWORDS"_s);
    QVERIFY(!isChanged());
    change(*m_workspace, id(u"GFMD6-R08"_s), u"text"_s, LocalText(u"en"_s, u"Other words"_s));
    QVERIFY(isChanged());
    write(report(), u"report_recommendations"_s, u"OWNWORDS"_s);  // read again, it still fits
    QVERIFY(!isChanged());
}

void TestPartTexts::paperOfTheWholeWorkspace_hasATextToo()
{
    BriefRequest request{.recipe = u"priorities"_s, .date = QDate(2014, 5, 2)};
    request.asOf = QDate(2014, 4, 4);
    write(request, QString(), u"OWNWORDS"_s);
    QVERIFY(toText(made(request)).contains(u"OWNWORDS"_s));
}

void TestPartTexts::issue_keepsPagesAndWords()
{
    const RecordId issued = issue(report());
    Reader reader(*m_workspace);
    const IssuedBrief one = *reader.one<IssuedBrief>(issued);
    QCOMPARE(one.number, std::optional<qint64>(1));
    QCOMPARE(one.pages, std::optional<qint64>(3));
    QVERIFY2(one.version.contains(u"No."_s), qPrintable(one.version));
    QVERIFY(!one.revision.isEmpty() && !one.brief.isNull() && one.previous.isNull());
    QCOMPARE(must(m_workspace->fileContent(one.file)), QByteArray("%PDF pages"));
    BriefRequest asReleased = report();
    asReleased.stage = BriefRequest::Stage::Released;
    QCOMPARE(must(issuedText(reader, one)), toText(numbered(made(asReleased), 1)));
    must(m_workspace->undo());  // all of it was one step
    Reader after(*m_workspace);
    QVERIFY(after.all<IssuedBrief>().isEmpty() && issuedOf(after, report()).isEmpty());
}

void TestPartTexts::issue_countsUp()
{
    const RecordId first = issue(report());
    const RecordId second = issue(report());
    issue(report(true));
    Reader reader(*m_workspace);
    QCOMPARE(reader.one<IssuedBrief>(second)->number, std::optional<qint64>(2));
    QCOMPARE(reader.one<IssuedBrief>(second)->previous, first);
    const QList<IssuedBrief> office = issuedOf(reader, report());
    QCOMPARE(office.size(), 2);
    QCOMPARE(office.first().id, second);
    QCOMPARE(issuedOf(reader, report(true)).size(), 1);
    QCOMPARE(nextIssueNumber(reader), 4);
}

void TestPartTexts::numberGivenMeanwhile_isRefused()
{
    issue(report());
    Issue late{.request = report(), .document = made(report()), .number = 1, .pdf = "%PDF"};
    const auto change = issuePaper(*m_workspace, late);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ProblemCode::Stale);
}

void TestPartTexts::issuedPapers_areCompared()
{
    const RecordId first = issue(report());
    write(report(), QString(), u"OWNWORDS"_s);
    const RecordId second = issue(report());
    Reader reader(*m_workspace);
    const QString before = must(issuedText(reader, *reader.one<IssuedBrief>(first)));
    const QString after = must(issuedText(reader, *reader.one<IssuedBrief>(second)));
    QStringList later;
    for (const PaperLine &line : differencesOf(comparePapers(before, after)))
        if (line.in == PaperLine::In::Later)
            later << line.text;
    QVERIFY2(later.join(u'\n').contains(u"OWNWORDS"_s), qPrintable(later.join(u'\n')));
    Reader again(*m_workspace);
    for (const Attachment &one : again.linked<Attachment>("attached_to", first))
        remove(*m_workspace, one.id);
    Reader gone(*m_workspace);
    QCOMPARE(issuedText(gone, *gone.one<IssuedBrief>(first)).error().code, ProblemCode::NotFound);
}

void TestPartTexts::compare_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("differs");
    QTest::newRow("same") << u"a\nb"_s << u"a\n\nb"_s << QString();
    QTest::newRow("added") << u"a\nb"_s << u"a\nx\nb"_s << u"=a +x"_s;
    QTest::newRow("gone") << u"a\nx\nb"_s << u"a\nb"_s << u"=a -x"_s;
    QTest::newRow("changed") << u"a\nx\nb"_s << u"a\ny\nb"_s << u"=a -x +y"_s;
    QTest::newRow("all") << QString() << u"a"_s << u"+a"_s;
}

void TestPartTexts::compare()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QString, differs);
    QStringList out;
    for (const PaperLine &line : differencesOf(comparePapers(earlier, later)))
        out << (line.in == PaperLine::In::Both        ? u"="_s
                    : line.in == PaperLine::In::Later ? u"+"_s
                                                      : u"-"_s)
                + line.text;
    QCOMPARE(out.join(u' '), differs);
}

QTEST_GUILESS_MAIN(TestPartTexts)
#include "tst_parttexts.moc"
