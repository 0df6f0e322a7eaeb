// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several records in one form: what they have in common shows, what the person touches is given to all of them in one
// step, and nothing else is.

#include "tests/support/workspacefixture.h"
#include "ui/fields/fieldeditor.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/records/fillbutton.h"
#include "ui/records/recordform.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const RecordSpec &toyKind()
{
    return *toyRegistry().kind(u"toy");
}

RecordId partId(int number)
{
    return RecordId::fromName(u"part", QString::number(number));
}

/// A list of toys T-0, T-1 … that share their text, and a form beside it.
struct ListDesk {
    WorkspaceFixture fixture;
    Theme theme;
    Drafts drafts;
    std::unique_ptr<Workspace> workspace = fixture.create(u"desk"_s);
    AppContext context;
    std::unique_ptr<RecordListPage> page;

    explicit ListDesk(int count)
    {
        context.workspace = workspace.get();
        context.theme = &theme;
        context.drafts = &drafts;
        ChangeSet changes;
        for (int i = 0; i < 4; ++i) {
            Row part(*toyRegistry().kind(u"toy_part"), partId(i));
            part.setValue(u"name", u"Part %1"_s.arg(i));
            changes.records << creation(part);
        }
        for (int i = 0; i < count; ++i)
            changes.records << creation(toy(i));
        must(workspace->apply(changes));
        page = std::make_unique<RecordListPage>(context, toyKind());
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window does not become active");
        page->table()->setFocus();
    }
    static Row toy(int i)
    {
        Row row(toyKind(), RecordId::fromName(u"toy", QString::number(i)));
        row.setValue(u"reference", u"T-%1"_s.arg(i, 4, 10, QChar(u'0')));
        row.setValue(u"name", LocalText(u"en"_s, u"Toy %1"_s.arg(i, 4, 10, QChar(u'0'))));
        row.setValue(u"text", u"The same"_s);
        row.setValue(u"count", qint64(i));
        row.setValue(u"flag", canonical(i % 2 == 0));
        row.setValue(u"choice", i % 2 ? u"red"_s : u"green"_s);
        row.setValue(u"choices", QStringList{i % 2 ? u"red"_s : u"green"_s});
        row.setValue(u"parts", RecordIds{partId(i % 2)});
        row.setValue(u"steps", RecordIds{partId(1), partId(0)});
        row.setValue(u"from", PartialDate(2014, 5, 1 + i % 28));
        return row;
    }
    [[nodiscard]] RecordForm *form() const { return page->form(); }
    [[nodiscard]] Row row(int i) const
    {
        return must(workspace->row(RecordId::fromName(u"toy", QString::number(i))));
    }
    [[nodiscard]] FieldValue value(int i, const QString &key) const { return row(i).value(key); }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] FillButton *fill(const QString &key) const
    {
        return find<FillButton>(u"toy."_s + key + u".fill"_s);
    }
    [[nodiscard]] QString state() const { return find<QLabel>(u"record_form.state"_s)->text(); }
    [[nodiscard]] QPushButton *change() const { return find<QPushButton>(u"record_form.add"_s); }
    [[nodiscard]] QString standing(const QString &key) const
    {
        const auto *label = find<QLabel>(u"toy."_s + key + u".standing"_s);
        return label && !label->isHidden() ? label->text() : QString();
    }
    [[nodiscard]] qsizetype commits() const { return must(workspace->log()).size(); }
    void select(int count) const
    {
        page->table()->setFocus();
        page->table()->setCurrentIndex(page->model()->index(0, 0));
        for (int i = 1; i < count; ++i)
            QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Picks a word from the menu beside a field.
    void choose(const QString &key, const QString &word) const
    {
        for (QAction *action : fill(key)->menu()->actions())
            if (action->text() == word)
                return action->trigger();
        qFatal("no such word: %s", qPrintable(word));
    }
    void pressChange() const { QTest::keyClick(page->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QPushButton *noticeButton(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
};

}  // namespace

class TestSeveral final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commonValuesShow_othersSaySo();
    void touchedFieldsAlone_areGiven_inOneStep();
    void mixedFieldEmptiedAgain_isLeftAlone();
    void everyField_hasNamesAndItsModes();
    void emptiedCommonValue_isClearing();
    void clear_isExplicit_andNotForWhatIsNeeded();
    void mixedSet_isAddedTo();
    void set_isTakenOut_andReplaced();
    void choices_areAdded_takenOut();
    void orderedLinks_keepTheirOrder();
    void flag_isNeitherYesNorNo_untilTouched();
    void textPerLanguage_keepsItsOtherLanguages();
    void brokenRule_isToldAtTheField();
    void unreadableInput_stopsAll_andIsToldAtTheField();
    void oneReferenceForAll_isWarnedOf();
    void esc_drops_andOffersIt();
    void selectionLost_offersItAgain();
    void selectionGrown_keepsWhatWasEntered();
    void changeMeanwhile_isShown_andKeepsWhatWasEntered();
    void enterAndShiftF2_leadToTheField();
    void conflictsAndDrafts_areToldAtTheirFields();
    void changedRows_staySelected_evenIfTheyNoLongerMatch();
    void readOnly_offersNothing();
    void fiveHundred_areReadOnce_andWrittenOnce();
    void leavingThePage_changesNothing();
};

void TestSeveral::commonValuesShow_othersSaySo()
{
    ListDesk desk(4);
    desk.select(3);
    QVERIFY(desk.form()->isSeveral());
    QCOMPARE(desk.form()->several().count(), 3);
    auto *text = desk.find<QLineEdit>(u"toy.text.input"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"The same"_s);
    auto *count = desk.find<QLineEdit>(u"toy.count.input"_s);
    QCOMPARE(count->text(), QString());
    QCOMPARE(count->placeholderText(), u"(several values)"_s);
    QVERIFY(count->accessibleDescription().contains(u"(several values)"_s));
    QCOMPARE(desk.find<QLineEdit>(u"toy.name.input"_s)->placeholderText(), u"(several values)"_s);
    QCOMPARE(desk.find<QComboBox>(u"toy.choice.input"_s)->currentText(), u"(several values)"_s);
    QCOMPARE(desk.standing(u"parts"_s), u"(several values)"_s);
    QCOMPARE(desk.standing(u"steps"_s), QString());
    QCOMPARE(desk.find<QListWidget>(u"toy.steps.list"_s)->count(), 2);
    QCOMPARE(desk.fill(u"text"_s)->text(), u"Keep"_s);
    QVERIFY(!desk.change()->isEnabled());
    QVERIFY2(desk.state().contains(u"all 3 records"_s), qPrintable(desk.state()));
    // One record again: the same form as ever.
    desk.page->table()->setCurrentIndex(desk.page->model()->index(1, 0));
    QVERIFY(!desk.form()->isSeveral());
    QCOMPARE(count->text(), u"1"_s);
    QCOMPARE(count->placeholderText(), QString());
    QVERIFY(!desk.fill(u"text"_s)->isVisible());
    QVERIFY(!desk.change()->isVisible());
}

void TestSeveral::touchedFieldsAlone_areGiven_inOneStep()
{
    ListDesk desk(4);
    desk.select(3);
    const qsizetype before = desk.commits();
    const QList<Row> rows{desk.row(0), desk.row(1), desk.row(2), desk.row(3)};
    desk.type(u"toy.count.input"_s, u"7"_s);
    QCOMPARE(desk.fill(u"count"_s)->text(), u"Set"_s);
    desk.type(u"toy.text.input"_s, u"Another"_s);
    QVERIFY2(desk.state().contains(u"2 fields"_s) && desk.state().contains(u"3 records"_s),
             qPrintable(desk.state()));
    QCOMPARE(desk.change()->text(), u"Change 3 records"_s);
    QCOMPARE(desk.commits(), before);  // nothing is written before it is asked for
    desk.pressChange();
    QCOMPARE(desk.commits(), before + 1);
    for (int i = 0; i < 3; ++i) {
        Row expected = rows[i];
        expected.setValue(u"count", qint64(7));
        expected.setValue(u"text", u"Another"_s);
        QCOMPARE(desk.row(i).values, expected.values);
    }
    QCOMPARE(desk.row(3).values, rows[3].values);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);  // now they have it in common
    QCOMPARE(desk.fill(u"count"_s)->text(), u"Keep"_s);
    QPushButton *undo = desk.noticeButton(u"Undo"_s);
    QVERIFY(undo);
    undo->click();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.row(i).values, rows[i].values);
}

