// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflictinbox.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace tri::ui {

class AssignBar;
class ConflictList;
class ConflictPane;
class EmptyState;
class LatestWork;
class NoticeBar;
class PageHeader;

/// Where copies disagree: base, mine and theirs beside each other, and what can be done, each by one key and as one step of
/// undo. Nothing is chosen but by an action that says so: not by closing, leaving or Escape.
class ConflictPage final : public Page {
    Q_OBJECT
public:
    static constexpr const char *kKey = "conflicts";  ///< as a page of a place, and as a paper
    enum class Show { All, Ours, Unassigned };

    explicit ConflictPage(const AppContext &context, QWidget *parent = nullptr);
    ~ConflictPage() override;

    [[nodiscard]] QString title() const override { return tr("Two versions"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("conflicts"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override { return !m_entries.isEmpty(); }
    void print() override;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const std::optional<InboxEntry> &entry() const;  ///< in sight
    void setShown(Show show);

private:
    void setUpActions();
    void setUpBody();
    void setUpFilter();
    void take(const QList<InboxEntry> &entries);
    void fill();
    void showCurrent();
    void updateActions();
    void updateKeep();
    void step(int by);
    void keep(int version);
    void keepBoth();
    void takeWritten();
    void assign(const RecordIds &owners, const PartialDate &due);
    void decide(const Result<ChangeSet> &change, const QString &told);
    void follow();
    [[nodiscard]] bool isWanted(const InboxEntry &entry) const;
    [[nodiscard]] QString subject() const;
    void resizeEvent(QResizeEvent *event) override;

    AppContext m_context;
    LatestWork *m_work;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QComboBox *m_filter;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    ConflictList *m_list;
    ConflictPane *m_pane;
    AssignBar *m_assignBar;
    EmptyState *m_nothing;
    EmptyState *m_noneOfThese;
    QList<QAction *> m_keep;
    QAction *m_take = nullptr;
    QAction *m_both = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_open = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QList<InboxEntry> m_entries;
    QString m_wanted;         // the entry to come to once all is read again
    RecordId m_wantedRecord;  // likewise, any of it
    bool m_isRead = false;
};

}  // namespace tri::ui
