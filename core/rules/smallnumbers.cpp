// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/smallnumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tri {

namespace {

struct SmallNumberWords {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

constexpr qint64 kNoEnd = std::numeric_limits<qint32>::max();

/// What a reader knows of a number.
struct KnownRange {
    qint64 least = 0;
    qint64 most = kNoEnd;
};

KnownRange toldRange(const GuardedNumber &number, NumberShow show)
{
    switch (show) {
    case NumberShow::Exact: return {number.value, number.value};
    case NumberShow::Few: return {1, kFewActors - 1};
    case NumberShow::AtLeastOne: return {1, kNoEnd};
    case NumberShow::Joined: break;
    }
    return {};
}

/// Plays the reader who wants to know, then hides more until nothing comes of it.
class Guard {
public:
    Guard(const QList<GuardedNumber> &numbers, const QList<NumberGroup> &groups)
        : m_numbers(numbers), m_groups(groups), m_show(numbers.size(), NumberShow::Exact)
    {
        for (const NumberGroup &group : groups) {
            qint64 sum = 0;
            for (const int part : group.parts)
                sum += numbers[part].value;
            m_reaches << (sum >= numbers[group.whole].value);
            m_fits << (sum <= numbers[group.whole].value);
        }
    }
    [[nodiscard]] QList<NumberShow> make();

private:
    void joinBelow(int whole);
    [[nodiscard]] QList<KnownRange> workedOut() const;
    [[nodiscard]] bool narrow(QList<KnownRange> &known, qsizetype group) const;
    [[nodiscard]] bool hideBeside(int number);
    [[nodiscard]] bool hideSmallest(const QList<int> &among);

    const QList<GuardedNumber> &m_numbers;
    const QList<NumberGroup> &m_groups;
    QList<NumberShow> m_show;
    QList<bool> m_reaches;  ///< the parts of the group make the whole, or more
    QList<bool> m_fits;     ///< … or less
};

/// What makes up a number of few is told with it alone.
void Guard::joinBelow(int whole)
{
    for (const NumberGroup &group : m_groups) {
        if (group.whole != whole)
            continue;
        for (const int part : group.parts)
            if (m_numbers[part].value > 0 && m_show[part] != NumberShow::Joined) {
                m_show[part] = NumberShow::Joined;
                joinBelow(part);
            }
    }
}

bool raise(qint64 &least, qint64 to)
{
    const bool higher = to > least;
    least = std::max(least, to);
    return higher;
}

bool lower(qint64 &most, qint64 to)
{
    const bool less = to < most;
    most = std::min(most, to);
    return less;
}

bool Guard::narrow(QList<KnownRange> &known, qsizetype at) const
{
    const NumberGroup &group = m_groups[at];
    KnownRange &whole = known[group.whole];
    qint64 least = 0;
    qint64 most = 0;
    int endless = 0;
    bool changed = false;
    for (const int part : group.parts) {
        least += known[part].least;
        if (known[part].most == kNoEnd)
            ++endless;
        else
            most += known[part].most;
    }
    for (const int part : group.parts) {
        changed |= raise(whole.least, known[part].least);
        changed |= lower(known[part].most, whole.most);
    }
    if (m_reaches[at] && endless == 0)
        changed |= lower(whole.most, most);
    if (m_fits[at])
        changed |= raise(whole.least, least);
    for (const int part : group.parts) {
        const bool bounded = endless == 0 || (endless == 1 && known[part].most == kNoEnd);
        const qint64 others = known[part].most == kNoEnd ? most : most - known[part].most;
        if (m_reaches[at] && bounded && raise(known[part].least, whole.least - others))
            return true;  // the sums are no longer those of the ranges
        if (m_fits[at] && whole.most != kNoEnd
            && lower(known[part].most, whole.most - (least - known[part].least)))
            return true;
    }
    return changed;
}

QList<KnownRange> Guard::workedOut() const
{
    QList<KnownRange> known;
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        known << toldRange(m_numbers[i], m_show[i]);
    bool more = true;
    while (more) {
        more = false;
        for (qsizetype group = 0; group < m_groups.size(); ++group)
            while (narrow(known, group))
                more = true;
    }
    return known;
}

bool Guard::hideSmallest(const QList<int> &among)
{
    int found = -1;
    for (const int one : among)
        if (m_show[one] == NumberShow::Exact && m_numbers[one].value > 0
            && (found < 0 || m_numbers[one].value < m_numbers[found].value))
            found = one;
    if (found < 0)
        return false;
    m_show[found] = NumberShow::AtLeastOne;
    return true;
}

/// The smallest beside it; where there is none, the whole, and then what stands beside that.
bool Guard::hideBeside(int number)
{
    for (const NumberGroup &group : m_groups)
        if (group.parts.contains(number)
            && (hideSmallest(group.parts) || hideSmallest({group.whole}) || hideBeside(group.whole)))
            return true;
    return false;
}

QList<NumberShow> Guard::make()
{
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        if (m_numbers[i].few && m_show[i] == NumberShow::Exact)
            m_show[i] = NumberShow::Few;
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        if (m_show[i] == NumberShow::Few)
            joinBelow(int(i));
    QList<int> all(m_numbers.size());
    std::iota(all.begin(), all.end(), 0);
    bool isOpen = true;
    while (isOpen) {
        isOpen = false;
        const QList<KnownRange> known = workedOut();
        for (qsizetype i = 0; i < m_numbers.size() && !isOpen; ++i)
            if (m_numbers[i].few && known[i].least == known[i].most)
                isOpen = hideBeside(int(i)) || hideSmallest(all);
    }
    return m_show;
}

}  // namespace

QList<NumberShow> guardNumbers(const QList<GuardedNumber> &numbers, const QList<NumberGroup> &groups)
{
    return Guard(numbers, groups).make();
}

QString numberText(int value, NumberShow show)
{
    switch (show) {
    case NumberShow::Exact: return QString::number(value);
    case NumberShow::Few: return SmallNumberWords::tr("1–2", "a number of few actors, not told exactly");
    case NumberShow::AtLeastOne:
        return SmallNumberWords::tr("1 or more", "a number that is not told exactly");
    case NumberShow::Joined: return SmallNumberWords::tr("joined", "a number told with the line above only");
    }
    Q_UNREACHABLE();
}

}  // namespace tri
