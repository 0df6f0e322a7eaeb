// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kinds/experience.h"
#include "core/kinds/followup.h"
#include "core/record/recordspec.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace tri {

// What a copy of a brief may show. An office copy shows everything; a shared copy goes to the three sides and shows
// only what is public or shared, record by record and field by field (DESIGN section 4).

[[nodiscard]] bool mayShow(Handling level, bool sharedCopy);
[[nodiscard]] bool mayShowRecord(const Row &row, bool sharedCopy);
[[nodiscard]] bool mayShowField(const FieldSpec &field, bool sharedCopy);

/// "Activities: internal or sensitive": under what a record that may not be shown is told.
[[nodiscard]] QString hiddenText(const RecordSpec &kind);
/// A plan that is internal or sensitive itself has no shared copy, of whatever paper.
[[nodiscard]] Status mayCopyPlan(const Row &plan);

/// Follow-up is voluntary: what we noted about a State goes to others only when the State said it or agreed.
[[nodiscard]] bool mayShowFollowUp(const FollowUp &entry, bool byState, bool sharedCopy);

/// A practice goes to others only when those who made it agreed; that it is public elsewhere is no consent.
[[nodiscard]] bool mayShowExperience(const Experience &experience, bool sharedCopy);
/// Who decides: those who carried it out, or else the States it is of.
[[nodiscard]] RecordIds askedForConsent(const Experience &experience);
/// Why it is not shown, and whom to ask so that it can be. @p askedFor names those who made it; "" when nobody is named.
[[nodiscard]] QString consentText(const Experience &experience, const QString &askedFor);

/// What keeps a record from people outside the circle of @p highest; of files as of papers.
enum class SharingBar { None, Handling, Consent };
[[nodiscard]] SharingBar sharingBar(const Row &row, Handling highest);
/// Likewise of a follow-up, of which only its reader knows whether a State is among the actors.
[[nodiscard]] SharingBar sharingBar(const FollowUp &entry, bool byState, Handling highest);
/// Fields that our office fills in itself, so that nobody else is asked for them: what it decides on a record, and its own
/// lists.
[[nodiscard]] QStringList officeFields(const RecordSpec &kind);
/// Whether all records of the kind may be named to others, so that they can choose: lists of terms, never of persons.
[[nodiscard]] bool mayListNames(const RecordSpec &kind);

/// Counts and names what a copy does not contain, so that it is seen before printing.
class LeftOut {
public:
    /// @p what is the reason or the field in words ("If raised"), @p name the record it belongs to. Told twice, it
    /// counts once.
    /// Names of one @p place are told together: "item 3 (a): SRSG, GFMD".
    void add(const QString &what, const QString &name, const QString &place = {});
    void add(const LeftOut &other);  ///< all that another part of the same copy left out
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] QStringList lines() const;  ///< "If raised (2): 1 Opening; 3 Costs", in the order first told

private:
    struct Place {
        QString name;  ///< "" for names that stand alone
        QStringList names;
    };
    struct Group {
        QString what;
        QList<Place> places;
    };
    QList<Group> m_groups;
};

/// Records that wait for consent, counted in one sentence and then told by whom to ask; with @p owned, the records that
/// belong to them are counted instead. @p nameOf names a record.
[[nodiscard]] QStringList consentNotes(const QList<Row> &rows, int owned,
                                       const std::function<QString(const RecordId &)> &nameOf);

}  // namespace tri
