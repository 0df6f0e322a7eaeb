// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/placeditems.h"

#include <map>

namespace tri::ui {

struct StripText {
    int flow = -1;
    int line = 0;
    qreal x = 0;  ///< from the left edge of the body
    qreal y = 0;  ///< of the line's top, from the top of the strip
};

/// A slice of a page that is never cut: a line of text with its number, a table row. Pages are filled with strips.
struct Strip {
    qreal before = 0;  ///< space above, dropped at the top of a page
    qreal height = 0;
    bool breakBefore = true;  ///< a page may end above this strip
    bool newPage = false;
    qreal topRule = 0;  ///< width of a rule above; goes to the foot of the page before when the page ends here
    int header = -1;    ///< index in Section::headers: repeated when a page begins with this strip
    int block = -1;
    int number = 0;     ///< of the paragraph that begins here
    QString anchor;
    std::vector<StripText> texts;
    std::vector<PlacedRule> rules;
    std::vector<int> notes;  ///< numbers of those that it cites, which stand at the foot of its page
};

/// Strips for pages of one orientation.
struct Section {
    bool landscape = false;
    std::vector<Strip> strips;
    std::vector<Strip> headers;
    std::map<int, std::vector<Strip>> notes;  ///< a strip for each line, by the number of the note
};

}  // namespace tri::ui
