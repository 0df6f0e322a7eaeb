// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went out and came back, and what other copies have.

#include "core/exchange/received.h"
#include "tests/support/testclock.h"
#include "tests/ui/exchangesetup.h"
#include "ui/pages/exchange/roundspage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

class PlaceNavigator final : public KeptNavigator {
public:
    QString place;
    QVariantMap state;
    void showPlacePage(const QString &key, const QVariantMap &given) override
    {
        place = key;
        state = given;
    }
};

}  // namespace

class TestRounds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatWasSent_withoutBlame();
    void remindsByAMailOnTheClipboard();
    void sendsAgain();
    void tellsWhatACopyLacks_andMakesTheSmallestPackage();
    void aPartTellsNothingOfWhatIsLacking();
    void sendsEachAgencyItsLines();
    void withoutKeysItSaysWhatToDo();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void keep(const QString &receiver, const QDate &by, const QString &returned = {}) const
    {
        must(m_setup->workspace->keepSent({.receiver = receiver,
                                           .scope = u"whole"_s,
                                           .title = u"Lines of "_s + receiver,
                                           .made = u"2014-04-01T08:00:00.000Z"_s,
                                           .answerBy = by,
                                           .returned = returned}));
    }
    void receive(const PackageOrder &order) const;

    std::unique_ptr<ExchangeSetup> m_setup;
    PlaceNavigator m_navigator;
    std::unique_ptr<RoundsPage> m_page;
};

void TestRounds::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_setup->context.navigator = &m_navigator;
    m_page = std::make_unique<RoundsPage>(m_setup->context);
    m_page->resize(900, 640);
    m_page->show();
}

void TestRounds::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestRounds::receive(const PackageOrder &order) const
{
    m_setup->trustThem();
    const KeyBook book = must(KeyBook::load(m_setup->context.keyFile));
    const ReceivedPackage package = must(readPackage(m_setup->pack(u"p"_s, {}, order), {&book, {}}));
    const PackagePreview preview = must(previewPackage(*m_setup->workspace, package));
    if (!preview.plan.isEmpty())
        must(m_setup->workspace->merge(preview.plan));
    must(packageTaken(*m_setup->workspace, package, u"2014-05-01T08:00:00.000Z"_s));
}

void TestRounds::listsWhatWasSent_withoutBlame()
{
    const QDate today = m_setup->context.clock->today();
    keep(u"IOM"_s, today.addDays(-5));
    keep(u"ILO"_s, today.addDays(3));
    keep(u"UNDP"_s, today, u"2014-04-20T08:00:00.000Z"_s);
    keep(u"The Chair"_s, {});
    m_page->refresh();
    auto *list = part<QTreeWidget>(u"rounds_page.sent"_s);
    QCOMPARE(list->topLevelItemCount(), 4);
    QCOMPARE(list->topLevelItem(0)->text(0), u"The Chair"_s);  // the newest first
    QCOMPARE(list->topLevelItem(0)->text(4), QString());
    QVERIFY(list->topLevelItem(1)->text(4).contains(u"2014"_s));
    QCOMPARE(list->topLevelItem(2)->text(4), u"not yet; the day is in 3 days"_s);
    QCOMPARE(list->topLevelItem(3)->text(4), u"not yet; the day is 5 days ago"_s);
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 5; ++column)
            QVERIFY(list->topLevelItem(row)->foreground(column).color()
                    != m_setup->theme.color(Theme::Role::Error));
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(!part<QAction>(u"rounds_page.remind"_s)->isEnabled());
    list->setCurrentItem(list->topLevelItem(3));
    QVERIFY(part<QAction>(u"rounds_page.remind"_s)->isEnabled());
}

void TestRounds::remindsByAMailOnTheClipboard()
{
    keep(u"IOM"_s, QDate(2014, 5, 1));
    m_page->refresh();
    QTest::mouseClick(part<QPushButton>(u"rounds_page.remind.button"_s), Qt::LeftButton);
    const QString mail = QGuiApplication::clipboard()->text();
    QVERIFY(mail.contains(u"IOM"_s) && mail.contains(u"Lines of IOM"_s) && mail.contains(u"1 May 2014"_s));
    static const QRegularExpression blame(u"\\b(overdue|late|failed)\\b"_s);
    QVERIFY2(!mail.contains(blame), qPrintable(mail));
}

void TestRounds::sendsAgain()
{
    keep(u"IOM"_s, QDate(2030, 5, 1));
    m_page->refresh();
    part<QAction>(u"rounds_page.again"_s)->trigger();
    QCOMPARE(m_navigator.place, u"make_package"_s);
    QCOMPARE(m_navigator.state.value(u"scope"_s).toString(), u"whole"_s);
    QCOMPARE(m_navigator.state.value(u"receivers"_s).toStringList(), QStringList{u"IOM"_s});
    QCOMPARE(m_navigator.state.value(u"by"_s).toDate(), QDate(2030, 5, 1));
}

