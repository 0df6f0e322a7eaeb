// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the brief of a speaker holds in which copy, and for which records there is none.

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/experience.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/meeting.h"
#include "core/kinds/offer.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/state.h"
#include "core/kinds/theme.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}

}  // namespace

class TestSpeakerBrief final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void paper_holdsWhatASpeakerNeeds();
    void sharedCopy_holdsNoContact();
    void contact_needsConsent();
    void experience_needsConsentInEveryCopy();
    void sensitive_standsInNoCopy();
    void itemOfOurs_isNotShared();
    void hiddenMeeting_isNotTold();
    void offer_namesItsSpeakerAlone();
    void declinedOffer_isLeftOut();
    void nothingEntered_stillMakesAPaper();
    void otherRecords_areRefused();
    void internalRequest_hasNoSharedCopy();

private:
    [[nodiscard]] Result<BriefDocument> make(const QString &name, bool shared = false) const
    {
        BriefRequest request = paperRequest(u"speaker"_s, idOf(name));
        request.sharedCopy = shared;
        request.date = QDate(2014, 5, 2);
        return makeBrief(*m_workspace, request);
    }
    [[nodiscard]] QString text(bool shared = false, const QString &name = u"R"_s) const
    {
        return toText(must(make(name, shared)));
    }
    void makeRecords();

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestSpeakerBrief::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"speaker"_s);
    makeRecords();
}

void TestSpeakerBrief::makeRecords()
{
    Meeting meeting{
        .id = idOf(u"M"_s), .title = en(u"Roundtable"_s), .place = u"Stockholm"_s, .handling = u"shared"_s};
    meeting.from = PartialDate(2014, 5, 14);
    meeting.startTime = u"09:30"_s;
    meeting.delegates = 300;
    meeting.keyMessages = en(u"Skills travel with people"_s);
    const Theme theme{.id = idOf(u"T"_s), .name = en(u"Skills"_s)};
    const AgendaItem item{.id = idOf(u"I"_s),
                          .meeting = meeting.id,
                          .order = 1,
                          .number = u"1"_s,
                          .title = en(u"Recognition"_s),
                          .minutes = 25,
                          .themes = {theme.id},
                          .handling = u"shared"_s};
    const Person speaker{.id = idOf(u"P"_s),
                         .name = u"Amina Speaker"_s,
                         .email = u"amina@example.org"_s,
                         .contactConsent = true};
    const Person other{.id = idOf(u"P2"_s), .name = u"Ben Other"_s, .email = u"ben@example.org"_s};
    const ExpertiseRequest request{.id = idOf(u"R"_s),
                                   .title = en(u"A speaker"_s),
                                   .reference = u"ER-9"_s,
                                   .kind = u"speaker"_s,
                                   .description = en(u"Eight minutes on recognition"_s),
                                   .themes = {theme.id},
                                   .contact = other.id,
                                   .forMeeting = meeting.id,
                                   .forItem = item.id,
                                   .neededBy = PartialDate(2014, 4, 11),
                                   .status = u"offered"_s,
                                   .languages = {u"fr"_s},
                                   .slot = u"afternoon, 8 minutes"_s,
                                   .clearance = u"cleared"_s,
                                   .travelNote = u"Visa on arrival"_s,
                                   .handling = u"shared"_s};
    const Offer accepted{.id = idOf(u"O"_s),
                         .request = request.id,
                         .person = speaker.id,
                         .status = u"accepted"_s,
                         .handling = u"shared"_s};
    const Offer second{.id = idOf(u"O2"_s),
                       .request = request.id,
                       .person = other.id,
                       .status = u"offered"_s,
                       .handling = u"shared"_s};
    const Position position{.id = idOf(u"S"_s),
                            .holder = idOf(u"X"_s),
                            .item = item.id,
                            .stance = u"supports"_s,
                            .summary = en(u"Recognise early"_s),
                            .ifRaised = en(u"Costs are unclear"_s),
                            .sensitive = en(u"Budget is cut"_s),
                            .handling = u"shared"_s};
    const State holder{.id = idOf(u"X"_s), .name = en(u"Ruritania"_s)};
    const Experience shown{.id = idOf(u"E1"_s),
                           .title = en(u"Training before departure"_s),
                           .themes = {theme.id},
                           .consent = u"given"_s,
                           .handling = u"shared"_s};
    const Experience held{.id = idOf(u"E2"_s),
                          .title = en(u"Practice kept back"_s),
                          .themes = {theme.id},
                          .handling = u"shared"_s};
    for (const Row &row :
         {toRow(meeting), toRow(theme), toRow(item), toRow(speaker), toRow(other), toRow(request),
          toRow(accepted), toRow(second), toRow(holder), toRow(position), toRow(shown), toRow(held)})
        save(*m_workspace, row);
}

