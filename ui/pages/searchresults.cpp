// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchresults.h"

#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/textfold.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

void fillSearchModel(QStandardItemModel &model, const QList<SearchHit> &hits, const AppContext &context)
{
    model.clear();
    // Kinds in the order of their best hit, hits in the order of the search.
    QStringList kinds;
    QHash<QString, QList<const SearchHit *>> groups;
    for (const SearchHit &hit : hits) {
        if (!groups.contains(hit.kind))
            kinds.append(hit.kind);
        groups[hit.kind].append(&hit);
    }
    for (const QString &key : std::as_const(kinds)) {
        const RecordSpec *kind = context.workspace->registry().kind(key);
        const QString name = kind ? kind->pluralText() : key;
        auto *heading = new QStandardItem(QCoreApplication::translate("SearchResults", "%1 (%2)").arg(name).arg(groups[key].size()));
        heading->setFlags(Qt::ItemIsEnabled);
        model.appendRow(heading);
        for (const SearchHit *hit : std::as_const(groups[key])) {
            const QString title = context.workspace->title(hit->id, context.contentLanguage);
            auto *item = new QStandardItem(title.simplified());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setData(hit->id.toString(), searchrole::Id);
            QString excerpt = hit->excerpt.simplified();
            if (title.simplified().contains(excerpt))
                excerpt.clear();  // it would say the same again
            if (!hit->file.isEmpty())
                excerpt = QCoreApplication::translate("SearchResults", "In %1: %2").arg(hit->file, excerpt);
            item->setData(excerpt, searchrole::Excerpt);
            item->setData(excerpt.isEmpty() ? title : u"%1. %2"_s.arg(title, excerpt), Qt::AccessibleTextRole);
            model.appendRow(item);
        }
    }
}

SearchDelegate::SearchDelegate(const Theme &theme, QString words, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_words(std::move(words))
{
}

void SearchDelegate::drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                              const QStyleOptionViewItem &option) const
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    // Elided by the wider face, so that the bold words still fit.
    const QString shown = QFontMetrics(bold).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QTextOption direction(Qt::AlignLeft | Qt::AlignVCenter);
    direction.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setAlignment(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> marks;
    const auto found = wordsIn(shown, m_words);
    for (const auto &[start, length] : found) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(color == m_theme.color(Theme::Role::Muted) ? m_theme.color(Theme::Role::Text) : color);
        marks.append({start, length, format});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, rect.topLeft());
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    const int pad = m_theme.space(6);  // in line with the page header
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const bool heading = !index.data(searchrole::Id).isValid();
    if (heading) {
        painter->setFont(m_theme.font(Theme::Type::Heading));
        painter->setPen(m_theme.color(Theme::Role::Text));
        painter->drawText(inner.adjusted(0, 0, 0, -m_theme.space(1)),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom), index.data().toString());
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    if (option.state & QStyle::State_HasFocus)
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, view);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Text);
    const QColor muted = selected ? text : m_theme.color(Theme::Role::Muted);
    const QFont body = m_theme.font(Theme::Type::Body);
    const QFont caption = m_theme.font(Theme::Type::Caption);
    const int titleHeight = QFontMetrics(body).height();
    const bool single = index.data(searchrole::Excerpt).toString().isEmpty();
    const int top = option.rect.top() + (single ? (option.rect.height() - titleHeight) / 2 : m_theme.space(1));
    drawLine(painter, QRect(inner.left(), top, inner.width(), titleHeight), index.data().toString(), body, text, option);
    drawLine(painter, QRect(inner.left(), top + titleHeight + 2, inner.width(), QFontMetrics(caption).height()),
             index.data(searchrole::Excerpt).toString(), caption, muted, option);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(searchrole::Id).isValid())
        return {m_theme.textWidth(20), m_theme.rowHeight() + m_theme.space(3)};
    if (index.data(searchrole::Excerpt).toString().isEmpty())
        return {m_theme.textWidth(20), m_theme.rowHeight()};
    const int height = QFontMetrics(m_theme.font(Theme::Type::Body)).height() + 2
                       + QFontMetrics(m_theme.font(Theme::Type::Caption)).height() + m_theme.space(2);
    return {m_theme.textWidth(20), height};
}

}  // namespace tri::ui
