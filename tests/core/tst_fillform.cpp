// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record as a form, out and back in: what it asks, what it does not tell, and that nothing is overwritten unseen.

#include "core/exchange/csv.h"
#include "core/exchange/fillform.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/person.h"
#include "core/kinds/theme.h"
#include "core/text/ziparchive.h"
#include "tests/core/evidencesample.h"

#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// Always the same numbers, so that forms can be compared.
class CountedIds final : public IdSource {
public:
    quint64 next() override { return ++m_last; }

private:
    quint64 m_last = 0;
};

Experience practice()
{
    Experience out = experience(u"EXP-001"_s);
    out.title = en(u"Remittance site"_s);
    out.title.set(u"fr"_s, u"Site d’envois"_s);
    out.kind = u"service"_s;
    out.states = {idOf(u"SE"_s)};
    out.themes = {idOf(u"T-1"_s)};
    out.from = PartialDate(2008, 3);
    out.problem = en(u"Sending money costs too much.\n\nNobody can compare <prices> & fees."_s);
    out.contactText = u"Quokka, ministry"_s;
    out.speaker = idOf(u"secret"_s);
    out.consent = u"asked"_s;
    out.languages = {u"en"_s, u"fr"_s};
    out.handling = u"shared"_s;
    return out;
}

class FormFile : public BriefWorkspace {
public:
    explicit FormFile(const Experience &one = practice())
    {
        addActors();
        add(Theme{.id = idOf(u"T-1"_s), .reference = u"T-1"_s, .name = en(u"Remittances"_s)});
        add(Theme{.id = idOf(u"T-2"_s), .reference = u"T-2"_s, .name = en(u"Diaspora"_s)});
        Person secret{.id = idOf(u"secret"_s), .name = u"Numbat Wombat"_s};
        secret.handling = u"sensitive"_s;
        add(secret);
        add(one);
        if (!commit())
            qFatal("not kept");
    }
    [[nodiscard]] FillForm form(const QString &language = u"en"_s, const RecordId &id = idOf(u"EXP-001"_s))
    {
        CountedIds ids;
        auto made = makeFillForm(workspace(), kindOf<Experience>().spec, id, language, ids);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *std::move(made);
    }
    [[nodiscard]] Row row(const RecordId &id = idOf(u"EXP-001"_s)) { return workspace().row(id).value(); }
    void set(const QString &field, const FieldValue &value)
    {
        Row after = row();
        after.setValue(field, value);
        const auto done = workspace().apply(changeOf(difference(row(), after), u"x"_s));
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    [[nodiscard]] FormPlan plan(const FilledForm &form)
    {
        auto made = planFilledForm(workspace(), form);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *std::move(made);
    }
};

FilledForm reread(const Result<QByteArray> &bytes)
{
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    auto read = readFilledForm(*bytes);
    if (!read)
        qFatal("%s %s", qPrintable(read.error().text), qPrintable(read.error().detail));
    return *std::move(read);
}

FilledForm filled(const FillForm &form, const QMap<QString, QString> &answers)
{
    FilledForm out = reread(fillFormDocx(form));
    for (FilledBox &box : out.boxes)
        if (answers.contains(box.key))
            box.text = answers.value(box.key);
    return out;
}

QStringList told(const FormPlan &plan)
{
    QStringList out;
    for (const FormEdit &edit : plan.edits)
        out << u"%1: %2 -> %3%4"_s.arg(edit.label, edit.here, edit.there,
                                       edit.conflict ? u" !"_s : QString());
    for (const FormFinding &finding : plan.findings)
        out << findingText(finding);
    return out;
}

QString keyOf(const FilledForm &form, const QString &key)
{
    for (const FilledBox &box : form.boxes)
        if (box.key == key)
            return box.text;
    return u"(no such box)"_s;
}

}  // namespace

class FillFormTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void untouched_changesNothing_data();
    void untouched_changesNothing();
    void equalForms_giveEqualBytes();
    void whatIsOurs_isNeitherAskedNorTold();
    void internalRecord_hasNoForm();
    void recordInTheTrash_hasNoForm();
    void withoutConsent_theFormStillGoes();
    void languages_ofTheRecordHaveBoxes();
    void answers_areOneStep_andOnlyOnce();
    void changedOnBothSides_isAConflict();
    void changedOnlyHere_stays();
    void emptiedBox_empties();
    void withheldBox_isTakenOnlyWhenWritten();
    void hiddenLink_stays();
    void badAnswers_areTold_data();
    void badAnswers_areTold();
    void newRecord_isMadeOnce();
    void newRecord_corrected_isNotMadeAgain();
    void newRecord_withoutTitle_isRefused();
    void choices_decideWhatIsTaken();
    void goneOrForeign_isRefused();
    void everyKind_hasAForm();
};

void FillFormTest::untouched_changesNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("document");
    for (const QString &language : contentLanguages())
        for (const bool document : {true, false})
            QTest::addRow("%s %s", qPrintable(language), document ? "docx" : "csv") << language << document;
}

void FillFormTest::untouched_changesNothing()
{
    QFETCH(QString, language);
    QFETCH(bool, document);
    FormFile file;
    const FillForm form = file.form(language);
    const FilledForm back = reread(document ? fillFormDocx(form) : Result<QByteArray>(fillFormCsv(form)));
    QCOMPARE(back.kind, u"experience"_s);
    QCOMPARE(back.record, idOf(u"EXP-001"_s));
    QCOMPARE(back.language, language);
    QCOMPARE(back.boxes.size(), form.boxes.size());
    for (qsizetype i = 0; i < form.boxes.size(); ++i) {
        QCOMPARE(back.boxes[i].key, form.boxes[i].key);
        QCOMPARE(back.boxes[i].text, form.boxes[i].value);
    }
    const FormPlan plan = file.plan(back);
    QCOMPARE(told(plan), QStringList());
    QVERIFY(formChanges(plan)->isEmpty());
}

void FillFormTest::equalForms_giveEqualBytes()
{
    FormFile file;
    QCOMPARE(*fillFormDocx(file.form()), *fillFormDocx(file.form()));
    QCOMPARE(fillFormCsv(file.form()), fillFormCsv(file.form()));
}

void FillFormTest::whatIsOurs_isNeitherAskedNorTold()
{
    FormFile file;
    const FillForm form = file.form();
    QStringList keys;
    for (const FillBox &box : form.boxes)
        keys << box.key;
    for (const char *ours :
         {"handling", "verification", "evidence_grade", "reference", "contact", "shared_at"})
        QVERIFY2(!keys.contains(QString::fromLatin1(ours)), ours);
    for (const char *asked : {"contact_text", "consent", "readiness", "problem_en", "pitfalls_en", "speaker"})
        QVERIFY2(keys.contains(QString::fromLatin1(asked)), asked);
    QCOMPARE(form.withheld, 2);  // the words for a contact, and a speaker who is sensitive
    QByteArray all = fillFormCsv(form);
    auto archive = ZipArchive::open(*fillFormDocx(form));
    QVERIFY(archive);
    const auto members = archive->members();
    for (const auto &member : members)
        all += *archive->read(member.name);
    QVERIFY(all.contains("Remittance site"));
    QVERIFY(all.contains("Diaspora"));                   // themes may be chosen from
    QVERIFY(!all.contains("Special Representative A"));  // persons are not listed
    QVERIFY(!all.contains("Quokka") && !all.contains("Numbat"));
}

void FillFormTest::internalRecord_hasNoForm()
{
    Experience one = practice();
    one.handling = u"internal"_s;
    FormFile file(one);
    const auto made = makeFillForm(file.workspace(), kindOf<Experience>().spec, one.id, u"en"_s);
    QVERIFY(!made);
    QVERIFY2(made.error().text.contains(u"Shared with the three sides"_s), qPrintable(made.error().text));
}

void FillFormTest::recordInTheTrash_hasNoForm()
{
    FormFile file;
    QVERIFY(file.workspace().apply(changeOf(deletion(file.row()), u"x"_s)));
    QVERIFY(!makeFillForm(file.workspace(), kindOf<Experience>().spec, idOf(u"EXP-001"_s), u"en"_s));
}