void TestSeveral::mixedFieldEmptiedAgain_isLeftAlone()
{
    ListDesk desk(3);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    QVERIFY(desk.change()->isEnabled());
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Backspace);
    QCOMPARE(desk.fill(u"count"_s)->text(), u"Keep"_s);
    QVERIFY(!desk.change()->isEnabled());
    auto *choice = desk.find<QComboBox>(u"toy.choice.input"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(desk.change()->isEnabled());
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(choice->currentText(), u"(several values)"_s);
    QVERIFY(!desk.change()->isEnabled());
}

void TestSeveral::everyField_hasNamesAndItsModes()
{
    ListDesk desk(3);
    desk.select(2);
    for (const FieldSpec &field : toyKind().fields) {
        FillButton *button = desk.fill(field.keyText());
        QVERIFY2(button, field.key);
        QCOMPARE(button->isHidden(), !isTypable(field));
        QVERIFY2(button->accessibleName().startsWith(field.labelText()), field.key);
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, field.key);
        QStringList words;
        for (const QAction *action : button->menu()->actions())
            words << action->text();
        QVERIFY2(words.contains(u"Keep"_s), field.key);
        QCOMPARE(words.contains(u"Add"_s), field.isList());
        QCOMPARE(words.contains(u"Take out"_s), field.isList());
        QCOMPARE(words.contains(u"Clear"_s), !field.required);
        // Tab comes to it after the inputs of its field.
        const QWidget *before = button->previousInFocusChain();
        while (!(before->focusPolicy() & Qt::TabFocus) || !before->isVisible() || !before->isEnabled())
            before = before->previousInFocusChain();
        QVERIFY2(button->isHidden() || desk.form()->editor(field.key)->isAncestorOf(before),
                 qPrintable(u"%1 %2"_s.arg(field.keyText(), before->objectName())));
    }
}

