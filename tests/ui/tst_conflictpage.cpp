// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deciding between two versions, as a person does: by keys, by buttons, and without ever choosing by accident.

#include "core/base/directionmarks.h"
#include "core/kinds/note.h"
#include "core/rules/conflictinbox.h"
#include "tests/ui/conflictpagesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/exchange/assignbar.h"
#include "ui/pages/exchange/versiongrid.h"
#include "ui/pages/homedata.h"
#include "ui/shell/sidebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestConflictPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOpen_saysSo();
    void everything_standsByKind();
    void versions_standBesideEachOther();
    void narrow_standsBelowEachOther();
    void keys_keepMineAndTheirs();
    void both_isOfferedWhereItMakesSense();
    void combined_isTakenAsItStands();
    void combined_canBeEditedFirst();
    void clash_isWrittenAnew();
    void neutralKeys_neverChoose();
    void whatIsWritten_staysWhileLookingElsewhere();
    void deletion_isKeptOrCarriedOut();
    void undo_bringsTheDecisionBack();
    void assigning_byKeys();
    void filter_showsOursAndUnassigned();
    void keysAreUniqueAndShown();
    void foreignText_isPlain();
    void readOnly_choosesNothing();
    void everyPart_hasAName();
    void home_leadsHere();
    void sideBar_counts();
    void printing_asksForThePaper();
    void state_comesBack();
};

void TestConflictPage::nothingOpen_saysSo()
{
    ConflictSetup s({1280, 800}, false);
    QVERIFY(s.part<QWidget>(u"conflict.nothing"_s)->isVisible());
    QVERIFY(!s.page->canPrint());
    s.world.disagree();
    QTRY_VERIFY(s.list()->isVisible());
    QVERIFY(s.page->canPrint());
}

void TestConflictPage::everything_standsByKind()
{
    ConflictSetup s;
    QCOMPARE(s.list()->topLevelItemCount(), 3);
    int lines = 0;
    for (int at = 0; at < s.list()->topLevelItemCount(); ++at)
        lines += s.list()->topLevelItem(at)->childCount();
    QCOMPARE(lines, 5);
    QVERIFY(s.page->entry());
}

void TestConflictPage::versions_standBesideEachOther()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    QVERIFY(!s.part<VersionGrid>(u"versions"_s)->isStacked());
    // The paragraph that only this copy changed, then the one that only Théo changed.
    QCOMPARE(s.textOf(1, 0), u"States make prices public."_s);
    QCOMPARE(s.textOf(1, 1), u"States make prices public each year."_s);
    QCOMPARE(s.textOf(1, 2), u"States make prices public."_s);
    QCOMPARE(s.textOf(2, 2), u"All report in May."_s);
    QCOMPARE(s.part<QLabel>(u"versions.name.1"_s)->text(), u"This copy"_s);
    QVERIFY(s.part<QLabel>(u"versions.name.2"_s)->text().contains(u"Théo"));
    QVERIFY(s.part<QLabel>(u"versions.said.1"_s)->text().contains(u"Amina"));
    QVERIFY(s.part<QLabel>(u"versions.said.2"_s)->text().contains(u"2014"));
    // What was added is marked, and told.
    QVERIFY(s.part<DiffText>(u"versions.text.1.1"_s)->accessibleDescription().contains(u"each year"));
    QVERIFY(s.goTo(s.world.recommendation, u"kind"_s));
    QCOMPARE(s.textOf(1, 0), u"Recommendation"_s);
    QCOMPARE(s.textOf(1, 1), u"Outcome"_s);
    QVERIFY(s.goTo(s.world.recommendation, u"documents"_s));
    QVERIFY(s.textOf(1, 1).contains(u"Report"));
    QVERIFY(!s.textOf(1, 2).contains(u"Report"));
}

void TestConflictPage::narrow_standsBelowEachOther()
{
    ConflictSetup s({780, 560});
    QVERIFY(s.part<VersionGrid>(u"versions"_s)->isStacked());
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    const auto *mine = s.part<DiffText>(u"versions.text.1.1"_s);
    const auto *theirs = s.part<DiffText>(u"versions.text.1.2"_s);
    QTRY_VERIFY(theirs->mapTo(s.page.get(), QPoint()).y() > mine->mapTo(s.page.get(), QPoint()).y());
    QVERIFY(s.page->minimumSizeHint().width() <= 780);
    // Turning it chooses nothing.
    s.page->resize(1280, 800);
    QTRY_VERIFY(!s.part<VersionGrid>(u"versions"_s)->isStacked());
    QCOMPARE(s.open(), 5);
}

