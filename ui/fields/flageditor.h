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

protected:
    void applyReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

}  // namespace tri::ui
