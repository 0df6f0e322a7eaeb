// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingedits.h"

#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestMeetingEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moveNumbersAnUnorderedAgenda();
    void countingNumbersAreGivenOutAgain_data();
    void countingNumbersAreGivenOutAgain();
    void placedElsewhere_data();
    void placedElsewhere();
    void placedBelowItself_isRefused();
    void smallEdits();
};

namespace {

/// "1", ">2 (a)" one level in, ">>…" two.
QList<AgendaLine> agendaOf(const QStringList &numbers)
{
    QList<AgendaLine> lines;
    QList<RecordId> above;
    for (QString number : numbers) {
        AgendaLine line;
        line.level = int(number.count(u'>'));
        line.item.id = RecordId{1, quint64(lines.size() + 1)};
        line.item.number = number.remove(u'>');
        line.item.order = lines.size() + 1;
        above.resize(line.level);
        line.item.parent = above.isEmpty() ? RecordId() : above.last();
        above << line.item.id;
        lines << line;
    }
    return lines;
}

tri::AgendaItem after(const AgendaLine &line, const tri::ChangeSet &change)
{
    tri::Row row = tri::toRow(line.item);
    for (const tri::RecordChange &one : change.records)
        if (one.id == line.item.id)
            row = tri::applied(row, one);
    return tri::fromRow<tri::AgendaItem>(row);
}

}  // namespace

void TestMeetingEdits::moveNumbersAnUnorderedAgenda()
{
    QList<AgendaLine> lines(3);
    for (int i = 0; i < 3; ++i)
        lines[i].item.id = RecordId{1, quint64(i + 1)};
    const tri::ChangeSet change = moveItem(lines, 2, -1);
    QCOMPARE(change.records.size(), 3);
    QCOMPARE(change.records[1].id, lines[2].item.id);
    QCOMPARE(std::get<qint64>(change.records[1].fields.first().after), qint64(2));
    QVERIFY(moveItem(lines, 2, 1).isEmpty());
    QVERIFY(moveItem(lines, -1, 1).isEmpty());
}

void TestMeetingEdits::countingNumbersAreGivenOutAgain_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");  // the last moved to the front
    QTest::newRow("plain") << QStringList{u"1"_s, u"2"_s, u"3"_s} << QStringList{u"2"_s, u"3"_s, u"1"_s};
    QTest::newRow("below another") << QStringList{u"2.1"_s, u"2.2"_s, u"2.3"_s}
                                   << QStringList{u"2.2"_s, u"2.3"_s, u"2.1"_s};
    QTest::newRow("letters") << QStringList{u"3 (a)"_s, u"3 (b)"_s, u"3 (c)"_s}
                             << QStringList{u"3 (b)"_s, u"3 (c)"_s, u"3 (a)"_s};
    QTest::newRow("one without") << QStringList{u"1."_s, QString(), u"2."_s}
                                 << QStringList{u"2."_s, QString(), u"1."_s};
    const QStringList typed{u"1"_s, u"1 bis"_s, u"2"_s};
    QTest::newRow("typed otherwise") << typed << typed;
    const QStringList gaps{u"1"_s, u"2"_s, u"5"_s};
    QTest::newRow("a gap") << gaps << gaps;
    const QStringList words{u"A1"_s, u"A2"_s, u"A3"_s};
    QTest::newRow("no counting") << words << words;
}

void TestMeetingEdits::countingNumbersAreGivenOutAgain()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QList<AgendaLine> lines(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        lines[i].item.id = RecordId{1, quint64(i + 1)};
        lines[i].item.order = i + 1;
        lines[i].item.number = before[i];
    }
    QStringList numbers = before;
    for (const tri::RecordChange &change :
         moveItem(lines, int(before.size()) - 1, 1 - int(before.size())).records)
        for (const tri::FieldChange &field : change.fields)
            if (field.field == u"number")
                for (qsizetype i = 0; i < lines.size(); ++i)
                    if (lines[i].item.id == change.id)
                        numbers[i] = std::get<QString>(field.after);
    QCOMPARE(numbers, after);
}

