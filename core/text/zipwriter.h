// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace tri {

/// A zip file being written in memory. The hour of making is not in it, so equal contents give equal bytes.
class ZipWriter {
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    void add(const QString &name, const QByteArray &bytes);
    void addStored(const QString &name, const QByteArray &bytes);  ///< as it is, not compressed
    [[nodiscard]] Result<QByteArray> finish();

private:
    void put(const QString &name, const QByteArray &bytes, int method);

    struct Held;
    std::unique_ptr<Held> m_held;
};

}  // namespace tri
