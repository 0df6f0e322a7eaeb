// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace tri::ui {

/// A tool tip that shows the text as it is. Tool tips decide by themselves what is markup, so whatever comes from records, files
/// or other people goes through here. "" for no text: an empty tip would show as a box.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

}  // namespace tri::ui
