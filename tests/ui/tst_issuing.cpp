// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Handing out papers on the desk: asked in one step, listed with who received them, printed as they were kept; comments beside
// the parts, and the next meeting's brief.

#include "core/base/clock.h"
#include "core/brief/issuedpapers.h"
#include "core/brief/parttexts.h"
#include "core/rules/meetinglife.h"
#include "samplesetup.h"
#include "tests/ui/paperwords.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/briefcomments.h"
#include "ui/pages/briefissued.h"
#include "ui/pages/briefissuedialog.h"
#include "ui/pages/briefissuing.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/briefprinter.h"
#include "ui/pages/brieftexts.h"
#include "ui/pages/homedata.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

namespace {

/// Prints into a file.
class FilePrinter final : public PrinterChooser {
public:
    QString path;
    int pages = 0;
    void choose(QWidget *, int count, Answer answer) override
    {
        pages = count;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        answer(printer);
    }
};

}  // namespace

class TestIssuing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void issue_asksInOneStepAndIsUndone();
    void release_isTold();
    void outsideRecipients_areWarnedOf();
    void recipients_areProposed();
    void issued_areListedWithWhoGotThem();
    void issuedPages_areSavedAsTheyWereKept();
    void issuedPages_arePrinted();
    void missingPages_areTold();
    void comment_standsBesideItsPart();
    void comment_isDecidedOnWithAReason();
    void dueComment_isOnHome();
    void unfinishedComment_comesBack();
    void next_beginsTheBriefInOneStep();
    void carriedText_isMarkedUntilKept();

private:
    void open(const QString &reference = u"TRI-2014-04"_s)
    {
        m_page = std::make_unique<BriefPage>(m_setup->context, m_files, m_setup->id(reference));
        m_page->resize(1200, 900);
        m_page->show();
        QTRY_VERIFY(m_page->isUpToDate());
    }
    [[nodiscard]] tri::BriefRequest request() const
    {
        return tri::paperRequest(u"trilateral"_s, m_setup->id(u"TRI-2014-04"_s));
    }
    [[nodiscard]] QList<tri::IssuedBrief> issued() const
    {
        tri::Reader reader(*m_setup->workspace);
        return tri::issuedOf(reader, request());
    }
    template <typename Dialog> [[nodiscard]] Dialog *dialog() const { return m_page->findChild<Dialog *>(); }
    [[nodiscard]] NoticeBar *notice() const
    {
        return m_page->findChild<NoticeBar *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void go(QWidget *of, const QString &button)
    {
        QTest::mouseClick(of->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    RecordId addNext()
    {
        tri::Reader reader(*m_setup->workspace);
        RecordId out;
        const tri::Meeting last = *reader.one<tri::Meeting>(m_setup->id(u"TRI-2014-04"_s));
        const tri::ChangeSet change = tri::meetingFrom(
            reader, last,
            {tri::LocalText(u"en"_s, u"September meeting"_s), tri::PartialDate(QDate(2014, 9, 3)),
             u"TRI-2014-09"_s},
            [this] { return m_setup->workspace->newId(); }, &out);
        return m_setup->workspace->apply(change) ? out : RecordId();
    }
    RecordId addComment(const QString &part, const QString &text, const tri::PartialDate &due = {})
    {
        tri::BriefComment one{.id = m_setup->workspace->newId(),
                              .text = text,
                              .brief = m_setup->id(u"TRI-2014-04-BRIEF"_s),
                              .part = part,
                              .authorText = u"Mission of Quagga"_s,
                              .due = due,
                              .state = u"open"_s};
        return m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(one)), text)) ? one.id
                                                                                              : RecordId();
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<BriefPage> m_page;
    SetChooser m_files;
    FilePrinter m_printer;
};

void TestIssuing::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.files = &m_files;
    m_printer.path = m_setup->dir.filePath(u"printed.pdf"_s);
}

