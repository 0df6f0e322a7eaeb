// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/kinds/role.h"
#include "core/rules/reader.h"

#include <QDate>

#include <functional>

namespace tri {

/// Who is in the chair on a day. Several holders are co-chairs.
struct Chair {
    RecordIds holders;  ///< States, organizations, bodies or, when no other holds the place, persons
    RecordIds persons;  ///< who acts for the holders, as far as recorded
    QStringList heads;  ///< the same in words, where no person is recorded
    PartialDate from;
    PartialDate to;

    [[nodiscard]] bool isVacant() const { return holders.isEmpty(); }
    friend bool operator==(const Chair &, const Chair &) = default;
};

struct Troika {
    Chair past;
    Chair present;
    Chair next;
};

/// A role that makes its holder the chair of the body, or the head of an entity that is one person.
[[nodiscard]] bool isChairing(const Role &role);

/// Pure. The chair on @p day among the roles of one body. @p isPerson tells persons from States and organizations: who
/// presides for a State holds the place in the State's name, so the State is the holder and the person acts for it.
[[nodiscard]] Chair chairOf(const QList<Role> &roles, const QDate &day,
                            const std::function<bool(const RecordId &)> &isPerson);
/// Pure. The chairs before, on and after @p day; a term counts once however many roles describe it.
[[nodiscard]] Troika troikaOf(const QList<Role> &roles, const QDate &day,
                              const std::function<bool(const RecordId &)> &isPerson);

/// Pure. The Chair of the Forum on @p day: by the roles in its chair's body, else as the Forum Meetings name it.
[[nodiscard]] Chair gfmdChairOf(const QList<Role> &roles, const QList<Meeting> &forumMeetings,
                                const QDate &day, const std::function<bool(const RecordId &)> &isPerson);

/// All roles in a body (or entity, organization) that cover @p day, whatever their function.
[[nodiscard]] QList<Role> rolesOn(Reader &reader, const RecordId &body, const QDate &day);
/// Roles and meetings of which @p may says no are passed over, as if they were not in this copy.
using MayRead = std::function<bool(const RecordId &)>;
[[nodiscard]] Chair chairOn(Reader &reader, const RecordId &body, const QDate &day, const MayRead &may = {});
[[nodiscard]] Troika troikaOn(Reader &reader, const RecordId &body, const QDate &day);

/// The three places whose holders stand on the first page of a trilateral brief.
[[nodiscard]] Chair srsgOn(Reader &reader, const QDate &day, const MayRead &may = {});  ///< the entity "SRSG"
[[nodiscard]] Chair gfmdChairOn(Reader &reader, const QDate &day,
                                const MayRead &may = {});  ///< the body "GFMD-CIO"
[[nodiscard]] Chair gmgChairOn(Reader &reader, const QDate &day,
                               const MayRead &may = {});  ///< the body "GMG-CHAIR"

}  // namespace tri
