// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfile.h"

#include "app/cli/output.h"

#include <QFile>
#include <QStringDecoder>

namespace tri::cli {

using namespace Qt::StringLiterals;

Result<QString> readTextFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    // A list that ends too early reads like a shorter one.
    if (!isOpen || file.error() != QFileDevice::NoError)
        return fail(ProblemCode::Io, Cli::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ProblemCode::Invalid,
                    Cli::tr("“%1” is not a text in UTF-8. Save it as UTF-8 text and try again.").arg(path));
    return text.remove(u'\r');
}

}  // namespace tri::cli
