// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include "ui/services/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const Theme &theme, const QList<Row> &rows, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcut_sheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Find a command or a key"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setIndentation(theme.space(4));
    list->setItemsExpandable(false);
    list->setAllColumnsShowFocus(true);
    QTreeWidgetItem *group = nullptr;
    for (const Row &row : rows) {
        if (!group || group->text(0) != row.group) {
            group = new QTreeWidgetItem(list, {row.group});
            group->setFont(0, theme.font(Theme::Type::Body, true));
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(group, {row.text, row.keys.join(tr(" or "))});
        item->setData(0, Qt::AccessibleTextRole, item->text(0) + u", "_s + item->text(1));
    }
    list->expandAll();
    list->header()->setStretchLastSection(true);
    list->resizeColumnToContents(0);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &words) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = list->topLevelItem(i);
            bool any = false;
            for (int j = 0; j < top->childCount(); ++j) {
                QTreeWidgetItem *item = top->child(j);
                const bool hit = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
                item->setHidden(!hit);
                any = any || hit;
            }
            top->setHidden(!any);
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(theme.textWidth(80), theme.rowHeight() * 18);
}

}  // namespace tri::ui
