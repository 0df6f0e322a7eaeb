// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

#include <memory>

namespace tri::ui {

struct ThemeLook;

/// An icon drawn from a one-colour SVG in the text colour of the moment, so that a change of scheme needs no new icons.
class ThemeIcon final : public QIconEngine {
public:
    ThemeIcon(QString name, std::shared_ptr<const ThemeLook> look);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new ThemeIcon(m_name, m_look); }
    [[nodiscard]] QString key() const override { return QStringLiteral("ThemeIcon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    std::shared_ptr<const ThemeLook> m_look;
};

}  // namespace tri::ui
