// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recommendationsteps.h"

#include "core/base/handling.h"
#include "core/kinds/meeting.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecommendationSteps)
};

const Recommendation *find(const QList<Recommendation> &all, const RecordId &id)
{
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Recommendation &one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

QString nameIn(const QList<Recommendation> &all, const RecordId &id)
{
    const Recommendation *one = find(all, id);
    return one ? one->reference : QString();
}

void addNew(RecordIds &to, const RecordIds &more)
{
    for (const RecordId &one : more)
        if (!to.contains(one))
            to << one;
}

/// Parts of a list in words, each once.
QString joined(const QString &one, const QString &more)
{
    QStringList parts = one.split(u';', Qt::SkipEmptyParts);
    parts += more.split(u';', Qt::SkipEmptyParts);
    QStringList out;
    for (const QString &part : std::as_const(parts))
        if (!out.contains(part.trimmed(), Qt::CaseInsensitive))
            out << part.trimmed();
    return out.join(u"; "_s);
}

/// From @p from over what each replaces to @p to; empty when it does not lead there.
RecordIds pathOver(const QList<Recommendation> &all, const RecordId &from, const RecordId &to)
{
    QHash<RecordId, RecordId> cameFrom{{from, RecordId()}};
    RecordIds queue{from};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        if (queue[at] == to) {
            RecordIds path;
            for (RecordId back = to; !back.isNull(); back = cameFrom.value(back))
                path.prepend(back);
            return path;
        }
        if (const Recommendation *here = find(all, queue[at]))
            for (const RecordId &next : here->replaces)
                if (!cameFrom.contains(next)) {
                    cameFrom.insert(next, queue[at]);
                    queue << next;
                }
    }
    return {};
}

Finding error(const char *field, const QString &text)
{
    return {Severity::Error, QString::fromLatin1(field), text};
}

void checkCounts(QList<Finding> &findings, const StepOrder &order)
{
    const RecordIds &old = order.old;
    const QSet<RecordId> once(old.begin(), old.end());
    switch (order.step) {
    case RecommendationStep::Merge:
        if (once.size() < 2)
            findings << error("replaces",
                              Words::tr("Merging needs two recommendations or more. Add the other one."));
        if (order.made.size() != 1)
            findings << error("text", Words::tr("Merging gives one new recommendation."));
        break;
    case RecommendationStep::Split:
        if (once.size() != 1)
            findings << error("replaces", Words::tr("One recommendation is split at a time."));
        if (order.made.size() < 2)
            findings << error(
                "text", Words::tr("Splitting gives two new recommendations or more. Write the other one."));
        break;
    case RecommendationStep::Replace:
        if (once.size() != 1)
            findings << error("replaces", Words::tr("One recommendation is replaced at a time."));
        if (order.by.isNull() ? order.made.size() != 1 : !order.made.isEmpty())
            findings << error("text",
                              Words::tr("Say by what it is replaced: one that is there, or a new one."));
        break;
    }
}

void checkOld(QList<Finding> &findings, const StepData &data, const StepOrder &order)
{
    for (const RecordId &id : order.old) {
        if (!find(data.all, id)) {
            findings << error("replaces",
                              Words::tr("One of the recommendations is deleted or not in this copy."));
            continue;
        }
        const QList<TraceLine> by = replacementTrace(data.all, id, TraceWay::ReplacedBy);
        if (!by.isEmpty() && by.first().id != order.by)
            findings << error(
                "replaces",
                Words::tr(
                    "%1 is replaced by %2 already. Go on with that one, so that the way back stays plain.")
                    .arg(nameIn(data.all, id), nameIn(data.all, by.first().id)));
    }
}

void checkBy(QList<Finding> &findings, const StepData &data, const StepOrder &order)
{
    if (order.by.isNull())
        return;
    const Recommendation *by = find(data.all, order.by);
    if (!by) {
        findings << error("replaces", Words::tr("What is to replace it is deleted or not in this copy."));
        return;
    }
    for (const RecordId &id : order.old) {
        if (id == order.by) {
            findings << error("replaces", Words::tr("A recommendation cannot replace itself."));
            continue;
        }
        if (by->replaces.contains(id)) {
            findings << error("replaces",
                              Words::tr("%1 replaces %2 already.").arg(by->reference, nameIn(data.all, id)));
            continue;
        }
        RecordIds path = pathOver(data.all, id, order.by);
        if (path.isEmpty())
            continue;
        path.prepend(order.by);
        QStringList names;
        for (const RecordId &each : std::as_const(path))
            names << nameIn(data.all, each);
        findings << error(
            "replaces",
            Words::tr("That would lead in a circle: %1. Each of them would replace itself in the end.")
                .arg(names.join(u" – "_s)));
    }
}

