// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review of themes on the desk, by keyboard: keep, split with records given to the parts, merge, new theme, the
// tree of another day.

#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "samplesetup.h"
#include "ui/fields/growingtextedit.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/themedecisionpanel.h"
#include "ui/pages/themereviewpart.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestThemeReviewPart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tree_showsWhatWasDecided();
    void keep_byKeyboard();
    void split_givesRecordsToTheParts();
    void merge_namesWhatItChanges();
    void amendWithoutAName_cannotBeDecided();
    void newTheme_isAdded();
    void anotherDay_showsItsTree();
    void minutesOnTheTheme_arePrintedFromHere();
    void focusOrder_reachesEverything();

private:
    [[nodiscard]] QTreeWidgetItem *line(const QString &reference) const;
    template <typename T> [[nodiscard]] T *field(const QString &key) const
    {
        return m_part->findChild<T *>(u"theme_decision."_s + key);
    }
    [[nodiscard]] QString preview() const { return m_part->findChild<QLabel *>(u"theme_decision.preview"_s)->text(); }
    [[nodiscard]] tri::Theme theme(const QString &reference) const
    {
        return fromRow<tri::Theme>(m_setup->workspace->row(m_setup->id(reference)).value());
    }

    [[nodiscard]] RecordIds themesOf(const RecordId &id) const
    {
        const Row row = m_setup->workspace->row(id).value();
        return row.links(u"themes") + row.links(u"other_themes");
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MeetingPage> m_page;
    ThemeReviewPart *m_part = nullptr;
};

void TestThemeReviewPart::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_setup->id(u"TRI-2014-04"_s));
    m_page->resize(1100, 700);
    m_page->restoreState({{u"tab"_s, u"meeting.themes"_s}});
    m_page->show();
    m_part = m_page->findChild<ThemeReviewPart *>();
    QVERIFY(m_part->isVisible());
}

void TestThemeReviewPart::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

QTreeWidgetItem *TestThemeReviewPart::line(const QString &reference) const
{
    const QString id = m_setup->id(reference).toString();
    for (QTreeWidgetItemIterator it(m_part->tree()); *it; ++it)
        if ((*it)->data(ThemeReviewPart::Name, Qt::UserRole).toString() == id)
            return *it;
    return nullptr;
}

void TestThemeReviewPart::tree_showsWhatWasDecided()
{
    QVERIFY(line(u"T-COSTS"_s));
    QVERIFY(line(u"T-COSTS"_s)->text(ThemeReviewPart::Last).contains(u"Keep"_s));
    int decided = 0;
    for (QTreeWidgetItemIterator it(m_part->tree()); *it; ++it)
        decided += !(*it)->text(ThemeReviewPart::Here).isEmpty();
    QVERIFY(decided > 0);
    m_part->select(m_setup->id(u"T-COSTS"_s));
    QVERIFY(m_part->panel()->isVisible());
}

