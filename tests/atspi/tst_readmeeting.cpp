// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting held from outside: going through its agenda, the time, private notes, what is decided, who came, and what the
// room sees; then its brief on paper.

#include "tests/atspi/desktest.h"

#include <QFile>

using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNote = u"Ask the office before agreeing"_s;
const QString kDecision = u"IOM drafts the letter"_s;

}  // namespace

class TestReadMeeting final : public DeskTest {
    Q_OBJECT
private Q_SLOTS:
    void sample_isOpened();
    void mode_isRead();
    void item_isChosen();
    void time_isRead();
    void note_isKept();
    void attendance_isTicked();
    void roomView_isReadAndFollows();
    void fault_isSaid();
    void decisionAndAction_areKept();
    void item_isMarked();
    void roomView_isBlankedAndClosed();
    void mode_isLeft();
    void brief_isOfferedOnPaper();
    void brief_isSavedAsPdf();

private:
    [[nodiscard]] Thing agenda() { return await(u"list"_s, u"Agenda"_s); }
    [[nodiscard]] Thing room() { return await(u"frame"_s, u"Room view.*"_s); }
    [[nodiscard]] QString titleOf(int row);  ///< of an item of the agenda
    bool toggle(const QString &name);
};

QString TestReadMeeting::titleOf(int row)
{
    // "⁨2. Reports⁩, 10 min": its title stands in the middle wherever it is shown.
    return m_reader.name(m_reader.cell(agenda(), row, 0))
        .remove(u'\u2068')
        .remove(u'\u2069')
        .section(u". "_s, 1)
        .section(u',', 0, 0);
}

bool TestReadMeeting::toggle(const QString &name)
{
    const Thing box = await(u"check box"_s, name);
    const bool before = m_reader.has(box, StateBit::Checked);
    return until([&] { return m_reader.has(box, StateBit::Enabled); }) && m_reader.act(box, u"Toggle"_s)
        && until([&] { return m_reader.has(box, StateBit::Checked) != before; });
}

void TestReadMeeting::sample_isOpened()
{
    QVERIFY(openSample());
}

void TestReadMeeting::mode_isRead()
{
    QVERIFY(press(u"push button"_s, u"Meeting mode"_s));
    QVERIFY(!await(u"heading"_s, u"Trilateral meeting of April 2014"_s).isNull());
    QVERIFY(!await(u"label"_s, u"[0-9]+ min left of the meeting"_s).isNull());
    QVERIFY(!await(u"label"_s, u"Room view: closed"_s).isNull());
    QVERIFY(m_reader.rowCount(agenda()) > 3);
    QVERIFY(!await(u"heading"_s, u".*1\\. Opening.*"_s).isNull());
    QVERIFY(!await(u"heading"_s, u"Wanted outcome"_s).isNull());
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
}

void TestReadMeeting::item_isChosen()
{
    const QString second = titleOf(1);
    m_reader.forget();
    QVERIFY(m_reader.chooseRow(agenda(), 1));
    QVERIFY(!await(u"heading"_s, u".*"_s + QRegularExpression::escape(second) + u".*"_s).isNull());
    // It is told: the part of the screen with the item in hand describes itself by it.
    QVERIFY2(until([&] { return !changesTold().filter(second).isEmpty(); }),
             qPrintable(changesTold().join(u'\n')));
}

void TestReadMeeting::time_isRead()
{
    QVERIFY(!await(u"label"_s, u"time stands still"_s).isNull());
    QVERIFY(press(u"push button"_s, u"Start the time"_s));
    QVERIFY(!await(u"label"_s, u"[0-9]+:[0-9]{2}( of [0-9]+ min)?"_s).isNull());
    QVERIFY(
        until([this] { return m_reader.find(m_application, u"label"_s, u"time stands still"_s).isNull(); }));
    const Thing time = await(u"label"_s, u"[0-9]+:[0-9]{2}( of [0-9]+ min)?"_s);
    const QString before = m_reader.name(time);
    QVERIFY(until([&] { return m_reader.name(time) != before; }));
    QVERIFY(press(u"push button"_s, u"Pause the time"_s));
    QVERIFY(!await(u"label"_s, u"time stands still"_s).isNull());
}

