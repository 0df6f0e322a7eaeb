// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planpastereview.h"

#include "ui/fields/fieldtexts.h"
#include "ui/pages/plans/pastedmodel.h"
#include "ui/services/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
enum Place { AtEnd, After, Below };
constexpr std::array kWidths{26, 18, 12, 54};  // in characters
}  // namespace

PlanPasteReview::PlanPasteReview(const AppContext &context, const SharedPlan &plan, const RecordId &current,
                                 const QList<PastedLine> &lines, QWidget *parent)
    : QWidget(parent), m_context(context), m_plan(plan), m_current(current),
      m_model(new PastedModel(context, lines, this)),
      m_summary(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_where(new QComboBox(this)), m_table(new QTableView(this)),
      m_problem(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_add(new QPushButton(this)), m_next(new QPushButton(tr("Next to look at (F8)"), this))
{
    setObjectName(u"plan.paste"_s);
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(plainLabel(tr("Paste lines into the plan"), context.theme, Theme::Type::PageTitle,
                                 Theme::Role::Text, this, true));
    m_summary->setObjectName(u"plan.paste_summary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto *where = new QHBoxLayout;
    auto *label = plainLabel(tr("They come"), context.theme, Theme::Type::Body, Theme::Role::Text, this);
    m_where->setObjectName(u"plan.paste_where"_s);
    m_where->setAccessibleName(tr("Where the lines come"));
    m_where->addItem(tr("at the end of the plan"), AtEnd);
    if (const int line = plan->placeOf(current); line >= 0) {
        const QString name =
            plan->number(line) + u' ' + plan->title(line).in(context.contentLanguage).left(40);
        m_where->addItem(tr("after “%1”").arg(name.trimmed()), After);
        if (plan->lines[line].level != PlanLevel::Activity)
            m_where->addItem(tr("below “%1”").arg(name.trimmed()), Below);
    }
    where->addWidget(label);
    where->addWidget(m_where);
    where->addStretch(1);
    column->addLayout(where);
    m_table->setObjectName(u"plan.paste_table"_s);
    m_table->setAccessibleName(tr("Lines to be added"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int at = 0; at < m_model->columnCount(); ++at)
        m_table->setColumnWidth(at,
                                theme.textWidth(at < int(kWidths.size()) ? kWidths[std::size_t(at)] : 18));
    column->addWidget(m_table, 1);
    m_problem->setObjectName(u"plan.paste_problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(theme.rowHeight());
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *in = new QPushButton(tr("One level in"), this);
    auto *out = new QPushButton(tr("One level out"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_add->setObjectName(u"plan.paste_add"_s);
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_next->setObjectName(u"plan.paste_next"_s);
    in->setObjectName(u"plan.paste_in"_s);
    in->setToolTip(tr("Alt+Shift+Right or Ctrl+]"));
    out->setObjectName(u"plan.paste_out"_s);
    out->setToolTip(tr("Alt+Shift+Left or Ctrl+["));
    cancel->setObjectName(u"plan.paste_cancel"_s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_next);
    buttons->addWidget(out);
    buttons->addWidget(in);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(in, &QPushButton::clicked, this, [this] { m_model->shift(m_table->currentIndex().row(), 1); });
    connect(out, &QPushButton::clicked, this, [this] { m_model->shift(m_table->currentIndex().row(), -1); });
    connect(cancel, &QPushButton::clicked, this, &PlanPasteReview::cancelled);
    connect(m_add, &QPushButton::clicked, this, &PlanPasteReview::finish);
    connect(m_next, &QPushButton::clicked, this, &PlanPasteReview::goToProblem);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PlanPasteReview::place);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PlanPasteReview::summarise);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPasteReview::summarise);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &at) {
                m_problem->setText(at.isValid() ? m_model->problem(at.row()) : QString());
            });
    place();
}

void PlanPasteReview::place()
{
    const int line = m_plan->placeOf(m_current);
    std::optional<PlanLevel> under;
    const int where = m_where->currentData().toInt();
    if (line >= 0 && where == Below)
        under = m_plan->lines[line].level;
    if (line >= 0 && where == After && m_plan->lines[line].depth > 0)
        under = m_plan->lines[m_plan->placeOf(m_plan->lines[line].parent)].level;
    m_model->setUnder(under);
}

void PlanPasteReview::summarise()
{
    int objectives = 0;
    int activities = 0;
    for (const PastedLine &line : m_model->lines())
        ++(line.level == PlanLevel::Activity ? activities : objectives);
    const int problems = m_model->problems();
    QStringList parts{tr("%n objectives, outcomes and outputs", nullptr, objectives),
                      tr("%n activities", nullptr, activities)};
    if (problems > 0)
        parts << tr("%n lines to look at", nullptr, problems);
    if (m_model->rowCount() >= kMostPasted)
        parts << tr("no more than %n lines are taken at once", nullptr, int(kMostPasted));
    m_summary->setText(parts.join(u"  ·  "_s));
    m_add->setText(tr("Add %n lines", nullptr, m_model->rowCount()));
    m_next->setEnabled(problems > 0);
    const QModelIndex at = m_table->currentIndex();
    m_problem->setText(at.isValid() ? m_model->problem(at.row()) : QString());
}

void PlanPasteReview::goToProblem()
{
    const int rows = m_model->rowCount();
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        if (!m_model->problem(row).isEmpty()) {
            m_table->setCurrentIndex(m_model->index(row, PastedModel::Title));
            return;
        }
    }
    if (from < 0 && rows > 0)
        m_table->setCurrentIndex(m_model->index(0, PastedModel::Title));
}

void PlanPasteReview::focusFirst()
{
    goToProblem();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlanPasteReview::finish()
{
    const QList<NewPlanLine> made = m_model->made();
    if (made.isEmpty())
        return;
    const int line = m_plan->placeOf(m_current);
    PlanOutline::Spot spot;
    const int where = m_where->currentData().toInt();
    if (line >= 0 && where == Below) {
        spot.under = m_current;
    } else if (line >= 0 && where == After) {
        const PlanLine own = m_plan->lines[line];
        spot.under = own.depth == 0 ? RecordId() : own.parent;
        const QList<int> beside = m_plan->below(own.depth == 0 ? -1 : m_plan->placeOf(own.parent));
        const int next = beside.value(beside.indexOf(line) + 1, -1);
        spot.before = next < 0 ? RecordId() : m_plan->lines[next].id;
    }
    Q_EMIT accepted(made, spot);
}

void PlanPasteReview::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int in = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int out = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const bool levels = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int row = m_table->currentIndex().row();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_F8)
        goToProblem();
    else if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        finish();
    else if ((levels && event->key() == in) || (control && event->key() == Qt::Key_BracketRight))
        m_model->shift(row, 1);
    else if ((levels && event->key() == out) || (control && event->key() == Qt::Key_BracketLeft))
        m_model->shift(row, -1);
    else
        QWidget::keyPressEvent(event);
}

}  // namespace tri::ui
