// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace tri::ui {

class FlowLayout;
class Theme;

/// What narrows or turns the content below it: fields side by side, each behind its label, on as many lines as the width
/// and the language need. It never makes a page wider.
class OptionBar : public QWidget {
    Q_OBJECT
public:
    explicit OptionBar(const Theme &theme, QWidget *parent = nullptr);

    /// A field behind its label, from which it has its accessible name: "Theme:".
    void add(const QString &label, QWidget *field);
    /// One that says by itself what it is.
    void add(QWidget *field);
    /// Of @p letters wide, whatever it offers: the list shows long names in full.
    static void narrow(QComboBox *box, int letters);

private:
    void follow(QWidget *field);

    const Theme &m_theme;
    FlowLayout *m_flow;
    QWidget *m_last = nullptr;
};

}  // namespace tri::ui
