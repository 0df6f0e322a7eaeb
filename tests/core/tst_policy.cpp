// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file in which an office sets what holds on a computer, and the places that follow from it.

#include "core/base/userplaces.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_areRead_data();
    void lines_areRead();
    void faults_nameTheirLine_data();
    void faults_nameTheirLine();
    void firstFile_counts();
    void folderInsteadOfAFile_isAFault();
    void keys_areStableAndWellFormed();
    void places_followThePolicy();
    void paths_areKeptFromAPortableFolder();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
};

void TestPolicy::lines_areRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fixed");
    const QString home = QDir::homePath();
    QTest::newRow("default") << QByteArray("[defaults]\nlanguage=fr") << u"language"_s << u"fr"_s << false;
    QTest::newRow("fixed") << QByteArray("[fixed]\nlanguage=fr") << u"language"_s << u"fr"_s << true;
    QTest::newRow("blanks and comments")
        << QByteArray("; a\n # b\n\n [ fixed ]\r\n  theme  =  dark \r\n") << u"theme"_s << u"dark"_s << true;
    QTest::newRow("mark of Unicode") << QByteArray("\xef\xbb\xbf[fixed]\nrole=secretariat") << u"role"_s
                                     << u"secretariat"_s << true;
    QTest::newRow("text with signs") << QByteArray("[defaults]\nauthor = Büro = 1; # x") << u"author"_s
                                     << u"Büro = 1; # x"_s << false;
    QTest::newRow("number") << QByteArray("[defaults]\ntext_scale=080") << u"text_scale"_s << u"80"_s
                            << false;
    QTest::newRow("home") << QByteArray("[fixed]\ndocuments=~/a/../b/") << u"documents"_s << home + u"/b"_s
                          << true;
    QTest::newRow("user") << QByteArray("[fixed]\ndata=/srv/{user}/tri") << u"data"_s << u"/srv/amina/tri"_s
                          << true;
    QTest::newRow("hub") << QByteArray("[defaults]\nhub=postgresql://u@h/d?workspace=W") << u"hub"_s
                         << u"postgresql://u@h/d?workspace=W"_s << false;
    QTest::newRow("no") << QByteArray("[defaults]\nstart_notices=no") << u"start_notices"_s << u"no"_s
                        << false;
}

void TestPolicy::lines_areRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, fixed);
    qputenv("USER", "amina");
    const Policy policy = Policy::parse(text);
    QVERIFY2(policy.faults().isEmpty(), qPrintable(policy.faults().value(0).text));
    QCOMPARE(policy.entries().keys(), QStringList{key});
    QCOMPARE(policy.value(key.toLatin1().constData()), value);
    QCOMPARE(policy.isFixed(key.toLatin1().constData()), fixed);
}

void TestPolicy::faults_nameTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown key") << QByteArray("[fixed]\n\nlangauge=fr") << 3 << u"langauge"_s;
    QTest::newRow("unknown section") << QByteArray("[fixes]") << 1 << u"fixes"_s;
    QTest::newRow("no section") << QByteArray("language=fr") << 1 << u"language"_s;
    QTest::newRow("no line") << QByteArray("[fixed]\nlanguage fr") << 2 << u"language fr"_s;
    QTest::newRow("no value") << QByteArray("[fixed]\nlanguage=") << 2 << u"language"_s;
    QTest::newRow("no choice") << QByteArray("[fixed]\nlanguage=tlh") << 2 << u"language"_s;
    QTest::newRow("too large") << QByteArray("[fixed]\ntext_scale=201") << 2 << u"200"_s;
    QTest::newRow("no number") << QByteArray("[fixed]\ntext_scale=big") << 2 << u"text_scale"_s;
    QTest::newRow("neither") << QByteArray("[fixed]\nstart_notices=true") << 2 << u"start_notices"_s;
    QTest::newRow("no whole path") << QByteArray("[fixed]\ndocuments=work") << 2 << u"documents"_s;
    QTest::newRow("user as a path") << QByteArray("[fixed]\ndocuments=/srv/{user}") << 2 << u"documents"_s;
    QTest::newRow("no hub") << QByteArray("[fixed]\nhub=/srv") << 2 << u"hub"_s;
    QTest::newRow("password") << QByteArray("[fixed]\nhub=postgresql://u:p@h/d") << 2 << u"hub"_s;
    QTest::newRow("password as an option")
        << QByteArray("[fixed]\nhub=postgresql://u@h/d?password=p") << 2 << u"hub"_s;
    QTest::newRow("control") << QByteArray("[fixed]\nauthor=a\x1b[2Jb") << 2 << u"author"_s;
    QTest::newRow("not UTF-8") << QByteArray("[fixed]\nauthor=B\xfcro") << 0 << u"UTF-8"_s;
    QTest::newRow("large") << QByteArray(70'000, '#') << 0 << u"64"_s;
}

