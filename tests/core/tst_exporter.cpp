// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "core/exchange/jsonio.h"
#include "tests/core/exchangefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestExporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesColumns();
    void changesNothingWhenReadBack();
    void fillsAnotherWorkspaceExactly();
    void restoresWhatWasChanged();
    void keepsRecordsWithOneReferenceApart();
    void keepsUnfinishedRecords();
    void ordersByReference();
    void holdsBackByHandling();
    void writesJson();
    void givesRowsAsJson();

private:
    static QList<Row> difficultToys();
    static QList<Row> parts();
    static QByteArray csv(const Workspace &workspace, const RecordSpec &kind);
    ExchangeFixture m_fixture;
};

QList<Row> TestExporter::parts()
{
    return {ExchangeFixture::partRow(u"P1"_s, u"Wheel"_s), ExchangeFixture::partRow(u"P;2"_s, u"Axle"_s),
            ExchangeFixture::partRow(u"=P3"_s, u"-Bolt"_s),
            ExchangeFixture::partRow(u"T1"_s, u"Named like a toy"_s),
            ExchangeFixture::partRow(QString(), u"No reference"_s)};
}

/// Values that are awkward in a file, each in a field that allows them.
QList<Row> TestExporter::difficultToys()
{
    const QList<Row> all = parts();
    QList<Row> rows;
    for (int seed = 0; seed < 6; ++seed) {
        Row row = sampleRow(ExchangeFixture::toy(), seed);
        row.setValue(u"reference", u"T%1"_s.arg(seed));
        row.setValue(u"part", all[seed % 5].id);
        row.setValue(u"parts", canonical(FieldValue(RecordIds{all[0].id, all[1].id, all[2].id})));
        row.setValue(u"steps", RecordIds{all[3].id, all[4].id, all[0].id});
        row.setValue(u"anything", all[3].id);
        rows << row;
    }
    rows[0].setValue(u"text", u"=SUM(A1)"_s);
    rows[0].setValue(u"long_text", u"- one\n\n\"two\", three;\nfour"_s);
    rows[1].setValue(u"text", u"'@home"_s);
    rows[1].setValue(u"flag", FieldValue());
    rows[1].setValue(u"count", qint64(-9'007'199'254'740'993));
    rows[1].setValue(u"amount", -0.1);
    rows[2].setValue(u"text", u"two  blanks"_s);
    rows[2].setValue(u"amount", 1e300);
    rows[2].setValue(u"from", PartialDate(2014));
    rows[2].setValue(u"to", PartialDate(2014, 5));
    LocalText text(u"fr"_s, u"Français"_s);
    text.set(u"zh"_s, u"中文"_s);
    text.set(u"pt"_s, u"Português"_s);
    rows[2].setValue(u"name", text);
    rows[3].setValue(u"anything", rows[3].id);
    for (const char16_t *key : {u"part", u"parts", u"steps", u"url", u"time", u"choices"})
        rows[4].setValue(QStringView(key), FieldValue());
    rows[5].setValue(u"reference", FieldValue());
    return rows;
}

QByteArray TestExporter::csv(const Workspace &workspace, const RecordSpec &kind)
{
    Query query;
    query.kind = &kind;
    const auto result = exportCsv(workspace, query);
    return result ? result->bytes : QByteArray();
}

void TestExporter::writesColumns()
{
    const auto workspace = m_fixture.workspace();
    Row row = ExchangeFixture::toyRow(u"T1"_s, u"One"_s);
    LocalText name(u"en"_s, u"One"_s);
    name.set(u"fr"_s, u"Un"_s);
    row.setValue(u"name", name);
    QVERIFY(ExchangeFixture::add(*workspace, {row}));
    const auto table = readCsv(csv(*workspace, ExchangeFixture::toy()));
    QVERIFY(table);
    QCOMPARE(table->header.mid(0, 6),
             (QStringList{u"record_id"_s, u"reference"_s, u"name_en"_s, u"name_fr"_s, u"name_original"_s,
                          u"flag"_s}));
    QCOMPARE(table->records[0].cells.mid(0, 6),
             (QStringList{row.id.toString(), u"T1"_s, u"One"_s, u"Un"_s, u"en"_s, u"no"_s}));
}

void TestExporter::changesNothingWhenReadBack()
{
    const auto workspace = m_fixture.workspace();
    QVERIFY(ExchangeFixture::add(*workspace, parts() + difficultToys()));
    // Links whose end is missing, and a word of a newer version, stay as they are too.
    Row odd = sampleRow(ExchangeFixture::toy(), 7);
    odd.setValue(u"choice", u"ultraviolet"_s);
    QVERIFY(ExchangeFixture::add(*workspace, {odd}));
    for (const RecordSpec *kind : toyRegistry().kinds()) {
        const ImportPlan plan = ExchangeFixture::plan(*workspace, *kind, csv(*workspace, *kind));
        QVERIFY2(plan.findings.isEmpty(), qPrintable(ExchangeFixture::findings(plan)));
        QCOMPARE(plan.created + plan.changed, 0);
        QVERIFY(plan.unchanged > 0);
    }
}

void TestExporter::fillsAnotherWorkspaceExactly()
{
    const auto from = m_fixture.workspace();
    const auto to = m_fixture.workspace();
    QVERIFY(ExchangeFixture::add(*from, parts() + difficultToys()));
    for (const RecordSpec *kind : {&ExchangeFixture::part(), &ExchangeFixture::toy()}) {
        const ImportPlan plan = ExchangeFixture::plan(*to, *kind, csv(*from, *kind));
        QVERIFY2(!plan.hasErrors(), qPrintable(ExchangeFixture::findings(plan)));
        QVERIFY(to->apply(plan.changes));
    }
    QCOMPARE(csv(*to, ExchangeFixture::toy()), csv(*from, ExchangeFixture::toy()));
    for (const Row &row : parts() + difficultToys())
        QCOMPARE(to->row(row.id)->values, from->row(row.id)->values);
}

void TestExporter::restoresWhatWasChanged()
{
    const auto workspace = m_fixture.workspace();
    const QList<Row> toys = difficultToys();
    QVERIFY(ExchangeFixture::add(*workspace, parts() + toys));
    const QByteArray before = csv(*workspace, ExchangeFixture::toy());
    Row changed = toys[1];
    changed.setValue(u"flag", true);
    changed.setValue(u"text", u"other"_s);
    changed.setValue(u"parts", RecordIds{parts()[0].id});
    QVERIFY(workspace->apply(changeOf(difference(toys[1], changed), {})));
    const ImportPlan plan = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), before);
    QCOMPARE(plan.changed, 1);
    QCOMPARE(plan.changes.records[0].fields.size(), 3);
    QVERIFY(workspace->apply(plan.changes));
    QCOMPARE(csv(*workspace, ExchangeFixture::toy()), before);
}

