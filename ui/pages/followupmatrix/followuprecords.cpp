// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followupmatrix/followuprecords.h"

#include "core/base/translations.h"
#include "ui/pages/followupmatrix/followupmodels.h"
#include "ui/records/openactions.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

FollowUpRecords::FollowUpRecords(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_list(new QTreeWidget(this))
{
    const Theme &theme = *context.theme;
    m_words->setObjectName(u"followup_matrix.words"_s);
    m_words->keepWhole();
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_list->setObjectName(u"followup_matrix.records"_s);
    m_list->setAccessibleName(tr("Records of the chosen cell"));
    m_list->setHeaderLabels({tr("Record"), tr("Kind"), tr("Status"), tr("Since"), tr("Declared")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *open = new QAction(theme.icon(u"document-open"_s), tr("Open"), m_list);
    open->setObjectName(u"followup_matrix.records.open"_s);
    m_list->addAction(open);
    const auto openIt = [this] {
        if (const RecordId id = currentRecord(); !id.isNull())
            m_context.navigator->showRecord(id);
    };
    connect(open, &QAction::triggered, this, openIt);
    addOpenActions(
        m_list, context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    connect(m_list, &QTreeWidget::itemActivated, this, openIt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(2), 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
}

void FollowUpRecords::add(const RecordId &id, const QStringList &cells)
{
    auto *item = new QTreeWidgetItem(m_list, cells);
    item->setData(0, Qt::UserRole, id.toString());
    item->setToolTip(0, Qt::convertFromPlainText(cells.first(), Qt::WhiteSpaceNormal));
}

/// Of the words the first line and what is to be said of several; the rest stands in the list.
void FollowUpRecords::showCell(const FollowUpModel &model, const QModelIndex &cell)
{
    m_list->clear();
    if (!cell.isValid()) {
        m_words->setText({});
        return;
    }
    const QList<MatrixUse> uses = model.usesAt(cell);
    const QStringList lines = model.wordsAt(cell).split(u'\n');
    const bool several = uses.size() != 1;
    m_words->setText(lines.mid(0, several ? 2 : 1).join(u' '));
    const FollowUpMatrixWords &words = model.words();
    QSet<RecordId> told;
    for (const MatrixUse &use : uses) {
        const MatrixEntry &entry = model.matrix().entry(use.entry);
        if (told.contains(entry.id))
            continue;
        told.insert(entry.id);
        QString name = entry.reference.isEmpty() ? QString() : entry.reference + u"  "_s;
        name += entry.text.isEmpty() ? words.actors(*model.matrix().data, entry, MatrixRole::Offers)
                                     : entry.text.text;
        QStringList declared{words.declared(entry), words.consent(entry)};
        declared.removeAll(QString());
        add(entry.id,
            {name, words.kind(entry.kind), words.status(entry), words.date(entry.since), listText(declared)});
    }
    const int at = model.recommendationAt(cell.row());
    const MatrixRecommendation &one = model.matrix().data->recommendations[at];
    add(one.id,
        {one.reference + u"  "_s + one.title.text, tr("Recommendation"), {}, words.date(one.date), {}});
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

RecordId FollowUpRecords::currentRecord() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

bool FollowUpRecords::hasKeyboard() const
{
    return m_list->hasFocus();
}

void FollowUpRecords::takeKeyboard()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
