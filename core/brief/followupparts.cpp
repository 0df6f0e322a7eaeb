// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow-up matrix of the recommendations that touch the items' themes.

#include "core/brief/parts.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "core/rules/followupwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// The themes and all that stand below them: who takes up a theme takes up its parts.
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

QDate originDay(Composer &c, const Recommendation &recommendation)
{
    const auto meeting = c.reader.one<Meeting>(recommendation.meeting);
    const PartialDate date = recommendation.date.isNull() && meeting ? meeting->from : recommendation.date;
    return date.isNull() ? QDate(9999, 12, 31) : date.first();
}

/// By meeting and number, as people know them. Later ones than the brief's meeting did not exist yet and stay out.
QList<Recommendation> touching(Composer &c)
{
    const QSet<RecordId> themes = withSubthemes(c, touchedThemes(c));
    QList<std::pair<QDate, Recommendation>> dated;
    for (const Recommendation &recommendation : c.reader.all<Recommendation>()) {
        if (!std::any_of(recommendation.themes.begin(), recommendation.themes.end(),
                         [&](const RecordId &theme) { return themes.contains(theme); }))
            continue;
        const QDate day = originDay(c, recommendation);
        const bool later = day > c.day() && day.year() != 9999;
        if (!later && c.shows(recommendation.id))
            dated << std::pair{day, recommendation};
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.reference < b.second.reference;
    });
    QList<Recommendation> out;
    for (const auto &[day, recommendation] : dated)
        out << recommendation;
    return out;
}

bool isByState(Composer &c, const FollowUp &entry)
{
    if (entry.actorKind == u"state" || entry.actorKind == u"states")
        return true;
    return std::any_of(entry.actors.begin(), entry.actors.end(), [&](const RecordId &actor) {
        const auto row = c.reader.row(actor);
        return row && row->spec->keyText() == u"state";
    });
}

QList<FollowUp> entriesOf(Composer &c, const Recommendation &recommendation)
{
    QList<FollowUp> entries = c.reader.linked<FollowUp>("recommendations", recommendation.id);
    entries.removeIf([&](const FollowUp &entry) {
        if (mayShowFollowUp(entry, isByState(c, entry), c.isShared()))
            return !c.shows(entry.id);
        const QString number = entry.reference.isEmpty() ? QString() : entry.reference + u' ';
        c.leftOut.add(QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
                      number + recommendation.reference + u' ' + c.names.brief(entry.actors).join(u", "_s));
        return true;
    });
    sortFollowUps(entries);
    return entries;
}

QString sourceText(const Composer &c, const FollowUp &entry)
{
    QStringList lines{c.choice<FollowUp>("declared_by", entry.declaredBy), entry.source};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QList<Inlines> recommendationCells(Composer &c, const Recommendation &recommendation)
{
    Told text = c.tell(recommendation, u"short_title");
    if (text.isEmpty())
        text = c.tell(recommendation, u"text");
    QString origin = c.mayName(recommendation.meeting) ? c.names.full(recommendation.meeting) : QString();
    if (c.mayName(recommendation.origin) && recommendation.origin != recommendation.meeting)
        origin += (origin.isEmpty() ? QString() : u"\n"_s) + c.names.full(recommendation.origin);
    return {plain(recommendation.reference), text.inlines(), plain(origin), plain(c.actors(recommendation.themes))};
}

QList<Inlines> entryCells(Composer &c, const FollowUp &entry)
{
    Inlines done = c.tell(entry, u"description").inlines();
    if (!entry.date.isNull())
        done += plain((done.isEmpty() ? QString() : u"\n"_s) + c.shortDay(entry.date));
    const QString word = entry.status.isEmpty() ? u"no_information"_s : entry.status;
    return {plain(c.actors(entry.actors, entry.otherActors)), done, plain(c.choice<FollowUp>("status", word)),
            plain(sourceText(c, entry))};
}

/// One row for each entry; the recommendation stands in the first.
QList<QList<Inlines>> rowsOf(Composer &c, const Recommendation &recommendation)
{
    const bool any = !c.reader.linked<FollowUp>("recommendations", recommendation.id).isEmpty();
    const QList<FollowUp> entries = entriesOf(c, recommendation);
    QList<QList<Inlines>> rows;
    for (const FollowUp &entry : entries) {
        const bool first = rows.isEmpty();
        QList<Inlines> row = first ? recommendationCells(c, recommendation) : QList<Inlines>(4);
        rows << row + entryCells(c, entry);
    }
    if (rows.isEmpty()) {
        const QString word = any ? c.word("no_entry_in_copy") : c.choice<FollowUp>("status", u"no_information"_s);
        rows << recommendationCells(c, recommendation) + QList<Inlines>{{}, {}, plain(word), {}};
    }
    return rows;
}

}  // namespace

void followUp(Composer &c, const RecipePart &part)
{
    const QList<Recommendation> all = touching(c);
    c.openPart(part, !all.isEmpty());
    Table table = c.table({{"col.number", 1.1}, {"col.recommendation", 2.6}, {"col.origin", 1.6}, {"col.theme", 1.4},
                           {"col.taken_up_by", 1.2}, {"col.done", 2.8}, {"col.status", 1.2}, {"col.source", 1.8}});
    const qsizetype most = part.limit(u"rows"_s, 60);
    qsizetype printed = 0;
    for (const Recommendation &recommendation : all) {
        // What falls off is counted as left out as well as what is printed, so all are read.
        const auto rows = rowsOf(c, recommendation);
        if (table.rows.size() >= most)
            continue;
        table.rows += rows;
        ++printed;
    }
    c.add(std::move(table));
    if (printed < all.size())
        c.note(c.word("more_recommendations").arg(all.size() - printed));
    if (!all.isEmpty())
        c.note(c.word("matrix_note"));
}

}  // namespace tri::parts
