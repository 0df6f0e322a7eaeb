// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Projects and what fits a State's planning, on paper: what stands there, what a shared copy leaves out, every language.

#include "core/brief/briefs.h"
#include "core/brief/plaintext.h"
#include "core/kinds/person.h"
#include "core/kinds/planningcycle.h"
#include "core/kinds/project.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "tests/core/evidencesample.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// A project in Sweden on T with a contact, a recommendation on T to all States, follow-up by Sweden noted by us.
class PaperFile : public BriefWorkspace {
public:
    explicit PaperFile(bool contactConsent = true)
    {
        addActors();
        add(Theme{.id = idOf(u"T"_s), .reference = u"T"_s, .name = en(u"Remittances"_s)});
        Person contact{.id = idOf(u"CONTACT"_s), .name = u"Kim Quokka"_s};
        contact.email = u"kim@example.org"_s;
        contact.contactConsent = contactConsent;
        contact.handling = u"shared"_s;
        add(contact);
        Recommendation one = recommendation(u"GFMD1-R01"_s);
        one.themes = {idOf(u"T"_s)};
        one.otherAddressees = u"States"_s;
        one.handling = u"public"_s;
        add(one);
        Project project{.id = idOf(u"PRJ"_s), .title = en(u"Cheaper transfers"_s), .reference = u"PRJ-1"_s};
        project.states = {idOf(u"SE"_s)};
        project.themes = {idOf(u"T"_s)};
        project.status = u"under_way"_s;
        project.contact = contact.id;
        project.summary = en(u"It lowers costs."_s);
        project.recommendations = {one.id};
        project.handling = u"shared"_s;
        add(project);
        Project secret{.id = idOf(u"SECRET"_s), .title = en(u"Hidden wombat"_s), .reference = u"PRJ-2"_s};
        secret.states = {idOf(u"SE"_s)};
        secret.handling = u"internal"_s;
        add(secret);
        FollowUp noted = followUp(u"FU-1"_s, {one.id}, {project.id});
        noted.description = en(u"Numbat law"_s);
        noted.actors = {idOf(u"SE"_s)};
        noted.actorKind = u"state"_s;
        noted.status = u"announced"_s;
        noted.declaredBy = u"us"_s;
        noted.handling = u"shared"_s;
        add(noted);
        PlanningCycle cycle{.id = idOf(u"CYCLE"_s), .state = idOf(u"SE"_s), .instrument = u"national_plan"_s};
        cycle.from = PartialDate(2016);
        cycle.to = PartialDate(2020);
        cycle.preparationFrom = PartialDate(2014, 9);
        cycle.handling = u"shared"_s;
        add(cycle);
        Support support{.id = idOf(u"SUPPORT"_s), .organisation = idOf(u"IOM"_s), .state = idOf(u"SE"_s)};
        support.status = u"in_talks"_s;
        support.themes = {idOf(u"T"_s)};
        support.handling = u"internal"_s;
        add(support);
        if (!commit())
            qFatal("not kept");
    }
    [[nodiscard]] Result<BriefDocument> make(const QString &recipe, const QString &record, bool shared,
                                             const QString &language = u"en"_s, const QString &theme = {})
    {
        BriefRequest request{.recipe = recipe, .language = language, .date = QDate(2014, 4, 1)};
        request.sharedCopy = shared;
        request.record = record.isEmpty() ? RecordId() : idOf(record);
        request.theme = theme.isEmpty() ? RecordId() : idOf(theme);
        return makeBrief(workspace(), request);
    }
    [[nodiscard]] QString text(const QString &recipe, const QString &record, bool shared,
                               const QString &language = u"en"_s)
    {
        const auto made = make(recipe, record, shared, language);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return toPlainText(*made, 1000);
    }
};

}  // namespace

class SupportPapersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sheet_saysWhatWhereWho();
    void sharedSheet_leavesOutWithoutConsent();
    void contact_standsOnlyWithConsent();
    void hiddenProject_hasNoSharedSheet();
    void list_isByThemeAndCountry();
    void list_isNarrowed();
    void fit_tellsCalendarAndReasons();
    void sharedFit_tellsNothingHidden();
    void wrongRecords_areRefused();
    void papers_haveAllLanguages_data();
    void papers_haveAllLanguages();
    void desk_namesThem();
};