void TestConflictPage::keys_keepMineAndTheirs()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"kind"_s));
    ConflictSetup::press(Qt::Key_T);
    QCOMPARE(s.open(), 4);
    QCOMPARE(s.shown(u"kind"_s), FieldValue(u"follow_up_action"_s));
    QTRY_VERIFY(s.page->entry() && s.page->entry()->key != u"kind");  // the next one is in sight
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    ConflictSetup::press(Qt::Key_M);
    QCOMPARE(s.open(), 3);
    QVERIFY(std::get<LocalText>(s.shown(u"text"_s)).in(u"en"_s).contains(u"each year"));
    QVERIFY(s.list()->hasFocus());
}

void TestConflictPage::both_isOfferedWhereItMakesSense()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"kind"_s));
    QVERIFY(!s.action(u"both"_s)->isVisible());
    ConflictSetup::press(Qt::Key_B);
    QCOMPARE(s.open(), 5);
    QVERIFY(s.goTo(s.world.recommendation, u"documents"_s));
    QVERIFY(s.action(u"both"_s)->isVisible());
    ConflictSetup::press(Qt::Key_B);
    QCOMPARE(s.open(), 4);
    QCOMPARE(std::get<RecordIds>(s.shown(u"documents"_s)).size(), 3);
    QVERIFY(s.goTo(s.world.note, u"text"_s));
    QTest::mouseClick(s.button(u"both"_s), Qt::LeftButton);
    QCOMPARE(must(s.world.mine->row(s.world.note)).text(u"text"),
             u"Call Ghana on Monday.\n\nCall Sweden first.\n\nThen write."_s);
}

void TestConflictPage::combined_isTakenAsItStands()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    QVERIFY(s.part<QWidget>(u"conflict.writing"_s)->isVisible());
    ConflictSetup::press(Qt::Key_C);
    QCOMPARE(s.open(), 4);
    QCOMPARE(std::get<LocalText>(s.shown(u"text"_s)).in(u"en"_s),
             u"States make prices public each year.\n\nAgencies help.\n\nAll report in May."_s);
}

void TestConflictPage::combined_canBeEditedFirst()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    ConflictSetup::press(Qt::Key_E);
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" cmt"_s);  // letters are letters here
    QCOMPARE(s.open(), 5);
    ConflictSetup::press(Qt::Key_Escape);
    QVERIFY(s.list()->hasFocus());
    QCOMPARE(s.open(), 5);
    ConflictSetup::press(Qt::Key_C);
    QVERIFY(std::get<LocalText>(s.shown(u"text"_s)).in(u"en"_s).endsWith(u"All report in May. cmt"));
}

void TestConflictPage::clash_isWrittenAnew()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.note, u"text"_s));
    QVERIFY(!s.part<QWidget>(u"conflict.writing"_s)->isVisible());
    QVERIFY(!s.action(u"take"_s)->isVisible());
    ConflictSetup::press(Qt::Key_E);
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    QVERIFY(
        text->toPlainText().contains(u"Call Sweden first."));  // nothing of either is missing to begin with
    text->selectAll();
    QTest::keyClicks(text, u"Call both."_s);
    ConflictSetup::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.open(), 4);
    QCOMPARE(must(s.world.mine->row(s.world.note)).text(u"text"), u"Call both."_s);
}

void TestConflictPage::neutralKeys_neverChoose()
{
    ConflictSetup s;
    const QByteArray before = must(s.world.mine->dump());
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_N, Qt::Key_P, Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab,
                              Qt::Key_Space, Qt::Key_Home, Qt::Key_End, Qt::Key_X}) {
        s.list()->setFocus();
        ConflictSetup::press(key);
        QCOMPARE(s.open(), 5);
    }
    s.list()->setFocus();
    ConflictSetup::press(Qt::Key_A);
    ConflictSetup::press(Qt::Key_Escape);
    QVERIFY(s.list()->hasFocus());
    s.page->resize(700, 500);
    s.page->close();
    s.page.reset();
    QCOMPARE(must(s.world.mine->dump()), before);
}

void TestConflictPage::whatIsWritten_staysWhileLookingElsewhere()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.note, u"text"_s));
    ConflictSetup::press(Qt::Key_E);
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    text->selectAll();
    QTest::keyClicks(text, u"Call both."_s);
    ConflictSetup::press(Qt::Key_Escape);
    QVERIFY(s.goTo(s.world.recommendation, u"kind"_s));
    QVERIFY(s.goTo(s.world.note, u"text"_s));
    QVERIFY(s.pane()->isWriting());
    QCOMPARE(s.pane()->written(), FieldValue(u"Call both."_s));
    // What others do meanwhile leaves it alone.
    change(*s.world.mine, s.world.person, u"name"_s, u"Lena B."_s);
    QTRY_VERIFY(!s.page->isBusy());
    QCOMPARE(s.pane()->written(), FieldValue(u"Call both."_s));
}

