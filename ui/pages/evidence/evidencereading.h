// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/rules/crossfinding.h"
#include "core/rules/evidence.h"

#include <memory>
#include <optional>

namespace tri::ui {

/// Everything the page of evidence shows, read in one go beside the window. It never changes; after a commit there is a new one.
struct EvidenceReading {
    EvidenceData data;
    EvidenceGraph graph;
    QList<CrossFinding> circles;
    QHash<RecordId, QString> titles;  ///< of all records of the graph
    QHash<RecordId, QString> names;   ///< short ones of themes, States and actors of experiences
    std::optional<Problem> problem;

    [[nodiscard]] QString title(const RecordId &id) const { return titles.value(id); }
    [[nodiscard]] QString reference(const RecordId &id) const;
    [[nodiscard]] QString shortName(const RecordId &id) const;  ///< its reference, or its title
    [[nodiscard]] QString namesOf(const RecordIds &ids) const;  ///< "DE, FR"
    [[nodiscard]] const Lesson *lesson(const RecordId &id) const;
    [[nodiscard]] const Experience *experience(const RecordId &id) const;
};
using SharedReading = std::shared_ptr<const EvidenceReading>;

[[nodiscard]] SharedReading readEvidenceDesk(const Workspace &workspace, const QString &language,
                                             Progress &progress);

}  // namespace tri::ui
