// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

class QListWidget;
class QToolButton;

namespace tri::ui {

class LinkBox;

/// Links to several records, as a compact list with a box to add. Delete removes, Enter opens, Alt+Up and Alt+Down move
/// where the order counts.
class LinksEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinksEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] bool hasUnreadableInput() const override { return m_open; }
    [[nodiscard]] QString unreadableReason() const override;
    [[nodiscard]] QString draftText() const override;
    void setDraftText(const QString &text) override;

protected:
    void applyReadOnly(bool readOnly) override;
    bool showsStanding(const QString &text) override;
    void leave() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QToolButton *addButton(const QString &key, const QString &icon, const QString &text);
    void setUpList();
    void present(int current);
    void add(const RecordId &id);
    void removeCurrent();
    void moveCurrent(int step);
    void openCurrent();
    void updateButtons();

    QListWidget *m_list;
    LinkBox *m_box;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    RecordIds m_ids;
    bool m_open = false;
};

}  // namespace tri::ui
