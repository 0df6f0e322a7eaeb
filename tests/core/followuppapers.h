// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "tests/core/followupworld.h"

namespace tri::test {

inline const QDate kToday(2014, 4, 3);

/// More actors than a page holds beside each other.
class WideWorld : public FollowUpWorld {
public:
    WideWorld()
    {
        for (int i = 0; i < 8; ++i) {
            const QString code = u"X%1"_s.arg(i);
            addState(code, u"Land %1"_s.arg(i), u"Pays %1"_s.arg(i), u"Asia"_s, u"asia_pacific"_s);
            entry(u"FU-X%1"_s.arg(i), {u"GFMD2-R01"_s}, {code}, u"done"_s, PartialDate(2010), u"state"_s);
        }
        if (!commit())
            qFatal("not kept");
    }
};

inline BriefDocument paperOf(FollowUpWorld &world, const QString &recipe, bool shared = false,
                             const QString &language = u"en"_s, const QString &question = {})
{
    BriefRequest request{.recipe = recipe};
    request.sharedCopy = shared;
    request.language = language;
    request.date = kToday;
    request.question = question;
    auto made = makeBrief(world.workspace(), request);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *std::move(made);
}

}  // namespace tri::test
