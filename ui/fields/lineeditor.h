// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace tri::ui {

/// All values that are typed on one line: text, numbers, dates, times, addresses. Dates are typed as people
/// write them and brought into one form on leaving; what cannot be read stays as it is.
class LineEditor final : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override { return m_value; }
    [[nodiscard]] bool hasUnreadableInput() const override { return !m_reason.isEmpty(); }
    [[nodiscard]] QString unreadableReason() const override { return m_reason; }
    [[nodiscard]] QString draftText() const override;
    void setDraftText(const QString &text) override;

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;
    void leave() override;

private:
    [[nodiscard]] QString shown(const FieldValue &value) const;
    [[nodiscard]] int usualLength() const;
    void read(const QString &text);
    void addOpenButton(QHBoxLayout *line);
    void askToOpen();

    QLineEdit *m_edit;
    QString m_example;  // shown while the line is empty
    QToolButton *m_open = nullptr;
    FieldValue m_value;
    QString m_reason;
};

}  // namespace tri::ui
