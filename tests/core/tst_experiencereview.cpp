// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Readers, grade, readiness and age of an experience: what is told, with reasons, and that nothing is set by itself.

#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/rules/experiencereview.h"
#include "tests/core/evidencesample.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

ExperienceReview review(const QString &name, const QString &side, const QString &verdict = u"show"_s,
                        const QString &grade = {})
{
    ExperienceReview out{.id = idOf(name), .experience = idOf(u"EXP"_s)};
    out.reviewerText = name;
    out.organisation = idOf(u"ORG-"_s + name);
    out.side = side;
    out.verdict = verdict;
    out.conflict = u"none"_s;
    out.evidenceGrade = grade;
    return out;
}

ExperienceFacts facts(const QList<ExperienceReview> &reviews = {})
{
    ExperienceFacts out{.experience = experience(u"EXP"_s)};
    out.experience.lead = {idOf(u"MAKER"_s)};
    out.reviews = reviews;
    return out;
}

Experience ready()
{
    Experience out = experience(u"EXP"_s);
    out.consent = u"given"_s;
    out.speaker = idOf(u"person"_s);
    out.contactText = u"ministry"_s;
    out.languages = {u"en"_s};
    out.states = {idOf(u"SE"_s)};
    out.from = PartialDate(2010);
    out.themes = {idOf(u"T"_s)};
    out.problem = out.action = out.result = out.pitfalls = en(u"told"_s);
    return out;
}

QStringList fieldsOf(const QList<ReadinessGap> &gaps)
{
    QStringList out;
    for (const ReadinessGap &gap : gaps)
        out << gap.field;
    return out;
}

}  // namespace

class ExperienceReviewTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneInternalAndTwoExternal_areNeeded();
    void readersThatDoNotCount_data();
    void readersThatDoNotCount();
    void readerOfTheMakersHouse_isNotExternal();
    void divided_isToldWithWhoSaysWhat();
    void grade_followsWhatIsThere_data();
    void grade_followsWhatIsThere();
    void gradeOfReaders_isTheMiddleOne();
    void gradeAboveTheEvidence_isTold();
    void readiness_tellsWhatIsMissing_data();
    void readiness_tellsWhatIsMissing();
    void age_isToldOnlyWhenOld();
    void findings_standAtFieldsOfWhatIsToBePresented();
    void readFacts_findsAllThatBearsOnIt();
    void lessonListedAndLinked_countsOnce();
    void listAgainst_isReadAsContradicting();
};

void ExperienceReviewTest::oneInternalAndTwoExternal_areNeeded()
{
    const ReviewState none = reviewState(facts());
    QCOMPARE(none.missingInternal(), 1);
    QCOMPARE(none.missingExternal(), 2);
    QCOMPARE(missingReadersText(none),
             u"Still needed: one internal reader, 2 external readers of other organizations."_s);
    const ReviewState some =
        reviewState(facts({review(u"a"_s, u"internal"_s), review(u"b"_s, u"external"_s)}));
    QCOMPARE(some.missingInternal(), 0);
    QCOMPARE(some.missingExternal(), 1);
    const ReviewState all = reviewState(
        facts({review(u"a"_s, u"internal"_s), review(u"b"_s, u"external"_s), review(u"c"_s, u"external"_s)}));
    QVERIFY(all.isComplete() && all.isAgreed());
    QVERIFY(missingReadersText(all).isEmpty());
}

void ExperienceReviewTest::readersThatDoNotCount_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"waiting", "conflict", "own_house", "same_reader", "no_side"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void ExperienceReviewTest::readersThatDoNotCount()
{
    QFETCH(QString, key);
    ExperienceReview one = review(u"b"_s, u"external"_s);
    if (key == u"waiting")
        one.verdict.clear();
    else if (key == u"conflict")
        one.conflict = u"declared"_s;
    else if (key == u"own_house")
        one.organisation = idOf(u"MAKER"_s);
    else if (key == u"no_side")
        one.side.clear();
    QList<ExperienceReview> reviews{one};
    if (key == u"same_reader")
        reviews << review(u"b"_s, u"external"_s);
    const ReviewState state = reviewState(facts(reviews));
    QCOMPARE(reviewStandingKey(state.standings.last()), key);
    QVERIFY(!reviewStandingText(state.standings.last()).isEmpty());
    QCOMPARE(state.external, key == u"same_reader" ? 1 : 0);
}

void ExperienceReviewTest::readerOfTheMakersHouse_isNotExternal()
{
    ExperienceReview one = review(u"b"_s, u"external"_s);
    one.reviewer = idOf(u"reader"_s);
    one.organisation = {};
    ExperienceFacts all = facts({one});
    QCOMPARE(reviewState(all).external, 1);
    all.homes.insert(idOf(u"reader"_s), {idOf(u"MAKER"_s)});
    QCOMPARE(reviewState(all).external, 0);
    all.reviews.first().side = u"internal"_s;  // our own reader may be of the house
    QCOMPARE(reviewState(all).internal, 1);
}

