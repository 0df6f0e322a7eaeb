// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/salvagedialog.h"

#include "core/base/localtext.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

SalvageDialog::SalvageDialog(const SalvageReport &report, const QString &out, const Registry &registry,
                             const Theme &theme, QWidget *parent)
    : QDialog(parent), m_registry(registry), m_records(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"salvage_dialog"_s);
    setWindowTitle(tr("What was salvaged"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    const auto add = [&](Theme::Type type, Theme::Role role, const QString &text) {
        auto *label = new ThemedLabel(theme, type, role, this);
        label->setText(text);
        label->setWordWrap(true);
        label->setMinimumWidth(theme.textWidth(60));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(text);
        column->addWidget(label);
    };
    add(Theme::Type::Body, Theme::Role::Text,
        tr("%1 holds what could be read. The damaged file was only read; keep it until this is looked "
           "through.")
            .arg(isolated(QFileInfo(out).fileName())));
    add(Theme::Type::Body, Theme::Role::Text,
        report.verified == 1
            ? tr("1 record is verified: its seals fit.")
            : tr("%n records are verified: their seals fit.", nullptr, int(report.verified)));
    if (report.isWhole())
        add(Theme::Type::Body, Theme::Role::Muted,
            tr("Nothing is in doubt, and nothing is known to be lost."));
    else
        add(Theme::Type::Body, Theme::Role::Muted,
            tr("Changes that are lost: %1. Files that are lost: %2.")
                .arg(report.commitsLost)
                .arg(report.filesLost.size()));

    m_records->setObjectName(u"salvage_dialog.records"_s);
    m_records->setAccessibleName(tr("Records to look at"));
    m_records->setHeaderLabels({tr("Record"), tr("Kind")});
    m_records->setUniformRowHeights(true);
    addGroup(tr("In doubt: look at them"), report.doubtful);
    addGroup(tr("As they were before a change that is lost"), report.older);
    addGroup(tr("Lost"), report.lost);
    m_records->header()->setStretchLastSection(false);
    m_records->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_records->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_records->setVisible(m_records->topLevelItemCount() > 0);
    column->addWidget(m_records, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *open = buttons->addButton(tr("&Open it"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    open->setFocus(Qt::OtherFocusReason);
}

void SalvageDialog::addGroup(const QString &heading, const QList<SalvageReport::Record> &records)
{
    if (records.isEmpty())
        return;
    auto *group =
        new QTreeWidgetItem(m_records, {tr("%1 (%2)", "heading, number").arg(heading).arg(records.size())});
    group->setFirstColumnSpanned(true);
    for (const SalvageReport::Record &one : records) {
        const RecordSpec *kind = m_registry.kind(one.kind);
        new QTreeWidgetItem(group,
                            {one.title.isEmpty() ? one.id.toString() : one.title.simplified(),
                             kind ? kind->labelText() : one.kind});
    }
    group->setExpanded(true);
}

}  // namespace tri::ui
