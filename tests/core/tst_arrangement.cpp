// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which parts a paper has, in which order and how long, as an office arranges them.

#include "core/brief/arrangement.h"
#include "core/brief/parttexts.h"
#include "core/kinds/allkinds.h"
#include "core/rules/reader.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QList<RecipePart> sampleParts()
{
    QList<RecipePart> out;
    for (const QString &key : {u"title"_s, u"a"_s, u"b"_s, u"wide"_s, u"c"_s}) {
        RecipePart part;
        part.key = key;
        out << part;
    }
    out[2].limits[u"rows"_s] = 10;
    out[3].start = RecipePart::Start::Landscape;
    out[4].on = false;
    return out;
}

/// "title a -b": what is off has a minus.
QString told(const QList<RecipePart> &parts)
{
    QStringList out;
    for (const RecipePart &part : parts)
        out << (part.on ? part.key : u'-' + part.key);
    return out.join(u' ');
}

}  // namespace

class TestArrangement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void arranged_data();
    void arranged();
    void limits_holdWhereThePartHasThem();
    void behindLandscape_pagesAreUpright();
    void options_comeBackAndOthersStay();
    void paper_isWrittenAsArranged();
    void sharedCopy_hasItsOwn();
    void unknownParts_areTold();
    void ownRecipe_arrangesOthersAndIsNoPapersRecord();
    void like_refusesWhatDoesNotFit();

private:
    [[nodiscard]] BriefRequest request() const
    {
        BriefRequest out;
        out.meeting = must(m_workspace->byReference(u"TRI-2014-04"_s));
        out.date = QDate(2014, 3, 20);
        return out;
    }
    void arrange(const BriefRequest &request, const Arrangement &arrangement)
    {
        Reader reader(*m_workspace);
        const ChangeSet change =
            setArrangement(reader, request, u"Brief"_s, arrangement, [this] { return m_workspace->newId(); });
        QVERIFY(!change.isEmpty());
        must(m_workspace->apply(change));
    }
    /// Keys of the parts that are printed.
    [[nodiscard]] QStringList printed(const BriefRequest &request) const
    {
        QStringList out;
        for (const Block &block : must(makeBrief(*m_workspace, request)).blocks)
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
                out << heading->anchor;
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestArrangement::init()
{
    m_workspace = m_fixture.sample();
}

void TestArrangement::arranged_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing") << u""_s << u"title a b wide -c"_s;
    QTest::newRow("order") << u"parts.order = wide, b, a, c"_s << u"title wide b a c"_s;
    QTest::newRow("off") << u"parts.off = a"_s << u"title -a b wide -c"_s;
    QTest::newRow("the others keep their place") << u"parts.order = c, a"_s << u"title c a b wide"_s;
    QTest::newRow("the head stays") << u"parts.order = a, title\nparts.off = title"_s
                                    << u"title a b wide -c"_s;
    QTest::newRow("unknown") << u"parts.order = x, b, a\nparts.off = y"_s << u"title b wide -c a"_s;
    QTest::newRow("twice") << u"parts.order = b, a, b"_s << u"title b wide -c a"_s;
}

void TestArrangement::arranged()
{
    QFETCH(QString, options);
    QFETCH(QString, result);
    QCOMPARE(told(tri::arranged(sampleParts(), arrangementOf(Brief{.options = options}))), result);
}

void TestArrangement::limits_holdWhereThePartHasThem()
{
    const Arrangement wanted = arrangementOf(Brief{
        .options =
            u"limit.b.rows = 3\nlimit.b.level = 2\nlimit.a.rows = 5\nlimit.b.rows.x = 1\nlimit.c.rows = many"_s});
    const QList<RecipePart> parts = tri::arranged(sampleParts(), wanted);
    QCOMPARE(parts[2].limits, (QHash<QString, int>{{u"rows"_s, 3}}));
    QVERIFY(parts[1].limits.isEmpty());
}

void TestArrangement::behindLandscape_pagesAreUpright()
{
    using Start = RecipePart::Start;
    const QList<RecipePart> parts = tri::arranged(
        sampleParts(), arrangementOf(Brief{.options = u"parts.order = wide, c, a, b\nparts.off = c"_s}));
    QCOMPARE(told(parts), u"title wide -c a b"_s);
    QCOMPARE(parts[3].start, Start::Portrait);
    QCOMPARE(parts[4].start, Start::Follow);
}

