// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/services/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"about_dialog"_s);
    setWindowTitle(tr("About Trilateral"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    const auto add = [&](Theme::Type type, Theme::Role role, const QString &text) {
        auto *label = new ThemedLabel(theme, type, role, this);
        label->setText(text);
        label->setWordWrap(true);
        label->setMinimumWidth(theme.textWidth(60));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(text);
        column->addWidget(label);
    };
    add(Theme::Type::PageTitle, Theme::Role::Text, tr("Trilateral"));
    add(Theme::Type::Body, Theme::Role::Muted, tr("Version %1").arg(QStringLiteral(TRI_VERSION)));
    add(Theme::Type::Body, Theme::Role::Text,
        tr("A desk for the coordination between the Special Representative of the Secretary-General on migration, the "
           "Global Forum on Migration and Development and the Global Migration Group. It works without a network and "
           "keeps everything in one file of yours."));
    add(Theme::Type::Body, Theme::Role::Text,
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(theme.space(2));
    column->addWidget(buttons);
}

}  // namespace tri::ui
