// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

namespace tri::samples {

/// A meeting brief of the usual kind: title block, agenda, positions of three sides, cautions, a wide table, an annex.
[[nodiscard]] BriefDocument meetingBrief();
[[nodiscard]] BriefDocument arabicBrief();
[[nodiscard]] BriefDocument chineseBrief();
/// The Arabic one with its English words beside it, as far as they are alike.
[[nodiscard]] BriefDocument inTwoLanguages();
/// A document with furniture and nothing else.
[[nodiscard]] BriefDocument emptyBrief();
/// Words, each one different, so that a lost or doubled one shows.
[[nodiscard]] QString words(int from, int count);
/// Text of exactly so many lines, by line breaks.
[[nodiscard]] QString lines(int count, const QString &word);
[[nodiscard]] BriefDocument longBrief(int paragraphs);

}  // namespace tri::samples
