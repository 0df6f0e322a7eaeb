// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/related/relatedoffer.h"

#include "core/base/translations.h"
#include "ui/pages/related/relatedpanel.h"
#include "ui/pages/related/stepdialog.h"
#include "ui/pages/related/wordingpanel.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpage.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

RelatedOffer::RelatedOffer(const AppContext &context, Page *page)
    : PageOffer(page), m_context(context), m_page(page),
      m_merge(makeAction(u"merge"_s, u"merge"_s, tr("Merge into a new one…"),
                         tr("Let one new recommendation stand for this one and others with the same idea"),
                         RecommendationStep::Merge)),
      m_split(makeAction(u"split"_s, u"split"_s, tr("Split into…"),
                         tr("Let several new recommendations stand for this one, each for a part of it"),
                         RecommendationStep::Split)),
      m_replace(makeAction(u"replace"_s, u"edit-find-replace"_s, tr("Replace by…"),
                           tr("Let another recommendation, new or there already, stand for this one"),
                           RecommendationStep::Replace))
{
    if (auto *record = qobject_cast<RecordPage *>(page))
        addPanels(record);
}

void RelatedOffer::putOn(const AppContext &context, Page *page)
{
    if (page && page->kind() == kindOf<Recommendation>().spec.keyText())
        new RelatedOffer(context, page);
}

QAction *RelatedOffer::makeAction(const QString &key, const QString &icon, const QString &text,
                                  const QString &tip, RecommendationStep step)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"recommendation."_s + key);
    action->setToolTip(tip);
    action->setEnabled(!m_context.workspace->isReadOnly());
    connect(action, &QAction::triggered, this, [this, step] { begin(step); });
    return action;
}

void RelatedOffer::addPanels(RecordPage *page)
{
    auto *related = new RelatedPanel(m_context);
    auto *wordings = new WordingPanel(m_context);
    page->addTab(related, tr("Same idea"));
    page->addTab(wordings, tr("Wordings"));
    m_replaced = new NoticeBar(*m_context.theme, page);
    m_replaced->setObjectName(u"recommendation.replaced"_s);
    m_replaced->hide();
    page->addBanner(m_replaced);
    const auto show = [this, page, related, wordings] {
        related->showRecord(page->currentRecord());
        wordings->showRecord(page->currentRecord());
        showReplacement();
    };
    show();
    connect(page, &Page::titleChanged, this, show);
    connect(m_context.workspace, &Workspace::committed, this, &RelatedOffer::showReplacement);
    connect(wordings, &WordingPanel::fieldWanted, page->form(), &RecordForm::focusField);
}

void RelatedOffer::showReplacement()
{
    Reader reader(*m_context.workspace);
    const QList<Recommendation> newer = reader.linked<Recommendation>("replaces", m_page->currentRecord());
    if (newer.isEmpty()) {
        m_replaced->hide();
        return;
    }
    QStringList parts;
    QString because;
    for (const Recommendation &one : newer) {
        parts << isolated(one.reference);
        if (because.isEmpty())
            because = one.replacedBecause.in(m_context.contentLanguage).simplified();
    }
    const QString names = listText(parts);
    m_replaced->showStanding(
        because.isEmpty()
            ? tr("Replaced by %1. It stays as it was said.").arg(names)
            : tr("Replaced by %1, because: %2. It stays as it was said.").arg(names, isolated(because)));
    for (const Recommendation &one : newer) {
        QPushButton *go = m_replaced->addAction(tr("Open %1").arg(one.reference));
        go->setObjectName(u"recommendation.replaced.open"_s);
        connect(go, &QPushButton::clicked, this,
                [this, id = one.id] { m_context.navigator->showRecord(id); });
    }
}

void RelatedOffer::begin(RecommendationStep step)
{
    m_page->commit();  // what is being typed belongs to it
    const RecordId record = m_page->currentRecord();
    if (record.isNull()) {
        m_context.navigator->notify(tr("Select a recommendation, or write the new one first."));
        return;
    }
    auto *dialog = new RecommendationStepDialog(m_context, step, record, m_page);
    dialog->open();
}

}  // namespace tri::ui
