// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/services/spellwords.h"

#include <QObject>
#include <QString>

#include <optional>

class QMenu;
class QWidget;

namespace tri::ui {

class SpellChecker;
class Theme;

/// Spelling in one input, whatever widget it is: which words are wrong, the words in its menu, going to the next one.
/// A child of the input, so that the inputs of a form are found by their spelling.
class SpellField : public QObject {
    Q_OBJECT
public:
    SpellField(const AppContext &context, QWidget *input);
    ~SpellField() override;

    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QWidget *input() const { return m_input; }
    /// The text is the person's to change, and spelling is on.
    [[nodiscard]] bool isChecking() const;

    [[nodiscard]] virtual qsizetype caret() const = 0;
    virtual void select(TextSpan span) = 0;
    /// As one step of the editor's own undo.
    virtual void replace(TextSpan span, const QString &text) = 0;

    /// The wrong word that the place touches.
    [[nodiscard]] std::optional<TextSpan> wrongAt(qsizetype place);
    /// The first wrong word from that place on. Waits for the dictionary.
    [[nodiscard]] std::optional<TextSpan> wrongFrom(qsizetype place);
    /// Puts what concerns the word at @p place on top of @p menu, and the switch at its end.
    void fillMenu(QMenu *menu, qsizetype place);

protected:
    virtual void recheck() = 0;  ///< the whole text is to be judged again
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] SpellChecker *checker() const { return m_checker; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void offerWords(QMenu *menu, TextSpan span);
    void offerRemoval(QMenu *menu, qsizetype place);
    void fillEnd(QMenu *menu);

    SpellChecker *m_checker;
    const Theme &m_theme;
    QWidget *m_input;
    QString m_language;
};

/// Marks after an edit at @p place: those before stay, those behind move along, those it touches go.
[[nodiscard]] QList<TextSpan> movedSpans(const QList<TextSpan> &spans, qsizetype place, qsizetype removed,
                                         qsizetype added);
/// What stands between blanks around @p caret; empty when blanks are on both sides.
[[nodiscard]] TextSpan chunkAround(const QString &text, qsizetype caret);

/// Selects the next wrong word within @p page, from the keyboard on and around; false when there is none.
bool selectNextWrong(QWidget *page);

}  // namespace tri::ui
