// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homeblock.h"

#include "core/base/localtext.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWhoLetters = 58;  // below that there is no room for who acts
}

HomeBlock::HomeBlock(const AppContext &context, const QString &heading, const QString &whenEmpty,
                     QWidget *parent)
    : QFrame(parent), m_context(context), m_name(heading),
      m_heading(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_empty(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_list(new QTreeWidget(this)), m_all(new QPushButton(this))
{
    const Theme &theme = *context.theme;
    m_empty->setText(whenEmpty);
    m_empty->setWordWrap(true);
    m_all->setAutoDefault(true);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        fill();
    });

    m_list->setAccessibleName(heading);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(0);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const auto open = [this](QTreeWidgetItem *item) {
        const HomeLine &line = m_lines[m_list->indexOfTopLevelItem(item)];
        if (!line.id.isNull())
            m_context.navigator->showRecord(line.id);
        else if (!line.page.isEmpty())
            m_context.navigator->showPlacePage(line.page);
        else if (line.kind.isEmpty())
            m_context.navigator->showHistory();
        else
            m_context.navigator->showKind(line.kind);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_all);
    setTabOrder(m_all, m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addStretch();
    connect(&theme, &Theme::changed, this, &HomeBlock::fill);
}

void HomeBlock::setLines(const QList<HomeLine> &lines)
{
    m_lines = lines;
    fill();
}

void HomeBlock::fill()
{
    const Theme &theme = *m_context.theme;
    m_heading->setText(m_lines.isEmpty() ? m_name
                                         : tr("%1 (%2)").arg(m_name, locale().toString(m_lines.size())));
    m_all->setText(m_open ? tr("Show fewer") : tr("Show all"));
    m_all->setVisible(m_lines.size() > kShown);
    const qsizetype shown = m_open ? m_lines.size() : std::min<qsizetype>(m_lines.size(), kShown);
    m_all->setAccessibleName(tr("%1: %2").arg(m_all->text(), m_name));
    m_list->clear();
    for (const HomeLine &line : m_lines.mid(0, shown)) {
        const QString due = isolated(line.due);
        auto *item = new QTreeWidgetItem(
            m_list,
            {isolated(line.title), isolated(line.who), line.overdue ? tr("%1, overdue").arg(due) : due});
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, u"<p>%1</p>"_s.arg(item->text(column).toHtmlEscaped()));
        item->setForeground(1, theme.color(Theme::Role::Muted));
        // Red is for one's own work alone; a word says it for all.
        item->setForeground(2,
                            theme.color(line.overdue && line.own ? Theme::Role::Error
                                            : line.overdue       ? Theme::Role::Text
                                                                 : Theme::Role::Muted));
        item->setTextAlignment(2, Qt::AlignVCenter | Qt::AlignRight);
    }
    showColumns();
    m_list->setFixedHeight(theme.rowHeight() * int(shown) + 2);
    m_list->setVisible(!m_lines.isEmpty());
    m_empty->setVisible(m_lines.isEmpty());
}

void HomeBlock::showColumns()
{
    const Theme &theme = *m_context.theme;
    const bool anyWho = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                    [](const HomeLine &line) { return !line.who.isEmpty(); });
    // What is to be done is worth more than by whom; the tool tip and the record have both.
    m_list->setColumnHidden(1, !anyWho || width() < theme.textWidth(kWhoLetters));
    m_list->setColumnWidth(1, theme.textWidth(14));
}

void HomeBlock::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showColumns();
}

void HomeBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_context.theme->color(Theme::Role::Rule));
    painter.setBrush(m_context.theme->color(Theme::Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace tri::ui
