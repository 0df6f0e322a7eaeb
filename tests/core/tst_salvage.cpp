// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be read of damaged workspaces: lost pages, files that are cut, lost headers. The figures are those that the program
// promises; they are printed.

#include "tests/core/damagedfiles.h"
#include "tests/support/filesizelimit.h"

#include "core/kinds/allkinds.h"
#include "core/workspace/salvaging.h"
#include "core/workspace/starter.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;
constexpr quint32 kSeed = 20140514;

/// What came back of the living records, in percent: with the same values, and at all.
struct Share {
    double same = 0;
    double there = 0;
    SalvageReport report;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

void tell(const char *what, const QList<Share> &shares, double floor)
{
    QList<double> same;
    QList<double> there;
    qint64 doubtful = 0;
    for (const Share &share : shares) {
        same << share.same;
        there << share.there;
        doubtful += share.report.doubtful.size();
    }
    qInfo("%s: %d trials, records with the same values min %.2f %%, median %.2f %%; there at all min %.2f "
          "%%, median "
          "%.2f %%; doubtful on average %.1f",
          what, int(shares.size()), *std::min_element(same.cbegin(), same.cend()), median(same),
          *std::min_element(there.cbegin(), there.cend()), median(there),
          double(doubtful) / double(shares.size()));
    QVERIFY2(median(same) >= floor, what);
}

void lose(QByteArray &bytes, qsizetype page)
{
    bytes.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
}

QSet<qsizetype> anyPages(QRandomGenerator &random, qsizetype pages, int count)
{
    QSet<qsizetype> out;
    while (out.size() < count)
        out.insert(qsizetype(random.bounded(quint32(pages))));
    return out;
}

}  // namespace

class TestSalvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wholeFile_isAllVerified();
    void onePage_costsUnderOnePercent();
    void tenPages_costUnderTenPercent();
    void cutFile_givesWhatRemains();
    void lostHeader_costsLittle();
    void wrongPageSize_isSeenThrough();
    void flippedLog_isInDoubt();
    void tail_isOlderOrInDoubt();
    void referenceData_comesFromTheProgram();
    void contents_areToldByTheirHash();
    void salvaged_mergesWithAWholeCopy();
    void notesOnOthers_comeBackInDoubt();
    void nothing_isWrittenOver();
    void otherFiles_areNoWorkspaces();
    void newerSchema_isRefused();
    void fullDisk_leavesNothing();

private:
    [[nodiscard]] Share salvaged(const QByteArray &damaged);
    [[nodiscard]] SalvageReport salvage(WorkspaceFixture &fixture, const QByteArray &damaged);

    std::unique_ptr<WorkspaceFixture> m_fixture;
    QByteArray m_whole;
    QByteArray m_dump;
    QMap<RecordId, Row> m_rows;
};

void TestSalvage::initTestCase()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    auto workspace = m_fixture->create(u"w"_s);
    fillWithToys(*workspace, trials(3000, 160), 20);
    m_dump = must(workspace->dump());
    m_rows = livingRows(*workspace);
    workspace.reset();
    m_whole = bytesOf(m_fixture->path(u"w"_s));
    qInfo("%d living records on %d pages", int(m_rows.size()), int(m_whole.size() / kPage));
}

/// The damaged file stays as it is.
SalvageReport TestSalvage::salvage(WorkspaceFixture &fixture, const QByteArray &damaged)
{
    const QString path = fixture.path(u"damaged"_s);
    const QString out = fixture.path(u"out"_s);
    QFile::remove(out);
    writeBytes(path, damaged);
    const auto report = salvageWorkspace(path, out, fixture.options());
    if (bytesOf(path) != damaged)
        qFatal("the damaged file was changed");
    return must(report);
}

Share TestSalvage::salvaged(const QByteArray &damaged)
{
    Share share;
    share.report = salvage(*m_fixture, damaged);
    auto workspace = m_fixture->open(u"out"_s);
    const QMap<RecordId, Row> rows = livingRows(*workspace);
    qsizetype same = 0;
    qsizetype there = 0;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (const auto found = rows.constFind(it.key()); found != rows.cend()) {
            ++there;
            same += found->values == it->values;
        }
    share.same = 100.0 * double(same) / double(m_rows.size());
    share.there = 100.0 * double(there) / double(m_rows.size());
    return share;
}

void TestSalvage::wholeFile_isAllVerified()
{
    const SalvageReport report = salvage(*m_fixture, m_whole);
    QVERIFY(report.isWhole());
    QVERIFY(!report.headerLost);
    QCOMPARE(report.verified, m_rows.size());
    auto workspace = m_fixture->open(u"out"_s);
    QCOMPARE(must(workspace->dump()), m_dump);
    QVERIFY(must(workspace->check()).errors.isEmpty());
    // It goes on under a name of its own.
    save(*workspace, toy(*workspace, u"T-new"_s, u"New"_s));
    auto before = m_fixture->open(u"w"_s);
    QVERIFY(must(workspace->copyName()) != must(before->copyName()));
}

