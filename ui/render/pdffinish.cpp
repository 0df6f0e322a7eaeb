// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdffinish.h"

#include "ui/render/pdfartifacts.h"
#include "ui/render/qpdfbytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// The elements of the structure tree in the order in which they begin.
void collect(Object kids, std::vector<Object> &out)
{
    const auto visit = [&out](Object kid) {
        if (!kid.isDictionary() || !kid.hasKey("/S"))
            return;
        out.push_back(kid);
        if (kid.hasKey("/K"))
            collect(kid.getKey("/K"), out);
    };
    if (kids.isArray()) {
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            visit(kids.getArrayItem(i));
    } else {
        visit(kids);
    }
}

void makeArray(Object element)
{
    if (!element.hasKey("/K"))
        element.replaceKey("/K", Object::newArray());
    else if (!element.getKey("/K").isArray())
        element.replaceKey("/K", Object::newArray(std::vector<Object>{element.getKey("/K")}));
}

/// Moves what is in @p later to @p earlier and takes @p later out of the element above it.
void join(Object earlier, Object later)
{
    makeArray(earlier);
    makeArray(later);
    Object moved = later.getKey("/K");
    for (int i = 0; i < moved.getArrayNItems(); ++i) {
        Object kid = moved.getArrayItem(i);
        if (kid.isDictionary())
            kid.replaceKey("/P", earlier);
        earlier.getKey("/K").appendItem(kid);
    }
    Object siblings = later.getKey("/P").getKey("/K");
    for (int i = 0; siblings.isArray() && i < siblings.getArrayNItems(); ++i) {
        if (siblings.getArrayItem(i).getObjGen() == later.getObjGen()) {
            siblings.eraseItem(i);
            return;
        }
    }
}

void finishElement(Object element, const PdfTag &tag)
{
    if (!tag.language.isEmpty())
        element.replaceKey("/Lang", textObject(tag.language));
    if (!tag.alternative.isEmpty())
        element.replaceKey("/Alt", textObject(tag.alternative));
    if (!tag.id.isEmpty())
        element.replaceKey("/ID", Object::newString(tag.id.toStdString()));
    if (!tag.scope.isEmpty()) {
        Object attributes = Object::newDictionary();
        attributes.replaceKey("/O", Object::newName("/Table"));
        attributes.replaceKey("/Scope", Object::newName("/" + tag.scope.toStdString()));
        element.replaceKey("/A", attributes);
    }
}

/// What leads to elements by their ids; these are in order already.
void addIdTree(Object root, const std::vector<Object> &elements, const TaggedPages &tagged)
{
    Object names = Object::newArray();
    for (qsizetype i = 0; i < tagged.tags.size(); ++i) {
        const PdfTag &tag = tagged.tags.at(i);
        if (tag.id.isEmpty())
            continue;
        names.appendItem(Object::newString(tag.id.toStdString()));
        names.appendItem(elements[size_t(i)]);
    }
    if (names.getArrayNItems() == 0)
        return;
    Object tree = Object::newDictionary();
    tree.replaceKey("/Names", names);
    root.replaceKey("/IDTree", tree);
}

void finishStructure(QPDF &pdf, const TaggedPages &tagged)
{
    std::vector<Object> elements;
    Object root = pdf.getRoot().getKey("/StructTreeRoot");
    if (root.isDictionary() && root.hasKey("/K"))
        collect(root.getKey("/K"), elements);
    if (elements.empty() && tagged.tags.size() == 1)  // pages of furniture alone
        return;
    if (qsizetype(elements.size()) != tagged.tags.size())
        throw std::runtime_error("structure has " + std::to_string(elements.size()) + " elements, not "
                                 + std::to_string(tagged.tags.size()));
    for (qsizetype i = 0; i < tagged.tags.size(); ++i) {
        if (elements[size_t(i)].getKey("/S").getName() != "/" + tagged.tags.at(i).name.toStdString())
            throw std::runtime_error("element " + std::to_string(i) + " is "
                                     + elements[size_t(i)].getKey("/S").getName());
        finishElement(elements[size_t(i)], tagged.tags.at(i));
    }
    for (qsizetype i = 0; i < tagged.tags.size(); ++i) {
        if (tagged.tags.at(i).continues >= 0)
            join(elements[size_t(tagged.tags.at(i).continues)], elements[size_t(i)]);
    }
    addIdTree(root, elements, tagged);
}