void TestIssuing::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestIssuing::issue_asksInOneStepAndIsUndone()
{
    open();
    m_page->findChild<QAction *>(u"brief.issue"_s)->trigger();
    QTRY_VERIFY(dialog<IssueDialog>());
    auto *asked = dialog<IssueDialog>();
    asked->recipients()->setRecipients({m_setup->id(u"SRSG"_s)}, u"Private office"_s);
    go(asked, u"issue.go"_s);
    QTRY_VERIFY(notice()->isShowing());
    QVERIFY2(notice()->text().contains(u"no. 1 (Draft 3)"_s)
                 && notice()->text().contains(u"Private office"_s),
             qPrintable(notice()->text()));
    QCOMPARE(issued().size(), 1);
    const tri::IssuedBrief one = issued().first();
    QCOMPARE(one.recipients, tri::RecordIds{m_setup->id(u"SRSG"_s)});
    QVERIFY2(one.version.startsWith(u"Draft 3, "_s), qPrintable(one.version));
    const auto pdf = m_setup->workspace->fileContent(one.file);
    QVERIFY(pdf && pdf->startsWith("%PDF"));
    QVERIFY(one.pages.value_or(0) > 0);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(issued().isEmpty());
}

void TestIssuing::release_isTold()
{
    addComment(u"actions"_s, u"Still open"_s);
    open();
    m_page->issuing()->issue();
    QTRY_VERIFY(dialog<IssueDialog>());
    dialog<IssueDialog>()->setRelease(true);
    go(dialog<IssueDialog>(), u"issue.go"_s);
    QTRY_VERIFY(notice()->isShowing());
    QVERIFY2(notice()->text().contains(u"Released"_s)
                 && notice()->text().contains(u"1 comment is still open"_s),
             qPrintable(notice()->text()));
    QCOMPARE(issued().first().stage, u"released"_s);
}

void TestIssuing::outsideRecipients_areWarnedOf()
{
    open();
    m_page->issuing()->issue();
    QTRY_VERIFY(dialog<IssueDialog>());
    RecipientsBox *box = dialog<IssueDialog>()->recipients();
    QVERIFY(box->warning().isEmpty());
    box->setRecipients({m_setup->id(u"SRSG"_s)}, {});
    QVERIFY(box->warning().isEmpty());
    box->setRecipients({m_setup->id(u"SRSG"_s), m_setup->id(u"ILO"_s)}, {});
    QVERIFY2(box->warning().contains(u"office copy"_s) && box->warning().contains(u"ILO"_s),
             qPrintable(box->warning()));
    go(dialog<IssueDialog>(), u"issue.go"_s);  // it stands in nobody's way
    QTRY_COMPARE(issued().size(), 1);
}

void TestIssuing::recipients_areProposed()
{
    QVERIFY(issueNow(m_setup->context, request(), {.recipients = {m_setup->id(u"SRSG"_s)}}));
    open();
    m_page->issuing()->issue();
    QTRY_VERIFY(dialog<IssueDialog>());
    QCOMPARE(dialog<IssueDialog>()->recipients()->who(), tri::RecordIds{m_setup->id(u"SRSG"_s)});
}

void TestIssuing::issued_areListedWithWhoGotThem()
{
    QVERIFY(issueNow(m_setup->context, request(), {.recipients = {m_setup->id(u"SRSG"_s)}}));
    QVERIFY(issueNow(m_setup->context, request(), {.release = true}));
    open();
    m_page->issuing()->showIssued();
    QTRY_VERIFY(dialog<IssuedDialog>());
    QTreeWidget *list = dialog<IssuedDialog>()->list();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Released"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"Draft 3"_s);
    QVERIFY(list->topLevelItem(1)->text(4).contains(u"SRSG"_s));
    list->setCurrentItem(list->topLevelItem(0));
    go(dialog<IssuedDialog>(), u"issued.sent"_s);
    QTRY_VERIFY(dialog<IssuedDialog>()->findChild<SentToDialog *>());
    auto *sent = dialog<IssuedDialog>()->findChild<SentToDialog *>();
    go(sent, u"sent_to.go"_s);  // nobody yet
    QVERIFY(sent->isVisible());
    sent->recipients()->setRecipients({m_setup->id(u"IOM"_s)}, {});
    go(sent, u"sent_to.go"_s);
    QTRY_VERIFY(list->topLevelItem(0)->text(4).contains(u"IOM"_s));
}

void TestIssuing::issuedPages_areSavedAsTheyWereKept()
{
    QVERIFY(issueNow(m_setup->context, request(), {}));
    open();
    m_files.answer = m_setup->dir.filePath(u"copy.pdf"_s);
    m_page->issuing()->showIssued();
    QTRY_VERIFY(dialog<IssuedDialog>());
    go(dialog<IssuedDialog>(), u"issued.save"_s);
    QFile saved(m_files.answer);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), m_setup->workspace->fileContent(issued().first().file).value_or(QByteArray()));
}

