// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-up report: what it is about, its title and opening, and which records it is made of.

#include "core/brief/reportpaper.h"

#include "core/base/translations.h"
#include "core/brief/papersubject.h"
#include "core/rules/followupwords.h"
#include "core/rules/meetinglife.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

template <void (*Write)(ProfilePaper &, const RecipePart &)>
void ofPage(ReportPaper &report, const RecipePart &part)
{
    if (report.isOfState())
        Write(report.page, part);
}

void title(ReportPaper &report, const RecipePart & /*part*/)
{
    Composer &c = report.page.c;
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    if (report.isOfState()) {
        block.title = plain(c.names.full(report.page.subject.id));
    } else {
        const Meeting meeting = report.page.as<Meeting>();
        block.title = c.tell(meeting.title).inlines();
        put("reference", meeting.reference);
        put("date", c.days(meeting.from, meeting.to));
        put("place", c.within(meeting.place));
        put("chair", c.actors(meeting.chair));
        put("term", report.page.period(meeting.chairTermFrom, meeting.chairTermTo));
    }
    put("as_of_label", c.longDay(PartialDate(c.day())));
    put("printed_on", c.longDay(PartialDate(c.date())));
    c.add(std::move(block));
}

/// Its scope and its nature, in plain words: nobody is bound, ranked or measured.
void opening(ReportPaper &report, const RecipePart &part)
{
    Composer &c = report.page.c;
    c.openPart(part);
    const QString day = c.longDay(PartialDate(c.day()));
    const QString what = report.isOfState() ? c.within(c.names.full(report.page.subject.id))
                                            : c.reference(report.page.subject.id);
    c.body({c.word(report.isOfState() ? "opening_state" : "opening_meeting").arg(what, day), {}});
    c.body({c.word("opening_voluntary"), {}});
    c.body({c.word(c.isShared() ? "opening_shared" : "opening_office"), {}});
}

const parts::Builders<ReportPaper> &builders()
{
    static const parts::Builders<ReportPaper> table{
        {u"report_title"_s, title},
        {u"report_opening"_s, opening},
        {u"report_recommendations"_s, reportparts::recommendations},
        {u"report_own_follow_up"_s, reportparts::ownFollowUp},
        {u"report_addressed"_s, ofPage<profileparts::recommendations>},
        {u"report_support"_s, ofPage<profileparts::support>},
        {u"report_experiences"_s, ofPage<profileparts::experiences>},
        {u"report_lessons"_s, ofPage<profileparts::lessons>},
        {u"report_cycles"_s, reportparts::cycles},
        {u"report_untouched"_s, reportparts::untouched},
        {u"report_lacks"_s, reportparts::lacks},
        {u"report_sources"_s, reportparts::sources},
    };
    return table;
}

Result<Row> subjectOf(Reader &reader, const BriefRequest &request)
{
    const auto fits = [&reader](const Row &row) { return mayHaveReport(reader, row.id); };
    return paperSubject(
        reader, request.record, request.sharedCopy, fits,
        {BriefText::tr("What this report is about is not in this workspace. Choose a Forum Meeting "
                       "or a State."),
         BriefText::tr("A follow-up report is made of a Forum Meeting or of a State, and this record is "
                       "neither (%1). Choose one of those."),
         BriefText::tr("This record is internal or sensitive, so its report has no shared copy. Print the "
                       "office copy, or first change the record's handling to “Shared with the three "
                       "sides”.")});
}

void frame(ReportPaper &report)
{
    Composer &c = report.page.c;
    const RecordId &id = report.page.subject.id;
    const QString name = report.isOfState() ? c.names.full(id) : c.reference(id);
    const QString title = c.word("kind_of_paper") + u": "_s + name;
    c.frame(title, title);
    c.document.subject = c.word("as_of").arg(c.longDay(PartialDate(c.day())));
    c.document.version = c.document.subject;
}

void addMeetings(ReportPaper &report, const RecordId &meeting)
{
    if (report.meetings.contains(meeting))
        return;
    report.meetings << meeting;
    for (const Meeting &below : meetingsBelow(report.page.c.reader, meeting))
        addMeetings(report, below.id);
}

