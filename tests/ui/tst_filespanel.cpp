// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files on the desk: the tab of a record, the field that holds one, the list that takes them on a record, and the copies
// that other programs see.

#include "samplesetup.h"

#include "core/workspace/attaching.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/records/filespanel.h"
#include "ui/records/recordform.h"
#include "ui/records/recordlistpage.h"
#include "ui/records/recordpage.h"
#include "ui/services/filecopies.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QMimeData> clipOf(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

/// As the window system does it: enter, move, drop. False when the target did not want it.
bool drop(QWidget *target, const QPoint &place, const QMimeData &data)
{
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QDropEvent event(QPointF(place), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(target, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

}  // namespace

class TestFilesPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyTab_saysWhatBelongsHere();
    void drop_attachesInOneStep();
    void paste_attachesWhatWasCopied();
    void action_attachesWhatIsChosen();
    void remove_isUndone();
    void remove_keepsItForOthers();
    void enter_opensAReadOnlyCopy();
    void whatCanRun_isAskedAboutFirst();
    void copies_goWithTheirKeeper();
    void names_cannotHideHowTheyEnd();
    void saveCopy_writesTheFile();
    void copy_bringsPathsToTheClipboard();
    void missingContent_isShownAsSuch();
    void readOnlyWorkspace_onlyReads();
    void problem_isTold();
    void fileField_takesAndLetsGo();
    void fileField_ofANewRecord();
    void drop_onARecordOfTheList();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_setup->dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    void attach(const QStringList &paths)
    {
        const auto made = attachFiles(*m_setup->workspace, row(), {paths});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    }
    [[nodiscard]] Row row() const { return m_setup->workspace->row(m_id).value_or(Row()); }
    [[nodiscard]] QList<FileOfRecord> files() const
    {
        return filesOf(*m_setup->workspace, row()).value_or(QList<FileOfRecord>());
    }
    template <typename T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QTreeWidget *list() const { return find<QTreeWidget>(u"files.list"_s); }
    [[nodiscard]] QString tab() const
    {
        const auto *tabs = find<QTabWidget>(u"record_page.tabs"_s);
        return tabs->tabText(tabs->indexOf(find<FilesPanel>(u"files"_s)));
    }
    [[nodiscard]] NoticeBar *notice() const
    {
        for (NoticeBar *bar : m_page->findChildren<NoticeBar *>(QString(), Qt::FindDirectChildrenOnly))
            return bar;
        return nullptr;
    }
    void choose(int line)
    {
        list()->clearSelection();
        list()->setCurrentItem(list()->topLevelItem(line));
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<FileCopies> m_copies;
    SetChooser m_chooser;
    QStringList m_shown;  // handed to other programs
    RecordId m_id;
    std::unique_ptr<RecordPage> m_page;
};

void TestFilesPanel::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_shown.clear();
    m_copies = std::make_unique<FileCopies>(m_setup->dir.filePath(u"cache"_s), [this](const QString &path) {
        m_shown << path;
        return true;
    });
    m_setup->context.copies = m_copies.get();
    m_setup->context.files = &m_chooser;
    m_id = m_setup->id(u"GFMD7-R04"_s);
    QVERIFY(!m_id.isNull());
    m_page = std::make_unique<RecordPage>(m_setup->context, m_id);
    m_page->resize(1200, 700);
    m_page->show();
    find<QTabWidget>(u"record_page.tabs"_s)->setCurrentWidget(find<FilesPanel>(u"files"_s));
    QVERIFY(files().isEmpty());
}

void TestFilesPanel::cleanup()
{
    m_page.reset();
    m_copies.reset();
    m_setup.reset();
}

void TestFilesPanel::emptyTab_saysWhatBelongsHere()
{
    QCOMPARE(tab(), u"Files"_s);
    QVERIFY(find(u"files.none"_s)->isVisible());
    m_chooser.answer = write(u"a.txt"_s, "aa");
    QTest::mouseClick(find<QPushButton>(u"files.attach_first"_s), Qt::LeftButton);
    QCOMPARE(files().size(), 1);
    QCOMPARE(tab(), u"Files (1)"_s);
    QVERIFY(!find(u"files.none"_s)->isVisible() && list()->isVisible());
}

void TestFilesPanel::drop_attachesInOneStep()
{
    const QString one = write(u"one.txt"_s, "1");
    const QString two = write(u"two.pdf"_s, "22");
    const QString links = find<QTabWidget>(u"record_page.tabs"_s)->tabText(0);
    QVERIFY(drop(find(u"files"_s), {20, 20}, *clipOf({one, two})));
    QCOMPARE(files().size(), 2);
    QCOMPARE(tab(), u"Files (2)"_s);
    QCOMPARE(find<QTabWidget>(u"record_page.tabs"_s)->tabText(0), links);  // listed once, here
    QCOMPARE(list()->topLevelItem(0)->text(0), u"one.txt"_s);
    QVERIFY(QFile::exists(one) && QFile::exists(two));
    QCOMPARE(notice()->text(), u"2 files attached."_s);
    QCOMPARE(labelText(*m_setup->workspace->undoLabel(), allKinds()), u"Attach 2 files to GFMD7-R04"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(files().size(), 0);
    QCOMPARE(tab(), u"Files"_s);
    QVERIFY(m_setup->workspace->redo());
    QCOMPARE(tab(), u"Files (2)"_s);
    QMimeData words;
    words.setText(u"no file"_s);
    QVERIFY(!drop(find(u"files"_s), {20, 20}, words));
}

void TestFilesPanel::paste_attachesWhatWasCopied()
{
    auto *paste = find<QAction>(u"files.paste"_s);
    QGuiApplication::clipboard()->setText(u"no file"_s);
    paste->trigger();
    QVERIFY(files().isEmpty());
    QVERIFY(notice()->isShowing());
    QGuiApplication::clipboard()->setMimeData(clipOf({write(u"a.txt"_s, "aa")}).release());
    paste->trigger();
    QCOMPARE(files().size(), 1);
    paste->trigger();
    QCOMPARE(files().size(), 1);
    QVERIFY2(notice()->text().contains(u"a.txt"_s), qPrintable(notice()->text()));
}

void TestFilesPanel::action_attachesWhatIsChosen()
{
    auto *action = find<QAction>(u"record_page.attach"_s);
    QVERIFY(m_page->pageActions().contains(action) && action->isVisible() && !action->toolTip().isEmpty());
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+Shift+A"_s));
    m_chooser.answer = write(u"a.txt"_s, "aa");
    action->trigger();
    QCOMPARE(files().size(), 1);
    auto *undo = notice()->findChild<QPushButton *>();
    QVERIFY(undo);
    undo->click();
    QVERIFY(files().isEmpty());
}

void TestFilesPanel::remove_isUndone()
{
    attach({write(u"a.txt"_s, "aa"), write(u"b.txt"_s, "bb")});
    choose(0);
    const FileOfRecord file = files().first();
    list()->setFocus();
    find<QAction>(u"files.remove"_s)->trigger();
    QCOMPARE(files().size(), 1);
    QCOMPARE(files().first().name, u"b.txt"_s);
    QVERIFY(m_setup->workspace->row(file.record)->deleted);
    QCOMPARE(m_setup->workspace->fileContent(file.hash).value_or(QByteArray()), QByteArray("aa"));
    auto *undo = notice()->findChild<QPushButton *>();
    QVERIFY(undo);
    undo->click();
    QCOMPARE(files().size(), 2);
}

void TestFilesPanel::remove_keepsItForOthers()
{
    attach({write(u"a.txt"_s, "aa")});
    const Row before = m_setup->workspace->row(files().first().record).value();
    const RecordId other = m_setup->id(u"TRI-2014-04"_s);
    Row both = before;
    both.setValue(u"attached_to", canonical(RecordIds{m_id, other}));
    QVERIFY(m_setup->workspace->apply(changeOf(difference(before, both), {})));
    choose(0);
    find<QAction>(u"files.remove"_s)->trigger();
    QVERIFY(files().isEmpty());
    QCOMPARE(filesOf(*m_setup->workspace, m_setup->workspace->row(other).value()).value().size(), 1);
}

void TestFilesPanel::enter_opensAReadOnlyCopy()
{
    attach({write(u"a.txt"_s, "aa")});
    choose(0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_shown.size(), 1);
    const QFileInfo copy(m_shown.first());
    QCOMPARE(copy.fileName(), u"a.txt"_s);
    QVERIFY(copy.filePath().startsWith(m_setup->dir.filePath(u"cache"_s)));
    QCOMPARE(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner),
             QFile::Permissions());
    QTest::keyClick(list(), Qt::Key_Return);  // the copy is there already, and cannot be written
    QCOMPARE(m_shown.size(), 2);
    QVERIFY(!notice()->isShowing());
}

void TestFilesPanel::whatCanRun_isAskedAboutFirst()
{
    attach({write(u"tool.sh"_s, "#!/bin/sh"), write(u"page.html"_s, "<html><p>plain"),
            write(u"live.html"_s, "<html><script>x()")});
    const auto open = [this](const QString &name) {
        for (int i = 0; i < files().size(); ++i)
            if (files()[i].name == name)
                choose(i);
        find<QAction>(u"files.open"_s)->trigger();
        return m_page->findChild<QMessageBox *>(u"open_file"_s);
    };
    QVERIFY(!open(u"page.html"_s));
    QCOMPARE(m_shown.size(), 1);
    for (const QString &name : {u"tool.sh"_s, u"live.html"_s}) {
        m_shown.clear();
        QPointer<QMessageBox> box = open(name);
        QVERIFY(box && m_shown.isEmpty());
        QCOMPARE(box->text(), name);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!box);
        QVERIFY(m_shown.isEmpty());
        box = open(name);
        QTest::mouseClick(box->findChild<QPushButton *>(u"open_file.open"_s), Qt::LeftButton);
        QCOMPARE(m_shown.size(), 1);
        QTRY_VERIFY(!box);
    }
}

