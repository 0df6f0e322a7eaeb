// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recommendations were taken up, and for which nothing is entered yet.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/coverage.h"
#include "core/rules/followupwords.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 70;
constexpr int kLineWidth = 44;

/// What --meeting, --theme, --body, --from, --to and --by ask for.
Result<CoverageOrder> orderOf(const Workspace &workspace, const Call &call)
{
    CoverageOrder order;
    const std::array<std::tuple<QString, QStringList, RecordId *>, 2> links{
        std::tuple{u"--meeting"_s, QStringList{u"meeting"_s}, &order.scope.meeting},
        std::tuple{u"--theme"_s, QStringList{u"theme"_s}, &order.scope.theme}};
    for (const auto &[option, kinds, id] : links) {
        if (!call.has(option))
            continue;
        const Result<Row> row = recordNamed(workspace, call.value(option), kinds);
        if (!row)
            return fail(row.error());
        *id = row->id;
    }
    if (call.has(u"--body"_s)) {
        const QString name = call.value(u"--body"_s);
        Result<Row> row = recordNamed(workspace, name, {u"body"_s, u"organisation"_s, u"entity"_s});
        if (!row)  // of another kind, the rule itself says why not
            row = recordNamed(workspace, name);
        if (!row)
            return fail(row.error());
        Reader reader(workspace);
        if (const Status may = mayCountFor(reader, row->id); !may)
            return fail(may.error());
        order.scope.body = row->id;
    }
    for (const auto &[option, date] :
         {std::pair{u"--from"_s, &order.scope.from}, std::pair{u"--to"_s, &order.scope.to}}) {
        if (const Result<QDate> day = dayOption(call, option); !day)
            return fail(day.error());
        if (call.has(option))
            *date = PartialDate(*dayOption(call, option));
    }
    const CoverageScope &scope = order.scope;
    if (!scope.from.isNull() && !scope.to.isNull() && scope.to.last() < scope.from.first())
        return wrong(call,
                     Cli::tr("The period ends before it begins: --from %1 --to %2.")
                         .arg(scope.from.toString(), scope.to.toString()));
    if (call.has(u"--by"_s)) {
        order.by = coverageByFrom(call.value(u"--by"_s));
        if (!order.by)
            return wrong(call,
                         Cli::tr("“%1” is no order; write --by theme, meeting, body or year.")
                             .arg(call.value(u"--by"_s)));
    }
    return order;
}

/// Exact as a number; told as a range: its ends, as far as they are told.
QJsonValue numberJson(int value, NumberShow show)
{
    switch (show) {
    case NumberShow::Exact: return value;
    case NumberShow::Few: return QJsonObject{{u"least"_s, 1}, {u"most"_s, kFewActors - 1}};
    case NumberShow::AtLeastOne: return QJsonObject{{u"least"_s, 1}};
    case NumberShow::Joined: return QJsonObject{{u"joined"_s, true}};
    }
    Q_UNREACHABLE();
}

QJsonObject countJson(const CoverageCount &counts)
{
    return {{u"recommendations"_s, counts.all().size()},
            {u"taken_up"_s, counts.of(TakeUp::TakenUp).size()},
            {u"other_entries"_s, counts.of(TakeUp::Noted).size()},
            {u"nothing_yet"_s, counts.of(TakeUp::Nothing).size()},
            {u"actions"_s, numberJson(int(counts.allActions().size()), counts.actionsShown)},
            {u"actors"_s, numberJson(counts.actors, counts.actorsShown)},
            {u"indicators"_s, counts.indicators.size()},
            {u"measurements"_s, counts.measurements.size()}};
}

/// The whole, with actions by kind and follow-ups by status word.
QJsonObject wholeJson(const CoverageCount &all)
{
    constexpr std::array kKinds{"follow_up", "support", "project", "activity"};
    QJsonObject kinds;
    for (std::size_t i = 0; i < kActionKinds; ++i)
        kinds[QString::fromLatin1(kKinds[i])] = numberJson(int(all.actions[i].size()), all.kindShown[i]);
    QJsonObject words;
    for (std::size_t i = 0; i < kStatusWords; ++i)
        words[followUpWords()[int(i)]] = numberJson(int(all.followUps[i].size()), all.wordShown[i]);
    QJsonObject out = countJson(all);
    out[u"actions_by_kind"_s] = kinds;
    out[u"follow_ups_by_status"_s] = words;
    return out;
}

