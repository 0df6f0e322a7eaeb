// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The minutes of several meetings in one paper: of a series, or on a theme across years.

#include "core/base/translations.h"
#include "core/brief/papersubject.h"
#include "core/brief/parts.h"
#include "core/kinds/theme.h"
#include "core/rules/carryover.h"
#include "core/rules/minutes.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <vector>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

/// What one item of one meeting brings.
struct Piece {
    AgendaItem item;
    QList<Outcome> outcomes;
};

/// One meeting with names of its own day; what it writes is moved into the paper piece by piece.
struct Source {
    std::unique_ptr<Composer> composer;
    QList<Piece> pieces;
};

class Compilation {
public:
    /// @p themes: only what carries one of them; empty = everything.
    Compilation(Reader &reader, const Recipe &recipe, const BriefRequest &request, Meeting head, QSet<RecordId> themes)
        : m_reader(reader), m_recipe(recipe), m_request(request), m_themes(std::move(themes)),
          m_paper(reader, recipe, request, std::move(head)) {}

    void addMeeting(const Meeting &meeting);
    [[nodiscard]] BriefDocument finish();

private:
    void title();
    void frame();
    void byDate();
    void byTheme();
    void piece(Source &source, const Piece &piece, int level);
    void annex();
    void take(Source &source) { m_paper.document.blocks += std::exchange(source.composer->document.blocks, {}); }
    [[nodiscard]] static RecordIds themesOf(const Piece &piece);
    [[nodiscard]] QString meetingName(Source &source) const;

    Reader &m_reader;
    const Recipe &m_recipe;
    const BriefRequest &m_request;
    QSet<RecordId> m_themes;
    Composer m_paper;
    std::vector<Source> m_sources;
    QList<RecordId> m_anchored;
};

bool carriesAny(const RecordIds &ids, const QSet<RecordId> &wanted)
{
    return wanted.isEmpty() || std::any_of(ids.begin(), ids.end(), [&](const RecordId &id) { return wanted.contains(id); });
}

/// An item that carries the theme comes whole; of another only the outcomes that carry it.
void Compilation::addMeeting(const Meeting &meeting)
{
    auto composer = std::make_unique<Composer>(m_reader, m_recipe, m_request, meeting);
    if (!composer->shows(meeting.id)) {
        m_paper.leftOut.add(composer->leftOut);
        return;
    }
    const QHash<RecordId, QList<Outcome>> outcomes = parts::outcomesByItem(*composer);
    QList<Piece> pieces;
    const auto add = [&](Piece piece) {
        if (!carriesAny(piece.item.themes, m_themes)) {
            piece.outcomes.removeIf([&](const Outcome &outcome) { return !carriesAny(outcome.themes, m_themes); });
            piece.item.minutesTaken = {};
        }
        if (!piece.item.minutesTaken.isEmpty() || !piece.outcomes.isEmpty())
            pieces << std::move(piece);
    };
    for (const ProgrammeLine &line : composer->programme())
        add({line.item, outcomes.value(line.item.id)});
    add({AgendaItem{.kind = u"section"_s}, outcomes.value({})});
    if (!pieces.isEmpty())
        m_sources.push_back({std::move(composer), std::move(pieces)});
    else
        m_paper.leftOut.add(composer->leftOut);
}

QString Compilation::meetingName(Source &source) const
{
    const Meeting &meeting = source.composer->meeting();
    return meeting.reference.isEmpty() ? m_paper.tell(meeting.title).text : meeting.reference;
}

void Compilation::title()
{
    TitleBlock block;
    block.kind = m_paper.word("kind_of_paper");
    block.title = m_paper.tell(m_paper.meeting().title).inlines();
    QStringList names;
    for (Source &source : m_sources)
        names << m_paper.within(meetingName(source));
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{m_paper.word(key), plain(text)};
    };
    put("meetings", names.isEmpty() ? m_paper.word("none") : m_paper.list(names));
    PartialDate first;
    PartialDate last;
    if (!m_sources.empty()) {
        first = m_sources.front().composer->meeting().from;
        const Meeting &latest = m_sources.back().composer->meeting();
        last = latest.to.isNull() ? latest.from : latest.to;
    }
    put("period", m_paper.days(m_request.since.isValid() ? PartialDate(m_request.since) : first,
                               m_request.until.isValid() ? PartialDate(m_request.until) : last));
    put("version", m_paper.longDay(PartialDate(m_paper.date())));
    m_paper.add(std::move(block));
}

void Compilation::frame()
{
    const QString name = m_paper.tell(m_paper.meeting().title).text;
    const QString &shortName = m_paper.meeting().reference;  // of a theme; the foot of a page is narrow
    const QString kind = m_paper.word("kind_of_paper") + u": "_s;
    m_paper.frame(kind + name, kind + (shortName.isEmpty() ? name : shortName));
}

