// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include <memory>

class QStyleOptionButton;
class QStyleOptionToolButton;

namespace tri::ui {

struct ThemeLook;

/// Fusion with our paddings, a two-pixel focus ring, rounded fields and quiet bars. Holds no colour of its own.
class ThemeStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit ThemeStyle(std::shared_ptr<const ThemeLook> look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    /// With a text of the other direction in its own: cut, it ends in dots where it ends, and not where it begins.
    template <typename Option> void drawDirected(ControlElement element, const QStyleOption &option,
                                                 QString Option::*text, QPainter *painter,
                                                 const QWidget *widget) const;
    void drawFrame(QPainter *painter, const QRect &rect, const QColor &fill, bool focus, bool enabled) const;
    void drawFocus(QPainter *painter, const QRect &rect) const;
    void drawRow(const QStyleOption *option, QPainter *painter) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawButton(const QStyleOption *option, QPainter *painter) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter) const;
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    void drawFoldLabel(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;
    void drawArrow(const QStyleOption &option, const QRect &room, QPainter *painter,
                   const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionComplex *option, SubControl part) const;

    /// All of the button opens its menu; with an action of its own the menu has a part beside it.
    [[nodiscard]] static bool opensMenu(const QStyleOptionToolButton &button);

    static constexpr int kMenuArrowRoom = 14;
    std::shared_ptr<const ThemeLook> m_look;
};

}  // namespace tri::ui
