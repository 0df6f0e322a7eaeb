// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers of few actors cannot be worked out: held against a reader who tries every combination there is.

#include "core/rules/smallnumbers.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

using Shows = QList<NumberShow>;

GuardedNumber number(int value)
{
    return {value, value > 0 && value < kFewActors};
}

QList<GuardedNumber> numbers(const QList<int> &values)
{
    QList<GuardedNumber> out;
    for (const int value : values)
        out << number(value);
    return out;
}

/// The reader knows what holds in truth: sums that are equal, or that parts are no more or no less than their whole together.
bool mayBe(const QList<int> &guess, const QList<GuardedNumber> &truth, const QList<NumberGroup> &groups)
{
    for (const NumberGroup &group : groups) {
        int sum = 0;
        int really = 0;
        for (const int part : group.parts) {
            if (guess[part] > guess[group.whole])
                return false;
            sum += guess[part];
            really += truth[part].value;
        }
        const int whole = truth[group.whole].value;
        if ((really >= whole && sum < guess[group.whole]) || (really <= whole && sum > guess[group.whole]))
            return false;
    }
    return true;
}

/// All values that a number can have for one who sees what is shown; hidden ones are tried up to @p most.
QList<QSet<int>> possible(const QList<GuardedNumber> &truth, const QList<NumberGroup> &groups,
                          const Shows &shows, int most)
{
    QList<QSet<int>> out(truth.size());
    QList<int> guess(truth.size());
    const std::function<void(qsizetype)> tryFrom = [&](qsizetype at) {
        if (at == truth.size()) {
            if (mayBe(guess, truth, groups))
                for (qsizetype i = 0; i < guess.size(); ++i)
                    out[i].insert(guess[i]);
            return;
        }
        const int exact = truth[at].value;
        const NumberShow show = shows[at];
        const int from = show == NumberShow::Exact ? exact : show == NumberShow::Joined ? 0 : 1;
        const int to = show == NumberShow::Exact ? exact : show == NumberShow::Few ? kFewActors - 1 : most;
        for (guess[at] = from; guess[at] <= to; ++guess[at])
            tryFrom(at + 1);
    };
    tryFrom(0);
    return out;
}

/// Every few number keeps more than one value, and what is shown is true.
QString fault(const QList<GuardedNumber> &truth, const QList<NumberGroup> &groups, const Shows &shows)
{
    int most = 0;
    for (const GuardedNumber &one : truth)
        most = std::max(most, one.value);
    const QList<QSet<int>> values = possible(truth, groups, shows, most + 3);
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const QString name = u"number %1 of value %2"_s.arg(i).arg(truth[i].value);
        if (!values[i].contains(truth[i].value))
            return name + u" is not among what is told"_s;
        if (truth[i].few && shows[i] == NumberShow::Exact)
            return name + u" is told exactly"_s;
        if (truth[i].few && values[i].size() < 2)
            return name + u" can be worked out"_s;
        if (truth[i].value == 0 && shows[i] != NumberShow::Exact)
            return name + u" is hidden though there is nothing"_s;
    }
    return {};
}

}  // namespace

class SmallNumbersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void many_areExact();
    void few_isARange();
    void total_doesNotGiveAway_data();
    void total_doesNotGiveAway();
    void fewTotal_joinsItsLines();
    void tree_isClosedUpwards();
    void anyTree_keepsItsSecrets_data();
    void anyTree_keepsItsSecrets();
    void reader_findsWhatIsLeftOpen();
    void words_sayHow();
};

void SmallNumbersTest::many_areExact()
{
    QCOMPARE(guardNumbers(numbers({9, 4, 5, 0}), {{0, {1, 2, 3}}}), Shows(4, NumberShow::Exact));
    QCOMPARE(guardNumbers({}, {}), Shows());
}

void SmallNumbersTest::few_isARange()
{
    QCOMPARE(guardNumbers(numbers({1, 2, 3}), {}),
             Shows({NumberShow::Few, NumberShow::Few, NumberShow::Exact}));
    // Two records of many actors are not few.
    QCOMPARE(guardNumbers({{2, false}}, {}), Shows{NumberShow::Exact});
}

