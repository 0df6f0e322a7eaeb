// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

namespace tri::ui {

Page::Page(QWidget *parent) : QWidget(parent) {}

void Page::focusFirst()
{
    if (!focusWidget() || focusWidget() == this)
        focusNextPrevChild(true);
    else
        focusWidget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