void TestSalvage::onePage_costsUnderOnePercent()
{
    QRandomGenerator random(kSeed);
    QList<Share> shares;
    for (int i = 0; i < trials(100, 4); ++i) {
        QByteArray damaged = m_whole;
        for (const qsizetype page : anyPages(random, m_whole.size() / kPage, 1))
            lose(damaged, page);
        shares << salvaged(damaged);
    }
    tell("1 page lost", shares, 99.0);
}

void TestSalvage::tenPages_costUnderTenPercent()
{
    QRandomGenerator random(kSeed + 1);
    QList<Share> shares;
    for (int i = 0; i < trials(60, 3); ++i) {
        QByteArray damaged = m_whole;
        for (const qsizetype page : anyPages(random, m_whole.size() / kPage, 10))
            lose(damaged, page);
        shares << salvaged(damaged);
    }
    tell("10 pages lost", shares, 90.0);
}

void TestSalvage::cutFile_givesWhatRemains()
{
    QRandomGenerator random(kSeed + 2);
    QList<Share> shares;
    for (int i = 0; i < trials(30, 2); ++i) {
        // At any byte around four fifths, so that a page may be cut too.
        const qsizetype length = m_whole.size() * 4 / 5 + (i == 0 ? 0 : random.bounded(4096) - 2048);
        shares << salvaged(m_whole.first(length));
    }
    tell("cut to 80 %", shares, 95.0 * 0.8);
}

void TestSalvage::lostHeader_costsLittle()
{
    QList<Share> shares;
    for (const qsizetype lost : {qsizetype(16), qsizetype(100), qsizetype(512), kPage}) {
        QByteArray damaged = m_whole;
        damaged.replace(0, lost, QByteArray(lost, '\0'));
        shares << salvaged(damaged);
        QVERIFY(shares.last().report.headerLost);
        QCOMPARE(shares.last().report.pageSize, kPage);
    }
    tell("header lost", shares, 95.0);
}

void TestSalvage::wrongPageSize_isSeenThrough()
{
    for (const char told : {'\x02', '\x20', '\x7f', '\x00'}) {
        QByteArray damaged = m_whole;
        damaged[16] = told;
        const Share share = salvaged(damaged);
        QCOMPARE(share.report.pageSize, kPage);
        QCOMPARE(share.same, 100.0);
    }
}

/// A bit in the log breaks the seal of one commit; what the tables have of its records is marked.
void TestSalvage::flippedLog_isInDoubt()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row one = toy(*workspace, u"T-1"_s, u"Uniquely named"_s);
    save(*workspace, one);
    save(*workspace, toy(*workspace, u"T-2"_s, u"Other"_s));
    change(*workspace, one.id, u"text"_s, u"Said in the last commit"_s);
    const QByteArray dump = must(workspace->dump());
    workspace.reset();
    QByteArray damaged = bytesOf(fixture.path(u"w"_s));
    const qsizetype at = damaged.indexOf("[[\"name\",{\"en\":\"Uniquely");
    QVERIFY(at > 0);
    damaged[at + 18] = 'V';
    const SalvageReport report = salvage(fixture, damaged);
    QCOMPARE(report.verified, 1);
    QCOMPARE(report.doubtful.size(), 1);
    QCOMPARE(report.doubtful.first().id, one.id);
    QCOMPARE(report.doubtful.first().title, u"Uniquely named"_s);
    QCOMPARE(report.commits, 1);  // the edit builds on what is lost
    QCOMPARE(report.commitsLost, 2);
    workspace = fixture.open(u"out"_s);
    QCOMPARE(must(workspace->dump()), dump);
    const CommitInfo newest = must(workspace->log(1)).first();
    QCOMPARE(newest.label.verb, u"salvage"_s);
    QCOMPARE(labelText(newest.label, workspace->registry()),
             u"Salvaged from damaged.trilateral without a seal, in doubt"_s);
    QCOMPARE(must(workspace->history(one.id)).size(), 4);  // birth and three fields, all in that commit
}

