// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace tri::ui {

/// Pure. The pages on the left and the right half of each side of the sheets, in the order in which a printer takes them: front
/// and back of the outermost sheet first. Counted from 1; 0 = an empty half. A booklet from right to left opens at the other side.
[[nodiscard]] QList<std::pair<int, int>> bookletSides(int pages, bool rightToLeft);

/// A PDF file with two A5 pages beside each other on A4, to be printed on both sides, turned over the short edge, folded and
/// stapled. Pages that lie on their side are turned upright. It is for paper alone: the structure stays with the file that it is made
/// of. The error is a detail for developers.
[[nodiscard]] tl::expected<QByteArray, QString> bookletPdf(const QByteArray &pdf, bool rightToLeft);

}  // namespace tri::ui