void TestExporter::keepsRecordsWithOneReferenceApart()
{
    const auto from = m_fixture.workspace();
    const auto to = m_fixture.workspace();
    const Row twin = ExchangeFixture::partRow(u"P1"_s, u"Twin"_s);
    Row toy = ExchangeFixture::toyRow(u"T1"_s, u"One"_s);
    toy.setValue(u"part", twin.id);
    QVERIFY(ExchangeFixture::add(*from, {ExchangeFixture::partRow(u"P1"_s, u"Wheel"_s), twin, toy}));
    for (const RecordSpec *kind : {&ExchangeFixture::part(), &ExchangeFixture::toy()}) {
        const ImportPlan plan = ExchangeFixture::plan(*to, *kind, csv(*from, *kind));
        QVERIFY2(!plan.hasErrors(), qPrintable(ExchangeFixture::findings(plan)));
        QVERIFY(to->apply(plan.changes));
    }
    QCOMPARE(to->row(toy.id)->link(u"part"), twin.id);
}

void TestExporter::keepsUnfinishedRecords()
{
    const auto from = m_fixture.workspace();
    const auto to = m_fixture.workspace();
    Row row(ExchangeFixture::toy(), from->newId());
    row.setValue(u"reference", u"T1"_s);
    QVERIFY(ExchangeFixture::add(*from, {row}));
    const ImportPlan plan =
        ExchangeFixture::plan(*to, ExchangeFixture::toy(), csv(*from, ExchangeFixture::toy()));
    QCOMPARE(plan.errors, 0);
    QCOMPARE(plan.warnings, 1);
    QCOMPARE(plan.created, 1);
}

