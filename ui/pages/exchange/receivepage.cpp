// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/receivepage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/exchange/arrivalspart.h"
#include "ui/pages/exchange/mergereview.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/senderband.h"
#include "ui/services/arrivals.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

ReceivePage::ReceivePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_stack(new QStackedWidget(this)),
      m_start(new QWidget(m_stack)), m_opened(new QWidget(m_stack)),
      m_band(new SenderBand(context, m_opened)),
      m_review(new MergeReview(context, u"receive_page"_s, m_opened)),
      m_choose(new QAction(context.theme->icon(u"document-import"_s), tr("Choose a &package…"), this)),
      m_putAside(new QAction(context.theme->icon(u"go-previous"_s), tr("Put it asi&de"), this))
{
    setObjectName(u"receive_page"_s);
    setUp();
    connect(m_choose, &QAction::triggered, this, &ReceivePage::choose);
    connect(m_putAside, &QAction::triggered, this, &ReceivePage::putAside);
    connect(m_band, &SenderBand::unverifiedChanged, this, &ReceivePage::follow);
    connect(m_band, &SenderBand::compareWanted, this, &ReceivePage::compareKey);
    connect(m_review, &MergeReview::changed, this, &ReceivePage::follow);
    connect(m_review, &MergeReview::takeWanted, this, &ReceivePage::takeNow);
    connect(context.workspace, &Workspace::committed, this, [this](const CommitEvent &event) {
        m_isStale = true;
        if (m_isTaking || event.stamp == m_taken)
            return;
        if (m_undo)
            m_undo->hide();  // it would take back something else
        if (isVisible())
            planAgain();
    });
    follow();
}

ReceivePage::~ReceivePage() = default;

QString ReceivePage::title() const
{
    return m_package ? tr("Package from %1").arg(m_package->sender) : tr("Receive a package");
}

PackageItems *ReceivePage::items() const
{
    return m_review->items();
}

void ReceivePage::setUp()
{
    m_choose->setObjectName(u"receive_page.choose"_s);
    m_choose->setToolTip(tr("Look at another package; nothing of it is taken before you say so"));
    m_putAside->setObjectName(u"receive_page.put_aside"_s);
    m_putAside->setToolTip(tr("Leave this package as it is, and see what else has arrived"));
    m_header->setTitle(title());
    m_header->setActions({m_choose, m_putAside});
    auto *start = new QVBoxLayout(m_start);
    start->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(*m_context.theme, m_start);
    m_empty->setText(tr(
        "A package is what another office sends you of its copy of this workspace. Look at it here, record "
        "by record, before you take any of it. You can also drop the file on this window."));
    QPushButton *choose = m_empty->addButton(tr("Choose a package…"));
    choose->setObjectName(u"receive_page.first"_s);
    connect(choose, &QPushButton::clicked, m_choose, &QAction::trigger);
    start->addWidget(m_empty, 1);
    if (m_context.arrivals) {
        m_arrivals = new ArrivalsPart(m_context, m_start);
        connect(m_arrivals, &ArrivalsPart::chosen, this, &ReceivePage::openPackage);
        start->addWidget(m_arrivals, 1);
    }
    auto *opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, 0, 0, 0);
    opened->setSpacing(0);
    opened->addWidget(m_band);
    opened->addWidget(m_review, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_opened);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

RecordId ReceivePage::currentRecord() const
{
    return m_package ? m_review->currentRecord() : RecordId();
}

QList<QAction *> ReceivePage::pageActions()
{
    return {m_choose, m_putAside, m_review->openAction()};
}

QVariantMap ReceivePage::saveState() const
{
    if (m_path.isEmpty())
        return {};
    return {{u"path"_s, m_path}, {u"refusals"_s, items()->refusalState()}, {u"left"_s, true}};
}

void ReceivePage::restoreState(const QVariantMap &state)
{
    const QString path = state.value(u"path"_s).toString();
    if (path.isEmpty())
        return;
    clear();
    m_path = path;
    m_mayAsk = !state.value(u"left"_s).toBool();
    if (const QVariantMap refusals = state.value(u"refusals"_s).toMap(); !refusals.isEmpty())
        items()->setRefusalState(refusals);
    // Not while the page is on its way into sight: it may take long, and may ask.
    QTimer::singleShot(0, this, &ReceivePage::readNow);
}

void ReceivePage::clear()
{
    m_path.clear();
    m_passphrase.clear();
    m_package.reset();
    m_taken = {};
    m_review->clear();
}

void ReceivePage::putAside()
{
    clear();
    m_notice->dismiss();
    showStart();
    focusFirst();
}

void ReceivePage::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_header->setTitle(title());
    m_header->setSubtitle({});
    follow();
    Q_EMIT titleChanged();
}

void ReceivePage::refresh()
{
    if (m_isStale)
        planAgain();
}

void ReceivePage::focusFirst()
{
    if (m_stack->currentWidget() == m_opened)
        m_review->focusFirst();
    else if (m_arrivals && m_arrivals->list()->topLevelItemCount() > 0)
        m_arrivals->list()->setFocus(Qt::OtherFocusReason);
    else
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
