// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of priorities and the matrix of themes, by keyboard.

#include "app/assemble.h"
#include "core/kinds/position.h"
#include "samplesetup.h"
#include "tests/support/damage.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/convergenceboard.h"
#include "ui/pages/convergencepage.h"
#include "ui/pages/matrixmodel.h"
#include "ui/pages/matrixpanel.h"
#include "ui/pages/prioritycard.h"
#include "ui/shell/desk.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::Convergence;
using tri::RecordId;

class TestConvergencePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init();
    void cleanup();
    void opensOnTheLastMeeting();
    void cardsAreWalkedByKeyboard();
    void cardsAreWalkedMirrored();
    void cardsSayEverythingInWords();
    void chosenCardIsExplained();
    void cardsCannotBeMoved();
    void daysAreSteppedAndTyped();
    void positionIsPrefilled();
    void newPositionMovesTheCard();
    void placeAndDayComeBack();
    void emptyWorkspaceSaysWhatBelongsHere();
    void matrixIsFoldedAndWalked();
    void matrixCellLeadsToItsRecords();
    void matrixPeriodsAreChosen();
    void matrixOfThePeriodsChosenLast_isTheOneShown();
    void matrixThatCannotBeRead_isTold();
    void matrixIsCopiedAndExported();
    void everythingHasItsName();
    void sideBarLeadsHere();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QListWidget *column(Convergence state) const
    {
        return m_page->findChild<ConvergenceBoard *>()->column(state);
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return part<QAction>(u"convergence."_s + name);
    }
    void showMatrix()
    {
        part<QTabWidget>(u"convergence.tabs"_s)->setCurrentIndex(1);
        counted();
    }
    void counted() { QTRY_VERIFY(!m_page->findChild<MatrixPanel *>()->isBusy()); }
    [[nodiscard]] QTableView *matrix() const { return part<QTableView>(u"convergence.matrix"_s); }
    [[nodiscard]] MatrixModel *model() const { return qobject_cast<MatrixModel *>(matrix()->model()); }
    void make(const tri::ui::AppContext &context);

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<SetChooser> m_files;
    std::unique_ptr<ConvergencePage> m_page;
};

void TestConvergencePage::make(const AppContext &context)
{
    m_page = std::make_unique<ConvergencePage>(context);
    m_page->resize(1100, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
}

void TestConvergencePage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    m_files = std::make_unique<SetChooser>();
    QVERIFY(m_setup->make());
    m_setup->context.files = m_files.get();
    make(m_setup->context);
}

void TestConvergencePage::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_page.reset();
    m_setup.reset();
}

void TestConvergencePage::opensOnTheLastMeeting()
{
    QCOMPARE(m_page->day(), QDate(2014, 4, 4));  // nothing of the sample holds today
    QCOMPARE(part<QLineEdit>(u"convergence.day"_s)->text(), u"4 Apr 2014"_s);
    QCOMPARE(column(Convergence::Shared)->count(), 1);
    QCOMPARE(column(Convergence::Emerging)->count(), 4);
    QCOMPARE(column(Convergence::Diverging)->count(), 1);
    QCOMPARE(column(Convergence::OneSided)->count(), 0);
    QCOMPARE(column(Convergence::NotKnown)->count(), 0);
}

void TestConvergencePage::cardsAreWalkedByKeyboard()
{
    m_page->focusFirst();
    QVERIFY(column(Convergence::Shared)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    QVERIFY(column(Convergence::Emerging)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QCOMPARE(column(Convergence::Emerging)->currentRow(), 1);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);  // over the empty column
    QVERIFY(column(Convergence::Diverging)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    QVERIFY(column(Convergence::Diverging)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"TRI-P4"_s));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
    QVERIFY(column(Convergence::Emerging)->hasFocus());
}

void TestConvergencePage::cardsAreWalkedMirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    make(m_setup->context);
    m_page->focusFirst();
    QVERIFY(column(Convergence::Shared)->hasFocus());
    QVERIFY(column(Convergence::Shared)->mapTo(m_page.get(), QPoint()).x()
            > column(Convergence::Emerging)->mapTo(m_page.get(), QPoint()).x());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Left);
    QVERIFY(column(Convergence::Emerging)->hasFocus());
}

