// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <QCoreApplication>

namespace tri {

namespace {

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

}  // namespace

Status Progress::advance()
{
    ++m_done;
    if (m_cancelled && !m_sealed)
        return fail(ProblemCode::Cancelled, ProgressText::tr("Stopped. Nothing was changed."));
    return {};
}

}  // namespace tri
