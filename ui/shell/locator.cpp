// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locator.h"

#include "ui/services/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMost = 14;   // entries in sight at once
constexpr int kOfEach = 6;  // of one source among all
}  // namespace

Locator::Locator(QLineEdit *box, const Theme &theme, QWidget *window)
    : QFrame(window), m_box(box), m_theme(theme), m_list(new QTreeWidget(this))
{
    setObjectName(u"locator"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(u"locator.list"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);  // the keyboard stays in the box
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    hide();
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::textEdited, this, &Locator::fill);
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { run(m_list->indexOfTopLevelItem(item)); });
}

void Locator::setSources(QList<LocatorSource> sources)
{
    m_sources = std::move(sources);
    dismiss();
}

QList<LocatorEntry> Locator::entries(const QString &text) const
{
    const QString clean = text.trimmed();
    QList<LocatorEntry> found;
    for (const LocatorSource &source : m_sources) {
        const bool asked = text.startsWith(source.prefix + u' ')
            || (source.prefix == u">" && text.startsWith(u'>'))
            || (source.prefix == u"?" && text.startsWith(u'?'));
        if (asked && !source.prefix.isEmpty())
            return source.find(text.mid(source.prefix.size()).trimmed(), 50);
    }
    if (clean.isEmpty()) {
        for (const LocatorSource &source : m_sources)
            if (!source.prefix.isEmpty())
                found << LocatorEntry{source.name,
                                      source.prefix,
                                      {},
                                      [this, prefix = source.prefix] {
                                          m_box->setText(prefix + u' ');
                                          const_cast<Locator *>(this)->fill();
                                      },
                                      true};
        return found;
    }
    for (const LocatorSource &source : m_sources)
        if (source.general)
            found += source.find(clean, kOfEach);
    return found;
}

void Locator::fill()
{
    const QString text = m_box->text();
    m_entries = entries(text);
    if (const QString words = text.trimmed();
        !words.isEmpty() && !words.startsWith(u'>') && !words.startsWith(u'?'))
        m_entries << LocatorEntry{tr("Search everywhere for “%1”").arg(words),
                                  {},
                                  m_theme.icon(u"edit-find"_s),
                                  [this, words] { Q_EMIT searchWanted(words); }};
    m_list->clear();
    for (const LocatorEntry &entry : std::as_const(m_entries)) {
        auto *item = new QTreeWidgetItem(m_list, {entry.title, entry.detail});
        item->setIcon(0, entry.icon);
        item->setForeground(1, m_theme.color(Theme::Role::Muted));
        item->setToolTip(0, Qt::convertFromPlainText(entry.title, Qt::WhiteSpaceNormal));
        item->setData(0, Qt::AccessibleTextRole,
                      entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    place();
    setVisible(!m_entries.isEmpty());
    raise();
}

void Locator::place()
{
    const int rows = std::min(int(m_entries.size()), kMost);
    const int height = rows * std::max(m_theme.rowHeight(), m_list->sizeHintForRow(0)) + 4;
    const int width = std::max(m_box->width(), m_theme.textWidth(96));
    const QPoint below = m_box->mapTo(parentWidget(), QPoint(0, m_box->height() + 2));
    const bool mirrored = isRightToLeft();
    const int left = mirrored ? below.x() : below.x() + m_box->width() - width;
    setGeometry(std::clamp(left, 0, std::max(0, parentWidget()->width() - width)), below.y(),
                std::min(width, parentWidget()->width()), height);
}

void Locator::open(const QString &text)
{
    if (!m_box->hasFocus())
        m_before = m_box->window()->focusWidget();
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->setText(text);
    m_box->selectAll();
    fill();
}

void Locator::dismiss()
{
    hide();
    m_entries.clear();
}

void Locator::run(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const LocatorEntry entry = m_entries[row];
    if (entry.stays) {
        entry.run();
        return;
    }
    dismiss();
    m_box->clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);  // commands act where one was
    entry.run();
}

void Locator::move(int steps)
{
    const int count = m_list->topLevelItemCount();
    if (count == 0)
        return;
    const int now = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->setCurrentItem(m_list->topLevelItem(((now + steps) % count + count) % count));
}

bool Locator::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down: isVisible() ? move(1) : fill(); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!isVisible())
                fill();
            run(m_list->indexOfTopLevelItem(m_list->currentItem()));
            return true;
        case Qt::Key_Escape: {
            const QPointer<QWidget> before = m_before;
            dismiss();
            m_box->clear();
            if (before)
                before->setFocus(Qt::OtherFocusReason);
            return true;
        }
        default: break;
        }
    } else if (event->type() == QEvent::FocusIn) {
        const auto *focus = static_cast<QFocusEvent *>(event);
        if (focus->reason() == Qt::MouseFocusReason)
            fill();
    } else if (event->type() == QEvent::FocusOut) {
        const auto *focus = static_cast<QFocusEvent *>(event);
        if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason)
            dismiss();
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(object, event);
}

}  // namespace tri::ui
