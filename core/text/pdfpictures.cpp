// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfpictures.h"

#include <QCoreApplication>

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace tri {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

tl::unexpected<Problem> damaged()
{
    return fail(ProblemCode::Damaged, FileWords::tr("The file is damaged, so its pages cannot be drawn."));
}

}  // namespace

struct PdfPictures::Held {
    QByteArray bytes;  // poppler reads from it as long as it lives
    std::unique_ptr<poppler::document> document;
};

Result<PdfPictures> PdfPictures::open(const QByteArray &pdf)
{
    auto held = std::make_shared<Held>();
    held->bytes = pdf;
    held->document.reset(
        poppler::document::load_from_raw_data(held->bytes.constData(), int(held->bytes.size())));
    if (!held->document || held->document->is_locked() || held->document->pages() < 1)
        return damaged();
    return PdfPictures(std::move(held));
}

int PdfPictures::pages() const
{
    return m_held->document->pages();
}

Result<PdfPicture> PdfPictures::page(int number, int dotsPerInch) const
{
    const std::unique_ptr<poppler::page> page(m_held->document->create_page(number));
    if (!page)
        return damaged();
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_argb32);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image drawn = renderer.render_page(page.get(), dotsPerInch, dotsPerInch);
    if (!drawn.is_valid())
        return damaged();
    const poppler::rectf size = page->page_rect();
    return PdfPicture{.width = drawn.width(),
                      .height = drawn.height(),
                      .bytesPerRow = drawn.bytes_per_row(),
                      .pointsWide = size.width(),
                      .pointsHigh = size.height(),
                      .bytes =
                          QByteArray(drawn.const_data(), qsizetype(drawn.bytes_per_row()) * drawn.height())};
}

}  // namespace tri
