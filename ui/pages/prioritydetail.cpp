// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritydetail.h"

#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/entitychip.h"
#include "ui/widgets/themedlabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { When, Meeting, What, State, Columns };
constexpr int kMeetingRole = Qt::UserRole;
}  // namespace

PriorityDetail::PriorityDetail(const AppContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_ground(new QWidget(this)),
      m_statement(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, m_ground)),
      m_why(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_ground)),
      m_historyHead(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, m_ground)),
      m_history(new QTreeWidget(m_ground))
{
    setObjectName(u"convergence.detail"_s);
    setAccessibleName(tr("The chosen priority"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
    const Theme &theme = *context.theme;
    m_statement->setWordWrap(true);
    m_statement->setStrong(true);
    m_statement->setObjectName(u"convergence.statement"_s);
    m_why->setWordWrap(true);
    m_why->setObjectName(u"convergence.why"_s);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setFocusPolicy(Qt::TabFocus);
    auto *across = new QHBoxLayout(m_ground);
    across->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    across->setSpacing(theme.space(6));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(2));
    across->addLayout(column, 1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme.space(2));
    across->addLayout(beside, 1);
    column->addWidget(m_statement);
    column->addWidget(m_why);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(3));
    grid->setVerticalSpacing(theme.space(1));
    grid->setColumnStretch(1, 1);
    for (std::size_t side = 0; side < kSides; ++side)
        addSide(side, grid);
    column->addLayout(grid);
    column->addStretch();
    m_historyHead->setText(tr("How it came about"));
    beside->addWidget(m_historyHead);
    m_history->setObjectName(u"convergence.history"_s);
    m_history->setAccessibleName(tr("How it came about"));
    m_history->setHeaderLabels({tr("When"), tr("Meeting"), tr("What changed"), tr("Together then")});
    m_history->setRootIsDecorated(false);
    m_history->setUniformRowHeights(true);
    m_history->setTabKeyNavigation(false);
    m_history->header()->setStretchLastSection(false);
    m_history->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_history->setMinimumHeight(4 * theme.rowHeight());
    m_historyHead->setBuddy(m_history);
    beside->addWidget(m_history, 1);
    connect(m_history, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(0, kMeetingRole).toString()); id && !id->isNull())
            Q_EMIT openWanted(*id);
    });
    setWidget(m_ground);
    clear();
}

void PriorityDetail::addSide(std::size_t side, QGridLayout *grid)
{
    const int row = int(side);
    const QString &name = sideReference(side);
    Side &line = m_sides[side];
    line.chip = new EntityChip(*m_context.theme, name, m_ground);
    line.text = new ThemedLabel(*m_context.theme, Theme::Type::Body, Theme::Role::Text, m_ground);
    line.text->setWordWrap(true);
    line.text->setObjectName(u"convergence.side."_s + name.toLower());
    line.record = new QPushButton(tr("Record position"), m_ground);
    line.record->setObjectName(u"convergence.record."_s + name.toLower());
    line.record->setAccessibleName(tr("%1: %2").arg(name, line.record->text()));
    line.record->setVisible(!m_context.workspace->isReadOnly());
    grid->addWidget(line.chip, row, 0);
    grid->addWidget(line.text, row, 1);
    grid->addWidget(line.record, row, 2);
    connect(line.record, &QPushButton::clicked, this, [this, side] { Q_EMIT recordWanted(side); });
}

void PriorityDetail::clear()
{
    m_statement->setText(tr("Choose a card to see why it stands where it does."));
    m_why->clear();
    m_history->clear();
    for (const Side &side : m_sides) {
        side.chip->hide();
        side.text->hide();
        side.record->hide();
    }
    m_why->hide();
    m_historyHead->hide();
    m_history->hide();
}

void PriorityDetail::showSide(std::size_t side, const SideStanding &standing)
{
    Side &line = m_sides[side];
    QStringList parts{stanceWord(standing.stance)};
    if (!standing.position.isNull() && !standing.stated.isNull())
        parts << tr("stated on %1").arg(dateInWords(standing.stated));
    if (standing.position.isNull() && !standing.stated.isNull())
        parts << tr("last heard on %1").arg(dateInWords(standing.stated));
    if (standing.proposes)
        parts << (standing.rank ? tr("proposed it, as number %1").arg(QLocale().toString(*standing.rank))
                                : tr("proposed it"));
    line.text->setText(parts.join(tr(", ", "between parts of what one side holds")));
    line.text->setRole(standing.position.isNull() ? Theme::Role::Muted : Theme::Role::Text);
    line.chip->show();
    line.text->show();
    line.record->setVisible(!m_context.workspace->isReadOnly() && !standing.entity.isNull());
}

void PriorityDetail::showHistory(const QList<ConvergenceStep> &history)
{
    m_history->clear();
    for (const ConvergenceStep &step : history) {
        const QString when = step.when.isNull() ? tr("No date") : dateInWords(step.when);
        const QString meeting = step.meeting.isNull()
            ? QString()
            : m_context.workspace->title(step.meeting, m_context.contentLanguage);
        auto *item =
            new QTreeWidgetItem(m_history, {when, meeting, step.change, convergenceText(step.state)});
        item->setData(0, kMeetingRole, step.meeting.toString());
        item->setToolTip(What, Qt::convertFromPlainText(step.change, Qt::WhiteSpaceNormal));
    }
    if (m_history->topLevelItemCount() > 0)
        m_history->setCurrentItem(m_history->topLevelItem(0));
    m_historyHead->setVisible(!history.isEmpty());
    m_history->setVisible(!history.isEmpty());
}

void PriorityDetail::showStanding(const PriorityStanding &standing, const QList<ConvergenceStep> &history)
{
    m_statement->setText(standing.priority.statement.in(m_context.contentLanguage));
    m_why->setText(tr("%1: %2.", "state of agreement and why")
                       .arg(convergenceText(standing.state), standing.explanation));
    m_why->show();
    for (std::size_t side = 0; side < kSides; ++side)
        showSide(side, standing.sides[side]);
    showHistory(history);
}

}  // namespace tri::ui
