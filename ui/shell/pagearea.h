// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"
#include "ui/shell/pagefactories.h"
#include "ui/shell/pagehost.h"

#include <QWidget>

class QSplitter;

namespace tri {
struct OfferedPackage;
}

namespace tri::ui {

class NoticeBar;
class PagePane;

/// Where pages of one workspace are shown: one pane of tabs, or two side by side, with messages above them. Pages
/// reach all else through the Navigator that it is, and what they go to is shown in the pane that one works in.
class PageArea : public QWidget, public Navigator {
    Q_OBJECT
public:
    PageArea(AppContext context, PageFactories factories, QWidget *parent = nullptr);
    ~PageArea() override;

    [[nodiscard]] PageHost *pages() const;  ///< of the tab in sight, in the pane that one works in
    [[nodiscard]] QList<PagePane *> panes() const { return m_panes; }
    [[nodiscard]] const AppContext &context() const { return m_context; }
    [[nodiscard]] const PageFactories &factories() const { return m_factories; }

    void showHome();
    void askPackage();  ///< a file, to be shown on the page that receives packages
    void receivePackage(const QString &path);
    void tellArrival(const OfferedPackage &package);         ///< in the exchange folder
    void showHelp(const QString &id, bool reading = false);  ///< see visitHelp
    [[nodiscard]] bool newInPlace();  ///< a record of the kind in sight; false when the page shows none
    void askRestorePoint();           ///< a name for the present state, in the notice
    /// The page in a place of its own; false when there is none. @p state is what saveState() of a page like it said.
    bool open(const Destination &destination, OpenIn where, const QVariantMap &state = {});
    void openElsewhere(OpenIn where);  ///< the record that the page in sight means, or that page
    void closeTab();
    void stepTab(int by);
    void cyclePane(bool forward);
    void toggleMeetingMode();           ///< of the meeting in sight, else of the next one
    void holdMeeting(const RecordId &meeting);  ///< here
    virtual void setWhole(bool whole);  ///< the page alone: no other half, no tabs, no notices but problems
    void commit();  ///< what is being typed on the pages in sight

    [[nodiscard]] QVariantMap saveState() const;
    bool restoreState(const QVariantMap &state);  ///< false when nothing of it is there any more

    // Navigator
    void showKind(const QString &kind) override;
    void showRecord(const RecordId &id) override;
    void openRecord(const RecordId &id, OpenIn where) override;
    void reveal(const RecordId &id) override;
    void showView(const RecordId &view) override;
    void showNumberedView(int number);  ///< 1 to 9, in the order of the kept views
    void showNewRecord(const QString &kind, const QList<std::pair<QString, RecordId>> &links = {}) override;
    void showMeeting(const RecordId &meeting) override;
    void showMeetingMode(const RecordId &meeting) override;  ///< here, unless another window is at one
    void leaveMeetingMode() override;
    [[nodiscard]] bool isMeetingHeld() const override { return m_whole; }
    void showBrief(const RecordId &meeting) override;
    void showPaper(const RecordId &meeting, const QString &recipe) override;
    void showSearch(const QString &words) override;
    void showHistory() override;
    /// One of PageFactories::placePages; says so when there is none.
    void showPlacePage(const QString &key, const QVariantMap &state = {}) override;
    void notify(const QString &text) override;
    void notify(const Problem &problem) override;
    [[nodiscard]] NoticeBar *notices() const { return m_notice; }  ///< above the pages

Q_SIGNALS:
    void pageChanged();     ///< another page is where one works
    void actionsChanged();  ///< of that page
    void stateChanged();    ///< saveState() answers differently now
    void windowWanted(const tri::ui::Destination &destination, const QVariantMap &state);
    void meetingModeWanted(const tri::RecordId &meeting);
    void lastCloseWanted();  ///< of the only tab there is

protected:
    [[nodiscard]] QWidget *body() const { return m_body; }  ///< notice and panes; may be laid out elsewhere
    /// The parts that F6 goes through, in their order.
    [[nodiscard]] virtual QList<QWidget *> parts() const;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void go(const Destination &destination, const QVariantMap &state = {});

private:
    [[nodiscard]] Page *makePage(const Destination &destination);
    [[nodiscard]] bool hasPlacePage(const QString &key) const;
    void setRestorePoint(const QString &name);
    // pageareapanes.cpp: the panes
    PagePane *addPane();
    void closePane(PagePane *pane);
    void setActive(PagePane *pane);
    void updatePanes();
    void onFocusChanged(QWidget *now);

    AppContext m_context;
    PageFactories m_factories;
    QWidget *m_body;
    NoticeBar *m_notice;
    QSplitter *m_split;
    QList<PagePane *> m_panes;  // never none
    PagePane *m_active = nullptr;
    bool m_whole = false;
    QByteArray m_halves;  // how the split is to be once it is laid out
};

}  // namespace tri::ui
