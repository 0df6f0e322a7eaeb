// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/minuteschecks.h"

#include "core/kinds/agendaitem.h"
#include "core/rules/minutes.h"

#include <QCoreApplication>
#include <QLocale>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// The last change of agreed words that came while they were closed; nothing when what was agreed stands.
std::optional<CommitInfo> changeOfAgreed(const QList<HistoryEntry> &history)
{
    FieldValue words;
    FieldValue agreedWords;
    std::optional<Stamp> agreeing;
    std::optional<CommitInfo> change;
    // Oldest first, and of one commit the status before the words.
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        if (entry->field == u"minutes_status") {
            const auto *status = std::get_if<QString>(&entry->after);
            const bool agreed = status && *status == u"agreed";
            agreeing = agreed ? std::optional(entry->commit.stamp) : std::nullopt;
            agreedWords = words;
            change.reset();
        } else if (entry->field == u"minutes_taken") {
            words = entry->after;
            if (agreeing && *agreeing == entry->commit.stamp)
                agreedWords = words;  // agreed together with their last change
            else if (agreeing)
                change = entry->commit;
        }
    }
    return agreeing && words != agreedWords ? change : std::nullopt;
}

std::optional<CrossFinding> findingOf(Reader &reader, const AgendaItem &item)
{
    if (!areMinutesLocked(item))
        return std::nullopt;
    const auto change = changeOfAgreed(reader.take(reader.workspace().history(item.id)));
    if (!change)
        return std::nullopt;
    const QString title = item.title.in(item.title.original);
    const QString name = item.number.isEmpty() ? title : item.number + u". "_s + title;
    const QString day = longDate(PartialDate(change->time.toLocalTime().date()), QLocale());
    const QString who = change->author.isEmpty() ? FindingText::tr("somebody", "whose name the history lacks")
                                                 : change->author;
    Finding finding{
        Finding::Severity::Warning, u"minutes_taken"_s,
        FindingText::tr("The minutes of “%1” are agreed, but their words were changed without being opened "
                        "again: by %2 on %3, in another copy or with another program.")
            .arg(name, who, day),
        u"agreed_minutes_changed"_s};
    finding.fix = {FindingText::tr(
        "Compare the words in the history. Then set the minutes back to draft with a reason, keep the "
        "words that are right, and agree them again.")};
    return CrossFinding{item.id, kindOf<AgendaItem>().spec.keyText(), finding};
}

}  // namespace

QList<CrossFinding> agreedMinutesFindings(Reader &reader)
{
    QList<CrossFinding> out;
    for (const AgendaItem &item :
         reader.all<AgendaItem>({{u"minutes_status"_s, Condition::Op::Is, u"agreed"_s}}))
        if (auto found = findingOf(reader, item))
            out << *std::move(found);
    return out;
}

QList<CrossFinding> agreedMinutesFindings(Reader &reader, const RecordIds &records)
{
    QList<CrossFinding> out;
    for (const RecordId &id : records)
        if (const auto item = reader.one<AgendaItem>(id))
            if (auto found = findingOf(reader, *item))
                out << *std::move(found);
    return out;
}

CrossRule agreedMinutesRule()
{
    const auto all = [](Reader &reader) { return agreedMinutesFindings(reader); };
    const auto of = [](Reader &reader, const Row &row) { return agreedMinutesFindings(reader, {row.id}); };
    return {&kindOf<AgendaItem>().spec, all, of};
}

}  // namespace tri
