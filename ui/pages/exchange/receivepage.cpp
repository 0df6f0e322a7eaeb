// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/receivepage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/pages/exchange/packagedetail.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/senderband.h"
#include "ui/records/openactions.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Effect = MergePlan::Item::Effect;

ReceivePage::ReceivePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_items(new PackageItems(context, this)),
      m_filter(new PackageFilter(m_items, this)), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(*context.theme, m_stack)), m_review(new QWidget(m_stack)),
      m_band(new SenderBand(context, m_review)), m_words(new QLineEdit(m_review)),
      m_lists(new QStackedWidget(m_review)), m_list(new QTreeView(m_lists)),
      m_nothing(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, m_lists)),
      m_detail(new PackageDetail(context, m_items, m_review)),
      m_noDeletions(new QPushButton(tr("Refuse all &deletions"), m_review)),
      m_noOutside(new QPushButton(tr("Refuse all that was not as&ked for"), m_review)),
      m_all(new QPushButton(tr("Take &all"), m_review)), m_guard(new QWidget(m_review)),
      m_guardText(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_guard)),
      m_guardWord(new QLineEdit(m_guard)),
      m_why(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, m_review)),
      m_take(new QPushButton(m_review)),
      m_choose(new QAction(context.theme->icon(u"document-import"_s), tr("Choose a &package…"), this)),
      m_open(new QAction(context.theme->icon(u"document-open"_s), tr("&Open the record here"), this))
{
    setObjectName(u"receive_page"_s);
    setUp();
    setUpList();
    connect(m_choose, &QAction::triggered, this, &ReceivePage::choose);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->openRecord(id, OpenIn::Tab);
    });
    connect(m_band, &SenderBand::unverifiedChanged, this, &ReceivePage::follow);
    connect(m_band, &SenderBand::compareWanted, this, &ReceivePage::compareKey);
    connect(m_items, &PackageItems::chosen, this, [this] {
        followDeletions();
        follow();
    });
    connect(m_guardWord, &QLineEdit::textChanged, this, &ReceivePage::follow);
    connect(context.workspace, &Workspace::committed, this, [this](const CommitEvent &event) {
        m_isStale = true;
        if (m_isTaking || event.stamp == m_taken)
            return;
        if (m_undo)
            m_undo->hide();  // it would take back something else
        if (isVisible())
            planAgain();
    });
    follow();
}

ReceivePage::~ReceivePage() = default;

QString ReceivePage::title() const
{
    return m_package ? tr("Package from %1").arg(m_package->sender) : tr("Receive a package");
}

void ReceivePage::setUp()
{
    const Theme &theme = *m_context.theme;
    m_choose->setObjectName(u"receive_page.choose"_s);
    m_choose->setToolTip(tr("Look at another package; nothing of it is taken before you say so"));
    m_open->setObjectName(u"receive_page.open"_s);
    m_open->setToolTip(tr("Open the chosen record as it is in this copy"));
    m_header->setTitle(title());
    m_header->setActions({m_choose});
    m_empty->setText(tr(
        "A package is what another office sends you of its copy of this workspace. Look at it here, record "
        "by record, before you take any of it. You can also drop the file on this window."));
    QPushButton *choose = m_empty->addButton(tr("Choose a package…"));
    choose->setObjectName(u"receive_page.first"_s);
    connect(choose, &QPushButton::clicked, m_choose, &QAction::trigger);
    auto *split = new QSplitter(m_review);
    split->setObjectName(u"receive_page.split"_s);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    split->addWidget(m_lists);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3));
    inner->setSpacing(theme.space(2));
    inner->addWidget(setUpFilters());
    inner->addWidget(split, 1);
    inner->addWidget(setUpFooter());
    auto *review = new QVBoxLayout(m_review);
    review->setContentsMargins(0, 0, 0, 0);
    review->setSpacing(0);
    review->addWidget(m_band);
    review->addLayout(inner, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

QWidget *ReceivePage::setUpFilters()
{
    auto *bar = new QWidget(m_review);
    auto *flow = new FlowLayout(m_context.theme->space(2), m_context.theme->space(1), bar);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Effect effect : {Effect::New, Effect::Changed, Effect::Deleted, Effect::Restored,
                                Effect::Conflicting, Effect::Unchanged}) {
        auto *chip = new QToolButton(bar);
        chip->setObjectName(u"receive_page.chip.%1"_s.arg(int(effect)));
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
    m_words->setObjectName(u"receive_page.words"_s);
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

QWidget *ReceivePage::setUpFooter()
{
    const Theme &theme = *m_context.theme;
    auto *foot = new QWidget(m_review);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    auto *rules = new QWidget(foot);
    auto *flow = new FlowLayout(theme.space(2), theme.space(1), rules);
    flow->setContentsMargins(0, 0, 0, 0);
    m_noDeletions->setObjectName(u"receive_page.no_deletions"_s);
    m_noOutside->setObjectName(u"receive_page.no_outside"_s);
    m_all->setObjectName(u"receive_page.take_all"_s);
    for (QPushButton *button : {m_noDeletions, m_noOutside, m_all})
        flow->addWidget(button);
    connect(m_noDeletions, &QPushButton::clicked, m_items, &PackageItems::refuseDeletions);
    connect(m_noOutside, &QPushButton::clicked, m_items, &PackageItems::refuseOutside);
    connect(m_all, &QPushButton::clicked, m_items, &PackageItems::takeAll);
    column->addWidget(rules);
    m_guardText->setObjectName(u"receive_page.guard_text"_s);
    m_guardText->setWordWrap(true);
    m_guardText->setBuddy(m_guardWord);
    m_guardWord->setObjectName(u"receive_page.guard"_s);
    m_guardWord->setFixedWidth(theme.textWidth(10));
    auto *guard = new QHBoxLayout(m_guard);
    guard->setContentsMargins(0, 0, 0, 0);
    guard->addWidget(m_guardText, 1);
    guard->addWidget(m_guardWord);
    m_guard->hide();
    column->addWidget(m_guard);
    m_take->setObjectName(u"receive_page.take"_s);
    m_take->setToolTip(tr("Ctrl+Enter"));
    m_why->setObjectName(u"receive_page.why"_s);
    m_why->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(3));
    line->addWidget(m_take);
    line->addWidget(m_why, 1);
    column->addLayout(line);
    connect(m_take, &QPushButton::clicked, this, &ReceivePage::takeNow);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this, nullptr, nullptr,
                                     Qt::WidgetWithChildrenShortcut);
        connect(accept, &QShortcut::activated, m_take, &QPushButton::click);
    }
    return foot;
}

