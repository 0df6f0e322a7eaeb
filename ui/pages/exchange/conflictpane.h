// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflictinbox.h"
#include "ui/services/appcontext.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tri::ui {

class ElidedLabel;
class FieldEditor;
class FlowLayout;
class ThemedLabel;
class VersionGrid;

/// One decision: what all began with and the versions beside it, what they make together, and what can be done. It shows
/// and never decides; actions do.
class ConflictPane final : public QWidget {
    Q_OBJECT
public:
    ConflictPane(const AppContext &context, QWidget *parent);
    ~ConflictPane() override;

    /// @p keep: one for each version, in their order; @p others below, @p steps at the far end.
    void setActions(const QList<QAction *> &keep, const QList<QAction *> &others,
                    const QList<QAction *> &steps);
    /// Nothing is rebuilt while it is the same decision and nothing about it changed.
    void showEntry(const std::optional<InboxEntry> &entry);
    [[nodiscard]] const std::optional<InboxEntry> &entry() const { return m_entry; }
    [[nodiscard]] const CombinedProposal &proposal() const { return m_proposal; }
    void setStacked(bool stacked);

    void startEditing();
    [[nodiscard]] bool isWriting() const { return m_editor; }  ///< there is a wording that can be taken
    [[nodiscard]] bool isOwnWording() const { return m_own; }  ///< … which the person began, and no proposal
    [[nodiscard]] FieldValue written() const;
    [[nodiscard]] QString unreadable() const;  ///< why what is written is no value; "" = it is one
    void forget(const QString &entry);         ///< what was written for it

Q_SIGNALS:
    void writingChanged();
    void left();  ///< the keyboard is wanted elsewhere

private:
    void build();
    void fillWords();
    void fillGrid();
    void openEditor(const FieldValue &value, bool own);
    void closeEditor();
    void keepWritten();
    [[nodiscard]] QString note() const;
    [[nodiscard]] QPushButton *buttonFor(QAction *action, QWidget *parent);
    [[nodiscard]] static QString printOf(const std::optional<InboxEntry> &entry);

    AppContext m_context;
    std::optional<InboxEntry> m_entry;
    CombinedProposal m_proposal;
    QString m_print;
    QHash<QString, FieldValue> m_written;  // by entry: what the person wrote and did not take yet
    QList<QAction *> m_keep;
    ElidedLabel *m_title;
    ThemedLabel *m_what;
    ThemedLabel *m_asked;
    QScrollArea *m_scroll;
    VersionGrid *m_grid;
    QWidget *m_writing;
    ThemedLabel *m_writingHead;
    ThemedLabel *m_note;
    QVBoxLayout *m_writingColumn;
    FieldEditor *m_editor = nullptr;
    bool m_own = false;
    bool m_touched = false;
    FlowLayout *m_bar;
    QHBoxLayout *m_steps;
};

}  // namespace tri::ui