void TestFilesPanel::copies_goWithTheirKeeper()
{
    attach({write(u"a.txt"_s, "aa")});
    choose(0);
    find<QAction>(u"files.open"_s)->trigger();
    QVERIFY(QFile::exists(m_shown.first()));
    m_page.reset();
    m_copies.reset();
    QVERIFY(!QFile::exists(m_shown.first()));
    QVERIFY(QDir(m_setup->dir.filePath(u"cache"_s)).isEmpty());
}

void TestFilesPanel::names_cannotHideHowTheyEnd()
{
    QCOMPARE(FileCopies::cleanName(u"../../etc/passwd"_s), u"_._.._etc_passwd"_s);
    QCOMPARE(FileCopies::cleanName(u"report\u202efdp.exe"_s), u"reportfdp.exe"_s);
    QCOMPARE(FileCopies::cleanName(u"a\nb\0.pdf"_s), u"ab.pdf"_s);
    QCOMPARE(FileCopies::cleanName(QString()), u"file"_s);
    QCOMPARE(FileCopies::cleanName(u"موجز.pdf"_s), u"موجز.pdf"_s);
    const QString longName = FileCopies::cleanName(QString(500, u'a') + u".pdf"_s);
    QVERIFY(longName.size() <= 120 && longName.endsWith(u".pdf"_s));
    const QString hash = m_setup->workspace->storeBytes("x").value();
    for (const QString &name : {u"a.EXE"_s, u"a.docm"_s, u"a.pdf\u202e.bat"_s, u"a.desktop"_s})
        QCOMPARE(FileCopies::canRun(*m_setup->workspace, hash, name).value_or(false), true);
    for (const QString &name : {u"a.pdf"_s, u"a.docx"_s, u"exe"_s, u"a.html"_s})
        QCOMPARE(FileCopies::canRun(*m_setup->workspace, hash, name).value_or(true), false);
}

