// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling in the editors of a form: the menu, and going to the next mistake.

#include "tests/ui/spellingsetup.h"

class TestSpellingMenu final : public SpellingTest {
    Q_OBJECT
private Q_SLOTS:
    void menu_replaces_asOneUndo();
    void menuOfALine_replaces_asOneUndo();
    void menu_addsAndIgnoresAndRemoves();
    void menu_namesTheMissingDictionary();
    void menu_switchesOff();
    void line_drawsItsMarks();
    void nextMistake_goesThroughTheForm();
    void nextMistake_unfoldsItsSection();
    void datesAndReferences_areNoProse();
};

void TestSpellingMenu::menu_replaces_asOneUndo()
{
    show(toy([](tri::Row &row) { row.setValue(u"long_text", u"The wrod is here."_s); }));
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
    area()->setFocus();
    QTextCursor cursor = area()->textCursor();
    cursor.setPosition(6);
    area()->setTextCursor(cursor);
    QMenu *menu = menuByKeys(area());
    QVERIFY(menu);
    QAction *first = menu->actions().first();
    QCOMPARE(first->objectName(), u"spelling.suggestion.0"_s);
    QCOMPARE(first->text(), u"word"_s);
    QVERIFY(first->font().bold());
    QVERIFY(!named(menu, u"suggestion.6"_s));
    QSignalSpy edited(m_form->editor(u"long_text"), &FieldEditor::edited);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(area()->toPlainText(), u"The word is here."_s);
    QVERIFY(edited.count() > 0);
    QTRY_COMPARE(marked(area()), QStringList());
    area()->undo();
    QCOMPARE(area()->toPlainText(), u"The wrod is here."_s);
    QVERIFY(!area()->document()->isUndoAvailable());
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
    m_form->commit();
}

void TestSpellingMenu::menuOfALine_replaces_asOneUndo()
{
    const tri::RecordId id =
        toy([](tri::Row &row) { row.setValue(u"name", tri::LocalText(u"en"_s, u"The wrod"_s)); });
    show(id);
    QTRY_COMPARE(marked(line()), QStringList{u"wrod"_s});
    line()->setFocus();
    line()->setCursorPosition(6);
    QMenu *menu = menuByKeys(line());
    QVERIFY(menu && named(menu, u"suggestion.0"_s));
    named(menu, u"suggestion.0"_s)->trigger();
    menu->close();
    QCOMPARE(line()->text(), u"The word"_s);
    QTRY_COMPARE(marked(line()), QStringList());
    line()->undo();
    QCOMPARE(line()->text(), u"The wrod"_s);
    line()->redo();
    m_form->editor(u"count")->setFocus();
    QTRY_COMPARE(m_workspace->title(id), u"The word"_s);  // it counts as typed
}

void TestSpellingMenu::menu_addsAndIgnoresAndRemoves()
{
    show(toy([](tri::Row &row) { row.setValue(u"long_text", u"wrod and txet"_s); }));
    QTRY_COMPARE(marked(area()), (QStringList{u"wrod"_s, u"txet"_s}));
    area()->setFocus();
    const auto choose = [this](int place, const QString &name) {
        QTextCursor cursor = area()->textCursor();
        cursor.setPosition(place);
        area()->setTextCursor(cursor);
        QMenu *menu = menuByKeys(area());
        QVERIFY2(menu && named(menu, name), qPrintable(name));
        named(menu, name)->trigger();
        menu->close();
    };
    choose(1, u"add"_s);
    QTRY_COMPARE(marked(area()), QStringList{u"txet"_s});
    QCOMPARE(m_preferences->ownWords.value(), QStringList{u"wrod"_s});
    choose(10, u"ignore"_s);
    QTRY_COMPARE(marked(area()), QStringList());
    QCOMPARE(m_preferences->ownWords.value(), QStringList{u"wrod"_s});
    choose(1, u"remove"_s);
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
}

void TestSpellingMenu::menu_namesTheMissingDictionary()
{
    show(toy([](tri::Row &row) { row.setValue(u"local_long_text", tri::LocalText(u"es"_s, u"palabra"_s)); }));
    QPlainTextEdit *edit = area(u"toy.local_long_text"_s);
    QSignalSpy told(m_checker.get(), &SpellChecker::uncheckable);
    QTRY_COMPARE(m_checker->request(u"es"_s), SpellChecker::State::Missing);
    edit->setFocus();
    QMenu *menu = menuByKeys(edit);
    QVERIFY(menu && named(menu, u"state"_s));
    QVERIFY(!named(menu, u"state"_s)->isEnabled());
    QVERIFY(named(menu, u"state"_s)->text().contains(u"hunspell-es"_s));
    menu->close();
    QVERIFY(told.count() <= 1);
    QCOMPARE(marked(edit), QStringList());
}

