// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with lists, done from outside: the side bar and its views, sorting, changing several records at once and
// taking it back, logging a request, taking in rows of a workbook.

#include "tests/atspi/desktest.h"

using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRequest = u"Paper on recruitment costs"_s;

/// Twenty rows as they come from a workbook of the office, with a day and a name that cannot be read.
QString twentyRows()
{
    QStringList rows{u"Title\tReference\tDue\tStatus\tLead"_s};
    for (int i = 0; i < 20; ++i)
        rows << u"Pasted activity %1\tPA-%1\t%2\tPlanned\t%3"_s.arg(i).arg(
            i == 4 ? u"soon"_s : u"31 Mar 2015"_s, i == 9 ? u"Nobody"_s : u"IOM"_s);
    return rows.join(u'\n');
}

}  // namespace

class TestReadLists final : public DeskTest {
    Q_OBJECT
private Q_SLOTS:
    void sample_isOpened();
    void organisation_isSet();
    void list_isOpenedFromTheSideBar();
    void list_isSorted();
    void chosenRecord_isShown();
    void status_isGivenToFive();
    void wrongChange_isUndone();
    void history_tellsWho();
    void lateAtMyAgency_isShown();
    void request_isLogged();
    void rows_arePasted();

private:
    /// Chosen among the places at the side.
    bool openPlace(const QString &name);
    [[nodiscard]] Thing activities() { return await(u"table"_s, u"Activities"_s); }
    [[nodiscard]] QStringList headings(const Thing &table) const;
    [[nodiscard]] int columnOf(const Thing &table, const QString &heading) const;
    /// A row and no other.
    bool chooseOnly(const Thing &table, int row);
    /// "Title", "Downwards": an entry of the menu that sorts.
    bool sortBy(const QString &entry);
    [[nodiscard]] QStringList statuses(int most);
    /// In the review of what was pasted: mends the cell that the keyboard stands on.
    bool mendCell(const QString &text);
};

bool TestReadLists::openPlace(const QString &name)
{
    const Thing places = await(u"tree"_s, u"Places"_s);
    const int row = rowOf(places, name);
    return row >= 0 && m_reader.chooseRow(places, row);
}

QStringList TestReadLists::headings(const Thing &table) const
{
    QStringList names;
    for (int place = 0; place < 30; ++place) {
        const Thing child = m_reader.child(table, place);
        if (m_reader.role(child) == u"table column header" || m_reader.role(child) == u"column header")
            names << m_reader.name(child);
    }
    return names;
}

int TestReadLists::columnOf(const Thing &table, const QString &heading) const
{
    return int(headings(table).indexOf(heading));
}

bool TestReadLists::chooseOnly(const Thing &table, int row)
{
    for (int other = 0; other < m_reader.rowCount(table); ++other)
        if (other != row && m_reader.has(m_reader.cell(table, other, 0), StateBit::Selected))
            m_reader.leaveRow(table, other);
    return m_reader.chooseRow(table, row)
        && until([&] { return m_reader.has(m_reader.cell(table, row, 0), StateBit::Selected); });
}

bool TestReadLists::sortBy(const QString &entry)
{
    const Thing button = await(u"button menu"_s, u"Sort.*"_s);
    const Thing item = below(m_reader.child(button, 0), entry);
    return until([&] { return m_reader.has(item, StateBit::Enabled); }) && m_reader.press(item);
}

QStringList TestReadLists::statuses(int most)
{
    const Thing table = activities();
    return rowsOf(table, most, columnOf(table, u"Status"_s));
}

void TestReadLists::sample_isOpened()
{
    QVERIFY(openSample());
}

void TestReadLists::organisation_isSet()
{
    const Thing ours = await(u"text"_s, u"The organization we work for"_s);
    QVERIFY(enter(ours));
    QVERIFY(m_reader.write(ours, u"IOM"_s));
    // A list of names comes into sight with the text; Tab takes what is written, as it does for who types.
    QVERIFY(m_reader.pressKey(u"Tab"_s));
    QVERIFY(until([&] { return !m_reader.has(ours, StateBit::Focused); }));
    QCOMPARE(m_reader.text(ours), u"IOM"_s);
}

void TestReadLists::list_isOpenedFromTheSideBar()
{
    QVERIFY(openPlace(u"Work plans"_s));
    QVERIFY(!await(u"heading"_s, u"Activities"_s).isNull());
    QVERIFY(m_reader.rowCount(activities()) > 10);
    const QStringList unreadable = unreadableIn(m_application);
    QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
}

