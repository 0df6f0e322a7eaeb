// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/versionsbanner.h"

#include "ui/fields/fieldtexts.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShownLetters = 240;
}

VersionsBanner::VersionsBanner(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"versions_banner"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setReadingMargins(m_rows, theme->space(4), theme->space(3), theme->space(3), theme->space(3));
    hide();
}

void VersionsBanner::present(const QString &heading, const QList<Item> &items, const More &more)
{
    delete std::exchange(m_content, nullptr);
    setVisible(!items.isEmpty());
    if (items.isEmpty())
        return;
    setAccessibleName(heading);
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme->space(2));
    auto *title = new QHBoxLayout;
    auto *icon = new QLabel(m_content);
    icon->setPixmap(m_theme->icon(u"dialog-warning"_s).pixmap(m_theme->iconSize(), m_theme->iconSize()));
    title->addWidget(icon, 0, Qt::AlignTop);
    title->addWidget(plainLabel(heading, m_theme, Theme::Type::Body, Theme::Role::Text, m_content, true), 1);
    if (more.show) {
        auto *button = new QPushButton(more.caption, m_content);
        button->setObjectName(u"versions_banner.more"_s);
        connect(button, &QPushButton::clicked, this,
                [this, show = more.show] { QTimer::singleShot(0, this, show); });
        title->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(title);
    m_rows->addWidget(m_content);
    int number = 0;
    for (const Item &item : items)
        addItem(item, number++);
    m_content->show();
}

void VersionsBanner::addItem(const Item &item, int number)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    if (!item.label.isEmpty())
        column->addWidget(plainLabel(item.label, m_theme, Theme::Type::Caption, Theme::Role::Muted, m_content));
    int count = 0;
    for (const Version &version : item.versions) {
        auto *line = new QHBoxLayout;
        line->setSpacing(m_theme->space(2));
        QString words = version.text.isEmpty() ? tr("(empty)") : version.text.simplified();
        if (words.size() > kShownLetters)
            words = words.left(kShownLetters) + u'…';
        line->addWidget(plainLabel(words, m_theme, Theme::Type::Body, Theme::Role::Text, m_content), 1);
        auto *button = new QPushButton(version.caption, m_content);
        button->setObjectName(u"versions_banner.%1.%2"_s.arg(number).arg(count++));
        button->setAccessibleName(tr("%1: %2 – %3").arg(version.caption, item.label, words));
        // Taking a version rebuilds this banner: not while its own button is still on the stack.
        connect(button, &QPushButton::clicked, this, [this, take = version.take] { QTimer::singleShot(0, this, take); });
        line->addWidget(button, 0, Qt::AlignTop);
        column->addLayout(line);
    }
}

void VersionsBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(Theme::Role::Sunken));
    const int wide = m_theme->space(1);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - wide : 0;
    painter.fillRect(x, 0, wide, height(), m_theme->color(Theme::Role::Warning));
}

}  // namespace tri::ui
