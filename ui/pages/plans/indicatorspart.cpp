// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/indicatorspart.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/pages/plans/courseline.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kAheadDays = 92;  // how far ahead reports are made: a quarter

QString numberText(const std::optional<double> &number)
{
    return number ? QLocale().toString(*number, 'g', 10) : QString();
}

CoursePoints courseOf(const IndicatorLine &line)
{
    CoursePoints course{{}, line.indicator.baseline, line.indicator.target};
    if (line.indicator.baseline && !line.indicator.baselineDate.isNull())
        course.points << std::pair(line.indicator.baselineDate.last().toJulianDay(), *line.indicator.baseline);
    for (const Measurement &one : line.measurements) {
        if (one.value && one.part.isEmpty() && !one.date.isNull())
            course.points << std::pair(one.date.last().toJulianDay(), *one.value);
    }
    std::stable_sort(course.points.begin(), course.points.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    return course;
}

}  // namespace

IndicatorsPart::IndicatorsPart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack)), m_entry(new QWidget(this)),
      m_entryLabel(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_entry)),
      m_date(new QLineEdit(m_entry)), m_value(new QLineEdit(m_entry)), m_keep(new QPushButton(tr("Keep"), m_entry)),
      m_finding(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_entry))
{
    setObjectName(u"plan.indicators"_s);
    m_summary->setObjectName(u"plan.indicators.summary"_s);
    setUpActions();
    setUpList();
    setUpEntry();
    auto *empty = new EmptyState(*context.theme, m_stack);
    empty->setText(tr("No indicator shows yet how this plan moves on. One for each objective is a good start: what is "
                      "counted, in which unit, from where to where."));
    if (!context.workspace->isReadOnly())
        connect(empty->addButton(tr("Add an indicator")), &QPushButton::clicked, this, &IndicatorsPart::addIndicator);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    column->setSpacing(theme.space(2));
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    column->addWidget(m_entry);
}

void IndicatorsPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"plan.indicators."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_addValue = make(u"add_value"_s, u"list-add"_s, tr("Add value"), tr("Add a value to the chosen indicator"),
                      &IndicatorsPart::startEntry);
    m_reports = make(u"due_reports"_s, u"view-calendar-tasks"_s, tr("Ask for due reports"),
                     tr("Make a record for each report that the schedules ask for in the coming three months"),
                     &IndicatorsPart::makeDueReports);
    m_unask = make(u"remove_strayed"_s, u"edit-delete"_s, tr("Remove reports no longer asked for"),
                   tr("Move reports to the trash that are awaited though no schedule asks for them any more"),
                   &IndicatorsPart::removeStrayed);
    m_add = make(u"add"_s, u"document-new"_s, tr("Add indicator"), tr("Add an indicator to the plan"),
                 &IndicatorsPart::addIndicator);
    m_open = make(u"open"_s, u"document-open"_s, tr("Open indicator"), tr("Open the indicator with all its fields (Enter)"),
                  [this] {
                      if (const IndicatorLine *line = current())
                          m_context.navigator->showRecord(line->indicator.id);
                  });
}

void IndicatorsPart::setUpList()
{
    m_list->setObjectName(u"plan.indicators.list"_s);
    m_list->setAccessibleName(tr("Indicators of the plan"));
    m_list->setHeaderLabels({tr("Indicator"), tr("Shows"), tr("Baseline"), tr("Latest"), tr("Target"), tr("Course"),
                             tr("Next report")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegateForColumn(Course, new CourseLineDelegate(*m_context.theme, m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(m_context.theme->textWidth(8));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_open, m_addValue, m_add});
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        updateActions();
        Q_EMIT currentLineChanged();
    });
    connect(m_context.theme, &Theme::changed, this, &IndicatorsPart::fill);
}

