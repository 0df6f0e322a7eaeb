// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/briefworkspace.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/body.h"
#include "core/kinds/brief.h"
#include "core/kinds/document.h"
#include "core/kinds/entity.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/offer.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/role.h"
#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"

namespace tri::test {

using namespace Qt::StringLiterals;

BriefWorkspace::BriefWorkspace()
{
    auto made = Workspace::create(m_folder.filePath(u"brief.trilateral"_s),
                                  {.registry = &allKinds(), .author = u"Test"_s});
    if (made)
        m_workspace = std::move(*made);
}

bool BriefWorkspace::commit()
{
    const bool kept = m_workspace->apply(m_changes).has_value();
    m_changes = {};
    return kept;
}

void BriefWorkspace::addActors()
{
    for (const QString &key : {u"SRSG"_s, u"GFMD"_s, u"GMG"_s})
        add(Entity{.id = idOf(key), .acronym = en(key), .name = en(u"Entity "_s + key), .reference = key});
    const auto state = [this](const QString &code, const QString &english, const QString &french) {
        State s{.id = idOf(code), .name = en(english), .reference = code};
        s.name.set(u"fr"_s, french);
        add(s);
    };
    state(u"SE"_s, u"Sweden"_s, u"Suède"_s);
    state(u"TR"_s, u"Türkiye"_s, u"Türkiye"_s);
    StateName turkey{.id = idOf(u"TR-old"_s),
                     .name = en(u"Turkey"_s),
                     .state = idOf(u"TR"_s),
                     .to = PartialDate(2022, 5, 31)};
    turkey.name.set(u"fr"_s, u"Turquie"_s);
    add(turkey);
    for (const QString &key : {u"AGA"_s, u"AGB"_s})
        add(Organisation{
            .id = idOf(key), .name = en(u"Agency "_s + key), .reference = key, .acronym = en(key)});
    add(Body{.id = idOf(u"GFMD-CIO"_s),
             .name = en(u"Chair-in-Office"_s),
             .reference = u"GFMD-CIO"_s,
             .entity = idOf(u"GFMD"_s)});
    add(Body{.id = idOf(u"GMG-CHAIR"_s),
             .name = en(u"GMG Chair"_s),
             .reference = u"GMG-CHAIR"_s,
             .entity = idOf(u"GMG"_s)});
    add(Person{.id = idOf(u"rep"_s), .name = u"Special Representative A"_s});
    const auto chair = [this](const QString &holder, const QString &body, PartialDate from, PartialDate to,
                              const QString &head) {
        add(Role{.id = idOf(holder + from.toString()),
                 .holder = idOf(holder),
                 .head = head,
                 .function = body == u"SRSG" ? u"special_representative"_s : u"chair"_s,
                 .body = idOf(body),
                 .from = from,
                 .to = to});
    };
    chair(u"rep"_s, u"SRSG"_s, PartialDate(2006, 1), PartialDate(2017, 3), {});
    chair(u"SE"_s, u"GFMD-CIO"_s, PartialDate(2013, 1, 1), PartialDate(2014, 6, 30), u"Head B"_s);
    chair(u"TR"_s, u"GFMD-CIO"_s, PartialDate(2014, 7, 1), PartialDate(2015, 12, 31), {});
    chair(u"AGB"_s, u"GMG-CHAIR"_s, PartialDate(2013, 7, 1), PartialDate(2013, 12, 31), {});
    chair(u"AGA"_s, u"GMG-CHAIR"_s, PartialDate(2014, 1, 1), PartialDate(2014, 12, 31), {});
}

void BriefWorkspace::addMeeting()
{
    Meeting meeting{.id = idOf(u"TRI-1"_s),
                    .title = en(u"First test meeting"_s),
                    .reference = u"TRI-1"_s,
                    .kind = u"trilateral"_s};
    meeting.status = u"open"_s;
    meeting.from = PartialDate(2014, 4, 3);
    meeting.startTime = u"15:00"_s;
    meeting.place = u"Geneva"_s;
    meeting.preparedBy = u"Test office"_s;
    meeting.purpose = en(u"Purpose one.\n\nPurpose two."_s);
    meeting.keyMessages = en(u"- First message\n- Second message"_s);
    meeting.logistics = en(u"Bring a badge."_s);
    meeting.themes = {idOf(u"theme"_s)};
    meeting.previous = idOf(u"TRI-0"_s);
    meeting.attribution = u"chatham_house"_s;
    meeting.classification = u"shared"_s;
    meeting.versionLabel = u"Draft 3"_s;
    add(meeting);
    add(Theme{.id = idOf(u"theme"_s), .reference = u"T1"_s, .name = en(u"Recruitment"_s)});
    add(Theme{.id = idOf(u"subtheme"_s),
              .reference = u"T1.1"_s,
              .name = en(u"Recruitment costs"_s),
              .parent = idOf(u"theme"_s)});
    add(Document{.id = idOf(u"doc"_s),
                 .title = en(u"Report on recruitment"_s),
                 .reference = u"D1"_s,
                 .symbol = u"A/68/190"_s,
                 .verification = u"to_be_checked"_s});
    Brief office{.id = idOf(u"brief-office"_s), .title = en(u"Office brief"_s), .meeting = idOf(u"TRI-1"_s)};
    office.preparedFor = {idOf(u"rep"_s)};
    office.copy = u"office"_s;
    office.opening = en(u"OPENING for the office"_s);
    add(office);
    addItems();
    addPositions();
    addLast();
    addParticipants();
    addReview();
    addFollowUp();
}

void BriefWorkspace::addItems()
{
    AgendaItem opening{.id = idOf(u"item1"_s),
                       .meeting = idOf(u"TRI-1"_s),
                       .order = 1,
                       .number = u"1"_s,
                       .title = en(u"Opening"_s),
                       .kind = u"procedural"_s,
                       .minutes = 10};
    AgendaItem costs{.id = idOf(u"item2"_s),
                     .meeting = idOf(u"TRI-1"_s),
                     .order = 3,
                     .number = u"2"_s,
                     .title = en(u"Costs of recruitment"_s),
                     .kind = u"item"_s,
                     .minutes = 30,
                     .lead = {idOf(u"SE"_s)},
                     .themes = {idOf(u"theme"_s)}};
    costs.background = en(u"Costs are high."_s);
    costs.talkingPoints = en(u"Say this.\nSay that."_s);
    costs.documents = {idOf(u"doc"_s)};
    costs.verification = u"invented"_s;
    AgendaItem ours{.id = idOf(u"item3"_s),
                    .meeting = idOf(u"TRI-1"_s),
                    .order = 2,
                    .number = u"x"_s,
                    .title = en(u"Our own preparation"_s),
                    .kind = u"item"_s,
                    .minutes = 5,
                    .visibility = u"ours"_s};
    add(opening);
    add(costs);
    add(ours);
}

void BriefWorkspace::addPositions()
{
    const auto position = [](const QString &holder, const QString &stance) {
        Position p{.id = idOf(u"pos"_s + holder),
                   .holder = idOf(holder),
                   .item = idOf(u"item2"_s),
                   .stance = stance};
        p.summary = en(u"Summary of "_s + holder);
        p.message = en(u"Message to "_s + holder);
        p.ifRaised = en(u"RAISED "_s + holder);
        p.sensitive = en(u"TOUCHY "_s + holder);
        return p;
    };
    add(position(u"SRSG"_s, u"supports"_s));
    add(position(u"GFMD"_s, u"reserved"_s));
    add(position(u"TR"_s, u"open"_s));
    Position hidden = position(u"GMG"_s, u"opposes"_s);
    hidden.summary = en(u"HIDDEN summary"_s);
    hidden.handling = u"internal"_s;
    add(hidden);
}

void BriefWorkspace::addLast()
{
    add(Meeting{.id = idOf(u"TRI-0"_s),
                .title = en(u"Meeting before"_s),
                .reference = u"TRI-0"_s,
                .from = PartialDate(2014, 1, 15)});
    const auto outcome = [](const QString &name, const QString &kind, const QString &status) {
        Outcome o{
            .id = idOf(name), .text = en(name), .kind = kind, .meeting = idOf(u"TRI-0"_s), .status = status};
        o.responsible = {idOf(u"TR"_s)};
        o.due = PartialDate(2014, 3, 1);
        o.revisedDue = PartialDate(2014, 4, 1);
        o.statusNote = en(u"Waiting for comments"_s);
        return o;
    };
    add(outcome(u"Send the list"_s, u"action"_s, u"under_way"_s));
    add(outcome(u"Meet again in spring"_s, u"decision"_s, {}));
}

void BriefWorkspace::addParticipants()
{
    Participant head{
        .id = idOf(u"part1"_s), .meeting = idOf(u"TRI-1"_s), .side = u"srsg"_s, .person = idOf(u"rep"_s)};
    head.biography = en(u"Short life of A."_s);
    head.expectedInterest = en(u"INTEREST in costs"_s);
    add(head);
    add(Participant{.id = idOf(u"part2"_s),
                    .meeting = idOf(u"TRI-1"_s),
                    .side = u"gfmd"_s,
                    .organisation = idOf(u"SE"_s)});
}

void BriefWorkspace::addReview()
{
    ExpertiseRequest request{
        .id = idOf(u"req"_s), .title = en(u"Paper on fees"_s), .reference = u"R1"_s, .kind = u"paper"_s};
    request.askedBy = idOf(u"SE"_s);
    request.forItem = idOf(u"item2"_s);
    request.askedOn = PartialDate(2014, 3, 1);
    request.neededBy = PartialDate(2014, 4, 20);
    request.status = u"offered"_s;
    add(request);
    add(Offer{.id = idOf(u"offer"_s),
              .request = idOf(u"req"_s),
              .organisation = idOf(u"AGA"_s),
              .status = u"offered"_s});
    add(ThemeReview{.id = idOf(u"review"_s),
                    .theme = idOf(u"theme"_s),
                    .meeting = idOf(u"TRI-1"_s),
                    .decision = u"keep"_s,
                    .reason = en(u"Still needed"_s)});
    add(Priority{.id = idOf(u"prio"_s),
                 .statement = en(u"Lower the fees"_s),
                 .reference = u"P1"_s,
                 .proposedBy = {idOf(u"GFMD"_s)},
                 .status = u"active"_s});
    for (const QString &holder : {u"SRSG"_s, u"GFMD"_s})
        add(Position{.id = idOf(u"prio-"_s + holder),
                     .holder = idOf(holder),
                     .priority = idOf(u"prio"_s),
                     .stance = u"supports"_s});
}

void BriefWorkspace::addFollowUp()
{
    Recommendation recommendation{
        .id = idOf(u"rec"_s), .reference = u"GFMD2-R01"_s, .text = en(u"Make fees visible"_s)};
    recommendation.date = PartialDate(2008, 10, 30);
    recommendation.themes = {idOf(u"subtheme"_s)};
    add(recommendation);
    FollowUp noted{.id = idOf(u"fu1"_s),
                   .description = en(u"NOTED study"_s),
                   .reference = u"FU1"_s,
                   .recommendations = {idOf(u"rec"_s)},
                   .status = u"done"_s,
                   .actorKind = u"state"_s,
                   .actors = {idOf(u"TR"_s)},
                   .declaredBy = u"us"_s};
    FollowUp declared{.id = idOf(u"fu2"_s),
                      .description = en(u"Declared law"_s),
                      .reference = u"FU2"_s,
                      .recommendations = {idOf(u"rec"_s)},
                      .status = u"under_way"_s,
                      .actorKind = u"state"_s,
                      .actors = {idOf(u"SE"_s)},
                      .declaredBy = u"state"_s};
    add(noted);
    add(declared);
}

void BriefWorkspace::addEmptyMeeting()
{
    add(Meeting{.id = idOf(u"TRI-9"_s), .title = en(u"Bare meeting"_s), .reference = u"TRI-9"_s});
}

}  // namespace tri::test
