// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtext.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace tri::ui {

class Theme;

/// The six languages side by side: the one being shown, which have a text (underlined), which is the original (bold).
/// Arrow keys move between them; one stop for Tab.
class LanguageStrip final : public QWidget {
    Q_OBJECT
public:
    LanguageStrip(const Theme *theme, const QString &fieldLabel, QWidget *parent);

    void setCurrent(const QString &language);  ///< does not emit
    [[nodiscard]] const QString &current() const { return m_current; }
    void setText(const LocalText &text);       ///< updates the marks
    void setTabStop(bool stop);                ///< without, the mouse alone reaches it
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

Q_SIGNALS:
    void chosen(const QString &language);
    void originalChosen(const QString &language);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(const QString &language);
    void choose(const QString &language);

    const Theme *m_theme;
    QString m_label;
    QString m_current;
    QHash<QString, QToolButton *> m_buttons;
    bool m_readOnly = false;
    bool m_stop = true;
};

}  // namespace tri::ui