void TestIssuing::issuedPages_arePrinted()
{
    QVERIFY(issueNow(m_setup->context, request(), {}));
    const int pages = int(issued().first().pages.value_or(0));
    open();
    m_page->setPrinters(&m_printer);
    m_page->issuing()->showIssued();
    QTRY_VERIFY(dialog<IssuedDialog>());
    go(dialog<IssuedDialog>(), u"issued.print"_s);
    QCOMPARE(m_printer.pages, pages);
    QProcess info;
    info.start(u"pdfinfo"_s, {m_printer.path});
    QVERIFY(info.waitForFinished());
    const QString told = QString::fromUtf8(info.readAllStandardOutput());
    QVERIFY2(told.contains(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(pages))), qPrintable(told));
    QVERIFY2(told.contains(u"595"_s) && told.contains(u"842"_s), qPrintable(told));
}

void TestIssuing::missingPages_areTold()
{
    QVERIFY(issueNow(m_setup->context, request(), {}));
    tri::Row before = tri::toRow(issued().first());
    tri::Row after = before;
    after.setValue(u"file", QString(64, u'a'));
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(before, after), {})));
    open();
    m_page->issuing()->showIssued();
    QTRY_VERIFY(dialog<IssuedDialog>());
    QVERIFY2(dialog<IssuedDialog>()->told().contains(u"not in this copy"_s),
             qPrintable(dialog<IssuedDialog>()->told()));
    QVERIFY(!dialog<IssuedDialog>()->findChild<QPushButton *>(u"issued.open"_s)->isEnabled());
    QVERIFY(!dialog<IssuedDialog>()->findChild<QPushButton *>(u"issued.save"_s)->isEnabled());
}

void TestIssuing::comment_standsBesideItsPart()
{
    open();
    BriefComments *comments = m_page->options()->comments();
    m_page->options()->texts()->choosePart(u"actions"_s);
    QCOMPARE(comments->list()->count(), 0);
    comments->add();
    QTRY_VERIFY(comments->findChild<CommentDialog *>());
    auto *dialog = comments->findChild<CommentDialog *>();
    go(dialog, u"comment.keep"_s);  // nothing is said yet
    QVERIFY(dialog->isVisible() && !dialog->editor(u"text"_s)->findings().isEmpty());
    dialog->editor(u"text"_s)->setValue(u"Say who pays"_s);
    dialog->editor(u"author"_s)->setValue(m_setup->id(u"ILO"_s));
    dialog->editor(u"place"_s)->setValue(u"paragraph 7"_s);
    go(dialog, u"comment.keep"_s);
    QTRY_COMPARE(comments->list()->count(), 1);
    const QString line = comments->list()->item(0)->text();
    QVERIFY2(line.contains(u"ILO"_s) && line.contains(u"paragraph 7"_s) && line.contains(u"Say who pays"_s)
                 && line.contains(u"Open"_s),
             qPrintable(line));
    auto *parts = m_page->findChild<QComboBox *>(u"brief.part"_s);
    QTRY_VERIFY2(parts->currentText().contains(u"1 open comment"_s), qPrintable(parts->currentText()));
    m_page->options()->texts()->choosePart(u"purpose"_s);
    QCOMPARE(comments->list()->count(), 0);
    QVERIFY(!m_page->preview()->pageText(0).contains(u"Say who pays"_s));
}

void TestIssuing::comment_isDecidedOnWithAReason()
{
    const RecordId one = addComment(u"actions"_s, u"Say who pays"_s);
    const RecordId two = addComment(u"actions"_s, u"Say when"_s);
    open();
    BriefComments *comments = m_page->options()->comments();
    m_page->options()->texts()->choosePart(u"actions"_s);
    QTRY_COMPARE(comments->list()->count(), 2);
    const auto state = [this](const RecordId &id) { return m_setup->workspace->row(id)->text(u"state"); };
    const auto choose = [comments](const QString &text) {
        comments->list()->setCurrentItem(comments->list()->findItems(text, Qt::MatchContains).value(0));
    };
    choose(u"Say when"_s);
    comments->decide(u"taken_in"_s);
    QTRY_COMPARE(state(two), u"taken_in"_s);
    choose(u"Say who pays"_s);
    comments->decide(u"not_taken_in"_s);
    QTRY_VERIFY(comments->findChild<CommentDialog *>());
    auto *dialog = comments->findChild<CommentDialog *>();
    go(dialog, u"comment.keep"_s);  // without a reason it stays open
    QVERIFY(dialog->isVisible());
    QCOMPARE(state(one), u"open"_s);
    dialog->editor(u"answer"_s)->setValue(u"The budget is not known."_s);
    go(dialog, u"comment.keep"_s);
    QTRY_COMPARE(state(one), u"not_taken_in"_s);
    QCOMPARE(m_setup->workspace->row(one)->text(u"answer"), u"The budget is not known."_s);
}

