// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/theme.h"

#include <QLabel>

namespace tri::ui {

/// A label for data: plain text whatever it holds, in a size and a colour of the theme, following its changes.
class ThemedLabel : public QLabel {
    Q_OBJECT
public:
    ThemedLabel(const Theme &theme, Theme::Type type, Theme::Role role = Theme::Role::Text, QWidget *parent = nullptr);
    void setRole(Theme::Role role);
    void setStrong(bool strong);
    /// Wraps, and asks for as much height as its lines take in the width that it has, also where the widgets around it (a
    /// splitter) do not ask how high it is when it is so wide.
    void keepWhole();
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void lead();
    void fit();

    const Theme &m_theme;
    Theme::Type m_type;
    Theme::Role m_role;
    bool m_strong = false;
    bool m_isWhole = false;
};

}  // namespace tri::ui