void checkChoices(QList<Finding> &findings, const StepData &data, const StepOrder &order)
{
    for (const HangingChoice &choice : order.choices) {
        const auto at = std::find_if(data.hanging.begin(), data.hanging.end(), [&](const HangingRecord &one) {
            return one.row.id == choice.record && one.field == choice.field;
        });
        if (at != data.hanging.end() && at->one && choice.parts.size() > 1)
            findings << error(
                "",
                Words::tr("“%1” can lead to one recommendation only. Choose which.")
                    .arg(at->row.reference().isEmpty() ? at->row.spec->labelText() : at->row.reference()));
    }
}

}  // namespace

StepData readStep(Reader &reader, const RecordIds &old)
{
    StepData data;
    data.all = reader.all<Recommendation>();
    const Workspace &workspace = reader.workspace();
    for (const Recommendation &one : std::as_const(data.all))
        data.taken << one.reference;
    const RecordSpec &spec = kindOf<Recommendation>().spec;
    const RecordIds deleted = reader.take(workspace.find({.kind = &spec, .trash = true}));
    for (const Row &row : reader.take(workspace.rows(deleted)))
        data.taken << row.reference();
    for (const Meeting &meeting : reader.all<Meeting>())
        data.meetingReferences.insert(meeting.id, meeting.reference);
    for (const RecordId &id : old)
        for (const Backlink &link : reader.take(workspace.linksTo(id))) {
            const auto row = reader.row(link.from);
            if (!row || row->spec == &spec)
                continue;
            const FieldSpec *field = row->spec->field(link.field);
            HangingRecord hanging{*row, link.field, field && !field->isList()};
            if (field && field->targetKinds().contains(spec.keyText()) && !data.hanging.contains(hanging))
                data.hanging << std::move(hanging);
        }
    QHash<QString, int> order;
    for (const RecordSpec *kind : workspace.registry().kinds())
        order.insert(kind->keyText(), int(order.size()));
    std::stable_sort(data.hanging.begin(), data.hanging.end(),
                     [&](const HangingRecord &a, const HangingRecord &b) {
                         const int one = order.value(a.row.spec->keyText());
                         const int other = order.value(b.row.spec->keyText());
                         return one != other ? one < other : a.row.reference() < b.row.reference();
                     });
    return data;
}

QString nextRecommendationNumber(const QString &start, const QStringList &taken)
{
    const QString series = start.isEmpty() ? u"R"_s : start + u"-R"_s;
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    int last = 0;
    qsizetype width = 2;
    for (const QString &reference : taken) {
        if (!reference.startsWith(series, Qt::CaseInsensitive))
            continue;
        const QString number = reference.mid(series.size());
        if (!digits.match(number).hasMatch() || number.size() > 8)
            continue;
        last = std::max(last, number.toInt());
        width = std::max(width, number.size());
    }
    return series + QString::number(last + 1).rightJustified(width, u'0');
}

QString numberSeries(const Recommendation &recommendation, const StepData &data)
{
    const QString meeting = data.meetingReferences.value(recommendation.meeting);
    if (!meeting.isEmpty())
        return meeting;
    static const QRegularExpression number(u"^(.*)-R[0-9]+$"_s, QRegularExpression::CaseInsensitiveOption);
    return number.match(recommendation.reference).captured(1);
}

Recommendation draftFrom(const QList<Recommendation> &old)
{
    if (old.isEmpty())
        return {};
    Recommendation out = old.first();
    for (const Recommendation &one : old.mid(1)) {
        addNew(out.addressees, one.addressees);
        addNew(out.themes, one.themes);
        addNew(out.otherThemes, one.otherThemes);
        addNew(out.eightPoints, one.eightPoints);
        addNew(out.related, one.related);
        addNew(out.documents, one.documents);
        out.otherAddressees = joined(out.otherAddressees, one.otherAddressees);
        out.sdgTargets = joined(out.sdgTargets, one.sdgTargets);
        if (!one.handling.isEmpty()
            && (out.handling.isEmpty() || parseHandling(one.handling) > parseHandling(out.handling)))
            out.handling = one.handling;
        if (one.kind != out.kind)
            out.kind.clear();
        if (one.origin != out.origin)
            out.origin = {};
    }
    for (const Recommendation &one : old)
        out.related.removeAll(one.id);
    out.otherThemes.removeIf([&out](const RecordId &theme) { return out.themes.contains(theme); });
    out.id = {};
    out.reference.clear();
    // The words are ours from here on, and nobody has judged them yet.
    out.wording = u"paraphrase"_s;
    out.shortTitle = {};
    out.clarity.clear();
    out.note.clear();
    out.replaces.clear();
    out.replacedBecause = {};
    return out;
}

