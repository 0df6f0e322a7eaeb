// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tri {

/// A stretch of paragraphs as three versions of a text have it.
struct MergePiece {
    enum class Kind {
        Same,  ///< nobody changed it
        Mine,  ///< only one side did
        Theirs,
        Alike,  ///< both did the same
        Words,  ///< both changed one paragraph, at places that lie apart: see `words`
        Clash,  ///< both changed it, and a person must choose
    };
    Kind kind = Kind::Same;
    QStringList base;
    QStringList mine;
    QStringList theirs;
    QString words{};  ///< of Words: the paragraph with the changes of both
    friend bool operator==(const MergePiece &, const MergePiece &) = default;
};

/// What two sides made of one text. A paragraph is a line that is not blank; what stands between two is kept.
struct ParagraphMerge {
    QList<MergePiece> pieces;
    /// A paragraph stands several times, and which of them was meant cannot be told; or the texts are too long to be held
    /// against each other. Then nothing is put together.
    bool isAmbiguous = false;
    QString
        text;  ///< with the changes of both; where they clash mine, then theirs. When ambiguous all of mine, then of theirs

    [[nodiscard]] bool isCombined() const;  ///< the text holds what both wanted, and nothing clashes
    [[nodiscard]] bool hasWords() const;    ///< … and some paragraph was put together word by word
};

/// Pure. Three versions become one: paragraphs that only one side changed are taken from it; of one that both changed, words that
/// lie apart. Who is mine and who theirs decides nothing but the order where they clash.
[[nodiscard]] ParagraphMerge mergeParagraphs(const QString &base, const QString &mine, const QString &theirs);

}  // namespace tri
