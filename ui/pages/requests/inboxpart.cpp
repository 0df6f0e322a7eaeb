// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/inboxpart.h"

#include "core/base/localtext.h"
#include "core/kinds/savedview.h"
#include "core/workspace/workspace.h"
#include "ui/lists/listlook.h"
#include "ui/pages/requests/loadpanel.h"
#include "ui/pages/requests/requestlist.h"
#include "ui/records/openactions.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWideEnough = 128;  // letters: inbox and load side by side

RecordId idOf(const QTreeWidgetItem *item)
{
    return item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

}  // namespace

InboxPart::InboxPart(const AppContext &context, QWidget *parent)
    : RequestsPart(context, parent), m_agency(new QComboBox(this)), m_split(new QSplitter(this)),
      m_stack(new QStackedWidget(this)), m_tree(new QTreeWidget(m_stack)),
      m_empty(new EmptyState(*context.theme, m_stack)),
      m_drafts(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_load(new LoadPanel(context, this)), m_board(new QAction(tr("Pipeline &board"), this))
{
    setObjectName(u"requests.inbox"_s);
    const Theme &theme = *context.theme;
    m_board->setObjectName(u"requests.board"_s);
    m_board->setIcon(theme.icon(u"view-list-icons"_s));
    m_board->setToolTip(tr("All requests as cards by their status, to be moved from step to step"));
    connect(m_board, &QAction::triggered, this, &InboxPart::showBoard);
    setUpTree();
    m_split->addWidget(makeInbox());
    m_split->addWidget(m_load);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    column->addWidget(m_split);
    connect(m_load, &LoadPanel::stateChanged, this, &InboxPart::stateChanged);
    connect(context.theme, &Theme::changed, this, [this] {
        if (reading())
            fill();
    });
}

QWidget *InboxPart::makeInbox()
{
    const Theme &theme = *m_context.theme;
    auto *part = new QWidget(m_split);
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, part);
    label->setText(tr("Waiting for:"));
    label->setBuddy(m_agency);
    m_agency->setObjectName(u"requests.agency"_s);
    m_agency->setAccessibleName(tr("Waiting for"));
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(20);
    m_drafts->setObjectName(u"requests.drafts"_s);
    m_drafts->setWordWrap(true);
    m_empty->setObjectName(u"requests.nothing_waits"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme.space(2));
    bar->addWidget(label);
    bar->addWidget(m_agency);
    bar->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_drafts);
    connect(m_agency, &QComboBox::activated, this, [this] { setAgency(agency()); });
    return part;
}

void InboxPart::setUpTree()
{
    setUpRequestTree(m_tree, *m_context.theme, u"requests.inbox_list"_s);
    m_tree->setAccessibleName(tr("Requests that wait"));
    m_tree->setHeaderLabels({tr("Request"), tr("Needed by"), tr("Left"), tr("Asked by"), tr("For")});
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(Request, QHeaderView::Stretch);
    addOpenActions(
        m_tree, m_context, [this] { return currentRequest(); }, OpenKeys::CtrlEnter);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const RecordId id = idOf(item); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &InboxPart::stateChanged);
}

QString InboxPart::subtitle() const
{
    const auto waiting = std::count_if(m_lines.cbegin(), m_lines.cend(),
                                       [](const InboxLine &line) { return line.step != RequestStep::Done; });
    return waiting == 1 ? tr("1 request waits") : tr("%n requests wait", nullptr, int(waiting));
}

QList<QAction *> InboxPart::actions()
{
    return {m_board};
}

void InboxPart::showReading()
{
    fillAgencies();
    m_load->showLoad(reading());
    fill();
}

RecordId InboxPart::agency() const
{
    return RecordId::parse(m_agency->currentData().toString()).value_or(RecordId());
}

void InboxPart::setAgency(const RecordId &agency)
{
    m_wanted = agency;
    m_chosen = true;
    if (!reading())
        return;
    m_agency->setCurrentIndex(std::max(0, agency.isNull() ? 0 : m_agency->findData(agency.toString())));
    fill();
    if (!agency.isNull())
        m_load->choose(agency);
    Q_EMIT stateChanged();
}