void TestConvergencePage::cardsSayEverythingInWords()
{
    const QListWidgetItem *card = column(Convergence::Diverging)->item(0);
    QCOMPARE(card->data(PriorityCard::Chips).toStringList(),
             (QStringList{u"SRSG ✓ Supports"_s, u"GFMD △ Reserved"_s, u"GMG ✓ Supports"_s}));
    const QString spoken = card->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Diverging: SRSG and GMG support; GFMD is reserved"_s), qPrintable(spoken));
    QCOMPARE(column(Convergence::Emerging)->accessibleName(), u"Emerging, priorities: 4"_s);
    m_page->setDay(QDate(2014, 3, 1));
    QCOMPARE(column(Convergence::NotKnown)->item(0)->data(PriorityCard::Chips).toStringList().first(),
             u"SRSG – Nothing said"_s);
}

void TestConvergencePage::chosenCardIsExplained()
{
    m_page->focusFirst();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
    QVERIFY(part<QLabel>(u"convergence.why"_s)->text().startsWith(u"Emerging: SRSG and GFMD support; "_s));
    QVERIFY(part<QLabel>(u"convergence.side.srsg"_s)->text().contains(u"Supports, stated on 28 Mar 2014"_s));
    auto *history = part<QTreeWidget>(u"convergence.history"_s);
    QCOMPARE(history->topLevelItemCount(), 2);
    QCOMPARE(history->topLevelItem(0)->text(0), u"28 Mar 2014"_s);
    QCOMPARE(history->topLevelItem(0)->text(3), u"Emerging"_s);
    QVERIFY(history->topLevelItem(1)->text(2).contains(u"its position ended"_s));
}

void TestConvergencePage::cardsCannotBeMoved()
{
    for (const Convergence state : {Convergence::Shared, Convergence::Emerging}) {
        QCOMPARE(column(state)->dragDropMode(), QAbstractItemView::NoDragDrop);
        QVERIFY(!column(state)->dragEnabled());
    }
    m_page->focusFirst();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(column(Convergence::Shared)->count(), 1);
    QVERIFY(part<QLabel>(u"convergence.derived"_s)->text().contains(u"cannot be moved"_s));
}

void TestConvergencePage::daysAreSteppedAndTyped()
{
    QVERIFY(!action(u"next_meeting"_s)->isEnabled());
    QTest::keyClick(part<QToolButton>(u"convergence.earlier"_s), Qt::Key_Space);
    QCOMPARE(m_page->day(), QDate(2014, 1, 23));
    QCOMPARE(column(Convergence::NotKnown)->count(), 6);
    QVERIFY(!action(u"previous_meeting"_s)->isEnabled());
    action(u"next_meeting"_s)->trigger();
    QCOMPARE(m_page->day(), QDate(2014, 4, 4));
    auto *day = part<QLineEdit>(u"convergence.day"_s);
    const auto type = [day](const QString &text) {
        day->setText(text);
        QTest::keyClick(day, Qt::Key_Return);
    };
    type(u"2014-03"_s);
    QCOMPARE(m_page->day(), QDate(2014, 3, 31));
    QCOMPARE(day->text(), u"31 Mar 2014"_s);
    type(u"2013"_s);
    QVERIFY(part<EmptyState>(u"convergence.empty"_s)->isVisible());
    type(u"sometime"_s);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"“sometime” is no date"_s));
    QCOMPARE(m_page->day(), QDate(2013, 12, 31));
    type(u"4 Apr 2014"_s);
    QVERIFY(!m_page->findChild<NoticeBar *>()->isShowing());
    QCOMPARE(column(Convergence::Shared)->count(), 1);
}

