// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planreviewview.h"

#include "ui/fields/fieldtexts.h"
#include "ui/pages/plans/planreviewmodel.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

PlanReviewView::PlanReviewView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new PlanReviewModel(context, this)),
      m_source(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_summary(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_tree(new QTreeView(this)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_take(new QPushButton(this)), m_next(new QPushButton(tr("Next problem (F8)"), this)),
      m_fix(new QPushButton(this))
{
    setUp();
}

void PlanReviewView::setUp()
{
    setObjectName(u"plan_review"_s);
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    m_source->setObjectName(u"plan_review.source"_s);
    m_summary->setObjectName(u"plan_review.summary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_source);
    column->addWidget(m_summary);
    m_tree->setObjectName(u"plan_review.tree"_s);
    m_tree->setAccessibleName(tr("Changes of the plan, to be taken or left"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlanReviewModel::Line, QHeaderView::Stretch);
    m_tree->setColumnWidth(PlanReviewModel::What, theme.textWidth(28));
    m_tree->setColumnWidth(PlanReviewModel::Here, theme.textWidth(24));
    m_tree->setColumnWidth(PlanReviewModel::There, theme.textWidth(24));
    m_tree->setColumnWidth(PlanReviewModel::Cell, theme.textWidth(10));
    column->addWidget(m_tree, 1);
    m_detail->setObjectName(u"plan_review.detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(theme.rowHeight());
    column->addWidget(m_detail);
    setUpButtons(column);
    connect(m_model, &PlanReviewModel::chosen, this, &PlanReviewView::summarise);
    connect(m_model, &PlanReviewModel::mended, this, &PlanReviewView::mended, Qt::QueuedConnection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlanReviewView::showDetail);
}

void PlanReviewView::setUpButtons(QLayout *column)
{
    auto *line = new QHBoxLayout;
    m_take->setObjectName(u"plan_review.take"_s);
    m_take->setToolTip(tr("Ctrl+Enter"));
    m_next->setObjectName(u"plan_review.next"_s);
    m_fix->setObjectName(u"plan_review.fix"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"plan_review.cancel"_s);
    for (QPushButton *button : {m_take, m_next, m_fix, cancel})
        button->setAutoDefault(false);
    line->addWidget(m_take);
    line->addWidget(m_next);
    line->addWidget(m_fix);
    line->addStretch(1);
    line->addWidget(cancel);
    static_cast<QVBoxLayout *>(column)->addLayout(line);
    m_fix->hide();
    connect(m_take, &QPushButton::clicked, this, [this] {
        const PlanTaking taking = takenChanges(m_model->changes(), m_model->choices());
        if (!taking.changes.isEmpty())
            Q_EMIT accepted(taking);
    });
    connect(m_next, &QPushButton::clicked, this, &PlanReviewView::goToProblem);
    connect(m_fix, &QPushButton::clicked, this, &PlanReviewView::fix);
    connect(cancel, &QPushButton::clicked, this, &PlanReviewView::cancelled);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this, nullptr, nullptr,
                                     Qt::WidgetWithChildrenShortcut);
        connect(accept, &QShortcut::activated, m_take, &QPushButton::click);
    }
    auto *next =
        new QShortcut(QKeySequence(Qt::Key_F8), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &PlanReviewView::goToProblem);
}

void PlanReviewView::setSource(const QString &text)
{
    m_source->setText(text);
}

void PlanReviewView::setChanges(PlanChanges changes)
{
    m_model->setChanges(std::move(changes));
    // What needs a decision is open; a long list of plain changes is not.
    constexpr int mostOpen = 200;
    for (int row = 0; row < std::min(m_model->rowCount(), mostOpen); ++row)
        m_tree->expand(m_model->index(row, 0));
    m_next->setEnabled(m_model->changes().errors > 0);
    const QModelIndex problem = m_model->nextProblem({});
    m_tree->setCurrentIndex(problem.isValid() ? problem : m_model->index(0, 0));
    showDetail();
}

void PlanReviewView::summarise()
{
    using Fate = PlanRowChange::Fate;
    const PlanChanges &changes = m_model->changes();
    QStringList parts{
        tr("New: %1.").arg(changes.count(Fate::New)), tr("Changed: %1.").arg(changes.count(Fate::Changed)),
        tr("Deleted: %1.").arg(changes.count(Fate::Deleted)), tr("Unchanged: %1.").arg(changes.unchanged)};
    if (changes.conflicts() > 0)
        parts << tr("Changed on both sides: %1; what is here stays unless you tick it.")
                     .arg(changes.conflicts());
    if (changes.faulty() > 0)
        parts << tr("To be mended: %1; such rows are not taken.").arg(changes.faulty());
    const PlanTaking taking = takenChanges(changes, m_model->choices());
    if (!taking.leftOut.isEmpty())
        parts << tr("Left out with what they stand under: %1.").arg(taking.leftOut.size());
    m_summary->setText(parts.join(u' '));
    const int count = taking.created + taking.changed + taking.deleted;
    m_take->setText(count == 1 ? tr("Take over 1 line") : tr("Take over %n lines", nullptr, count));
    m_take->setEnabled(count > 0);
}

void PlanReviewView::showDetail()
{
    const QModelIndex at = m_tree->currentIndex();
    QString text = at.data(PlanReviewModel::DetailRole).toString();
    const QVariant severity = at.data(PlanReviewModel::SeverityRole);
    const bool error = severity.isValid() && severity.toInt() == int(Finding::Severity::Error);
    if (m_model->rowCount() == 0)
        text = tr("The file changes nothing in the plan.");
    m_detail->setRole(error ? Theme::Role::Error : Theme::Role::Text);
    m_detail->setText(text);
    const QVariant fix = at.data(PlanReviewModel::FixRole);
    m_fix->setVisible(fix.isValid());
    m_fix->setText(fix.toString().isEmpty() ? tr("Empty the cell")
                                            : tr("Put “%1”").arg(fix.toString().left(40)));
}

void PlanReviewView::goToProblem()
{
    const QModelIndex at = m_model->nextProblem(m_tree->currentIndex());
    if (!at.isValid())
        return;
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void PlanReviewView::fix()
{
    const QModelIndex at = m_tree->currentIndex();
    const QVariant fix = at.data(PlanReviewModel::FixRole);
    if (fix.isValid())
        m_model->setData(at.siblingAtColumn(PlanReviewModel::There), fix, Qt::EditRole);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PlanReviewView::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
