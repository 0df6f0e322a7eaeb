// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a follow-up report that are about recommendations: what was taken up and by whom, what nobody has taken up,
// what is still missing, and where it comes from.

#include "core/brief/reportpaper.h"
#include "core/kinds/lesson.h"
#include "core/kinds/planningcycle.h"
#include "core/kinds/progressreport.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/rules/followupstory.h"

#include <algorithm>
#include <array>

namespace tri::reportparts {

using namespace Qt::StringLiterals;

namespace {

struct Voice {
    EntryVoice voice;
    const char *word;
};
constexpr std::array kVoices{Voice{EntryVoice::Declared, "declared"}, Voice{EntryVoice::Noted, "noted"},
                             Voice{EntryVoice::Existing, "existing"}};

/// Recommendations under one heading: a theme, or a roundtable.
struct Group {
    QString name;
    QList<Recommendation> recommendations;
};

QList<Group> groupsOf(ReportPaper &report, bool byRoundtable)
{
    Composer &c = report.page.c;
    RecordIds order = report.meetings;
    if (!byRoundtable) {
        order.clear();
        for (const Theme &theme : c.reader.all<Theme>())
            order << theme.id;
    }
    QHash<RecordId, QList<Recommendation>> found;
    for (const Recommendation &one : std::as_const(report.recommendations)) {
        RecordId key = byRoundtable ? (one.origin.isNull() ? one.meeting : one.origin)
            : one.themes.isEmpty()  ? RecordId()
                                    : one.themes.first();
        if (!order.contains(key) || report.page.hides(key))
            key = {};
        found[key] << one;
    }
    QList<Group> out;
    for (const RecordId &key : std::as_const(order)) {
        if (!found.contains(key))
            continue;
        const auto meeting = c.reader.one<Meeting>(key);
        const QString title = meeting ? c.within(c.tell(meeting->title).text) : c.names.full(key);
        out << Group{title, found.value(key)};
    }
    if (found.contains(RecordId()))
        out << Group{c.word("other_themes"), found.value(RecordId())};
    return out;
}

/// A run of its own below what stands there, after its label.
void putBelow(Inlines &cell, const QString &label, const Told &told)
{
    if (told.isEmpty())
        return;
    cell << Inline{(cell.isEmpty() ? QString() : u"\n"_s) + label + u' ', {}, true, {}};
    cell += plain(told.text.simplified(), told.language);
}

/// The source stands at the foot of the page, behind the last words that rest on it.
void cite(ReportPaper &report, Inlines &text, const RecordId &id, const Told &source)
{
    if (text.isEmpty() || source.isEmpty())
        return;
    text.last().note = sentence(source.text.simplified());
    report.cited << id;
}

/// What was done, what the last report on it says and, below that, what comes next.
Inlines doneCell(ReportPaper &report, const FollowUp &entry)
{
    Composer &c = report.page.c;
    (void)c.shows(entry.id);  // it is, and this part tells of it
    Inlines out = c.tell(entry, u"description").inlines();
    cite(report, out, entry.id, c.tell(entry, u"source"));
    std::optional<ProgressReport> last;
    for (const ProgressReport &one : c.reader.linked<ProgressReport>("about", entry.id))
        if (!one.submittedOn.isNull() && report.page.isThere(one.submittedOn) && c.shows(one.id)
            && (!last || last->submittedOn.first() < one.submittedOn.first()))
            last = one;
    if (last)
        putBelow(out, c.word("reported_label").arg(c.shortDay(last->submittedOn)),
                 c.tell(*last, u"achieved"));
    putBelow(out, c.word("next_step_label"), c.tell(entry, u"next_step"));
    return out;
}

QString evidenceOf(Composer &c, const FollowUp &entry)
{
    QStringList out;
    for (const RecordId &id : entry.evidence)
        if (c.mayName(id))
            out << c.reference(id);
    return c.list(out);
}

QString statusOf(Composer &c, const FollowUp &entry)
{
    return c.choice<FollowUp>("status", entry.status.isEmpty() ? u"no_information"_s : entry.status);
}

QString whoOf(ReportPaper &report, const FollowUp &entry)
{
    Composer &c = report.page.c;
    if (report.isOfState())
        return report.page.others(entry.actors + entry.partners,
                                  entry.otherActors + u';' + entry.otherPartners);
    return c.actors(entry.actors, entry.otherActors);
}

/// Those of one voice, under its words.
void entryTable(ReportPaper &report, const char *caption, const QList<FollowUp> &entries)
{
    if (entries.isEmpty())
        return;
    Composer &c = report.page.c;
    Table table = c.table({{"col.taken_up_by", 1.5},
                           {"col.done", 4.4},
                           {"col.since", 1},
                           {"col.status", 1.4},
                           {"col.evidence", 1.3}},
                          caption);
    for (const FollowUp &entry : entries)
        table.rows << QList<Inlines>{plain(whoOf(report, entry)), doneCell(report, entry),
                                     plain(report.page.shortDay(entry.date)), plain(statusOf(c, entry)),
                                     plain(evidenceOf(c, entry))};
    for (TableColumn &column : table.columns)
        column.keepsShare = true;
    c.add(std::move(table));
}

void supportTable(ReportPaper &report, const Recommendation &recommendation)
{
    Composer &c = report.page.c;
    Table table = c.table({{"col.support_by", 1.5},
                           {"col.support_to", 1.4},
                           {"col.support", 4},
                           {"col.instrument", 1.3},
                           {"col.status", 1.4}},
                          "support_caption");
    for (const Support &one : c.reader.linked<Support>("recommendation", recommendation.id)) {
        const PartialDate day = one.offeredOn.isNull() ? one.cycleFrom : one.offeredOn;
        if (!report.page.isThere(day) || one.status == u"withdrawn" || !c.shows(one.id))
            continue;
        table.rows << QList<Inlines>{plain(c.actors({one.organisation}, one.otherOrganisations)),
                                     plain(c.actors({one.state})), c.tell(one, u"description").inlines(),
                                     plain(one.instrument.isEmpty()
                                               ? QString()
                                               : report.page.choice<Support>("instrument", one.instrument)),
                                     plain(report.page.choice<Support>("status", one.status))};
    }
    if (!table.rows.isEmpty())
        c.add(std::move(table));
}

/// Experiences and lessons that bear on it, each on a line.
void learned(ReportPaper &report, const Recommendation &recommendation)
{
    Composer &c = report.page.c;
    QList<Inlines> lines;
    const auto add = [&](const QString &reference, const char *kind, const Told &told) {
        lines << Inlines{{c.word(kind) + u' ', {}, true, {}}}
                + plain(reference.isEmpty() ? QString() : reference + u' ')
                + plain(told.text.simplified(), told.language);
    };
    for (const Experience &one : c.reader.linked<Experience>("recommendations", recommendation.id))
        if (report.page.isThere(one.sharedOn.isNull() ? one.from : one.sharedOn) && c.shows(one.id))
            add(one.reference, "experience_label", c.tell(one, u"title"));
    for (const Lesson &one : c.reader.linked<Lesson>("recommendations", recommendation.id))
        if (report.page.isThere(one.drawnOn) && c.shows(one.id))
            add(one.reference, "lesson_label", c.tell(one, u"statement"));
    c.bullets(lines);
}

void recommendation(ReportPaper &report, const Recommendation &one)
{
    Composer &c = report.page.c;
    (void)c.shows(one.id);  // it is, and this part tells of it
    const Told brief = c.tell(one, u"short_title");
    const QString name = one.reference.isEmpty() ? c.word("recommendation_without_number") : one.reference;
    c.heading(3, brief.isEmpty() ? name : name + u' ' + c.within(brief.text),
              u"recommendation-"_s + one.id.toString());
    c.body(c.tell(one, u"text"));
    if (auto *text = std::get_if<Paragraph>(&c.document.blocks.last()))
        cite(report, text->text, one.id, c.tell(one, u"source"));
    c.line(c.word("col.addressees"), c.actors(one.addressees, one.otherAddressees));
    const QList<FollowUp> entries = report.entries.value(one.id);
    const PartialDate day = report.dayOf(one);
    for (const Voice &voice : kVoices) {
        QList<FollowUp> said;
        for (const FollowUp &entry : entries)
            if (entryVoice(entry, day) == voice.voice)
                said << entry;
        entryTable(report, voice.word, said);
    }
    if (entries.isEmpty())
        c.note(c.word(c.isShared() ? "nothing_in_copy" : "nothing_entered"));
    supportTable(report, one);
    learned(report, one);
}

QString lackText(Composer &c, const FollowUp &entry, FollowUpLack lack)
{
    const QString text = c.word(("lack." + followUpLackKey(lack).toLatin1()).constData());
    return lack == FollowUpLack::NotCheckedSince ? text.arg(c.shortDay(entry.lastChecked)) : text;
}

Inlines shortText(Composer &c, const Recommendation &one)
{
    (void)c.shows(one.id);  // it is, and this part tells of it
    const Told brief = c.tell(one, u"short_title");
    return (brief.isEmpty() ? c.tell(one, u"text") : brief).inlines();
}

/// "done (GFMD7-FU3, Mar 2014)"
QString accountText(Composer &c, const FollowUpEntry &account)
{
    QStringList about{c.reference(account.record)};
    if (!account.asOf.isNull())
        about << c.shortDay(account.asOf);
    return c.choice<FollowUp>("status", account.word) + u" ("_s + c.list(about) + u')';
}

/// Accounts of an entry that do not say the same, where this copy tells of both. Neither is decided for.
QStringList differences(ReportPaper &report, const FollowUpData &data, const FollowUp &entry)
{
    Composer &c = report.page.c;
    QStringList out;
    for (const FollowUpDifference &one : accountDifferences(data, entry)) {
        const bool isThen = report.page.isThere(one.first.date)
            && (one.kind == FollowUpDifference::Kind::Evidence || report.page.isThere(one.second.date));
        if (isThen && c.shows(one.first.record) && c.shows(one.second.record))
            out << c.word("accounts_differ").arg(accountText(c, one.first), accountText(c, one.second));
    }
    return out;
}

QString numbersOf(ReportPaper &report, const FollowUp &entry)
{
    QStringList on;
    for (const RecordId &id : entry.recommendations)
        if (report.page.c.reader.row(id) && !report.page.hides(id))
            on << report.page.c.reference(id);
    return report.page.c.list(on);
}

}  // namespace

void recommendations(ReportPaper &report, const RecipePart &part)
{
    if (report.isOfState())
        return;
    Composer &c = report.page.c;
    c.openPart(part);
    const QList<Group> groups = groupsOf(report, part.option(u"by_roundtable"_s));
    if (groups.isEmpty())
        c.none();
    for (const Group &group : groups) {
        c.heading(2, group.name);
        for (const Recommendation &one : group.recommendations)
            recommendation(report, one);
    }
}

/// What a State takes up, or takes part in; each entry stands once, with all recommendations it serves.
void ownFollowUp(ReportPaper &report, const RecipePart &part)
{
    if (!report.isOfState())
        return;
    Composer &c = report.page.c;
    c.openPart(part);
    if (report.all.isEmpty())
        c.note(c.word(c.isShared() ? "nothing_in_copy" : "nothing_entered"));
    for (const Voice &voice : kVoices) {
        Table table = c.table({{"col.on_recommendation", 1.5},
                               {"col.done", 4.2},
                               {"col.with", 1.3},
                               {"col.since", 1},
                               {"col.status", 1.3},
                               {"col.evidence", 1.2}},
                              voice.word);
        for (const FollowUp &entry : std::as_const(report.all)) {
            PartialDate recommended;  // older than all that it serves, it is a practice shown afterwards
            for (const RecordId &id : entry.recommendations)
                if (const auto one = c.reader.one<Recommendation>(id))
                    if (const PartialDate day = report.dayOf(*one);
                        !day.isNull() && (recommended.isNull() || day.first() < recommended.first()))
                        recommended = day;
            if (entryVoice(entry, recommended) == voice.voice)
                table.rows << QList<Inlines>{
                    plain(numbersOf(report, entry)), doneCell(report, entry),
                    plain(whoOf(report, entry)),     plain(report.page.shortDay(entry.date)),
                    plain(statusOf(c, entry)),       plain(evidenceOf(c, entry))};
        }
        for (TableColumn &column : table.columns)
            column.keepsShare = true;
        if (!table.rows.isEmpty())
            c.add(std::move(table));
    }
}

/// When the State plans, so that support and recommendations can be fitted to it.
void cycles(ReportPaper &report, const RecipePart &part)
{
    if (!report.isOfState())
        return;
    ProfilePaper &page = report.page;
    Composer &c = page.c;
    QList<ProfileRow> rows;
    for (const PlanningCycle &one : page.linked<PlanningCycle>({"state"})) {
        if (page.isOver(one.to) || !c.shows(one.id))
            continue;
        QStringList name{one.instrument.isEmpty() ? QString()
                                                  : page.choice<PlanningCycle>("instrument", one.instrument),
                         c.within(c.tell(one, u"name").text)};
        name.removeAll(QString());
        rows << ProfileRow{one.from,
                           {plain(name.join(u": "_s)), plain(page.period(one.from, one.to)),
                            plain(page.period(one.preparationFrom, one.preparationTo)),
                            plain(c.actors(one.leads))}};
    }
    page.put(part, "", {{"col.cycle", 4}, {"col.period", 2}, {"col.preparation", 2}, {"col.leads", 1.6}},
             rows, ProfilePaper::Order::OldestFirst);
}

/// A shared copy cannot say that nothing is entered: it shows less than there is.
void untouched(ReportPaper &report, const RecipePart &part)
{
    Composer &c = report.page.c;
    Table table = c.table(
        {{"col.number", 1.3}, {"col.recommendation", 4.2}, {"col.addressees", 2}, {"col.lacks", 2.4}});
    for (const Recommendation &one : std::as_const(report.recommendations)) {
        if (report.entries.contains(one.id))
            continue;
        QStringList lacks;
        for (const RecommendationLack lack : recommendationLacks(one))
            lacks << c.word(("rlack." + recommendationLackKey(lack).toLatin1()).constData());
        table.rows << QList<Inlines>{plain(one.reference), shortText(c, one),
                                     plain(c.actors(one.addressees, one.otherAddressees)),
                                     plain(c.parts(lacks))};
    }
    if (table.rows.isEmpty())
        return;
    c.openPart(part);
    c.note(c.word(c.isShared() ? "untouched_in_copy" : "untouched_note"));
    c.add(std::move(table));
}

/// What is missing or told in two ways of the entries that this copy shows, with the number by which each is found.
void lacks(ReportPaper &report, const RecipePart &part)
{
    Composer &c = report.page.c;
    Table table = c.table(
        {{"col.number", 1}, {"col.on_recommendation", 1.6}, {"col.taken_up_by", 1.6}, {"col.to_ask", 4}});
    const FollowUpData data = readFollowUps(c.reader);
    for (const FollowUp &entry : std::as_const(report.all)) {
        QStringList missing;
        for (const FollowUpLack lack : followUpLacks(entry, parts::isByState(c, entry), c.day()))
            missing << lackText(c, entry, lack);
        QStringList out = differences(report, data, entry);  // a line each
        if (!missing.isEmpty())
            out << c.parts(missing);
        if (!out.isEmpty())
            table.rows << QList<Inlines>{plain(entry.reference), plain(numbersOf(report, entry)),
                                         plain(c.actors(entry.actors, entry.otherActors)),
                                         plain(out.join(u'\n'))};
    }
    if (table.rows.isEmpty())
        return;
    c.openPart(part);
    c.note(c.word("lacks_note"));
    c.add(std::move(table));
}

/// Of what is told without its text: what is cited stands at the foot of its page.
void sources(ReportPaper &report, const RecipePart &part)
{
    Composer &c = report.page.c;
    Table table = c.table({{"col.number", 1}, {"col.source", 5}});
    const auto add = [&](const RecordId &id, const QString &reference, const Told &source) {
        if (!source.isEmpty() && !report.cited.contains(id))
            table.rows << QList<Inlines>{plain(reference), plain(source.text.simplified())};
    };
    for (const Recommendation &one : std::as_const(report.recommendations))
        add(one.id, one.reference, c.tell(one, u"source"));
    for (const FollowUp &entry : std::as_const(report.all))
        add(entry.id, entry.reference, c.tell(entry, u"source"));
    const Inlines check = parts::toCheck(c);
    if (table.rows.isEmpty() && check.isEmpty())
        return;
    c.openPart(part);
    if (!table.rows.isEmpty())
        c.add(std::move(table));
    if (!check.isEmpty())
        c.add(Paragraph{check, Paragraph::Role::Note, false, {}});
}

}  // namespace tri::reportparts
