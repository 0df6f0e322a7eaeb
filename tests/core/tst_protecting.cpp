// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A protected workspace: nothing of it stands on the disk, it opens with its passphrase or its recovery code alone, no page
// of it can be changed or moved unnoticed, and all else is as with any workspace.

#include "core/seal/safehead.h"
#include "core/store/sealedvfs.h"
#include "core/store/sqlite.h"
#include "core/workspace/backups.h"
#include "core/workspace/protecting.h"
#include "tests/support/workspacefixture.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"émeu lampe carte vingt"_s;
constexpr int kMarkers = 200;
constexpr qint64 kPage = 4096;

QString marker(int number)
{
    return u"Marker%1ofthered"_s.arg(number, 4, 10, QChar(u'0'));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

/// How many of the markers stand in any file of the folder, as the database or the memory of the program has text.
int markersIn(const QString &folder, int *files = nullptr)
{
    int found = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QByteArray bytes = bytesOf(it.next()).toLower();
        if (files)
            ++*files;
        for (int i = 0; i < kMarkers; ++i) {
            const QString text = marker(i).toLower();
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                ++found;
        }
    }
    return found;
}

}  // namespace

class TestProtecting final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingStandsOnTheDisk();
    void journal_holdsNothingAndRollsBack();
    void secrets_openIt_data();
    void secrets_openIt();
    void withoutTheKey_itIsClosed();
    void anotherPassphrase_takesItsPlace();
    void anotherRecoveryCode_takesItsPlace();
    void oneDamagedBlock_isNoLoss();
    void changedPages_areNoticed();
    void backups_areProtected();
    void earlierBackups_areProtectedToo();
    void takenOff_itIsAsBefore();
    void whatCannotBe_isRefused();
    void codes_areReadAsTheyAreTyped();

private:
    /// A workspace with the markers in it, closed.
    void fill()
    {
        auto workspace = m_fixture->create(u"w"_s);
        ChangeSet changes;
        changes.label = {u"import"_s, u"toy"_s, {}, {}, kMarkers};
        for (int i = 0; i < kMarkers; ++i) {
            Row row = toy(*workspace, u"T-%1"_s.arg(i), i % 2 ? marker(i) : u"Plain"_s);
            row.setValue(u"long_text", marker(i).repeated(20));
            changes.records << creation(row);
        }
        must(workspace->apply(changes));
        m_dump = must(workspace->dump());
    }
    [[nodiscard]] QString path() const { return m_fixture->path(u"w"_s); }
    [[nodiscard]] QString folder() const { return QFileInfo(path()).absolutePath(); }
    [[nodiscard]] Protection protect() { return must(protectWorkspace(path(), kPassphrase, toyRegistry())); }
    void expectWhole()
    {
        const auto workspace = m_fixture->open(u"w"_s);
        QCOMPARE(must(workspace->dump()), m_dump);
        const CheckReport report = must(workspace->check());
        QVERIFY(report.errors.isEmpty());
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    QByteArray m_dump;
};

void TestProtecting::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    fill();
}

void TestProtecting::nothingStandsOnTheDisk()
{
    QVERIFY(markersIn(folder()) >= kMarkers);  // the search finds what is there
    const Protection made = protect();
    QVERIFY(isProtected(path()) && !isLocked(path()));
    QCOMPARE(markersIn(folder()), 0);
    expectWhole();
    {
        auto workspace = m_fixture->open(u"w"_s);
        for (int i = 0; i < 5; ++i) {
            save(*workspace, toy(*workspace, u"N-%1"_s.arg(i), marker(i)));
            QCOMPARE(markersIn(folder()), 0);
        }
        must(workspace->undo());
        QCOMPARE(markersIn(folder()), 0);
        QVERIFY(must(workspace->check()).errors.isEmpty());
    }
    int files = 0;
    QCOMPARE(markersIn(folder(), &files), 0);
    QCOMPARE(files, 1);  // neither a journal nor a lock stays
    qInfo("%d markers, none found in the file, the journal or beside them", kMarkers);
}

