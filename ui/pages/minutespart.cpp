// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/minutespart.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/rules/minutes.h"
#include "core/rules/minuteschecks.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/fieldfactory.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

const FieldSpec &fieldOf(QAnyStringView key)
{
    const FieldSpec *field = kindOf<AgendaItem>().spec.field(key);
    Q_ASSERT(field);
    return *field;
}

/// How far the minutes of one item are, in a word.
QString statusText(const AgendaItem &item)
{
    if (item.minutesTaken.isEmpty())
        return takesMinutes(item) ? MinutesPart::tr("none yet") : QString();
    const Choice *choice = fieldOf("minutes_status").choice(item.minutesStatus);
    return choice ? choiceText(*choice) : MinutesPart::tr("Draft");
}

QString itemName(const AgendaLine &line)
{
    return line.item.number.isEmpty() ? line.title
                                      : MinutesPart::tr("%1. %2", "number and title of an item")
                                            .arg(isolated(line.item.number), isolated(line.title));
}

/// With room before and after it that, unlike margins, is mirrored.
QVBoxLayout *addColumn(QWidget *inside, int before, int after)
{
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addSpacing(before);
    auto *column = new QVBoxLayout;
    across->addLayout(column, 1);
    across->addSpacing(after);
    return column;
}

}  // namespace

MinutesPart::MinutesPart(const AppContext &context, QWidget *parent)
    : MeetingPart(context, parent), m_rule(new NoticeBar(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_progress(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_items(new QTreeWidget(this))
{
    setObjectName(u"meeting.minutes_tab"_s);
    const Theme &theme = *context.theme;
    m_rule->setObjectName(u"minutes.rule"_s);
    m_rule->hide();
    m_notice->setObjectName(u"minutes.notice"_s);
    m_notice->hide();
    m_progress->setObjectName(u"minutes.progress"_s);
    m_progress->setStrong(true);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(makeList());
    m_right = makeEditor();
    split->addWidget(m_right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({theme.textWidth(46), theme.textWidth(70)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rule);
    column->addWidget(m_notice);
    column->addWidget(split, 1);
    setUpActions();
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (!m_own)
            m_notice->fade();
    });
}

void MinutesPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text,
                             const QKeySequence &keys) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"minutes."_s + key);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (!keys.isEmpty())
            action->setToolTip(tr("%1 (%2)", "what an action does and its keys")
                                   .arg(text, keys.toString(QKeySequence::NativeText)));
        addAction(action);
        return action;
    };
    m_previous = make(u"previous"_s, u"go-up"_s, tr("Previous item"), Qt::ALT | Qt::Key_PageUp);
    m_next = make(u"next"_s, u"go-down"_s, tr("Next item"), Qt::ALT | Qt::Key_PageDown);
    m_print = make(u"paper"_s, u"document-print"_s, tr("Minutes on paper"), {});
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_print, &QAction::triggered, this, [this] {
        commit();
        m_context.navigator->showPaper(m_meeting.meeting.id, paper());
    });
    m_series = make(u"series"_s, u"document-print"_s, tr("Minutes of the series"), {});
    m_series->setToolTip(tr("The minutes of all meetings of this series in one paper"));
    connect(m_series, &QAction::triggered, this, [this] {
        commit();
        m_context.navigator->showPaper(m_meeting.meeting.id, u"minutes_series"_s);
    });
    for (QAction *action : {m_previous, m_next})
        if (auto *button = findChild<QToolButton *>(action->objectName() + u"_button"_s))
            button->setDefaultAction(action);
}

QWidget *MinutesPart::makeList()
{
    const Theme &theme = *m_context.theme;
    auto *left = new QWidget(this);
    QVBoxLayout *column = addColumn(left, theme.space(6), theme.space(2));
    column->setContentsMargins(0, theme.space(3), 0, theme.space(2));
    column->setSpacing(theme.space(2));
    column->addWidget(m_progress);
    column->addWidget(m_items, 1);
    m_items->setObjectName(u"minutes.items"_s);
    m_items->setAccessibleName(tr("Items and how far their minutes are"));
    m_items->setHeaderLabels({tr("Item"), tr("Minutes")});
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->setTextElideMode(Qt::ElideRight);
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_items, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
    connect(m_items, &QTreeWidget::itemActivated, this, [this] { focusFirst(); });
    return left;
}

QLayout *MinutesPart::makeStatusLine(QWidget *parent)
{
    const Theme &theme = *m_context.theme;
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, parent);
    label->setText(tr("Status"));
    m_status = new QComboBox(parent);
    m_status->setObjectName(u"minutes.status"_s);
    m_status->setAccessibleName(tr("Status of the minutes"));
    for (const Choice &choice : fieldOf("minutes_status").choices)
        m_status->addItem(choiceText(choice), QString::fromLatin1(choice.key));
    label->setBuddy(m_status);
    connect(m_status, &QComboBox::activated, this, [this] { setStatus(m_status->currentData().toString()); });
    line->addWidget(label);
    line->addWidget(m_status);
    line->addStretch(1);
    for (const QString &key : {u"previous"_s, u"next"_s}) {
        auto *button = new QToolButton(parent);
        button->setObjectName(u"minutes."_s + key + u"_button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->addWidget(button);
    }
    return line;
}

