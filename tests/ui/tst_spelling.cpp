// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling in the editors of a form.

#include "core/kinds/allkinds.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/dictionaryfolder.h"
#include "ui/fields/localtexteditor.h"
#include "ui/fields/spelllineedit.h"
#include "ui/fields/spellmarks.h"
#include "ui/records/formsection.h"
#include "ui/records/recordform.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// The marked words of a text, as the layout shows them.
QStringList marked(const QPlainTextEdit *edit)
{
    QStringList words;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(range.start, range.length);
    return words;
}

QStringList marked(const SpellLineEdit *line)
{
    QStringList words;
    for (const TextSpan &span : line->marks())
        words << line->text().sliced(span.begin, span.length);
    return words;
}

QMenu *menuByKeys(QWidget *editor)
{
    QTest::keyClick(editor, Qt::Key_F10, Qt::ShiftModifier);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *named(const QMenu *menu, const QString &name)
{
    for (QAction *action : menu->actions())
        if (action->objectName() == u"spelling."_s + name)
            return action;
    return nullptr;
}

}  // namespace

class TestSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wrongWords_areMarked_andNothingIsEdited();
    void marks_areInTheColourOfTheTheme();
    void marks_moveWithTheirWords();
    void wordBeingTyped_isLeftAlone();
    void wordBeingTyped_inALine_isLeftAlone();
    void paragraphs_areJudgedAnewWhenJoined();
    void readOnlyText_isNotMarked();
    void language_isThatOfTheTab();
    void longText_isJudgedLater_whatIsInSightFirst();
    void menu_replaces_asOneUndo();
    void menuOfALine_replaces_asOneUndo();
    void menu_addsAndIgnoresAndRemoves();
    void menu_namesTheMissingDictionary();
    void menu_switchesOff();
    void line_drawsItsMarks();
    void nextMistake_goesThroughTheForm();
    void nextMistake_unfoldsItsSection();
    void datesAndReferences_areNoProse();

private:
    void open(const tri::Registry &registry = tri::test::toyRegistry());
    [[nodiscard]] tri::RecordId toy(const std::function<void(tri::Row &)> &fill);
    void show(const tri::RecordId &id);
    [[nodiscard]] QPlainTextEdit *area(const QString &field = u"toy.long_text"_s) const
    {
        return m_form->findChild<QPlainTextEdit *>(field + u".input"_s);
    }
    [[nodiscard]] SpellLineEdit *line(const QString &field = u"toy.name"_s) const
    {
        return m_form->findChild<SpellLineEdit *>(field + u".input"_s);
    }

    std::unique_ptr<DictionaryFolder> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SpellChecker> m_checker;
    std::unique_ptr<tri::test::WorkspaceFixture> m_fixture;
    std::unique_ptr<tri::Workspace> m_workspace;
    AppContext m_context;
    std::unique_ptr<RecordForm> m_form;
};

void TestSpelling::init()
{
    m_folder = std::make_unique<DictionaryFolder>();
    m_folder->addEnglish();
    m_folder->add(u"fr"_s, {"accord", "texte"});
    m_preferences = std::make_unique<Preferences>(m_folder->path() + u"/settings.ini"_s);
    m_theme = std::make_unique<Theme>();
    m_checker = std::make_unique<SpellChecker>(QStringList{m_folder->path()}, *m_preferences);
    open();
}

void TestSpelling::open(const tri::Registry &registry)
{
    m_form.reset();
    m_workspace.reset();
    m_fixture = std::make_unique<tri::test::WorkspaceFixture>(registry);
    m_workspace = m_fixture->create(u"w"_s);
    m_context = {};
    m_context.workspace = m_workspace.get();
    m_context.theme = m_theme.get();
    m_context.preferences = m_preferences.get();
    m_context.spelling = m_checker.get();
    m_checker->setWorkspace(m_workspace.get());
    m_form = std::make_unique<RecordForm>(m_context, nullptr);
    m_form->resize(900, 700);
}

void TestSpelling::cleanup()
{
    m_form.reset();
    m_checker.reset();
    m_workspace.reset();
    m_fixture.reset();
    m_theme.reset();
    m_preferences.reset();
    m_folder.reset();
}

tri::RecordId TestSpelling::toy(const std::function<void(tri::Row &)> &fill)
{
    tri::Row row = tri::test::toy(*m_workspace, u"T-1"_s, u"The word"_s);
    fill(row);
    tri::test::save(*m_workspace, row);
    return row.id;
}

void TestSpelling::show(const tri::RecordId &id)
{
    m_form->showRecord(id);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

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

void TestSpelling::menu_replaces_asOneUndo()
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

void TestSpelling::menuOfALine_replaces_asOneUndo()
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

void TestSpelling::menu_addsAndIgnoresAndRemoves()
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

void TestSpelling::menu_namesTheMissingDictionary()
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

void TestSpelling::menu_switchesOff()
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

void TestSpelling::line_drawsItsMarks()
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

void TestSpelling::nextMistake_goesThroughTheForm()
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

void TestSpelling::nextMistake_unfoldsItsSection()
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

void TestSpelling::datesAndReferences_areNoProse()
{
    show(toy([](tri::Row &) {}));
    for (const QString &field :
         {u"toy.reference"_s, u"toy.from"_s, u"toy.count"_s, u"toy.url"_s, u"toy.time"_s})
        QVERIFY2(!line(field), qPrintable(field));
    QVERIFY(line(u"toy.text"_s));
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
