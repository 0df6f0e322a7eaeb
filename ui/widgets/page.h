// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"

#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace tri::ui {

/// Property of an action of a page: in the menu a rule stands above it.
inline constexpr const char *kBeginsGroup = "begins_group";

/// What the desk shows in its middle. A page knows its records and the Navigator, never another page.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    [[nodiscard]] virtual bool isEmpty() const { return false; }
    /// The record kind this page is about, so that New makes one of it; "" = none in particular.
    [[nodiscard]] virtual QString kind() const { return {}; }
    /// The record that is meant here when one is opened elsewhere: the selected one of a list, the one on a record's
    /// page now; null = the page itself.
    [[nodiscard]] virtual RecordId currentRecord() const { return {}; }
    /// The records that are meant where several can be: the selected ones of a list.
    [[nodiscard]] virtual QList<RecordId> chosenRecords() const
    {
        const RecordId one = currentRecord();
        return one.isNull() ? QList<RecordId>() : QList<RecordId>{one};
    }
    /// What can be done here; shown in the tool bar and the Record menu while the page is. Owned by the page.
    [[nodiscard]] virtual QList<QAction *> pageActions() { return {}; }
    /// Reads everything again. Called when the page comes back into sight; listen to Workspace::committed meanwhile.
    virtual void refresh() {}
    /// Writes what is being typed, so that leaving loses nothing. Called before the page goes out of sight.
    virtual void commit() {}
    /// Where the person was (selection, scroll, folded sections), so that Back returns to it.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }
    /// The meeting that this page is about: where meeting mode begins. Null = none.
    [[nodiscard]] virtual RecordId meetingInHand() const { return {}; }
    /// The page is all that shows, without menus, places and notices.
    [[nodiscard]] virtual bool wantsWholeScreen() const { return false; }
    /// Moves the keyboard between the page's own panes; false when it has none.
    virtual bool nextPane(bool forward)
    {
        Q_UNUSED(forward)
        return false;
    }
    /// Selects the record, if this page shows it in a list.
    virtual bool reveal(const RecordId &id)
    {
        Q_UNUSED(id)
        return false;
    }
    /// Shows a kept view, if this page is a list of its kind.
    virtual void showView(const RecordId &view) { Q_UNUSED(view) }
    /// The help page that F1 shows here: the name of a file in resources/help, without its ending.
    [[nodiscard]] virtual QString helpId() const { return QStringLiteral("index"); }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void print() {}
    /// Puts the keyboard where work begins on this page; the page itself unless it says otherwise.
    virtual void focusFirst();

Q_SIGNALS:
    void titleChanged();
    void
    stateChanged();  ///< saveState() answers differently now: another record is selected, or it was scrolled
    void actionsChanged();  ///< pageActions() or canPrint() answer differently now
};

}  // namespace tri::ui