QWidget *MinutesPart::makeEditor()
{
    const Theme &theme = *m_context.theme;
    auto *area = new QScrollArea(this);
    area->setObjectName(u"minutes.area"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Window);
    auto *content = new QWidget;
    QVBoxLayout *column = addColumn(content, theme.space(4), theme.space(6));
    column->setContentsMargins(0, theme.space(3), 0, theme.space(4));
    column->setSpacing(theme.space(2));
    m_title = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, content);
    m_title->setObjectName(u"minutes.title"_s);
    m_names = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Warning, content);
    m_names->setObjectName(u"minutes.names"_s);
    m_amended = new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted, content);
    m_amended->setObjectName(u"minutes.amended"_s);
    for (ThemedLabel *label : {m_title, m_names, m_amended})
        label->setWordWrap(true);
    for (ThemedLabel *label : {m_names, m_amended})  // under the words, as the help below them
        label->setIndent(theme.space(1));
    m_editor = makeFieldEditor(kindOf<AgendaItem>().spec, fieldOf("minutes_taken"), m_context, content);
    connect(m_editor, &FieldEditor::edited, this, [this] { m_dirty = true; });
    connect(m_editor, &FieldEditor::finished, this, [this] { commit(); });
    column->addWidget(m_title);
    column->addLayout(makeStatusLine(content));
    column->addWidget(m_editor);
    column->addWidget(m_names);
    column->addWidget(m_amended);
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QString MinutesPart::progressText() const
{
    QList<AgendaItem> items;
    for (const AgendaLine &line : m_meeting.lines)
        items << line.item;
    const MinutesProgress progress = minutesProgress(items);
    if (progress.all == 0)
        return tr("No item needs minutes yet.");
    return progress.isAgreed() ? tr("All items agreed (%1).").arg(progress.all)
                               : tr("%1 of %2 agreed").arg(progress.agreed).arg(progress.all);
}

void MinutesPart::showMeeting(const MeetingData &meeting)
{
    m_meeting = meeting;
    m_series->setEnabled(!meeting.meeting.series.isEmpty());
    m_progress->setText(progressText());
    const bool rule = isChathamHouse(meeting.meeting);
    if (rule && !m_rule->isShowing())
        m_rule->showStanding(tr("Chatham House Rule: write down the points, not who made them."));
    else if (!rule && m_rule->isShowing())
        m_rule->hide();
    fillList();
    showCurrent();
}

void MinutesPart::fillList()
{
    const RecordId chosen = current();
    const QSignalBlocker quiet(m_items);
    QList<AgendaLine> lines = m_meeting.lines;
    lines.removeIf([](const AgendaLine &line) { return line.item.kind == u"pause"; });
    // Rows are used again: words are also kept while the tree tells that another row is chosen.
    while (m_items->topLevelItemCount() > lines.size())
        delete m_items->takeTopLevelItem(m_items->topLevelItemCount() - 1);
    while (m_items->topLevelItemCount() < lines.size())
        m_items->addTopLevelItem(new QTreeWidgetItem);
    int again = 0;
    for (int at = 0; at < lines.size(); ++at) {
        QTreeWidgetItem *row = m_items->topLevelItem(at);
        row->setText(0, itemName(lines[at]));
        row->setText(1, statusText(lines[at].item));
        row->setData(0, Qt::UserRole, lines[at].item.id.toString());
        row->setToolTip(0, Qt::convertFromPlainText(itemName(lines[at]), Qt::WhiteSpaceNormal));
        if (lines[at].item.id == chosen)
            again = at;
    }
    if (m_items->currentItem() != m_items->topLevelItem(again))
        m_items->setCurrentItem(m_items->topLevelItem(again));
}

