// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/themestyle.h"

#include "ui/services/themecolors.h"
#include "ui/services/themeicon.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

using Role = Theme::Role;
constexpr qreal kRadius = 4;

}  // namespace

ThemeStyle::ThemeStyle(std::shared_ptr<const ThemeLook> look) : QProxyStyle(u"Fusion"_s), m_look(std::move(look)) {}

/// Fusion would look through the icon themes of the desktop, which takes as long as a tenth of the start.
QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return QIcon(new ThemeIcon(u"edit-clear"_s, m_look));
    // Behind it is what no longer fits into a menu bar or tool bar.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new ThemeIcon(u"go-next"_s, m_look));
    return QProxyStyle::standardIcon(which, option, widget);
}

void ThemeStyle::drawFocus(QPainter *painter, const QRect &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_look->color(Role::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter->restore();
}

void ThemeStyle::drawFrame(QPainter *painter, const QRect &rect, const QColor &fill, bool focus, bool enabled) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_look->color(enabled ? Role::Border : Role::Rule), 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
    if (focus)
        drawFocus(painter, rect);
}

void ThemeStyle::drawRow(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool selected = item->state & State_Selected;
    if (selected)
        painter->fillRect(item->rect, m_look->color(Role::Selection));
    else if ((item->state & State_MouseOver) && (item->state & State_Enabled))
        painter->fillRect(item->rect, m_look->color(Role::Hover));
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const bool first = item->viewItemPosition == Position::Beginning || item->viewItemPosition == Position::OnlyOne;
    if (selected && first) {
        // Selection is told by a bar as well as by its pale colour.
        QRect bar(item->rect.topLeft(), QSize(3, item->rect.height()));
        painter->fillRect(visualRect(item->direction, item->rect, bar), m_look->color(Role::Accent));
    }
}

/// With an outline that is seen in the dark too, and filled when it is on.
void ThemeStyle::drawCheck(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const qreal corner = round ? box.width() / 2 : 3;
    QColor fill = m_look->color(enabled && (option->state & State_MouseOver) ? Role::Hover : Role::Surface);
    if (on || partly)
        fill = m_look->color(enabled ? Role::Accent : Role::Rule);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A curve spreads over more pixels than a straight line.
    painter->setPen(
        QPen(on || partly ? fill : m_look->color(enabled ? Role::Border : Role::Rule), round ? 1.5 : 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, corner, corner);
    const QColor mark = m_look->color(enabled ? Role::AccentText : Role::Muted);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() / 5, box.height() / 5);
    } else if (on || partly) {
        painter->setPen(
            QPen(mark, std::max(1.5, box.width() / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(partly ? QPolygonF{at(0.25, 0.5), at(0.75, 0.5)}
                                     : QPolygonF{at(0.22, 0.53), at(0.42, 0.73), at(0.78, 0.3)});
    }
    painter->restore();
}

void ThemeStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = button && (button->features & QStyleOptionButton::DefaultButton);
    QColor fill = m_look->color(Role::Surface);
    if (down)
        fill = m_look->color(Role::Selection);
    else if (enabled && (option->state & State_MouseOver))
        fill = m_look->color(Role::Hover);
    drawFrame(painter, option->rect, fill, false, enabled);
    if (primary && enabled) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_look->color(Role::Accent), 1.5));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), kRadius, kRadius);
        painter->restore();
    }
}

void ThemeStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
    painter->fillRect(option->rect, m_look->color(hover ? Role::Hover : Role::Window));
    painter->setPen(m_look->color(Role::Rule));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect: drawFocus(painter, option->rect); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        else
            drawFrame(painter, option->rect, m_look->color(enabled ? Role::Surface : Role::Window),
                      option->state & State_HasFocus, enabled);
        return;
    }
    case PE_FrameLineEdit: drawFrame(painter, option->rect, Qt::transparent, option->state & State_HasFocus, enabled); return;
    case PE_Frame: {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const bool rowTells = view && view->currentIndex().isValid();
        const bool focus = (option->state & State_HasFocus) && widget && widget->focusPolicy() != Qt::NoFocus && !rowTells;
        drawFrame(painter, option->rect, Qt::transparent, focus, false);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        if (option->state & (State_Sunken | State_On | State_MouseOver)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_look->color(option->state & (State_Sunken | State_On) ? Role::Selection : Role::Hover));
            painter->drawRoundedRect(option->rect, kRadius, kRadius);
            painter->restore();
        }
        return;
    case PE_PanelMenu:  // what lies below may be as dark as the menu
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setPen(m_look->color(Role::Border));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelItemViewItem: drawRow(option, painter); return;
    case PE_PanelItemViewRow:  // the items draw themselves; a tree's row also has a part before them
        if (option->state & State_Selected)
            painter->fillRect(option->rect, m_look->color(Role::Selection));
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, m_look->color(Role::Surface)); return;
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_IndicatorToolBarHandle: return;
    case PE_IndicatorToolBarSeparator: {
        painter->setPen(m_look->color(Role::Rule));
        const int x = option->rect.center().x();
        painter->drawLine(x, option->rect.top() + m_look->scaled(4), x, option->rect.bottom() - m_look->scaled(4));
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_ItemViewItem:
        drawDirected<QStyleOptionViewItem>(element, *option, &QStyleOptionViewItem::text, painter, widget);
        return;
    case CE_HeaderLabel:
        drawDirected<QStyleOptionHeader>(element, *option, &QStyleOptionHeader::text, painter, widget);
        return;
    case CE_TabBarTabLabel:
        drawDirected<QStyleOptionTab>(element, *option, &QStyleOptionTab::text, painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawDirected<QStyleOptionComboBox>(element, *option, &QStyleOptionComboBox::currentText, painter,
                                           widget);
        return;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_look->color(Role::Window));
        if (element == CE_ToolBar) {
            painter->setPen(m_look->color(Role::Rule));
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool active = (item->state & State_Selected) && (item->state & State_Enabled);
            painter->fillRect(item->rect, m_look->color(active ? Role::Hover : Role::Window));
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // A word with a line under the one that is chosen: no boxes beside boxes.
            const bool chosen = tab->state & State_Selected;
            if (!chosen && tab->state & State_MouseOver)
                painter->fillRect(tab->rect, m_look->color(Role::Hover));
            if (chosen)
                painter->fillRect(tab->rect.left(), tab->rect.bottom() - 1, tab->rect.width(), 2, m_look->color(Role::Accent));
            if (tab->state & State_HasFocus)
                drawFocus(painter, tab->rect);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(option, painter); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->icon.isNull() && !(button->features & QStyleOptionButton::HasMenu)) {
            drawButtonLabel(*button, painter);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
            && (button->features & QStyleOptionToolButton::Arrow) && button->direction == Qt::RightToLeft
            && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            drawFoldLabel(*button, painter, widget);
            return;
        }
        break;
    case CE_FocusFrame: drawFocus(painter, option->rect); return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_look->color(Role::Rule));
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

template <typename Option> void ThemeStyle::drawDirected(ControlElement element, const QStyleOption &option,
                                                         QString Option::*text, QPainter *painter,
                                                         const QWidget *widget) const
{
    const auto *own = qstyleoption_cast<const Option *>(&option);
    const QString shown = own ? own->*text : QString();
    if (shown.isEmpty() || shown.isRightToLeft() == (option.direction == Qt::RightToLeft)) {
        QProxyStyle::drawControl(element, &option, painter, widget);
        return;
    }
    // An isolate that is not closed reaches to the end of the line.
    static const QString isolate(QChar(0x2068));
    Option directed(*own);
    directed.*text = isolate
        + QString(shown)
              .replace(u'\n', u'\n' + isolate)
              .replace(QChar::LineSeparator, QChar::LineSeparator + isolate);
    QProxyStyle::drawControl(element, &directed, painter, widget);
}

void ThemeStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const
{
    if (flags & Qt::TextShowMnemonic && !proxy()->styleHint(SH_UnderlineShortcut))
        flags = (flags & ~Qt::TextShowMnemonic) | Qt::TextHideMnemonic;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void ThemeStyle::drawButtonLabel(const QStyleOptionButton &button, QPainter *painter) const
{
    // Qt 6.4 pulls icon and text apart in right-to-left buttons; here they stand together in the middle.
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int gap = button.text.isEmpty() ? 0 : m_look->scaled(4);
    const int text = button.fontMetrics.size(flags, button.text).width();
    const QSize icon = button.iconSize;
    const int left = button.rect.left() + (button.rect.width() - icon.width() - gap - text) / 2;
    const QRect iconRect(QPoint(left, button.rect.top() + (button.rect.height() - icon.height() + 1) / 2), icon);
    const QRect textRect(iconRect.right() + 1 + gap, button.rect.top(), text, button.rect.height());
    const bool enabled = button.state & State_Enabled;
    button.icon.paint(painter, visualRect(button.direction, button.rect, iconRect), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(painter, visualRect(button.direction, button.rect, textRect), flags | Qt::AlignHCenter, button.palette,
                 enabled, button.text, QPalette::ButtonText);
}

void ThemeStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option->rect, m_look->color(Role::Surface));
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum == slider->minimum)
        return;
    const QRectF thumb = QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    const bool active = option->activeSubControls & SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look->color(active ? Role::Muted : Role::Border));
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void ThemeStyle::drawArrow(const QStyleOption &option, const QRect &room, QPainter *painter,
                           const QWidget *widget) const
{
    QStyleOption arrow(option);
    const int side = m_look->scaled(12);
    arrow.rect = QRect(room.center() - QPoint(side / 2, side / 2), QSize(side, side));
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

/// Qt puts the arrow at the left also where reading begins at the right: behind the last letter, and into it.
void ThemeStyle::drawFoldLabel(const QStyleOptionToolButton &button, QPainter *painter,
                               const QWidget *widget) const
{
    QStyleOption arrow(button);
    const int room = button.iconSize.width() + m_look->scaled(4);
    const int side = m_look->scaled(12);
    const QRect start(button.rect.right() - room + 1, button.rect.top(), room, button.rect.height());
    arrow.rect = QRect(start.center() - QPoint(side / 2, side / 2), QSize(side, side));
    drawPrimitive(button.arrowType == Qt::DownArrow       ? PE_IndicatorArrowDown
                      : button.arrowType == Qt::LeftArrow ? PE_IndicatorArrowLeft
                                                          : PE_IndicatorArrowRight,
                  &arrow, painter, widget);
    painter->setFont(button.font);
    drawItemText(painter, button.rect.adjusted(0, 0, -room, 0),
                 Qt::AlignRight | Qt::AlignVCenter | Qt::TextHideMnemonic, button.palette,
                 button.state & State_Enabled, button.text, QPalette::ButtonText);
}

/// Fusion puts a speck into the corner; here the arrow stands behind the text, as large as in a combo box.
void ThemeStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                                const QWidget *widget) const
{
    const int room = m_look->scaled(kMenuArrowRoom);
    QStyleOptionToolButton panel(button);
    panel.features &= ~QStyleOptionToolButton::HasMenu;
    panel.text.clear();
    panel.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);
    QStyleOptionToolButton label(button);
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -room, 0));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect end(button.rect.right() - room, button.rect.top(), room, button.rect.height());
    drawArrow(button, visualRect(button.direction, button.rect, end), painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const bool hover = !box->editable && (option->state & State_MouseOver) && (option->state & State_Enabled);
            if (box->frame)
                drawFrame(painter, option->rect, m_look->color(hover ? Role::Hover : Role::Surface),
                          option->state & State_HasFocus, option->state & State_Enabled);
            drawArrow(*option, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), painter,
                      widget);
            return;
        }
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button && opensMenu(*button)) {
        drawMenuButton(*button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && spin->frame)
        drawFrame(painter, option->rect, Qt::transparent, option->state & State_HasFocus,
                  option->state & State_Enabled);
}

QRect ThemeStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl part) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int thumb = range <= 0 ? length
                                 : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                              std::min(m_look->scaled(32), length), length);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = across ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                  : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return piece(at, thumb);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + thumb, length - at - thumb);
    default: return {};  // no arrow buttons
    }
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

}  // namespace tri::ui