void TestSpeakerBrief::paper_holdsWhatASpeakerNeeds()
{
    const QString paper = text();
    for (const char *part :
         {"Amina Speaker", "Eight minutes on recognition", "Stockholm", "14 May 2014", "9.30", "25 minutes",
          "afternoon, 8 minutes", "French", "Delegates: 300", "Skills travel with people", "Ruritania",
          "Recognise early", "Training before departure", "amina@example.org", "Visa on arrival",
          "Checklist"})
        QVERIFY2(paper.contains(QLatin1String(part)), part);
    QVERIFY(paper.contains(kTickedBox) && paper.contains(kOpenBox));
}

void TestSpeakerBrief::sharedCopy_holdsNoContact()
{
    const QString paper = text(true);
    QVERIFY(paper.contains(u"Amina Speaker"_s));
    QVERIFY(!paper.contains(u'@'));
    QVERIFY(!paper.contains(u"Visa on arrival"_s));  // an internal field
}

void TestSpeakerBrief::contact_needsConsent()
{
    const QString paper = text();
    QVERIFY(!paper.contains(u"ben@example.org"_s));
    QVERIFY(paper.contains(u"Contact data are not kept"_s));
}

void TestSpeakerBrief::experience_needsConsentInEveryCopy()
{
    for (const bool shared : {false, true}) {
        QVERIFY(text(shared).contains(u"Training before departure"_s));
        QVERIFY(!text(shared).contains(u"Practice kept back"_s));
    }
}

void TestSpeakerBrief::sensitive_standsInNoCopy()
{
    for (const bool shared : {false, true}) {
        QVERIFY(!text(shared).contains(u"Costs are unclear"_s));
        QVERIFY(!text(shared).contains(u"Budget is cut"_s));
    }
}

void TestSpeakerBrief::itemOfOurs_isNotShared()
{
    change(*m_workspace, idOf(u"I"_s), u"visibility"_s, u"ours"_s);
    QVERIFY(text().contains(u"Recognise early"_s));
    const BriefDocument copy = must(make(u"R"_s, true));
    QVERIFY(!toText(copy).contains(u"Recognise early"_s) && !toText(copy).contains(u"25 minutes"_s));
    QVERIFY(!copy.leftOut.isEmpty());
}

void TestSpeakerBrief::hiddenMeeting_isNotTold()
{
    change(*m_workspace, idOf(u"M"_s), u"handling"_s, u"internal"_s);
    QVERIFY(text().contains(u"Stockholm"_s));
    for (const char *word : {"Stockholm", "Roundtable", "Recognise early", "14 May 2014"})
        QVERIFY2(!text(true).contains(QLatin1String(word)), word);
}

void TestSpeakerBrief::offer_namesItsSpeakerAlone()
{
    const QString paper = text(false, u"O"_s);
    QVERIFY(paper.contains(u"Amina Speaker"_s));
    const QString both = text();
    QVERIFY(both.contains(u"Amina Speaker, Ben Other"_s) || both.contains(u"Ben Other, Amina Speaker"_s));
    QVERIFY(!paper.contains(u"Amina Speaker, Ben Other"_s) && !paper.contains(u"Ben Other, Amina Speaker"_s));
}

void TestSpeakerBrief::declinedOffer_isLeftOut()
{
    change(*m_workspace, idOf(u"O"_s), u"status"_s, u"declined"_s);
    QVERIFY(!text().contains(u"Amina Speaker"_s));
}

void TestSpeakerBrief::nothingEntered_stillMakesAPaper()
{
    save(*m_workspace,
         toRow(ExpertiseRequest{.id = idOf(u"bare"_s), .title = en(u"Bare"_s), .kind = u"speaker"_s}));
    const QString paper = text(false, u"bare"_s);
    QVERIFY(paper.contains(u"To be named"_s));
    QVERIFY(paper.contains(u"None recorded."_s));
}

void TestSpeakerBrief::otherRecords_areRefused()
{
    QCOMPARE(make(u"P"_s).error().code, ProblemCode::NotFound);
    QCOMPARE(make(u"nothing"_s).error().code, ProblemCode::NotFound);
    change(*m_workspace, idOf(u"R"_s), u"kind"_s, u"paper"_s);
    QCOMPARE(make(u"R"_s).error().code, ProblemCode::Invalid);
    remove(*m_workspace, idOf(u"R"_s));
    QCOMPARE(make(u"R"_s).error().code, ProblemCode::NotFound);
}

void TestSpeakerBrief::internalRequest_hasNoSharedCopy()
{
    change(*m_workspace, idOf(u"R"_s), u"handling"_s, u"internal"_s);
    QVERIFY(make(u"R"_s));
    QCOMPARE(make(u"R"_s, true).error().code, ProblemCode::Invalid);
}

QTEST_GUILESS_MAIN(TestSpeakerBrief)
#include "tst_speakerbrief.moc"
