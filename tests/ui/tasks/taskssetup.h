// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assemble.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/workspace/starter.h"
#include "ui/lists/importreview.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/meetingmode.h"
#include "ui/records/recordform.h"
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

/// The whole program on the sample; keys, clicks and drags are counted.
class TasksTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
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

inline void TasksTest::initTestCase()
{
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Test"_s;
    QVERIFY(createStarter(m_templates.filePath(u"sample.trilateral"_s), options, true));
    qApp->installEventFilter(&m_counter);
}

inline void TasksTest::cleanupTestCase()
{
    qInfo("%s", qPrintable(u"\nactions  most  seconds  task\n"_s + m_table.join(u'\n')));
}

inline void TasksTest::init()
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

inline void TasksTest::cleanup()
{
    m_window.reset();
    m_documents.reset();
    m_preferences.reset();
    m_dir.reset();
}

inline RecordListPage *TasksTest::openList(const QString &kind, const QString &column)
{
    desk()->showKind(kind);
    RecordListPage *page = list();
    if (!page || page->model()->rowCount() == 0)
        return nullptr;
    page->table()->setFocus();
    page->table()->setCurrentIndex(page->model()->index(0, page->model()->columnOf(column)));
    return page;
}

inline void TasksTest::begin()
{
    m_counter.actions = 0;
    m_counter.seconds = 1.35;  // one decision what to do
}

inline void TasksTest::done(const QString &task, int most)
{
    m_table << u"%1 %2 %3  %4"_s.arg(m_counter.actions, 7)
                   .arg(most, 5)
                   .arg(m_counter.seconds, 8, 'f', 1)
                   .arg(task);
    QVERIFY2(m_counter.actions > 0 && m_counter.actions <= most, qPrintable(m_table.last()));
}

inline void TasksTest::type(const QString &text)
{
    m_counter.typing = true;
    for (const QChar c : text)
        QTest::keyClick(m_window->windowHandle(), c.toLatin1());
    m_counter.typing = false;
}

inline void TasksTest::click(QWidget *widget, const QPoint &where)
{
    const QPoint inside = where.isNull() ? widget->rect().center() : where;
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(m_window.get(), inside));
}

inline MeetingMode *TasksTest::openMeetingMode()
{
    desk()->showMeeting(id(u"TRI-2014-04"_s));
    press(Qt::Key_F11);
    auto *page = qobject_cast<MeetingMode *>(desk()->pages()->page());
    if (page)
        press(Qt::Key_2);
    return page;
}

inline void TasksTest::verifyDecision(const RecordId &item)
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

inline void TasksTest::verifyPrinted()
{
    QTRY_VERIFY(QFileInfo(m_printer.path).size() > 10'000);  // pages are made in a thread of their own
    QFile printed(m_printer.path);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.read(5) == "%PDF-");
}
