// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/packmerge.h"

#include "ui/render/qpdfbytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>
#include <stdexcept>
#include <utility>

namespace tri::ui {

namespace {

using Object = QPDFObjectHandle;

std::shared_ptr<QPDF> opened(const char *name, const QByteArray &bytes)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    // What is copied is read at once, so that this file may be gone when the other one is written.
    pdf->setImmediateCopyFrom(true);
    pdf->processMemoryFile(name, bytes.constData(), size_t(bytes.size()));
    return pdf;
}

QSizeF seenSize(QPDFPageObjectHelper page)
{
    const Object::Rectangle box = page.getCropBox().getArrayAsRectangle();
    QSizeF size(box.urx - box.llx, box.ury - box.lly);
    Object turn = page.getAttribute("/Rotate", false);
    if (turn.isInteger() && turn.getIntValueAsInt() % 180 != 0)
        size.transpose();
    return size;
}

/// Only ways to addresses are kept: those within the file lead nowhere here. None starts by itself.
void quieten(QPDFPageObjectHelper page)
{
    Object handle = page.getObjectHandle();
    handle.removeKey("/AA");
    handle.removeKey("/StructParents");  // of a tree that does not come along
    Object kept = Object::newArray();
    for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations()) {
        Object one = annotation.getObjectHandle();
        one.removeKey("/AA");
        one.removeKey("/StructParent");
        Object action = one.getKey("/A");
        const bool isAddress = action.isDictionary() && action.getKey("/S").isNameAndEquals("/URI");
        if (!isAddress)
            one.removeKey("/A");
        if (isAddress || !one.getKey("/Subtype").isNameAndEquals("/Link"))
            kept.appendItem(one);
    }
    if (handle.hasKey("/Annots"))
        handle.replaceKey("/Annots", kept);
}

/// Over the page and outside its content, for those who have it read aloud.
void stamp(QPDF &pdf, QPDFPageObjectHelper page, QPDFPageObjectHelper stamp)
{
    constexpr const char *name = "/TriStamp";
    Object form = pdf.copyForeignObject(stamp.getFormXObjectForPage());
    Object resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = Object::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", Object::newDictionary());
    resources.getKey("/XObject").replaceKey(name, form);
    const std::string drawn =
        page.placeFormXObject(form, name, page.getCropBox().getArrayAsRectangle(), true, true, true);
    page.addPageContents(Object::newStream(&pdf, "q\n"), true);
    page.addPageContents(Object::newStream(&pdf, "\nQ\n/Artifact BMC\n" + drawn + "EMC\n"), false);
}

/// A bookmark behind those that are there.
void addBookmark(QPDF &pdf, const std::string &title, Object page)
{
    Object root = pdf.getRoot();
    if (!root.getKey("/Outlines").isDictionary()) {
        Object outlines = pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        root.replaceKey("/Outlines", outlines);
    }
    Object outlines = root.getKey("/Outlines");
    Object item = pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", Object::newUnicodeString(title));
    item.replaceKey("/Parent", outlines);
    Object destination = Object::newArray();
    destination.appendItem(page);
    destination.appendItem(Object::newName("/Fit"));
    item.replaceKey("/Dest", destination);
    if (outlines.getKey("/Last").isDictionary()) {
        item.replaceKey("/Prev", outlines.getKey("/Last"));
        outlines.getKey("/Last").replaceKey("/Next", item);
    } else {
        outlines.replaceKey("/First", item);
    }
    outlines.replaceKey("/Last", item);
    Object count = outlines.getKey("/Count");
    outlines.replaceKey("/Count", Object::newInteger(count.isInteger() ? count.getIntValue() + 1 : 1));
}

}  // namespace

tl::expected<QList<QSizeF>, PdfFault> pdfPageSizes(const QByteArray &pdf)
{
    try {
        const auto file = opened("annex", pdf);
        QList<QSizeF> out;
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*file).getAllPages())
            out << seenSize(page);
        if (out.isEmpty())
            return tl::unexpected(PdfFault::Damaged);
        return out;
    } catch (const QPDFExc &error) {
        return tl::unexpected(error.getErrorCode() == qpdf_e_password ? PdfFault::Password
                                                                      : PdfFault::Damaged);
    } catch (const std::exception &) {
        return tl::unexpected(PdfFault::Damaged);
    }
}

tl::expected<QByteArray, QString> joinPdfs(const QByteArray &base, const QList<AddedPdf> &added,
                                           const QByteArray &stamps)
{
    try {
        const auto pdf = opened("brief", base);
        QPDFPageDocumentHelper all(*pdf);
        std::shared_ptr<QPDF> stampFile;
        std::vector<QPDFPageObjectHelper> stampPages;
        if (!stamps.isEmpty()) {
            stampFile = opened("stamps", stamps);
            stampPages = QPDFPageDocumentHelper(*stampFile).getAllPages();
        }
        size_t next = 0;
        for (const AddedPdf &one : added) {
            const auto other = opened("annex", one.pdf);
            bool isFirst = true;
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*other).getAllPages()) {
                quieten(page);
                all.addPage(page, false);
                QPDFPageObjectHelper here = all.getAllPages().back();
                here.flattenRotation();
                if (next < stampPages.size())
                    stamp(*pdf, here, stampPages[next]);
                ++next;
                if (std::exchange(isFirst, false))
                    addBookmark(*pdf, one.title.toStdString(), here.getObjectHandle());
            }
        }
        return bytesOf(*pdf);
    } catch (const std::exception &error) {
        return tl::unexpected<QString>(QString::fromUtf8(error.what()));
    }
}

}  // namespace tri::ui
