// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/themeicon.h"

#include "ui/services/themecolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Arrows along the line of reading turn round with it.
bool followsReading(const QString &name)
{
    static const QStringList names{u"go-previous"_s, u"go-next"_s, u"edit-undo"_s, u"edit-redo"_s, u"edit-find"_s};
    return names.contains(name);
}

/// Names that Breeze draws in full colour, or not at all, and its one-colour drawing that says the same.
QString oneColourName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"x-office-calendar"_s, u"view-calendar"_s},
        {u"x-office-document"_s, u"document-multiple"_s},
        {u"text-x-generic"_s, u"view-list-text"_s},
        {u"starred"_s, u"draw-star"_s},
        {u"emblem-favorite"_s, u"draw-star"_s},
        {u"emblem-documents"_s, u"document-multiple"_s},
        {u"knotes"_s, u"view-pim-notes"_s},
        {u"network-workgroup"_s, u"view-process-users"_s},
        {u"preferences-system-network"_s, u"object-group"_s},
        {u"applications-engineering"_s, u"configure"_s},
        {u"accessories-dictionary"_s, u"tools-check-spelling"_s},
    };
    return names.value(name, name);
}

/// The theme's own drawing nearest to @p pixels, or ours.
QString findFile(const QString &name, int pixels)
{
    const QStringList sizes = pixels <= 18 ? QStringList{u"16"_s, u"22"_s, u"24"_s, u"32"_s}
                              : pixels <= 26 ? QStringList{u"22"_s, u"24"_s, u"16"_s, u"32"_s}
                                             : QStringList{u"32"_s, u"48"_s, u"22"_s, u"16"_s};
    static const QStringList contexts{u"actions"_s, u"places"_s, u"status"_s, u"categories"_s, u"apps"_s,
                                      u"mimetypes"_s, u"devices"_s, u"preferences"_s, u"applets"_s, u"emblems"_s};
    static const QStringList roots = [] {
        QStringList out = QIcon::themeSearchPaths();
        out.removeIf([](const QString &root) { return !QFile::exists(root + u"/breeze"_s); });
        return out;
    }();
    for (const QString &root : roots)
        for (const QString &context : contexts)
            for (const QString &size : sizes) {
                const QString path = root + u"/breeze/"_s + context + u'/' + size + u'/' + name + u".svg"_s;
                if (QFile::exists(path))
                    return path;
            }
    const QString own = u":/tri/icons/"_s + name + u".svg"_s;
    return QFile::exists(own) ? own : u":/tri/icons/unknown.svg"_s;
}

QPixmap drawn(const QString &name, const QSize &size, const QColor &color)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(findFile(oneColourName(name), std::min(size.width(), size.height())));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QString svg = QString::fromUtf8(file.readAll());
    const QString tint = color.name();
    // Qt's SVG reader knows neither currentColor nor the style sheet that Breeze colours it with.
    static const QRegularExpression sheet(u"<style[^>]*current-color-scheme.*?</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    svg.remove(sheet);
    svg.replace(u"currentColor"_s, tint);
    QSvgRenderer renderer(svg.toUtf8());
    if (!renderer.isValid())
        return pixmap;
    const QSizeF box = renderer.viewBoxF().size().scaled(QSizeF(size), Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    if (followsReading(name) && QGuiApplication::isRightToLeft()) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF((size.width() - box.width()) / 2, (size.height() - box.height()) / 2), box));
    return pixmap;
}

}  // namespace

ThemeIcon::ThemeIcon(QString name, std::shared_ptr<const ThemeLook> look) : m_name(std::move(name)), m_look(std::move(look)) {}

QPixmap ThemeIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    QColor color = m_look->color(mode == QIcon::Selected ? Theme::Role::SelectionText : Theme::Role::Text);
    if (mode == QIcon::Disabled)
        color = m_look->color(Theme::Role::Border);
    const QString key = u"tri/%1/%2x%3/%4/%5"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(color.name())
                            .arg(QGuiApplication::isRightToLeft() ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(m_name, size, color);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
}

}  // namespace tri::ui
