// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/agencyhelppage.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/workspace/workspace.h"
#include "ui/records/openactions.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

RecordId idAt(const QTreeWidgetItem *item)
{
    return item ? RecordId::parse(item->data(0, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

}  // namespace

AgencyHelpPage::AgencyHelpPage(const AppContext &context, const RecordId &recommendation, QWidget *parent)
    : Page(parent), m_context(context), m_recommendation(recommendation),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack)),
      m_nothing(new EmptyState(*context.theme, m_stack)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_open(new QAction(context.theme->icon(u"document-open"_s), tr("Open"), this)),
      m_support(new QAction(context.theme->icon(u"list-add"_s), tr("Make a support record…"), this)),
      m_work(new LatestWork(this))
{
    setObjectName(u"agency_help_page"_s);
    m_header->setTitle(title());
    m_header->setActions({m_support});
    m_summary->setObjectName(u"agency_help.summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(
        tr("By what is entered of each: mandate, earlier support, projects, people. Where most speaks "
           "for it comes first; where as much does, who carries less support already."));
    m_nothing->setObjectName(u"agency_help.nothing"_s);
    m_nothing->setText(
        tr("Nothing entered of any agency touches this recommendation. Give it themes, or enter themes "
           "for agencies, their support and projects."));
    m_detail->setObjectName(u"agency_help.detail"_s);
    m_detail->setWordWrap(true);
    setUpList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    const Theme &theme = *context.theme;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(m_summary);
    body->addWidget(m_stack, 1);
    body->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(context.theme, &Theme::changed, this, &AgencyHelpPage::fill);
    refresh();
}

AgencyHelpPage::~AgencyHelpPage() = default;

QString AgencyHelpPage::subtitle() const
{
    const Result<Row> row = m_context.workspace->row(m_recommendation);
    const QString title =
        m_context.workspace->title(m_recommendation, m_context.contentLanguage).simplified();
    return row && !row->reference().isEmpty() ? isolated(row->reference()) + u"  "_s + isolated(title)
                                              : title;
}

void AgencyHelpPage::setUpList()
{
    m_list->setObjectName(u"agency_help.list"_s);
    m_list->setAccessibleName(tr("Agencies that could help"));
    m_list->setHeaderLabels({tr("Agency"), tr("Why it is here"), tr("Present support")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_open->setObjectName(u"agency_help.open"_s);
    m_open->setToolTip(tr("Open the agency (Enter)"));
    m_support->setObjectName(u"agency_help.support"_s);
    m_support->setToolTip(tr("Write down support by this agency for the recommendation (S)"));
    m_support->setShortcut(QKeySequence(Qt::Key_S));
    m_support->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_open);
    m_list->addAction(m_support);
    addOpenActions(
        m_list, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AgencyHelpPage::showCurrent);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    connect(m_support, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showNewRecord(
                u"support"_s, {{u"organisation"_s, id}, {u"recommendation"_s, m_recommendation}});
    });
}

void AgencyHelpPage::refresh()
{
    m_header->setSubtitle(subtitle());
    m_work->order(
        [workspace = m_context.workspace, id = m_recommendation,
         day = m_context.clock->today()](Progress &progress) {
            Reader reader(*workspace, &progress);
            Told told;
            told.recommendation = reader.one<Recommendation>(id);
            if (told.recommendation)
                told.agencies = agencyHelp(readPlanning(reader), *told.recommendation, day);
            told.problem = reader.problem();
            return told;
        },
        [this](const Told &told) {
            m_told = told;
            if (told.problem)
                m_notice->showProblem(*told.problem);
            fill();
        });
}

bool AgencyHelpPage::isBusy() const
{
    return m_work->isBusy();
}

QString AgencyHelpPage::whyText(const AgencyHelp &help, const QString &between) const
{
    QStringList out;
    for (const HelpReason &reason : help.reasons)
        out << helpReasonText(*m_context.workspace, reason, m_context.contentLanguage);
    if (!out.isEmpty())
        out.first().replace(0, 1, out.first().at(0).toUpper());
    return out.join(between);
}

void AgencyHelpPage::fill()
{
    const Theme &theme = *m_context.theme;
    const RecordId again = m_wanted.isNull() ? currentRecord() : m_wanted;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const AgencyHelp &help : std::as_const(m_told.agencies)) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setData(Name, kIdRole, help.agency.toString());
            item->setText(Name,
                          isolated(m_context.workspace->shortTitle(help.agency, m_context.contentLanguage)));
            item->setText(Why, whyText(help, partsSeparator()));
            item->setText(Load, help.load == 0 ? tr("none", "present support") : QString::number(help.load));
            for (int column = 0; column < Columns; ++column) {
                item->setToolTip(column, Qt::convertFromPlainText(item->text(column), Qt::WhiteSpaceNormal));
                item->setFont(column, theme.font(Theme::Type::Body));
                item->setForeground(column,
                                    theme.color(column == Name ? Theme::Role::Text : Theme::Role::Muted));
                const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
                item->setSizeHint(
                    column, QSize(std::min(wide, theme.textWidth(22)) + theme.space(5), theme.rowHeight()));
            }
        }
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_nothing);
    m_summary->setVisible(any);
    if (!reveal(again) && any)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_wanted = {};
    showCurrent();
}

void AgencyHelpPage::showCurrent()
{
    const RecordId id = currentRecord();
    const auto found = std::find_if(m_told.agencies.cbegin(), m_told.agencies.cend(),
                                    [&id](const AgencyHelp &help) { return help.agency == id; });
    const bool any = found != m_told.agencies.cend();
    m_open->setEnabled(any);
    m_support->setEnabled(any && !m_context.workspace->isReadOnly());
    m_detail->setVisible(any);
    if (any)
        m_detail->setText(m_context.workspace->title(id, m_context.contentLanguage) + u'\n'
                          + whyText(*found, u"\n"_s));
    Q_EMIT actionsChanged();
    Q_EMIT stateChanged();
}

RecordId AgencyHelpPage::currentRecord() const
{
    return idAt(m_list->currentItem());
}

QVariantMap AgencyHelpPage::saveState() const
{
    return {{u"agency"_s, currentRecord().toString()}};
}

void AgencyHelpPage::restoreState(const QVariantMap &state)
{
    m_wanted = RecordId::parse(state.value(u"agency"_s).toString()).value_or(RecordId());
    reveal(m_wanted);
}

void AgencyHelpPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool AgencyHelpPage::reveal(const RecordId &id)
{
    for (int at = 0; at < m_list->topLevelItemCount() && !id.isNull(); ++at)
        if (idAt(m_list->topLevelItem(at)) == id) {
            m_list->setCurrentItem(m_list->topLevelItem(at));
            return true;
        }
    return false;
}

}  // namespace tri::ui