void SmallNumbersTest::total_doesNotGiveAway_data()
{
    QTest::addColumn<QList<int>>("values");  // the whole first
    QTest::newRow("one few") << QList{10, 1, 4, 5};
    QTest::newRow("one few beside one other") << QList{5, 2, 3};
    QTest::newRow("two ones, which only their sum tells") << QList{6, 1, 1, 4};
    QTest::newRow("two twos") << QList{8, 2, 2, 4};
    QTest::newRow("one and two keep each other") << QList{7, 1, 2, 4};
    QTest::newRow("three ones alone") << QList{3, 1, 1, 1};
    QTest::newRow("lines overlap") << QList{6, 2, 5, 3};
    QTest::newRow("as large as can be") << QList{6, 4, 2};
    QTest::newRow("with nothing between") << QList{5, 0, 2, 0, 3};
    QTest::newRow("more in the whole than in its lines") << QList{9, 1, 4};
}

void SmallNumbersTest::total_doesNotGiveAway()
{
    QFETCH(QList<int>, values);
    const QList<GuardedNumber> truth = numbers(values);
    NumberGroup group{0, {}};
    for (int i = 1; i < int(values.size()); ++i)
        group.parts << i;
    const Shows shows = guardNumbers(truth, {group});
    QVERIFY2(fault(truth, {group}, shows).isEmpty(), qPrintable(fault(truth, {group}, shows)));
}

void SmallNumbersTest::fewTotal_joinsItsLines()
{
    QCOMPARE(guardNumbers(numbers({2, 1, 1, 0}), {{0, {1, 2, 3}}}),
             Shows({NumberShow::Few, NumberShow::Joined, NumberShow::Joined, NumberShow::Exact}));
}

void SmallNumbersTest::tree_isClosedUpwards()
{
    // 12 = 5 + 7, and 5 = 1 + 4: the one needs company, or else its line above does.
    const QList<GuardedNumber> truth = numbers({12, 5, 7, 1, 4});
    const QList<NumberGroup> groups{{0, {1, 2}}, {1, {3, 4}}};
    const Shows shows = guardNumbers(truth, groups);
    QCOMPARE(shows[3], NumberShow::Few);
    QCOMPARE(shows[4], NumberShow::AtLeastOne);
    QCOMPARE(shows[0], NumberShow::Exact);
    QVERIFY(fault(truth, groups, shows).isEmpty());
    // Alone in its line, it is hidden there too, and then beside that.
    const QList<GuardedNumber> alone = numbers({12, 2, 10, 2, 0});
    QVERIFY(fault(alone, groups, guardNumbers(alone, groups)).isEmpty());
}

void SmallNumbersTest::anyTree_keepsItsSecrets_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A whole with two tables over it, one of them a tree; lines that fit, overlap, or leave something unsaid.
void SmallNumbersTest::anyTree_keepsItsSecrets()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto below = [&random](int whole, int lines) {
        QList<int> values;
        int left = whole;
        for (int i = 0; i < lines; ++i) {
            const int value = i + 1 == lines && random.bounded(2) ? left : random.bounded(left + 1);
            values << value;
            if (random.bounded(3) > 0)  // else what is there stands in another line too
                left -= value;
        }
        return values;
    };
    const int whole = random.bounded(8);
    const QList<int> first = below(whole, 3);
    const QList<int> second = below(whole, 2);
    const QList<int> third = below(first[0], 2);
    const QList<GuardedNumber> truth = numbers(QList{whole} + first + second + third);
    const QList<NumberGroup> groups{{0, {1, 2, 3}}, {0, {4, 5}}, {1, {6, 7}}};
    const Shows shows = guardNumbers(truth, groups);
    const QString found = fault(truth, groups, shows);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// The reader of these tests is no fool.
void SmallNumbersTest::reader_findsWhatIsLeftOpen()
{
    const QList<GuardedNumber> truth = numbers({10, 1, 4, 5});
    const QList<NumberGroup> groups{{0, {1, 2, 3}}};
    Shows naive(4, NumberShow::Exact);
    QVERIFY(fault(truth, groups, naive).contains(u"exactly"_s));
    naive[1] = NumberShow::Few;
    QVERIFY(fault(truth, groups, naive).contains(u"worked out"_s));
    naive[2] = NumberShow::AtLeastOne;
    QVERIFY(fault(truth, groups, naive).isEmpty());
}

void SmallNumbersTest::words_sayHow()
{
    QCOMPARE(numberText(7, NumberShow::Exact), u"7"_s);
    QCOMPARE(numberText(2, NumberShow::Few), u"1–2"_s);
    QCOMPARE(numberText(2, NumberShow::AtLeastOne), u"1 or more"_s);
    QCOMPARE(numberText(2, NumberShow::Joined), u"joined"_s);
    QCOMPARE(numberText(0, NumberShow::Exact), u"0"_s);
}

QTEST_GUILESS_MAIN(SmallNumbersTest)
#include "tst_smallnumbers.moc"
