// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/requests/requestspart.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTabWidget;

namespace tri::ui {

class EmptyState;
class LatestWork;
class NoticeBar;
class PageHeader;

/// Requests for expertise as a flow and not one by one: what waits for whom and who carries how much, how much notice is given,
/// and what to expect before the coming Forum Meeting. Read beside the window; until it is there, what was there stays.
class RequestsPage final : public Page {
    Q_OBJECT
public:
    explicit RequestsPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Inbox, times and forecast"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("requests"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] RequestsPart *part() const;  ///< in sight

private:
    void addPart(RequestsPart *part);
    void setUpEmpty();
    void take(const SharedRequests &reading);
    void follow();
    void tellDone(const QString &text);

    AppContext m_context;
    LatestWork *m_work;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    EmptyState *m_empty;
    QList<RequestsPart *> m_parts;
    bool m_isRead = false;
    bool m_focusWanted = false;
};

}  // namespace tri::ui