/// Those who were ever asked or offered something, by name. Without a choice it begins with whom this desk works for.
void InboxPart::fillAgencies()
{
    QList<std::pair<QString, RecordId>> all;
    for (const AgencyRequests &one : reading()->times.agencyRequests)
        all << std::pair(nameOf(one.agency).simplified(), one.agency);
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const QSignalBlocker quiet(m_agency);
    m_agency->clear();
    m_agency->addItem(tr("All those asked"), QString());
    const QStringList mine = m_context.preferences ? m_context.preferences->mine.value() : QStringList();
    for (const auto &[name, id] : std::as_const(all)) {
        m_agency->addItem(name, id.toString());
        if (!m_chosen && mine.contains(id.toString()))
            m_agency->setCurrentIndex(m_agency->count() - 1);
    }
    if (m_chosen && !m_wanted.isNull())
        m_agency->setCurrentIndex(std::max(0, m_agency->findData(m_wanted.toString())));
}

bool InboxPart::isOurs() const
{
    return m_context.preferences && m_context.preferences->mine.value().contains(agency().toString());
}

void InboxPart::fill()
{
    const RecordId before = currentRequest();
    m_lines = requestInbox(reading()->data, agency(), m_context.clock->today());
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    std::optional<RequestStep> step;
    for (const InboxLine &line : std::as_const(m_lines)) {
        if (step != line.step) {
            step = line.step;
            const auto count = std::count_if(m_lines.cbegin(), m_lines.cend(),
                                             [&line](const InboxLine &one) { return one.step == line.step; });
            group = new QTreeWidgetItem(
                m_tree,
                {tr("%1 (%2)", "step, how many").arg(requestStepText(line.step), QLocale().toString(count))});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setFont(0, m_context.theme->font(Theme::Type::Body, true));
            group->setSizeHint(0, QSize(0, m_context.theme->rowHeight()));
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group);
        showLine(item, line);
        if (line.request == before)
            m_tree->setCurrentItem(item);
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_empty->setText(agency().isNull() ? tr(
                         "Nothing waits: no request is open, and none was closed in the last sixty days.")
                                       : tr("Nothing waits for %1: no open request was put to it. Choose "
                                            "another, or all of those asked.")
                                             .arg(isolated(nameOf(agency()))));
    m_stack->setCurrentIndex(m_lines.isEmpty() ? 1 : 0);
    const int drafts = reading()->times.drafts;
    m_drafts->setVisible(drafts > 0);
    m_drafts->setText(drafts == 1 ? tr("1 draft is not counted: nobody has asked yet.")
                                  : tr("%n drafts are not counted: nobody has asked yet.", nullptr, drafts));
    fitColumns();
    Q_EMIT actionsChanged();
}

void InboxPart::showLine(QTreeWidgetItem *item, const InboxLine &line)
{
    const ExpertiseRequest &request = *reading()->request(line.request);
    const QString title = isolated(titleOf(request));
    const bool isDone = line.step == RequestStep::Done;
    const QString date = shortDate(line.date, locale());
    item->setData(0, Qt::UserRole, line.request.toString());
    item->setText(Request,
                  request.reference.isEmpty() ? title : isolated(request.reference) + u"  "_s + title);
    item->setText(NeededBy,
                  isolated(isDone || line.date.isNull() ? shortDate(request.neededBy, locale()) : date));
    item->setText(Left,
                  isDone          ? requestStatusText(line.status)
                      : line.left ? daysLeftText(*line.left)
                                  : tr("no date"));
    item->setText(AskedBy, isolated(nameOf(request.askedBy).simplified()));
    item->setText(For, isolated(meetingText(request.forMeeting)));
    item->setToolTip(For, Qt::convertFromPlainText(nameOf(request.forMeeting), Qt::WhiteSpaceNormal));
    if (isDone && !date.isEmpty())
        item->setToolTip(
            Left,
            Qt::convertFromPlainText(tr("%1 on %2", "status, date").arg(requestStatusText(line.status), date),
                                     Qt::WhiteSpaceNormal));
    fitRequestItem(item, *m_context.theme);
    // One's own overdue work alone is marked; the words tell the same.
    const bool isPast = line.left && line.left->most < 0;
    item->setForeground(Left,
                        m_context.theme->color(isPast && isOurs() ? Theme::Role::Error
                                                   : isDone       ? Theme::Role::Muted
                                                                  : Theme::Role::Text));
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, needed by %2, %3", "title, date, how long until then")
                      .arg(item->text(Request), item->text(NeededBy), item->text(Left)));
}

/// Its reference, which is short; else its title.
QString InboxPart::meetingText(const RecordId &id) const
{
    const auto &meetings = reading()->data.meetings;
    const auto found =
        std::find_if(meetings.cbegin(), meetings.cend(), [&id](const Meeting &one) { return one.id == id; });
    return found == meetings.cend() || found->reference.isEmpty() ? nameOf(id).simplified()
                                                                  : found->reference;
}

