// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the program that keeps everything beside itself, and writes nothing into the home folder.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 60'000;  // ms; a sanitizer makes the start of the desk slow
}

class TestPortable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commandLine_keepsAllInItsFolder();
    void desk_keepsAllInItsFolder();
    void movedStick_findsWhatWasOpen();
    void ownPolicy_isTheOnlyOne();
    void workspaceOfThePolicy_isOpenedOnStart();

private:
    [[nodiscard]] QString stick() const { return m_folder->filePath(m_stick); }
    [[nodiscard]] QString program(const QString &name) const { return stick() + u"/Trilateral/"_s + name; }
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] int run(const QStringList &arguments, QByteArray *said = nullptr) const;
    /// Starts the desk, waits until its settings say that @p file is open, and ends it. "" = so it was.
    [[nodiscard]] QString showOnDesk(const QString &file, const QStringList &arguments) const;
    [[nodiscard]] QString showOnDesk(const QString &file) const { return showOnDesk(file, {file}); }
    /// All files below a folder of the test.
    [[nodiscard]] QStringList filesIn(const QString &folder) const;
    [[nodiscard]] QString settings() const
    {
        QFile file(program(u"data/settings/trilateral.ini"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stick;
};

void TestPortable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stick = u"stick"_s;
    QVERIFY(QDir().mkpath(stick() + u"/Trilateral"_s) && QDir().mkpath(m_folder->filePath(u"home"_s)));
    QVERIFY(QFile::copy(QStringLiteral(TRI_PROGRAM), program(u"trilateral"_s)));
    QVERIFY(QFile::copy(qEnvironmentVariable("TRI_CLI"), program(u"trilateral-cli"_s)));
    QFile marker(program(u"trilateral.portable"_s));
    QVERIFY(marker.open(QIODevice::WriteOnly));
}

QProcessEnvironment TestPortable::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith(u"XDG_") || name.startsWith(u"TRILATERAL_"))
            environment.remove(name);
    environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

int TestPortable::run(const QStringList &arguments, QByteArray *said) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(stick());
    process.start(program(u"trilateral-cli"_s), arguments);
    if (!process.waitForFinished(kPatience))
        return -1;
    const QByteArray out = process.readAllStandardOutput() + process.readAllStandardError();
    if (said)
        *said = out;
    return process.exitCode();
}

QString TestPortable::showOnDesk(const QString &file, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(stick());
    process.start(program(u"trilateral"_s), arguments);
    if (!process.waitForStarted(kPatience))
        return u"not started"_s;
    const bool shown = QTest::qWaitFor(
        [&] {
            return settings().contains(QFileInfo(file).fileName()) || process.state() != QProcess::Running;
        },
        kPatience);
    process.terminate();
    if (!process.waitForFinished(kPatience))
        process.kill();
    return shown && settings().contains(QFileInfo(file).fileName())
        ? QString()
        : QString::fromUtf8(process.readAllStandardError());
}

QStringList TestPortable::filesIn(const QString &folder) const
{
    QStringList files;
    QDirIterator all(m_folder->filePath(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    return files;
}

void TestPortable::commandLine_keepsAllInItsFolder()
{
    const QString file = program(u"documents/a.trilateral"_s);
    QVERIFY(QDir().mkpath(program(u"documents"_s)));
    QByteArray said;
    QVERIFY2(run({u"new"_s, file}, &said) == 0, said);
    QVERIFY2(run({u"key"_s, u"new"_s, u"Office"_s}, &said) == 0, said);
    QVERIFY(QFile::exists(program(u"data/settings/keys.json"_s)));
    QVERIFY(QFile::exists(program(u"data/settings/copies.json"_s)));
    QCOMPARE(filesIn(u"home"_s), QStringList());
}

void TestPortable::desk_keepsAllInItsFolder()
{
    const QString file = stick() + u"/a.trilateral"_s;
    QByteArray said;
    QVERIFY2(run({u"new"_s, file}, &said) == 0, said);
    const QString problem = showOnDesk(file);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(settings().contains(u"path=../a.trilateral"_s), qPrintable(settings()));
    QCOMPARE(filesIn(u"home"_s), QStringList());
    // Without the marker it is a program like any other: this is what would have been written.
    QVERIFY(QFile::remove(program(u"trilateral.portable"_s)));
    QVERIFY2(run({u"key"_s, u"new"_s, u"Office"_s}, &said) == 0, said);
    QVERIFY(!filesIn(u"home"_s).isEmpty());
}

void TestPortable::movedStick_findsWhatWasOpen()
{
    const QString file = stick() + u"/a.trilateral"_s;
    QCOMPARE(run({u"new"_s, file}), 0);
    QVERIFY(showOnDesk(file).isEmpty());
    QVERIFY(QDir(m_folder->path()).rename(u"stick"_s, u"other"_s));
    m_stick = u"other"_s;
    QVERIFY(showOnDesk(stick() + u"/a.trilateral"_s).isEmpty());
    QCOMPARE(settings().count(u"a.trilateral"_s), 1);  // the same file, not a second one
}

void TestPortable::ownPolicy_isTheOnlyOne()
{
    QFile policy(program(u"policy.ini"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("[fixed]\nrole = secretariat\n") > 0);
    policy.close();
    QByteArray said;
    QVERIFY2(run({u"policy"_s}, &said) == 0, said);
    QVERIFY2(said.contains("secretariat") && said.contains("policy.ini"), said);
    QVERIFY(policy.remove());
    QCOMPARE(run({u"policy"_s}, &said), 0);
    QVERIFY2(!said.contains("/etc/"), said);
}

void TestPortable::workspaceOfThePolicy_isOpenedOnStart()
{
    const QString file = stick() + u"/a.trilateral"_s;
    QCOMPARE(run({u"new"_s, file}), 0);
    QFile policy(program(u"policy.ini"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly)
            && policy.write("[defaults]\nworkspace = " + file.toUtf8() + "\nnonsense = 1\n") > 0);
    policy.close();
    const QString problem = showOnDesk(file, {});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestPortable)
#include "tst_portable.moc"
