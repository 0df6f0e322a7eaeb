// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/requesthistory.h"

#include "core/change/changeset.h"
#include "tests/support/testclock.h"
#include "tests/support/workspacefixture.h"

#include <algorithm>
#include <array>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 2007;
constexpr int kHabits = 14;
constexpr int kTwins = 3;        // habits that come a second time, nearer the meeting
constexpr int kFavourites = 2;   // of one Chair alone, asked twice
constexpr int kSingleCases = 4;  // a year
constexpr std::array kKinds{"paper", "speaker", "data", "review", "advice", "delegation_preparation"};
constexpr std::array kThemes{"labour", "remittances", "skills",   "return",      "health",
                             "data",   "diasporas",   "children", "recruitment", "climate"};
constexpr std::array kAgencies{"ILO", "IOM", "OHCHR", "UNDP", "UNHCR", "UNICEF", "UNDESA", "WB", "WHO"};
constexpr std::array kHolders{"BE", "PH", "GR", "MX", "CH", "MU", "SE",
                              "TR", "BD", "DE", "EC", "AE", "FR", "CO"};

struct Habit {
    QString kind;
    RecordIds themes;
    RecordIds agencies;
    int asked = 0;  ///< days before the Forum Meeting
    int needed = 0;
    int chance = 100;  ///< in a hundred
    int firstYear = 0;
    int lastYear = 1000;
};

class Maker {
public:
    Maker(quint64 seed, int years) : m_random(seed), m_years(years) {}

