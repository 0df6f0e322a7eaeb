// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages that are made to take all memory or the whole afternoon: the built program refuses each with words, in little
// more memory than an ordinary one needs. How long it took is printed; only a program that hangs fails. Nothing in a
// package is compressed, so none can unfold.

#include "core/exchange/packagecommits.h"
#include "core/exchange/packagenote.h"
#include "tests/app/clifixture.h"
#include "tests/core/sealsamples.h"
#include "tests/support/failingdisk.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QFile>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

// A sanitizer takes several times as long. The marks it keeps around small pieces of memory are in the ordinary figure too.
constexpr int kLongest = 5'000 * (kSanitized ? 6 : 1);
constexpr qint64 kMostMore = 256;  // MB
constexpr int kMega = 1024 * 1024;

PackageNote ordinaryNote(qint64 commits)
{
    return {.sender = u"Anna"_s,
            .copy = u"anna"_s,
            .newest = u"anna.1.00000000"_s,
            .made = u"2014-04-01T09:00:00.000Z"_s,
            .purpose = {},
            .scope = {},
            .title = u"All"_s,
            .held = {},
            .answerBy = {},
            .rights = {},
            .commits = commits,
            .files = {}};
}

QByteArray part(quint8 kind, const QByteArray &bytes)
{
    return partHead(kind, quint64(bytes.size())) + bytes;
}

/// A file that is whole and not sealed, so that each part of it is read.
QByteArray fileOf(const QByteArray &note, const QByteArray &parts, quint64 count)
{
    return plainFile(part(SealedPart::kManifest, note) + parts + partHead(0, count + 1));
}

QByteArray withCommit(const QByteArray &bytes)
{
    return fileOf(noteBytes(ordinaryNote(1)), part(SealedPart::kCommit, bytes), 1);
}

LogCommit ordinaryCommit(const QByteArray &body)
{
    LogCommit commit;
    commit.copy = u"anna"_s;
    commit.number = 1;
    commit.author = u"Anna"_s;
    commit.time = u"2014-04-01T09:00:00.000Z"_s;
    commit.label = u"{}"_s;
    commit.lines << LogLine{*RecordId::parse(u"01hzzzzzzzzzzzzzzzzzzzzzzz"_s), u"note"_s, body};
    commit.digest = commit.computeDigest();
    return commit;
}

QByteArray withBody(const QByteArray &body)
{
    return withCommit(commitBytes(ordinaryCommit(body)));
}

QByteArray listOf(const QByteArray &item, qsizetype size)
{
    QByteArray out = (item + ',').repeated(size / (item.size() + 1));
    out.chop(1);
    return '[' + out + ']';
}

QByteArray withPassphraseCost(quint32 passes, quint32 memoryKiB)
{
    return withTail(fixedHead(4) + QByteArray(seal::kSaltSize, 's') + number(passes) + number(memoryKiB)
                    + QByteArray(1000, 'x'));
}

QByteArray commitsWithoutSense(int count)
{
    LogCommit commit = ordinaryCommit("[]");
    const QByteArray one = part(SealedPart::kCommit, commitBytes(commit));
    return fileOf(noteBytes(ordinaryNote(count)), one.repeated(count), quint64(count));
}

QByteArray longTitle()
{
    PackageNote note = ordinaryNote(7);  // there are none
    note.title = QString(30 * kMega, u'a');
    return fileOf(noteBytes(note), {}, 0);
}

QByteArray manyRights()
{
    QByteArray note = noteBytes(ordinaryNote(0));
    note.chop(1);
    return fileOf(note + ",\"rights\":" + listOf("0", 31 * kMega) + '}', {}, 0);
}

struct Nasty {
    const char *name;
    QByteArray (*make)();
};