void ReceivePage::setUpList()
{
    const Theme &theme = *m_context.theme;
    m_list->setObjectName(u"receive_page.list"_s);
    m_list->setAccessibleName(tr("Records of the package"));
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReceivePage::showCurrent);
}

RecordId ReceivePage::currentRecord() const
{
    const QModelIndex at = m_filter->mapToSource(m_list->currentIndex());
    if (!at.isValid() || m_stack->currentWidget() != m_review)
        return {};
    const MergePlan::Item &item = m_items->item(at.row());
    return item.effect == Effect::New ? RecordId() : item.id;  // what is not here yet opens nowhere
}

QList<QAction *> ReceivePage::pageActions()
{
    return {m_choose, m_open};
}

void ReceivePage::showCurrent()
{
    const QModelIndex at = m_filter->mapToSource(m_list->currentIndex());
    if (at.isValid())
        m_detail->showRecord(m_preview.plan, m_items->item(at.row()).id);
    else
        m_detail->showNothing();
    m_open->setEnabled(!currentRecord().isNull());
}

void ReceivePage::followChips()
{
    const QList<Effect> effects{Effect::New,      Effect::Changed,     Effect::Deleted,
                                Effect::Restored, Effect::Conflicting, Effect::Unchanged};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const int count = m_items->count(effects[i]);
        m_chips[i]->setText(tr("%1: %2").arg(ExchangeText::effect(effects[i])).arg(count));
        m_chips[i]->setAccessibleName(m_chips[i]->text());
        m_chips[i]->setToolTip(tr("Show or hide these records"));
        m_chips[i]->setVisible(count > 0 || effects[i] == Effect::New || effects[i] == Effect::Changed);
    }
}

void ReceivePage::summarise()
{
    const bool some = m_filter->rowCount() > 0;
    const bool all = m_items->rowCount() == m_items->count(Effect::Unchanged);
    m_nothing->setText(all ? tr("This copy has all of it already. Nothing changes.")
                           : tr("No record fits this filter."));
    m_lists->setCurrentWidget(some ? static_cast<QWidget *>(m_list) : m_nothing);
    if (!some)
        m_detail->showNothing();
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
}

bool ReceivePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleChosen();
        return true;
    }
    return Page::eventFilter(object, event);
}

void ReceivePage::toggleChosen()
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

QVariantMap ReceivePage::saveState() const
{
    if (m_path.isEmpty())
        return {};
    return {{u"path"_s, m_path}, {u"refusals"_s, m_items->refusalState()}};
}

void ReceivePage::restoreState(const QVariantMap &state)
{
    const QString path = state.value(u"path"_s).toString();
    if (path.isEmpty())
        return;
    m_path = path;
    m_passphrase.clear();
    m_package.reset();
    m_taken = {};
    m_items->clear();
    if (const QVariantMap refusals = state.value(u"refusals"_s).toMap(); !refusals.isEmpty())
        m_items->setRefusalState(refusals);
    // Not while the page is on its way into sight: it may take long, and may ask.
    QTimer::singleShot(0, this, &ReceivePage::readNow);
}

void ReceivePage::refresh()
{
    if (m_isStale)
        planAgain();
}

void ReceivePage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        (m_lists->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_take)
            ->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
