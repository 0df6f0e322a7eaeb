// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefs.h"
#include "samplesetup.h"
#include "tests/ui/paperwords.h"
#include "ui/pages/briefmaker.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/meetingdata.h"
#include "ui/render/paginator.h"
#include "ui/render/painter.h"
#include "ui/render/paperformats.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

/// Tells when it is looked at, and by whom.
class ToldClock final : public tri::Clock {
public:
    mutable QSemaphore asked;
    mutable std::atomic<QThread *> thread = nullptr;
    QDateTime now() const override
    {
        thread = QThread::currentThread();
        asked.release();
        return tri::systemClock().now();
    }
};

class TestBriefPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void previewShowsAllPages();
    void sharedCopyLeavesOut();
    void languageAndPaper();
    void gapsAreTold();
    void moreThanThePageLimitIsTold();
    void followsCommits();
    void keysWalkThroughPages();
    void zoom();
    void preview_isComposedInAThreadOfItsOwn();
    void preview_isTheSameAsLaidOutHere();
    void oldPages_stayUntilTheNewOnesAreThere();
    void newestOrder_wins();
    void failure_isToldAndNothingIsPrinted();
    void printing_waitsForThePagesBeingMade();
    void closing_whileABriefIsMade_isSafe();
    void closing_inACommitMeanwhile_isSafe();
    void place_isKeptUntilThePagesAreThere();
    void pdfIsSaved();
    void failedPdfIsTold();
    void printerHasTheSamePages();
    void printerHeedsThePageRange();
    void textIsSaved();
    void everyFormatIsSaved();

private:
    [[nodiscard]] QString allText() const;
    [[nodiscard]] static QString pdfInfo(const QString &path);
    [[nodiscard]] tri::BriefDocument brief(bool shared = false) const;

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<BriefPage> m_page;
    SetChooser m_files;
    RecordId m_meeting;
};

void TestBriefPage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    m_page = std::make_unique<BriefPage>(m_setup->context, m_files, m_meeting);
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
}

void TestBriefPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

tri::BriefDocument TestBriefPage::brief(bool shared) const
{
    tri::BriefRequest request;
    request.meeting = m_meeting;
    request.sharedCopy = shared;
    return tri::makeBrief(*m_setup->workspace, request).value_or(tri::BriefDocument());
}

QString TestBriefPage::allText() const
{
    return wordsOn(*m_page);
}

QString TestBriefPage::pdfInfo(const QString &path)
{
    QProcess process;
    process.start(u"pdfinfo"_s, {path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestBriefPage::previewShowsAllPages()
{
    const qsizetype pages = paginate(brief()).pages.size();
    QVERIFY(pages > 5);
    QCOMPARE(m_page->preview()->document().pages.size(), pages);
    QCOMPARE(m_page->preview()->accessibleName(), u"Page 1 of %1"_s.arg(pages));
    QVERIFY(m_page->preview()->accessibleDescription().contains(u"Trilateral meeting of April 2014"_s));
    QVERIFY(m_page->canPrint());
    const QImage seen = m_page->preview()->grab().toImage();
    QVERIFY(seen.pixelColor(seen.rect().center()).isValid());
}

void TestBriefPage::sharedCopyLeavesOut()
{
    const QString secret = u"If raised"_s;
    QVERIFY(allText().contains(secret));
    m_page->options()->setSharedCopy(true);
    QTRY_VERIFY(!allText().contains(secret));
    QCOMPARE(m_page->preview()->document().pages.size(), paginate(brief(true)).pages.size());
    QVERIFY2(m_page->options()->leftOutText().contains(secret), qPrintable(m_page->options()->leftOutText()));
    QVERIFY(m_page->options()->leftOutText().contains(u"ours only"_s));
}

void TestBriefPage::languageAndPaper()
{
    m_page->options()->setLanguage(u"ar"_s);
    QTRY_VERIFY(m_page->preview()->document().rightToLeft);
    m_page->options()->setPaper(tri::Paper::Letter);
    QTRY_COMPARE(m_page->preview()->document().pages.first().size, QSizeF(pt(612), pt(792)));
}

void TestBriefPage::gapsAreTold()
{
    const auto gaps = [this] { return m_page->findChild<QLabel *>(u"brief.gaps"_s)->text(); };
    QVERIFY2(gaps().startsWith(u"Nothing"_s), qPrintable(gaps()));
    const auto meeting = readMeeting(m_setup->context, m_meeting);
    QVERIFY(meeting);
    const auto line = std::find_if(meeting->lines.begin(), meeting->lines.end(),
                                   [](const AgendaLine &l) { return l.positions[2].has_value(); });
    QVERIFY(line != meeting->lines.end());
    const auto row = m_setup->workspace->row(line->positions[2]->id);
    QVERIFY(row);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::deletion(*row), u"x"_s)));
    QTRY_VERIFY2(gaps().contains(u"1 position empty"_s), qPrintable(gaps()));
}

