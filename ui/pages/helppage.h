// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QLineEdit;
class QListView;
class QModelIndex;
class QSplitter;
class QStandardItemModel;

namespace tri::ui {

class HelpBrowser;
class SearchDelegate;
class Theme;
class ThemedLabel;

/// A page of the help, and at its side all pages with a box to search them. Knows no workspace: it is also shown where
/// none is open.
class HelpPage final : public Page {
    Q_OBJECT
public:
    /// @p id names the page; one that does not exist shows the first.
    HelpPage(const Theme &theme, const QString &id, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpId() const override { return m_id; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;
    void focusText();
    [[nodiscard]] HelpBrowser *text() const { return m_text; }
    /// The list at the side as it stands on @p before, from which one comes.
    void takeListFrom(const HelpPage &before);

Q_SIGNALS:
    void pageWanted(const QString &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setUpSide();
    void fill();
    void want(const QModelIndex &index);
    void follow();

    const Theme &m_theme;
    QString m_id;
    QSplitter *m_split;
    QWidget *m_side;
    QLineEdit *m_box;
    QListView *m_list;
    ThemedLabel *m_none;
    QStandardItemModel *m_model;
    SearchDelegate *m_delegate;
    HelpBrowser *m_text;
};

}  // namespace tri::ui
