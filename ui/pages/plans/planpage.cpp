// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planpage.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/pages/homedata.h"
#include "ui/pages/plans/checkpart.h"
#include "ui/pages/plans/comparepart.h"
#include "ui/pages/plans/indicatorspart.h"
#include "ui/pages/plans/outlinepart.h"
#include "ui/pages/plans/planloader.h"
#include "ui/pages/plans/rolloverpart.h"
#include "ui/pages/plans/timelinepart.h"
#include "ui/pages/plans/versionspart.h"
#include "ui/records/openactions.h"
#include "ui/records/recordpage.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/screenline.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(const AppContext &context, const RecordId &plan, QWidget *parent)
    : Page(parent), m_context(context), m_id(plan), m_loader(new PlanLoader(context, plan, this)),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_stack(new QStackedWidget(this)), m_tabs(new QTabWidget(m_stack)),
      m_all(new QWidget(m_tabs))
{
    setObjectName(u"plan_page"_s);
    m_header->setObjectName(u"plan.header"_s);
    addOpenActions(m_header, m_context, [this] { return m_id; });
    setUpParts();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    m_stack->addWidget(m_tabs);
    QLabel *wait = plainLabel(tr("The plan is being read…"), context.theme, Theme::Type::Body,
                              Theme::Role::Muted, m_stack);
    wait->setObjectName(u"plan.reading"_s);
    wait->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(wait);
    column->addWidget(m_stack, 1);
    connect(context.workspace, &Workspace::committed, this, &PlanPage::onCommitted);
    connect(m_loader, &PlanLoader::planRead, this, &PlanPage::takePlan);
    connect(m_loader, &PlanLoader::failed, m_notice, &NoticeBar::showProblem);
    refresh();
}

void PlanPage::setUpParts()
{
    m_tabs->setObjectName(u"plan.tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the plan"));
    m_tabs->setDocumentMode(true);
    auto *edge = new QWidget(m_tabs);  // the tabs begin under the title
    setReadingMargins(new QHBoxLayout(edge), m_context.theme->space(4), 0, 0, 0);
    m_tabs->setCornerWidget(edge, Qt::TopLeftCorner);
    m_all->setObjectName(u"plan.all_fields"_s);
    (new QVBoxLayout(m_all))->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(m_all, tr("All fields"));
    addPart(new OutlinePart(m_context, m_tabs));
    addPart(new TimelinePart(m_context, m_tabs));
    addPart(new IndicatorsPart(m_context, m_tabs));
    addPart(new CheckPart(m_context, m_tabs));
    addPart(new ComparePart(m_context, m_tabs));
    addPart(new VersionsPart(m_context, m_tabs));
    addPart(new RollOverPart(m_context, m_tabs));
    m_tabs->setCurrentIndex(0);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_all)
            makeRecord();
        showCurrentPart();
        Q_EMIT actionsChanged();
        Q_EMIT stateChanged();
    });
}

/// Only when it is asked for: it looks up all that links to the plan, which may be tens of thousands of lines.
void PlanPage::makeRecord()
{
    if (m_record)
        return;
    m_record = new RecordPage(m_context, m_id, m_all);
    m_record->setHeaderVisible(false);
    m_all->layout()->addWidget(m_record);
    connect(m_record, &Page::actionsChanged, this, &Page::actionsChanged);
}

void PlanPage::addPart(PlanPart *part)
{
    m_tabs->insertTab(int(m_parts.size()), part, part->title());
    m_parts << part;
    connect(part, &PlanPart::actionsChanged, this, [this] {
        showCurrentPart();
        Q_EMIT actionsChanged();
    });
    connect(part, &PlanPart::failed, m_notice, &NoticeBar::showProblem);
    connect(part, &PlanPart::told, m_notice, &NoticeBar::showNote);
    connect(part, &PlanPart::currentLineChanged, this, [this, part] {
        m_line = part->currentLine();
        Q_EMIT stateChanged();
    });
}

PlanPart *PlanPage::currentPart() const
{
    return qobject_cast<PlanPart *>(m_tabs->currentWidget());
}

QString PlanPage::title() const
{
    const QString title = m_plan ? m_plan->plan.title.in(m_context.contentLanguage) : QString();
    return title.isEmpty() ? tr("Work plan") : title;
}

QString PlanPage::subtitle() const
{
    if (!m_plan)
        return m_loader->hasRead() ? tr("in the trash") : tr("is being read");
    const WorkPlan &plan = m_plan->plan;
    QStringList parts{plan.reference, dateRange(plan.from, plan.to, QLocale())};
    if (const Choice *choice = kindOf<WorkPlan>().spec.field(u"status")->choice(plan.status))
        parts << choiceText(*choice);
    return factsLine(parts);
}

QString PlanPage::helpId() const
{
    return currentPart() ? currentPart()->helpId() : u"plans"_s;
}

QList<QAction *> PlanPage::pageActions()
{
    return currentPart() ? currentPart()->actions()
        : m_record              ? m_record->pageActions()
                                : QList<QAction *>();
}

void PlanPage::refresh()
{
    m_loader->read();
    m_stack->setCurrentIndex(m_loader->hasRead() ? 0 : 1);
    showHead();
}

/// Parts are shown the plan after every commit, for what they show beside it; the plan is read again only where it
/// changed.
void PlanPage::onCommitted(const CommitEvent &event)
{
    const SharedPlan before = m_plan;
    m_loader->follow(event);
    if (m_plan == before && !m_loader->isBusy())
        showCurrentPart();
}

void PlanPage::takePlan()
{
    m_plan = m_loader->plan();
    m_stack->setCurrentIndex(0);
    for (int tab = 0; tab < m_tabs->indexOf(m_all); ++tab)
        m_tabs->setTabVisible(tab, m_plan != nullptr);
    showHead();
    showCurrentPart();
    Q_EMIT titleChanged();
}

void PlanPage::showHead()
{
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle());
}

/// A part is given the plan only while it is in sight: each may take a moment.
void PlanPage::showCurrentPart()
{
    PlanPart *part = currentPart();
    m_header->setActions(part ? part->actions().mid(0, 3) : QList<QAction *>());
    if (!part || !m_plan)
        return;
    part->showPlan(m_plan);
    if (!m_line.isNull() && part->currentLine() != m_line)
        part->setCurrentLine(m_line);
}

void PlanPage::commit()
{
    if (PlanPart *part = currentPart())
        part->commit();
    else if (m_record)
        m_record->commit();
}

QVariantMap PlanPage::saveState() const
{
    return {{u"tab"_s, m_tabs->currentWidget()->objectName()}, {u"line"_s, m_line.toString()}};
}

void PlanPage::restoreState(const QVariantMap &state)
{
    m_line = RecordId::parse(state.value(u"line"_s).toString()).value_or(RecordId());
    const QString tab = state.value(u"tab"_s).toString();
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->widget(at)->objectName() == tab)
            m_tabs->setCurrentIndex(at);
    }
    showCurrentPart();
}

bool PlanPage::canPrint() const
{
    return m_plan && currentPart() && currentPart()->canPrint();
}

void PlanPage::print()
{
    if (canPrint())
        currentPart()->print();
}

void PlanPage::focusFirst()
{
    if (PlanPart *part = currentPart())
        part->focusFirst();
    else if (m_record)
        m_record->focusFirst();
}

}  // namespace tri::ui