void TestProtecting::journal_holdsNothingAndRollsBack()
{
    (void)protect();
    const QString cutOff = m_fixture->path(u"cut off"_s);
    {
        auto database = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(database);
        must(database->execute("pragma cache_size=5; pragma cache_spill=1; begin immediate; "
                               "update record set sort_key = sort_key || ' Marker0007ofthered'; "
                               "delete from change_log where seq % 3 = 0"));
        const QByteArray journal = bytesOf(path() + u"-journal"_s);
        QVERIFY(journal.size() > 10 * kPage);  // pages went to the disk before the end
        QCOMPARE(markersIn(folder()), 0);
        // As if the power had gone now.
        QVERIFY(QFile::copy(path(), cutOff) && QFile::copy(path() + u"-journal"_s, cutOff + u"-journal"_s));
        QVERIFY(bytesOf(path()) != bytesOf(cutOff) || QFileInfo(cutOff).size() > 0);
        must(database->execute("rollback"));
    }
    expectWhole();
    const auto workspace = m_fixture->open(u"cut off"_s);
    QCOMPARE(must(workspace->dump()), m_dump);
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestProtecting::secrets_openIt_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("opens");
    QTest::newRow("passphrase") << kPassphrase << true;
    // A keyboard may give é as two signs.
    QTest::newRow("passphrase, decomposed") << kPassphrase.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("capitals") << kPassphrase.toUpper() << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("code") << u"CODE"_s << true;
    QTest::newRow("code as typed") << u"code as typed"_s << true;
    QTest::newRow("another code") << u"0000-0000-0000-0000-0000-0000-0000-0000"_s << false;
}

void TestProtecting::secrets_openIt()
{
    QFETCH(QString, secret);
    QFETCH(bool, opens);
    const Protection made = protect();
    lockAgain(path());
    QVERIFY(isLocked(path()));
    if (secret == u"CODE")
        secret = made.recoveryCode;
    else if (secret == u"code as typed")
        secret =
            u' ' + QString(made.recoveryCode).remove(u'-').toLower().replace(u'0', u'o').replace(u'1', u'l');
    const Status done = unlock(path(), secret);
    QCOMPARE(done.has_value(), opens);
    QCOMPARE(isLocked(path()), !opens);
    if (!opens)
        QCOMPARE(done.error().code, ProblemCode::Invalid);
    else
        expectWhole();
}

void TestProtecting::withoutTheKey_itIsClosed()
{
    (void)protect();
    lockAgain(path());
    const QByteArray before = bytesOf(path());
    for (const auto mode : {Workspace::Mode::ReadOnly, Workspace::Mode::ReadWrite}) {
        const auto refused = Workspace::open(path(), mode, m_fixture->options());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::Locked);
        QVERIFY(refused.error().text.contains(u"passphrase"_s));
    }
    QCOMPARE(bytesOf(path()), before);
    must(unlock(path(), kPassphrase));
    expectWhole();
}

void TestProtecting::anotherPassphrase_takesItsPlace()
{
    const Protection made = protect();
    const QString next = u"another long passphrase"_s;
    must(changePassphrase(path(), next, toyRegistry()));
    lockAgain(path());
    QVERIFY(!unlock(path(), kPassphrase));
    must(unlock(path(), made.recoveryCode));
    lockAgain(path());
    must(unlock(path(), next));
    expectWhole();
}

void TestProtecting::anotherRecoveryCode_takesItsPlace()
{
    const Protection made = protect();
    const QString next = must(renewRecoveryCode(path(), toyRegistry()));
    QVERIFY(next != made.recoveryCode);
    lockAgain(path());
    QVERIFY(!unlock(path(), made.recoveryCode));
    must(unlock(path(), next));
    lockAgain(path());
    must(unlock(path(), kPassphrase));
    expectWhole();
}

void TestProtecting::oneDamagedBlock_isNoLoss()
{
    (void)protect();
    const QByteArray whole = bytesOf(path());
    for (const qsizetype at : {qsizetype(100), seal::kSafeBlock + 100}) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 1);
        put(path(), bytes);
        lockAgain(path());
        must(unlock(path(), kPassphrase));
        expectWhole();
    }
    QByteArray bytes = whole;
    bytes[100] = char(bytes[100] ^ 1);
    bytes[seal::kSafeBlock + 100] = char(bytes[seal::kSafeBlock + 100] ^ 1);
    put(path(), bytes);
    const Status lost = unlock(path(), kPassphrase);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ProblemCode::Damaged);
}

