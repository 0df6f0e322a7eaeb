// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first tasks of the desk done as a screen reader does them: from another process, in a real window, over the
// accessibility bus.

#include "tests/atspi/desktest.h"

using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTitle = u"Ask about the venue by telephone"_s;

}  // namespace

class TestScreenReader final : public DeskTest {
    Q_OBJECT
private Q_SLOTS:
    void start_isRead();
    void sample_isOpened();
    void everythingThatTakesTheKeyboard_hasAName();
    void meeting_isOpened();
    void brief_isRead();
    void recommendation_isFound();
    void record_isAddedAndSaved();
    void error_isSaid();
    void history_showsIt();
    void undo_takesItBack();
    void faultyName_wouldBeSeen();
};

void TestScreenReader::start_isRead()
{
    const Thing frame = await(u"frame"_s, u"Trilateral.*"_s);
    QVERIFY(!frame.isNull());
    QVERIFY(takeKeyboard(await(u"label"_s, u"Trilateral"_s)));
    const Thing sample = await(u"push button"_s, u"Open the sample"_s);
    QVERIFY(m_reader.description(sample).contains(u"sample workspace"_s));
    QVERIFY(m_reader.actions(sample).contains(u"Press"_s));
    QVERIFY(m_reader.extents(frame).contains(m_reader.extents(sample)));
}

void TestScreenReader::sample_isOpened()
{
    m_reader.forget();
    const Thing sample = await(u"push button"_s, u"Open the sample"_s);
    QVERIFY(m_reader.press(sample));
    const Thing places = await(u"tree"_s, u"Places"_s);
    QVERIFY(m_reader.rowCount(places) > 5);
    QVERIFY(rowsOf(places, 10).contains(u"Home"_s));
    // The keyboard is somewhere that can be told.
    const Thing there = m_reader.focused();
    QVERIFY(!there.isNull());
    QVERIFY2(!m_reader.name(there).isEmpty(), qPrintable(m_reader.pathText(there)));
}

void TestScreenReader::everythingThatTakesTheKeyboard_hasAName()
{
    for (const QString &place : {u"Home"_s, u"History"_s}) {
        QVERIFY(command(u"Go"_s, place));
        QVERIFY(until([&] {
            return m_reader.find(m_application, u"heading"_s, place + u".*"_s) != Thing() || place == u"Home";
        }));
        const QStringList unreadable = unreadableIn(m_application);
        QVERIFY2(unreadable.isEmpty(), qPrintable(place + u":\n"_s + unreadable.join(u'\n')));
    }
}

void TestScreenReader::meeting_isOpened()
{
    QVERIFY(command(u"Go"_s, u"Home"_s));
    const Thing open = await(u"push button"_s, u"Open the meeting"_s);
    const QString title = m_reader.description(open);
    QVERIFY(!title.isEmpty());
    m_reader.forget();
    QVERIFY(m_reader.press(open));
    const Thing heading = await(u"heading"_s, QRegularExpression::escape(title) + u".*"_s);
    QVERIFY(!heading.isNull());
    QVERIFY(!await(u"page tab"_s, u"Agenda"_s).isNull());
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
}

void TestScreenReader::brief_isRead()
{
    const Thing brief = await(u"push button"_s, u"Brief"_s);
    QVERIFY(m_reader.press(brief));
    Thing paper;
    QVERIFY(until([&] {
        paper = m_reader.find(m_application, u"document"_s, u"Page 1 of .*"_s);
        return !paper.isNull() && m_reader.childCount(paper) > 5;
    }));
    QStringList headings;
    Thing last;
    const int count = std::min(m_reader.childCount(paper), 400);
    for (int i = 0; i < count; ++i) {
        const Thing text = m_reader.child(paper, i);
        QCOMPARE(m_reader.parent(text), paper);
        if (m_reader.role(text) == u"heading") {
            headings << m_reader.name(text);
            last = text;
        }
    }
    QVERIFY2(headings.size() > 2, qPrintable(headings.join(u'\n')));
    QVERIFY(!m_reader.has(last, StateBit::Showing) || m_reader.childCount(paper) < 20);
    QVERIFY(m_reader.press(last));
    QVERIFY(until([&] { return !m_reader.name(paper).startsWith(u"Page 1 of"); }));
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
}

void TestScreenReader::recommendation_isFound()
{
    QVERIFY(goTo(u"GFMD3-R01"_s));
    QVERIFY(!await(u"heading"_s, u".*"_s).isNull());
    QVERIFY(until([&] {
        return !m_reader
                    .first(m_application,
                           [this](const Thing &thing) {
                               return m_reader.role(thing) == u"text" && m_reader.text(thing) == u"GFMD3-R01";
                           })
                    .isNull();
    }));
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
}