/// As a form that can be drawn on the page, under the name in the page's resources.
void addPicture(QPDF &pdf, QPDFPageObjectHelper page, QPDFPageObjectHelper picture, const std::string &name)
{
    Object form = pdf.copyForeignObject(picture.getFormXObjectForPage());
    Object resources = page.getAttribute("/Resources", true);
    if (!resources.hasKey("/XObject"))
        resources.replaceKey("/XObject", Object::newDictionary());
    resources.getKey("/XObject").replaceKey(name, form);
}

void finishPages(QPDF &pdf, const TaggedPages &tagged, const QByteArray &pictures)
{
    constexpr const char *name = "/TriPicture";
    // Must live until the file is written: copied streams are read from it then.
    auto source = std::make_shared<QPDF>();
    std::vector<QPDFPageObjectHelper> drawn;
    if (!pictures.isEmpty()) {
        source->processMemoryFile("pictures", pictures.constData(), size_t(pictures.size()));
        source->setImmediateCopyFrom(true);
        drawn = QPDFPageDocumentHelper(*source).getAllPages();
    }
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (qsizetype(pages.size()) != tagged.pages.size())
        throw std::runtime_error("number of pages");
    size_t next = 0;
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].getObjectHandle().replaceKey("/Tabs", Object::newName("/S"));
        const bool hasPicture = tagged.pictures.at(qsizetype(i)) >= 0;
        if (hasPicture) {
            if (next >= drawn.size())
                throw std::runtime_error("number of pictures");
            addPicture(pdf, pages[i], drawn[next++], name);
        }
        pages[i].addContentTokenFilter(std::make_shared<ArtifactFilter>(hasPicture ? name : ""));
        for (QPDFAnnotationObjectHelper &annotation : pages[i].getAnnotations("/Link")) {
            Object link = annotation.getObjectHandle();
            Object action = link.getKey("/A");
            const bool web = action.isDictionary() && action.hasKey("/URI");
            link.replaceKey("/Contents",
                            web ? Object::newUnicodeString(action.getKey("/URI").getUTF8Value())
                                : Object::newUnicodeString("#"));
        }
    }
}

std::string escaped(const QString &text)
{
    return text.toHtmlEscaped().toStdString();
}

Object metadata(QPDF &pdf, const PdfEntries &entries)
{
    std::string xml = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n";
    xml += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(entries.title)
        + "</rdf:li></rdf:Alt></dc:title>\n";
    xml +=
        "<dc:language><rdf:Bag><rdf:li>" + escaped(entries.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    if (!entries.author.isEmpty())
        xml +=
            "<dc:creator><rdf:Seq><rdf:li>" + escaped(entries.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!entries.subject.isEmpty())
        xml += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(entries.subject)
            + "</rdf:li></rdf:Alt></dc:description>\n";
    xml += "<xmp:CreatorTool>Trilateral</xmp:CreatorTool>\n";
    if (entries.created.isValid())
        xml += "<xmp:CreateDate>" + entries.created.toUTC().toString(Qt::ISODate).toStdString()
            + "</xmp:CreateDate>\n";
    xml += "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    Object stream = Object::newStream(&pdf, xml);
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    return stream;
}

void finishCatalog(QPDF &pdf, const PdfEntries &entries)
{
    Object catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", textObject(entries.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    if (entries.language == u"ar"_s)
        preferences.replaceKey("/Direction", Object::newName("/R2L"));
    catalog.replaceKey("/ViewerPreferences", preferences);
    catalog.replaceKey("/Metadata", pdf.makeIndirectObject(metadata(pdf, entries)));
    if (Object info = pdf.getTrailer().getKey("/Info"); !entries.created.isValid() && info.isDictionary())
        info.removeKey("/CreationDate");
}

}  // namespace

tl::expected<QByteArray, QString> finishTaggedPdf(const QByteArray &pdf, const TaggedPages &tagged,
                                                  const PdfEntries &entries, const QByteArray &pictures)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("brief", pdf.constData(), size_t(pdf.size()));
        finishStructure(file, tagged);
        finishPages(file, tagged, pictures);
        finishCatalog(file, entries);
        return bytesOf(file);
    } catch (const std::exception &error) {
        return tl::unexpected<QString>(QString::fromUtf8(error.what()));
    }
}

}  // namespace tri::ui
