// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/faultworld.h"

namespace tri::test {

/// tri_fault_writer with the workspace open, doing one step at a time as it is told.
class LockStep {
public:
    explicit LockStep(const FaultWorld &world, const FailingDisk::Variables &variables = {},
                      const Bounds &bounds = {})
    {
        world.prepare(m_process, true, {QStringLiteral("@/a.trilateral"), QStringLiteral("-")}, variables,
                      bounds);
        m_process.start();
        m_first = line();
    }
    LockStep(const LockStep &) = delete;
    LockStep &operator=(const LockStep &) = delete;
    ~LockStep() { (void)end(); }

    /// "open", or why it could not be opened.
    [[nodiscard]] const QString &first() const { return m_first; }
    /// Does a step; what was told of it, "" when it ended instead.
    QString step(const QString &word)
    {
        m_process.write(word.toUtf8() + '\n');
        return line();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    /// Lets it close the workspace.
    Ended end()
    {
        m_process.closeWriteChannel();
        return FaultWorld::ended(m_process);
    }
    /// The digest that was told with "done".
    [[nodiscard]] static QByteArray digestIn(const QString &told)
    {
        return told.section(QLatin1Char(' '), 2).toLatin1();
    }

private:
    QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60'000))
                return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QString m_first;
};

}  // namespace tri::test
