// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The style's sizes and habits; how it draws stands in themestyle.cpp.
#include "ui/services/themecolors.h"
#include "ui/services/themestyle.h"

#include <QGuiApplication>
#include <QStyleOption>

#include <algorithm>

namespace tri::ui {

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int pad = m_look->scaled(4);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(pad, 0, -pad, 0) : rect;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int row = m_look->scaled(28);
    switch (type) {
    case CT_ItemViewItem:
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), row));
        break;
    }
    case CT_HeaderSection: result.setHeight(std::max(result.height(), row)); break;
    case CT_PushButton: result = QSize(result.width() + m_look->scaled(12), std::max(result.height(), row + 2)); break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: result.setHeight(std::max(result.height(), row + 2)); break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && opensMenu(*button))
            result.rwidth() += m_look->scaled(kMenuArrowRoom);
        result = QSize(std::max(result.width(), row), std::max(result.height(), row));
        break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(std::max(result.height(), m_look->scaled(24))); break;
    case CT_MenuBarItem: result += QSize(m_look->scaled(4), m_look->scaled(4)); break;
    default: break;
    }
    return result;
}

bool ThemeStyle::opensMenu(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::HasMenu)
        && !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return m_look->scaled(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_look->scaled(8);
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize: return m_look->scaled(16);
    case PM_ToolBarIconSize: return m_look->scaled(16);
    case PM_ToolBarItemSpacing: return m_look->scaled(4);
    case PM_ToolBarItemMargin: return m_look->scaled(4);
    case PM_ToolBarFrameWidth: return 0;
    case PM_MenuButtonIndicator: return m_look->scaled(18);
    case PM_ScrollBarExtent: return m_look->scaled(12);
    case PM_SplitterWidth: return 1;
    case PM_FocusFrameHMargin: return m_look->scaled(5);  // keeps item texts clear of the selection bar
    case PM_HeaderMargin: return m_look->scaled(5) + 1;  // headings begin where the texts below them do
    case PM_FocusFrameVMargin: return 2;
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    // A line below one letter takes Arabic letters apart, which then need more room than was measured. The keys work.
    case SH_UnderlineShortcut: return QGuiApplication::isLeftToRight() ? 1 : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace tri::ui
