// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables on disk: made by frozen migrations, equal to what the descriptions ask for; and what a merge may break
// across records, which is found and shown, never refused.

#include "core/store/tables.h"
#include "tests/support/everykind.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"

#include <QCryptographicHash>
#include <QFile>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// Released migrations. A line is added with each new file and never changed.
constexpr std::array kMigrations{
    "89d4baa54e79b44cee5e833fad1ab9492943263a85eec1278a71d868287b0add",  // 0001_log.sql
    "cf5f41da550386d17029e9e3fd25f3301bc94fc45a9dd7f0e61682f69bd8fd4b",  // 0002_kinds.sql
    "22a54e9626a923d8d69ca9cefb75832ae8fb692389c750aa14aa15e714f17f2a",  // 0003_files.sql
    "8f11e8bfbd4eefc05546db63210d6e003ef45632633666978c50ff8a8222bb7c",  // 0004_meetings.sql
    "d71830d21a328ca1eca6aae013c3525b65245cfbec3bdeb65833909bc9702e0f",  // 0005_plans.sql
    "c1536de0092d115a83c5a943dab640e5adcb38308d63cd5ae1513a1c061fa7ce",  // 0006_evidence.sql
    "9ad9868c727218924d014396f938078729f78dd99a18631370be4aef12832feb",  // 0007_followup.sql
    "523ff7dbd39c5961f0bd0c45effe1300fbf4bcde47abd8a8268dc582a0b8751b",  // 0008_issues.sql
    "72dc1d9f69b8547e8adf36c60cdc9961f080d2c164f04578ef48f4f775438200",  // 0009_exchange.sql
};

QString goldenFile(int schema)
{
    return u"tests/golden/workspace-%1.trilateral"_s.arg(schema);
}

QString goldenDump(int schema)
{
    return u"tests/golden/workspace-%1.dump"_s.arg(schema);
}

Database memoryWith(const QList<QByteArray> &sql)
{
    Database database = must(Database::open({}, Database::Access::Memory));
    for (const QByteArray &text : sql)
        must(database.execute(text));
    return database;
}

/// The schema's texts; columns in any order, because a later migration can only add them at the end.
QStringList tablesOf(Database &database)
{
    QStringList tables;
    for (const QString &sql : must(schemaOf(database))) {
        const qsizetype open = sql.indexOf(u'(');
        const qsizetype close = sql.lastIndexOf(u')');
        if (open < 0 || close < open || !sql.contains(u"\"k_")) {
            tables << sql;
            continue;
        }
        QStringList columns = sql.sliced(open + 1, close - open - 1).split(u',');
        for (QString &column : columns)
            column = column.simplified();
        columns.sort();
        tables << sql.first(open).simplified() + u" ("_s + columns.join(u", "_s) + u')' + sql.sliced(close + 1);
    }
    tables.sort();
    return tables;
}

/// The statements that are about no kind's table.
QByteArray withoutKinds(const QByteArray &sql)
{
    QByteArray out;
    for (const QByteArray &line : sql.split('\n'))
        if (!line.contains("\"k_"))
            out += line + '\n';
    return out;
}

/// Six records of different shapes: a tree, a link, a conflict, a deleted one, languages, a file.
void fillGolden(WorkspaceFixture &fixture)
{
    auto workspace = fixture.create(u"golden"_s);
    const RecordSpec &theme = *allKinds().kind(u"theme");
    const RecordSpec &meeting = *allKinds().kind(u"meeting");
    Row parent = sampleRow(theme, 1);
    Row child = sampleRow(theme, 2);
    parent.setValue(u"parent", {});
    child.setValue(u"parent", parent.id);
    Row held = sampleRow(meeting, 3);
    held.setValue(u"themes", RecordIds{child.id});
    for (const Row &row : {parent, child, held, sampleRow(*allKinds().kind(u"position"), 4), sampleRow(theme, 5)})
        save(*workspace, row);
    remove(*workspace, sampleRow(theme, 5).id);
    Row file = sampleRow(*allKinds().kindFor(DeskUse::Files), 6);
    file.setValue(u"file", must(workspace->storeBytes("a quokka inside")));
    save(*workspace, file);
    auto other = fixture.create(u"other"_s);
    mergeFrom(*other, workspace->path());
    change(*workspace, child.id, u"named_in"_s, u"paragraph 12"_s);
    change(*other, child.id, u"named_in"_s, u"paragraph 21"_s);
    mergeFrom(*workspace, other->path());
}

