// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace tri::ui {

/// One word of a closed vocabulary; an unknown word from a newer version is kept and shown as it is.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;

private:
    QComboBox *m_combo;
};

/// Several words of a closed vocabulary, as check boxes that wrap.
class ChoicesEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoicesEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

protected:
    void applyReadOnly(bool readOnly) override;

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
    QStringList m_unknown;
};

}  // namespace tri::ui