void InboxPart::fitColumns()
{
    const Theme &theme = *m_context.theme;
    const int room = m_tree->viewport()->width();
    m_tree->setColumnWidth(NeededBy, std::max(theme.textWidth(13), widthOfTexts(m_tree, NeededBy, theme)));
    m_tree->setColumnWidth(Left, std::max(theme.textWidth(16), widthOfTexts(m_tree, Left, theme)));
    const int rest = (room - m_tree->columnWidth(NeededBy) - m_tree->columnWidth(Left)) / 5;
    m_tree->setColumnWidth(AskedBy, std::clamp(rest, theme.textWidth(9), theme.textWidth(18)));
    m_tree->setColumnWidth(For, std::clamp(rest, theme.textWidth(14), theme.textWidth(20)));
}

void InboxPart::resizeEvent(QResizeEvent *event)
{
    RequestsPart::resizeEvent(event);
    const bool wide = width() >= m_context.theme->textWidth(kWideEnough);
    const auto across = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != across || !m_isLaidOut) {
        m_isLaidOut = true;
        m_split->setOrientation(across);
        m_load->setOrientation(wide ? Qt::Vertical : Qt::Horizontal);
        const int beside = wide ? m_context.theme->space(4) : 0;
        const int above = wide ? 0 : m_context.theme->space(2);
        setReadingMargins(m_split->widget(0)->layout(), 0, 0, beside, 0);
        setReadingMargins(m_load->layout(), beside, above, 0, 0);
        m_split->setSizes(wide ? QList<int>{width() * 11 / 20, width() * 9 / 20}
                               : QList<int>{height() / 2, height() / 2});
    }
    fitColumns();
}

RecordId InboxPart::currentRequest() const
{
    return idOf(m_tree->currentItem());
}

/// A kept view of requests as a board by status: the first one there is.
RecordId InboxPart::boardView() const
{
    const QString kind = kindOf<ExpertiseRequest>().spec.keyText();
    const QList<Row> views = keptViews(m_context);
    for (const Row &view : views)
        if (view.text(u"kind") == kind && view.text(u"layout") == u"board"
            && view.text(u"group") == u"status")
            return view.id;
    return {};
}

/// The board is a view of the list of requests. Where none is kept, one is made first, as one step that can be undone.
void InboxPart::showBoard()
{
    const RecordSpec &kind = kindOf<ExpertiseRequest>().spec;
    if (const RecordId view = boardView(); !view.isNull()) {
        m_context.navigator->showView(view);
        return;
    }
    if (m_context.workspace->isReadOnly()) {
        m_context.navigator->showKind(kind.keyText());
        m_context.navigator->notify(tr("This workspace is read-only, so the board cannot be kept as a view. "
                                       "Choose “Board by” and “Status” under “Group”."));
        return;
    }
    SavedView view{.id = m_context.workspace->newId()};
    view.title = LocalText(m_context.contentLanguage, tr("Requests by status"));
    view.kind = kind.keyText();
    view.layout = u"board"_s;
    view.group = u"status"_s;
    view.sort = u"needed_by"_s;
    view.columns = u"title needed_by asked"_s;
    view.order = qint64(keptViews(m_context).size() + 1);
    const auto made = m_context.workspace->apply(changeOf(creation(toRow(view)), tr("Requests by status")));
    if (made)
        m_context.navigator->showView(view.id);
    else
        Q_EMIT failed(made.error());
}

void InboxPart::focusFirst()
{
    (m_lines.isEmpty() ? static_cast<QWidget *>(m_agency) : m_tree)->setFocus(Qt::OtherFocusReason);
}

bool InboxPart::reveal(const RecordId &request)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (idOf(*it) == request) {
            m_tree->setCurrentItem(*it);
            return true;
        }
    }
    return false;
}

QVariantMap InboxPart::saveState() const
{
    QVariantMap state{{u"request"_s, currentRequest().toString()}, {u"load"_s, m_load->saveState()}};
    if (m_chosen)
        state.insert(u"agency"_s, m_wanted.toString());
    return state;
}

void InboxPart::restoreState(const QVariantMap &state)
{
    if (state.contains(u"agency"_s))
        setAgency(RecordId::parse(state.value(u"agency"_s).toString()).value_or(RecordId()));
    m_load->restoreState(state.value(u"load"_s).toMap());
    if (const auto id = RecordId::parse(state.value(u"request"_s).toString()))
        reveal(*id);
}

}  // namespace tri::ui
