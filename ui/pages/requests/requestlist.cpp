// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/requestlist.h"

#include "core/base/localtext.h"
#include "ui/records/openactions.h"
#include "ui/services/theme.h"

#include <QHeaderView>
#include <QTextDocument>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMost = 500;  // more than anyone reads here; the list of requests has them all
}

void setUpRequestTree(QTreeWidget *tree, const Theme &theme, const QString &name)
{
    tree->setObjectName(name);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setTabKeyNavigation(false);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setObjectName(name + u".head"_s);
    tree->header()->setStretchLastSection(false);
    tree->header()->setHighlightSections(false);
    tree->header()->setMinimumSectionSize(theme.textWidth(4));
}

void fitRequestItem(QTreeWidgetItem *item, const Theme &theme)
{
    for (int column = 0; column < item->treeWidget()->columnCount(); ++column) {
        item->setFont(column, theme.font(Theme::Type::Body));
        const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
        item->setSizeHint(column,
                          QSize(std::min(wide, theme.textWidth(24)) + theme.space(5), theme.rowHeight()));
        if (!item->text(column).isEmpty() && item->toolTip(column).isEmpty())
            item->setToolTip(column, Qt::convertFromPlainText(item->text(column), Qt::WhiteSpaceNormal));
    }
}

int widthOfTexts(const QTreeWidget *tree, int column, const Theme &theme, int letters)
{
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    int wide = 0;
    for (int at = 0; at < tree->topLevelItemCount(); ++at) {
        const QTreeWidgetItem *group = tree->topLevelItem(at);
        for (int i = 0; i < group->childCount(); ++i)
            wide = std::max(wide, metrics.horizontalAdvance(group->child(i)->text(column)));
    }
    const int heading =
        QFontMetrics(tree->header()->font()).horizontalAdvance(tree->headerItem()->text(column));
    return std::max(std::min(wide, theme.textWidth(letters)), heading) + theme.space(4);
}

RequestList::RequestList(const AppContext &context, const QString &name, QWidget *parent)
    : QTreeWidget(parent), m_context(context)
{
    setUpRequestTree(this, *context.theme, name);
    setColumnCount(3);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    addOpenActions(
        this, context, [this] { return current(); }, OpenKeys::CtrlEnter);
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (const RecordId id = current(); !id.isNull())
            m_context.navigator->showRecord(id);
    });
}

void RequestList::showRequests(const RequestsReading &reading, const RecordIds &requests,
                               const QString &heading,
                               const std::function<QString(const ExpertiseRequest &)> &about)
{
    const RecordId before = current();
    clear();
    setHeaderLabels({tr("Request"), heading, tr("Status")});
    for (const RecordId &id : requests.first(std::min(kMost, requests.size()))) {
        const ExpertiseRequest *request = reading.request(id);
        if (!request)
            continue;
        const QString title = request->title.in(m_context.contentLanguage).simplified();
        auto *item = new QTreeWidgetItem(
            this,
            {request->reference.isEmpty() ? isolated(title)
                                          : isolated(request->reference) + u"  "_s + isolated(title),
             isolated(about(*request).simplified()), requestStatusText(request->status)});
        item->setData(0, Qt::UserRole, id.toString());
        fitRequestItem(item, *m_context.theme);
        if (id == before)
            setCurrentItem(item);
    }
    if (const auto more = int(requests.size() - kMost); more > 0)
        new QTreeWidgetItem(this, {tr("%n more: see the list of requests", nullptr, more)});
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

RecordId RequestList::current() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? RecordId::parse(item->data(0, Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

}  // namespace tri::ui
