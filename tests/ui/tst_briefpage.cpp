// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefs.h"
#include "samplesetup.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/meetingdata.h"
#include "ui/render/paginator.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestBriefPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void previewShowsAllPages();
    void generationIsQuick();
    void sharedCopyLeavesOut();
    void languageAndPaper();
    void gapsAreTold();
    void moreThanThePageLimitIsTold();
    void followsCommits();
    void keysWalkThroughPages();
    void zoom();
    void pdfIsSaved();
    void failedPdfIsTold();
    void printerHasTheSamePages();
    void printerHeedsThePageRange();
    void minutesAreAPaperToo();
    void textIsSaved();

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
    QStringList pages;
    for (int page = 0; page < m_page->preview()->document().pages.size(); ++page)
        pages << m_page->preview()->pageText(page);
    return pages.join(u'\n');
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

void TestBriefPage::generationIsQuick()
{
    QElapsedTimer clock;
    clock.start();
    m_page->refresh();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));  // an unoptimised, checked build
    qInfo("made in %lld ms", clock.elapsed());
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
    QTRY_COMPARE(gaps(), u"%1 pages; the limit is %2"_s.arg(pages).arg(pages - 1));
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

void TestBriefPage::minutesAreAPaperToo()
{
    QCOMPARE(m_page->title(), u"Brief"_s);
    m_page->options()->setRecipe(u"minutes"_s);
    QTRY_COMPARE(m_page->title(), u"Minutes"_s);
    QTRY_VERIFY(allText().contains(u"Discussion and outcomes"));
    const QString gaps = m_page->findChild<QLabel *>(u"brief.gaps"_s)->text();
    QVERIFY2(gaps.contains(u"without minutes"), qPrintable(gaps));
    const QVariantMap state = m_page->saveState();
    BriefPage again(m_setup->context, m_files, m_meeting);
    again.restoreState(state);
    QCOMPARE(again.title(), u"Minutes"_s);
    const BriefPage direct(m_setup->context, m_files, m_setup->id(u"TRI-2014-01"_s), u"minutes"_s);
    QCOMPARE(direct.title(), u"Minutes"_s);
    QVERIFY(direct.findChild<QLabel *>(u"brief.gaps"_s)->text().startsWith(u"Nothing"));
}

void TestBriefPage::textIsSaved()
{
    m_files.answer = m_setup->dir.filePath(u"out.txt"_s);
    m_page->saveText();
    QVERIFY(m_files.asked.suggestion.endsWith(u".txt"));
    QFile file(m_files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Trilateral meeting of April 2014"));
    m_files.answer = m_setup->dir.filePath(u"no/such/folder/out.txt"_s);
    m_page->saveText();
    QCOMPARE(m_page->findChild<NoticeBar *>()->tone(), NoticeBar::Tone::Problem);
}

QTEST_MAIN(TestBriefPage)
#include "tst_briefpage.moc"