/// The table is newer than the log that is left; where the table is gone too, the record is as it was before.
void TestSalvage::tail_isOlderOrInDoubt()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row one = toy(*workspace, u"T-1"_s, u"One"_s);
    save(*workspace, one);
    change(*workspace, one.id, u"text"_s, u"Zebra corridors"_s);
    workspace.reset();
    const QByteArray whole = bytesOf(fixture.path(u"w"_s));
    QByteArray damaged = whole;
    const auto blur = [&damaged](const QByteArray &what, const QByteArray &by, qsizetype from = 0) {
        const qsizetype at = damaged.indexOf(what, from);
        if (at < 0)
            qFatal("%s is not in the file", what.constData());
        damaged.replace(at, by.size(), by);
    };
    blur("[[\"text\",\"Zebra corridors", "[[\"text\",\"Zobra");
    SalvageReport report = salvage(fixture, damaged);
    QCOMPARE(report.doubtful.size(), 1);
    QCOMPARE(report.older.size(), 0);
    workspace = fixture.open(u"out"_s);
    QCOMPARE(must(workspace->row(one.id)).text(u"text"), u"Zebra corridors"_s);
    workspace.reset();
    // The pages of tables that hold the row too.
    for (qsizetype start = kPage; start < damaged.size(); start += kPage) {
        const QByteArray page = damaged.mid(start, kPage);
        if (page[0] == '\x0d' && page.contains("Zebra corridors") && !page.contains("[[\""))
            lose(damaged, start / kPage);
    }
    report = salvage(fixture, damaged);
    QCOMPARE(report.lost.size(), 0);
    QCOMPARE(report.doubtful.size() + report.older.size(), 1);
}

void TestSalvage::referenceData_comesFromTheProgram()
{
    WorkspaceFixture fixture(allKinds());
    auto workspace = fixture.sample();
    const QString path = workspace->path();
    const QByteArray dump = must(workspace->dump());
    workspace.reset();
    const QByteArray whole = bytesOf(path);
    // Pages that hold lines of the one great commit.
    qsizetype lost = 0;
    QByteArray damaged = whole;
    for (qsizetype page = 1; page < whole.size() / kPage && lost < 5; ++page)
        if (whole[page * kPage] == '\x0d'
            && whole.mid(page * kPage, kPage).contains("[\"~life\",true,[]]]")) {
            lose(damaged, page);
            ++lost;
        }
    QCOMPARE(lost, 5);
    const SalvageReport report = salvage(fixture, damaged);
    QCOMPARE(report.doubtful.size(), 0);
    QCOMPARE(report.commitsLost, 0);
    workspace = fixture.open(u"out"_s);
    QCOMPARE(must(workspace->dump()), dump);
}

void TestSalvage::contents_areToldByTheirHash()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    QRandomGenerator random(kSeed);
    QByteArray large(300'000, Qt::Uninitialized);
    for (char &c : large)
        c = char(random.bounded(256));
    const QString kept = must(workspace->storeBytes(large));
    QByteArray other = large;
    other.append("more");
    const QString lost = must(workspace->storeBytes(other));
    const QString empty = must(workspace->storeBytes({}));
    save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
    workspace.reset();
    QByteArray damaged = bytesOf(fixture.path(u"w"_s));
    const qsizetype at = damaged.lastIndexOf("more");
    QVERIFY(at > 0);
    damaged[at] = 'M';
    const SalvageReport report = salvage(fixture, damaged);
    QCOMPARE(report.filesLost, QStringList{lost});
    QCOMPARE(report.files, 2);
    workspace = fixture.open(u"out"_s);
    QCOMPARE(must(workspace->fileContent(kept)), large);
    QCOMPARE(must(workspace->fileContent(empty)), QByteArray());
    QVERIFY(!must(workspace->keptFile(lost)));
}

/// What was salvaged is completed by a colleague's copy, and both end with the same.
void TestSalvage::salvaged_mergesWithAWholeCopy()
{
    QRandomGenerator random(kSeed + 3);
    qsizetype conflicts = 0;
    for (int i = 0; i < trials(20, 2); ++i) {
        QByteArray damaged = m_whole;
        for (const qsizetype page : anyPages(random, m_whole.size() / kPage, 1 + i % 5))
            lose(damaged, page);
        (void)salvage(*m_fixture, damaged);
        auto ours = m_fixture->open(u"out"_s);
        const QString theirs = m_fixture->path(u"theirs"_s);
        QFile::remove(theirs);
        writeBytes(theirs, m_whole);
        auto colleague = m_fixture->open(u"theirs"_s);
        mergeFrom(*ours, theirs);
        mergeFrom(*colleague, ours->path());
        QCOMPARE(must(ours->dump()), must(colleague->dump()));
        QVERIFY(must(ours->check()).errors.isEmpty());
        QVERIFY(must(colleague->check()).errors.isEmpty());
        const QMap<RecordId, Row> rows = livingRows(*ours);
        QVERIFY(rows.size() >= m_rows.size());
        conflicts += must(ours->conflicts()).size();
    }
    qInfo("conflicts after merging with a whole copy: %d", int(conflicts));
}

