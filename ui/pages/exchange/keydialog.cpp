// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/keydialog.h"

#include "core/base/clock.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(const AppContext &context, const QString &name, const PublicKey &key, QWidget *parent)
    : QDialog(parent), m_context(context), m_key(key), m_given(!key.isNull()), m_text(new QLineEdit(this)),
      m_name(new QLineEdit(name, this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::PageTitle, Theme::Role::Text, this)),
      m_hex(new ThemedLabel(*context.theme, Theme::Type::Caption, Theme::Role::Muted, this)),
      m_compared(new QCheckBox(tr("I &compared these words with the owner, aloud or face to face"), this)),
      m_problem(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Error, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
      m_enter(m_buttons->addButton(tr("&Enter key"), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"key_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare and enter a key"));
    setUp();
    follow();
    (m_given ? m_name : m_text)->setFocus();
}

void KeyDialog::setUp()
{
    const Theme &theme = *m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(3));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Key, as its owner &sent it"), m_text);
    form->addRow(tr("&Name of its owner"), m_name);
    form->setRowVisible(m_text, !m_given);
    column->addLayout(form);
    auto *how = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this);
    how->setText(tr("Call the owner, on a number that did not come with the package, and let them read their "
                    "eight words. "
                    "All must be these, in this order:"));
    how->setWordWrap(true);
    column->addWidget(how);
    for (ThemedLabel *label : {m_words, m_hex, m_problem}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    m_words->setAccessibleName(tr("Words of the key"));
    m_hex->setAccessibleName(tr("Fingerprint in digits"));
    column->addWidget(m_compared);
    column->addStretch(1);
    column->addWidget(m_buttons);
    m_text->setObjectName(u"key_dialog.text"_s);
    m_name->setObjectName(u"key_dialog.name"_s);
    m_words->setObjectName(u"key_dialog.words"_s);
    m_compared->setObjectName(u"key_dialog.compared"_s);
    m_problem->setObjectName(u"key_dialog.problem"_s);
    m_enter->setObjectName(u"key_dialog.enter"_s);
    setMinimumWidth(theme.textWidth(64));
    connect(m_text, &QLineEdit::textChanged, this, &KeyDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, &KeyDialog::follow);
    connect(m_compared, &QCheckBox::toggled, this, &KeyDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &KeyDialog::enter);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeyDialog::follow()
{
    m_problem->clear();
    if (!m_given) {
        const auto key = parseKeyText(m_text->text());
        m_key = key.value_or(PublicKey());
        if (!key && !m_text->text().trimmed().isEmpty())
            m_problem->setText(tr("This is no key, or a letter of it is wrong. Copy it whole, from "
                                  "“trikey1-” on, out of what its "
                                  "owner sent."));
    }
    m_words->setText(m_key.isNull() ? QString() : fingerprintWords(m_key).join(u' '));
    m_hex->setText(m_key.isNull() ? QString() : fingerprintHex(m_key));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_compared->setEnabled(!m_key.isNull());
    m_enter->setEnabled(!m_key.isNull() && m_compared->isChecked() && !m_name->text().trimmed().isEmpty());
}

void KeyDialog::enter()
{
    const QString name = m_name->text().trimmed();
    auto book = KeyBook::load(m_context.keyFile);
    Status done = book ? book->trust(name, m_key, m_context.clock->today()) : fail(book.error());
    if (done)
        done = book->save();
    if (!done) {
        m_problem->setText(done.error().text);
        m_problem->show();
        m_name->setFocus();
        return;
    }
    Q_EMIT entered(name);
    accept();
}

}  // namespace tri::ui
