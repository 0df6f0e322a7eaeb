// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/attaching.h"
#include "ui/fields/fieldeditor.h"

class QPushButton;

namespace tri::ui {

class ElidedLabel;
class FileActions;

/// The file that a record holds: its name and size instead of its hash, and what can be done with it. Another one is
/// chosen or dropped here, and brings its name along.
class FileEditor final : public FieldEditor {
    Q_OBJECT
public:
    FileEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setRecord(const Row &row) override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override { return m_value; }

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QPushButton *addButton(const QString &part, const QString &icon, const QString &text);
    void showFile();
    void choose();
    void take(const QString &path);
    void remove();

    Row m_row;
    FieldValue m_value;
    FileOfRecord m_file;
    FileActions *m_actions;
    ElidedLabel *m_name;
    QWidget *m_buttons;
    QPushButton *m_choose;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
};

}  // namespace tri::ui