void TestSeveral::emptiedCommonValue_isClearing()
{
    ListDesk desk(3);
    desk.select(3);
    auto *text = desk.find<QLineEdit>(u"toy.text.input"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    QCOMPARE(desk.fill(u"text"_s)->text(), u"Clear"_s);
    QCOMPARE(text->placeholderText(), u"(will be empty)"_s);
    desk.pressChange();
    for (int i = 0; i < 3; ++i)
        QVERIFY(isEmpty(desk.value(i, u"text"_s)));
}

void TestSeveral::clear_isExplicit_andNotForWhatIsNeeded()
{
    ListDesk desk(3);
    desk.select(2);
    desk.choose(u"count"_s, u"Clear"_s);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->placeholderText(), u"(will be empty)"_s);
    desk.choose(u"choices"_s, u"Clear"_s);
    desk.choose(u"choice"_s, u"Clear"_s);
    desk.choose(u"choice"_s, u"Keep"_s);
    desk.find<QLineEdit>(u"toy.count.input"_s)->setFocus();
    desk.pressChange();
    for (int i = 0; i < 2; ++i) {
        // Of the two, the first held 0, the second 1.
        QVERIFY(isEmpty(desk.value(i, u"count"_s)));
        QVERIFY(isEmpty(desk.value(i, u"choices"_s)));
        QVERIFY(!isEmpty(desk.value(i, u"choice"_s)));
    }
    // Typing over it means setting.
    desk.choose(u"text"_s, u"Clear"_s);
    desk.type(u"toy.text.input"_s, u"x"_s);
    QCOMPARE(desk.fill(u"text"_s)->text(), u"Set"_s);
}

void TestSeveral::mixedSet_isAddedTo()
{
    ListDesk desk(4);
    desk.select(4);
    auto *add = desk.find<QLineEdit>(u"toy.parts.add"_s);
    add->setFocus();
    QTest::keyClicks(add, u"Part 2"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(desk.fill(u"parts"_s)->text(), u"Add"_s);
    QCOMPARE(desk.standing(u"parts"_s), u"Added to what each record has"_s);
    desk.pressChange();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.value(i, u"parts"_s), canonical(RecordIds{partId(i % 2), partId(2)}));
    QVERIFY(desk.workspace->undo());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.value(i, u"parts"_s), canonical(RecordIds{partId(i % 2)}));
}