void TestConflictPage::deletion_isKeptOrCarriedOut()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.theme, {}));
    QCOMPARE(s.textOf(1, 2), u"Deleted"_s);
    QVERIFY(s.textOf(1, 1).contains(u"Name"));
    QVERIFY(s.button(u"keep.0"_s)->text().startsWith(u"Keep the record"));
    QVERIFY(s.button(u"keep.1"_s)->text().startsWith(u"Delete the record"));
    QVERIFY(!s.action(u"edit"_s)->isVisible());
    ConflictSetup::press(Qt::Key_T);
    QVERIFY(must(s.world.mine->row(s.world.theme)).deleted);
    QCOMPARE(s.open(), 4);
    must(s.world.mine->undo());
    QVERIFY(!must(s.world.mine->row(s.world.theme)).deleted);
    QTRY_VERIFY(!s.page->isBusy());
    QVERIFY(s.goTo(s.world.theme, {}));
    ConflictSetup::press(Qt::Key_M);
    QVERIFY(!must(s.world.mine->row(s.world.theme)).deleted);
    QCOMPARE(s.open(), 4);
}

void TestConflictPage::undo_bringsTheDecisionBack()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"kind"_s));
    ConflictSetup::press(Qt::Key_T);
    QCOMPARE(s.open(), 4);
    QPushButton *undo = nullptr;
    for (QPushButton *button : s.page->findChildren<QPushButton *>())
        if (button->text() == u"Undo")
            undo = button;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(s.open(), 5);
    QTRY_VERIFY(s.page->entry() && s.page->entry()->key == u"kind");
    QVERIFY(s.page->entry()->mine());
    QCOMPARE(s.part<QLabel>(u"versions.name.1"_s)->text(), u"This copy"_s);
}

void TestConflictPage::assigning_byKeys()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    ConflictSetup::press(Qt::Key_A);
    auto *who = s.part<QLineEdit>(u"conflict.who"_s);
    QVERIFY(who->hasFocus());
    QTest::keyClicks(who, u"Nobody here"_s);
    ConflictSetup::press(Qt::Key_Return);
    QVERIFY(s.part<QLabel>(u"conflict.assign_problem"_s)->isVisible());
    who->setText(u"Lena Berg"_s);
    s.part<QLineEdit>(u"conflict.due"_s)->setText(u"2014-05-14"_s);
    QTest::keyClick(s.part<QLineEdit>(u"conflict.due"_s), Qt::Key_Return);
    QTRY_VERIFY(s.page->entry() && s.page->entry()->owners() == RecordIds{s.world.person});
    QCOMPARE(s.page->entry()->due(), PartialDate(2014, 5, 14));
    QCOMPARE(s.open(), 5);
    QVERIFY(s.part<QLabel>(u"conflict.asked"_s)->text().contains(u"Lena Berg"));
    QVERIFY(s.list()->hasFocus());
    // Deciding closes the note.
    const RecordId note = s.page->entry()->assignments.first().id;
    ConflictSetup::press(Qt::Key_M);
    QCOMPARE(must(s.world.mine->row(note)).value(u"done"), FieldValue(true));
}

void TestConflictPage::filter_showsOursAndUnassigned()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.note, u"text"_s));
    ConflictSetup::press(Qt::Key_A);
    s.part<QLineEdit>(u"conflict.who"_s)->setText(u"Lena Berg"_s);
    QTest::mouseClick(s.part<QPushButton>(u"conflict.assign_done"_s), Qt::LeftButton);
    QTRY_VERIFY(!s.page->isBusy());
    s.page->setShown(ConflictPage::Show::Unassigned);
    QCOMPARE(s.list()->topLevelItemCount(), 2);
    s.page->setShown(ConflictPage::Show::Ours);
    QVERIFY(s.part<QWidget>(u"conflict.none_of_these"_s)->isVisible());
    s.preferences.mine.set({s.world.person.toString()});
    s.page->refresh();
    QTRY_VERIFY(s.list()->isVisible());
    QCOMPARE(s.list()->topLevelItemCount(), 1);
    QCOMPARE(s.page->currentRecord(), s.world.note);
    s.page->setShown(ConflictPage::Show::All);
    QCOMPARE(s.list()->topLevelItemCount(), 3);
}

