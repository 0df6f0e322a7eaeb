// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followupwords.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

const QStringList &followUpWords()
{
    static const QStringList words{u"no_information"_s, u"existing_practice"_s, u"under_consideration"_s,
                                   u"announced"_s,      u"under_way"_s,         u"done"_s,
                                   u"not_pursued"_s};
    return words;
}

int followUpPlace(const QString &status)
{
    return std::max(0, int(followUpWords().indexOf(status)));
}

void sortFollowUps(QList<FollowUp> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const FollowUp &a, const FollowUp &b) {
        const int left = followUpPlace(a.status);
        const int right = followUpPlace(b.status);
        return left != right ? left < right : a.date < b.date;
    });
}

}  // namespace tri
