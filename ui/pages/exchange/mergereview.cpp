// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/mergereview.h"

#include "core/workspace/workspace.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/packagedetail.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/services/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Effect = MergePlan::Item::Effect;

namespace {

constexpr std::array kChips{Effect::New,      Effect::Changed,     Effect::Deleted,
                            Effect::Restored, Effect::Conflicting, Effect::Unchanged};

}  // namespace

MergeReview::MergeReview(const AppContext &context, const QString &name, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(name), m_items(new PackageItems(context, this)),
      m_filter(new PackageFilter(m_items, this)), m_words(new QLineEdit(this)),
      m_lists(new QStackedWidget(this)), m_list(new QTreeView(m_lists)),
      m_nothing(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, m_lists)),
      m_detail(new PackageDetail(context, m_items, this)),
      m_noDeletions(new QPushButton(tr("Refuse all &deletions"), this)),
      m_noOutside(new QPushButton(tr("Refuse all that was not as&ked for"), this)),
      m_all(new QPushButton(tr("Take &all"), this)), m_guard(new QWidget(this)),
      m_guardText(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_guard)),
      m_guardWord(new QLineEdit(m_guard)),
      m_why(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_take(new QPushButton(this)),
      m_open(new QAction(context.theme->icon(u"document-open"_s), tr("&Open the record here"), this))
{
    const Theme &theme = *context.theme;
    m_open->setObjectName(part("open"));
    m_open->setToolTip(tr("Open the chosen record as it is in this copy"));
    setUpList();
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *split = new QSplitter(this);
    split->setObjectName(part("split"));
    split->addWidget(m_lists);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(setUpFilters());
    column->addWidget(split, 1);
    column->addWidget(setUpFooter());
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->openRecord(id, OpenIn::Tab);
    });
    connect(m_items, &PackageItems::chosen, this, [this] {
        followDeletions();
        Q_EMIT changed();
    });
    connect(m_guardWord, &QLineEdit::textChanged, this, &MergeReview::changed);
}

MergeReview::~MergeReview() = default;

QString MergeReview::part(const char *name) const
{
    return m_name + u'.' + QLatin1StringView(name);
}

QWidget *MergeReview::setUpFilters()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(m_context.theme->space(2), m_context.theme->space(1), bar);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Effect effect : kChips) {
        auto *chip = new QToolButton(bar);
        chip->setObjectName(part("chip.%1").arg(int(effect)));
        chip->setCheckable(true);
        chip->setChecked(m_filter->isShown(effect));
        chip->setIcon(m_context.theme->icon(ExchangeText::effectIcon(effect)));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, [this, effect](bool on) {
            m_filter->setShown(effect, on);
            summarise();
        });
        flow->addWidget(chip);
        m_chips << chip;
    }
    m_words->setObjectName(part("words"));
    m_words->setAccessibleName(tr("Words that a record must have"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(m_context.theme->textWidth(24));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        summarise();
    });
    flow->addWidget(m_words);
    return bar;
}

QWidget *MergeReview::setUpFooter()
{
    const Theme &theme = *m_context.theme;
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    auto *rules = new QWidget(foot);
    auto *flow = new FlowLayout(theme.space(2), theme.space(1), rules);
    flow->setContentsMargins(0, 0, 0, 0);
    m_noDeletions->setObjectName(part("no_deletions"));
    m_noOutside->setObjectName(part("no_outside"));
    m_all->setObjectName(part("take_all"));
    for (QPushButton *button : {m_noDeletions, m_noOutside, m_all})
        flow->addWidget(button);
    connect(m_noDeletions, &QPushButton::clicked, m_items, &PackageItems::refuseDeletions);
    connect(m_noOutside, &QPushButton::clicked, m_items, &PackageItems::refuseOutside);
    connect(m_all, &QPushButton::clicked, m_items, &PackageItems::takeAll);
    setUpGuard();
    m_take->setObjectName(part("take"));
    m_take->setToolTip(tr("Ctrl+Enter"));
    m_why->setObjectName(part("why"));
    m_why->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(3));
    line->addWidget(m_take);
    line->addWidget(m_why, 1);
    column->addWidget(rules);
    column->addWidget(m_guard);
    column->addLayout(line);
    connect(m_take, &QPushButton::clicked, this, &MergeReview::takeWanted);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this, nullptr, nullptr,
                                     Qt::WidgetWithChildrenShortcut);
        connect(accept, &QShortcut::activated, m_take, &QPushButton::click);
    }
    return foot;
}

void MergeReview::setUpGuard()
{
    m_guardText->setObjectName(part("guard_text"));
    m_guardText->setWordWrap(true);
    m_guardText->setBuddy(m_guardWord);
    m_guardWord->setObjectName(part("guard"));
    m_guardWord->setFixedWidth(m_context.theme->textWidth(10));
    auto *line = new QHBoxLayout(m_guard);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_guardText, 1);
    line->addWidget(m_guardWord);
    m_guard->hide();
}

