// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workspaces that a passphrase protects, from a script.

#include "tests/app/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliProtect : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void locked_opensWithItsSecretsOnly();
    void secrets_areChanged();
    void unlocked_isAsBefore();
    void everyCommand_worksOnIt();
    void damaged_isSalvagedUnderItsLocks();
    void wrongInput_isRefused();

private:
    QString secretFile(const QString &name, const QString &text)
    {
        const QString file = path(name);
        QFile out(file);
        [[maybe_unused]] const bool written =
            out.open(QIODevice::WriteOnly) && out.write(text.toUtf8() + "\nnot this line\n") > 0;
        return file;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_file;
    QString m_secret;
};

void TestCliProtect::init()
{
    renew();
    m_file = path(u"p.trilateral"_s);
    m_secret = secretFile(u"secret.txt"_s, u"four words in a row"_s);
    QCOMPARE(run({u"new"_s, m_file, u"--sample"_s}).exit, 0);
}

void TestCliProtect::locked_opensWithItsSecretsOnly()
{
    const QString dump = run({u"dump"_s, m_file}).out;
    QVERIFY(bytes().contains("Stockholm"));
    const Ran locked = run({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret, u"--json"_s});
    QVERIFY2(locked.exit == 0, qPrintable(locked.err));
    QVERIFY(!bytes().contains("Stockholm"));
    const QString code = locked.json()[u"recovery_code"_s].toString();
    QCOMPARE(code.size(), 39);

    const Ran refused = run({u"dump"_s, m_file, u"--json"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.json()[u"problem"_s][u"code"_s].toString(), u"locked"_s);
    QVERIFY(refused.json()[u"problem"_s][u"text"_s].toString().contains(u"--unlock-with"_s));
    const QString wrong = secretFile(u"wrong.txt"_s, u"four other words here"_s);
    QCOMPARE(run({u"dump"_s, m_file, u"--unlock-with"_s, wrong}).exit, 1);
    QCOMPARE(run({u"dump"_s, m_file, u"--unlock-with"_s, m_secret}).out, dump);
    QCOMPARE(run({u"--unlock-with"_s, secretFile(u"code.txt"_s, code.toLower()), u"dump"_s, m_file}).out,
             dump);
}

void TestCliProtect::secrets_areChanged()
{
    QCOMPARE(run({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret}).exit, 0);
    const QString next = secretFile(u"next.txt"_s, u"quite another passphrase"_s);
    const Ran changed = run({u"passphrase"_s, m_file, u"--passphrase-file"_s, next, u"--recovery-code"_s,
                             u"--unlock-with"_s, m_secret, u"--json"_s});
    QVERIFY2(changed.exit == 0, qPrintable(changed.err));
    QCOMPARE(run({u"info"_s, m_file, u"--unlock-with"_s, m_secret}).exit, 1);
    QCOMPARE(run({u"info"_s, m_file, u"--unlock-with"_s, next}).exit, 0);
    const QString code = changed.json()[u"recovery_code"_s].toString();
    QCOMPARE(run({u"info"_s, m_file, u"--unlock-with"_s, secretFile(u"code.txt"_s, code)}).exit, 0);
}

void TestCliProtect::unlocked_isAsBefore()
{
    const QString dump = run({u"dump"_s, m_file}).out;
    QCOMPARE(run({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret}).exit, 0);
    QCOMPARE(run({u"unlock"_s, m_file}).exit, 1);
    QCOMPARE(run({u"unlock"_s, m_file, u"--unlock-with"_s, m_secret}).exit, 0);
    QCOMPARE(run({u"dump"_s, m_file}).out, dump);
    QVERIFY(bytes().contains("Stockholm"));
}

void TestCliProtect::everyCommand_worksOnIt()
{
    QCOMPARE(run({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret}).exit, 0);
    const QStringList with{u"--unlock-with"_s, m_secret};
    const auto place = [&](const QString &file, const QString &venue) {
        const QString data = write(u"places.csv"_s, "reference,venue\nGFMD7," + venue.toUtf8() + '\n');
        return run(QStringList{u"import"_s, file, data, u"--kind"_s, u"meeting"_s} + with);
    };
    const Ran set = place(m_file, u"A hall that nobody knows"_s);
    QVERIFY2(set.exit == 0, qPrintable(set.err));
    QVERIFY(!bytes().contains("A hall that nobody knows"));
    QVERIFY(
        run(QStringList{u"list"_s, m_file, u"meeting"_s, u"--where"_s, u"venue=A hall that nobody knows"_s}
            + with)
            .out.contains(u"GFMD7"_s));
    QCOMPARE(run(QStringList{u"undo"_s, m_file} + with).exit, 0);
    // Another copy, taken in after a backup, which is protected as well.
    const QString other = path(u"q.trilateral"_s);
    QFile::remove(other);
    QVERIFY(QFile::copy(m_file, other));
    QCOMPARE(place(other, u"Over there"_s).exit, 0);
    const Ran merged = run(QStringList{u"merge"_s, m_file, other} + with);
    QVERIFY2(merged.exit == 0, qPrintable(merged.err));
    QVERIFY(run(QStringList{u"show"_s, m_file, u"GFMD7"_s} + with).out.contains(u"Over there"_s));
    const QDir backups(path(u"p backups"_s));
    for (const QString &name : backups.entryList(QDir::Files)) {
        QFile backup(backups.filePath(name));
        QVERIFY(backup.open(QIODevice::ReadOnly) && backup.read(8) == "TRISAFE1");
    }
    QCOMPARE(run(QStringList{u"check"_s, m_file} + with).exit, 0);
}

void TestCliProtect::damaged_isSalvagedUnderItsLocks()
{
    const QString dump = run({u"dump"_s, m_file}).out;
    const Ran locked = run({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret, u"--json"_s});
    const QString code = secretFile(u"code.txt"_s, locked.json()[u"recovery_code"_s].toString());
    // The first copy of its locks, and the page behind them, are lost.
    QByteArray damaged = bytes();
    damaged.replace(0, 4096, QByteArray(4096, '\0'));
    damaged[8192 + 50] = char(damaged[8192 + 50] ^ 1);
    write(u"p.trilateral"_s, damaged);
    const QString out = path(u"salvaged.trilateral"_s);
    const QStringList call{u"salvage"_s, m_file, u"-o"_s, out, u"--json"_s};
    const QStringList files = QDir(path(QString())).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(run(call).json()[u"problem"_s][u"code"_s].toString(), u"locked"_s);
    const QString wrong = secretFile(u"secret.txt.wrong"_s, u"four other words here"_s);
    QCOMPARE(run(call + QStringList{u"--unlock-with"_s, wrong}).json()[u"problem"_s][u"code"_s].toString(),
             u"invalid"_s);
    QVERIFY(QFile::remove(wrong));
    QCOMPARE(QDir(path(QString())).entryList(QDir::Files | QDir::Hidden), files);
    const Ran salvaged = run(call + QStringList{u"--unlock-with"_s, code});
    QVERIFY2(salvaged.exit == 0, qPrintable(salvaged.err));
    QCOMPARE(salvaged.json()[u"pages_refused"_s].toInt(), 1);
    QCOMPARE(salvaged.json()[u"header_lost"_s].toBool(), true);
    QCOMPARE(bytes(), damaged);
    QCOMPARE(run({u"dump"_s, out}).exit, 1);
    for (const QString &secret : {m_secret, code})
        QCOMPARE(run({u"dump"_s, out, u"--unlock-with"_s, secret}).out, dump);
    QVERIFY(!read(out).contains("Stockholm"));
}

void TestCliProtect::wrongInput_isRefused()
{
    const QByteArray before = bytes();
    const auto isRefused = [this](const QStringList &words, int exit) { return run(words).exit == exit; };
    QVERIFY(isRefused({u"lock"_s, m_file}, 2));
    QVERIFY(isRefused({u"lock"_s, m_file, u"--passphrase-file"_s, path(u"no such file"_s)}, 1));
    QVERIFY(
        isRefused({u"lock"_s, m_file, u"--passphrase-file"_s, secretFile(u"short.txt"_s, u"short"_s)}, 1));
    QVERIFY(isRefused({u"lock"_s, m_file, u"--passphrase-file"_s, secretFile(u"empty.txt"_s, {})}, 1));
    QVERIFY(isRefused({u"lock"_s, path(u"nowhere.trilateral"_s), u"--passphrase-file"_s, m_secret}, 1));
    QVERIFY(isRefused({u"unlock"_s, m_file}, 1));
    QVERIFY(isRefused({u"passphrase"_s, m_file}, 2));
    QVERIFY(isRefused({u"passphrase"_s, m_file, u"--recovery-code"_s}, 1));
    QCOMPARE(bytes(), before);
    QCOMPARE(run({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret}).exit, 0);
    QVERIFY(
        isRefused({u"lock"_s, m_file, u"--passphrase-file"_s, m_secret, u"--unlock-with"_s, m_secret}, 1));
    QVERIFY(isRefused({u"info"_s, m_file, u"--unlock-with"_s}, 1));
}

QTEST_GUILESS_MAIN(TestCliProtect)
#include "tst_cliprotect.moc"
