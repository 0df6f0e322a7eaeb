// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers typed back from paper on the page of the meeting.

#include "core/kinds/outcome.h"
#include "core/rules/answercodes.h"
#include "samplesetup.h"
#include "ui/pages/answersdialog.h"
#include "ui/pages/meetingpage.h"
#include "ui/services/drafts.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linesAreTold_andEntered();
    void faultyLines_stayToBeCorrected();
    void whatWasTyped_comesBack();

private:
    AnswersDialog *opened();
    static QPlainTextEdit *text(QWidget *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>(u"answers.text"_s);
    }
    static QPushButton *enter(QWidget *dialog)
    {
        return dialog->findChild<QPushButton *>(u"answers.enter"_s);
    }
    static QString told(QWidget *dialog) { return dialog->findChild<QLabel *>(u"answers.told"_s)->text(); }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<MeetingPage> m_page;
};

void TestAnswers::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_drafts = std::make_unique<Drafts>();
    m_setup->context.drafts = m_drafts.get();
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_setup->id(u"TRI-2014-04"_s));
    m_page->show();
}

void TestAnswers::cleanup()
{
    m_page.reset();
    m_drafts.reset();
    m_setup.reset();
}

AnswersDialog *TestAnswers::opened()
{
    for (QAction *action : m_page->pageActions())
        if (action->objectName() == u"meeting.enter_answers")
            action->trigger();
    return m_page->window()->findChild<AnswersDialog *>();
}

void TestAnswers::linesAreTold_andEntered()
{
    AnswersDialog *dialog = opened();
    QVERIFY(dialog);
    QVERIFY(!enter(dialog)->isEnabled());
    const tri::AgendaItem item = m_page->meeting().lines.first().item;
    QTest::keyClicks(text(dialog), tri::answerCode(item.id) + u" D: The agenda is adopted"_s);
    QCOMPARE(told(dialog), u"1 new outcome"_s);
    const auto *lines = dialog->findChild<QTreeWidget *>(u"answers.lines"_s);
    QCOMPARE(lines->topLevelItemCount(), 1);
    QCOMPARE(lines->topLevelItem(0)->text(1), u"Decision"_s);
    QVERIFY(lines->topLevelItem(0)->text(0).contains(item.title.in(u"en"_s)));
    QTest::mouseClick(enter(dialog), Qt::LeftButton);
    QTRY_VERIFY(!m_page->window()->findChild<AnswersDialog *>());
    tri::Reader reader(*m_setup->workspace);
    const auto outcomes = reader.linked<tri::Outcome>("item", item.id);
    QVERIFY(std::any_of(outcomes.begin(), outcomes.end(), [](const tri::Outcome &one) {
        return one.kind == u"decision" && one.text.in(u"en"_s) == u"The agenda is adopted";
    }));
}

void TestAnswers::faultyLines_stayToBeCorrected()
{
    AnswersDialog *dialog = opened();
    text(dialog)->setPlainText(u"4 N: Noted\n99 D: Agreed"_s);
    QCOMPARE(told(dialog), u"1 new outcome · 1 line to correct"_s);
    QTest::mouseClick(enter(dialog), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QCOMPARE(text(dialog)->toPlainText(), u"99 D: Agreed"_s);
    QVERIFY(!enter(dialog)->isEnabled());
}

void TestAnswers::whatWasTyped_comesBack()
{
    AnswersDialog *dialog = opened();
    text(dialog)->setPlainText(u"4 N: half a line"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->window()->findChild<AnswersDialog *>());
    dialog = opened();
    QCOMPARE(text(dialog)->toPlainText(), u"4 N: half a line"_s);
    text(dialog)->clear();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->window()->findChild<AnswersDialog *>());
    QVERIFY(text(opened())->toPlainText().isEmpty());
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
