// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tri {

namespace seal {
class FileKey;
}

// Protected workspaces. Between SQLite and the disk, each page of the file, and each page that the journal keeps, is sealed
// with the file's key: SQLite sees its pages as ever, the disk never does. The layout before the pages is that of
// core/seal/safehead.h; a page's seal lies in the bytes at its end that SQLite leaves free for it, and is bound to the
// page's number, in the journal too. Temporary files are refused: what needs one does it in memory.
//
// The one part that stands open is what a journal says of itself: numbers of pages, and sums over them that SQLite checks.

/// The name under which SQLite knows the layer; it is there from the first call on.
[[nodiscard]] const char *sealedVfs();
/// Of a file control: its argument is a QByteArray, both blocks of the head, which is written block after block.
constexpr int kWriteSafeHead = 0x54524901;
/// True when the file begins as a protected workspace does; one of the two blocks of its head may be lost.
[[nodiscard]] bool isSealedFile(const QString &path);
/// The head of a protected workspace; less, or nothing, when it cannot be read.
[[nodiscard]] QByteArray readSafeHead(const QString &path);
/// Opens one page of the file in place, counted from 0. False, and the page is not to be used, where its seal does not fit.
[[nodiscard]] bool openSealedPage(const seal::FileKey &key, qint64 number, QByteArray &page);

}  // namespace tri