void TestReadMeeting::note_isKept()
{
    const Thing notes = await(u"text"_s, u"Private notes on this item"_s);
    QVERIFY(enter(notes));
    QVERIFY(m_reader.write(notes, kNote));
    QVERIFY(!await(u"label"_s, u"Draft"_s).isNull());
    QVERIFY(enter(await(u"push button"_s, u"Decision"_s)));
    QVERIFY(!await(u"label"_s, u"Saved"_s).isNull());
    QCOMPARE(m_reader.text(notes), kNote);
}

void TestReadMeeting::attendance_isTicked()
{
    QVERIFY(press(u"page tab"_s, u"Who is here"_s));
    const Thing list = await(u"list"_s, u"Who is here"_s);
    QVERIFY(m_reader.rowCount(list) > 0);
    const Thing first = m_reader.cell(list, 0, 0);
    const bool before = m_reader.has(first, StateBit::Checked);
    QVERIFY(m_reader.chooseRow(list, 0));
    // A tick in a list is neither an action nor a value in Qt 6.4: the space bar is what people at a reader press too.
    QVERIFY(enter(await(u"page tab list"_s, u"Who is here"_s)));
    QVERIFY(m_reader.pressKey(u"Tab"_s));
    QVERIFY(until(
        [&] { return m_reader.has(list, StateBit::Focused) || m_reader.has(first, StateBit::Focused); }));
    QVERIFY(m_reader.pressKey(u"space"_s));
    QVERIFY(until([&] { return m_reader.has(m_reader.cell(list, 0, 0), StateBit::Checked) != before; }));
    QVERIFY(press(u"page tab"_s, u"Agenda"_s));
    QVERIFY(!agenda().isNull());
}

void TestReadMeeting::roomView_isReadAndFollows()
{
    QVERIFY(toggle(u"Room view"_s));
    const Thing window = room();
    QVERIFY(!await(u"label"_s, u"Room view: shows item .*"_s).isNull());
    QString shown = titleOf(1);
    QVERIFY(!await(window, u"heading"_s, u".*"_s + QRegularExpression::escape(shown) + u".*"_s).isNull());
    QVERIFY(m_reader.description(window).contains(shown));
    // Nothing of ours is there.
    const QStringList labels = namesOf(window, u"label"_s) + namesOf(window, u"heading"_s);
    QVERIFY(!labels.isEmpty());
    QVERIFY2(labels.filter(kNote).isEmpty(), qPrintable(labels.join(u'\n')));
    QVERIFY(m_reader.find(window, u"text"_s, u".*"_s).isNull());
    m_reader.forget();
    QVERIFY(m_reader.chooseRow(agenda(), 3));
    shown = titleOf(3);
    QVERIFY(!await(window, u"heading"_s, u".*"_s + QRegularExpression::escape(shown) + u".*"_s).isNull());
    QVERIFY(until([&] { return !changesTold().filter(shown).isEmpty(); }));
}

