// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/itemsheetpaper.h"

#include "core/brief/papersubject.h"
#include "core/brief/parts.h"
#include "core/kinds/followup.h"
#include "core/rules/minutes.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEarlier =
    6;  // meetings that are told; an item that was carried over more often has another trouble

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

/// The sheet while it is being written.
struct ItemSheet {
    Composer &c;
    ProgrammeLine line;
    QList<Position> held;

    [[nodiscard]] const AgendaItem &item() const { return line.item; }
    [[nodiscard]] bool hasMeeting() const { return !c.meeting().id.isNull(); }
};

QString hiddenItem()
{
    return BriefText::tr(
        "This agenda item is ours only, or internal or sensitive, or its meeting or an item above it "
        "is, so its sheet has no shared copy. Print the office copy, or first change its visibility "
        "and handling.");
}

void title(ItemSheet &sheet, const RecipePart & /*part*/)
{
    Composer &c = sheet.c;
    const AgendaItem &item = sheet.item();
    TitleBlock block;
    block.kind = parts::kindOfPaper(c);
    block.title = plain(c.itemName(item), c.tell(item.title).language);
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    if (c.edition())
        put("for", c.within(c.sideName(*c.edition())));
    if (sheet.hasMeeting()) {
        put("kind.meeting", c.within(c.tell(c.meeting().title).text));
        parts::meetingLines(c, block);
    } else {
        put("kind.meeting", c.word("backlog"));
    }
    QStringList when{parts::hours(c, sheet.line)};
    if (item.minutes.value_or(0) > 0)
        when << c.word("minutes_long").arg(*item.minutes);
    when.removeAll(QString());
    put("item_time", c.aside(when));
    put("col.lead", c.actors(item.lead));
    put("col.area", c.actors({item.area}));
    put("col.theme", c.actors(item.themes));
    if (!c.isShared())
        put("visibility", c.choice<AgendaItem>("visibility", item.visibility));
    put("version", c.longDay(PartialDate(c.date())));
    c.add(std::move(block));
}

void about(ItemSheet &sheet, const RecipePart &part)
{
    const Told text = sheet.c.tell(sheet.item(), u"background");
    sheet.c.openPart(part);
    text.isEmpty() ? sheet.c.none() : sheet.c.body(text);
}

void positions(ItemSheet &sheet, const RecipePart &part)
{
    sheet.c.openPart(part);
    if (sheet.held.isEmpty()) {
        sheet.c.none();
        return;
    }
    parts::threeSides(sheet.c, sheet.item(), sheet.held);
    parts::otherPositions(sheet.c, sheet.held);
}

void messages(ItemSheet &sheet, const RecipePart &part)
{
    sheet.c.openPart(part);
    const Told points = sheet.c.tell(sheet.item(), u"talking_points");
    const qsizetype before = sheet.c.document.blocks.size();
    sheet.c.bullets(points);
    parts::cautions(sheet.c, sheet.held, {"if_raised", "sensitive"});
    if (sheet.c.document.blocks.size() == before)
        sheet.c.none();
}

void wanted(ItemSheet &sheet, const RecipePart &part)
{
    const Told text = sheet.c.tell(sheet.item(), u"wanted_outcome");
    sheet.c.openPart(part);
    text.isEmpty() ? sheet.c.none() : sheet.c.body(text);
}

/// The item as earlier meetings had it, the last one first, as far as this copy may tell of them. A circle ends where it
/// closes.
QList<AgendaItem> earlierItems(Composer &c, const AgendaItem &item)
{
    QList<AgendaItem> out;
    QSet<RecordId> seen{item.id};
    for (RecordId id = item.carriedFrom; !id.isNull() && !seen.contains(id) && out.size() < kMostEarlier;) {
        seen.insert(id);
        const auto before = c.reader.one<AgendaItem>(id);
        if (!before)
            break;
        id = before->carriedFrom;
        const bool ours = c.isShared() && before->visibility == u"ours";
        if (ours)
            c.countLeftOut(QCoreApplication::translate("Brief", "Agenda items that are ours only"),
                           before->id);
        if (!ours && c.shows(before->id) && (before->meeting.isNull() || c.mayName(before->meeting)))
            out << *before;
    }
    return out;
}

/// What came of it: decisions and what else was noted first, then actions with how far they are.
void outcomesOf(Composer &c, const AgendaItem &earlier)
{
    QList<Outcome> actions;
    for (const Outcome &outcome : c.reader.linked<Outcome>("item", earlier.id)) {
        if (!c.shows(outcome.id))
            continue;
        if (outcome.kind == u"action")
            actions << outcome;
        else
            c.body(c.tell(outcome, u"text"),
                   c.choice<Outcome>("kind", outcome.kind.isEmpty() ? u"note"_s : outcome.kind) + u'.');
    }
    if (!actions.isEmpty())
        parts::actionsTable(c, actions, true);
}

void lastTime(ItemSheet &sheet, const RecipePart &part)
{
    Composer &c = sheet.c;
    c.openPart(part);
    const qsizetype before = c.document.blocks.size();
    parts::lastTime(c, sheet.item());
    c.body(c.tell(sheet.item(), u"carry_reason"), c.word("carry_reason"));
    const QList<AgendaItem> earlier = earlierItems(c, sheet.item());
    for (const AgendaItem &one : earlier) {
        const auto meeting = c.reader.one<Meeting>(one.meeting);
        QStringList head{meeting ? c.reference(meeting->id) : c.word("backlog"),
                         meeting ? c.days(meeting->from, meeting->to) : QString(), c.itemName(one)};
        head.removeAll(QString());
        c.heading(2, head.join(u" – "_s));
        // Only agreed words are what was said; a draft is nobody's yet.
        if (areMinutesLocked(one))
            c.body(c.tell(one, u"minutes_taken"), c.word("minutes_label"));
        outcomesOf(c, one);
    }
    if (c.document.blocks.size() == before)
        c.none();
}