QList<Finding> checkStep(const StepData &data, const StepOrder &order)
{
    QList<Finding> findings;
    checkCounts(findings, order);
    checkOld(findings, data, order);
    checkBy(findings, data, order);
    for (const Recommendation &one : order.made)
        if (one.text.isEmpty()) {
            findings << error("text", Words::tr("Write the text of the new recommendation."));
            break;
        }
    if (order.because.isEmpty())
        findings << error("replaced_because",
                          Words::tr("Say why, for those who look for the old one: “Same idea, said twice”."));
    checkChoices(findings, data, order);
    return findings;
}

Result<ChangeSet> recommendationStep(const StepData &data, const StepOrder &order)
{
    if (const QList<Finding> findings = checkStep(data, order); !findings.isEmpty())
        return fail(ProblemCode::Invalid, findings.first().text);
    ChangeSet out;
    QStringList taken = data.taken;
    RecordIds newOnes;
    QStringList numbers;
    for (Recommendation one : order.made) {
        one.reference = nextRecommendationNumber(
            numberSeries(one.meeting.isNull() ? *find(data.all, order.old.first()) : one, data), taken);
        taken << one.reference;
        numbers << one.reference;
        one.replaces = order.old;
        one.replacedBecause = order.because;
        newOnes << one.id;
        out.records << creation(toRow(one));
    }
    if (!order.by.isNull()) {
        const Recommendation &before = *find(data.all, order.by);
        Recommendation after = before;
        addNew(after.replaces, order.old);
        for (const auto &[language, text] : order.because.texts.asKeyValueRange()) {
            const QString earlier =
                before.replacedBecause.has(language) ? before.replacedBecause.in(language) : QString();
            after.replacedBecause.set(language,
                                      earlier.isEmpty() || earlier == text ? text : earlier + u' ' + text);
        }
        newOnes << order.by;
        numbers << before.reference;
        out.records << difference(toRow(before), toRow(after));
    }
    // A record may hang on the old ones by two fields: it is changed once.
    QList<std::pair<Row, Row>> changed;
    for (const HangingChoice &choice : order.choices) {
        RecordIds to;
        for (const int part : choice.parts)
            if (part >= 0 && part < newOnes.size())
                to << newOnes[part];
        const auto at = std::find_if(data.hanging.begin(), data.hanging.end(), [&](const HangingRecord &one) {
            return one.row.id == choice.record && one.field == choice.field;
        });
        if (to.isEmpty() || at == data.hanging.end())
            continue;
        auto pair = std::find_if(changed.begin(), changed.end(),
                                 [&](const auto &one) { return one.first.id == choice.record; });
        if (pair == changed.end())
            pair = changed.insert(changed.end(), std::pair(at->row, at->row));
        if (at->one) {
            pair->second.setValue(choice.field, to.first());
        } else {
            RecordIds links = pair->second.links(choice.field);
            addNew(links, to);
            pair->second.setValue(choice.field, canonical(FieldValue(links)));
        }
    }
    for (const auto &[before, after] : std::as_const(changed))
        if (RecordChange change = difference(before, after); !change.fields.isEmpty())
            out.records << std::move(change);
    out.label = {order.by.isNull() ? u"create"_s : u"edit"_s, kindOf<Recommendation>().spec.keyText(),
                 order.by.isNull() ? QString() : u"replaces"_s, numbers.join(u", "_s),
                 int(out.records.size())};
    return out;
}

QList<TraceLine> replacementTrace(const QList<Recommendation> &all, const RecordId &from, TraceWay way)
{
    QHash<RecordId, const Recommendation *> byId;
    QHash<RecordId, RecordIds> replacedBy;
    for (const Recommendation &one : all) {
        byId.insert(one.id, &one);
        for (const RecordId &old : one.replaces)
            replacedBy[old] << one.id;
    }
    QList<TraceLine> out;
    QSet<RecordId> seen{from};
    QList<std::pair<RecordId, int>> queue{{from, 0}};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const auto [here, depth] = queue[at];
        const Recommendation *one = byId.value(here);
        const RecordIds next = way == TraceWay::ReplacedBy ? replacedBy.value(here)
            : one                                          ? one->replaces
                                                           : RecordIds();
        for (const RecordId &id : next) {
            const Recommendation *newer = way == TraceWay::ReplacedBy ? byId.value(id) : one;
            const bool circle = seen.contains(id);
            if (circle && id != from)
                continue;
            out << TraceLine{id, depth + 1, newer ? newer->replacedBecause : LocalText(), circle};
            if (!circle) {
                seen.insert(id);
                queue << std::pair(id, depth + 1);
            }
        }
    }
    return out;
}

}  // namespace tri
