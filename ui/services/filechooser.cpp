// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace tri::ui {

namespace {

QFileDialog *makeDialog(QWidget *parent, const FileChooser::Request &request)
{
    const QFileInfo start(request.suggestion);
    auto *dialog = new QFileDialog(parent, request.title, start.isDir() ? request.suggestion : start.absolutePath(), request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(request.suffix);
    return dialog;
}

void show(QWidget *parent, const FileChooser::Request &request, FileChooser::Answer answer, bool existing)
{
    const QFileInfo start(request.suggestion);
    QFileDialog *dialog = makeDialog(parent, request);
    dialog->setAcceptMode(existing ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(existing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!existing && !start.isDir())
        dialog->selectFile(start.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer = std::move(answer)](const QString &path) { answer(path); });
    dialog->open();
}

}  // namespace

void FileChooser::chooseSeveral(QWidget *parent, const Request &request, SeveralAnswer answer)
{
    chooseExisting(parent, request, [answer = std::move(answer)](const QString &path) { answer({path}); });
}

void DialogFileChooser::chooseSeveral(QWidget *parent, const Request &request, SeveralAnswer answer)
{
    QFileDialog *dialog = makeDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [answer = std::move(answer)](const QStringList &paths) { answer(paths); });
    dialog->open();
}

void DialogFileChooser::chooseExisting(QWidget *parent, const Request &request, Answer answer)
{
    show(parent, request, std::move(answer), true);
}

void DialogFileChooser::chooseNew(QWidget *parent, const Request &request, Answer answer)
{
    show(parent, request, std::move(answer), false);
}

}  // namespace tri::ui
