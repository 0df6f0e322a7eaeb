// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mylines.h"

#include "core/kinds/activity.h"
#include "core/kinds/milestone.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MyLines)
};

constexpr int kSoonDays = 30;
constexpr int kDoneDays = 31;

constexpr std::array kDateFields{"status_date", "done_on", "submitted_on"};
constexpr std::array kNoteFields{"status_note", "note"};
constexpr std::array kWithin{"work_plan", "meeting", "activity", "about"};

bool isOurs(const RecordIds &owners, const QSet<RecordId> &us)
{
    return std::any_of(owners.cbegin(), owners.cend(), [&us](const RecordId &owner) { return us.contains(owner); });
}

const FieldSpec *firstOf(const RecordSpec &kind, std::span<const char *const> keys)
{
    for (const char *key : keys) {
        if (const FieldSpec *field = kind.field(key))
            return field;
    }
    return nullptr;
}

/// The day on which the work was finished, as far as the record says.
QDate doneOn(const Row &row)
{
    const FieldSpec *field = firstOf(*row.spec, kDateFields);
    return field ? row.date(field->key).last() : QDate();
}

PartialDate dueOf(const Row &row)
{
    const PartialDate due = row.due();
    return due.isNull() && row.spec->field("to") ? row.date("to") : due;
}

std::optional<WorkTime> timeOf(const Row &row, const QDate &today)
{
    if (!row.isOpen()) {
        const QDate day = doneOn(row);
        const bool given = row.text(row.spec->state) != u"dropped" && row.text(row.spec->state) != u"continued";
        return given && day.isValid() && day > today.addDays(-kDoneDays) ? std::optional(WorkTime::Done) : std::nullopt;
    }
    const PartialDate due = dueOf(row);
    if (due.isNull())
        return WorkTime::Undated;
    if (due.last() < today)
        return WorkTime::Late;
    return due.last() <= today.addDays(kSoonDays) ? WorkTime::Soon : WorkTime::Later;
}

RecordId withinOf(const Row &row)
{
    for (const char *key : kWithin) {
        if (row.spec->field(key) && !row.links(key).isEmpty())
            return row.links(key).first();
    }
    return {};
}

bool before(const WorkLine &left, const WorkLine &right)
{
    if (left.time != right.time)
        return left.time < right.time;
    if (left.due.isNull() != right.due.isNull())
        return right.due.isNull();
    return left.due < right.due;
}

Row withStatus(Row row, const StatusStep &step)
{
    row.setValue(row.spec->state, step.status);
    const QStringList open = QString::fromLatin1(row.spec->open).split(u' ');
    const FieldSpec *date = firstOf(*row.spec, kDateFields);
    // A day on which work is finished is none while it goes on; "status as of" is always the day it was looked at.
    const bool asOf = date && QLatin1StringView(date->key) == "status_date"_L1;
    if (date && (asOf || !open.contains(step.status)))
        row.setValue(date->key, PartialDate(step.today));
    if (const FieldSpec *note = firstOf(*row.spec, kNoteFields); note && !step.note.isEmpty()) {
        if (note->type == FieldType::LocalText || note->type == FieldType::LocalLongText) {
            LocalText text(step.language, step.note);
            row.setValue(note->key, text);
        } else {
            row.setValue(note->key, step.note);
        }
    }
    return row;
}

}  // namespace

QString workTimeText(WorkTime time)
{
    switch (time) {
    case WorkTime::Late: return Words::tr("Late");
    case WorkTime::Soon: return Words::tr("In the next thirty days");
    case WorkTime::Later: return Words::tr("Later");
    case WorkTime::Undated: return Words::tr("Without a date");
    case WorkTime::Done: return Words::tr("Done lately");
    }
    Q_UNREACHABLE();
}

QList<WorkLine> workOf(Reader &reader, const RecordIds &us, const QDate &today)
{
    const QSet<RecordId> ours(us.cbegin(), us.cend());
    QHash<RecordId, RecordIds> leads;
    QList<WorkLine> lines;
    const auto take = [&](const Row &row) {
        if (const auto time = timeOf(row, today))
            lines << WorkLine{row, *time, dueOf(row), row.spec->field("number") ? row.text("number") : QString(), withinOf(row)};
    };
    for (const RecordSpec *kind : reader.workspace().registry().kinds()) {
        if (!*kind->due || !*kind->owner || kind == &kindOf<Milestone>().spec)
            continue;
        for (const Row &row : reader.rows(*kind, {})) {
            if (kind == &kindOf<Activity>().spec)
                leads.insert(row.id, row.owners());
            if (isOurs(row.owners(), ours))
                take(row);
        }
    }
    for (const Row &row : reader.rows(kindOf<Milestone>().spec, {})) {
        const RecordIds own = row.owners();
        if (isOurs(own.isEmpty() ? leads.value(row.link("activity")) : own, ours))
            take(row);
    }
    std::stable_sort(lines.begin(), lines.end(), before);
    return lines;
}

QList<const Choice *> commonStatuses(const QList<Row> &rows)
{
    QList<const Choice *> common;
    for (int at = 0; at < rows.size(); ++at) {
        const FieldSpec *state = rows[at].spec->field(rows[at].spec->state);
        if (!state)
            return {};
        if (at == 0) {
            for (const Choice &choice : state->choices)
                common << &choice;
        } else {
            common.removeIf([state](const Choice *choice) { return !state->choice(QString::fromLatin1(choice->key)); });
        }
    }
    return common;
}

bool wantsNote(const QList<Row> &rows, const QString &status)
{
    return std::any_of(rows.cbegin(), rows.cend(), [&status](const Row &row) {
        const FieldSpec *note = firstOf(*row.spec, kNoteFields);
        if (!note || !isEmpty(row.value(note->key)))
            return false;
        const QList<Finding> findings = checkRow(withStatus(row, {.status = status, .today = QDate(2014, 1, 1)}));
        return std::any_of(findings.cbegin(), findings.cend(), [note](const Finding &finding) {
            return finding.field == QLatin1StringView(note->key);
        });
    });
}

ChangeSet setStatus(const QList<Row> &rows, const StatusStep &step)
{
    ChangeSet changes;
    for (const Row &row : rows) {
        if (row.text(row.spec->state) == step.status && step.note.isEmpty())
            continue;
        const RecordChange change = difference(row, withStatus(row, step));
        if (!change.fields.isEmpty())
            changes.records << change;
    }
    const bool one = changes.records.size() == 1;
    changes.label = {.verb = u"edit"_s,
                     .kind = rows.isEmpty() ? QString() : rows.first().spec->keyText(),
                     .field = rows.isEmpty() ? QString() : QString::fromLatin1(rows.first().spec->state),
                     .count = int(changes.records.size())};
    if (one)
        changes.label.subject = rows.first().reference();
    for (const Row &row : rows) {
        if (row.spec != rows.first().spec) {
            changes.label.kind.clear();
            changes.label.field.clear();
        }
    }
    return changes;
}

}  // namespace tri