void TestArrangement::options_comeBackAndOthersStay()
{
    Arrangement wanted;
    wanted.order = {u"b"_s, u"a"_s};
    wanted.off = {u"a"_s};
    wanted.limits[u"b"_s][u"rows"_s] = 7;
    Brief brief{.options = u"records.items = abc\nparts.off = c\nlimit.a.rows = 2"_s};
    brief = withArrangement(brief, wanted);
    QCOMPARE(brief.options, u"records.items = abc\nparts.order = b, a\nparts.off = a\nlimit.b.rows = 7"_s);
    QCOMPARE(arrangementOf(brief), wanted);
    QCOMPARE(withArrangement(brief, {}).options, u"records.items = abc"_s);
}

void TestArrangement::paper_isWrittenAsArranged()
{
    const QStringList shipped = printed(request());
    QVERIFY2(shipped.indexOf(u"purpose") < shipped.indexOf(u"items"), qPrintable(shipped.join(u' ')));
    QVERIFY(shipped.contains(u"logistics"_s));
    Arrangement wanted;
    wanted.order = {u"key_messages"_s, u"items"_s, u"purpose"_s};
    wanted.off = {u"logistics"_s, u"background"_s};
    arrange(request(), wanted);
    const QStringList now = printed(request());
    QVERIFY(!now.contains(u"logistics"_s) && !now.contains(u"background"_s));
    QVERIFY(now.indexOf(u"key_messages") < now.indexOf(u"items"));
    QVERIFY(now.indexOf(u"items") < now.indexOf(u"purpose"));
    const BriefDocument document = must(makeBrief(*m_workspace, request()));
    const auto off = std::find_if(document.parts.begin(), document.parts.end(),
                                  [](const DocumentPart &part) { return part.key == u"logistics"; });
    QVERIFY(off != document.parts.end() && !off->on && !off->title.isEmpty());
    arrange(request(), {});
    QCOMPARE(printed(request()), shipped);
}

void TestArrangement::sharedCopy_hasItsOwn()
{
    BriefRequest shared = request();
    shared.sharedCopy = true;
    const QStringList before = printed(shared);
    Arrangement wanted;
    wanted.off = {u"logistics"_s};
    // The sample has a record for the office's copy of this paper.
    arrange(request(), wanted);
    QCOMPARE(printed(shared), before);
    QVERIFY(!printed(request()).contains(u"logistics"_s));
}

void TestArrangement::unknownParts_areTold()
{
    Arrangement wanted;
    wanted.off = {u"no_such_part"_s};
    arrange(request(), wanted);
    const BriefDocument document = must(makeBrief(*m_workspace, request()));
    QVERIFY2(document.remarks.join(u'\n').contains(u"no_such_part"),
             qPrintable(document.remarks.join(u'\n')));
}

void TestArrangement::ownRecipe_arrangesOthersAndIsNoPapersRecord()
{
    Arrangement wanted;
    wanted.off = {u"items"_s};
    const RecordId own = m_workspace->newId();
    must(m_workspace->apply(keepRecipe(request(), u"Without items"_s, wanted, own)));
    Reader reader(*m_workspace);
    const QList<Brief> all = ownRecipes(reader, u"trilateral"_s);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().id, own);
    QVERIFY(ownRecipes(reader, u"minutes"_s).isEmpty());
    QVERIFY(printed(request()).contains(u"items"_s));
    BriefRequest like = request();
    like.like = own;
    QVERIFY(!printed(like).contains(u"items"_s));

    // A paper of the whole workspace has a record that is about nothing too; an own recipe is not taken for it.
    BriefRequest alone;
    alone.recipe = u"distil"_s;
    must(m_workspace->apply(keepRecipe(alone, u"Short"_s, wanted, m_workspace->newId())));
    QVERIFY(!briefRecordOf(reader, alone));
}

void TestArrangement::like_refusesWhatDoesNotFit()
{
    BriefRequest like = request();
    like.like = m_workspace->newId();
    QCOMPARE(makeBrief(*m_workspace, like).error().code, ProblemCode::NotFound);
    like.like = request().meeting;
    QCOMPARE(makeBrief(*m_workspace, like).error().code, ProblemCode::NotFound);
    const RecordId own = m_workspace->newId();
    BriefRequest minutes = request();
    minutes.recipe = u"minutes"_s;
    must(m_workspace->apply(keepRecipe(minutes, u"Short minutes"_s, {}, own)));
    like.like = own;
    const Problem problem = makeBrief(*m_workspace, like).error();
    QCOMPARE(problem.code, ProblemCode::Invalid);
    QVERIFY2(problem.text.contains(u"Short minutes") && problem.text.contains(u"trilateral"),
             qPrintable(problem.text));
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
