// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sides.h"

#include <QCoreApplication>
#include <QLocale>

namespace tri {

using namespace Qt::StringLiterals;

const QString &sideReference(std::size_t side)
{
    static const std::array<QString, kSides> references{u"SRSG"_s, u"GFMD"_s, u"GMG"_s};
    return references[side];
}

std::array<RecordId, kSides> sidesOf(Reader &reader)
{
    std::array<RecordId, kSides> sides;
    for (std::size_t i = 0; i < kSides; ++i)
        sides[i] = reader.byReference(sideReference(i), u"entity"_s);
    return sides;
}

QString namesInWords(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    const QString before =
        names.first(names.size() - 1).join(QCoreApplication::translate("Sides", ", ", "between two names"));
    return QCoreApplication::translate("Sides", "%1 and %2", "names").arg(before, names.last());
}

QString dateInWords(const PartialDate &date)
{
    const QLocale locale;
    const QString text = shortDate(date, locale);
    return locale.textDirection() == Qt::RightToLeft ? isolated(text) : text;
}

}  // namespace tri