void TestConvergencePage::positionIsPrefilled()
{
    m_page->focusFirst();
    QTest::keyClick(part<QPushButton>(u"convergence.record.gfmd"_s), Qt::Key_Space);
    QCOMPARE(m_setup->navigator.newKind, u"position"_s);
    const auto &links = m_setup->navigator.newLinks;
    QCOMPARE(links.size(), 4);
    QVERIFY(links.contains({u"holder"_s, m_setup->id(u"GFMD"_s)}));
    QVERIFY(links.contains({u"priority"_s, m_setup->id(u"TRI-P1"_s)}));
    QVERIFY(links.contains({u"stated_at"_s, m_setup->id(u"TRI-2014-04"_s)}));
    QCOMPARE(links.last().first, u"previous"_s);
    m_page->setDay(QDate(2014, 3, 1));  // no meeting, nothing said
    action(u"record_gmg"_s)->trigger();
    QCOMPARE(m_setup->navigator.newLinks.size(), 2);
}

void TestConvergencePage::newPositionMovesTheCard()
{
    m_page->focusFirst();
    const RecordId card = m_page->findChild<ConvergenceBoard *>()->current();
    tri::Position position{.id = m_setup->workspace->newId()};
    position.holder = m_setup->id(u"GMG"_s);
    position.priority = card;
    position.stance = u"opposes"_s;
    position.date = tri::PartialDate(2014, 4, 4);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(position)), u"x"_s)));
    QCOMPARE(column(Convergence::Shared)->count(), 0);
    QCOMPARE(column(Convergence::Diverging)->count(), 2);
    QCOMPARE(m_page->findChild<ConvergenceBoard *>()->current(), card);
    QVERIFY(part<QLabel>(u"convergence.why"_s)->text().contains(u"GMG opposes"_s));
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(column(Convergence::Shared)->count(), 1);
}

void TestConvergencePage::placeAndDayComeBack()
{
    m_page->setDay(QDate(2014, 3, 31));
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-P4"_s)));
    QVERIFY(!m_page->reveal(m_setup->id(u"GMG"_s)));
    const QVariantMap state = m_page->saveState();
    make(m_setup->context);
    m_page->restoreState(state);
    QCOMPARE(m_page->day(), QDate(2014, 3, 31));
    QCOMPARE(m_page->findChild<ConvergenceBoard *>()->current(), m_setup->id(u"TRI-P4"_s));
    showMatrix();
    model()->unfoldAll(true);
    matrix()->setCurrentIndex(model()->index(3, 2));
    const QVariantMap there = m_page->saveState();
    make(m_setup->context);
    m_page->restoreState(there);
    counted();
    QCOMPARE(part<QTabWidget>(u"convergence.tabs"_s)->currentIndex(), 1);
    QCOMPARE(matrix()->currentIndex().row(), 3);
    QCOMPARE(matrix()->currentIndex().column(), 2);
}

