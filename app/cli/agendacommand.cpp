// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agenda of a meeting, and what it might take up.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/agendafindings.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject findingJson(const CrossFinding &found)
{
    return {{u"severity"_s, u"warning"_s},   {u"where"_s, u"record "_s + found.record.toString()},
            {u"rule"_s, found.finding.rule}, {u"field"_s, found.finding.field},
            {u"text"_s, found.finding.text}, {u"fix"_s, found.finding.fix.text}};
}

QString choiceWord(const Row &row, QAnyStringView key)
{
    const FieldSpec *field = row.spec->field(key);
    const Choice *choice = field ? field->choice(row.text(key)) : nullptr;
    return choice ? choiceText(*choice) : row.text(key);
}

QString whole(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QJsonValue jsonOf(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject titlesOf(const LocalText &title)
{
    QJsonObject object;
    for (auto it = title.texts.cbegin(); it != title.texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject jsonOf(const AgendaSheet &sheet, const AgendaSheetLine &one)
{
    const auto &item = one.line.item;
    QJsonObject positions;
    for (std::size_t side = 0; side < kSides; ++side)
        if (const auto &held = one.positions[side])
            positions.insert(sheet.sides[side].toLower(),
                             QJsonObject{{u"id"_s, held->id.toString()}, {u"stance"_s, held->stance}});
    return {{u"id"_s, item.id.toString()},
            {u"number"_s, item.number},
            {u"level"_s, one.line.level},
            {u"title"_s, item.title.in(u"en"_s)},
            {u"kind"_s, item.kind},
            {u"start"_s, one.line.start.isValid() ? one.line.start.toString(u"HH:mm"_s) : QString()},
            {u"minutes"_s, jsonOf(item.minutes)},
            {u"visibility"_s, item.visibility},
            {u"carried"_s, one.carried},
            {u"positions"_s, positions}};
}

QStringList lineOf(const AgendaSheetLine &one)
{
    const auto &item = one.line.item;
    const Row row = toRow(item);
    QStringList line{item.number, one.line.start.isValid() ? one.line.start.toString(u"HH:mm"_s) : QString(),
                     whole(item.minutes),
                     QString(2 * one.line.level, u' ') + shortened(item.title.in(u"en"_s), 50),
                     choiceWord(row, "visibility")};
    for (const auto &held : one.positions)
        line << (held ? choiceWord(toRow(*held), "stance") : u"-"_s);
    return line;
}

Outcome sheetOutcome(const AgendaSheet &sheet)
{
    Outcome out;
    QJsonArray items;
    QList<QStringList> lines{{Cli::tr("No."), Cli::tr("Start"), Cli::tr("Min"), Cli::tr("Item"),
                              Cli::tr("Visibility"), sheet.sides[0], sheet.sides[1], sheet.sides[2]}};
    for (const AgendaSheetLine &one : sheet.lines) {
        items.append(jsonOf(sheet, one));
        lines << lineOf(one);
    }
    out.data[u"items"_s] = items;
    const AgendaTime &time = sheet.time;
    out.data[u"time"_s] =
        QJsonObject{{u"total"_s, time.total},
                    {u"available"_s, time.available ? QJsonValue(*time.available) : QJsonValue()},
                    {u"over"_s, time.available ? QJsonValue(std::max(0, time.over())) : QJsonValue()},
                    {u"end"_s, time.end.isValid() ? time.end.toString(u"HH:mm"_s) : QString()}};
    out.text = sheet.lines.isEmpty() ? Cli::tr("The agenda is empty.") + u'\n' : columns(lines);
    out.text += u'\n' + agendaTimeText(time) + u'\n';
    if (!sheet.findings.isEmpty())
        out.text += Cli::tr("To look at, though nothing is damaged:") + u'\n';
    for (const CrossFinding &found : sheet.findings) {
        out.findings.append(findingJson(found));
        out.text += u"  "_s + found.finding.fullText() + u'\n';
    }
    return out;
}

QString placeOf(const Workspace &workspace, const AgendaProposal &proposal)
{
    return proposal.area.isNull() ? Cli::tr("No area") : workspace.title(proposal.area);
}

QJsonObject jsonOf(const Workspace &workspace, const AgendaProposal &proposal)
{
    QJsonArray sources;
    for (const ProposalSource &source : proposal.sources) {
        const Result<Row> row = workspace.row(source.record);
        sources.append(QJsonObject{{u"id"_s, source.record.toString()},
                                   {u"kind"_s, row ? row->spec->keyText() : QString()},
                                   {u"reference"_s, row ? row->reference() : QString()},
                                   {u"title"_s, workspace.title(source.record)},
                                   {u"fact"_s, source.fact}});
    }
    return {{u"key"_s, proposal.key},
            {u"from"_s, originKey(proposal.origin)},
            {u"title"_s, proposal.title.in(u"en"_s)},
            {u"titles"_s, titlesOf(proposal.title)},
            {u"area"_s, proposal.area.isNull() ? QString() : placeOf(workspace, proposal)},
            {u"minutes"_s, jsonOf(proposal.minutes)},
            {u"reason"_s, proposal.reason},
            {u"suggested"_s, proposal.suggested},
            {u"order"_s, proposal.order},
            {u"sources"_s, sources}};
}

Outcome proposalsOutcome(const Workspace &workspace, const QList<AgendaProposal> &proposals)
{
    Outcome out;
    QJsonArray array;
    QString place;
    for (const AgendaProposal &proposal : proposals) {
        array.append(jsonOf(workspace, proposal));
        if (const QString here = placeOf(workspace, proposal); here != place) {
            place = here;
            out.text += (out.text.isEmpty() ? QString() : u"\n"_s) + place + u'\n';
        }
        QStringList names;
        for (const ProposalSource &source :
             proposal.sources.first(std::min<qsizetype>(4, proposal.sources.size())))
            if (const Result<Row> row = workspace.row(source.record))
                names << row->spec->keyText() + u':' + nameOf(*row);
        if (proposal.sources.size() > names.size())
            names << u"…"_s;
        const QString minutes = proposal.minutes ? Cli::tr("%1 min").arg(*proposal.minutes) : QString();
        out.text += u"  "_s + originText(proposal.origin) + u": "_s + proposal.title.in(u"en"_s)
            + (minutes.isEmpty() ? QString() : u" ("_s + minutes + u')') + u'\n' + u"      "_s
            + proposal.reason + u'\n' + u"      "_s + names.join(u", "_s) + u'\n';
    }
    if (proposals.isEmpty())
        out.text = Cli::tr("Nothing to propose: the agenda has it all.") + u'\n';
    out.data[u"proposals"_s] = array;
    return out;
}

}  // namespace

Outcome agenda(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> meeting = recordNamed(**workspace, call.value(u"--meeting"_s), {u"meeting"_s});
    if (!meeting)
        return Outcome::refused(meeting.error());
    const Result<AgendaSheet> sheet = session.agenda(**workspace, meeting->id);
    if (!sheet)
        return Outcome::refused(sheet.error());
    Outcome out;
    if (call.has(u"--propose"_s)) {
        const Result<QList<AgendaProposal>> proposals = session.proposals(**workspace, sheet->meeting);
        if (!proposals)
            return Outcome::refused(proposals.error());
        out = proposalsOutcome(**workspace, *proposals);
        if (sheet->meeting.previous.isNull())
            out.warnings << Cli::tr(
                "The meeting names no previous meeting, so nothing of an earlier one is proposed.");
    } else {
        out = sheetOutcome(*sheet);
    }
    out.data[u"meeting"_s] = QJsonObject{{u"id"_s, meeting->id.toString()},
                                         {u"reference"_s, meeting->reference()},
                                         {u"title"_s, (*workspace)->title(meeting->id)},
                                         {u"from"_s, sheet->meeting.from.toString()}};
    return out;
}

}  // namespace tri::cli
