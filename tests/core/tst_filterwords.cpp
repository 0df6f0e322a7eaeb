// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"
#include "core/record/filterwords.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Op = Condition::Op;

namespace {

/// Titles are made of the id, so that every link has a name that leads back.
TextContext names()
{
    return {QLocale::c(), u"en"_s, [](const RecordId &id) { return u"Record "_s + id.toString(); }};
}

ParseContext reader()
{
    ParseContext context;
    context.resolve = [](const FieldSpec &, const QString &name) {
        return RecordId::parse(QString(name).remove(u"Record "_s)).value_or(RecordId());
    };
    return context;
}

FieldValue oneMember(const FieldSpec &field)
{
    const FieldValue value = sampleValue(field);
    if (const auto *ids = std::get_if<RecordIds>(&value))
        return ids->first();
    if (const auto *words = std::get_if<QStringList>(&value))
        return words->first();
    if (const auto *local = std::get_if<LocalText>(&value))
        return local->in(u"en"_s);
    return value;
}

const RecordSpec &toySpec()
{
    return kindOf<Toy>().spec;
}

Filter parsed(const QString &text)
{
    return must(parseFilter(toySpec(), text, reader()));
}

QString problem(const QString &text)
{
    const auto result = parseFilter(toySpec(), text, reader());
    return result ? QString() : result.error().text;
}

}  // namespace

class TestFilterWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_everyRelation_readsBack_data()
    {
        QTest::addColumn<const RecordSpec *>("kind");
        for (const RecordSpec *kind : allKinds().kinds())
            QTest::newRow(kind->key) << kind;
    }
    void everyField_everyRelation_readsBack()
    {
        QFETCH(const RecordSpec *, kind);
        for (const FieldSpec &field : kind->fields)
            for (const Op op : relationsOf(field)) {
                Condition condition{field.keyText(), op};
                if (op == Op::Contains || op == Op::Lacks)
                    condition.value = u"wages and fees, (net)"_s;
                else if (op != Op::Empty && op != Op::NotEmpty)
                    condition.value = oneMember(field);
                const Filter filter{{condition}};
                const QString keys = filterKeys(*kind, filter);
                QCOMPARE(must(parseFilter(*kind, keys, reader())), filter);
                const QString words = filterText(*kind, filter, names());
                const auto again = parseFilter(*kind, words, reader());
                QVERIFY2(again, qPrintable(words));
                QVERIFY2(filterKeys(*kind, *again) == keys, qPrintable(words));
            }
    }
    void words_joinAndNest()
    {
        const Filter filter = parsed(u"choice is green or Colour is red and Count above 3"_s);
        QCOMPARE(filter.join, Filter::Join::Any);
        QCOMPARE(filter.conditions.size(), 1);
        QCOMPARE(filter.groups.size(), 1);
        const Filter bracketed = parsed(u"(count below 1 or count above 3) and from before 2014"_s);
        QCOMPARE(bracketed.join, Filter::Join::All);
        QCOMPARE(bracketed.groups.first().join, Filter::Join::Any);
        QCOMPARE(filterKeys(toySpec(), bracketed),
                 u"from before 2014 and (count before 1 or count after 3)"_s);
    }
    void movingValues_stayMoving()
    {
        const Filter filter = parsed(u"from before today + 14 days and part is my organization"_s);
        QCOMPARE(filter.conditions.first().moving, Condition::Moving::Today);
        QCOMPARE(filter.conditions.first().days, 14);
        QCOMPARE(filter.conditions.last().moving, Condition::Moving::Mine);
        QCOMPARE(parsed(filterKeys(toySpec(), filter)), filter);
        QCOMPARE(parsed(filterText(toySpec(), filter, names())), filter);
        const Filter fixed = resolved(filter, QDate(2014, 12, 25), {});
        QCOMPARE(fixed.conditions.first().value, FieldValue(PartialDate(2015, 1, 8)));
        QCOMPARE(fixed.groups.first().conditions.first().value, FieldValue(RecordId()));
    }
    void spelling_makesNoDifference()
    {
        const Filter filter = parsed(u"colour is red or (text contains \"a, b\" and count above 3)"_s);
        for (const QString &text : {u"COLÓUR is rêd or (Text contáins “a, b” and cóunt above 3)"_s,
                                    u"colour is red or （text contains « a, b » and count above 3）"_s,
                                    u"Ｃｏｌｏｕｒ is Red or (text contains „a, b“ and count above 3)"_s,
                                    u"colo\u0301ur is red or (text contains „a, b” and count above 3)"_s})
            QCOMPARE(parsed(text), filter);
        const Filter either = parsed(u"colour is red, green"_s);
        for (const QString &text :
             {u"colour is red، green"_s, u"colour is red，green"_s, u"colour is red、green"_s})
            QCOMPARE(parsed(text), either);
        QCOMPARE(parsed(u"from before TODÁY+14 days"_s), parsed(u"from before today+14 days"_s));
        QCOMPARE(parsed(u"part is Mý organization"_s), parsed(u"part is my organization"_s));
        // A French heading with an apostrophe, whichever is at hand.
        const FieldSpec field{.key = "x", .label = {"L’état", "none"}, .type = FieldType::Text};
        const RecordSpec kind{.key = "k", .label = "K", .plural = "K", .fields = {&field, 1}};
        for (const QString &text : {u"l'etat is Fait"_s, u"L’ÉTAT is Fait"_s, u"“l‘état” is Fait"_s})
            QCOMPARE(filterKeys(kind, must(parseFilter(kind, text, reader()))), u"x is Fait"_s);
    }
    void strangeSigns_inValues_readBack()
    {
        for (const QString &value : {u"移民、发展"_s, u"الهجرة، التنمية"_s, u"“Labour”"_s, u"« coûts »"_s,
                                     u"„a“ b"_s, u"（甲）"_s, u"a “b” c"_s, u"”"_s, u"“"_s}) {
            const Filter filter{{Condition{u"text"_s, Op::Is, value}}};
            const QString keys = filterKeys(toySpec(), filter);
            QCOMPARE(must(parseFilter(toySpec(), keys, reader())), filter);
        }
    }
    void badWords_areNamed()
    {
        QVERIFY(problem(u"shape is round"_s).contains(u"shape is round"_s));
        QVERIFY(problem(u"count"_s).contains(u"below"_s));
        QVERIFY(problem(u"count above"_s).contains(u"above"_s));
        QVERIFY(problem(u"count above many"_s).contains(u"many"_s));
        QVERIFY(problem(u"count above 1 then"_s).contains(u"then"_s));
        QVERIFY(problem(u"(count above 1"_s).contains(u')'));
        QVERIFY(!problem(u"((count above 1))"_s).isEmpty());
        QVERIFY(!problem(u"count above 1 and"_s).isEmpty());
        QCOMPARE(problem(u"   "_s), QString());
    }
    void columnBoxes_readSigns()
    {
        const FieldSpec &count = *toySpec().field(u"count"_s);
        const FieldSpec &from = *toySpec().field(u"from"_s);
        const FieldSpec &text = *toySpec().field(u"text"_s);
        const auto one = [](const FieldSpec &field, const QString &words) {
            return must(parseColumnFilter(field, words, reader())).conditions.value(0);
        };
        QCOMPARE(one(count, u">= 4"_s).op, Op::AtLeast);
        QCOMPARE(one(count, u"7"_s).op, Op::Is);
        QCOMPARE(one(from, u"<2015"_s).value, FieldValue(PartialDate(2015)));
        QCOMPARE(one(from, u"< today"_s).moving, Condition::Moving::Today);
        QCOMPARE(one(text, u"wage"_s).op, Op::Contains);
        QCOMPARE(one(text, u"=wage"_s).op, Op::Is);
        QCOMPARE(one(text, u"-"_s).op, Op::Empty);
        QCOMPARE(one(text, u"*"_s).op, Op::NotEmpty);
        QVERIFY(!parseColumnFilter(count, u"many"_s, reader()));
    }
    void filters_answerAsWritten()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        for (int i = 0; i < 12; ++i) {
            Row row = toy(*workspace, u"T-%1"_s.arg(i), u"Toy %1"_s.arg(i));
            row.setValue(u"count", qint64(i % 3));
            row.setValue(u"from", i < 6 ? PartialDate(2014, i + 1) : PartialDate(2015));
            save(*workspace, row);
        }
        const auto count = [&](const QString &words) {
            return must(workspace->find({&toySpec(), parsed(words)})).size();
        };
        QCOMPARE(count(u"count is 1 or count is 2"_s), 8);
        QCOMPARE(count(u"(count is 1 or count is 2) and from before 2015"_s), 4);
        QCOMPARE(count(u"from is 2014"_s), 6);
        QCOMPARE(count(u"from is 2014-05"_s), 1);
        QCOMPARE(count(u"from until 2014-03"_s), 3);
        QCOMPARE(count(u"from from 2014-03"_s), 10);
        QCOMPARE(count(u"from before 2015-06-01"_s), 6);  // 2015 may end after that day
        QCOMPARE(count(u"name does not contain toy 1"_s), 9);
    }
    void groups_standInOrderAndAddUp()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        for (int i = 0; i < 6; ++i) {
            Row row = toy(*workspace, u"T-%1"_s.arg(i), u"Toy %1"_s.arg(i));
            row.setValue(u"count", i == 5 ? FieldValue() : FieldValue(qint64(i % 2)));
            row.setValue(u"from", PartialDate(2014, 1 + i / 3, 1 + i));
            save(*workspace, row);
        }
        const auto byCount = must(workspace->findGrouped({&toySpec()}, u"count"_s));
        QCOMPARE(byCount.size(), 3);
        QCOMPARE(byCount[0].value, FieldValue(qint64(0)));
        QCOMPARE(byCount[0].ids.size(), 3);
        QVERIFY(isEmpty(byCount[2].value));
        QCOMPARE(byCount[1].sums.value(0), 2.0);
        const auto byMonth = must(workspace->findGrouped({&toySpec()}, u"from"_s));
        QCOMPARE(byMonth.size(), 2);
        QCOMPARE(byMonth[1].value, FieldValue(PartialDate(2014, 2)));
        QVERIFY(!workspace->findGrouped({&toySpec()}, u"shape"_s));
    }
    void groupsByLink_standInTheOrderOfNames()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        QHash<QString, RecordId> parts;
        for (const QString &name : {u"Wheel"_s, u"axle"_s, u"Brake"_s}) {
            Row part(*toyRegistry().kind(u"toy_part"), workspace->newId());
            part.setValue(u"name", name);
            save(*workspace, part);
            parts.insert(name, part.id);
        }
        const RecordId gone = workspace->newId();  // in no copy
        const QList<std::pair<QString, RecordId>> toys{{u"T-7"_s, parts[u"Wheel"_s]},
                                                       {u"T-6"_s, {}},
                                                       {u"T-5"_s, parts[u"axle"_s]},
                                                       {u"T-4"_s, gone},
                                                       {u"T-3"_s, parts[u"Wheel"_s]},
                                                       {u"T-2"_s, parts[u"Brake"_s]},
                                                       {u"T-1"_s, {}}};
        for (const auto &[reference, part] : toys) {
            Row row = toy(*workspace, reference, reference);
            row.setValue(u"part", part.isNull() ? FieldValue() : FieldValue(part));
            row.setValue(u"count", qint64(2));
            save(*workspace, row);
        }
        const auto told = [&](const QList<RecordGroup> &groups) {
            QStringList out;
            for (const RecordGroup &group : groups) {
                const auto *id = std::get_if<RecordId>(&group.value);
                QStringList names;
                for (const RecordId &one : group.ids)
                    names << must(workspace->row(one)).reference();
                out << (id ? workspace->title(*id) : u"none"_s) + u": "_s + names.join(u' ')
                        + u" (%1)"_s.arg(group.sums.value(0));
            }
            return out;
        };
        Query query{&toySpec()};
        const QStringList usual{u": T-4 (2)"_s, u"axle: T-5 (2)"_s, u"Brake: T-2 (2)"_s,
                                u"Wheel: T-3 T-7 (4)"_s, u"none: T-1 T-6 (4)"_s};
        QCOMPARE(told(must(workspace->findGrouped(query, u"part"_s))), usual);
        query.sort = {{u"reference"_s, true}};
        QCOMPARE(
            told(must(workspace->findGrouped(query, u"part"_s))),
            (QStringList{usual[0], usual[1], usual[2], u"Wheel: T-7 T-3 (4)"_s, u"none: T-6 T-1 (4)"_s}));
        query.filter.conditions = {{u"part"_s, Condition::Op::NotEmpty}};
        QCOMPARE(must(workspace->findGrouped(query, u"part"_s)).size(), 4);
        query.words = u"…"_s;
        QVERIFY(must(workspace->findGrouped(query, u"part"_s)).isEmpty());
    }
    void sortedByAText_isFoldedAndInTheLanguageShown()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const auto add = [&](const QString &reference, const LocalText &name) {
            Row row = toy(*workspace, reference, u"x"_s);
            row.setValue(u"name", name);
            save(*workspace, row);
        };
        LocalText both(u"fr"_s, u"aaa"_s);
        both.set(u"en"_s, u"Zebra"_s);
        LocalText key(u"ar"_s, u"\"en\":\"aaa"_s);  // looks like a member and is none
        key.set(u"en"_s, u"middle"_s);
        add(u"T-1"_s, both);
        add(u"T-2"_s, LocalText(u"fr"_s, u"Économie"_s));
        add(u"T-3"_s, LocalText(u"en"_s, u"apple"_s));
        add(u"T-4"_s, LocalText(u"en"_s, u"Back\\slash \"b\""_s));
        add(u"T-5"_s, key);
        QStringList order;
        for (const RecordId &id : must(workspace->find({.kind = &toySpec(), .sort = {{u"name"_s, false}}})))
            order << must(workspace->row(id)).reference();
        QCOMPARE(order, (QStringList{u"T-3"_s, u"T-4"_s, u"T-2"_s, u"T-5"_s, u"T-1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
