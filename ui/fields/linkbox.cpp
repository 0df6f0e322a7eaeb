// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linkbox.h"

#include "core/workspace/workspace.h"
#include "ui/fields/linksearch.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace tri::ui {

using namespace Qt::StringLiterals;

LinkBox::LinkBox(const FieldSpec &field, const AppContext &context, QWidget *parent)
    : QLineEdit(parent), m_field(&field), m_context(context), m_completer(new QCompleter(this)),
      m_model(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"link_candidates"_s);
    m_completer->popup()->setAccessibleName(tr("Records that match"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(this, &QLineEdit::textEdited, this, &LinkBox::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (const auto id = RecordId::parse(index.data(Qt::UserRole).toString()))
            Q_EMIT chosen(*id);
    });
}

void LinkBox::offer()
{
    m_model->clear();
    if (!m_context.workspace)
        return;
    const auto candidates = linkCandidates(*m_context.workspace, *m_field, text(), m_context.contentLanguage);
    const bool mixed = targetKinds(m_context.workspace->registry(), *m_field).size() > 1;
    for (const LinkCandidate &candidate : candidates) {
        if (m_excluded.contains(candidate.id))
            continue;
        QStringList parts{candidate.title};
        if (!candidate.reference.isEmpty() && candidate.reference != candidate.title)
            parts << candidate.reference;
        if (mixed)
            parts << m_context.workspace->registry().kind(candidate.kind)->labelText();
        auto *item = new QStandardItem(parts.join(u"  ·  "_s));
        item->setData(candidate.id.toString(), Qt::UserRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

RecordId LinkBox::exactMatch(const QString &text) const
{
    return m_context.workspace ? linkNamed(*m_context.workspace, *m_field, text, m_context.contentLanguage) : RecordId();
}

void LinkBox::keyPressEvent(QKeyEvent *event)
{
    // Down opens the list without typing, as in every combo box.
    if (event->key() == Qt::Key_Down && !isReadOnly() && !m_completer->popup()->isVisible()) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace tri::ui
