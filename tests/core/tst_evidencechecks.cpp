// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What does not fit in experiences, lessons, their evidence and offers.

#include "core/kinds/body.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/rules/evidencechecks.h"
#include "tests/core/evidencesample.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// All findings; each is told at its record too.
QList<CrossFinding> found(BriefWorkspace &file)
{
    Reader reader(file.workspace());
    const QList<CrossFinding> all = crossFindings(reader);
    for (const CrossFinding &one : all) {
        const auto row = reader.row(one.record);
        if (!row || !crossFindings(reader, *row).contains(one))
            qFatal("not told at its record: %s", qPrintable(one.finding.text));
    }
    return all;
}

bool told(const Finding &finding, const QStringList &parts)
{
    const QString text = finding.fullText();
    return std::all_of(parts.cbegin(), parts.cend(),
                       [&text](const QString &part) { return text.contains(part); });
}

Offer offerOf(const QString &organisation, PartialDate on)
{
    Offer out{.id = idOf(u"offer"_s)};
    out.request = idOf(u"request"_s);
    out.organisation = idOf(organisation);
    out.offeredOn = on;
    return out;
}

ExperienceReview review(const QString &name, const QString &conflict)
{
    ExperienceReview out{.id = idOf(name)};
    out.experience = idOf(u"E1"_s);
    out.reviewer = idOf(u"reviewer"_s);
    out.conflict = conflict;
    return out;
}

}  // namespace

class EvidenceChecksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void followUpOfTheLesson_isNoEvidence_data();
    void followUpOfTheLesson_isNoEvidence();
    void laterExperience_isNoEvidence_data();
    void laterExperience_isNoEvidence();
    void laterDocument_isNoEvidence_data();
    void laterDocument_isNoEvidence();
    void circleOverAnotherLesson_isFound();
    void aLinkIsToldAtTheLink_andOnlyThere();
    void whatContradicts_isNoCircle();
    void circlesAmongEvidenceAlone_end();
    void takingOut_isOffered();
    void offers_data();
    void offers();
    void theSuccessor_isOffered();
    void thePredecessor_isOffered();
    void declaredConflict_isTold();
    void conflictDeclaredElsewhere_isTold();
    void aPartInTheExperience_isTold_data();
    void aPartInTheExperience_isTold();
    void ordinaryReviews_haveNone();
};

void EvidenceChecksTest::followUpOfTheLesson_isNoEvidence_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<PartialDate>("since");
    QTest::addColumn<PartialDate>("meeting");
    QTest::addColumn<bool>("circular");
    QTest::newRow("without dates") << u"done"_s << PartialDate() << PartialDate() << true;
    QTest::newRow("later") << u"done"_s << PartialDate(2015) << PartialDate() << true;
    QTest::newRow("same year") << u"done"_s << PartialDate(2014) << PartialDate() << true;
    QTest::newRow("earlier") << u"done"_s << PartialDate(2013) << PartialDate() << false;
    QTest::newRow("existing practice") << u"existing_practice"_s << PartialDate() << PartialDate() << false;
    QTest::newRow("recommended earlier") << u"done"_s << PartialDate(2015) << PartialDate(2011) << false;
}

void EvidenceChecksTest::followUpOfTheLesson_isNoEvidence()
{
    QFETCH(QString, status);
    QFETCH(PartialDate, since);
    QFETCH(PartialDate, meeting);
    QFETCH(bool, circular);
    BriefWorkspace file;
    Lesson taught = lesson(u"L1"_s, {}, {idOf(u"R1"_s)});
    taught.drawnOn = PartialDate(2014, 3, 20);
    file.add(taught);
    Recommendation recommended = recommendation(u"R1"_s);
    recommended.meeting = idOf(u"meeting"_s);
    file.add(recommended);
    file.add(Meeting{.id = idOf(u"meeting"_s), .title = en(u"M"_s), .from = meeting});
    FollowUp entry = followUp(u"F1"_s, {idOf(u"R1"_s)});
    entry.status = status;
    entry.date = since;
    file.add(entry);
    file.add(link(u"L1"_s, u"F1"_s, u"supports"_s));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), circular ? 1 : 0);
    if (!circular)
        return;
    QCOMPARE(all[0].kind, u"evidence_link"_s);
    QCOMPARE(all[0].record, link(u"L1"_s, u"F1"_s, u"supports"_s).id);
    QCOMPARE(all[0].finding.field, u"evidence"_s);
    QCOMPARE(all[0].finding.rule, u"circular_evidence"_s);
    QVERIFY2(told(all[0].finding, {u"L1 – F1 – R1 – L1"_s, u"taken up, not that it holds"_s, u"Likely: "_s}),
             qPrintable(all[0].finding.fullText()));
}

