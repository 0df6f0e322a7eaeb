// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendadraft.h"

#include "core/rules/agendasources.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct OriginWord {
    const char *key;
    const char *text;
};
constexpr std::array kOrigins{
    OriginWord{"area", QT_TRANSLATE_NOOP("AgendaDraft", "Area")},
    OriginWord{"carried", QT_TRANSLATE_NOOP("AgendaDraft", "Carried over")},
    OriginWord{"action", QT_TRANSLATE_NOOP("AgendaDraft", "Open action")},
    OriginWord{"due", QT_TRANSLATE_NOOP("AgendaDraft", "Due")},
    OriginWord{"changed", QT_TRANSLATE_NOOP("AgendaDraft", "New")},
    OriginWord{"themes", QT_TRANSLATE_NOOP("AgendaDraft", "Themes")},
    OriginWord{"backlog", QT_TRANSLATE_NOOP("AgendaDraft", "Backlog")},
};

/// Turns accepted proposals into items, keeping count of the places and numbers given out.
class Accepting {
public:
    Accepting(Reader &reader, const Meeting &meeting, const MakeId &newId)
        : m_reader(reader), m_meeting(meeting), m_newId(newId),
          m_agenda(reader.linked<AgendaItem>("meeting", meeting.id))
    {
        for (const AgendaItem &item : std::as_const(m_agenda)) {
            if (item.parent.isNull() && item.kind == u"section" && !item.area.isNull()
                && !m_sections.contains(item.area))
                m_sections.insert(item.area, item.id);
            m_carried.insert(item.carriedFrom);
        }
    }

    /// @p heading: others of its area follow, and it has no time of its own.
    void add(const AgendaProposal &proposal, bool heading)
    {
        switch (proposal.origin) {
        case AgendaProposal::Origin::Backlog: return takeWaiting(proposal);
        case AgendaProposal::Origin::Carried: return carry(proposal);
        default: break;
        }
        AgendaItem item{.id = m_newId()};
        item.kind = heading ? u"section"_s : u"item"_s;
        item.visibility = u"shared"_s;
        fill(item, proposal);
        item.related = proposal.related;
        if (heading) {
            item.minutes.reset();
            m_sections.insert(item.area, item.id);
        }
        place(item, heading || proposal.origin == AgendaProposal::Origin::Area);
        m_change.records << creation(toRow(item));
    }
    [[nodiscard]] bool hasSection(const RecordId &area) const { return m_sections.contains(area); }
    [[nodiscard]] ChangeSet take() { return std::move(m_change); }

private:
    static void fill(AgendaItem &item, const AgendaProposal &proposal)
    {
        item.title = proposal.title;
        item.area = proposal.area;
        item.minutes = proposal.minutes;
        if (item.themes.isEmpty())
            item.themes = proposal.themes;
    }
    void place(AgendaItem &item, bool top)
    {
        item.meeting = m_meeting.id;
        item.parent = top ? RecordId() : m_sections.value(item.area);
        item.number = nextNumber(m_agenda, item.parent);
        item.order = nextOrder(m_agenda, item.parent);
        m_agenda << item;
    }
    void carry(const AgendaProposal &proposal)
    {
        const auto earlier = m_reader.one<AgendaItem>(proposal.item);
        if (!earlier || m_carried.contains(proposal.item))
            return;
        AgendaItem item = carriedCopy(*earlier, m_newId(), proposal.carryReason);
        fill(item, proposal);
        place(item, false);
        m_carried.insert(proposal.item);
        m_change.records << creation(toRow(item));
    }
    void takeWaiting(const AgendaProposal &proposal)
    {
        const auto waiting = m_reader.one<AgendaItem>(proposal.item);
        if (!waiting || !waiting->meeting.isNull() || m_taken.contains(waiting->id))
            return;
        for (const AgendaItem &one : withItemsBelow(m_reader, *waiting)) {
            AgendaItem item = one;
            m_taken.insert(one.id);
            if (one.id == waiting->id) {
                fill(item, proposal);
                place(item, false);
            } else {
                item.meeting = m_meeting.id;
                m_agenda << item;
            }
            m_change.records << difference(toRow(one), toRow(item));
        }
    }

    Reader &m_reader;
    const Meeting &m_meeting;
    const MakeId &m_newId;
    QList<AgendaItem> m_agenda;
    QHash<RecordId, RecordId> m_sections;
    QSet<RecordId> m_carried;
    QSet<RecordId> m_taken;
    ChangeSet m_change;
};

}  // namespace

QString originText(AgendaProposal::Origin origin)
{
    return QCoreApplication::translate("AgendaDraft", kOrigins[std::size_t(origin)].text);
}

QString originKey(AgendaProposal::Origin origin)
{
    return QString::fromLatin1(kOrigins[std::size_t(origin)].key);
}

QList<AgendaProposal> draftAgenda(Reader &reader, const Meeting &meeting, const QDate &today)
{
    DraftReading draft(reader, meeting, today);
    QHash<RecordId, qint64> numbers;
    for (const CooperationArea &area : std::as_const(draft.areas))
        numbers.insert(area.id, area.number.value_or(0));
    QList<AgendaProposal> out;
    // What a stronger source has named, a later one passes over.
    for (const auto &source : {proposedAreas, proposedCarried, proposedActions, proposedBacklog, proposedDue,
                               proposedChanges, proposedThemes})
        out += source(draft);
    const auto place = [&numbers](const AgendaProposal &proposal) {
        constexpr qint64 kLast = 1000;
        return std::tuple(numbers.value(proposal.area, kLast), proposal.area, int(proposal.origin));
    };
    std::stable_sort(out.begin(), out.end(), [&place](const AgendaProposal &a, const AgendaProposal &b) {
        return place(a) < place(b);
    });
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i].order = int(i) + 1;
    return out;
}

ChangeSet acceptProposals(Reader &reader, const Meeting &meeting, const QList<AgendaProposal> &accepted,
                          const MakeId &newId)
{
    Accepting accepting(reader, meeting, newId);
    const auto isArea = [](const AgendaProposal &proposal) {
        return proposal.origin == AgendaProposal::Origin::Area;
    };
    QHash<RecordId, int> below;
    for (const AgendaProposal &proposal : accepted)
        if (!isArea(proposal))
            ++below[proposal.area];
    QSet<RecordId> headed;
    for (const AgendaProposal &proposal : accepted)
        if (isArea(proposal) && below.contains(proposal.area))
            headed.insert(proposal.area);
    for (const AgendaProposal &proposal : accepted) {
        if (headed.contains(proposal.area) && !accepting.hasSection(proposal.area)) {
            const auto heading =
                std::find_if(accepted.begin(), accepted.end(), [&](const AgendaProposal &one) {
                    return isArea(one) && one.area == proposal.area;
                });
            accepting.add(*heading, true);
        }
        if (!isArea(proposal) || !headed.contains(proposal.area))
            accepting.add(proposal, false);
    }
    ChangeSet change = accepting.take();
    const QString subject =
        accepted.size() == 1 ? accepted.first().title.in(accepted.first().title.original) : QString();
    change.label = {u"create"_s, u"agenda_item"_s, {}, subject, int(change.records.size())};
    return change;
}

}  // namespace tri
