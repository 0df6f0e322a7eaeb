// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planexportdialog.h"

#include "core/base/localtext.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

PlanExportDialog::PlanExportDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox(this)),
      m_forOthers(new QCheckBox(tr("For people &outside our office"), this))
{
    setObjectName(u"plan_export"_s);
    setWindowTitle(tr("Export plan to Excel"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    auto *intro = plainLabel(
        tr("The workbook has a sheet for each level of the plan. Others change it in Excel or LibreOffice "
           "and send it back; when you import it, you see each change before it is taken."),
        &theme, Theme::Type::Body, Theme::Role::Text, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *label = new QLabel(tr("&Language of headings and words to choose from"), this);
    label->setBuddy(m_language);
    m_language->setObjectName(u"plan_export.language"_s);
    m_language->setAccessibleName(tr("Language of headings and words to choose from"));
    for (const QString &code : contentLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(context.contentLanguage)));
    column->addWidget(label);
    column->addWidget(m_language);
    m_forOthers->setObjectName(u"plan_export.for_others"_s);
    m_forOthers->setAccessibleDescription(tr("Leaves out what is internal or sensitive"));
    column->addWidget(m_forOthers);
    auto *hint = plainLabel(tr("Leaves out lines, fields and names that are internal or sensitive."), &theme,
                            Theme::Type::Caption, Theme::Role::Muted, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"plan_export.choose"_s);
    go->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"plan_export.cancel"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(theme.textWidth(60));
    m_language->setFocus(Qt::OtherFocusReason);
}

QString PlanExportDialog::language() const
{
    return m_language->currentData().toString();
}

bool PlanExportDialog::isForOthers() const
{
    return m_forOthers->isChecked();
}

}  // namespace tri::ui