void MergeReview::setUpList()
{
    const Theme &theme = *m_context.theme;
    m_list->setObjectName(part("list"));
    m_list->setAccessibleName(tr("Records that come"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->setColumnWidth(PackageItems::What, theme.textWidth(20));
    m_list->setColumnWidth(PackageItems::Title, theme.textWidth(36));
    m_list->setColumnWidth(PackageItems::Kind, theme.textWidth(16));
    m_list->setColumnWidth(PackageItems::Fields, theme.textWidth(24));
    m_list->setColumnWidth(PackageItems::Who, theme.textWidth(18));
    m_list->setColumnWidth(PackageItems::When, theme.textWidth(18));
    m_list->setColumnWidth(PackageItems::Asked, theme.textWidth(14));
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeReview::showCurrent);
}

void MergeReview::setPreview(const PackagePreview &preview)
{
    const RecordId current = m_detail->record();
    m_preview = preview;
    m_items->setPreview(preview);
    m_list->setColumnHidden(PackageItems::Asked, !m_items->hasOutside());
    m_noOutside->setVisible(m_items->hasOutside());
    followChips();
    const int row = m_items->rowOf(current);
    const QModelIndex at = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_items->index(row, 0));
    m_list->setCurrentIndex(at.isValid() ? at : m_filter->index(0, 0));
    showCurrent();
    summarise();
}

void MergeReview::clear()
{
    m_preview = {};
    m_items->clear();
}

RecordId MergeReview::currentRecord() const
{
    const QModelIndex at = m_filter->mapToSource(m_list->currentIndex());
    if (!at.isValid())
        return {};
    const MergePlan::Item &item = m_items->item(at.row());
    return item.effect == Effect::New ? RecordId() : item.id;  // what is not here yet opens nowhere
}

bool MergeReview::bringsNothing() const
{
    return m_items->rowCount() == m_items->count(Effect::Unchanged);
}

qsizetype MergeReview::refusedCount() const
{
    return m_items->refusals().records.size() + m_items->refusals().fields.size();
}

qsizetype MergeReview::versionCount() const
{
    qsizetype versions = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const MergePlan::Item &item = m_items->item(row);
        for (const QString &field : item.conflicts)
            versions += m_items->isPartTaken(item.id, field) ? 1 : 0;
    }
    return versions;
}

QString MergeReview::whyNot() const
{
    const QString word = m_guardWord->text().trimmed();
    if (m_deletion.needsWord() && word != QString::number(m_deletion.records)
        && word != QLocale().toString(m_deletion.records))
        return tr("Type the number of deleted records above, or refuse deletions.");
    return {};
}

void MergeReview::setFoot(const QString &takeText, const QString &why, const QString &hint)
{
    m_take->setText(takeText);
    m_take->setEnabled(why.isEmpty());
    m_why->setText(why.isEmpty() ? hint : why);
    m_all->setEnabled(refusedCount() > 0);
}

void MergeReview::showCurrent()
{
    const QModelIndex at = m_filter->mapToSource(m_list->currentIndex());
    if (at.isValid())
        m_detail->showRecord(m_preview.plan, m_items->item(at.row()).id);
    else
        m_detail->showNothing();
    m_open->setEnabled(!currentRecord().isNull());
}

void MergeReview::followChips()
{
    for (std::size_t i = 0; i < kChips.size(); ++i) {
        const Effect effect = kChips[i];
        QToolButton *chip = m_chips[qsizetype(i)];
        const int count = m_items->count(effect);
        chip->setText(tr("%1: %2").arg(ExchangeText::effect(effect)).arg(count));
        chip->setAccessibleName(chip->text());
        chip->setToolTip(tr("Show or hide these records"));
        chip->setVisible(count > 0 || effect == Effect::New || effect == Effect::Changed);
    }
}

void MergeReview::summarise()
{
    const bool some = m_filter->rowCount() > 0;
    m_nothing->setText(bringsNothing() ? tr("This copy has all of it already. Nothing changes.")
                                       : tr("No record fits this filter."));
    m_lists->setCurrentWidget(some ? static_cast<QWidget *>(m_list) : m_nothing);
    if (!some)
        m_detail->showNothing();
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
}

/// Of what is left when the refused is set aside: to refuse is a way out of the guard.
void MergeReview::followDeletions()
{
    MassDeletion now;
    if (m_preview.deletion.records > 0) {
        MergePlan rest;
        for (int row = 0; row < m_items->rowCount(); ++row)
            if (m_items->isDeletionTaken(m_items->item(row)))
                rest.items << m_items->item(row);
        const auto counted = deletionsOf(*m_context.workspace, rest);
        now = counted ? *counted : m_preview.deletion;
    }
    if (now.records != m_deletion.records)
        m_guardWord->clear();
    m_deletion = now;
    const QString count = QLocale().toString(now.records);
    const int living = int(now.living);
    m_guardText->setText(
        now.wholeKind.isEmpty()
            ? tr("This deletes %1 of the %Ln records of this copy. Type %1 to take it so:", nullptr, living)
                  .arg(count)
            : tr("This deletes %1 of the %Ln records of this copy, and leaves none of: %2. Type %1 to "
                 "take it so:",
                 nullptr, living)
                  .arg(count, now.wholeKind));
    m_guardWord->setAccessibleName(m_guardText->text());
    m_guard->setVisible(now.needsWord());
    m_noDeletions->setEnabled(now.records > 0);
}

bool MergeReview::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleChosen();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void MergeReview::toggleChosen()
{
    RecordIds ids;
    for (const QModelIndex &at : m_list->selectionModel()->selectedRows())
        ids << m_items->item(m_filter->mapToSource(at).row()).id;
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    if (!current.isValid())
        return;
    if (ids.isEmpty())
        ids << m_items->item(current.row()).id;
    m_items->take(ids, m_items->taken(m_items->item(current.row())) == Qt::Unchecked);
}

void MergeReview::focusFirst()
{
    (m_lists->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_take)
        ->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
