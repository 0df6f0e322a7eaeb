// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be read of damaged workspaces that are protected. What comes back is what tst_salvage promises of open ones; nothing
// of it stands in the open, and nothing is believed without its seal.

#include "core/seal/safehead.h"
#include "core/store/sealedvfs.h"
#include "core/store/sqlite.h"
#include "core/workspace/protecting.h"
#include "core/workspace/repairing.h"
#include "core/workspace/salvaging.h"
#include "tests/core/damagedfiles.h"
#include "tests/support/filesizelimit.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QThread>

#include <atomic>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;
constexpr quint32 kSeed = 20161212;
const QString kPassphrase = u"émeu lampe carte vingt"_s;
const QByteArray kMarker = "markerofthered";

/// Turns a bit of the page over, or loses all of it.
void harm(QByteArray &bytes, qsizetype page, bool isZeroed)
{
    const qsizetype at = seal::kSafeHead + page * kPage;
    if (isZeroed)
        bytes.replace(at, kPage, QByteArray(kPage, '\0'));
    else
        bytes[at + (page * 97) % kPage] = char(bytes[at + (page * 97) % kPage] ^ 4);
}

/// Files in which what nobody may read can be read.
QStringList openFiles(const QString &folder)
{
    QStringList out;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QByteArray bytes = bytesOf(path).toLower();
        const QByteArray wide(reinterpret_cast<const char *>(QString::fromLatin1(kMarker).utf16()),
                              kMarker.size() * 2);
        if (bytes.contains(kMarker) || bytes.contains(wide) || bytes.contains("sqlite format"))
            out << path;
    }
    return out;
}

/// Looks into the folder again and again while somebody works in it.
class Watch final : public QThread {
public:
    explicit Watch(QString folder) : m_folder(std::move(folder)) { start(); }
    ~Watch() override { (void)found(); }
    [[nodiscard]] QStringList found()
    {
        m_ends = true;
        wait();
        return m_found;
    }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void run() override
    {
        do {
            m_found += openFiles(m_folder);
            ++m_looks;
        } while (!m_ends);
    }
    QString m_folder;
    QStringList m_found;
    std::atomic<int> m_looks = 0;
    std::atomic<bool> m_ends = false;
};

}  // namespace

class TestSealedSalvage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void wholeFile_isAllVerified();
    void fewPages_costLittle_data();
    void fewPages_costLittle();
    void lostHeader_costsLittle();
    void oneBlockOfTheHead_isNoLoss_data();
    void oneBlockOfTheHead_isNoLoss();
    void lostLocks_areTheEnd();
    void wrongPassphrase_writesNothing();
    void movedPage_isNotBelieved();
    void notesOnOthers_comeBack();
    void nothingStandsInTheOpen();
    void fullDisk_leavesNothing();
    void takenOff_itIsSalvagedAsWell_data();
    void takenOff_itIsSalvagedAsWell();
    void repaired_itStaysProtected();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_fixture->path(name); }
    [[nodiscard]] QString folder() const { return QFileInfo(path(u"w"_s)).absolutePath(); }
    [[nodiscard]] qsizetype pages() const { return (m_whole.size() - seal::kSafeHead) / kPage; }
    [[nodiscard]] SalvageReport salvage(const QByteArray &damaged);
    /// Of the living records, in percent: those that came back with the same values.
    [[nodiscard]] double sameInSalvaged();

    std::unique_ptr<WorkspaceFixture> m_fixture;
    QByteArray m_whole;
    QByteArray m_dump;
    QString m_code;
    QMap<RecordId, Row> m_rows;
};

void TestSealedSalvage::initTestCase()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    auto workspace = m_fixture->create(u"w"_s);
    fillWithToys(*workspace, trials(3000, 160), 20);
    save(*workspace, toy(*workspace, u"T-marker"_s, QString::fromLatin1(kMarker)));
    m_dump = must(workspace->dump());
    m_rows = livingRows(*workspace);
    workspace.reset();
    QVERIFY(!openFiles(folder()).isEmpty());  // the search finds what is there
    m_code = must(protectWorkspace(path(u"w"_s), kPassphrase, toyRegistry())).recoveryCode;
    m_whole = bytesOf(path(u"w"_s));
    qInfo("%d living records on %d pages", int(m_rows.size()), int(pages()));
}