void TestBriefPage::moreThanThePageLimitIsTold()
{
    const auto gaps = [this] { return m_page->findChild<QLabel *>(u"brief.gaps"_s)->text(); };
    const auto limit = [this](qint64 pages) {
        const auto before = m_setup->workspace->row(m_setup->id(u"TRI-2014-04-BRIEF"_s));
        if (!before)
            return false;
        tri::Row after = *before;
        after.setValue(u"page_limit", pages);
        return m_setup->workspace->apply(tri::changeOf(tri::difference(*before, after), u"x"_s)).has_value();
    };
    const qsizetype pages = m_page->preview()->document().pages.size();
    QVERIFY(limit(pages - 1));
    QTRY_VERIFY(gaps().startsWith(u"%1 pages; the limit is %2."_s.arg(pages).arg(pages - 1)));
    // What falls off is named, and marked in the preview.
    QVERIFY2(gaps().contains(u"Beyond it: "_s) && gaps().contains(u"Annex"_s), qPrintable(gaps()));
    m_page->preview()->showPage(int(pages) - 1);
    QTRY_VERIFY(m_page->preview()->accessibleDescription().startsWith(u"Beyond the limit."_s));
    const auto *parts = m_page->findChild<QListWidget *>(u"brief.parts"_s);
    QVERIFY(parts->item(parts->count() - 1)->toolTip().contains(u"beyond the limit of"_s));
    QVERIFY(limit(pages));
    QTRY_VERIFY2(gaps().startsWith(u"Nothing"_s), qPrintable(gaps()));
}

void TestBriefPage::followsCommits()
{
    const auto before = m_setup->workspace->row(m_meeting);
    QVERIFY(before);
    tri::Row after = *before;
    after.setValue(u"purpose", tri::LocalText(u"en"_s, u"Zinnober und Zauber"_s));
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(*before, after), u"x"_s)));
    QTRY_VERIFY(allText().contains(u"Zinnober"_s));
}

void TestBriefPage::keysWalkThroughPages()
{
    BriefPreview *preview = m_page->preview();
    const int last = int(preview->document().pages.size()) - 1;
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->currentPage(), last);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->currentPage(), 0);
    preview->setZoom(BriefPreview::Zoom::WholePage);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(preview->currentPage(), 1);
    QVERIFY(preview->accessibleName().startsWith(u"Page 2"_s));
    QTest::keyClick(preview, Qt::Key_PageUp);
    QCOMPARE(preview->currentPage(), 0);
}

void TestBriefPage::zoom()
{
    BriefPreview *preview = m_page->preview();
    preview->showPage(4);
    preview->setZoom(BriefPreview::Zoom::WholePage);
    QCOMPARE(preview->currentPage(), 4);
    const int range = preview->verticalScrollBar()->maximum();
    QTest::keyClick(preview, Qt::Key_Plus);
    QCOMPARE(preview->zoom(), BriefPreview::Zoom::Factor);
    QVERIFY(preview->verticalScrollBar()->maximum() > range);
    QCOMPARE(preview->currentPage(), 4);
    QTest::keyClick(preview, Qt::Key_Minus);
    QTest::keyClick(preview, Qt::Key_Minus);
    QVERIFY(preview->verticalScrollBar()->maximum() < range);
}

void TestBriefPage::preview_isComposedInAThreadOfItsOwn()
{
    ToldClock clock;
    AppContext context = m_setup->context;
    context.clock = &clock;
    BriefMaker maker(context);
    QSignalSpy made(&maker, &BriefMaker::made);
    tri::BriefRequest request;
    request.meeting = m_meeting;
    maker.make(request);
    QVERIFY(maker.isBusy());
    // This thread stands still here: the work goes on only if it is done in another one.
    QVERIFY(clock.asked.tryAcquire(1, 60000));
    QVERIFY(clock.thread != QThread::currentThread());
    QVERIFY(made.isEmpty());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!maker.isBusy());
}

