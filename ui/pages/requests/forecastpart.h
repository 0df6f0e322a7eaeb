// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/requestforecast.h"
#include "ui/pages/requests/droppedproposals.h"
#include "ui/pages/requests/monthaxis.h"
#include "ui/pages/requests/requestspart.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class EmptyState;
class LatestWork;
class RequestList;
class ThemedLabel;

/// What may be asked before the coming Forum Meeting: requests that came at the same distance before earlier ones, each with
/// its usual day, how far that spread, who is usually asked, and the requests it rests on. The person accepts or drops each.
class ForecastPart final : public RequestsPart {
    Q_OBJECT
public:
    enum Column { Request, Expected, Spread, Asked, Times, Columns };

    explicit ForecastPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Forecast"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;
    void focusFirst() override;

    void setMeeting(const RecordId &meeting);
    [[nodiscard]] RecordId meeting() const { return m_meeting; }
    [[nodiscard]] bool isBusy() const;

protected:
    void showReading() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // forecastpart.cpp: putting it together
    void setUpActions();
    void setUpTree();
    QWidget *makeBar();
    QWidget *makeDetail();
    QWidget *makeFoot();
    // forecastproposals.cpp: what is proposed, and what becomes of it
    void fillMeetings();
    void order();
    void take(const Result<Forecast> &forecast);
    void fill();
    void setAxis();
    QTreeWidgetItem *addGroup(const QString &text);
    void addProposal(QTreeWidgetItem *group, int kind, int at, const ProposedRequest &proposal);
    void fitColumns();
    void showCurrent();
    void summarise();
    void showEmpty();
    void accept();
    void drop();
    void select(const QString &key);
    void activate();
    [[nodiscard]] const ProposedRequest *proposalOf(const QTreeWidgetItem *item) const;
    [[nodiscard]] QList<ProposedRequest> chosen() const;  ///< what is ticked, else the current one
    [[nodiscard]] QString namesOf(const RecordIds &ids) const;
    [[nodiscard]] QString datesText(const PartialDate &usual, const PartialDate &earliest,
                                    const PartialDate &latest) const;
    [[nodiscard]] const Meeting *meetingRecord() const;

    LatestWork *m_work;
    DroppedProposals m_dropped;
    QComboBox *m_meetings;
    QCheckBox *m_showDropped;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    MonthHeader *m_header;
    MonthSpreadDelegate *m_delegate;
    EmptyState *m_empty;
    QPushButton *m_add;
    QWidget *m_detail;
    ThemedLabel *m_reason;
    RequestList *m_evidence;
    ThemedLabel *m_summary;
    QPushButton *m_accept;
    QPushButton *m_drop;
    QAction *m_print;
    QAction *m_acceptAction;
    QAction *m_dropAction;
    RecordId m_meeting;
    bool m_chosen = false;  // by the person: stays when another is nearer
    Forecast m_forecast;
    bool m_isThere = false;  // the forecast is of that meeting
};

}  // namespace tri::ui
