// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"
#include "ui/services/papers.h"
#include "ui/shell/pagefactories.h"
#include "ui/shell/pagehost.h"

#include <QWidget>

class QMenu;
class QSplitter;

namespace tri::ui {

class NoticeBar;
class SideBar;

/// One open workspace on the screen: places at the side, the page in the middle, messages above it. Pages reach all
/// else through the Navigator that it is.
class Desk final : public QWidget, public Navigator, public PaperNavigator {
    Q_OBJECT
public:
    Desk(AppContext context, PageFactories factories, bool sample, QWidget *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] PageHost *pages() const { return m_pages; }
    [[nodiscard]] const AppContext &context() const { return m_context; }
    [[nodiscard]] int recordCount() const;
    [[nodiscard]] bool newInPlace();   ///< a record of the kind in sight; false when the page shows none
    void fillNewMenu(QMenu *menu);     ///< all kinds by place
    void showHome();
    void showPlacePage(const QString &key);  ///< one of PageFactories::placePages; says so when there is none
    void showHelp(const QString &id, bool reading = false);  ///< see visitHelp
    void cyclePane(bool forward);
    void toggleMeetingMode();  ///< of the meeting in sight, else of the next one
    void setWhole(bool whole); ///< the page alone: no places, no notices but problems
    void saveLayout();
    void askRestorePoint();            ///< a name for the present state, in the notice

    // Navigator
    void showKind(const QString &kind) override;
    void showRecord(const RecordId &id) override;
    void reveal(const RecordId &id) override;
    void showView(const RecordId &view) override;
    void showNumberedView(int number);  ///< 1 to 9, in the order of the kept views
    void showNewRecord(const QString &kind, const QList<std::pair<QString, RecordId>> &links = {}) override;
    void showMeeting(const RecordId &meeting) override;
    void showMeetingMode(const RecordId &meeting) override;
    void leaveMeetingMode() override;
    [[nodiscard]] bool isMeetingHeld() const override { return m_whole; }
    void showBrief(const RecordId &meeting) override;
    void showPaper(const RecordId &meeting, const QString &recipe) override;
    void showSearch(const QString &words) override;
    void showHistory() override;
    void notify(const QString &text) override;
    void notify(const Problem &problem) override;

Q_SIGNALS:
    void recordCountChanged();

private:
    [[nodiscard]] Page *makePage(const Destination &destination);
    void go(const Destination &destination);
    void onPageChanged();
    void showStanding(bool sample);
    void setRestorePoint(const QString &name);

    AppContext m_context;
    PageFactories m_factories;
    SideBar *m_side;
    NoticeBar *m_standing;
    NoticeBar *m_notice;
    PageHost *m_pages;
    QSplitter *m_splitter;
    bool m_whole = false;
    bool m_hasStanding = false;
};

}  // namespace tri::ui
