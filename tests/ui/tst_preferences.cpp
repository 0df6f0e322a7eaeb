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
    void officeGivesDefaults();
    void officeFixes();
    void officeThatForbidsRemembering_wipes();
    void portableCopy_remembersFromItsFolder();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"settings.ini"_s); }
    [[nodiscard]] static QString path(int n) { return u"/data/%1.trilateral"_s.arg(n); }
    /// The places of a person whose office wrote this policy.
    [[nodiscard]] tri::UserPlaces placesWith(const QByteArray &policy) const
    {
        return {m_dir->path(), m_dir->path(), m_dir->path(), u"/office"_s, {}, tri::Policy::parse(policy)};
    }
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

void TestPreferences::officeGivesDefaults()
{
    const tri::UserPlaces places = placesWith(
        "[defaults]\nlanguage=fr\ntext_scale=120\ncheck_spelling=no\ntheme=dark\nhub=postgresql://h/d\n");
    {
        Preferences preferences(places);
        QCOMPARE(preferences.language.value(), u"fr"_s);
        QCOMPARE(preferences.textScale.value(), 120);
        QCOMPARE(preferences.checkSpelling.value(), false);
        QCOMPARE(preferences.scheme.value(), u"dark"_s);
        QCOMPARE(preferences.hub.value(), u"postgresql://h/d"_s);
        QCOMPARE(preferences.documents(), u"/office"_s);
        QVERIFY(!preferences.language.isFixed());
        preferences.language.set(u"system"_s);  // what the program itself would have begun with
        preferences.textScale.set(100);
        preferences.scheme.set(u"dark"_s);
    }
    const Preferences again(places);
    QCOMPARE(again.language.value(), u"system"_s);
    QCOMPARE(again.textScale.value(), 100);
    const Preferences without(places.settingsFile());
    QCOMPARE(without.scheme.value(), u"system"_s);  // what was the office's default left no trace
}

void TestPreferences::officeFixes()
{
    {
        Preferences before(placesWith({}));
        before.language.set(u"es"_s);
        before.exchangeFolder.set(u"/mine"_s);
    }
    Preferences preferences(placesWith("[fixed]\nlanguage=ru\nexchange_folder=/office/in\nauthor=GFMD\n"));
    QVERIFY(preferences.language.isFixed());
    QCOMPARE(preferences.language.value(), u"ru"_s);
    preferences.language.set(u"ar"_s);
    QCOMPARE(preferences.language.value(), u"ru"_s);
    QCOMPARE(preferences.exchangeFolder.value(), u"/office/in"_s);
    QCOMPARE(preferences.author.value(), u"GFMD"_s);
    // When the office fixes it no longer, what the person chose counts again.
    const Preferences after(placesWith({}));
    QCOMPARE(after.language.value(), u"es"_s);
    QCOMPARE(after.exchangeFolder.value(), u"/mine"_s);
}

void TestPreferences::officeThatForbidsRemembering_wipes()
{
    RecentFiles files;
    files.add(path(1), false);
    {
        Preferences preferences(placesWith({}));
        preferences.setRecentFiles(files);
        preferences.keepOf(path(1), u"sessions"_s, u"what was open"_s);
    }
    Preferences preferences(placesWith("[fixed]\nremember_recent=no\n"));
    QVERIFY(preferences.recentFiles().files().isEmpty());
    preferences.setRememberRecent(true);
    preferences.setRecentFiles(files);
    QVERIFY(preferences.recentFiles().files().isEmpty());
    QVERIFY(!preferences.keptOf(path(1), u"sessions"_s).isValid());
}

void TestPreferences::portableCopy_remembersFromItsFolder()
{
    const auto placesIn = [this](const QString &stick) {
        return tri::UserPlaces{m_dir->path(), m_dir->path(), m_dir->path(), {}, stick + u"/Trilateral"_s};
    };
    RecentFiles files;
    files.add(u"/media/one/work/a.trilateral"_s, false);
    files.add(u"/home/me/b.trilateral"_s, false);
    {
        Preferences preferences(placesIn(u"/media/one"_s));
        preferences.setRecentFiles(files);
        preferences.keepOf(u"/media/one/work/a.trilateral"_s, u"sessions"_s, 7);
    }
    const Preferences elsewhere(placesIn(u"/run/two"_s));
    QCOMPARE(elsewhere.recentFiles().files()[0].path, u"/home/me/b.trilateral"_s);
    QCOMPARE(elsewhere.recentFiles().files()[1].path, u"/run/two/work/a.trilateral"_s);
    QCOMPARE(elsewhere.keptOf(u"/run/two/work/a.trilateral"_s, u"sessions"_s).toInt(), 7);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
