// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest window that Qt can show: what any program of Qt takes at the least. With --memory it prints the megabytes
// that lie in memory when it is there, and ends.

#include "tests/bench/speedtable.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("Window"));
    window.resize(1280, 800);
    window.show();
    if (application.arguments().contains(QStringLiteral("--memory")))
        QTimer::singleShot(0, &window, [&window] {
            window.repaint();
            std::printf("%.1f\n", tri::bench::residentMegabytes());
            QCoreApplication::quit();
        });
    return QApplication::exec();
}
