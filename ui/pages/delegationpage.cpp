// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/delegationpage.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/kinds/person.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/records/openactions.h"
#include "ui/services/latestwork.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStateKey = "delegation/state";
constexpr auto kMeetingKey = "delegation/meeting";
constexpr int kLineRole = Qt::UserRole;

constexpr FieldSpec kStateField{.key = "state", .type = FieldType::Link, .target = "state"};
constexpr FieldSpec kAgencyField{
    .key = "asked", .type = FieldType::Link, .target = "organisation body entity"};

RecordId remembered(const AppContext &context, const char *key)
{
    if (!context.preferences)
        return {};
    const QString id = context.preferences->roomState(QString::fromLatin1(key)).toString();
    return RecordId::parse(id).value_or(RecordId());
}

int lineOf(const QTreeWidgetItem *item)
{
    const QVariant at = item ? item->data(DelegationPage::What, kLineRole) : QVariant();
    return at.isValid() ? at.toInt() : -1;
}

}  // namespace

DelegationPage::DelegationPage(const AppContext &context, const RecordId &subject, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_stateBox(new LinkBox(kStateField, context, this)),
      m_meetingBox(new QComboBox(this)), m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack)),
      m_nothing(new EmptyState(*context.theme, m_stack)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_ask(new QWidget(this)), m_agencyBox(new LinkBox(kAgencyField, context, m_ask)),
      m_work(new LatestWork(this))
{
    setObjectName(u"delegation_page"_s);
    m_header->setTitle(title());
    setUpActions();
    setUpChoice();
    setUpList();
    setUpAsk();
    m_nothing->setObjectName(u"delegation.nothing"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_detail->setObjectName(u"delegation.detail"_s);
    m_detail->setWordWrap(true);
    const Theme &theme = *context.theme;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
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
    connect(context.theme, &Theme::changed, this, &DelegationPage::fill);
    choose(subject);
    refresh();
}

DelegationPage::~DelegationPage() = default;

/// What is said wins; the rest is as it was chosen last, and a meeting never chosen is the next one or else the last.
void DelegationPage::choose(const RecordId &subject)
{
    Reader reader(*m_context.workspace);
    m_state = remembered(m_context, kStateKey);
    m_meeting = remembered(m_context, kMeetingKey);
    if (reader.one<State>(subject))
        m_state = subject;
    else if (const RecordId forum = forumMeetingOf(reader, subject); !forum.isNull())
        m_meeting = forum;
    if (!reader.one<State>(m_state))
        m_state = {};
    if (!reader.one<Meeting>(m_meeting)) {
        m_meeting = {};
        const QDate today = m_context.clock->today();
        for (const Meeting &meeting : forumMeetings(reader))
            if (m_meeting.isNull() || (!meeting.from.isNull() && meeting.from.last() >= today))
                m_meeting = meeting.id;
    }
    remember();
}

void DelegationPage::remember()
{
    if (!m_context.preferences)
        return;
    m_context.preferences->setRoomState(QString::fromLatin1(kStateKey), m_state.toString());
    m_context.preferences->setRoomState(QString::fromLatin1(kMeetingKey), m_meeting.toString());
}

void DelegationPage::setUpChoice()
{
    const Theme &theme = *m_context.theme;
    m_stateBox->setObjectName(u"delegation.state"_s);
    m_stateBox->setAccessibleName(tr("State of the delegation"));
    m_stateBox->setPlaceholderText(tr("State …"));
    m_stateBox->setFixedWidth(theme.textWidth(20));
    m_meetingBox->setObjectName(u"delegation.meeting"_s);
    m_meetingBox->setAccessibleName(tr("Forum Meeting"));
    m_meetingBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meetingBox->setMinimumContentsLength(14);
    m_meetingBox->view()->setTextElideMode(Qt::ElideRight);
    m_header->addWidget(m_stateBox);
    m_header->addWidget(m_meetingBox);
    connect(m_stateBox, &LinkBox::chosen, this, &DelegationPage::chooseState);
    connect(m_stateBox, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_stateBox->text().trimmed();
        if (const RecordId id = m_stateBox->exactMatch(typed); !id.isNull())
            chooseState(id);
        else if (!typed.isEmpty())
            m_notice->showProblem({ProblemCode::NotFound,
                                   tr("No State is called “%1”. Choose one from the list.").arg(typed),
                                   {}});
    });
    connect(m_meetingBox, &QComboBox::activated, this, [this] {
        m_meeting = RecordId::parse(m_meetingBox->currentData().toString()).value_or(RecordId());
        remember();
        refresh();
        Q_EMIT stateChanged();
    });
}

void DelegationPage::chooseState(const RecordId &id)
{
    if (id.isNull())
        return;
    m_state = id;
    m_stateBox->setText(m_context.workspace->shortTitle(m_state, m_context.contentLanguage));
    m_list->setFocus(Qt::OtherFocusReason);
    remember();
    refresh();
    Q_EMIT stateChanged();
}

void DelegationPage::setUpList()
{
    m_list->setObjectName(u"delegation.list"_s);
    m_list->setAccessibleName(tr("What the delegation prepares"));
    m_list->setHeaderLabels({tr("Ready"), tr("What"), tr("Why it is here"), tr("Step")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    addOpenActions(
        m_list, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DelegationPage::showCurrent);
}

QString DelegationPage::subtitle() const
{
    const QString language = m_context.contentLanguage;
    if (m_state.isNull())
        return {};
    return m_meeting.isNull() ? m_context.workspace->title(m_state, language)
                              : tr("%1 at %2", "State, meeting")
                                    .arg(isolated(m_context.workspace->title(m_state, language)),
                                         isolated(m_context.workspace->title(m_meeting, language)));
}

void DelegationPage::fillMeetings()
{
    Reader reader(*m_context.workspace);
    const QSignalBlocker quiet(m_meetingBox);
    m_meetingBox->clear();
    for (const Meeting &meeting : forumMeetings(reader)) {
        const QString title = m_context.workspace->title(meeting.id, m_context.contentLanguage);
        const QString year = meeting.from.isNull() ? QString() : QString::number(meeting.from.year);
        const QString number =
            year.isEmpty() ? meeting.reference : tr("%1, %2", "reference, year").arg(meeting.reference, year);
        m_meetingBox->addItem(meeting.reference.isEmpty() ? title : number, meeting.id.toString());
        m_meetingBox->setItemData(m_meetingBox->count() - 1,
                                  Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal), Qt::ToolTipRole);
    }
    m_meetingBox->setCurrentIndex(m_meetingBox->findData(m_meeting.toString()));
    if (!m_stateBox->hasFocus())
        m_stateBox->setText(m_state.isNull()
                                ? QString()
                                : m_context.workspace->shortTitle(m_state, m_context.contentLanguage));
}

void DelegationPage::refresh()
{
    fillMeetings();
    m_header->setSubtitle(subtitle());
    if (m_state.isNull() || m_meeting.isNull()) {
        m_work->drop();
        m_prep.reset();
        fill();
        return;
    }
    m_work->order(
        [workspace = m_context.workspace, state = m_state, meeting = m_meeting](Progress &progress) {
            Reader reader(*workspace, &progress);
            return delegationPrep(reader, state, meeting);
        },
        [this](const Result<DelegationPrep> &made) { take(made); });
}

/// Before what is in sight changes.
void DelegationPage::keepPlace()
{
    if (const DelegationLine *line = current(); line && !m_wanted)
        m_wanted = std::pair{line->record, line->group};
}

void DelegationPage::take(const Result<DelegationPrep> &made)
{
    keepPlace();
    m_prep.reset();
    if (!made) {
        m_notice->showProblem(made.error());
    } else {
        m_prep = *made;
        if (m_notice->isShowing() && m_notice->tone() == NoticeBar::Tone::Problem)
            m_notice->dismiss();
    }
    fill();
    Q_EMIT titleChanged();
}

bool DelegationPage::isBusy() const
{
    return m_work->isBusy();
}

void DelegationPage::fill()
{
    keepPlace();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        if (m_prep)
            for (const DelegationGroup group : kDelegationGroups)
                addGroup(group);
    }
    m_stack->setCurrentWidget(m_prep ? static_cast<QWidget *>(m_list) : m_nothing);
    m_nothing->setText(
        m_state.isNull() ? tr(
            "Choose a State above. Its experiences, positions, papers and persons for the meeting then stand "
            "here as a checklist.")
            : m_meeting.isNull()
            ? tr("There is no Forum Meeting in this workspace yet. Add one under Meetings.")
            : tr("The list cannot be made; the message above says why. Choose another State or "
                 "meeting."));
    if (m_prep && m_wanted)
        selectLine(m_wanted->first, m_wanted->second);
    if (m_prep)
        m_wanted.reset();
    if (m_prep && !current())
        selectLine({}, DelegationGroup::Experiences);
    showCurrent();
}

void DelegationPage::addGroup(DelegationGroup group)
{
    const Theme &theme = *m_context.theme;
    const QString progress = delegationProgressText(m_prep->progress(group));
    const QString name = delegationGroupText(group);
    auto *heading = new QTreeWidgetItem(
        m_list, {progress.isEmpty() ? name : tr("%1 – %2", "group, how many are ready").arg(name, progress)});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    heading->setFont(0, theme.font(Theme::Type::Body, true));
    heading->setSizeHint(0, QSize(0, theme.rowHeight()));
    bool any = false;
    for (int at = 0; at < m_prep->lines.size(); ++at) {
        if (m_prep->lines[at].group != group)
            continue;
        auto *item = new QTreeWidgetItem(heading);
        item->setData(What, kLineRole, at);
        showLine(item, m_prep->lines[at]);
        any = true;
    }
    if (!any) {
        auto *empty = new QTreeWidgetItem(heading, {delegationEmptyText(group)});
        empty->setFlags(Qt::ItemIsEnabled);
        empty->setFirstColumnSpanned(true);
        empty->setFont(0, theme.font(Theme::Type::Body));
        empty->setForeground(0, theme.color(Theme::Role::Muted));
        empty->setSizeHint(0, QSize(0, theme.rowHeight()));
        empty->setToolTip(0, Qt::convertFromPlainText(delegationEmptyText(group), Qt::WhiteSpaceNormal));
    }
    heading->setExpanded(true);
}

QString DelegationPage::whyText(const DelegationLine &line, const QString &between) const
{
    QStringList out;
    for (const DelegationReason &reason : line.reasons)
        out << delegationReasonText(*m_context.workspace, reason, m_context.contentLanguage, locale());
    if (!out.isEmpty())
        out.first().replace(0, 1, out.first().at(0).toUpper());
    return out.join(between);
}

/// Follow-up has no word of ready or open: whether the State tells of it is its own affair.
void DelegationPage::showLine(QTreeWidgetItem *item, const DelegationLine &line)
{
    const Theme &theme = *m_context.theme;
    const QString title = m_context.workspace->title(line.record, m_context.contentLanguage).simplified();
    const auto row = m_context.workspace->row(line.record);
    const bool byName = row && row->spec == &kindOf<Person>().spec;  // nobody is called by a number
    const QString reference = row && !byName ? row->reference() : QString();
    const QString when = line.when.isNull() ? QString() : shortDate(line.when, locale());
    const QString state = line.isReady() ? tr("Ready") : line.counts ? tr("Open", "still to be prepared") : QString();
    item->setText(Ready, state);
    item->setIcon(Ready, line.isReady() ? theme.icon(u"dialog-ok-apply"_s) : QIcon());
    QStringList what{when, reference, title};
    what.removeAll(QString());
    if (what.size() > 1 && what[what.size() - 2] == title)
        what.removeLast();
    for (QString &piece : what)
        piece = isolated(piece);
    item->setText(What, what.join(u"  "_s));
    item->setText(Why, whyText(line, partsSeparator()));
    item->setText(Step, line.step.isNull() ? QString() : line.ticked ? tr("Step done") : tr("Step open"));
    item->setToolTip(What, Qt::convertFromPlainText(what.join(u' '), Qt::WhiteSpaceNormal));
    item->setToolTip(Why, Qt::convertFromPlainText(item->text(Why), Qt::WhiteSpaceNormal));
    item->setData(What, Qt::AccessibleTextRole,
                  tr("%1, %2", "title, kind of record").arg(title, row ? row->spec->labelText() : QString()));
    fitRow(item);
}

void DelegationPage::fitRow(QTreeWidgetItem *item) const
{
    const Theme &theme = *m_context.theme;
    const bool ready = !item->icon(Ready).isNull();
    for (int column = 0; column < Columns; ++column) {
        item->setFont(column, theme.font(Theme::Type::Body));
        item->setForeground(column,
                            theme.color(ready || column == Why ? Theme::Role::Muted : Theme::Role::Text));
        const int icon = column == Ready ? theme.space(6) : 0;
        const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column)) + icon;
        item->setSizeHint(column,
                          QSize(std::min(wide, theme.textWidth(30)) + theme.space(5), theme.rowHeight()));
    }
}