bool mayTell(Composer &c, const RecordId &id)
{
    const auto entry = c.reader.one<FollowUp>(id);
    if (!entry || mayShowFollowUp(*entry, parts::isByState(c, *entry), c.isShared()))
        return c.shows(id);
    c.countLeftOut(QCoreApplication::translate("Brief", "Follow-up of States without their consent"), id);
    return false;
}

/// Requests for the item and whatever the office linked with it, by kind, with their numbers and names.
void related(ItemSheet &sheet, const RecipePart &part)
{
    Composer &c = sheet.c;
    c.openPart(part);
    Table table = c.table({{"col.kind", 1.6}, {"col.number", 1.4}, {"col.record", 6}});
    RecordIds ids;
    for (const ExpertiseRequest &request : parts::requestsOf(c, sheet.item()))
        ids << request.id;
    for (const RecordId &id : sheet.item().related)
        if (!ids.contains(id) && mayTell(c, id))
            ids << id;
    QList<Row> rows;
    for (const RecordId &id : std::as_const(ids))
        if (const auto row = c.reader.row(id))
            rows << *row;
    std::stable_sort(rows.begin(), rows.end(),
                     [&c](const Row &a, const Row &b) { return c.kindWord(*a.spec) < c.kindWord(*b.spec); });
    QString last;
    for (const Row &row : std::as_const(rows)) {
        const QString kind = c.kindWord(*row.spec);
        const bool silent = c.isShared() && parts::isTitledByOthers(row);
        table.rows << QList<Inlines>{plain(kind == last ? QString() : kind), plain(c.within(row.reference())),
                                     silent ? Inlines() : plain(c.within(c.names.full(row.id)))};
        last = kind;
    }
    c.add(std::move(table));
}

void documents(ItemSheet &sheet, const RecipePart &part)
{
    Composer &c = sheet.c;
    c.openPart(part);
    QList<Inlines> lines;
    for (const Document &document : c.documents(sheet.item().documents))
        lines << plain(c.docLine(document));
    lines.isEmpty() ? c.none() : c.bullets(lines);
}

const parts::Builders<ItemSheet> &builders()
{
    static const parts::Builders<ItemSheet> table{
        {u"item_title"_s, title},       {u"item_about"_s, about},         {u"item_positions"_s, positions},
        {u"item_messages"_s, messages}, {u"item_wanted"_s, wanted},       {u"item_last_time"_s, lastTime},
        {u"item_related"_s, related},   {u"item_documents"_s, documents},
    };
    return table;
}

Result<AgendaItem> itemOf(Reader &reader, const BriefRequest &request)
{
    const auto fits = [](const Row &row) { return row.spec == &kindOf<AgendaItem>().spec; };
    const auto row = paperSubject(
        reader, request.record, request.sharedCopy, fits,
        {BriefText::tr("The agenda item of this sheet is not in this workspace. Choose one on the page of "
                       "its meeting."),
         BriefText::tr(
             "An item sheet is made of an agenda item, and this record is of the kind %1. Choose an agenda "
             "item."),
         hiddenItem()});
    if (!row)
        return fail(row.error());
    auto item = fromRow<AgendaItem>(*row);
    if (request.sharedCopy && item.visibility == u"ours")
        return fail(ProblemCode::Invalid, hiddenItem(), item.id.toString());
    return item;
}

/// Its place on the agenda; nullopt where this copy does not show it there.
std::optional<ProgrammeLine> placeOf(const Composer &c, const AgendaItem &item)
{
    for (const ProgrammeLine &line : c.programme())
        if (line.item.id == item.id)
            return line;
    return std::nullopt;
}

}  // namespace

Result<BriefDocument> itemSheet(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    const auto item = itemOf(reader, request);
    if (!item)
        return fail(item.error());
    const auto meeting = reader.one<Meeting>(item->meeting);
    if (meeting && !mayShowRecord(toRow(*meeting), request.sharedCopy))
        return fail(ProblemCode::Invalid, hiddenItem(), meeting->id.toString());
    Meeting head = meeting ? *meeting : parts::dayAsHead(reader, request);
    if (!meeting)
        head.classification = u"shared"_s;
    Composer composer(reader, recipe, request, std::move(head));
    const auto line = meeting ? placeOf(composer, *item) : std::optional(ProgrammeLine{*item, 0, {}});
    if (reader.problem())
        return fail(*reader.problem());
    if (!line)
        return fail(ProblemCode::Invalid, hiddenItem(), item->id.toString());
    (void)composer.shows(item->id);
    const QString kind = parts::kindOfPaper(composer);
    composer.frame(kind + u": "_s + composer.itemName(*item),
                   kind + (item->number.isEmpty() ? QString() : u' ' + composer.within(item->number)));
    composer.document.subject = meeting ? composer.tell(meeting->title).text : QString();
    ItemSheet sheet{composer, *line, parts::positionsOf(composer, *item)};
    if (const Status built = parts::build(recipe, builders(), sheet, composer); !built)
        return fail(built.error());
    return composer.finish();
}

}  // namespace tri
