// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace tri::ui {

class ThemedLabel;

/// What stands where nothing is yet: one sentence on what belongs here, and the next step as buttons.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);
    QPushButton *addButton(const QString &text);

private:
    const Theme &m_theme;
    ThemedLabel *m_text;
    QHBoxLayout *m_buttons;
};

}  // namespace tri::ui