QStringList countCells(const CoverageCount &counts)
{
    return {QString::number(counts.all().size()),
            QString::number(counts.of(TakeUp::TakenUp).size()),
            QString::number(counts.of(TakeUp::Noted).size()),
            QString::number(counts.of(TakeUp::Nothing).size()),
            counts.actionsText(),
            counts.actorsText(),
            QString::number(counts.indicators.size()),
            QString::number(counts.measurements.size())};
}

QString wholeText(const CoverageCount &all)
{
    QList<QStringList> lines;
    const auto add = [&lines](const QString &text, const QString &number, bool isPart = false) {
        lines << QStringList{(isPart ? u"  "_s : QString()) + text, number};
    };
    add(kindOf<Recommendation>().spec.pluralText(), QString::number(all.all().size()));
    for (const TakeUp state : {TakeUp::TakenUp, TakeUp::Noted, TakeUp::Nothing})
        add(takeUpText(state), QString::number(all.of(state).size()), true);
    add(Cli::tr("Actions"), all.actionsText());
    for (std::size_t i = 0; i < kActionKinds; ++i)
        add(actionKindText(ActionKind(i)), numberText(int(all.actions[i].size()), all.kindShown[i]), true);
    add(Cli::tr("Actors"), all.actorsText());
    add(kindOf<Indicator>().spec.pluralText(), QString::number(all.indicators.size()));
    add(kindOf<Measurement>().spec.pluralText(), QString::number(all.measurements.size()));
    QString text = columns(lines) + u'\n' + Cli::tr("Follow-ups by status word") + u'\n';
    lines.clear();
    for (std::size_t i = 0; i < kStatusWords; ++i)
        add(statusWordText(i), numberText(int(all.followUps[i].size()), all.wordShown[i]), true);
    return text + columns(lines);
}

class CoverageAnswer {
public:
    CoverageAnswer(const Workspace &workspace, const CoverageData &data, const Coverage &counted)
        : m_workspace(workspace), m_data(data), m_counted(counted)
    {
    }
    [[nodiscard]] Outcome make(CoverageBy by) const;

private:
    [[nodiscard]] QString tableText(CoverageBy by) const;
    [[nodiscard]] QJsonArray tableJson(CoverageBy by) const;
    void addOpen(Outcome &out) const;
    void addPriorities(Outcome &out) const;

    const Workspace &m_workspace;
    const CoverageData &m_data;
    const Coverage &m_counted;
};

QString CoverageAnswer::tableText(CoverageBy by) const
{
    QList<QStringList> lines{{coverageByText(by), Cli::tr("Recommendations"), takeUpText(TakeUp::TakenUp),
                              takeUpText(TakeUp::Noted), takeUpText(TakeUp::Nothing), Cli::tr("Actions"),
                              Cli::tr("Actors"), Cli::tr("Indicators"), Cli::tr("Measurements")}};
    for (const CoverageRow &row : m_counted.table(by))
        lines << QStringList{QString(2 * row.level, u' ') + shortened(row.title, kLineWidth)}
                + countCells(row.counts);
    lines << QStringList{Cli::tr("Together, each once")} + countCells(m_counted.all);
    return columns(lines);
}

QJsonArray CoverageAnswer::tableJson(CoverageBy by) const
{
    QJsonArray array;
    for (const CoverageRow &row : m_counted.table(by)) {
        QJsonObject object = countJson(row.counts);
        const Result<Row> record = m_workspace.row(row.record);
        object[u"id"_s] = row.record.isNull() ? QString() : row.record.toString();
        object[u"reference"_s] = record ? record->reference() : QString();
        object[u"title"_s] = row.title;
        object[u"level"_s] = row.level;
        object[u"rest"_s] = row.key;
        array.append(object);
    }
    return array;
}