void TestConvergencePage::emptyWorkspaceSaysWhatBelongsHere()
{
    QTemporaryDir folder;
    tri::Workspace::Options options;
    options.registry = &tri::allKinds();
    auto empty = tri::Workspace::create(folder.filePath(u"e.trilateral"_s), options);
    QVERIFY(empty);
    AppContext context = m_setup->context;
    context.workspace = empty->get();
    make(context);
    auto *none = part<EmptyState>(u"convergence.empty"_s);
    QVERIFY(none->isVisible());
    QTest::keyClick(none->findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(m_setup->navigator.newKind, u"priority"_s);
    showMatrix();
    QVERIFY(!matrix()->isVisible());
    m_page->focusFirst();
    QVERIFY(part<QComboBox>(u"convergence.periods"_s)->hasFocus());
    m_page.reset();  // before its workspace
}

void TestConvergencePage::matrixIsFoldedAndWalked()
{
    showMatrix();
    m_page->focusFirst();
    QVERIFY(matrix()->hasFocus());
    const int folded = model()->rowCount();
    int row = 0;
    while (row < folded && !model()->matrix().themes[model()->themeAt(row)].children)
        ++row;
    QVERIFY(row < folded);
    matrix()->setCurrentIndex(model()->index(row, 1));
    const int theme = model()->themeAt(row);
    QTest::keyClick(matrix(), Qt::Key_Plus);
    QVERIFY(model()->rowCount() > folded);
    QCOMPARE(model()->themeAt(matrix()->currentIndex().row()), theme);
    QCOMPARE(model()->matrix().themes[model()->themeAt(row + 1)].parent, theme);
    QVERIFY(
        model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString().endsWith(u", unfolded"_s));
    QTest::keyClick(matrix(), Qt::Key_Minus);
    QCOMPARE(model()->rowCount(), folded);
    QTest::keyClick(matrix(), Qt::Key_Space);
    QVERIFY(model()->rowCount() > folded);
    action(u"fold_all"_s)->trigger();
    QCOMPARE(model()->rowCount(), folded);
    const int before = matrix()->currentIndex().column();
    QTest::keyClick(matrix(), Qt::Key_Right);
    QCOMPARE(matrix()->currentIndex().column(), before + 1);
}

void TestConvergencePage::matrixCellLeadsToItsRecords()
{
    showMatrix();
    QModelIndex full;
    for (int row = 0; row < model()->rowCount() && !full.isValid(); ++row)
        for (int column = 0; column < model()->columnCount() && !full.isValid(); ++column)
            if (!model()->recordsAt(model()->index(row, column)).isEmpty())
                full = model()->index(row, column);
    QVERIFY(full.isValid());
    m_page->focusFirst();
    matrix()->setCurrentIndex(full);
    const QString words = part<QLabel>(u"convergence.words"_s)->text();
    QVERIFY2(words.contains(model()->matrix().themes[model()->themeAt(full.row())].name), qPrintable(words));
    QCOMPARE(full.data(Qt::AccessibleTextRole).toString() + u'.', words);
    auto *records = part<QTreeWidget>(u"convergence.records"_s);
    QCOMPARE(records->topLevelItemCount(), model()->recordsAt(full).size());
    QTest::keyClick(matrix(), Qt::Key_Return);
    QVERIFY(records->hasFocus());
    QTest::keyClick(records, Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, model()->recordsAt(full).first());
}

void TestConvergencePage::matrixPeriodsAreChosen()
{
    showMatrix();
    auto *by = part<QComboBox>(u"convergence.periods"_s);
    QVERIFY(model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u"2013–2015\n"_s));
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    counted();
    bool sweden = false;
    for (int column = 0; column < model()->columnCount(); ++column)
        sweden |= model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()
            == u"Sweden, 2013–2014, GFMD"_s;
    QVERIFY(sweden);
    QTest::keyClick(by, Qt::Key_Down);
    counted();
    QCOMPARE(model()->matrix().by, tri::MatrixPeriods::Years);
    QCOMPARE(model()->columnCount() % MatrixModel::kPerPeriod, 0);
    QVERIFY(by->hasFocus());
}

void TestConvergencePage::matrixOfThePeriodsChosenLast_isTheOneShown()
{
    showMatrix();
    auto *by = part<QComboBox>(u"convergence.periods"_s);
    auto *panel = m_page->findChild<MatrixPanel *>();
    panel->refresh(m_page->day());
    for (const int index : {1, 2, 0, 2})
        by->setCurrentIndex(index);
    panel->refresh(m_page->day());
    by->setCurrentIndex(1);
    QVERIFY(matrix()->isVisible());  // the old picture stays
    QVERIFY(model()->columnCount() > 0);
    counted();
    QCOMPARE(model()->matrix().by, tri::MatrixPeriods::Chairmanships);
    const tri::ThemeMatrix shown = model()->matrix();
    tri::Reader reader(*m_setup->workspace);
    const tri::ThemeMatrix expected =
        themeMatrix(tri::readThemes(reader, m_setup->context.contentLanguage), shown.by);
    QCOMPARE(shown.periods.size(), expected.periods.size());
    QCOMPARE(shown.outside, expected.outside);
    for (int theme = 0; theme < expected.themes.size(); ++theme)
        for (int period = 0; period < expected.periods.size(); ++period)
            for (std::size_t side = 0; side < tri::kSides; ++side)
                QCOMPARE(shown.cell(theme, period, side).records(),
                         expected.cell(theme, period, side).records());
}

