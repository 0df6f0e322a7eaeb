// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new workspace starts with is whole and the same everywhere.

#include "core/kinds/allkinds.h"
#include "core/workspace/committext.h"
#include "core/workspace/copybook.h"
#include "core/workspace/starter.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

/// Cannot be written.
class FullCopyBook final : public CopyBook {
public:
    [[nodiscard]] std::optional<Known> find(const QString &) const override { return std::nullopt; }
    [[nodiscard]] Status remember(const QString &, const Known &) override
    {
        return fail(ProblemCode::DiskFull, u"full"_s);
    }
};

class TestStarter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStarterIsWhole_data();
    void theStarterIsWhole();
    void theSharedCommitIsTheSameEverywhere();
    void theHistoryTellsTheSampleFromTheReferenceData();
    void twoFreshStartersHaveNothingToMerge();
    void aFailureLeavesNoFile();
    void aDiskThatFillsUpLeavesNoFile_data();
    void aDiskThatFillsUpLeavesNoFile();
    void aCopyThatCannotBeNamedLeavesNoFile();

private:
    Workspace::Options options(const QString &author = u"Test"_s) const
    {
        Workspace::Options made;
        made.registry = &allKinds();
        made.author = author;
        return made;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

void TestStarter::theStarterIsWhole_data()
{
    QTest::addColumn<bool>("sample");
    QTest::newRow("reference") << false;
    QTest::newRow("sample") << true;
}

void TestStarter::theStarterIsWhole()
{
    QFETCH(bool, sample);
    const auto workspace = createStarter(path(u"whole%1.trilateral"_s.arg(sample)), options(), sample);
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text));
    const auto report = (*workspace)->check();
    QVERIFY(report);
    QStringList items;
    for (const auto &item : report->errors + report->findings)
        items << item.where + u' ' + item.text;
    QCOMPARE(items, QStringList());
    QCOMPARE(report->commits, sample ? 2 : 1);
    const auto stockholm = (*workspace)->byReference(u"GFMD7"_s);
    QVERIFY(stockholm);
    QCOMPARE((*workspace)->title(*stockholm),
             u"Seventh Meeting of the Global Forum on Migration and Development"_s);
    QVERIFY(!(*workspace)->undoLabel());
}

void TestStarter::theSharedCommitIsTheSameEverywhere()
{
    const auto one = createStarter(path(u"one.trilateral"_s), options(u"One"_s), true);
    const auto two = createStarter(path(u"two.trilateral"_s), options(u"Two"_s), true);
    QVERIFY(one && two);
    const auto first = (*one)->log();
    const auto second = (*two)->log();
    QVERIFY(first && second);
    QCOMPARE(first->size(), 2);
    for (qsizetype i = 0; i < first->size(); ++i) {
        QCOMPARE(first->at(i).stamp, second->at(i).stamp);
        QCOMPARE(first->at(i).origin, Origin::Reference);
        QVERIFY(!first->at(i).own);
    }
    QCOMPARE((*one)->dump().value(), (*two)->dump().value());
}

void TestStarter::theHistoryTellsTheSampleFromTheReferenceData()
{
    const auto workspace = createStarter(path(u"told.trilateral"_s), options(), true);
    QVERIFY(workspace);
    const auto log = (*workspace)->log();
    QVERIFY(log && log->size() == 2);
    QStringList texts;
    for (const CommitInfo &commit : *log)
        texts << commitText(commit, allKinds()) << originText(commit);
    QCOMPARE(texts,
             (QStringList{u"Sample data"_s, u"Sample data"_s, u"Reference data"_s, u"Reference data"_s}));
}

void TestStarter::twoFreshStartersHaveNothingToMerge()
{
    const QString other = path(u"other.trilateral"_s);
    QVERIFY(createStarter(other, options(), true));
    const auto mine = createStarter(path(u"mine.trilateral"_s), options(), true);
    QVERIFY(mine);
    const auto before = (*mine)->dump();
    const auto plan = (*mine)->planMerge(other);
    QVERIFY(plan);
    QVERIFY(plan->commits.isEmpty());
    QVERIFY(!(*mine)->merge(*plan));
    QCOMPARE((*mine)->dump().value(), before.value());
}

void TestStarter::aFailureLeavesNoFile()
{
    const Registry none{QList<const RecordSpec *>()};
    Workspace::Options made = options();
    made.registry = &none;
    const QString there = path(u"none.trilateral"_s);
    const auto workspace = createStarter(there, made, false);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ProblemCode::Invalid);
    QVERIFY(!QFile::exists(there));

    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto taken = createStarter(there, options(), false);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ProblemCode::Exists);
    QCOMPARE(file.size(), 4);
}

void TestStarter::aDiskThatFillsUpLeavesNoFile_data()
{
    QTest::addColumn<int>("part");  // of the whole file, in hundredths
    QTest::newRow("in the schema") << 1;
    QTest::newRow("in the first commit") << 40;
    QTest::newRow("near the end") << 95;
}

void TestStarter::aDiskThatFillsUpLeavesNoFile()
{
    QFETCH(int, part);
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole.trilateral"_s);
    QVERIFY(createStarter(whole, options(), true));
    const qint64 size = QFileInfo(whole).size();
    QVERIFY(QFile::remove(whole));
    {
        const test::FileSizeLimit limit(rlim_t(size * part / 100));
        QVERIFY(!createStarter(folder.filePath(u"half.trilateral"_s), options(), true));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
    QVERIFY(createStarter(folder.filePath(u"half.trilateral"_s), options(), true));
}

void TestStarter::aCopyThatCannotBeNamedLeavesNoFile()
{
    FullCopyBook book;
    Workspace::Options made = options();
    made.copies = &book;
    const auto workspace = createStarter(path(u"unnamed.trilateral"_s), made, false);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ProblemCode::DiskFull);
    QVERIFY(!QFile::exists(path(u"unnamed.trilateral"_s)));
}

}  // namespace

QTEST_GUILESS_MAIN(TestStarter)
#include "tst_starter.moc"
