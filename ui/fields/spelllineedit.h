// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/spellfield.h"

#include <QLineEdit>

class QTimer;

namespace tri::ui {

/// One line of prose with wavy lines under wrong words.
class SpellLineEdit final : public QLineEdit {
    Q_OBJECT
public:
    SpellLineEdit(const AppContext &context, QWidget *parent);
    ~SpellLineEdit() override;

    void setSpellingLanguage(const QString &language);
    [[nodiscard]] const QList<TextSpan> &marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Spelling;
    void onTextChanged(const QString &text);
    void judge();

    Spelling *m_spelling;
    QTimer *m_idle;
    QString m_known;  // the text that the marks belong to
    QList<TextSpan> m_marks;
    TextSpan m_held;        // what is being typed is left alone until the caret leaves it
    bool m_edited = false;  // by the person, and textChanged has yet to follow
};

}  // namespace tri::ui