void TestRounds::tellsWhatACopyLacks_andMakesTheSmallestPackage()
{
    ExchangeSetup &s = *m_setup;
    s.set(*s.theirs, s.id(u"GFMD7-R04"_s), u"reference"_s, u"GFMD7-R94"_s);
    receive(s.whole());
    m_page->refresh();
    auto *copies = part<QTreeWidget>(u"rounds_page.copies"_s);
    QCOMPARE(copies->topLevelItemCount(), 1);
    QCOMPARE(copies->topLevelItem(0)->text(0), s.them.name);
    QCOMPARE(copies->topLevelItem(0)->text(3), u"1 change"_s);  // that we took theirs
    s.set(*s.workspace, s.id(u"GFMD7-R05"_s), u"reference"_s, u"GFMD7-R95"_s);
    QCOMPARE(copies->topLevelItem(0)->text(3), u"2 changes"_s);
    part<QAction>(u"rounds_page.smallest"_s)->trigger();
    QCOMPARE(m_navigator.place, u"make_package"_s);
    CopyNumbers known;
    const QVariantMap told = m_navigator.state.value(u"known"_s).toMap();
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        known.insert(it.key(), it->toLongLong());
    QCOMPARE(known, must(s.workspace->peers()).first().held);
    PackageOrder order = s.whole();
    order.known = known;
    QCOMPARE(must(makePackage(*s.workspace, order)).note.commits, 2);
}

void TestRounds::aPartTellsNothingOfWhatIsLacking()
{
    ExchangeSetup &s = *m_setup;
    receive({.scope = {PackageScope::Kind::Records, {s.id(u"GFMD7-R04"_s)}}, .highest = Handling::Sensitive});
    m_page->refresh();
    QCOMPARE(part<QTreeWidget>(u"rounds_page.copies"_s)->topLevelItem(0)->text(3),
             u"not told: it sent a part"_s);
    QVERIFY(!part<QAction>(u"rounds_page.smallest"_s)->isEnabled());
}

void TestRounds::sendsEachAgencyItsLines()
{
    ExchangeSetup &s = *m_setup;
    s.makeOurs();
    const Identity iom = must(newIdentity(u"IOM"_s));
    s.trust(u"IOM"_s, iom.key);
    QVERIFY(QDir(s.dir.path()).mkdir(u"round"_s));
    s.files.answer = s.dir.filePath(u"round"_s);
    m_page->refresh();
    part<QAction>(u"rounds_page.each"_s)->trigger();
    auto *dialog = part<QDialog>(u"agency_round"_s);
    QVERIFY(dialog);
    auto *plan = dialog->findChild<QComboBox *>(u"agency_round.plan"_s);
    plan->setCurrentIndex(plan->findData(s.id(u"GMG-MAWP"_s).toString()));
    auto *list = dialog->findChild<QTreeWidget *>(u"agency_round.list"_s);
    QVERIFY(list->topLevelItemCount() > 1);
    int ticked = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        ticked += list->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
    QCOMPARE(ticked, 1);  // who has a key of its name
    dialog->findChild<QDateEdit *>(u"agency_round.by"_s)->setDate(QDate(2030, 5, 1));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"agency_round.send"_s), Qt::LeftButton);
    const QStringList files = QDir(s.files.answer).entryList({u"*.tripack"_s});
    QCOMPARE(files.size(), 1);
    KeyBook theirBook = must(KeyBook::load(s.dir.filePath(u"iom.json"_s)));
    must(theirBook.setOwn(iom));
    const auto read = readPackage(s.files.answer + u'/' + files.first(), {&theirBook, {}});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->note.scope.kind, PackageScope::Kind::Agency);
    QVERIFY(!read->note.rights.isEmpty());
    QCOMPARE(must(s.workspace->sentPackages()).value(0).receiver, u"IOM"_s);
    QCOMPARE(part<QTreeWidget>(u"rounds_page.sent"_s)->topLevelItemCount(), 1);
}

void TestRounds::withoutKeysItSaysWhatToDo()
{
    m_page->refresh();
    part<QAction>(u"rounds_page.each"_s)->trigger();
    auto *dialog = part<QDialog>(u"agency_round"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"agency_round.send"_s)->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"agency_round.why"_s)->text().contains(u"Go > Keys"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(must(m_setup->workspace->sentPackages()).isEmpty());
}

QTEST_MAIN(TestRounds)
#include "tst_rounds.moc"
