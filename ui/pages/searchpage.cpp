// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchpage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/searchresults.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

SearchPage::SearchPage(AppContext &context, const QString &words, QWidget *parent)
    : Page(parent), m_context(context), m_words(words), m_header(new PageHeader(*context.theme, this)),
      m_box(new QLineEdit(this)), m_pause(new QTimer(this)), m_delegate(nullptr), m_stack(new QStackedWidget(this)), m_model(new QStandardItemModel(this)), m_list(new QListView(this)),
      m_empty(new EmptyState(*context.theme, this))
{
    setObjectName(u"search_page"_s);
    m_list->setObjectName(u"search_page.results"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_delegate = new SearchDelegate(*context.theme, words, m_list);
    m_list->setItemDelegate(m_delegate);
    m_box->setObjectName(u"search_page.words"_s);
    m_box->setAccessibleName(tr("Words to search for"));
    m_box->setPlaceholderText(tr("Words in any record"));
    m_box->setClearButtonEnabled(true);
    m_box->setMinimumWidth(context.theme->textWidth(40));
    m_box->setText(words);
    m_header->addWidget(m_box);
    m_pause->setSingleShot(true);
    m_pause->setInterval(180);
    connect(m_box, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &SearchPage::look);
    connect(m_box, &QLineEdit::returnPressed, this, [this] {
        look();
        if (m_count)
            m_list->setFocus(Qt::OtherFocusReason);
    });
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = RecordId::parse(index.data(searchrole::Id).toString()))
            m_context.navigator->showRecord(*id);
    });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(context.theme, &Theme::changed, m_list, &QListView::doItemsLayout);
}

void SearchPage::look()
{
    m_pause->stop();
    if (m_box->text().simplified() == m_words)
        return;
    m_words = m_box->text().simplified();
    m_delegate->setWords(m_words);
    refresh();
}

QString SearchPage::subtitle() const
{
    if (m_words.isEmpty())
        return tr("Everything in this workspace");
    return tr("Records with “%1”: %2").arg(m_words, locale().toString(m_count));
}

void SearchPage::refresh()
{
    const int before = m_list->currentIndex().row();
    const auto hits = m_context.workspace->search(m_words, {.language = m_context.contentLanguage});
    if (!hits) {
        m_context.navigator->notify(hits.error());
        return;
    }
    m_count = int(hits->size());
    fillSearchModel(*m_model, *hits, m_context);
    m_header->setTitle(title());
    m_header->setSubtitle(subtitle());
    m_empty->setText(m_words.isEmpty() ? tr("Type a few words. Capitals and accents make no difference; the beginning of a word is enough.")
                                       : tr("Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.").arg(m_words));
    m_stack->setCurrentWidget(m_count ? static_cast<QWidget *>(m_list) : m_empty);
    select(before < 0 ? 1 : before);
    Q_EMIT titleChanged();
}

void SearchPage::select(int row)
{
    if (m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
}

QVariantMap SearchPage::saveState() const
{
    return {{u"row"_s, m_list->currentIndex().row()}, {u"words"_s, m_words}};
}

void SearchPage::restoreState(const QVariantMap &state)
{
    m_box->setText(state.value(u"words"_s, m_words).toString());
    look();
    select(state.value(u"row"_s, 1).toInt());
}

void SearchPage::focusFirst()
{
    if (m_count)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_box->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