void TestConflictPage::keysAreUniqueAndShown()
{
    ConflictSetup s;
    for (const auto &[record, key] :
         {std::pair(s.world.recommendation, u"text"_s), std::pair(s.world.recommendation, u"kind"_s),
          std::pair(s.world.recommendation, u"documents"_s), std::pair(s.world.note, u"text"_s),
          std::pair(s.world.theme, QString())}) {
        QVERIFY(s.goTo(record, key));
        QStringList keys;
        for (const QAction *action : s.page->pageActions()) {
            const QString shown = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(!shown.isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!keys.contains(shown), qPrintable(shown));
            keys << shown;
            const auto *button = s.part<QPushButton>(action->objectName() + u".button"_s);
            QVERIFY2(button && button->text().contains(u"("_s + shown + u')'),
                     qPrintable(action->objectName()));
        }
        QVERIFY(keys.contains(u"M"_s) && keys.contains(u"T"_s));
    }
}

void TestConflictPage::foreignText_isPlain()
{
    ConflictSetup s({1280, 800}, false);
    const QString foreign = u"<img src=\"file:///etc/passwd\"><b>bold</b> &amp;\u202e reversed"_s;
    change(*s.world.mine, s.world.note, u"title"_s, u"Mine"_s);
    change(*s.world.theirs, s.world.note, u"title"_s, foreign);
    mergeFrom(*s.world.mine, s.world.theirs->path());
    QTRY_VERIFY(s.page->entry().has_value());
    QCOMPARE(s.textOf(1, 2), withMarksInSight(canonicalText(foreign)));
    for (const QLabel *label : s.page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
    QVERIFY(!s.list()->currentItem()->toolTip(0).contains(u"<img"));
}

void TestConflictPage::readOnly_choosesNothing()
{
    ConflictWorld world;
    world.disagree();
    const QString path = world.mine->path();
    world.mine.reset();
    const auto workspace = must(Workspace::open(path, Workspace::Mode::ReadOnly, world.fixture.options()));
    ConflictSetup s({1280, 800}, false);
    s.page.reset();
    s.context.workspace = workspace.get();
    ConflictPage page(s.context);
    page.resize(1280, 800);
    page.show();
    page.refresh();
    QTRY_VERIFY(page.entry().has_value());
    for (const QAction *action : page.pageActions())
        QCOMPARE(action->isEnabled(),
                 action->objectName() == u"conflict.open" || action->objectName() == u"conflict.next");
}

void TestConflictPage::everyPart_hasAName()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.recommendation, u"text"_s));
    for (const QWidget *widget : s.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name =
            widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(
            !name.isEmpty(),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestConflictPage::home_leadsHere()
{
    ConflictSetup s;
    const auto home = readHome(s.context);
    QVERIFY(home);
    QCOMPARE(home->checks.first().page, QString::fromLatin1(ConflictPage::kKey));
    QVERIFY(home->checks.first().title.contains(u'5'));
}

void TestConflictPage::sideBar_counts()
{
    ConflictSetup s;
    PageFactories::PlacePage place{
        QString::fromLatin1(ConflictPage::kKey),
        Place::Desk,
        u"Two versions"_s,
        {},
        {},
        [](const Workspace &workspace) { return must(workspace.conflictCount()); }};
    SideBar bar(s.context, {place});
    const auto countOf = [&bar] {
        for (QTreeWidgetItem *item : bar.findItems(u"Two versions"_s, Qt::MatchExactly | Qt::MatchRecursive))
            return item->text(1);
        return QString();
    };
    QCOMPARE(countOf(), u"5"_s);
    connect(s.world.mine.get(), &Workspace::committed, &bar, &SideBar::onCommitted);
    QVERIFY(s.goTo(s.world.recommendation, u"kind"_s));
    ConflictSetup::press(Qt::Key_M);
    QCOMPARE(countOf(), u"4"_s);
}

void TestConflictPage::printing_asksForThePaper()
{
    ConflictSetup s;
    QVERIFY(s.page->canPrint());
    s.page->print();
    QCOMPARE(s.navigator.recipe, u"conflicts"_s);
}

void TestConflictPage::state_comesBack()
{
    ConflictSetup s;
    QVERIFY(s.goTo(s.world.note, u"text"_s));
    const QVariantMap state = s.page->saveState();
    ConflictPage again(s.context);
    again.restoreState(state);
    again.refresh();
    QTRY_VERIFY(again.entry().has_value());
    QCOMPARE(again.currentRecord(), s.world.note);
    QVERIFY(again.reveal(s.world.theme));
    QCOMPARE(again.currentRecord(), s.world.theme);
}

QTEST_MAIN(TestConflictPage)
#include "tst_conflictpage.moc"
