// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtext.h"
#include "ui/fields/fieldeditor.h"

namespace tri::ui {

class GrowingTextEdit;
class LanguageStrip;
class SpellLineEdit;

/// One text in several languages: the strip picks the language, the text runs in its direction.
class LocalTextEditor final : public FieldEditor {
    Q_OBJECT
public:
    LocalTextEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    void setDirect(bool direct) override;

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;
    void leave() override;

private:
    void take(const QString &text);
    void present();

    LanguageStrip *m_strip;
    SpellLineEdit *m_line = nullptr;        // one of the two
    GrowingTextEdit *m_paragraphs = nullptr;
    LocalText m_text;
    bool m_fresh = true;                // no language picked by the person yet
};

}  // namespace tri::ui
