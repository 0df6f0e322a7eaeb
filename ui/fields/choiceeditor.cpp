// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choiceeditor.h"

#include "ui/services/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext,
                           QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_combo(new QComboBox(this))
{
    adopt(m_combo, u"input"_s);
    leaveWheelToParent(*m_combo);
    m_combo->setMinimumContentsLength(12);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_combo->addItem(QString(), QString());
    showsStanding({});
    for (const Choice &choice : spec.choices)
        m_combo->addItem(choiceText(choice), QString::fromLatin1(choice.key));
    auto *line = new QHBoxLayout;
    line->addWidget(m_combo);
    line->addStretch(1);
    body()->addLayout(line);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::decided);
}

void ChoiceEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<QString>(&value);
    const QString key = held ? *held : QString();
    int index = m_combo->findData(key);
    if (index < 0) {
        m_combo->addItem(key, key);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

FieldValue ChoiceEditor::value() const
{
    return canonical(m_combo->currentData().toString());
}

bool ChoiceEditor::showsStanding(const QString &text)
{
    m_combo->setItemText(0, text.isEmpty() ? tr("–") : text);
    m_combo->setItemData(0, text.isEmpty() ? tr("Nothing chosen") : text, Qt::AccessibleTextRole);
    m_combo->setMinimumContentsLength(std::max(12, int(text.size())));
    return true;
}

void ChoiceEditor::applyReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

ChoicesEditor::ChoicesEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext, QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent)
{
    auto *flow = new FlowLayout(appContext.theme->space(4), appContext.theme->space(1));
    body()->addLayout(flow);
    for (const Choice &choice : spec.choices) {
        const QString key = QString::fromLatin1(choice.key);
        auto *box = new QCheckBox(choiceText(choice), this);
        adopt(box, key, tr("%1: %2").arg(spec.labelText(), choiceText(choice)));
        flow->addWidget(box);
        m_boxes.append({key, box});
        connect(box, &QCheckBox::clicked, this, &ChoicesEditor::decided);
    }
}

void ChoicesEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<QStringList>(&value);
    m_unknown = held ? *held : QStringList();
    for (const auto &[key, box] : std::as_const(m_boxes))
        box->setChecked(m_unknown.removeAll(key) > 0);
}

FieldValue ChoicesEditor::value() const
{
    QStringList keys = m_unknown;
    for (const auto &[key, box] : m_boxes)
        if (box->isChecked())
            keys << key;
    return canonical(keys);
}

void ChoicesEditor::applyReadOnly(bool readOnly)
{
    for (const auto &[key, box] : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

}  // namespace tri::ui
