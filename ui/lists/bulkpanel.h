// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tri::ui {

class FieldEditor;
class RecordTableModel;

/// Several records at once: one field, what to do with it, a value, and how many records would change.
class BulkPanel final : public QWidget {
    Q_OBJECT
public:
    BulkPanel(const AppContext &context, RecordTableModel *model, QWidget *parent);

    void setRecords(const RecordIds &records);
    void setField(const QString &key);

Q_SIGNALS:
    void done(int count);
    void failed(const tri::Problem &problem);

private:
    void showModes();
    void showEditor();
    void count();
    void run();
    [[nodiscard]] const FieldSpec &field() const;
    [[nodiscard]] QString commonText() const;

    AppContext m_context;
    RecordTableModel *m_model;
    QLabel *m_title;
    QComboBox *m_field;
    QComboBox *m_mode;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    QLabel *m_now;
    QLabel *m_count;
    QPushButton *m_run;
    RecordIds m_records;
    QList<Row> m_rows;
};

}  // namespace tri::ui
