// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Agreed minutes whose words were changed all the same: by a merge, or by a program that does not ask.

#include "core/exchange/importer.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/rules/minutes.h"
#include "core/rules/minuteschecks.h"
#include "core/rules/unlocking.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class MinutesChecksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void untouched_hasNone();
    void changedByAMerge_isToldInBothWays_data();
    void changedByAMerge_isToldInBothWays();
    void wordsAndAgreementTogether_areFine();
    void openedAgain_isFine();
    void agreedAnew_isFine();
    void agreedWordsBroughtBack_areFine();
    void otherFields_areFine();
    void reopenedElsewhere_isFine();
    void draft_isFine();
    void aChange_isRefused();
    void imports_areRefused_data();
    void imports_areRefused();

private:
    [[nodiscard]] Workspace &here() { return *m_here; }
    [[nodiscard]] AgendaItem item(const Workspace &workspace) const
    {
        return fromRow<AgendaItem>(must(workspace.row(m_item)));
    }
    void set(Workspace &workspace, const char *field, const FieldValue &value)
    {
        change(workspace, m_item, QString::fromLatin1(field), value);
    }
    static FieldValue words(const QString &text) { return LocalText(u"en"_s, text); }
    /// Another office that has what is here now.
    std::unique_ptr<Workspace> other(const QString &name)
    {
        auto made = m_fixture->create(name);
        mergeFrom(*made, m_here->path());
        return made;
    }
    QList<CrossFinding> found()
    {
        Reader reader(here());
        QList<CrossFinding> all = crossFindings(reader);
        all.removeIf([](const CrossFinding &one) { return one.finding.rule != u"agreed_minutes_changed"; });
        // The form that shows the item tells the same.
        QList<CrossFinding> told = crossFindings(reader, must(here().row(m_item)));
        told.removeIf([](const CrossFinding &one) { return one.finding.rule != u"agreed_minutes_changed"; });
        if (told != all || reader.problem())
            qFatal("the form and the check disagree");
        return all;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_here;
    RecordId m_item;
};

void MinutesChecksTest::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_here.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_here = m_fixture->create(u"here"_s);
    AgendaItem made{.id = here().newId(), .number = u"2"_s, .title = LocalText(u"en"_s, u"Costs"_s)};
    made.minutesTaken = LocalText(u"en"_s, u"Costs are high."_s);
    made.minutesStatus = u"to_agree"_s;
    m_item = made.id;
    save(here(), toRow(made));
}

void MinutesChecksTest::untouched_hasNone()
{
    QVERIFY(found().isEmpty());
    set(here(), "minutes_status", u"agreed"_s);
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::changedByAMerge_isToldInBothWays_data()
{
    QTest::addColumn<bool>("knewIt");
    QTest::newRow("the other copy did not know of the agreement") << false;
    QTest::newRow("it knew and did not ask") << true;
}

void MinutesChecksTest::changedByAMerge_isToldInBothWays()
{
    QFETCH(bool, knewIt);
    auto there = other(u"there"_s);
    set(here(), "minutes_status", u"agreed"_s);
    if (knewIt)
        mergeFrom(*there, here().path());
    set(*there, "minutes_taken", words(u"Costs are low."_s));
    mergeFrom(here(), there->path());
    QCOMPARE(item(here()).minutesTaken.in(u"en"_s), u"Costs are low."_s);  // a merge never refuses
    QVERIFY(areMinutesLocked(item(here())));
    const QList<CrossFinding> all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].record, m_item);
    QCOMPARE(all[0].kind, u"agenda_item"_s);
    QCOMPARE(all[0].finding.field, u"minutes_taken"_s);
    QCOMPARE(all[0].finding.severity, Finding::Severity::Warning);
    QVERIFY2(all[0].finding.text.contains(u"“2. Costs”"), qPrintable(all[0].finding.text));
    QVERIFY(all[0].finding.text.contains(u"Tester"));             // who
    QVERIFY(all[0].finding.fix.text.contains(u"back to draft"));  // and what to do
    Reader reader(here());
    QCOMPARE(agreedMinutesFindings(reader, {m_item}), all);
    QVERIFY(agreedMinutesFindings(reader, {RecordId(), here().newId()}).isEmpty());
}