void TestSeveral::set_isTakenOut_andReplaced()
{
    ListDesk desk(4);
    desk.select(4);
    const auto name = [&desk](const QString &part) {
        auto *add = desk.find<QLineEdit>(u"toy.parts.add"_s);
        add->setFocus();
        QTest::keyClicks(add, part);
        QTest::keyClick(add, Qt::Key_Return);
    };
    desk.choose(u"parts"_s, u"Take out"_s);
    QCOMPARE(desk.standing(u"parts"_s), u"Taken out of each record that has it"_s);
    QVERIFY(!desk.change()->isEnabled());  // nothing named yet
    name(u"Part 1"_s);
    QVERIFY2(desk.state().contains(u"2 records"_s), qPrintable(desk.state()));
    desk.pressChange();
    QCOMPARE(desk.value(0, u"parts"_s), canonical(RecordIds{partId(0)}));
    QVERIFY(isEmpty(desk.value(1, u"parts"_s)));
    desk.choose(u"parts"_s, u"Replace"_s);
    name(u"Part 3"_s);
    QCOMPARE(desk.standing(u"parts"_s), u"In place of what each record has"_s);
    desk.pressChange();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(desk.value(i, u"parts"_s), canonical(RecordIds{partId(3)}));
}

void TestSeveral::choices_areAdded_takenOut()
{
    ListDesk desk(2);
    desk.select(2);
    auto *blue = desk.find<QCheckBox>(u"toy.choices.deep_blue"_s);
    blue->click();
    QCOMPARE(desk.fill(u"choices"_s)->text(), u"Add"_s);
    blue->setFocus();
    desk.pressChange();
    QCOMPARE(desk.value(0, u"choices"_s), canonical(QStringList{u"green"_s, u"deep_blue"_s}));
    QCOMPARE(desk.value(1, u"choices"_s), canonical(QStringList{u"red"_s, u"deep_blue"_s}));
    desk.choose(u"choices"_s, u"Take out"_s);
    desk.find<QCheckBox>(u"toy.choices.green"_s)->click();
    blue->setFocus();
    desk.pressChange();
    QCOMPARE(desk.value(0, u"choices"_s), canonical(QStringList{u"deep_blue"_s}));
    QCOMPARE(desk.value(1, u"choices"_s), canonical(QStringList{u"red"_s, u"deep_blue"_s}));
}

void TestSeveral::orderedLinks_keepTheirOrder()
{
    ListDesk desk(2);
    desk.select(2);
    desk.choose(u"steps"_s, u"Add"_s);
    auto *add = desk.find<QLineEdit>(u"toy.steps.add"_s);
    QTest::keyClicks(add, u"Part 3"_s);
    QTest::keyClick(add, Qt::Key_Return);
    desk.pressChange();
    QCOMPARE(desk.value(0, u"steps"_s), FieldValue(RecordIds{partId(1), partId(0), partId(3)}));
}

void TestSeveral::flag_isNeitherYesNorNo_untilTouched()
{
    ListDesk desk(2);
    desk.select(2);
    auto *flag = desk.find<QCheckBox>(u"toy.flag.input"_s);
    QCOMPARE(flag->checkState(), Qt::PartiallyChecked);
    QCOMPARE(flag->text(), u"(several values)"_s);
    flag->setFocus();
    QTest::keyClick(flag, Qt::Key_Space);
    QCOMPARE(flag->checkState(), Qt::Checked);
    QCOMPARE(flag->text(), u"Yes"_s);
    QVERIFY2(desk.state().contains(u"1 record"_s), qPrintable(desk.state()));  // the other has it already
    QTest::keyClick(flag, Qt::Key_Space);
    QCOMPARE(desk.fill(u"flag"_s)->text(), u"Clear"_s);
    desk.pressChange();
    QVERIFY(isEmpty(desk.value(0, u"flag"_s)) && isEmpty(desk.value(1, u"flag"_s)));
    QCOMPARE(flag->checkState(), Qt::Unchecked);
    QVERIFY(desk.workspace->undo());
    QCOMPARE(flag->checkState(), Qt::PartiallyChecked);
    desk.choose(u"flag"_s, u"Clear"_s);
    desk.choose(u"flag"_s, u"Keep"_s);
    QCOMPARE(flag->checkState(), Qt::PartiallyChecked);
}

