// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/loadpanel.h"

#include "core/base/localtext.h"
#include "core/workspace/workspace.h"
#include "ui/pages/plans/loadchart.h"
#include "ui/pages/requests/requestlist.h"
#include "ui/services/theme.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/rowheadings.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList headings()
{
    return {LoadPanel::tr("Asked"), LoadPanel::tr("Offered"), LoadPanel::tr("Delivered"),
            LoadPanel::tr("Declined"), LoadPanel::tr("Open")};
}

}  // namespace

LoadPanel::LoadPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new QComboBox(this)),
      m_split(new QSplitter(Qt::Vertical, this)), m_stack(new QStackedWidget(m_split)),
      m_table(new QTableWidget(m_stack)), m_chart(new LoadChart(*context.theme, m_stack)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_list(new RequestList(context, u"requests.load_records"_s, this))
{
    const Theme &theme = *context.theme;
    setObjectName(u"requests.load"_s);
    auto *heading = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, this);
    heading->setText(tr("Load of those asked"));
    m_form->setObjectName(u"requests.load_form"_s);
    m_form->setAccessibleName(tr("Load as"));
    m_form->addItems({tr("Table"), tr("Bars")});
    setUpTable();
    m_chart->setObjectName(u"requests.load_chart"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_chart);
    m_words->setObjectName(u"requests.load_words"_s);
    m_words->setWordWrap(true);
    m_list->setAccessibleName(tr("Requests of the chosen number"));
    auto *lower = new QWidget(m_split);
    m_below = new QVBoxLayout(lower);
    m_below->setSpacing(theme.space(1));
    m_below->addWidget(m_words);
    m_below->addWidget(m_list, 1);
    m_split->addWidget(m_stack);
    m_split->addWidget(lower);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto *bar = new QHBoxLayout;
    bar->addWidget(heading, 1);
    bar->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(bar);
    column->addWidget(m_split, 1);
    connect(m_form, &QComboBox::currentIndexChanged, this, &LoadPanel::showAs);
    connect(m_table, &QTableWidget::currentCellChanged, this, &LoadPanel::showCell);
    connect(m_chart, &LoadChart::currentChanged, this, &LoadPanel::showCell);
    const auto enter = [this] {
        if (m_list->topLevelItemCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
    };
    connect(m_table, &QTableWidget::cellActivated, this, enter);
    connect(m_chart, &LoadChart::activated, this, enter);
    connect(context.theme, &Theme::changed, this, &LoadPanel::fillTable);
}

void LoadPanel::setUpTable()
{
    m_table->setObjectName(u"requests.load_table"_s);
    m_table->setAccessibleName(tr("Load of those asked"));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels(headings());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setAccessibleName(tr("Those asked"));
}

void LoadPanel::setOrientation(Qt::Orientation orientation)
{
    const bool beside = orientation == Qt::Horizontal;
    m_split->setOrientation(orientation);
    // Beside each other, the words stand off the handle.
    const int off = beside ? m_context.theme->space(3) : 0;
    setReadingMargins(m_below, off, m_context.theme->space(1), 0, 0);
    m_split->setSizes(beside ? QList<int>{1100, 1000} : QList<int>{3000, 2000});
    m_hasRoom = false;
    giveRoom();
}

/// Beside its list the table has what all its columns need, up to three fifths of the width. Later the handle stays where a
/// person puts it.
void LoadPanel::giveRoom()
{
    if (m_hasRoom || m_split->orientation() != Qt::Horizontal || m_agencies.isEmpty() || !isVisible())
        return;
    m_hasRoom = true;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    const int wanted = m_table->verticalHeader()->width() + m_table->horizontalHeader()->length() + bar
        + m_context.theme->space(2);
    const int all = width();
    const int table = std::clamp(wanted, all / 2, all * 3 / 5);
    m_split->setSizes({table, all - table});
}

void LoadPanel::showLoad(const SharedRequests &reading)
{
    m_reading = reading;
    m_agencies = reading->times.agencyRequests;
    const auto name = [this](const AgencyRequests &one) {
        return m_context.workspace->shortTitle(one.agency, m_context.contentLanguage).simplified();
    };
    std::stable_sort(m_agencies.begin(), m_agencies.end(),
                     [&name](const AgencyRequests &a, const AgencyRequests &b) {
                         return QString::localeAwareCompare(name(a), name(b)) < 0;
                     });
    m_names.clear();
    for (const AgencyRequests &one : std::as_const(m_agencies))
        m_names << name(one);
    fillTable();
    LoadBars bars{m_names, headings(), {}, [this](int line, int column) { return wordsAt(line, column); }};
    for (int line = 0; line < m_agencies.size(); ++line)
        for (int column = 0; column < Columns; ++column)
            bars.counts << int(requestsAt(line, column).size());
    m_chart->setBars(bars);
    showCell();
}

void LoadPanel::fillTable()
{
    const Theme &theme = *m_context.theme;
    const int row = std::max(0, m_table->currentRow());
    const int at = std::max(0, m_table->currentColumn());
    const QFontMetrics metrics(theme.font(Theme::Type::Body, true));
    int names = theme.textWidth(8);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_agencies.size()));
        for (int line = 0; line < m_agencies.size(); ++line) {
            names = std::max(names, metrics.horizontalAdvance(m_names[line]) + theme.space(4));
            for (int column = 0; column < Columns; ++column) {
                const auto count = requestsAt(line, column).size();
                auto *item = new QTableWidgetItem(count == 0 ? u"–"_s : QLocale().toString(count));
                item->setTextAlignment(Qt::AlignCenter);
                item->setForeground(theme.color(count == 0 ? Theme::Role::Muted : Theme::Role::Text));
                item->setData(Qt::AccessibleTextRole, wordsAt(line, column));
                item->setToolTip(Qt::convertFromPlainText(wordsAt(line, column), Qt::WhiteSpaceNormal));
                m_table->setItem(line, column, item);
            }
        }
        m_table->setCurrentCell(std::min(row, int(m_agencies.size()) - 1), at);
    }
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    setRowHeadings(m_table, m_names, std::min(names, theme.textWidth(16)));
    for (int column = 0; column < Columns; ++column)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(headings()[column]) + theme.space(2));
    giveRoom();
}

