// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QPDF;

namespace tri::ui {

/// The file as bytes, compressed; equal contents give equal bytes. Throws what libqpdf throws.
[[nodiscard]] QByteArray bytesOf(QPDF &pdf);

}  // namespace tri::ui
