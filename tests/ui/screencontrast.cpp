// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screencontrast.h"

#include "ui/services/themecolors.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTextDocument>

namespace tri::samples {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeast = 4.5;
/// Thin letters never quite reach their colour where their edges are smoothed.
constexpr double kLeastDrawn = 3.0;

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->pixmap().isNull() && !Qt::mightBeRichText(label->text()) ? label->text() : QString();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

struct Drawn {
    QColor ground;      ///< what most of it is
    double best = 1.0;  ///< of all that is drawn there, against the ground
};

Drawn drawnIn(const QImage &image, const QRect &where)
{
    QHash<QRgb, int> counts;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = where.left(); x <= where.right(); ++x)
            ++counts[line[x] | 0xff000000U];
    }
    Drawn drawn;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            drawn.ground = QColor::fromRgb(it.key());
        }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        drawn.best = std::max(drawn.best, ui::contrastRatio(QColor::fromRgb(it.key()), drawn.ground));
    return drawn;
}

}  // namespace

QStringList contrastFaults(const QWidget &root)
{
    QStringList faults;
    const QImage image = const_cast<QWidget &>(root).grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QString text =
            widget->isVisible() && widget->isEnabled() ? textOf(*widget).trimmed() : QString();
        const QRect where =
            widget->visibleRegion().boundingRect().translated(widget->mapTo(&root, QPoint())) & image.rect();
        if (text.isEmpty() || where.width() < 8 || where.height() < widget->fontMetrics().height())
            continue;
        const Drawn drawn = drawnIn(image, where);
        const QColor ink = widget->palette().color(widget->foregroundRole());
        const double ratio = ui::contrastRatio(ink, drawn.ground);
        if (ratio < kLeast || drawn.best < kLeastDrawn)
            faults << u"%1 %2: “%3” stands out by %4 only, drawn by %5 (%6 on %7)"_s
                          .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                               text.left(60))
                          .arg(ratio, 0, 'f', 1)
                          .arg(drawn.best, 0, 'f', 1)
                          .arg(ink.name(), drawn.ground.name());
    }
    return faults;
}

}  // namespace tri::samples
