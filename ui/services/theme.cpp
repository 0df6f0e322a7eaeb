// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/theme.h"

#include "ui/services/themecolors.h"
#include "ui/services/themeicon.h"
#include "ui/services/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QScopedValueRollback>
#include <QStyleHints>

#include <algorithm>
#include <array>

/// The icons stand in a static library, whose resources nobody registers by themselves. Global by the macro's wish.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// The platform's own wish. Qt says it outright from 6.5 on; before, its palette tells.
bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto wish = QGuiApplication::styleHints()->colorScheme();
    if (wish != Qt::ColorScheme::Unknown)
        return wish == Qt::ColorScheme::Dark;
#endif
    const QPalette own = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());  // without our colours, so that the platform's show
    const QPalette system = QGuiApplication::palette();
    QGuiApplication::setPalette(own);
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

}  // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont)),
      m_look(std::make_shared<ThemeLook>())
{
    registerIcons();
    m_look->colors = schemeColors(Scheme::Light);
}

Theme::~Theme() = default;

void Theme::apply(QApplication &application)
{
    if (!m_application) {
        m_application = &application;
        // Of the faces that have Han characters Qt would take the first that it finds: the Japanese one.
        // "Sans Serif" and the like are no families: in a list of several Qt would pass them over.
        m_systemFont.setFamilies({QFontInfo(m_systemFont).family(), u"Noto Sans CJK SC"_s});
        application.setStyle(new ThemeStyle(m_look));
        application.installEventFilter(this);
    }
    refresh();
}

void Theme::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    m_look->percent = m_percent;
    m_look->scheme = m_scheme == Scheme::System ? (systemIsDark() ? Scheme::Dark : Scheme::Light) : m_scheme;
    m_look->colors = schemeColors(m_look->scheme);
    if (m_application) {
        m_application->setPalette(schemePalette(*m_look));
        m_application->setFont(font(Type::Body));
    }
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool system = event->type() == QEvent::ThemeChange
                        || (watched == m_application && event->type() == QEvent::ApplicationPaletteChange);
    if (system && !m_refreshing && m_scheme == Scheme::System) {
        if ((systemIsDark() ? Scheme::Dark : Scheme::Light) != m_look->scheme)
            refresh();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    refresh();
}

void Theme::setTextScale(int percent)
{
    m_percent = std::clamp(percent, 80, 200);
    refresh();
}

bool Theme::isDark() const
{
    return m_look->scheme != Scheme::Light;
}

QColor Theme::color(Role role) const
{
    return m_look->color(role);
}

QFont Theme::font(Type type, bool strong) const
{
    static constexpr std::array steps{0.88, 1.0, 1.15, 1.55, 1.8, 3.0};
    static constexpr std::array leastPoints{0.0, 0.0, 0.0, 0.0, 18.0, 28.0};
    constexpr double pixelsPerPoint = 96.0 / 72.0;
    const double step = steps[std::size_t(type)];
    const double least = leastPoints[std::size_t(type)];
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(least, font.pointSizeF() * step * m_percent / 100));
    else
        font.setPixelSize(std::max({1, int(least * pixelsPerPoint), int(font.pixelSize() * step * m_percent / 100)}));
    font.setWeight(strong || type == Type::Heading || type == Type::PageTitle ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::space(int steps) const
{
    return m_look->scaled(4 * steps);
}

int Theme::rowHeight() const
{
    return m_look->scaled(28);
}

int Theme::iconSize() const
{
    return m_look->scaled(16);
}

int Theme::textWidth(int characters) const
{
    return QFontMetrics(font(Type::Body)).averageCharWidth() * characters;
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new ThemeIcon(name, m_look));
}

std::optional<Theme::Role> Theme::entityRole(QStringView acronym)
{
    if (acronym.compare(u"SRSG"_s, Qt::CaseInsensitive) == 0)
        return Role::Srsg;
    if (acronym.compare(u"GFMD"_s, Qt::CaseInsensitive) == 0)
        return Role::Gfmd;
    if (acronym.compare(u"GMG"_s, Qt::CaseInsensitive) == 0)
        return Role::Gmg;
    return std::nullopt;
}

}  // namespace tri::ui
