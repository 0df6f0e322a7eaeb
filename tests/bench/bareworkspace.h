// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace tri::bench {

/// The base line: one table, one index for its order and one full-text index, through the bare C interface with the
/// same durability (journal truncate, synchronous full). No log, no undo, no merge.
class BareWorkspace {
public:
    explicit BareWorkspace(const QString &path);
    BareWorkspace(const BareWorkspace &) = delete;
    BareWorkspace &operator=(const BareWorkspace &) = delete;
    ~BareWorkspace();

    using Line = QList<QByteArray>;  ///< reference, title, text, date, choice … as UTF-8
    void insert(const QList<Line> &lines);
    int firstPage(int rows);  ///< in the order of the index; all columns read
    int search(const QByteArray &word, int rows);
    /// As firstPage, of the lines that have words with this beginning.
    int filter(const QByteArray &beginning, int rows);
    /// One line gets another title, in the indexes too, and is safe on the disk.
    void edit(int number, const QByteArray &title);
    QByteArray csv();  ///< all lines as a table with quotes
    void removeAll();

private:
    void execute(const char *sql);
    sqlite3 *m_database = nullptr;
};

}  // namespace tri::bench
