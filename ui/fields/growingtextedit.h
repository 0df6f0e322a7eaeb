// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tri::ui {

class SpellMarks;
struct AppContext;

/// Plain paragraphs that take the height they need, within reason. Tab leaves, as everywhere in a form.
class GrowingTextEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    void setLines(int least, int most);
    void checkSpelling(const AppContext &context);  ///< in the desk's language of contents until another is set
    void setSpellingLanguage(const QString &language);
    void replaceText(const QString &text);  ///< without telling; keeps the cursor when nothing changes
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited();  ///< by the person; not by replaceText

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    [[nodiscard]] int heightOf(int lines) const;

    SpellMarks *m_spelling = nullptr;  // nullptr = words are not judged here
    int m_least = 3;
    int m_most = 14;
    bool m_replacing = false;
};

}  // namespace tri::ui