void TestExporter::ordersByReference()
{
    const auto workspace = m_fixture.workspace();
    QVERIFY(ExchangeFixture::add(*workspace,
                                 {ExchangeFixture::partRow(u"B"_s, u"1"_s),
                                  ExchangeFixture::partRow(u"A"_s, u"3"_s),
                                  ExchangeFixture::partRow(u"C"_s, u"2"_s)}));
    const auto table = readCsv(csv(*workspace, ExchangeFixture::part()));
    QVERIFY(table);
    QStringList order;
    for (const CsvRecord &record : table->records)
        order << record.cells[1];
    QCOMPARE(order, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestExporter::holdsBackByHandling()
{
    const auto workspace = m_fixture.workspace();
    Row open = ExchangeFixture::toyRow(u"T1"_s, u"Open"_s);
    Row secret = ExchangeFixture::toyRow(u"T2"_s, u"Secret"_s);
    secret.setValue(u"handling", u"sensitive"_s);
    open.setValue(u"anything", secret.id);
    QVERIFY(ExchangeFixture::add(*workspace, {open, secret}));
    Query query;
    query.kind = &ExchangeFixture::toy();
    const auto all = exportCsv(*workspace, query);
    QVERIFY(all && all->isComplete());
    QCOMPARE(all->records, 2);
    for (const auto &shared :
         {exportCsv(*workspace, query, Handling::Shared), exportJson(*workspace, query, Handling::Shared)}) {
        QVERIFY(shared);
        QCOMPARE(shared->records, 1);
        QCOMPARE(shared->recordsLeftOut, 1);
        QCOMPARE(shared->linksLeftOut, 1);
        QVERIFY(!shared->bytes.contains("T2") && !shared->bytes.contains(secret.id.toString().toLatin1()));
    }
}

void TestExporter::writesJson()
{
    const auto workspace = m_fixture.workspace();
    const QList<Row> toys = difficultToys();
    QVERIFY(ExchangeFixture::add(*workspace, parts() + toys));
    Query query;
    query.kind = &ExchangeFixture::toy();
    const auto result = exportJson(*workspace, query);
    QVERIFY(result);
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(result->bytes, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), toys.size());
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const Row row = *workspace->row(*RecordId::parse(object[u"id"].toString()));
        QCOMPARE(object[u"kind"].toString(), u"toy"_s);
        QCOMPARE(object[u"reference"].toString(), row.reference());
        const QJsonObject values = object[u"values"].toObject();
        QCOMPARE(values.size(), row.values.size());
        for (std::size_t i = 0; i < row.spec->fields.size(); ++i) {
            const FieldSpec &field = row.spec->fields[i];
            QCOMPARE(*fromJson(field, values[field.keyText()]), row.values[qsizetype(i)]);
        }
    }
    QVERIFY(result->bytes.indexOf("\"name\"") < result->bytes.indexOf("\"flag\""));
    QVERIFY(result->bytes.indexOf("\"url\"") < result->bytes.indexOf("\"file\""));
    query.filter.conditions << Condition{u"reference"_s, Condition::Op::Is, u"nothing"_s};
    QCOMPARE(exportJson(*workspace, query)->bytes, QByteArray("[]\n"));
}

void TestExporter::givesRowsAsJson()
{
    const auto workspace = m_fixture.workspace();
    const Row row = ExchangeFixture::toyRow(u"T1"_s, u"One"_s);
    QVERIFY(ExchangeFixture::add(*workspace, {row}));
    const QJsonObject object = rowJson(*workspace, *workspace->row(row.id));
    QCOMPARE(object[u"id"].toString(), row.id.toString());
    QCOMPARE(object[u"title"].toString(), u"One"_s);
    QCOMPARE(object[u"values"][u"reference"].toString(), u"T1"_s);
    QVERIFY(object[u"values"].toObject().contains(u"count"));
    QVERIFY(object[u"values"][u"count"].isNull());
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