void EvidenceChecksTest::laterExperience_isNoEvidence_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<PartialDate>("from");
    QTest::addColumn<bool>("circular");
    QTest::newRow("later, recommended") << u"recommendation"_s << PartialDate(2015) << true;
    QTest::newRow("earlier, recommended") << u"recommendation"_s << PartialDate(2012) << false;
    QTest::newRow("unknown, recommended") << u"recommendation"_s << PartialDate() << false;
    QTest::newRow("later, shows a follow-up") << u"follow_up"_s << PartialDate(2015) << true;
    QTest::newRow("earlier, shows a follow-up") << u"follow_up"_s << PartialDate(2012) << false;
    QTest::newRow("over a similar one") << u"related"_s << PartialDate(2015) << true;
    QTest::newRow("over an earlier similar one") << u"related"_s << PartialDate(2012) << false;
}

void EvidenceChecksTest::laterExperience_isNoEvidence()
{
    QFETCH(QString, way);
    QFETCH(PartialDate, from);
    QFETCH(bool, circular);
    BriefWorkspace file;
    Lesson taught = lesson(u"L1"_s, {idOf(way == u"related" ? u"E2"_s : u"E1"_s)}, {idOf(u"R1"_s)});
    taught.drawnOn = PartialDate(2014, 3);
    file.add(taught);
    file.add(recommendation(u"R1"_s));
    Experience later = experience(u"E1"_s);
    later.from = from;
    if (way == u"follow_up")
        file.add(followUp(u"F1"_s, {idOf(u"R1"_s)}, {later.id}));
    else
        later.recommendations = {idOf(u"R1"_s)};
    file.add(later);
    Experience similar = experience(u"E2"_s);
    similar.related = {later.id};
    file.add(similar);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), circular ? 1 : 0);
    if (circular) {
        QCOMPARE(all[0].record, taught.id);
        QCOMPARE(all[0].finding.field, u"experiences"_s);
    }
}

void EvidenceChecksTest::laterDocument_isNoEvidence_data()
{
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("circular");
    QTest::newRow("later") << PartialDate(2014, 9) << 0 << true;
    QTest::newRow("later by its year") << PartialDate() << 2015 << true;
    QTest::newRow("earlier") << PartialDate(2013, 9) << 0 << false;
    QTest::newRow("unknown") << PartialDate() << 0 << false;
}

void EvidenceChecksTest::laterDocument_isNoEvidence()
{
    QFETCH(PartialDate, date);
    QFETCH(int, year);
    QFETCH(bool, circular);
    BriefWorkspace file;
    Lesson taught = lesson(u"L1"_s, {}, {idOf(u"R1"_s)});
    taught.documents = {idOf(u"D2"_s)};
    taught.drawnOn = PartialDate(2014, 3);
    file.add(taught);
    file.add(recommendation(u"R1"_s));
    Document first = document(u"D1"_s);
    first.recommendations = {idOf(u"R1"_s)};
    first.date = date;
    if (year > 0)
        first.year = year;
    file.add(first);
    Document part = document(u"D2"_s);
    part.parent = first.id;
    file.add(part);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), circular ? 1 : 0);
    if (circular) {
        QCOMPARE(all[0].finding.field, u"documents"_s);
        QVERIFY2(told(all[0].finding, {u"L1 – D2 – D1 – R1 – L1"_s}), qPrintable(all[0].finding.fullText()));
    }
}

void EvidenceChecksTest::circleOverAnotherLesson_isFound()
{
    BriefWorkspace file;
    file.add(lesson(u"L1"_s, {}, {idOf(u"R1"_s)}));
    file.add(lesson(u"L2"_s, {}, {idOf(u"R2"_s)}));
    file.add(recommendation(u"R1"_s));
    file.add(recommendation(u"R2"_s));
    file.add(followUp(u"F1"_s, {idOf(u"R1"_s)}));
    file.add(followUp(u"F2"_s, {idOf(u"R2"_s)}));
    file.add(link(u"L1"_s, u"F2"_s, u"supports"_s));
    file.add(link(u"L2"_s, u"F1"_s, u"limits"_s));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 2);
    Reader reader(file.workspace());
    QCOMPARE(evidenceCircle(reader, *reader.one<Lesson>(idOf(u"L1"_s)), idOf(u"F2"_s)),
             (RecordIds{idOf(u"L1"_s), idOf(u"F2"_s), idOf(u"R2"_s), idOf(u"L2"_s), idOf(u"F1"_s),
                        idOf(u"R1"_s), idOf(u"L1"_s)}));
}

