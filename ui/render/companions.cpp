// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/companions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tri::ui {

using namespace Qt::StringLiterals;

QStringList companionEndings()
{
    return {u"html"_s, u"docx"_s};
}

QString companionPath(const QString &pdf, const QString &ending)
{
    const QFileInfo file(pdf);
    return file.dir().filePath(file.completeBaseName() + u'.' + ending);
}

Result<QStringList> companionsOf(const QString &pdf, const QStringList &endings)
{
    QStringList paths;
    for (const QString &ending : endings) {
        const QString path = companionPath(pdf, ending);
        // A link that leads nowhere is there too.
        if (const QFileInfo there(path); there.exists() || there.isSymLink())
            return fail(ProblemCode::Exists,
                        QCoreApplication::translate("BriefFiles",
                                                    "“%1” is there already and was not replaced. Save the "
                                                    "paper in that format by itself to replace it.")
                            .arg(there.fileName()));
        paths << path;
    }
    return paths;
}

}  // namespace tri::ui
