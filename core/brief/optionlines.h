// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace tri {

/// The options of a brief's record: one a line, "name = value". Each of those who have options there reads and writes its own
/// and leaves the others, and lines that are no options, as they are.
class OptionLines {
public:
    explicit OptionLines(const QString &text);

    [[nodiscard]] QString value(const QString &name) const;  ///< "" = there is none
    /// Those whose name is @p prefix and what follows it, as that rest and the value, in their order.
    [[nodiscard]] QList<std::pair<QString, QString>> under(const QString &prefix) const;
    void remove(const std::function<bool(const QString &name)> &which);
    void add(const QString &name, const QString &value);  ///< at the end
    [[nodiscard]] QString toString() const;

private:
    struct Line {
        QString name;  ///< "" = the text is no option
        QString value;
        QString text;
    };
    QList<Line> m_lines;
};

}  // namespace tri
