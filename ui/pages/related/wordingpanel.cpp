// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/related/wordingpanel.h"

#include "core/kinds/recommendation.h"
#include "core/rules/texttranslation.h"
#include "core/workspace/workspace.h"
#include "ui/pages/related/textpair.h"
#include "ui/services/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

WordingPanel::WordingPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget(this)),
      m_pair(new TextPair(context, u"wordings.pair"_s, this))
{
    setObjectName(u"wordings"_s);
    m_list->setObjectName(u"wordings.list"_s);
    m_list->setAccessibleName(tr("Languages of the wording"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *edit = new QPushButton(tr("Go to the text"), this);
    edit->setObjectName(u"wordings.edit"_s);
    auto *column = new QVBoxLayout(this);
    const int gap = context.theme->space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_list);
    column->addWidget(m_pair, 1);
    column->addWidget(edit, 0, Qt::AlignLeading);
    m_list->setMaximumHeight(context.theme->rowHeight() * 7);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(u"text"_s); });
    connect(m_list, &QListWidget::currentRowChanged, this, &WordingPanel::compare);
    connect(m_context.workspace, &Workspace::committed, this, [this] {
        m_old = true;
        fill();
    });
}

void WordingPanel::showRecord(const RecordId &recommendation)
{
    if (recommendation == m_recommendation)
        return;
    m_recommendation = recommendation;
    m_old = true;
    fill();
}

void WordingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

QString WordingPanel::stateOf(const QString &language, const QStringList &stale) const
{
    const QString name = isolated(languageName(language));
    if (!m_text.has(language))
        return tr("%1 – no text yet").arg(name);
    if (language == m_text.original)
        return tr("%1 – the original").arg(name);
    return stale.contains(language)
        ? tr("%1 – older than the original: it may say what the original no longer does").arg(name)
        : tr("%1 – translation").arg(name);
}

void WordingPanel::fill()
{
    if (!m_old || !isVisible())
        return;
    m_old = false;
    m_text = {};
    QStringList stale;
    if (const auto row = m_context.workspace->row(m_recommendation);
        row && row->spec == &kindOf<Recommendation>().spec) {
        m_text = fromRow<Recommendation>(*row).text;
        stale = staleLanguages(*m_context.workspace, *row, "text").value_or(QStringList());
    }
    const QString kept =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    QStringList order{m_text.original};
    order.removeAll(QString());
    for (const bool has : {true, false})
        for (const QString &language : contentLanguages())
            if (m_text.has(language) == has && !order.contains(language))
                order << language;
    for (const QString &language : std::as_const(order)) {
        auto *item = new QListWidgetItem(stateOf(language, stale), m_list);
        item->setData(Qt::UserRole, language);
        if (stale.contains(language))
            item->setIcon(m_context.theme->icon(u"dialog-warning"_s));
    }
    const auto place = std::max<qsizetype>(0, order.indexOf(kept));
    m_list->setCurrentRow(kept.isEmpty() && m_text.texts.size() > 1 ? 1 : int(place));
    compare();
}

void WordingPanel::compare()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString language = item ? item->data(Qt::UserRole).toString() : QString();
    const QString text = m_text.texts.value(language);
    m_pair->showTexts({m_text.original.isEmpty()
                           ? tr("Original")
                           : tr("%1 – the original").arg(isolated(languageName(m_text.original))),
                       m_text.texts.value(m_text.original), m_text.original},
                      {language.isEmpty() ? QString() : languageName(language),
                       text.isEmpty() ? tr("There is no text in this language.") : text,
                       text.isEmpty() ? QString() : language});
}

}  // namespace tri::ui
