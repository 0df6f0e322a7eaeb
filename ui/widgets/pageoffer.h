// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace tri::ui {

/// Actions that the program puts on a page beside the page's own, which knows nothing of them. A child of the page.
class PageOffer : public QObject {
    Q_OBJECT
public:
    explicit PageOffer(QObject *page) : QObject(page) {}
    [[nodiscard]] virtual QList<QAction *> actions() const = 0;
};

}  // namespace tri::ui
