// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/confirmation.h"

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigestLength = 16;

/// Stands in the log: never to be changed.
QString digestOf(const LocalText &text, const QString &language)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {text.original, text.texts.value(text.original), text.texts.value(language)}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex().first(kDigestLength));
}

QString keyOf(const FieldSpec &field, const LocalText &text, const QString &language)
{
    return field.keyText() + u'/' + language + u':' + digestOf(text, language);
}

}  // namespace

std::optional<Confirmation> Confirmation::of(const Row &row, int field, const QString &language)
{
    const FieldSpec &spec = row.spec->fields[std::size_t(field)];
    const auto *text = std::get_if<LocalText>(&row.values[field]);
    if (!text || text->original == language || !text->has(language))
        return std::nullopt;
    return Confirmation{&spec, language, keyOf(spec, *text, language)};
}

std::optional<Confirmation> Confirmation::parse(const RecordSpec &kind, const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    const qsizetype colon = key.indexOf(u':', slash);
    if (slash < 0 || colon < 0)
        return std::nullopt;
    const FieldSpec *field = kind.field(QStringView(key).first(slash));
    if (!field || !field->isLocal())
        return std::nullopt;
    return Confirmation{field, key.sliced(slash + 1, colon - slash - 1), key};
}

bool Confirmation::isAbout(const LocalText &text) const
{
    return text.original != language && text.has(language) && key == keyOf(*field, text, language);
}

QString Confirmation::labelText() const
{
    return listText({field->labelText(), languageName(language)});
}

QString Confirmation::words()
{
    return QCoreApplication::translate("Texts", "Found right");
}

}  // namespace tri
