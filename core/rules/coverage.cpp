// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/coverage.h"

#include "core/rules/coverageentries.h"
#include "core/rules/followupwords.h"

#include <QCollator>
#include <QMap>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// Ids of the chosen records, in their own order.
template <typename T> RecordIds idsAt(const QList<T> &records, const QSet<int> &places)
{
    QList<int> order(places.cbegin(), places.cend());
    std::sort(order.begin(), order.end());
    RecordIds out;
    for (const int place : std::as_const(order))
        out << records[place].id;
    return out;
}

QString restText(const QString &key)
{
    if (key == u"no_theme")
        return CoverageWords::tr("No theme entered");
    if (key == u"no_meeting")
        return CoverageWords::tr("No meeting entered");
    if (key == u"states")
        return CoverageWords::tr("States, together");
    if (key == u"in_words")
        return CoverageWords::tr("Others, named in words");
    return key == u"no_date" ? CoverageWords::tr("No date entered")
                             : CoverageWords::tr("No addressee entered");
}

class Counter {
public:
    Counter(const CoverageData &data, const CoverageScope &scope)
        : m_data(data), m_entries(data, scope)
    {
    }
    [[nodiscard]] Coverage make();

private:
    [[nodiscard]] CoverageCount count(const QSet<int> &recommendations) const;
    void countActors(CoverageCount &out, const QSet<int> &actions) const;
    [[nodiscard]] QList<CoverageRow> byTheme() const;
    [[nodiscard]] QList<CoverageRow> byMeeting() const;
    [[nodiscard]] QList<CoverageRow> byBody() const;
    [[nodiscard]] QList<CoverageRow> byYear() const;
    void addRow(QList<CoverageRow> &rows, const RecordId &record, const QString &title,
                const QSet<int> &which) const;
    void addRest(QList<CoverageRow> &rows, const QString &key, const QSet<int> &which) const;
    [[nodiscard]] QString nameOf(const RecordId &id) const;
    void addPriorities(Coverage &out) const;

    const CoverageData &m_data;
    CoverageEntries m_entries;
};

void Counter::countActors(CoverageCount &out, const QSet<int> &actions) const
{
    QSet<QString> all;
    std::array<QSet<QString>, kActionKinds> byKind;
    std::array<QSet<QString>, kStatusWords> byWord;
    for (const int at : actions) {
        const CoverageEntry &entry = m_entries.entries()[at];
        for (const QString &actor : entry.actors) {
            if (entry.isAction) {
                all.insert(actor);
                byKind[std::size_t(entry.kind)].insert(actor);
            }
            if (entry.kind == ActionKind::FollowUp)
                byWord[std::size_t(entry.word)].insert(actor);
        }
    }
    out.actors = int(all.size());
    for (std::size_t i = 0; i < kActionKinds; ++i)
        out.kindActors[i] = int(byKind[i].size());
    for (std::size_t i = 0; i < kStatusWords; ++i)
        out.wordActors[i] = int(byWord[i].size());
}

CoverageCount Counter::count(const QSet<int> &recommendations) const
{
    CoverageCount out;
    std::array<QSet<int>, kTakeUps> states;
    QSet<int> actions;
    QSet<int> indicators;
    QSet<int> measurements;
    for (const int at : recommendations) {
        states[std::size_t(m_entries.stateOf(at))].insert(at);
        for (const int entry : m_entries.entriesOf(at))
            actions.insert(entry);
        for (const int indicator : m_entries.indicatorsOf(at)) {
            indicators.insert(indicator);
            for (const int measurement : m_entries.measurementsOf(indicator))
                measurements.insert(measurement);
        }
    }
    for (std::size_t i = 0; i < kTakeUps; ++i)
        out.recommendations[i] = idsAt(m_data.recommendations, states[i]);
    out.indicators = idsAt(m_data.indicators, indicators);
    out.measurements = idsAt(m_data.measurements, measurements);
    QList<int> order(actions.cbegin(), actions.cend());
    std::sort(order.begin(), order.end());
    for (const int at : std::as_const(order)) {
        const CoverageEntry &entry = m_entries.entries()[at];
        if (entry.isAction)
            out.actions[std::size_t(entry.kind)] << entry.id;
        if (entry.kind == ActionKind::FollowUp)
            out.followUps[std::size_t(entry.word)] << entry.id;
    }
    countActors(out, actions);
    return out;
}

QString Counter::nameOf(const RecordId &id) const
{
    const QString name = m_data.names.value(id);
    return name.isEmpty() ? CoverageWords::tr("Not in this copy") : name;
}

void Counter::addRow(QList<CoverageRow> &rows, const RecordId &record, const QString &title,
                     const QSet<int> &which) const
{
    if (!which.isEmpty())
        rows << CoverageRow{.record = record, .title = title, .counts = count(which)};
}

