// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/timelinepart.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/pages/plans/timelineview.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kZoomStep = 1.5;

QString statusWord(const QString &key)
{
    const Choice *choice = kindOf<Activity>().spec.field(u"status")->choice(key);
    return choice ? choiceText(*choice) : key;
}

}  // namespace

TimelinePart::TimelinePart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent), m_view(new TimelineView(*context.theme, this)),
      m_asking(new NoticeBar(*context.theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"plan.timeline"_s);
    setUpActions();
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_asking);
    column->addWidget(m_view, 1);
    m_stack->addWidget(page);
    setUpPaper();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePart::currentLineChanged);
    connect(m_view, &TimelineView::opened, this, &TimelinePart::open);
    connect(m_view, &TimelineView::stepWanted, this, &TimelinePart::step);
    connect(m_view, &TimelineView::dropped, this, &TimelinePart::drop);
    connect(m_view, &TimelineView::datesWanted, this, &TimelinePart::askDates);
}

void TimelinePart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"plan.timeline."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        return action;
    };
    make(u"print"_s, u"document-print"_s, tr("Print timeline…"),
         tr("Show the pages before printing or saving (Ctrl+P)"), &TimelinePart::print);
    make(u"fit"_s, u"zoom-fit-best"_s, tr("Fit plan"), tr("Show all of the plan’s time"),
         [this] { m_view->fitPlan(); });
    make(u"today"_s, u"go-jump-today"_s, tr("Today"), tr("Go to today"), [this] { m_view->showToday(); });
    make(u"zoom_in"_s, u"zoom-in"_s, tr("Closer"), tr("Show less time in more detail (Ctrl+plus)"),
         [this] { m_view->zoomBy(kZoomStep); });
    make(u"zoom_out"_s, u"zoom-out"_s, tr("Wider"), tr("Show more time in less detail (Ctrl+minus)"),
         [this] { m_view->zoomBy(1 / kZoomStep); });
    make(u"open"_s, u"document-open"_s, tr("Open line"), tr("Open what is chosen (Enter)"),
         [this] { open(m_view->currentRecord()); });
    make(u"dates"_s, u"view-calendar"_s, tr("Change dates…"), tr("Type the dates of the chosen line (F2)"),
         &TimelinePart::askDates);
    make(u"later"_s, u"go-next"_s, tr("Move to the next quarter"),
         tr("Move all dates of the chosen line by three months (Alt+Page down)"),
         [this] { step(DatePart::All, DateStep::Quarter, 1); });
    make(u"earlier"_s, u"go-previous"_s, tr("Move to the quarter before"),
         tr("Move all dates of the chosen line by three months (Alt+Page up)"),
         [this] { step(DatePart::All, DateStep::Quarter, -1); });
    make(u"fold"_s, u"view-list-tree"_s, tr("Fold all"), tr("Show the uppermost lines alone"),
         [this] { m_view->foldAll(true); });
    make(u"unfold"_s, u"view-list-tree"_s, tr("Unfold all"), tr("Show all lines"),
         [this] { m_view->foldAll(false); });
    auto *legend = make(u"legend"_s, u"help-hint"_s, tr("Legend"), tr("Show what the bars and signs mean"),
                        [this](bool on) { setLegend(on); });
    legend->setCheckable(true);
    m_view->addActions(m_actions);
    const QVariant kept =
        m_context.preferences ? m_context.preferences->roomState(u"plan/legend"_s) : QVariant();
    legend->setChecked(!kept.isValid() || kept.toBool());
    m_view->setLegend(legend->isChecked());
}

void TimelinePart::setLegend(bool shown)
{
    m_view->setLegend(shown);
    if (m_context.preferences)
        m_context.preferences->setRoomState(u"plan/legend"_s, shown);
}

QWidget *TimelinePart::makeBar()
{
    const Theme &theme = *m_context.theme;
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    setReadingMargins(row, theme.space(4), theme.space(1), theme.space(2), theme.space(1));
    row->setSpacing(theme.space(2));
    const auto box = [this, row, &theme](const QString &key, const QString &name) {
        auto *made = new QComboBox(this);
        made->setObjectName(u"plan.timeline."_s + key);
        made->setAccessibleName(name);
        made->setMaximumWidth(theme.textWidth(24));
        connect(made, &QComboBox::activated, this, &TimelinePart::applyFilter);
        row->addWidget(made);
        return made;
    };
    m_lead = box(u"lead"_s, tr("Show the lines of this lead"));
    m_theme = box(u"theme"_s, tr("Show the lines on this theme"));
    m_status = box(u"status"_s, tr("Show the lines with this status"));
    auto *tells = new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Muted, bar);
    tells->setObjectName(u"plan.timeline.tells"_s);
    tells->setTextFormat(Qt::PlainText);
    m_tells = tells;
    m_tells->setMinimumWidth(0);
    m_tells->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_tells, 1);
    for (QAction *action : m_actions.mid(1, 4) + QList<QAction *>{m_actions.last()}) {
        auto *button = new QToolButton(bar);
        button->setObjectName(action->objectName() + u"_button"_s);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return bar;
}

