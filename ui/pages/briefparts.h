// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/arrangement.h"
#include "core/brief/briefdocument.h"
#include "ui/render/pagelimit.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QSpinBox;
class QToolButton;

namespace tri::ui {

/// The parts of a paper in their order, beside the preview: each is turned on or off, moved and, where it may be long, cut
/// short. What is arranged belongs to this paper alone until it is kept as an own recipe.
class BriefParts final : public QWidget {
    Q_OBJECT
public:
    explicit BriefParts(const AppContext &context, QWidget *parent = nullptr);

    /// The paper in sight; @p document is nullptr where it could not be made.
    void setPaper(const BriefRequest &request, const BriefDocument *document, const QList<PartPlace> &places);
    [[nodiscard]] Arrangement arrangement() const;  ///< as the list shows it; empty = as shipped

Q_SIGNALS:
    void failed(const tri::Problem &problem);
    void kept(const QString &name);  ///< as an own recipe

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void tellPages(QListWidgetItem &item, const QList<PartPlace> &places, qint64 limit) const;
    QToolButton *makeMover(Qt::ArrowType arrow, const QString &name, int by);
    void move(int by);
    void follow();
    void readLimit();
    void fillMenu();
    void arrange(const Arrangement &wanted);
    void send() { arrange(arrangement()); }
    void askName();
    void keepAs(const QString &name);

    AppContext m_context;
    BriefRequest m_request;
    QString m_title;  ///< of the paper
    QList<RecipePart> m_shipped;
    QHash<QString, QHash<QString, int>> m_limits;  ///< as they hold, by part
    QListWidget *m_list;
    QToolButton *m_recipe;
    QMenu *m_menu;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_mostLabel;
    QSpinBox *m_most;
};

}  // namespace tri::ui
