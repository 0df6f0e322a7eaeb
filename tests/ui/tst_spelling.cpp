// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling in the editors of a form: what is marked.

#include "tests/ui/spellingsetup.h"

class TestSpelling final : public SpellingTest {
    Q_OBJECT
private Q_SLOTS:
    void wrongWords_areMarked_andNothingIsEdited();
    void marks_areInTheColourOfTheTheme();
    void marks_moveWithTheirWords();
    void wordBeingTyped_isLeftAlone();
    void wordBeingTyped_inALine_isLeftAlone();
    void paragraphs_areJudgedAnewWhenJoined();
    void readOnlyText_isNotMarked();
    void language_isThatOfTheTab();
    void longText_isJudgedLater_whatIsInSightFirst();
};

void TestSpelling::wrongWords_areMarked_andNothingIsEdited()
{
    const tri::RecordId id = toy([](tri::Row &row) {
        row.setValue(u"name", tri::LocalText(u"en"_s, u"The wrold is here"_s));
        row.setValue(u"text", u"one txet"_s);
        row.setValue(u"long_text", u"The wrod is here.\nAnd migartion, GFMD, A/68/L.5."_s);
    });
    QSignalSpy committed(m_workspace.get(), &tri::Workspace::committed);
    show(id);
    QSignalSpy edited(m_form->editor(u"long_text"), &FieldEditor::edited);
    QTRY_COMPARE(marked(area()), (QStringList{u"wrod"_s, u"migartion"_s}));
    QTRY_COMPARE(marked(line()), QStringList{u"wrold"_s});
    QTRY_COMPARE(marked(line(u"toy.text"_s)), QStringList{u"txet"_s});
    m_form->commit();
    QCOMPARE(edited.count(), 0);
    QCOMPARE(committed.count(), 0);
    QVERIFY(!area()->document()->isUndoAvailable());
}

