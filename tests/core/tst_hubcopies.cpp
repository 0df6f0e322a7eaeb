// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Eight offices push to one hub at once, while their connections are cut and the server stops: all end equal, and nothing is
// lost. 20,000 commits; fewer where a sanitizer watches, unless TRI_FULL is set.

#include "tests/core/hubsetup.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCopies = 8;
constexpr int kShared = 40;  // records that all copies change

/// Commits of a copy as its own work makes them, without the disk being waited for after each.
class Maker {
public:
    Maker(Workspace &workspace, int number) : m_workspace(workspace), m_number(number)
    {
        const auto all = must(workspace.commitsFor({}));
        m_next.copy = must(workspace.copyName());
        for (const LogCommit &commit : all) {
            if (commit.copy == m_next.copy) {
                m_next.number = commit.number;
                m_next.previous = commit.digest;
            }
            for (const LogLine &line : commit.lines)
                m_texts[line.record] = commit.stamp();
        }
    }
    void make(int count, const RecordIds &shared)
    {
        QList<LogCommit> commits;
        for (int i = 0; i < count; ++i) {
            if (i % 10 == 0)
                commits << sealed(added(i));
            else if (i % 25 == 7)
                commits << sealed(changed(shared[(i / 25) % shared.size()], i));
            else
                commits << sealed(changed(m_own[(i * 7) % m_own.size()], i));
        }
        must(m_workspace.ingest(commits));
    }
    /// What the copy wrote last of its own records.
    [[nodiscard]] const QHash<RecordId, QString> &last() const { return m_last; }

private:
    [[nodiscard]] QString text(int i) const { return u"copy %1, step %2"_s.arg(m_number).arg(i); }
    [[nodiscard]] LogLine added(int i)
    {
        Row row = toy(m_workspace, u"T-%1-%2"_s.arg(m_number).arg(i), u"Toy %1"_s.arg(i));
        row.setValue(u"text", text(i));
        m_own << row.id;
        m_last[row.id] = text(i);
        return {row.id, u"toy"_s, encodeEntries(entriesForNew(row))};
    }
    [[nodiscard]] LogLine changed(const RecordId &id, int i)
    {
        if (m_last.contains(id))
            m_last[id] = text(i);
        return {id, u"toy"_s, encodeEntries({{u"text"_s, logValue(text(i)), {m_texts.value(id)}}})};
    }
    [[nodiscard]] LogCommit sealed(const LogLine &line)
    {
        ++m_next.number;
        m_next.author = u"Office %1"_s.arg(m_number);
        m_next.time = u"2014-05-01T00:00:00.000Z"_s;
        m_next.label = CommitLabel{u"edit"_s, u"toy"_s, {}, text(int(m_next.number)), 1}.toJson();
        m_next.lines = {line};
        m_next.digest = m_next.computeDigest();
        m_texts[line.record] = m_next.stamp();
        LogCommit out = m_next;
        m_next.previous = m_next.digest;
        return out;
    }

    Workspace &m_workspace;
    int m_number;
    LogCommit m_next;
    RecordIds m_own;
    QHash<RecordId, Stamp> m_texts;
    QHash<RecordId, QString> m_last;
};

/// Lets offices try again only while the server runs.
class Gate {
public:
    void set(bool open)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = open;
        }
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = true;
};

struct Office {
    std::unique_ptr<WorkspaceFixture>
        fixture;  // with a clock and ids of its own: offices work at the same time
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Maker> maker;
    HubAddress hub;
    Progress progress;
    std::atomic<qint64> sent = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<int> broken = 0;
    std::atomic<int> wrong = 0;
    QString said{};
};

void pushUntilDone(Office &office, Gate &gate, qsizetype batch)
{
    for (int tries = 0; tries < 100; ++tries) {
        gate.pass();
        const auto done = pushToHub(*office.workspace, office.hub, {&office.progress, batch});
        if (done) {
            office.sent += done->commits;
            office.bytes += done->bytes;
            return;
        }
        ++office.broken;
        if (done.error().code != ProblemCode::Io) {
            ++office.wrong;
            office.said = done.error().text + done.error().detail;
            return;
        }
    }
    ++office.wrong;
}

int commitCount()
{
    return kSanitized && !qEnvironmentVariableIsSet("TRI_FULL") ? 2'000 : 20'000;
}

}  // namespace

class TestHubCopies final : public QObject, private HubDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allCopiesEndEqual();

private:
    void openOffices();
    void pushAll(bool disturbed);
    void pullAll();
    [[nodiscard]] qint64 atHub() const
    {
        return asked(u"boss"_s, u"select count(*) from trilateral.commits"_s).toLongLong();
    }

    std::array<Office, kCopies> m_offices;
    RecordIds m_shared;
    Gate m_gate;
};

void TestHubCopies::initTestCase()
{
    if (!HubServer::isInstalled())
        QSKIP("the PostgreSQL server is not installed: packaging/install-packages.sh test");
    const QString wrong = begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    m_desk = u"desk"_s;
}

