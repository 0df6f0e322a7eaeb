// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filetext.h"

#include "core/text/markuptext.h"
#include "core/text/officetext.h"
#include "core/text/pdftext.h"
#include "core/text/textencoding.h"
#include "core/text/ziparchive.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

/// Control characters that no text has; a picture or a program has them within its first bytes.
bool isBinary(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v';
    });
}

tl::unexpected<Problem> foreign(const QString &detail)
{
    return fail(ProblemCode::Invalid, FileWords::tr("Words in this kind of file cannot be read."), detail);
}

Result<FileText> plainText(const QByteArray &bytes, const TextLimits &limits)
{
    const QString encoding = detectEncoding(bytes);
    if (encoding.isEmpty())
        return foreign(u"neither UTF-8 nor marked as UTF-16"_s);
    const Result<QString> decoded = decodeText(bytes, encoding);
    if (!decoded)
        return foreign(decoded.error().detail);
    if (isBinary(*decoded))
        return foreign(u"control characters"_s);
    // Both are text by their letters alone, and nearly all of it is not for reading.
    if (decoded->startsWith(u"{\\rtf") || decoded->startsWith(u"%!PS"))
        return foreign(u"page description"_s);
    const QString text = isMarkup(*decoded) ? markupText(*decoded) : *decoded;
    return FileText{text.left(limits.characters), text.size() <= limits.characters};
}

}  // namespace

Result<FileText> extractText(const QByteArray &bytes, const TextLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ProblemCode::Invalid,
                    FileWords::tr("The file has more than %1 MiB; words are read in smaller files only.")
                        .arg(limits.bytes / (1024 * 1024)));
    if (isPdf(bytes))
        return pdfText(bytes, limits);
    if (ZipArchive::isZip(bytes))
        return officeText(bytes, limits);
    // What Office wraps around a document with a password, and the form its files had before 2007.
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return foreign(u"compound file: an old form, or protected by a password"_s);
    return plainText(bytes, limits);
}

}  // namespace tri
