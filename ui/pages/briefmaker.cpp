// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefmaker.h"

#include "ui/pages/meetingdata.h"
#include "ui/render/paginator.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace tri::ui {

namespace {

void countGaps(MadeBrief &made, const AppContext &context, const BriefRequest &request)
{
    if (request.recipe != u"trilateral" && request.recipe != u"minutes")
        return;
    const auto found = readMeeting(context, request.meeting);
    if (!found)
        return;
    if (request.recipe == u"minutes") {
        QList<AgendaItem> items;
        for (const AgendaLine &line : found->lines)
            items << line.item;
        made.minutes = minutesProgress(items);
        return;
    }
    made.emptyPositions = found->emptyPositions();
    made.openItems = int(std::count_if(found->lines.begin(), found->lines.end(), [](const AgendaLine &line) {
        return line.wantsPositions() && line.item.wantedOutcome.isEmpty();
    }));
    made.emptyAgenda = found->lines.isEmpty();
}

}  // namespace

/// One order. The thread alone touches it until it has finished; cancelling apart.
struct BriefMaker::Work {
    BriefRequest request;
    Progress progress;
    std::shared_ptr<MadeBrief> made;
    std::unique_ptr<QThread> thread;

    void run(const AppContext &context)
    {
        made = std::make_shared<MadeBrief>(MadeBrief{makeBrief(*context.workspace, request, &progress)});
        if (!made->brief || progress.isCancelled())
            return;
        made->pages = paginate(*made->brief, &progress);
        made->pages.putAway();  // the fonts stay in this thread
        if (!progress.isCancelled())
            countGaps(*made, context, request);
    }
};

BriefMaker::BriefMaker(const AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}

BriefMaker::~BriefMaker()
{
    if (!m_work)
        return;
    m_work->progress.cancel();
    m_work->thread->wait();
}

void BriefMaker::make(const BriefRequest &request)
{
    m_next = request;
    if (m_work)
        m_work->progress.cancel();
    else
        start();
}

void BriefMaker::start()
{
    m_work = std::make_unique<Work>();
    m_work->request = *std::exchange(m_next, std::nullopt);
    m_work->thread.reset(QThread::create([work = m_work.get(), context = m_context] { work->run(context); }));
    m_work->thread->setObjectName(QStringLiteral("brief_maker"));
    connect(m_work->thread.get(), &QThread::finished, this, &BriefMaker::finish, Qt::QueuedConnection);
    m_work->thread->start();
}

void BriefMaker::finish()
{
    m_work->thread->wait();
    const std::unique_ptr<Work> done = std::move(m_work);
    if (m_next)
        start();
    else
        Q_EMIT made(done->made);
}

}  // namespace tri::ui
