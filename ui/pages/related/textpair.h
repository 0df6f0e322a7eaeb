// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worddiff.h"
#include "ui/services/appcontext.h"

#include <QWidget>

namespace tri::ui {

class DiffText;
class ThemedLabel;

/// The text cut so that every one of these words, and nothing else, is marked: whole words in scripts with blanks, any
/// stretch in the others.
[[nodiscard]] QList<DiffPiece> markedWords(const QString &text, const QStringList &words);

/// Two texts side by side, each below its name and in the direction of its language. Words that match are bold and
/// underlined.
class TextPair final : public QWidget {
    Q_OBJECT
public:
    struct Side {
        QString name;
        QString text;
        QString language;
        QStringList words{};  ///< to be marked
    };
    /// @p key begins the names of its parts.
    TextPair(const AppContext &context, const QString &key, QWidget *parent);
    void showTexts(const Side &left, const Side &right);

private:
    struct Column {
        ThemedLabel *head;
        DiffText *text;
    };
    [[nodiscard]] Column makeColumn(const QString &key);
    static void fill(const Column &column, const Side &side);

    AppContext m_context;
    Column m_left;
    Column m_right;
};

}  // namespace tri::ui