void SupportPapersTest::sheet_saysWhatWhereWho()
{
    PaperFile file;
    const QString text = file.text(u"project_sheet"_s, u"PRJ"_s, false);
    for (const QString &part :
         {u"Cheaper transfers"_s, u"Sweden"_s, u"Under way"_s, u"Remittances"_s, u"It lowers costs."_s,
          u"GFMD1-R01"_s, u"Numbat law"_s, u"Announced"_s, u"Noted by our office"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void SupportPapersTest::sharedSheet_leavesOutWithoutConsent()
{
    PaperFile file;
    const auto made = file.make(u"project_sheet"_s, u"PRJ"_s, true);
    QVERIFY(made);
    QVERIFY(!toPlainText(*made, 1000).contains(u"Numbat"_s));
    QVERIFY2(made->leftOut.join(u'\n').contains(u"FU-1"_s), qPrintable(made->leftOut.join(u'\n')));
}

void SupportPapersTest::contact_standsOnlyWithConsent()
{
    QVERIFY(PaperFile().text(u"project_sheet"_s, u"PRJ"_s, true).contains(u"kim@example.org"_s));
    PaperFile without(false);
    const QString shared = without.text(u"project_sheet"_s, u"PRJ"_s, true);
    QVERIFY2(!shared.contains(u"Quokka"_s) && !shared.contains(u"kim@"_s), qPrintable(shared));
    const QString office = without.text(u"project_sheet"_s, u"PRJ"_s, false);
    QVERIFY2(office.contains(u"Quokka"_s) && !office.contains(u"kim@"_s), qPrintable(office));
}

void SupportPapersTest::hiddenProject_hasNoSharedSheet()
{
    PaperFile file;
    QVERIFY(file.make(u"project_sheet"_s, u"SECRET"_s, false));
    QVERIFY(!file.make(u"project_sheet"_s, u"SECRET"_s, true));
}

void SupportPapersTest::list_isByThemeAndCountry()
{
    PaperFile file;
    const QString office = file.text(u"project_list"_s, {}, false);
    for (const QString &part :
         {u"By theme"_s, u"Remittances (1)"_s, u"Without a theme (1)"_s, u"By country"_s, u"Hidden wombat"_s})
        QVERIFY2(office.contains(part), qPrintable(part + u'\n' + office));
    const auto shared = file.make(u"project_list"_s, {}, true);
    QVERIFY(shared && !toPlainText(*shared, 1000).contains(u"wombat"_s));
    QVERIFY(!shared->leftOut.isEmpty());
}

void SupportPapersTest::list_isNarrowed()
{
    PaperFile file;
    const auto onTheme = file.make(u"project_list"_s, {}, false, u"en"_s, u"T"_s);
    QVERIFY(onTheme);
    QVERIFY(toPlainText(*onTheme, 1000).contains(u"Cheaper transfers"_s)
            && !toPlainText(*onTheme, 1000).contains(u"wombat"_s));
    const auto elsewhere = file.make(u"project_list"_s, u"TR"_s, false);
    QVERIFY(elsewhere && toPlainText(*elsewhere, 1000).contains(u"None recorded"_s));
}

void SupportPapersTest::fit_tellsCalendarAndReasons()
{
    PaperFile file;
    const QString text = file.text(u"planning_fit"_s, u"SE"_s, false);
    for (const QString &part :
         {u"National development plan"_s, u"Opens: September 2014"_s, u"a day not entered"_s,
          u"Taken up by the State"_s, u"GFMD1-R01"_s, u"follow-up by the State: Announced"_s,
          u"addressed to all States"_s, u"present support"_s, u"projects in the State"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

/// Neither what was noted without consent nor internal support is a reason there.
void SupportPapersTest::sharedFit_tellsNothingHidden()
{
    PaperFile file;
    const auto made = file.make(u"planning_fit"_s, u"SE"_s, true);
    QVERIFY(made);
    const QString text = toPlainText(*made, 1000);
    QVERIFY2(!text.contains(u"Announced"_s) && !text.contains(u"present support"_s)
                 && !text.contains(u"Taken up"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"projects in the State"_s), qPrintable(text));
    QVERIFY(made->leftOut.join(u'\n').contains(u"FU-1"_s));
}

void SupportPapersTest::wrongRecords_areRefused()
{
    PaperFile file;
    QVERIFY(!file.make(u"project_sheet"_s, u"SE"_s, false));
    QVERIFY(!file.make(u"project_sheet"_s, u"nothing"_s, false));
    QVERIFY(!file.make(u"planning_fit"_s, u"PRJ"_s, false));
    QVERIFY(!file.make(u"planning_fit"_s, {}, false));
    QVERIFY(!file.make(u"project_list"_s, u"PRJ"_s, false));
    QVERIFY(!file.make(u"project_list"_s, {}, false, u"en"_s, u"SE"_s));
}

void SupportPapersTest::papers_haveAllLanguages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void SupportPapersTest::papers_haveAllLanguages()
{
    QFETCH(QString, language);
    PaperFile file;
    for (const auto &[recipe, record, english] :
         {std::tuple(u"project_sheet"_s, u"PRJ"_s, u"What it does"_s),
          std::tuple(u"project_list"_s, QString(), u"By country"_s),
          std::tuple(u"planning_fit"_s, u"SE"_s, u"When the State plans"_s)}) {
        const QString text = file.text(recipe, record, false, language);
        QVERIFY(!text.isEmpty());
        QCOMPARE(text.contains(english), language == u"en");
    }
}

void SupportPapersTest::desk_namesThem()
{
    QCOMPARE(paperRequest(u"project_sheet"_s, idOf(u"PRJ"_s)).record, idOf(u"PRJ"_s));
    QCOMPARE(paperRequest(u"planning_fit"_s, idOf(u"SE"_s)).record, idOf(u"SE"_s));
    const BriefRequest list = paperRequest(u"project_list@"_s + idOf(u"SE"_s).toString(), idOf(u"T"_s));
    QCOMPARE(list.record, idOf(u"SE"_s));
    QCOMPARE(list.theme, idOf(u"T"_s));
}

QTEST_GUILESS_MAIN(SupportPapersTest)
#include "tst_supportpapers.moc"
