// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Picking commits from the log, and records as they stood after one.

#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestLogQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filters_narrowTheLog_data();
    void filters_narrowTheLog();
    void pages_followEachOther();
    void authors_areNamedOnce();
    void unknownCommit_givesNoPage();
    void rowAt_isTheRecordOfThatTime();
    void since_namesWhatTheCommitSet();
    void since_stopsAfterTheFirst();
    void changed_isWhatTheCommitsNameOneByOne_data();
    void changed_isWhatTheCommitsNameOneByOne();
    void changed_leavesOutTheTrash();

private:
    void as(const QString &author);
    [[nodiscard]] QStringList subjects(const LogQuery &query) const;

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

/// Five commits: T-1 by Ana on 1 April, P-1 by Ben on 3 April, T-1 changed by Ben on 5 April, that undone by Ben, T-2
/// pasted by nobody on 7 April.
void TestLogQuery::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_workspace = m_fixture->create(u"w"_s);
    const auto on = [this](int day) {
        m_fixture->clock.set(QDateTime(QDate(2014, 4, day), QTime(9, 0), Qt::UTC));
    };
    as(u"Ana"_s);
    on(1);
    const Row first = toy(*m_workspace, u"T-1"_s, u"Ball"_s);
    save(*m_workspace, first);
    as(u"Ben"_s);
    on(3);
    Row part(kindOf<ToyPart>().spec, m_workspace->newId());
    part.setValue(u"reference", u"P-1"_s);
    part.setValue(u"name", u"Spring"_s);
    save(*m_workspace, part);
    on(5);
    change(*m_workspace, first.id, u"count"_s, qint64(3));
    (void)must(m_workspace->undo());
    as({});
    on(7);
    const Row second = toy(*m_workspace, u"T-2"_s, u"Kite"_s);
    must(m_workspace->apply(changeOf(creation(second), u"T-2"_s, Origin::Paste)));
}

void TestLogQuery::cleanup()
{
    m_workspace.reset();
    m_fixture.reset();
}

void TestLogQuery::as(const QString &author)
{
    m_workspace.reset();
    Workspace::Options options = m_fixture->options();
    options.author = author;
    m_workspace = must(Workspace::open(m_fixture->path(u"w"_s), Workspace::Mode::ReadWrite, options));
}

/// "edit T-1", newest first.
QStringList TestLogQuery::subjects(const LogQuery &query) const
{
    QStringList out;
    for (const CommitInfo &commit : must(m_workspace->log(query)))
        out << originKey(commit.origin) + u' ' + commit.label.subject;
    return out;
}

void TestLogQuery::filters_narrowTheLog_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::addColumn<QStringList>("found");
    const auto day = [](int number) { return QDateTime(QDate(2014, 4, number), {}, Qt::UTC); };
    const QStringList all{u"paste T-2"_s, u"undo T-1"_s, u"edit T-1"_s, u"edit P-1"_s, u"edit T-1"_s};
    QTest::newRow("all") << LogQuery{} << all;
    QTest::newRow("limit") << LogQuery{.limit = 2} << all.first(2);
    QTest::newRow("author") << LogQuery{.author = u"Ana"_s} << QStringList{all[4]};
    QTest::newRow("nobody named") << LogQuery{.author = QString()} << QStringList{all[0]};
    QTest::newRow("stranger") << LogQuery{.author = u"Cyd"_s} << QStringList();
    QTest::newRow("kind") << LogQuery{.kind = u"toy_part"_s} << QStringList{all[3]};
    QTest::newRow("unknown kind") << LogQuery{.kind = u"kite"_s} << QStringList();
    QTest::newRow("origin") << LogQuery{.origin = Origin::Undo} << QStringList{all[1]};
    QTest::newRow("since") << LogQuery{.since = day(5)} << all.first(3);
    QTest::newRow("until") << LogQuery{.until = day(5)} << all.sliced(3);
    QTest::newRow("between") << LogQuery{.since = day(3), .until = day(4)} << QStringList{all[3]};
    QTest::newRow("together") << LogQuery{.author = u"Ben"_s,
                                          .kind = u"toy"_s,
                                          .origin = Origin::Edit,
                                          .since = day(2)}
                              << QStringList{all[2]};
    QTest::newRow("quotes") << LogQuery{.author = u"' or '1'='1"_s} << QStringList();
}

void TestLogQuery::filters_narrowTheLog()
{
    QFETCH(LogQuery, query);
    QFETCH(QStringList, found);
    QCOMPARE(subjects(query), found);
    if (query.limit < 0)
        QCOMPARE(must(m_workspace->logCount(query)), found.size());
}

void TestLogQuery::pages_followEachOther()
{
    for (LogQuery query : {LogQuery{}, LogQuery{.author = u"Ben"_s}}) {
        const QStringList whole = subjects(query);
        QStringList paged;
        query.limit = 2;
        for (;;) {
            const QList<CommitInfo> page = must(m_workspace->log(query));
            if (page.isEmpty())
                break;
            paged += subjects(query);
            query.before = page.last().stamp;
        }
        QCOMPARE(paged, whole);
    }
}

void TestLogQuery::authors_areNamedOnce()
{
    QCOMPARE(must(m_workspace->authors()), (QStringList{u"Ben"_s, QString(), u"Ana"_s}));
}