void ExperienceReviewTest::divided_isToldWithWhoSaysWhat()
{
    BriefWorkspace file;
    const ExperienceFacts all =
        facts({review(u"Ann"_s, u"internal"_s), review(u"Bo"_s, u"external"_s, u"keep"_s)});
    const QString text = dividedText(file.workspace(), all, reviewState(all));
    QVERIFY2(text.contains(u"Ann: fit to be shown"_s) && text.contains(u"Bo: not to be shown"_s),
             qPrintable(text));
    const ExperienceFacts agreed = facts({review(u"Ann"_s, u"internal"_s), review(u"Bo"_s, u"external"_s)});
    QVERIFY(dividedText(file.workspace(), agreed, reviewState(agreed)).isEmpty());
}

void ExperienceReviewTest::grade_followsWhatIsThere_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("evaluated");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("grade");
    QTest::newRow("nothing") << QString() << false << QString() << u"none"_s;
    QTest::newRow("told") << u"It works."_s << false << QString() << u"own_account"_s;
    QTest::newRow("figures") << u"140 people found work."_s << false << QString() << u"monitored"_s;
    QTest::newRow("figures of another script") << u"١٤٠"_s << false << QString() << u"monitored"_s;
    QTest::newRow("evaluated") << u"It works."_s << true << QString() << u"evaluated"_s;
    QTest::newRow("evaluated, own paper") << u"It works."_s << true << u"MAKER"_s << u"evaluated"_s;
    QTest::newRow("evaluated, others' paper") << u"It works."_s << true << u"ILO"_s << u"independent"_s;
    QTest::newRow("others' paper alone") << QString() << false << u"ILO"_s << u"own_account"_s;
}

void ExperienceReviewTest::grade_followsWhatIsThere()
{
    QFETCH(QString, result);
    QFETCH(bool, evaluated);
    QFETCH(QString, issuer);
    QFETCH(QString, grade);
    ExperienceFacts all = facts();
    if (!result.isEmpty())
        all.experience.result = en(result);
    if (evaluated)
        all.experience.evaluatedOn = PartialDate(2013, 5);
    if (!issuer.isEmpty()) {
        Document paper = document(u"D"_s);
        paper.issuers = {idOf(issuer)};
        all.documents << paper;
    }
    const GradeProposal proposal = proposedGrade(all);
    QCOMPARE(proposal.grade, grade);
    QVERIFY(!proposal.reasons.isEmpty());
    QVERIFY(all.experience.evidenceGrade.isEmpty());  // proposed, not set
}

void ExperienceReviewTest::gradeOfReaders_isTheMiddleOne()
{
    ExperienceFacts all = facts({review(u"a"_s, u"internal"_s, u"show"_s, u"monitored"_s)});
    QCOMPARE(proposedGrade(all).grade, u"none"_s);  // one reader alone does not decide
    all.reviews << review(u"b"_s, u"external"_s, u"show"_s, u"evaluated"_s);
    QCOMPARE(proposedGrade(all).grade, u"monitored"_s);  // the lower one in doubt
    all.reviews << review(u"c"_s, u"external"_s, u"show"_s, u"evaluated"_s);
    QCOMPARE(proposedGrade(all).grade, u"evaluated"_s);
    QVERIFY(proposedGrade(all).reasons.last().contains(u"Monitored, Evaluated, Evaluated"_s));
}

void ExperienceReviewTest::gradeAboveTheEvidence_isTold()
{
    BriefWorkspace file;
    ExperienceFacts all = facts();
    all.experience.result = en(u"It works."_s);
    all.experience.evidenceGrade = u"independent"_s;
    QList<CrossFinding> found = experienceFindings(file.workspace(), all);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].finding.field, u"evidence_grade"_s);
    QCOMPARE(found[0].finding.severity, Finding::Severity::Note);
    QCOMPARE(found[0].finding.fix.values.value(u"evidence_grade"_s), FieldValue(u"own_account"_s));
    all.experience.evidenceGrade = u"none"_s;  // more careful than the sources is nobody's fault
    QVERIFY(experienceFindings(file.workspace(), all).isEmpty());
}

void ExperienceReviewTest::readiness_tellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"consent", "speaker", "contact", "languages", "states", "from", "themes",
                              "problem", "action", "result", "pitfalls"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void ExperienceReviewTest::readiness_tellsWhatIsMissing()
{
    QFETCH(QString, field);
    QVERIFY2(readinessGaps(ready()).isEmpty(), qPrintable(fieldsOf(readinessGaps(ready())).join(u' ')));
    Row row = toRow(ready());
    row.setValue(field == u"contact" ? u"contact_text"_s : field, {});
    const QList<ReadinessGap> gaps = readinessGaps(fromRow<Experience>(row));
    QCOMPARE(fieldsOf(gaps), QStringList{field});
    QVERIFY(gaps[0].text.endsWith(u'.'));
}