void TestSpellingMenu::menu_switchesOff()
{
    show(toy([](tri::Row &row) {
        row.setValue(u"name", tri::LocalText(u"en"_s, u"wrold"_s));
        row.setValue(u"long_text", u"wrod"_s);
    }));
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
    QTRY_COMPARE(marked(line()), QStringList{u"wrold"_s});
    area()->setFocus();
    QMenu *menu = menuByKeys(area());
    QVERIFY(menu && named(menu, u"on"_s) && named(menu, u"on"_s)->isChecked());
    named(menu, u"on"_s)->trigger();
    menu->close();
    QTRY_COMPARE(marked(area()), QStringList());
    QTRY_COMPARE(marked(line()), QStringList());
    QVERIFY(!m_preferences->checkSpelling.value());
    m_checker->setOn(true);
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
}

void TestSpellingMenu::line_drawsItsMarks()
{
    tri::LocalText text(u"en"_s, u"The word wrod"_s);
    show(toy([&](tri::Row &row) { row.setValue(u"name", text); }));
    QTRY_COMPARE(marked(line()), QStringList{u"wrod"_s});
    const auto inked = [this] {  // columns in which the mark's colour stands
        const QImage image = line()->grab().toImage();
        const QColor wanted = m_theme->color(Theme::Role::Error);
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (const QColor c = image.pixelColor(x, y); c.red() - c.blue() > 60
                    && c.red() - c.green() > 60 && std::abs(c.red() - wanted.red()) < 90) {
                    columns << x;
                    break;
                }
        return columns;
    };
    const QList<int> found = inked();
    QVERIFY(!found.isEmpty());
    const QFontMetrics metrics = line()->fontMetrics();
    const int begin = metrics.horizontalAdvance(u"The word "_s);
    const int width = metrics.horizontalAdvance(u"wrod"_s);
    QVERIFY2(found.first() >= begin && found.last() <= begin + width + 3 * m_theme->space(3),
             qPrintable(u"%1 to %2"_s.arg(found.first()).arg(found.last())));
    QVERIFY(found.last() - found.first() >= width / 2);
    m_checker->setOn(false);
    QTRY_VERIFY(inked().isEmpty());
}

void TestSpellingMenu::nextMistake_goesThroughTheForm()
{
    show(toy([](tri::Row &row) {
        row.setValue(u"name", tri::LocalText(u"en"_s, u"The wrold"_s));
        row.setValue(u"long_text", u"wrod here\ntxet"_s);
    }));
    m_form->editor(u"name")->setFocus();
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(selectNextWrong(m_form.get()));
        visited << (line()->hasFocus() ? line()->selectedText() : area()->textCursor().selectedText());
    }
    QCOMPARE(visited, (QStringList{u"wrold"_s, u"wrod"_s, u"txet"_s, u"wrold"_s}));
    m_checker->addWord(u"wrold"_s);
    m_checker->addWord(u"wrod"_s);
    m_checker->addWord(u"txet"_s);
    QVERIFY(!selectNextWrong(m_form.get()));
}

void TestSpellingMenu::nextMistake_unfoldsItsSection()
{
    open(tri::allKinds());
    tri::Row row(*tri::allKinds().kind(u"person"), m_workspace->newId());
    row.setValue(u"name", u"Word"_s);
    row.setValue(u"biography", tri::LocalText(u"en"_s, u"the wrod"_s));
    tri::test::save(*m_workspace, row);
    show(row.id);
    for (FormSection *section : m_form->findChildren<FormSection *>())
        section->setFolded(true);
    QPlainTextEdit *biography = area(u"person.biography"_s);
    QVERIFY(!biography->isVisible());
    QVERIFY(selectNextWrong(m_form.get()));
    QVERIFY(biography->isVisible());
    QVERIFY(biography->hasFocus());
    QCOMPARE(biography->textCursor().selectedText(), u"wrod"_s);
}

void TestSpellingMenu::datesAndReferences_areNoProse()
{
    show(toy([](tri::Row &) {}));
    for (const QString &field :
         {u"toy.reference"_s, u"toy.from"_s, u"toy.count"_s, u"toy.url"_s, u"toy.time"_s})
        QVERIFY2(!line(field), qPrintable(field));
    QVERIFY(line(u"toy.text"_s));
}

QTEST_MAIN(TestSpellingMenu)
#include "tst_spellingmenu.moc"
