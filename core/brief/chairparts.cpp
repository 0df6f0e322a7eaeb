// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The book of who chairs a meeting: the running order with its clock and, item by item, what the chair does, who gets the
// floor, where the sides stand, what is to be decided, and room for notes. It lies open on the table, so what is sensitive
// stands in no copy of it.

#include "core/brief/parts.h"
#include "core/kinds/offer.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// Minutes from the opening of the meeting, and from its last item to the end.
struct Clock {
    QTime opening;
    QTime closing;

    explicit Clock(const Composer &c) : opening(startOf(c.meeting())), closing(opening)
    {
        for (const ProgrammeLine &line : c.programme())
            if (line.end.isValid())
                closing = std::max(closing, line.end);
    }
    static int minutes(const QTime &from, const QTime &to)
    {
        constexpr int kSeconds = 60;
        return from.isValid() && to.isValid() ? from.secsTo(to) / kSeconds : -1;
    }
    [[nodiscard]] int gone(const ProgrammeLine &line) const { return minutes(opening, line.start); }
    [[nodiscard]] int left(const ProgrammeLine &line) const
    {
        return minutes(line.end.isValid() ? line.end : line.start, closing);
    }
};

bool isNote(const AgendaItem &item)
{
    return item.kind == u"procedural";
}

/// The procedural notes that stand right below an item belong to it and get no sheet of their own.
bool isNoteBelow(const Composer &c, qsizetype at)
{
    const QList<ProgrammeLine> &lines = c.programme();
    return isNote(lines[at].item) && lines[at].level > 0
        && std::any_of(lines.begin(), lines.begin() + at,
                       [&](const ProgrammeLine &above) { return above.item.id == lines[at].item.parent; });
}

/// The first sentence: enough to know where somebody stands.
QString firstSentence(const QString &text)
{
    static const QString ends = u".!?。！？؟"_s;
    const QString whole = paragraphsOf(text).value(0);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (!ends.contains(whole[at]))
            continue;
        const bool wide = whole[at] == u'。' || whole[at] == u'！' || whole[at] == u'？';
        const QChar after = at + 1 < whole.size() ? whole[at + 1] : u' ';
        const QChar next = at + 2 < whole.size() ? whole[at + 2] : u' ';
        // A full stop within a number or behind an abbreviation ("No. 3") closes nothing.
        if (wide || (after == u' ' && !next.isDigit() && !next.isLower()))
            return whole.first(at + 1);
    }
    return whole;
}

/// A table of boxes to tick with what is done, one after another.
class Steps {
public:
    explicit Steps(Composer &composer)
        : m_c(composer), m_table(composer.table({{"col.ticked", 0.7}, {"col.step", 9.3}}))
    {
        for (TableColumn &column : m_table.columns)
            column.keepsShare = true;
    }
    void put(const Inlines &what)
    {
        if (!what.isEmpty())
            m_table.rows << QList<Inlines>{plain(QString(kOpenBox)), what};
    }
    /// Nothing where there is nothing to put in.
    void put(const char *word, const QString &value)
    {
        if (!value.isEmpty())
            put(plain(sentence(m_c.word(word).arg(value))));
    }
    void put(const Told &lines)
    {
        for (const QString &text : linesOf(lines.text))
            put(plain(text, lines.language));
    }
    void add()
    {
        if (!m_table.rows.isEmpty())
            m_c.add(std::move(m_table));
    }

private:
    Composer &m_c;
    Table m_table;
};

/// Whom agencies sent to speak on the item, as far as their offers were taken up.
QString speakersOf(Composer &c, const AgendaItem &item)
{
    QStringList out;
    for (const ExpertiseRequest &request : requestsOf(c, item)) {
        if (request.kind != u"speaker")
            continue;
        for (const Offer &offer : c.reader.linked<Offer>("request", request.id)) {
            const bool taken = offer.status == u"accepted" || offer.status == u"delivered";
            if (taken && c.shows(offer.id))
                out << c.actors(offer.person.isNull() ? RecordIds{offer.organisation}
                                                      : RecordIds{offer.person});
        }
    }
    out.removeAll(QString());
    out.removeDuplicates();
    return c.list(out);
}

