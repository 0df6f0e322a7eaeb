// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/clifolder.h"

#include <QObject>

using tri::test::Ran;

/// Drives the built program as a script would, each case in a folder of its own.
class CliFixture : public QObject, protected tri::test::CliFolder {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { clear(); }
};
