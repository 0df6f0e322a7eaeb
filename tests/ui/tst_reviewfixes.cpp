// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review of a table that comes from another office: mending by a button, deciding what is here already, columns that are
// remembered, and one step that takes all in.

#include "core/exchange/xlsxwriter.h"
#include "core/kinds/followup.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/sheetmapping.h"
#include "core/rules/reader.h"
#include "tests/ui/samplesetup.h"
#include "ui/lists/importreview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/records/recordlistpage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestReviewFixes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void unknownWord_isMendedByItsButton();
    void sameWord_isMendedEverywhere();
    void likeness_isDecidedBeforeAnythingIsTaken();
    void changedRow_saysOldAndNew();
    void unknownColumn_isKeptFromTheNotice();
    void columns_areRememberedAndKnownAgain();
    void headingsBelowATitle_areFound();
    void lineTwice_isLeftOutAndTakenBack();
    void everything_hasANameForAssistiveTechnology();

private:
    using Lines = QList<QStringList>;
    [[nodiscard]] QString fileOf(const Lines &lines)
    {
        XlsxWriter book(u"Data"_s);
        for (const QString &heading : lines.first())
            book.heading(heading, CellSink::Shape::Line);
        book.endRecord();
        for (const QStringList &line : lines.mid(1)) {
            for (const QString &cell : line)
                book.text(cell);
            book.endRecord();
        }
        QFile file(m_setup->dir.filePath(u"sheet %1.xlsx"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(*book.finish()) <= 0)
            qFatal("no file");
        return file.fileName();
    }
    void open(const RecordSpec &kind, const QString &path)
    {
        m_chooser->answer = path;
        m_page = std::make_unique<RecordListPage>(m_setup->context, kind);
        m_page->resize(1100, 700);
        m_page->show();
        for (QAction *action : m_page->findChildren<QAction *>() + m_page->actions())
            if (action->objectName().endsWith(u".import"_s)) {
                action->trigger();
                return;
            }
        qFatal("no import");
    }
    [[nodiscard]] ImportReview *review() const { return m_page->review(); }
    [[nodiscard]] ReviewModel *model() const { return review()->model(); }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return review()->findChild<T *>(name);
    }
    /// The button that shows with that text.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : review()->findChildren<QPushButton *>())
            if (!one->isHidden() && one->accessibleName() == text)
                return one;
        for (QPushButton *one : review()->findChildren<QPushButton *>())
            if (!one->isHidden() && one->text() == text)
                return one;
        return nullptr;
    }
    void goTo(int row, int column)
    {
        find<QTableView>(u"review.table"_s)->setCurrentIndex(model()->index(row, column));
    }
    template <typename T> [[nodiscard]] QList<T> all() const
    {
        Reader reader(*m_setup->workspace);
        return reader.all<T>();
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<SetChooser> m_chooser;
    std::unique_ptr<RecordListPage> m_page;
    int m_files = 0;
};

void TestReviewFixes::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_chooser = std::make_unique<SetChooser>();
    m_setup->context.files = m_chooser.get();
}

void TestReviewFixes::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestReviewFixes::unknownWord_isMendedByItsButton()
{
    open(kindOf<FollowUp>().spec,
         fileOf({{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"Moldva"_s, u"anounced"_s}}));
    QCOMPARE(model()->faultyRows(), 1);
    goTo(0, 2);
    QPushButton *state = button(u"Use “Republic of Moldova”"_s);
    if (!state)
        state = find<QPushButton>(u"review.fix.0"_s);
    QVERIFY(state);
    state->click();
    goTo(0, 3);
    QPushButton *word = button(u"Use “Announced”, keep the word in the note"_s);
    QVERIFY(word);
    word->click();
    QCOMPARE(model()->faultyRows(), 0);
    QCOMPARE(model()->data(model()->index(0, 3), Qt::DisplayRole).toString(), u"announced"_s);
    const qsizetype before = all<FollowUp>().size();
    find<QPushButton>(u"review.all"_s)->click();
    QCOMPARE(all<FollowUp>().size(), before + 1);
    const auto made = all<FollowUp>();
    QVERIFY(std::any_of(made.cbegin(), made.cend(), [](const FollowUp &one) {
        return one.status == u"announced" && one.source.contains(u"anounced"_s) && !one.actors.isEmpty();
    }));
    QVERIFY(m_setup->workspace->undo().has_value());
    QCOMPARE(all<FollowUp>().size(), before);
}

