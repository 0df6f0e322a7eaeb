// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helppage.h"

#include "ui/pages/helpbrowser.h"
#include "ui/pages/helptexts.h"
#include "ui/pages/searchresults.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

HelpPage::HelpPage(const Theme &theme, const QString &id, QWidget *parent)
    : Page(parent), m_theme(theme), m_id(helpText(id) ? id : u"index"_s), m_split(new QSplitter(this)),
      m_side(new QWidget(m_split)), m_box(new QLineEdit(m_side)), m_list(new QListView(m_side)),
      m_none(new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, m_side)),
      m_model(new QStandardItemModel(this)), m_delegate(new SearchDelegate(theme, {}, m_list)),
      m_text(new HelpBrowser(theme, m_split))
{
    setObjectName(u"help_page"_s);
    setUpSide();
    m_text->setObjectName(u"help_page.text"_s);
    m_text->setAccessibleName(title());
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    connect(m_text, &HelpBrowser::pageWanted, this, [this](const QString &wanted) {
        if (helpText(wanted))
            Q_EMIT pageWanted(wanted);
    });
    connect(&theme, &Theme::changed, this, &HelpPage::follow);
    follow();
    fill();
    if (const HelpText *page = helpText(m_id))
        m_text->showMarkdown(page->markdown);
}

void HelpPage::setUpSide()
{
    m_box->setObjectName(u"help_page.words"_s);
    m_box->setPlaceholderText(tr("Search the help"));
    m_box->setAccessibleName(tr("Search the help"));
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_list->setObjectName(u"help_page.list"_s);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_none->setText(tr("No page has all these words."));
    m_none->setWordWrap(true);
    m_none->hide();
    auto *column = new QVBoxLayout(m_side);
    auto *top = new QVBoxLayout;
    top->addWidget(m_box);
    top->addWidget(m_none);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    connect(m_box, &QLineEdit::textChanged, this, &HelpPage::fill);
    connect(m_list, &QListView::clicked, this, &HelpPage::want);
}

void HelpPage::follow()
{
    const int edge = m_theme.space(3);
    auto *column = static_cast<QVBoxLayout *>(m_side->layout());
    column->setContentsMargins(0, edge, 0, 0);
    column->setSpacing(m_theme.space(2));
    m_box->setMinimumHeight(m_theme.rowHeight());
    column->itemAt(0)->layout()->setContentsMargins(edge, 0, edge, 0);
    m_side->setMinimumWidth(m_theme.textWidth(24));
    m_split->setSizes({m_theme.textWidth(38), m_theme.textWidth(90)});
    m_list->doItemsLayout();
}

void HelpPage::fill()
{
    const QString words = m_box->text().simplified();
    const QList<const HelpText *> pages = helpWith(words);
    m_delegate->setWords(words);
    m_model->clear();
    int current = 0;
    for (const HelpText *page : pages) {
        auto *item = new QStandardItem(page->title);
        const QString excerpt = helpExcerpt(*page, words);
        item->setData(page->id, searchrole::Id);
        item->setData(excerpt, searchrole::Excerpt);
        item->setData(u"%1. %2"_s.arg(page->title, excerpt), Qt::AccessibleTextRole);
        item->setToolTip(Qt::convertFromPlainText(page->summary, Qt::WhiteSpaceNormal));
        m_model->appendRow(item);
        if (page->id == m_id && words.isEmpty())
            current = m_model->rowCount() - 1;
    }
    m_none->setVisible(pages.isEmpty());
    m_list->setCurrentIndex(m_model->index(current, 0));
}

void HelpPage::want(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT pageWanted(index.data(searchrole::Id).toString());
}

QString HelpPage::title() const
{
    const HelpText *page = helpText(m_id);
    return page ? tr("Help: %1").arg(page->title) : tr("Help");
}

QVariantMap HelpPage::saveState() const
{
    return {{u"words"_s, m_box->text()}, {u"scroll"_s, m_text->verticalScrollBar()->value()}};
}

void HelpPage::restoreState(const QVariantMap &state)
{
    m_box->setText(state.value(u"words"_s).toString());
    m_text->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

void HelpPage::takeListFrom(const HelpPage &before)
{
    m_split->setSizes(before.m_split->sizes());
    m_box->setText(before.m_box->text());
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(searchrole::Id).toString() == m_id)
            m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->verticalScrollBar()->setValue(before.m_list->verticalScrollBar()->value());
}

void HelpPage::focusFirst()
{
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
}

void HelpPage::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

bool HelpPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter) {
        want(m_list->currentIndex());
        return true;
    }
    if (object == m_box && key->key() == Qt::Key_Down && m_model->rowCount()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (object == m_list && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        focusFirst();
        return true;
    }
    return Page::eventFilter(object, event);
}

}  // namespace tri::ui
