// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/timespart.h"

#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/requests/requestlist.h"
#include "ui/pages/requests/spreadchart.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString number(const std::optional<double> &value)
{
    if (!value)
        return u"–"_s;
    const bool whole = *value == double(int(*value));
    return QLocale().toString(*value, 'f', whole ? 0 : 1);
}

QString range(const DayRange &days)
{
    if (days.isExact() && days.most == 1)
        return TimesPart::tr("one day");
    return days.isExact() ? TimesPart::tr("%n days", nullptr, days.most)
                          : TimesPart::tr("%1 to %n days", nullptr, days.most).arg(days.least);
}

}  // namespace

TimesPart::TimesPart(const AppContext &context, QWidget *parent)
    : RequestsPart(context, parent), m_figure(new QComboBox(this)), m_by(new QComboBox(this)),
      m_form(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_chart(new SpreadChart(*context.theme, m_stack)), m_table(new QTreeWidget(m_stack)),
      m_empty(new EmptyState(*context.theme, m_stack)), m_below(new QWidget(this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_list(new RequestList(context, u"requests.group_records"_s, this)),
      m_copy(new QAction(tr("&Copy the table"), this))
{
    setObjectName(u"requests.times"_s);
    const Theme &theme = *context.theme;
    m_chart->setObjectName(u"requests.spread"_s);
    m_chart->setAccessibleName(tr("Days as a picture"));
    m_copy->setObjectName(u"requests.copy_times"_s);
    m_copy->setToolTip(tr("Copy the figures of all groups with their headings"));
    connect(m_copy, &QAction::triggered, this, &TimesPart::copy);
    setUpTable();
    m_empty->setObjectName(u"requests.no_times"_s);
    m_empty->setText(tr(
        "Nothing has been asked yet. Once requests have the day on which they were asked, it stands here how "
        "much notice they gave and how long answers took."));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_words->setObjectName(u"requests.group_words"_s);
    m_words->setWordWrap(true);
    m_list->setAccessibleName(tr("Requests of the chosen group"));
    auto *lower = new QVBoxLayout(m_below);
    lower->setContentsMargins(0, theme.space(2), 0, 0);
    lower->addWidget(m_words);
    lower->addWidget(m_list, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_stack);
    split->addWidget(m_below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    split->setSizes({2000, 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(makeBar());
    column->addWidget(split, 1);
    connect(m_chart, &SpreadChart::currentChanged, this, [this] { setCurrent(m_chart->currentRow()); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            setCurrent(m_table->indexOfTopLevelItem(item));
    });
    const auto enter = [this] {
        if (m_list->topLevelItemCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
    };
    connect(m_chart, &SpreadChart::activated, this, enter);
    connect(m_table, &QTreeWidget::itemActivated, this, enter);
    connect(context.theme, &Theme::changed, this, [this] {
        if (reading())
            fill();
    });
}

QWidget *TimesPart::makeBar()
{
    auto *bar = new OptionBar(*m_context.theme, this);
    const auto add = [bar](const QString &text, QComboBox *box, const QString &name,
                           const QStringList &choices) {
        box->setObjectName(name);
        box->addItems(choices);
        bar->add(text, box);
    };
    add(tr("Show:"), m_figure, u"requests.figure"_s,
        {tr("Notice: from asked to needed"), tr("Answer: from asked to answered")});
    add(tr("By:"), m_by, u"requests.by"_s, {tr("Kind"), tr("Who asked"), tr("Chairmanship")});
    add(tr("As:"), m_form, u"requests.times_form"_s, {tr("Picture"), tr("Table")});
    connect(m_figure, &QComboBox::currentIndexChanged, this, &TimesPart::fill);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_row = 0;
        fill();
    });
    connect(m_form, &QComboBox::currentIndexChanged, this, &TimesPart::showAs);
    return bar;
}

void TimesPart::setUpTable()
{
    setUpRequestTree(m_table, *m_context.theme, u"requests.times_table"_s);
    m_table->setAccessibleName(tr("Days as a table"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *byKey = new QAction(this);
    byKey->setShortcut(QKeySequence::Copy);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    connect(byKey, &QAction::triggered, this, &TimesPart::copy);
    m_table->addAction(byKey);
}

QString TimesPart::subtitle() const
{
    return isAnswer() ? tr("How long answers took, as it was: not only the average")
                      : tr("How much notice requests gave, as it was: not only the average");
}

bool TimesPart::isAnswer() const
{
    return m_figure->currentIndex() == 1;
}

const DaySpread &TimesPart::daysOf(const RequestGroup &group) const
{
    return isAnswer() ? group.answer : group.notice;
}

void TimesPart::showReading()
{
    fill();
}

QString TimesPart::nameOfGroup(const RequestGroup &group) const
{
    if (By(m_by->currentIndex()) == By::Kind)
        return kindText(group.kind);
    QStringList names;
    for (const RecordId &id : group.who)
        names << nameOf(id).simplified();
    if (By(m_by->currentIndex()) == By::Requester)
        return names.isEmpty() ? tr("Nobody named") : listText(names);
    switch (group.known) {
    case RequestGroup::Known::Undated: return tr("Day of asking not entered");
    case RequestGroup::Known::Unclear: return tr("Two Chairs in that month or year");
    case RequestGroup::Known::No: return tr("No Chair on record");
    case RequestGroup::Known::Yes: break;
    }
    return tr("%1, %2", "Chair, from–to").arg(listText(names), dateRange(group.from, group.to, locale()));
}

void TimesPart::fill()
{
    if (!reading())
        return;
    const RequestTimes &times = reading()->times;
    const By by = By(m_by->currentIndex());
    QList<RequestGroup> groups = by == By::Kind ? times.byKind
        : by == By::Requester                   ? times.byRequester
                                                : times.byChairmanship;
    if (by == By::Requester)
        std::stable_sort(groups.begin(), groups.end(), [this](const RequestGroup &a, const RequestGroup &b) {
            if (a.who.isEmpty() != b.who.isEmpty())
                return b.who.isEmpty();
            return QString::localeAwareCompare(nameOfGroup(a), nameOfGroup(b)) < 0;
        });
    m_groups = QList<RequestGroup>{times.all} + groups;
    QList<SpreadRow> rows;
    for (const RequestGroup &group : std::as_const(m_groups))
        rows << SpreadRow{rows.isEmpty() ? tr("All together") : nameOfGroup(group), daysOf(group),
                          captionOf(daysOf(group)), wordsOf(group)};
    const int row = std::min(m_row, int(m_groups.size()) - 1);
    {
        const QSignalBlocker quiet(m_chart);
        m_chart->setRows(rows);
        m_chart->setCurrentRow(row);
    }
    fillTable();
    setCurrent(row);
    showAs(m_form->currentIndex());
    Q_EMIT actionsChanged();
}

QList<QStringList> TimesPart::cells() const
{
    QList<QStringList> out{{m_by->currentText(), tr("Requests"), tr("Days known"), tr("Least"), tr("Quarter"),
                            tr("Median"), tr("Three quarters"), tr("Most"), tr("Month or year only"),
                            tr("No date"), tr("Reversed")}};
    for (int row = 0; row < m_groups.size(); ++row) {
        const DaySpread &days = daysOf(m_groups[row]);
        QStringList line{m_chart->rows()[row].title, QLocale().toString(m_groups[row].requests),
                         QLocale().toString(days.count())};
        for (const double part : {0.0, 0.25, 0.5, 0.75, 1.0})
            line << number(days.quantile(part));
        line << QLocale().toString(days.imprecise.size()) << QLocale().toString(days.missing)
             << QLocale().toString(days.reversed);
        out << line;
    }
    return out;
}

void TimesPart::fillTable()
{
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    const QList<QStringList> all = cells();
    m_table->setColumnCount(int(all.first().size()));
    m_table->setHeaderLabels(all.first());
    for (const QStringList &line : all.mid(1)) {
        auto *item = new QTreeWidgetItem(m_table, line);
        for (int column = 1; column < line.size(); ++column) {
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        item->setText(0, isolated(line.first()));
        fitRequestItem(item, *m_context.theme);
    }
}

void TimesPart::setCurrent(int row)
{
    m_row = std::clamp(row, 0, std::max(0, int(m_groups.size()) - 1));
    const QSignalBlocker quietChart(m_chart);
    const QSignalBlocker quietTable(m_table);
    if (m_chart->currentRow() != m_row)
        m_chart->setCurrentRow(m_row);
    m_table->setCurrentItem(m_table->topLevelItem(m_row));
    showCurrent();
    Q_EMIT stateChanged();
}

QString TimesPart::captionOf(const DaySpread &days) const
{
    QStringList parts;
    if (days.count() > 0)
        parts << tr("median %1 of %n", nullptr, int(days.count())).arg(number(days.median()));
    if (!days.imprecise.isEmpty())
        parts << tr("%n to the month", "known to the month or year alone", int(days.imprecise.size()));
    return parts.isEmpty() ? tr("nothing known") : parts.join(u" · "_s);
}

QString TimesPart::wordsOf(const RequestGroup &group) const
{
    const DaySpread &days = daysOf(group);
    QStringList out{group.requests == 1 ? tr("1 request.") : tr("%n requests.", nullptr, group.requests)};
    if (days.count() == 1)
        out << tr("The days are known for one: %1.").arg(range({*days.least(), *days.least()}));
    else if (days.count() > 1)
        out << tr("The days are known for %1: from %2 to %3, the middle half from %4 to %5, the median is "
                  "%6.")
                   .arg(QLocale().toString(days.count()), number(days.quantile(0)), number(days.quantile(1)),
                        number(days.quantile(0.25)), number(days.quantile(0.75)), number(days.median()));
    if (!days.imprecise.isEmpty())
        out << tr("Known to the month or year alone, and not counted in these: %n.", nullptr,
                  int(days.imprecise.size()));
    if (days.missing > 0)
        out << (isAnswer() ? tr("Without a day of asking or of an answer: %n.", nullptr, days.missing)
                           : tr("Without a day of asking or of need: %n.", nullptr, days.missing));
    if (days.reversed > 0)
        out << (isAnswer() ? tr("Answered before being asked: %n. Look at the dates.", nullptr, days.reversed)
                           : tr("Needed before being asked: %n. Look at the dates.", nullptr, days.reversed));
    return out.join(u' ');
}

/// Of one request, told as it is known.
QString TimesPart::daysOf(const ExpertiseRequest &request) const
{
    const auto days = rangeOfDays(request.askedOn, isAnswer() ? request.answeredOn : request.neededBy);
    if (!days)
        return request.askedOn.isNull() ? tr("not said when asked")
            : isAnswer()                ? tr("no answer yet")
                                        : tr("not said when needed");
    if (days->most < 0)
        return isAnswer() ? tr("answered before asked") : tr("needed before asked");
    return range(*days);
}

void TimesPart::showCurrent()
{
    const bool any = m_row < m_groups.size() && m_groups.first().requests > 0;
    if (!any) {
        m_words->clear();
        m_list->clear();
        return;
    }
    const SpreadRow &row = m_chart->rows()[m_row];
    m_words->setText(tr("%1: %2", "group, what is known of it").arg(isolated(row.title), row.words));
    m_list->showRequests(*reading(), m_groups[m_row].members,
                         isAnswer() ? tr("Answered after") : tr("Notice"),
                         [this](const ExpertiseRequest &request) { return daysOf(request); });
}

void TimesPart::showAs(int form)
{
    const bool any = !m_groups.isEmpty() && m_groups.first().requests > 0;
    m_stack->setCurrentIndex(!any ? 2 : form == 1 ? 1 : 0);
    m_below->setVisible(any);
    m_copy->setEnabled(any);
    Q_EMIT stateChanged();
}

void TimesPart::copy()
{
    if (m_groups.isEmpty())
        return;
    const QList<QStringList> all = cells();
    QGuiApplication::clipboard()->setMimeData(clipOf(all).release());
    Q_EMIT told(tr("%n lines copied.", nullptr, int(all.size()) - 1));
}

void TimesPart::focusFirst()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QVariantMap TimesPart::saveState() const
{
    return {{u"figure"_s, m_figure->currentIndex()},
            {u"by"_s, m_by->currentIndex()},
            {u"form"_s, m_form->currentIndex()},
            {u"row"_s, m_row}};
}

void TimesPart::restoreState(const QVariantMap &state)
{
    m_figure->setCurrentIndex(std::clamp(state.value(u"figure"_s).toInt(), 0, 1));
    m_by->setCurrentIndex(std::clamp(state.value(u"by"_s).toInt(), 0, 2));
    m_form->setCurrentIndex(std::clamp(state.value(u"form"_s).toInt(), 0, 1));
    setCurrent(state.value(u"row"_s).toInt());
}

}  // namespace tri::ui
