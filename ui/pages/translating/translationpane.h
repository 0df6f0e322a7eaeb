// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/texttranslation.h"
#include "ui/services/appcontext.h"
#include "ui/services/drafts.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace tri::ui {

class GrowingTextEdit;
class ThemedLabel;

/// One text: its original to be read, and beside it the translation to be typed, each in the direction of its language and
/// the translation with its spelling.
class TranslationPane final : public QWidget {
    Q_OBJECT
public:
    explicit TranslationPane(const AppContext &context, QWidget *parent = nullptr);

    void showText(const HeldText &held, const QString &language);
    void showNothing();
    /// The text as it is now; what is being typed stays.
    void follow(const HeldText &held);

    [[nodiscard]] const std::optional<HeldText> &held() const { return m_held; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString text() const;    ///< as it would be kept
    [[nodiscard]] bool isChanged() const;  ///< something was typed that is not kept
    void discard();                        ///< what was typed
    void dropDraft();                      ///< it was kept
    /// What was being typed when the program ended, where it is there again and nobody went on with it.
    [[nodiscard]] const std::optional<Drafts::Draft> &restored() const { return m_restored; }
    void takeUp() { m_restored.reset(); }  ///< as if it had been typed now
    [[nodiscard]] GrowingTextEdit *editor() const { return m_translation; }

Q_SIGNALS:
    void edited();
    void nextWanted();  ///< keep it, and go on
    void rightFound();  ///< what is older than the original says what the original says now

private:
    QWidget *makeColumn(ThemedLabel *head, GrowingTextEdit *text);
    void describe();
    void updateButtons();
    static void turn(GrowingTextEdit *edit, const QString &language);
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QString draftField() const;
    void keepDraft();
    void restoreDraft();

    AppContext m_context;
    std::optional<HeldText> m_held;
    QString m_language;
    std::optional<Drafts::Draft> m_restored;
    ThemedLabel *m_title;
    ThemedLabel *m_state;
    ThemedLabel *m_originalHead;
    ThemedLabel *m_translationHead;
    GrowingTextEdit *m_original;
    GrowingTextEdit *m_translation;
    QPushButton *m_next;
    QPushButton *m_right;
};

}  // namespace tri::ui