void TestLogQuery::unknownCommit_givesNoPage()
{
    QCOMPARE(subjects({.before = Stamp{u"nowhere"_s, 3, 7}}), QStringList());
    const auto row = m_workspace->rowAt(must(m_workspace->byReference(u"T-1"_s)), Stamp{u"nowhere"_s, 3, 7});
    QVERIFY(!row);
    QCOMPARE(row.error().code, ProblemCode::NotFound);
}

void TestLogQuery::rowAt_isTheRecordOfThatTime()
{
    const RecordId id = must(m_workspace->byReference(u"T-1"_s));
    const QList<CommitInfo> log = must(m_workspace->log());
    QList<FieldValue> counts;
    for (const CommitInfo &commit : log)
        if (const auto row = m_workspace->rowAt(id, commit.stamp))
            counts << row->value(u"count");
    QCOMPARE(counts, (QList<FieldValue>{{}, {}, qint64(3), {}, {}}));
    const auto early = m_workspace->rowAt(must(m_workspace->byReference(u"T-2"_s)), log.last().stamp);
    QVERIFY(!early);
    QCOMPARE(early.error().code, ProblemCode::NotFound);
    QCOMPARE(must(m_workspace->rowAt(id, log.first().stamp)), must(m_workspace->row(id)));
    remove(*m_workspace, id);
    QVERIFY(must(m_workspace->row(id)).deleted);
    QVERIFY(!must(m_workspace->rowAt(id, log.first().stamp)).deleted);
}

void TestLogQuery::since_namesWhatTheCommitSet()
{
    const Stamp made = must(m_workspace->log()).last().stamp;
    const QList<RecordSince> before = must(m_workspace->since(made, 10));
    QCOMPARE(before.size(), 1);
    QCOMPARE(before[0].changed(), QStringList());  // the change of its count was undone
    QVERIFY(before[0].fields.contains(u"name"_s) && before[0].fields.contains(u"reference"_s));
    QVERIFY(!before[0].fields.contains(u"count"_s));
    change(*m_workspace, before[0].now.id, u"name"_s, LocalText(u"en"_s, u"Balloon"_s));
    change(*m_workspace, before[0].now.id, u"count"_s, qint64(9));
    const QList<RecordSince> after = must(m_workspace->since(made, 10));
    QCOMPARE(after[0].changed(), QStringList{u"name"_s});
    QCOMPARE(std::get<LocalText>(after[0].then.value(u"name")).in(u"en"_s), u"Ball"_s);
    QCOMPARE(std::get<LocalText>(after[0].now.value(u"name")).in(u"en"_s), u"Balloon"_s);
}

void TestLogQuery::since_stopsAfterTheFirst()
{
    ChangeSet both;
    both.label = {u"create"_s, u"toy"_s, {}, {}, 2};
    const Row one = toy(*m_workspace, u"T-8"_s, u"One"_s);
    const Row two = toy(*m_workspace, u"T-9"_s, u"Two"_s);
    both.records << creation(one) << creation(two);
    const Stamp stamp = must(m_workspace->apply(both));
    QCOMPARE(must(m_workspace->since(stamp, 10)).size(), 2);
    const QList<RecordSince> some = must(m_workspace->since(stamp, 1));
    QCOMPARE(some.size(), 1);
    QVERIFY(some[0].fields.contains(u"name"_s));
}

void TestLogQuery::changed_isWhatTheCommitsNameOneByOne_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::newRow("all") << LogQuery{};
    QTest::newRow("since") << LogQuery{.since = QDateTime(QDate(2014, 4, 4), QTime(0, 0), Qt::UTC)};
    QTest::newRow("the newest two") << LogQuery{.limit = 2};
    QTest::newRow("of one author") << LogQuery{.author = u"Ben"_s};
    QTest::newRow("without origins") << LogQuery{.without = {Origin::Undo, Origin::Paste}};
    QTest::newRow("none") << LogQuery{.since = QDateTime(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC)};
}

void TestLogQuery::changed_isWhatTheCommitsNameOneByOne()
{
    QFETCH(LogQuery, query);
    RecordIds expected;
    for (const CommitInfo &commit : must(m_workspace->log(query)))
        for (const RecordId &id : must(m_workspace->recordsOf(commit.stamp)))
            if (!expected.contains(id))
                expected << id;
    RecordIds found;
    for (const ChangedRecord &one : must(m_workspace->changed(query))) {
        QCOMPARE(one.kind, must(m_workspace->row(one.id)).spec->keyText());
        found << one.id;
    }
    QCOMPARE(found, expected);
}

void TestLogQuery::changed_leavesOutTheTrash()
{
    const qsizetype before = must(m_workspace->changed({})).size();
    const RecordId id = must(m_workspace->byReference(u"T-1"_s));
    remove(*m_workspace, id);
    QCOMPARE(must(m_workspace->changed({})).size(), before - 1);
    must(m_workspace->undo());
    QCOMPARE(must(m_workspace->changed({})).size(), before);
    QCOMPARE(must(m_workspace->changed({})).first().id, id);
}

QTEST_GUILESS_MAIN(TestLogQuery)
#include "tst_logquery.moc"
