// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/themereviewpart.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/pages/themedecisionpanel.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

QString word(const ThemeReview &review)
{
    const Choice *choice = kindOf<ThemeReview>().spec.field(u"decision")->choice(review.decision);
    return choice ? choiceText(*choice) : review.decision;
}

}  // namespace

ThemeReviewPart::ThemeReviewPart(const AppContext &context, QWidget *parent)
    : MeetingPart(context, parent), m_notice(new NoticeBar(*context.theme, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_day(new QDateEdit(this)), m_split(new QSplitter(this)), m_tree(new QTreeWidget(m_split)),
      m_panel(new ThemeDecisionPanel(context, m_split))
{
    setObjectName(u"meeting.themes"_s);
    setUpActions();
    setUpTree();
    const Theme &theme = *context.theme;
    m_summary->setObjectName(u"meeting.themes.summary"_s);
    m_day->setObjectName(u"meeting.themes.day"_s);
    m_day->setAccessibleName(tr("Themes as of"));
    m_day->setToolTip(tr("The tree of themes as it was on this day"));
    m_day->setCalendarPopup(true);
    connect(m_day, &QDateEdit::dateChanged, this, &ThemeReviewPart::fill);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    head->setSpacing(theme.space(2));
    head->addWidget(m_summary, 1);
    auto *label = new QLabel(tr("&Themes as of"), this);
    label->setBuddy(m_day);
    head->addWidget(label);
    head->addWidget(m_day);
    auto *column = new QVBoxLayout(this);
    setReadingMargins(column, theme.space(4), 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({theme.textWidth(75), theme.textWidth(55)});
    connect(m_panel, &ThemeDecisionPanel::decided, this, &ThemeReviewPart::decide);
    connect(m_panel, &ThemeDecisionPanel::openWanted, this,
            [this](const RecordId &id) { m_context.navigator->showRecord(id); });
}

void ThemeReviewPart::setUpTree()
{
    m_tree->setObjectName(u"meeting.themes.tree"_s);
    m_tree->setAccessibleName(tr("Themes under review"));
    m_tree->setHeaderLabels({tr("Theme"), tr("Last review"), tr("This meeting")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions({m_decide, m_add, m_open, m_minutes});
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        m_adding = false;
        showCurrent();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_panel->focusDecision(); });
    connect(m_context.theme, &Theme::changed, this, &ThemeReviewPart::fill);
}

void ThemeReviewPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"meeting.themes."_s + key);
        action->setToolTip(tip);
        return action;
    };
    m_decide = make(u"decide"_s, u"dialog-ok"_s, tr("Decide"), tr("Carry out the decision on this theme (Ctrl+Enter)"));
    m_add = make(u"add"_s, u"list-add"_s, tr("New theme"), tr("Let this meeting add a theme"));
    m_open = make(u"open"_s, u"document-open"_s, tr("Open theme"), tr("Open the theme with all its fields"));
    m_minutes = make(u"minutes"_s, u"document-print"_s, tr("Minutes on this theme"),
                     tr("What all meetings said on this theme and those below it, in one paper"));
    connect(m_minutes, &QAction::triggered, this, [this] {
        if (const RecordId id = currentTheme(); !id.isNull())
            m_context.navigator->showPaper(id, u"minutes_theme"_s);
    });
    connect(m_decide, &QAction::triggered, this, &ThemeReviewPart::decide);
    connect(m_add, &QAction::triggered, this, [this] {
        select({});
        m_panel->focusDecision();
    });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentTheme(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
}

QDate ThemeReviewPart::meetingDay() const
{
    const PartialDate from = m_meeting.meeting.from;
    return from.isNull() ? m_context.clock->today() : from.last();
}

void ThemeReviewPart::showMeeting(const MeetingData &meeting)
{
    const bool first = m_meeting.meeting.id.isNull() || m_meeting.meeting.from != meeting.meeting.from;
    m_meeting = meeting;
    if (first) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(meetingDay());
    }
    m_stale = true;
    if (isVisible())
        read();
}

void ThemeReviewPart::showEvent(QShowEvent *event)
{
    MeetingPart::showEvent(event);
    if (m_stale)
        read();
}

void ThemeReviewPart::read()
{
    m_stale = false;
    Reader reader(*m_context.workspace);
    m_themes = reader.all<tri::Theme>();
    m_here.clear();
    for (const ThemeReview &review : reader.linked<ThemeReview>("meeting", m_meeting.meeting.id))
        m_here.insert(review.theme, review);
    m_last = lastReviews(reader, meetingDay().addDays(-1));
    if (const auto &problem = reader.problem())
        Q_EMIT failed(*problem);
    fill();
}

