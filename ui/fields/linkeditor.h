// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

class QToolButton;

namespace tri::ui {

class LinkBox;

/// A link to one record, found by typing.
class LinkEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinkEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override { return canonical(m_id); }
    [[nodiscard]] bool hasUnreadableInput() const override { return m_open; }
    [[nodiscard]] QString unreadableReason() const override;
    [[nodiscard]] QString draftText() const override;
    void setDraftText(const QString &text) override;

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;
    void leave() override;

private:
    void take(const RecordId &id);
    void present();

    LinkBox *m_box;
    QToolButton *m_button;
    RecordId m_id;
    bool m_open = false;  // text is being typed that names no record yet
};

}  // namespace tri::ui
