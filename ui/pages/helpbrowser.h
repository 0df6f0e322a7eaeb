// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QTextBlock;
class QTextTable;

namespace tri::ui {

class Theme;

/// Shows a page of the help in the looks of the theme. Loads nothing that lies outside the program, whatever the page
/// asks for, and opens no address.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(const Theme &theme, QWidget *parent = nullptr);

    void showMarkdown(const QString &text);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageWanted(const QString &id);  ///< a link to another page was followed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void dressBlock(const QTextBlock &block);
    void dressTable(QTextTable *table);
    void follow(const QUrl &link);
    void limitLines();

    const Theme &m_theme;
    QString m_text;
};

}  // namespace tri::ui
