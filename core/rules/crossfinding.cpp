// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/crossfinding.h"

#include "core/rules/agendafindings.h"
#include "core/rules/crosschecks.h"
#include "core/rules/distributions.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/experiencereview.h"
#include "core/rules/followupchecks.h"
#include "core/rules/minuteschecks.h"
#include "core/rules/recommendationtwins.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// A record that is part of itself, of whatever kind: the names from it back to it.
std::optional<CrossFinding> circleOf(Reader &reader, const Row &row)
{
    const FieldSpec *above = row.spec->field(QLatin1String(row.spec->parent));
    if (!above || row.id.isNull())
        return std::nullopt;
    const RecordId up = row.link(above->key);
    QStringList names{reader.workspace().title(row.id)};
    QSet<RecordId> seen;
    RecordId at = up;
    while (!at.isNull() && at != row.id && !seen.contains(at)) {
        seen.insert(at);
        names << reader.workspace().title(at);
        const auto next = reader.row(at);
        at = next && next->spec == row.spec ? next->link(above->key) : RecordId();
    }
    if (at.isNull() || at != row.id || up == row.id)  // its own check says that it leads to itself
        return std::nullopt;
    names << names.first();
    Finding finding{Finding::Severity::Warning, above->keyText(),
                    Words::tr("“%1” leads back to the record itself: %2.")
                        .arg(above->labelText(), names.join(u" – "_s)),
                    u"circle"_s};
    finding.fix = {Words::tr("Empty it in one record of the circle."),
                   Words::tr("Empty “%1” here").arg(above->labelText()),
                   {{above->keyText(), FieldValue()}}};
    return CrossFinding{row.id, row.spec->keyText(), finding};
}

constexpr qsizetype kFew =
    200;  ///< of more the whole workspace is read once: that is quicker than asking of each

}  // namespace

const QList<CrossRule> &crossRules()
{
    static const QList<CrossRule> rules =
        QList<CrossRule>{chairTermRule(),        themeCircleRule(), positionDateRule(),   meetingRule(),
                         agendaItemRule(),       lessonRule(),      evidenceLinkRule(),   offerRule(),
                         experienceReviewRule(), experienceRule(),  recommendationRule(), agreedMinutesRule()}
        + followUpRules() + distributionRules();
    return rules;
}

QList<CrossFinding> crossFindings(Reader &reader)
{
    QList<CrossFinding> out;
    for (const CrossRule &rule : crossRules())
        if (rule.all && reader.workspace().registry().kind(rule.kind->keyText()) == rule.kind)
            out += rule.all(reader);
    return out;
}

QList<CrossFinding> crossFindings(Reader &reader, const Row &row)
{
    QList<CrossFinding> out;
    if (!row.spec)
        return out;
    for (const CrossRule &rule : crossRules())
        if (rule.of && rule.kind == row.spec)
            out += rule.of(reader, row);
    if (const auto circle = circleOf(reader, row))
        out << *circle;
    return out;
}

QList<CrossFinding> crossFindingsOf(Reader &reader, const RecordIds &records)
{
    QList<CrossFinding> out;
    const bool areFew = records.size() <= kFew;
    reader.fetch(records);
    for (const RecordId &id : records)
        if (const auto row = reader.row(id)) {
            if (areFew)
                out += crossFindings(reader, *row);
            else if (const auto circle = circleOf(reader, *row))
                out << *circle;
        }
    if (!areFew) {
        const QSet<RecordId> wanted(records.cbegin(), records.cend());
        for (const CrossFinding &one : crossFindings(reader))
            if (wanted.contains(one.record))
                out << one;
    }
    out.removeIf([](const CrossFinding &one) { return one.finding.severity == Finding::Severity::Note; });
    return out;
}

}  // namespace tri
