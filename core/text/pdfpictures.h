// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace tri {

/// A page of a PDF file as it looks: rows of 32-bit points, 0xAARRGGBB in the order of this machine.
struct PdfPicture {
    int width = 0;
    int height = 0;
    int bytesPerRow = 0;
    double pointsWide = 0;  ///< size of the page, 72 a inch
    double pointsHigh = 0;
    QByteArray bytes;
};

/// The pages of a PDF file that is kept, to be printed as they are: never laid out anew.
class PdfPictures {
public:
    [[nodiscard]] static Result<PdfPictures> open(const QByteArray &pdf);
    [[nodiscard]] int pages() const;
    [[nodiscard]] Result<PdfPicture> page(int number, int dotsPerInch) const;  ///< from 0

private:
    struct Held;
    explicit PdfPictures(std::shared_ptr<Held> held) : m_held(std::move(held)) {}
    std::shared_ptr<Held> m_held;  // who holds it need not know how it ends
};

}  // namespace tri
