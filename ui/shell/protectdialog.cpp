// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/protectdialog.h"

#include "core/base/localtext.h"
#include "core/brief/recoverysheet.h"
#include "ui/pages/briefprinter.h"
#include "ui/render/paginator.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/documentcontroller.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <memory>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMinutes{0, 5, 10, 30, 60};
enum Sheet { kNew, kProtected, kCode };

QLineEdit *secretField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

ThemedLabel *wrapped(const Theme &theme, const QString &text, QWidget *parent,
                     Theme::Role role = Theme::Role::Text)
{
    auto *label = new ThemedLabel(theme, Theme::Type::Body, role, parent);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

}  // namespace

ProtectDialog::ProtectDialog(DocumentController &documents, const Theme &theme, Preferences &preferences,
                             const QDate &today, QWidget *parent)
    : QDialog(parent), m_documents(documents), m_theme(theme), m_preferences(preferences), m_today(today),
      m_path(documents.workspace()->path()), m_stack(new QStackedWidget(this)),
      m_problem(new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Error, this)),
      m_new(secretField(u"protect_dialog.new"_s, m_stack)),
      m_newAgain(secretField(u"protect_dialog.again"_s, m_stack)),
      m_now(secretField(u"protect_dialog.now"_s, m_stack)),
      m_other(secretField(u"protect_dialog.other"_s, m_stack)),
      m_otherAgain(secretField(u"protect_dialog.other_again"_s, m_stack)), m_after(new QComboBox(m_stack)),
      m_codeText(new ThemedLabel(theme, Theme::Type::PageTitle, Theme::Role::Text, m_stack)),
      m_codeMore(wrapped(theme, {}, m_stack))
{
    setObjectName(u"protect_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Protection of %1").arg(QFileInfo(m_path).completeBaseName()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(5), theme.space(5), theme.space(5), theme.space(4));
    column->setSpacing(theme.space(3));
    m_problem->setObjectName(u"protect_dialog.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_stack->addWidget(setUpNew());
    m_stack->addWidget(setUpProtected());
    m_stack->addWidget(setUpCode());
    column->addWidget(m_stack, 1);
    setMinimumWidth(theme.textWidth(64));
    showSheet(isProtected(m_path) ? kProtected : kNew);
    (isProtected(m_path) ? m_now : m_new)->setFocus();
}

void ProtectDialog::addPassphrase(QVBoxLayout *column, QLineEdit *first, QLineEdit *again,
                                  const QString &label)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(label, first);
    form->addRow(tr("The same a&gain"), again);
    column->addLayout(form);
}

QWidget *ProtectDialog::setUpNew()
{
    auto *sheet = new QWidget(m_stack);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(m_theme.space(3));
    column->addWidget(wrapped(
        m_theme,
        tr("With a passphrase, nothing in this workspace or its backups can be read on the disk: not "
           "when the computer is lost, and not by others who use it. Packages and papers that you make "
           "of it are files of their own, and are not protected by it."),
        sheet));
    addPassphrase(column, m_new, m_newAgain, tr("&Passphrase, at least 12 letters"));
    column->addWidget(wrapped(
        m_theme,
        tr("There is no way around it: with the passphrase and the recovery code that you get next both "
           "lost, everything in the workspace is lost."),
        sheet));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, sheet);
    QPushButton *go = buttons->addButton(tr("P&rotect"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"protect_dialog.protect"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProtectDialog::protect);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return sheet;
}

