// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-up matrix as others may see it.

#include "core/base/translations.h"
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

bool hidden(Handling level)
{
    return !mayShow(level, true);
}

/// Makes the copy part by part.
class MatrixCopy {
public:
    MatrixCopy(const FollowUpMatrixData &data, LeftOut &leftOut)
        : m_data(data), m_leftOut(leftOut), m_out(data)
    {
    }

    FollowUpMatrixData make()
    {
        copyRecommendations();
        m_out.entries.clear();
        for (const MatrixEntry &entry : m_data.entries)
            copyEntry(entry);
        const auto hiddenChoice = [this](const MatrixChoice &one) { return hiddenName(one.id); };
        m_out.themes.removeIf(hiddenChoice);
        m_out.meetings.removeIf(hiddenChoice);
        m_out.addressees.removeIf(hiddenChoice);
        m_out.names.removeIf(
            [this](std::pair<const RecordId &, QString &> one) { return hiddenName(one.first); });
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool hiddenName(const RecordId &id) const { return hidden(m_data.handling.value(id)); }
    void copyRecommendations();
    void copyEntry(MatrixEntry entry);
    [[nodiscard]] QString nameOf(const MatrixEntry &entry) const;
    [[nodiscard]] bool mayGo(const MatrixEntry &entry);

    const FollowUpMatrixData &m_data;
    LeftOut &m_leftOut;
    FollowUpMatrixData m_out;
    QList<int> m_now;         // the place of each recommendation in the copy; -1 = not in it
    QSet<RecordId> m_hidden;  // follow-ups that the copy does not know
};

void MatrixCopy::copyRecommendations()
{
    m_out.recommendations.clear();
    for (MatrixRecommendation one : m_data.recommendations) {
        m_now << (hidden(one.handling) ? -1 : int(m_out.recommendations.size()));
        if (hidden(one.handling)) {
            m_leftOut.add(hiddenText(kindOf<Recommendation>().spec),
                          one.reference.isEmpty() ? one.title.text.left(60) : one.reference);
            continue;
        }
        const auto name = [this](const RecordId &id) { return hiddenName(id); };
        if (hiddenName(one.meeting))
            one.meeting = {};
        if (hiddenName(one.origin))
            one.origin = {};
        one.themes.removeIf(name);
        one.otherThemes.removeIf(name);
        one.addressees.removeIf(name);
        m_out.recommendations << std::move(one);
    }
}

/// Its number, or who acts or offers.
QString MatrixCopy::nameOf(const MatrixEntry &entry) const
{
    QStringList who;
    for (const MatrixPart &part : entry.parts)
        if (part.role == MatrixRole::Acts || part.role == MatrixRole::Offers)
            who << m_data.actors[part.actor].shortName;
    return entry.reference.isEmpty() ? listText(who) : entry.reference;
}

/// The consent of a State counts before the handling of the record.
bool MatrixCopy::mayGo(const MatrixEntry &entry)
{
    const RecordSpec &kind = entry.kind == Kind::FollowUp ? kindOf<FollowUp>().spec
        : entry.kind == Kind::Support                     ? kindOf<Support>().spec
                                                          : kindOf<Project>().spec;
    FollowUp asked;
    asked.declaredBy = entry.declaredBy;
    asked.consent = entry.consent;
    if (entry.kind == Kind::FollowUp && !mayShowFollowUp(asked, entry.byState, true))
        m_leftOut.add(QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
                      nameOf(entry));
    else if (hidden(entry.handling))
        m_leftOut.add(hiddenText(kind), nameOf(entry));
    else if (m_hidden.contains(entry.followUp))  // it would tell of what stays here
        m_leftOut.add(QCoreApplication::translate("Brief", "Support for follow-up that is left out"),
                      nameOf(entry));
    else
        return true;
    return false;
}

void MatrixCopy::copyEntry(MatrixEntry entry)
{
    if (!mayGo(entry)) {
        m_hidden.insert(entry.id);
        return;
    }
    QList<int> places;
    for (const int at : std::as_const(entry.recommendations))
        if (m_now[at] >= 0)
            places << m_now[at];
    entry.recommendations = places;
    const QString name = nameOf(entry);
    const bool agreed = entry.consent || entry.declaredBy == u"state";
    entry.parts.removeIf([&](const MatrixPart &part) {
        const MatrixActor &actor = m_data.actors[part.actor];
        // What others do with a State is noted about that State too.
        if (part.role == MatrixRole::Partner && actor.kind == MatrixActorKind::State && !agreed) {
            m_leftOut.add(QCoreApplication::translate("Brief", "Partner States without their consent"), name);
            return true;
        }
        if (hidden(actor.handling))
            m_leftOut.add(QCoreApplication::translate("Brief", "Actors: internal or sensitive"),
                          actor.shortName);
        return hidden(actor.handling);
    });
    if (!entry.parts.isEmpty())
        m_out.entries << std::move(entry);
}

}  // namespace

FollowUpMatrixData sharedFollowUpMatrix(const FollowUpMatrixData &data, LeftOut &leftOut)
{
    return MatrixCopy(data, leftOut).make();
}

}  // namespace tri
