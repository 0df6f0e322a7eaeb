// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tests over the registry: one data row per kind, the toys included.

#include "core/kinds/allkinds.h"
#include "tests/support/toykinds.h"

#include <QTest>

namespace tri::test {

inline const Registry &registryOf(const RecordSpec &kind)
{
    return toyRegistry().kind(kind.keyText()) == &kind ? toyRegistry() : allKinds();
}

/// Column "kind".
inline void addEveryKind()
{
    QTest::addColumn<const RecordSpec *>("kind");
    for (const Registry *registry : {&allKinds(), &toyRegistry()})
        for (const RecordSpec *kind : registry->kinds())
            QTest::newRow(kind->key) << kind;
}

inline QByteArray fieldName(const RecordSpec &kind, const FieldSpec &field)
{
    return QByteArray(kind.key) + '.' + field.key;
}

}  // namespace tri::test

Q_DECLARE_METATYPE(const tri::RecordSpec *)
