// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliffreader.h"

#include "core/exchange/xliffwriter.h"
#include "core/text/sheetxml.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// The bytes as UTF-8; some programs write UTF-16.
QByteArray asUtf8(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xfe") && !bytes.startsWith("\xfe\xff"))
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    QString text = decoder(bytes);
    // The declaration names the encoding that it had.
    if (text.startsWith(u"<?xml"))
        text.remove(0, text.indexOf(u"?>") + 2);
    return text.toUtf8();
}

class XliffReader {
public:
    explicit XliffReader(const QByteArray &bytes) : m_xml(bytes, u"xliff"_s) {}

    Result<TranslationFile> run()
    {
        if (m_xml.status() && m_xml.name() != u"xliff")
            return fail(ProblemCode::Invalid, Texts::tr("The file is no XLIFF file but another kind of XML."),
                        m_xml.name().toString());
        if (const QString version = m_xml.attribute("version"_L1).toString();
            m_xml.status() && version != u"1.2")
            return fail(ProblemCode::Invalid,
                        version.isEmpty()
                            ? Texts::tr("The file does not say which version of XLIFF it is. Save it as "
                                        "XLIFF 1.2.")
                            : Texts::tr("The file is XLIFF %1; this program reads XLIFF 1.2. Save it in that "
                                        "version.")
                                  .arg(version.left(20)));
        while (m_problem.isEmpty() && m_xml.nextChild()) {
            if (m_xml.is("file"_L1))
                readFile();
            else
                m_xml.skip();
        }
        if (!m_problem.isEmpty())
            return fail(ProblemCode::Invalid, m_problem);
        if (const Status whole = m_xml.status(); !whole)
            return fail(ProblemCode::Damaged,
                        Texts::tr("The file is cut off or no longer well formed, so nothing of it was taken. "
                                  "Ask for it again."),
                        whole.error().detail);
        if (m_out.language.isEmpty())
            return fail(ProblemCode::Invalid, Texts::tr("The file holds no texts."));
        return std::move(m_out);
    }

private:
    void readFile()
    {
        const QString tag = m_xml.attribute("target-language"_L1).toString();
        const QString language = languageOfTag(tag);
        if (tag.isEmpty())
            m_problem = Texts::tr("The file does not say into which language it was translated.");
        else if (language.isEmpty())
            m_problem =
                Texts::tr("The file is translated into “%1”, which is none of the program's languages: "
                          "ar, zh, en, fr, ru and es.")
                    .arg(tag.left(20));
        else if (!m_out.language.isEmpty() && m_out.language != language)
            m_problem =
                Texts::tr("The file holds translations into several languages. Send one file for each.");
        if (!m_problem.isEmpty())
            return;
        m_out.language = language;
        m_source = languageOfTag(m_xml.attribute("source-language"_L1));
        while (m_problem.isEmpty() && m_xml.nextChild()) {
            if (m_xml.is("body"_L1))
                readBody();
            else
                m_xml.skip();
        }
    }

    /// The body, or a group in it.
    void readBody()
    {
        while (m_problem.isEmpty() && m_xml.nextChild()) {
            if (m_xml.is("group"_L1))
                readBody();
            else if (m_xml.is("trans-unit"_L1))
                readUnit();
            else
                m_xml.skip();
        }
    }

    void readUnit()
    {
        if (m_out.texts.size() >= kMostReturnedTexts) {
            m_problem = Texts::tr("The file holds more than %n texts. Send it in parts.", nullptr,
                                  int(kMostReturnedTexts));
            return;
        }
        ReturnedText text;
        std::tie(text.record, text.field) = parseUnitId(m_xml.attribute("id"_L1));
        const QString digests = m_xml.attribute("extradata"_L1).toString();
        if (digests.startsWith(kXliffDigests)) {
            text.sourceDigest = digests.section(u':', 2, 2);
            text.targetDigest = digests.section(u':', 3, 3);
        }
        text.sourceLanguage = m_source;
        text.approved = m_xml.attribute("approved"_L1) == u"yes";
        text.place = Texts::tr("text %1 of the file").arg(m_out.texts.size() + 1);
        while (m_xml.nextChild()) {
            if (m_xml.is("source"_L1))
                text.source = readText(nullptr);
            else if (m_xml.is("target"_L1))
                readTarget(text);
            else
                m_xml.skip();
        }
        m_out.texts << std::move(text);
    }

    void readTarget(ReturnedText &text)
    {
        const QString state = m_xml.attribute("state"_L1).toString();
        // A target that asks for more work is not right yet, whatever its unit says.
        if (state == u"final" || state == u"signed-off")
            text.approved = true;
        else if (state.startsWith(u"needs-") || state == u"new")
            text.approved = false;
        text.target = readText(&text.fault);
    }

    /// Marks around words are left out. A sign that stands for something else cannot be: we send none.
    QString readText(QString *fault)
    {
        QString out;
        while (m_xml.nextNode()) {
            if (m_xml.isText()) {
                if (out.size() <= kLongestTranslation)
                    out += m_xml.characters();
            } else if (m_xml.is("g"_L1) || m_xml.is("mrk"_L1)) {
                out += readText(fault);
            } else {
                if (m_xml.is("x"_L1) && m_xml.attribute("ctype"_L1) == u"lb")
                    out += u'\n';
                else if (fault)
                    *fault = Texts::tr("The translation has marks of a translation program in it.");
                m_xml.skip();
            }
        }
        return out;
    }

    SheetXml m_xml;
    TranslationFile m_out;
    QString m_source;  // language of the originals in the part that is read
    QString m_problem;
};

}  // namespace

Result<TranslationFile> readXliff(const QByteArray &bytes)
{
    const QByteArray plain = asUtf8(bytes);
    if (!plain.left(4096).trimmed().startsWith('<') && !plain.startsWith("\xef\xbb\xbf"))
        return fail(ProblemCode::Invalid,
                    Texts::tr("The file is neither an XLIFF file nor an Excel workbook of texts."));
    // Before the first element; anywhere else it is no XML.
    const qsizetype root = plain.indexOf("<xliff");
    if (const qsizetype type = plain.indexOf("<!DOCTYPE"); type >= 0 && (root < 0 || type < root))
        return fail(
            ProblemCode::Invalid,
            Texts::tr("The file has a document type (DOCTYPE), which no file of texts needs and which may "
                      "do harm. It was not read."));
    return XliffReader(plain).run();
}

}  // namespace tri
