// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/workspace/copybook.h"
#include "core/workspace/starter.h"
#include "ui/lists/importreview.h"
#include "ui/lists/listlook.h"
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
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
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
            add(1.30);
        }
        return false;
    }
    /// What does not reach a window of the program: a file let go over it, the choice in a dialog of the system.
    void add(double itsSeconds)
    {
        seconds += itsSeconds;
        ++actions;
    }
};

/// The system's dialog, in which the file that is named stands first: one key or one click takes it.
class FileTaken final : public FileChooser {
public:
    explicit FileTaken(ActionCounter &counter) : m_counter(counter) {}
    QString path;
    void chooseExisting(QWidget *, const Request &, Answer answer) override
    {
        m_counter.add(0.28);
        answer(path);
    }
    void chooseNew(QWidget *, const Request &, Answer) override {}

private:
    ActionCounter &m_counter;
};

/// The whole program on the sample, in each of three languages; keys, clicks and drags are counted. What a person reads is
/// looked up as the screen says it, and typed in its letters.
class TasksTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase_data();
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
    void letter(QChar c);
    void type(const QString &text);
    /// The day as the screen writes it.
    void type(const PartialDate &day) { type(shortDate(day, QLocale())); }
    /// The word of a choice in the cell that has the keyboard, as far as it takes: its first letter counts as a key, what a
    /// language needs besides is typed.
    void typeChoice(const QString &kind, const QString &field, const QString &choice);
    void click(QWidget *widget, const QPoint &where = {}, Qt::KeyboardModifiers with = Qt::NoModifier);
    void click(QMenu *menu, QAction *action);
    /// Two clicks: the box, and the choice in the list that hangs from it.
    void pick(QComboBox *box, const QString &choice);
    /// The button with this text that is in sight; nullptr when there is none.
    [[nodiscard]] QPushButton *button(const QString &text) const;
    template <typename Part> [[nodiscard]] Part *part(const QString &name) const
    {
        return desk()->pages()->page()->findChild<Part *>(name);
    }
    [[nodiscard]] QString said(const QString &en, const QString &ar, const QString &fr) const
    {
        return m_language == u"ar" ? ar : m_language == u"fr" ? fr : en;
    }
    [[nodiscard]] static const FieldSpec &field(const QString &kind, const QString &key)
    {
        return *allKinds().kind(kind)->field(key);
    }
    [[nodiscard]] static QString choiceOf(const FieldSpec &field, const QString &key);
    /// As people call it in the language of the screen: "IOM", "OIM".
    [[nodiscard]] QString acronym(const QString &reference) const
    {
        return workspace()->shortTitle(id(reference), m_language);
    }
    [[nodiscard]] QString decisionText() const
    {
        return said(u"IOM drafts the letter"_s, u"تعد المنظمة الدولية للهجرة الرسالة"_s,
                    u"L’OIM rédige la lettre"_s);
    }
    /// Meeting mode on its first item of substance.
    [[nodiscard]] MeetingMode *openMeetingMode();
    void verifyDecision(const RecordId &item);
    void verifyPrinted();

    QTemporaryDir m_templates;
    std::unique_ptr<QTemporaryDir> m_dir;
    tri::ui::Theme m_theme;
    ActionCounter m_counter;
    FileTaken m_files{m_counter};
    FilePrinter m_printer;
    QString m_language;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FileCopyBook> m_copies;
    std::unique_ptr<DocumentController> m_documents;
    std::unique_ptr<app::Program> m_program;
    MainWindow *m_window = nullptr;
    QStringList m_table;
};