void TestReadLists::list_isSorted()
{
    const Thing table = activities();
    const QStringList before = rowsOf(table, 50);
    QVERIFY(headings(table).contains(u"Title"_s));
    m_reader.forget();
    QVERIFY(sortBy(u"Title"_s));
    QVERIFY(until([&] { return changesTold().contains(u"Sorted by Title upwards"_s); }));
    QCOMPARE(m_reader.description(table), u"Sorted by Title upwards"_s);
    QVERIFY(headings(table).contains(u"Title, sorted upwards"_s));
    QStringList rows = rowsOf(table, 50);
    QVERIFY(rows != before);
    m_reader.forget();
    QVERIFY(sortBy(u"Downwards"_s));
    QVERIFY(until([&] { return changesTold().contains(u"Sorted by Title downwards"_s); }));
    QVERIFY(headings(table).contains(u"Title, sorted downwards"_s));
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(rowsOf(table, 50), rows);
    // The button says the order, and leads back.
    QVERIFY(!await(u"button menu"_s, u"Sorted by Title downwards"_s).isNull());
    QVERIFY(sortBy(u"Not sorted"_s));
    QVERIFY(until([&] { return rowsOf(table, 50) == before; }));
    QVERIFY(headings(table).contains(u"Title"_s));
}

void TestReadLists::chosenRecord_isShown()
{
    const Thing table = activities();
    QString title = m_reader.name(m_reader.cell(table, 3, 0));
    title.remove(u"Title: "_s);
    QVERIFY(chooseOnly(table, 3));
    // The form beside the list shows it, and commands are about it.
    const Thing field = await(u"text"_s, u"Title, English"_s);
    QVERIFY2(until([&] { return m_reader.text(field) == title; }), qPrintable(m_reader.text(field)));
}

