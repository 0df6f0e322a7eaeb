// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/backlinkspanel.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 200;  // of one kind and field: a plan may have tens of thousands of lines

/// Attached files have a list of their own.
bool isAttachment(const RecordSpec &kind, const FieldSpec &field)
{
    return kind.use == DeskUse::Files && field.keyText() == QLatin1String(kind.fileField()->mates.attachedTo);
}

}  // namespace

BacklinksPanel::BacklinksPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_tree(new QTreeWidget(m_stack)),
      m_add(new QPushButton(this)), m_menu(new QMenu(m_add))
{
    setObjectName(u"backlinks"_s);
    m_tree->setObjectName(u"backlinks.tree"_s);
    m_tree->setAccessibleName(tr("Linked from"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setUniformRowHeights(true);
    m_tree->installEventFilter(this);
    auto *none = new EmptyState(*context.theme, m_stack);
    none->setText(tr("No other record points to this one yet."));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(none);
    m_add->setObjectName(u"backlinks.add"_s);
    m_add->setText(tr("Add linked record"));
    m_add->setIcon(context.theme->icon(u"list-add"_s));
    m_add->setMenu(m_menu);
    m_menu->setObjectName(u"backlinks.add_menu"_s);
    auto *column = new QVBoxLayout(this);
    const int gap = context.theme->space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &BacklinksPanel::open);
}

void BacklinksPanel::showRecord(const Row &row)
{
    if (m_kind != row.spec)
        fillMenu(*row.spec);
    m_kind = row.spec;
    m_id = row.id;
    m_tree->clear();
    m_count = 0;
    const Result<QList<Backlink>> found = m_context.workspace->linksTo(row.id);
    struct Group {
        const RecordSpec *kind = nullptr;
        const FieldSpec *field = nullptr;
        RecordIds ids;
    };
    QMap<QString, Group> groups;
    for (const Backlink &link : found ? *found : QList<Backlink>()) {
        const RecordSpec *kind = m_context.workspace->registry().kind(link.kind);
        const FieldSpec *field = kind ? kind->field(link.field) : nullptr;
        if (!field || isAttachment(*kind, *field))
            continue;
        Group &group = groups[link.kind + u'.' + link.field];
        group.kind = kind;
        group.field = field;
        group.ids << link.from;
    }
    for (const Group &group : std::as_const(groups)) {
        const qsizetype count = group.ids.size();
        m_count += int(count);
        auto *top = new QTreeWidgetItem(
            m_tree,
            {tr("%1 (%2)")
                 .arg(tr("%1 · %2").arg(group.kind->pluralText(), group.field->labelText()))
                 .arg(count)});
        top->setFont(0, m_context.theme->font(Theme::Type::Body, true));
        top->setFlags(Qt::ItemIsEnabled);
        for (const RecordId &id : inOrder(*group.kind, *group.field, group.ids)) {
            auto *item = new QTreeWidgetItem(top, {recordTitle(m_context, id)});
            item->setData(0, Qt::UserRole, id.toString());
            item->setToolTip(0, Qt::convertFromPlainText(item->text(0), Qt::WhiteSpaceNormal));
        }
        if (count <= kMostShown)
            continue;
        auto *more =
            new QTreeWidgetItem(top, {tr("%n more; their list shows all", nullptr, int(count) - kMostShown)});
        more->setFlags(Qt::ItemIsEnabled);
    }
    m_tree->expandAll();
    m_stack->setCurrentIndex(m_count > 0 ? 0 : 1);
    m_add->setVisible(!m_context.workspace->isReadOnly() && !m_menu->isEmpty());
}

/// In the order that lists of the kind have, so that dates follow each other. All that can be lost is the order.
RecordIds BacklinksPanel::inOrder(const RecordSpec &kind, const FieldSpec &field, const RecordIds &ids) const
{
    const Filter here{{{field.keyText(), Condition::Op::Is, m_id}}};
    const auto sorted = m_context.workspace->find({.kind = &kind, .filter = here, .limit = kMostShown});
    return sorted && !sorted->isEmpty() ? *sorted : ids.mid(0, kMostShown);
}

// Every link field of any kind that may point to this kind gives a way to add.
void BacklinksPanel::fillMenu(const RecordSpec &kind)
{
    m_menu->clear();
    for (const RecordSpec *other : m_context.workspace->registry().kinds())
        for (const FieldSpec &field : other->fields) {
            if (!field.isLink() || u"*"_s == QLatin1String(field.target) || !field.targets(kind.key))
                continue;
            QAction *action = m_menu->addAction(tr("%1 (%2)").arg(other->labelText(), field.labelText()));
            action->setObjectName(u"backlinks.add.%1.%2"_s.arg(other->keyText(), field.keyText()));
            connect(action, &QAction::triggered, this, [this, other, key = field.keyText()] {
                if (m_context.navigator)
                    m_context.navigator->showNewRecord(other->keyText(), {{key, m_id}});
            });
        }
}

void BacklinksPanel::open(QTreeWidgetItem *item)
{
    const auto id = RecordId::parse(item ? item->data(0, Qt::UserRole).toString() : QString());
    if (id && m_context.navigator)
        m_context.navigator->showRecord(*id);
}

bool BacklinksPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_tree->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tri::ui