QList<Position> shownPositions(Composer &c, const AgendaItem &item)
{
    QList<Position> held = positionsOf(c, item);
    held.removeIf([&c](const Position &one) { return !c.shows(one.id) || !c.mayName(one.holder); });
    return held;
}

/// Those who hold a position and have not spoken yet, in the order in which the sides always stand.
QString floorOf(Composer &c, const AgendaItem &item, const QList<Position> &held)
{
    RecordIds rest;
    for (const Position &one : held)
        if (!item.lead.contains(one.holder))
            rest << one.holder;
    return c.actors(rest);
}

/// "Supports: SRSG, GFMD. Reserved: GMG." in the order of the words of the field.
QString stancesOf(Composer &c, const QList<Position> &held)
{
    QStringList out;
    const FieldSpec *field = kindOf<Position>().spec.field(u"stance");
    for (const Choice &choice : field->choices) {
        RecordIds holders;
        for (const Position &one : held)
            if (one.stance == QLatin1StringView(choice.key) && one.stance != u"not_known")
                holders << one.holder;
        if (!holders.isEmpty())
            out << c.choice<Position>("stance", QString::fromLatin1(choice.key)) + u": "_s
                    + c.actors(holders);
    }
    return out.join(u". "_s);
}

/// Decisions that were drafted for the item before the meeting, after the outcome that is wanted.
void decisionSought(Composer &c, const AgendaItem &item)
{
    c.body(c.tell(item, u"wanted_outcome"), c.word("decision_sought"));
    for (const Outcome &outcome : c.reader.linked<Outcome>("item", item.id))
        if (outcome.kind == u"decision" && outcome.meeting == c.meeting().id && c.shows(outcome.id))
            c.body(c.tell(outcome, u"text"), c.word("decision_drafted"));
}

void positionLines(Composer &c, const QList<Position> &held)
{
    QList<Inlines> lines;
    for (const Position &one : held) {
        const QString stance =
            c.choice<Position>("stance", one.stance.isEmpty() ? u"not_known"_s : one.stance) + u". "_s;
        const Told summary = c.tell(one, u"summary");
        const Told told = summary.isEmpty() ? c.tell(one, u"message") : summary;
        lines << Inlines{{c.within(c.names.brief(one.holder)) + u": "_s, {}, true, {}}} + plain(stance)
                + plain(firstSentence(told.text), told.language);
    }
    c.bullets(lines);
}

void notes(Composer &c, int count)
{
    Table table = c.table({{"col.notes", 1}});
    for (int at = 0; at < count; ++at)
        table.rows << QList<Inlines>{plain(kWritingLine)};
    c.add(std::move(table));
}

QString clockText(Composer &c, const Clock &clock, const ProgrammeLine &line)
{
    QStringList out{hours(c, line)};
    if (const auto minutes = line.item.minutes.value_or(0); minutes > 0)
        out << c.word("minutes_long").arg(minutes);
    out.removeAll(QString());
    QString text = sentence(c.list(out));
    if (clock.gone(line) >= 0)
        text += u' ' + sentence(c.word("clock").arg(clock.gone(line)).arg(clock.left(line)));
    return text;
}