/// Whether this copy shows an entry. What waits for consent is counted, with whom to ask.
bool showsEntry(ReportPaper &report, const FollowUp &entry)
{
    Composer &c = report.page.c;
    if (mayShowFollowUp(entry, parts::isByState(c, entry), c.isShared()))
        return c.shows(entry.id);
    QStringList asked = c.names.brief(entry.actors);
    if (asked.isEmpty())
        asked << entry.otherActors;
    const QString number = entry.reference.isEmpty() ? QString() : entry.reference + u' ';
    c.leftOut.add(BriefText::tr("Follow-up of States without their consent"),
                  number + BriefText::tr("(ask %1)").arg(listText(asked)));
    return false;
}

QList<FollowUp> entriesOf(ReportPaper &report)
{
    Reader &reader = report.page.c.reader;
    if (report.isOfState())
        return report.page.linked<FollowUp>({"actors", "partners"});
    RecordIds ids;
    for (const Recommendation &one : std::as_const(report.recommendations))
        ids << one.id;
    QList<FollowUp> out;
    QSet<RecordId> seen;
    for (const FollowUp &entry : reader.linkedToAny<FollowUp>("recommendations", ids))
        if (!seen.contains(entry.id)) {
            seen.insert(entry.id);
            out << entry;
        }
    return out;
}

QList<Recommendation> recommendationsOf(ReportPaper &report)
{
    Reader &reader = report.page.c.reader;
    QList<Recommendation> out;
    QSet<RecordId> seen;
    const auto add = [&](const QList<Recommendation> &found) {
        for (const Recommendation &one : found)
            if (!seen.contains(one.id)) {
                seen.insert(one.id);
                out << one;
            }
    };
    if (report.isOfState()) {
        add(reader.linked<Recommendation>("addressees", report.page.subject.id));
    } else {
        add(reader.linkedToAny<Recommendation>("meeting", report.meetings));
        add(reader.linkedToAny<Recommendation>("origin", report.meetings));
    }
    return out;
}

void read(ReportPaper &report)
{
    Composer &c = report.page.c;
    if (!report.isOfState())
        addMeetings(report, report.page.subject.id);
    for (const Recommendation &one : recommendationsOf(report))
        if (report.page.isThere(report.dayOf(one)) && c.shows(one.id))
            report.recommendations << one;
    std::stable_sort(report.recommendations.begin(), report.recommendations.end(),
                     [](const auto &a, const auto &b) { return a.reference < b.reference; });
    for (const FollowUp &entry : entriesOf(report)) {
        if (!report.page.isThere(entry.date) || !showsEntry(report, entry))
            continue;
        report.all << entry;
        for (const RecordId &id : entry.recommendations)
            report.entries[id] << entry;
    }
    sortFollowUps(report.all);
    for (QList<FollowUp> &entries : report.entries)
        sortFollowUps(entries);
}

}  // namespace

bool ReportPaper::isOfState() const
{
    return page.isOf<State>();
}

PartialDate ReportPaper::dayOf(const Recommendation &recommendation)
{
    return recommendation.date.isNull() ? page.dayOf(recommendation.meeting) : recommendation.date;
}

bool mayHaveReport(Reader &reader, const RecordId &record)
{
    if (reader.one<State>(record))
        return true;
    const auto meeting = reader.one<Meeting>(record);
    return meeting && meeting->kind == u"forum_meeting" && !meeting->isTemplate;
}

Result<BriefDocument> followUpReport(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto subject = subjectOf(reader, request);
    if (!subject)
        return fail(subject.error());
    ReportPaper report{.page = {Composer(reader, recipe, request, profileparts::head(request)),
                                *std::move(subject),
                                {},
                                request.asOf}};
    report.page.about = {report.page.subject.id};
    (void)report.page.c.shows(report.page.subject.id);
    frame(report);
    read(report);
    if (const Status built = parts::build(recipe, builders(), report, report.page.c); !built)
        return fail(built.error());
    profileparts::classify(report.page);
    return report.page.c.finish();
}

}  // namespace tri