/// All begin with the same records, which one of them pushed.
void TestHubCopies::openOffices()
{
    HubSetup setup;
    for (int i = 0; i < kCopies; ++i) {
        const QString role = u"office%1"_s.arg(i);
        QCOMPARE(asked(u"boss"_s, u"create role %1 login"_s.arg(role)), QString());
        setup.members << HubMember{role};
        m_offices[size_t(i)].hub = hub(role);
        m_offices[size_t(i)].fixture = std::make_unique<WorkspaceFixture>(toyRegistry(), quint64(i + 1));
        m_offices[size_t(i)].workspace = m_offices[size_t(i)].fixture->create(role);
    }
    must(initHub(hub(u"boss"_s), setup));
    Workspace &first = *m_offices[0].workspace;
    ChangeSet start;
    for (int i = 0; i < kShared; ++i) {
        const Row row = toy(first, u"S-%1"_s.arg(i), u"Shared"_s);
        m_shared << row.id;
        start.records << creation(row);
    }
    must(first.apply(start));
    static_cast<void>(pushed(first, m_offices[0].hub));
    for (Office &office : m_offices)
        pull(*office.workspace, office.hub);
    const int each = commitCount() / kCopies;
    for (int i = 0; i < kCopies; ++i) {
        Office &office = m_offices[size_t(i)];
        office.maker = std::make_unique<Maker>(*office.workspace, i);
        office.maker->make(each, m_shared);
    }
}

/// With @p disturbed the connections are cut three times while all write, and then the server stops.
void TestHubCopies::pushAll(bool disturbed)
{
    const qint64 all = commitCount();
    const qint64 before = atHub();
    const qsizetype batch = disturbed ? all / 1000 : 500;
    std::vector<std::jthread> threads;
    for (Office &office : m_offices)
        threads.emplace_back([&office, this, batch] { pushUntilDone(office, m_gate, batch); });
    const auto cut = [&] {
        // While somebody else holds the place, no batch ends; so all that are not done are cut in the middle.
        const auto holder = m_server.hold(
            u"select pg_advisory_xact_lock(hashtextextended('trilateral/%1', 0))"_s.arg(m_desk));
        const int cutNow = holder ? m_server.breakConnections() : 0;
        if (holder) {
            holder->closeWriteChannel();
            holder->waitForFinished();
        }
        return cutNow;
    };
    for (const int tenth : disturbed ? QList<int>{2, 4, 6} : QList<int>{}) {
        QTRY_VERIFY_WITH_TIMEOUT(atHub() - before > all * tenth / 10, 120'000);
        QVERIFY(cut() > 0);
    }
    if (disturbed) {
        QTRY_VERIFY_WITH_TIMEOUT(atHub() - before > all * 7 / 10, 120'000);
        m_gate.set(false);
        const QString wrong = m_server.restart();
        m_gate.set(true);
        QCOMPARE(wrong, QString());
    }
    threads.clear();
    for (const Office &office : m_offices)
        QVERIFY2(office.wrong == 0, qPrintable(office.said));
}

void TestHubCopies::pullAll()
{
    std::vector<std::jthread> threads;
    for (Office &office : m_offices)
        threads.emplace_back([&office] { pull(*office.workspace, office.hub); });
}

void TestHubCopies::allCopiesEndEqual()
{
    openOffices();
    QElapsedTimer clock;
    clock.start();
    pushAll(true);
    const double pushSeconds = double(clock.restart()) / 1000;
    int broken = 0;
    qint64 bytes = 0;
    for (const Office &office : m_offices) {
        broken += office.broken;
        bytes += office.bytes;
    }
    QVERIFY2(broken >= 4, qPrintable(QString::number(broken)));
    // The base, its mark in the other copies, and what was made.
    QCOMPARE(atHub(), qint64(1 + (kCopies - 1) + commitCount() / kCopies * kCopies));
    pullAll();
    const double pullSeconds = double(clock.restart()) / 1000;
    for (int round = 0; round < 2; ++round) {
        pushAll(false);
        pullAll();
    }
    const double restSeconds = double(clock.elapsed()) / 1000;

    const QByteArray dump = must(m_offices[0].workspace->dump());
    const CopyNumbers held = must(m_offices[0].workspace->heldNumbers());
    for (Office &office : m_offices) {
        QVERIFY(must(office.workspace->dump()) == dump);
        QCOMPARE(must(office.workspace->heldNumbers()), held);
        const auto source = must(hubSource(office.hub, true));
        QVERIFY(must(office.workspace->planMerge(source)).isEmpty());
        for (auto it = office.maker->last().cbegin(); it != office.maker->last().cend(); ++it)
            QCOMPARE(must(m_offices[0].workspace->row(it.key())).text(u"text"), it.value());
    }
    // Every office's word on what all changed is still there to be decided on.
    const auto conflicts = must(m_offices[0].workspace->conflicts());
    QCOMPARE(conflicts.size(), qsizetype(std::min(kShared, commitCount() / kCopies / 25)));
    for (const Conflict &conflict : conflicts)
        QCOMPARE(conflict.versions.size(), qsizetype(kCopies));
    QVERIFY(must(m_offices[0].workspace->check()).errors.isEmpty());
    const double size = asked(u"boss"_s, u"select pg_database_size('hub')"_s).toDouble();
    qInfo("%d copies, %d commits: pushed in %.1f s (%.0f a second) over %d broken connections and a restart, "
          "%.1f MB sent by "
          "the pushes that ended; pulled by all in %.1f s (%.0f a second), came to rest in %.1f s; the "
          "database has %.0f MB",
          kCopies, commitCount(), pushSeconds, commitCount() / pushSeconds, broken, double(bytes) / 1e6,
          pullSeconds, double(commitCount()) * (kCopies - 1) / pullSeconds, restSeconds, size / 1e6);
}

QTEST_GUILESS_MAIN(TestHubCopies)
#include "tst_hubcopies.moc"
