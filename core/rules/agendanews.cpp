// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposals for an agenda from the log and from the reviews of themes.
#include "core/rules/agendasources.h"

#include "core/kinds/position.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(AgendaDraft)
};

constexpr qint64 kGroupMinutes = 10;
constexpr qsizetype kLinked = 40;  // records that one item is linked to at most
constexpr int kCommits = 5000;     // of the log that are looked through

bool isSubstance(const RecordSpec &kind)
{
    return kind.use == DeskUse::None
        && (kind.place == Place::Plans || kind.place == Place::Requests
            || kind.place == Place::Recommendations || kind.place == Place::Practices
            || kind.place == Place::Documents || &kind == &kindOf<Position>().spec
            || (kind.place == Place::Priorities && &kind != &kindOf<Theme>().spec
                && &kind != &kindOf<ThemeReview>().spec));
}

/// What is new since the last meeting, newest change first.
QList<Row> changedRows(DraftReading &draft)
{
    const Meeting &last = draft.before.first();
    const QDate over = last.to.isNull() ? last.from.last() : last.to.last();
    const Workspace &workspace = draft.reader.workspace();
    const LogQuery query{.since = over.addDays(1).startOfDay(),
                         .limit = kCommits,
                         .without = {Origin::Reference, Origin::RestorePoint}};
    RecordIds ids;
    for (const ChangedRecord &one : draft.reader.take(workspace.changed(query)))
        if (const RecordSpec *kind = workspace.registry().kind(one.kind);
            kind && isSubstance(*kind) && !draft.known.contains(one.id))
            ids << one.id;
    return draft.reader.take(workspace.rows(ids));
}

/// It belongs to a theme or a recommendation, or to an item of the two agendas.
bool isLinked(const Row &row, const QSet<RecordId> &items)
{
    if (row.spec == &kindOf<Recommendation>().spec)
        return true;
    return std::any_of(row.spec->fields.begin(), row.spec->fields.end(), [&](const FieldSpec &field) {
        if (!field.isLink())
            return false;
        const QLatin1StringView target(field.target);
        const RecordIds ends = row.links(QLatin1String(field.key));
        if (target == "theme"_L1 || target == "recommendation"_L1)
            return !ends.isEmpty();
        return std::any_of(ends.begin(), ends.end(),
                           [&items](const RecordId &id) { return items.contains(id); });
    });
}

}  // namespace

QList<AgendaProposal> proposedChanges(DraftReading &draft)
{
    if (draft.before.isEmpty() || draft.before.first().from.isNull()
        || !isHeld(draft.before.first(), draft.today))
        return {};
    QSet<RecordId> items;
    QSet<RecordId> related;
    for (const auto *agenda : {&draft.agenda, &draft.lastItems})
        for (const AgendaItem &item : *agenda) {
            items.insert(item.id);
            related.unite(QSet<RecordId>(item.related.begin(), item.related.end()));
        }
    QMap<QString, QList<Row>> groups;  // by area, so that one line stands for many records
    for (const Row &row : changedRows(draft))
        if (related.contains(row.id) || isLinked(row, items))
            groups[keyOf("changed", draft.areaOf(row))] << row;
    const QString when = whenText(draft.before.first());
    QList<AgendaProposal> out;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        AgendaProposal proposal{.key = it.key(), .origin = AgendaProposal::Origin::Changed};
        proposal.title = said(DraftText::tr("What is new since %1").arg(when));
        proposal.area = draft.areaOf(it->first());
        proposal.minutes = kGroupMinutes;
        QMap<QString, int> kinds;
        for (const Row &row : *it) {
            ++kinds[row.spec->pluralText()];
            proposal.sources << ProposalSource{row.id, row.spec->labelText()};
            if (proposal.related.size() < kLinked)
                proposal.related << row.id;
            draft.known.insert(row.id);
        }
        QStringList counts;
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
            counts << DraftText::tr("%1: %2", "a kind of records and how many")
                          .arg(kind.key(), QLocale().toString(kind.value()));
        proposal.reason = DraftText::tr("Changed since the meeting of %1: %2").arg(when, joined(counts));
        out << proposal;
    }
    return out;
}

QList<AgendaProposal> proposedThemes(DraftReading &draft)
{
    QHash<RecordId, QDate> reviewed;
    for (const ThemeReview &review : draft.reader.all<ThemeReview>()) {
        QDate on = review.date.last();
        if (const auto meeting = draft.reader.one<Meeting>(review.meeting); meeting && review.date.isNull())
            on = meeting->from.last();
        if (review.meeting == draft.meeting.id)
            on = draft.day;  // on the table already
        if (on.isValid() && on <= draft.day
            && (!reviewed.contains(review.theme) || reviewed[review.theme] < on))
            reviewed[review.theme] = on;
    }
    const QDate limit = draft.day.addMonths(-kReviewMonths);
    QList<std::pair<QDate, Theme>> old;  // an invalid date sorts first: never reviewed
    for (const Theme &theme : draft.reader.all<Theme>()) {
        const bool ended = theme.status == u"retired" || (!theme.to.isNull() && theme.to.last() < draft.day);
        const QDate on = reviewed.value(theme.id);
        if (!ended && !draft.known.contains(theme.id) && (!on.isValid() || on < limit))
            old << std::pair(on, theme);
    }
    if (old.isEmpty())
        return {};
    std::stable_sort(old.begin(), old.end(), [](const auto &a, const auto &b) {
        return a.first.isValid() != b.first.isValid() ? !a.first.isValid() : a.first < b.first;
    });
    AgendaProposal proposal{.key = u"themes"_s, .origin = AgendaProposal::Origin::Themes};
    proposal.title = said(DraftText::tr("Review of themes"));
    proposal.area = draft.areaNumbered(AreaNumber::Priorities);
    proposal.minutes = kGroupMinutes;
    QStringList never;
    QStringList longAgo;
    for (const auto &[on, theme] : std::as_const(old)) {
        const QString name = theme.name.in(said(u"x"_s).original);
        const QString fact = on.isValid()
            ? DraftText::tr("last reviewed %1").arg(longDate(PartialDate(on), QLocale()))
            : DraftText::tr("never reviewed");
        (on.isValid() ? longAgo : never) << name;
        proposal.related << theme.id;
        proposal.sources << ProposalSource{theme.id, fact};
    }
    proposal.reason =
        joined({never.isEmpty() ? QString() : DraftText::tr("Never reviewed: %1").arg(firstOf(never)),
                longAgo.isEmpty() ? QString()
                                  : DraftText::tr("Not reviewed for %n months: %1", nullptr, kReviewMonths)
                                        .arg(firstOf(longAgo))});
    return {proposal};
}

}  // namespace tri
