// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agendadraft.h"
#include "core/rules/programme.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTreeWidgetItem;

namespace tri::ui {

class LatestWork;
class ProposalTree;
class ThemedLabel;

/// What the agenda of a meeting might take up, to be looked through: by area of cooperation, each with its reason and the
/// records it comes from. Nothing is written before it is accepted. The proposals are put together beside the window; until
/// new ones are there, the old ones stay.
class ProposalPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalPanel(const AppContext &context, QWidget *parent = nullptr);

    /// @p now: the time of the agenda as it is.
    void showMeeting(const Meeting &meeting, const AgendaTime &now);
    /// Proposes anew; what the person ticked and typed stays.
    void refresh(const Meeting &meeting, const AgendaTime &now);
    [[nodiscard]] QList<AgendaProposal> chosen() const;  ///< in the order in which they stand
    [[nodiscard]] ProposalTree *tree() const { return m_tree; }
    void focusFirst();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void failed(const tri::Problem &problem);  ///< what is shown may be out of date
    void accepted(const QList<tri::AgendaProposal> &proposals);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Kept {
        bool ticked = false;
        LocalText title;
        std::optional<qint64> minutes;
    };
    void setUp();
    void draft();
    void take(const QList<AgendaProposal> &proposals);
    void fill(const QHash<QString, Kept> &kept);
    void showHint();
    QTreeWidgetItem *groupOf(const RecordId &area);
    void write(QTreeWidgetItem *item, int at);
    void changed(QTreeWidgetItem *item, int column);
    void showCurrent();
    void summarise();
    void accept();
    [[nodiscard]] const AgendaProposal *proposalOf(const QTreeWidgetItem *item) const;

    AppContext m_context;
    Meeting m_meeting;
    AgendaTime m_now;
    LatestWork *m_work;
    QList<AgendaProposal> m_proposals;
    bool m_anew = false;  ///< the proposals that are waited for are of another showing than those in sight
    ThemedLabel *m_title;
    ThemedLabel *m_hint;
    ProposalTree *m_tree;
    ThemedLabel *m_reason;
    QListWidget *m_sources;
    ThemedLabel *m_summary;
    QPushButton *m_add;
    QPushButton *m_back;
};

}  // namespace tri::ui
