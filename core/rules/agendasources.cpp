// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the proposals for an agenda come from, one function a source.
#include "core/rules/agendasources.h"

#include "core/base/translations.h"
#include "core/kinds/lesson.h"
#include "core/kinds/preparationstep.h"
#include "core/kinds/themereview.h"
#include "core/rules/carryover.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(AgendaDraft)
};

constexpr qint64 kItemMinutes = 15;
constexpr qint64 kPointMinutes = 5;  // a single action or request
constexpr int kNamed = 4;            // records named in a reason; the others are counted

QString shortened(const QString &whole)
{
    constexpr qsizetype kLetters = 90;
    QString text = whole.simplified();
    if (text.endsWith(u'.') && text.count(u'.') == 1)
        text.chop(1);  // a sentence becomes a title
    if (text.size() <= kLetters)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', kLetters);
    return text.left(space > kLetters / 2 ? space : kLetters) + u'…';
}

QString stateText(const Row &row)
{
    const FieldSpec *field = row.spec->field(QLatin1String(row.spec->state));
    const Choice *choice = field ? field->choice(row.text(QLatin1String(row.spec->state))) : nullptr;
    return choice ? choiceText(*choice) : QString();
}

/// Treated: minutes were taken on it or on the heading above it.
bool hasMinutes(const QHash<RecordId, AgendaItem> &items, const AgendaItem &item)
{
    QSet<RecordId> seen;
    const AgendaItem *at = &item;
    while (at && !seen.contains(at->id)) {
        if (!at->minutesTaken.isEmpty())
            return true;
        seen.insert(at->id);
        const auto above = items.constFind(at->parent);
        at = above == items.cend() ? nullptr : &*above;
    }
    return false;
}

/// Items that a meeting did not reach and that nobody carried over since.
QList<AgendaItem> untreated(DraftReading &draft)
{
    QHash<RecordId, AgendaItem> items;
    for (const AgendaItem &item : std::as_const(draft.lastItems))
        items.insert(item.id, item);
    const RecordIds ids = items.keys();
    QSet<RecordId> treated;
    for (const Outcome &outcome : draft.reader.linkedToAny<Outcome>("item", ids))
        treated.insert(outcome.item);
    for (const ThemeReview &review : draft.reader.linkedToAny<ThemeReview>("item", ids))
        treated.insert(review.item);
    for (const AgendaItem &later : draft.reader.linkedToAny<AgendaItem>("carried_from", ids))
        treated.insert(later.carriedFrom);
    QList<AgendaItem> out;
    for (const AgendaItem &item : std::as_const(draft.lastItems))
        if ((item.kind.isEmpty() || item.kind == u"item") && !treated.contains(item.id)
            && !hasMinutes(items, item))
            out << item;
    return out;
}

}  // namespace

QString keyOf(const char *origin, const RecordId &id)
{
    return QLatin1StringView(origin) + u':' + (id.isNull() ? u"none"_s : id.toString());
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(DraftText::tr("; ", "between facts"));
}

QString firstOf(QStringList names)
{
    names.removeAll(QString());
    for (QString &name : names)
        name = DraftText::tr("“%1”").arg(name);
    const int more = int(names.size()) - kNamed;
    if (more <= 0)
        return names.join(DraftText::tr(", ", "between names"));
    return DraftText::tr("%1 and %2 more")
        .arg(names.first(kNamed).join(DraftText::tr(", ", "between names")), QLocale().toString(more));
}

LocalText said(const QString &text)
{
    const QString language = screenLanguage();
    return LocalText(contentLanguages().contains(language) ? language : u"en"_s, text);
}

LocalText headline(const Workspace &workspace, const Row &row)
{
    LocalText out;
    for (const int at : row.spec->titleFields())
        if (const auto *text = std::get_if<LocalText>(&row.values[at])) {
            if (out.original.isEmpty())
                out.set(text->original, shortened(workspace.title(row.id, text->original)));
            for (auto it = text->texts.cbegin(); it != text->texts.cend(); ++it)
                out.set(it.key(), shortened(workspace.title(row.id, it.key())));
        }
    return out.isEmpty() ? said(shortened(workspace.title(row.id))) : out;
}

DraftReading::DraftReading(Reader &from, Meeting of, QDate on)
    : reader(from), meeting(std::move(of)), today(on), day(meeting.from.isNull() ? on : meeting.from.first())
{
    (void)reader.all<Meeting>();  // the chain, first meetings and days of reviews are found among these
    before = previousMeetings(reader, meeting);
    areas = reader.all<CooperationArea>();
    agenda = reader.linked<AgendaItem>("meeting", meeting.id);
    if (!before.isEmpty())
        lastItems = reader.linked<AgendaItem>("meeting", before.first().id);
    for (const AgendaItem &item : std::as_const(agenda)) {
        for (const RecordId &id : item.related)
            known.insert(id);
        known.insert(item.carriedFrom);
        known.insert(item.id);
    }
}

