// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingpage.h"

#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/agendaediting.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/coursepart.h"
#include "ui/pages/itemdetail.h"
#include "ui/pages/meetingpart.h"
#include "ui/pages/minutespart.h"
#include "ui/pages/outcomespart.h"
#include "ui/pages/participantspart.h"
#include "ui/pages/preparationpart.h"
#include "ui/pages/proposalpanel.h"
#include "ui/pages/themereviewpart.h"
#include "ui/records/openactions.h"
#include "ui/records/recordpage.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/entitychip.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/screenline.h"

#include <QAction>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kSplitKey = "meeting/split";
}

MeetingPage::MeetingPage(const AppContext &context, const RecordId &meeting, QWidget *parent)
    : Page(parent), m_context(context), m_id(meeting), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_closed(new NoticeBar(*context.theme, this)),
      m_ready(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_chairs(new ElidedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_tabs(new QTabWidget(this)), m_stack(new QStackedWidget(m_tabs)),
      m_split(new QSplitter(Qt::Vertical, m_stack)), m_model(new AgendaModel(*context.theme, this)),
      m_view(new AgendaView(*context.theme, m_model, m_split)), m_detail(new ItemDetail(context, m_split)),
      m_editing(new AgendaEditing(context, m_model, m_view, m_notice,
                                  [this](const ChangeSet &change) { return apply(change); })),
      m_proposals(new ProposalPanel(context, m_stack)), m_record(new RecordPage(context, m_tabs))
{
    setObjectName(u"meeting_page"_s);
    setUpActions();
    setUpHeader();
    setUpAgenda();
    setUpTabs();
    connect(context.workspace, &Workspace::committed, this, [this](const CommitEvent &event) {
        if (!m_own)
            m_notice->fade();
        const QString items = kindOf<AgendaItem>().spec.keyText();
        read(std::all_of(event.records.cbegin(), event.records.cend(),
                         [&items](const CommitEvent::Touched &one) { return one.kind == items; }));
    });
    read(false);
    m_fresh = true;
}

MeetingPage::~MeetingPage()
{
    if (m_context.preferences)
        m_context.preferences->setRoomState(QString::fromLatin1(kSplitKey), m_split->saveState());
}

QAction *MeetingPage::makeAction(const QString &key, const QString &icon, const QString &text, void (MeetingPage::*slot)())
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"meeting."_s + key);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MeetingPage::setUpActions()
{
    m_brief = makeAction(u"brief"_s, u"document-print"_s, tr("Brief"), &MeetingPage::showBrief);
    m_brief->setToolTip(tr("Show the brief, print it or save it"));
    m_mode = makeAction(u"mode"_s, u"view-presentation"_s, tr("Meeting mode"), &MeetingPage::startMode);
    m_mode->setToolTip(tr("Fill the screen with the meeting while it is held (F11)"));
    m_add = makeAction(u"add_item"_s, u"list-add"_s, tr("Add item"), &MeetingPage::addItem);
    m_add->setToolTip(tr("Add an item to the agenda (Ctrl+N)"));
    m_propose = makeAction(u"propose"_s, u"view-list-tree"_s, tr("Propose agenda…"), &MeetingPage::propose);
    m_propose->setToolTip(
        tr("Look through what the agenda might take up: what is open, due, new, or waits in the backlog"));
    m_renew =
        makeAction(u"new_from"_s, u"document-new"_s, tr("New meeting from this one…"), &MeetingPage::renew);
    m_renew->setToolTip(
        tr("Make a meeting with the agenda, the participants and the preparation of this one"));
    m_renew->setEnabled(!m_context.workspace->isReadOnly());
    m_open = makeAction(u"open_item"_s, u"document-open"_s, tr("Open item"), &MeetingPage::openCurrent);
    m_who = makeAction(u"who_could_answer"_s, u"system-users"_s, tr("Who could answer…"),
                       &MeetingPage::showWhoCouldAnswer);
    m_who->setToolTip(
        tr("People for the item by theme, language, region and free days, with what fits and what does not"));
    m_sheet =
        makeAction(u"item_sheet"_s, u"document-preview"_s, tr("Item sheet"), &MeetingPage::showItemSheet);
    m_sheet->setToolTip(
        tr("The item on its own, on paper: positions, what to say, last time, what is wanted, documents"));
    m_answers =
        makeAction(u"enter_answers"_s, u"document-edit"_s, tr("Enter answers…"), &MeetingPage::enterAnswers);
    m_answers->setToolTip(
        tr("Type back what was decided, behind the codes that stand on the paper of the meeting"));
    m_answers->setEnabled(!m_context.workspace->isReadOnly());
    m_delete = makeAction(u"delete_item"_s, u"edit-delete"_s, tr("Delete item"), &MeetingPage::removeCurrent);
    m_up = new QAction(m_context.theme->icon(u"go-up"_s), tr("Move item up"), this);
    m_down = new QAction(m_context.theme->icon(u"go-down"_s), tr("Move item down"), this);
    m_up->setObjectName(u"meeting.up"_s);
    m_down->setObjectName(u"meeting.down"_s);
    m_up->setToolTip(tr("Move the item up (Alt+Up)"));
    m_down->setToolTip(tr("Move the item down (Alt+Down)"));
    for (QAction *first : {m_open, m_up, m_answers})
        first->setProperty(kBeginsGroup, true);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
}

void MeetingPage::setUpHeader()
{
    for (std::size_t side = 0; side < kSideCount; ++side) {
        m_chips[side] = new EntityChip(*m_context.theme, sideName(int(side)), m_header);
        m_header->addWidget(m_chips[side]);
    }
    m_header->setActions({m_brief, m_add, m_mode});
    m_header->setObjectName(u"meeting.header"_s);
    addOpenActions(m_header, m_context, [this] { return m_id; });
    m_ready->setObjectName(u"meeting.ready"_s);
    m_ready->setStrong(true);
    m_chairs->setObjectName(u"meeting.chairs"_s);
}

void MeetingPage::setUpAgenda()
{
    connect(m_view, &AgendaView::opened, this, &MeetingPage::openCurrent);
    connect(m_view, &AgendaView::moveWanted, this, &MeetingPage::moveCurrent);
    connect(m_view, &AgendaView::deleteWanted, this, &MeetingPage::removeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingPage::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeetingPage::stateChanged);
    connect(m_detail, &ItemDetail::failed, m_notice, &NoticeBar::showProblem);
    connect(m_detail, &ItemDetail::openWanted, this, &MeetingPage::openCurrent);
    connect(m_detail, &ItemDetail::whoWanted, this, &MeetingPage::showWhoCouldAnswer);
    m_view->addAction(m_open);
    const auto item = [this] {
        const int at = m_model->lineOf(m_view->currentIndex());
        return at >= 0 ? m_data.lines[at].item.id : RecordId();
    };
    addOpenActions(m_view, m_context, item, OpenKeys::CtrlEnter);
    m_view->addActions({m_who, m_sheet});
    m_view->addActions(QList<QAction *>{m_up, m_down} + m_editing->actions() + QList<QAction *>{m_delete});
    auto *empty = new EmptyState(*m_context.theme, m_stack);
    empty->setText(tr("The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want."));
    connect(m_proposals, &ProposalPanel::accepted, this, &MeetingPage::acceptProposals);
    connect(m_proposals, &ProposalPanel::closed, this, &MeetingPage::leaveProposals);
    connect(m_proposals, &ProposalPanel::failed, m_notice, &NoticeBar::showProblem);
    if (!m_context.workspace->isReadOnly()) {
        connect(empty->addButton(tr("Propose agenda…")), &QPushButton::clicked, this, &MeetingPage::propose);
        connect(empty->addButton(tr("Add the first item")), &QPushButton::clicked, this, &MeetingPage::addItem);
    }
    auto *list = new QWidget(m_split);
    auto *across = new QHBoxLayout(list);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addSpacing(m_context.theme->space(4));  // under the title; unlike a margin it is mirrored
    auto *timed = new QVBoxLayout;
    timed->setSpacing(0);
    timed->addWidget(m_view, 1);
    timed->addWidget(m_editing->timeLine());
    m_editing->offer(m_propose);
    across->addLayout(timed, 1);
    m_split->insertWidget(0, list);
    m_split->insertWidget(1, m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({5500, 4500});  // in this proportion: the agenda is what people come for
    if (m_context.preferences)
        m_split->restoreState(m_context.preferences->roomState(QString::fromLatin1(kSplitKey)).toByteArray());
    m_stack->addWidget(m_split);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_proposals);
}

void MeetingPage::addPart(MeetingPart *part)
{
    m_parts << part;
    m_tabs->addTab(part, part->title());
    connect(part, &MeetingPart::actionsChanged, this, &Page::actionsChanged);
    connect(part, &MeetingPart::failed, m_notice, &NoticeBar::showProblem);
}

void MeetingPage::setUpTabs()
{
    const Theme &theme = *m_context.theme;
    m_tabs->setObjectName(u"meeting.tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the meeting"));
    m_tabs->setDocumentMode(true);
    auto *edge = new QWidget(m_tabs);  // the tabs begin under the title
    setReadingMargins(new QHBoxLayout(edge), theme.space(4), 0, 0, 0);
    m_tabs->setCornerWidget(edge, Qt::TopLeftCorner);
    m_stack->setObjectName(u"meeting.agenda_tab"_s);
    m_tabs->addTab(m_stack, tr("Agenda"));
    addPart(new ParticipantsPart(m_context, m_tabs));
    addPart(new PreparationPart(m_context, m_tabs));
    addPart(new ThemeReviewPart(m_context, m_tabs));
    addPart(new MinutesPart(m_context, m_tabs));
    addPart(new OutcomesPart(m_context, m_tabs));
    addPart(new CoursePart(m_context, m_tabs));
    m_tabs->addTab(m_record, tr("All fields"));
    m_record->setHeaderVisible(false);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showRecordOnce();
        const QList<QAction *> here = currentPart() ? currentPart()->actions() : QList{m_add};
        m_header->setActions(QList{m_brief} + here.mid(0, 1) + QList{m_mode});
        updateActions();
        showClosed();
        Q_EMIT actionsChanged();
        Q_EMIT stateChanged();
    });
    connect(m_record, &Page::actionsChanged, this, &Page::actionsChanged);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), 0, theme.space(6), theme.space(2));
    head->setSpacing(theme.space(1));
    head->addWidget(m_ready);
    head->addWidget(m_chairs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_closed);
    m_closed->setObjectName(u"meeting.closed"_s);
    m_closed->hide();
    column->addWidget(m_tabs, 1);
}

