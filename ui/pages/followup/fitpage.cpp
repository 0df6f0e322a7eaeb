// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/fitpage.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/records/openactions.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kLineRole = Qt::UserRole + 1;
constexpr int kCalendarRows = 4;

constexpr FieldSpec kStateField{.key = "state", .type = FieldType::Link, .target = "state"};
constexpr FieldSpec kAgencyField{
    .key = "organisation", .type = FieldType::Link, .target = "organisation body entity"};

RecordId idAt(const QTreeWidgetItem *item)
{
    return item ? RecordId::parse(item->data(0, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

void setUpTree(QTreeWidget *tree, const QString &name, const QString &accessibleName,
               const QStringList &headers)
{
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(headers);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setTabKeyNavigation(false);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

}  // namespace

FitPage::FitPage(const AppContext &context, const RecordId &state, QWidget *parent)
    : Page(parent), m_context(context), m_state(state), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_stateBox(new LinkBox(kStateField, context, this)),
      m_when(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_calendar(new QTreeWidget(this)), m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack)),
      m_nothing(new EmptyState(*context.theme, m_stack)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_ask(new QWidget(this)), m_agencyBox(new LinkBox(kAgencyField, context, m_ask)),
      m_offered(new QCheckBox(m_ask)), m_work(new LatestWork(this))
{
    setObjectName(u"fit_page"_s);
    m_header->setTitle(title());
    setUpActions();
    setUpChoice();
    setUpLists();
    setUpAsk();
    m_nothing->setObjectName(u"fit.nothing"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_when->setObjectName(u"fit.when"_s);
    m_when->setWordWrap(true);
    m_detail->setObjectName(u"fit.detail"_s);
    m_detail->setWordWrap(true);
    const Theme &theme = *context.theme;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(m_when);
    body->addWidget(m_calendar);
    body->addWidget(m_stack, 1);
    body->addWidget(m_detail);
    body->addWidget(m_ask);
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
    connect(context.theme, &Theme::changed, this, &FitPage::fill);
    refresh();
}

FitPage::~FitPage() = default;

QString FitPage::subtitle() const
{
    return m_state.isNull() ? QString() : m_context.workspace->title(m_state, m_context.contentLanguage);
}

void FitPage::setUpChoice()
{
    m_stateBox->setObjectName(u"fit.state"_s);
    m_stateBox->setAccessibleName(tr("State"));
    m_stateBox->setPlaceholderText(tr("State …"));
    m_stateBox->setFixedWidth(m_context.theme->textWidth(20));
    m_header->addWidget(m_stateBox);
    connect(m_stateBox, &LinkBox::chosen, this, &FitPage::chooseState);
    connect(m_stateBox, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_stateBox->text().trimmed();
        if (const RecordId id = m_stateBox->exactMatch(typed); !id.isNull())
            chooseState(id);
        else if (!typed.isEmpty()
                 && typed != m_context.workspace->shortTitle(m_state, m_context.contentLanguage))
            m_notice->showProblem({ProblemCode::NotFound,
                                   tr("No State is called “%1”. Choose one from the list.").arg(typed),
                                   {}});
    });
}

void FitPage::chooseState(const RecordId &id)
{
    if (id.isNull())
        return;
    m_state = id;
    m_ask->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT stateChanged();
}

void FitPage::setUpLists()
{
    setUpTree(m_calendar, u"fit.calendar"_s, tr("When the State plans"),
              {tr("Cycle"), tr("Now"), tr("Its text")});
    m_calendar->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_calendar->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_calendar, &QTreeWidget::itemActivated, this, &FitPage::openCycle);
    setUpTree(m_list, u"fit.list"_s, tr("What could fit the cycle"),
              {tr("Recommendation"), tr("Why it is here"), tr("Support")});
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    addOpenActions(
        m_list, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FitPage::showCurrent);
}

void FitPage::refresh()
{
    m_header->setSubtitle(subtitle());
    if (!m_stateBox->hasFocus())
        m_stateBox->setText(m_state.isNull()
                                ? QString()
                                : m_context.workspace->shortTitle(m_state, m_context.contentLanguage));
    if (m_state.isNull()) {
        m_work->drop();
        m_fit.reset();
        fill();
        return;
    }
    m_work->order(
        [workspace = m_context.workspace, state = m_state,
         day = m_context.clock->today()](Progress &progress) {
            Reader reader(*workspace, &progress);
            const PlanningData planning = readPlanning(reader);
            Told told{planningFit(planning, state, day), {}};
            told.problem = reader.problem();
            return told;
        },
        [this](const Told &told) { take(told); });
}

void FitPage::take(const Told &told)
{
    if (const FitLine *line = current(); line && m_wanted.isNull())
        m_wanted = line->recommendation;
    m_fit.reset();
    if (told.problem)
        m_notice->showProblem(*told.problem);
    else
        m_fit = told.fit;
    fill();
    Q_EMIT titleChanged();
}

bool FitPage::isBusy() const
{
    return m_work->isBusy();
}

QString FitPage::nothingText() const
{
    if (m_state.isNull())
        return tr(
            "Choose a State above. When it plans, and what could fit its next cycle, then stands here.");
    if (!m_fit)
        return tr("The State is not in this workspace. Choose another one.");
    if (m_fit->rest > 0)
        return tr("Nothing here is addressed to this State by name or taken up by it. Recommendations to all "
                  "States "
                  "are listed once its follow-up, support or projects touch their theme.");
    return tr("No recommendation here is addressed to this State or taken up by it.");
}

void FitPage::fill()
{
    if (const FitLine *line = current(); line && m_wanted.isNull())
        m_wanted = line->recommendation;
    fillCalendar();
    fillList();
    const bool any = m_fit && !m_fit->lines.isEmpty();
    m_nothing->setText(nothingText());
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_nothing);
    if (any && !reveal(m_wanted) && m_list->topLevelItem(0)->childCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_wanted = {};
    showCurrent();
}

/// The cycle in question in words, and below it all of them.
void FitPage::fillCalendar()
{
    const Theme &theme = *m_context.theme;
    const QSignalBlocker quiet(m_calendar);
    m_calendar->clear();
    const int count = m_fit ? int(m_fit->calendar.cycles.size()) : 0;
    m_calendar->setVisible(count > 0);
    m_when->setVisible(m_fit.has_value());
    if (!m_fit)
        return;
    const StateCalendar &calendar = m_fit->calendar;
    const QString language = m_context.contentLanguage;
    if (count == 0)
        m_when->setText(
            tr("No planning cycle of this State is entered, so nobody can say when proposals are welcome."));
    else if (calendar.target < 0)
        m_when->setText(tr(
            "None of the cycles entered can still take something in. Enter the next one when it is known."));
    else
        m_when->setText(tr("%1: %2", "cycle, when it is prepared")
                            .arg(isolated(cycleName(calendar.targetCycle()->cycle, language)),
                                 cycleWindowText(calendar, calendar.target, language, locale())));
    for (int at = 0; at < count; ++at) {
        const CycleOn &one = calendar.cycles[at];
        auto *item = new QTreeWidgetItem(m_calendar,
                                         {cycleName(one.cycle, language), cyclePhaseText(one.phase),
                                          cycleWindowText(calendar, at, language, locale())});
        item->setData(0, kIdRole, one.cycle.id.toString());
        for (int column = 0; column < 3; ++column) {
            item->setFont(column, theme.font(Theme::Type::Body, at == calendar.target));
            item->setForeground(
                column, theme.color(one.phase == CyclePhase::Past ? Theme::Role::Muted : Theme::Role::Text));
            item->setToolTip(column, Qt::convertFromPlainText(item->text(column), Qt::WhiteSpaceNormal));
            const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
            item->setSizeHint(column,
                              QSize(std::min(wide, theme.textWidth(30)) + theme.space(5), theme.rowHeight()));
        }
        if (at == calendar.target)
            m_calendar->setCurrentItem(item);
    }
    const int rows = std::min(count, kCalendarRows) + 1;
    m_calendar->setFixedHeight(rows * theme.rowHeight() + theme.space(2));
}

void FitPage::fillList()
{
    const Theme &theme = *m_context.theme;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *heading = nullptr;
    std::optional<FitLine::Group> group;
    for (int at = 0; m_fit && at < m_fit->lines.size(); ++at) {
        if (group != m_fit->lines[at].group) {
            group = m_fit->lines[at].group;
            heading = new QTreeWidgetItem(m_list, {fitGroupText(*group)});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFirstColumnSpanned(true);
            heading->setFont(0, theme.font(Theme::Type::Body, true));
            heading->setSizeHint(0, QSize(0, theme.rowHeight()));
        }
        addLine(heading, at);
    }
    for (int top = 0; top < m_list->topLevelItemCount(); ++top)
        m_list->topLevelItem(top)->setExpanded(true);
    if (m_fit && m_fit->rest > 0 && !m_fit->lines.isEmpty()) {
        auto *rest = new QTreeWidgetItem(
            m_list, {tr("Addressed to all States, with no other reason yet: %1.").arg(m_fit->rest)});
        rest->setFlags(Qt::ItemIsEnabled);
        rest->setFirstColumnSpanned(true);
        rest->setFont(0, theme.font(Theme::Type::Body));
        rest->setForeground(0, theme.color(Theme::Role::Muted));
        rest->setSizeHint(0, QSize(0, theme.rowHeight()));
    }
}

QString FitPage::whyText(const FitLine &line) const
{
    QStringList out;
    for (const FitReason &reason : line.reasons)
        out << fitReasonText(*m_context.workspace, reason, m_context.contentLanguage);
    if (!out.isEmpty())
        out.first().replace(0, 1, out.first().at(0).toUpper());
    return partsText(out);
}

void FitPage::addLine(QTreeWidgetItem *heading, int at)
{
    const Theme &theme = *m_context.theme;
    const FitLine &line = m_fit->lines[at];
    const QString title =
        m_context.workspace->title(line.recommendation, m_context.contentLanguage).simplified();
    const Result<Row> row = m_context.workspace->row(line.recommendation);
    const QString reference = row ? row->reference() : QString();
    auto *item = new QTreeWidgetItem(heading);
    item->setData(What, kIdRole, line.recommendation.toString());
    item->setData(What, kLineRole, at);
    item->setText(What, isolated(reference) + u"  "_s + isolated(title));
    item->setText(Why, whyText(line));
    item->setText(With, line.support.isNull() ? QString() : tr("Fits it already", "support"));
    for (int column = 0; column < Columns; ++column) {
        item->setToolTip(column, Qt::convertFromPlainText(item->text(column), Qt::WhiteSpaceNormal));
        item->setFont(column, theme.font(Theme::Type::Body));
        item->setForeground(column, theme.color(column == Why ? Theme::Role::Muted : Theme::Role::Text));
        const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
        item->setSizeHint(column,
                          QSize(std::min(wide, theme.textWidth(30)) + theme.space(5), theme.rowHeight()));
    }
}

const FitLine *FitPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant at = item ? item->data(What, kLineRole) : QVariant();
    return m_fit && at.isValid() && at.toInt() < m_fit->lines.size() ? &m_fit->lines[at.toInt()] : nullptr;
}

RecordId FitPage::currentRecord() const
{
    return idAt(m_list->currentItem());
}

void FitPage::showCurrent()
{
    const FitLine *line = current();
    const bool writes = !m_context.workspace->isReadOnly();
    m_open->setEnabled(line != nullptr);
    m_support->setEnabled(line && writes && line->support.isNull());
    m_cycle->setEnabled(!m_state.isNull() && writes);
    m_print->setEnabled(m_fit.has_value());
    m_detail->setVisible(line != nullptr);
    if (line)
        m_detail->setText(
            inScreenLine(
                m_context.workspace->title(line->recommendation, m_context.contentLanguage).simplified())
            + u'\n' + whyText(*line) + fullStop());
    Q_EMIT actionsChanged();
    Q_EMIT stateChanged();
}

QList<QAction *> FitPage::pageActions()
{
    return {m_print, m_open, m_support, m_cycle};
}

QVariantMap FitPage::saveState() const
{
    return {{u"state"_s, m_state.toString()}, {u"line"_s, currentRecord().toString()}};
}

void FitPage::restoreState(const QVariantMap &state)
{
    const auto id = [&state](const QString &key) {
        return RecordId::parse(state.value(key).toString()).value_or(RecordId());
    };
    if (!id(u"state"_s).isNull())
        m_state = id(u"state"_s);
    m_wanted = id(u"line"_s);
    refresh();
}

void FitPage::focusFirst()
{
    (m_state.isNull() ? static_cast<QWidget *>(m_stateBox) : m_list)->setFocus(Qt::OtherFocusReason);
}

bool FitPage::reveal(const RecordId &id)
{
    for (int top = 0; top < m_list->topLevelItemCount() && !id.isNull(); ++top) {
        QTreeWidgetItem *heading = m_list->topLevelItem(top);
        for (int at = 0; at < heading->childCount(); ++at)
            if (idAt(heading->child(at)) == id) {
                m_list->setCurrentItem(heading->child(at));
                return true;
            }
    }
    return false;
}

}  // namespace tri::ui
