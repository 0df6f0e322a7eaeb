// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planningfit.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class LatestWork;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// The planning calendars of all States: a row for each, months from left to right, a letter for what a cycle does in a month;
/// or the same as a list. States stand in the order of their names and are not compared.
class CalendarsPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarsPage(const AppContext &context, QWidget *parent = nullptr);
    ~CalendarsPage() override;

    [[nodiscard]] QString title() const override { return tr("Planning calendars"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("planning-fit"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_open, m_fit, m_earlier, m_later}; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;

    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QCheckBox *asList() const { return m_asList; }
    [[nodiscard]] bool isBusy() const;

private:
    struct Told {
        QList<StateCalendar> calendars;
        std::optional<Problem> problem;
    };
    void setUpViews();
    void fill();
    void fillTable();
    void fillList();
    void putCell(int row, int column);
    void findMonths();
    void moveBy(int months);
    void showCurrent();
    [[nodiscard]] RecordId currentState() const;
    [[nodiscard]] QDate monthAt(int column) const;
    [[nodiscard]] QString nameOf(const RecordId &id) const;

    AppContext m_context;
    QList<StateCalendar> m_calendars;
    QDate m_first;  ///< the first month in the table
    PageHeader *m_header;
    NoticeBar *m_notice;
    ThemedLabel *m_legend;
    QCheckBox *m_asList;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QTreeWidget *m_list;
    EmptyState *m_nothing;
    ThemedLabel *m_words;
    QAction *m_open;
    QAction *m_fit;
    QAction *m_earlier;
    QAction *m_later;
    bool m_placed = false;  ///< the first months are chosen
    LatestWork *m_work;
};

}  // namespace tri::ui
