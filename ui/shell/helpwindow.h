// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tri::ui {

class PageHost;
class Theme;

/// Goes to a page of the help. Coming from another one, or with @p reading, the keyboard is put into the text;
/// otherwise into the box that searches the help.
void visitHelp(PageHost &pages, const QString &id, bool reading = false);

/// The help where there is no desk to show it in. Esc closes it; back and forward work as in the desk.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(const Theme &theme, QWidget *parent = nullptr);

    void showHelp(const QString &id);
    [[nodiscard]] PageHost *pages() const { return m_pages; }

private:
    PageHost *m_pages;
};

}  // namespace tri::ui
