// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pack of a meeting: its brief and the files that go with it, in one file with an index. What belongs in, in which order,
// and why something is missing is decided here; ui/render puts the pages together.

#include "core/brief/briefdocument.h"
#include "core/brief/briefs.h"

namespace tri {

/// A file that goes with the brief.
struct PackFile {
    QString title;     ///< of the document or the file, in the language of the paper where it is there
    QString from;      ///< the item of the agenda; "" = the meeting itself
    QString fileName;  ///< "" = there is none
    QString hash;      ///< "" = its content is not to be had
    QString missing;   ///< why it is not in the pack, in the language of the paper; "" = it is

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

struct MeetingPack {
    BriefDocument brief;
    QList<PackFile> files;  ///< first those of the meeting, then those of its items in their order; each once
};

/// Fails like makeBrief, and with Invalid when the paper is not about a meeting. A shared copy holds only files of records that
/// may be shared; what is left out is told in the brief's leftOut.
[[nodiscard]] Result<MeetingPack> meetingPack(const Workspace &workspace, const BriefRequest &request,
                                              Progress *progress = nullptr);

/// Why a file is not in the pack, in the language of the paper.
enum class PackBar { NoFile, NotHere, NotPdf, Password, Damaged };
[[nodiscard]] QString packBarText(PackBar bar, const QString &language);

/// Where a file of the pack lies in it. Pages are counted from 1; 0 = it is not in it.
struct PackPlace {
    qsizetype first = 0;
    qsizetype pages = 0;
};
struct PackDocument {
    BriefDocument document;
    qsizetype briefBlock = 0;  ///< the first block of the brief, behind those of the index
};
/// Pure. The index on a page of its own, and the brief behind it. @p places are those of the files, @p all is the number of
/// pages of the whole pack, @p brief the page on which the brief begins.
[[nodiscard]] PackDocument packDocument(const MeetingPack &pack, const QList<PackPlace> &places,
                                        qsizetype brief, qsizetype all);
/// Pure. What stands at the foot of a page that came from a file: "Annex 2, page 3 of 12 – page 27 of 40".
[[nodiscard]] QString packStamp(const MeetingPack &pack, qsizetype file, qsizetype page,
                                const PackPlace &place, qsizetype all);
/// Pure. The name of a file's annex: "Annex 2". Only files that are in the pack are counted.
[[nodiscard]] QString packAnnex(const MeetingPack &pack, qsizetype file);

}  // namespace tri