void TestSealedSalvage::cleanup()
{
    must(unlock(path(u"w"_s), kPassphrase));
    for (const QString &name : {u"damaged"_s, u"out"_s, u"open"_s})
        QFile::remove(path(name));
    const QStringList open = openFiles(folder());
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u' ')));
}

SalvageReport TestSealedSalvage::salvage(const QByteArray &damaged)
{
    QFile::remove(path(u"out"_s));
    writeBytes(path(u"damaged"_s), damaged);
    const auto report = salvageWorkspace(path(u"damaged"_s), path(u"out"_s), m_fixture->options());
    if (bytesOf(path(u"damaged"_s)) != damaged)
        qFatal("the damaged file was changed");
    return must(report);
}

double TestSealedSalvage::sameInSalvaged()
{
    auto workspace = m_fixture->open(u"out"_s);
    if (!must(workspace->check()).errors.isEmpty())
        qFatal("what was salvaged does not fit together");
    const QMap<RecordId, Row> rows = livingRows(*workspace);
    qsizetype same = 0;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (const auto found = rows.constFind(it.key()); found != rows.cend())
            same += found->values == it->values;
    return 100.0 * double(same) / double(m_rows.size());
}

void TestSealedSalvage::wholeFile_isAllVerified()
{
    const SalvageReport report = salvage(m_whole);
    QVERIFY(report.isWhole());
    QVERIFY(!report.headerLost);
    QCOMPARE(report.pagesRefused, 0);
    QCOMPARE(report.verified, m_rows.size());
    // By either secret, and by them alone.
    const QString out = path(u"out"_s);
    for (const QString &secret : {kPassphrase, m_code}) {
        lockAgain(out);
        QVERIFY(isLocked(out));
        QVERIFY(!unlock(out, u"four other words here"_s));
        must(unlock(out, secret));
        QCOMPARE(sameInSalvaged(), 100.0);
    }
    auto workspace = m_fixture->open(u"out"_s);
    QCOMPARE(must(workspace->dump()), m_dump);
    save(*workspace, toy(*workspace, u"T-new"_s, u"New"_s));  // it goes on
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestSealedSalvage::fewPages_costLittle_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isZeroed");
    QTest::addColumn<double>("floor");
    QTest::newRow("1 page flipped") << 1 << false << 99.0;
    QTest::newRow("1 page zeroed") << 1 << true << 99.0;
    QTest::newRow("10 pages flipped") << 10 << false << 90.0;
    QTest::newRow("10 pages zeroed") << 10 << true << 90.0;
}

void TestSealedSalvage::fewPages_costLittle()
{
    QFETCH(int, count);
    QFETCH(bool, isZeroed);
    QFETCH(double, floor);
    QRandomGenerator random(kSeed + quint32(count));
    QList<double> shares;
    for (int i = 0; i < trials(30, 1); ++i) {
        QByteArray damaged = m_whole;
        QSet<qsizetype> harmed;
        while (harmed.size() < count)
            harmed.insert(qsizetype(random.bounded(quint32(pages()))));
        for (const qsizetype page : std::as_const(harmed))
            harm(damaged, page, isZeroed);
        const SalvageReport report = salvage(damaged);
        if (!isZeroed)
            QCOMPARE(report.pagesRefused, count);
        shares << sameInSalvaged();
    }
    std::sort(shares.begin(), shares.end());
    qInfo("%s: %d trials, records with the same values min %.2f %%, median %.2f %%", QTest::currentDataTag(),
          int(shares.size()), shares.first(), shares[shares.size() / 2]);
    QVERIFY(shares[shares.size() / 2] >= floor);
}

