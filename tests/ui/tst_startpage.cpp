// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/theme.h"
#include "ui/dialogs/salvagedialog.h"
#include "ui/pages/startpage.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/documentcontroller.h"
#include "ui/widgets/noticebar.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using tri::Problem;
using tri::ProblemCode;
using tri::Status;
using tri::Workspace;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once with a path set beforehand.
class SetChooser final : public FileChooser {
public:
    QString answer;
    void chooseExisting(QWidget *, const Request &, Answer then) override { then(answer); }
    void chooseNew(QWidget *, const Request &, Answer then) override { then(answer); }
};

}  // namespace

class TestStartPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void missingFileIsExplained();
    void textFileIsExplained();
    void damagedFileIsExplained();
    void damagedFile_isSalvaged();
    void salvageReport_saysWhatToLookAt();
    void diskFullIsExplained();
    void newAndOpenAndClose();
    void sampleIsMarked();
    void recentListShowsMissingFiles();
    void pinFromTheList();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void makeWorkspace(const QString &path) const;
    void expectProblem(const QString &path, ProblemCode code);

    tri::ui::Theme m_theme;
    const tri::Registry m_registry{{&tri::kindOf<tri::Theme>().spec}};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Preferences> m_preferences;
    SetChooser m_files;
    std::unique_ptr<DocumentController> m_documents;
    std::unique_ptr<StartPage> m_page;
    Status m_made;
};

void TestStartPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_made = {};
    m_preferences = std::make_unique<Preferences>(at(u"settings.ini"_s));
    DocumentController::Setup setup;
    setup.options.registry = &m_registry;
    setup.options.author = u"Test"_s;
    setup.makeNew = [this](const QString &path) {
        if (m_made)
            makeWorkspace(path);
        return m_made;
    };
    setup.makeSample = setup.makeNew;
    setup.preferences = m_preferences.get();
    setup.files = &m_files;
    setup.paths = {at(u"settings.ini"_s), m_dir->path(), m_dir->path()};
    m_documents = std::make_unique<DocumentController>(setup);
    m_page = std::make_unique<StartPage>(m_theme, *m_preferences);
    connect(m_documents.get(), &DocumentController::failed, m_page.get(),
            [this](const Problem &problem, const QString &path) { m_page->showProblem(problem, path); });
    connect(m_page.get(), &StartPage::openWanted, m_documents.get(), [this] { m_documents->askOpen(m_page.get()); });
}

void TestStartPage::cleanup()
{
    m_page.reset();
    m_documents.reset();
    m_preferences.reset();
}

void TestStartPage::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestStartPage::makeWorkspace(const QString &path) const
{
    Workspace::Options options;
    options.registry = &m_registry;
    QVERIFY(Workspace::create(path, options));
}

void TestStartPage::expectProblem(const QString &path, ProblemCode code)
{
    const QSignalSpy failed(m_documents.get(), &DocumentController::failed);
    m_files.answer = path;
    m_page->findChild<QPushButton *>(u"start_page.open"_s)->click();
    QCOMPARE(failed.count(), 1);
    const auto problem = failed.first().first().value<Problem>();
    QCOMPARE(int(problem.code), int(code));
    QVERIFY(!m_documents->workspace());
    QVERIFY(m_page->notice()->isShowing());
    QCOMPARE(m_page->notice()->tone(), NoticeBar::Tone::Problem);
    QVERIFY2(m_page->notice()->text().contains(QFileInfo(path).fileName()), qPrintable(m_page->notice()->text()));
}

void TestStartPage::missingFileIsExplained()
{
    expectProblem(at(u"gone.trilateral"_s), ProblemCode::NotFound);
    QCOMPARE(m_page->notice()->findChildren<QPushButton *>().size(), 1);  // the next step
}

void TestStartPage::textFileIsExplained()
{
    const QByteArray before("Dear colleagues,\n\nplease find attached the minutes.\n");
    write(u"minutes.txt"_s, before);
    expectProblem(at(u"minutes.txt"_s), ProblemCode::NotAWorkspace);
    QFile file(at(u"minutes.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestStartPage::damagedFileIsExplained()
{
    const QString path = at(u"torn.trilateral"_s);
    makeWorkspace(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(200));  // the header still says what it is
    QByteArray noise(int(file.size()) - 200, char(0x5a));
    QCOMPARE(file.write(noise), noise.size());
    file.close();
    expectProblem(path, ProblemCode::Damaged);
}

/// As somebody does it: the button beside the message, a name, and the new workspace opens.
void TestStartPage::damagedFile_isSalvaged()
{
    const QString path = at(u"torn.trilateral"_s);
    makeWorkspace(path);
    constexpr int kThemes = 60;
    {
        Workspace::Options options;
        options.registry = &m_registry;
        const auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite, options);
        QVERIFY(workspace);
        for (int i = 0; i < kThemes; ++i) {
            tri::Theme theme{.id = (*workspace)->newId()};
            theme.reference = u"T-%1"_s.arg(i);
            theme.name = tri::LocalText(u"en"_s, u"Theme %1"_s.arg(i));
            QVERIFY((*workspace)->apply(tri::changeOf(tri::creation(tri::toRow(theme)), {})));
        }
    }
    constexpr qint64 kPage = 4096;
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - kPage));
    expectProblem(path, ProblemCode::Damaged);
    m_files.answer = at(u"whole.trilateral"_s);
    const QSignalSpy salvaged(m_documents.get(), &DocumentController::salvaged);
    connect(m_page.get(), &StartPage::salvageWanted, m_documents.get(),
            [this](const QString &torn) { m_documents->askSalvage(torn, m_page.get()); });
    const QList<QPushButton *> steps = m_page->notice()->findChildren<QPushButton *>();
    QCOMPARE(steps.size(), 1);
    steps.first()->click();
    QTRY_COMPARE(salvaged.count(), 1);
    QVERIFY(m_documents->open(m_files.answer));
    const auto themes = m_documents->workspace()->find({.kind = &tri::kindOf<tri::Theme>().spec});
    QVERIFY(themes);
    QVERIFY2(themes->size() > kThemes / 2 && themes->size() <= kThemes,
             qPrintable(QString::number(themes->size())));
    m_documents->close();
    // Not over what is there.
    const QSignalSpy failed(m_documents.get(), &DocumentController::failed);
    m_documents->askSalvage(path, m_page.get());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(int(failed.first().first().value<Problem>().code), int(ProblemCode::Exists));
}

