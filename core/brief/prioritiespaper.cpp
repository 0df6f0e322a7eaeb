// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the three sides agree on each priority on a day, with what they hold and how it came about.

#include "core/base/clock.h"
#include "core/brief/parts.h"
#include "core/rules/priorities.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrder{Convergence::Shared, Convergence::Emerging, Convergence::OneSided, Convergence::Diverging,
                            Convergence::NotKnown};

QByteArray wordOf(Convergence state)
{
    return "convergence." + convergenceKey(state).toLatin1();
}

class PrioritiesPaper {
public:
    PrioritiesPaper(Composer &composer, PriorityData data, QDate day)
        : m_c(composer), m_data(std::move(data)), m_day(day) {}

    void write();

private:
    [[nodiscard]] bool isWhole(const RecordId &priority);
    void frame();
    void title(qsizetype count);
    void group(const QString &heading, const QList<PriorityStanding> &standings, bool whole);
    void sides(const PriorityStanding &standing);
    [[nodiscard]] Inlines sideCell(const PriorityStanding &standing, const SideStanding &side);
    void history(const RecordId &priority);

    Composer &m_c;
    PriorityData m_data;
    QDate m_day;
};

/// Where a copy lacks a position, neither the word for all three nor the way there can be told without giving it away.
bool PrioritiesPaper::isWhole(const RecordId &priority)
{
    bool whole = true;
    for (const Position &position : m_data.positions.value(priority)) {
        const bool ofASide = std::find(m_data.sides.begin(), m_data.sides.end(), position.holder) != m_data.sides.end();
        const auto row = m_c.reader.row(position.id);
        if (ofASide && row && !mayShowRecord(*row, m_c.isShared()))
            whole = false;
    }
    return whole;
}

void PrioritiesPaper::frame()
{
    const QString title = m_c.word("priorities_on").arg(m_c.longDay(PartialDate(m_day)));
    m_c.frame(title, title);
}

void PrioritiesPaper::title(qsizetype count)
{
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.document.title);
    block.lines << std::pair{m_c.word("priorities_count"), plain(QString::number(count))};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
}

Inlines PrioritiesPaper::sideCell(const PriorityStanding &standing, const SideStanding &side)
{
    if (side.position.isNull())
        return plain(m_c.word("none"));
    if (!m_c.shows(side.position))
        return plain(m_c.word("not_in_copy"));
    for (const Position &position : m_data.positions.value(standing.priority.id)) {
        if (position.id != side.position)
            continue;
        Inlines cell = parts::positionCell(m_c, position);
        if (!position.date.isNull())
            cell += plain(u"\n"_s + m_c.shortDay(position.date));
        return cell;
    }
    return plain(m_c.word("none"));
}

void PrioritiesPaper::sides(const PriorityStanding &standing)
{
    Table table;
    QList<Inlines> row;
    for (std::size_t i = 0; i < kSides; ++i) {
        table.columns << TableColumn{m_c.sideName(Side(i)), 1, TableColumn::Align::Start, true};
        row << sideCell(standing, standing.sides[i]);
    }
    table.rows << row;
    m_c.add(std::move(table));
}

/// A line for each day on which one of the three said something new, up to the day of the paper.
void PrioritiesPaper::history(const RecordId &priority)
{
    Table table = m_c.table({{"col.date", 1.3}, {"col.meeting", 2}}, "history");
    for (std::size_t i = 0; i < kSides; ++i)
        table.columns << TableColumn{m_c.sideName(Side(i)), 1.2, TableColumn::Align::Start, true};
    table.columns << TableColumn{m_c.word("col.convergence"), 1.3, TableColumn::Align::Start, true};
    for (const ConvergenceStep &step : convergenceHistory(m_data, priority)) {
        if (!step.when.isNull() && step.when.first() > m_day)
            continue;
        QList<Inlines> row{plain(step.when.isNull() ? QString() : m_c.shortDay(step.when)),
                           plain(!step.meeting.isNull() && m_c.mayName(step.meeting) ? m_c.reference(step.meeting)
                                                                                    : QString())};
        for (const SideStanding &side : step.sides)
            row << plain(side.stance.isEmpty() ? u"–"_s : m_c.choice<Position>("stance", side.stance));
        row << plain(m_c.word(wordOf(step.state).constData()));
        table.rows << row;
    }
    if (table.rows.size() < 2)  // the table above says it
        return;
    constexpr qsizetype meetings = 1;
    const bool known = std::any_of(table.rows.begin(), table.rows.end(),
                                   [](const QList<Inlines> &row) { return !row[meetings].isEmpty(); });
    if (!known) {
        table.columns.removeAt(meetings);
        for (QList<Inlines> &row : table.rows)
            row.removeAt(meetings);
    }
    m_c.add(std::move(table));
}

void PrioritiesPaper::group(const QString &heading, const QList<PriorityStanding> &standings, bool whole)
{
    if (standings.isEmpty())
        return;
    m_c.heading(1, heading);
    for (const PriorityStanding &standing : standings) {
        const Priority &priority = standing.priority;
        m_c.heading(2, m_c.within(priority.reference.isEmpty() ? m_c.tell(priority.statement).text : priority.reference),
                    u"priority-"_s + priority.id.toString());
        if (!priority.reference.isEmpty())
            m_c.body(m_c.tell(priority, u"statement"));
        if (const QString by = m_c.actors(priority.proposedBy, priority.otherProposers); !by.isEmpty())
            m_c.line(m_c.word("col.proposed_by"), by);
        sides(standing);
        if (whole)
            history(priority.id);
    }
}

void PrioritiesPaper::write()
{
    frame();
    QList<PriorityStanding> shown;
    for (const PriorityStanding &standing : prioritiesOn(m_data, m_day))
        if (m_c.shows(standing.priority.id))
            shown << standing;
    title(shown.size());
    if (shown.isEmpty()) {
        m_c.none();
        return;
    }
    QHash<Convergence, QList<PriorityStanding>> groups;
    QList<PriorityStanding> partly;
    for (const PriorityStanding &standing : std::as_const(shown))
        (isWhole(standing.priority.id) ? groups[standing.state] : partly) << standing;
    for (const Convergence state : kOrder)
        group(m_c.word(wordOf(state).constData()), groups.value(state), true);
    group(m_c.word("partly_in_copy"), partly, false);
    m_c.note(m_c.word("convergence_note"));
}

}  // namespace

Result<BriefDocument> prioritiesPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    PriorityData data = readPriorities(reader);
    QDate day = request.asOf;
    if (const auto meeting = reader.one<Meeting>(request.meeting); meeting && !day.isValid())
        day = meeting->from.first();
    if (!day.isValid())
        day = usualDay(data, request.date.isValid() ? request.date : systemClock().today());
    // Names and the holders of offices are those of that day.
    Composer composer(reader, recipe, request, Meeting{.from = PartialDate(day)});
    PrioritiesPaper(composer, std::move(data), day).write();
    return composer.finish();
}

}  // namespace tri
