// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A term of the field with its forms in the six languages.
struct GlossaryTerm {
    RecordId id;
    LocalText term;
    QString reference;
    LocalText definition;
    QString synonyms;
    LocalText usage;
    QString avoid;
    RecordIds related;
    RecordIds themes;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<GlossaryTerm> &kindOf<GlossaryTerm>();

}  // namespace tri
