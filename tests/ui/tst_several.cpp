// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several records in one form: what they have in common shows, what the person touches is given to all of them in one
// step, and nothing else is.

#include "tests/ui/listdesk.h"

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
    void enterAndShiftF2_leadToTheField();
    void changedRows_staySelected_evenIfTheyNoLongerMatch();
    void readOnly_offersNothing();
    void fiveHundred_areReadOnce_andWrittenOnce();
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

QTEST_MAIN(TestSeveral)
#include "tst_several.moc"