void TestMeetingEdits::placedElsewhere_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("under");
    QTest::addColumn<int>("place");
    QTest::addColumn<QStringList>("after");  // by the lines of before
    const QStringList flat{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("first below another") << flat << 1 << 0 << 0 << QStringList{u"1"_s, u"1 (a)"_s, u"2"_s};
    QTest::newRow("below a later one") << flat << 0 << 2 << 0 << QStringList{u"2 (a)"_s, u"1"_s, u"2"_s};
    const QStringList tree{u"1"_s, u"2"_s, u">2 (a)"_s, u">2 (b)"_s, u"3"_s};
    QTest::newRow("between those below")
        << tree << 4 << 1 << 1 << QStringList{u"1"_s, u"2"_s, u"2 (a)"_s, u"2 (c)"_s, u"2 (b)"_s};
    QTest::newRow("out, after its heading")
        << tree << 2 << -1 << 2 << QStringList{u"1"_s, u"2"_s, u"3"_s, u"2 (a)"_s, u"4"_s};
    QTest::newRow("out, before its heading")
        << tree << 3 << -1 << 1 << QStringList{u"1"_s, u"3"_s, u"3 (a)"_s, u"2"_s, u"4"_s};
    QTest::newRow("with what hangs below")
        << tree << 1 << 0 << 0 << QStringList{u"1"_s, u"1 (a)"_s, u"1 (a) 1"_s, u"1 (a) 2"_s, u"2"_s};
    QTest::newRow("same level") << flat << 2 << -1 << 0 << QStringList{u"2"_s, u"3"_s, u"1"_s};
    QTest::newRow("far too far") << flat << 0 << 2 << 99 << QStringList{u"2 (a)"_s, u"1"_s, u"2"_s};
    QTest::newRow("a pause") << QStringList{u"1"_s, QString(), u"2"_s} << 1 << 0 << 0
                             << QStringList{u"1"_s, QString(), u"2"_s};
    QTest::newRow("typed otherwise") << QStringList{u"A1"_s, u"B7"_s, u">B7x"_s, u"C"_s} << 3 << 1 << 0
                                     << QStringList{u"A1"_s, u"B7"_s, u"B7x"_s, u"C"_s};
    QTest::newRow("no numbers") << QStringList{QString(), QString()} << 1 << 0 << 0
                                << QStringList{QString(), QString()};
    QTest::newRow("with points") << QStringList{u"1."_s, u"2."_s, u"3."_s} << 2 << 1 << 0
                                 << QStringList{u"1."_s, u"2."_s, u"2 (a)"_s};
}

void TestMeetingEdits::placedElsewhere()
{
    QFETCH(QStringList, before);
    QFETCH(int, at);
    QFETCH(int, under);
    QFETCH(int, place);
    const QList<AgendaLine> lines = agendaOf(before);
    const tri::ChangeSet change = placeItem(lines, at, under, place);
    QStringList numbers;
    for (const AgendaLine &line : lines)
        numbers << after(line, change).number;
    QTEST(numbers, "after");
    QCOMPARE(after(lines[at], change).parent, under < 0 ? RecordId() : lines[under].item.id);
}

void TestMeetingEdits::placedBelowItself_isRefused()
{
    const QList<AgendaLine> lines = agendaOf({u"1"_s, u">1 (a)"_s, u">>1 (a) 1"_s, u"2"_s});
    for (const int under : {0, 1, 2, 99})
        QVERIFY(placeItem(lines, 0, under, 0).isEmpty());
    QVERIFY(placeItem(lines, -1, 0, 0).isEmpty());
    QVERIFY(placeItem(lines, 4, 0, 0).isEmpty());
    QVERIFY(indentItem(lines, 0).isEmpty());
    QVERIFY(outdentItem(lines, 3).isEmpty());
    QVERIFY(outdentItem({}, 0).isEmpty());
    QCOMPARE(after(lines[3], indentItem(lines, 3)).number, u"1 (b)"_s);
    QCOMPARE(after(lines[2], outdentItem(lines, 2)).number, u"1 (b)"_s);
}

void TestMeetingEdits::smallEdits()
{
    QList<AgendaLine> lines = agendaOf({u"1"_s});
    lines[0].item.title = tri::LocalText(u"fr"_s, u"Pause"_s);
    QCOMPARE(after(lines[0], setItemMinutes(lines, 0, 30)).minutes, std::optional<qint64>(30));
    QVERIFY(setItemMinutes(lines, 0, std::nullopt).isEmpty());  // as it is
    const auto title = after(lines[0], setItemTitle(lines, 0, u"en"_s, u"Déjeuner"_s)).title;
    QCOMPARE(title.in(u"fr"_s), u"Déjeuner"_s);  // the original was in sight
    QVERIFY(!title.has(u"en"_s));
    QVERIFY(setItemTitle(lines, 0, u"en"_s, u"  "_s).isEmpty());
    QCOMPARE(after(lines[0], setItemVisibility(lines, 0, u"ours"_s)).visibility, u"ours"_s);
    QVERIFY(setItemVisibility(lines, 7, u"ours"_s).isEmpty());
    QVERIFY(closeUp(lines, 7).isEmpty());
}

QTEST_GUILESS_MAIN(TestMeetingEdits)
#include "tst_meetingedits.moc"
