// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/forecastpart.h"

#include "core/workspace/workspace.h"
#include "ui/pages/requests/requestlist.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

ForecastPart::ForecastPart(const AppContext &context, QWidget *parent)
    : RequestsPart(context, parent), m_work(new LatestWork(this)), m_dropped(context.preferences),
      m_meetings(new QComboBox(this)), m_showDropped(new QCheckBox(tr("Show &dropped"), this)),
      m_stack(new QStackedWidget(this)), m_tree(new QTreeWidget(m_stack)),
      m_header(new MonthHeader(*context.theme, Spread, m_tree)),
      m_delegate(new MonthSpreadDelegate(*context.theme, m_tree)),
      m_empty(new EmptyState(*context.theme, m_stack)), m_add(m_empty->addButton({})),
      m_detail(new QWidget(this)),
      m_reason(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_detail)),
      m_evidence(new RequestList(context, u"requests.evidence"_s, m_detail)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_accept(new QPushButton(this)), m_drop(new QPushButton(this)),
      m_print(new QAction(tr("Request &calendar"), this)), m_acceptAction(new QAction(this)),
      m_dropAction(new QAction(this))
{
    setObjectName(u"requests.forecast"_s);
    const Theme &theme = *context.theme;
    setUpActions();
    setUpTree();
    m_empty->setObjectName(u"requests.no_forecast"_s);
    m_add->setObjectName(u"requests.no_forecast_step"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_stack);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    split->setSizes({2000, 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(makeBar());
    column->addWidget(split, 1);
    column->addWidget(makeFoot());
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_meetings->count() == 0)
            m_context.navigator->showNewRecord(kindOf<Meeting>().spec.keyText());
        else
            m_context.navigator->showKind(kindOf<ExpertiseRequest>().spec.keyText());
    });
    connect(context.theme, &Theme::changed, this, [this] {
        if (m_isThere)
            fill();
    });
}

void ForecastPart::setUpActions()
{
    m_print->setObjectName(u"requests.print_calendar"_s);
    m_print->setIcon(m_context.theme->icon(u"document-print"_s));
    m_print->setToolTip(
        tr("What is expected, month by month, on paper or as PDF: for the office, or to be shared"));
    connect(m_print, &QAction::triggered, this, &ForecastPart::print);
    const auto setUp = [this](QAction *action, const QString &name, const QList<QKeySequence> &keys) {
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
    };
    setUp(m_acceptAction, u"requests.accept_proposals"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    setUp(m_dropAction, u"requests.drop_proposals"_s, {QKeySequence(Qt::Key_Delete)});
    m_acceptAction->setToolTip(
        tr("Enter what is ticked, or else the chosen one, as drafts of requests, in one step"));
    m_dropAction->setToolTip(
        tr("Set what is ticked, or else the chosen one, aside on this computer, or bring it back"));
    connect(m_acceptAction, &QAction::triggered, this, &ForecastPart::accept);
    connect(m_dropAction, &QAction::triggered, this, &ForecastPart::drop);
    auto *tick = new QAction(tr("&Tick or untick"), this);
    setUp(tick, u"requests.tick_proposal"_s, {QKeySequence(Qt::Key_Space)});
    connect(tick, &QAction::triggered, this, [this] {
        QTreeWidgetItem *item = m_tree->currentItem();
        if (item && item->flags().testFlag(Qt::ItemIsUserCheckable))
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ForecastPart::setUpTree()
{
    m_tree->setHeader(m_header);
    setUpRequestTree(m_tree, *m_context.theme, u"requests.proposals"_s);
    m_tree->setAccessibleName(tr("Requests to be expected"));
    m_tree->setColumnCount(Columns);
    m_tree->setHeaderLabels({tr("Request"), tr("Expected"), QString(), tr("Usually asked"), tr("Came")});
    m_tree->headerItem()->setData(Spread, Qt::AccessibleTextRole, tr("Earliest to latest, by month"));
    m_tree->headerItem()->setToolTip(
        Times,
        Qt::convertFromPlainText(tr("Before how many of the earlier Forum Meetings it came"),
                                 Qt::WhiteSpaceNormal));
    m_tree->headerItem()->setToolTip(
        Spread,
        Qt::convertFromPlainText(
            tr("From the earliest to the latest day it was ever asked, counted from the Forum Meeting. Dot "
               "or bar: the usual day or month. Diamond: needed by. Thick line: the Forum Meeting. Dotted: "
               "today."),
            Qt::WhiteSpaceNormal));
    m_tree->setItemDelegateForColumn(Spread, m_delegate);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(Request, QHeaderView::Stretch);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ForecastPart::showCurrent);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ForecastPart::summarise);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ForecastPart::activate);
}

QWidget *ForecastPart::makeBar()
{
    const Theme &theme = *m_context.theme;
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, bar);
    label->setText(tr("Before:"));
    label->setBuddy(m_meetings);
    m_meetings->setObjectName(u"requests.coming_meeting"_s);
    m_meetings->setAccessibleName(tr("Before"));
    m_meetings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meetings->setMinimumContentsLength(24);
    m_showDropped->setObjectName(u"requests.show_dropped"_s);
    m_showDropped->setToolTip(
        tr("List the proposals that were dropped on this computer too, to bring them back"));
    row->addWidget(label);
    row->addWidget(m_meetings);
    row->addWidget(m_showDropped);
    row->addStretch(1);
    connect(m_meetings, &QComboBox::activated, this, [this] {
        if (const auto id = RecordId::parse(m_meetings->currentData().toString()))
            setMeeting(*id);
    });
    connect(m_showDropped, &QCheckBox::toggled, this, [this] {
        fill();
        Q_EMIT stateChanged();
    });
    return bar;
}