void EvidenceChecksTest::aLinkIsToldAtTheLink_andOnlyThere()
{
    BriefWorkspace file;
    Lesson taught = lesson(u"L1"_s, {idOf(u"E1"_s)}, {idOf(u"R1"_s)});
    taught.drawnOn = PartialDate(2014);
    file.add(taught);
    file.add(recommendation(u"R1"_s));
    Experience later = experience(u"E1"_s);
    later.from = PartialDate(2016);
    later.recommendations = {idOf(u"R1"_s)};
    file.add(later);
    file.add(link(u"L1"_s, u"E1"_s, u"supports"_s));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].kind, u"evidence_link"_s);
}

void EvidenceChecksTest::whatContradicts_isNoCircle()
{
    BriefWorkspace file;
    file.add(lesson(u"L1"_s, {}, {idOf(u"R1"_s)}));
    file.add(recommendation(u"R1"_s));
    file.add(followUp(u"F1"_s, {idOf(u"R1"_s)}));
    file.add(link(u"L1"_s, u"F1"_s, u"contradicts"_s));
    QVERIFY(file.commit());
    QVERIFY(found(file).isEmpty());
}

void EvidenceChecksTest::circlesAmongEvidenceAlone_end()
{
    BriefWorkspace file;
    file.add(lesson(u"L1"_s, {idOf(u"E1"_s)}));
    Experience one = experience(u"E1"_s);
    Experience two = experience(u"E2"_s);
    one.related = {two.id};
    two.related = {one.id};
    file.add(one);
    file.add(two);
    Recommendation again = recommendation(u"R1"_s);
    Recommendation before = recommendation(u"R2"_s);
    again.related = {before.id};
    before.related = {again.id};
    file.add(again);
    file.add(before);
    file.add(followUp(u"F1"_s, {again.id}));
    file.add(link(u"L1"_s, u"F1"_s, u"supports"_s));
    QVERIFY(file.commit());
    QVERIFY(found(file).isEmpty());
}

void EvidenceChecksTest::takingOut_isOffered()
{
    BriefWorkspace file;
    Lesson taught = lesson(u"L1"_s, {idOf(u"E1"_s), idOf(u"E2"_s)}, {idOf(u"R1"_s)});
    taught.drawnOn = PartialDate(2014);
    file.add(taught);
    file.add(recommendation(u"R1"_s));
    file.add(experience(u"E2"_s));
    Experience later = experience(u"E1"_s);
    later.sharedOn = PartialDate(2016);
    later.recommendations = {idOf(u"R1"_s)};
    file.add(later);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].finding.fix.isCertain());
    QCOMPARE(all[0].finding.fix.action, u"Take out E1"_s);
    QCOMPARE(all[0].finding.fix.values.value(u"experiences"_s), FieldValue(RecordIds{idOf(u"E2"_s)}));
}

void EvidenceChecksTest::offers_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<PartialDate>("on");
    QTest::addColumn<QString>("words");
    QTest::newRow("organization there") << u"agency"_s << PartialDate(2010, 1, 1) << QString();
    QTest::newRow("organization not yet")
        << u"agency"_s << PartialDate(2009, 12, 31) << u"before it was there (1 Jan 2010)"_s;
    QTest::newRow("organization's year") << u"agency"_s << PartialDate(2010) << QString();
    QTest::newRow("organization no longer")
        << u"agency"_s << PartialDate(2015, 1, 1) << u"after it had ended (31 Dec 2014)"_s;
    QTest::newRow("body there") << u"group"_s << PartialDate(2013, 5) << QString();
    QTest::newRow("body no longer") << u"group"_s << PartialDate(2014) << u"after it had ended (2013)"_s;
    QTest::newRow("State") << u"SE"_s << PartialDate(1400) << QString();
    QTest::newRow("no day") << u"agency"_s << PartialDate() << QString();
    QTest::newRow("not in this copy") << u"nobody"_s << PartialDate(1990) << QString();
}

void EvidenceChecksTest::offers()
{
    QFETCH(QString, who);
    QFETCH(PartialDate, on);
    QFETCH(QString, words);
    BriefWorkspace file;
    file.addActors();
    file.add(Organisation{.id = idOf(u"agency"_s),
                          .name = en(u"Agency"_s),
                          .from = PartialDate(2010, 1, 1),
                          .to = PartialDate(2014, 12, 31)});
    file.add(Body{
        .id = idOf(u"group"_s), .name = en(u"Group"_s), .from = PartialDate(2011), .to = PartialDate(2013)});
    file.add(offerOf(who, on));
    QVERIFY(file.commit());
    QList<CrossFinding> all = found(file);
    all.removeIf([](const CrossFinding &one) { return one.kind != u"offer"; });
    QCOMPARE(all.size(), words.isEmpty() ? 0 : 1);
    if (words.isEmpty())
        return;
    QCOMPARE(all[0].finding.field, u"organisation"_s);
    QCOMPARE(all[0].finding.rule, u"offer_existence"_s);
    QVERIFY2(
        told(all[0].finding, {words, u"Only who is there can offer"_s, u"Likely: the year is mistyped"_s}),
        qPrintable(all[0].finding.fullText()));
}

