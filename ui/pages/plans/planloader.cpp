// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planloader.h"

#include "core/rules/planreading.h"
#include "core/workspace/workspace.h"
#include "ui/services/longruns.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace tri::ui {

namespace {

bool concernsPlans(const QString &kind)
{
    return kind == kindOf<Activity>().spec.keyText() || kind == kindOf<Objective>().spec.keyText()
        || kind == kindOf<WorkPlan>().spec.keyText();
}

}  // namespace

/// One order. The thread alone touches it until it has finished; cancelling apart.
struct PlanLoader::Work {
    RecordId id;
    SharedPlan before;  ///< null: all is read
    RecordIds touched;
    Progress progress;
    std::optional<Problem> problem;
    SharedPlan plan;
    std::unique_ptr<QThread> thread;

    void run(const Workspace &workspace)
    {
        if (before) {
            if (auto updated = updatedPlan(workspace, *before, touched)) {
                plan = std::make_shared<const PlanTree>(*std::move(updated));
                return;
            }
        }
        auto read = readPlanInSteps(workspace, id, &progress);
        if (!read)
            problem = read.error();
        else if (*read)
            plan = std::make_shared<const PlanTree>(**std::move(read));
    }
};

PlanLoader::PlanLoader(const AppContext &context, const RecordId &plan, QObject *parent)
    : QObject(parent), m_context(context), m_id(plan)
{
}

PlanLoader::~PlanLoader()
{
    if (!m_work)
        return;
    m_work->progress.cancel();
    m_work->thread->wait();
}

void PlanLoader::read()
{
    m_all = true;
    m_touched.clear();
    begin();
}

void PlanLoader::follow(const CommitEvent &event)
{
    RecordIds touched;
    for (const CommitEvent::Touched &one : event.records) {
        if (concernsPlans(one.kind))
            touched << one.id;
    }
    if (touched.isEmpty())
        return;
    if (!m_plan || m_work)  // what is being read may lack it
        m_all = true;
    m_touched += touched;
    begin();
}

void PlanLoader::begin()
{
    m_wanted = true;
    if (m_work)
        m_work->progress.cancel();
    else
        start();
}

void PlanLoader::start()
{
    m_wanted = false;
    m_work = std::make_unique<Work>();
    m_work->id = m_id;
    m_work->before = m_all ? nullptr : m_plan;
    m_work->touched = std::exchange(m_touched, {});
    m_all = false;
    if (!m_context.longRuns) {  // nothing is done beside the window then
        m_work->run(*m_context.workspace);
        finish();
        return;
    }
    m_work->thread.reset(
        QThread::create([work = m_work.get(), workspace = m_context.workspace] { work->run(*workspace); }));
    m_work->thread->setObjectName(QStringLiteral("plan_loader"));
    // Told later, perhaps of work that was taken over at once.
    connect(
        m_work->thread.get(), &QThread::finished, this,
        [this, order = ++m_order] {
            if (order == m_order)
                finish();
        },
        Qt::QueuedConnection);
    m_work->thread->start();
    if (m_work->thread->wait(QDeadlineTimer(LongRuns::kUnnoticedMs)))
        finish();
}

void PlanLoader::finish()
{
    if (!m_work)
        return;
    if (m_work->thread)
        m_work->thread->wait();
    const std::unique_ptr<Work> done = std::move(m_work);
    if (m_wanted) {
        start();
        return;
    }
    m_hasRead = true;
    if (done->problem) {
        m_all = true;
        Q_EMIT failed(*done->problem);
        return;
    }
    m_plan = done->plan;
    Q_EMIT planRead();
}

}  // namespace tri::ui