void TestPolicy::faults_nameTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, word);
    qputenv("USER", "../root");
    const Policy policy = Policy::parse(text);
    QCOMPARE(policy.faults().size(), 1);
    QCOMPARE(policy.faults()[0].line, line);
    QVERIFY2(policy.faults()[0].text.contains(word), qPrintable(policy.faults()[0].text));
    QVERIFY(policy.entries().isEmpty());
    // What is right beside it counts all the same.
    if (line > 0)
        QCOMPARE(Policy::parse("[defaults]\nrole=secretariat\n" + text).value("role"), u"secretariat"_s);
}

void TestPolicy::firstFile_counts()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"b.ini"_s), "[fixed]\ntheme=dark\n");
    write(folder.filePath(u"c.ini"_s), "[fixed]\ntheme=light\nrole=secretariat\n");
    const Policy policy = Policy::readFirst(
        {folder.filePath(u"a.ini"_s), folder.filePath(u"b.ini"_s), folder.filePath(u"c.ini"_s)});
    QCOMPARE(policy.file(), folder.filePath(u"b.ini"_s));
    QCOMPARE(policy.value("theme"), u"dark"_s);
    QVERIFY(policy.value("role").isEmpty());
    QVERIFY(Policy::readFirst({folder.filePath(u"a.ini"_s)}).file().isEmpty());
}

void TestPolicy::folderInsteadOfAFile_isAFault()
{
    const QTemporaryDir folder;
    const Policy policy = Policy::read(folder.path());
    QCOMPARE(policy.faults().size(), 1);
    QVERIFY(policy.entries().isEmpty());
}

void TestPolicy::keys_areStableAndWellFormed()
{
    // Offices have files with these words: none of them is ever renamed or given another meaning.
    const QStringList released{u"language"_s, u"theme"_s,         u"text_scale"_s,      u"author"_s,
                               u"role"_s,     u"documents"_s,     u"settings"_s,        u"data"_s,
                               u"cache"_s,    u"dictionaries"_s,  u"workspace"_s,       u"exchange_folder"_s,
                               u"hub"_s,      u"start_notices"_s, u"remember_recent"_s, u"check_spelling"_s,
                               u"lock_after"_s};
    QSet<QString> names;
    for (const Policy::Key &key : Policy::keys()) {
        const QString name = QString::fromLatin1(key.name);
        QVERIFY2(!names.contains(name), key.name);
        names.insert(name);
        QCOMPARE(key.type == Policy::Type::Choice, !Policy::choicesOf(key).isEmpty());
        QCOMPARE(key.type == Policy::Type::Number, key.most > key.least);
    }
    for (const QString &name : released)
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestPolicy::places_followThePolicy()
{
    const QTemporaryDir folder;
    const QString office = folder.filePath(u"office"_s);
    qputenv("XDG_CONFIG_DIRS", office.toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    if (QFile::exists(u"/etc/trilateral/policy.ini"_s))
        QSKIP("This computer has a policy of its own.");
    const UserPlaces plain = UserPlaces::find(folder.path());
    QCOMPARE(plain.settings, folder.filePath(u"config/trilateral"_s));
    QVERIFY(!plain.isPortable() && plain.policy.file().isEmpty());
    write(office + u"/trilateral/policy.ini"_s, "[fixed]\nsettings = /srv/s\n[defaults]\ncache = /srv/c\n");
    const UserPlaces set = UserPlaces::find(folder.path());
    QCOMPARE(set.keyFile(), u"/srv/s/keys.json"_s);
    QCOMPARE(set.cache, u"/srv/c"_s);
    QCOMPARE(set.data, plain.data);
    // A person's own file of that name is no policy.
    write(folder.filePath(u"config/trilateral/policy.ini"_s), "[fixed]\nsettings = /mine\n");
    QCOMPARE(UserPlaces::find(folder.path()).settings, u"/srv/s"_s);

    const QString stick = folder.filePath(u"stick/Trilateral"_s);
    write(stick + u"/trilateral.portable"_s, {});
    const UserPlaces portable = UserPlaces::find(stick);
    QCOMPARE(portable.root, stick);
    for (const QString &place : {portable.settings, portable.data, portable.cache, portable.documents})
        QVERIFY2(place.startsWith(stick + u'/'), qPrintable(place));
    QVERIFY(portable.policy.file().isEmpty());
}

void TestPolicy::paths_areKeptFromAPortableFolder()
{
    const QString root = u"/media/stick/Trilateral"_s;
    QCOMPARE(keptPath({}, u"/a/b"_s), u"/a/b"_s);
    QCOMPARE(keptPath(root, u"/media/stick/Trilateral/documents/a"_s), u"documents/a"_s);
    QCOMPARE(keptPath(root, u"/media/stick/work/a"_s), u"../work/a"_s);
    QCOMPARE(keptPath(root, u"/media/stick2/a"_s), u"/media/stick2/a"_s);
    QCOMPARE(keptPath(root, u"/home/me/a"_s), u"/home/me/a"_s);
    QCOMPARE(foundPath(u"/run/other/Trilateral"_s, u"../work/a"_s), u"/run/other/work/a"_s);
    QCOMPARE(foundPath(u"/run/other/Trilateral"_s, u"/home/me/a"_s), u"/home/me/a"_s);
    QCOMPARE(foundPath({}, u"a"_s), u"a"_s);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