void TestReadMeeting::fault_isSaid()
{
    QVERIFY(press(u"push button"_s, u"Decision"_s));
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Add decision \\(Enter\\)"_s));
    QVERIFY2(until([this] { return !alertsTold().filter(u"There is no text yet"_s).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
    // Said again when it is done again.
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Add decision \\(Enter\\)"_s));
    QVERIFY(until([this] { return !alertsTold().filter(u"There is no text yet"_s).isEmpty(); }));
}

void TestReadMeeting::decisionAndAction_areKept()
{
    QVERIFY(write(u"What was decided"_s, kDecision));
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"and its action \\(Ctrl\\+Enter\\)"_s));
    QVERIFY2(until([this] { return !alertsTold().filter(kDecision).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
    QCOMPARE(m_reader.text(await(u"text"_s, u"What is to be done"_s)), kDecision);
    QVERIFY(write(u"Who does it"_s, u"IOM"_s));
    QVERIFY(write(u"By when"_s, u"2014-06-30"_s));
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Add action \\(Enter\\)"_s));
    QVERIFY2(until([this] { return !alertsTold().filter(u"IOM, 30 Jun"_s).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
    // It stands with the item and in the room.
    QVERIFY(!await(u"heading"_s, u"Agreed on this item"_s).isNull());
    QVERIFY(!await(room(), u"heading"_s, u"Agreed"_s).isNull());
    QVERIFY(until([&] {
        const QString told = m_reader.description(room());
        return told.count(kDecision) == 2 && told.contains(u"IOM"_s);
    }));
}

void TestReadMeeting::item_isMarked()
{
    const QString next = titleOf(4);
    QVERIFY(press(u"push button"_s, u"Treated"_s));
    QVERIFY(until([&] { return m_reader.name(m_reader.cell(agenda(), 3, 0)).contains(u"Treated"_s); }));
    QVERIFY(!await(u"heading"_s, u".*"_s + QRegularExpression::escape(next) + u".*"_s).isNull());
}

void TestReadMeeting::roomView_isBlankedAndClosed()
{
    const Thing window = room();
    m_reader.forget();
    QVERIFY(toggle(u"Blank the room view"_s));
    QVERIFY(until([&] { return changesTold().contains(u"Blanked"_s); }));
    QVERIFY(!await(u"label"_s, u"Room view: blanked"_s).isNull());
    QVERIFY(namesOf(window, u"heading"_s).isEmpty());
    QVERIFY(toggle(u"Blank the room view"_s));
    QVERIFY(until([&] { return !namesOf(window, u"heading"_s).isEmpty(); }));
    QVERIFY(toggle(u"Room view"_s));
    QVERIFY(!await(u"label"_s, u"Room view: closed"_s).isNull());
    QVERIFY(until([this] { return m_reader.find(m_application, u"frame"_s, u"Room view.*"_s).isNull(); }));
}

void TestReadMeeting::mode_isLeft()
{
    QVERIFY(press(u"push button"_s, u"Leave"_s));
    QVERIFY(!await(u"heading"_s, u"Home"_s).isNull());
}

void TestReadMeeting::brief_isOfferedOnPaper()
{
    QVERIFY(press(u"push button"_s, u"Brief"_s));
    QVERIFY(!await(u"document"_s, u"Page 1 of .*"_s).isNull());
    // Without a printer on this computer, what is printed is said to be better saved.
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Print…"_s));
    QVERIFY2(until([this] { return !alertsTold().filter(u"No printer"_s).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
    const Thing save = await(u"push button"_s, u"Save as PDF.*"_s);
    QVERIFY(m_reader.has(save, StateBit::Enabled));
    QVERIFY(m_reader.actions(save).contains(u"Press"_s));
}

void TestReadMeeting::brief_isSavedAsPdf()
{
    // Where nothing prints, the dialog of files is there already.
    const QString path = m_program.path(u"brief.pdf"_s);
    QVERIFY(chooseFile(u"Save as PDF"_s, path, u"Save"_s));
    // The file is whole: it has its name only then.
    QVERIFY(until([&] { return QFile::exists(path); }));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    // What stands beside it for those who cannot read pages is offered at once.
    QVERIFY(press(u"push button"_s, u"Beside it as web page.*"_s));
    for (const QString &ending : {u"html"_s, u"docx"_s})
        QVERIFY(until([&] { return QFile::exists(path.chopped(3) + ending); }));
}

QTEST_GUILESS_MAIN(TestReadMeeting)
#include "tst_readmeeting.moc"
