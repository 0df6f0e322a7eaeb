// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingmodedata.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tri::ui {

class LinkBox;
class ThemedLabel;

/// One line for a decision or an action while people speak. Enter keeps it; Ctrl+Enter keeps a decision and goes on to
/// its action, with the same words. What is typed is a draft until then.
class MeetingModeEntry final : public QFrame {
    Q_OBJECT
public:
    explicit MeetingModeEntry(const AppContext &context, QWidget *parent = nullptr);

    /// @p kind: "decision" or "action"; @p drafts names the record of drafts and @p item the field.
    void begin(const QString &kind, const QString &drafts, const QString &item);
    void end();      ///< what was typed is given up
    void suspend();  ///< closes; the draft waits until it is begun again on the same item
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] QString kind() const { return m_kind; }
    /// Called when what was wanted is kept: closes, or goes on to the action with the words of the decision.
    void kept(bool goOn);

Q_SIGNALS:
    void wanted(const tri::ui::NewOutcome &outcome, bool goOn);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setKind(const QString &kind);
    void submit(bool goOn);
    void keepDraft();
    void dropDraft();
    void addOwners(NewOutcome &outcome) const;
    [[nodiscard]] QString draftField(const QString &part) const;

    AppContext m_context;
    QString m_kind;
    QString m_drafts;
    QString m_item;
    RecordId m_chosen;  // from the list below the box
    QString m_chosenName;
    ThemedLabel *m_head;
    QLineEdit *m_text;
    QLabel *m_ownerLabel;
    LinkBox *m_owner;
    QLabel *m_dueLabel;
    QLineEdit *m_due;
    ThemedLabel *m_fault;
    QPushButton *m_keep;
    QPushButton *m_goOn;
    QPushButton *m_cancel;
};

}  // namespace tri::ui