void TestSeveral::textPerLanguage_keepsItsOtherLanguages()
{
    ListDesk desk(2);
    for (int i = 0; i < 2; ++i) {
        LocalText name(u"en"_s, u"Toy %1"_s.arg(i));
        name.set(u"fr"_s, u"Jouet %1"_s.arg(i));
        test::change(*desk.workspace, desk.row(i).id, u"name"_s, name);
    }
    desk.select(2);
    desk.type(u"toy.name.input"_s, u"Both"_s);
    desk.pressChange();
    for (int i = 0; i < 2; ++i) {
        LocalText expected(u"en"_s, u"Both"_s);
        expected.set(u"fr"_s, u"Jouet %1"_s.arg(i));
        QCOMPARE(desk.value(i, u"name"_s), FieldValue(expected));
    }
}

void TestSeveral::brokenRule_isToldAtTheField()
{
    ListDesk desk(3);
    desk.select(3);
    const qsizetype before = desk.commits();
    desk.type(u"toy.to.input"_s, u"2014-05-02"_s);
    const QList<Finding> findings = desk.form()->editor(u"to")->findings();
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().text.contains(u"Toy 0002"_s), qPrintable(findings.first().text));
    QVERIFY(!desk.change()->isEnabled());
    desk.pressChange();
    QCOMPARE(desk.commits(), before);
    QVERIFY(isEmpty(desk.value(0, u"to"_s)));  // not even where the rule holds
    // Together with the other date it is right.
    desk.type(u"toy.from.input"_s, u"2014-05-01"_s);
    desk.pressChange();
    QCOMPARE(desk.commits(), before + 1);
    QCOMPARE(desk.row(2).date(u"to"), PartialDate(2014, 5, 2));
    // What is needed cannot be emptied.
    desk.type(u"toy.name.input"_s, u"x"_s);
    desk.pressChange();
    auto *name = desk.find<QLineEdit>(u"toy.name.input"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(!desk.form()->editor(u"name")->findings().isEmpty());
    QVERIFY(!desk.change()->isEnabled());
}

void TestSeveral::unreadableInput_stopsAll_andIsToldAtTheField()
{
    ListDesk desk(3);
    desk.select(3);
    const qsizetype before = desk.commits();
    desk.type(u"toy.text.input"_s, u"Fine"_s);
    desk.type(u"toy.from.input"_s, u"soon"_s);
    QVERIFY(!desk.change()->isEnabled());
    desk.find<QLineEdit>(u"toy.text.input"_s)->setFocus();
    desk.pressChange();
    QCOMPARE(desk.commits(), before);
    QCOMPARE(desk.page->focusWidget(), desk.find<QLineEdit>(u"toy.from.input"_s));
    QCOMPARE(desk.form()->editor(u"from")->findings().first().severity, Finding::Severity::Error);
    desk.type(u"toy.from.input"_s, u"2015"_s);
    desk.pressChange();
    QCOMPARE(desk.commits(), before + 1);
}

void TestSeveral::oneReferenceForAll_isWarnedOf()
{
    ListDesk desk(3);
    desk.select(2);
    desk.type(u"toy.reference.input"_s, u"X"_s);
    const QList<Finding> findings = desk.form()->editor(u"reference")->findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().severity, Finding::Severity::Warning);
    QVERIFY(desk.change()->isEnabled());
}

void TestSeveral::esc_drops_andOffersIt()
{
    ListDesk desk(3);
    desk.select(3);
    const qsizetype before = desk.commits();
    desk.type(u"toy.count.input"_s, u"7"_s);
    desk.choose(u"parts"_s, u"Clear"_s);
    desk.find<QLineEdit>(u"toy.count.input"_s)->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), QString());
    QCOMPARE(desk.fill(u"parts"_s)->text(), u"Keep"_s);
    QVERIFY(!desk.change()->isEnabled());
    QPushButton *again = desk.noticeButton(u"Enter it again"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);
    QCOMPARE(desk.fill(u"parts"_s)->text(), u"Clear"_s);
    QVERIFY(desk.change()->isEnabled());
    desk.find<QLineEdit>(u"toy.count.input"_s)->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);  // nothing to drop: back to the list
    QVERIFY(desk.page->table()->hasFocus());
    QCOMPARE(desk.page->table()->selectedIds().size(), 3);
    QCOMPARE(desk.commits(), before);
}

