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
};

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

QTEST_GUILESS_MAIN(TestMeetingEdits)
#include "tst_meetingedits.moc"