void TestBriefPage::preview_isTheSameAsLaidOutHere()
{
    for (const QString &language : {u"en"_s, u"ar"_s, u"zh"_s}) {
        m_page->options()->setLanguage(language);
        QTRY_VERIFY(m_page->isUpToDate() && m_page->preview()->document().language == language);
        tri::BriefRequest request;
        request.meeting = m_meeting;
        request.language = language;
        const auto made = tri::makeBrief(*m_setup->workspace, request);
        QVERIFY(made);
        const PlacedDocument here = paginate(*made);
        const PlacedDocument &there = m_page->preview()->document();
        QCOMPARE(there.pages.size(), here.pages.size());
        for (qsizetype page = 0; page < here.pages.size(); ++page) {
            const auto drawn = [page](const PlacedDocument &document) {
                QImage image((document.pages[page].size / unitsPerPoint).toSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintPage(painter, document, int(page), 1);
                return image;
            };
            QCOMPARE(drawn(there), drawn(here));
            QCOMPARE(there.pages[page].lines.size(), here.pages[page].lines.size());
            for (qsizetype line = 0; line < here.pages[page].lines.size(); ++line) {
                const PlacedLine &one = there.pages[page].lines[line];
                QCOMPARE(there.text(one), here.text(here.pages[page].lines[line]));
                QCOMPARE(one.at, here.pages[page].lines[line].at);
            }
        }
    }
}

void TestBriefPage::oldPages_stayUntilTheNewOnesAreThere()
{
    const QString before = allText();
    m_page->refresh();
    QVERIFY(!m_page->isUpToDate());
    QCOMPARE(allText(), before);
    QVERIFY(m_page->canPrint());
    QTRY_VERIFY(m_page->isUpToDate());
    QCOMPARE(allText(), before);
}

void TestBriefPage::newestOrder_wins()
{
    BriefMaker maker(m_setup->context);
    QStringList languages;
    connect(&maker, &BriefMaker::made, this, [&languages](const std::shared_ptr<const MadeBrief> &made) {
        languages << (made->brief ? made->brief->language : u"failed"_s);
    });
    for (const QString &language : {u"fr"_s, u"ru"_s, u"ar"_s, u"zh"_s, u"es"_s}) {
        tri::BriefRequest request;
        request.meeting = m_meeting;
        request.language = language;
        maker.make(request);
    }
    QTRY_VERIFY(!languages.isEmpty() && !maker.isBusy());
    QCOMPARE(languages, QStringList{u"es"_s});
}

void TestBriefPage::failure_isToldAndNothingIsPrinted()
{
    m_files.asked = {};
    BriefPage page(m_setup->context, m_files, RecordId::fromName(u"no", u"such meeting"));
    QVERIFY(page.canPrint());
    page.savePdf();
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(!page.canPrint());
    QVERIFY(m_files.asked.suffix.isEmpty());
    const auto *notice = page.findChild<NoticeBar *>();
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
    QVERIFY2(notice->text().contains(u"not in this workspace"_s), qPrintable(notice->text()));
    QCOMPARE(page.preview()->accessibleName(), u"Preview, no pages"_s);
}

void TestBriefPage::printing_waitsForThePagesBeingMade()
{
    m_files.answer = m_setup->dir.filePath(u"waited.pdf"_s);
    BriefPage page(m_setup->context, m_files, m_meeting);
    QVERIFY(!page.isUpToDate());
    QCOMPARE(page.preview()->accessibleName(), u"Preview, being made"_s);
    page.savePdf();
    QVERIFY(!QFile::exists(m_files.answer));
    QTRY_VERIFY(QFile::exists(m_files.answer));
    QVERIFY(page.isUpToDate());
    // What is asked for right after a choice has that choice.
    page.options()->setPaper(tri::Paper::Letter);
    m_files.answer = m_setup->dir.filePath(u"letter.pdf"_s);
    page.savePdf();
    QTRY_VERIFY(QFile::exists(m_files.answer));
    QVERIFY2(pdfInfo(m_files.answer).contains(u"612 x 792"_s), qPrintable(pdfInfo(m_files.answer)));
}

void TestBriefPage::closing_whileABriefIsMade_isSafe()
{
    for (int round = 0; round < 20; ++round) {
        auto page = std::make_unique<BriefPage>(m_setup->context, m_files, m_meeting);
        page->resize(800, 600);
        page->show();
        if (round % 3 == 1)
            page->options()->setSharedCopy(true);
        if (round % 3 == 2)
            QCoreApplication::processEvents();
        page.reset();
    }
    // The workspace goes right after its pages.
    BriefPage *last = m_page.release();
    last->refresh();
    delete last;
    m_setup->workspace.reset();
    QCoreApplication::processEvents();
}

void TestBriefPage::closing_inACommitMeanwhile_isSafe()
{
    const auto before = m_setup->workspace->row(m_meeting);
    QVERIFY(before);
    for (int round = 0; round < 8; ++round) {
        auto page = std::make_unique<BriefPage>(m_setup->context, m_files, m_meeting);
        const auto connection =
            connect(m_setup->workspace.get(), &tri::Workspace::committed, this, [&page] { page.reset(); });
        tri::Row after = *before;
        after.setValue(u"purpose", tri::LocalText(u"en"_s, u"Round %1"_s.arg(round)));
        QVERIFY(m_setup->workspace->apply(
            tri::changeOf(tri::difference(*m_setup->workspace->row(m_meeting), after), u"x"_s)));
        QVERIFY(!page);
        disconnect(connection);
    }
    QVERIFY(m_setup->workspace->undo());
}

void TestBriefPage::place_isKeptUntilThePagesAreThere()
{
    m_page->preview()->showPage(4);
    const QVariantMap state = m_page->saveState();
    BriefPage page(m_setup->context, m_files, m_meeting);
    page.resize(1000, 700);
    page.show();
    page.restoreState(state);
    QCOMPARE(page.saveState(), state);  // left again at once
    QTRY_VERIFY(page.isUpToDate());
    QCOMPARE(page.preview()->currentPage(), 4);
}

void TestBriefPage::pdfIsSaved()
{
    m_files.answer = m_setup->dir.filePath(u"brief.pdf"_s);
    m_page->savePdf();
    QCOMPARE(m_files.asked.suffix, u"pdf"_s);
    QVERIFY2(m_files.asked.suggestion.contains(u"TRI-2014-04"_s), qPrintable(m_files.asked.suggestion));
    QFile file(m_files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    auto *notice = m_page->findChild<NoticeBar *>();
    QCOMPARE(notice->tone(), NoticeBar::Tone::Note);
    QVERIFY(notice->text().contains(u"brief.pdf"_s));
    // For readers who do not see pages, the same beside it.
    notice->findChild<QPushButton *>(u"brief_companions"_s)->click();
    QVERIFY2(notice->text().contains(u"brief.docx"_s), qPrintable(notice->text()));
    QVERIFY(QFile::exists(m_setup->dir.filePath(u"brief.html"_s)));
    QVERIFY(QFile::exists(m_setup->dir.filePath(u"brief.docx"_s)));
    // What is there is not replaced.
    m_page->savePdf();
    notice->findChild<QPushButton *>(u"brief_companions"_s)->click();
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
    QVERIFY2(notice->text().contains(u"brief.html"_s), qPrintable(notice->text()));
}

void TestBriefPage::failedPdfIsTold()
{
    m_files.answer = m_setup->dir.filePath(u"no such folder/brief.pdf"_s);
    m_page->savePdf();
    auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY(notice->isShowing());
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
}

void TestBriefPage::printerHasTheSamePages()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QFAIL("pdfinfo is needed: package poppler-utils");
    const QString path = m_setup->dir.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    const PlacedDocument document = paginate(brief());
    QVERIFY(printDocument(document, printer));
    const QString info = pdfInfo(path);
    const auto match = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(info);
    QVERIFY2(match.hasMatch(), qPrintable(info));
    QCOMPARE(match.captured(1).toInt(), int(document.pages.size()));
    QVERIFY2(info.contains(u"A4"_s), qPrintable(info));
}

void TestBriefPage::printerHeedsThePageRange()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QFAIL("pdfinfo is needed: package poppler-utils");
    const QString path = m_setup->dir.filePath(u"part.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 4);
    QVERIFY(printDocument(paginate(brief()), printer));
    QVERIFY(pdfInfo(path).contains(QRegularExpression(u"Pages:\\s+3\\b"_s)));
}

void TestBriefPage::textIsSaved()
{
    m_files.answer = m_setup->dir.filePath(u"out.txt"_s);
    m_page->saveAs(*paperFormatOf(u"a.txt"_s));
    QVERIFY(m_files.asked.suggestion.endsWith(u".txt"));
    QFile file(m_files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Trilateral meeting of April 2014"));
    m_files.answer = m_setup->dir.filePath(u"no/such/folder/out.txt"_s);
    m_page->saveAs(*paperFormatOf(u"a.txt"_s));
    QCOMPARE(m_page->findChild<NoticeBar *>()->tone(), NoticeBar::Tone::Problem);
}

void TestBriefPage::everyFormatIsSaved()
{
    for (const PaperFormat &format : paperFormats()) {
        m_files.answer = m_setup->dir.filePath(u"out."_s + format.suffix());
        const QList<QAction *> actions = m_page->pageActions();
        const auto action = std::find_if(actions.begin(), actions.end(), [&format](const QAction *one) {
            return one->objectName() == u"brief.save_"_s + format.suffix();
        });
        QVERIFY2(action != actions.end(), format.ending);
        (*action)->trigger();
        QCOMPARE(m_files.asked.suffix, format.suffix());
        QVERIFY2(QFileInfo(m_files.answer).size() > 2000, format.ending);
    }
}

QTEST_MAIN(TestBriefPage)
#include "tst_briefpage.moc"
