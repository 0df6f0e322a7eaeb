// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listaccess.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaObject>
#include <QVariant>

namespace tri::ui {

namespace {

constexpr char kFollowed[] = "followsChoice";

/// Keys and the mouse move both at once; only from outside does the choice go where the keyboard is not.
void follow(const QAbstractItemView *view)
{
    QItemSelectionModel *chosen = view->selectionModel();
    const QModelIndexList all = chosen ? chosen->selectedIndexes() : QModelIndexList();
    if (all.isEmpty() || chosen->isSelected(chosen->currentIndex()))
        return;
    const QModelIndex first = all.first();
    for (const QModelIndex &one : all)
        if (one.row() != first.row() || one.parent() != first.parent())
            return;
    chosen->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

/// Only looks on: the interface stays the one that Qt makes.
QAccessibleInterface *watch(const QString &, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    if (!view || view->property(kFollowed).toBool())
        return nullptr;
    view->setProperty(kFollowed, true);
    // Not yet: it may be named, and so be asked for, before it has what it shows.
    QMetaObject::invokeMethod(
        view,
        [view] {
            // Queued, since keys tell of the new choice before they move.
            if (view->selectionModel())
                QObject::connect(
                    view->selectionModel(), &QItemSelectionModel::selectionChanged, view,
                    [view] { follow(view); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return nullptr;
}

}  // namespace

void installListAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(watch);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
