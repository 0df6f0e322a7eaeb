// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/flageditor.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

FlagEditor::FlagEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext, QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_box(new QCheckBox(tr("Yes"), this))
{
    adopt(m_box, u"input"_s);
    body()->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        m_box->setText(tr("Yes"));
        decided();
    });
}

void FlagEditor::setValue(const FieldValue &value)
{
    const bool *held = std::get_if<bool>(&value);
    m_box->setCheckState(held && *held ? Qt::Checked : Qt::Unchecked);
    showState();
}

void FlagEditor::showState()
{
    const bool differs = standing() == Standing::Mixed && m_box->checkState() != Qt::Checked;
    if (differs || m_box->checkState() == Qt::PartiallyChecked)
        m_box->setCheckState(differs ? Qt::PartiallyChecked : Qt::Unchecked);
    m_box->setTristate(differs);
    m_box->setText(differs ? standingText(Standing::Mixed) : tr("Yes"));
}

bool FlagEditor::showsStanding(const QString &)
{
    showState();
    return true;
}

FieldValue FlagEditor::value() const
{
    return canonical(m_box->checkState() == Qt::Checked);
}

bool FlagEditor::isBlank() const
{
    return m_box->checkState() == Qt::PartiallyChecked;
}

void FlagEditor::applyReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

}  // namespace tri::ui
