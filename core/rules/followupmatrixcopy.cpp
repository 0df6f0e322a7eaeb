// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-up matrix as others may see it.

#include "core/kinds/followup.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/support.h"
#include "core/rules/followupmatrix.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = MatrixEntry::Kind;

}  // namespace

/// The consent of a State counts before all else; then the handling of the record, and of each name in it.
FollowUpMatrixData sharedFollowUpMatrix(const FollowUpMatrixData &data, LeftOut &leftOut)
{
    FollowUpMatrixData out = data;
    const auto hidden = [](Handling level) { return !mayShow(level, true); };
    const auto hiddenName = [&](const RecordId &id) { return hidden(data.handling.value(id)); };
    const auto nameOf = [](const QString &reference, const QString &text) {
        return reference.isEmpty() ? text.left(60) : reference;
    };
    QList<int> now;  // the place of each recommendation in the copy
    out.recommendations.clear();
    for (MatrixRecommendation one : data.recommendations) {
        now << (hidden(one.handling) ? -1 : int(out.recommendations.size()));
        if (hidden(one.handling)) {
            leftOut.add(hiddenText(kindOf<Recommendation>().spec), nameOf(one.reference, one.title.text));
            continue;
        }
        if (hiddenName(one.meeting))
            one.meeting = {};
        if (hiddenName(one.origin))
            one.origin = {};
        one.themes.removeIf(hiddenName);
        one.otherThemes.removeIf(hiddenName);
        one.addressees.removeIf(hiddenName);
        out.recommendations << std::move(one);
    }
    QSet<RecordId> gone;  // follow-ups that this copy does not know
    out.entries.clear();
    for (MatrixEntry entry : data.entries) {
        const RecordSpec &kind = entry.kind == Kind::FollowUp ? kindOf<FollowUp>().spec
            : entry.kind == Kind::Support                     ? kindOf<Support>().spec
                                                              : kindOf<Project>().spec;
        QStringList who;
        for (const MatrixPart &part : entry.parts)
            if (part.role == MatrixRole::Acts || part.role == MatrixRole::Offers)
                who << data.actors[part.actor].shortName;
        const QString name = entry.reference.isEmpty() ? who.join(u", "_s) : entry.reference;
        const FollowUp asked{.declaredBy = entry.declaredBy, .consent = entry.consent};
        bool goes = true;
        if (entry.kind == Kind::FollowUp && !mayShowFollowUp(asked, entry.byState, true)) {
            leftOut.add(QCoreApplication::translate("Brief", "Follow-up of States without their consent"), name);
            goes = false;
        } else if (hidden(entry.handling)) {
            leftOut.add(hiddenText(kind), name);
            goes = false;
        }
        if (!goes) {
            gone.insert(entry.id);
            continue;
        }
        if (gone.contains(entry.followUp)) {  // it would tell of what stays here
            leftOut.add(QCoreApplication::translate("Brief", "Support for follow-up that is left out"), name);
            continue;
        }
        QList<int> places;
        for (const int at : std::as_const(entry.recommendations))
            if (now[at] >= 0)
                places << now[at];
        entry.recommendations = places;
        entry.parts.removeIf([&](const MatrixPart &part) {
            const MatrixActor &actor = data.actors[part.actor];
            if (hidden(actor.handling))
                leftOut.add(QCoreApplication::translate("Brief", "Actors: internal or sensitive"), actor.shortName);
            return hidden(actor.handling);
        });
        if (!entry.parts.isEmpty())
            out.entries << std::move(entry);
    }
    out.names.removeIf([&](std::pair<const RecordId &, QString &> one) { return hiddenName(one.first); });
    out.themes.removeIf([&](const MatrixChoice &one) { return hiddenName(one.id); });
    out.meetings.removeIf([&](const MatrixChoice &one) { return hiddenName(one.id); });
    out.addressees.removeIf([&](const MatrixChoice &one) { return hiddenName(one.id); });
    return out;
}

}  // namespace tri
