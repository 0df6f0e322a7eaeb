// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/outcomes.h"

#include "core/kinds/agendaitem.h"

#include <QCoreApplication>

#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
};

constexpr std::array<std::pair<const char *, char>, 4> kLetters{
    {{"decision", 'D'}, {"action", 'A'}, {"note", 'N'}, {"disagreement", 'G'}}};

/// What stands before the letter: the meeting's own reference, or the day it began.
QString stem(const Meeting &meeting)
{
    const QString name = meeting.reference.isEmpty() ? meeting.from.toString() : meeting.reference;
    return name.isEmpty() ? QString() : name + u'-';
}

/// Living and deleted outcomes that fulfil the condition.
QList<Row> outcomeRows(Reader &reader, const Condition &condition)
{
    QList<Row> out;
    for (const bool trash : {false, true}) {
        const Query query{.kind = &kindOf<Outcome>().spec, .filter = {{condition}}, .trash = trash};
        const auto ids = reader.workspace().find(query);
        const auto rows = ids ? reader.workspace().rows(*ids) : tl::unexpected(ids.error());
        if (rows)
            out += *rows;
    }
    return out;
}

/// A record of our own preparation stays with us, whatever is said of the meeting.
QString handlingOf(const Meeting &meeting, const std::optional<AgendaItem> &item)
{
    const QString level = item && !item->handling.isEmpty() ? item->handling : meeting.handling;
    const bool narrow = level == u"internal" || level == u"sensitive";
    return item && item->visibility == u"ours" && !narrow ? u"internal"_s : level;
}

}  // namespace

QChar outcomeLetter(const QString &kind)
{
    for (const auto &[key, letter] : kLetters)
        if (kind == QLatin1String(key))
            return QLatin1Char(letter);
    return u'N';
}

QString outcomeKind(QChar letter)
{
    for (const auto &[key, known] : kLetters)
        if (letter.toUpper() == QLatin1Char(known))
            return QString::fromLatin1(key);
    return {};
}

TypedOutcome typedOutcome(const QString &line)
{
    const QString text = line.trimmed();
    const bool marked = text.size() > 1 && (text[1] == u':' || text[1] == u'：');
    const QString kind = marked ? outcomeKind(text[0]) : QString();
    return {kind, kind.isEmpty() ? text : text.sliced(2).trimmed()};
}

QString outcomeReference(const Meeting &meeting, const QString &kind, const QStringList &given)
{
    const QString start = stem(meeting) + outcomeLetter(kind);
    int highest = 0;
    for (const QString &reference : given) {
        bool isNumber = false;
        if (reference.startsWith(start, Qt::CaseInsensitive))
            if (const int number = reference.mid(start.size()).toInt(&isNumber); isNumber)
                highest = std::max(highest, number);
    }
    return start + QString::number(highest + 1);
}

QStringList givenReferences(Reader &reader, const Meeting &meeting)
{
    QStringList out;
    if (const QString start = stem(meeting); !start.isEmpty())
        for (const Row &row : outcomeRows(reader, {u"reference"_s, Condition::Op::Contains, start}))
            out << row.reference();
    else
        for (const Row &row : outcomeRows(reader, {u"reference"_s, Condition::Op::NotEmpty, {}}))
            out << row.reference();
    // A number that was printed once means that outcome, even after it got another.
    for (const Row &row : outcomeRows(reader, {u"meeting"_s, Condition::Op::Is, meeting.id})) {
        const auto history = reader.workspace().history(row.id);
        for (const HistoryEntry &entry : history ? *history : QList<HistoryEntry>())
            if (const auto *was = std::get_if<QString>(&entry.after); was && entry.field == u"reference")
                out << *was;
    }
    return out;
}

Result<ChangeSet> addOutcome(Reader &reader, Outcome outcome, const RecordId &id)
{
    if (outcome.text.isEmpty())
        return fail(ProblemCode::Invalid,
                    OutcomeText::tr("An outcome needs its words. Write one decision, action, note or disagreement in "
                                    "one sentence."));
    const auto meeting = reader.one<Meeting>(outcome.meeting);
    if (reader.problem())
        return fail(*reader.problem());
    if (!meeting)
        return fail(ProblemCode::NotFound,
                    OutcomeText::tr("The meeting of this outcome is not in this workspace. Choose one from the list of "
                                    "meetings."),
                    outcome.meeting.toString());
    const auto item = reader.one<AgendaItem>(outcome.item);
    if (!outcome.item.isNull() && (!item || item->meeting != meeting->id))
        return fail(ProblemCode::Invalid,
                    OutcomeText::tr("The agenda item of this outcome is not one of “%1”. Choose an item of that "
                                    "meeting, or none.")
                        .arg(meeting->title.in(u"en"_s)),
                    outcome.item.toString());
    outcome.id = id;
    if (outcome.kind.isEmpty())
        outcome.kind = u"note"_s;
    if (outcome.reference.isEmpty())
        outcome.reference = outcomeReference(*meeting, outcome.kind, givenReferences(reader, *meeting));
    if (outcome.kind == u"action" && outcome.status.isEmpty())
        outcome.status = u"open"_s;
    if (outcome.themes.isEmpty() && item)
        outcome.themes = item->themes;
    if (outcome.area.isNull() && item)
        outcome.area = item->area;
    if (outcome.handling.isEmpty())
        outcome.handling = handlingOf(*meeting, item);
    if (outcome.verification.isEmpty() && meeting->verification == u"invented")
        outcome.verification = meeting->verification;
    return changeOf(creation(toRow(outcome)), outcome.reference);
}

}  // namespace tri