void TestThemeReviewPart::keep_byKeyboard()
{
    QTreeWidgetItem *open = nullptr;
    for (QTreeWidgetItemIterator it(m_part->tree()); *it && !open; ++it)
        if ((*it)->text(ThemeReviewPart::Here).isEmpty())
            open = *it;
    QVERIFY(open);
    const QString id = open->data(ThemeReviewPart::Name, Qt::UserRole).toString();
    m_part->tree()->setCurrentItem(open);
    QVERIFY(preview().contains(u"Only the review"_s));
    QTest::keyClick(m_part->tree(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_part->tree()->currentItem()->data(ThemeReviewPart::Name, Qt::UserRole).toString(), id);
    QVERIFY(m_part->tree()->currentItem()->text(ThemeReviewPart::Here).contains(u"Keep"_s));
    QVERIFY(!m_part->panel()->canDecide());
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(m_part->panel()->canDecide());
}

void TestThemeReviewPart::split_givesRecordsToTheParts()
{
    m_part->select(m_setup->id(u"T-DATA"_s));
    QVERIFY(!field<QLineEdit>(u"wording"_s)->isVisible());
    m_part->panel()->setDecision(u"split"_s);
    QVERIFY(!m_part->panel()->canDecide());
    field<GrowingTextEdit>(u"parts"_s)->setPlainText(u"Statistics\nProfiles\n\n"_s);
    QVERIFY(m_part->panel()->canDecide());
    auto *records = field<QTreeWidget>(u"records"_s);
    QVERIFY(records->topLevelItemCount() > 0);
    QTreeWidgetItem *first = records->topLevelItem(0)->child(0);
    const RecordId id = RecordId::parse(first->data(0, Qt::UserRole).toString()).value();
    const RecordIds before = themesOf(id);
    records->setCurrentItem(first);
    QTest::keyClick(records, Qt::Key_2);
    QCOMPARE(first->text(1), u"Profiles"_s);
    QTest::keyClick(records, Qt::Key_1);
    QTest::keyClick(records, Qt::Key_1);
    QTest::keyClick(records, Qt::Key_9);
    QCOMPARE(first->text(1), u"Profiles"_s);
    QVERIFY(preview().contains(u"1 of"_s));
    field<QPushButton>(u"decide"_s)->click();
    QCOMPARE(theme(u"T-DATA"_s).status, u"retired"_s);
    QCOMPARE(themesOf(id).size(), before.size() + 1);
    QVERIFY(themesOf(id).contains(m_setup->id(u"T-DATA"_s)));
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(theme(u"T-DATA"_s).status != u"retired"_s);
}

void TestThemeReviewPart::merge_namesWhatItChanges()
{
    m_part->select(m_setup->id(u"T-DATA"_s));
    m_part->panel()->setDecision(u"merge"_s);
    QVERIFY(!m_part->panel()->canDecide());
    auto *into = field<QComboBox>(u"into"_s);
    into->setCurrentIndex(into->findData(m_setup->id(u"T-COSTS"_s).toString()));
    QVERIFY(preview().contains(m_setup->workspace->title(m_setup->id(u"T-COSTS"_s))));
    field<QPushButton>(u"decide"_s)->click();
    QCOMPARE(theme(u"T-DATA"_s).replacedBy, m_setup->id(u"T-COSTS"_s));
}

void TestThemeReviewPart::amendWithoutAName_cannotBeDecided()
{
    m_part->select(m_setup->id(u"T-DATA"_s));
    m_part->panel()->setDecision(u"amend"_s);
    auto *wording = field<QLineEdit>(u"wording"_s);
    QVERIFY(wording->isVisible() && !wording->text().isEmpty());
    wording->clear();
    QVERIFY(!m_part->panel()->canDecide());
    QVERIFY(m_part->findChild<QLabel *>(u"theme_decision.findings"_s)->isVisible());
    wording->setText(u"Data and their use"_s);
    field<QPushButton>(u"decide"_s)->click();
    QCOMPARE(theme(u"T-DATA"_s).name.in(u"en"_s), u"Data and their use"_s);
}

void TestThemeReviewPart::newTheme_isAdded()
{
    m_part->findChild<QAction *>(u"meeting.themes.add"_s)->trigger();
    QVERIFY(!m_part->panel()->canDecide());
    field<QLineEdit>(u"wording"_s)->setText(u"Climate and mobility"_s);
    QVERIFY(m_part->panel()->canDecide());
    const int before = int(m_part->tree()->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive).size());
    field<QPushButton>(u"decide"_s)->click();
    QCOMPARE(int(m_part->tree()->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive).size()), before + 1);
}

void TestThemeReviewPart::anotherDay_showsItsTree()
{
    m_part->select(m_setup->id(u"T-DATA"_s));
    m_part->panel()->setDecision(u"retire"_s);
    field<QPushButton>(u"decide"_s)->click();
    auto *day = m_part->findChild<QDateEdit *>(u"meeting.themes.day"_s);
    QVERIFY(line(u"T-DATA"_s));
    day->setDate(day->date().addDays(1));
    QVERIFY(!line(u"T-DATA"_s));
    day->setDate(day->date().addYears(-1));
    QVERIFY(line(u"T-DATA"_s));
}

void TestThemeReviewPart::focusOrder_reachesEverything()
{
    m_page->activateWindow();
    m_page->focusFirst();
    QStringList seen;
    for (int i = 0; i < 12; ++i) {
        if (QWidget *now = m_page->focusWidget(); now && !seen.contains(now->objectName()))
            seen << now->objectName();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"meeting.themes.tree"_s, u"theme_decision.decision"_s, u"theme_decision.reason"_s,
                                u"theme_decision.decide"_s, u"theme_decision.records"_s})
        QVERIFY2(seen.contains(name), qPrintable(name + u" not in "_s + seen.join(u' ')));
}

void TestThemeReviewPart::minutesOnTheTheme_arePrintedFromHere()
{
    auto *print = m_part->findChild<QAction *>(u"meeting.themes.minutes"_s);
    m_part->select(m_setup->id(u"T-COSTS"_s));
    QVERIFY(print->isEnabled());
    print->trigger();
    QCOMPARE(m_setup->navigator.brief, m_setup->id(u"T-COSTS"_s));
    QCOMPARE(m_setup->navigator.recipe, u"minutes_theme"_s);
    m_part->select({});
    QVERIFY(!print->isEnabled());
}

QTEST_MAIN(TestThemeReviewPart)
#include "tst_themereviewpart.moc"
