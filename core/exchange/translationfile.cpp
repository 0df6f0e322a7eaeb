// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/translationfile.h"

#include "core/exchange/tablereader.h"
#include "core/exchange/translationbook.h"
#include "core/exchange/xliffreader.h"
#include "core/text/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

}  // namespace

QString languageOfTag(QStringView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag[end].isLetter())
        ++end;
    const QString code = tag.first(end).toString().toLower();
    return contentLanguages().contains(code) ? code : QString();
}

Status joinTwins(TranslationFile &file)
{
    QHash<std::pair<RecordId, QString>, qsizetype> places;
    QList<ReturnedText> texts;
    texts.reserve(file.texts.size());
    for (ReturnedText &text : file.texts) {
        const auto at = places.constFind({text.record, text.field});
        // What no record is named for is told line by line.
        if (text.record.isNull() || at == places.cend()) {
            places.insert({text.record, text.field}, texts.size());
            texts << std::move(text);
            continue;
        }
        if (texts[*at].target != text.target)
            return fail(
                ProblemCode::Invalid,
                Texts::tr("The same text stands twice in the file with different translations (%1 and "
                          "%2). Keep one of them.")
                    .arg(texts[*at].place, text.place),
                text.record.toString() + u'/' + text.field);
        texts[*at].approved = texts[*at].approved && text.approved;
    }
    file.texts = std::move(texts);
    return {};
}

Result<TranslationFile> readTranslations(const QByteArray &bytes)
{
    if (bytes.size() > kLargestTranslationFile)
        return fail(ProblemCode::Invalid,
                    Texts::tr("The file is larger than %1 MB. Send it in parts.")
                        .arg(kLargestTranslationFile / (1024 * 1024)));
    Result<TranslationFile> file = ZipArchive::isZip(bytes) ? readTranslationBook(bytes) : readXliff(bytes);
    if (!file)
        return file;
    if (const Status joined = joinTwins(*file); !joined)
        return fail(joined.error());
    return file;
}

Result<TranslationFile> readTranslationsFile(const QString &path)
{
    const Result<QByteArray> bytes = readFileBytes(path, kLargestTranslationFile);
    if (!bytes)
        return fail(bytes.error());
    Result<TranslationFile> file = readTranslations(*bytes);
    if (!file)
        return fail(file.error().code, QFileInfo(path).fileName() + u": "_s + file.error().text,
                    file.error().detail);
    return file;
}

}  // namespace tri
