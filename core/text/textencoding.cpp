// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textencoding.h"

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>

#include <iconv.h>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

tl::unexpected<Problem> at(qsizetype line, qsizetype column, const QString &text)
{
    return fail(ProblemCode::Invalid,
                ImportText::tr("Line %1, column %2: %3").arg(line).arg(column).arg(text));
}

QStringList keysOf()
{
    QStringList keys;
    for (const TextEncoding &encoding : textEncodings())
        keys << QString::fromLatin1(encoding.key);
    return keys;
}

/// The line and cell of the first byte that is no UTF-8, so that the message can name it.
tl::unexpected<Problem> notUtf8(const QByteArray &bytes)
{
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes).sliced(start, end - start));
        if (decoder.hasError()) {
            const qsizetype bad = text.indexOf(QChar::ReplacementCharacter);
            column += std::count_if(text.cbegin(), text.cbegin() + std::max<qsizetype>(bad, 0), [](QChar c) {
                return c == u',' || c == u';' || c == u'\t' || c == u'|';
            });
            break;
        }
        start = end + 1;
    }
    return at(
        line, column,
        ImportText::tr(
            "a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.")
            .arg(listText(keysOf().mid(1))));
}

Result<QString> decodeUnicode(const QByteArray &bytes, const QString &key)
{
    const bool wide = key != u"utf-8";
    // Stateless: a character cut off at the end is an error, not the beginning of more. The mark of Unicode is taken away
    // here, once: another one behind it belongs to the text.
    QStringDecoder decoder(!wide                    ? QStringDecoder::Utf8
                               : key == u"utf-16le" ? QStringDecoder::Utf16LE
                                                    : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (wide && (decoder.hasError() || bytes.size() % 2 != 0))
        return at(text.count(u'\n') + 1, 1, ImportText::tr("the UTF-16 text is cut short or damaged."));
    if (decoder.hasError())
        return notUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The C library knows the code pages; Qt knows none of them.
Result<QString> decodePage(const QByteArray &bytes, const QString &key)
{
    const iconv_t converter = iconv_open("UTF-16LE", key.toLatin1().constData());
    if (converter == iconv_t(-1))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr("This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.")
                .arg(key));
    QString text(bytes.size() + 1, Qt::Uninitialized);  // no byte of these gives more than one unit
    // The function takes a pointer to what it only reads.
    char *in = const_cast<char *>(bytes.constData());
    size_t left = size_t(bytes.size());
    char *out = reinterpret_cast<char *>(text.data());
    size_t room = size_t(text.size()) * sizeof(QChar);
    const size_t room0 = room;
    const bool whole = iconv(converter, &in, &left, &out, &room) != size_t(-1);
    iconv_close(converter);
    text.resize(qsizetype((room0 - room) / sizeof(QChar)));
    if (whole)
        return text;
    const qsizetype start = text.lastIndexOf(u'\n') + 1;
    const auto column = std::count_if(text.cbegin() + start, text.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'\t' || c == u'|';
    });
    return at(text.count(u'\n') + 1, column + 1,
              ImportText::tr("a character does not fit the encoding %1.").arg(key));
}

}  // namespace

const QList<TextEncoding> &textEncodings()
{
    static const QList<TextEncoding> list{
        {"utf-8", QT_TRANSLATE_NOOP("Import", "Unicode (UTF-8)")},
        {"utf-16le", QT_TRANSLATE_NOOP("Import", "Unicode (UTF-16, little end first)")},
        {"utf-16be", QT_TRANSLATE_NOOP("Import", "Unicode (UTF-16, big end first)")},
        {"windows-1252", QT_TRANSLATE_NOOP("Import", "Western European (Windows-1252)")},
        {"windows-1250", QT_TRANSLATE_NOOP("Import", "Central European (Windows-1250)")},
        {"windows-1251", QT_TRANSLATE_NOOP("Import", "Cyrillic (Windows-1251)")},
        {"windows-1256", QT_TRANSLATE_NOOP("Import", "Arabic (Windows-1256)")},
        {"gb18030", QT_TRANSLATE_NOOP("Import", "Chinese (GB 18030, GBK)")},
    };
    return list;
}

QString encodingLabel(const QString &key)
{
    for (const TextEncoding &encoding : textEncodings())
        if (key == QLatin1StringView(encoding.key))
            return QCoreApplication::translate("Import", encoding.label);
    return key;
}

QString detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return u"utf-16le"_s;
    if (bytes.startsWith("\xfe\xff"))
        return u"utf-16be"_s;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return u"utf-8"_s;
    return QByteArrayView(bytes).isValidUtf8() ? u"utf-8"_s : QString();
}

Result<QString> decodeText(const QByteArray &bytes, const QString &key)
{
    const QStringList keys = keysOf();
    const QString clean = key.trimmed().toLower();
    if (!keys.contains(clean))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr("“%1” is no encoding that can be read; there are: %2.").arg(key, listText(keys)));
    return clean.startsWith(u"utf-") ? decodeUnicode(bytes, clean) : decodePage(bytes, clean);
}

}  // namespace tri