const DelegationLine *DelegationPage::current() const
{
    const int at = lineOf(m_list->currentItem());
    return m_prep && at >= 0 && at < m_prep->lines.size() ? &m_prep->lines[at] : nullptr;
}

RecordId DelegationPage::currentRecord() const
{
    const DelegationLine *line = current();
    return line ? line->record : RecordId();
}

/// With the null id the first line that there is.
void DelegationPage::selectLine(const RecordId &record, DelegationGroup group)
{
    for (int top = 0; top < m_list->topLevelItemCount(); ++top) {
        QTreeWidgetItem *heading = m_list->topLevelItem(top);
        for (int at = 0; at < heading->childCount(); ++at) {
            const int line = lineOf(heading->child(at));
            const bool fits = line >= 0
                && (record.isNull()
                    || (m_prep->lines[line].record == record && m_prep->lines[line].group == group));
            if (fits) {
                m_list->setCurrentItem(heading->child(at));
                return;
            }
        }
    }
}

void DelegationPage::showCurrent()
{
    const DelegationLine *line = current();
    const bool writes = !m_context.workspace->isReadOnly();
    const bool dated = line && line->group == DelegationGroup::Dates;
    m_open->setEnabled(line != nullptr);
    m_tick->setEnabled(line && writes && !dated);
    m_step->setEnabled(line && writes && !dated && line->step.isNull());
    m_request->setEnabled(m_prep && writes);
    m_print->setEnabled(m_prep.has_value());
    m_detail->setVisible(line != nullptr);
    if (line) {
        const QString title =
            m_context.workspace->title(line->record, m_context.contentLanguage).simplified();
        QString text = inScreenLine(title) + u'\n' + whyText(*line, partsSeparator()) + fullStop();
        if (line->group == DelegationGroup::FollowUp)
            text += u' '
                + tr("Follow-up is voluntary: whether the State tells of it, and what, is for the State to "
                     "say.");
        m_detail->setText(text);
    }
    Q_EMIT actionsChanged();
    Q_EMIT stateChanged();
}

