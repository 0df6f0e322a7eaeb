// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/themecolors.h"

#include <cmath>
#include <utility>

namespace tri::ui {

namespace {

using Role = Theme::Role;

struct RoleColors {
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// Every pair that carries text is held to 4.5:1 by a test; outlines and the focus ring to 3:1.
constexpr std::array<RoleColors, kRoleCount> kColors{{
    {Role::Window, 0xfff5f6f8, 0xff1f2226, 0xff000000},
    {Role::Surface, 0xffffffff, 0xff272b30, 0xff000000},
    {Role::Sunken, 0xffeceef2, 0xff191b1f, 0xff000000},
    {Role::Text, 0xff1b1f26, 0xffe9ebee, 0xffffffff},
    {Role::Muted, 0xff545c68, 0xffaeb5bf, 0xffe6e6e6},
    {Role::Accent, 0xff1d5cae, 0xff86b4f5, 0xff66d9ff},
    {Role::AccentText, 0xffffffff, 0xff0c1a2d, 0xff000000},
    {Role::Selection, 0xffd3e2f6, 0xff2c476b, 0xff005a9e},
    {Role::SelectionText, 0xff10233f, 0xffffffff, 0xffffffff},
    {Role::Hover, 0xffe8ecf2, 0xff31363d, 0xff262626},
    {Role::Rule, 0xffdadee4, 0xff3a4048, 0xffa6a6a6},
    {Role::Focus, 0xff1d5cae, 0xff86b4f5, 0xffffff00},
    {Role::Error, 0xffae2018, 0xffff9e95, 0xffffa199},
    {Role::Warning, 0xff8f4700, 0xfff3b46b, 0xffffc14d},
    {Role::Good, 0xff1c6a3a, 0xff84d4a1, 0xff8cff9e},
    {Role::Srsg, 0xff473cae, 0xffb6aeff, 0xffc9c2ff},
    {Role::Gfmd, 0xff00605f, 0xff63ccc8, 0xff73fff7},
    {Role::Gmg, 0xff7d5100, 0xffe3b455, 0xffffd24d},
    {Role::Border, 0xff858c97, 0xff868e99, 0xffffffff},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kColors.size(); ++i)
        if (std::size_t(kColors[i].role) != i)
            return false;
    return true;
}
static_assert(inOrder());

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

std::array<QColor, kRoleCount> schemeColors(Theme::Scheme scheme)
{
    std::array<QColor, kRoleCount> colors;
    for (const RoleColors &c : kColors) {
        const QRgb rgb = scheme == Theme::Scheme::Dark           ? c.dark
                         : scheme == Theme::Scheme::HighContrast ? c.contrast
                                                                 : c.light;
        colors[std::size_t(c.role)] = QColor::fromRgb(rgb);
    }
    return colors;
}

QPalette schemePalette(const ThemeLook &look)
{
    const auto c = [&look](Role role) { return look.color(role); };
    QPalette palette(c(Role::Text), c(Role::Surface), c(Role::Surface), c(Role::Border), c(Role::Rule), c(Role::Text),
                     c(Role::Text), c(Role::Surface), c(Role::Window));
    const std::array<std::pair<QPalette::ColorRole, Role>, 18> roles{{
        {QPalette::Window, Role::Window}, {QPalette::WindowText, Role::Text}, {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Sunken}, {QPalette::Text, Role::Text}, {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text}, {QPalette::BrightText, Role::Error}, {QPalette::Highlight, Role::Selection},
        {QPalette::HighlightedText, Role::SelectionText}, {QPalette::Link, Role::Accent},
        {QPalette::LinkVisited, Role::Accent}, {QPalette::ToolTipBase, Role::Surface},
        {QPalette::ToolTipText, Role::Text}, {QPalette::PlaceholderText, Role::Muted}, {QPalette::Light, Role::Surface},
        {QPalette::Midlight, Role::Rule}, {QPalette::Mid, Role::Border},
    }};
    for (const auto &[target, role] : roles)
        palette.setColor(QPalette::All, target, c(role));
    const QColor off = mixed(c(Role::Muted), c(Role::Surface));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace tri::ui