/// No log has them and no seal vouches for them: what they say is never more than what is verified.
void TestSalvage::notesOnOthers_comeBackInDoubt()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row one = toy(*workspace, u"T-1"_s, u"One"_s);
    save(*workspace, one);
    const QString own = must(workspace->copyName());
    const QString key = u"0123456789abcdef"_s.repeated(4);
    Peer peer{.copy = u"anna"_s,
              .name = u"Anna"_s,
              .signer = key,
              .scope = u"whole"_s,
              .made = u"2014-05-01T08:00:00.000Z"_s,
              .held = {{own, 1}, {u"anna"_s, 7}},
              .complete = true};
    must(workspace->rememberPeer(peer));
    // So many that some stand on pages above the leaves of their table.
    for (int i = 0; i < 120; ++i)
        must(workspace->rememberPeer(
            {.copy = u"copy%1"_s.arg(i), .name = u"Office"_s.repeated(20), .held = {{own, 1}}}));
    const SentPackage sent{.seq = 3,
                           .receiver = u"Anna"_s,
                           .signer = key,
                           .scope = u"whole"_s,
                           .title = u"All"_s,
                           .made = u"2014-05-02T08:00:00.000Z"_s,
                           .newest = {},
                           .answerBy = QDate(2014, 5, 14),
                           .rights = {one.id, workspace->newId()},
                           .returned = {}};
    must(workspace->keepSent(sent));
    workspace.reset();
    const SalvageReport report = salvage(fixture, bytesOf(fixture.path(u"w"_s)));
    QCOMPARE(report.peers, 121);
    QCOMPARE(report.sent, 1);
    QVERIFY(report.notesInDoubt);
    workspace = fixture.open(u"out"_s);
    peer.complete = false;
    peer.held = {{own, 1}};
    QCOMPARE(must(workspace->peers()).size(), 121);
    QCOMPARE(must(workspace->peers()).first(), peer);
    SentPackage known = sent;
    known.rights = {one.id};
    QCOMPARE(must(workspace->sentPackages()), QList<SentPackage>{known});
    workspace.reset();
    // What is no longer of their form stays away.
    QByteArray damaged = bytesOf(fixture.path(u"w"_s));
    qsizetype at = -1;
    while ((at = damaged.indexOf(key.toLatin1(), at + 1)) >= 0)
        damaged[at + 5] = '!';
    const SalvageReport less = salvage(fixture, damaged);
    QCOMPARE(less.peers, 120);
    QCOMPARE(less.sent, 0);
}

void TestSalvage::nothing_isWrittenOver()
{
    const QString out = m_fixture->path(u"there"_s);
    writeBytes(out, "something of somebody");
    const QString path = m_fixture->path(u"w"_s);
    QCOMPARE(salvageWorkspace(path, out, m_fixture->options()).error().code, ProblemCode::Exists);
    QCOMPARE(salvageWorkspace(path, path, m_fixture->options()).error().code, ProblemCode::Exists);
    QCOMPARE(bytesOf(out), QByteArray("something of somebody"));
    QCOMPARE(salvageWorkspace(m_fixture->path(u"none"_s), m_fixture->path(u"new"_s), m_fixture->options())
                 .error()
                 .code,
             ProblemCode::NotFound);
}

void TestSalvage::otherFiles_areNoWorkspaces()
{
    const QString path = m_fixture->path(u"other"_s);
    const QString out = m_fixture->path(u"new"_s);
    QByteArray noise(64 * kPage, Qt::Uninitialized);
    QRandomGenerator random(kSeed);
    for (char &c : noise)
        c = char(random.bounded(256));
    for (qsizetype page = 0; page < 64; page += 2)
        noise[page * kPage] = '\x0d';  // looks like a leaf
    for (const QByteArray &bytes : {QByteArray(), QByteArray("SQLite format 3"), QByteArray(100, '\0'),
                                    QByteArray(9999, '\xff'), noise}) {
        writeBytes(path, bytes);
        QCOMPARE(salvageWorkspace(path, out, m_fixture->options()).error().code, ProblemCode::NotAWorkspace);
        QVERIFY(!QFile::exists(out));
    }
}

void TestSalvage::newerSchema_isRefused()
{
    QByteArray newer = m_whole;
    newer[63] = '\x63';
    const QString path = m_fixture->path(u"newer"_s);
    writeBytes(path, newer);
    QCOMPARE(salvageWorkspace(path, m_fixture->path(u"new"_s), m_fixture->options()).error().code,
             ProblemCode::Newer);
}

void TestSalvage::fullDisk_leavesNothing()
{
    const QString path = m_fixture->path(u"w"_s);
    const QString out = m_fixture->path(u"full"_s);
    {
        const FileSizeLimit limit(rlim_t(m_whole.size() / 3));
        const auto report = salvageWorkspace(path, out, m_fixture->options());
        QVERIFY(!report);
    }
    for (const QString &name : QFileInfo(out).dir().entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.startsWith(u"full."), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
