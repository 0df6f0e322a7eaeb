// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rostertablepage.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/rules/sides.h"
#include "core/workspace/workspace.h"
#include "ui/records/openactions.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowheadings.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

QString languageText(const QString &key)
{
    const Choice *choice = kindOf<Person>().spec.field(u"languages")->choice(key);
    return choice ? choiceText(*choice) : key;
}

}  // namespace

RosterTablePage::RosterTablePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_gaps(new QCheckBox(tr("Only themes without anybody"), this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_table(new QTableWidget(this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_people(new QTreeWidget(this)),
      m_open(new QAction(context.theme->icon(u"document-open"_s), tr("Open"), this))
{
    setObjectName(u"roster_table"_s);
    m_header->setTitle(title());
    m_summary->setObjectName(u"roster_table.summary"_s);
    m_summary->setWordWrap(true);
    m_gaps->setObjectName(u"roster_table.gaps"_s);
    m_header->addWidget(m_gaps);
    connect(m_gaps, &QCheckBox::toggled, this, &RosterTablePage::fill);
    setUpTable();
    setUpPeople();
    const Theme &theme = *context.theme;
    auto *below = new QWidget(this);
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, theme.space(2), 0, 0);
    lower->setSpacing(theme.space(1));
    lower->addWidget(m_words);
    lower->addWidget(m_people, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(m_summary);
    body->addWidget(split, 1);
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
    connect(context.theme, &Theme::changed, this, &RosterTablePage::fill);
    refresh();
}

void RosterTablePage::setUpTable()
{
    m_table->setObjectName(u"roster_table.table"_s);
    m_table->setAccessibleName(tr("People by theme and language"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Languages"));
    m_table->verticalHeader()->setAccessibleName(tr("Themes"));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RosterTablePage::showCell);
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (m_people->topLevelItemCount() == 1)
            m_open->trigger();
        else if (m_people->topLevelItemCount() > 1)
            m_people->setFocus(Qt::OtherFocusReason);
    });
}

void RosterTablePage::setUpPeople()
{
    m_open->setObjectName(u"roster_table.open"_s);
    m_open->setToolTip(tr("Open the person (Enter)"));
    connect(m_open, &QAction::triggered, this, [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
    m_words->setObjectName(u"roster_table.words"_s);
    m_words->setWordWrap(true);
    m_people->setObjectName(u"roster_table.people"_s);
    m_people->setAccessibleName(tr("People of the chosen cell"));
    m_people->setHeaderLabels({tr("Name"), tr("Languages"), tr("Asked")});
    m_people->setRootIsDecorated(false);
    m_people->setIndentation(0);
    m_people->setUniformRowHeights(true);
    m_people->setAllColumnsShowFocus(true);
    m_people->setTabKeyNavigation(false);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->header()->setStretchLastSection(true);
    m_people->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_people->addAction(m_open);
    addOpenActions(
        m_people, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_people, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
}

void RosterTablePage::refresh()
{
    Reader reader(*m_context.workspace);
    m_data = readRoster(reader, m_context.contentLanguage);
    if (const auto &problem = reader.problem())
        m_notice->showProblem(*problem);
    m_roster = rosterTable(m_data, m_context.clock->today());
    fill();
}

QString RosterTablePage::columnName(int column) const
{
    return column <= 0 ? tr("All", "languages") : languageText(m_roster.languages.value(column - 1));
}

RecordIds RosterTablePage::personsAt(int row, int column) const
{
    if (row < 0 || row >= m_lines.size())
        return {};
    return column <= 0 ? m_lines[row].all : m_lines[row].cells.value(column - 1);
}

void RosterTablePage::putCell(int row, int column, const RosterLine &line, const RecordIds &persons)
{
    const bool gap = line.all.isEmpty();
    auto *item = new QTableWidgetItem(column == 0 && gap      ? tr("nobody")
                                          : persons.isEmpty() ? u"–"_s
                                                              : QString::number(persons.size()));
    item->setTextAlignment(Qt::AlignCenter);
    item->setForeground(
        m_context.theme->color(persons.isEmpty() && !gap ? Theme::Role::Muted : Theme::Role::Text));
    item->setFont(m_context.theme->font(Theme::Type::Body, column == 0));
    item->setData(
        Qt::AccessibleTextRole,
        (persons.size() == 1 ? tr("%1, %2: 1 person") : tr("%1, %2: %n people", nullptr, int(persons.size())))
            .arg(m_data.names.value(line.theme), columnName(column)));
    m_table->setItem(row, column, item);
}

void RosterTablePage::fill()
{
    const QPoint place(m_table->currentColumn(), m_table->currentRow());
    {
        const QSignalBlocker quiet(m_table);
        m_lines.clear();
        for (const RosterLine &line : std::as_const(m_roster.lines))
            if (!m_gaps->isChecked() || line.all.isEmpty())
                m_lines << line;
        m_table->clear();
        m_table->setRowCount(int(m_lines.size()));
        m_table->setColumnCount(int(m_roster.languages.size()) + 1);
        QStringList names;
        QList<int> depths;
        for (int row = 0; row < m_lines.size(); ++row) {
            names << m_data.names.value(m_lines[row].theme);
            depths << m_lines[row].depth;
            for (int column = 0; column < m_table->columnCount(); ++column)
                putCell(row, column, m_lines[row], personsAt(row, column));
        }
        setRowHeadings(m_table, names, m_context.theme->textWidth(38), depths);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(columnName(column)));
        fitColumns();
        if (!m_lines.isEmpty())
            m_table->setCurrentCell(std::clamp(place.y(), 0, int(m_lines.size()) - 1),
                                    std::clamp(place.x(), 0, m_table->columnCount() - 1));
    }
    QString summary = m_roster.gaps() == 1 ? tr("1 theme without anybody.")
                                           : tr("%n themes without anybody.", nullptr, m_roster.gaps());
    if (!m_roster.noTheme.isEmpty())
        summary += u' '
            + (m_roster.noTheme.size() == 1 ? tr("1 person on the roster has no theme entered.")
                                            : tr("%n people on the roster have no theme entered.", nullptr,
                                                 int(m_roster.noTheme.size())));
    m_summary->setText(summary + u' ' + tr("A person who speaks several languages counts under each."));
    showCell();
}

void RosterTablePage::fitColumns()
{
    const Theme &theme = *m_context.theme;
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    const QFontMetrics metrics(theme.font(Theme::Type::Body, true));
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                std::max(metrics.horizontalAdvance(columnName(column)), theme.textWidth(6))
                                    + theme.space(5));
}

void RosterTablePage::showCell()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const RecordIds persons = personsAt(row, column);
    m_people->clear();
    for (const RecordId &id : persons) {
        const auto who = std::find_if(m_data.persons.begin(), m_data.persons.end(),
                                      [&id](const Person &one) { return one.id == id; });
        QStringList languages;
        for (const QString &key : who->languages)
            languages << languageText(key);
        auto *item = new QTreeWidgetItem(m_people,
                                         {isolated(who->name), listText(languages),
                                          loadText(rosterLoad(m_data, id, m_context.clock->today()))});
        item->setData(0, kIdRole, id.toString());
        item->setSizeHint(
            0,
            QSize(QFontMetrics(m_people->font()).horizontalAdvance(item->text(0)) + m_context.theme->space(5),
                  m_context.theme->rowHeight()));
    }
    if (!persons.isEmpty())
        m_people->setCurrentItem(m_people->topLevelItem(0));
    m_people->setVisible(!persons.isEmpty());
    m_open->setEnabled(!persons.isEmpty());
    if (row < 0 || row >= m_lines.size())
        m_words->setText(m_gaps->isChecked() ? tr("Every theme has somebody.") : QString());
    else
        m_words->setText(
            (persons.isEmpty()
                 ? tr("%1, %2: nobody is entered. Ask the agencies for names, and enter the theme with the "
                      "person.")
                 : persons.size() == 1 ? tr("%1, %2: 1 person")
                                       : tr("%1, %2: %n people", nullptr, int(persons.size())))
                .arg(isolated(m_data.names.value(m_lines[row].theme)), columnName(column)));
    Q_EMIT actionsChanged();
}

RecordId RosterTablePage::currentRecord() const
{
    const QTreeWidgetItem *item = m_people->currentItem();
    return item ? RecordId::parse(item->data(0, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

QVariantMap RosterTablePage::saveState() const
{
    return {{u"row"_s, m_table->currentRow()},
            {u"column"_s, m_table->currentColumn()},
            {u"gaps"_s, m_gaps->isChecked()}};
}

void RosterTablePage::restoreState(const QVariantMap &state)
{
    m_gaps->setChecked(state.value(u"gaps"_s).toBool());
    m_table->setCurrentCell(state.value(u"row"_s).toInt(), state.value(u"column"_s).toInt());
}

void RosterTablePage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