void FillFormTest::withoutConsent_theFormStillGoes()
{
    FormFile file;  // it is how consent is asked for
    QCOMPARE(keyOf(reread(fillFormDocx(file.form())), u"consent"_s), u"Asked"_s);
}

void FillFormTest::languages_ofTheRecordHaveBoxes()
{
    FormFile file;
    const FilledForm back = reread(fillFormDocx(file.form(u"es"_s)));
    QCOMPARE(keyOf(back, u"title_es"_s), QString());
    QCOMPARE(keyOf(back, u"title_en"_s), u"Remittance site"_s);
    QCOMPARE(keyOf(back, u"title_fr"_s), u"Site d’envois"_s);
    QCOMPARE(keyOf(back, u"title_ru"_s), u"(no such box)"_s);
}

void FillFormTest::answers_areOneStep_andOnlyOnce()
{
    FormFile file;
    const FilledForm back = filled(file.form(),
                                   {{u"consent"_s, u"Given"_s},
                                    {u"from"_s, u"14 May 2008"_s},
                                    {u"themes"_s, u"Remittances; diaspora"_s},
                                    {u"states"_s, u"TR"_s},
                                    {u"languages"_s, u"French"_s},
                                    {u"title_fr"_s, u"Le site"_s},
                                    {u"result_en"_s, u"Fees fell.\nBy 3 %."_s}});
    const FormPlan plan = file.plan(back);
    QCOMPARE(plan.edits.size(), 7);
    QVERIFY2(plan.findings.isEmpty() || plan.errors() == 0, qPrintable(told(plan).join(u'\n')));
    const qsizetype before = file.workspace().log()->size();
    QVERIFY(file.workspace().apply(*formChanges(plan)));
    QCOMPARE(file.workspace().log()->size(), before + 1);
    const auto now = fromRow<Experience>(file.row());
    QCOMPARE(now.consent, u"given"_s);
    QCOMPARE(now.from, PartialDate(2008, 5, 14));
    QCOMPARE(now.themes.size(), 2);
    QCOMPARE(now.states, RecordIds{idOf(u"TR"_s)});
    QCOMPARE(now.languages, QStringList{u"fr"_s});
    QCOMPARE(now.title.in(u"fr"_s), u"Le site"_s);
    QCOMPARE(now.title.original, u"en"_s);
    QCOMPARE(now.result.in(u"en"_s), u"Fees fell.\nBy 3 %."_s);
    const FormPlan again = file.plan(back);
    QCOMPARE(again.edits.size(), 0);
    QVERIFY(formChanges(again)->isEmpty());
    QVERIFY(file.workspace().undo());
    QCOMPARE(fromRow<Experience>(file.row()).consent, u"asked"_s);
    QVERIFY(fromRow<Experience>(file.row()).result.isEmpty());
}

void FillFormTest::changedOnBothSides_isAConflict()
{
    FormFile file;
    const FilledForm back = filled(file.form(), {{u"consent"_s, u"Given"_s}, {u"level"_s, u"National"_s}});
    file.set(u"consent"_s, u"refused"_s);
    const FormPlan plan = file.plan(back);
    QCOMPARE(told(plan).filter(u"!"_s), QStringList{u"Consent: Refused -> Given !"_s});
    QCOMPARE(plan.conflicts(), 1);
    QVERIFY(file.workspace().apply(*formChanges(plan)));
    QCOMPARE(file.row().text(u"consent"), u"refused"_s);  // not overwritten
    QCOMPARE(file.row().text(u"level"), u"national"_s);   // the rest is taken
}

void FillFormTest::changedOnlyHere_stays()
{
    FormFile file;
    const FilledForm back = filled(file.form(), {{u"level"_s, u"National"_s}});
    file.set(u"consent"_s, u"given"_s);
    const FormPlan plan = file.plan(back);
    QCOMPARE(plan.edits.size(), 1);
    QVERIFY(file.workspace().apply(*formChanges(plan)));
    QCOMPARE(file.row().text(u"consent"), u"given"_s);
}