void ThemeReviewPart::fill()
{
    if (m_stale)
        return;
    const RecordId again = currentTheme();
    const bool adding = m_adding;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QList<QTreeWidgetItem *> path;
    int decided = 0;
    const QList<ThemeLine> lines = themeTreeOn(m_themes, m_day->date());
    const Theme &theme = *m_context.theme;
    for (const ThemeLine &line : lines) {
        path.resize(line.level);
        auto *item = path.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(path.last());
        path << item;
        const QString name = line.theme.name.in(m_context.contentLanguage);
        item->setData(Name, kIdRole, line.theme.id.toString());
        item->setText(Name, isolated(name));
        item->setToolTip(Name, plainTip(name));
        if (const auto last = m_last.constFind(line.theme.id); last != m_last.constEnd())
            item->setText(Last, tr("%1: %2").arg(isolated(shortDate(last->date, locale())), word(last->review)));
        else
            item->setText(Last, tr("never"));
        if (const auto here = m_here.constFind(line.theme.id); here != m_here.constEnd()) {
            item->setText(Here, u"✓ "_s + word(*here));
            ++decided;
        }
        item->setForeground(Last, theme.color(Theme::Role::Muted));
        for (int column = 0; column < Columns; ++column) {
            const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
            item->setSizeHint(column, QSize(wide + theme.space(5), theme.rowHeight()));
        }
        if (line.theme.id == again)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
    if (!m_tree->currentItem() && !adding)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_adding = adding;
    m_summary->setText(tr("Themes decided on by this meeting: %1 of %2.").arg(decided).arg(lines.size()));
    showCurrent();
}

RecordId ThemeReviewPart::currentTheme() const
{
    const QTreeWidgetItem *item = m_adding ? nullptr : m_tree->currentItem();
    return item ? RecordId::parse(item->data(Name, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

void ThemeReviewPart::select(const RecordId &theme)
{
    if (m_stale)
        read();
    if (theme.isNull()) {
        const QSignalBlocker quiet(m_tree);
        m_tree->setCurrentItem(nullptr);
        m_adding = true;
        showCurrent();
        return;
    }
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if ((*it)->data(Name, kIdRole).toString() == theme.toString())
            m_tree->setCurrentItem(*it);
}

void ThemeReviewPart::showCurrent()
{
    ThemeDecisionPanel::Subject subject;
    for (const ThemeLine &line : themeTreeOn(m_themes, m_day->date()))
        subject.themes << line.theme;
    const RecordId id = currentTheme();
    for (const tri::Theme &theme : std::as_const(m_themes))
        if (theme.id == id)
            subject.theme = theme;
    if (subject.theme) {
        if (m_last.contains(id))
            subject.last = m_last.value(id);
        if (m_here.contains(id))
            subject.here = m_here.value(id);
        if (auto touch = touchedBy(*m_context.workspace, id))
            subject.touch = *std::move(touch);
        else
            Q_EMIT failed(touch.error());
    }
    m_panel->showSubject(subject);
    m_open->setEnabled(subject.theme.has_value());
    m_minutes->setEnabled(subject.theme.has_value());
    m_add->setEnabled(!m_context.workspace->isReadOnly());
    m_decide->setEnabled(!m_context.workspace->isReadOnly());
}

QList<QAction *> ThemeReviewPart::actions()
{
    return {m_add, m_decide, m_open, m_minutes};
}

void ThemeReviewPart::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ThemeReviewPart::decide()
{
    if (!m_panel->canDecide()) {
        m_panel->focusDecision();
        return;
    }
    ThemeDecision decision = m_panel->decision();
    decision.meeting = m_meeting.meeting.id;
    decision.date = PartialDate(meetingDay());
    Reader reader(*m_context.workspace);
    const auto change = decideTheme(reader, decision, [this] { return m_context.workspace->newId(); });
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    m_panel->setDecision(u"keep"_s);
    m_adding = false;
    if (const auto stamp = m_context.workspace->apply(*change); !stamp) {
        Q_EMIT failed(stamp.error());
        return;
    }
    const int records = int(change->records.size()) - 1;
    m_notice->showNote(records == 0 ? tr("The review is noted.")
                                    : tr("The review is noted, and %n record(s) changed with it.", nullptr, records));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            Q_EMIT failed(undone.error());
        else
            m_notice->fade();
    });
}

void ThemeReviewPart::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        decide();
    else
        MeetingPart::keyPressEvent(event);
}

}  // namespace tri::ui
