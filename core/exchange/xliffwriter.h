// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/translationunits.h"

namespace tri {

/// The texts as an XLIFF 1.2 file: one <file> for each kind and language of originals, one <trans-unit> for each text. Its id
/// is record and field, its extradata the digests by which it is seen later whether original or translation changed here.
/// The marks of light text stand in it as they are. Equal texts give equal bytes.
[[nodiscard]] QByteArray writeXliff(const TranslationUnits &units);

/// What tells a text in a file: "01h…/title", and back again; a null id for what is none.
[[nodiscard]] QString unitId(const RecordId &record, const QString &field);
[[nodiscard]] std::pair<RecordId, QString> parseUnitId(QStringView id);

inline constexpr QLatin1StringView kXliffDigests{"trilateral:1:"};  ///< begins the extradata of our texts

}  // namespace tri