RecordId DraftReading::areaNumbered(AreaNumber number) const
{
    for (const CooperationArea &area : areas)
        if (area.number == qint64(number))
            return area.id;
    return {};
}

RecordId DraftReading::areaOf(const Row &row) const
{
    const auto itemArea = [this](const RecordId &id) {
        for (const auto *items : {&agenda, &lastItems})
            for (const AgendaItem &item : *items)
                if (item.id == id)
                    return item.area;
        return RecordId();
    };
    for (const FieldSpec &field : row.spec->fields)
        if (field.isLink() && QLatin1StringView(field.target) == "cooperation_area"_L1)
            if (const RecordIds own = row.links(QLatin1String(field.key)); !own.isEmpty())
                return own.first();
    for (const FieldSpec &field : row.spec->fields)
        if (field.type == FieldType::Link && QLatin1StringView(field.target) == "agenda_item"_L1)
            if (const RecordId area = itemArea(row.link(QLatin1String(field.key))); !area.isNull())
                return area;
    if (row.spec == &kindOf<Lesson>().spec)
        return areaNumbered(AreaNumber::Lessons);
    switch (row.spec->place) {
    case Place::Priorities: return areaNumbered(AreaNumber::Priorities);
    case Place::Requests: return areaNumbered(AreaNumber::Expertise);
    case Place::Practices: return areaNumbered(AreaNumber::Experiences);
    case Place::Documents: return areaNumbered(AreaNumber::Lessons);
    case Place::Recommendations: return areaNumbered(AreaNumber::FollowUps);
    default: return {};
    }
}

QString DraftReading::nameOf(const RecordId &id) const
{
    return reader.workspace().shortTitle(id, said(u"x"_s).original);
}

QString DraftReading::ownersOf(const Row &row) const
{
    QStringList names;
    for (const RecordId &id : row.owners())
        names << nameOf(id);
    names << row.otherOwners();
    names.removeAll(QString());
    return names.join(DraftText::tr(", ", "between names"));
}

QString DraftReading::dueText(const Row &row) const
{
    const PartialDate due = row.due();
    const QString who = ownersOf(row);
    if (due.isNull())
        return who.isEmpty() ? DraftText::tr("no date set") : DraftText::tr("no date set, %1").arg(who);
    const QString date = longDate(due, QLocale());
    const QString text =
        due.last() < today ? DraftText::tr("was due %1").arg(date) : DraftText::tr("due %1").arg(date);
    return who.isEmpty() ? text : DraftText::tr("%1, %2", "when it is due, and who does it").arg(text, who);
}

QList<AgendaProposal> proposedAreas(DraftReading &draft)
{
    QList<AgendaProposal> out;
    for (const CooperationArea &area : std::as_const(draft.areas)) {
        const auto has = [&area](const AgendaItem &item) { return item.area == area.id; };
        if (std::any_of(draft.agenda.cbegin(), draft.agenda.cend(), has))
            continue;
        AgendaProposal proposal{.key = keyOf("area", area.id), .title = area.name, .area = area.id};
        proposal.minutes = kItemMinutes;
        proposal.reason = DraftText::tr("One of the areas of cooperation; not on the agenda yet");
        proposal.sources << ProposalSource{area.id, DraftText::tr("area of cooperation")};
        out << proposal;
    }
    return out;
}

QList<AgendaProposal> proposedCarried(DraftReading &draft)
{
    if (draft.before.isEmpty() || !isHeld(draft.before.first(), draft.today))
        return {};
    QList<AgendaProposal> out;
    const QString when = whenText(draft.before.first());
    const LocalText reason = said(DraftText::tr("Not treated at the meeting of %1").arg(when));
    for (const AgendaItem &item : untreated(draft)) {
        AgendaProposal proposal{.key = keyOf("carried", item.id), .origin = AgendaProposal::Origin::Carried};
        proposal.title = item.title;
        proposal.area = item.area;
        proposal.minutes = item.minutes.value_or(kItemMinutes);
        proposal.related = item.related;
        proposal.themes = item.themes;
        proposal.item = item.id;
        proposal.carryReason = reason;
        proposal.reason =
            joined({DraftText::tr("Not treated at the meeting of %1: no minutes and no outcome").arg(when),
                    carriedText(draft.reader, item)});
        proposal.sources << ProposalSource{item.id, DraftText::tr("item of the meeting of %1").arg(when)};
        draft.known.insert(item.id);
        out << proposal;
    }
    return out;
}

