// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnfilters.h"

#include "core/record/filterwords.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QTimer>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPause = 180;  // ms, as in the other filters
}

ColumnFilters::ColumnFilters(const AppContext &context, SortHeader *header, RecordTableModel *model)
    : QWidget(header), m_context(context), m_header(header), m_model(model), m_pause(new QTimer(this))
{
    setAutoFillBackground(true);
    hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &ColumnFilters::read);
    connect(header, &QHeaderView::sectionResized, this, &ColumnFilters::place);
    connect(header, &QHeaderView::geometriesChanged, this, &ColumnFilters::place);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFilters::place);
    if (auto *view = qobject_cast<QAbstractScrollArea *>(header->parentWidget()))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnFilters::place);
    header->installEventFilter(this);
}

void ColumnFilters::setShown(bool shown)
{
    if (shown == isVisibleTo(m_header))
        return;
    setVisible(shown);
    m_header->setFilterRoom(shown ? m_context.theme->rowHeight() : 0);
    if (!shown)
        clear();
    place();
}

QLineEdit *ColumnFilters::box(int column)
{
    const QString key = m_model->columnKey(column);
    if (QLineEdit *known = m_boxes.value(key))
        return known;
    auto *made = new QLineEdit(this);
    const QString label = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    made->setObjectName(u"column_filter."_s + key);
    made->setAccessibleName(tr("Filter the column %1").arg(label));
    made->setToolTip(tr("Words, =exactly, <2015, >=3, - for empty, * for anything"));
    made->setClearButtonEnabled(true);
    made->installEventFilter(this);
    connect(made, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    m_boxes.insert(key, made);
    return made;
}

void ColumnFilters::place()
{
    if (isHidden())
        return;
    const int height = m_context.theme->rowHeight();
    setGeometry(0, m_header->height() - height, m_header->width(), height);
    for (QLineEdit *known : std::as_const(m_boxes))
        known->hide();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->fieldAt(column) || m_header->isSectionHidden(column))
            continue;
        QLineEdit *one = box(column);
        const QRect frozen = m_header->frozenRect();
        QRect room(m_header->sectionViewportPosition(column), 1, m_header->sectionSize(column), height - 3);
        if (!frozen.isEmpty() && column == 0)
            room = QRect(frozen.left(), 1, frozen.width(), height - 3);
        else if (!frozen.isEmpty() && isRightToLeft())
            room.setRight(std::min(room.right(), frozen.left() - 1));
        else if (!frozen.isEmpty())
            room.setLeft(std::max(room.left(), frozen.right() + 1));
        one->setGeometry(room.adjusted(1, 0, -2, 0));
        one->setVisible(room.width() > 4);
    }
}

void ColumnFilters::read()
{
    m_pause->stop();
    Filter filter;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const FieldSpec *field = m_model->kind().field(it.key());
        QPalette colors;
        QString reason;
        if (field && !it.value()->text().trimmed().isEmpty()) {
            if (const auto own = parseColumnFilter(*field, it.value()->text(), parseContext(m_context))) {
                filter = filter.with(*own);
            } else {
                colors.setColor(QPalette::Text, m_context.theme->color(Theme::Role::Error));
                reason = own.error().text;
            }
        }
        it.value()->setPalette(colors);
        it.value()->setAccessibleDescription(reason);
        if (!reason.isEmpty())
            it.value()->setToolTip(Qt::convertFromPlainText(reason, Qt::WhiteSpaceNormal));
    }
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

void ColumnFilters::clear()
{
    for (QLineEdit *one : std::as_const(m_boxes))
        one->clear();
    read();
}

void ColumnFilters::focusColumn(int column)
{
    if (m_model->fieldAt(column))
        box(column)->setFocus(Qt::ShortcutFocusReason);
}

bool ColumnFilters::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_header && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::KeyPress && object != m_header) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            read();
            m_header->parentWidget()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !static_cast<QLineEdit *>(object)->text().isEmpty()) {
            static_cast<QLineEdit *>(object)->clear();
            read();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
