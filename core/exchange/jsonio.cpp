// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonio.h"

namespace tri {

using namespace Qt::StringLiterals;

QJsonObject rowJson(const Workspace &workspace, const Row &row)
{
    QJsonObject values;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        values.insert(row.spec->fields[std::size_t(i)].keyText(), toJson(row.values[i]));
    QJsonObject object{{u"id"_s, row.id.toString()},
                       {u"kind"_s, row.spec->keyText()},
                       {u"reference"_s, row.reference()},
                       {u"title"_s, workspace.title(row.id)},
                       {u"values"_s, values}};
    if (row.deleted)
        object.insert(u"deleted"_s, true);
    if (row.inConflict)
        object.insert(u"in_conflict"_s, true);
    return object;
}

}  // namespace tri