    RequestHistory make()
    {
        actors();
        habits();
        for (int year = 0; year < m_years; ++year)
            chairmanship(year);
        return std::move(m_made);
    }

private:
    RecordId id() { return m_random.nextId(); }
    int upTo(int most) { return int(m_random.next() % quint64(most + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool luck(int inHundred) { return upTo(99) < inHundred; }
    /// Around nought, seldom as far as @p most.
    int noise(int most) { return between(-most, most) / 2 + between(-most, most) / 2; }
    template <typename T> const T &any(const QList<T> &from) { return from[upTo(int(from.size()) - 1)]; }
    static LocalText words(const QString &text) { return LocalText(u"en"_s, text); }

    template <typename T> RecordIds some(const QList<T> &from, int count)
    {
        RecordIds ids;
        while (ids.size() < count)
            if (const RecordId one = any(from).id; !ids.contains(one))
                ids << one;
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    void actors()
    {
        m_made.chairBody =
            Body{.id = id(), .name = words(u"Chair of the Forum"_s), .reference = u"GFMD-CIO"_s};
        for (const char *agency : kAgencies) {
            const QString name = QString::fromLatin1(agency);
            m_made.agencies << Organisation{.id = id(), .name = words(name), .reference = name};
            m_made.agencies.last().acronym = words(name);
        }
        for (const char *holder : kHolders) {
            const QString code = QString::fromLatin1(holder);
            m_made.states << State{.id = id(), .name = words(u"State of "_s + code), .reference = code};
        }
        for (const char *theme : kThemes) {
            const QString name = QString::fromLatin1(theme);
            m_made.themes << Theme{.id = id(), .reference = u"T-"_s + name.toUpper(), .name = words(name)};
        }
    }

    Habit habit()
    {
        Habit made;
        made.kind = QString::fromLatin1(kKinds[std::size_t(upTo(int(kKinds.size()) - 1))]);
        made.themes = some(m_made.themes, between(1, 2));
        made.agencies = some(m_made.agencies, between(2, 3));
        made.asked = between(60, 260);
        made.needed = std::max(5, made.asked - between(20, 90));
        return made;
    }

    void habits()
    {
        for (int i = 0; i < kHabits; ++i) {
            Habit made = habit();
            made.chance = between(65, 95);
            if (luck(20))
                made.firstYear = between(2, 5);
            else if (luck(25))
                made.lastYear = between(m_years - 6, m_years - 3);
            m_habits << made;
        }
        for (int i = 0; i < kTwins; ++i) {
            Habit twin = m_habits[i];
            twin.asked = std::max(15, twin.asked - between(90, 120));
            twin.needed = std::max(3, twin.asked - 20);
            m_habits << twin;
        }
    }

    Meeting forum(int year)
    {
        const QString number = QString::number(year + 1);
        Meeting made{.id = id(), .title = words(u"Forum Meeting "_s + number), .reference = u"F"_s + number};
        made.kind = u"forum_meeting"_s;
        made.number = number;
        made.from = PartialDate(kFirstYear + year, between(9, 11), between(1, 28));
        made.to = PartialDate(made.from.first().addDays(2));
        made.chair = {m_made.states[year % m_made.states.size()].id};
        return made;
    }

    void chairmanship(int year)
    {
        const Meeting meeting = forum(year);
        m_made.forums << meeting;
        for (int i = 1; i <= 2; ++i) {
            Meeting session{.id = id(), .title = words(u"Session %1 of %2"_s.arg(i).arg(meeting.reference))};
            session.kind = u"session"_s;
            session.parent = meeting.id;
            session.from = meeting.from;
            m_made.sessions << session;
        }
        Role chair{
            .id = id(), .holder = meeting.chair.first(), .function = u"chair"_s, .body = m_made.chairBody.id};
        chair.from = PartialDate(kFirstYear + year, 1, 1);
        // Now and then the next Chair takes over before the end of the year.
        chair.to = PartialDate(kFirstYear + year, 12, 31);
        if (year > 0 && luck(30)) {
            chair.from = PartialDate(kFirstYear + year - 1, 12, 1);
        }
        m_made.chairs << chair;

        const int shift = noise(14);  // this Chair asks earlier or later than others
        for (const Habit &habit : std::as_const(m_habits))
            if (year >= habit.firstYear && year <= habit.lastYear && luck(habit.chance))
                ask(habit, shift + noise(16));
        for (int i = 0; i < kFavourites; ++i) {
            Habit favourite = habit();
            ask(favourite, noise(5));
            favourite.asked = std::max(8, favourite.asked - 45);
            favourite.needed = std::min(favourite.needed, favourite.asked - 3);
            ask(favourite, noise(5));
        }
        for (int i = 0; i < kSingleCases; ++i)
            ask(habit(), 0);
    }

    void ask(const Habit &habit, int shift)
    {
        const Meeting &meeting = m_made.forums.last();
        const QDate asked = meeting.from.first().addDays(-habit.asked - shift);
        const QDate needed =
            std::max(asked.addDays(5), meeting.from.first().addDays(-habit.needed + noise(6)));
        const int count = int(m_made.requests.size()) + 1;
        ExpertiseRequest made{.id = id(), .reference = u"H-%1"_s.arg(count, 4, 10, QLatin1Char('0'))};
        made.title = words(u"%1, case %2"_s.arg(habit.kind).arg(count));
        made.kind = habit.kind;
        made.themes = habit.themes;
        made.asked = habit.agencies;
        made.askedBy = luck(60) ? meeting.chair.first() : m_made.chairBody.id;
        made.askedOn = PartialDate(asked);
        made.neededBy = PartialDate(needed);
        belong(made, asked);
        answer(made, asked);
        blur(made, asked);
        made.handling = u"shared"_s;
        made.verification = u"invented"_s;
        m_made.requests << made;
    }

    /// For the Forum Meeting, one of its sessions, or nothing, where the day alone tells.
    void belong(ExpertiseRequest &made, const QDate &asked)
    {
        const Meeting &meeting = m_made.forums.last();
        m_made.forumOf.insert(made.id, meeting.id);
        const bool dayTells =
            m_made.forums.size() > 1 && asked > m_made.forums[m_made.forums.size() - 2].from.first();
        if (dayTells && luck(15))
            return;
        made.forMeeting = luck(30) ? m_made.sessions.last().id : meeting.id;
    }

    void answer(ExpertiseRequest &made, const QDate &asked)
    {
        static const QStringList statuses{u"delivered"_s, u"delivered"_s, u"delivered"_s, u"delivered"_s,
                                          u"delivered"_s, u"accepted"_s,  u"offered"_s,   u"asked"_s,
                                          u"declined"_s,  u"withdrawn"_s};
        made.status = any(statuses);
        if (luck(85))
            made.answeredOn = PartialDate(asked.addDays(between(2, 30)));
        if (made.status == u"delivered")
            made.deliveredOn = made.neededBy;
        if (luck(20))
            return;  // nobody wrote down who offered
        for (const RecordId &agency : made.asked) {
            if (luck(30))
                continue;
            Offer offer{.id = id(), .request = made.id, .organisation = agency};
            offer.status = made.status == u"declined" || luck(15) ? u"declined"_s
                : made.status == u"delivered" && luck(50)         ? u"delivered"_s
                : luck(60)                                        ? u"accepted"_s
                                                                  : u"offered"_s;
            offer.deliverable = words(u"What was asked"_s);
            m_made.offers << offer;
        }
        if (luck(10)) {  // somebody who was not asked
            Offer offer{.id = id(), .request = made.id, .organisation = any(m_made.agencies).id};
            offer.status = u"offered"_s;
            m_made.offers << offer;
        }
    }

    /// As records are: a few dates are known to the month or not at all, and a few are the wrong way round.
    void blur(ExpertiseRequest &made, const QDate &asked)
    {
        if (luck(5))
            made.askedOn = PartialDate(asked.year(), asked.month());
        else if (luck(2) && made.forMeeting == m_made.forums.last().id)
            made.askedOn = {};
        else if (luck(2))
            made.neededBy = PartialDate(asked.addDays(-between(1, 9)));
        else if (luck(3))
            made.neededBy = {};
        if (luck(3))
            made.answeredOn = PartialDate(asked.year());
    }

    TestIds m_random;
    int m_years;
    QList<Habit> m_habits;
    RequestHistory m_made;
};

}  // namespace

RequestData RequestHistory::data() const
{
    return {requests, offers, forums + sessions, chairs, {}};
}

RequestData RequestHistory::dataBeforeLast() const
{
    RequestData before = data();
    before.requests.removeIf(
        [this](const ExpertiseRequest &one) { return forumOf.value(one.id) == forums.last().id; });
    return before;
}

QList<ExpertiseRequest> RequestHistory::last() const
{
    QList<ExpertiseRequest> asked;
    for (const ExpertiseRequest &one : requests)
        if (forumOf.value(one.id) == forums.last().id)
            asked << one;
    return asked;
}

RequestHistory makeRequestHistory(quint64 seed, int years)
{
    return Maker(seed, years).make();
}

void saveRequestHistory(Workspace &workspace, const RequestHistory &made)
{
    ChangeSet changes;
    changes.label.verb = u"create"_s;
    const auto add = [&changes](const auto &records) {
        for (const auto &record : records)
            changes.records << creation(toRow(record));
    };
    add(QList<Body>{made.chairBody});
    add(made.agencies);
    add(made.states);
    add(made.themes);
    add(made.chairs);
    add(made.forums);
    add(made.sessions);
    add(made.requests);
    add(made.offers);
    (void)must(workspace.apply(changes));
}

}  // namespace tri::test
