// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace tri {

/// What a hostile archive can cost. Sizes in bytes.
struct ZipLimits {
    qsizetype archive = 64 * 1024 * 1024;
    int members = 4096;
    qsizetype memberBytes = 256 * 1024 * 1024;  ///< one member, unpacked
    qsizetype totalBytes = 384 * 1024 * 1024;   ///< all that read() gives out over the life of the archive
    int ratio = 250;                            ///< unpacked : packed, for members above ratioFrom
    qsizetype ratioFrom = 4 * 1024 * 1024;
};

/// A zip file as office documents use it, read only, held in memory. Nothing is ever unpacked to disk, so a member's
/// name is only a name. Every failure is a Problem: Invalid (no zip, too large, protected by a password) or Damaged
/// (cut short, wrong check sum).
class ZipArchive {
public:
    struct Member {
        QString name;
        qint64 packed = 0;
        qint64 size = 0;  ///< unpacked, as the archive says; read() holds it to that
    };

    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits = {});
    [[nodiscard]] static Result<ZipArchive> openFile(const QString &path, const ZipLimits &limits = {});
    /// True when the bytes begin like a zip file; the rest may still be damaged.
    [[nodiscard]] static bool isZip(const QByteArray &bytes);

    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] const QList<Member> &members() const;
    [[nodiscard]] bool contains(const QString &name) const;
    /// The unpacked bytes, whole and with the right check sum. NotFound when there is no such member.
    [[nodiscard]] Result<QByteArray> read(const QString &name);

private:
    struct Held;
    explicit ZipArchive(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

}  // namespace tri
