// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textfold.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestNoticeBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsOutOfSight();
    void notesFadeProblemsStay();
    void standingCannotBeClosed();
    void escapeCloses();
    void textIsPlain();
    void sentencesKeepTheirDirection();
    void buttonsGoWithTheirMessage();
    void everythingHasAName();
    void elidedLabelKeepsItsText();
    void wordsAreFoundWhateverTheirAccents();
};

void TestNoticeBar::startsOutOfSight()
{
    const Theme theme;
    const NoticeBar bar(theme);
    QVERIFY(!bar.isShowing());
}

void TestNoticeBar::notesFadeProblemsStay()
{
    const Theme theme;
    NoticeBar bar(theme);
    bar.showNote(u"Restored"_s);
    QVERIFY(bar.isShowing());
    bar.fade();
    QVERIFY(!bar.isShowing());
    bar.showProblem({ProblemCode::Blocked, u"A later change stands in the way."_s, {}});
    bar.fade();
    QVERIFY(bar.isShowing());
    QCOMPARE(bar.tone(), NoticeBar::Tone::Problem);
    bar.dismiss();
    QVERIFY(!bar.isShowing());
}

void TestNoticeBar::standingCannotBeClosed()
{
    const Theme theme;
    NoticeBar bar(theme);
    bar.showStanding(u"Read-only"_s);
    bar.dismiss();
    bar.fade();
    QVERIFY(bar.isShowing());
    QVERIFY(!bar.findChild<QToolButton *>()->isVisibleTo(&bar));
}

void TestNoticeBar::escapeCloses()
{
    const Theme theme;
    NoticeBar bar(theme);
    const QSignalSpy dismissed(&bar, &NoticeBar::dismissed);
    bar.showProblem({ProblemCode::Io, u"The file could not be read."_s, {}});
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isShowing());
    QCOMPARE(dismissed.count(), 1);
}

void TestNoticeBar::textIsPlain()
{
    const Theme theme;
    NoticeBar bar(theme);
    bar.showNote(u"<b>bold</b><img src='file:///etc/hosts'>"_s);
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(bar.text(), u"<b>bold</b><img src='file:///etc/hosts'>"_s);
}

/// Also one that begins with a path, where the screen runs from the right.
void TestNoticeBar::sentencesKeepTheirDirection()
{
    const Theme theme;
    NoticeBar bar(theme);
    const auto *shown = bar.findChild<QLabel *>(u"notice_bar.text"_s);
    QVERIFY(shown);
    const QString ours = u"«/media/stick/desk.trilateral» تالف."_s;
    const QString foreign = u"Permission denied"_s;
    bar.showNote(ours);
    QCOMPARE(shown->text(), ours);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    bar.showNote(ours);
    QVERIFY(shown->text().isRightToLeft());
    QVERIFY(shown->text().contains(u"«\u2068/media/stick/desk.trilateral\u2069»"_s));
    QCOMPARE(bar.text(), ours);
    bar.showNote(foreign);
    QCOMPARE(shown->text(), foreign);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestNoticeBar::buttonsGoWithTheirMessage()
{
    const Theme theme;
    NoticeBar bar(theme);
    bar.showProblem({ProblemCode::Locked, u"Open elsewhere."_s, {}});
    bar.addAction(u"Open read-only"_s);
    QCOMPARE(bar.findChildren<QPushButton *>().size(), 1);
    bar.showNote(u"Done"_s);
    QTRY_VERIFY(bar.findChildren<QPushButton *>().isEmpty());
}

void TestNoticeBar::everythingHasAName()
{
    const Theme theme;
    NoticeBar bar(theme);
    bar.showProblem({ProblemCode::Io, u"The file could not be read."_s, {}});
    QVERIFY(!bar.accessibleName().isEmpty());
    QCOMPARE(bar.accessibleDescription(), bar.text());
    QVERIFY(!bar.findChild<QToolButton *>()->accessibleName().isEmpty());
}

void TestNoticeBar::elidedLabelKeepsItsText()
{
    const Theme theme;
    ElidedLabel label(theme, Theme::Type::Body);
    const QString whole = u"Reducing the costs of migration <and> empowering migrants for development"_s;
    label.setFullText(whole);
    label.show();
    label.resize(60, 20);
    QVERIFY(label.text().size() < whole.size());
    QCOMPARE(label.fullText(), whole);
    QCOMPARE(label.accessibleName(), whole);
    QVERIFY(label.toolTip().contains(u"&lt;and&gt;"_s));
    label.resize(2000, 20);
    QCOMPARE(label.text(), whole);
}

void TestNoticeBar::wordsAreFoundWhateverTheirAccents()
{
    using Marks = QList<std::pair<int, int>>;
    QCOMPARE(wordsIn(u"Le Sénégal et Senegal"_s, u"senegal"_s), (Marks{{3, 7}, {14, 7}}));
    QCOMPARE(wordsIn(u"migration"_s, u"gratio migr"_s), (Marks{{0, 8}}));
    QCOMPARE(wordsIn(u"والهجرة"_s, u"هجرة"_s), (Marks{{3, 4}}));
    QVERIFY(wordsIn(u"nothing"_s, u" "_s).isEmpty());
}

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
