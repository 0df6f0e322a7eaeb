// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/attachnotes.h"

#include "core/base/translations.h"
#include "core/workspace/attaching.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QCoreApplication>
#include <QPushButton>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct AttachText {
    Q_DECLARE_TR_FUNCTIONS(Attach)
};

}  // namespace

bool canAttach(const AppContext &context)
{
    return !context.workspace->isReadOnly() && context.workspace->registry().kindFor(DeskUse::Files);
}

void askForFiles(const AppContext &context, QWidget *parent, std::function<void(const QStringList &)> then)
{
    if (context.files && canAttach(context))
        context.files->chooseSeveral(
            parent, {AttachText::tr("Attach files"), AttachText::tr("All files (*)"), {}, {}},
            std::move(then));
}

bool attachAndTell(const AppContext &context, const Row &to, const QStringList &paths, NoticeBar &notice)
{
    if (!to.spec || to.id.isNull() || to.deleted || !canAttach(context))
        return false;
    const Result<Attached> made = runLong(
        context, AttachText::tr("Attaching files: %1").arg(paths.size()),
        [&](Progress &progress) {
            progress.seal();  // stopped halfway, it would leave contents in the workspace that nobody sees
            return attachFiles(*context.workspace, to, {paths, {}, context.contentLanguage});
        });
    if (!made) {
        notice.showProblem(made.error());
        return false;
    }
    const int count = int(made->records.size());
    QStringList texts;
    if (count > 0)
        texts << (count == 1 ? AttachText::tr("1 file attached.")
                             : AttachText::tr("%n files attached.", nullptr, count));
    if (!made->attached.isEmpty())
        texts << AttachText::tr("Attached already: %1.").arg(listText(made->attached));
    notice.showNote(texts.join(u' '));
    if (count > 0)
        QObject::connect(notice.addAction(AttachText::tr("Undo")), &QPushButton::clicked, &notice,
                         [context, &notice] { undoLast(context, notice); });
    return count > 0;
}

void undoLast(const AppContext &context, NoticeBar &notice)
{
    const Result<CommitEvent> undone = undoLong(context);
    if (undone)
        notice.dismiss();
    else
        notice.showProblem(undone.error());
}

}  // namespace tri::ui
