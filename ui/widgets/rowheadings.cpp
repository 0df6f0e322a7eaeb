// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowheadings.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableWidget>

namespace tri::ui {

namespace {
constexpr int kIndent = 3;  // blanks a level
}  // namespace

void setRowHeadings(QTableWidget *table, const QStringList &names, int width, const QList<int> &depths)
{
    QHeaderView *head = table->verticalHeader();
    head->setFixedWidth(width);
    // The header's own eliding reckons without the margins of its sections, and so cuts without a sign.
    head->setTextElideMode(Qt::ElideNone);
    const int room = width - 2 * head->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, head) - 2;
    const QFontMetrics metrics(head->font());
    for (int row = 0; row < names.size(); ++row) {
        const QString text = QString(depths.value(row) * kIndent, QChar::Nbsp) + names[row];
        auto *item = new QTableWidgetItem(metrics.elidedText(text, Qt::ElideRight, room));
        item->setToolTip(Qt::convertFromPlainText(names[row], Qt::WhiteSpaceNormal));
        item->setData(Qt::AccessibleTextRole, names[row]);
        table->setVerticalHeaderItem(row, item);
    }
}

}  // namespace tri::ui