QList<QAction *> DelegationPage::pageActions()
{
    return {m_print, m_open, m_tick, m_step, m_request};
}

QVariantMap DelegationPage::saveState() const
{
    const DelegationLine *line = current();
    return {{u"state"_s, m_state.toString()},
            {u"meeting"_s, m_meeting.toString()},
            {u"line"_s, line ? line->record.toString() : QString()},
            {u"group"_s, line ? int(line->group) : 0}};
}

void DelegationPage::restoreState(const QVariantMap &state)
{
    const auto id = [&state](const QString &key) {
        return RecordId::parse(state.value(key).toString()).value_or(RecordId());
    };
    if (!id(u"state"_s).isNull())
        m_state = id(u"state"_s);
    if (!id(u"meeting"_s).isNull())
        m_meeting = id(u"meeting"_s);
    if (!id(u"line"_s).isNull())
        m_wanted = std::pair{id(u"line"_s), DelegationGroup(state.value(u"group"_s).toInt())};
    refresh();
}

void DelegationPage::focusFirst()
{
    (m_state.isNull() ? static_cast<QWidget *>(m_stateBox) : m_list)->setFocus(Qt::OtherFocusReason);
}

bool DelegationPage::reveal(const RecordId &id)
{
    if (m_prep)
        for (const DelegationLine &line : std::as_const(m_prep->lines))
            if (line.record == id) {
                selectLine(id, line.group);
                return true;
            }
    return false;
}

}  // namespace tri::ui
