// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/placeditems.h"

namespace tri::ui {

bool isFurniture(Role role)
{
    return role == Role::Classification || role == Role::Footer;
}

QString TextFlow::lineText(int line) const
{
    const QTextLine placed = layout->lineAt(line);
    return placed.isValid() ? layout->text().mid(placed.textStart(), placed.textLength()) : QString();
}

}  // namespace tri::ui