void TestProtecting::changedPages_areNoticed()
{
    (void)protect();
    const QByteArray whole = bytesOf(path());
    const qint64 pages = (whole.size() - seal::kSafeHead) / kPage;
    const auto isNoticed = [&](const QByteArray &bytes) {
        put(path(), bytes);
        const auto workspace = Workspace::open(path(), Workspace::Mode::ReadOnly, m_fixture->options());
        if (!workspace)
            return workspace.error().code == ProblemCode::Damaged;
        const auto report = (*workspace)->check();
        return report ? !report->errors.isEmpty() : report.error().code == ProblemCode::Damaged;
    };
    QVERIFY(!isNoticed(whole));
    int tried = 0;
    for (qint64 page = 0; page < pages; page += std::max<qint64>(1, pages / 40), ++tried) {
        QByteArray bytes = whole;
        const qsizetype at = seal::kSafeHead + page * kPage + (page * 97) % kPage;
        bytes[at] = char(bytes[at] ^ (1 << (page % 8)));
        QVERIFY2(isNoticed(bytes), qPrintable(QString::number(page)));
    }
    QByteArray swapped = whole;
    std::swap_ranges(swapped.begin() + seal::kSafeHead + kPage, swapped.begin() + seal::kSafeHead + 2 * kPage,
                     swapped.begin() + seal::kSafeHead + 5 * kPage);
    QVERIFY(isNoticed(swapped));
    QVERIFY(isNoticed(whole.left(whole.size() / 2)));
    qInfo("%d changed pages of %lld", tried, static_cast<long long>(pages));
}

void TestProtecting::backups_areProtected()
{
    (void)protect();
    const auto workspace = m_fixture->open(u"w"_s);
    const QString backup =
        must(backUpBeforeStep(*workspace, QDateTime(QDate(2013, 10, 3), QTime(9, 0), Qt::UTC)));
    QVERIFY(isProtected(backup));
    QCOMPARE(markersIn(folder()), 0);
    const auto opened = must(Workspace::open(backup, Workspace::Mode::ReadOnly, m_fixture->options()));
    QCOMPARE(must(opened->dump()), m_dump);
}

void TestProtecting::earlierBackups_areProtectedToo()
{
    QString backup;
    {
        const auto workspace = m_fixture->open(u"w"_s);
        backup = must(backUpBeforeStep(*workspace, QDateTime(QDate(2013, 10, 3), QTime(9, 0), Qt::UTC)));
    }
    const Protection made = protect();
    QCOMPARE(made.backups, 1);
    QVERIFY(made.open.isEmpty());
    QVERIFY(isProtected(backup));
    QCOMPARE(markersIn(folder()), 0);
}

void TestProtecting::takenOff_itIsAsBefore()
{
    (void)protect();
    must(unprotectWorkspace(path(), toyRegistry()));
    QVERIFY(!isProtected(path()));
    QVERIFY(bytesOf(path()).startsWith("SQLite format 3"));
    expectWhole();
    auto workspace = m_fixture->open(u"w"_s);
    save(*workspace, toy(*workspace, u"N"_s, u"New"_s));
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestProtecting::whatCannotBe_isRefused()
{
    const QByteArray before = bytesOf(path());
    const auto refused = protectWorkspace(path(), u"too short"_s, toyRegistry());
    QVERIFY(!refused && refused.error().code == ProblemCode::Invalid);
    {
        const auto open = m_fixture->open(u"w"_s);
        const auto inUse = protectWorkspace(path(), kPassphrase, toyRegistry());
        QVERIFY(!inUse && inUse.error().code == ProblemCode::Locked);
    }
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(!unlock(path(), kPassphrase));
    QVERIFY(!unprotectWorkspace(path(), toyRegistry()));
    QVERIFY(!changePassphrase(path(), kPassphrase, toyRegistry()));
    (void)protect();
    const auto again = protectWorkspace(path(), kPassphrase, toyRegistry());
    QVERIFY(!again && again.error().code == ProblemCode::Exists);
    const auto shorter = changePassphrase(path(), u"short"_s, toyRegistry());
    QVERIFY(!shorter && shorter.error().code == ProblemCode::Invalid);
    expectWhole();
}

void TestProtecting::codes_areReadAsTheyAreTyped()
{
    const QString code = seal::newRecoveryCode();
    QCOMPARE(code.size(), 39);
    QCOMPARE(code.count(u'-'), 7);
    QCOMPARE(seal::asRecoveryCode(code), QString(code).remove(u'-'));
    QCOMPARE(seal::asRecoveryCode(u"  "_s + code.toLower() + u'\n'), QString(code).remove(u'-'));
    QVERIFY(seal::asRecoveryCode(code.left(38)).isEmpty());
    QVERIFY(seal::asRecoveryCode(code + u'A').isEmpty());
    QVERIFY(seal::asRecoveryCode(kPassphrase).isEmpty());
    QVERIFY(seal::newRecoveryCode() != code);
}

QTEST_GUILESS_MAIN(TestProtecting)
#include "tst_protecting.moc"