QWidget *ForecastPart::makeDetail()
{
    const Theme &theme = *m_context.theme;
    m_reason->setObjectName(u"requests.reason"_s);
    m_reason->setWordWrap(true);
    m_evidence->setAccessibleName(tr("Earlier requests that the proposal rests on"));
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, theme.space(2), 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_reason);
    column->addWidget(m_evidence, 1);
    return m_detail;
}

QWidget *ForecastPart::makeFoot()
{
    const Theme &theme = *m_context.theme;
    auto *foot = new QWidget(this);
    m_summary->setObjectName(u"requests.forecast_summary"_s);
    m_summary->setWordWrap(true);
    m_accept->setObjectName(u"requests.accept"_s);
    m_accept->setToolTip(
        tr("Enter what is ticked, or else the chosen one, as drafts of requests, in one step (Ctrl+Enter)"));
    m_drop->setObjectName(u"requests.drop"_s);
    m_drop->setToolTip(tr(
        "Set what is ticked, or else the chosen one, aside; it stays so on this computer until you bring it "
        "back (Delete)"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    row->addWidget(m_summary, 1);
    row->addWidget(m_drop, 0, Qt::AlignTop);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    connect(m_accept, &QPushButton::clicked, this, &ForecastPart::accept);
    connect(m_drop, &QPushButton::clicked, this, &ForecastPart::drop);
    return foot;
}

QString ForecastPart::subtitle() const
{
    const Meeting *meeting = meetingRecord();
    return meeting ? tr("What may be asked before %1, by what was asked before earlier ones")
                         .arg(meeting->title.in(m_context.contentLanguage).simplified())
                   : tr("What may be asked before the coming Forum Meeting");
}

QList<QAction *> ForecastPart::actions()
{
    return {m_print, m_acceptAction, m_dropAction};
}

bool ForecastPart::canPrint() const
{
    return m_isThere;
}

/// What was dropped here is left out on paper too, and counted there.
void ForecastPart::print()
{
    if (!m_isThere)
        return;
    const QStringList dropped = m_dropped.keysOf(m_meeting);
    const QString paper = u"request_calendar"_s;
    m_context.navigator->showPaper(m_meeting, dropped.isEmpty() ? paper : paper + u'@' + dropped.join(u' '));
}

void ForecastPart::focusFirst()
{
    if (m_stack->currentWidget() == m_tree)
        m_tree->setFocus(Qt::OtherFocusReason);
    else if (m_meetings->count() > 0)
        m_meetings->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

bool ForecastPart::isBusy() const
{
    return m_work->isBusy();
}

void ForecastPart::resizeEvent(QResizeEvent *event)
{
    RequestsPart::resizeEvent(event);
    fitColumns();
}

QVariantMap ForecastPart::saveState() const
{
    const ProposedRequest *proposal = proposalOf(m_tree->currentItem());
    QVariantMap state{{u"dropped"_s, m_showDropped->isChecked()},
                      {u"proposal"_s, proposal ? proposal->key : QString()}};
    if (m_chosen)
        state.insert(u"meeting"_s, m_meeting.toString());
    return state;
}

void ForecastPart::restoreState(const QVariantMap &state)
{
    m_showDropped->setChecked(state.value(u"dropped"_s).toBool());
    if (const auto id = RecordId::parse(state.value(u"meeting"_s).toString()))
        setMeeting(*id);
    select(state.value(u"proposal"_s).toString());
}

}  // namespace tri::ui
