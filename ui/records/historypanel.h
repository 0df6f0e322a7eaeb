// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace tri {
struct HistoryEntry;
}

namespace tri::ui {

/// Who changed what and when, from which value to which, and how; any earlier value can be brought back, as a new change.
class HistoryPanel final : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(const AppContext &context, QWidget *parent);
    ~HistoryPanel() override;

    void showRecord(const Row &row);

Q_SIGNALS:
    void failed(const tri::Problem &problem);

private:
    void addEntry(const HistoryEntry &entry, int number);
    void updateButton();
    void restoreValue();
    void restoreRecord();
    [[nodiscard]] Row asBefore(Row row, int number) const;

    AppContext m_context;
    QTreeWidget *m_list;
    QPushButton *m_restore;
    QPushButton *m_restoreAll;
    QList<HistoryEntry> m_entries;
    Row m_row;
};

}  // namespace tri::ui
