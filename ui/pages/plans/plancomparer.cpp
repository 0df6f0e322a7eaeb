// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plancomparer.h"

#include <QThread>

#include <utility>

namespace tri::ui {

namespace {

Result<PlanComparer::Answer> answerTo(const Workspace &workspace, const PlanComparer::Order &order)
{
    PlanComparer::Answer out;
    out.order = order;
    Reader reader(workspace);
    const auto read = [&](const QString &text, PlanMoment &moment, PlanContents &contents) -> Status {
        auto found = planMoment(reader, order.plan, text);
        if (!found)
            return fail(found.error());
        auto held = contentsAt(workspace, order.plan, *found);
        if (!held)
            return fail(held.error());
        moment = *std::move(found);
        contents = *std::move(held);
        return {};
    };
    if (const Status done = read(order.then, out.then, out.before); !done)
        return fail(done.error());
    if (const Status done = read(order.now, out.now, out.after); !done)
        return fail(done.error());
    out.comparison = comparePlans(out.before, out.after);
    return out;
}

}  // namespace

/// One order. The thread alone touches it until it has finished.
struct PlanComparer::Work {
    Order order;
    std::shared_ptr<const Result<Answer>> answer;
    std::unique_ptr<QThread> thread;
};

PlanComparer::PlanComparer(const AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

PlanComparer::~PlanComparer()
{
    if (m_work)
        m_work->thread->wait();
}

void PlanComparer::compare(const Order &order)
{
    m_next = order;
    if (!m_work)
        start();
}

void PlanComparer::start()
{
    m_work = std::make_unique<Work>();
    m_work->order = *std::exchange(m_next, std::nullopt);
    m_work->thread.reset(QThread::create([work = m_work.get(), workspace = m_context.workspace] {
        work->answer = std::make_shared<const Result<Answer>>(answerTo(*workspace, work->order));
    }));
    m_work->thread->setObjectName(QStringLiteral("plan_comparer"));
    connect(m_work->thread.get(), &QThread::finished, this, &PlanComparer::finish, Qt::QueuedConnection);
    m_work->thread->start();
}

void PlanComparer::finish()
{
    m_work->thread->wait();
    const std::unique_ptr<Work> done = std::move(m_work);
    if (m_next)
        start();
    else
        Q_EMIT compared(done->answer);
}

}  // namespace tri::ui
