// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Change, undo and merge, for every field of every kind.

#include "tests/support/everykind.h"
#include "tests/support/workspacefixture.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// Values for one field: before, ours, theirs. All differ, unless the field has too few values for that.
struct Meeting {
    FieldValue base;
    FieldValue ours;
    FieldValue theirs;
    [[nodiscard]] bool clashes() const { return ours != base && theirs != base && ours != theirs; }
};

Meeting meetingOf(const FieldSpec &field)
{
    QList<FieldValue> values;
    for (int seed = 0; seed < 4; ++seed)
        if (const FieldValue value = sampleValue(field, seed); !values.contains(value))
            values << value;
    if (values.size() < 3)
        values << FieldValue();
    return {values[0], values[1], values.value(2, values[1])};
}

Row rowWith(const RecordSpec &kind, RecordId id, const std::function<FieldValue(const FieldSpec &, int)> &value)
{
    Row row(kind, id);
    for (int i = 0; i < int(kind.fields.size()); ++i)
        row.values[i] = value(kind.fields[std::size_t(i)], i);
    return row;
}

Row baseRow(const RecordSpec &kind, RecordId id)
{
    return rowWith(kind, id, [](const FieldSpec &field, int) { return meetingOf(field).base; });
}
Row oursRow(const RecordSpec &kind, RecordId id)
{
    return rowWith(kind, id, [](const FieldSpec &field, int) { return meetingOf(field).ours; });
}
Row theirsRow(const RecordSpec &kind, RecordId id)
{
    return rowWith(kind, id, [](const FieldSpec &field, int) { return meetingOf(field).theirs; });
}
/// @p row where the test on the field's place holds, else the base.
Row partly(const Row &row, const std::function<bool(int)> &taken)
{
    Row out = baseRow(*row.spec, row.id);
    for (int i = 0; i < int(row.values.size()); ++i)
        if (taken(i))
            out.values[i] = row.values[i];
    return out;
}
bool isOdd(int i) { return i % 2 == 1; }
bool isEven(int i) { return i % 2 == 0; }

void edit(Workspace &workspace, const Row &after)
{
    must(workspace.apply(changeOf(difference(must(workspace.row(after.id)), after), u"sample"_s)));
}

/// Two copies of a workspace with one record in its base state.
struct Copies {
    WorkspaceFixture fixture;
    std::unique_ptr<Workspace> a;
    std::unique_ptr<Workspace> b;
    RecordId id;

    explicit Copies(const RecordSpec &kind) : fixture(registryOf(kind))
    {
        a = fixture.create(u"a"_s);
        id = a->newId();
        save(*a, baseRow(kind, id));
        b = fixture.create(u"b"_s);
        mergeFrom(*b, a->path());
    }
    void exchange()
    {
        mergeFrom(*a, b->path());
        mergeFrom(*b, a->path());
    }
};

/// What a list field shows when both sides put other members in the place of the base's; as a set.
FieldValue united(const FieldSpec &field, const Meeting &m)
{
    const auto unite = [&m](auto kept) {
        using List = decltype(kept);
        const auto list = [](const FieldValue &value) {
            const auto *held = std::get_if<List>(&value);
            return held ? *held : List();
        };
        for (const auto &item : list(m.ours) + list(m.theirs))
            kept << item;
        for (const auto &item : list(m.base))
            if (!list(m.ours).contains(item) || !list(m.theirs).contains(item))
                kept.removeAll(item);
        return canonical(FieldValue(kept));
    };
    return field.type == FieldType::Choices ? unite(QStringList()) : unite(RecordIds());
}

}  // namespace

class TestChanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meetings_clash_data() { addEveryKind(); }
    void meetings_clash();
    void difference_appliesAndInverts_data() { addEveryKind(); }
    void difference_appliesAndInverts();
    void threeWay_keepsBothSides_data() { addEveryKind(); }
    void threeWay_keepsBothSides();
    void undoAndRedo_leaveNoTrace_data() { addEveryKind(); }
    void undoAndRedo_leaveNoTrace();
    void merge_ofDifferentFields_keepsBoth_data() { addEveryKind(); }
    void merge_ofDifferentFields_keepsBoth();
    void merge_ofEqualEdits_isNoConflict_data() { addEveryKind(); }
    void merge_ofEqualEdits_isNoConflict();
    void merge_ofOneField_keepsBothVersions_data() { addEveryKind(); }
    void merge_ofOneField_keepsBothVersions();
};

void TestChanges::meetings_clash()
{
    // The tests below are worth something only when the values differ.
    QFETCH(const RecordSpec *, kind);
    for (const FieldSpec &field : kind->fields) {
        const bool few = field.type == FieldType::Flag
            || (field.type == FieldType::Choice && field.choices.size() < 2);
        QVERIFY2(meetingOf(field).ours != meetingOf(field).base, fieldName(*kind, field).constData());
        QVERIFY2(meetingOf(field).clashes() || few || field.type == FieldType::Choices,
                 fieldName(*kind, field).constData());
    }
}