void TestSeveral::selectionLost_offersItAgain()
{
    ListDesk desk(4);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    desk.type(u"toy.from.input"_s, u"soon"_s);
    desk.page->table()->setCurrentIndex(desk.page->model()->index(3, 0));
    QVERIFY(!desk.form()->isSeveral());
    QCOMPARE(desk.form()->row().id, desk.row(3).id);
    QCOMPARE(desk.value(0, u"count"_s), FieldValue(qint64(0)));
    QPushButton *again = desk.noticeButton(u"Enter it again"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(desk.form()->several().count(), 3);
    QCOMPARE(desk.find<QLineEdit>(u"toy.from.input"_s)->text(), u"soon"_s);
    desk.type(u"toy.from.input"_s, u"2014-06"_s);
    desk.pressChange();
    QCOMPARE(desk.value(2, u"count"_s), FieldValue(qint64(7)));
    QCOMPARE(desk.value(3, u"count"_s), FieldValue(qint64(3)));
}

void TestSeveral::selectionGrown_keepsWhatWasEntered()
{
    ListDesk desk(4);
    desk.select(2);
    desk.type(u"toy.count.input"_s, u"7"_s);
    QTest::keyClick(desk.page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.form()->several().count(), 3);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);
    QCOMPARE(desk.change()->text(), u"Change 3 records"_s);
}

void TestSeveral::changeMeanwhile_isShown_andKeepsWhatWasEntered()
{
    ListDesk desk(3);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    test::change(*desk.workspace, desk.row(1).id, u"text"_s, u"Not the same"_s);
    QVERIFY(desk.form()->isSeveral());
    QCOMPARE(desk.find<QLineEdit>(u"toy.text.input"_s)->placeholderText(), u"(several values)"_s);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);
    desk.pressChange();
    QCOMPARE(desk.row(1).text(u"text"), u"Not the same"_s);
    QCOMPARE(desk.value(1, u"count"_s), FieldValue(qint64(7)));
}

