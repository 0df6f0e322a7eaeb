// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

namespace tri::ui {

class GrowingTextEdit;

/// Paragraphs in one language.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT
public:
    LongTextEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;

private:
    GrowingTextEdit *m_edit;
};

}  // namespace tri::ui
