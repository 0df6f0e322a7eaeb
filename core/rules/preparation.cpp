// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/preparation.h"

#include "core/kinds/entity.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preparation)
};

bool sameStep(const PreparationStep &step, const UsualStep &usual)
{
    if (step.offsetDays != usual.offsetDays)
        return false;
    return std::any_of(usual.title.texts.begin(), usual.title.texts.end(), [&step](const QString &text) {
        return std::find(step.title.texts.begin(), step.title.texts.end(), text) != step.title.texts.end();
    });
}

ChangeSet changesOf(QList<RecordChange> records, const QString &verb, const QString &field = {})
{
    ChangeSet changes;
    changes.label = {.verb = verb,
                     .kind = kindOf<PreparationStep>().spec.keyText(),
                     .field = field,
                     .count = int(records.size())};
    changes.records = std::move(records);
    return changes;
}

}  // namespace

Result<QList<UsualStep>> parsePreparation(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonArray steps = document.object().value("steps"_L1).toArray();
    if (steps.isEmpty())
        return fail(ProblemCode::Invalid,
                    Words::tr("The steps of the preparation “%1” cannot be read. Correct the file: it needs a list of steps.").arg(name),
                    error.errorString());
    QList<UsualStep> out;
    for (const QJsonValue &value : steps) {
        const QJsonObject object = value.toObject();
        UsualStep step{object.value("offset"_L1).toInt(), object.value("owner"_L1).toString(), {}};
        const QJsonObject title = object.value("title"_L1).toObject();
        step.title.set(u"en"_s, title.value("en"_L1).toString());
        for (auto it = title.begin(); it != title.end(); ++it)
            step.title.set(it.key(), it.value().toString());
        if (step.title.isEmpty() || !object.value("offset"_L1).isDouble())
            return fail(ProblemCode::Invalid,
                        Words::tr("Step %1 of the preparation “%2” lacks its title or its days from the meeting.")
                            .arg(out.size() + 1).arg(name));
        out << step;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const UsualStep &a, const UsualStep &b) { return a.offsetDays < b.offsetDays; });
    return out;
}

Result<QList<UsualStep>> usualPreparation(const QString &key)
{
    QFile file(u":/trilateral/preparation/"_s + key + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::NotFound, Words::tr("There is no preparation “%1”.").arg(key));
    return parsePreparation(file.readAll(), key);
}

PartialDate dayOf(const PreparationStep &step, const Meeting &meeting)
{
    if (!step.offsetDays || !meeting.from.isDay())
        return {};
    return PartialDate(meeting.from.first().addDays(*step.offsetDays));
}

PartialDate dueOf(const PreparationStep &step, const Meeting &meeting)
{
    return step.due.isNull() ? dayOf(step, meeting) : step.due;
}

bool isDone(const PreparationStep &step)
{
    return step.status == u"done" || step.status == u"dropped";
}

void sortSteps(QList<PreparationStep> &steps, const Meeting &meeting)
{
    std::stable_sort(steps.begin(), steps.end(), [&meeting](const PreparationStep &a, const PreparationStep &b) {
        const QDate left = dueOf(a, meeting).last();
        const QDate right = dueOf(b, meeting).last();
        if (left.isValid() != right.isValid())
            return left.isValid();
        if (left != right)
            return left < right;
        if (a.offsetDays != b.offsetDays)
            return a.offsetDays.value_or(0) < b.offsetDays.value_or(0);
        return a.title.in(a.title.original) < b.title.in(b.title.original);
    });
}

QList<PreparationStep> stepsOf(Reader &reader, const Meeting &meeting)
{
    QList<PreparationStep> steps = reader.linked<PreparationStep>("meeting", meeting.id);
    sortSteps(steps, meeting);
    return steps;
}

ChangeSet addUsualSteps(Reader &reader, const Meeting &meeting, const QList<UsualStep> &usual, const QDate &today,
                        const std::function<RecordId()> &newId)
{
    const QList<PreparationStep> there = stepsOf(reader, meeting);
    QList<RecordChange> records;
    for (const UsualStep &one : usual) {
        if (std::any_of(there.begin(), there.end(), [&one](const PreparationStep &step) { return sameStep(step, one); }))
            continue;
        PreparationStep step{.id = {}, .title = one.title, .meeting = meeting.id, .offsetDays = one.offsetDays,
                             .status = u"open"_s};
        step.due = dayOf(step, meeting);
        if (!step.due.isNull() && step.due.last() < today)
            continue;
        if (!one.owner.isEmpty())
            if (const RecordId owner = reader.byReference(one.owner, kindOf<Entity>().spec.keyText()); !owner.isNull())
                step.owners = {owner};
        step.id = newId();
        records << creation(toRow(step));
    }
    return changesOf(std::move(records), u"create"_s);
}

QList<PreparationStep> strayedSteps(const QList<PreparationStep> &steps, const Meeting &meeting)
{
    QList<PreparationStep> out;
    for (const PreparationStep &step : steps) {
        const PartialDate day = dayOf(step, meeting);
        if (!isDone(step) && !day.isNull() && step.due != day)
            out << step;
    }
    return out;
}

ChangeSet followMeeting(const QList<PreparationStep> &strayed, const Meeting &meeting)
{
    QList<RecordChange> records;
    for (const PreparationStep &step : strayed) {
        PreparationStep moved = step;
        moved.due = dayOf(step, meeting);
        if (!moved.due.isNull())
            records << difference(toRow(step), toRow(moved));
    }
    return changesOf(std::move(records), u"edit"_s, u"due"_s);
}

ChangeSet setDone(const PreparationStep &step, bool done, const QDate &day)
{
    PreparationStep after = step;
    after.status = done ? u"done"_s : u"open"_s;
    after.doneOn = done ? PartialDate(day) : PartialDate();
    return changeOf(difference(toRow(step), toRow(after)), step.title.in(step.title.original));
}

QString offsetText(const std::optional<qint64> &offsetDays)
{
    if (!offsetDays)
        return {};
    if (*offsetDays == 0)
        return u"T"_s;
    return u"T%1%2"_s.arg(QChar(*offsetDays < 0 ? u'\u2212' : u'+')).arg(std::abs(*offsetDays));
}

}  // namespace tri
