// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/rules/agendadraft.h"
#include "ui/pages/meetingdata.h"
#include "ui/widgets/page.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace tri::ui {

class AgendaEditing;
class AgendaModel;
class AgendaView;
class ElidedLabel;
class EntityChip;
class ItemDetail;
class MeetingPart;
class NoticeBar;
class PageHeader;
class ProposalPanel;
class RecordPage;
class ThemedLabel;

/// A meeting being prepared: who comes, the agenda with how far each item is, the chosen item's positions, what the
/// last meeting left open. Further tabs hold its other parts, and the last one all fields of its own record.
class MeetingPage final : public Page {
    Q_OBJECT
public:
    MeetingPage(const AppContext &context, const RecordId &meeting, QWidget *parent = nullptr);
    ~MeetingPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpId() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString kind() const override { return QStringLiteral("meeting"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void commit() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] bool canPrint() const override { return m_there; }
    void print() override;  ///< the paper of the tab in sight: the brief or the minutes
    void showBrief();
    void focusFirst() override;
    [[nodiscard]] RecordId meetingInHand() const override { return m_there ? m_id : RecordId(); }

    [[nodiscard]] const MeetingData &meeting() const { return m_data; }
    [[nodiscard]] AgendaView *agenda() const { return m_view; }
    [[nodiscard]] AgendaModel *model() const { return m_model; }
    [[nodiscard]] ItemDetail *detail() const { return m_detail; }
    [[nodiscard]] ProposalPanel *proposals() const { return m_proposals; }
    void select(const RecordId &item);
    void moveCurrent(int by);
    void removeCurrent();
    void addItem();
    void propose();  ///< shows what the agenda might take up, to be looked through
    void renew();    ///< asks for the day of a meeting made from this one
    void openCurrent();
    void showWhoCouldAnswer();  ///< people for the chosen item
    void showItemSheet();       ///< the chosen item on paper
    void enterAnswers();        ///< what was decided, typed back from paper
    void startMode();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();
    void setUpHeader();
    void setUpAgenda();
    void setUpTabs();
    void addPart(MeetingPart *part);
    void read(bool onlyItems);  ///< onlyItems: nothing but agenda items has changed since it was read last
    void showRecordOnce();
    void acceptProposals(const QList<AgendaProposal> &proposals);
    void leaveProposals();
    [[nodiscard]] bool isProposing() const;
    void showHead();
    void showClosed();
    void showCurrent();
    void updateActions();
    [[nodiscard]] bool onAgenda() const;
    [[nodiscard]] MeetingPart *currentPart() const;  ///< nullptr on the agenda and among all fields
    bool apply(const ChangeSet &change);
    [[nodiscard]] QAction *makeAction(const QString &key, const QString &icon, const QString &text, void (MeetingPage::*slot)());

    AppContext m_context;
    RecordId m_id;
    MeetingData m_data;
    bool m_there = false;
    bool m_fresh = false;      // just made: all has been read
    bool m_reading = false;    // what is chosen is shown once all has been read
    bool m_hasRecord = false;  // the last tab has come into sight
    bool m_own = false;  // the commit that is being told of is this page's
    PageHeader *m_header;
    NoticeBar *m_notice;
    NoticeBar *m_closed;  // stands above what a closed meeting leaves open to changes
    ThemedLabel *m_ready;
    ElidedLabel *m_chairs;
    std::array<EntityChip *, kSideCount> m_chips{};
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    AgendaModel *m_model;
    AgendaView *m_view;
    ItemDetail *m_detail;
    AgendaEditing *m_editing;
    ProposalPanel *m_proposals;
    RecordPage *m_record;
    QList<MeetingPart *> m_parts;
    QAction *m_brief = nullptr;
    QAction *m_mode = nullptr;
    QAction *m_add = nullptr;
    QAction *m_propose = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_open = nullptr;
    QAction *m_who = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_answers = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_delete = nullptr;
};

}  // namespace tri::ui