QWidget *ProtectDialog::setUpProtected()
{
    auto *sheet = new QWidget(m_stack);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(m_theme.space(3));
    column->addWidget(wrapped(m_theme, tr("This workspace is protected by a passphrase."), sheet));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_after->setObjectName(u"protect_dialog.after"_s);
    for (const int minutes : kMinutes)
        m_after->addItem(minutes ? tr("After %n minutes", nullptr, minutes) : tr("Never"), minutes);
    m_after->setCurrentIndex(std::max(0, m_after->findData(m_preferences.lockAfter.value())));
    m_after->setEnabled(!m_preferences.lockAfter.isFixed());
    form->addRow(tr("&Lock it when nobody uses the program"), m_after);
    form->addRow(tr("Passphrase or code of &now, for what follows"), m_now);
    column->addLayout(form);
    addPassphrase(column, m_other, m_otherAgain, tr("&Another passphrase, at least 12 letters"));
    const auto add = [&](const QString &text, const QString &name, void (ProtectDialog::*run)()) {
        auto *button = new QPushButton(text, sheet);
        button->setObjectName(name);
        button->setAutoDefault(false);
        column->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(tr("&Change the passphrase"), u"protect_dialog.change"_s, &ProtectDialog::change);
    add(tr("Make another &recovery code"), u"protect_dialog.renew"_s, &ProtectDialog::renewCode);
    add(tr("&Take the protection off"), u"protect_dialog.take_off"_s, &ProtectDialog::takeOff);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, sheet);
    column->addWidget(buttons);
    connect(m_after, &QComboBox::activated, this,
            [this] { m_preferences.lockAfter.set(m_after->currentData().toInt()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    return sheet;
}

QWidget *ProtectDialog::setUpCode()
{
    auto *sheet = new QWidget(m_stack);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(m_theme.space(3));
    m_codeMore->setObjectName(u"protect_dialog.more"_s);
    column->addWidget(m_codeMore);
    column->addWidget(wrapped(
        m_theme,
        tr("This is the recovery code. Write it down or print it now, and keep it where the computer is "
           "not. It is shown this once."),
        sheet));
    m_codeText->setObjectName(u"protect_dialog.code"_s);
    m_codeText->setLayoutDirection(Qt::LeftToRight);
    m_codeText->setWordWrap(true);
    m_codeText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_codeText);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(sheet);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"protect_dialog.print"_s);
    print->setAutoDefault(false);
    QPushButton *done = buttons->addButton(tr("I have &written it down"), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"protect_dialog.done"_s);
    column->addWidget(buttons);
    connect(print, &QPushButton::clicked, this, &ProtectDialog::printCode);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return sheet;
}

void ProtectDialog::tell(const QString &problem, QWidget *at)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (at) {
        at->setAccessibleDescription(problem);
        at->setFocus();
    }
}

void ProtectDialog::tell(const Status &done)
{
    tell(done ? QString() : done.error().text);
}

bool ProtectDialog::isRepeated(const QLineEdit *first, const QLineEdit *again)
{
    if (const Status good = checkNewPassphrase(first->text()); !good) {
        tell(good.error().text, const_cast<QLineEdit *>(first));
        return false;
    }
    if (first->text() != again->text()) {
        tell(tr("The two are not the same. Type the passphrase once more."), const_cast<QLineEdit *>(again));
        return false;
    }
    return true;
}

bool ProtectDialog::isAllowed()
{
    const Status right = unlock(m_path, m_now->text());
    if (!right)
        tell(right.error().text, m_now);
    return right.has_value();
}

void ProtectDialog::protect()
{
    if (!isRepeated(m_new, m_newAgain))
        return;
    const Result<Protection> made = m_documents.protect(m_new->text());
    if (!made) {
        tell(made.error().text);
        return;
    }
    QStringList more{tr("The workspace is protected now.")};
    if (made->backups > 0)
        more << tr("Earlier backups that are protected as well: %n.", nullptr, made->backups);
    if (!made->open.isEmpty())
        more << tr("These backups could not be protected and can be read; remove them yourself: %1")
                    .arg(isolated(made->open.join(u", "_s)));
    showCode(made->recoveryCode, more.join(u' '));
}

void ProtectDialog::change()
{
    if (!isRepeated(m_other, m_otherAgain) || !isAllowed())
        return;
    const Status done = m_documents.changePassphrase(m_other->text());
    tell(done);
    if (done)
        accept();
}

void ProtectDialog::renewCode()
{
    if (!isAllowed())
        return;
    const Result<QString> code = m_documents.renewRecoveryCode();
    if (code)
        showCode(*code, tr("The code before this one opens nothing now but earlier backups."));
    else
        tell(code.error().text);
}

void ProtectDialog::takeOff()
{
    if (!isAllowed())
        return;
    const Status done = m_documents.unprotect();
    tell(done);
    if (done)
        accept();
}

void ProtectDialog::showSheet(int sheet)
{
    for (int at = 0; at < m_stack->count(); ++at)
        m_stack->widget(at)->setSizePolicy(QSizePolicy::Preferred,
                                           at == sheet ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(sheet);
    adjustSize();
}

void ProtectDialog::showCode(const QString &code, const QString &more)
{
    m_code = code;
    tell(QString());
    m_codeMore->setText(more);
    m_codeText->setText(QString(code).replace(code.size() / 2, 1, u'\n'));  // groups stay whole
    m_codeText->setAccessibleName(tr("Recovery code: %1").arg(code));
    showSheet(kCode);
    m_codeText->setFocus();
}

void ProtectDialog::printCode()
{
    const BriefDocument sheet = recoverySheet(QFileInfo(m_path).fileName(), m_code, m_today);
    const bool asked = openPrintDialog(this, 1, [this, sheet](const std::shared_ptr<QPrinter> &printer) {
        tell(printDocument(paginate(sheet), *printer));
    });
    if (!asked)
        tell(tr("There is no printer on this computer. Write the code down by hand."));
}

}  // namespace tri::ui
