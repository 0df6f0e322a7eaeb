// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foldernames.h"

#include <QRegularExpression>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const QString kEnding = u".tripack"_s;
const QString kMember = u"([a-z0-9]{1,32})-([0-9]{1,13})-([0-9]{1,13})(?:-p([0-9]{1,4}))?"_s;

}  // namespace

QString folderFileName(const FolderName &name)
{
    QString out = u"%1-%2-%3"_s.arg(name.copy).arg(name.from).arg(name.to);
    if (name.part > 1)
        out += u"-p%1"_s.arg(name.part);
    return out + kEnding;
}

std::optional<FolderName> parseFolderName(const QString &name)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(kMember + u"\\.tripack"_s));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    FolderName out{match.captured(1), match.captured(2).toLongLong(), match.captured(3).toLongLong(),
                   match.captured(4).isEmpty() ? 1 : match.captured(4).toInt()};
    // One file has one name: no leading zeros, no part 1.
    return folderFileName(out) == name ? std::optional(std::move(out)) : std::nullopt;
}

FolderNameKind folderNameKind(const QString &name)
{
    static const QRegularExpression begin(u'^' + kMember + u"(?![0-9a-z])"_s);
    if (parseFolderName(name))
        return FolderNameKind::Member;
    if (!name.contains(kEnding, Qt::CaseInsensitive))
        return FolderNameKind::Other;
    // Programs fetch a file under a hidden name, or with an ending of their own, and rename it when all of it is there.
    if (name.startsWith(u'.') || name.startsWith(u'~') || !name.endsWith(kEnding, Qt::CaseInsensitive))
        return FolderNameKind::Unfinished;
    return begin.match(name).hasMatch() ? FolderNameKind::ConflictCopy : FolderNameKind::Stranger;
}

}  // namespace tri