/// Each piece says where it comes from, so that it can be copied alone: "TRI-2014-04, item 3 (a), 4 April 2014".
void Compilation::piece(Source &source, const Piece &piece, int level)
{
    Composer &c = *source.composer;
    const bool isItem = !piece.item.id.isNull();
    const bool first = isItem && !m_anchored.contains(piece.item.id);
    if (first)
        m_anchored << piece.item.id;
    c.heading(level, isItem ? c.itemName(piece.item) : c.word("other_outcomes"),
              first ? u"item-"_s + piece.item.id.toString() : QString());
    QStringList cited{c.within(meetingName(source)),
                      piece.item.number.isEmpty() ? QString() : c.word("cited_item").arg(c.within(piece.item.number)),
                      c.days(c.meeting().from, c.meeting().to)};
    cited.removeAll(QString());
    c.note(sentence(c.list(cited)));
    parts::minutesOfItem(c, piece.item, piece.outcomes);
    take(source);
}

void Compilation::byDate()
{
    for (Source &source : m_sources) {
        Composer &c = *source.composer;
        QStringList name{c.tell(c.meeting().title).text, c.days(c.meeting().from, c.meeting().to)};
        name.removeAll(QString());
        c.heading(1, c.aside(name), u"meeting-"_s + c.meeting().id.toString());
        if (isChathamHouse(c.meeting()))
            c.note(c.word("chatham_house"));
        take(source);
        for (const Piece &one : std::as_const(source.pieces))
            piece(source, one, 2);
    }
}

RecordIds Compilation::themesOf(const Piece &piece)
{
    RecordIds out = piece.item.themes;
    for (const Outcome &outcome : piece.outcomes)
        for (const RecordId &theme : outcome.themes)
            if (piece.item.minutesTaken.isEmpty() && !out.contains(theme))
                out << theme;
    return out;
}

void Compilation::byTheme()
{
    const auto group = [this](const RecordId &theme, const QString &name) {
        bool any = false;
        for (Source &source : m_sources)
            for (const Piece &one : std::as_const(source.pieces)) {
                const RecordIds themes = themesOf(one);
                if (theme.isNull() ? !themes.isEmpty() : !themes.contains(theme))
                    continue;
                if (!std::exchange(any, true))
                    m_paper.heading(1, name);
                piece(source, one, 2);
            }
    };
    for (const Theme &theme : m_reader.all<Theme>())
        if ((m_themes.isEmpty() || m_themes.contains(theme.id)) && m_paper.mayName(theme.id))
            group(theme.id, m_paper.tell(theme.name).text);
    if (m_themes.isEmpty())
        group({}, m_paper.word("no_theme"));
}

void Compilation::annex()
{
    m_paper.add(Heading{1, plain(m_paper.word("annex").arg(roman(1)) + u". "_s + m_paper.word("annex.open_actions")),
                        u"annex-1"_s, false});
    Table all;
    for (Source &source : m_sources) {
        QList<Outcome> open;
        for (const Piece &one : std::as_const(source.pieces))
            for (const Outcome &outcome : one.outcomes)
                if (isOpenAction(outcome))
                    open << outcome;
        parts::actionsTable(*source.composer, open, true);
        Table part = std::get<Table>(source.composer->document.blocks.takeLast());
        part.rows = all.rows + part.rows;
        all = std::move(part);
    }
    m_paper.add(std::move(all));
}

BriefDocument Compilation::finish()
{
    std::stable_sort(m_sources.begin(), m_sources.end(), [](const Source &a, const Source &b) {
        return a.composer->meeting().from < b.composer->meeting().from;
    });
    frame();
    title();
    if (m_sources.empty())
        m_paper.add(Paragraph{plain(m_paper.word("no_pieces")), Paragraph::Role::Body, false, {}});
    else if (m_request.order == BriefRequest::Order::ByTheme)
        byTheme();
    else
        byDate();
    if (!m_sources.empty())
        annex();
    bool invented = false;
    for (const Source &source : m_sources) {
        invented = invented || source.composer->hasInvented();
        m_paper.leftOut.add(source.composer->leftOut);
        m_paper.document.remarks += source.composer->document.remarks;
    }
    if (invented)
        m_paper.markSample();
    m_paper.document.leftOut = m_paper.leftOut.lines();
    return std::move(m_paper.document);
}