void CoverageAnswer::addOpen(Outcome &out) const
{
    const RecordIds &open = m_counted.all.of(TakeUp::Nothing);
    const QSet<RecordId> wanted(open.cbegin(), open.cend());
    QJsonArray array;
    out.text += u'\n' + Cli::tr("Nothing entered yet") + u'\n';
    for (const Recommendation &one : m_data.recommendations) {
        if (!wanted.contains(one.id))
            continue;
        const QString title = one.shortTitle.isEmpty() ? one.text.in(u"en"_s) : one.shortTitle.in(u"en"_s);
        array.append(
            QJsonObject{{u"id"_s, one.id.toString()}, {u"reference"_s, one.reference}, {u"title"_s, title}});
        out.text += u"  "_s + one.reference + u"  "_s + shortened(title, kTitleWidth) + u'\n';
    }
    if (array.isEmpty())
        out.text += u"  "_s + Cli::tr("none") + u'\n';
    out.data[u"nothing_yet"_s] = array;
}

void CoverageAnswer::addPriorities(Outcome &out) const
{
    QJsonArray array;
    out.text += u'\n' + Cli::tr("Shared priorities that nothing in a work plan serves yet") + u'\n';
    for (const PriorityStanding &standing : m_data.priorities) {
        const Priority &one = standing.priority;
        if (!m_counted.openPriorities.contains(one.id))
            continue;
        const QString title = one.statement.in(u"en"_s);
        array.append(
            QJsonObject{{u"id"_s, one.id.toString()}, {u"reference"_s, one.reference}, {u"title"_s, title}});
        out.text += u"  "_s + (one.reference.isEmpty() ? one.id.toString() : one.reference) + u"  "_s
            + shortened(title, kTitleWidth) + u'\n';
    }
    if (array.isEmpty())
        out.text += u"  "_s
            + (m_counted.sharedPriorities.isEmpty() ? Cli::tr("no priority is shared on this day")
                                                    : Cli::tr("none"))
            + u'\n';
    out.data[u"shared_priorities"_s] = m_counted.sharedPriorities.size();
    out.data[u"open_priorities"_s] = array;
}

Outcome CoverageAnswer::make(CoverageBy by) const
{
    Outcome out;
    out.text = wholeText(m_counted.all) + u'\n';
    if (!m_counted.all.all().isEmpty())
        out.text += tableText(by) + u'\n';
    out.text += coverageNote(m_counted, by) + u'\n';
    out.data[u"copy"_s] = m_counted.sharedCopy ? u"shared"_s : u"office"_s;
    out.data[u"all"_s] = wholeJson(m_counted.all);
    out.data[u"by"_s] = coverageByKey(by);
    out.data[u"rows"_s] = tableJson(by);
    out.data[u"overlap"_s] = m_counted.beyond(by) > 0;
    addOpen(out);
    addPriorities(out);
    return out;
}

}  // namespace

Outcome coverage(Session &session, const Call &call)
{
    for (const QString &option : {u"--paper"_s, u"--lang"_s, u"--with"_s})
        if (call.has(option) && !call.has(u"-o"_s))
            return Outcome::refused(wrong(call, Cli::tr("The option %1 goes with -o.").arg(option)).value());
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return Outcome::refused(request.error());
    const Result<QDate> day = dayOption(call, u"--as-of"_s);
    if (!day)
        return Outcome::refused(day.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<CoverageOrder> order = orderOf(**workspace, call);
    if (!order)
        return Outcome::refused(order.error());
    if (call.has(u"-o"_s)) {
        request->recipe = u"coverage"_s;
        request->at = order->toString();
        request->asOf = *day;
        return printPaper(session, **workspace, call, *request, Cli::tr("Coverage written to %1"));
    }
    Reader reader(**workspace);
    const CoverageData data = readCoverage(reader, session.clock().today(), u"en"_s, *day);
    LeftOut leftOut;
    const Coverage counted = coverageCopy(reader, data, order->scope, request->sharedCopy, leftOut);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    Outcome out = CoverageAnswer(**workspace, data, counted).make(order->by.value_or(CoverageBy::Theme));
    for (const QString &line : leftOut.lines())
        out.warnings << Cli::tr("Left out: %1").arg(line);
    return out;
}

}  // namespace tri::cli
