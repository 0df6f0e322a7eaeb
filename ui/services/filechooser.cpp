// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

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
    // The ending follows the format, also of a name that is there already.
    if (!existing)
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog, all = request.filter](const QString &filter) {
                             const QString ending = endingsOf(filter).value(0);
                             if (ending.isEmpty())
                                 return;
                             dialog->setDefaultSuffix(ending);
                             const QFileInfo named(dialog->selectedFiles().value(0));
                             if (endingsOf(all).contains(named.suffix().toLower())
                                 && !endingsOf(filter).contains(named.suffix().toLower()))
                                 dialog->selectFile(named.completeBaseName() + u'.' + ending);
                         });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog,
        [dialog, existing, all = request.filter, answer = std::move(answer)](const QString &path) {
            answer(existing ? path : withEnding(path, dialog->selectedNameFilter(), all));
        });
    dialog->open();
}

}  // namespace

QStringList endingsOf(const QString &filter)
{
    static const QRegularExpression form(QStringLiteral("\\*\\.(\\w+)"));
    QStringList endings;
    for (auto match = form.globalMatch(filter); match.hasNext();)
        endings << match.next().captured(1).toLower();
    return endings;
}

QString withEnding(const QString &path, const QString &chosen, const QString &filters)
{
    const QString ending = endingsOf(chosen).value(0);
    if (ending.isEmpty() || endingsOf(filters).contains(QFileInfo(path).suffix().toLower()))
        return path;
    return path + u'.' + ending;
}

void FileChooser::chooseSeveral(QWidget *parent, const Request &request, SeveralAnswer answer)
{
    chooseExisting(parent, request, [answer = std::move(answer)](const QString &path) { answer({path}); });
}

void FileChooser::chooseFolder(QWidget *parent, const Request &request, Answer answer)
{
    chooseExisting(parent, request, std::move(answer));
}

void DialogFileChooser::chooseFolder(QWidget *parent, const Request &request, Answer answer)
{
    QFileDialog *dialog = makeDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [answer = std::move(answer)](const QString &path) { answer(path); });
    dialog->open();
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
