// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/calendarspage.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/workspace/workspace.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsBefore = 3;
constexpr int kMonths = 30;
constexpr int kStateRole = Qt::UserRole;
constexpr int kCycleRole = Qt::UserRole + 1;

}  // namespace

CalendarsPage::CalendarsPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_legend(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_asList(new QCheckBox(tr("As a list"), this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(m_stack)), m_list(new QTreeWidget(m_stack)),
      m_nothing(new EmptyState(*context.theme, m_stack)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_open(new QAction(context.theme->icon(u"document-open"_s), tr("Open the cycle"), this)),
      m_fit(new QAction(context.theme->icon(u"x-office-calendar"_s), tr("What fits it…"), this)),
      m_earlier(new QAction(tr("A year earlier"), this)), m_later(new QAction(tr("A year later"), this)),
      m_work(new LatestWork(this))
{
    setObjectName(u"calendars"_s);
    m_header->setTitle(title());
    m_header->setActions({m_earlier, m_later, m_fit});
    m_legend->setObjectName(u"calendars.legend"_s);
    m_legend->setWordWrap(true);
    m_legend->setText(tr(
        "O the preparation opens · P the text is prepared · C the text closes · R the cycle runs. Only what "
        "is entered to the month is shown."));
    m_asList->setObjectName(u"calendars.as_list"_s);
    m_nothing->setObjectName(u"calendars.nothing"_s);
    m_nothing->setText(
        tr("No planning cycle is entered yet. Add one under Planning cycles, or from the page of a State."));
    m_words->setObjectName(u"calendars.words"_s);
    m_words->setWordWrap(true);
    m_open->setObjectName(u"calendars.open"_s);
    m_open->setToolTip(tr("Open the planning cycle (Enter)"));
    m_fit->setObjectName(u"calendars.fit"_s);
    m_fit->setToolTip(tr("What could be proposed for the next cycle of this State (F)"));
    m_earlier->setObjectName(u"calendars.earlier"_s);
    m_later->setObjectName(u"calendars.later"_s);
    setUpViews();
    const Theme &theme = *context.theme;
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_legend, 1);
    bar->addWidget(m_asList);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addLayout(bar);
    body->addWidget(m_stack, 1);
    body->addWidget(m_words);
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
    connect(context.theme, &Theme::changed, this, &CalendarsPage::fill);
    connect(m_asList, &QCheckBox::toggled, this, &CalendarsPage::fill);
    refresh();
}

CalendarsPage::~CalendarsPage() = default;

void CalendarsPage::setUpViews()
{
    m_table->setObjectName(u"calendars.table"_s);
    m_table->setAccessibleName(tr("Planning calendars of all States, by month"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_list->setObjectName(u"calendars.list"_s);
    m_list->setAccessibleName(tr("Planning calendars of all States, as a list"));
    m_list->setHeaderLabels({tr("State"), tr("Cycle"), tr("Now"), tr("Its text")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QWidget *page : QList<QWidget *>{m_table, m_list, m_nothing})
        m_stack->addWidget(page);
    m_fit->setShortcut(QKeySequence(Qt::Key_F));
    m_fit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stack->addAction(m_fit);
    connect(m_table, &QTableWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CalendarsPage::showCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CalendarsPage::showCurrent);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    connect(m_earlier, &QAction::triggered, this, [this] { moveBy(-12); });
    connect(m_later, &QAction::triggered, this, [this] { moveBy(12); });
    connect(m_fit, &QAction::triggered, this, [this] {
        if (const RecordId id = currentState(); !id.isNull())
            m_context.navigator->showPaper(id, u"fit"_s);
    });
}

void CalendarsPage::refresh()
{
    const QDate today = m_context.clock->today();
    if (m_first.isNull())
        m_first = QDate(today.year(), today.month(), 1).addMonths(-kMonthsBefore);
    m_work->order(
        [workspace = m_context.workspace, today](Progress &progress) {
            Reader reader(*workspace, &progress);
            Told told{allCalendars(readPlanning(reader), today), {}};
            told.problem = reader.problem();
            return told;
        },
        [this](const Told &told) {
            m_calendars = told.calendars;
            if (told.problem)
                m_notice->showProblem(*told.problem);
            std::stable_sort(m_calendars.begin(), m_calendars.end(), [this](const auto &a, const auto &b) {
                return QString::localeAwareCompare(nameOf(a.state), nameOf(b.state)) < 0;
            });
            if (!std::exchange(m_placed, true))
                findMonths();
            fill();
        });
}

/// A workspace of another time would open on empty months: the last ones that hold something are shown then.
void CalendarsPage::findMonths()
{
    QDate last;
    for (const StateCalendar &calendar : std::as_const(m_calendars)) {
        for (const CycleOn &one : calendar.cycles) {
            const PartialDate end = one.cycle.to.isNull() ? one.cycle.from : one.cycle.to;
            if (!end.isNull())
                last = std::max(last, end.last());
        }
    }
    if (last.isValid() && last < m_first)
        m_first = QDate(last.year(), last.month(), 1).addMonths(1 - kMonths);
}

void CalendarsPage::moveBy(int months)
{
    m_first = m_first.addMonths(months);
    fill();
}

bool CalendarsPage::isBusy() const
{
    return m_work->isBusy();
}

QString CalendarsPage::nameOf(const RecordId &id) const
{
    return m_context.workspace->shortTitle(id, m_context.contentLanguage);
}

QDate CalendarsPage::monthAt(int column) const
{
    return m_first.addMonths(column);
}

void CalendarsPage::fill()
{
    const bool any = !m_calendars.isEmpty();
    fillTable();
    fillList();
    m_legend->setVisible(any && !m_asList->isChecked());
    m_asList->setVisible(any);
    m_earlier->setEnabled(any && !m_asList->isChecked());
    m_later->setEnabled(m_earlier->isEnabled());
    m_stack->setCurrentWidget(!any                        ? static_cast<QWidget *>(m_nothing)
                                  : m_asList->isChecked() ? static_cast<QWidget *>(m_list)
                                                          : m_table);
    showCurrent();
}

void CalendarsPage::fillTable()
{
    const Theme &theme = *m_context.theme;
    const int row = std::max(0, m_table->currentRow());
    const int column = m_table->currentColumn() < 0 ? kMonthsBefore : m_table->currentColumn();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    m_table->setRowCount(int(m_calendars.size()));
    m_table->setColumnCount(kMonths);
    for (int at = 0; at < kMonths; ++at) {
        const QDate month = monthAt(at);
        const bool named = at == 0 || month.month() == 1;
        const QString text = locale().standaloneMonthName(month.month(), QLocale::NarrowFormat);
        auto *head = new QTableWidgetItem(
            (named ? isolated(u"’"_s + QString::number(month.year() % 100).rightJustified(2, u'0'))
                   : QString())
            + u'\n' + text);
        const QDate today = m_context.clock->today();
        head->setFont(theme.font(Theme::Type::Caption, month.year() == today.year() && month.month() == today.month()));
        head->setToolTip(longDate(tri::PartialDate(month.year(), month.month()), locale()));
        m_table->setHorizontalHeaderItem(at, head);
    }
    for (int at = 0; at < m_calendars.size(); ++at) {
        auto *head = new QTableWidgetItem(isolated(nameOf(m_calendars[at].state)));
        head->setFont(theme.font(Theme::Type::Body));
        m_table->setVerticalHeaderItem(at, head);
        for (int month = 0; month < kMonths; ++month)
            putCell(at, month);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(theme.space(5));
    m_table->horizontalHeader()->setDefaultSectionSize(theme.textWidth(4));
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), std::min(column, kMonths - 1));
}

/// Letters say what the shade says: it is never by colour alone.
void CalendarsPage::putCell(int row, int column)
{
    const Theme &theme = *m_context.theme;
    const StateCalendar &calendar = m_calendars[row];
    QStringList letters;
    QStringList words;
    RecordId cycle;
    bool isOpen = false;
    for (const CycleMonth &one : cyclesIn(calendar, monthAt(column))) {
        const PlanningCycle &of = calendar.cycles[one.place].cycle;
        const QString name = isolated(cycleName(of, m_context.contentLanguage));
        isOpen = isOpen || one.mark != MonthMark::Runs;
        if (cycle.isNull() || one.mark != MonthMark::Runs)
            cycle = of.id;
        switch (one.mark) {
        case MonthMark::Opens:
            letters << tr("O", "letter: the preparation opens");
            words << tr("%1: its preparation opens").arg(name);
            break;
        case MonthMark::Prepared:
            letters << tr("P", "letter: the text is prepared");
            words << tr("%1: its text is prepared").arg(name);
            break;
        case MonthMark::Closes:
            letters << tr("C", "letter: the text closes");
            words << tr("%1: its text closes").arg(name);
            break;
        case MonthMark::Runs:
            letters << tr("R", "letter: the cycle runs");
            words << tr("%1 runs").arg(name);
            break;
        }
    }
    letters.removeDuplicates();
    auto *item = new QTableWidgetItem(letters.join(QString()));
    const QString month =
        longDate(tri::PartialDate(monthAt(column).year(), monthAt(column).month()), locale());
    const QString told = words.isEmpty() ? tr("nothing entered") : partsText(words);
    const QString all =
        tr("%1, %2: %3", "State, month, what").arg(isolated(nameOf(calendar.state)), month, told);
    item->setData(kStateRole, calendar.state.toString());
    item->setData(kCycleRole, cycle.isNull() ? QString() : cycle.toString());
    item->setData(Qt::AccessibleTextRole, all);
    item->setToolTip(Qt::convertFromPlainText(all, Qt::WhiteSpaceNormal));
    item->setTextAlignment(Qt::AlignCenter);
    item->setFont(theme.font(Theme::Type::Caption, isOpen));
    item->setForeground(theme.color(isOpen ? Theme::Role::SelectionText : Theme::Role::Muted));
    if (isOpen)
        item->setBackground(theme.color(Theme::Role::Selection));
    else if (!letters.isEmpty())
        item->setBackground(theme.color(Theme::Role::Hover));
    m_table->setItem(row, column, item);
}

void CalendarsPage::fillList()
{
    const Theme &theme = *m_context.theme;
    const RecordId again = m_asList->isChecked() ? currentRecord() : RecordId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const StateCalendar &calendar : std::as_const(m_calendars))
        for (int at = 0; at < calendar.cycles.size(); ++at) {
            const CycleOn &one = calendar.cycles[at];
            auto *item = new QTreeWidgetItem(
                m_list,
                {isolated(nameOf(calendar.state)), cycleName(one.cycle, m_context.contentLanguage),
                 cyclePhaseText(one.phase),
                 cycleWindowText(calendar, at, m_context.contentLanguage, locale())});
            item->setData(0, kStateRole, calendar.state.toString());
            item->setData(0, kCycleRole, one.cycle.id.toString());
            for (int column = 0; column < 4; ++column) {
                item->setFont(column, theme.font(Theme::Type::Body, at == calendar.target));
                item->setForeground(
                    column,
                    theme.color(one.phase == CyclePhase::Past ? Theme::Role::Muted : Theme::Role::Text));
                const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
                item->setSizeHint(column, QSize(wide + theme.space(5), theme.rowHeight()));
            }
            if (one.cycle.id == again || !m_list->currentItem())
                m_list->setCurrentItem(item);
        }
}

void CalendarsPage::showCurrent()
{
    const QTableWidgetItem *cell = m_table->currentItem();
    m_words->setVisible(m_stack->currentWidget() == m_table && cell);
    if (cell)
        m_words->setText(cell->data(Qt::AccessibleTextRole).toString());
    m_open->setEnabled(!currentRecord().isNull());
    m_fit->setEnabled(!currentState().isNull());
    Q_EMIT actionsChanged();
}

RecordId CalendarsPage::currentRecord() const
{
    const QVariant id = m_stack->currentWidget() == m_list
        ? m_list->currentItem() ? m_list->currentItem()->data(0, kCycleRole) : QVariant()
        : m_table->currentItem() ? m_table->currentItem()->data(kCycleRole)
                                 : QVariant();
    return RecordId::parse(id.toString()).value_or(RecordId());
}

RecordId CalendarsPage::currentState() const
{
    const QVariant id = m_stack->currentWidget() == m_list
        ? m_list->currentItem() ? m_list->currentItem()->data(0, kStateRole) : QVariant()
        : m_table->currentItem() ? m_table->currentItem()->data(kStateRole)
                                 : QVariant();
    return RecordId::parse(id.toString()).value_or(RecordId());
}

QVariantMap CalendarsPage::saveState() const
{
    return {{u"as_list"_s, m_asList->isChecked()}};
}

void CalendarsPage::restoreState(const QVariantMap &state)
{
    m_asList->setChecked(state.value(u"as_list"_s).toBool());
}

void CalendarsPage::focusFirst()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
