// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ziparchive.h"
#include "tests/support/golden.h"
#include "tests/support/zipbuilder.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray honest()
{
    return ZipBuilder()
        .add(u"a.txt"_s, "first", ZipBuilder::Method::Stored)
        .add(u"dir/é.xml"_s, QByteArray(100'000, 'x') + "end")
        .add(u"empty"_s, {})
        .bytes();
}

Result<QByteArray> readIn(const QByteArray &bytes, const QString &name, const ZipLimits &limits = {})
{
    auto archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return fail(archive.error());
    return archive->read(name);
}

}  // namespace

class TestZipArchive final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void readsFiles();
    void refusesDamage_data();
    void refusesDamage();
    void refusesEveryCut();
    void refusesWrongSums();
    void refusesPasswords();
    void keepsLimits();
    void refusesBombs();
};

void TestZipArchive::reads()
{
    auto archive = ZipArchive::open(honest());
    QVERIFY2(archive, archive ? "" : qPrintable(archive.error().detail));
    QCOMPARE(archive->members().size(), 3);
    QCOMPARE(archive->members()[1].name, u"dir/é.xml"_s);
    QCOMPARE(archive->members()[1].size, 100'003);
    QVERIFY(archive->members()[1].packed < 1000);
    // In any order and more than once.
    QVERIFY(archive->read(u"dir/é.xml"_s).value().endsWith("xend"));
    QCOMPARE(archive->read(u"empty"_s).value(), QByteArray());
    QCOMPARE(archive->read(u"a.txt"_s).value(), "first");
    QCOMPARE(archive->read(u"a.txt"_s).value(), "first");
    QVERIFY(archive->contains(u"empty"_s) && !archive->contains(u"A.TXT"_s));
    QCOMPARE(archive->read(u"none"_s).error().code, ProblemCode::NotFound);
    const auto moved = std::move(*archive);
    QCOMPARE(moved.members().size(), 3);
}

void TestZipArchive::readsFiles()
{
    auto archive = ZipArchive::openFile(sourceFile(u"tests/data/sheets/sheet.ods"_s));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"mimetype"_s).value(), "application/vnd.oasis.opendocument.spreadsheet");
    QCOMPARE(ZipArchive::openFile(u"/nowhere/at.all"_s).error().code, ProblemCode::NotFound);
}

void TestZipArchive::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no members") << ZipBuilder().bytes();
    QTest::newRow("beginning only") << QByteArray("PK\x03\x04");
    QTest::newRow("noise behind the mark") << "PK\x03\x04" + QByteArray(5000, '\x7f');
    QTest::newRow("one name twice") << ZipBuilder().add(u"a"_s, "1").add(u"a"_s, "2").bytes();
    QTest::newRow("long name") << ZipBuilder().add(QString(2000, u'n'), "1").bytes();
    QByteArray count = honest();
    count[count.size() - 12] = '\x63';  // more members than there are
    QTest::newRow("count") << count;
    QByteArray offset = honest();
    offset[offset.size() - 6] = '\xff';
    offset[offset.size() - 3] = '\x7f';
    QTest::newRow("directory beyond the end") << offset;
}

void TestZipArchive::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const auto archive = ZipArchive::open(bytes);
    QVERIFY(!archive);
    QVERIFY(!archive.error().text.isEmpty());
}

void TestZipArchive::refusesEveryCut()
{
    const QByteArray bytes = honest();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        auto archive = ZipArchive::open(bytes.first(size));
        QVERIFY2(!archive, qPrintable(QString::number(size)));
    }
}

void TestZipArchive::refusesWrongSums()
{
    const auto code = [](const Result<QByteArray> &read) { return read.error().code; };
    for (const auto method : {ZipBuilder::Method::Stored, ZipBuilder::Method::Deflated}) {
        const auto zip = [method] {
            return ZipBuilder().add(u"a"_s, "some text, some text, some text", method);
        };
        QVERIFY(readIn(zip().bytes(), u"a"_s));
        QCOMPARE(code(readIn(zip().withCrc(1).bytes(), u"a"_s)), ProblemCode::Damaged);
        QCOMPARE(code(readIn(zip().withSize(5).bytes(), u"a"_s)), ProblemCode::Damaged);
        QCOMPARE(code(readIn(zip().withSize(5000).bytes(), u"a"_s)), ProblemCode::Damaged);
        QByteArray bytes = zip().bytes();
        bytes[35] = char(bytes[35] ^ 4);
        QVERIFY(!readIn(bytes, u"a"_s));
    }
}

void TestZipArchive::refusesPasswords()
{
    const auto read = readIn(ZipBuilder().add(u"a"_s, "text").withFlags(1).bytes(), u"a"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"password"), qPrintable(read.error().text));
}

void TestZipArchive::keepsLimits()
{
    const QByteArray bytes = honest();
    QVERIFY(!ZipArchive::open(bytes, {.archive = 50}));
    QVERIFY(ZipArchive::open(bytes, {.members = 3}));
    QVERIFY(!ZipArchive::open(bytes, {.members = 2}));
    const QString name = u"dir/é.xml"_s;
    QVERIFY(readIn(bytes, name, {.memberBytes = 100'003}));
    QVERIFY(!readIn(bytes, name, {.memberBytes = 100'002}));
    QVERIFY(!readIn(bytes, name, {.ratio = 50, .ratioFrom = 1000}));
    QVERIFY(readIn(bytes, name, {.ratio = 50}));
    auto archive = ZipArchive::open(bytes, {.totalBytes = 150'000});
    QVERIFY(archive->read(name));
    QVERIFY(!archive->read(name));
}

void TestZipArchive::refusesBombs()
{
    const QByteArray zeros = ZipBuilder().add(u"zeros"_s, QByteArray(64 * 1024 * 1024, '\0')).bytes();
    QVERIFY(zeros.size() < 100'000);
    const auto read = readIn(zeros, u"zeros"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ProblemCode::Invalid);
    // One that claims to be small is held to its claim.
    const auto small =
        readIn(ZipBuilder().add(u"z"_s, QByteArray(8'000'000, '\0')).withSize(10).bytes(), u"z"_s);
    QCOMPARE(small.error().code, ProblemCode::Damaged);
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
