// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests for expertise, review of themes, priorities.

#include "core/brief/parts.h"
#include "core/kinds/offer.h"
#include "core/kinds/priority.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/rules/convergence.h"
#include "core/rules/leadtime.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

bool isWaiting(const ExpertiseRequest &request)
{
    return request.status == u"asked" || request.status == u"offered" || request.status == u"accepted";
}

QString neededText(const Composer &c, const ExpertiseRequest &request)
{
    QString text = request.neededBy.isNull() ? QString() : c.shortDay(request.neededBy);
    const auto left = daysLeft(request.neededBy, c.date());
    // A day that has passed is plain from the date; only time that can still be used is counted.
    if (isWaiting(request) && left && *left >= 0)
        text += u'\n' + c.word("days_left").arg(*left);
    return text;
}

QString answersText(Composer &c, const ExpertiseRequest &request)
{
    QList<Offer> offers = c.reader.linked<Offer>("request", request.id);
    c.keepShown(offers);
    QStringList lines;
    for (const Offer &offer : offers) {
        const QString who = c.actors({offer.organisation.isNull() ? offer.person : offer.organisation});
        QStringList parts{who, c.choice<Offer>("status", offer.status)};
        parts.removeAll(QString());
        lines << parts.join(u": "_s);
    }
    // Who answered is what the table is for; the words count where nobody is on record.
    if (const Told answer = c.tell(request, u"answer"); lines.isEmpty() && !answer.isEmpty())
        lines << answer.text;
    return lines.isEmpty() ? c.word("none") : c.parts(lines);
}

/// The last decision on a theme before this meeting.
QString lastReview(Composer &c, const QList<ThemeReview> &reviews)
{
    QString text;
    PartialDate latest;
    for (const ThemeReview &review : reviews) {
        const auto meeting = c.reader.one<Meeting>(review.meeting);
        const PartialDate date = review.date.isNull() && meeting ? meeting->from : review.date;
        if (review.meeting == c.meeting().id || date.isNull() || date < latest || date.first() >= c.day()
            || !c.shows(review.id))
            continue;
        latest = date;
        text = c.shortDay(date) + u": "_s + c.choice<ThemeReview>("decision", review.decision);
    }
    return text;
}

/// Nothing when no decision is recorded, now or before.
std::optional<QList<Inlines>> themeRow(Composer &c, const RecordId &theme)
{
    const QList<ThemeReview> reviews = c.reader.linked<ThemeReview>("theme", theme);
    QString decision;
    Inlines reason;
    for (const ThemeReview &review : reviews) {
        if (review.meeting != c.meeting().id || !c.shows(review.id))
            continue;
        decision = c.choice<ThemeReview>("decision", review.decision);
        if (const QString wording = c.tell(review, u"new_wording").text; !wording.isEmpty())
            decision += u": "_s + wording;
        reason = c.tell(review, u"reason").inlines();
    }
    const QString last = lastReview(c, reviews);
    if (last.isEmpty() && decision.isEmpty() && reason.isEmpty())
        return std::nullopt;
    return QList<Inlines>{plain(c.names.full(theme)), plain(last.isEmpty() ? c.word("none") : last), plain(decision),
                          reason};
}

RecordIds reviewedThemes(Composer &c)
{
    RecordIds themes;
    QList<ThemeReview> reviews = c.reader.linked<ThemeReview>("meeting", c.meeting().id);
    for (const ThemeReview &review : reviews)
        if (c.shows(review.id) && !themes.contains(review.theme))
            themes << review.theme;
    for (const RecordId &theme : c.meeting().themes + itemThemes(c))
        if (!themes.contains(theme))
            themes << theme;
    themes.removeIf([&](const RecordId &theme) { return !c.shows(theme); });
    return themes;
}

bool isCurrent(const Composer &c, const Priority &priority)
{
    if (priority.raisedAt == c.meeting().id)
        return true;
    return priority.status != u"met" && priority.status != u"set_aside" && covers(priority.from, priority.to, c.day());
}

QList<Inlines> priorityRow(Composer &c, const Priority &priority)
{
    const QList<Position> all = c.reader.linked<Position>("priority", priority.id);
    std::array<QString, 3> stances;
    bool whole = true;
    QList<Inlines> row{c.tell(priority, u"statement").inlines(),
                       plain(c.actors(priority.proposedBy, priority.otherProposers))};
    for (const Side side : c.sides()) {
        const Position *held = c.entity(side).isNull() ? nullptr : positionOn(all, c.entity(side), c.day());
        if (held && !c.shows(held->id)) {
            whole = false;
            row << plain(c.word("not_in_copy"));
            continue;
        }
        stances[std::size_t(side)] = held && !held->stance.isEmpty() ? held->stance : u"not_known"_s;
        row << plain(c.choice<Position>("stance", stances[std::size_t(side)]));
    }
    // Derived from a part of the positions the word would mislead, or give away what was left out.
    const QByteArray key = "convergence." + convergenceKey(convergence(stances)).toLatin1();
    row << plain(whole ? c.word(key.constData()) : c.word("not_in_copy"));
    return row;
}

}  // namespace

