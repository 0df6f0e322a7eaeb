// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the tables that today's descriptions ask for: the text of a migration when a kind is released. A migration
// that was released is never made again.

#include "core/kinds/allkinds.h"
#include "core/store/tables.h"

#include <cstdio>

int main()
{
    for (const tri::RecordSpec *kind : tri::allKinds().kinds())
        std::fputs(tri::createTableSql(*kind).constData(), stdout);
    return 0;
}