const RecordIds &LoadPanel::requestsAt(int line, int column) const
{
    const AgencyRequests &one = m_agencies[line];
    switch (column) {
    case Asked: return one.asked;
    case Offered: return one.offered;
    case Delivered: return one.delivered;
    case Declined: return one.declined;
    default: return one.open;
    }
}

QString LoadPanel::wordsAt(int line, int column) const
{
    const int count = int(requestsAt(line, column).size());
    const QString who = isolated(m_names.value(line));
    switch (column) {
    case Asked:
        return count == 1 ? tr("%1 was asked once.").arg(who)
                          : tr("%1 was asked %n times.", nullptr, count).arg(who);
    case Offered:
        return count == 1 ? tr("%1 offered something on 1 request, asked or not.").arg(who)
                          : tr("%1 offered something on %n requests, asked or not.", nullptr, count).arg(who);
    case Delivered:
        return count == 1 ? tr("%1 delivered on 1 request.").arg(who)
                          : tr("%1 delivered on %n requests.", nullptr, count).arg(who);
    case Declined:
        return count == 1
            ? tr("%1 declined 1 request; the reason stands in the list.").arg(who)
            : tr("%1 declined %n requests; the reasons stand in the list.", nullptr, count).arg(who);
    default:
        return count == 1
            ? tr("1 request to %1 is open: neither delivered nor declined.").arg(who)
            : tr("%n requests to %1 are open: neither delivered nor declined.", nullptr, count).arg(who);
    }
}

/// As the agency gave it; else as it stands at the request.
QString LoadPanel::reasonOf(const ExpertiseRequest &request, const RecordId &agency) const
{
    for (const Offer &offer : m_reading->data.offers)
        if (offer.request == request.id && (offer.organisation == agency || offer.person == agency)
            && offer.status == u"declined")
            if (const QString reason = offer.declineReason.in(m_context.contentLanguage); !reason.isEmpty())
                return reason;
    const QString reason = request.declineReason.in(m_context.contentLanguage);
    return reason.isEmpty() ? tr("No reason is entered") : reason;
}

std::pair<int, int> LoadPanel::place() const
{
    if (m_form->currentIndex() == 1)
        return {m_chart->currentLine(), m_chart->currentColumn()};
    return {m_table->currentRow(), m_table->currentColumn()};
}

void LoadPanel::showCell()
{
    const auto [line, column] = place();
    const bool any = m_reading && line >= 0 && line < m_agencies.size() && column >= 0;
    m_words->setText(any ? wordsAt(line, column) : QString());
    if (!any) {
        m_list->clear();
        return;
    }
    const RecordId agency = m_agencies[line].agency;
    const bool declined = column == Declined;
    m_list->showRequests(*m_reading, requestsAt(line, column), declined ? tr("Reason") : tr("Needed by"),
                         [&](const ExpertiseRequest &request) {
                             return declined ? reasonOf(request, agency)
                                             : shortDate(request.neededBy, locale());
                         });
    Q_EMIT stateChanged();
}

/// The same number stays chosen.
void LoadPanel::showAs(int form)
{
    if (form == 1)
        m_chart->setCurrent(m_table->currentRow(), m_table->currentColumn());
    else
        m_table->setCurrentCell(m_chart->currentLine(), m_chart->currentColumn());
    m_stack->setCurrentIndex(form);
    showCell();
}

void LoadPanel::choose(const RecordId &agency)
{
    for (int line = 0; line < m_agencies.size(); ++line) {
        if (m_agencies[line].agency != agency)
            continue;
        const auto [now, column] = place();
        m_table->setCurrentCell(line, std::max(0, column));
        m_chart->setCurrent(line, std::max(0, column));
    }
}

QVariantMap LoadPanel::saveState() const
{
    const auto [line, column] = place();
    return {{u"form"_s, m_form->currentIndex()}, {u"line"_s, line}, {u"column"_s, column}};
}

void LoadPanel::restoreState(const QVariantMap &state)
{
    m_form->setCurrentIndex(state.value(u"form"_s).toInt());
    const int line = state.value(u"line"_s).toInt();
    const int column = state.value(u"column"_s).toInt();
    m_table->setCurrentCell(line, column);
    m_chart->setCurrent(line, column);
}

}  // namespace tri::ui
