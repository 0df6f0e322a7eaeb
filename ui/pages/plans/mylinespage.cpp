// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/mylinespage.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/lists/cellvalues.h"
#include "ui/records/openactions.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

/// Whom a desk can work for.
constexpr FieldSpec kUs{.key = "us", .type = FieldType::Link, .target = "organisation body state entity person"};

RecordId idOf(const QTreeWidgetItem *item)
{
    return item ? RecordId::parse(item->data(MyLinesPage::Title, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

}  // namespace

MyLinesPage::MyLinesPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_us(new LinkBox(kUs, context, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack)),
      m_nobody(new EmptyState(*context.theme, m_stack)), m_nothing(new EmptyState(*context.theme, m_stack)),
      m_why(new QWidget(this)), m_whyLabel(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_why)),
      m_whyEdit(new QLineEdit(m_why)), m_statuses(new QMenu(this))
{
    setObjectName(u"my_lines"_s);
    m_header->setTitle(title());
    m_summary->setObjectName(u"my_lines.summary"_s);
    setUpUs();
    setUpActions();
    setUpList();
    setUpWhy();
    m_nobody->setText(tr("Say above whom this desk works for: an agency, a body, a State. Then its lines stand here, those "
                         "that are late first."));
    m_nothing->setText(tr("Nothing waits for us: no open activity, milestone, report or request names us."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_nothing);
    const Theme &theme = *context.theme;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(2));
    body->setSpacing(theme.space(2));
    body->addWidget(m_summary);
    body->addWidget(m_stack, 1);
    body->addWidget(m_why);
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
    refresh();
}

void MyLinesPage::setUpUs()
{
    m_us->setObjectName(u"my_lines.us"_s);
    m_us->setAccessibleName(tr("Whose lines are shown"));
    m_us->setPlaceholderText(tr("We work for …"));
    m_us->setMinimumWidth(m_context.theme->textWidth(18));
    m_us->setMaximumWidth(m_context.theme->textWidth(30));
    m_header->addWidget(m_us);
    connect(m_us, &LinkBox::chosen, this, [this](const RecordId &id) {
        if (m_context.preferences)
            m_context.preferences->mine.set(id.isNull() ? QStringList() : QStringList{id.toString()});
        refresh();
    });
}

void MyLinesPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"my_lines."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_status = make(u"status"_s, u"view-task"_s, tr("Set status…"), tr("Set the status of the chosen lines (S)"),
                    &MyLinesPage::askStatus);
    m_done = make(u"done"_s, u"dialog-ok-apply"_s, tr("Done"), tr("The chosen lines are done (D)"),
                  [this] { startStatus(u"done"_s); });
    m_open = make(u"open"_s, u"document-open"_s, tr("Open"), tr("Open the line with all its fields (Enter)"), [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    const auto byKey = [this](QAction *action, int key) {
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    };
    byKey(m_status, Qt::Key_S);
    byKey(m_done, Qt::Key_D);
}

void MyLinesPage::setUpList()
{
    m_list->setObjectName(u"my_lines.list"_s);
    m_list->setAccessibleName(tr("Lines that wait for us"));
    m_list->setHeaderLabels({tr("No."), tr("Title"), tr("In"), tr("Due"), tr("Status")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_open);
    addOpenActions(m_list, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &MyLinesPage::updateActions);
    connect(m_context.theme, &Theme::changed, this, &MyLinesPage::fill);
    m_statuses->setObjectName(u"my_lines.statuses"_s);
}

void MyLinesPage::setUpWhy()
{
    m_why->setObjectName(u"my_lines.why"_s);
    m_whyEdit->setObjectName(u"my_lines.note"_s);
    m_whyEdit->setAccessibleName(tr("Note on the status"));
    auto *keep = new QPushButton(tr("Keep"), m_why);
    keep->setObjectName(u"my_lines.keep"_s);
    auto *row = new QHBoxLayout(m_why);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme->space(2));
    row->addWidget(m_whyLabel);
    row->addWidget(m_whyEdit, 1);
    row->addWidget(keep);
    m_why->hide();
    const auto done = [this] { keepStatus(m_wanted, m_whyEdit->text().trimmed()); };
    connect(keep, &QPushButton::clicked, this, done);
    connect(m_whyEdit, &QLineEdit::returnPressed, this, done);
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_why->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_why->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void MyLinesPage::refresh()
{
    const RecordIds us = mine(m_context);
    if (!us.isEmpty() && !m_us->hasFocus())
        m_us->setText(m_context.workspace->shortTitle(us.first(), m_context.contentLanguage));
    Reader reader(*m_context.workspace);
    m_lines = us.isEmpty() ? QList<WorkLine>() : workOf(reader, us, m_context.clock->today());
    if (const auto &problem = reader.problem())
        m_notice->showProblem(*problem);
    fill();
}

void MyLinesPage::fill()
{
    RecordIds again;
    for (const Row &row : chosen())
        again << row.id;
    const RecordId current = currentRecord();
    m_list->clear();
    int late = 0;
    int soon = 0;
    QTreeWidgetItem *heading = nullptr;
    std::optional<WorkTime> time;
    for (const WorkLine &line : std::as_const(m_lines)) {
        if (time != line.time) {
            time = line.time;
            heading = new QTreeWidgetItem(m_list, {workTimeText(line.time)});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFirstColumnSpanned(true);
            heading->setFont(0, m_context.theme->font(Theme::Type::Body, true));
            heading->setSizeHint(0, QSize(0, m_context.theme->rowHeight()));
            heading->setExpanded(true);
        }
        showLine(new QTreeWidgetItem(heading), line);
        heading->setExpanded(true);
        late += line.time == WorkTime::Late;
        soon += line.time == WorkTime::Soon;
    }
    m_stack->setCurrentWidget(!m_lines.isEmpty()                ? static_cast<QWidget *>(m_list)
                              : mine(m_context).isEmpty() ? static_cast<QWidget *>(m_nobody)
                                                          : m_nothing);
    m_summary->setVisible(!m_lines.isEmpty());
    m_summary->setText(tr("%n line(s) are late,", nullptr, late) + u' '
                       + tr("%n more due within thirty days.", nullptr, soon));
    select(again.isEmpty() && !current.isNull() ? RecordIds{current} : again);
    updateActions();
}

void MyLinesPage::showLine(QTreeWidgetItem *item, const WorkLine &line)
{
    const Theme &theme = *m_context.theme;
    const QString language = m_context.contentLanguage;
    const Row &row = line.row;
    const FieldSpec *state = row.spec->field(row.spec->state);
    const Choice *choice = state ? state->choice(row.text(row.spec->state)) : nullptr;
    const QString title = m_context.workspace->title(row.id, language).simplified();
    item->setData(Title, kIdRole, row.id.toString());
    item->setText(Number, isolated(line.number.isEmpty() ? row.reference() : line.number));
    item->setText(Title, isolated(title));
    item->setText(Within, isolated(line.within.isNull() ? row.spec->labelText()
                                                        : m_context.workspace->shortTitle(line.within, language)));
    item->setText(Due, isolated(shortDate(line.due, locale())));
    item->setText(Status, choice ? choiceText(*choice) : QString());
    item->setToolTip(Title, Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal));
    item->setToolTip(Within, Qt::convertFromPlainText(item->text(Within), Qt::WhiteSpaceNormal));
    item->setData(Title, Qt::AccessibleTextRole, tr("%1, %2", "title, kind of record").arg(title, row.spec->labelText()));
    const QColor colour = theme.color(line.time == WorkTime::Late    ? Theme::Role::Error
                                      : line.time == WorkTime::Done ? Theme::Role::Muted
                                                                    : Theme::Role::Text);
    for (int column = 0; column < Columns; ++column) {
        item->setForeground(column, column == Due || line.time == WorkTime::Done
                                        ? colour
                                        : theme.color(Theme::Role::Text));
        item->setFont(column, theme.font(Theme::Type::Body));
        const int wide = std::min(QFontMetrics(item->font(column)).horizontalAdvance(item->text(column)), theme.textWidth(30));
        item->setSizeHint(column, QSize(wide + theme.space(5), theme.rowHeight()));
    }
}

RecordId MyLinesPage::currentRecord() const
{
    return idOf(m_list->currentItem());
}

QList<Row> MyLinesPage::chosen() const
{
    QList<Row> rows;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const WorkLine &line : m_lines) {
        if (std::any_of(items.cbegin(), items.cend(), [&line](const QTreeWidgetItem *item) { return idOf(item) == line.row.id; }))
            rows << line.row;
    }
    return rows;
}

void MyLinesPage::select(const RecordIds &ids)
{
    QTreeWidgetItem *first = nullptr;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        for (int at = 0; at < heading->childCount(); ++at) {
            QTreeWidgetItem *item = heading->child(at);
            const bool wanted = ids.contains(idOf(item));
            if (wanted && !first)
                m_list->setCurrentItem(first = item);
            if (wanted)
                item->setSelected(true);
        }
    }
    if (!first && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void MyLinesPage::updateActions()
{
    const QList<Row> rows = chosen();
    const QList<const Choice *> common = m_context.workspace->isReadOnly() ? QList<const Choice *>() : commonStatuses(rows);
    m_status->setEnabled(!common.isEmpty());
    m_done->setEnabled(std::any_of(common.cbegin(), common.cend(),
                                   [](const Choice *choice) { return QLatin1StringView(choice->key) == "done"_L1; }));
    m_open->setEnabled(!currentRecord().isNull());
    Q_EMIT actionsChanged();
}

QList<QAction *> MyLinesPage::pageActions()
{
    return {m_status, m_done, m_open};
}

/// A menu at the line: its letters choose, Enter or a click takes.
void MyLinesPage::askStatus()
{
    m_statuses->clear();
    const QList<Row> rows = chosen();
    for (const Choice *choice : commonStatuses(rows)) {
        const QString key = QString::fromLatin1(choice->key);
        QAction *one = m_statuses->addAction(choiceText(*choice));
        one->setObjectName(u"my_lines.status."_s + key);
        connect(one, &QAction::triggered, this, [this, key] { startStatus(key); });
    }
    const QRect at = m_list->visualItemRect(m_list->currentItem());
    m_statuses->popup(m_list->viewport()->mapToGlobal(isRightToLeft() ? at.bottomRight() : at.bottomLeft()));
}

void MyLinesPage::startStatus(const QString &status)
{
    const QList<Row> rows = chosen();
    if (rows.isEmpty())
        return;
    if (!wantsNote(rows, status)) {
        keepStatus(status, {});
        return;
    }
    m_wanted = status;
    const FieldSpec *state = rows.first().spec->field(rows.first().spec->state);
    m_whyLabel->setText(tr("“%1”, because:").arg(choiceText(*state->choice(status))));
    m_whyEdit->clear();
    m_why->show();
    m_whyEdit->setFocus(Qt::OtherFocusReason);
}

/// A note that is left empty is a finding at the field, not a reason to refuse.
void MyLinesPage::keepStatus(const QString &status, const QString &note)
{
    m_why->hide();
    const ChangeSet change =
        setStatus(chosen(), {.status = status, .note = note, .language = m_context.contentLanguage, .today = m_context.clock->today()});
    m_list->setFocus(Qt::OtherFocusReason);
    if (change.isEmpty())
        return;
    const int count = int(change.records.size());
    if (const auto stamp = m_context.workspace->apply(change); !stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->showNote(tr("The status of %n line(s) is set.", nullptr, count));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

QVariantMap MyLinesPage::saveState() const
{
    return {{u"line"_s, currentRecord().toString()}};
}

void MyLinesPage::restoreState(const QVariantMap &state)
{
    if (const auto id = RecordId::parse(state.value(u"line"_s).toString()))
        select({*id});
}

void MyLinesPage::focusFirst()
{
    (m_lines.isEmpty() ? static_cast<QWidget *>(m_us) : m_list)->setFocus(Qt::OtherFocusReason);
}

bool MyLinesPage::reveal(const RecordId &id)
{
    for (const WorkLine &line : std::as_const(m_lines)) {
        if (line.row.id == id) {
            select({id});
            return true;
        }
    }
    return false;
}

}  // namespace tri::ui
