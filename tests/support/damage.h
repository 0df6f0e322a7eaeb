// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace tri::test {

/// Overwrites all but the first page of a workspace that is open, as a failing disk or another program would. The counter
/// in the first page makes the program look again.
[[nodiscard]] inline bool damageBehindTheBack(const QString &path)
{
    constexpr qint64 kPage = 4096;
    constexpr qint64 kCounter = 24;
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(kPage)
        && file.write(QByteArray(file.size() - kPage, '\x7f')) == file.size() - kPage && file.seek(kCounter)
        && file.write("\x7f\x7f\x7f\x7f", 4) == 4;
}

}  // namespace tri::test
