// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/requestspage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/requests/forecastpart.h"
#include "ui/pages/requests/inboxpart.h"
#include "ui/pages/requests/timespart.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

RequestsPage::RequestsPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_work(new LatestWork(this)),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_stack(new QStackedWidget(this)), m_tabs(new QTabWidget(m_stack)),
      m_empty(new EmptyState(*context.theme, m_stack))
{
    setObjectName(u"requests_page"_s);
    m_header->setTitle(title());
    m_tabs->setObjectName(u"requests.tabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(title());
    addPart(new InboxPart(context, m_tabs));
    addPart(new TimesPart(context, m_tabs));
    addPart(new ForecastPart(context, m_tabs));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    setUpEmpty();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_notice->fade();
        follow();
        Q_EMIT stateChanged();
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())  // else the shell refreshes the page when it comes back
            refresh();
    });
    follow();
}

void RequestsPage::addPart(RequestsPart *part)
{
    m_parts << part;
    m_tabs->addTab(part, part->title());
    connect(part, &RequestsPart::stateChanged, this, &RequestsPage::stateChanged);
    connect(part, &RequestsPart::actionsChanged, this, &RequestsPage::follow);
    connect(part, &RequestsPart::failed, m_notice, &NoticeBar::showProblem);
    connect(part, &RequestsPart::told, m_notice, &NoticeBar::showNote);
    connect(part, &RequestsPart::done, this, &RequestsPage::tellDone);
}

void RequestsPage::setUpEmpty()
{
    m_empty->setObjectName(u"requests.empty"_s);
    m_empty->setText(tr(
        "No request for expertise is entered yet. Enter requests as they come, or paste earlier ones into "
        "their "
        "list from a table. Then it stands here what waits for whom, how much notice is given, and what to "
        "expect before the next Forum Meeting."));
    QPushButton *add = m_empty->addButton(tr("Add a request"));
    add->setObjectName(u"requests.add"_s);
    add->setVisible(!m_context.workspace->isReadOnly());
    QPushButton *list = m_empty->addButton(tr("Open the list of requests"));
    list->setObjectName(u"requests.list"_s);
    const QString kind = kindOf<ExpertiseRequest>().spec.keyText();
    connect(add, &QPushButton::clicked, this, [this, kind] { m_context.navigator->showNewRecord(kind); });
    connect(list, &QPushButton::clicked, this, [this, kind] { m_context.navigator->showKind(kind); });
}

RequestsPart *RequestsPage::part() const
{
    return m_parts[std::max(0, m_tabs->currentIndex())];
}

bool RequestsPage::isBusy() const
{
    return m_work->isBusy();
}

/// In a thread of its own: it touches nothing of the page.
void RequestsPage::refresh()
{
    const auto make = [workspace = m_context.workspace](Progress &progress) -> Result<SharedRequests> {
        Reader reader(*workspace, &progress);
        auto made = std::make_shared<RequestsReading>();
        made->data = readRequests(reader);
        if (reader.problem())
            return fail(*reader.problem());
        made->times = requestTimes(made->data);
        for (const ExpertiseRequest &request : std::as_const(made->data.requests))
            made->byId.insert(request.id, &request);
        return SharedRequests(made);
    };
    m_work->order(make, [this](const Result<SharedRequests> &made) {
        if (made)
            take(*made);
        else
            m_notice->showProblem(made.error());
    });
}

void RequestsPage::take(const SharedRequests &reading)
{
    m_isRead = true;
    const bool empty = reading->data.requests.isEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_tabs);
    for (RequestsPart *part : std::as_const(m_parts))
        part->setReading(reading);
    follow();
    if (std::exchange(m_focusWanted, false))
        focusFirst();
}

void RequestsPage::follow()
{
    m_header->setSubtitle(m_isRead && m_stack->currentWidget() == m_empty ? tr("Nothing is entered yet")
                                                                          : part()->subtitle());
    m_header->setActions(m_stack->currentWidget() == m_empty ? QList<QAction *>()
                                                             : part()->actions().mid(0, 1));
    Q_EMIT actionsChanged();
}

void RequestsPage::tellDone(const QString &text)
{
    m_notice->showNote(text);
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

QList<QAction *> RequestsPage::pageActions()
{
    return m_stack->currentWidget() == m_empty ? QList<QAction *>() : part()->actions();
}

bool RequestsPage::canPrint() const
{
    return m_stack->currentWidget() == m_tabs && part()->canPrint();
}

void RequestsPage::print()
{
    if (canPrint())
        part()->print();
}

QVariantMap RequestsPage::saveState() const
{
    QVariantMap state{{u"tab"_s, m_tabs->currentIndex()}};
    for (const RequestsPart *part : m_parts)
        state.insert(part->objectName(), part->state());
    return state;
}

void RequestsPage::restoreState(const QVariantMap &state)
{
    for (RequestsPart *part : std::as_const(m_parts))
        part->comeBackTo(state.value(part->objectName()).toMap());
    m_tabs->setCurrentIndex(std::clamp(state.value(u"tab"_s).toInt(), 0, int(m_parts.size()) - 1));
}

bool RequestsPage::reveal(const RecordId &id)
{
    return m_stack->currentWidget() == m_tabs && part()->reveal(id);
}

void RequestsPage::focusFirst()
{
    if (!m_isRead) {
        m_focusWanted = true;
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_empty) {
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    } else {
        part()->focusFirst();
    }
}

}  // namespace tri::ui
