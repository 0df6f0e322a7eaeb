// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflictinbox.h"
#include "ui/services/appcontext.h"

#include <QTreeWidget>

namespace tri::ui {

/// What is to be decided, by the kinds of records.
class ConflictList final : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { Name, What, Columns };

    ConflictList(const AppContext &context, QWidget *parent);

    void showEntries(const QList<InboxEntry> &entries);
    [[nodiscard]] QString currentEntry() const;       ///< InboxEntry::id(); "" = none
    void setCurrentEntry(const QString &id);          ///< the first one when it is not there
    [[nodiscard]] QString entryBeside(int by) const;  ///< next or previous; "" at the end
    [[nodiscard]] RecordId currentRecord() const;

private:
    void addEntry(QTreeWidgetItem *group, const InboxEntry &entry);
    [[nodiscard]] QList<QTreeWidgetItem *> items() const;
    void fit();
    void resizeEvent(QResizeEvent *event) override;

    AppContext m_context;
    QList<InboxEntry> m_entries;
};

}  // namespace tri::ui
