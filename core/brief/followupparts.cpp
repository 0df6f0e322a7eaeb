// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow-up matrix of the recommendations that touch the items' themes and of which a follow-up is noted.

#include "core/base/translations.h"
#include "core/brief/parts.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "core/rules/followupwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// Of a recommendation without a date; before all others, so that it can never be taken for a later one.
const QDate unknownDay(1, 1, 1);

}  // namespace

QSet<RecordId> withSubthemes(Composer &c, const RecordIds &themes)
{
    QSet<RecordId> out(themes.begin(), themes.end());
    const QList<Theme> all = c.reader.all<Theme>();
    for (bool grew = true; grew;) {
        grew = false;
        for (const Theme &theme : all)
            if (out.contains(theme.parent) && !out.contains(theme.id)) {
                out.insert(theme.id);
                grew = true;
            }
    }
    return out;
}

namespace {

QDate originDay(Composer &c, const Recommendation &recommendation)
{
    const auto meeting = c.reader.one<Meeting>(recommendation.meeting);
    const PartialDate date = recommendation.date.isNull() && meeting ? meeting->from : recommendation.date;
    return date.isNull() ? unknownDay : date.first();
}

/// The newest first. Later ones than the brief's meeting did not exist yet and stay out.
QList<Recommendation> touching(Composer &c)
{
    const QSet<RecordId> themes = withSubthemes(c, itemThemes(c));
    QList<std::pair<QDate, Recommendation>> dated;
    for (const Recommendation &recommendation : c.reader.all<Recommendation>()) {
        if (!std::any_of(recommendation.themes.begin(), recommendation.themes.end(),
                         [&](const RecordId &theme) { return themes.contains(theme); }))
            continue;
        const QDate day = originDay(c, recommendation);
        const bool later = day > c.day() && day != unknownDay;
        if (!later && c.mayName(recommendation.id))
            dated << std::pair{day, recommendation};
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.reference < b.second.reference;
    });
    QList<Recommendation> out;
    for (const auto &[day, recommendation] : dated)
        out << recommendation;
    return out;
}

}  // namespace

bool isByState(Composer &c, const FollowUp &entry)
{
    if (entry.actorKind == u"state" || entry.actorKind == u"states")
        return true;
    return std::any_of(entry.actors.begin(), entry.actors.end(), [&](const RecordId &actor) {
        const auto row = c.reader.row(actor);
        return row && row->spec->keyText() == u"state";
    });
}

namespace {

QList<FollowUp> entriesOf(Composer &c, const Recommendation &recommendation)
{
    QList<FollowUp> entries = c.reader.linked<FollowUp>("recommendations", recommendation.id);
    entries.removeIf([&](const FollowUp &entry) {
        if (mayShowFollowUp(entry, isByState(c, entry), c.isShared()))
            return !c.mayName(entry.id);
        const QString number = entry.reference.isEmpty() ? QString() : entry.reference + u' ';
        c.leftOut.add(QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
                      number + recommendation.reference + u' ' + listText(c.names.brief(entry.actors)));
        return true;
    });
    sortFollowUps(entries);
    return entries;
}

/// "GFMD 5", as people say it.
QString shortMeeting(const Meeting &meeting)
{
    static const QRegularExpression plainNumber(u"^([A-Z]+)(\\d+)$"_s);
    const auto match = plainNumber.match(meeting.reference);
    return match.hasMatch() ? match.captured(1) + QChar::Nbsp + match.captured(2) : meeting.reference;
}

}  // namespace

QString originText(Composer &c, const Recommendation &recommendation)
{
    QStringList parts;
    if (const auto meeting = c.reader.one<Meeting>(recommendation.meeting); meeting && c.mayName(meeting->id))
        parts << shortMeeting(*meeting);
    if (const auto origin = c.reader.one<Meeting>(recommendation.origin);
        origin && origin->id != recommendation.meeting && c.mayName(origin->id))
        parts << (origin->number.isEmpty() ? origin->reference : c.word("roundtable_short").arg(origin->number));
    if (const QDate day = originDay(c, recommendation); day != unknownDay)
        parts << QString::number(day.year());
    for (QString &part : parts)
        part = c.within(part.replace(u' ', QChar::Nbsp));
    return c.aside(parts);
}

namespace {

QList<Inlines> recommendationCells(Composer &c, const Recommendation &recommendation)
{
    Told text = c.tell(recommendation, u"short_title");
    if (text.isEmpty())
        text = c.tell(recommendation, u"text");
    return {plain(recommendation.reference), text.inlines(), plain(originText(c, recommendation))};
}

QString saidBy(Composer &c, const FollowUp &entry)
{
    if (entry.declaredBy == u"us")
        return c.word("said_by.us");
    if (entry.declaredBy == u"state")
        return c.word(isByState(c, entry) ? "said_by.state" : "said_by.actor");
    return c.choice<FollowUp>("declared_by", entry.declaredBy);
}

QList<Inlines> entryCells(Composer &c, const FollowUp &entry)
{
    const QString word = entry.status.isEmpty() ? u"no_information"_s : entry.status;
    return {plain(c.actors(entry.actors, entry.otherActors)), c.tell(entry, u"description").inlines(),
            plain(entry.date.isNull() ? QString() : c.shortDay(entry.date)), plain(c.choice<FollowUp>("status", word)),
            plain(saidBy(c, entry))};
}

/// One row for each entry; the recommendation stands in the first.
QList<QList<Inlines>> rowsOf(Composer &c, const Recommendation &recommendation, const QList<FollowUp> &entries)
{
    QList<QList<Inlines>> rows;
    for (const FollowUp &entry : entries)
        rows << (rows.isEmpty() ? recommendationCells(c, recommendation) : QList<Inlines>(3)) + entryCells(c, entry);
    return rows;
}

}  // namespace

void followUp(Composer &c, const RecipePart &part)
{
    const QList<Recommendation> all = touching(c);
    const qsizetype most = part.limit(u"rows"_s, 14);
    Table table = c.table({{"col.number", 1.2}, {"col.recommendation", 4}, {"col.origin", 2.2},
                           {"col.taken_up_by", 1.3}, {"col.done", 5}, {"col.since", 1}, {"col.status", 1.3},
                           {"col.said_by", 1.1}});
    table.empty = c.word("no_follow_up");
    qsizetype untouched = 0;
    qsizetype left = 0;
    for (const Recommendation &recommendation : all) {
        // What falls off is counted as left out as well as what is printed, so all are read.
        const QList<FollowUp> entries = entriesOf(c, recommendation);
        if (entries.isEmpty()) {
            ++untouched;
        } else if (left > 0 || table.rows.size() + entries.size() > most) {
            ++left;
        } else if (c.shows(recommendation.id)) {
            for (const FollowUp &entry : entries)
                (void)c.shows(entry.id);
            table.rows += rowsOf(c, recommendation, entries);
        }
    }
    QStringList notes;
    if (!table.rows.isEmpty())
        notes << c.word("matrix_note");
    if (left > 0)
        notes << c.word("more_recommendations").arg(left);
    if (untouched > 0)
        notes << c.word(c.isShared() ? "untouched_shared" : "untouched").arg(untouched);
    c.openPart(part, !table.rows.isEmpty());
    c.add(std::move(table));
    c.note(notes.join(u' '));
}

}  // namespace tri::parts
