// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kinds/outcome.h"
#include "ui/pages/meetingdata.h"

#include <QWidget>

#include <optional>
#include <utility>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tri::ui {

class LinkBox;
class SpellLineEdit;
class ThemedLabel;

/// One line in which outcomes are typed one after the other: Enter adds and stays. A line that begins with "A:" is an
/// action, with "D:" a decision, "N:" a note, "G:" a disagreement.
class OutcomeLine final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeLine(const AppContext &context, QWidget *parent = nullptr);

    void showMeeting(const MeetingData &meeting);
    void setItem(const RecordId &item);  ///< to which the next outcomes belong; null = to none
    [[nodiscard]] RecordId item() const;
    void add();
    void focusFirst();

Q_SIGNALS:
    void added(const tri::RecordId &outcome);
    void failed(const tri::Problem &problem);  ///< what was typed stays

private:
    void addField(QWidget *field, const QString &key, const QString &label);
    void arrange(bool narrow);
    void resizeEvent(QResizeEvent *event) override;
    void takeKind(const QString &text);
    void readResponsible(Outcome &outcome) const;
    [[nodiscard]] bool readDue(Outcome &outcome);

    AppContext m_context;
    RecordId m_meeting;
    QComboBox *m_kind;
    SpellLineEdit *m_text;
    QComboBox *m_item;
    LinkBox *m_responsible;
    QLineEdit *m_due;
    QPushButton *m_add;
    ThemedLabel *m_said;
    QList<std::pair<ThemedLabel *, QWidget *>> m_fields;  // with their names, in the order of Tab
    std::optional<bool> m_narrow;
};

}  // namespace tri::ui