void TestStartPage::salvageReport_saysWhatToLookAt()
{
    tri::SalvageReport report;
    report.verified = 12;
    report.commitsLost = 3;
    report.doubtful = {{{}, u"theme"_s, u"Recruitment <b>costs</b>"_s}};
    report.lost = {{{}, u"theme"_s, {}}, {{}, u"unknown"_s, u"Two"_s}};
    auto *dialog = new SalvageDialog(report, at(u"whole.trilateral"_s), m_registry, m_theme, m_page.get());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *records = dialog->findChild<QTreeWidget *>(u"salvage_dialog.records"_s);
    QVERIFY(records && records->isVisible());
    QCOMPARE(records->topLevelItemCount(), 2);
    QVERIFY(records->topLevelItem(0)->text(0).contains(u"(1)"_s));
    QCOMPARE(records->topLevelItem(0)->child(0)->text(0), u"Recruitment <b>costs</b>"_s);
    QCOMPARE(records->topLevelItem(0)->child(0)->text(1), tri::kindOf<tri::Theme>().spec.labelText());
    QCOMPARE(records->topLevelItem(1)->childCount(), 2);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + u'\n';
    QVERIFY2(words.contains(u"12 records"_s) && words.contains(u"whole.trilateral"_s), qPrintable(words));
    const QSignalSpy opening(dialog, &QDialog::accepted);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(opening.count(), 1);
    auto *whole = new SalvageDialog({}, at(u"whole.trilateral"_s), m_registry, m_theme, m_page.get());
    QVERIFY(whole->findChild<QTreeWidget *>(u"salvage_dialog.records"_s)->isHidden());
    delete whole;
}

void TestStartPage::diskFullIsExplained()
{
    m_made = tri::fail(ProblemCode::DiskFull, QString());
    const QSignalSpy failed(m_documents.get(), &DocumentController::failed);
    QVERIFY(!m_documents->create(at(u"new.trilateral"_s)));
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_page->notice()->text().contains(u"new.trilateral"_s));
    QVERIFY(!m_documents->workspace());
}

void TestStartPage::newAndOpenAndClose()
{
    const QSignalSpy opened(m_documents.get(), &DocumentController::opened);
    const QSignalSpy closing(m_documents.get(), &DocumentController::closing);
    m_files.answer = at(u"new.trilateral"_s);
    m_documents->askNew(nullptr);
    QCOMPARE(opened.count(), 1);
    QVERIFY(m_documents->workspace());
    QVERIFY(!m_documents->isSample());
    m_documents->close();
    QCOMPARE(closing.count(), 1);
    QVERIFY(!m_documents->workspace());
    QVERIFY(m_documents->open(m_files.answer));
    QCOMPARE(m_preferences->recentFiles().files().size(), 1);
}

void TestStartPage::sampleIsMarked()
{
    QVERIFY(m_documents->openSample());
    QVERIFY(m_documents->isSample());
    const QString first = m_documents->workspace()->path();
    QVERIFY(m_documents->openSample());  // a fresh copy, the first one is left alone
    QVERIFY(m_documents->workspace()->path() != first);
    QVERIFY(m_documents->open(first));
    QVERIFY(m_documents->isSample());
}

void TestStartPage::recentListShowsMissingFiles()
{
    RecentFiles files;
    files.add(at(u"gone.trilateral"_s), false);
    m_preferences->setRecentFiles(files);
    const auto *list = m_page->findChild<QTreeWidget *>(u"start_page.recent"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"gone"_s);
    QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
}

void TestStartPage::pinFromTheList()
{
    RecentFiles files;
    files.add(at(u"a.trilateral"_s), false);
    files.add(at(u"b.trilateral"_s), false);
    m_preferences->setRecentFiles(files);
    auto *list = m_page->findChild<QTreeWidget *>(u"start_page.recent"_s);
    list->setCurrentItem(list->topLevelItem(1));
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == u"&Pin"_s)
            button->click();
    QCOMPARE(list->topLevelItem(0)->text(0), u"a"_s);
    QVERIFY(m_preferences->recentFiles().files().first().pinned);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
