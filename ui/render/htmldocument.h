// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

#include <QByteArray>

namespace tri {

/// A paper as one web page, without scripts and without anything from elsewhere: headings in their order, contents to jump
/// to, tables with the scope of their headers, the language and direction of each run, words for what is only drawn. It
/// prints as well. Text stays text: no markup in the data becomes markup, and only http(s) addresses become links.
[[nodiscard]] QByteArray htmlDocument(const BriefDocument &document);

}  // namespace tri
