// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtext.h"
#include "ui/services/accesskeys.h"
#include "ui/services/theme.h"
#include "ui/services/uilanguage.h"
#include "ui/shell/actionset.h"
#include "ui/shell/actiontable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestActionTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasItsTexts();
    void keysAreUnique();
    void shortcutsAreValidAndClashNowhere();
    void accessKeysAreUniqueInTheirMenu_data();
    void accessKeysAreUniqueInTheirMenu();
    void accessKeysGo_wherePlainTextIsNeeded();
    void menuTitlesHaveTheirOwnAccessKeys_data() { accessKeysAreUniqueInTheirMenu_data(); }
    void menuTitlesHaveTheirOwnAccessKeys();
    void menusHoldEveryAction();
    void accessKeys_giveWayToThoseBefore();
};

void TestActionTable::everyActionHasItsTexts()
{
    for (const ActionSpec &spec : actionTable()) {
        QVERIFY2(!actionText(spec).isEmpty(), spec.key);
        QVERIFY2(!actionTip(spec).isEmpty(), spec.key);
        QVERIFY2(actionTip(spec) != withoutAccessKey(actionText(spec)), spec.key);
    }
}

void TestActionTable::keysAreUnique()
{
    QSet<QString> keys;
    for (const ActionSpec &spec : actionTable()) {
        const QString key = QString::fromLatin1(spec.key);
        QVERIFY2(!keys.contains(key), spec.key);
        QCOMPARE(key, key.toLower());
        keys.insert(key);
    }
}

void TestActionTable::shortcutsAreValidAndClashNowhere()
{
    QHash<QString, QString> owners;
    for (const ActionSpec &spec : actionTable()) {
        const QList<QKeySequence> keys = actionShortcuts(spec);
        for (const QKeySequence &key : keys) {
            const QString text = key.toString();
            QVERIFY2(key.count() == 1 && !text.isEmpty() && key[0].key() != Qt::Key_unknown, spec.key);
            QVERIFY2(!owners.contains(text), qPrintable(u"%1: %2 and %3"_s.arg(text, owners.value(text), QLatin1String(spec.key))));
            owners.insert(text, QString::fromLatin1(spec.key));
        }
    }
    // A menu opens on Alt and its access key; no shortcut may stand in the way.
    for (int i = 0; i < kMenuCount; ++i)
        QVERIFY(!owners.contains(u"Alt+"_s + AccessKeys::keyOf(menuText(MenuId(i))).toUpper()));
}

void TestActionTable::accessKeysAreUniqueInTheirMenu_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : tri::contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestActionTable::accessKeysAreUniqueInTheirMenu()
{
    QFETCH(QString, language);
    UiLanguage screen;
    screen.set(language);
    QHash<int, QHash<QChar, QString>> used;
    QStringList faults;
    const auto take = [&](MenuId menu, const QString &text) {
        const QChar key = AccessKeys::keyOf(text);
        if (key.isNull() || used[int(menu)].contains(key))
            faults << u"%1: “%2” and “%3”"_s.arg(menuText(menu), text, used[int(menu)].value(key));
        used[int(menu)].insert(key, text);
    };
    for (const ActionSpec &spec : actionTable())
        take(spec.menu, actionText(spec));
    for (int i = 0; i < kMenuCount; ++i)
        if (menuAbove(MenuId(i)) != MenuId(i))
            take(menuAbove(MenuId(i)), menuText(MenuId(i)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestActionTable::accessKeysGo_wherePlainTextIsNeeded()
{
    QCOMPARE(withoutAccessKey(u"&Open…"_s), u"Open…"_s);
    QCOMPARE(withoutAccessKey(u"Research && analysis"_s), u"Research & analysis"_s);
    QCOMPARE(withoutAccessKey(u"打开(&O)…"_s), u"打开…"_s);
    QCOMPARE(withoutAccessKey(u"Agenda (draft)"_s), u"Agenda (draft)"_s);
}

void TestActionTable::menuTitlesHaveTheirOwnAccessKeys()
{
    QFETCH(QString, language);
    UiLanguage screen;
    screen.set(language);
    QSet<QChar> used;
    for (int i = 0; i < kMenuCount; ++i) {
        if (menuAbove(MenuId(i)) != MenuId(i))
            continue;
        const QChar key = AccessKeys::keyOf(menuText(MenuId(i)));
        QVERIFY(!key.isNull());
        QVERIFY(!used.contains(key));
        used.insert(key);
    }
}

void TestActionTable::menusHoldEveryAction()
{
    const Theme theme;
    QMenuBar bar;
    ActionSet set(theme, &bar);
    set.fill(&bar);
    for (const ActionSpec &spec : actionTable())
        QVERIFY2(set.menu(spec.menu)->actions().contains(set.action(spec.id)), spec.key);
    set.setWorkspaceOpen(false);
    QVERIFY(!set.action(ActionId::Undo)->isEnabled());
    QVERIFY(set.action(ActionId::OpenWorkspace)->isEnabled());
}

void TestActionTable::accessKeys_giveWayToThoseBefore()
{
    const auto free = [](const QString &text, const QString &taken) {
        return AccessKeys::withFreeKey(text, QSet<QChar>(taken.cbegin(), taken.cend()));
    };
    QCOMPARE(free(u"&Open"_s, u"x"_s), u"&Open"_s);
    QCOMPARE(free(u"&Open the record"_s, u"o"_s), u"Open &the record"_s);
    QCOMPARE(free(u"&Open the record"_s, u"otr"_s), u"O&pen the record"_s);
    QCOMPARE(free(u"&Go"_s, u"go"_s), u"Go"_s);  // none is left
    QCOMPARE(free(u"Go"_s, u"g"_s), u"Go"_s);    // nor was there one
    QCOMPARE(free(u"&Law && order"_s, u"l"_s), u"Law && &order"_s);
    QCOMPARE(free(u"打开(&O)…"_s, u"o"_s), u"打开(&A)…"_s);
    QCOMPARE(free(u"&Открыть запись"_s, u"о"_s), u"Открыть &запись"_s);
    // In a window, with a menu bar before everything.
    QMainWindow window;
    window.menuBar()->addMenu(u"&File"_s);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *find = new QPushButton(u"&Find"_s);
    auto *next = new QPushButton(u"&Next"_s);
    auto *field = new QLineEdit;
    auto *label = new QLabel(u"&Name"_s);
    label->setBuddy(field);
    for (QWidget *each : QList<QWidget *>{find, next, label, field})
        column->addWidget(each);
    window.setCentralWidget(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    AccessKeys::settle(&window);
    QCOMPARE(find->text(), u"F&ind"_s);
    QCOMPARE(next->text(), u"&Next"_s);
    QCOMPARE(label->text(), u"N&ame"_s);
}

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