struct Copies {
    WorkspaceFixture fixture{allKinds()};
    std::unique_ptr<Workspace> a = fixture.create(u"a"_s);
    std::unique_ptr<Workspace> b = fixture.create(u"b"_s);

    void exchange()
    {
        mergeFrom(*a, b->path());
        mergeFrom(*b, a->path());
    }
    [[nodiscard]] QStringList findings() const
    {
        const CheckReport report = must(a->check());
        if (!report.errors.isEmpty())
            qFatal("%s", qPrintable(report.errors.first().text));
        QStringList out;
        for (const CheckReport::Item &item : report.findings)
            out << item.where + u' ' + item.text;
        return out;
    }
    [[nodiscard]] bool equal() const { return must(a->dump()) == must(b->dump()); }
};

Row theme(Workspace &workspace, const QString &reference)
{
    Row row(*allKinds().kind(u"theme"), workspace.newId());
    row.setValue(u"reference", reference);
    row.setValue(u"name", LocalText(u"en"_s, u"Theme "_s + reference));
    return row;
}

}  // namespace

class TestSchema final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void migrations_areFrozen();
    void migrations_makeTheTablesOfAllKinds();
    void aForgottenMigration_isNoticed();
    void workspaceOfEverySchema_opens_data();
    void workspaceOfEverySchema_opens();
    void workspaceOfThisSchema_keepsItsFiles();
    void cycleAfterAMerge_isAFinding();
    void oneReferenceTwice_isAFinding();
    void missingEnds_areFindings();
};

void TestSchema::migrations_areFrozen()
{
    const auto files = must(migrations());
    QCOMPARE(files.size(), qsizetype(kMigrations.size()));
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(QCryptographicHash::hash(files[i], QCryptographicHash::Sha256).toHex(),
                 QByteArray(kMigrations[std::size_t(i)]));
}

void TestSchema::migrations_makeTheTablesOfAllKinds()
{
    const auto files = must(migrations());
    // Those that make no kind's table, and what one does beside it.
    QList<QByteArray> described{files[0], files[2], withoutKinds(files[8])};
    for (const RecordSpec *kind : allKinds().kinds())
        described << createTableSql(*kind);
    Database migrated = memoryWith(files);
    Database wanted = memoryWith(described);
    const QStringList found = tablesOf(migrated);
    for (const QString &table : tablesOf(wanted))
        QVERIFY2(found.contains(table), qPrintable(u"no migration makes: "_s + table));
    QCOMPARE(found, tablesOf(wanted));
}

void TestSchema::aForgottenMigration_isNoticed()
{
    const RecordSpec &kind = *allKinds().kind(u"theme");
    Database whole = memoryWith({createTableSql(kind)});
    QByteArray less = createTableSql(kind);
    const QByteArray column = ",\n    " + columnName(kind.fields.back()) + " text";
    QVERIFY(less.contains(column));
    Database lacking = memoryWith({less.replace(column, "")});
    QVERIFY(tablesOf(whole) != tablesOf(lacking));
    Database later = memoryWith({less, "alter table " + tableName(kind) + " add column "
                                           + columnName(kind.fields.back()) + " text"});
    QCOMPARE(tablesOf(whole), tablesOf(later));
}

