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

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void lead();

    const Theme &m_theme;
    Theme::Type m_type;
    Theme::Role m_role;
    bool m_strong = false;
};

}  // namespace tri::ui
