// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/stamp.h"
#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace tri {
struct CommitInfo;
struct HistoryEntry;
}

namespace tri::ui {

class CompareView;

/// Who changed what and when, from which value to which, and how. Any two states, or one and now, can be compared; any
/// earlier value can be brought back, as a new change.
class HistoryPanel final : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(const AppContext &context, QWidget *parent);
    ~HistoryPanel() override;

    void showRecord(const Row &row);

Q_SIGNALS:
    void failed(const tri::Problem &problem);

private:
    void setUpList();
    void setUpButtons();
    void addEntry(const HistoryEntry &entry, int number);
    void updateButtons();
    void restoreValue();
    void restoreRecord();
    void compare();
    void showComparison();
    void closeComparison();
    void applyValues(const Row &older, const QStringList &fields);
    [[nodiscard]] Row asBefore(Row row, int number) const;
    [[nodiscard]] QList<int> chosen() const;  ///< numbers of selected entries, newest first
    [[nodiscard]] bool areTwo(const QList<int> &numbers) const;
    [[nodiscard]] int current() const;        ///< -1 = none
    [[nodiscard]] QString nameOf(const Stamp &stamp) const;

    AppContext m_context;
    QStackedWidget *m_stack;
    QWidget *m_listPage;
    QTreeWidget *m_list;
    CompareView *m_comparison;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_restoreAll;
    QList<HistoryEntry> m_entries;
    Row m_row;
    Stamp m_older;  // what is being compared; null = nothing
    Stamp m_newer;  // null = with now
};

}  // namespace tri::ui