void TestSchema::workspaceOfEverySchema_opens_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 2; schema <= int(kMigrations.size()); ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TestSchema::workspaceOfEverySchema_opens()
{
    QFETCH(int, schema);
    WorkspaceFixture fixture(allKinds());
    // A released file is never made again; a new schema gets a file of its own beside it.
    if (updatesGolden() && schema == int(kMigrations.size()) && !QFile::exists(sourceFile(goldenFile(schema)))) {
        fillGolden(fixture);
        QVERIFY(QFile::copy(fixture.path(u"golden"_s), sourceFile(goldenFile(schema))));
        writeSource(goldenDump(schema), must(fixture.open(u"golden"_s)->dump()));
    }
    const QString copy = fixture.path(u"copy"_s);
    QVERIFY(QFile::copy(sourceFile(goldenFile(schema)), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    auto workspace = fixture.open(u"copy"_s);
    QCOMPARE(must(workspace->dump()), readSource(goldenDump(schema)));
    QVERIFY(must(workspace->check()).errors.isEmpty());
    QCOMPARE(must(workspace->conflicts()).size(), 1);
    QCOMPARE(must(workspace->find({allKinds().kind(u"theme"), {}})).size(), 2);
    const RecordId id = must(workspace->find({allKinds().kind(u"theme"), {}})).first();
    change(*workspace, id, u"named_in"_s, u"a later word"_s);
    QVERIFY(must(workspace->dump()) != readSource(goldenDump(schema)));
    must(workspace->undo());
    QCOMPARE(must(workspace->dump()), readSource(goldenDump(schema)));
    must(workspace->storeBytes("kept by this version"));  // the tables of today are there
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestSchema::workspaceOfThisSchema_keepsItsFiles()
{
    WorkspaceFixture fixture(allKinds());
    QVERIFY(QFile::copy(sourceFile(goldenFile(3)), fixture.path(u"copy"_s)));
    QVERIFY(QFile::setPermissions(fixture.path(u"copy"_s), QFile::ReadOwner | QFile::WriteOwner));
    auto workspace = fixture.open(u"copy"_s);
    const auto hits = must(workspace->search(u"quokka"_s));
    QCOMPARE(hits.size(), 1);
    const Row row = must(workspace->row(hits.first().id));
    QCOMPARE(must(workspace->fileContent(row.text(row.spec->fileField()->keyText()))), QByteArray("a quokka inside"));
}

void TestSchema::cycleAfterAMerge_isAFinding()
{
    Copies copies;
    const Row one = theme(*copies.a, u"ONE"_s);
    const Row two = theme(*copies.a, u"TWO"_s);
    save(*copies.a, one);
    save(*copies.a, two);
    copies.exchange();
    QCOMPARE(copies.findings(), QStringList());
    change(*copies.a, one.id, u"parent"_s, two.id);
    QCOMPARE(copies.findings(), QStringList());
    change(*copies.b, two.id, u"parent"_s, one.id);
    copies.exchange();
    QVERIFY(copies.equal());
    const QStringList found = copies.findings();
    QCOMPARE(found.size(), 2);
    for (const Row &row : {one, two})
        QVERIFY(found.join(u'\n').contains(u"record %1 is part of itself: “%2” leads back to it"_s.arg(
            row.id.toString(), row.spec->field(u"parent")->labelText())));
}

void TestSchema::oneReferenceTwice_isAFinding()
{
    Copies copies;
    save(*copies.a, theme(*copies.a, u"TH-9"_s));
    save(*copies.b, theme(*copies.b, u"TH-9"_s));
    QCOMPARE(copies.findings(), QStringList());
    copies.exchange();
    QVERIFY(copies.equal());
    QCOMPARE(copies.findings(), QStringList{u"Theme TH-9 2 records have this reference"_s});
}

void TestSchema::missingEnds_areFindings()
{
    Copies copies;
    const Row end = theme(*copies.a, u"END"_s);
    const Row from = theme(*copies.a, u"FROM"_s);
    save(*copies.a, end);
    save(*copies.a, from);
    copies.exchange();
    remove(*copies.a, end.id);
    change(*copies.b, from.id, u"replaced_by"_s, end.id);
    copies.exchange();
    QVERIFY(copies.equal());
    QCOMPARE(copies.findings(),
             QStringList{u"record %1 Replaced by names a deleted record"_s.arg(from.id.toString())});
    change(*copies.a, from.id, u"replaced_by"_s, copies.a->newId());
    QCOMPARE(copies.findings(),
             QStringList{
                 u"record %1 Replaced by names a record that is not in this copy"_s.arg(from.id.toString())});
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
