// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QAction;
class QSplitter;
class QTabWidget;

namespace tri {
struct ChangeSet;
struct CommitEvent;
}

namespace tri::ui {

class BacklinksPanel;
class FilesPanel;
class HistoryPanel;
class NoticeBar;
class PageHeader;
class RecordForm;
class VersionsBanner;

/// One record with everything that belongs to it: the form, what links to it, its files, its history, and its
/// conflicts.
class RecordPage final : public Page {
    Q_OBJECT
public:
    /// Of no record yet: see showRecord.
    explicit RecordPage(const AppContext &context, QWidget *parent = nullptr);
    RecordPage(const AppContext &context, const RecordId &id, QWidget *parent = nullptr);
    /// A new record of @p kind, with links filled in.
    RecordPage(const AppContext &context, const RecordSpec &kind, const QList<std::pair<QString, RecordId>> &links,
               QWidget *parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("record"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void commit() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override { focusStart(); }
    void focusStart();

    /// The list it was opened from, for previous and next.
    void setSequence(const RecordIds &ids);
    void showRecord(const RecordId &id);
    /// Hidden where the page is a part of another one, which has a header and shows pageActions() itself.
    void setHeaderVisible(bool visible);
    /// Something more about the record, in a tab beside those that every record has. The page owns it.
    void addTab(QWidget *panel, const QString &title);
    /// A notice about the record, below the header. The page owns it.
    void addBanner(QWidget *banner);
    [[nodiscard]] RecordId record() const;
    [[nodiscard]] RecordForm *form() const { return m_form; }

private:
    void setUpActions();
    void setUpBody();
    void updateButtons();
    void updateAll();
    void updatePanels();
    void showConflicts();
    void choose(const Result<ChangeSet> &change);
    void step(int by);
    void goToProblem();
    void askAttach();
    void attach(const QStringList &paths);
    void remove();
    void restore();
    void onCommitted(const CommitEvent &event);
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    AppContext m_context;
    PageHeader *m_header;
    NoticeBar *m_notice;
    VersionsBanner *m_conflicts;
    QSplitter *m_split;
    RecordForm *m_form;
    QTabWidget *m_tabs;
    BacklinksPanel *m_backlinks;
    FilesPanel *m_files;
    HistoryPanel *m_history;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_nextProblem = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
    RecordIds m_sequence;
    bool m_own = false;
    bool m_away = false;    // hidden after it was in sight
    bool m_behind = false;  // something was committed meanwhile
};

}  // namespace tri::ui
