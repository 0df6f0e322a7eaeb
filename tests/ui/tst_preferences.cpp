// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY((m_dir = std::make_unique<QTemporaryDir>())->isValid()); }
    void settingsKeepTheirTypes();
    void defaultsLeaveNoTrace();
    void authorIsKnownUnasked();
    void recentIsNewestFirstAndTen();
    void pinsStayOnTopAndThroughClear();
    void samplesAreRemembered();
    void switchingOffWipes();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"settings.ini"_s); }
    [[nodiscard]] static QString path(int n) { return u"/data/%1.trilateral"_s.arg(n); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPreferences::settingsKeepTheirTypes()
{
    {
        Preferences preferences(file());
        preferences.textScale.set(150);
        preferences.scheme.set(u"dark"_s);
        preferences.windowGeometry.set(QByteArray("\0\1x", 3));
    }
    const Preferences preferences(file());
    QCOMPARE(preferences.textScale.value(), 150);
    QCOMPARE(preferences.scheme.value(), u"dark"_s);
    QCOMPARE(preferences.windowGeometry.value(), QByteArray("\0\1x", 3));
}

void TestPreferences::defaultsLeaveNoTrace()
{
    {
        Preferences preferences(file());
        preferences.textScale.set(150);
        preferences.textScale.set(100);
    }
    const QSettings raw(file(), QSettings::IniFormat);
    QVERIFY(!raw.contains(u"text_scale"_s));
}

void TestPreferences::authorIsKnownUnasked()
{
    Preferences preferences(file());
    QVERIFY(!preferences.author.value().isEmpty());
    preferences.author.set(u"Office of the Chair"_s);
    QCOMPARE(preferences.author.value(), u"Office of the Chair"_s);
}

void TestPreferences::recentIsNewestFirstAndTen()
{
    RecentFiles files;
    for (int i = 0; i < 14; ++i)
        files.add(path(i), false);
    QCOMPARE(files.files().size(), 10);
    QCOMPARE(files.files().first().path, path(13));
    files.add(path(8), false);
    QCOMPARE(files.files().size(), 10);
    QCOMPARE(files.files().first().path, path(8));
}

void TestPreferences::pinsStayOnTopAndThroughClear()
{
    RecentFiles files;
    for (int i = 0; i < 10; ++i)
        files.add(path(i), false);
    files.setPinned(path(0), true);
    files.add(path(20), false);
    QCOMPARE(files.files().first().path, path(0));
    QCOMPARE(files.files().at(1).path, path(20));
    QCOMPARE(files.files().size(), 10);
    files.clear();
    QCOMPARE(files.files().size(), 1);
    QVERIFY(files.files().first().pinned);
    files.remove(path(0));
    QVERIFY(files.files().isEmpty());
}

void TestPreferences::samplesAreRemembered()
{
    Preferences preferences(file());
    const QSignalSpy changed(&preferences, &Preferences::recentFilesChanged);
    RecentFiles files;
    files.add(path(1), true);
    files.add(path(2), false);
    files.add(path(1), false);  // opened again from the list
    preferences.setRecentFiles(files);
    QCOMPARE(changed.count(), 1);
    QVERIFY(preferences.recentFiles().isSample(path(1)));
    QVERIFY(!preferences.recentFiles().isSample(path(2)));
    QCOMPARE(preferences.recentFiles().files(), files.files());
}

void TestPreferences::switchingOffWipes()
{
    Preferences preferences(file());
    RecentFiles files;
    files.add(path(1), false);
    preferences.setRecentFiles(files);
    preferences.setRememberRecent(false);
    QVERIFY(preferences.recentFiles().files().isEmpty());
    preferences.setRecentFiles(files);
    QVERIFY(preferences.recentFiles().files().isEmpty());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
