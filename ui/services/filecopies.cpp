// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/filecopies.h"

#include "core/text/markuptext.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 120;

struct CopiesText {
    Q_DECLARE_TR_FUNCTIONS(FileCopies)
};

/// Endings of files that run when they are opened, here or on the computer of whoever gets them next.
bool runsByItsEnding(const QString &suffix)
{
    static const QStringList endings{
        u"exe"_s,  u"bat"_s,  u"cmd"_s,  u"com"_s,      u"scr"_s,  u"pif"_s,  u"cpl"_s,  u"msi"_s,
        u"msp"_s,  u"reg"_s,  u"js"_s,   u"jse"_s,      u"vbs"_s,  u"vbe"_s,  u"wsf"_s,  u"hta"_s,
        u"ps1"_s,  u"psm1"_s, u"lnk"_s,  u"url"_s,      u"sh"_s,   u"bash"_s, u"run"_s,  u"desktop"_s,
        u"jar"_s,  u"app"_s,  u"py"_s,   u"appimage"_s, u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s,
        u"xlam"_s, u"pptm"_s, u"potm"_s, u"ppam"_s,     u"sldm"_s};
    return endings.contains(suffix);
}

bool isPage(const QString &suffix)
{
    static const QStringList endings{u"html"_s, u"htm"_s, u"xhtml"_s, u"mht"_s, u"mhtml"_s, u"svg"_s};
    return endings.contains(suffix);
}

}  // namespace

FileCopies::FileCopies(QString folder, Show show) : m_parent(std::move(folder)), m_show(std::move(show)) {}

FileCopies::~FileCopies() = default;

QString FileCopies::cleanName(const QString &name)
{
    QString clean;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        // Marks of direction can make "fdp.exe" look like "exe.pdf".
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        clean += u"/\\:*?\"<>|"_s.contains(c) ? u'_' : c;
    }
    clean = clean.trimmed();
    while (clean.startsWith(u'.') || clean.startsWith(u'-'))
        clean[0] = u'_';
    if (clean.size() > kLongestName) {
        const QString suffix = QFileInfo(clean).suffix().left(16);
        clean = clean.left(kLongestName - suffix.size() - 1) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    }
    return clean.isEmpty() ? u"file"_s : clean;
}

Result<bool> FileCopies::canRun(const Workspace &workspace, const QString &hash, const QString &name)
{
    const QString suffix = QFileInfo(cleanName(name)).suffix().toLower();
    if (!isPage(suffix))
        return runsByItsEnding(suffix);
    const Result<QByteArray> page = workspace.fileContent(hash);
    if (!page)
        return fail(page.error());
    return hasScript(QString::fromUtf8(*page));
}

Result<QString> FileCopies::make(const Workspace &workspace, const QString &hash, const QString &name,
                                 Progress *progress)
{
    if (!m_folder) {
        QDir().mkpath(m_parent);
        m_folder = std::make_unique<QTemporaryDir>(m_parent + u"/files-"_s);
    }
    const QString folder = m_folder->filePath(hash.left(16));
    if (!m_folder->isValid() || !QDir().mkpath(folder)) {
        const QString why = m_folder->errorString();
        m_folder.reset();
        return fail(
            ProblemCode::Io,
            CopiesText::tr(
                "No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.")
                .arg(QDir::toNativeSeparators(m_parent)),
            why);
    }
    const QString path = folder + u'/' + cleanName(name);
    // The copy from before may be changed or gone by now.
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ProblemCode::Io,
                    CopiesText::tr("“%1” is in use by another program. Close it there and try again.")
                        .arg(cleanName(name)),
                    path);
    if (const Status written = workspace.exportFile(hash, path, progress); !written)
        return fail(written.error());
    if (!QFile::setPermissions(path, QFile::ReadOwner))
        return fail(
            ProblemCode::Io,
            CopiesText::tr("The copy of “%1” cannot be protected against changes.").arg(cleanName(name)),
            path);
    return path;
}

Status FileCopies::show(const QString &path) const
{
    if (!m_show(path))
        return fail(
            ProblemCode::NotFound,
            CopiesText::tr("This computer has no program that opens “%1”. Save a copy and open it elsewhere.")
                .arg(QFileInfo(path).fileName()));
    return {};
}

}  // namespace tri::ui
