// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/handling.h"

namespace tri {

using namespace Qt::StringLiterals;

QString handlingKey(Handling level)
{
    switch (level) {
    case Handling::Public: return u"public"_s;
    case Handling::Shared: return u"shared"_s;
    case Handling::Internal: return u"internal"_s;
    case Handling::Sensitive: return u"sensitive"_s;
    }
    return u"internal"_s;
}

Handling parseHandling(QStringView key)
{
    if (key == u"public")
        return Handling::Public;
    if (key == u"shared")
        return Handling::Shared;
    if (key == u"sensitive")
        return Handling::Sensitive;
    return Handling::Internal;
}

}  // namespace tri
