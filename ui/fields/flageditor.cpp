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
    connect(m_box, &QCheckBox::clicked, this, &FlagEditor::decided);
}

void FlagEditor::setValue(const FieldValue &value)
{
    const bool *held = std::get_if<bool>(&value);
    m_box->setChecked(held && *held);
}

FieldValue FlagEditor::value() const
{
    return canonical(m_box->isChecked());
}

void FlagEditor::applyReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

}  // namespace tri::ui
