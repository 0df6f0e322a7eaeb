// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The handover paper: whose work it is, its title and opening.

#include "core/brief/handoverpaper.h"

#include "core/brief/papersubject.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

constexpr int kMonths = 24;  // of a place without a term: how far back papers and decisions are told

/// "Chair, GFMD Chair in office"; of what is no role, its name.
QString nameOf(HandoverPaper &paper)
{
    Composer &c = paper.page.c;
    if (!paper.page.isOf<Role>())
        return paper.page.isOf<Meeting>() ? c.reference(paper.page.subject.id)
                                          : c.names.full(paper.page.subject.id);
    const Role role = paper.page.as<Role>();
    const QString title = c.tell(role.titleText).text;
    QStringList out{c.within(title.isEmpty() ? paper.page.choice<Role>("function", role.function) : title),
                    c.within(c.names.brief(role.body))};
    out.removeAll(QString());
    return c.list(out);
}

void title(HandoverPaper &paper, const RecipePart & /*part*/)
{
    Composer &c = paper.page.c;
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title =
        paper.page.isOf<Meeting>() ? c.tell(paper.page.as<Meeting>().title).inlines() : plain(nameOf(paper));
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    put("term", paper.page.period(paper.scope.from, paper.scope.to));
    put("handed_over_by", c.actors(paper.scope.holders));
    put("taken_over_by", c.actors(paper.scope.next));
    put("as_of_label", c.longDay(PartialDate(paper.day())));
    put("printed_on", c.longDay(PartialDate(c.date())));
    c.add(std::move(block));
}

void opening(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    c.openPart(part);
    c.body({c.word("opening").arg(c.within(nameOf(paper)), c.longDay(PartialDate(paper.day())),
                                  c.longDay(PartialDate(paper.since))),
            {}});
    c.body({c.word(c.isShared() ? "opening_shared" : "opening_office"), {}});
}

const parts::Builders<HandoverPaper> &builders()
{
    static const parts::Builders<HandoverPaper> table{
        {u"handover_title"_s, title},
        {u"handover_opening"_s, opening},
        {u"handover_items"_s, handoverparts::items},
        {u"handover_promises"_s, handoverparts::promises},
        {u"handover_requests"_s, handoverparts::requests},
        {u"handover_decisions"_s, handoverparts::decisions},
        {u"handover_recommendations"_s, handoverparts::recommendations},
        {u"handover_papers"_s, handoverparts::papers},
        {u"handover_contacts"_s, handoverparts::contacts},
        {u"handover_dates"_s, handoverparts::dates},
        {u"handover_unclear"_s, handoverparts::unclear},
    };
    return table;
}

Result<Row> subjectOf(Reader &reader, const BriefRequest &request)
{
    const auto fits = [](const Row &row) { return mayBeHandedOver(row); };
    return paperSubject(
        reader, request.record, request.sharedCopy, fits,
        {BriefText::tr(
             "What is to be handed over is not in this workspace. Choose a role, an entity, a body, "
             "an organization, a State, a person or a Forum Meeting."),
         BriefText::tr(
             "A handover is made of a role, an entity, a body, an organization, a State, a person or "
             "a Forum Meeting, and this record is none of these (%1). Choose one of those."),
         BriefText::tr("This record is internal or sensitive, so its handover has no shared copy. Print the "
                       "office copy, or first change the record's handling to “Shared with the three "
                       "sides”.")});
}

void frame(HandoverPaper &paper)
{
    Composer &c = paper.page.c;
    const QString kind = c.word("kind_of_paper") + u": "_s;
    c.frame(kind + nameOf(paper), kind + c.names.brief(paper.page.subject.id));
    c.document.subject = c.word("as_of").arg(c.longDay(PartialDate(paper.day())));
    c.document.version = c.document.subject;
}

}  // namespace

bool HandoverPaper::isInPeriod(const PartialDate &date) const
{
    return !date.isNull() && date.last() >= since && page.isThere(date);
}

Result<BriefDocument> handoverPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto subject = subjectOf(reader, request);
    if (!subject)
        return fail(subject.error());
    HandoverPaper paper{
        .page = {Composer(reader, recipe, request, profileparts::head(request)), *std::move(subject), {}}};
    const QDate day = paper.day();
    paper.page.until = day;
    paper.scope = handoverScope(reader, request.record, day);
    paper.page.about = paper.scope.actors;
    paper.since = paper.scope.from.isNull() ? day.addMonths(-kMonths) : paper.scope.from.first();
    (void)paper.page.c.shows(paper.page.subject.id);
    frame(paper);
    if (const Status built = parts::build(recipe, builders(), paper, paper.page.c); !built)
        return fail(built.error());
    profileparts::classify(paper.page);
    return paper.page.c.finish();
}

}  // namespace tri
