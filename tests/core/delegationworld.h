// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/delegationprep.h"
#include "tests/core/profileworld.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace tri::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline const DelegationReason *reasonOf(const DelegationLine &line, DelegationReason::Kind kind)
{
    for (const DelegationReason &reason : line.reasons)
        if (reason.kind == kind)
            return &reason;
    return nullptr;
}
[[nodiscard]] inline bool has(const DelegationLine &line, DelegationReason::Kind kind)
{
    return reasonOf(line, kind) != nullptr;
}
[[nodiscard]] inline DelegationLine line(const DelegationPrep &prep, const QString &record)
{
    for (const DelegationLine &one : prep.lines)
        if (one.record == idOf(record))
            return one;
    return {};
}

/// Actors, two themes and a Forum Meeting "forum" of May 2014 with a session that has one item on a theme.
class DelegationWorld : public ProfileWorld {
public:
    DelegationWorld() { addForum(); }
    template <typename T> void add(const T &record)
    {
        ProfileWorld::add(record);
        m_pending = true;
    }
    void keep()
    {
        if (std::exchange(m_pending, false))
            ProfileWorld::keep();
    }
    [[nodiscard]] Result<DelegationPrep> tryPrep(const QString &state, const QString &meeting)
    {
        keep();
        Reader reader(workspace());
        return delegationPrep(reader, idOf(state), idOf(meeting));
    }
    [[nodiscard]] DelegationPrep prep(const QString &state = u"SE"_s, const QString &meeting = u"forum"_s)
    {
        return must(tryPrep(state, meeting));
    }
    [[nodiscard]] QString problem(const QString &state, const QString &meeting)
    {
        const auto made = tryPrep(state, meeting);
        return made ? QString() : made.error().text;
    }

private:
    void addForum()
    {
        Meeting forum{.id = idOf(u"forum"_s),
                      .title = en(u"Forum"_s),
                      .reference = u"F7"_s,
                      .kind = u"forum_meeting"_s};
        forum.from = PartialDate(2014, 5, 14);
        forum.to = PartialDate(2014, 5, 16);
        add(forum);
        Meeting session{.id = idOf(u"session"_s),
                        .title = en(u"Session"_s),
                        .reference = u"F7-RT1.1"_s,
                        .kind = u"session"_s};
        session.parent = forum.id;
        session.themes = {idOf(u"theme"_s)};
        add(session);
        add(AgendaItem{.id = idOf(u"item"_s),
                       .meeting = session.id,
                       .order = 1,
                       .number = u"1"_s,
                       .title = en(u"Costs of recruitment"_s),
                       .themes = {idOf(u"subtheme"_s)}});
    }

    bool m_pending = false;
};

}  // namespace tri::test