constexpr Nasty kNasty[] = {
    {"a part of 2^63 bytes", [] { return plainFile(partHead(1, quint64(1) << 63U) + partHead(0, 1)); }},
    {"a part of 256 MB in a small file",
     [] { return plainFile(partHead(1, quint64(seal::kMostPart)) + partHead(0, 1)); }},
    {"a passphrase that takes 4 TB", [] { return withPassphraseCost(1, 0xffffffff); }},
    {"a passphrase that takes a year", [] { return withPassphraseCost(0xffffffff, 8); }},
    {"a passphrase just beyond the limits",
     [] { return withPassphraseCost(seal::kMostCost.passes, seal::kMostCost.memoryKiB + 1); }},
    {"a passphrase at the limits, and not this one",
     [] { return withPassphraseCost(seal::kMostCost.passes, seal::kMostCost.memoryKiB); }},
    {"65,535 receivers",
     [] { return withTail(fixedHead(2) + number(quint16(65535)) + QByteArray(100, 'x')); }},
    {"1,000 receivers, none of them here",
     [] {
         return withTail(fixedHead(2) + number(quint16(1000)) + QByteArray(1000 * seal::kBoxSize, 'x')
                         + QByteArray(100, 'x'));
     }},
    {"three million parts",
     [] { return fileOf(noteBytes(ordinaryNote(0)), partHead(200, 0).repeated(3'000'000), 3'000'000); }},
    {"as many empty commits as go in",
     [] { return fileOf(noteBytes(ordinaryNote(199'999)), partHead(2, 0).repeated(199'999), 199'999); }},
    {"20,000 commits, all the same", [] { return commitsWithoutSense(20'000); }},
    {"a manifest nested deeply",
     [] { return fileOf(QByteArray(15 * kMega, '[') + QByteArray(15 * kMega, ']'), {}, 0); }},
    {"a manifest of numbers", [] { return manyRights(); }},
    {"a title as long as a library", [] { return longTitle(); }},
    {"a commit nested deeply",
     [] { return withCommit(QByteArray(30 * kMega, '[') + QByteArray(30 * kMega, ']')); }},
    {"a commit of empty lists", [] { return withCommit("{\"lines\":" + listOf("[]", 60 * kMega) + '}'); }},
    {"a commit of lists of one", [] { return withCommit("{\"lines\":" + listOf("[0]", 60 * kMega) + '}'); }},
    {"a body of empty lists", [] { return withBody(listOf("[]", 30 * kMega)); }},
    {"a body of registers", [] { return withBody(listOf("[\"a\",0,[]]", 30 * kMega)); }},
    {"a body that replaces all there is",
     [] { return withBody("[[\"a\",0," + listOf("\"a.1.0\"", 30 * kMega) + "]]"); }},
    {"a commit that is one text", [] { return withBody('"' + QByteArray(30 * kMega, 'a') + '"'); }},
};

}  // namespace

class TestCliPackageLimits : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void hostilePackages_needLittle();
    void largeFiles_areRefusedByTheirSize();

private:
    struct Figures {
        Ran ran;
        qint64 peak = 0;
        qint64 ms = 0;
    };
    [[nodiscard]] Figures receive(const QString &package) const
    {
        const FailingDisk watch(path(u"nothing"_s), path(u"trace"_s));
        QElapsedTimer time;
        time.start();
        Figures out{
            run({u"receive"_s, file(), package, u"--dry-run"_s, u"--passphrase-file"_s, path(u"words.txt"_s)},
                watch.variables(), kLongest)};
        out.ms = time.elapsed();
        out.peak = watch.peak();
        return out;
    }
    /// Of a package that is taken.
    [[nodiscard]] qint64 ordinaryPeak() const
    {
        write(u"words.txt"_s, "correct horse battery\n");
        make();
        const Ran key = run({u"key"_s, u"new"_s, u"Ben"_s});
        const QString other = path(u"b.trilateral"_s);
        const QString package = path(u"b.tripack"_s);
        if (key.exit != 0 || !QFile::copy(file(), other)
            || run({u"import"_s, other, write(u"n.csv"_s, "title\nOne\n"), u"--kind"_s, u"note"_s}).exit != 0
            || run({u"package"_s, other, u"--scope"_s, u"whole"_s, u"--handling"_s, u"sensitive"_s, u"-o"_s,
                    package})
                    .exit
                != 0)
            return 0;
        const Figures ordinary = receive(package);
        return ordinary.ran.exit == 0 ? ordinary.peak : 0;
    }
};

void TestCliPackageLimits::hostilePackages_needLittle()
{
    const qint64 base = ordinaryPeak();
    QVERIFY(base > 0);
    const QByteArray before = read(file());
    qint64 worstPeak = 0;
    qint64 worstMs = 0;
    for (const Nasty &nasty : kNasty) {
        const Figures one = receive(write(u"nasty.tripack"_s, nasty.make()));
        qInfo("%-40s %5lld MB %6lld ms  %s", nasty.name, one.peak, one.ms,
              qPrintable(one.ran.err.section(u'\n', 0, 0).mid(16, 60)));
        QVERIFY2(one.ran.exit == 1, nasty.name);  // -1: it did not come to an end; 0: it was taken
        QVERIFY2(!one.ran.err.isEmpty(), nasty.name);
        QVERIFY2(one.peak > 0 && one.peak <= base + kMostMore, nasty.name);
        worstPeak = std::max(worstPeak, one.peak);
        worstMs = std::max(worstMs, one.ms);
    }
    qInfo("%d packages: at most %lld MB, where an ordinary one needs %lld MB, and %lld ms",
          int(std::size(kNasty)), worstPeak, base, worstMs);
    QCOMPARE(read(file()), before);
}

/// What a file says of itself is not believed: one that is larger than any package is not read at all.
void TestCliPackageLimits::largeFiles_areRefusedByTheirSize()
{
    const qint64 base = ordinaryPeak();
    QVERIFY(base > 0);
    QFile large(write(u"large.tripack"_s, seal::kMagic.toByteArray()));
    QVERIFY(large.resize(seal::kMostFile + 1));
    const Figures one = receive(large.fileName());
    QCOMPARE(one.ran.exit, 1);
    QVERIFY2(one.ran.err.contains(u"larger than"_s), qPrintable(one.ran.err));
    QVERIFY2(one.peak > 0 && one.peak <= base + 16, qPrintable(QString::number(one.peak)));
}

QTEST_GUILESS_MAIN(TestCliPackageLimits)
#include "tst_clipackagelimits.moc"
