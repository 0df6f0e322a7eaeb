// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/placeditems.h"

#include <QDateTime>

namespace tri::ui {

/// The file as bytes, fonts embedded. With @p created that date stands in the file; without, none does, and the same paper
/// gives the same bytes whenever it is written. On a computer without fonts the file
/// is a picture of the pages, with the present date.
[[nodiscard]] Result<QByteArray> pdfBytes(const PlacedDocument &document, const QDateTime &created = {});

}  // namespace tri::ui