void TestSealedSalvage::lostHeader_costsLittle()
{
    for (const bool isZeroed : {false, true}) {
        QByteArray damaged = m_whole;
        harm(damaged, 0, isZeroed);
        const SalvageReport report = salvage(damaged);
        QVERIFY(report.headerLost);
        QCOMPARE(report.pagesRefused, isZeroed ? 0 : 1);
        QVERIFY(sameInSalvaged() >= 95.0);
    }
}

void TestSealedSalvage::oneBlockOfTheHead_isNoLoss_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("first, a byte") << qsizetype(100) << qsizetype(1);
    QTest::newRow("first, its name") << qsizetype(0) << qsizetype(8);
    QTest::newRow("first, all of it") << qsizetype(0) << seal::kSafeBlock;
    QTest::newRow("second, all of it") << seal::kSafeBlock << seal::kSafeBlock;
}

void TestSealedSalvage::oneBlockOfTheHead_isNoLoss()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, length);
    QByteArray damaged = m_whole;
    for (qsizetype i = from; i < from + length; ++i)
        damaged[i] = char(damaged[i] ^ 0x55);
    writeBytes(path(u"damaged"_s), damaged);
    QVERIFY(isProtected(path(u"damaged"_s)));
    lockAgain(path(u"damaged"_s));
    QVERIFY(isLocked(path(u"damaged"_s)));
    must(unlock(path(u"damaged"_s), m_code));
    QVERIFY(salvage(damaged).isWhole());
    QCOMPARE(sameInSalvaged(), 100.0);
    // What is made has both blocks again.
    const QByteArray head = readSafeHead(path(u"out"_s));
    QCOMPARE(head.first(seal::kSafeBlock), head.last(seal::kSafeBlock));
    // It opens as it is, too, and so do copies of it.
    must(unlock(path(u"damaged"_s), kPassphrase));
    auto workspace = m_fixture->open(u"damaged"_s);
    QCOMPARE(must(workspace->dump()), m_dump);
}

void TestSealedSalvage::lostLocks_areTheEnd()
{
    for (const qsizetype from : {qsizetype(0), qsizetype(100)}) {
        QByteArray damaged = m_whole;
        for (qsizetype i = from; i < seal::kSafeHead; ++i)
            damaged[i] = '\0';
        writeBytes(path(u"damaged"_s), damaged);
        const auto report = salvageWorkspace(path(u"damaged"_s), path(u"out"_s), m_fixture->options());
        QVERIFY(!report);
        QCOMPARE(report.error().code, from == 0 ? ProblemCode::NotAWorkspace : ProblemCode::Damaged);
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }
}

void TestSealedSalvage::wrongPassphrase_writesNothing()
{
    QByteArray damaged = m_whole;
    harm(damaged, 7, true);
    writeBytes(path(u"damaged"_s), damaged);
    lockAgain(path(u"damaged"_s));
    const QStringList before = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(!unlock(path(u"damaged"_s), u"four other words here"_s));
    const auto report = salvageWorkspace(path(u"damaged"_s), path(u"out"_s), m_fixture->options());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ProblemCode::Locked);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(bytesOf(path(u"damaged"_s)), damaged);
}

/// A page in another's place bears a seal, but not of that place.
void TestSealedSalvage::movedPage_isNotBelieved()
{
    QByteArray damaged = m_whole;
    const auto page = [](qsizetype number) { return seal::kSafeHead + number * kPage; };
    damaged.replace(page(9), kPage, m_whole.mid(page(5), kPage));
    QCOMPARE(salvage(damaged).pagesRefused, 1);
    QVERIFY(sameInSalvaged() >= 90.0);
}

