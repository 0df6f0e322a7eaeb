// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tasks of delegation staff, focal points and secretariats, done in the whole program on the sample workspace and
// counted: one action is one key chord or one click; what is typed in between is not counted. Each has a number that it
// must not exceed. The merge of a package waits for the screen it needs.

#include "app/assemble.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/workspace/starter.h"
#include "ui/lists/importreview.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/lists/tableclip.h"
#include "ui/records/recordform.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/meetingmode.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/actionset.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/locator.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QWindow>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;
using Type = Destination::Type;

namespace {

class NoChooser final : public FileChooser {
public:
    void chooseExisting(QWidget *, const Request &, Answer) override {}
    void chooseNew(QWidget *, const Request &, Answer) override {}
};

/// A printer that is a file.
class FilePrinter final : public PrinterChooser {
public:
    QString path;
    void choose(QWidget *, int, Answer answer) override
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        answer(printer);
    }
};

/// Sees what reaches the window, as a person gives it.
class ActionCounter final : public QObject {
public:
    int actions = 0;
    double seconds = 0;  ///< keystroke-level model: K 0.28, a chord twice that, pointing 1.10, a click 0.20
    bool typing = false;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!object->isWindowType())
            return false;
        if (event->type() == QEvent::KeyRelease) {  // the press of a shortcut never reaches the window
            const auto *key = static_cast<QKeyEvent *>(event);
            for (const int modifier : {Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta})
                if (key->key() == modifier)
                    return false;
            seconds +=
                key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier) ? 0.56 : 0.28;
            actions += !typing;
        } else if (event->type() == QEvent::MouseButtonPress) {
            seconds += 1.30;
            ++actions;
        }
        return false;
    }
};

}  // namespace

class TestTasks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void resumeAndOpenTheMeeting_keys();
    void resumeAndOpenTheMeeting_mouse();
    void findAnyRecord_keys();
    void findAnyRecord_mouse();
    void logARequest_keys();
    void setTheStatusOfFive_keys();
    void setTheStatusOfFive_mouse();
    void pasteTwentyRows_keys();
    void showMyAgencyLate_keys();
    void showMyAgencyLate_mouse();
    void recordADecision_keys();
    void recordADecision_mouse();
    void printTheBrief_keys();
    void printTheBrief_mouse();
    void undoABulkChange_keys();
    void undoABulkChange_mouse();
    void everyEnabledAction_isInTheLocator();
    void noShortcutClashesOnAList();

private:
    [[nodiscard]] Desk *desk() const { return m_window->desk(); }
    [[nodiscard]] Destination at() const { return desk()->pages()->destination(); }
    [[nodiscard]] Workspace *workspace() const { return m_documents->workspace(); }
    [[nodiscard]] RecordListPage *list() const
    {
        return qobject_cast<RecordListPage *>(desk()->pages()->page());
    }
    [[nodiscard]] RecordId id(const QString &reference) const
    {
        return workspace()->byReference(reference).value_or(RecordId());
    }
    /// The kind's list, with the cell of this column in the first row; what comes before the task is not counted.
    RecordListPage *openList(const QString &kind, const QString &column);
    void begin();
    void done(const QString &task, int most);
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), key, with);
    }
    void type(const QString &text);
    void click(QWidget *widget, const QPoint &where = {});
    /// Meeting mode on its first item of substance.
    [[nodiscard]] MeetingMode *openMeetingMode();
    void verifyDecision(const RecordId &item);
    void verifyPrinted();

    QTemporaryDir m_templates;
    std::unique_ptr<QTemporaryDir> m_dir;
    tri::ui::Theme m_theme;
    NoChooser m_files;
    FilePrinter m_printer;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<DocumentController> m_documents;
    std::unique_ptr<MainWindow> m_window;
    ActionCounter m_counter;
    QStringList m_table;
};

void TestTasks::initTestCase()
{
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Test"_s;
    QVERIFY(createStarter(m_templates.filePath(u"sample.trilateral"_s), options, true));
    qApp->installEventFilter(&m_counter);
}

void TestTasks::cleanupTestCase()
{
    qInfo("%s", qPrintable(u"\nactions  most  seconds  task\n"_s + m_table.join(u'\n')));
}

