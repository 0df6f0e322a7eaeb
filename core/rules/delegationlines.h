// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translations.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/document.h"
#include "core/kinds/experience.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/rules/delegationprep.h"
#include "core/rules/programme.h"

#include <QHash>
#include <QSet>

namespace tri {

/// Makes the lines of a delegation's list, group by group. Reads with a few questions a kind.
class DelegationLines {
public:
    DelegationLines(Reader &reader, DelegationPrep &prep, QList<Meeting> meetings);
    void fill();

private:
    void readCommon();
    void addExperiences();
    void addFollowUp();
    void addPositions();
    void addPapers();
    void addRequests();
    void addPersons();
    void addDates();
    void addSteps();
    void settle();  ///< puts the delegation's own steps to their lines

    [[nodiscard]] DelegationReason fit(const RecordIds &themes) const;
    [[nodiscard]] DelegationLine positionOnItem(const AgendaItem &item);
    [[nodiscard]] DelegationLine positionOn(DelegationLine line, const QList<Position> &said,
                                            const PartialDate &since) const;
    [[nodiscard]] QList<DelegationReason> offersFor(const RecordId &request) const;
    [[nodiscard]] bool isOfOthers(const PreparationStep &step) const;
    void add(DelegationLine line) { m_prep.lines << std::move(line); }

    Reader &m_reader;
    DelegationPrep &m_prep;
    QList<Meeting> m_meetings;
    QList<AgendaItem> m_items;              ///< in the order of their meetings
    QHash<RecordId, RecordIds> m_themesOf;  ///< of a session, with those of its items
    RecordIds m_forumThemes;
    QList<Experience> m_experiences;  ///< those not refused
    QList<Person> m_persons;          ///< of the State
    QList<Participant> m_participants;
    QList<Position> m_positions;  ///< of the State
    QList<ExpertiseRequest> m_requests;
    QList<Document> m_papers;
    QHash<RecordId, RecordId> m_themeParents;
    QHash<RecordId, QList<std::pair<RecordId, QString>>> m_offers;  ///< by request: offer and status
};

}  // namespace tri