/// What stands together because it has no line of its own.
void Counter::addRest(QList<CoverageRow> &rows, const QString &key, const QSet<int> &which) const
{
    if (which.isEmpty())
        return;
    addRow(rows, {}, restText(key), which);
    rows.last().key = key;
}

/// A theme counts what stands below it, each once.
QList<CoverageRow> Counter::byTheme() const
{
    QHash<RecordId, int> lines;
    for (int i = 0; i < int(m_data.themes.size()); ++i)
        lines.insert(m_data.themes[i].id, i);
    const QSet<RecordId> wanted = m_entries.themesInScope();
    QList<QSet<int>> of(m_data.themes.size());
    QSet<int> none;
    for (const int at : m_entries.counted()) {
        bool found = false;
        for (const RecordId &theme : m_entries.themesOf(at)) {
            for (int line = lines.value(theme, -1); line >= 0; line = m_data.themes[line].parent)
                if (wanted.isEmpty() || wanted.contains(m_data.themes[line].id)) {
                    of[line].insert(at);
                    found = true;
                }
        }
        if (!found)
            none.insert(at);
    }
    QList<CoverageRow> rows;
    QHash<int, int> places;
    for (int line = 0; line < int(of.size()); ++line) {
        if (of[line].isEmpty())
            continue;
        const MatrixTheme &theme = m_data.themes[line];
        places.insert(line, int(rows.size()));
        addRow(rows, theme.id, theme.name, of[line]);
        rows.last().parent = places.value(theme.parent, -1);
        rows.last().level = rows.last().parent < 0 ? 0 : rows[rows.last().parent].level + 1;
    }
    addRest(rows, u"no_theme"_s, none);
    return rows;
}

QList<CoverageRow> Counter::byMeeting() const
{
    QHash<RecordId, QSet<int>> of;
    for (const int at : m_entries.counted())
        for (const RecordId &meeting : m_entries.meetingsOf(at))
            of[meeting].insert(at);
    QList<std::pair<PartialDate, RecordId>> order;
    for (auto it = of.cbegin(); it != of.cend(); ++it)
        if (!it.key().isNull())
            order << std::pair{m_entries.dayOfMeeting(it.key()), it.key()};
    std::sort(order.begin(), order.end());
    QList<CoverageRow> rows;
    for (const auto &[day, meeting] : std::as_const(order))
        addRow(rows, meeting, nameOf(meeting), of[meeting]);
    addRest(rows, u"no_meeting"_s, of.value({}));
    return rows;
}

/// States stand together: there is no line of a State.
QList<CoverageRow> Counter::byBody() const
{
    QHash<RecordId, QSet<int>> of;
    QSet<int> states;
    QSet<int> inWords;
    QSet<int> none;
    for (const int at : m_entries.counted()) {
        const CoverageAddressees addressees = m_entries.addresseesOf(at);
        for (const RecordId &one : addressees.others)
            of[one].insert(at);
        if (addressees.hasState)
            states.insert(at);
        if (addressees.hasWords)
            inWords.insert(at);
        if (addressees.others.isEmpty() && !addressees.hasState && !addressees.hasWords)
            none.insert(at);
    }
    QCollator collator;
    QList<std::pair<QString, RecordId>> order;
    for (auto it = of.cbegin(); it != of.cend(); ++it)
        order << std::pair{nameOf(it.key()), it.key()};
    std::sort(order.begin(), order.end(), [&collator](const auto &a, const auto &b) {
        const int way = collator.compare(a.first, b.first);
        return way != 0 ? way < 0 : a.second < b.second;
    });
    QList<CoverageRow> rows;
    for (const auto &[name, id] : std::as_const(order))
        addRow(rows, id, name, of[id]);
    addRest(rows, u"states"_s, states);
    addRest(rows, u"in_words"_s, inWords);
    addRest(rows, u"no_addressee"_s, none);
    return rows;
}

QList<CoverageRow> Counter::byYear() const
{
    QMap<int, QSet<int>> of;
    for (const int at : m_entries.counted())
        for (const int year : m_entries.yearsOf(at))
            of[year].insert(at);
    QList<CoverageRow> rows;
    for (auto it = of.cbegin(); it != of.cend(); ++it)
        if (it.key() > 0)
            addRow(rows, {}, QString::number(it.key()), *it);
    addRest(rows, u"no_date"_s, of.value(0));
    return rows;
}