void TestSeveral::enterAndShiftF2_leadToTheField()
{
    ListDesk desk(3);
    desk.page->model()->setColumns({u"name"_s, u"count"_s});
    desk.page->table()->setCurrentIndex(desk.page->model()->index(0, 1));
    QTest::keyClick(desk.page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(desk.page->table(), Qt::Key_Return);
    QCOMPARE(desk.page->focusWidget(), desk.find<QLineEdit>(u"toy.count.input"_s));
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
    QVERIFY(desk.page->table()->hasFocus());
    auto *action = desk.find<QAction>(u"list.toy.change_selected"_s);
    QVERIFY(desk.page->pageActions().contains(action));
    QVERIFY(action->isEnabled());
    QTest::keyClick(desk.page->table(), Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(desk.page->focusWidget(), desk.find<QLineEdit>(u"toy.count.input"_s));
    desk.page->table()->setCurrentIndex(desk.page->model()->index(0, 1));
    QVERIFY(!action->isEnabled());
}

void TestSeveral::conflictsAndDrafts_areToldAtTheirFields()
{
    ListDesk desk(3);
    desk.drafts.keep(desk.row(1).id.toString(), u"from"_s, {}, u"soon"_s);
    const auto other = [&] {
        if (!QFile::copy(desk.fixture.path(u"desk"_s), desk.fixture.path(u"other"_s)))
            qFatal("cannot copy");
        return desk.fixture.open(u"other"_s);
    }();
    test::change(*other, desk.row(0).id, u"text"_s, u"Theirs"_s);
    test::change(*desk.workspace, desk.row(0).id, u"text"_s, u"Ours"_s);
    mergeFrom(*desk.workspace, desk.fixture.path(u"other"_s));
    QVERIFY(desk.row(0).inConflict);
    desk.select(2);
    const QList<Finding> conflict = desk.form()->editor(u"text")->findings();
    QCOMPARE(conflict.size(), 1);
    QCOMPARE(conflict.first().severity, Finding::Severity::Note);
    QVERIFY2(conflict.first().text.contains(u"1 of these records"_s), qPrintable(conflict.first().text));
    const QList<Finding> draft = desk.form()->editor(u"from")->findings();
    QCOMPARE(draft.size(), 1);
    QVERIFY2(draft.first().text.contains(u"draft"_s), qPrintable(draft.first().text));
    desk.type(u"toy.text.input"_s, u"Settled"_s);
    desk.pressChange();
    QVERIFY(!desk.row(0).inConflict);
    QVERIFY(desk.form()->editor(u"text")->findings().isEmpty());
    QVERIFY(desk.drafts.isUnread(desk.row(1).id.toString(), u"from"_s));
}

void TestSeveral::changedRows_staySelected_evenIfTheyNoLongerMatch()
{
    ListDesk desk(120);
    ListLook look;
    look.filter = Filter{{Condition{u"text"_s, Condition::Op::Is, u"The same"_s}}};
    for (const QString &group : {QString(), u"choice"_s}) {
        look.group = group;
        desk.page->setLook(look);
        desk.page->table()->setFocus();
        desk.page->table()->selectAll();
        QCOMPARE(desk.form()->several().count(), 120);
        desk.type(u"toy.text.input"_s, u"Another"_s);
        desk.pressChange();
        QCOMPARE(desk.page->table()->selectedIds().size(), 120);
        QVERIFY(desk.form()->isSeveral());
        QCOMPARE(desk.find<QLineEdit>(u"toy.text.input"_s)->text(), u"Another"_s);
        QVERIFY(desk.workspace->undo());
    }
    // A filter that leaves some of them: the form is about these.
    desk.page->table()->selectAll();
    look.group = QString();
    look.filter = Filter{{Condition{u"choice"_s, Condition::Op::Is, u"red"_s}}};
    desk.page->setLook(look);
    QVERIFY(!desk.form()->isSeveral() || desk.form()->several().count() <= 60);
}

void TestSeveral::readOnly_offersNothing()
{
    ListDesk desk(3);
    desk.page.reset();
    desk.workspace.reset();
    desk.workspace = must(
        Workspace::open(desk.fixture.path(u"desk"_s), Workspace::Mode::ReadOnly, desk.fixture.options()));
    desk.context.workspace = desk.workspace.get();
    desk.page = std::make_unique<RecordListPage>(desk.context, toyKind());
    desk.page->resize(1280, 800);
    desk.page->show();
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.select(3);
    QVERIFY(desk.form()->isSeveral());
    QVERIFY(desk.find<QLineEdit>(u"toy.text.input"_s)->isReadOnly());
    QVERIFY(!desk.change()->isVisible());
    QVERIFY(!desk.fill(u"text"_s)->isVisible());
    QVERIFY(!desk.find<QAction>(u"list.toy.change_selected"_s)->isEnabled());
}

void TestSeveral::fiveHundred_areReadOnce_andWrittenOnce()
{
    ListDesk desk(500);
    QSignalSpy shown(desk.form(), &RecordForm::rowChanged);
    desk.page->table()->selectAll();
    QCOMPARE(shown.size(), 1);  // the form is filled once for all of them, not once for each
    QCOMPARE(desk.form()->several().count(), 500);
    QSignalSpy committed(desk.workspace.get(), &Workspace::committed);
    desk.type(u"toy.text.input"_s, u"Another"_s);
    desk.type(u"toy.count.input"_s, u"9"_s);
    QVERIFY2(desk.state().contains(u"500 records"_s), qPrintable(desk.state()));
    shown.clear();
    desk.pressChange();
    QCOMPARE(committed.size(), 1);
    QVERIFY2(shown.size() <= 2, qPrintable(QString::number(shown.size())));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(desk.value(i, u"count"_s), FieldValue(qint64(9)));
    QVERIFY(desk.workspace->undo());
    for (int i = 0; i < 500; ++i)
        QCOMPARE(desk.value(i, u"count"_s), FieldValue(qint64(i)));
    QCOMPARE(committed.size(), 2);
}

void TestSeveral::leavingThePage_changesNothing()
{
    ListDesk desk(3);
    desk.select(3);
    const qsizetype before = desk.commits();
    desk.type(u"toy.text.input"_s, u"Another"_s);
    desk.page->commit();
    QCOMPARE(desk.commits(), before);
    QVERIFY(desk.drafts.records().isEmpty());
    desk.page.reset();
    QCOMPARE(desk.commits(), before);
}

QTEST_MAIN(TestSeveral)
#include "tst_several.moc"
