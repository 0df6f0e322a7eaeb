// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/services/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tri::ui {

class ThemedLabel;

/// A message in the layout, near its cause and over nothing. A problem stays until closed; a note gives way to the next.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Note, Problem, Standing };  ///< Standing: true as long as it shows; cannot be closed

    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void showNote(const QString &text);
    void showProblem(const Problem &problem);
    void showStanding(const QString &text);
    /// Adds a button for the next step to the message that shows; gone with it.
    QPushButton *addAction(const QString &text);
    /// Likewise a box to type in, before the buttons. Enter presses the first of them.
    QLineEdit *addField(const QString &name, const QString &text);
    /// Called when the person goes on to something else: notes go, problems stay.
    void fade();
    void dismiss();
    void takeFocus();  ///< to its first box or button

    [[nodiscard]] bool isShowing() const { return !isHidden(); }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(Tone tone, const QString &text, const QString &detail);
    void follow();

    const Theme &m_theme;
    Tone m_tone = Tone::Note;
    QLabel *m_icon = nullptr;
    ThemedLabel *m_text = nullptr;
    QHBoxLayout *m_row = nullptr;
    QToolButton *m_close = nullptr;
    QList<QWidget *> m_actions;
};

}  // namespace tri::ui