QList<QAction *> TimelinePart::actions()
{
    return m_actions;
}

void TimelinePart::showPlan(const SharedPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    Reader reader(*m_context.workspace);
    const TimelineSources sources = readTimelineSources(reader, *plan, screenLanguage());
    if (reader.problem()) {
        Q_EMIT failed(*reader.problem());
        return;
    }
    m_timeline = std::make_shared<const PlanTimeline>(
        planTimeline(*plan, sources, m_context.clock->today(), screenLanguage()));
    fillFilters();
    applyFilter();
    m_view->setTimeline(m_timeline);
    showFindings();
    if (m_stack->currentIndex() == 1)
        makePaper();
}

void TimelinePart::fillFilters()
{
    const auto fill = [](QComboBox *box, const QString &all, QList<std::pair<QString, QString>> items) {
        const QString chosen = box->currentData().toString();
        std::sort(items.begin(), items.end(),
                  [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
        box->clear();
        box->addItem(all, QString());
        for (const auto &[text, key] : std::as_const(items))
            box->addItem(text, key);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QSet<RecordId> leads;
    QSet<RecordId> themes;
    QSet<QString> statuses;
    for (const TimelineRow &row : m_timeline->rows) {
        if (row.isSummary())
            continue;
        leads.unite(QSet<RecordId>(row.owners.begin(), row.owners.end()));
        themes.unite(QSet<RecordId>(row.themes.begin(), row.themes.end()));
        if (!row.status.isEmpty())
            statuses.insert(row.status);
    }
    const auto named = [this](const QSet<RecordId> &ids) {
        QList<std::pair<QString, QString>> items;
        for (const RecordId &id : ids)
            items << std::pair(m_context.workspace->shortTitle(id, m_context.contentLanguage), id.toString());
        return items;
    };
    QList<std::pair<QString, QString>> words;
    for (const QString &status : std::as_const(statuses))
        words << std::pair(statusWord(status), status);
    fill(m_lead, tr("All leads"), named(leads));
    fill(m_theme, tr("All themes"), named(themes));
    fill(m_status, tr("Every status"), words);
}

void TimelinePart::applyFilter()
{
    const RecordId lead = RecordId::parse(m_lead->currentData().toString()).value_or(RecordId());
    const RecordId theme = RecordId::parse(m_theme->currentData().toString()).value_or(RecordId());
    const QString status = m_status->currentData().toString();
    if (lead.isNull() && theme.isNull() && status.isEmpty()) {
        m_view->setShown({});
        return;
    }
    m_view->setShown([lead, theme, status](const TimelineRow &row) {
        return (lead.isNull() || row.owners.contains(lead)) && (theme.isNull() || row.themes.contains(theme))
            && (status.isEmpty() || row.status == status);
    });
}

void TimelinePart::showFindings()
{
    QStringList parts;
    if (m_timeline->undated > 0)
        parts << (m_timeline->undated == 1 ? tr("1 line has no dates.")
                                           : tr("%n lines have no dates.", nullptr, m_timeline->undated));
    const int others = int(m_timeline->findings.size()) - m_timeline->undated;
    if (others > 0)
        parts << (others == 1 ? tr("1 date or link does not fit.")
                              : tr("%n dates or links do not fit.", nullptr, others));
    m_tells->setText(parts.join(u' '));
    m_tells->setToolTip(
        m_timeline->findings.mid(0, 20).join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

RecordId TimelinePart::currentLine() const
{
    const int row = m_view->currentRow();
    return m_timeline && row >= 0 && row < m_timeline->rows.size() ? m_timeline->rows[row].id : RecordId();
}

void TimelinePart::setCurrentLine(const RecordId &line)
{
    if (m_timeline && line != currentLine())
        m_view->setCurrentRow(m_timeline->rowOf(line));
}

void TimelinePart::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void TimelinePart::open(const RecordId &id)
{
    if (!id.isNull() && m_context.navigator)
        m_context.navigator->showRecord(id);
}

std::optional<Row> TimelinePart::currentRow() const
{
    const RecordId id = m_view->currentRecord();
    if (id.isNull())
        return std::nullopt;
    const auto row = m_context.workspace->row(id);
    if (!row || row->spec->indexOf(u"first_due") < 0)
        return std::nullopt;
    return *row;
}

void TimelinePart::step(DatePart part, DateStep step, int count)
{
    const auto row = currentRow();
    if (!row) {
        Q_EMIT told(tr("The dates of this line follow from the lines below it. Choose one of those."));
        return;
    }
    const LineDates now = datesOf(*row);
    if (now == LineDates()) {
        Q_EMIT told(tr("This line has no dates yet. Press F2 to enter them."));
        return;
    }
    giveDates(moved(now, part, step, count));
}

void TimelinePart::drop(DatePart part, const QDate &day)
{
    if (const auto row = currentRow())
        giveDates(movedTo(datesOf(*row), part, day));
}

void TimelinePart::giveDates(const LineDates &dates)
{
    const auto row = currentRow();
    if (!row)
        return;
    m_asking->dismiss();
    if (wantsReason(*row, dates))
        askReason(row->id, dates);
    else
        write(row->id, dates, {});
}

QLineEdit *TimelinePart::field(const QString &key, const QString &name, const QString &text)
{
    QLineEdit *box = m_asking->addField(name, text);
    box->setObjectName(u"plan.timeline."_s + key);
    box->setPlaceholderText(name);
    return box;
}

void TimelinePart::askReason(const RecordId &id, const LineDates &dates)
{
    m_asking->showNote(
        tr("The due date moves to %1. The first due date is kept.").arg(shortDate(dates.due, locale())));
    QLineEdit *reason = field(u"reason"_s, tr("Reason for the new date"), {});
    auto *go = m_asking->addAction(tr("Move"));
    go->setObjectName(u"plan.timeline.reason.move"_s);
    auto *stay = m_asking->addAction(tr("Leave it"));
    stay->setObjectName(u"plan.timeline.reason.leave"_s);
    connect(go, &QPushButton::clicked, this, [this, id, dates, reason] {
        const QString why = reason->text().trimmed();
        if (why.isEmpty()) {
            reason->setFocus();
            return;
        }
        m_asking->dismiss();
        write(id, dates, why);
        m_view->setFocus();
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_asking->dismiss();
        m_view->setFocus();
    });
    m_asking->takeFocus();
}

void TimelinePart::write(const RecordId &id, const LineDates &dates, const QString &reason)
{
    const auto row = m_context.workspace->row(id);
    if (!row) {
        Q_EMIT failed(row.error());
        return;
    }
    const auto change = redate(*row, dates, reason, m_context.contentLanguage,
                               m_context.workspace->title(id, m_context.contentLanguage));
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    if (change->isEmpty())
        return;
    if (const auto done = m_context.workspace->apply(*change); !done)
        Q_EMIT failed(done.error());
}

void TimelinePart::askDates()
{
    const auto row = currentRow();
    if (!row) {
        Q_EMIT told(tr("The dates of this line follow from the lines below it. Choose one of those."));
        return;
    }
    const LineDates now = datesOf(*row);
    const bool hasFrom = row->spec->indexOf(u"from") >= 0;
    const bool isDue = !hasFrom || !now.due.isNull() || now.to.isNull();
    const QString name = m_context.workspace->title(row->id, m_context.contentLanguage);
    m_asking->showNote(!hasFrom    ? tr("Due date of “%1”:").arg(name)
                           : isDue ? tr("From when and due when – “%1”:").arg(name)
                                   : tr("From when and until when – “%1”:").arg(name));
    QLineEdit *from = hasFrom ? field(u"from"_s, tr("From"), shortDate(now.from, locale())) : nullptr;
    QLineEdit *end =
        field(u"end"_s, isDue ? tr("Due") : tr("Until"), shortDate(isDue ? now.due : now.to, locale()));
    auto *go = m_asking->addAction(tr("Set dates"));
    go->setObjectName(u"plan.timeline.dates.set"_s);
    auto *stay = m_asking->addAction(tr("Leave them"));
    const auto read = [this](QLineEdit *box, PartialDate &date) {
        const QString text = box ? box->text().trimmed() : QString();
        if (!box)
            return true;
        const auto parsed =
            text.isEmpty() ? std::optional(PartialDate()) : PartialDate::parseLoose(text, locale());
        if (parsed)
            date = *parsed;
        else
            box->setFocus();
        return parsed.has_value();
    };
    connect(go, &QPushButton::clicked, this, [this, from, end, isDue, now, read] {
        LineDates dates = now;
        if (!read(from, dates.from) || !read(end, isDue ? dates.due : dates.to)) {
            Q_EMIT told(tr("That is no date. Write 14 May 2014, May 2014 or 2014."));
            return;
        }
        m_view->setFocus();
        giveDates(dates);
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_asking->dismiss();
        m_view->setFocus();
    });
    m_asking->takeFocus();
}

}  // namespace tri::ui