void TestIssuing::dueComment_isOnHome()
{
    const RecordId one = addComment(u"actions"_s, u"Say who pays"_s,
                                    tri::PartialDate(m_setup->context.clock->today().addDays(-2)));
    const auto isThere = [&] {
        const auto home = readHome(m_setup->context);
        return home && std::any_of(home->overdue.begin(), home->overdue.end(), [&one](const HomeLine &line) {
                   return line.id == one;
               });
    };
    QVERIFY(isThere());
    const tri::Row before = *m_setup->workspace->row(one);
    tri::Row after = before;
    after.setValue(u"state", u"taken_in"_s);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(before, after), {})));
    QVERIFY(!isThere());
}

void TestIssuing::unfinishedComment_comesBack()
{
    open();
    BriefComments *comments = m_page->options()->comments();
    comments->add();
    QTRY_VERIFY(comments->findChild<CommentDialog *>());
    auto *dialog = comments->findChild<CommentDialog *>();
    QTest::keyClicks(dialog->editor(u"text"_s)->focusProxy(), u"Half a"_s);
    m_page.reset();  // as a crash would
    open();
    m_page->options()->comments()->add();
    QTRY_VERIFY(m_page->options()->comments()->findChild<CommentDialog *>());
    auto *again = m_page->options()->comments()->findChild<CommentDialog *>();
    QCOMPARE(std::get<QString>(again->editor(u"text"_s)->value()), u"Half a"_s);
    again->reject();
}

void TestIssuing::next_beginsTheBriefInOneStep()
{
    open();
    m_page->issuing()->beginNext();
    QTRY_VERIFY(notice()->isShowing());
    QVERIFY2(notice()->text().contains(u"No meeting follows"_s), qPrintable(notice()->text()));
    const RecordId next = addNext();
    QTRY_VERIFY(m_page->isUpToDate());
    m_page->issuing()->beginNext();
    QTRY_VERIFY(notice()->text().contains(u"September meeting"_s));
    tri::BriefRequest coming = request();
    coming.meeting = next;
    tri::Reader reader(*m_setup->workspace);
    QVERIFY(tri::briefRecordOf(reader, coming));
    QVERIFY(m_setup->workspace->undo());
    tri::Reader after(*m_setup->workspace);
    QVERIFY(!tri::briefRecordOf(after, coming));
}

void TestIssuing::carriedText_isMarkedUntilKept()
{
    addNext();
    open();
    m_page->options()->texts()->choosePart(u"actions"_s);
    auto *box = m_page->findChild<QPlainTextEdit *>(u"brief.own_text"_s);
    box->setPlainText(u"OLDWORDS"_s);
    m_page->commit();
    QTRY_VERIFY(m_page->isUpToDate());
    m_page->issuing()->beginNext();
    QTRY_VERIFY(notice()->isShowing());
    open(u"TRI-2014-09"_s);
    m_page->options()->texts()->choosePart(u"actions"_s);
    const auto allText = [this] { return wordsOn(*m_page); };
    QCOMPARE(m_page->findChild<QPlainTextEdit *>(u"brief.own_text"_s)->toPlainText(), u"OLDWORDS"_s);
    auto *parts = m_page->findChild<QComboBox *>(u"brief.part"_s);
    QVERIFY2(parts->currentText().contains(u"– from the last meeting"_s), qPrintable(parts->currentText()));
    QVERIFY(!allText().contains(u"OLDWORDS"_s));
    go(m_page.get(), u"brief.keep_text"_s);
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"OLDWORDS"_s));
    QVERIFY(!parts->currentText().contains(u"– from the last meeting"_s));
}

QTEST_MAIN(TestIssuing)
#include "tst_issuing.moc"