void EvidenceChecksTest::theSuccessor_isOffered()
{
    BriefWorkspace file;
    file.add(Body{.id = idOf(u"old"_s),
                  .name = en(u"Old group"_s),
                  .to = PartialDate(2013),
                  .replacedBy = idOf(u"new"_s)});
    file.add(Body{.id = idOf(u"new"_s), .name = en(u"New group"_s), .from = PartialDate(2014)});
    file.add(offerOf(u"old"_s, PartialDate(2014, 5)));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].finding.fix.action, u"Use New group"_s);
    QCOMPARE(all[0].finding.fix.values.value(u"organisation"_s), FieldValue(idOf(u"new"_s)));
}

void EvidenceChecksTest::thePredecessor_isOffered()
{
    BriefWorkspace file;
    file.add(Body{.id = idOf(u"old"_s),
                  .name = en(u"Old group"_s),
                  .to = PartialDate(2013),
                  .replacedBy = idOf(u"new"_s)});
    file.add(Body{.id = idOf(u"new"_s), .name = en(u"New group"_s), .from = PartialDate(2014)});
    file.add(offerOf(u"new"_s, PartialDate(2012, 5)));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].finding.fix.values.value(u"organisation"_s), FieldValue(idOf(u"old"_s)));
}

void EvidenceChecksTest::declaredConflict_isTold()
{
    BriefWorkspace file;
    file.add(experience(u"E1"_s));
    file.add(review(u"V1"_s, u"declared"_s));
    ExperienceReview other = review(u"V2"_s, u"none"_s);
    other.reviewer = idOf(u"somebody else"_s);
    file.add(other);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].record, idOf(u"V1"_s));
    QCOMPARE(all[0].finding.field, u"conflict"_s);
    QCOMPARE(all[0].finding.rule, u"review_conflict"_s);
    QVERIFY2(told(all[0].finding,
                  {u"The reviewer of E1"_s, u"without a conflict: 1"_s, u"ask another reviewer"_s}),
             qPrintable(all[0].finding.fullText()));
}

void EvidenceChecksTest::conflictDeclaredElsewhere_isTold()
{
    BriefWorkspace file;
    file.add(experience(u"E1"_s));
    file.add(review(u"V1"_s, u"declared"_s));
    file.add(review(u"V2"_s, u"none"_s));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 2);
    for (const CrossFinding &one : all)
        if (one.record == idOf(u"V2"_s))
            QCOMPARE(one.finding.fix.values.value(u"conflict"_s), FieldValue(u"declared"_s));
}

void EvidenceChecksTest::aPartInTheExperience_isTold_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("carries it out") << u"lead"_s;
    QTest::newRow("partner") << u"partner"_s;
    QTest::newRow("State") << u"state"_s;
    QTest::newRow("contact") << u"contact"_s;
    QTest::newRow("speaker") << u"speaker"_s;
}

void EvidenceChecksTest::aPartInTheExperience_isTold()
{
    QFETCH(QString, part);
    BriefWorkspace file;
    file.addActors();
    file.add(Person{.id = idOf(u"reviewer"_s), .name = u"R. Viewer"_s});
    Experience practice = experience(u"E1"_s);
    ExperienceReview one = review(u"V1"_s, u"none"_s);
    if (part == u"lead")
        practice.lead = {idOf(u"reviewer"_s)};
    else if (part == u"contact")
        practice.contact = idOf(u"reviewer"_s);
    else if (part == u"speaker")
        practice.speaker = idOf(u"reviewer"_s);
    else
        one.organisation = idOf(u"SE"_s);
    if (part == u"partner")
        practice.partners = {idOf(u"SE"_s)};
    if (part == u"state")
        practice.states = {idOf(u"SE"_s)};
    file.add(practice);
    file.add(one);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].finding.rule, u"review_party"_s);
    QCOMPARE(all[0].finding.field, u"conflict"_s);
    QVERIFY(all[0].finding.fix.isCertain());
}

void EvidenceChecksTest::ordinaryReviews_haveNone()
{
    BriefWorkspace file;
    file.addActors();
    Experience practice = experience(u"E1"_s);
    practice.states = {idOf(u"SE"_s)};
    file.add(practice);
    file.add(review(u"V1"_s, u"none"_s));
    file.add(review(u"V2"_s, u"not_asked"_s));
    ExperienceReview unknown = review(u"V3"_s, u"none"_s);
    unknown.reviewer = {};
    file.add(unknown);
    QVERIFY(file.commit());
    QVERIFY(found(file).isEmpty());
}

QTEST_GUILESS_MAIN(EvidenceChecksTest)
#include "tst_evidencechecks.moc"
