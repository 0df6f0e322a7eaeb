// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coveragereading.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

void addTitle(QHash<RecordId, QString> &titles, const RecordId &id, const QString &number,
              const QString &text)
{
    titles.insert(id, number.isEmpty() ? text.simplified() : number + u"  "_s + text.simplified());
}

QHash<RecordId, QString> titlesOf(const Workspace &workspace, const CoverageData &data,
                                  const Coverage &counted, const QString &language)
{
    QHash<RecordId, QString> titles;
    for (const Recommendation &one : data.recommendations)
        addTitle(titles, one.id, one.reference,
                 one.shortTitle.isEmpty() ? one.text.in(language) : one.shortTitle.in(language));
    for (const FollowUp &one : data.followUps)
        addTitle(titles, one.id, one.reference, one.description.in(language));
    for (const Project &one : data.projects)
        addTitle(titles, one.id, one.reference, one.title.in(language));
    for (const Activity &one : data.activities)
        addTitle(titles, one.id, one.number, one.title.in(language));
    for (const Indicator &one : data.indicators)
        addTitle(titles, one.id, one.reference, one.title.in(language));
    for (const PriorityStanding &one : data.priorities)
        addTitle(titles, one.priority.id, one.priority.reference, one.priority.statement.in(language));
    for (const RecordId &id : counted.all.of(ActionKind::Support) + counted.all.measurements)
        titles.insert(id, workspace.title(id, language));
    return titles;
}

}  // namespace

Result<SharedCoverage> readCoveragePage(const Workspace &workspace, Progress &progress,
                                        std::shared_ptr<const CoverageData> known, const CoverageScope &scope,
                                        bool sharedCopy, const QDate &today, const QString &language)
{
    Reader reader(workspace, &progress);
    if (!known)
        known = std::make_shared<const CoverageData>(readCoverage(reader, today, language));
    auto made = std::make_shared<CoverageReading>();
    made->data = known;
    made->scope = scope;
    LeftOut leftOut;
    made->counted = coverageCopy(reader, *known, scope, sharedCopy, leftOut);
    made->leftOut = leftOut.lines();
    made->titles = titlesOf(workspace, *known, made->counted, language);
    if (reader.problem())
        return fail(*reader.problem());
    return SharedCoverage(made);
}

}  // namespace tri::ui
