// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/keybook.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// One's own key, to be given to others, and the keys of others, each with the words that its owner reads aloud.
class KeysPage final : public Page {
    Q_OBJECT
public:
    explicit KeysPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Keys"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void focusFirst() override;

private:
    QWidget *setUpOwn();
    QWidget *setUpKnown();
    void showOwn();
    void fillKnown();
    void showChosen();
    void enterKey();
    void askForget();
    void forget(const QString &name);
    [[nodiscard]] const KnownKey *chosen() const;

    AppContext m_context;
    std::optional<Identity> m_own;
    QList<KnownKey> m_known;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_ownStack;
    EmptyState *m_none;
    QWidget *m_ownPart;
    ThemedLabel *m_name;
    ThemedLabel *m_words;
    ThemedLabel *m_hex;
    QTreeWidget *m_list;
    ThemedLabel *m_chosenHead;
    ThemedLabel *m_chosenWords;
    ThemedLabel *m_chosenHex;
    QAction *m_make;
    QAction *m_copy;
    QAction *m_enter;
    QAction *m_forget;
};

}  // namespace tri::ui
