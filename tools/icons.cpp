// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws an icon in the sizes that desktops look for: tri-icons FILE.svg SIZE OUT.png [SIZE OUT.png]…

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);  // the drawings hold no text, so no fonts are needed
    const QStringList words = QCoreApplication::arguments();
    QSvgRenderer picture(words.value(1));
    if (words.size() < 4 || words.size() % 2 != 0 || !picture.isValid()) {
        std::fputs("usage: tri-icons FILE.svg SIZE OUT.png [SIZE OUT.png]...\n", stderr);
        return 2;
    }
    for (qsizetype i = 2; i < words.size(); i += 2) {
        const int size = words[i].toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.setDotsPerMeterX(3780);  // else that of the screen that is there
        image.setDotsPerMeterY(3780);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        picture.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        if (!image.save(words[i + 1], "PNG")) {
            std::fprintf(stderr, "tri-icons: %s could not be written\n", qPrintable(words[i + 1]));
            return 1;
        }
    }
    return 0;
}
