// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingpart.h"

class QComboBox;
class QTreeWidget;

namespace tri {
struct ChangeSet;
}

namespace tri::ui {

class FieldEditor;
class NoticeBar;
class ThemedLabel;

/// The minutes, item by item: the words in each language, how far they are agreed, and what came after. Agreed minutes
/// are closed until somebody says why they are opened again.
class MinutesPart final : public MeetingPart {
    Q_OBJECT
public:
    explicit MinutesPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Minutes"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("outcomes"); }
    [[nodiscard]] QString paper() const override { return QStringLiteral("minutes"); }
    void showMeeting(const MeetingData &meeting) override;
    [[nodiscard]] QList<QAction *> actions() override;
    void commit() override;
    void focusFirst() override;

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    [[nodiscard]] RecordId current() const;
    void select(const RecordId &item);
    void step(int by);
    void setStatus(const QString &status);

private:
    void setUpActions();
    QWidget *makeList();
    QWidget *makeEditor();
    QLayout *makeStatusLine(QWidget *parent);
    void fillList();
    void showCurrent();
    void showRemarks(const AgendaItem &item);
    void askReason();
    void reopen(const QString &reason);
    bool apply(const Result<ChangeSet> &change);
    [[nodiscard]] std::optional<AgendaItem> item() const;
    [[nodiscard]] QString progressText() const;

    MeetingData m_meeting;
    RecordId m_shown;      // whose words the editor holds
    bool m_dirty = false;  // typed and not yet kept
    bool m_own = false;    // the commit that is being told of is this part's
    NoticeBar *m_rule;
    NoticeBar *m_notice;
    ThemedLabel *m_progress;
    QTreeWidget *m_items;
    QWidget *m_right = nullptr;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_names = nullptr;
    ThemedLabel *m_amended = nullptr;
    FieldEditor *m_editor = nullptr;
    QComboBox *m_status = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_print = nullptr;
    QAction *m_series = nullptr;
};

}  // namespace tri::ui