void TestTasks::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(u"work.trilateral"_s);
    m_printer.path = m_dir->filePath(u"printed.pdf"_s);
    QVERIFY(QFile::copy(m_templates.filePath(u"sample.trilateral"_s), path));
    m_preferences = std::make_unique<Preferences>(m_dir->filePath(u"settings.ini"_s));
    DocumentController::Setup setup;
    setup.options.registry = &allKinds();
    setup.options.author = u"Test"_s;
    setup.preferences = m_preferences.get();
    setup.files = &m_files;
    setup.paths = {m_dir->filePath(u"settings.ini"_s), m_dir->path(), m_dir->path()};
    m_documents = std::make_unique<DocumentController>(setup);
    m_window = std::make_unique<MainWindow>(MainWindow::Setup{&m_theme, m_preferences.get(), &systemClock(),
                                                              m_documents.get(),
                                                              app::pageFactories(m_files, &m_printer)});
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_documents->open(path));
    QVERIFY(desk());
    m_preferences->mine.set(
        {id(u"IOM"_s).isNull()
             ? workspace()
                   ->find({allKinds().kind(u"organisation"), {{{u"acronym"_s, Condition::Op::Is, u"IOM"_s}}}})
                   ->first()
                   .toString()
             : id(u"IOM"_s).toString()});
}

void TestTasks::cleanup()
{
    m_window.reset();
    m_documents.reset();
    m_preferences.reset();
    m_dir.reset();
}

RecordListPage *TestTasks::openList(const QString &kind, const QString &column)
{
    desk()->showKind(kind);
    RecordListPage *page = list();
    if (!page || page->model()->rowCount() == 0)
        return nullptr;
    page->table()->setFocus();
    page->table()->setCurrentIndex(page->model()->index(0, page->model()->columnOf(column)));
    return page;
}

void TestTasks::begin()
{
    m_counter.actions = 0;
    m_counter.seconds = 1.35;  // one decision what to do
}

void TestTasks::done(const QString &task, int most)
{
    m_table << u"%1 %2 %3  %4"_s.arg(m_counter.actions, 7)
                   .arg(most, 5)
                   .arg(m_counter.seconds, 8, 'f', 1)
                   .arg(task);
    QVERIFY2(m_counter.actions > 0 && m_counter.actions <= most, qPrintable(m_table.last()));
}

void TestTasks::type(const QString &text)
{
    m_counter.typing = true;
    for (const QChar c : text)
        QTest::keyClick(m_window->windowHandle(), c.toLatin1());
    m_counter.typing = false;
}

void TestTasks::click(QWidget *widget, const QPoint &where)
{
    const QPoint inside = where.isNull() ? widget->rect().center() : where;
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(m_window.get(), inside));
}

void TestTasks::resumeAndOpenTheMeeting_keys()
{
    begin();
    press(Qt::Key_Return);
    QTRY_COMPARE(at().type, Type::Meeting);
    done(u"1 open the next meeting (keys)"_s, 1);
}

void TestTasks::resumeAndOpenTheMeeting_mouse()
{
    begin();
    click(m_window->findChild<QPushButton *>(u"home_page.open_meeting"_s));
    QTRY_COMPARE(at().type, Type::Meeting);
    done(u"1 open the next meeting (mouse)"_s, 1);
}

void TestTasks::findAnyRecord_keys()
{
    begin();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"GFMD7-R04"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(at().type, Type::Record);
    QCOMPARE(at().id, id(u"GFMD7-R04"_s));
    done(u"2 find and open any record (keys)"_s, 2);
}

void TestTasks::findAnyRecord_mouse()
{
    begin();
    click(m_window->findChild<QLineEdit *>(u"search_box"_s));
    type(u"GFMD7-R04"_s);
    auto *found = m_window->findChild<QTreeWidget *>(u"locator.list"_s);
    QTRY_VERIFY(found->isVisible() && found->topLevelItemCount() > 0);
    click(found->viewport(), found->visualItemRect(found->topLevelItem(0)).center());
    QTRY_COMPARE(at().id, id(u"GFMD7-R04"_s));
    done(u"2 find and open any record (mouse)"_s, 2);
}

void TestTasks::logARequest_keys()
{
    QVERIFY(openList(u"expertise_request"_s, u"title"_s));
    begin();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(at().type, Type::NewRecord);
    type(u"Paper on recruitment costs"_s);
    press(Qt::Key_Tab);
    type(u"ILO"_s);
    press(Qt::Key_Tab);
    type(u"2015-03-31"_s);
    press(Qt::Key_Return);
    const RecordSpec *kind = allKinds().kind(u"expertise_request");
    const auto made =
        workspace()->find({kind, {{{u"title"_s, Condition::Op::Contains, u"Paper on recruitment costs"_s}}}});
    QVERIFY(made && made->size() == 1);
    const Result<Row> row = workspace()->row(made->first());
    QVERIFY(row);
    QCOMPARE(row->date(u"needed_by"), PartialDate(2015, 3, 31));
    QCOMPARE(row->links(u"asked").size(), 1);
    QCOMPARE(workspace()->shortTitle(row->links(u"asked").first()), u"ILO"_s);
    done(u"3 log a request with owner and due date (keys)"_s, 4);
}