void MinutesChecksTest::wordsAndAgreementTogether_areFine()
{
    Row before = must(here().row(m_item));
    Row after = before;
    after.setValue(u"minutes_taken", words(u"Costs are as agreed."_s));
    after.setValue(u"minutes_status", u"agreed"_s);
    must(here().apply(changeOf(difference(before, after), u"x"_s)));
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::openedAgain_isFine()
{
    set(here(), "minutes_status", u"agreed"_s);
    must(here().apply(must(reopenMinutes(item(here()), u"A figure"_s, here().newId(), QDate(2014, 5, 1)))));
    set(here(), "minutes_taken", words(u"Costs are 7 %."_s));
    QVERIFY(found().isEmpty());
    set(here(), "minutes_status", u"agreed"_s);
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::agreedAnew_isFine()
{
    set(here(), "minutes_status", u"agreed"_s);
    set(here(), "minutes_taken", words(u"Costs are low."_s));
    QCOMPARE(found().size(), 1);
    must(here().apply(
        must(reopenMinutes(item(here()), u"Other words came"_s, here().newId(), QDate(2014, 5, 1)))));
    QVERIFY(found().isEmpty());
    set(here(), "minutes_status", u"agreed"_s);
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::agreedWordsBroughtBack_areFine()
{
    set(here(), "minutes_status", u"agreed"_s);
    set(here(), "minutes_taken", words(u"Costs are low."_s));
    QCOMPARE(found().size(), 1);
    must(here().undo());
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::otherFields_areFine()
{
    auto there = other(u"there"_s);
    set(here(), "minutes_status", u"agreed"_s);
    set(*there, "minutes", qint64(20));
    mergeFrom(here(), there->path());
    QCOMPARE(item(here()).minutes, std::optional<qint64>(20));
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::reopenedElsewhere_isFine()
{
    set(here(), "minutes_status", u"agreed"_s);
    auto there = other(u"there"_s);
    must(there->apply(must(reopenMinutes(item(*there), u"A figure"_s, there->newId(), QDate(2014, 5, 1)))));
    set(*there, "minutes_taken", words(u"Costs are 7 %."_s));
    set(*there, "minutes_status", u"agreed"_s);
    mergeFrom(here(), there->path());
    QCOMPARE(item(here()).minutesTaken.in(u"en"_s), u"Costs are 7 %."_s);
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::draft_isFine()
{
    auto there = other(u"there"_s);
    set(*there, "minutes_taken", words(u"Costs are low."_s));
    mergeFrom(here(), there->path());
    QVERIFY(found().isEmpty());
}

void MinutesChecksTest::aChange_isRefused()
{
    set(here(), "minutes_status", u"agreed"_s);
    const Row before = must(here().row(m_item));
    const QList<std::pair<QString, FieldValue>> changes{{u"minutes_taken"_s, words(u"x"_s)},
                                                        {u"minutes_status"_s, u"draft"_s}};
    for (const auto &[field, value] : changes) {
        Row after = before;
        after.setValue(field, value);
        const Status done = refuseLocked(before, difference(before, after));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ProblemCode::Blocked);
        QVERIFY(done.error().text.contains(u"Reopen"));
        QCOMPARE(done.error().detail, field);
    }
    Row after = before;
    after.setValue(u"title", words(u"Costs and fees"_s));
    QVERIFY(refuseLocked(before, difference(before, after)));
    QVERIFY(refuseLocked(before, difference(before, before)));
}

void MinutesChecksTest::imports_areRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("refused");
    QTest::newRow("other words") << u"minutes_taken"_s << u"Costs are low."_s << true;
    QTest::newRow("another language of them") << u"minutes_taken_fr"_s << u"Les coûts"_s << true;
    QTest::newRow("back to draft") << u"minutes_status"_s << u"draft"_s << true;
    QTest::newRow("the same words") << u"minutes_taken"_s << u"Costs are high."_s << false;
    QTest::newRow("an empty cell") << u"minutes_taken"_s << QString() << false;
    QTest::newRow("another field") << u"background"_s << u"New"_s << false;
}

void MinutesChecksTest::imports_areRefused()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);
    QFETCH(bool, refused);
    set(here(), "minutes_status", u"agreed"_s);
    CsvTable table;
    table.header = {u"record_id"_s, column};
    table.records = {{2, {m_item.toString(), cell}}};
    for (const Origin origin : {Origin::Import, Origin::Paste}) {
        ImportOptions options;
        options.origin = origin;
        const ImportPlan plan =
            must(planImport(here(), kindOf<AgendaItem>().spec, table, systemIds(), options));
        QCOMPARE(plan.hasErrors(), refused);
        if (!refused)
            continue;
        QVERIFY(plan.changes.isEmpty());
        QCOMPARE(plan.findings.size(), 1);
        QCOMPARE(plan.findings[0].rule, u"locked"_s);
        QCOMPARE(plan.findings[0].line, 2);
        QCOMPARE(plan.findings[0].column, column);
        QVERIFY(plan.findings[0].text.contains(u"Reopen"));
        QVERIFY(plan.findings[0].text.contains(u"empty cell"));
    }
}

QTEST_GUILESS_MAIN(MinutesChecksTest)
#include "tst_minuteschecks.moc"
