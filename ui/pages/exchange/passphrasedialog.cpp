// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/passphrasedialog.h"

#include "core/base/localtext.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(const AppContext &context, const QString &why,
                                   std::function<Status(const QString &)> open, QWidget *parent)
    : QDialog(parent), m_open(std::move(open)), m_words(new QLineEdit(this)),
      m_problem(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Error, this))
{
    setObjectName(u"passphrase_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Passphrase"));
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    auto *text = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, this);
    text->setText(why);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Passphrase"), m_words);
    column->addLayout(form);
    m_words->setObjectName(u"passphrase_dialog.words"_s);
    m_words->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(u"passphrase_dialog.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *show = new QCheckBox(tr("&Show what I type"), this);
    column->addWidget(show);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"passphrase_dialog.open"_s);
    column->addWidget(buttons);
    setMinimumWidth(theme.textWidth(56));
    connect(show, &QCheckBox::toggled, this,
            [this](bool on) { m_words->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::tryIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_words->setFocus();
}

QString PassphraseDialog::sealedText(const QString &file)
{
    return tr("%1 is sealed by a passphrase. Its sender tells it to you on another way.").arg(isolated(file));
}

void PassphraseDialog::tryIt()
{
    setEnabled(false);  // it takes a while, on purpose
    const Status done = m_words->text().isEmpty() ? fail(ProblemCode::Invalid, tr("Type the passphrase."))
                                                  : m_open(m_words->text());
    setEnabled(true);
    if (done) {
        accept();
        return;
    }
    m_problem->setText(done.error().text);
    m_problem->show();
    m_words->setAccessibleDescription(done.error().text);
    m_words->selectAll();
    m_words->setFocus();
}

}  // namespace tri::ui
