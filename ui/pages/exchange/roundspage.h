// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QTreeWidget;

namespace tri::ui {

class NoticeBar;
class PageHeader;
class ThemedLabel;

/// What went out and what came back, and what is known of other copies of this workspace.
class RoundsPage final : public Page {
    Q_OBJECT
public:
    explicit RoundsPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sent and returned"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("rounds"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void focusFirst() override;

    /// The mail that reminds of a package, ready to be sent.
    [[nodiscard]] static QString reminder(const SentPackage &sent, const QString &author);

private:
    QWidget *setUpSent();
    QWidget *setUpCopies();
    void fillSent();
    void fillCopies();
    void follow();
    void remind();
    void sendAgain();
    void sendToEach();
    void sendSmallest();
    [[nodiscard]] const SentPackage *chosenSent() const;
    [[nodiscard]] const Peer *chosenPeer() const;
    [[nodiscard]] QString lackText(const Peer &peer) const;

    AppContext m_context;
    QList<SentPackage> m_packages;  // newest first
    QList<Peer> m_peers;
    CopyNumbers m_held;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QTreeWidget *m_sent;
    ThemedLabel *m_noneSent;
    QTreeWidget *m_copies;
    ThemedLabel *m_noCopies;
    QAction *m_each;
    QAction *m_remind;
    QAction *m_again;
    QAction *m_smallest;
};

}  // namespace tri::ui
