// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/delegationprep.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

#include <optional>

class QComboBox;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class EmptyState;
class LatestWork;
class LinkBox;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// What the delegation of a State prepares for a Forum Meeting: a list made of the records, group by group. A line opens its
/// record; what the records cannot tell is kept as a step of the preparation, and help is asked for with a key.
class DelegationPage final : public Page {
    Q_OBJECT
public:
    /// Under which the desk shows this page in place of a paper, since what it shows is printed from here.
    static constexpr auto kKey = "delegation";
    enum Column { Ready, What, Why, Step, Columns };

    /// @p subject is a State or a meeting; null, and what it is not, is as it was chosen last.
    DelegationPage(const AppContext &context, const RecordId &subject, QWidget *parent = nullptr);
    ~DelegationPage() override;

    [[nodiscard]] QString title() const override { return tr("Prepare a delegation"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("delegation"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override { return m_prep.has_value(); }
    void print() override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] bool isBusy() const;

private:
    void setUpChoice();
    void setUpList();
    void setUpActions();
    void setUpAsk();
    void choose(const RecordId &subject);
    void chooseState(const RecordId &id);
    void remember();
    void keepPlace();
    void fillMeetings();
    void take(const Result<DelegationPrep> &made);
    void fill();
    void addGroup(DelegationGroup group);
    void showLine(QTreeWidgetItem *item, const DelegationLine &line);
    void fitRow(QTreeWidgetItem *item) const;
    void showCurrent();
    void selectLine(const RecordId &record, DelegationGroup group);
    [[nodiscard]] const DelegationLine *current() const;
    [[nodiscard]] QString whyText(const DelegationLine &line, const QString &between) const;
    void openCurrent();
    void addStep();
    void tick();
    void startAsking();
    void ask();
    void apply(const ChangeSet &changes, const QString &told);

    AppContext m_context;
    RecordId m_state;
    RecordId m_meeting;
    std::optional<DelegationPrep> m_prep;                          ///< what is in sight
    std::optional<std::pair<RecordId, DelegationGroup>> m_wanted;  ///< the line to stand on once it is there
    PageHeader *m_header;
    NoticeBar *m_notice;
    LinkBox *m_stateBox;
    QComboBox *m_meetingBox;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nothing;
    ThemedLabel *m_detail;
    QWidget *m_ask;
    LinkBox *m_agencyBox;
    RecordId m_agency;
    QAction *m_open = nullptr;
    QAction *m_step = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_request = nullptr;
    QAction *m_print = nullptr;
    LatestWork *m_work;
};

}  // namespace tri::ui
