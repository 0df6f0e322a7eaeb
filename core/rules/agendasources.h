// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/cooperationarea.h"
#include "core/rules/agendadraft.h"

#include <QSet>

namespace tri {

enum class AreaNumber : qint64 { Priorities = 1, Expertise, Experiences, Lessons, FollowUps };

/// What all sources of a draft ask for, read once. A source asks a question a kind, not one a record.
struct DraftReading {
    DraftReading(Reader &from, Meeting of, QDate on);

    Reader &reader;
    Meeting meeting;
    QDate today;
    QDate day;              ///< of the meeting; today when it has none
    QList<Meeting> before;  ///< along "previous", the last one first
    QList<CooperationArea> areas;
    QList<AgendaItem> agenda;     ///< of this meeting
    QList<AgendaItem> lastItems;  ///< of the last one
    QSet<RecordId> known;         ///< records that the agenda deals with, and those already proposed

    [[nodiscard]] RecordId areaNumbered(AreaNumber number) const;  ///< null when there is none
    [[nodiscard]] RecordId areaOf(const Row &row) const;  ///< its own, or the one its kind belongs to
    [[nodiscard]] QString ownersOf(const Row &row) const;
    /// "due 30 April 2014, ILO"; the date alone or the owners alone where the other is not known.
    [[nodiscard]] QString dueText(const Row &row) const;
    [[nodiscard]] QString nameOf(const RecordId &id) const;
};

[[nodiscard]] QList<AgendaProposal> proposedAreas(DraftReading &draft);
[[nodiscard]] QList<AgendaProposal> proposedCarried(DraftReading &draft);
[[nodiscard]] QList<AgendaProposal> proposedActions(DraftReading &draft);
[[nodiscard]] QList<AgendaProposal> proposedBacklog(DraftReading &draft);
[[nodiscard]] QList<AgendaProposal> proposedDue(DraftReading &draft);
[[nodiscard]] QList<AgendaProposal> proposedChanges(DraftReading &draft);
[[nodiscard]] QList<AgendaProposal> proposedThemes(DraftReading &draft);

/// A record's name as a title, in all the languages it has; long wordings are cut at a word.
[[nodiscard]] LocalText headline(const Workspace &workspace, const Row &row);
/// A text in the language of the program.
[[nodiscard]] LocalText said(const QString &text);

[[nodiscard]] QString keyOf(const char *origin, const RecordId &id);
/// Facts of one reason; empty ones are left out.
[[nodiscard]] QString joined(QStringList parts);
/// The first few names, and how many more.
[[nodiscard]] QString firstOf(QStringList names);

}  // namespace tri