void FillFormTest::emptiedBox_empties()
{
    FormFile file;
    const FormPlan plan =
        file.plan(filled(file.form(), {{u"from"_s, QString()}, {u"title_fr"_s, QString()}}));
    QCOMPARE(plan.edits.size(), 2);
    QVERIFY(file.workspace().apply(*formChanges(plan)));
    QVERIFY(file.row().date(u"from").isNull());
    QVERIFY(!fromRow<Experience>(file.row()).title.has(u"fr"_s));
}

void FillFormTest::withheldBox_isTakenOnlyWhenWritten()
{
    FormFile file;
    QVERIFY(file.plan(filled(file.form(), {})).edits.isEmpty());
    const FormPlan plan = file.plan(filled(file.form(), {{u"contact_text"_s, u"New desk"_s}}));
    QCOMPARE(told(plan), QStringList{u"Contact in words: Quokka, ministry -> New desk !"_s});
    Experience one = practice();
    one.contactText.clear();
    FormFile empty(one);
    const FormPlan first = empty.plan(filled(empty.form(), {{u"contact_text"_s, u"New desk"_s}}));
    QCOMPARE(first.edits.size(), 1);
    QVERIFY(!first.edits[0].conflict);
}

void FillFormTest::hiddenLink_stays()
{
    Experience one = practice();
    one.speaker = {};
    one.partners = {idOf(u"SE"_s), idOf(u"secret"_s)};
    FormFile file(one);
    const FormPlan plan = file.plan(filled(file.form(), {{u"partners"_s, u"Türkiye"_s}}));
    QCOMPARE(plan.edits.size(), 1);
    QVERIFY(file.workspace().apply(*formChanges(plan)));
    const RecordIds partners = file.row().links(u"partners");
    QVERIFY(partners.contains(idOf(u"secret"_s)) && partners.contains(idOf(u"TR"_s)));
    QCOMPARE(partners.size(), 2);
}

void FillFormTest::badAnswers_areTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("field");
    QTest::newRow("no date") << u"from"_s << u"soon"_s << u"from"_s;
    QTest::newRow("no such word") << u"consent"_s << u"perhaps"_s << u"consent"_s;
    QTest::newRow("no such name") << u"states"_s << u"Atlantis"_s << u"states"_s;
    QTest::newRow("until before from") << u"to"_s << u"1999"_s << u"to"_s;
    QTest::newRow("no address") << u"url"_s << u"http://[broken"_s << u"url"_s;
    QTest::newRow("title taken out") << u"title_en"_s << QString() << u"title"_s;
}

void FillFormTest::badAnswers_areTold()
{
    QFETCH(QString, key);
    QFETCH(QString, answer);
    QFETCH(QString, field);
    Experience one = practice();
    one.title = en(u"Remittance site"_s);
    FormFile file(one);
    const FormPlan plan = file.plan(filled(file.form(), {{key, answer}, {u"level"_s, u"Global"_s}}));
    QVERIFY2(plan.errors() > 0, qPrintable(told(plan).join(u'\n')));
    QCOMPARE(plan.findings.first().severity, Finding::Severity::Error);
    QCOMPARE(plan.findings.first().field, field);
    QVERIFY(!plan.findings.first().label.isEmpty());
    QVERIFY(plan.findings.first().text.size() > 10);
}

void FillFormTest::newRecord_isMadeOnce()
{
    FormFile file;
    const FilledForm back =
        filled(file.form(u"fr"_s, {}), {{u"title_fr"_s, u"Guichet unique"_s}, {u"states"_s, u"Suède"_s}});
    QVERIFY(back.record.isNull() && !back.number.isEmpty());
    const FormPlan plan = file.plan(back);
    QVERIFY2(plan.isNew && plan.errors() == 0, qPrintable(told(plan).join(u'\n')));
    QVERIFY(file.workspace().apply(*formChanges(plan)));
    const auto made = fromRow<Experience>(file.row(plan.record.id));
    QCOMPARE(made.title.in(u"fr"_s), u"Guichet unique"_s);
    QCOMPARE(made.title.original, u"fr"_s);
    QCOMPARE(made.states, RecordIds{idOf(u"SE"_s)});
    const FormPlan again = file.plan(back);
    QVERIFY(!again.isNew);
    QVERIFY(formChanges(again)->isEmpty());
    // Two people fill in one empty form: two records.
    const FormPlan other = file.plan(filled(file.form(u"fr"_s, {}), {{u"title_fr"_s, u"Autre chose"_s}}));
    QVERIFY(other.isNew && other.record.id != plan.record.id);
}

