// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace tri::test {

/// How the built program is run on a disk that fails: see tests/support/failingdisk.cpp.
class FailingDisk {
public:
    FailingDisk(QString folder, QString trace) : m_folder(std::move(folder)), m_trace(std::move(trace)) {}

    using Variables = QList<std::pair<QString, QString>>;

    /// Variables for a run; @p how is the end of a variable's name, such as "FULL". Without it nothing fails.
    [[nodiscard]] Variables variables(const QString &how = {}, qsizetype step = 0) const
    {
        QFile::remove(m_trace);
        QString library = qEnvironmentVariable("TRI_FAILING_DISK");
        if (library.isEmpty())
            library =
                QCoreApplication::applicationDirPath() + QStringLiteral("/../support/libtri_failing_disk.so");
        // Hashes in the same order each time, so that a step is the same step in each run. A sanitizer neither minds the library
        // before it nor keeps what was freed.
        Variables out{
            {QStringLiteral("LD_PRELOAD"), library},
            {QStringLiteral("TRI_DISK_FOLDER"), m_folder},
            {QStringLiteral("TRI_DISK_TRACE"), m_trace},
            {QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")},
            {QStringLiteral("ASAN_OPTIONS"),
             qEnvironmentVariable("ASAN_OPTIONS")
                 + QStringLiteral(":detect_leaks=0:verify_asan_link_order=0:quarantine_size_mb=1")}};
        if (!how.isEmpty())
            out << std::pair(QStringLiteral("TRI_DISK_") + how, QString::number(step));
        return out;
    }
    /// What the last run did, a line for each step.
    [[nodiscard]] QStringList trace() const
    {
        QFile file(m_trace);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }
    /// Whether it really failed.
    [[nodiscard]] bool struck() const
    {
        const QStringList lines = trace();
        return std::any_of(lines.cbegin(), lines.cend(),
                           [](const QString &line) { return line.startsWith(QLatin1String("struck")); });
    }
    /// What memory the program had at most, in MB; 0 = it did not end by itself.
    [[nodiscard]] qint64 peak() const
    {
        for (const QString &line : trace())
            if (line.startsWith(QLatin1String("peak ")))
                return line.mid(5).toLongLong() / 1024;
        return 0;
    }

private:
    QString m_folder;
    QString m_trace;
};

}  // namespace tri::test