void TestScreenReader::record_isAddedAndSaved()
{
    const Thing button = await(u"button menu"_s, u"New"_s);
    const Thing kinds = m_reader.child(button, 0);
    QCOMPARE(m_reader.role(kinds), u"popup menu"_s);
    const Thing kind = below(below(kinds, u"Desk"_s), u"Note"_s);
    QVERIFY(!kind.isNull());
    m_reader.forget();
    QVERIFY(m_reader.press(kind));
    // The keyboard goes to the first field, and the reader is told its name.
    QVERIFY(until([this] { return m_reader.name(m_reader.focused()) == u"Title"; }));
    const Thing title = m_reader.focused();
    QVERIFY(m_reader.description(title).contains(u"Required"_s));
    QVERIFY(m_reader.speaks(title, u"EditableText"_s));
    QVERIFY(m_reader.write(title, kTitle));
    QCOMPARE(m_reader.text(title), kTitle);
    const Thing add = await(u"push button"_s, u"Add"_s);
    QVERIFY(m_reader.press(add));
    QVERIFY(!await(u"heading"_s, kTitle + u".*"_s).isNull());
    // What was done is said, without the keyboard going there.
    QVERIFY(until([this] { return !alertsTold().filter(kTitle).isEmpty(); }));
}

void TestScreenReader::error_isSaid()
{
    const Thing date = await(u"text"_s, u"Date"_s);
    QVERIFY(m_reader.grabFocus(date));
    QVERIFY(until([&] { return m_reader.has(date, StateBit::Focused); }));
    m_reader.forget();
    QVERIFY(m_reader.write(date, u"no day"_s));
    QVERIFY(m_reader.pressKey(u"Tab"_s));
    QVERIFY2(until([this] { return !alertsTold().filter(u"Date"_s).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
    QVERIFY(m_reader.description(date).contains(u"Error"_s));
    QVERIFY(m_reader.grabFocus(date));
    QVERIFY(m_reader.write(date, u"2014-05-14"_s));
    QVERIFY(m_reader.pressKey(u"Tab"_s));
    QVERIFY(until([&] { return !m_reader.description(date).contains(u"Error"_s); }));
}

void TestScreenReader::history_showsIt()
{
    QVERIFY(command(u"Go"_s, u"History"_s));
    const Thing list = await(u"tree"_s, u"History"_s);
    QVERIFY2(until([&] { return !rowsOf(list, 3).filter(kTitle).isEmpty(); }),
             qPrintable(rowsOf(list, 3).join(u'\n')));
}

void TestScreenReader::undo_takesItBack()
{
    QVERIFY(offers(kTitle));
    QString done;
    // The date, then the note itself.
    for (int steps = 0; steps < 2; ++steps) {
        const Thing undo = menuItem(u"Edit"_s, u"Undo.*"_s);
        done = m_reader.name(undo);
        QVERIFY(command(u"Edit"_s, u"Undo.*"_s));
        QVERIFY(until([&] { return m_reader.name(undo) != done; }));
    }
    QVERIFY(!offers(kTitle));
    QVERIFY(command(u"Go"_s, u"History"_s));
    const Thing list = await(u"tree"_s, u"History"_s);
    constexpr int kHow = 3;
    QVERIFY2(until([&] {
                 return m_reader.name(m_reader.cell(list, 0, kHow)).contains(u"undo"_s, Qt::CaseInsensitive);
             }),
             qPrintable(m_reader.name(m_reader.cell(list, 0, kHow))));
}

void TestScreenReader::faultyName_wouldBeSeen()
{
    // The pages that lie below the tabs have no names and take no keyboard: were they counted, they would be found.
    const QList<Thing> unnamed = m_reader.all(
        m_application, [this](const Thing &thing) { return m_reader.name(thing).isEmpty(); }, 1);
    QCOMPARE(unnamed.size(), 1);
    QVERIFY(!m_reader.pathText(unnamed[0]).isEmpty());
    // What is not there is not found, and what is gone answers nothing.
    QVERIFY(m_reader.find(m_application, u"push button"_s, u"No such thing"_s).isNull());
    const Thing gone{m_application.bus, u"/org/a11y/atspi/accessible/1"_s};
    QVERIFY(m_reader.name(gone).isEmpty());
    QVERIFY(!m_reader.press(gone));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
