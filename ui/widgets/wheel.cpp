// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel.h"

#include <QEvent>
#include <QWidget>

namespace tri::ui {

namespace {

class WheelFilter final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();  // so that it goes on to the parent
        return true;
    }
};

}  // namespace

void leaveWheelToParent(QWidget &box)
{
    box.setFocusPolicy(Qt::StrongFocus);  // the wheel gives it no focus either
    box.installEventFilter(new WheelFilter(&box));
}

}  // namespace tri::ui
