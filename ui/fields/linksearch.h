// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

namespace tri {
class Workspace;
}

namespace tri::ui {

/// A record that a link could point to.
struct LinkCandidate {
    RecordId id;
    QString kind;
    QString title;
    QString shortTitle;  ///< the title, where the kind has no shorter name
    QString reference;
};

/// The kinds @p field may point to, known ones only.
[[nodiscard]] QList<const RecordSpec *> targetKinds(const Registry &registry, const FieldSpec &field);

/// Living records whose reference, title or text has @p words, the best first; with no words, the first of each kind.
[[nodiscard]] QList<LinkCandidate> linkCandidates(const Workspace &workspace, const FieldSpec &field,
                                                  const QString &words, const QString &language, int limit = 20);

/// The one living record that @p text names – by id, reference or title – among the field's target kinds; null when
/// there is none or several.
[[nodiscard]] RecordId linkNamed(const Workspace &workspace, const FieldSpec &field, const QString &text,
                                 const QString &language);

}  // namespace tri::ui