void TestReviewFixes::sameWord_isMendedEverywhere()
{
    Lines lines{{u"description"_s, u"actor"_s, u"status"_s}};
    for (int i = 0; i < 4; ++i)
        lines << QStringList{u"Law %1"_s.arg(i), u"MD"_s, u"anounced"_s};
    open(kindOf<FollowUp>().spec, fileOf(lines));
    QCOMPARE(model()->faultyRows(), 4);
    goTo(0, 3);
    auto *everywhere = find<QCheckBox>(u"review.everywhere"_s);
    QVERIFY(!everywhere->isHidden());
    everywhere->setChecked(true);
    find<QPushButton>(u"review.fix.0"_s)->click();
    QCOMPARE(model()->faultyRows(), 0);
}

void TestReviewFixes::likeness_isDecidedBeforeAnythingIsTaken()
{
    const auto known = all<Recommendation>().first();
    const QString text = u"Soon: "_s + known.text.in(u"en"_s);
    const auto meeting = m_setup->workspace->row(known.meeting)->reference();
    open(kindOf<Recommendation>().spec,
         fileOf({{u"reference"_s, u"text"_s, u"meeting_id"_s, u"other_addressees"_s},
                 {u"MFA-1"_s, text, meeting, u"States"_s}}));
    auto *all71 = find<QPushButton>(u"review.all"_s);
    QVERIFY(!all71->isEnabled());
    QCOMPARE(model()->data(model()->index(0, 0), Qt::DisplayRole).toString(), u"Here already?"_s);
    goTo(0, 0);
    find<QPushButton>(u"review.fix.update"_s)->click();
    QCOMPARE(model()->data(model()->index(0, 0), Qt::DisplayRole).toString(), u"Changed"_s);
    QVERIFY2(find<QLabel>(u"review.changes"_s)->text().contains(u"Soon:"_s),
             qPrintable(find<QLabel>(u"review.changes"_s)->text()));
    QVERIFY(all71->isEnabled());
    all71->click();
    QCOMPARE(all<Recommendation>().size(), 71);
    QCOMPARE(all<Recommendation>().first().text.in(u"en"_s), text);
}

void TestReviewFixes::changedRow_saysOldAndNew()
{
    open(kindOf<FollowUp>().spec, fileOf({{u"reference"_s, u"status"_s}, {u"FU-008"_s, u"done"_s}}));
    goTo(0, 2);
    QCOMPARE(find<QLabel>(u"review.changes"_s)->text(), u"Status: Under way → Done"_s);
}

void TestReviewFixes::unknownColumn_isKeptFromTheNotice()
{
    open(kindOf<Recommendation>().spec,
         fileOf({{u"reference"_s, u"Bureau"_s}, {u"GFMD7-R04"_s, u"second floor"_s}}));
    QVERIFY(!find<QPushButton>(u"review.all"_s)->isEnabled());
    QPushButton *keep = button(u"Keep it in “Note”"_s);
    QVERIFY(keep);
    keep->click();
    QVERIFY(find<QPushButton>(u"review.all"_s)->isEnabled());
    find<QPushButton>(u"review.all"_s)->click();
    const auto row = m_setup->workspace->row(*m_setup->workspace->byReference(u"GFMD7-R04"_s));
    QVERIFY(row->text(u"note").contains(u"Bureau: second floor"_s));
}

