// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/related.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

// What each thing adds to the likeness of the texts, which is between 0 and 1. Few and round on purpose: chosen
// with the pairs of tests/data in sight, so their ranking there says little of other texts.
constexpr double kTheme = 0.2;
constexpr double kOtherTheme = 0.1;
constexpr double kNearTheme = 0.05;
constexpr double kEightPoint = 0.03;
constexpr double kSdgTarget = 0.03;
constexpr double kAddressee = 0.05;
constexpr double kMost = 1 + kTheme + kEightPoint + kSdgTarget + kAddressee;
constexpr double kIdea = 0.7;        // an idea counts a little less than the very same word
constexpr double kLeans = 0.6;       // share of a theme's name that a text without themes must speak of
constexpr qsizetype kMostTold = 12;  // words

template <typename T> QList<T> shared(const QList<T> &a, const QList<T> &b)
{
    QList<T> out;
    for (const T &one : a)
        if (b.contains(one))
            out << one;
    return out;
}

QStringList targetsIn(const QString &text)
{
    static const QRegularExpression gaps(u"[;,\\s]+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

template <typename T> void addNew(QList<T> &to, const QList<T> &more)
{
    for (const T &one : more)
        if (!to.contains(one))
            to << one;
}

}  // namespace

RelatedData readRelated(Reader &reader)
{
    return {reader.all<Recommendation>(), reader.all<Meeting>(), reader.all<Theme>(),
            reader.all<AgendaPoint>(), reader.all<GlossaryTerm>()};
}

RelatedIndex::RelatedIndex(const RelatedData &data)
{
    for (const Meeting &meeting : data.meetings)
        m_meetings.insert(meeting.id, meeting);
    for (const Theme &theme : data.themes)
        m_themes.insert(theme.id, theme);
    addTexts(data);
    for (const Recommendation &one : data.recommendations) {
        for (const RecordId &other : one.related + one.replaces)
            if (const auto there = m_places.constFind(other); there != m_places.cend()) {
                addNew(m_entries[m_places.value(one.id)].linked, {other});
                addNew(m_entries[*there].linked, {one.id});
            }
        for (const RecordId &other : one.replaces)
            if (const auto there = m_places.constFind(other); there != m_places.cend())
                addNew(m_entries[*there].replacedBy, {one.id});
    }
    weigh();
}

void RelatedIndex::addTexts(const RelatedData &data)
{
    RelatedTexts texts;
    for (const GlossaryTerm &term : data.terms) {
        texts.addTerm(term.id.toString(), term.term);
        for (const QString &synonym : term.synonyms.split(u';', Qt::SkipEmptyParts))
            texts.addTerm(term.id.toString(), term.term.original, synonym);
    }
    for (const AgendaPoint &point : data.points)
        texts.addTerm(point.id.toString(), point.title);
    for (const Theme &theme : data.themes)
        texts.addTerm(theme.id.toString(), theme.name);
    m_entries.reserve(data.recommendations.size());
    for (const Recommendation &recommendation : data.recommendations)
        addEntry(recommendation, texts);
    // A text without themes leans to those whose names it speaks of, in whichever language.
    QList<std::pair<RecordId, QList<QSet<QString>>>> names;
    for (const Theme &theme : data.themes) {
        QList<QSet<QString>> forms;
        for (const auto &[language, name] : theme.name.texts.asKeyValueRange()) {
            QSet<QString> words;
            QSet<QString> ideas;
            for (const RelatedTerm &term : texts.termsOf(name, language))
                (term.key.startsWith(u'#') ? ideas : words).insert(term.key);
            ideas.remove(u'#' + theme.id.toString());
            forms << words;
            if (ideas.size() > 1)
                forms << ideas;
        }
        names << std::pair(theme.id, forms);
    }
    for (Entry &entry : m_entries) {
        if (!entry.themes.isEmpty() || !entry.otherThemes.isEmpty())
            continue;
        for (const auto &[theme, forms] : std::as_const(names))
            for (const QSet<QString> &form : forms) {
                qsizetype most = 0;
                for (const int at : std::as_const(entry.wordings))
                    most = std::max(most, std::count_if(form.begin(), form.end(), [&](const QString &key) {
                                        return m_wordings[at].terms.contains(m_terms.value(key, -1));
                                    }));
                if (double(most) >= kLeans * double(form.size()) && most > 1)
                    addNew(entry.otherThemes, {theme});
            }
    }
}

void RelatedIndex::addEntry(const Recommendation &recommendation, const RelatedTexts &texts)
{
    const int at = int(m_entries.size());
    m_places.insert(recommendation.id, at);
    Entry entry{.id = recommendation.id, .meeting = recommendation.meeting, .day = recommendation.date};
    const Meeting meeting = m_meetings.value(recommendation.meeting);
    if (entry.day.isNull())
        entry.day = !meeting.to.isNull() ? meeting.to : meeting.from;
    if (entry.day.isNull() && meeting.year)
        entry.day = PartialDate(int(*meeting.year));
    QSet<RecordId> seen;
    while (!seen.contains(entry.meeting) && !m_meetings.value(entry.meeting).parent.isNull()) {
        seen.insert(entry.meeting);
        entry.meeting = m_meetings.value(entry.meeting).parent;
    }
    entry.themes = recommendation.themes;
    entry.otherThemes = recommendation.otherThemes;
    entry.addressees = recommendation.addressees;
    entry.points = recommendation.eightPoints;
    entry.targets = targetsIn(recommendation.sdgTargets);
    for (const RecordId &theme : recommendation.themes) {
        if (recommendation.eightPoints.isEmpty())
            addNew(entry.points, m_themes.value(theme).eightPoints);
        if (recommendation.sdgTargets.isEmpty())
            addNew(entry.targets, targetsIn(m_themes.value(theme).sdgTargets));
    }
    for (const auto &[language, text] : recommendation.text.texts.asKeyValueRange()) {
        Wording wording{.entry = at, .language = language};
        const QString title =
            recommendation.shortTitle.has(language) ? recommendation.shortTitle.in(language) : QString();
        for (const RelatedTerm &term : texts.termsOf(text + u". "_s + title, language)) {
            auto number = m_terms.find(term.key);
            if (number == m_terms.end()) {
                number = m_terms.insert(term.key, int(m_terms.size()));
                m_holders.emplaceBack();
                m_postings.emplaceBack();
            }
            wording.terms.insert(*number, term.written);
            m_holders[*number].insert(at);
            m_postings[*number] << int(m_wordings.size());
        }
        entry.wordings << int(m_wordings.size());
        m_wordings << std::move(wording);
    }
    m_entries << std::move(entry);
}

void RelatedIndex::weigh()
{
    const double all = double(m_entries.size());
    m_weights.resize(m_holders.size());
    for (auto it = m_terms.cbegin(); it != m_terms.cend(); ++it) {
        const double rare = std::log(1 + all / double(m_holders[*it].size()));
        m_weights[*it] = it.key().startsWith(u'#') ? kIdea * rare : rare;
    }
    m_holders.clear();
    for (Wording &wording : m_wordings) {
        double sum = 0;
        for (auto it = wording.terms.keyBegin(); it != wording.terms.keyEnd(); ++it)
            sum += weightOf(*it) * weightOf(*it);
        wording.length = std::sqrt(sum);
    }
    QHash<RecordId, int> counts;
    for (const Entry &entry : std::as_const(m_entries))
        for (const RecordId &addressee : entry.addressees)
            ++counts[addressee];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_addresseeWeights.insert(it.key(), std::log(1 + all / double(it.value())));
}

/// The best pair of wordings with each entry.
QList<RelatedIndex::Best> RelatedIndex::likenesses(int at) const
{
    QList<Best> out(m_entries.size());
    for (const int here : m_entries[at].wordings) {
        const Wording &wording = m_wordings[here];
        QList<double> sums(m_wordings.size(), 0.0);
        for (auto it = wording.terms.keyBegin(); it != wording.terms.keyEnd(); ++it)
            for (const int there : m_postings[*it])
                sums[there] += weightOf(*it) * weightOf(*it);
        for (int there = 0; there < int(m_wordings.size()); ++there) {
            if (sums[there] <= 0)
                continue;
            const Wording &other = m_wordings[there];
            const double likeness = sums[there] / (wording.length * other.length);
            if (Best &best = out[other.entry]; likeness > best.likeness)
                best = {likeness, here, there};
        }
    }
    return out;
}

double RelatedIndex::evidenceOfThemes(const Entry &here, const Entry &there,
                                      QList<RelatedReason> *reasons) const
{
    const auto told = [reasons](RelatedBy by, const RecordIds &records, double weight) {
        if (reasons)
            *reasons << RelatedReason{by, records, {}};
        return weight;
    };
    if (const RecordIds both = shared(here.themes, there.themes); !both.isEmpty())
        return told(RelatedBy::Theme, both, kTheme);
    if (const RecordIds both = shared(here.themes + here.otherThemes, there.themes + there.otherThemes);
        !both.isEmpty())
        return told(RelatedBy::OtherTheme, both, kOtherTheme);
    RecordIds near;
    for (const RecordId &one : here.themes)
        for (const RecordId &other : there.themes) {
            const RecordId above = m_themes.value(one).parent;
            const RecordId otherAbove = m_themes.value(other).parent;
            if (above == other || otherAbove == one || (!above.isNull() && above == otherAbove))
                addNew(near, {other});
        }
    return near.isEmpty() ? 0.0 : told(RelatedBy::NearTheme, near, kNearTheme);
}

double RelatedIndex::evidence(const Entry &here, const Entry &there, QList<RelatedReason> *reasons) const
{
    double sum = evidenceOfThemes(here, there, reasons);
    if (const RecordIds both = shared(here.points, there.points); !both.isEmpty()) {
        sum += kEightPoint;
        if (reasons)
            *reasons << RelatedReason{RelatedBy::EightPoint, both, {}};
    }
    if (const QStringList both = shared(here.targets, there.targets); !both.isEmpty()) {
        sum += kSdgTarget;
        if (reasons)
            *reasons << RelatedReason{RelatedBy::SdgTarget, {}, both};
    }
    if (const RecordIds both = shared(here.addressees, there.addressees); !both.isEmpty()) {
        const auto weight = [this](const RecordIds &ids) {
            double all = 0;
            for (const RecordId &id : ids)
                all += m_addresseeWeights.value(id);
            return all;
        };
        sum += kAddressee * weight(both) / std::sqrt(weight(here.addressees) * weight(there.addressees));
        if (reasons)
            *reasons << RelatedReason{RelatedBy::Addressee, both, {}};
    }
    return sum;
}

QList<RelatedWord> RelatedIndex::wordsOf(const Best &best) const
{
    if (best.here < 0)
        return {};
    const Wording &here = m_wordings[best.here];
    const Wording &there = m_wordings[best.there];
    QList<std::pair<double, RelatedWord>> found;
    for (auto it = here.terms.cbegin(); it != here.terms.cend(); ++it)
        if (const auto other = there.terms.constFind(it.key()); other != there.terms.cend())
            found << std::pair(weightOf(it.key()), RelatedWord{it.value(), *other});
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first
            ? a.first > b.first
            : std::pair(a.second.here, a.second.there) < std::pair(b.second.here, b.second.there);
    });
    QList<RelatedWord> out;
    for (const auto &candidate : std::as_const(found)) {
        const RelatedWord &word = candidate.second;
        const bool had = std::any_of(out.begin(), out.end(), [&](const RelatedWord &one) {
            return one.here.compare(word.here, Qt::CaseInsensitive) == 0
                || one.there.compare(word.there, Qt::CaseInsensitive) == 0;
        });
        if (!had && out.size() < kMostTold)
            out << word;
    }
    return out;
}

