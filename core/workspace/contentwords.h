// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tri {

class Store;

/// Reads a content that was just kept, so that the search finds its words. No file is refused for what is in it.
[[nodiscard]] Status readContentWords(Store &store, const QString &hash, qint64 size);

}  // namespace tri
