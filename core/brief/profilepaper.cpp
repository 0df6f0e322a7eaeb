// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The profile of a State, an organization, an entity, a theme or a body as of a day: which parts it has, and what all of
// them share.

#include "core/brief/papersubject.h"
#include "core/brief/profileparts.h"
#include "core/kinds/activity.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/objective.h"
#include "core/kinds/organisation.h"
#include "core/kinds/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFooterName = 40;  // a longer name leaves no room for the day and the page

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

const parts::Builders<ProfilePaper> &builders()
{
    static const parts::Builders<ProfilePaper> table{
        {u"profile_title"_s, profileparts::title},
        {u"profile_about"_s, profileparts::about},
        {u"profile_roles"_s, profileparts::roles},
        {u"profile_reviews"_s, profileparts::reviews},
        {u"profile_positions"_s, profileparts::positions},
        {u"profile_priorities"_s, profileparts::priorities},
        {u"profile_recommendations"_s, profileparts::recommendations},
        {u"profile_follow_up"_s, profileparts::followUp},
        {u"profile_experiences"_s, profileparts::experiences},
        {u"profile_lessons"_s, profileparts::lessons},
        {u"profile_expertise"_s, profileparts::expertise},
        {u"profile_plan"_s, profileparts::plan},
        {u"profile_actions"_s, profileparts::actions},
        {u"profile_meetings"_s, profileparts::meetings},
        {u"profile_support"_s, profileparts::support},
        {u"profile_projects"_s, profileparts::projects},
        {u"profile_documents"_s, profileparts::documents},
        {u"profile_sources"_s, profileparts::sources},
    };
    return table;
}

Result<Row> subjectOf(Reader &reader, const BriefRequest &request)
{
    const auto fits = [](const Row &row) { return mayHaveProfile(row.spec->keyText()); };
    return paperSubject(
        reader, request.record, request.sharedCopy, fits,
        {BriefText::tr(
             "What this profile is about is not in this workspace. Choose a State, an organization, "
             "an entity, a theme or a body."),
         BriefText::tr(
             "A profile is made of a State, an organization, an entity, a theme or a body, and this "
             "record is of the kind %1. Choose one of those."),
         BriefText::tr(
             "This record is internal or sensitive, so its profile has no shared copy. Print the "
             "office copy, or first change the record's handling to “Shared with the three sides”.")});
}

/// A theme that came up later is not yet part of the one above it.
RecordIds scopeOf(ProfilePaper &paper)
{
    RecordIds out{paper.subject.id};
    if (!paper.isOf<Theme>())
        return out;
    for (const RecordId &id : parts::withSubthemes(paper.c, out))
        if (const auto theme = paper.c.reader.one<Theme>(id);
            theme && !out.contains(id) && paper.isThere(theme->from) && !paper.hides(id))
            out << id;
    return out;
}

void frame(ProfilePaper &paper)
{
    Composer &c = paper.c;
    const QString kind = c.word("kind_of_paper") + u": "_s;
    const QString brief = c.names.brief(paper.subject.id);
    const QString reference = paper.subject.reference();
    c.frame(kind + c.names.full(paper.subject.id),
            kind + (brief.size() > kFooterName && !reference.isEmpty() ? reference : brief));
    c.document.subject = c.word("as_of").arg(c.longDay(PartialDate(c.day())));
    c.document.version = c.document.subject;
}

}  // namespace

bool mayHaveProfile(const QString &kind)
{
    for (const RecordSpec *spec : {&kindOf<State>().spec, &kindOf<Organisation>().spec,
                                   &kindOf<Entity>().spec, &kindOf<Theme>().spec, &kindOf<Body>().spec})
        if (spec->keyText() == kind)
            return true;
    return false;
}

bool ProfilePaper::isAbout(const RecordIds &ids) const
{
    return std::any_of(ids.begin(), ids.end(), [this](const RecordId &id) { return about.contains(id); });
}

bool ProfilePaper::hides(const RecordId &id)
{
    QSet<RecordId> seen;
    for (RecordId at = id; !at.isNull() && !seen.contains(at);) {
        seen.insert(at);
        const auto row = c.reader.row(at);
        if (!row)  // a link into nowhere hides nothing
            return false;
        if (!c.mayName(at))
            return true;
        if (const auto item = c.reader.one<AgendaItem>(at)) {
            if (c.isShared() && item->visibility == u"ours") {
                c.countLeftOut(QCoreApplication::translate("Brief", "Agenda items that are ours only"), at);
                return true;
            }
            at = item->meeting;
        } else if (const auto objective = c.reader.one<Objective>(at)) {
            at = objective->parent.isNull() ? objective->workPlan : objective->parent;
        } else {
            at = {};
        }
    }
    return false;
}

QString ProfilePaper::name(const RecordId &id)
{
    return hides(id) ? QString() : c.within(c.names.full(id));
}