bool RelatedIndex::isAsked(const Entry &here, const Entry &there, Which which) const
{
    if (here.id == there.id)
        return false;
    const bool same = !here.meeting.isNull() && here.meeting == there.meeting;
    if (which == Which::SameMeeting)
        return same;
    return !same && (here.day.isNull() || (!there.day.isNull() && there.day.first() < here.day.first()));
}

QList<RelatedProposal> RelatedIndex::proposals(const RecordId &id, Which which, bool wordsOnly,
                                               int limit) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return {};
    const Entry &here = m_entries[*place];
    const QList<Best> texts = likenesses(*place);
    QList<std::pair<double, int>> order;
    for (int at = 0; at < int(m_entries.size()); ++at) {
        if (!isAsked(here, m_entries[at], which))
            continue;
        const double sum = texts[at].likeness + (wordsOnly ? 0.0 : evidence(here, m_entries[at], nullptr));
        if (sum > 0)
            order << std::pair(sum, at);
    }
    std::sort(order.begin(), order.end(), [this](const auto &a, const auto &b) {
        // Of two as like, the later one: it is nearer to what is said today.
        const Entry &one = m_entries[a.second];
        const Entry &other = m_entries[b.second];
        if (a.first != b.first)
            return a.first > b.first;
        return one.day != other.day ? other.day < one.day : one.id < other.id;
    });
    if (limit >= 0 && order.size() > limit)
        order.resize(limit);
    QList<RelatedProposal> out;
    for (const auto &[sum, at] : std::as_const(order)) {
        const Entry &there = m_entries[at];
        RelatedProposal one{.id = there.id, .likeness = int(std::lround(100 * sum / kMost))};
        if (texts[at].here >= 0) {
            one.language = m_wordings[texts[at].here].language;
            one.otherLanguage = m_wordings[texts[at].there].language;
            one.words = wordsOf(texts[at]);
        }
        if (!wordsOnly)
            (void)evidence(here, there, &one.reasons);
        one.linked = here.linked.contains(there.id);
        one.replacedBy = there.replacedBy;
        out << std::move(one);
    }
    return out;
}

QList<RelatedProposal> RelatedIndex::earlier(const RecordId &recommendation, int limit) const
{
    return proposals(recommendation, Which::Earlier, false, limit);
}

QList<RelatedProposal> RelatedIndex::sameMeeting(const RecordId &recommendation, int limit) const
{
    return proposals(recommendation, Which::SameMeeting, false, limit);
}

QList<RelatedProposal> RelatedIndex::earlierByWords(const RecordId &recommendation, int limit) const
{
    return proposals(recommendation, Which::Earlier, true, limit);
}

}  // namespace tri