QList<AgendaProposal> proposedActions(DraftReading &draft)
{
    if (draft.before.isEmpty())
        return {};
    Filter open{.conditions = {{u"kind"_s, Condition::Op::Is, u"action"_s}}};
    Filter waits{.join = Filter::Join::Any};
    waits.conditions << Condition{u"status"_s, Condition::Op::Empty, {}};
    for (const QString &word : {u"open"_s, u"under_way"_s})
        waits.conditions << Condition{u"status"_s, Condition::Op::Is, word};
    open.groups << waits;
    QHash<RecordId, Meeting> chain;
    for (const Meeting &meeting : std::as_const(draft.before))
        chain.insert(meeting.id, meeting);
    QList<Row> rows = draft.reader.rows(kindOf<Outcome>().spec, open);
    rows.removeIf([&](const Row &row) {
        return !chain.contains(row.link(u"meeting")) || draft.known.contains(row.id);
    });
    RecordIds items;
    for (const Row &row : std::as_const(rows))
        items << row.link(u"item");
    draft.reader.fetch(items);
    QList<AgendaProposal> out;
    for (const Row &row : std::as_const(rows)) {
        AgendaProposal proposal{.key = keyOf("action", row.id), .origin = AgendaProposal::Origin::Action};
        proposal.title = headline(draft.reader.workspace(), row);
        proposal.area = row.link(u"area");
        if (const auto item = draft.reader.one<AgendaItem>(row.link(u"item")); item && proposal.area.isNull())
            proposal.area = item->area;
        proposal.minutes = kPointMinutes;
        proposal.related = {row.id};
        proposal.themes = row.links(u"themes");
        QString due = draft.dueText(row);
        due[0] = due[0].toUpper();
        proposal.reason = joined(
            {due, DraftText::tr("open since the meeting of %1").arg(whenText(chain[row.link(u"meeting")]))});
        proposal.sources << ProposalSource{row.id, joined({stateText(row), draft.dueText(row)})};
        draft.known.insert(row.id);
        out << proposal;
    }
    return out;
}

QList<AgendaProposal> proposedBacklog(DraftReading &draft)
{
    QList<AgendaProposal> out;
    const QList<AgendaItem> waiting = backlog(draft.reader);
    QSet<RecordId> ids;
    for (const AgendaItem &item : waiting)
        ids.insert(item.id);
    for (const AgendaItem &item : waiting) {
        if (ids.contains(item.parent) && item.parent != item.id)
            continue;  // comes along with the item above it
        AgendaProposal proposal{.key = keyOf("backlog", item.id), .origin = AgendaProposal::Origin::Backlog};
        proposal.title = item.title;
        proposal.area = item.area;
        proposal.minutes = item.minutes.value_or(kItemMinutes);
        proposal.related = item.related;
        proposal.themes = item.themes;
        proposal.item = item.id;
        proposal.suggested = false;
        const QString why = item.carryReason.in(said(u"x"_s).original);
        proposal.reason = joined({why.isEmpty() ? DraftText::tr("Waits in the backlog")
                                                : DraftText::tr("Waits in the backlog: %1").arg(why),
                                  carriedText(draft.reader, item)});
        proposal.sources << ProposalSource{item.id, DraftText::tr("item of the backlog")};
        out << proposal;
    }
    return out;
}

QList<AgendaProposal> proposedDue(DraftReading &draft)
{
    QList<AgendaProposal> out;
    for (const RecordSpec *kind : draft.reader.workspace().registry().kinds()) {
        // Preparing meetings is work of the desk, and no subject of a meeting.
        if (!*kind->due || !*kind->state || kind == &kindOf<PreparationStep>().spec)
            continue;
        for (const Row &row : draft.reader.rows(*kind, openFilter(*kind))) {
            const PartialDate due = row.due();
            if (due.isNull() || due.last() > draft.day || draft.known.contains(row.id))
                continue;
            AgendaProposal proposal{.key = keyOf("due", row.id), .origin = AgendaProposal::Origin::Due};
            proposal.title = headline(draft.reader.workspace(), row);
            proposal.area = draft.areaOf(row);
            proposal.minutes = kPointMinutes;
            proposal.related = {row.id};
            proposal.themes = row.spec->field(u"themes") ? row.links(u"themes") : RecordIds();
            proposal.reason = joined({DraftText::tr("%1: %2", "a kind of record and its status")
                                          .arg(kind->labelText(), stateText(row)),
                                      draft.dueText(row)});
            proposal.sources << ProposalSource{row.id, draft.dueText(row)};
            draft.known.insert(row.id);
            out << proposal;
        }
    }
    return out;
}

}  // namespace tri
