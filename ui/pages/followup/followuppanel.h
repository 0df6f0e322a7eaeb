// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/followup/followuplines.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace tri::ui {

class LatestWork;
class ReportEntry;

/// The story of one follow-up, or of all follow-ups of a recommendation: what was said when and by whom, where two accounts
/// differ, who else does it, and whether others may see it. Read beside the window, while it is in sight.
class FollowUpPanel final : public QWidget {
    Q_OBJECT
public:
    FollowUpPanel(const AppContext &context, QWidget *parent = nullptr);

    void showRecord(const RecordId &record);  ///< a follow-up or a recommendation; null = none
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] ReportEntry *entry() const { return m_entry; }
    /// Opens the boxes for a dated report of the follow-up shown, or of the one on the line.
    void startReport();

Q_SIGNALS:
    void read();  ///< the list is as it should be

private:
    struct Told {
        FollowUpData data;
        std::optional<Problem> problem;
    };
    void setUp();
    void order();
    void fill(const Told &told);
    void updateButtons();
    void open();
    void openBoth();
    [[nodiscard]] RecordId at(int role) const;
    [[nodiscard]] RecordId reportable() const;  ///< the follow-up that a report would be on
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

    AppContext m_context;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_both;
    QPushButton *m_report;
    ReportEntry *m_entry;
    LatestWork *m_work;
    RecordId m_record;
    bool m_stale = true;
};

}  // namespace tri::ui
