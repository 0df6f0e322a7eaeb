// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recommendationtwins.h"

#include "core/record/searchtext.h"
#include "core/rules/recommendationsteps.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewest = 3;  // words, below which equal texts tell nothing

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

using Bag = QHash<QString, int>;
using Bags = QMap<QString, Bag>;  // by language

Bags bagsOf(const LocalText &text)
{
    Bags out;
    for (const auto &[language, words] : text.texts.asKeyValueRange())
        for (const QString &word : indexText(words).split(u' ', Qt::SkipEmptyParts))
            ++out[language][word];
    return out;
}

qsizetype sizeOf(const Bag &bag)
{
    qsizetype sum = 0;
    for (const int count : bag)
        sum += count;
    return sum;
}

double likeness(const Bags &one, const Bags &other)
{
    double best = 0;
    for (auto it = one.cbegin(); it != one.cend(); ++it) {
        const auto there = other.constFind(it.key());
        if (there == other.cend())
            continue;
        const qsizetype size = sizeOf(*it);
        const qsizetype otherSize = sizeOf(*there);
        // Not even all words of the shorter one would do.
        if (2 * double(std::min(size, otherSize)) < kSameText * double(size + otherSize) || size < kFewest)
            continue;
        qsizetype both = 0;
        for (auto word = it->cbegin(); word != it->cend(); ++word)
            both += std::min(word.value(), there->value(word.key()));
        best = std::max(best, 2.0 * double(both) / double(size + otherSize));
    }
    return best;
}

CrossFinding twin(const Recommendation &one, const Recommendation &other)
{
    Finding finding{
        Finding::Severity::Warning, u"text"_s,
        Words::tr("%1 says nearly the same as %2, of the same meeting.").arg(one.reference, other.reference)
            + u' ' + Words::tr("Said twice, it is counted twice."),
        u"recommendation_twin"_s};
    finding.fix.text = Words::tr(
        "Merge the two (“Merge into a new one…” on the page of either), or delete the one that was entered "
        "by mistake.");
    return {one.id, kindOf<Recommendation>().spec.keyText(), finding};
}

/// Whether @p one is the one of the two at which it is told.
bool isLater(const Recommendation &one, const Recommendation &other)
{
    return std::pair(other.reference, other.id) < std::pair(one.reference, one.id);
}

CrossFinding circle(const RecordId &at, const QStringList &names)
{
    Finding finding{Finding::Severity::Warning, u"replaces"_s,
                    Words::tr("It replaces itself in the end: %1.").arg(names.join(u" – "_s)) + u' '
                        + Words::tr("So nobody can tell which of them counts."),
                    u"replaces_circle"_s};
    finding.fix.text = Words::tr("Take one of them out of “Replaces” in the oldest.");
    return {at, kindOf<Recommendation>().spec.keyText(), finding};
}

QList<CrossFinding> numberOf(Reader &reader, const Recommendation &one)
{
    QList<CrossFinding> out;
    if (one.reference.isEmpty())
        return out;
    for (const Recommendation &other :
         reader.all<Recommendation>({{u"reference"_s, Condition::Op::Is, one.reference}})) {
        if (other.id == one.id)
            continue;
        const StepData data = readStep(reader, {});
        const QString next = nextRecommendationNumber(numberSeries(one, data), data.taken);
        Finding finding{Finding::Severity::Warning, u"reference"_s,
                        Words::tr("The number %1 is given twice.").arg(one.reference) + u' '
                            + Words::tr("Papers and follow-ups that cite it could mean either."),
                        u"recommendation_number"_s};
        const bool same = textLikeness(one.text, other.text) >= kSameText;
        finding.fix = same ? LikelyFix{Words::tr("Both say the same: merge the two into a new one.")}
                           : LikelyFix{Words::tr("Give the one that was entered last a number of its own."),
                                       Words::tr("Use %1").arg(next),
                                       {{u"reference"_s, next}}};
        out << CrossFinding{one.id, kindOf<Recommendation>().spec.keyText(), finding};
        break;
    }
    return out;
}

QList<CrossFinding> findingsOf(Reader &reader, const Row &row)
{
    const auto one = fromRow<Recommendation>(row);
    QList<CrossFinding> out = numberOf(reader, one);
    RecordIds settled = one.replaces;
    const QList<Recommendation> beside = reader.linked<Recommendation>("meeting", one.meeting);
    const Bags bags = bagsOf(one.text);
    for (const Recommendation &other : beside) {
        if (other.id == one.id || settled.contains(other.id)
            || likeness(bags, bagsOf(other.text)) < kSameText)
            continue;
        // Asked only where there is a twin at all.
        if (!reader.linkedToAny<Recommendation>("replaces", {one.id, other.id}).isEmpty())
            continue;
        out << twin(one, other);
        break;
    }
    if (!one.replaces.isEmpty()) {
        QStringList names{one.reference};
        QSet<RecordId> seen{one.id};
        QList<std::pair<RecordId, QStringList>> queue;
        for (const RecordId &id : one.replaces)
            queue << std::pair(id, names);
        for (qsizetype at = 0; at < queue.size(); ++at) {
            const auto [id, path] = queue[at];
            if (id == one.id) {
                if (path.size() > 1)  // its own check says that it leads to itself
                    out << circle(one.id, path + QStringList{one.reference});
                break;
            }
            const auto next = reader.one<Recommendation>(id);
            if (!next || seen.contains(id))
                continue;
            seen.insert(id);
            for (const RecordId &each : next->replaces)
                queue << std::pair(each, path + QStringList{next->reference});
        }
    }
    return out;
}

}  // namespace

double textLikeness(const LocalText &one, const LocalText &other)
{
    return likeness(bagsOf(one), bagsOf(other));
}

QList<CrossFinding> recommendationTwinFindings(Reader &reader)
{
    QList<Recommendation> all = reader.all<Recommendation>();
    QSet<RecordId> replaced;
    QHash<RecordId, QList<qsizetype>> byMeeting;
    QList<Bags> bags;
    for (qsizetype i = 0; i < all.size(); ++i) {
        replaced.unite(QSet<RecordId>(all[i].replaces.begin(), all[i].replaces.end()));
        bags << bagsOf(all[i].text);
        if (!all[i].meeting.isNull())
            byMeeting[all[i].meeting] << i;
    }
    QList<CrossFinding> out;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (const qsizetype j : byMeeting.value(all[i].meeting)) {
            if (i == j || !isLater(all[i], all[j]) || replaced.contains(all[i].id)
                || replaced.contains(all[j].id) || likeness(bags[i], bags[j]) < kSameText)
                continue;
            out << twin(all[i], all[j]);
            break;
        }
    return out;
}

QList<CrossFinding> replacesCircleFindings(Reader &reader)
{
    const QList<Recommendation> all = reader.all<Recommendation>();
    QList<CrossFinding> out;
    QSet<RecordId> told;
    for (const Recommendation &one : all) {
        if (one.replaces.isEmpty() || told.contains(one.id))
            continue;
        for (const CrossFinding &found : findingsOf(reader, toRow(one)))
            if (found.finding.rule == u"replaces_circle"_s) {
                out << found;
                for (const TraceLine &line : replacementTrace(all, one.id, TraceWay::Replaces))
                    told.insert(line.id);
            }
    }
    return out;
}

CrossRule recommendationRule()
{
    return {
        &kindOf<Recommendation>().spec,
        [](Reader &reader) { return recommendationTwinFindings(reader) + replacesCircleFindings(reader); },
        findingsOf};
}

}  // namespace tri
