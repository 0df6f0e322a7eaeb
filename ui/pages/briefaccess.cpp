// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefaccess.h"

#include "ui/pages/briefpreview.h"

namespace tri::ui {

namespace {

bool isHeading(Role role)
{
    switch (role) {
    case Role::Heading1:
    case Role::Heading2:
    case Role::Heading3:
    case Role::Title:
    case Role::CoverTitle: return true;
    default: return false;
    }
}

}  // namespace

BriefAccess::BriefAccess(BriefPreview *preview) : ChartAccess(preview, QAccessible::Document) {}

const BriefPreview *BriefAccess::preview() const
{
    return qobject_cast<const BriefPreview *>(widget());
}

int BriefAccess::partCount() const
{
    return preview() ? int(preview()->texts().size()) : 0;
}

ChartPart BriefAccess::part(int place) const
{
    const PreviewText &text = preview()->texts()[place];
    const PlacedDocument &document = preview()->document();
    ChartPart made;
    made.selectable = false;
    made.pressable = false;
    made.role = QAccessible::StaticText;
    if (text.flow < 0) {
        made.name = document.pages[text.page].drawing->text();
        return made;
    }
    const TextFlow &flow = *document.flows[size_t(text.flow)];
    made.name = flow.layout().text().replace(QChar::LineSeparator, u'\n').trimmed();
    made.pressable = isHeading(flow.role);
    if (made.pressable)
        made.role = QAccessible::Heading;
    return made;
}

QRect BriefAccess::partRect(int place) const
{
    const PreviewText &text = preview()->texts()[place];
    return preview()->rectOf(text.page, text.box);
}

void BriefAccess::pressPart(int place)
{
    qobject_cast<BriefPreview *>(widget())->showPage(preview()->texts()[place].page);
}

}  // namespace tri::ui