void Counter::addPriorities(Coverage &out) const
{
    QSet<RecordId> served;
    for (const Activity &activity : m_data.activities)
        if (activity.status != u"dropped")
            for (const RecordId &priority : activity.priorities)
                served.insert(priority);
    for (const Objective &objective : m_data.objectives)
        if (objective.status != u"dropped")
            for (const RecordId &priority : objective.priorities)
                served.insert(priority);
    for (const PriorityStanding &standing : m_data.priorities) {
        const RecordId &id = standing.priority.id;
        if (!m_entries.isInScope(standing.priority))
            continue;
        out.sharedPriorities << id;
        if (!served.contains(id) && !m_data.withheld.contains(id))
            out.openPriorities << id;
    }
}

Coverage Counter::make()
{
    Coverage out;
    out.all = count(m_entries.counted());
    out.tables[std::size_t(CoverageBy::Theme)] = byTheme();
    out.tables[std::size_t(CoverageBy::Meeting)] = byMeeting();
    out.tables[std::size_t(CoverageBy::Body)] = byBody();
    out.tables[std::size_t(CoverageBy::Year)] = byYear();
    addPriorities(out);
    return out;
}

}  // namespace

RecordIds CoverageCount::all() const
{
    RecordIds out;
    for (const RecordIds &part : recommendations)
        out += part;
    return out;
}

RecordIds CoverageCount::allActions() const
{
    RecordIds out;
    for (const RecordIds &part : actions)
        out += part;
    return out;
}

int Coverage::beyond(CoverageBy by) const
{
    qsizetype sum = 0;
    for (const CoverageRow &row : table(by))
        if (row.parent < 0)
            sum += row.counts.all().size() + row.counts.allActions().size();
    return int(std::max(qsizetype(0), sum - all.all().size() - all.allActions().size()));
}

Coverage coverage(const CoverageData &data, const CoverageScope &scope)
{
    return Counter(data, scope).make();
}

void protectFew(Coverage &counted)
{
    const auto isFew = [](qsizetype count, int actors) {
        return count > 0 && count < kFewActors && actors < kFewActors;
    };
    QList<GuardedNumber> actions;
    QList<GuardedNumber> actors;
    QList<NumberGroup> groups;
    QList<NumberShow *> actionsShown;
    QList<NumberShow *> actorsShown;
    const auto add = [&](CoverageCount &counts) {
        const int acts = int(counts.allActions().size());
        actions << GuardedNumber{acts, isFew(acts, counts.actors)};
        actors << GuardedNumber{counts.actors, isFew(counts.actors, counts.actors)};
        actionsShown << &counts.actionsShown;
        actorsShown << &counts.actorsShown;
    };
    add(counted.all);
    for (QList<CoverageRow> &rows : counted.tables) {
        const int first = int(actions.size());
        QHash<int, QList<int>> below;
        for (int i = 0; i < int(rows.size()); ++i) {
            add(rows[i].counts);
            below[rows[i].parent] << first + i;
        }
        for (auto it = below.cbegin(); it != below.cend(); ++it)
            groups << NumberGroup{it.key() < 0 ? 0 : first + it.key(), *it};
    }
    const QList<NumberShow> told = guardNumbers(actors, groups);
    for (qsizetype i = 0; i < told.size(); ++i)
        *actorsShown[i] = told[i];
    // The total of actions is told by kind, and that of follow-ups by status word.
    CoverageCount &all = counted.all;
    NumberGroup kinds;
    for (std::size_t i = 0; i < kActionKinds; ++i) {
        kinds.parts << int(actions.size());
        actions << GuardedNumber{int(all.actions[i].size()), isFew(all.actions[i].size(), all.kindActors[i])};
        actionsShown << &all.kindShown[i];
    }
    NumberGroup words{.whole = kinds.parts.first()};
    for (std::size_t i = 0; i < kStatusWords; ++i) {
        if (isActionWord(int(i)))
            words.parts << int(actions.size());
        actions << GuardedNumber{int(all.followUps[i].size()),
                                 isFew(all.followUps[i].size(), all.wordActors[i])};
        actionsShown << &all.wordShown[i];
    }
    const QList<NumberShow> shown = guardNumbers(actions, groups + QList{kinds, words});
    for (qsizetype i = 0; i < shown.size(); ++i)
        *actionsShown[i] = shown[i];
}

QString coverageNote(const Coverage &counted, CoverageBy by)
{
    QStringList out{
        CoverageWords::tr("Each record counts once in a line and once in the total. Follow-up is voluntary: "
                          "the numbers tell what is entered here and measure nobody.")};
    if (counted.beyond(by) > 0)
        out << CoverageWords::tr(
            "Some stand in several lines, so the lines together make more than the total.");
    if (counted.sharedCopy)
        out << CoverageWords::tr(
            "Fewer than three actors are told as “1–2”; a number beside them is told as “1 "
            "or more”, or joined with the line above, so that it cannot be worked out.");
    return out.join(u' ');
}

}  // namespace tri
