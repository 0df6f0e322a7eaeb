// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/followuppanel.h"

#include "core/workspace/workspace.h"
#include "ui/pages/followup/reportentry.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Roles { RecordRole = Qt::UserRole, OtherRole };

/// Lines of several rows need room between them.
class SpacedLines final : public QStyledItemDelegate {
public:
    SpacedLines(int space, QObject *parent) : QStyledItemDelegate(parent), m_space(space) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, m_space);
    }

private:
    int m_space;
};

/// What the record is told as; it may be deleted, or of another kind, and is then told as nothing.
QList<FollowUpLine> linesOf(const AppContext &context, const FollowUpData &data, const RecordId &record)
{
    if (const auto story = followUpStory(data, record))
        return followUpLines(context, *story);
    const bool isThere = std::any_of(data.recommendations.cbegin(), data.recommendations.cend(),
                                     [&record](const Recommendation &one) { return one.id == record; });
    return isThere ? recommendationLines(context, data, recommendationStory(data, record))
                   : QList<FollowUpLine>();
}

}  // namespace

FollowUpPanel::FollowUpPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)),
      m_open(new QPushButton(tr("Open"), this)), m_both(new QPushButton(tr("Open both side by side"), this)),
      m_report(new QPushButton(tr("Add a dated report…"), this)), m_entry(new ReportEntry(context, this)),
      m_work(new LatestWork(this))
{
    setUp();
    connect(m_context.workspace, &Workspace::committed, this, [this] {
        m_stale = true;
        order();
    });
}

void FollowUpPanel::setUp()
{
    setObjectName(u"follow_up"_s);
    m_list->setObjectName(u"follow_up.list"_s);
    m_list->setAccessibleName(tr("What is told of the follow-up"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new SpacedLines(m_context.theme->space(2), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // lines are wrapped for the width beside it
    m_list->installEventFilter(this);
    m_open->setObjectName(u"follow_up.open"_s);
    m_open->setToolTip(tr("Open the record of the line (Enter)"));
    m_both->setObjectName(u"follow_up.both"_s);
    m_both->setToolTip(tr("Open the two accounts beside each other"));
    m_report->setObjectName(u"follow_up.report"_s);
    m_report->setToolTip(
        tr("Write down what somebody reports of it, with the day and the word for how it stands"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_report);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    const int gap = m_context.theme->space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_both, 0, Qt::AlignTrailing);  // below, so that the column does not grow wider with it
    column->addWidget(m_entry);
    connect(m_list, &QListWidget::currentRowChanged, this, &FollowUpPanel::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FollowUpPanel::open);
    connect(m_open, &QPushButton::clicked, this, &FollowUpPanel::open);
    connect(m_both, &QPushButton::clicked, this, &FollowUpPanel::openBoth);
    connect(m_report, &QPushButton::clicked, this, &FollowUpPanel::startReport);
    connect(m_entry, &ReportEntry::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    updateButtons();
}

void FollowUpPanel::showRecord(const RecordId &record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_stale = true;
    m_list->clear();
    m_entry->leave();
    order();
}

bool FollowUpPanel::isUpToDate() const
{
    return !m_stale && !m_work->isBusy();
}

void FollowUpPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    order();
}

void FollowUpPanel::order()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_work->order(
        [workspace = m_context.workspace](Progress &progress) {
            Reader reader(*workspace, &progress);
            Told told{readFollowUps(reader), {}};
            told.problem = reader.problem();
            return told;
        },
        [this](const Told &told) { fill(told); });
}

void FollowUpPanel::fill(const Told &told)
{
    const RecordId kept = at(RecordRole);
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    QList<FollowUpLine> lines = linesOf(m_context, told.data, m_record);
    if (told.problem)
        lines = {FollowUpLine{.text = told.problem->text}};
    else if (lines.isEmpty())
        lines = {FollowUpLine{.text = tr("Write the record first; then this tells what is known of it.")}};
    int chosen = -1;
    bool isFound = false;
    for (const FollowUpLine &line : std::as_const(lines)) {
        auto *item = new QListWidgetItem(line.text, m_list);
        if (line.isHead) {
            item->setFont(m_context.theme->font(Theme::Type::Body, true));
            item->setFlags(Qt::ItemIsEnabled);
            continue;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(RecordRole, line.record.isNull() ? QString() : line.record.toString());
        item->setData(OtherRole, line.other.isNull() ? QString() : line.other.toString());
        const bool again = !isFound && !kept.isNull() && line.record == kept;
        if (chosen < 0 || again)
            chosen = m_list->count() - 1;
        isFound = isFound || again;
    }
    m_list->setCurrentRow(chosen);
    if (kept.isNull())
        m_list->scrollToTop();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    updateButtons();
    Q_EMIT read();
}

RecordId FollowUpPanel::at(int role) const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? RecordId::parse(item->data(role).toString()).value_or(RecordId()) : RecordId();
}

RecordId FollowUpPanel::reportable() const
{
    for (const RecordId &id : {m_record, at(RecordRole)}) {
        const Result<Row> row = m_context.workspace->row(id);
        if (row && row->spec == &kindOf<FollowUp>().spec)
            return id;
    }
    return {};
}

void FollowUpPanel::updateButtons()
{
    m_open->setEnabled(!at(RecordRole).isNull());
    m_both->setVisible(!at(OtherRole).isNull());
    m_report->setEnabled(!m_context.workspace->isReadOnly() && !reportable().isNull());
}

void FollowUpPanel::open()
{
    if (const RecordId id = at(RecordRole); !id.isNull())
        m_context.navigator->showRecord(id);
}

void FollowUpPanel::openBoth()
{
    const RecordId one = at(RecordRole);
    const RecordId other = at(OtherRole);
    if (one.isNull() || other.isNull())
        return;
    m_context.navigator->openRecord(other, OpenIn::Beside);
    m_context.navigator->showRecord(one);
}

void FollowUpPanel::startReport()
{
    if (const RecordId id = reportable(); !id.isNull())
        m_entry->start(id);
}

bool FollowUpPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
