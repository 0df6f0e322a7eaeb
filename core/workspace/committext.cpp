// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/committext.h"

#include <QCoreApplication>

namespace tri {

namespace {

struct OriginText {
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

/// The sample's commit bears the same origin and label as the reference data's, and its seal covers both, so neither
/// can change without making it another commit. Its copy tells them apart.
bool isSample(const CommitInfo &commit)
{
    return commit.origin == Origin::Reference && commit.stamp.copy == kSampleCopy;
}

}  // namespace

QString commitText(const CommitInfo &commit, const Registry &registry)
{
    return isSample(commit) ? originText(commit) : labelText(commit.label, registry);
}

QString originText(const CommitInfo &commit)
{
    return isSample(commit) ? OriginText::tr("Sample data") : originText(commit.origin);
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Edit: return OriginText::tr("Typed");
    case Origin::Import: return OriginText::tr("Import");
    case Origin::Paste: return OriginText::tr("Pasted");
    case Origin::Merge: return OriginText::tr("Merge");
    case Origin::Undo: return OriginText::tr("Undo");
    case Origin::Redo: return OriginText::tr("Redo");
    case Origin::Resolve: return OriginText::tr("Conflict resolved");
    case Origin::RestorePoint: return OriginText::tr("Restore point");
    case Origin::Reference: return OriginText::tr("Reference data");
    }
    Q_UNREACHABLE();
}

}  // namespace tri
