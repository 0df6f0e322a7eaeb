// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordListPage that sorts from a menu: what a click on a heading does, for the keyboard and for assistive
// technology. Headings of a table take no keyboard, and Qt gives them no action that could be pressed from outside.
#include "ui/lists/recordtablemodel.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

/// Filled once and not when it opens: whoever reads it from outside does not open it.
void RecordListPage::setUpSortMenu()
{
    QMenu *menu = m_sortButton->menu();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &key) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"sort."_s + key);
        action->setCheckable(true);
        action->setData(key);
        group->addAction(action);
    };
    add(tr("Not sorted"), {});
    menu->addSeparator();
    for (const FieldSpec &field : m_kind.fields)
        add(field.labelText(), field.keyText());
    menu->addSeparator();
    QAction *downwards = menu->addAction(tr("Downwards"));
    downwards->setObjectName(u"sort_downwards"_s);
    downwards->setCheckable(true);
    connect(group, &QActionGroup::triggered, this, [this, downwards](const QAction *chosen) {
        const QString key = chosen->data().toString();
        sortBy(key.isEmpty() ? QList<SortKey>() : QList<SortKey>{{key, downwards->isChecked()}});
    });
    connect(downwards, &QAction::triggered, this, [this](bool on) {
        QList<SortKey> keys = m_look.sort;
        for (SortKey &key : keys)
            key.descending = on;
        sortBy(keys);
    });
}

void RecordListPage::sortBy(const QList<SortKey> &keys)
{
    ListLook look = m_look;
    look.sort = keys;
    changeLook(look);
}

/// The menu names what the headings name, and the button says the order, which is told when it changes.
void RecordListPage::followSort()
{
    const SortKey first = m_look.sort.isEmpty() ? SortKey() : m_look.sort.first();
    const QStringList columns = m_model->columns();
    const QList<QAction *> actions = m_sortButton->menu()->actions();
    for (QAction *action : actions) {
        const QString key = action->data().toString();
        if (!action->actionGroup())
            continue;
        action->setVisible(key.isEmpty() || key == first.field || columns.contains(key));
        action->setChecked(key == first.field);
    }
    QAction *downwards = actions.last();
    downwards->setEnabled(!m_look.sort.isEmpty());
    downwards->setChecked(first.descending);
    m_sortButton->setIcon(m_context.theme->icon(!m_kind.field(first.field) ? u"view-sort"_s
                                                    : first.descending     ? u"view-sort-descending"_s
                                                                           : u"view-sort-ascending"_s));
    m_sortButton->setAccessibleName(m_model->sortWords());
}

}  // namespace tri::ui