QString MeetingPage::title() const
{
    const QString title = m_data.meeting.title.in(m_context.contentLanguage);
    return title.isEmpty() ? tr("Meeting") : title;
}

QString MeetingPage::subtitle() const
{
    const Meeting &meeting = m_data.meeting;
    QStringList parts{meeting.reference, dateRange(meeting.from, meeting.to, QLocale())};
    QStringList where{meeting.venue, meeting.place};
    where.removeAll(QString());
    parts << listText(where);
    const FieldSpec *status = kindOf<Meeting>().spec.field(u"status");
    if (const Choice *choice = status->choice(meeting.status))
        parts << choiceText(*choice);
    return factsLine(parts);
}

void MeetingPage::refresh()
{
    if (!std::exchange(m_fresh, false))  // a page that was just made is asked to before it is shown
        read(false);
}

/// The form is the heaviest part and rarely wanted: it is made once its tab is.
void MeetingPage::showRecordOnce()
{
    if (m_tabs->currentWidget() == m_record && !std::exchange(m_hasRecord, true))
        m_record->showRecord(m_id);
}

void MeetingPage::read(bool onlyItems)
{
    m_fresh = false;
    auto found = readMeeting(m_context, m_id, onlyItems && m_there ? &m_data : nullptr);
    m_there = found.has_value();
    for (int tab = 0; tab < m_tabs->indexOf(m_record); ++tab)
        m_tabs->setTabVisible(tab, m_there);
    if (m_there) {
        const QScopedValueRollback guard(m_reading, true);
        const RecordId chosen = m_model->lines().value(m_model->lineOf(m_view->currentIndex())).item.id;
        m_data = *std::move(found);
        m_model->setLines(m_data.lines);
        m_editing->showMeeting(m_data);
        const QModelIndex again = m_model->indexOf(chosen);
        if (!again.isValid() || m_model->lineOf(again) != m_model->lineOf(m_view->currentIndex()))
            m_view->setCurrentIndex(again.isValid() ? again : m_model->indexOf(0));
        if (isProposing())
            m_proposals->refresh(m_data.meeting, agendaTime(m_model->running(), m_data.meeting));
        else
            m_stack->setCurrentIndex(m_data.lines.isEmpty() ? 1 : 0);
        for (MeetingPart *part : std::as_const(m_parts))
            part->setMeeting(m_data);
    } else if (found.error().code != ProblemCode::NotFound) {
        m_notice->showProblem(found.error());
    }
    showHead();
    showClosed();
    showCurrent();
    Q_EMIT titleChanged();
}

