// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/evidencepage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/evidence/chainpart.h"
#include "ui/pages/evidence/distilpart.h"
#include "ui/pages/evidence/gapspart.h"
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

namespace tri::ui {

using namespace Qt::StringLiterals;

QAction *EvidencePart::makeAction(QList<QAction *> &actions, const QString &name, const QString &icon,
                                  const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"evidence."_s + name);
    action->setToolTip(tip);
    if (!icon.isEmpty())
        action->setIcon(m_context.theme->icon(icon));
    actions << action;
    return action;
}

EvidencePage::EvidencePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_work(new LatestWork(this)),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_stack(new QStackedWidget(this)), m_tabs(new QTabWidget(m_stack)),
      m_empty(new EmptyState(*context.theme, m_stack)), m_distil(new DistilPart(context, m_tabs)),
      m_chain(new ChainPart(context, m_tabs)), m_gaps(new GapsPart(context, m_tabs))
{
    setObjectName(u"evidence_page"_s);
    m_header->setTitle(title());
    setUpTabs();
    m_empty->setObjectName(u"evidence.empty"_s);
    m_empty->setText(tr("What experiences teach is read here…"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void EvidencePage::setUpTabs()
{
    m_tabs->setObjectName(u"evidence.tabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(title());
    for (EvidencePart *one : {static_cast<EvidencePart *>(m_distil), static_cast<EvidencePart *>(m_chain),
                              static_cast<EvidencePart *>(m_gaps)}) {
        m_tabs->addTab(one, one->title());
        connect(one, &EvidencePart::told, m_notice, &NoticeBar::showNote);
        connect(one, &EvidencePart::failed, m_notice, &NoticeBar::showProblem);
        connect(one, &EvidencePart::chainWanted, this, [this](const RecordId &id) {
            m_tabs->setCurrentWidget(m_chain);
            m_chain->setCenter(id);
            m_chain->focusFirst();
        });
        connect(one, &EvidencePart::changed, this, [this, one] {
            if (one == part())
                m_header->setSubtitle(one->subtitle());
            Q_EMIT stateChanged();
        });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &EvidencePage::showPart);
}

EvidencePart *EvidencePage::part() const
{
    return static_cast<EvidencePart *>(m_tabs->currentWidget());
}

bool EvidencePage::isBusy() const
{
    return m_work->isBusy() || part()->isBusy();
}

QList<QAction *> EvidencePage::pageActions()
{
    return part()->actions();
}

void EvidencePage::refresh()
{
    const auto make = [workspace = m_context.workspace, language = m_context.contentLanguage](
                          Progress &progress) { return readEvidenceDesk(*workspace, language, progress); };
    m_work->order(make, [this](const SharedReading &reading) { take(reading); });
}

void EvidencePage::take(const SharedReading &reading)
{
    if (reading->problem) {
        m_notice->showProblem(*reading->problem);
        if (!m_reading)
            m_empty->setText(tr("The evidence could not be read. Open the page again to try once more."));
        return;
    }
    m_reading = reading;
    const bool any = !reading->data.lessons.isEmpty() || !reading->data.experiences.isEmpty()
        || !reading->data.recommendations.isEmpty();
    if (!any && !m_empty->findChild<QPushButton *>()) {
        m_empty->setText(
            tr("Nothing is here yet. Enter experiences first, then the lessons that several of them "
               "teach together; their chains and gaps follow by themselves."));
        QPushButton *add = m_empty->addButton(tr("Add an experience"));
        add->setObjectName(u"evidence.add_experience"_s);
        add->setVisible(!m_context.workspace->isReadOnly());
        connect(add, &QPushButton::clicked, this,
                [this] { m_context.navigator->showNewRecord(kindOf<Experience>().spec.keyText()); });
    }
    const bool waited = m_stack->currentWidget() == m_empty && any && isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_tabs) : m_empty);
    for (EvidencePart *one : {static_cast<EvidencePart *>(m_distil), static_cast<EvidencePart *>(m_chain),
                              static_cast<EvidencePart *>(m_gaps)})
        one->showReading(reading);
    m_header->setSubtitle(any ? part()->subtitle() : QString());
    if (waited)
        focusFirst();
    Q_EMIT actionsChanged();
}

void EvidencePage::showPart()
{
    if (m_reading)
        m_header->setSubtitle(part()->subtitle());
    Q_EMIT actionsChanged();
    Q_EMIT stateChanged();
}

QVariantMap EvidencePage::saveState() const
{
    return {{u"tab"_s, m_tabs->currentIndex()},
            {u"distil"_s, m_distil->saveState()},
            {u"chain"_s, m_chain->saveState()},
            {u"gaps"_s, m_gaps->saveState()}};
}

void EvidencePage::restoreState(const QVariantMap &state)
{
    m_distil->restoreState(state.value(u"distil"_s).toMap());
    m_chain->restoreState(state.value(u"chain"_s).toMap());
    m_gaps->restoreState(state.value(u"gaps"_s).toMap());
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
}

void EvidencePage::focusFirst()
{
    if (m_stack->currentWidget() == m_tabs)
        part()->focusFirst();
    else if (auto *add = m_empty->findChild<QPushButton *>())
        add->setFocus(Qt::OtherFocusReason);
}

bool EvidencePage::reveal(const RecordId &id)
{
    const Result<Row> row = m_context.workspace->row(id);
    if (!row || row->deleted || !ChainPart::mayCenter(row->spec->keyText()))
        return false;
    m_tabs->setCurrentWidget(m_chain);
    m_chain->setCenter(id);
    m_chain->focusFirst();
    return true;
}

bool EvidencePage::canPrint() const
{
    return m_stack->currentWidget() == m_tabs && part()->canPrint();
}

void EvidencePage::print()
{
    if (canPrint())
        part()->print();
}

}  // namespace tri::ui