inline void TasksTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ar") << u"ar"_s;
    QTest::newRow("fr") << u"fr"_s;
}

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
    QFETCH_GLOBAL(QString, language);
    m_language = language;
    m_preferences = std::make_unique<Preferences>(m_dir->filePath(u"settings.ini"_s));
    m_preferences->language.set(language);
    m_copies = std::make_unique<FileCopyBook>(m_dir->filePath(u"copies.json"_s));
    DocumentController::Setup setup;
    setup.options.registry = &allKinds();
    setup.options.author = u"Test"_s;
    setup.options.copies = m_copies.get();
    setup.preferences = m_preferences.get();
    setup.files = &m_files;
    setup.paths = {m_dir->filePath(u"settings.ini"_s), m_dir->path(), m_dir->path()};
    m_documents = std::make_unique<DocumentController>(setup);
    m_program = std::make_unique<app::Program>(app::Program::Setup{
        &m_theme, m_preferences.get(), &systemClock(), m_documents.get(), &m_files, &m_printer});
    m_window = &m_program->window();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
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
    if (m_documents)
        m_documents->close();
    m_window = nullptr;
    m_program.reset();
    m_documents.reset();
    m_copies.reset();
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
                   .arg(m_language + u' ' + task);
    QVERIFY2(m_counter.actions > 0 && m_counter.actions <= most, qPrintable(m_table.last()));
}

/// The key of a keyboard that has this letter.
inline void TasksTest::letter(QChar c)
{
    QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key(c.toUpper().unicode()), QString(c),
                        Qt::NoModifier);
}

inline void TasksTest::type(const QString &text)
{
    m_counter.typing = true;
    for (const QChar c : text)
        letter(c);
    m_counter.typing = false;
}

inline QString TasksTest::choiceOf(const FieldSpec &field, const QString &key)
{
    for (const Choice &choice : field.choices)
        if (key == QLatin1StringView(choice.key))
            return choiceText(choice);
    return {};
}

inline void TasksTest::typeChoice(const QString &kind, const QString &key, const QString &choice)
{
    const FieldSpec &spec = field(kind, key);
    const QString word = choiceOf(spec, choice).toLower();
    const auto isFirst = [&spec, &choice](const QString &start) {
        const auto first =
            std::find_if(spec.choices.begin(), spec.choices.end(), [&start](const Choice &one) {
                return choiceText(one).startsWith(start, Qt::CaseInsensitive);
            });
        return first != spec.choices.end() && choice == QLatin1StringView(first->key);
    };
    qsizetype size = 1;
    while (size < word.size() && !isFirst(word.left(size)))
        ++size;
    letter(word.front());
    type(word.mid(1, size - 1));
}

inline void TasksTest::click(QWidget *widget, const QPoint &where, Qt::KeyboardModifiers with)
{
    QWidget *top = widget->window();  // a list that hangs from a box is one of its own
    const QPoint at = widget->mapTo(top, where.isNull() ? widget->rect().center() : where);
    QTest::mouseMove(top->windowHandle(), at);
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, with, at);
}

inline void TasksTest::click(QMenu *menu, QAction *action)
{
    QMenuBar *bar = m_window->menuBar();
    click(bar, bar->actionGeometry(menu->menuAction()).center());
    QTRY_VERIFY(menu->isVisible());
    click(menu, menu->actionGeometry(action).center());
}

inline void TasksTest::pick(QComboBox *box, const QString &choice)
{
    click(box);
    QAbstractItemView *list = box->view();
    QTRY_VERIFY(list->isVisible());
    const int row = box->findData(choice);
    QVERIFY(row >= 0);
    click(list->viewport(), list->visualRect(box->model()->index(row, box->modelColumn())).center());
    QTRY_COMPARE(box->currentIndex(), row);
}

inline QPushButton *TasksTest::button(const QString &text) const
{
    for (QPushButton *one : desk()->pages()->page()->findChildren<QPushButton *>())
        if (one->isVisible() && one->text() == text)
            return one;
    return nullptr;
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
    QVERIFY(kinds[u"decision"_s].text.has(m_language));
    QCOMPARE(kinds[u"decision"_s].text.in(m_language), decisionText());
    QCOMPARE(kinds[u"action"_s].due, PartialDate(2014, 6, 30));
    QCOMPARE(kinds[u"action"_s].responsible, RecordIds{id(u"IOM"_s)});
}

inline void TasksTest::verifyPrinted()
{
    QTRY_VERIFY(QFileInfo(m_printer.path).size() > 10'000);  // pages are made in a thread of their own
    QFile printed(m_printer.path);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.read(5) == "%PDF-");
}
