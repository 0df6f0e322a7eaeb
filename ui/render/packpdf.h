// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/meetingpack.h"

#include <QDateTime>

namespace tri::ui {

struct PackPdf {
    QByteArray bytes;
    qsizetype pages = 0;
    qsizetype brief = 0;      ///< the page on which the brief begins
    QList<PackFile> files;    ///< with why one is missing, as far as only reading it tells
    QList<PackPlace> places;  ///< of the files
    QStringList leftOut;      ///< what this copy does not contain, as the brief tells it
};

/// The index, the brief and the files, each page of a file stamped with where it is, each with a bookmark. Fails when a page
/// cannot be made, or @p progress is cancelled; a file that cannot be put in is listed instead.
[[nodiscard]] Result<PackPdf> packPdf(const Workspace &workspace, MeetingPack pack,
                                      Progress *progress = nullptr, const QDateTime &created = {});

}  // namespace tri::ui
