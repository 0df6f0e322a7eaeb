// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sharedcopy.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/kinds/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

bool mayShow(Handling level, bool sharedCopy)
{
    return !sharedCopy || level == Handling::Public || level == Handling::Shared;
}

bool mayShowRecord(const Row &row, bool sharedCopy)
{
    return mayShow(row.handling(), sharedCopy);
}

bool mayShowField(const FieldSpec &field, bool sharedCopy)
{
    return mayShow(field.handling, sharedCopy);
}

QString hiddenText(const RecordSpec &kind)
{
    return QCoreApplication::translate("Brief", "%1: internal or sensitive").arg(kind.pluralText());
}

Status mayCopyPlan(const Row &plan)
{
    if (mayShowRecord(plan, true))
        return {};
    return fail(ProblemCode::Invalid,
                QCoreApplication::translate(
                    "Brief",
                    "This work plan is internal or sensitive, so it has no shared copy. Print "
                    "the office copy, or "
                    "first change the plan's handling to “Shared with the three sides”."));
}

bool mayShowFollowUp(const FollowUp &entry, bool byState, bool sharedCopy)
{
    return !sharedCopy || !byState || entry.consent || entry.declaredBy == u"state";
}

bool mayShowExperience(const Experience &experience, bool sharedCopy)
{
    return !sharedCopy || experience.consent == u"given";
}

RecordIds askedForConsent(const Experience &experience)
{
    return experience.lead.isEmpty() ? experience.states : experience.lead;
}

QString consentText(const Experience &experience, const QString &askedFor)
{
    if (experience.consent == u"refused")
        return QCoreApplication::translate("Brief",
                                           "Experiences whose consent was refused; they stay in our office");
    if (askedFor.isEmpty())
        return QCoreApplication::translate(
            "Brief",
            "Experiences without consent. Ask those who made them for consent, "
            "then set “Consent” to “Given”");
    if (experience.consent == u"asked")
        return QCoreApplication::translate(
                   "Brief",
                   "Experiences without consent. %1 was asked for consent; remind them, "
                   "then set “Consent” to “Given”")
            .arg(askedFor);
    return QCoreApplication::translate(
               "Brief", "Experiences without consent. Ask %1 for consent, then set “Consent” to “Given”")
        .arg(askedFor);
}

SharingBar sharingBar(const Row &row, Handling highest)
{
    if (row.handling() > highest)
        return SharingBar::Handling;
    const bool forOthers = highest < Handling::Internal;
    const bool needsConsent = forOthers && row.spec == &kindOf<Experience>().spec;
    return needsConsent && !mayShowExperience(fromRow<Experience>(row), true) ? SharingBar::Consent
                                                                              : SharingBar::None;
}

SharingBar sharingBar(const FollowUp &entry, bool byState, Handling highest)
{
    if (toRow(entry).handling() > highest)
        return SharingBar::Handling;
    const bool forOthers = highest < Handling::Internal;
    return mayShowFollowUp(entry, byState, forOthers) ? SharingBar::None : SharingBar::Consent;
}

QStringList officeFields(const RecordSpec &kind)
{
    QStringList out{u"handling"_s, u"verification"_s};
    if (&kind == &kindOf<Experience>().spec)
        out << u"reference"_s << u"evidence_grade"_s << u"last_checked"_s << u"update_requested_on"_s
            << u"shared_at"_s << u"shared_on"_s << u"recommendations"_s << u"related"_s;
    return out;
}

bool mayListNames(const RecordSpec &kind)
{
    return &kind == &kindOf<Theme>().spec;
}

QStringList consentNotes(const QList<Row> &rows, int owned,
                         const std::function<QString(const RecordId &)> &nameOf)
{
    if (rows.isEmpty())
        return {};
    LeftOut waiting;
    for (const Row &row : rows) {
        const auto experience = fromRow<Experience>(row);
        QStringList asked;
        for (const RecordId &id : askedForConsent(experience))
            asked << nameOf(id);
        waiting.add(consentText(experience, listText(asked)),
                    row.reference().isEmpty() ? nameOf(row.id) : row.reference());
    }
    const QString head = owned > 0
        ? QCoreApplication::translate(
            "Export", "Left out because they belong to an experience without consent: %n.", nullptr, owned)
        : QCoreApplication::translate("Export", "Left out because consent to share is not given: %n.",
                                      nullptr, int(rows.size()));
    return QStringList{head} + waiting.lines();
}

void LeftOut::add(const QString &what, const QString &name, const QString &place)
{
    auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.what == what; });
    if (group == m_groups.end()) {
        m_groups << Group{what, {}};
        group = m_groups.end() - 1;
    }
    auto found = std::find_if(group->places.begin(), group->places.end(),
                              [&](const Place &p) { return !place.isEmpty() && p.name == place; });
    if (found == group->places.end()) {
        const bool told = std::any_of(group->places.begin(), group->places.end(), [&](const Place &p) {
            return p.name.isEmpty() && p.names.contains(name);
        });
        if (place.isEmpty() && told)
            return;
        group->places << Place{place, {}};
        found = group->places.end() - 1;
    }
    if (!found->names.contains(name))
        found->names << name;
}

void LeftOut::add(const LeftOut &other)
{
    for (const Group &group : other.m_groups)
        for (const Place &place : group.places)
            for (const QString &name : place.names)
                add(group.what, name, place.name);
}

int LeftOut::count() const
{
    int total = 0;
    for (const Group &group : m_groups)
        for (const Place &place : group.places)
            total += int(place.names.size());
    return total;
}

QStringList LeftOut::lines() const
{
    QStringList out;
    for (const Group &group : m_groups) {
        QStringList places;
        qsizetype count = 0;
        for (const Place &place : group.places) {
            const QString names = listText(place.names);
            places << (place.name.isEmpty() ? names : place.name + u": "_s + names);
            count += place.names.size();
        }
        out << u"%1 (%2): %3"_s.arg(group.what, QString::number(count), partsText(places));
    }
    return out;
}

}  // namespace tri
