// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/requestinbox.h"
#include "ui/pages/requests/requestspart.h"

class QComboBox;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class EmptyState;
class LoadPanel;
class ThemedLabel;

/// What waits for an agency, or for all, by the step it waits for; and beside it the load of each of those asked.
class InboxPart final : public RequestsPart {
    Q_OBJECT
public:
    enum Column { Request, NeededBy, Left, AskedBy, For, Columns };

    explicit InboxPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Inbox and load"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> actions() override;
    void focusFirst() override;
    bool reveal(const RecordId &request) override;

    void setAgency(const RecordId &agency);  ///< null = all
    [[nodiscard]] RecordId agency() const;
    [[nodiscard]] RecordId currentRequest() const;

protected:
    void showReading() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeInbox();
    void setUpTree();
    void fillAgencies();
    void fill();
    void showLine(QTreeWidgetItem *item, const InboxLine &line);
    [[nodiscard]] QString meetingText(const RecordId &id) const;
    void fitColumns();
    void showBoard();
    [[nodiscard]] RecordId boardView() const;  ///< null = none is kept
    [[nodiscard]] bool isOurs() const;

    QComboBox *m_agency;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    EmptyState *m_empty;
    ThemedLabel *m_drafts;
    LoadPanel *m_load;
    QAction *m_board;
    RecordId m_wanted;  // the agency that was chosen, also while it is not offered
    bool m_chosen = false;
    bool m_isLaidOut = false;
    QList<InboxLine> m_lines;
};

}  // namespace tri::ui