void TestSpelling::marks_areInTheColourOfTheTheme()
{
    show(toy([](tri::Row &row) { row.setValue(u"long_text", u"wrod"_s); }));
    for (const Theme::Scheme scheme :
         {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        m_theme->setScheme(scheme);
        QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
        const auto color = [this] {
            const auto formats = area()->document()->begin().layout()->formats();
            return formats.isEmpty() ? QColor() : formats.first().format.underlineColor();
        };
        QTRY_COMPARE(color(), m_theme->color(Theme::Role::Error));
    }
}

void TestSpelling::marks_moveWithTheirWords()
{
    show(toy([](tri::Row &row) { row.setValue(u"long_text", u"The wrod is here, migartion"_s); }));
    QTRY_COMPARE(marked(area()), (QStringList{u"wrod"_s, u"migartion"_s}));
    QTextCursor cursor(area()->document());
    cursor.insertText(u"A word. "_s);
    // At once, before anything was judged again.
    QCOMPARE(marked(area()), (QStringList{u"wrod"_s, u"migartion"_s}));
    cursor.setPosition(int(area()->toPlainText().indexOf(u"is here")));
    cursor.insertText(u"and "_s);
    QCOMPARE(marked(area()), (QStringList{u"wrod"_s, u"migartion"_s}));
    cursor.setPosition(int(area()->toPlainText().indexOf(u"rod")));
    cursor.deletePreviousChar();
    QCOMPARE(marked(area()), QStringList{u"migartion"_s});
    cursor.insertText(u"wo"_s);  // "worod"
    QTRY_COMPARE(marked(area()), (QStringList{u"worod"_s, u"migartion"_s}));
}

void TestSpelling::wordBeingTyped_isLeftAlone()
{
    show(toy([](tri::Row &row) { row.setValue(u"long_text", u"wrod"_s); }));
    area()->setFocus();
    area()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
    QTest::keyClicks(area(), u" migra"_s);
    auto *spelling = area()->findChild<SpellMarks *>();
    QTRY_VERIFY(spelling->isIdle());
    QVERIFY(spelling->wrongAt(spelling->caret()));  // wrong it is
    QCOMPARE(marked(area()), QStringList{u"wrod"_s});
    QTest::keyClick(area(), Qt::Key_Space);
    QTRY_COMPARE(marked(area()), (QStringList{u"wrod"_s, u"migra"_s}));
    QTest::keyClicks(area(), u"txet"_s);
    QTest::keyClick(area(), Qt::Key_Left, Qt::ControlModifier);  // still at it
    QTRY_VERIFY(spelling->isIdle());
    QCOMPARE(marked(area()), (QStringList{u"wrod"_s, u"migra"_s}));
    QTest::keyClick(area(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(marked(area()), (QStringList{u"wrod"_s, u"migra"_s, u"txet"_s}));
}

void TestSpelling::wordBeingTyped_inALine_isLeftAlone()
{
    show(toy([](tri::Row &row) { row.setValue(u"text", u"wrod"_s); }));
    SpellLineEdit *text = line(u"toy.text"_s);
    text->setFocus();
    text->end(false);
    QTRY_COMPARE(marked(text), QStringList{u"wrod"_s});
    QTest::keyClicks(text, u" txet"_s);
    QTRY_VERIFY(!text->findChild<QTimer *>()->isActive());
    QCOMPARE(marked(text), QStringList{u"wrod"_s});
    text->home(false);  // elsewhere, in a word that was there before
    QTRY_COMPARE(marked(text), (QStringList{u"wrod"_s, u"txet"_s}));
    QTest::keyClick(text, Qt::Key_A);
    QTRY_COMPARE(marked(text), QStringList{u"txet"_s});
    m_form->editor(u"count")->setFocus();
    QTRY_COMPARE(marked(text), (QStringList{u"awrod"_s, u"txet"_s}));
}

void TestSpelling::paragraphs_areJudgedAnewWhenJoined()
{
    show(toy([](tri::Row &row) { row.setValue(u"long_text", u"one wo\nrd two txet"_s); }));
    QTRY_COMPARE(marked(area()), (QStringList{u"wo"_s, u"rd"_s, u"txet"_s}));
    QTextCursor cursor(area()->document());
    cursor.setPosition(6);
    cursor.deleteChar();
    QTRY_COMPARE(marked(area()), QStringList{u"txet"_s});
    cursor.insertText(u"\n"_s);
    QTRY_COMPARE(marked(area()), (QStringList{u"wo"_s, u"rd"_s, u"txet"_s}));
}

void TestSpelling::readOnlyText_isNotMarked()
{
    const tri::RecordId id = toy([](tri::Row &row) {
        row.setValue(u"name", tri::LocalText(u"en"_s, u"wrold"_s));
        row.setValue(u"long_text", u"wrod"_s);
    });
    show(id);
    QTRY_COMPARE(marked(area()), QStringList{u"wrod"_s});
    QTRY_COMPARE(marked(line()), QStringList{u"wrold"_s});
    for (FieldEditor *editor : m_form->findChildren<FieldEditor *>())
        editor->setReadOnly(true);
    QTRY_COMPARE(marked(area()), QStringList());
    QTRY_COMPARE(marked(line()), QStringList());
    area()->setFocus();
    QMenu *menu = menuByKeys(area());
    QVERIFY(menu && !named(menu, u"on"_s));
    menu->close();
}

void TestSpelling::language_isThatOfTheTab()
{
    tri::LocalText text(u"en"_s, u"The text accord"_s);
    text.set(u"fr"_s, u"texte text"_s);
    show(toy([&](tri::Row &row) {
        row.setValue(u"local_long_text", text);
        row.setValue(u"name", text);
    }));
    QPlainTextEdit *edit = area(u"toy.local_long_text"_s);
    QTRY_COMPARE(marked(edit), QStringList{u"accord"_s});
    for (const QString &field : {u"local_long_text"_s, u"name"_s})
        qobject_cast<LocalTextEditor *>(m_form->editor(field))->setLanguage(u"fr"_s);
    QTRY_COMPARE(marked(edit), QStringList{u"text"_s});
    QTRY_COMPARE(marked(line()), QStringList{u"text"_s});
    qobject_cast<LocalTextEditor *>(m_form->editor(u"local_long_text"))->setLanguage(u"en"_s);
    QTRY_COMPARE(marked(edit), QStringList{u"accord"_s});
}

void TestSpelling::longText_isJudgedLater_whatIsInSightFirst()
{
    QCOMPARE(m_checker->ready(u"en"_s), SpellChecker::State::Ready);
    show(toy([](tri::Row &) {}));
    const QString paragraph =
        u"The words here and one word. "_s.repeated(700) + u"wrod"_s;  // some 20 000 characters
    area()->setPlainText(u"frist "_s + paragraph + u"\nlsat"_s);
    QCOMPARE(marked(area()), QStringList());  // nothing is judged while the text comes in
    QTRY_COMPARE(marked(area()), (QStringList{u"frist"_s, u"wrod"_s, u"lsat"_s}));
    QStringList before;
    const auto look = [&before, this] {
        if (before.isEmpty())
            before = marked(area());
    };
    connect(area()->document()->documentLayout(), &QAbstractTextDocumentLayout::update, area(), look);
    connect(area()->document()->documentLayout(), &QAbstractTextDocumentLayout::updateBlock, area(), look);
    area()->setPlainText(u"frist "_s + paragraph);
    area()->moveCursor(QTextCursor::End);
    QTRY_COMPARE(marked(area()), (QStringList{u"frist"_s, u"wrod"_s}));
    QCOMPARE(before, QStringList{u"wrod"_s});
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
