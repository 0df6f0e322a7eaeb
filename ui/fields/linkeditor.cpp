// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linkeditor.h"

#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/fields/linkbox.h"
#include "ui/fields/linksearch.h"
#include "ui/services/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

LinkEditor::LinkEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext, QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_box(new LinkBox(spec, appContext, this)),
      m_button(new QToolButton(this))
{
    adopt(m_box, u"input"_s);
    showsStanding({});
    m_button->setAutoRaise(true);
    m_button->setIcon(appContext.theme->icon(u"go-next"_s));
    m_button->setToolTip(tr("Open the linked record"));
    adopt(m_button, u"open"_s, tr("Open %1").arg(spec.labelText()));
    auto *line = new QHBoxLayout;
    line->setSpacing(appContext.theme->space(1));
    line->addWidget(m_box, 1);
    line->addWidget(m_button);
    body()->addLayout(line);
    connect(m_box, &LinkBox::chosen, this, &LinkEditor::take);
    connect(m_box, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_open = !text.trimmed().isEmpty();
        if (!m_open)
            m_id = {};
        Q_EMIT edited();
    });
    connect(m_box, &QLineEdit::returnPressed, this, [this] {
        leave();
        Q_EMIT finished();
    });
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (this->context().navigator && !m_id.isNull())
            this->context().navigator->showRecord(m_id);
    });
    present();
}

void LinkEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<RecordId>(&value);
    m_id = held ? *held : RecordId();
    m_open = false;
    present();
}

void LinkEditor::present()
{
    m_box->setText(m_id.isNull() ? QString() : recordTitle(context(), m_id));
    m_box->setCursorPosition(0);
    m_button->setEnabled(!m_id.isNull());
}

void LinkEditor::take(const RecordId &id)
{
    m_id = id;
    m_open = false;
    present();
    setFindings({});
    decided();
}

QString LinkEditor::unreadableReason() const
{
    if (!m_open)
        return {};
    QStringList kinds;
    if (context().workspace)
        for (const RecordSpec *kind : targetKinds(context().workspace->registry(), field()))
            kinds << kind->labelText();
    return tr("“%1” names no single record (%2); pick one from the list or clear the field.")
        .arg(m_box->text().trimmed(), kinds.size() > 4 ? tr("any kind") : listText(kinds));
}

QString LinkEditor::draftText() const
{
    return m_open ? m_box->text() : QString();
}

void LinkEditor::setDraftText(const QString &text)
{
    m_box->setText(text);
    m_open = !text.isEmpty();
}

void LinkEditor::leave()
{
    if (!m_open)
        return present();
    if (const RecordId id = m_box->exactMatch(m_box->text()); !id.isNull()) {
        m_id = id;
        m_open = false;
        present();
        Q_EMIT edited();
        return;
    }
    setFindings({Finding{Finding::Severity::Error, field().keyText(), unreadableReason()}});
}

bool LinkEditor::showsStanding(const QString &text)
{
    m_box->setPlaceholderText(text.isEmpty() ? tr("Type a name or reference") : text);
    return true;
}

void LinkEditor::applyReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_box->setClearButtonEnabled(!readOnly);
}

}  // namespace tri::ui
