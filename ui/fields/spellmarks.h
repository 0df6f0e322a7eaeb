// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/spellfield.h"

#include <QTextCursor>

class QPlainTextEdit;
class QTextBlock;
class QTimer;

namespace tri::ui {

/// Wavy lines under the wrong words of an editor of paragraphs. Words are judged in slices of idle time, what is in
/// sight first; a key only moves the marks. The word being typed is left alone until the caret leaves it.
class SpellMarks final : public SpellField {
    Q_OBJECT
public:
    SpellMarks(const AppContext &context, QPlainTextEdit *edit);

    [[nodiscard]] bool isIdle() const;  ///< nothing is left to judge

    [[nodiscard]] qsizetype caret() const override;
    void select(TextSpan span) override;
    void replace(TextSpan span, const QString &text) override;

protected:
    void recheck() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] bool isReadOnly() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onContentsChange(int place, int removed, int added);
    void moveMarks(int place, int removed, int added);
    void hold();
    void release();
    void schedule();
    void work();
    [[nodiscard]] TextSpan nextPiece() const;
    void judge(TextSpan piece);
    void setMarks(const QTextBlock &block, const QList<TextSpan> &spans);
    void addDirty(TextSpan span);
    void settle(TextSpan span);

    QPlainTextEdit *m_edit;
    QTimer *m_idle;
    QList<TextSpan> m_dirty;  // by place in the document, apart from each other
    QTextCursor m_held;       // selects what is being typed; null when nothing is
    int m_blocks = 1;
    bool m_changing = false;  // the document is being changed right now
};

}  // namespace tri::ui
