// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/theme.h"

#include <QPalette>

#include <array>

namespace tri::ui {

inline constexpr int kRoleCount = int(Theme::Role::Border) + 1;

/// What the style and the icons need to draw: the colours in force and the scale. One object, changed in place.
struct ThemeLook {
    Theme::Scheme scheme = Theme::Scheme::Light;  ///< never System
    std::array<QColor, kRoleCount> colors;
    int percent = 100;

    [[nodiscard]] const QColor &color(Theme::Role role) const { return colors[std::size_t(role)]; }
    [[nodiscard]] int scaled(int pixels) const { return (pixels * percent + 50) / 100; }
};

/// The colours of @p scheme; System is not a set of colours and reads as Light.
[[nodiscard]] std::array<QColor, kRoleCount> schemeColors(Theme::Scheme scheme);
[[nodiscard]] QPalette schemePalette(const ThemeLook &look);
/// Contrast by WCAG 2: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

}  // namespace tri::ui