void MeetingPage::showHead()
{
    m_header->setTitle(title());
    m_header->setSubtitle(m_there ? subtitle() : tr("in the trash"));
    QStringList chairs;
    for (std::size_t side = 0; side < kSideCount; ++side) {
        const QString name = sideName(int(side));
        m_chips[side]->setText(tr("%1 %2", "a side and how many come from it").arg(name).arg(m_data.participants[side]));
        m_chips[side]->setToolTip(tr("%n participant(s) of %1", nullptr, m_data.participants[side]).arg(name));
        m_chips[side]->setAccessibleName(m_chips[side]->toolTip());
        chairs << tr("%1 %2", "a side and who heads it").arg(name, m_data.chairs[side].isEmpty() ? tr("not recorded") : m_data.chairs[side]);
    }
    m_chairs->setFullText(tr("In the chair: %1").arg(chairs.join(u"  ·  "_s)));
    const int all = m_data.itemCount();
    const int done = m_data.completeCount();
    m_ready->setText(all == 0 ? tr("No item of the agenda needs positions yet.")
                         : done == all
                         ? tr("All items have positions of all three (%1).").arg(all)
                         : tr("Items with positions of all three: %1 of %2.").arg(done).arg(all));
    m_ready->setVisible(m_there);
    m_chairs->setVisible(m_there);
}

/// Agenda and minutes of a closed meeting are what others have been sent; whoever changes them should know it.
void MeetingPage::showClosed()
{
    const bool here = onAgenda() || qobject_cast<MinutesPart *>(currentPart());
    if (!m_there || !here || m_data.meeting.status != u"closed") {
        m_closed->hide();
        return;
    }
    if (m_closed->isShowing())
        return;
    m_closed->showStanding(tr("The meeting is closed. To change its agenda or minutes, open it again; the "
                              "reason is kept with the revision."));
    if (m_context.workspace->isReadOnly())
        return;
    QPushButton *reopen = m_closed->addAction(tr("Reopen"));
    reopen->setObjectName(u"meeting.reopen"_s);
    connect(reopen, &QPushButton::clicked, this, [this] {
        auto *course = findChild<CoursePart *>();
        m_tabs->setCurrentWidget(course);
        course->setStatus(u"open"_s);
    });
}

void MeetingPage::showCurrent()
{
    if (m_reading)
        return;
    m_detail->showItem(m_data, m_model->lineOf(m_view->currentIndex()));
    updateActions();
}

}  // namespace tri::ui
