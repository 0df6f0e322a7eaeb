// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/booklet.h"

#include "ui/render/qpdfbytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>

namespace tri::ui {

namespace {

using Object = QPDFObjectHandle;

// A4 on its side, in points.
constexpr double kWidth = 841.89;
constexpr double kHeight = 595.276;

class Sheets {
public:
    explicit Sheets(const QByteArray &pdf)
    {
        m_from.setSuppressWarnings(true);
        // What is copied is read at once, so that the other file may be gone when this one is written.
        m_from.setImmediateCopyFrom(true);
        m_from.processMemoryFile("pages", pdf.constData(), size_t(pdf.size()));
        m_pages = QPDFPageDocumentHelper(m_from).getAllPages();
        m_to.emptyPDF();
        if (Object info = m_from.getTrailer().getKey("/Info"); info.isIndirect())
            m_to.getTrailer().replaceKey("/Info", m_to.copyForeignObject(info));
        if (Object language = m_from.getRoot().getKey("/Lang"); language.isString())
            m_to.getRoot().replaceKey("/Lang", Object::newString(language.getStringValue()));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        preferences.replaceKey("/Duplex", Object::newName("/DuplexFlipShortEdge"));
        m_to.getRoot().replaceKey("/ViewerPreferences", preferences);
    }

    [[nodiscard]] int pages() const { return int(m_pages.size()); }

    void addSide(int left, int right)
    {
        Object page = m_to.makeIndirectObject(Object::newDictionary());
        page.replaceKey("/Type", Object::newName("/Page"));
        page.replaceKey("/MediaBox", Object::newArray(Object::Rectangle(0, 0, kWidth, kHeight)));
        Object resources = Object::newDictionary();
        resources.replaceKey("/XObject", Object::newDictionary());
        page.replaceKey("/Resources", resources);
        QPDFPageObjectHelper side(page);
        std::string drawn = half(side, left, "/Left", 0);
        drawn += half(side, right, "/Right", kWidth / 2);
        page.replaceKey("/Contents", Object::newStream(&m_to, drawn));
        QPDFPageDocumentHelper(m_to).addPage(side, false);
    }

    [[nodiscard]] QByteArray bytes() { return bytesOf(m_to); }

private:
    std::string half(QPDFPageObjectHelper &side, int page, const char *name, double x)
    {
        if (page <= 0)
            return {};
        QPDFPageObjectHelper from = m_pages[size_t(page - 1)];
        const Object::Rectangle box = from.getMediaBox().getArrayAsRectangle();
        if (box.urx - box.llx > box.ury - box.lly)
            from.rotatePage(90, true);
        Object form = m_to.copyForeignObject(from.getFormXObjectForPage());
        form.getDict().removeKey("/StructParents");
        side.getObjectHandle().getKey("/Resources").getKey("/XObject").replaceKey(name, form);
        return side.placeFormXObject(form, name, Object::Rectangle(x, 0, x + kWidth / 2, kHeight));
    }

    QPDF m_from;
    QPDF m_to;
    std::vector<QPDFPageObjectHelper> m_pages;
};

}  // namespace

QList<std::pair<int, int>> bookletSides(int pages, bool rightToLeft)
{
    constexpr int onSheet = 4;
    const int all = (pages + onSheet - 1) / onSheet * onSheet;
    const auto there = [pages](int page) { return page <= pages ? page : 0; };
    QList<std::pair<int, int>> out;
    for (int first = 1; first < all / 2; first += 2) {
        out << std::pair{there(all + 1 - first), there(first)};
        out << std::pair{there(first + 1), there(all - first)};
    }
    if (rightToLeft)
        for (auto &[left, right] : out)
            std::swap(left, right);
    return out;
}

tl::expected<QByteArray, QString> bookletPdf(const QByteArray &pdf, bool rightToLeft)
{
    try {
        Sheets sheets(pdf);
        for (const auto &[left, right] : bookletSides(sheets.pages(), rightToLeft))
            sheets.addSide(left, right);
        return sheets.bytes();
    } catch (const std::exception &error) {
        return tl::unexpected<QString>(QString::fromUtf8(error.what()));
    }
}

}  // namespace tri::ui