void TestFilesPanel::saveCopy_writesTheFile()
{
    attach({write(u"a.txt"_s, "aa")});
    choose(0);
    m_chooser.answer = m_setup->dir.filePath(u"out.txt"_s);
    find<QAction>(u"files.save"_s)->trigger();
    QVERIFY(m_chooser.asked.suggestion.endsWith(u"a.txt"_s));
    QFile out(m_chooser.answer);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("aa"));
    QVERIFY(notice()->text().contains(u"out.txt"_s));
}

void TestFilesPanel::copy_bringsPathsToTheClipboard()
{
    attach({write(u"a.txt"_s, "aa"), write(u"b.txt"_s, "bb")});
    list()->selectAll();
    find<QAction>(u"files.copy"_s)->trigger();
    const QList<QUrl> urls = QGuiApplication::clipboard()->mimeData()->urls();
    QCOMPARE(urls.size(), 2);
    QFile copy(urls[1].toLocalFile());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("bb"));
}

void TestFilesPanel::missingContent_isShownAsSuch()
{
    attach({write(u"a.txt"_s, "aa")});
    const Row before = m_setup->workspace->row(files().first().record).value();
    Row after = before;
    after.setValue(u"file", QString(64, u'0'));
    QVERIFY(m_setup->workspace->apply(changeOf(difference(before, after), {})));
    m_page->refresh();
    QCOMPARE(list()->topLevelItem(0)->text(1), u"not here"_s);
    choose(0);
    for (const QString &action : {u"open"_s, u"save"_s, u"copy"_s})
        QVERIFY(!find<QAction>(u"files."_s + action)->isEnabled());
    QVERIFY(find<QAction>(u"files.remove"_s)->isEnabled());
}

