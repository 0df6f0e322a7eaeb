// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/evidence.h"
#include "tests/core/briefworkspace.h"

namespace tri::test {

using namespace Qt::StringLiterals;

inline Experience experience(const QString &name)
{
    return {.id = idOf(name), .title = en(u"Practice "_s + name), .reference = name};
}
inline Lesson lesson(const QString &name, const RecordIds &experiences = {},
                     const RecordIds &recommendations = {})
{
    Lesson out{.id = idOf(name), .statement = en(u"Lesson "_s + name), .reference = name};
    out.experiences = experiences;
    out.recommendations = recommendations;
    return out;
}
inline EvidenceLink link(const QString &lesson, const QString &evidence, const QString &direction,
                         const QString &strength = {})
{
    EvidenceLink out{.id = idOf(lesson + u'/' + evidence + direction + strength)};
    out.lesson = idOf(lesson);
    out.evidence = idOf(evidence);
    out.direction = direction;
    out.strength = strength;
    return out;
}
inline Recommendation recommendation(const QString &name)
{
    return {.id = idOf(name), .reference = name, .text = en(u"Recommendation "_s + name)};
}
inline FollowUp followUp(const QString &name, const RecordIds &recommendations,
                         const RecordIds &evidence = {})
{
    FollowUp out{.id = idOf(name), .description = en(u"Follow-up "_s + name), .reference = name};
    out.recommendations = recommendations;
    out.evidence = evidence;
    return out;
}
inline Document document(const QString &name)
{
    return {.id = idOf(name), .title = en(u"Document "_s + name), .reference = name};
}

}  // namespace tri::test