/// The seals of their pages vouch for them.
void TestSealedSalvage::notesOnOthers_comeBack()
{
    writeBytes(path(u"damaged"_s), m_whole);
    const Peer peer{.copy = u"anna"_s,
                    .name = u"Anna"_s,
                    .scope = u"whole"_s,
                    .made = u"2014-05-01T08:00:00.000Z"_s,
                    .held = {{u"anna"_s, 7}},
                    .complete = true};
    {
        auto workspace = m_fixture->open(u"damaged"_s);
        must(workspace->rememberPeer(peer));
        must(workspace->keepSent({.receiver = u"Anna"_s,
                                  .scope = u"whole"_s,
                                  .made = u"2014-05-02T08:00:00.000Z"_s,
                                  .rights = {workspace->newId()}}));
    }
    const SalvageReport report = salvage(bytesOf(path(u"damaged"_s)));
    QCOMPARE(report.peers, 1);
    QCOMPARE(report.sent, 1);
    QVERIFY(!report.notesInDoubt);
    const auto workspace = m_fixture->open(u"out"_s);
    QCOMPARE(must(workspace->peers()), QList<Peer>{peer});
    QCOMPARE(must(workspace->sentPackages()).first().rights.size(), 1);
}

void TestSealedSalvage::nothingStandsInTheOpen()
{
    QByteArray damaged = m_whole;
    for (const qsizetype number : {qsizetype(3), qsizetype(12), qsizetype(40)})
        harm(damaged, number, false);
    Watch watch(folder());
    (void)salvage(damaged);
    const QStringList found = watch.found();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    qInfo("looked %d times while it was salvaged", watch.looks());
    QVERIFY(isProtected(path(u"out"_s)));
    for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.contains(u"unfinished"_s) && !name.contains(u"journal"_s), qPrintable(name));
}

void TestSealedSalvage::fullDisk_leavesNothing()
{
    writeBytes(path(u"damaged"_s), m_whole);
    for (const qsizetype size : {qsizetype(1000), seal::kSafeHead + 10, m_whole.size() / 3}) {
        const FileSizeLimit limit{rlim_t(size)};
        QVERIFY(!salvageWorkspace(path(u"damaged"_s), path(u"full"_s), m_fixture->options()));
    }
    for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.startsWith(u"full"), qPrintable(name));
}

void TestSealedSalvage::takenOff_itIsSalvagedAsWell_data()
{
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("whole") << true;
    QTest::newRow("header lost") << false;
}

/// Its pages still leave room for seals.
void TestSealedSalvage::takenOff_itIsSalvagedAsWell()
{
    QFETCH(bool, hasHeader);
    writeBytes(path(u"open"_s), m_whole);
    must(unprotectWorkspace(path(u"open"_s), toyRegistry()));
    QByteArray open = bytesOf(path(u"open"_s));
    QVERIFY(open.startsWith("SQLite format 3"));
    if (!hasHeader)
        open.replace(0, 100, QByteArray(100, '\0'));
    const SalvageReport report = salvage(open);
    QCOMPARE(report.headerLost, !hasHeader);
    QCOMPARE(report.verified, m_rows.size());
    QVERIFY(!isProtected(path(u"out"_s)));
    QCOMPARE(sameInSalvaged(), 100.0);
}

void TestSealedSalvage::repaired_itStaysProtected()
{
    writeBytes(path(u"damaged"_s), m_whole);
    {
        auto database = must(Database::open(path(u"damaged"_s), Database::Access::ReadWrite));
        must(database.execute("update record set sort_key = sort_key || 'x' where rid % 3 = 0"));
    }
    QVERIFY(!must(m_fixture->open(u"damaged"_s)->check()).errors.isEmpty());
    Watch watch(folder());
    const auto repaired = repairWorkspace(path(u"damaged"_s), m_fixture->options());
    const QStringList found = watch.found();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    must(repaired);
    QVERIFY(isProtected(path(u"damaged"_s)));
    QVERIFY(isProtected(repaired->backup));
    const auto workspace = m_fixture->open(u"damaged"_s);
    QCOMPARE(must(workspace->dump()), m_dump);
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestSealedSalvage)
#include "tst_sealedsalvage.moc"