void ExperienceReviewTest::age_isToldOnlyWhenOld()
{
    Experience one = experience(u"EXP"_s);
    QVERIFY(ageWarning(one, QDate(2014, 4, 4)).contains(u"Nobody"_s));
    one.lastChecked = PartialDate(2012);
    QVERIFY(ageWarning(one, QDate(2014, 4, 4)).isEmpty());
    const QString old = ageWarning(one, QDate(2018, 4, 4));
    QVERIFY2(old.contains(u"2012"_s) && old.contains(u"Update requested on"_s), qPrintable(old));
    one.updateRequestedOn = PartialDate(2018, 1);
    QVERIFY(ageWarning(one, QDate(2018, 4, 4)).contains(u"requested on"_s));
    one.evaluatedOn = PartialDate(2017);
    QVERIFY(ageWarning(one, QDate(2018, 4, 4)).isEmpty());
}

void ExperienceReviewTest::findings_standAtFieldsOfWhatIsToBePresented()
{
    BriefWorkspace file;
    ExperienceFacts all = facts();
    QVERIFY(experienceFindings(file.workspace(), all).isEmpty());  // a note of an idea is left in peace
    all.experience = ready();
    all.experience.readiness = u"ready"_s;
    all.experience.languages.clear();
    all.experience.consent = u"asked"_s;
    QStringList rules;
    for (const CrossFinding &found : experienceFindings(file.workspace(), all))
        rules << found.finding.rule + u'@' + found.finding.field;
    // Consent of a ready one is told by the record's own check.
    QCOMPARE(rules, (QStringList{u"experience_review@readiness"_s, u"experience_ready@languages"_s}));
    all.experience.readiness = u"with_help"_s;
    rules.clear();
    for (const CrossFinding &found : experienceFindings(file.workspace(), all))
        rules << found.finding.field;
    QVERIFY(rules.contains(u"consent"_s));
}

void ExperienceReviewTest::readFacts_findsAllThatBearsOnIt()
{
    BriefWorkspace file;
    Experience one = experience(u"EXP"_s);
    one.documents = {idOf(u"D"_s), idOf(u"gone"_s)};
    file.add(one);
    file.add(document(u"D"_s));
    file.add(lesson(u"L"_s, {one.id}));
    file.add(link(u"L"_s, u"EXP"_s, u"limits"_s));
    Person reader{.id = idOf(u"reader"_s)};
    reader.name = u"Reader"_s;
    reader.organisations = {idOf(u"ILO"_s)};
    file.add(reader);
    ExperienceReview said = review(u"b"_s, u"external"_s);
    said.reviewer = reader.id;
    file.add(said);
    QVERIFY(file.commit());
    Reader reading(file.workspace());
    const auto found = readExperienceFacts(reading, one.id);
    QVERIFY(found && !reading.problem());
    QCOMPARE(found->reviews.size(), 1);
    QCOMPARE(found->documents.size(), 1);
    QCOMPARE(found->links.size(), 1);
    QCOMPARE(found->lessons.size(), 1);
    QVERIFY(found->homes.value(reader.id).contains(idOf(u"ILO"_s)));
    QVERIFY(!readExperienceFacts(reading, idOf(u"gone"_s)));
}

void ExperienceReviewTest::lessonListedAndLinked_countsOnce()
{
    ExperienceFacts all = facts();
    all.links = {link(u"L"_s, u"EXP"_s, u"supports"_s), link(u"L"_s, u"EXP"_s, u"limits"_s),
                 link(u"M"_s, u"EXP"_s, u"supports"_s)};
    all.lessons = {lesson(u"L"_s, {all.experience.id}), lesson(u"N"_s, {all.experience.id})};
    QCOMPARE(proposedGrade(all).reasons.last(),
             u"Lessons that it bears on: 3, of them limited or contradicted by it: 1."_s);
}

void ExperienceReviewTest::listAgainst_isReadAsContradicting()
{
    BriefWorkspace file;
    file.add(experience(u"EXP"_s));
    Lesson against = lesson(u"L"_s);
    against.against = {idOf(u"EXP"_s)};
    Lesson both = lesson(u"M"_s, {idOf(u"EXP"_s)});
    both.against = {idOf(u"EXP"_s)};
    file.add(against);
    file.add(both);
    file.add(lesson(u"N"_s, {idOf(u"EXP"_s)}));
    QVERIFY(file.commit());
    Reader reading(file.workspace());
    const auto one = readExperienceFacts(reading, idOf(u"EXP"_s));
    const QList<ExperienceFacts> all = readAllExperienceFacts(reading);
    QVERIFY(one && !reading.problem());
    QCOMPARE(all.size(), 1);
    for (const ExperienceFacts &read : {*one, all[0]})
        QCOMPARE(proposedGrade(read).reasons.last(),
                 u"Lessons that it bears on: 3, of them limited or contradicted by it: 2."_s);
}

QTEST_GUILESS_MAIN(ExperienceReviewTest)
#include "tst_experiencereview.moc"
