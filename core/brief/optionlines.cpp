// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/optionlines.h"

#include <QStringList>

namespace tri {

using namespace Qt::StringLiterals;

OptionLines::OptionLines(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype sign = line.indexOf(u'=');
        m_lines << (sign < 0 ? Line{{}, {}, line}
                             : Line{line.left(sign).trimmed(), line.sliced(sign + 1).trimmed(), line});
    }
}

QString OptionLines::value(const QString &name) const
{
    for (const Line &line : m_lines)
        if (line.name == name)
            return line.value;
    return {};
}

QList<std::pair<QString, QString>> OptionLines::under(const QString &prefix) const
{
    QList<std::pair<QString, QString>> out;
    for (const Line &line : m_lines)
        if (line.name.startsWith(prefix))
            out << std::pair{line.name.sliced(prefix.size()), line.value};
    return out;
}

void OptionLines::remove(const std::function<bool(const QString &)> &which)
{
    m_lines.removeIf([&which](const Line &line) { return !line.name.isEmpty() && which(line.name); });
}

void OptionLines::add(const QString &name, const QString &value)
{
    m_lines << Line{name, value, name + u" = "_s + value};
}

QString OptionLines::toString() const
{
    QStringList out;
    for (const Line &line : m_lines)
        out << line.text;
    return out.join(u'\n');
}

}  // namespace tri