QString ProfilePaper::names(const RecordIds &ids)
{
    QStringList out;
    for (const RecordId &id : ids)
        out << name(id);
    out.removeAll(QString());
    return c.list(out);
}

QString ProfilePaper::others(RecordIds ids, const QString &inWords)
{
    ids.removeIf([this](const RecordId &id) { return about.contains(id); });
    return c.actors(ids, inWords);
}

PartialDate ProfilePaper::dayOf(const RecordId &meeting)
{
    QSet<RecordId> seen;
    PartialDate year;
    for (RecordId at = meeting; !at.isNull() && !seen.contains(at);) {
        seen.insert(at);
        const auto found = c.reader.one<Meeting>(at);
        if (!found)
            break;
        if (!found->from.isNull())
            return found->from;
        if (year.isNull() && found->year && *found->year > 0 && *found->year < 10000)
            year = PartialDate(int(*found->year));
        at = found->parent;
    }
    return year;
}

QString ProfilePaper::period(const PartialDate &from, const PartialDate &to) const
{
    if (from.isNull() && to.isNull())
        return {};
    if (to.isNull())
        return c.word("since").arg(c.shortDay(from));
    if (from.isNull())
        return c.word("until").arg(c.shortDay(to));
    return from == to ? c.shortDay(from) : c.shortDay(from) + u" – "_s + c.shortDay(to);
}

bool ProfilePaper::knowsState(const PartialDate &stated, const PartialDate &due) const
{
    if (!until.isValid() || until >= c.date())
        return true;
    if (!stated.isNull())
        return isThere(stated);
    return !due.isNull() && due.last() <= until;
}

void ProfilePaper::open(const RecipePart &part)
{
    if (opened == part.key)
        return;
    opened = part.key;
    c.openPart(part);
}

void ProfilePaper::put(const RecipePart &part, const char *group, const Columns &columns,
                       QList<ProfileRow> rows, Order order)
{
    if (rows.isEmpty())
        return;
    open(part);
    if (*group)
        c.heading(2, c.word(group));
    std::stable_sort(rows.begin(), rows.end(), [order](const ProfileRow &a, const ProfileRow &b) {
        if (a.when.isNull() || b.when.isNull())
            return !a.when.isNull() && b.when.isNull();
        const QDate left = a.when.first();
        const QDate right = b.when.first();
        return order == Order::NewestFirst ? left > right : left < right;
    });
    Table table = c.table(columns);
    for (const ProfileRow &row : std::as_const(rows))
        table.rows << row.cells;
    for (qsizetype at = table.columns.size() - 1; at >= 0; --at) {
        const bool filled =
            std::any_of(table.rows.begin(), table.rows.end(),
                        [at](const QList<Inlines> &row) { return !textOf(row[at]).isEmpty(); });
        if (filled || table.columns.size() == 1)
            continue;
        table.columns.removeAt(at);
        for (QList<Inlines> &row : table.rows)
            row.removeAt(at);
    }
    c.add(std::move(table));
}

Meeting profileparts::head(const BriefRequest &request)
{
    Meeting head;
    if (request.asOf.isValid())
        head.from = PartialDate(request.asOf);
    head.classification = u"shared"_s;
    head.attribution = request.sharedCopy ? u"chatham_house"_s : QString();  // points go out without persons
    return head;
}

void profileparts::classify(ProfilePaper &paper)
{
    Composer &c = paper.c;
    const bool sensitive = paper.sensitive
        || std::any_of(c.printed().begin(), c.printed().end(),
                       [](const Row &row) { return row.handling() == Handling::Sensitive; });
    const QString level = sensitive ? u"sensitive"_s : c.isShared() ? u"shared"_s : u"internal"_s;
    c.document.classification = c.choice<Meeting>("classification", level) + u" – "_s
        + c.word(c.isShared() ? "shared_copy" : "office_copy");
}

Inlines profileparts::headed(const Told &title, const Told &text)
{
    Inlines out = title.inlines();
    if (text.isEmpty() || text.text == title.text)
        return out;
    for (Inline &run : out)
        run.strong = true;
    if (!out.isEmpty())
        out << Inline{u"\n"_s, {}, false, {}};
    return out + plain(paragraphsOf(text.text).join(u'\n'), text.language);
}

Result<BriefDocument> composeProfile(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto subject = subjectOf(reader, request);
    if (!subject)
        return fail(subject.error());
    ProfilePaper paper{Composer(reader, recipe, request, profileparts::head(request)),
                       *std::move(subject),
                       {},
                       request.asOf};
    (void)paper.c.shows(paper.subject.id);
    paper.about = scopeOf(paper);
    frame(paper);
    if (const Status built = parts::build(recipe, builders(), paper, paper.c); !built)
        return fail(built.error());
    profileparts::classify(paper);
    if (QList<Block> &blocks = paper.c.document.blocks; blocks.size() == 1)
        blocks << Paragraph{plain(paper.c.word("nothing")), Paragraph::Role::Body, false, {}};
    return paper.c.finish();
}

}  // namespace tri
