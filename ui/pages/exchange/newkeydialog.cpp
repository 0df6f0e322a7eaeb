// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/newkeydialog.h"

#include "core/seal/keybook.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

NewKeyDialog::NewKeyDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_name(new QLineEdit(context.workspace->author(), this)),
      m_problem(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Error, this))
{
    setObjectName(u"new_key"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make your key"));
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(3));
    auto *why = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, this);
    why->setText(tr("With it you sign what you send, and open what is sealed for you. It is kept on this "
                    "computer, for you "
                    "alone, and there can be one only."));
    why->setWordWrap(true);
    column->addWidget(why);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Name by which others know you"), m_name);
    column->addLayout(form);
    m_name->setObjectName(u"new_key.name"_s);
    m_name->selectAll();
    m_problem->setObjectName(u"new_key.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *make = buttons->addButton(tr("&Make key"), QDialogButtonBox::AcceptRole);
    make->setObjectName(u"new_key.make"_s);
    column->addWidget(buttons);
    setMinimumWidth(theme.textWidth(56));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewKeyDialog::makeKey);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewKeyDialog::makeKey()
{
    auto book = KeyBook::load(m_context.keyFile);
    auto identity = book ? newIdentity(m_name->text()) : fail(book.error());
    Status done = identity ? book->setOwn(*std::move(identity)) : fail(identity.error());
    if (done)
        done = book->save();
    if (!done) {
        m_problem->setText(done.error().text);
        m_problem->show();
        m_name->setFocus();
        return;
    }
    Q_EMIT made();
    accept();
}

}  // namespace tri::ui
