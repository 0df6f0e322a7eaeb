// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QWidget;

namespace tri::ui {

/// "&Open…" -> "Open…", "打开(&O)…" -> "打开…"
[[nodiscard]] QString withoutAccessKey(const QString &text);

/// Takes care that Alt and a letter mean one thing in a window. Pages, the window's menus and what a language makes of their
/// texts know nothing of each other, so the letters are looked at when Alt goes down: whoever comes later in the order of
/// the keyboard and has a letter that is taken gets another one of its text, or none.
class AccessKeys final : public QObject {
    Q_OBJECT
public:
    explicit AccessKeys(QWidget *window);

    /// Of all that is in sight in it now.
    static void settle(QWidget *window);
    /// @p text with an access key that is not among @p taken: its own, else the first letter of a word, else any letter; with
    /// none where there is no such letter. Scripts without letters for keys have it in brackets: "打开(&O)".
    [[nodiscard]] static QString withFreeKey(const QString &text, const QSet<QChar> &taken);
    [[nodiscard]] static QChar keyOf(const QString &text);  ///< lower case; null = none

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_window;
};

}  // namespace tri::ui
