// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sortheader.h"

#include "ui/lists/recordtablemodel.h"
#include "ui/services/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTimer>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

SortHeader::SortHeader(const Theme *theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(theme, &Theme::changed, this, &SortHeader::follow);
    follow();
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::onClicked);
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (!m_moving)
            QTimer::singleShot(0, this, &SortHeader::onMoved);  // after the drag is over
        m_moving = true;
    });
}

void SortHeader::setModel(QAbstractItemModel *model)
{
    if (m_records)
        disconnect(m_records, nullptr, this, nullptr);
    m_records = qobject_cast<RecordTableModel *>(model);
    QHeaderView::setModel(model);
    m_told.clear();
    if (!m_records)
        return;
    connect(m_records, &QAbstractItemModel::headerDataChanged, this, &SortHeader::tellSort);
    connect(m_records, &QAbstractItemModel::modelReset, this, &SortHeader::tellSort);
    tellSort();
}

void SortHeader::tellSort()
{
    auto *table = qobject_cast<QTableView *>(parentWidget());
    if (!table || !m_records)
        return;
    QStringList names;
    for (int section = 0; section < m_records->columnCount(); ++section)
        names << m_records->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (names == m_told)
        return;
    const QStringList before = std::exchange(m_told, names);
    table->setAccessibleDescription(m_records->sortWords());  // which is an event too
    // Headings are the first children of a table, behind its corner. After other columns all is read anew anyway.
    for (int section = 0; before.size() == names.size() && section < names.size(); ++section) {
        if (before[section] == names[section])
            continue;
        QAccessibleEvent event(table, QAccessible::NameChanged);
        event.setChild(section + (table->verticalHeader() ? 1 : 0));
        QAccessible::updateAccessibility(&event);
    }
}

void SortHeader::setFilterRoom(int height)
{
    m_room = height;
    follow();
}

void SortHeader::follow()
{
    setMinimumSectionSize(m_theme->space(12));
    setFixedHeight(m_theme->rowHeight() + m_theme->space(1) + m_room);
    updateGeometries();
    Q_EMIT geometriesChanged();  // the table makes room for it
}

void SortHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_room);
    QHeaderView::updateGeometries();
}

int SortHeader::placeOf(int section) const
{
    if (!m_records)
        return -1;
    const QList<SortKey> &keys = m_records->query().sort;
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (keys[i].field == m_records->columnKey(section))
            return int(i);
    return -1;
}

void SortHeader::onClicked(int section)
{
    if (!m_records || !m_records->fieldAt(section))
        return;
    const bool more = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    QList<SortKey> keys = m_records->query().sort;
    const int place = placeOf(section);
    const SortKey now = place < 0 ? SortKey{m_records->columnKey(section)} : SortKey{keys[place].field, true};
    const bool ends = place >= 0 && keys[place].descending;
    if (!more)
        keys = ends && keys.size() == 1 ? QList<SortKey>() : QList<SortKey>{ends ? SortKey{now.field} : now};
    else if (place < 0)
        keys << now;
    else if (ends)
        keys.removeAt(place);
    else
        keys[place] = now;
    Q_EMIT sortChosen(keys);
}

void SortHeader::onMoved()
{
    m_moving = false;
    if (!m_records)
        return;
    QStringList keys;
    for (int visual = 0; visual < count(); ++visual)
        if (m_records->fieldAt(logicalIndex(visual)))
            keys << m_records->columnKey(logicalIndex(visual));
    Q_EMIT columnsMoved(keys);
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    if (placeOf(logicalIndex) >= 0)
        size.rwidth() += m_theme->space(6);
    return size;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const int place = placeOf(logicalIndex);
    if (place < 0) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    // The text gives way to the arrow and, with several keys, to its number.
    const int room = m_theme->space(m_records->query().sort.size() > 1 ? 6 : 4);
    const bool mirrored = isRightToLeft();
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0),
                              logicalIndex);
    painter->restore();
    const QRect mark = mirrored ? QRect(rect.left(), rect.top(), room, rect.height())
                                : QRect(rect.right() - room + 1, rect.top(), room, rect.height());
    painter->save();
    painter->fillRect(mark, m_theme->color(Theme::Role::Window));
    painter->setPen(m_theme->color(Theme::Role::Accent));
    painter->setFont(m_theme->font(Theme::Type::Caption, true));
    QString text = m_records->query().sort[place].descending ? u"▼"_s : u"▲"_s;
    if (m_records->query().sort.size() > 1)
        text += QString::number(place + 1);
    painter->drawText(mark, Qt::AlignCenter, text);
    painter->restore();
}

}  // namespace tri::ui
