// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/placeditems.h"

#include "ui/render/textflow.h"

namespace tri::ui {

bool isFurniture(Role role)
{
    return role == Role::Classification || role == Role::Footer;
}

QString TextFlow::lineText(int line) const
{
    const QTextLine placed = layout().lineAt(line);
    return placed.isValid() ? layout().text().mid(placed.textStart(), placed.textLength()) : QString();
}

const QTextLayout &TextFlow::layout() const
{
    if (!m_layout)
        m_layout = std::move(makeFlow(source)->m_layout);
    return *m_layout;
}

void PlacedDocument::putAway() const
{
    for (const auto &flow : flows)
        flow->putAway();
}

}  // namespace tri::ui
