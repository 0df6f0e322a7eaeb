// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

class QCheckBox;

namespace tri::ui {

/// Yes or nothing.
class FlagEditor final : public FieldEditor {
    Q_OBJECT
public:
    FlagEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] bool isBlank() const override;  ///< neither yes nor no: the records differ

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;

private:
    void showState();

    QCheckBox *m_box;
};

}  // namespace tri::ui