void IndicatorsPart::setUpEntry()
{
    const Theme &theme = *m_context.theme;
    m_entry->setObjectName(u"plan.indicators.entry"_s);
    m_date->setObjectName(u"plan.indicators.date"_s);
    m_date->setAccessibleName(tr("Date of the value"));
    m_date->setToolTip(tr("A day, a month or a year"));
    m_date->setFixedWidth(theme.textWidth(16));
    m_value->setObjectName(u"plan.indicators.value"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("A number, or the value in words"));
    m_keep->setObjectName(u"plan.indicators.keep"_s);
    m_finding->setObjectName(u"plan.indicators.finding"_s);
    m_finding->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(2));
    row->addWidget(m_entryLabel);
    row->addWidget(m_date);
    row->addWidget(m_value, 1);
    row->addWidget(m_keep);
    auto *column = new QVBoxLayout(m_entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_finding);
    m_finding->hide();
    m_entry->hide();
    connect(m_keep, &QPushButton::clicked, this, &IndicatorsPart::keepEntry);
    connect(m_value, &QLineEdit::returnPressed, this, &IndicatorsPart::keepEntry);
    connect(m_date, &QLineEdit::returnPressed, m_value, qOverload<>(&QWidget::setFocus));
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_entry->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_entry->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void IndicatorsPart::showPlan(const SharedPlan &plan)
{
    m_plan = plan;
    Reader reader(*m_context.workspace);
    m_lines = indicatorsOf(reader, *plan);
    m_strayed = strayedReports(reader, *plan, m_context.clock->today());
    if (const auto &problem = reader.problem())
        Q_EMIT failed(*problem);
    fill();
}

QString IndicatorsPart::showsText(const IndicatorLine &line) const
{
    if (line.line < 0)
        return tr("the plan");
    const QString number = m_plan->number(line.line);
    return number.isEmpty() ? m_plan->title(line.line).in(m_context.contentLanguage) : number;
}

QString IndicatorsPart::nextText(const IndicatorLine &line) const
{
    for (const ProgressReport &report : line.reports) {
        if (toRow(report).isOpen())
            return shortDate(report.due, locale());
    }
    const auto schedule = scheduleOf(line.indicator);
    if (!schedule)
        return {};
    const QDate today = m_context.clock->today();
    const QList<QDate> days = dueDays(*schedule, today.addMonths(schedule->months));
    for (const QDate &day : days) {
        if (day >= today)
            return shortDate(PartialDate(day), locale());
    }
    return {};
}

void IndicatorsPart::showLine(QTreeWidgetItem *item, int at)
{
    const IndicatorLine &line = m_lines[at];
    const Theme &theme = *m_context.theme;
    const QString language = m_context.contentLanguage;
    const Measurement *latest = line.latest();
    const QString unit = line.indicator.unit.in(language);
    const QString title = line.indicator.title.in(language);
    item->setData(Title, kIdRole, line.indicator.id.toString());
    item->setText(Title, isolated(unit.isEmpty() ? title : tr("%1 (%2)", "indicator and unit").arg(title, unit)));
    item->setText(Shows, isolated(showsText(line)));
    item->setText(Baseline, isolated(numberText(line.indicator.baseline)));
    const QString value = !latest ? QString() : latest->value ? numberText(latest->value) : latest->valueText.in(language);
    item->setText(Latest, isolated(value));
    item->setText(Target, isolated(numberText(line.indicator.target)));
    item->setText(Next, isolated(nextText(line)));
    item->setToolTip(Title, Qt::convertFromPlainText(item->text(Title), Qt::WhiteSpaceNormal));
    item->setToolTip(Latest, Qt::convertFromPlainText(valueText(line, language), Qt::WhiteSpaceNormal));
    item->setData(Course, CourseLineDelegate::kRole, QVariant::fromValue(courseOf(line)));
    item->setData(Course, Qt::AccessibleTextRole, valueText(line, language));
    for (int column = 0; column < Columns; ++column) {
        item->setFont(column, theme.font(Theme::Type::Body));
        const int wide = column == Course ? theme.textWidth(12)
                                          : QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
        item->setSizeHint(column, QSize(wide + theme.space(5), theme.rowHeight()));
    }
}

void IndicatorsPart::fill()
{
    if (!m_plan)
        return;
    const IndicatorLine *chosen = current();
    const RecordId again = chosen ? chosen->indicator.id : RecordId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int at = 0; at < m_lines.size(); ++at) {
            auto *item = new QTreeWidgetItem(m_list);
            showLine(item, at);
            if (m_lines[at].indicator.id == again)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_stack->setCurrentIndex(m_lines.isEmpty() ? 1 : 0);
    const int valued = int(std::count_if(m_lines.cbegin(), m_lines.cend(),
                                         [](const IndicatorLine &line) { return line.latest() != nullptr; }));
    QString text = tr("Indicators with a value: %1 of %2.").arg(valued).arg(m_lines.size());
    if (!m_strayed.isEmpty())
        text += u' ' + tr("%n awaited report(s) are no longer asked for by any schedule.", nullptr, int(m_strayed.size()));
    m_summary->setText(text);
    m_summary->setVisible(!m_lines.isEmpty());
    updateActions();
}

const IndicatorLine *IndicatorsPart::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto id = item ? RecordId::parse(item->data(Title, kIdRole).toString()) : std::nullopt;
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                 [&id](const IndicatorLine &line) { return id && line.indicator.id == *id; });
    return at == m_lines.cend() ? nullptr : &*at;
}