void TestReadLists::status_isGivenToFive()
{
    const Thing table = activities();
    const QString other = statuses(6).value(5);
    QVERIFY(chooseOnly(table, 0));
    for (int row = 1; row < 5; ++row)
        QVERIFY(m_reader.chooseRow(table, row));
    QVERIFY(!await(u"label"_s, u"Activities: 5 selected"_s).isNull());
    QVERIFY(choose(u"Status"_s, u"Delayed"_s));
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Change 5 records"_s));
    QVERIFY2(until([&] { return statuses(5).count(u"Status: Delayed"_s) == 5; }),
             qPrintable(statuses(6).join(u'\n')));
    QCOMPARE(statuses(6).value(5), other);
    QVERIFY2(until([this] { return !alertsTold().filter(u"5 records"_s).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
}

void TestReadLists::wrongChange_isUndone()
{
    QVERIFY(command(u"Edit"_s, u"Undo.*"_s));
    QVERIFY2(until([&] { return statuses(5).count(u"Status: Delayed"_s) < 5; }),
             qPrintable(statuses(6).join(u'\n')));
}

void TestReadLists::history_tellsWho()
{
    QVERIFY(command(u"Go"_s, u"History"_s));
    const Thing list = await(u"tree"_s, u"History"_s);
    const auto line = [&](int row) {
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells << m_reader.name(m_reader.cell(list, row, column));
        return cells.join(u" | "_s);
    };
    QVERIFY2(until([&] { return line(0).contains(u"undo"_s, Qt::CaseInsensitive); }), qPrintable(line(0)));
    QVERIFY2(line(1).contains(u"Status"_s), qPrintable(line(1)));
}

void TestReadLists::lateAtMyAgency_isShown()
{
    // One activity of ours becomes late.
    QVERIFY(openPlace(u"Activities, records: 21"_s));
    QVERIFY(!await(u"heading"_s, u"Activities"_s).isNull());
    const int row = 1;
    const QString title = m_reader.name(m_reader.cell(activities(), row, 0));
    QVERIFY(m_reader.name(m_reader.cell(activities(), row, columnOf(activities(), u"Lead"_s)))
                .contains(u"IOM"_s));
    QCOMPARE(statuses(2).value(row), u"Status: Under way"_s);
    QVERIFY(chooseOnly(activities(), row));
    const Thing title1 = await(u"text"_s, u"Title, English"_s);
    QVERIFY(until([&] { return title.endsWith(m_reader.text(title1)); }));
    const Thing due = await(u"text"_s, u"Due"_s);
    QVERIFY(enter(due));
    QVERIFY(m_reader.write(due, u"2014-03-01"_s));
    QVERIFY(enter(title1));
    QVERIFY(openPlace(u"My agency, late"_s));
    QVERIFY(!await(u"page tab list"_s, u"My agency, late"_s).isNull());
    QVERIFY2(until([&] { return rowsOf(activities(), 50) == QStringList{title}; }),
             qPrintable(rowsOf(activities(), 50).join(u'\n')));
}

void TestReadLists::request_isLogged()
{
    const Thing kinds = m_reader.child(await(u"button menu"_s, u"New"_s), 0);
    const Thing kind = below(below(kinds, u"Expertise requests"_s), u"Expertise request"_s);
    QVERIFY(!kind.isNull());
    m_reader.forget();
    QVERIFY(m_reader.press(kind));
    QVERIFY(until([this] { return m_reader.name(m_reader.focused()).startsWith(u"Title"_s); }));
    QVERIFY(m_reader.write(m_reader.focused(), kRequest));
    const Thing asked = await(u"text"_s, u"Add to Asked of"_s);
    QVERIFY(enter(asked));
    m_reader.forget();
    QVERIFY(m_reader.write(asked, u"ILO"_s));
    QVERIFY(m_reader.pressKey(u"Tab"_s));
    QVERIFY(!await(u"list"_s, u"Asked of"_s).isNull());
    QVERIFY(write(u"Needed by"_s, u"2015-03-31"_s));
    // It has all that it needs, so that it was added; the day is kept on leaving.
    QVERIFY(enter(await(u"text"_s, u"Title, English"_s)));
    QVERIFY(!await(u"heading"_s, kRequest + u".*"_s).isNull());
    QVERIFY2(until([this] { return !alertsTold().filter(kRequest).isEmpty(); }),
             qPrintable(alertsTold().join(u'\n')));
    QVERIFY(offers(kRequest));
}

bool TestReadLists::mendCell(const QString &text)
{
    // A cell of a table cannot be written from outside in Qt 6.4: F2 opens a line in it that can.
    m_reader.forget();
    if (!m_reader.pressKey(u"F2"_s)
        || !until([this] { return m_reader.speaks(m_reader.focused(), u"EditableText"_s); }))
        return false;
    return m_reader.write(m_reader.focused(), text) && m_reader.pressKey(u"Return"_s);
}

void TestReadLists::rows_arePasted()
{
    QVERIFY(openPlace(u"Activities, records: 21"_s));
    QVERIFY(press(u"page tab"_s, u"All"_s));
    QVERIFY(until([&] { return m_reader.rowCount(activities()) == 21; }));
    // Only a text can put something on the clipboard from outside: one of several lines, and it is put back after.
    const Thing words = await(u"text"_s, u"Description, English"_s);
    const QString held = m_reader.text(words);
    QVERIFY(m_reader.write(words, twentyRows()));
    QVERIFY(m_reader.copy(words));
    QVERIFY(m_reader.write(words, held));
    const int before = m_reader.rowCount(activities());
    QVERIFY(command(u"Record"_s, u"Paste"_s));
    const Thing rows = await(u"table"_s, u"Rows to be taken in"_s);
    QCOMPARE(m_reader.rowCount(rows), 20);
    QVERIFY(!await(u"label"_s, u".*To be mended: 2\\."_s).isNull());
    QVERIFY(mendCell(u"2015"_s));
    QVERIFY(!await(u"label"_s, u".*To be mended: 1\\."_s).isNull());
    m_reader.forget();
    QVERIFY(press(u"push button"_s, u"Next problem \\(F8\\)"_s));
    QVERIFY2(until([this] { return m_reader.name(m_reader.focused()).contains(u"Nobody"_s); }),
             qPrintable(m_reader.name(m_reader.focused())));
    QVERIFY(mendCell(u"ILO"_s));
    QVERIFY(press(u"push button"_s, u"Paste 20 records"_s));
    QVERIFY2(until([&] { return m_reader.rowCount(activities()) == before + 20; }),
             qPrintable(QString::number(m_reader.rowCount(activities()))));
}

QTEST_GUILESS_MAIN(TestReadLists)
#include "tst_readlists.moc"
