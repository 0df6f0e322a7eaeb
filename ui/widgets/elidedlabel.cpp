// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/screenline.h"

#include <QEvent>

#include <algorithm>

namespace tri::ui {

ElidedLabel::ElidedLabel(const Theme &theme, Theme::Type type, Theme::Role role, QWidget *parent)
    : ThemedLabel(theme, type, role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text.simplified();
    setAccessibleName(m_full);
    updateGeometry();
    fit();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    ThemedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

/// A line with words of a screen that runs from right to left runs as the screen does, whatever name it begins with.
QString ElidedLabel::line() const
{
    const bool mirrored = isRightToLeft() && std::any_of(m_full.cbegin(), m_full.cend(), [](QChar sign) {
                              return sign.direction() == QChar::DirAL || sign.direction() == QChar::DirR;
                          });
    return mirrored ? kRightToLeftMark + m_full : m_full;
}

void ElidedLabel::fit()
{
    const QString whole = line();
    const QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, width());
    setText(shown);
    // Tool tips guess at markup; escaped inside a paragraph, data stays the text it is.
    setToolTip(shown == whole ? QString() : QStringLiteral("<p>%1</p>").arg(m_full.toHtmlEscaped()));
}

}  // namespace tri::ui
