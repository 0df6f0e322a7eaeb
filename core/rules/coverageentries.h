// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What coverage counts, brought into one form: actions of all kinds, and which recommendations they serve today.

#include "core/rules/coverage.h"

namespace tri {

/// What is entered for recommendations: a follow-up, support, a project or an activity of a plan.
struct CoverageEntry {
    RecordId id;
    ActionKind kind = ActionKind::FollowUp;
    bool isAction = true;         ///< not "no information", not pursued, withdrawn or dropped
    int word = 0;                 ///< of a follow-up: place among the status words
    QStringList actors{};         ///< one key each
    RecordIds recommendations{};  ///< as entered
};
/// Pure. Existing practice, under consideration, announced, under way, done.
[[nodiscard]] bool isActionWord(int word);
/// Pure. In the order of the kinds, each in the order of its records.
[[nodiscard]] QList<CoverageEntry> coverageEntries(const CoverageData &data);

struct CoverageAddressees {
    RecordIds others;  ///< that are no States
    bool hasState = false;
    bool hasWords = false;
};

/// Recommendations of a scope by their place in the data, each as it stands today: one that others replace is not counted; what
/// is said of it is said of those.
class CoverageEntries {
public:
    CoverageEntries(const CoverageData &data, const CoverageScope &scope);

    [[nodiscard]] const QSet<int> &counted() const { return m_counted; }
    [[nodiscard]] const QList<CoverageEntry> &entries() const { return m_entries; }
    [[nodiscard]] TakeUp stateOf(int recommendation) const;
    [[nodiscard]] QSet<int> entriesOf(int recommendation) const { return m_entriesOf.value(recommendation); }
    [[nodiscard]] QSet<int> indicatorsOf(int recommendation) const
    {
        return m_indicatorsOf.value(recommendation);
    }
    [[nodiscard]] QList<int> measurementsOf(int indicator) const { return m_measurementsOf.value(indicator); }

    // What the recommendation and those it stands for say, as far as they are in the scope.
    [[nodiscard]] QSet<RecordId> themesOf(int recommendation) const;
    [[nodiscard]] QSet<RecordId> meetingsOf(int recommendation) const;  ///< the null id where none is entered
    [[nodiscard]] QSet<int> yearsOf(int recommendation) const;          ///< 0 where none is known
    [[nodiscard]] CoverageAddressees addresseesOf(int recommendation) const;

    [[nodiscard]] QSet<RecordId> themesInScope() const { return m_themes; }  ///< empty = all
    [[nodiscard]] PartialDate dayOfMeeting(const RecordId &meeting) const;
    [[nodiscard]] bool isInScope(const Priority &priority) const;
    [[nodiscard]] bool isInScope(const Recommendation &recommendation) const;

private:
    void findThemes();
    void findCurrent();
    [[nodiscard]] QSet<int> standingFor(int recommendation, const QMultiHash<int, int> &replacedBy) const;
    void linkEntries();
    void linkIndicators();
    [[nodiscard]] bool isWithin(RecordId meeting, const RecordId &whole) const;
    [[nodiscard]] bool isOf(RecordId body, const RecordId &whole) const;
    [[nodiscard]] bool isInPeriod(const PartialDate &from, const PartialDate &to) const;
    [[nodiscard]] bool isOnTheme(const RecordIds &themes) const;
    [[nodiscard]] PartialDate dateOf(const Recommendation &recommendation) const;

    const CoverageData &m_data;
    const CoverageScope &m_scope;
    QList<CoverageEntry> m_entries;
    QHash<RecordId, int> m_placeOf;
    QHash<RecordId, const Meeting *> m_meetings;
    QSet<RecordId> m_themes;
    QList<QSet<int>> m_current;        ///< of each recommendation those that stand for it today
    QHash<int, QList<int>> m_members;  ///< of each that counts: itself and those it stands for, in scope
    QSet<int> m_counted;
    QSet<int> m_withheld;
    QHash<int, QSet<int>> m_entriesOf;
    QHash<int, QSet<int>> m_indicatorsOf;
    QHash<int, QList<int>> m_measurementsOf;
};

}  // namespace tri
