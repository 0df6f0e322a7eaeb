// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copyname.h"

#include "core/store/store.h"
#include "core/workspace/copybook.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWorkspace, "trilateral.workspace")

}  // namespace

QString CopyName::place() const
{
    const QFileInfo info(m_store.path());
    return info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
}

Status CopyName::take(const QString &name, bool keepUndo)
{
    // The names whose steps can be undone here: a renamed own file keeps its past, a colleague's file does not.
    const auto before = m_store.meta(u"own_copies"_s);
    if (!before)
        return fail(before.error());
    const QString own = keepUndo && !before->isEmpty() ? *before + u' ' + name : name;
    if (auto done = m_store.setMeta(u"copy"_s, name); !done)
        return done;
    if (auto done = m_store.setMeta(u"own_copies"_s, own); !done)
        return done;
    m_name = name;
    return {};
}

Status CopyName::start()
{
    if (auto done = take(m_options.ids->nextCopyName(), false); !done)
        return done;
    return remember();
}

Status CopyName::remember() const
{
    return m_options.copies ? m_options.copies->remember(m_name, {place(), {}}) : Status();
}

Result<bool> CopyName::isOurs(const QString &name)
{
    if (!m_options.copies)
        return !name.isEmpty();
    const auto known = m_options.copies->find(name);
    if (!known)
        return false;
    if (known->path != place() && QFileInfo::exists(known->path))
        return false;  // the original is still where it was: this one is a copy
    if (known->digest.isEmpty())
        return true;
    // The chain must hold the commit we saw last; a restored backup ends before it.
    return m_store.hasCommit(name, known->digest);
}

Result<QString> CopyName::forWriting()
{
    if (!m_name.isEmpty())
        return m_name;
    const auto name = m_store.meta(u"copy"_s);
    if (!name)
        return fail(name.error());
    const auto ours = isOurs(*name);
    if (!ours)
        return fail(ours.error());
    if (*ours) {
        m_name = *name;
        return m_name;
    }
    const bool known = m_options.copies && m_options.copies->find(*name).has_value();
    if (auto done = take(m_options.ids->nextCopyName(), known); !done)
        return fail(done.error());
    return m_name;
}

void CopyName::leave()
{
    if (!m_options.copies || m_digest.isEmpty())
        return;
    // Not being able to note it costs a new copy name next time, nothing else.
    if (const auto done = m_options.copies->remember(m_name, {place(), m_digest}); !done)
        qCWarning(lcWorkspace) << "the copy book was not written:" << done.error().detail;
}

}  // namespace tri
