// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fileactions.h"

#include "ui/services/filechooser.h"
#include "ui/services/filecopies.h"
#include "ui/services/longruns.h"
#include "ui/services/preferences.h"

#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace tri::ui {

using namespace Qt::StringLiterals;

FileActions::FileActions(const AppContext &context, QWidget *owner)
    : QObject(owner), m_context(context), m_owner(owner)
{
}

void FileActions::open(const FileOfRecord &file)
{
    if (!m_context.copies)
        return;
    const Result<bool> runs = FileCopies::canRun(*m_context.workspace, file.hash, file.name);
    if (!runs)
        Q_EMIT failed(runs.error());
    else if (*runs)
        ask(file);
    else
        show(file);
}

void FileActions::show(const FileOfRecord &file)
{
    const Result<QString> path = runLong(m_context, tr("Opening %1").arg(file.name), [&](Progress &progress) {
        return m_context.copies->make(*m_context.workspace, file.hash, file.name, &progress);
    });
    const Status shown = path ? m_context.copies->show(*path) : fail(path.error());
    if (!shown)
        Q_EMIT failed(shown.error());
}

void FileActions::ask(const FileOfRecord &file)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("A file that can run"),
                                FileCopies::cleanName(file.name), QMessageBox::Cancel, m_owner->window());
    box->setObjectName(u"open_file"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Files of this kind can do anything on this computer that you can. Open it only if you know "
           "who made it and what it does."));
    QPushButton *open = box->addButton(tr("Open all the same"), QMessageBox::AcceptRole);
    open->setObjectName(u"open_file.open"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, file] { show(file); });
    box->open();
}

void FileActions::saveCopy(const FileOfRecord &file)
{
    if (!m_context.files)
        return;
    const QString folder = m_context.preferences ? m_context.preferences->documents() : QDir::homePath();
    const QString place = QDir(folder).filePath(FileCopies::cleanName(file.name));
    m_context.files->chooseNew(m_owner, {tr("Save a copy"), tr("All files (*)"), place, {}},
                               [this, file](const QString &path) {
                                   const auto work = [&](Progress &progress) {
                                       return m_context.workspace->exportFile(file.hash, path, &progress);
                                   };
                                   const Status written =
                                       runLong(m_context, tr("Saving %1").arg(file.name), work);
                                   if (written)
                                       Q_EMIT saved(path);
                                   else
                                       Q_EMIT failed(written.error());
                               });
}

std::unique_ptr<QMimeData> FileActions::copiesOf(const QList<FileOfRecord> &files)
{
    QList<QUrl> urls;
    for (const FileOfRecord &file : files) {
        if (!m_context.copies || !file.kept)
            continue;
        const Result<QString> path = m_context.copies->make(*m_context.workspace, file.hash, file.name);
        if (!path) {
            Q_EMIT failed(path.error());
            return nullptr;
        }
        urls << QUrl::fromLocalFile(*path);
    }
    if (urls.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString iconNameOf(const FileOfRecord &file)
{
    if (file.mediaType == u"application/pdf"_s)
        return u"application-pdf"_s;
    const QString group = file.mediaType.section(u'/', 0, 0);
    if (group == u"image" || group == u"audio" || group == u"video")
        return group + u"-x-generic"_s;
    if (file.mediaType.contains(u"spreadsheet"_s) || file.mediaType.contains(u"excel"_s)
        || file.mediaType == u"text/csv"_s)
        return u"x-office-spreadsheet"_s;
    if (file.mediaType.contains(u"presentation"_s) || file.mediaType.contains(u"powerpoint"_s))
        return u"x-office-presentation"_s;
    if (file.mediaType.contains(u"zip"_s) || file.mediaType.contains(u"compressed"_s))
        return u"package-x-generic"_s;
    if (file.mediaType.contains(u"document"_s) || file.mediaType.contains(u"msword"_s))
        return u"x-office-document"_s;
    return u"text-x-generic"_s;
}

}  // namespace tri::ui