RecordIds itemThemes(const Composer &c)
{
    RecordIds themes;
    for (const ProgrammeLine &line : c.programme())
        for (const RecordId &theme : line.item.themes)
            if (!themes.contains(theme))
                themes << theme;
    return themes;
}

QList<ExpertiseRequest> requestsOf(Composer &c, const AgendaItem &item)
{
    QList<ExpertiseRequest> all = c.reader.linked<ExpertiseRequest>("for_item", item.id);
    for (const RecordId &id : item.related)
        if (const auto request = c.reader.one<ExpertiseRequest>(id);
            request && std::none_of(all.begin(), all.end(), [&](const auto &r) { return r.id == id; }))
            all << *request;
    c.keepShown(all);
    return all;
}

static Table requestTable(Composer &c, const QList<ExpertiseRequest> &all, int most)
{
    Table table = c.table({{"col.request", 4.2}, {"col.asked_by", 1.2}, {"col.needed_by", 1.25}, {"col.notice", 0.8},
                           {"col.state", 1.1}, {"col.answers", 2.8}});
    table.columns[3].align = TableColumn::Align::End;
    for (const ExpertiseRequest &request : all.mid(0, most)) {
        const auto notice = noticeDays(request.askedOn, request.neededBy);
        Inlines what = request.reference.isEmpty() ? Inlines() : Inlines{{request.reference + u' ', {}, true, {}}};
        what += c.tell(request, u"title").inlines();
        QStringList asked{c.actors({request.askedBy}), request.askedOn.isNull() ? QString() : c.shortDay(request.askedOn)};
        asked.removeAll(QString());
        table.rows << QList<Inlines>{what, plain(asked.join(u'\n')), plain(neededText(c, request)),
                                     plain(notice ? QString::number(*notice) : QString()),
                                     plain(c.choice<ExpertiseRequest>("status", request.status)),
                                     plain(answersText(c, request))};
    }
    return table;
}

void requests(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    // The sheets refer to this table, so it holds what they name.
    RecordIds named;
    for (const ProgrammeLine &line : c.programme())
        for (const ExpertiseRequest &request : requestsOf(c, line.item))
            named << request.id;
    QList<ExpertiseRequest> all = c.reader.all<ExpertiseRequest>();
    all.removeIf([&](const ExpertiseRequest &r) {
        return !isWaiting(r) && r.forMeeting != c.meeting().id && !named.contains(r.id);
    });
    c.keepShown(all);
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.neededBy.isNull() != b.neededBy.isNull() ? b.neededBy.isNull() : a.neededBy < b.neededBy;
    });
    const int most = part.limit(u"rows"_s, 30);
    c.add(requestTable(c, all, most));
    if (all.size() > most)
        c.note(c.word("more_requests").arg(all.size() - most));
}

void themeReview(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const RecordIds themes = reviewedThemes(c);
    const int most = part.limit(u"rows"_s, 30);
    Table table = c.table({{"col.theme", 3}, {"col.last_review", 1.9}, {"col.decision", 2}, {"col.reason", 3.4}});
    QStringList undecided;
    qsizetype left = 0;
    for (const RecordId &theme : themes) {
        if (const auto row = themeRow(c, theme); !row)
            undecided << c.within(c.names.full(theme));
        else if (table.rows.size() < most)
            table.rows << *row;
        else
            ++left;
    }
    if (!table.rows.isEmpty() || undecided.isEmpty())
        c.add(std::move(table));
    if (left > 0)
        c.note(c.word("more_themes").arg(left));
    if (!undecided.isEmpty())
        c.note(c.word("themes_undecided").arg(c.parts(undecided)));
}

void priorities(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    QList<Priority> all = c.reader.all<Priority>();
    all.removeIf([&](const Priority &priority) { return !isCurrent(c, priority); });
    c.keepShown(all);
    Table table = c.table({{"col.priority", 4.2}, {"col.proposed_by", 1.2}});
    for (const Side side : c.sides())
        table.columns << TableColumn{c.sideName(side), 1, TableColumn::Align::Start};
    table.columns << TableColumn{c.word("col.convergence"), 1.2, TableColumn::Align::Start};
    const int most = part.limit(u"rows"_s, 30);
    for (const Priority &priority : all.mid(0, most))
        table.rows << priorityRow(c, priority);
    c.add(std::move(table));
    if (all.size() > most)
        c.note(c.word("more_priorities").arg(all.size() - most));
    if (!all.isEmpty())
        c.note(c.word("convergence_note"));
}

}  // namespace tri::parts