void TestChanges::difference_appliesAndInverts()
{
    QFETCH(const RecordSpec *, kind);
    const RecordId id = RecordId::fromName(kind->keyText(), u"one"_s);
    const Row before = baseRow(*kind, id);
    const Row empty(*kind, id);
    for (const Row &after : {oursRow(*kind, id), theirsRow(*kind, id), partly(oursRow(*kind, id), isOdd), empty}) {
        const RecordChange change = difference(before, after);
        QCOMPARE(applied(before, change), after);
        QCOMPARE(applied(after, inverse(change)), before);
        QCOMPARE(inverse(inverse(change)), change);
    }
    QCOMPARE(difference(before, oursRow(*kind, id)).fields.size(), qsizetype(kind->fields.size()));
    QVERIFY(difference(before, before).fields.isEmpty());
    QCOMPARE(applied(empty, creation(before)), before);
}

void TestChanges::threeWay_keepsBothSides()
{
    QFETCH(const RecordSpec *, kind);
    const RecordId id = RecordId::fromName(kind->keyText(), u"one"_s);
    const Row base = baseRow(*kind, id);
    const Row ours = oursRow(*kind, id);
    const Row theirs = theirsRow(*kind, id);

    const ThreeWay apart = threeWay(base, partly(ours, isOdd), partly(ours, isEven));
    QCOMPARE(apart.merged, ours);
    QVERIFY(apart.conflicts.isEmpty());

    const ThreeWay same = threeWay(base, ours, ours);
    QCOMPARE(same.merged, ours);
    QVERIFY(same.conflicts.isEmpty());

    const ThreeWay different = threeWay(base, ours, theirs);
    QCOMPARE(different.merged, ours);  // an editor keeps what was typed until someone decides
    QStringList expected;
    for (const FieldSpec &field : kind->fields)
        if (meetingOf(field).clashes())
            expected << field.keyText();
    QCOMPARE(different.conflicts, expected);
}

void TestChanges::undoAndRedo_leaveNoTrace()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto workspace = fixture.create(u"w"_s);
    const RecordId id = workspace->newId();
    QByteArrayList dumps{must(workspace->dump())};
    save(*workspace, baseRow(*kind, id));
    dumps << must(workspace->dump());
    edit(*workspace, oursRow(*kind, id));
    dumps << must(workspace->dump());
    edit(*workspace, Row(*kind, id));
    dumps << must(workspace->dump());
    remove(*workspace, id);
    dumps << must(workspace->dump());
    for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
        must(workspace->undo());
        QCOMPARE(must(workspace->dump()), dumps[i]);
    }
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        must(workspace->redo());
        QCOMPARE(must(workspace->dump()), dumps[i]);
    }
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestChanges::merge_ofDifferentFields_keepsBoth()
{
    QFETCH(const RecordSpec *, kind);
    Copies copies(*kind);
    edit(*copies.a, partly(oursRow(*kind, copies.id), isOdd));
    edit(*copies.b, partly(oursRow(*kind, copies.id), isEven));
    copies.exchange();
    QCOMPARE(must(copies.a->dump()), must(copies.b->dump()));
    QCOMPARE(must(copies.a->row(copies.id)), oursRow(*kind, copies.id));
    QVERIFY(must(copies.a->conflicts()).isEmpty());
}

void TestChanges::merge_ofEqualEdits_isNoConflict()
{
    QFETCH(const RecordSpec *, kind);
    Copies copies(*kind);
    edit(*copies.a, oursRow(*kind, copies.id));
    edit(*copies.b, oursRow(*kind, copies.id));
    copies.exchange();
    QCOMPARE(must(copies.a->dump()), must(copies.b->dump()));
    QCOMPARE(must(copies.a->row(copies.id)), oursRow(*kind, copies.id));
    QVERIFY(must(copies.b->conflicts()).isEmpty());
}

void TestChanges::merge_ofOneField_keepsBothVersions()
{
    QFETCH(const RecordSpec *, kind);
    Copies copies(*kind);
    edit(*copies.a, oursRow(*kind, copies.id));
    edit(*copies.b, theirsRow(*kind, copies.id));
    copies.exchange();
    QCOMPARE(must(copies.a->dump()), must(copies.b->dump()));
    QMap<QString, QList<FieldValue>> open;
    for (const Conflict &conflict : must(copies.a->conflicts())) {
        QVERIFY2(!open.contains(conflict.field), qPrintable(conflict.field));
        for (const Conflict::Version &version : conflict.versions)
            open[conflict.field] << version.value;
    }
    const Row row = must(copies.a->row(copies.id));
    for (const FieldSpec &field : kind->fields) {
        const QByteArray name = fieldName(*kind, field);
        const Meeting m = meetingOf(field);
        if (field.isList()) {
            QVERIFY2(canonical(row.value(field.key)) == united(field, m), name.constData());
        } else if (m.clashes()) {
            const QList<FieldValue> versions = open.take(field.keyText());
            QVERIFY2(versions.size() == 2 && versions.contains(m.ours) && versions.contains(m.theirs), name.constData());
            QVERIFY2(versions.contains(row.value(field.key)), name.constData());
        }
    }
    QVERIFY2(open.isEmpty(), open.isEmpty() ? "" : qPrintable(open.firstKey()));
    QVERIFY(row.inConflict);
    QVERIFY(must(copies.b->check()).errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
