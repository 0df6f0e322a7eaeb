// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace tri {

QString problemKey(ProblemCode code)
{
    using namespace Qt::StringLiterals;
    switch (code) {
    case ProblemCode::NotFound: return u"not_found"_s;
    case ProblemCode::NotAWorkspace: return u"not_a_workspace"_s;
    case ProblemCode::Damaged: return u"damaged"_s;
    case ProblemCode::Newer: return u"newer"_s;
    case ProblemCode::ReadOnly: return u"read_only"_s;
    case ProblemCode::Locked: return u"locked"_s;
    case ProblemCode::DiskFull: return u"disk_full"_s;
    case ProblemCode::Io: return u"io"_s;
    case ProblemCode::Exists: return u"exists"_s;
    case ProblemCode::Invalid: return u"invalid"_s;
    case ProblemCode::Stale: return u"stale"_s;
    case ProblemCode::Blocked: return u"blocked"_s;
    case ProblemCode::Cancelled: return u"cancelled"_s;
    case ProblemCode::Nothing: return u"nothing"_s;
    case ProblemCode::Usage: return u"usage"_s;
    }
    return u"io"_s;
}

}  // namespace tri
