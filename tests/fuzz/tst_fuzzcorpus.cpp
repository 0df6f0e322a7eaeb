// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kept files of each reader of foreign data, among them whatever a fuzzer once found, and changes of them at random: no
// crash, and what must hold holds. Then faults are planted. TRI_FULL: many more changes. TRI_FUZZ_KEEP=FILE keeps each input
// in that file before it is tried, so that one that ends the program is there to be looked at.

#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/golden.h"
#include "tests/support/sanitized.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tri;
using namespace tri::fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20140514;
constexpr qsizetype kLargestCorpus = 300 * 1024;

int runsOfEach()
{
    if (qEnvironmentVariableIsSet("TRI_FULL"))
        return test::kSanitized ? 500 : 5000;
    return test::kSanitized ? 12 : 100;
}

QStringList filesOf(const QString &target)
{
    const QDir folder(test::sourceFile(u"tests/fuzz/corpus/"_s + target));
    QStringList out;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        out << folder.filePath(name);
    return out;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What does not hold, each once.
class Watch {
public:
    Watch()
        : m_before(setTeller([this](const QString &what) {
              if (!m_faults.contains(m_input + what))
                  m_faults << m_input + what;
          }))
    {
    }
    ~Watch() { setTeller(std::move(m_before)); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void run(Run run, const QByteArray &bytes, const QString &input)
    {
        m_input = input + u": "_s;
        if (const QString keep = qEnvironmentVariable("TRI_FUZZ_KEEP"); !keep.isEmpty())
            if (QFile file(keep); file.open(QIODevice::WriteOnly))
                file.write(bytes);
        // Not one byte more than there is, so that reading on is seen.
        const std::vector<uint8_t> exact(bytes.cbegin(), bytes.cend());
        run(exact.data(), exact.size());
        m_input.clear();
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    QString m_input;
    QStringList m_faults;
    Teller m_before;
};

/// All of a target, as the test and as a planted fault see it.
QStringList faultsOf(const Target &target, const QStringList &files, int runs)
{
    Watch watch;
    for (const QString &file : files) {
        const QByteArray bytes = bytesOf(file);
        const QString name = file.section(u'/', -2);
        watch.run(target.run, bytes, name);
        Mutator mutator(kSeed ^ quint32(qHash(name, 0)), target.words);
        for (int run = 0; run < runs && watch.faults().size() < 10; ++run) {
            QByteArray changed = bytes;
            for (int steps = run % 3; steps >= 0; --steps)
                changed = mutator.changed(changed);
            watch.run(target.run, changed, name + u", change "_s + QString::number(run));
        }
    }
    return watch.faults();
}

/// A reader of lists "3:abc" that believes how long they say they are.
int faultyReader(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype colon = bytes.indexOf(':');
    const qsizetype length = bytes.first(std::max<qsizetype>(0, colon)).toLongLong();
    hold(length <= bytes.size() - colon - 1, "a list no longer than its bytes");
    return 0;
}

/// Reads "3:abc" rightly, and writes back something else when there is a quotation mark in it.
int faultyWriter(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray written = bytes;
    written.replace('"', '\'');
    hold(written == bytes, "reads as it was written");
    return 0;
}

}  // namespace

class TestFuzzCorpus final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void corpus_isSmallAndWhole();
    void everyTarget_data();
    void everyTarget();
    void plantedFaults_areFound();
    void changes_areTheSameForASeed();
};

void TestFuzzCorpus::corpus_isSmallAndWhole()
{
    qsizetype all = 0;
    QStringList known;
    for (const Target &target : targets()) {
        const QString name = QString::fromLatin1(target.name);
        known << name;
        const QStringList files = filesOf(name);
        QVERIFY2(files.size() >= 3, target.name);
        for (const QString &file : files)
            all += bytesOf(file).size();
        QVERIFY2(!target.words.isEmpty(), target.name);
    }
    QVERIFY2(all < kLargestCorpus, qPrintable(QString::number(all)));
    for (const QString &folder :
         QDir(test::sourceFile(u"tests/fuzz/corpus"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(known.contains(folder), qPrintable(folder));
}

void TestFuzzCorpus::everyTarget_data()
{
    QTest::addColumn<QString>("name");
    for (const Target &target : targets())
        QTest::newRow(target.name) << QString::fromLatin1(target.name);
}

void TestFuzzCorpus::everyTarget()
{
    QFETCH(QString, name);
    const Target *one = target(name.toLatin1());
    const QStringList files = filesOf(name);
    qInfo("%d files, %d changes each, seed %u", int(files.size()), runsOfEach(), kSeed);
    const QStringList faults = faultsOf(*one, files, runsOfEach());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFuzzCorpus::plantedFaults_areFound()
{
    const QStringList files = filesOf(u"csv"_s);
    QVERIFY(!faultsOf({"length", faultyReader, {"9:"}}, files, 200).isEmpty());
    QVERIFY(!faultsOf({"writing", faultyWriter, {"\""}}, files, 200).isEmpty());
    // What is told is told of the file it was found in.
    QVERIFY(faultsOf({"writing", faultyWriter, {"\""}}, files, 200).first().startsWith(u"csv/"));
}

void TestFuzzCorpus::changes_areTheSameForASeed()
{
    const QByteArray bytes = "one,two\r\n3,\"4\"\r\n";
    Mutator first(kSeed, {"x"});
    Mutator second(kSeed, {"x"});
    QSet<QByteArray> seen;
    for (int run = 0; run < 100; ++run) {
        const QByteArray changed = first.changed(bytes);
        QCOMPARE(changed, second.changed(bytes));
        seen << changed;
    }
    QVERIFY(seen.size() > 50);
}

QTEST_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