/// What the chair does on the item at that place, from opening it to calling the next one.
void procedure(Composer &c, qsizetype at, const QList<Position> &held)
{
    const QList<ProgrammeLine> &lines = c.programme();
    const AgendaItem &item = lines[at].item;
    Steps steps(c);
    if (item.kind == u"pause") {
        steps.put("step.pause", lines[at].end.isValid() ? c.time(lines[at].end) : QString());
    } else {
        steps.put("step.open", c.itemName(item));
        if (isNote(item))
            steps.put(c.tell(item, u"background"));
        steps.put("step.introduce", c.actors(item.lead));
        steps.put("step.speakers", speakersOf(c, item));
        steps.put("step.floor", floorOf(c, item, held));
        if (!isNote(item) && item.kind != u"section")
            steps.put(plain(c.word("step.others")));
        steps.put("step.sum_up", stancesOf(c, held));
        if (!item.wantedOutcome.isEmpty())
            steps.put(plain(c.word("step.decision")));
    }
    qsizetype next = at + 1;
    for (; next < lines.size() && isNoteBelow(c, next); ++next) {
        const Told name = c.tell(lines[next].item.title);
        steps.put(Inlines{{name.text, name.language, true, {}}});
        steps.put(c.tell(lines[next].item, u"background"));
    }
    if (next < lines.size()) {
        const QString when = c.time(lines[next].start);
        const QString name = c.itemName(lines[next].item);
        const bool isPart = lines[next].level > lines[at].level;  // the item is not over yet
        steps.put(isPart ? "step.go_on" : "step.next", when.isEmpty() ? name : name + u" ("_s + when + u')');
    } else {
        steps.put(plain(c.word("step.close")));
    }
    steps.add();
}

void sheet(Composer &c, const Clock &clock, qsizetype at, int writingLines)
{
    const ProgrammeLine &line = c.programme()[at];
    const AgendaItem &item = line.item;
    c.heading(2, c.itemName(item), u"item-"_s + item.id.toString());
    c.note(clockText(c, clock, line));
    const QList<Position> held = shownPositions(c, item);
    procedure(c, at, held);
    if (item.kind == u"pause")
        return;
    if (const Told points = c.tell(item, u"talking_points"); !points.isEmpty()) {
        c.heading(3, c.word("to_say"));
        c.bullets(points);
    }
    if (!held.isEmpty()) {
        c.heading(3, c.word("positions"));
        positionLines(c, held);
        cautions(c, held, {"if_raised"});
    }
    decisionSought(c, item);
    notes(c, writingLines);
}

}  // namespace

void chairTitle(Composer &c, const RecipePart & /*part*/)
{
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title = c.tell(c.meeting().title).inlines();
    meetingLines(c, block);
    const QString chair = c.actors(c.meeting().chair, c.meeting().chairPerson);
    if (!chair.isEmpty())
        block.lines << std::pair{c.word("chair"), plain(chair)};
    block.lines << std::pair{c.word("version"), plain(versionLine(c))};
    c.add(std::move(block));
    if (c.meeting().attribution == u"chatham_house")
        c.note(c.word("chatham_house"));
}

void runningOrder(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const Clock clock(c);
    Table table = c.table({{"col.time", 2.3},
                           {"col.number", 0.7},
                           {"col.item", 4.6},
                           {"col.minutes", 0.9},
                           {"col.left", 0.9},
                           {"col.decision_sought", 1}});
    table.columns[3].align = table.columns[4].align = TableColumn::Align::End;
    for (qsizetype at = 0; at < c.programme().size(); ++at) {
        const ProgrammeLine &line = c.programme()[at];
        Inlines title = c.tell(line.item.title).inlines();
        for (Inline &run : title)
            run.target = isNoteBelow(c, at) ? QString() : u"item-"_s + line.item.id.toString();
        const QString left = clock.left(line) < 0 ? QString() : QString::number(clock.left(line));
        const bool sought = !line.item.wantedOutcome.isEmpty();
        table.rows << QList<Inlines>{
            plain(hours(c, line)),
            plain(c.within(line.item.number)),
            title,
            plain(line.item.minutes ? QString::number(*line.item.minutes) : QString()),
            plain(left),
            sought ? plain(QString(kOpenBox)) : Inlines()};
    }
    c.add(std::move(table));
    c.note(c.word("running_note"));
}

void chairItems(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const Clock clock(c);
    for (qsizetype at = 0; at < c.programme().size(); ++at)
        if (!isNoteBelow(c, at))
            sheet(c, clock, at, part.limit(u"lines"_s, 4));
    if (c.programme().isEmpty())
        c.none();
}

}  // namespace tri::parts
