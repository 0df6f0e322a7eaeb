// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tri {
struct SearchHit;
}

namespace tri::ui {

namespace searchrole {
inline constexpr int Id = Qt::UserRole;           ///< RecordId as text; absent for the heading of a kind
inline constexpr int Excerpt = Qt::UserRole + 1;  ///< plain text
}

/// Fills @p model with the hits, grouped by kind: a heading row that cannot be chosen, then its records.
void fillSearchModel(QStandardItemModel &model, const QList<SearchHit> &hits, const AppContext &context);

/// Title and excerpt with the words searched for in bold; painted as text, never as markup.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SearchDelegate(const Theme &theme, QString words, QObject *parent = nullptr);
    void setWords(const QString &words) { m_words = words; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                  const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    QString m_words;
};

}  // namespace tri::ui
