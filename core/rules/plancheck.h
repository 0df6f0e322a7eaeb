// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plancontents.h"

#include <QDate>
#include <QMap>

#include <span>

namespace tri {

/// Something in a work plan that is missing or does not fit. It never stands in the way of work; a release shows it first.
struct PlanGap {
    enum class Severity {
        Note,   ///< worth a look
        Open,   ///< still to be settled
        Error,  ///< the plan says two things that cannot both be so
    };
    QString rule;     ///< key of the rule
    RecordId record;  ///< where it is mended
    RecordId line;    ///< the line of the plan that it is about; null = the plan itself
    QString field;    ///< key of the field at which it is mended; "" = the record as a whole
    Severity severity = Severity::Open;
    QString text;  ///< what, in plain words
    QString fix;   ///< how to mend it
    QMap<QString, FieldValue>
        proposed;  ///< values by field that would mend it; empty where it takes a person to know
};
[[nodiscard]] QString gapSeverityKey(PlanGap::Severity severity);   ///< note, open, error; for scripts
[[nodiscard]] QString gapSeverityText(PlanGap::Severity severity);  ///< in words that blame nobody

/// What is known of a record that the plan links to.
struct LinkEnd {
    QString name;
    PartialDate from;  ///< it has been there since
    PartialDate to;
    PartialDate memberFrom;  ///< of the group whose plan it is; null when that does not apply
    PartialDate memberTo;
    RecordId replacedBy;
};

/// All that the rules look at.
struct PlanFacts {
    PlanContents plan;
    QDate today;
    QHash<RecordId, LinkEnd>
        ends;               ///< living records that the plan links to; a link to any other leads nowhere
    bool released = false;  ///< there is a version of it
};

/// One rule of the check. The table of rules is all there is to extend.
struct PlanRule {
    const char *key;
    const char *name;  ///< "No lead", context "PlanCheck"
    const char *text;  ///< what the rule wants, one sentence, context "PlanCheck"
    void (*find)(const PlanFacts &facts, QList<PlanGap> &out);
};
[[nodiscard]] std::span<const PlanRule> planRules();
[[nodiscard]] const PlanRule *planRule(QStringView key);  ///< nullptr when there is none of that key
[[nodiscard]] QString planRuleName(const PlanRule &rule);
[[nodiscard]] QString planRuleText(const PlanRule &rule);

/// Nothing when there is no such plan.
[[nodiscard]] std::optional<PlanFacts> readPlanFacts(Reader &reader, const RecordId &plan,
                                                     const QDate &today);
/// Pure. The gaps in the order of the plan's lines, of each line in the order of the rules; those of the plan come first.
[[nodiscard]] QList<PlanGap> checkPlan(const PlanFacts &facts);

struct GapCounts {
    int errors = 0;
    int open = 0;
    int notes = 0;
    [[nodiscard]] int all() const { return errors + open + notes; }
};
[[nodiscard]] GapCounts countGaps(const QList<PlanGap> &gaps);
/// "2 errors, 5 open points, 1 note"; "Nothing is missing." when there are none.
[[nodiscard]] QString gapCountText(const GapCounts &counts);

/// Sets the proposed values, as one step; gaps without a proposal, or whose record is gone, are left out.
[[nodiscard]] ChangeSet mendGaps(Reader &reader, const QList<PlanGap> &gaps);

/// The next free number under a line (-1 = at the top): behind those that are there, or were.
[[nodiscard]] QString nextFreeNumber(const PlanTree &tree, int parent, const QStringList &taken = {});

}  // namespace tri