void TestTasks::setTheStatusOfFive_keys()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    begin();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_R);
    press(Qt::Key_Return, Qt::ControlModifier);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(page->model()->recordAt(row)->text(u"status"), u"revised"_s);
    QVERIFY(page->model()->recordAt(5)->text(u"status") != u"revised"_s);
    done(u"4 set the status of five activities (keys)"_s, 7);
}

void TestTasks::setTheStatusOfFive_mouse()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    RecordTableView *table = page->table();
    const auto cell = [&](int row) { return table->visualRect(page->model()->index(row, 0)).center(); };
    begin();
    click(table->viewport(), cell(0));
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, Qt::ShiftModifier,
                      table->viewport()->mapTo(m_window.get(), cell(4)));
    QTRY_VERIFY(page->form()->isSeveral());
    QCOMPARE(table->selectedIds().size(), 5);
    auto *status = page->findChild<QComboBox *>(u"activity.status.input"_s);
    page->form()->focusField(u"status"_s);  // as the wheel does, which is no action
    click(status);
    QTRY_VERIFY(status->view()->isVisible());
    QTest::keyClick(status->view(), Qt::Key_R);
    QTest::keyClick(status->view(), Qt::Key_Return);
    QTRY_VERIFY(page->findChild<QPushButton *>(u"record_form.add"_s)->isEnabled());
    click(page->findChild<QPushButton *>(u"record_form.add"_s));
    for (int row = 0; row < 5; ++row)
        QCOMPARE(page->model()->recordAt(row)->text(u"status"), u"revised"_s);
    QVERIFY(page->model()->recordAt(5)->text(u"status") != u"revised"_s);
    done(u"4 set the status of five activities (mouse)"_s, 6);
}