void TestReviewFixes::columns_areRememberedAndKnownAgain()
{
    const Lines lines{{u"N°"_s, u"Libellé X"_s}, {u"GFMD7-R04"_s, u"Baisser les prix"_s}};
    open(kindOf<Recommendation>().spec, fileOf(lines));
    auto *first = find<QComboBox>(u"review.mapping.0"_s);
    first->setCurrentIndex(first->findData(u"reference"_s));
    Q_EMIT first->activated(first->currentIndex());
    auto *second = find<QComboBox>(u"review.mapping.1"_s);
    second->setCurrentIndex(second->findData(u"text_fr"_s));
    QVERIFY(second->currentIndex() > 0);
    Q_EMIT second->activated(second->currentIndex());
    auto *remember = find<QCheckBox>(u"review.remember"_s);
    QVERIFY(!remember->isHidden() && remember->isChecked());
    find<QPushButton>(u"review.all"_s)->click();
    QCOMPARE(all<SheetMapping>().size(), 1);
    QVERIFY2(m_page->findChild<NoticeBar *>()->text().contains(u"New records: 0. Changed records: 1."_s),
             qPrintable(m_page->findChild<NoticeBar *>()->text()));

    // The same file again changes nothing, not even what is remembered.
    open(kindOf<Recommendation>().spec, fileOf(lines));
    QCOMPARE(model()->columnKey(0), u"reference"_s);
    QCOMPARE(model()->columnKey(1), u"text_fr"_s);
    QCOMPARE(model()->rowsThat(ImportPlan::Fate::Unchanged), 1);
    QVERIFY(!find<QPushButton>(u"review.all"_s)->isEnabled());
    QVERIFY(m_setup->workspace->undo().has_value());
    QCOMPARE(all<SheetMapping>().size(), 0);  // one step took both
}

void TestReviewFixes::headingsBelowATitle_areFound()
{
    open(kindOf<FollowUp>().spec,
         fileOf({{u"Ministry of Foreign Affairs"_s, QString(), QString()},
                 {u"State of follow-up, 3 April 2014"_s, QString(), QString()},
                 {u"Reference"_s, u"Status"_s, u"Since"_s},
                 {u"FU-008"_s, u"done"_s, u"2013"_s}}));
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->rowsThat(ImportPlan::Fate::Changed), 1);
    const auto labels = review()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *one) {
        return one->text().contains(u"Ministry of Foreign Affairs"_s);
    }));
}

void TestReviewFixes::lineTwice_isLeftOutAndTakenBack()
{
    open(kindOf<FollowUp>().spec,
         fileOf({{u"reference"_s, u"status"_s}, {u"FU-008"_s, u"done"_s}, {u"FU-008"_s, u"announced"_s}}));
    QCOMPARE(model()->faultyRows(), 1);
    goTo(0, 1);  // problems stand first
    find<QPushButton>(u"review.fix.0"_s)->click();
    QCOMPARE(model()->faultyRows(), 0);
    QCOMPARE(model()->data(model()->index(0, 0), Qt::DisplayRole).toString(), u"Left out"_s);
    find<QPushButton>(u"review.fix.take"_s)->click();
    QCOMPARE(model()->faultyRows(), 1);
}

void TestReviewFixes::everything_hasANameForAssistiveTechnology()
{
    open(kindOf<FollowUp>().spec,
         fileOf({{u"description"_s, u"actor"_s, u"status"_s, u"X"_s},
                 {u"A law"_s, u"Moldva"_s, u"anounced"_s, u"y"_s}}));
    for (QWidget *one : review()->findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QPushButton *>(one) || qobject_cast<QComboBox *>(one)
            || qobject_cast<QCheckBox *>(one);
        if (!acts || one->isHidden())
            continue;
        const auto *press = qobject_cast<QAbstractButton *>(one);
        QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
        QVERIFY2(!one->accessibleName().isEmpty() || (press && !press->text().isEmpty()),
                 qPrintable(one->objectName()));
    }
}

QTEST_MAIN(TestReviewFixes)
#include "tst_reviewfixes.moc"
