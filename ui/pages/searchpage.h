// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QListView;
class QStackedWidget;
class QTimer;
class QStandardItemModel;

namespace tri::ui {

class EmptyState;
class PageHeader;
class SearchDelegate;

/// What a search of everything found, by kind.
class SearchPage final : public Page {
    Q_OBJECT
public:
    SearchPage(AppContext &context, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Search"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isEmpty() const override { return m_count == 0; }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("search"); }
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;

private:
    void look();
    void select(int row);

    AppContext &m_context;
    QString m_words;
    int m_count = 0;
    PageHeader *m_header;
    QLineEdit *m_box;
    QTimer *m_pause;
    SearchDelegate *m_delegate;
    QStackedWidget *m_stack;
    QStandardItemModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
};

}  // namespace tri::ui