void FillFormTest::newRecord_corrected_isNotMadeAgain()
{
    FormFile file;
    const FillForm form = file.form(u"en"_s, {});
    const FormPlan first =
        file.plan(filled(form, {{u"title_en"_s, u"One-stop shop"_s}, {u"cost_en"_s, u"1"_s}}));
    QVERIFY(file.workspace().apply(*formChanges(first)));
    const FormPlan second = file.plan(filled(
        form, {{u"title_en"_s, u"One-stop shop"_s}, {u"cost_en"_s, u"2"_s}, {u"level"_s, u"Local"_s}}));
    QVERIFY(!second.isNew);
    QCOMPARE(second.record.id, first.record.id);
    QCOMPARE(second.conflicts(), 1);  // what the first said is not overwritten unseen
    QCOMPARE(second.edits.size(), 2);
}

void FillFormTest::newRecord_withoutTitle_isRefused()
{
    FormFile file;
    const FormPlan plan = file.plan(filled(file.form(u"en"_s, {}), {{u"level"_s, u"Local"_s}}));
    QVERIFY(plan.errors() > 0);
    QCOMPARE(plan.findings.first().field, u"title"_s);
    QVERIFY(!formChanges(plan));
}

void FillFormTest::choices_decideWhatIsTaken()
{
    FormFile file;
    const FilledForm back = filled(file.form(), {{u"consent"_s, u"Given"_s}, {u"level"_s, u"National"_s}});
    file.set(u"consent"_s, u"refused"_s);
    const FormPlan plan = file.plan(back);
    FormChoices choices;
    for (int at = 0; at < int(plan.edits.size()); ++at)
        (plan.edits[at].conflict ? choices.taken : choices.left).insert(at);
    QVERIFY(file.workspace().apply(*formChanges(plan, choices)));
    QCOMPARE(file.row().text(u"consent"), u"given"_s);
    QCOMPARE(file.row().text(u"level"), QString());
}

void FillFormTest::goneOrForeign_isRefused()
{
    FormFile file;
    FilledForm back = reread(fillFormDocx(file.form()));
    FilledForm other = back;
    other.record = idOf(u"nowhere"_s);
    QCOMPARE(planFilledForm(file.workspace(), other).error().code, ProblemCode::NotFound);
    other = back;
    other.kind = u"nothing_known"_s;
    QCOMPARE(planFilledForm(file.workspace(), other).error().code, ProblemCode::Invalid);
    other = back;
    other.record = idOf(u"SE"_s);
    QCOMPARE(planFilledForm(file.workspace(), other).error().code, ProblemCode::Invalid);
    other = back;
    other.boxes << FilledBox{u"of_tomorrow"_s, u"12345678"_s, u"x"_s};
    QCOMPARE(file.plan(other).findings.size(), 1);
    QCOMPARE(file.plan(other).errors(), 0);
    QVERIFY(file.workspace().apply(changeOf(deletion(file.row()), u"x"_s)));
    QVERIFY(planFilledForm(file.workspace(), back).error().text.contains(u"trash"_s));
}

void FillFormTest::everyKind_hasAForm()
{
    FormFile file;
    for (const RecordSpec *kind : allKinds().kinds()) {
        CountedIds ids;
        const auto form = makeFillForm(file.workspace(), *kind, {}, u"ar"_s, ids);
        QVERIFY2(form, kind->key);
        const FilledForm back = reread(fillFormDocx(*form));
        QCOMPARE(back.boxes.size(), form->boxes.size());
        for (const FillBox &box : form->boxes)  // Word allows no longer name of a bookmark
            QVERIFY2(boxMark(box.key, box.seal).size() <= 40, qPrintable(box.key));
        QVERIFY2(formChanges(file.plan(back)).has_value() || file.plan(back).edits.isEmpty(), kind->key);
    }
}

QTEST_GUILESS_MAIN(FillFormTest)
#include "tst_fillform.moc"