RecordId MinutesPart::current() const
{
    const QTreeWidgetItem *row = m_items->currentItem();
    return row ? RecordId::parse(row->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

/// As it stands in the file: what the page read may be older than the change that is being told.
std::optional<AgendaItem> MinutesPart::item() const
{
    Reader reader(*m_context.workspace);
    return reader.one<AgendaItem>(m_shown);
}

void MinutesPart::showCurrent()
{
    const RecordId id = current();
    if (id != m_shown) {
        commit();
        m_dirty = false;  // what could not be kept was told
    }
    const bool other = id != m_shown;
    m_shown = id;
    const auto shown = item();
    m_right->setEnabled(shown.has_value());
    m_previous->setEnabled(m_items->currentIndex().row() > 0);
    m_next->setEnabled(m_items->currentIndex().row() + 1 < m_items->topLevelItemCount());
    if (!shown) {
        m_title->setText(tr("The agenda is still empty."));
        m_editor->setValue({});
        m_editor->setReadOnly(true);
        for (QWidget *label : {m_names, m_amended})
            label->hide();
        return;
    }
    m_title->setText(m_items->currentItem()->text(0));
    if (other || !m_dirty) {
        m_editor->setValue(canonical(shown->minutesTaken));
        m_dirty = false;
    }
    m_editor->setReadOnly(areMinutesLocked(*shown) || m_context.workspace->isReadOnly());
    m_status->setEnabled(!m_context.workspace->isReadOnly());
    const QString status = shown->minutesStatus.isEmpty() ? u"draft"_s : shown->minutesStatus;
    m_status->setCurrentIndex(m_status->findData(status));
    showRemarks(*shown);
}

void MinutesPart::showRemarks(const AgendaItem &shown)
{
    Reader reader(*m_context.workspace);
    const QStringList names = namesInMinutes(reader, m_meeting.meeting, shown);
    QStringList checks;
    if (!names.isEmpty())
        checks << tr("Please check: the words name %1. Under the Chatham House Rule minutes keep "
                     "the point and not the person.")
                      .arg(listText(names));
    for (const CrossFinding &found : agreedMinutesFindings(reader, {shown.id}))
        checks << tr("Please check: %1").arg(found.finding.fullText());
    m_names->setText(checks.join(u'\n'));
    m_names->setVisible(!checks.isEmpty());
    QStringList amended;
    for (const MinutesAmendment &one : minutesAmendments(reader, shown.id))
        amended << tr("%1 by %2", "a moment and a person").arg(momentText(one.time), one.author);
    QStringList notes;
    if (areMinutesLocked(shown))
        notes << tr(
            "Agreed: the words are closed. To change them, set the status back to draft and say why.");
    if (!amended.isEmpty())
        notes << tr("Amended after agreement: %1. The history of the item shows each change.")
                     .arg(partsText(amended));
    m_amended->setText(notes.join(u'\n'));
    m_amended->setVisible(!notes.isEmpty());
}

bool MinutesPart::apply(const Result<ChangeSet> &change)
{
    if (!change) {
        m_notice->showProblem(change.error());
        return false;
    }
    if (change->isEmpty())
        return true;
    m_own = true;
    const auto stamp = m_context.workspace->apply(*change);
    m_own = false;
    if (!stamp)
        m_notice->showProblem(stamp.error());
    return stamp.has_value();
}

void MinutesPart::commit()
{
    if (!m_dirty || m_context.workspace->isReadOnly())
        return;
    const auto shown = item();
    if (!shown)
        return;
    const FieldValue value = m_editor->value();
    const auto *text = std::get_if<LocalText>(&value);
    m_dirty = false;  // before the change is told: the editor then takes what was kept
    if (!apply(writeMinutes(*shown, text ? *text : LocalText())))
        m_dirty = true;
}

void MinutesPart::setStatus(const QString &status)
{
    commit();
    const auto shown = item();
    if (!shown)
        return;
    if (areMinutesLocked(*shown) && status != shown->minutesStatus) {
        askReason();
    } else if (apply(setMinutesStatus(*shown, status)) && m_notice->tone() == NoticeBar::Tone::Problem) {
        m_notice->dismiss();
    }
    showCurrent();
}

void MinutesPart::askReason()
{
    m_notice->showNote(
        tr("These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a "
           "note on the item."));
    QLineEdit *reason = m_notice->addField(tr("Reason for opening agreed minutes"), QString());
    reason->setObjectName(u"minutes.reason"_s);
    QPushButton *open = m_notice->addAction(tr("Back to draft"));
    open->setObjectName(u"minutes.reopen"_s);
    connect(open, &QPushButton::clicked, this, [this, reason] { reopen(reason->text()); });
    m_notice->takeFocus();
}

void MinutesPart::reopen(const QString &reason)
{
    const auto shown = item();
    if (!shown)
        return;
    const QDate today = m_context.clock ? m_context.clock->today() : systemClock().today();
    if (apply(reopenMinutes(*shown, reason, m_context.workspace->newId(), today))) {
        m_notice->dismiss();
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

QList<QAction *> MinutesPart::actions()
{
    return {m_print, m_series, m_previous, m_next};
}

void MinutesPart::select(const RecordId &id)
{
    for (int row = 0; row < m_items->topLevelItemCount(); ++row)
        if (m_items->topLevelItem(row)->data(0, Qt::UserRole).toString() == id.toString())
            m_items->setCurrentItem(m_items->topLevelItem(row));
}

void MinutesPart::step(int by)
{
    const int row = m_items->currentIndex().row() + by;
    if (row < 0 || row >= m_items->topLevelItemCount())
        return;
    const bool typing = m_editor->isAncestorOf(QWidget::window()->focusWidget());
    m_items->setCurrentItem(m_items->topLevelItem(row));
    if (typing)
        m_editor->setFocus(Qt::OtherFocusReason);
}

void MinutesPart::focusFirst()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
