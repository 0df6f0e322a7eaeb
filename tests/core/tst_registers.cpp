// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/logcommit.h"
#include "core/change/logjson.h"
#include "core/change/registers.h"
#include "core/record/valuetext.h"
#include "tests/support/testclock.h"
#include "tests/support/toykinds.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestRegisters : public QObject {
    Q_OBJECT

    const Stamp a{u"aaaaaaaaaa"_s, 1, 1};
    const Stamp b{u"bbbbbbbbbb"_s, 1, 2};
    const Stamp c{u"cccccccccc"_s, 2, 3};
    const QString life = QString::fromLatin1(kLife);

    RecordState living() const
    {
        RecordState state;
        state.kind = u"toy"_s;
        state.integrate(a, {{life, "true", {}}, {u"text"_s, "\"one\"", {}}});
        return state;
    }

private Q_SLOTS:
    void stamp_readsBack()
    {
        const Stamp stamp{u"k3v9m2q8ab"_s, 17, 0x09f3c2aa};
        QCOMPARE(stamp.toString(), u"k3v9m2q8ab.17.09f3c2aa"_s);
        QCOMPARE(Stamp::parse(stamp.toString()).value(), stamp);
        for (const auto *bad : {u"", u"a.1", u"a.0.00000000", u"a.x.00000000", u"a.1.0000000g",
                                u".1.00000000", u"a.+1.00000000", u"a.01.00000000", u"a.1.0000000A",
                                u"a.1.+0000001", u"a b.1.00000000", u"a\".1.00000000", u"é.1.00000000"})
            QVERIFY2(!Stamp::parse(bad), qPrintable(QString::fromUtf16(bad)));
    }
    void twoEditsThatDoNotKnowEachOther_areAConflict()
    {
        RecordState state = living();
        state.integrate(b, {{u"text"_s, "\"two\"", {a}}});
        state.integrate(c, {{u"text"_s, "\"three\"", {a}}});
        QCOMPARE(state.conflicts(), QStringList{u"text"_s});
        QCOMPARE(state.shown(u"text"_s), QByteArray("\"three\""));  // the greater number, never the clock
    }
    void theSameEditTwice_isNoConflict()
    {
        RecordState state = living();
        state.integrate(b, {{u"text"_s, "\"two\"", {a}}});
        state.integrate(c, {{u"text"_s, "\"two\"", {a}}});
        QVERIFY(state.conflicts().isEmpty());
    }
    void deletionOfWhatItSaw_deletes()
    {
        RecordState state = living();
        state.integrate(b, {{life, deletionValue({a}), {a}}});
        QVERIFY(state.isDeleted());
        QVERIFY(!state.lifeInConflict());
    }
    void deletionMeetsAnUnseenEdit_inEitherOrder()
    {
        for (const bool deletionFirst : {true, false}) {
            RecordState state = living();
            const Entries deletion{{life, deletionValue({a}), {a}}};
            const Entries edit{{u"text"_s, "\"two\"", {a}}};
            state.integrate(deletionFirst ? b : c, deletionFirst ? deletion : edit);
            state.integrate(deletionFirst ? c : b, deletionFirst ? edit : deletion);
            QVERIFY(!state.isDeleted());  // the record stays in sight
            QCOMPARE(state.conflicts(), QStringList{life});
        }
    }
    void severalValuesInOneCommit_bringAConflictBack()
    {
        RecordState state = living();
        state.integrate(b, {{u"text"_s, "\"x\"", {a}}, {u"text"_s, "\"y\"", {a}}});
        QCOMPARE(state.valuesOf(u"text"_s), (QList<LogValue>{"\"x\"", "\"y\""}));
        state.integrate(c, {{u"text"_s, "\"z\"", {b}}});
        QCOMPARE(state.valuesOf(u"text"_s), QList<LogValue>{"\"z\""});
    }
    void entries_readBackAndAreSorted()
    {
        const Entries entries{{u"z"_s, "null", {b}}, {u"a"_s, "{\"en\":\"ü \\\"q\\\"\",\"original\":\"en\"}", {a, b}}};
        const QByteArray body = encodeEntries(entries);
        QVERIFY(body.startsWith("[[\"a\""));
        const Entries back = decodeEntries(body).value();
        QCOMPARE(encodeEntries(back), body);
        QVERIFY(!decodeEntries("[[1,2,3]]"));
        QVERIFY(!decodeEntries("{"));
        QVERIFY(!decodeEntries("[[\"a\",1,[\"nonsense\"]]]"));
    }
    void positions_standBetweenTheirNeighbours()
    {
        // Fill at random places and look that the order is kept and positions stay short.
        test::TestIds random(3);
        QStringList order;
        for (int i = 0; i < 2000; ++i) {
            const qsizetype at = qsizetype(random.next() % quint64(order.size() + 1));
            const QString low = at > 0 ? order[at - 1] : QString();
            const QString high = at < order.size() ? order[at] : QString();
            const QString position = positionBetween(low, high);
            QVERIFY(low < position);
            QVERIFY(high.isEmpty() || position < high);
            QVERIFY(!position.endsWith(u'0'));
            order.insert(at, position);
        }
        const auto longest = std::max_element(order.cbegin(), order.cend(),
                                              [](const QString &x, const QString &y) { return x.size() < y.size(); });
        QVERIFY2(longest->size() < 20, qPrintable(*longest));
    }
    void orderedList_movesOnlyWhatMoved()
    {
        const FieldSpec &steps = *kindOf<test::Toy>().spec.field(u"steps");
        RecordIds ids;
        for (int i = 1; i <= 5; ++i)
            ids << RecordId{0, quint64(i)};
        RecordState state;
        state.kind = u"toy"_s;
        state.integrate(a, entriesFor(steps, state, ids));
        QCOMPARE(std::get<RecordIds>(rowOf(kindOf<test::Toy>().spec, {}, state).value(u"steps")), ids);
        RecordIds moved = ids;
        moved.move(4, 1);
        const Entries entries = entriesFor(steps, state, moved);
        QCOMPARE(entries.size(), 1);
        state.integrate(b, entries);
        QCOMPARE(std::get<RecordIds>(rowOf(kindOf<test::Toy>().spec, {}, state).value(u"steps")), moved);
        moved.removeAt(0);
        state.integrate(c, entriesFor(steps, state, moved));
        QCOMPARE(std::get<RecordIds>(rowOf(kindOf<test::Toy>().spec, {}, state).value(u"steps")), moved);
    }
    void digest_dependsOnEveryPart()
    {
        LogCommit commit{u"copy"_s, 3, u"Ann"_s, u"2014-04-01T09:00:00.000Z"_s, Origin::Edit, u"{}"_s, {}, "00", {},
                         {{RecordId{0, 1}, u"toy"_s, "[]"}}};
        const QByteArray digest = commit.computeDigest();
        QCOMPARE(commit.computeDigest(), digest);
        const auto differs = [&digest](LogCommit changed) { return changed.computeDigest() != digest; };
        LogCommit other = commit;
        other.author = u"Bea"_s;
        QVERIFY(differs(other));
        other = commit;
        other.lines[0].body = "[ ]";
        QVERIFY(differs(other));
        other = commit;
        other.previous = "01";
        QVERIFY(differs(other));
        // Text that wanders from one part to the next is not the same commit.
        other = commit;
        other.author = u"An"_s;
        other.time = u'n' + commit.time;
        QVERIFY(differs(other));
    }
    void textsInLanguages_readAsJsonDoes_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {R"({"en":"Plain","original":"en"})",
                                  R"({"ar":"سلام","en":"é","original":"ar"})",
                                  R"({"original":""})",
                                  R"({"en":"","original":"en"})",
                                  R"({"en":"with \"marks\" and \\","original":"en"})",
                                  R"({"en":"line\nline","original":"en"})",
                                  R"({"en":"\u00e9","original":"en"})",
                                  "{}",
                                  R"({"en":"x"})",
                                  R"({"en":"x","en":"y"})",
                                  R"({"en":5,"original":"en"})",
                                  R"({"en":null})",
                                  R"({ "en": "spaced" })",
                                  R"({"en":"cut)",
                                  R"({"en")",
                                  R"({"en":"x"}})",
                                  R"({"en":"x",})",
                                  R"({,"en":"x"})",
                                  R"("text")",
                                  "null",
                                  "{\"en\":\"\xff\"}",
                                  "{\"en\":\"\x01\"}",
                                  ""})
            QTest::newRow(*value ? value : "nothing") << QByteArray(value);
    }
    void textsInLanguages_readAsJsonDoes()
    {
        QFETCH(QByteArray, value);
        const FieldSpec &field = *kindOf<test::Toy>().spec.field(u"name");
        QCOMPARE(parseLogValue(field, value), fromJson(field, parseJson(value)));
    }
    void aRecordBegins_withItsLife()
    {
        QVERIFY(isBirth({{u"text"_s, "\"one\"", {}}, {life, "true", {}}}));
        QVERIFY(!isBirth({{u"text"_s, "\"one\"", {}}}));  // fills an empty field
        QVERIFY(!isBirth({{life, "true", {a}}}));         // brings it back
        QVERIFY(!isBirth({{life, deletionValue({}), {}}}));
        QVERIFY(!isBirth({}));
    }
    void json_isCanonical()
    {
        QByteArray out;
        appendJson(out, parseJson("{\"b\":1.50,\"a\":[true,null,\"\\u00e9\\n\"],\"n\":9007199254740993}"));
        QCOMPARE(out, QByteArray("{\"a\":[true,null,\"é\\n\"],\"b\":1.5,\"n\":9007199254740993}"));
    }
};

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
