// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/theme.h"

#include <QWidget>

namespace tri::ui {

/// An acronym in a rounded outline; SRSG, GFMD and GMG in their hue, everyone else neutral. A count may follow after a
/// space. The word carries the meaning, the hue only helps.
class EntityChip final : public QWidget {
    Q_OBJECT
public:
    EntityChip(const Theme &theme, QString text, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same drawing for lists; returns the width used.
    static int paintChip(QPainter *painter, const QRect &rect, const QString &text, const Theme &theme, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
};

}  // namespace tri::ui
