// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a field can hold comes back the same from every form it is kept in: JSON, log, text, table, file.

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/record/searchtext.h"
#include "tests/support/linkedrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeeds = 3;

QByteArray fileOf(const Workspace &workspace, const RecordSpec &kind)
{
    const Export file = must(exportCsv(workspace, {&kind, {}}));
    if (!file.isComplete())
        qFatal("%s: the file lacks something", kind.key);
    return file.bytes;
}

QByteArray textsOf(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportFinding &finding : plan.findings)
        if (finding.severity == Finding::Severity::Error)
            texts << findingText(finding);
    return texts.join(u'\n').toUtf8();
}

}  // namespace

class TestRoundTrip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_throughJsonAndLog_data() { addEveryKind(); }
    void values_throughJsonAndLog();
    void values_throughText_data() { addEveryKind(); }
    void values_throughText();
    void rows_throughTheFile_data() { addEveryKind(); }
    void rows_throughTheFile();
    void rows_throughCsv_data() { addEveryKind(); }
    void rows_throughCsv();
    void rows_throughCsvIntoAnEmptyWorkspace_data() { addEveryKind(); }
    void rows_throughCsvIntoAnEmptyWorkspace();
    void search_findsEveryWord_data() { addEveryKind(); }
    void search_findsEveryWord();
};

void TestRoundTrip::values_throughJsonAndLog()
{
    QFETCH(const RecordSpec *, kind);
    for (const FieldSpec &field : kind->fields) {
        const QByteArray name = fieldName(*kind, field);
        for (int seed = 0; seed < kSeeds; ++seed) {
            const FieldValue value = sampleValue(field, seed);
            QVERIFY2(!isEmpty(value), name.constData());
            // Through the bytes: that is how it travels.
            const QByteArray bytes = QJsonDocument(QJsonArray{toJson(value)}).toJson();
            QVERIFY2(fromJson(field, QJsonDocument::fromJson(bytes).array().first()) == value, name.constData());
            QVERIFY2(parseLogValue(field, logValue(value)) == value, name.constData());
        }
        QVERIFY2(fromJson(field, toJson({})) == FieldValue(), name.constData());
        QVERIFY2(parseLogValue(field, logValue({})) == FieldValue(), name.constData());
    }
}

void TestRoundTrip::values_throughText()
{
    QFETCH(const RecordSpec *, kind);
    ParseContext context;
    context.resolve = [](const FieldSpec &, const QString &text) {
        return RecordId::parse(text).value_or(RecordId());
    };
    for (const FieldSpec &field : kind->fields)
        for (int seed = 0; seed < kSeeds; ++seed) {
            FieldValue value = sampleValue(field, seed);
            const QString text = exchangeText(field, value, [](const RecordId &id) { return id.toString(); });
            if (const auto *local = std::get_if<LocalText>(&value))  // the text form is the original alone
                value = LocalText(u"en"_s, local->in(u"en"_s));
            const auto read = parseText(field, text, context);
            QVERIFY2(read, fieldName(*kind, field).constData());
            QVERIFY2(*read == value, fieldName(*kind, field).constData());
        }
}

void TestRoundTrip::rows_throughTheFile()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto workspace = fixture.create(u"w"_s);
    const QList<Row> saved{sampleRow(*kind, 0), sampleRow(*kind, 1), Row(*kind, workspace->newId())};
    saveAll(*workspace, saved);
    const QByteArray dump = must(workspace->dump());
    workspace.reset();
    workspace = fixture.open(u"w"_s);
    RecordIds ids;
    for (const Row &row : saved) {
        ids << row.id;
        QCOMPARE(must(workspace->row(row.id)), row);
    }
    QCOMPARE(must(workspace->rows(ids)), saved);
    QCOMPARE(must(workspace->find({kind, {}})).size(), 3);
    QCOMPARE(must(workspace->dump()), dump);
    QVERIFY(must(workspace->check()).errors.isEmpty());

    // The history tells every field of a new record, and the sample's own values.
    QSet<QString> told;
    for (const HistoryEntry &entry : must(workspace->history(saved.first().id))) {
        told << entry.field;
        if (!entry.field.isEmpty())
            QVERIFY2(entry.after == saved.first().value(entry.field), qPrintable(entry.field));
    }
    QCOMPARE(told.size(), qsizetype(kind->fields.size()) + 1);
}

void TestRoundTrip::rows_throughCsv()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto workspace = fixture.create(u"w"_s);
    saveAll(*workspace, targetRows(*kind) + QList<Row>{linkedRow(*kind, 0), linkedRow(*kind, 1)});
    const CsvTable table = must(readCsv(fileOf(*workspace, *kind)));
    const ImportPlan plan = must(planImport(*workspace, *kind, table, fixture.ids));
    QVERIFY2(!plan.hasErrors(), textsOf(plan).constData());
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.created + plan.changed, 0);
    QVERIFY(plan.unchanged >= 2);
}

void TestRoundTrip::rows_throughCsvIntoAnEmptyWorkspace()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto from = fixture.create(u"from"_s);
    auto to = fixture.create(u"to"_s);
    QList<Row> targets = targetRows(*kind);
    saveAll(*from, targets + QList<Row>{linkedRow(*kind, 0), linkedRow(*kind, 1)});
    if (!targets.isEmpty())
        saveAll(*to, targets);
    const ImportPlan plan = must(planImport(*to, *kind, must(readCsv(fileOf(*from, *kind))), fixture.ids));
    QVERIFY2(!plan.hasErrors(), textsOf(plan).constData());
    QCOMPARE(plan.created, 2);
    must(to->apply(plan.changes));
    QCOMPARE(must(to->dump()), must(from->dump()));
    QCOMPARE(must(to->row(linkedRow(*kind, 1).id)), linkedRow(*kind, 1));
}

void TestRoundTrip::search_findsEveryWord()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto workspace = fixture.create(u"w"_s);
    const Row other = sampleRow(*kind, 1);
    saveAll(*workspace, {other});
    int fields = 0;
    for (std::size_t i = 0; i < kind->fields.size(); ++i) {
        const FieldSpec &field = kind->fields[i];
        const bool worded = field.type == FieldType::Text || field.isLong() || field.isLocal();
        if (field.search == Search::None || !worded)
            continue;
        ++fields;
        const QString word = u"zebra%1quartz"_s.arg(i);
        Row row(*kind, workspace->newId());
        row.values[qsizetype(i)] = field.isLocal() ? FieldValue(LocalText(u"fr"_s, u"Un "_s + word))
                                                   : FieldValue(u"One "_s + word);
        save(*workspace, row);
        const auto hits = must(workspace->search(word));
        QVERIFY2(hits.size() == 1 && hits.first().id == row.id, fieldName(*kind, field).constData());
        QVERIFY2(hits.first().excerpt.contains(word), fieldName(*kind, field).constData());
    }
    QVERIFY(fields > 0);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
