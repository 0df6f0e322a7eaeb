// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "ui/services/appcontext.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace tri::ui {

class RecordTableModel;
class SortHeader;

/// The row of small boxes under the column headings; what stands in them must all hold.
class ColumnFilters final : public QWidget {
    Q_OBJECT
public:
    ColumnFilters(const AppContext &context, SortHeader *header, RecordTableModel *model);

    void setShown(bool shown);
    [[nodiscard]] bool isEmpty() const { return m_filter.isEmpty(); }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void clear();
    void focusColumn(int column);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();
    void read();
    [[nodiscard]] QLineEdit *box(int column);

    AppContext m_context;
    SortHeader *m_header;
    RecordTableModel *m_model;
    QTimer *m_pause;
    QHash<QString, QLineEdit *> m_boxes;  // by field key
    Filter m_filter;
};

}  // namespace tri::ui
