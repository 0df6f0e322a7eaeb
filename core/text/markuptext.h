// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {

/// True for a web page, or a file of XML.
[[nodiscard]] bool isMarkup(QStringView text);
/// What a reader of the page sees: without tags, comments, scripts and styles. No page is too broken for it.
[[nodiscard]] QString markupText(QStringView text);
/// True when a web page holds a script or something that starts one.
[[nodiscard]] bool hasScript(QStringView text);

}  // namespace tri