void TestFilesPanel::readOnlyWorkspace_onlyReads()
{
    attach({write(u"a.txt"_s, "aa")});
    const QString path = m_setup->workspace->path();
    m_page.reset();
    m_setup->workspace.reset();
    Workspace::Options options;
    options.registry = &allKinds();
    auto opened = Workspace::open(path, Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    m_page = std::make_unique<RecordPage>(m_setup->context, m_id);
    m_page->show();
    QCOMPARE(tab(), u"Files (1)"_s);
    choose(0);
    for (const QString &action : {u"attach"_s, u"paste"_s, u"remove"_s})
        QVERIFY(!find<QAction>(u"files."_s + action)->isEnabled());
    QVERIFY(!find<QAction>(u"record_page.attach"_s)->isVisible());
    QVERIFY(!drop(find(u"files"_s), {20, 20}, *clipOf({write(u"b.txt"_s, "bb")})));
    find<QAction>(u"files.open"_s)->trigger();
    QCOMPARE(m_shown.size(), 1);
    m_page->showRecord(m_setup->id(u"GFMD7-R01"_s));
    find<QTabWidget>(u"record_page.tabs"_s)->setCurrentWidget(find<FilesPanel>(u"files"_s));
    QVERIFY(find(u"files.none"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!find<QPushButton>(u"files.attach_first"_s));
}

void TestFilesPanel::problem_isTold()
{
    QVERIFY(drop(find(u"files"_s), {20, 20}, *clipOf({m_setup->dir.path()})));
    QVERIFY(files().isEmpty());
    QVERIFY(notice()->isShowing());
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
}

void TestFilesPanel::fileField_takesAndLetsGo()
{
    const RecordSpec &kind = *allKinds().kind(u"document");
    Row document(kind, m_setup->workspace->newId());
    document.setValue(u"title", LocalText(u"en"_s, u"Paper"_s));
    QVERIFY(m_setup->workspace->apply(changeOf(creation(document), {})));
    m_page->showRecord(document.id);
    auto *name = find<ElidedLabel>(u"document.file.name"_s);
    QCOMPARE(name->fullText(), u"No file."_s);
    QVERIFY(!find(u"document.file.open"_s)->isVisibleTo(m_page.get()));
    m_chooser.answer = write(u"paper.txt"_s, "0123456789");
    find<QPushButton>(u"document.file.choose"_s)->click();
    const Row held = m_setup->workspace->row(document.id).value();
    QCOMPARE(held.text(u"file_name"), u"paper.txt"_s);
    QCOMPARE(m_setup->workspace->fileContent(held.text(u"file")).value_or(QByteArray()),
             QByteArray("0123456789"));
    QVERIFY2(name->fullText().contains(u"paper.txt"_s) && name->fullText().contains(u"10"_s),
             qPrintable(name->fullText()));
    QVERIFY(!name->fullText().contains(held.text(u"file").left(8)));
    QCOMPARE(tab(), u"Files (1)"_s);
    find<QPushButton>(u"document.file.open"_s)->click();
    QCOMPARE(m_shown.size(), 1);
    QVERIFY(drop(find(u"document.file"_s), {5, 5}, *clipOf({write(u"new.txt"_s, "new")})));
    QCOMPARE(m_setup->workspace->row(document.id)->text(u"file_name"), u"new.txt"_s);
    find<QPushButton>(u"document.file.remove"_s)->click();
    QVERIFY(m_setup->workspace->row(document.id)->text(u"file").isEmpty());
    QVERIFY(m_setup->workspace->row(document.id)->text(u"file_name").isEmpty());
    QVERIFY(m_setup->workspace->undo());  // name and content came and went as one step
    QCOMPARE(m_setup->workspace->row(document.id)->text(u"file_name"), u"new.txt"_s);
    QVERIFY(name->fullText().contains(u"new.txt"_s));
}

void TestFilesPanel::fileField_ofANewRecord()
{
    const RecordSpec &kind = *allKinds().kindFor(DeskUse::Files);
    const RecordIds before = m_setup->workspace->find({&kind, {}}).value();
    m_page = std::make_unique<RecordPage>(m_setup->context, kind, QList<std::pair<QString, RecordId>>{});
    m_page->show();
    m_chooser.answer = write(u"a.txt"_s, "aa");
    find<QPushButton>(u"attachment.file.choose"_s)->click();
    QCOMPARE(m_setup->workspace->find({&kind, {}}).value(), before);  // its title is still missing
    QCOMPARE(m_page->form()->row().text(u"file_name"), u"a.txt"_s);
    QCOMPARE(m_page->form()->row().value(u"size"), FieldValue(qint64(2)));
}

void TestFilesPanel::drop_onARecordOfTheList()
{
    RecordListPage page(m_setup->context, *allKinds().kind(u"recommendation"));
    page.resize(1200, 700);
    page.show();
    const RecordId id = page.model()->idAt(1);
    const QRect cell = page.table()->visualRect(page.model()->index(1, 0));
    QVERIFY(page.table()->viewport()->acceptDrops());
    QVERIFY(drop(page.table()->viewport(), cell.center(), *clipOf({write(u"a.txt"_s, "aa")})));
    QCOMPARE(filesOf(*m_setup->workspace, m_setup->workspace->row(id).value()).value().size(), 1);
    QCOMPARE(page.form()->row().id, id);
    const QPoint below(cell.center().x(), page.table()->viewport()->height() - 1);
    if (!page.table()->indexAt(below).isValid())
        QVERIFY(!drop(page.table()->viewport(), below, *clipOf({write(u"b.txt"_s, "bb")})));
    m_chooser.answer = write(u"c.txt"_s, "cc");
    page.findChild<QAction *>(u"list.recommendation.attach"_s)->trigger();
    QCOMPARE(filesOf(*m_setup->workspace, m_setup->workspace->row(id).value()).value().size(), 2);
}

QTEST_MAIN(TestFilesPanel)
#include "tst_filespanel.moc"