bool isWithin(const Meeting &meeting, const BriefRequest &request)
{
    if (!request.since.isValid() && !request.until.isValid())
        return true;
    PartialDate first = meeting.from;
    if (first.isNull() && meeting.year && *meeting.year > 0 && *meeting.year < 10000)
        first = PartialDate(int(*meeting.year));
    if (first.isNull())
        return false;
    const PartialDate last = meeting.to.isNull() ? first : meeting.to;
    return (!request.until.isValid() || first.first() <= request.until)
        && (!request.since.isValid() || last.last() >= request.since);
}

QSet<RecordId> withBelow(Reader &reader, const RecordId &theme)
{
    QSet<RecordId> out{theme};
    const QList<Theme> all = reader.all<Theme>();
    for (bool grew = true; grew;) {
        grew = false;
        for (const Theme &one : all)
            if (out.contains(one.parent) && !out.contains(one.id)) {
                out.insert(one.id);
                grew = true;
            }
    }
    return out;
}

QList<Meeting> meetingsOfSeries(Reader &reader, const QString &series)
{
    QList<Meeting> out = reader.all<Meeting>({{u"series"_s, Condition::Op::NotEmpty, {}}});
    out.removeIf([&](const Meeting &meeting) {
        return meeting.isTemplate || meeting.series.trimmed().compare(series.trimmed(), Qt::CaseInsensitive) != 0;
    });
    return out;
}

/// Meetings with an item or an outcome on one of the themes.
QList<Meeting> meetingsOnThemes(Reader &reader, const QSet<RecordId> &themes)
{
    QSet<RecordId> ids;
    for (const RecordId &theme : themes) {
        for (const AgendaItem &item : reader.linked<AgendaItem>("themes", theme))
            ids.insert(item.meeting);
        for (const Outcome &outcome : reader.linked<Outcome>("themes", theme))
            ids.insert(outcome.meeting);
    }
    QList<Meeting> out;
    for (const RecordId &id : std::as_const(ids))
        if (const auto meeting = reader.one<Meeting>(id); meeting && !meeting->isTemplate)
            out << *meeting;
    // Sets have no order of their own, and equal workspaces print equal papers.
    std::sort(out.begin(), out.end(), [](const Meeting &a, const Meeting &b) { return a.id < b.id; });
    return out;
}

tl::unexpected<Problem> noSuchSeries(Reader &reader, const QString &series)
{
    QStringList known;
    for (const Meeting &meeting : reader.all<Meeting>({{u"series"_s, Condition::Op::NotEmpty, {}}}))
        if (!known.contains(meeting.series) && !meeting.isTemplate)
            known << meeting.series;
    known.sort();
    return fail(ProblemCode::NotFound,
                known.isEmpty()
                    ? BriefText::tr(
                          "There is no series “%1”; no meeting here names its series. Enter it in the field "
                          "Series of the meetings.")
                          .arg(series)
                    : BriefText::tr("There is no series “%1”. The meetings here know: %2.")
                          .arg(series, listText(known)));
}

}  // namespace

Result<BriefDocument> compileMinutes(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    Meeting head;
    QList<Meeting> meetings;
    QSet<RecordId> themes;
    if (recipe.key() == u"minutes_theme") {
        const auto row = paperSubject(
            reader, request.theme, request.sharedCopy,
            [](const Row &one) { return one.spec == &kindOf<Theme>().spec; },
            {BriefText::tr("The theme of these minutes is not in this workspace. Choose one from the list of "
                           "themes."),
             BriefText::tr(
                 "These minutes are made on a theme, and this record is of the kind %1. Choose a theme."),
             BriefText::tr(
                 "This theme is internal or sensitive, so its minutes have no shared copy. Print the "
                 "office copy, or first change the theme's handling to “Shared with the three sides”.")});
        if (!row)
            return fail(row.error());
        const auto theme = fromRow<Theme>(*row);
        head.title = theme.name;
        head.reference = theme.reference;
        themes = withBelow(reader, theme.id);
        meetings = meetingsOnThemes(reader, themes);
    } else {
        meetings = meetingsOfSeries(reader, request.series);
        if (meetings.isEmpty() && !reader.problem())
            return noSuchSeries(reader, request.series);
        head.title = LocalText(u"en"_s, meetings.isEmpty() ? request.series : meetings.first().series);
    }
    const bool sensitive = std::any_of(meetings.begin(), meetings.end(), [](const Meeting &meeting) {
        return meeting.classification == u"sensitive";
    });
    head.classification = sensitive ? u"sensitive"_s : u"internal"_s;
    Compilation compilation(reader, recipe, request, std::move(head), std::move(themes));
    for (const Meeting &meeting : std::as_const(meetings))
        if (isWithin(meeting, request))
            compilation.addMeeting(meeting);
    BriefDocument document = compilation.finish();
    if (reader.problem())
        return fail(*reader.problem());
    return document;
}

}  // namespace tri
