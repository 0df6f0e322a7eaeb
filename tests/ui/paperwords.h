// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"

/// What all pages say that the page of a paper shows, a line each.
[[nodiscard]] inline QString wordsOn(const tri::ui::BriefPage &page)
{
    QStringList pages;
    for (int at = 0; at < page.preview()->document().pages.size(); ++at)
        pages << page.preview()->pageText(at);
    return pages.join(u'\n');
}