void TestConvergencePage::matrixThatCannotBeRead_isTold()
{
    MatrixPanel panel(m_setup->context, nullptr);
    QSignalSpy failed(&panel, &MatrixPanel::failed);
    panel.refresh(m_page->day());
    QTRY_VERIFY(!panel.isBusy());
    const int columns = panel.findChild<QTableView *>()->model()->columnCount();
    QVERIFY(columns > 0 && panel.isRead());
    QVERIFY(tri::test::damageBehindTheBack(m_setup->workspace->path()));
    panel.refresh(m_page->day());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<tri::Problem>().code, tri::ProblemCode::Damaged);
    QVERIFY(!panel.isRead());
    QCOMPARE(panel.findChild<QTableView *>()->model()->columnCount(), columns);  // what was there stays
}

void TestConvergencePage::matrixIsCopiedAndExported()
{
    showMatrix();
    m_page->focusFirst();
    QTest::keySequence(matrix(), QKeySequence::Copy);
    const auto cells = cellsOf(*QGuiApplication::clipboard()->mimeData());
    QVERIFY(cells);
    QCOMPARE(cells->size(), model()->rowCount() + 1);
    QCOMPARE(cells->first().size(), model()->columnCount() + 1);
    QCOMPARE(cells->first().value(1), u"2013–2015, SRSG"_s);
    m_files->answer = m_setup->dir.filePath(u"m.csv"_s);
    action(u"export"_s)->trigger();
    QFile csv(m_files->answer);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    const qsizetype lines = model()->matrix().themes.size() * model()->matrix().periods.size() * 3 + 1;
    QCOMPARE(text.count("\r\n"), lines);
    QVERIFY(text.contains("in the plan 2013–2015"));
    m_files->answer = m_setup->dir.filePath(u"m.xlsx"_s);
    action(u"export"_s)->trigger();
    QFile book(m_files->answer);
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(book.read(2) == "PK");
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"m.xlsx"_s));
    m_files->answer = u"/nowhere/at/all/m.csv"_s;
    action(u"export"_s)->trigger();
    QCOMPARE(m_page->findChild<NoticeBar *>()->tone(), NoticeBar::Tone::Problem);
}

void TestConvergencePage::everythingHasItsName()
{
    m_page->focusFirst();
    for (int tab = 0; tab < 2; ++tab) {
        part<QTabWidget>(u"convergence.tabs"_s)->setCurrentIndex(tab);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                : button                                             ? button->text()
                : label                                              ? label->text()
                                                                     : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }
    for (QAction *each : m_page->pageActions())
        QVERIFY(!each->objectName().isEmpty() && !each->toolTip().isEmpty());
}

void TestConvergencePage::sideBarLeadsHere()
{
    AppContext context = m_setup->context;
    auto desk = std::make_unique<Desk>(context, tri::app::pageFactories(*m_files), false);
    desk->show();
    auto *side = desk->findChild<SideBar *>();
    const QList<QTreeWidgetItem *> found =
        side->findItems(u"Convergence"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]->parent()->text(0), tri::placeText(tri::Place::Priorities));
    side->setCurrentItem(found[0]);
    QTest::keyClick(side, Qt::Key_Return);
    QVERIFY(qobject_cast<ConvergencePage *>(desk->pages()->page()));
    QCOMPARE(side->currentItem(), found[0]);
    desk->showHome();
    QVERIFY(side->currentItem() != found[0]);
    // A place still opens on the kind that it is mostly used for.
    side->setCurrentItem(found[0]->parent());
    QTest::keyClick(side, Qt::Key_Return);
    QCOMPARE(desk->pages()->destination().type, Destination::Type::Kind);
    desk->showPlacePage(u"convergence"_s);
    desk->pages()->back();
    QCOMPARE(desk->pages()->destination().type, Destination::Type::Kind);
    desk->showPlacePage(u"none"_s);
    QCOMPARE(desk->pages()->destination().type, Destination::Type::Kind);
}

QTEST_MAIN(TestConvergencePage)
#include "tst_convergencepage.moc"
