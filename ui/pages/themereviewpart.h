// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/themereviews.h"
#include "ui/pages/meetingpart.h"

class QDateEdit;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class ThemeDecisionPanel;
class ThemedLabel;

/// The review of themes by a meeting: the tree as of a day, what was decided last and here, and the decision to make.
class ThemeReviewPart final : public MeetingPart {
    Q_OBJECT
public:
    enum Column { Name, Last, Here, Columns };

    explicit ThemeReviewPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Themes"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("outcomes"); }
    void showMeeting(const MeetingData &meeting) override;
    [[nodiscard]] QList<QAction *> actions() override;
    void focusFirst() override;

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] ThemeDecisionPanel *panel() const { return m_panel; }
    void select(const RecordId &theme);  ///< null: a new theme

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTree();
    void setUpActions();
    void read();
    void fill();
    void showCurrent();
    void decide();
    [[nodiscard]] QDate meetingDay() const;
    [[nodiscard]] RecordId currentTheme() const;

    MeetingData m_meeting;
    QList<tri::Theme> m_themes;
    QHash<RecordId, LastReview> m_last;    // before this meeting
    QHash<RecordId, ThemeReview> m_here;   // by this meeting
    bool m_stale = true;
    bool m_adding = false;
    NoticeBar *m_notice;
    ThemedLabel *m_summary;
    QDateEdit *m_day;
    QSplitter *m_split;
    QTreeWidget *m_tree;
    ThemeDecisionPanel *m_panel;
    QAction *m_decide = nullptr;
    QAction *m_add = nullptr;
    QAction *m_open = nullptr;
    QAction *m_minutes = nullptr;
};

}  // namespace tri::ui