void TestTasks::pasteTwentyRows_keys()
{
    RecordListPage *page = openList(u"activity"_s, u"title"_s);
    QVERIFY(page);
    const qsizetype before = page->model()->ids().size();
    QList<QStringList> rows{{u"Title"_s, u"Reference"_s, u"Due"_s, u"Status"_s, u"Lead"_s}};
    for (int i = 0; i < 20; ++i)
        rows << QStringList{u"Pasted activity %1"_s.arg(i), u"PA-%1"_s.arg(i),
                            i == 4 ? u"soon"_s : u"31/03/2015"_s, u"Planned"_s,
                            i == 9 ? u"Nobody"_s : u"IOM"_s};
    QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
    begin();
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(page->review());
    QCOMPARE(page->review()->model()->faultyRows(), 2);
    type(u"2015"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    type(u"ILO"_s);
    press(Qt::Key_Return);
    QCOMPARE(page->review()->model()->faultyRows(), 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->model()->ids().size(), before + 20);
    done(u"5 paste 20 rows and mend two cells (keys)"_s, 7);
}

void TestTasks::showMyAgencyLate_keys()
{
    begin();
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(list() && list()->kind() == u"activity");
    QVERIFY(!list()->look().filter.isEmpty());
    const QDate today = systemClock().today();
    for (const RecordId &one : list()->model()->ids())
        QVERIFY(workspace()->row(one)->isOverdue(today));
    done(u"6 show what is late at my agency (keys)"_s, 1);
}

void TestTasks::showMyAgencyLate_mouse()
{
    auto *side = m_window->findChild<QTreeWidget *>(u"side_bar"_s);
    const QList<QTreeWidgetItem *> found =
        side->findItems(u"My agency, late"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    begin();
    click(side->viewport(), side->visualItemRect(found.first()).center());
    QTRY_VERIFY(list() && list()->kind() == u"activity");
    done(u"6 show what is late at my agency (mouse)"_s, 1);
}

MeetingMode *TestTasks::openMeetingMode()
{
    desk()->showMeeting(id(u"TRI-2014-04"_s));
    press(Qt::Key_F11);
    auto *page = qobject_cast<MeetingMode *>(desk()->pages()->page());
    if (page)
        press(Qt::Key_2);
    return page;
}

void TestTasks::verifyDecision(const RecordId &item)
{
    const auto made =
        workspace()->find({allKinds().kind(u"outcome"), {{{u"item"_s, Condition::Op::Is, item}}}});
    QVERIFY(made);
    QHash<QString, Outcome> kinds;
    for (const RecordId &one : *made)
        kinds.insert(workspace()->row(one)->text(u"kind"), fromRow<Outcome>(*workspace()->row(one)));
    QCOMPARE(kinds.size(), 2);
    QCOMPARE(kinds[u"decision"_s].text.in(u"en"_s), u"IOM drafts the letter"_s);
    QCOMPARE(kinds[u"action"_s].due, PartialDate(2014, 6, 30));
    QCOMPARE(workspace()->shortTitle(kinds[u"action"_s].responsible.value(0)), u"IOM"_s);
}

void TestTasks::recordADecision_keys()
{
    const MeetingMode *page = openMeetingMode();
    QVERIFY(page);
    begin();
    press(Qt::Key_D, Qt::ControlModifier);
    type(u"IOM drafts the letter"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"IOM"_s);
    press(Qt::Key_Tab);
    type(u"2014-06-30"_s);
    press(Qt::Key_Return);
    done(u"7 record a decision and its action in the meeting (keys)"_s, 4);
    verifyDecision(page->item());
}

void TestTasks::recordADecision_mouse()
{
    MeetingMode *page = openMeetingMode();
    QVERIFY(page);
    const auto part = [page](const char *name) { return page->findChild<QWidget *>(QLatin1String(name)); };
    begin();
    click(part("meeting_mode.button.decision"));
    QTRY_VERIFY(part("meeting_mode.entry.go_on")->isVisible());
    type(u"IOM drafts the letter"_s);
    click(part("meeting_mode.entry.go_on"));
    type(u"IOM"_s);
    QTRY_VERIFY(part("meeting_mode.entry.due")->isVisible());
    click(part("meeting_mode.entry.due"));  // closes the list of names
    click(part("meeting_mode.entry.due"));
    type(u"2014-06-30"_s);
    click(part("meeting_mode.entry.keep"));
    done(u"7 record a decision and its action in the meeting (mouse)"_s, 5);
    verifyDecision(page->item());
}

void TestTasks::verifyPrinted()
{
    QTRY_VERIFY(QFileInfo(m_printer.path).size() > 10'000);  // pages are made in a thread of their own
    QFile printed(m_printer.path);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.read(5) == "%PDF-");
}

void TestTasks::printTheBrief_keys()
{
    desk()->showMeeting(id(u"TRI-2014-04"_s));
    begin();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(at().type, Type::Brief);
    QTRY_VERIFY(desk()->pages()->page()->canPrint());
    press(Qt::Key_Return);
    done(u"8 print the brief of the open meeting (keys)"_s, 2);
    verifyPrinted();
}

void TestTasks::printTheBrief_mouse()
{
    desk()->showMeeting(id(u"TRI-2014-04"_s));
    const auto button = [this](const QString &text) {
        QPushButton *found = nullptr;
        for (QPushButton *one : desk()->pages()->page()->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisible())
                found = one;
        return found;
    };
    QVERIFY(button(u"Brief"_s));
    begin();
    click(button(u"Brief"_s));
    QTRY_COMPARE(at().type, Type::Brief);
    QTRY_VERIFY(desk()->pages()->page()->canPrint());
    QVERIFY(button(u"Print…"_s));
    click(button(u"Print…"_s));
    done(u"8 print the brief of the open meeting (mouse)"_s, 2);
    verifyPrinted();
}

void TestTasks::undoABulkChange_keys()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    const QString before = page->model()->recordAt(3)->text(u"status");
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_R);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page->model()->recordAt(3)->text(u"status"), u"revised"_s);
    begin();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->model()->recordAt(3)->text(u"status"), before);
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(at().type, Type::History);
    done(u"10 undo a bulk change and see who changed what (keys)"_s, 2);
}

void TestTasks::undoABulkChange_mouse()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    const QString before = page->model()->recordAt(0)->text(u"status");
    page->table()->selectAll();
    press(Qt::Key_R);
    press(Qt::Key_Return, Qt::ControlModifier);
    QPushButton *undo = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Undo")
            undo = button;
    QVERIFY(undo);
    begin();
    click(undo);
    QCOMPARE(page->model()->recordAt(0)->text(u"status"), before);
    done(u"10 undo a bulk change (mouse)"_s, 2);
}

void TestTasks::everyEnabledAction_isInTheLocator()
{
    QVERIFY(openList(u"activity"_s, u"title"_s));
    const auto *locator = m_window->findChild<Locator *>();
    int actions = 0;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible())
                continue;
            ++actions;
            const QString text = withoutAccessKey(action->text());
            QVERIFY2(!text.isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->objectName()));
            bool found = false;
            for (const LocatorEntry &entry : locator->entries(u"> "_s + text))
                found = found || entry.title == text;
            QVERIFY2(found, qPrintable(text));
        }
    QVERIFY(actions > 30);
    QCOMPARE(locator->entries(u"> dark"_s).value(0).title, u"Dark"_s);
}

void TestTasks::noShortcutClashesOnAList()
{
    QVERIFY(openList(u"activity"_s, u"title"_s));
    QHash<QString, QString> owners;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        for (const QAction *action : menu->actions())
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys.toString()),
                         qPrintable(keys.toString() + u' ' + action->text() + u' '
                                    + owners.value(keys.toString())));
                owners.insert(keys.toString(), action->text());
            }
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
