// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planrelease.h"

#include "core/base/translations.h"
#include "core/rules/frozencontents.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanRelease)
};

int placeOf(const QString &status)
{
    return std::max(0,
                    int(QStringList{u"draft"_s, u"adopted"_s, u"under_way"_s, u"closed"_s}.indexOf(status)));
}

QString nameOf(const WorkPlan &plan)
{
    return plan.reference.isEmpty() ? plan.title.in(plan.title.original) : plan.reference;
}

Result<PlanVersion> nextVersion(Reader &reader, const PlanContents &contents, const PlanRelease &release,
                                const std::function<RecordId()> &newId)
{
    const auto last = reader.workspace().log(1);
    if (!last)
        return fail(last.error());
    qint64 number = 0;
    for (const PlanVersion &one : planVersions(reader, contents.tree.plan.id))
        number = std::max(number, one.number.value_or(0));
    if (const auto &problem = reader.problem())
        return fail(*problem);
    PlanVersion made;
    made.id = newId();
    made.workPlan = contents.tree.plan.id;
    made.number = number + 1;
    const QString label = release.label.simplified();
    if (!label.isEmpty())
        made.title = LocalText(screenLanguage(), label);
    made.date = PartialDate(release.now.date());
    made.time = release.now.time().toString(u"HH:mm"_s);
    made.author = release.author;
    made.meeting = release.meeting;
    made.objectives = qint64(contents.tree.objectives.size());
    made.activities = qint64(contents.tree.activities.size());
    made.indicators = qint64(contents.indicators.size());
    made.gaps = release.gaps.all();
    made.commit = last->isEmpty() ? QString() : last->first().stamp.toString();
    made.digest = contents.digest();
    made.note = release.reason.simplified();
    made.handling = contents.tree.plan.handling;
    return made;
}

}  // namespace

QList<PlanVersion> planVersions(Reader &reader, const RecordId &plan)
{
    QList<PlanVersion> out = reader.linked<PlanVersion>("work_plan", plan);
    std::stable_sort(out.begin(), out.end(), [](const PlanVersion &a, const PlanVersion &b) {
        return a.number.value_or(0) < b.number.value_or(0);
    });
    return out;
}

std::optional<PlanVersion> versionOf(const QList<PlanVersion> &versions, const PlanContents &contents)
{
    if (versions.isEmpty())
        return {};
    const QString digest = contents.digest();
    const auto at = std::find_if(versions.rbegin(), versions.rend(),
                                 [&digest](const PlanVersion &one) { return one.digest == digest; });
    return at == versions.rend() ? std::nullopt : std::optional(*at);
}

QString versionName(const PlanVersion &version)
{
    const QString number = Words::tr("Version %1").arg(version.number.value_or(0));
    const QString title = version.title.in(screenLanguage());
    return title.isEmpty() ? number
                           : Words::tr("%1: %2", "a version and what it is for").arg(number, isolated(title));
}

Result<ChangeSet> releasePlan(Reader &reader, const PlanContents &contents, const PlanRelease &release,
                              const std::function<RecordId()> &newId)
{
    if (release.gaps.errors > 0 && release.reason.simplified().isEmpty())
        return fail(
            ProblemCode::Invalid,
            Words::tr(
                "Something in the plan does not fit. Mend it first, or say why it is released all the same."),
            gapCountText(release.gaps));
    const auto version = nextVersion(reader, contents, release, newId);
    if (!version)
        return fail(version.error());
    return changeOf(creation(toRow(*version)), nameOf(contents.tree.plan));
}

QStringList nextPlanStatuses(const QString &status)
{
    switch (placeOf(status)) {
    case 0: return {u"adopted"_s};
    case 1: return {u"under_way"_s, u"draft"_s};
    case 2: return {u"closed"_s, u"adopted"_s};
    default: return {u"under_way"_s};
    }
}

bool planGoesBack(const QString &from, const QString &to)
{
    return placeOf(to) < placeOf(from);
}

Result<ChangeSet> changePlanStatus(Reader &reader, const PlanContents &contents, const QString &status,
                                   const PlanRelease &release, const std::function<RecordId()> &newId)
{
    const WorkPlan &plan = contents.tree.plan;
    if (!nextPlanStatuses(plan.status).contains(status))
        return fail(
            ProblemCode::Invalid,
            Words::tr("A plan cannot take this status from the one it has. Choose one of those offered."),
            plan.status + u" to "_s + status);
    if (planGoesBack(plan.status, status) && release.reason.simplified().isEmpty())
        return fail(ProblemCode::Invalid,
                    Words::tr("Say why the plan goes back to an earlier status; others will want to know."));
    WorkPlan after = plan;
    after.status = status;
    if (status == u"adopted" && !planGoesBack(plan.status, status)) {
        if (after.adoptedOn.isNull())
            after.adoptedOn = PartialDate(release.now.date());
        if (after.adoptedAt.isNull())
            after.adoptedAt = release.meeting;
    }
    auto version = nextVersion(reader, contents, release, newId);
    if (!version)
        return fail(version.error());
    if (version->title.isEmpty()) {
        const Choice *choice = kindOf<WorkPlan>().spec.field("status")->choice(status);
        version->title = LocalText(screenLanguage(), choice ? choiceText(*choice) : status);
    }
    ChangeSet changes = changeOf(difference(toRow(plan), toRow(after)), nameOf(plan));
    changes.records << creation(toRow(*version));
    return changes;
}

Result<PlanContents> contentsAt(const Workspace &workspace, const PlanVersion &version)
{
    const auto stamp = Stamp::parse(version.commit);
    if (!stamp)
        return fail(ProblemCode::NotFound,
                    Words::tr("The version does not say which change it contains last."));
    const auto then = workspace.stateAt(*stamp);
    if (!then)
        return fail(then.error());
    auto contents = planContents(*then, version.workPlan);
    if (!contents)
        return fail(ProblemCode::NotFound, Words::tr("The plan is not in this copy as it was then."),
                    version.commit);
    return *std::move(contents);
}

Result<QList<RecordSince>> changedSince(Reader &reader, const PlanVersion &version)
{
    const auto then = contentsAt(reader.workspace(), version);
    if (!then)
        return fail(then.error());
    const auto now = readPlanContents(reader, version.workPlan);
    if (const auto &problem = reader.problem())
        return fail(*problem);
    return changesBetween(then->rows(), now ? now->rows() : QList<Row>(),
                          [&reader](const RecordId &id) { return reader.workspace().row(id); });
}

}  // namespace tri
