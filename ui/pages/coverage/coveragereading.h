// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coverage.h"

#include <memory>

namespace tri::ui {

/// What the page of coverage shows of one scope. It never changes: after a commit or another choice there is a new one.
struct CoverageReading {
    std::shared_ptr<const CoverageData> data;  ///< of the whole workspace
    CoverageScope scope;
    Coverage counted;
    QStringList leftOut;              ///< of a shared copy: what it does not count, and why
    QHash<RecordId, QString> titles;  ///< of the records that are counted, in one line

    [[nodiscard]] QString titleOf(const RecordId &id) const { return titles.value(id); }
};
using SharedCoverage = std::shared_ptr<const CoverageReading>;

/// Reads beside the window. @p known is what was read before, if it still holds.
[[nodiscard]] Result<SharedCoverage> readCoveragePage(const Workspace &workspace, Progress &progress,
                                                      std::shared_ptr<const CoverageData> known,
                                                      const CoverageScope &scope, bool sharedCopy,
                                                      const QDate &today, const QString &language);

}  // namespace tri::ui
