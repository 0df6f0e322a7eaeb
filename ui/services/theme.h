// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>
#include <optional>

class QApplication;

namespace tri::ui {

struct ThemeLook;

/// The one place for looks (docs: look.md). No other file names a colour, a pixel size or a font.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark, HighContrast };
    enum class Role {
        Window, Surface, Sunken,      ///< behind everything; lists and forms; side bar
        Text, Muted, Accent, AccentText, Selection, SelectionText, Hover, Rule, Focus,
        Error, Warning, Good,         ///< Error: errors and one's own overdue work only, never what is voluntary
        Srsg, Gfmd, Gmg,              ///< the three entities; always with the acronym beside them
        Border,                       ///< outline of what can be typed in or pressed; a Rule only divides
    };
    enum class Type {
        Caption, Body, Heading, PageTitle,
        Display,  ///< read at a glance while people speak: 18 points at least
        Room,     ///< read from the back of a room
    };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void apply(QApplication &application);       ///< style, palette, font; later changes follow by themselves
    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;
    void setTextScale(int percent);              ///< 80–200
    [[nodiscard]] int textScale() const { return m_percent; }

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QFont font(Type type, bool strong = false) const;
    /// Steps of the 4-pixel grid, scaled with the text: space(3) = 12 pixels at 100 %.
    [[nodiscard]] int space(int steps) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int iconSize() const;
    /// Width that holds about @p characters of body text; how wide a field or a column of prose should be.
    [[nodiscard]] int textWidth(int characters) const;
    /// Breeze by name, with our fallback; tinted to the text colour. Follows later changes of the scheme.
    [[nodiscard]] QIcon icon(const QString &name) const;

    /// The hue of an entity by its acronym ("SRSG", "gfmd" …); nothing for anyone else.
    [[nodiscard]] static std::optional<Role> entityRole(QStringView acronym);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Scheme m_scheme = Scheme::System;
    int m_percent = 100;
    QFont m_systemFont;
    QApplication *m_application = nullptr;
    bool m_refreshing = false;
    std::shared_ptr<ThemeLook> m_look;  // shared with the style and the icons, which may outlive the theme
};

}  // namespace tri::ui