RecordId IndicatorsPart::currentLine() const
{
    const IndicatorLine *line = current();
    return line && line->line >= 0 ? m_plan->lines[line->line].id : RecordId();
}

void IndicatorsPart::setCurrentLine(const RecordId &line)
{
    for (int at = 0; at < m_lines.size(); ++at) {
        if (m_lines[at].indicator.about == line) {
            m_list->setCurrentItem(m_list->topLevelItem(at));
            return;
        }
    }
}

void IndicatorsPart::updateActions()
{
    const bool open = !m_context.workspace->isReadOnly();
    m_addValue->setEnabled(open && current());
    m_open->setEnabled(current() != nullptr);
    m_add->setEnabled(open);
    m_reports->setEnabled(open);
    m_unask->setEnabled(open && !m_strayed.isEmpty());
}

QList<QAction *> IndicatorsPart::actions()
{
    return {m_addValue, m_reports, m_add, m_open, m_unask};
}

void IndicatorsPart::focusFirst()
{
    if (m_lines.isEmpty())
        PlanPart::focusFirst();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

bool IndicatorsPart::apply(const ChangeSet &change)
{
    if (change.isEmpty())
        return false;
    const auto stamp = m_context.workspace->apply(change);
    if (!stamp)
        Q_EMIT failed(stamp.error());
    return stamp.has_value();
}

void IndicatorsPart::startEntry()
{
    const IndicatorLine *line = current();
    if (!line)
        return;
    const QString unit = line->indicator.unit.in(m_context.contentLanguage);
    m_entryLabel->setText(unit.isEmpty() ? tr("New value:") : tr("New value in %1:", "a unit").arg(unit));
    m_date->setText(locale().toString(m_context.clock->today(), QLocale::ShortFormat));
    m_value->clear();
    m_finding->hide();
    m_entry->show();
    m_value->setFocus(Qt::OtherFocusReason);
}

void IndicatorsPart::keepEntry()
{
    const IndicatorLine *line = current();
    const QString text = m_value->text().trimmed();
    const auto date = PartialDate::parseLoose(m_date->text(), locale());
    if (!line || text.isEmpty() || !date) {
        m_finding->setText(text.isEmpty() ? tr("The value is missing: a number, or what it is in words.")
                                          : tr("“%1” is no date. Write a day, a month or a year, for example %2.")
                                                .arg(m_date->text(), shortDate(PartialDate(2014, 5, 14), locale())));
        m_finding->show();
        (text.isEmpty() ? m_value : m_date)->setFocus(Qt::OtherFocusReason);
        return;
    }
    Measurement made;
    made.id = m_context.workspace->newId();
    made.indicator = line->indicator.id;
    made.date = *date;
    bool number = false;
    const double value = locale().toDouble(text, &number);
    if (number)
        made.value = value;
    else
        made.valueText = LocalText(m_context.contentLanguage, text);
    if (line->indicator.responsible.size() == 1)
        made.reportedBy = line->indicator.responsible.first();
    const QString subject = line->indicator.title.in(line->indicator.title.original);
    if (!apply(changeOf(creation(toRow(made)), subject)))
        return;
    m_entry->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

void IndicatorsPart::makeDueReports()
{
    Reader reader(*m_context.workspace);
    const QList<DueReport> missing = missingReports(reader, *m_plan, m_context.clock->today().addDays(kAheadDays));
    if (const auto &problem = reader.problem()) {
        Q_EMIT failed(*problem);
        return;
    }
    if (missing.isEmpty()) {
        Q_EMIT told(tr("All reports that the schedules ask for in the coming three months are there. A schedule is set in "
                       "“Report every” of the plan or of an indicator."));
        return;
    }
    if (apply(makeReports(missing, [this] { return m_context.workspace->newId(); })))
        Q_EMIT told(tr("%n report(s) are now awaited.", nullptr, int(missing.size())));
}

void IndicatorsPart::removeStrayed()
{
    ChangeSet change;
    for (const ProgressReport &report : std::as_const(m_strayed))
        change.records << deletion(toRow(report));
    change.label = {.verb = u"delete"_s,
                    .kind = kindOf<ProgressReport>().spec.keyText(),
                    .count = int(change.records.size())};
    apply(change);
}

void IndicatorsPart::addIndicator()
{
    m_context.navigator->showNewRecord(kindOf<Indicator>().spec.keyText(), {{u"about"_s, m_plan->plan.id}});
}

}  // namespace tri::ui
