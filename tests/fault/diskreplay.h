// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/operation.h"

#include <QRandomGenerator>

namespace tri::test {

/// One thing that a program did to a disk (TRI_DISK_LOG of tests/support/failingdisk.cpp); names are those on the disk.
struct DiskDeed {
    char what = 0;  ///< disk::Op of tests/support/diskfaults.h
    QString name;
    qint64 at = 0;
    QByteArray bytes;
    QString to{};
};
/// Those that a log holds, about what lies below @p disk.
[[nodiscard]] QList<DiskDeed> deedsIn(const QString &log, const QString &disk);

/// What can be on a disk when its current fails. What was synced is there. Of what was written to a file and not synced, each
/// piece is there or not, whatever came before or after it, or in part by sectors. Names are made, changed and removed in
/// order, but how far is open until their folder is synced.
class DiskReplay {
public:
    DiskReplay(Files before, QList<DiskDeed> deeds) : m_before(std::move(before)), m_deeds(std::move(deeds))
    {
    }

    [[nodiscard]] qsizetype size() const { return m_deeds.size(); }
    [[nodiscard]] const QList<DiskDeed> &deeds() const { return m_deeds; }
    /// Just before each sync, and just after: where most and least is open.
    [[nodiscard]] QList<qsizetype> syncPoints() const;
    /// What was told on the standard output before that moment.
    [[nodiscard]] QByteArray toldBefore(qsizetype moment) const;
    /// One of the disks that a cut at that moment may leave.
    [[nodiscard]] Files afterCut(qsizetype moment, QRandomGenerator &random) const;
    /// What the programs saw at that moment.
    [[nodiscard]] Files seenAt(qsizetype moment) const;

private:
    Files m_before;
    QList<DiskDeed> m_deeds;
};

}  // namespace tri::test
