// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tri::test {

/// The real program on a screen and on buses of its own: Xvfb, a session bus, the accessibility bus. All of it is started
/// here and ended here, by its own process; nothing of the person's session is touched.
class Program final {
public:
    ~Program();
    /// Why it cannot be tried on this computer; "" = it can. The rest is not called then.
    [[nodiscard]] static QString missing();
    /// "" or what did not come up.
    [[nodiscard]] QString begin(const QString &program = QString(), const QStringList &arguments = {});
    /// What @p program wrote and its status, when it has ended by itself; begun with that program.
    [[nodiscard]] int waitForEnd(QString *wrote);
    [[nodiscard]] QString accessibilityBus() const { return m_accessibility; }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString said() const
    {
        return QString::fromUtf8(m_said);
    }  ///< what the program wrote as errors
    [[nodiscard]] bool isRunning() const;

private:
    /// Starts it and gives the first line that it writes; "" when none comes.
    QString start(const QString &program, const QStringList &arguments, bool speaks);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_started;  // in order; they are ended from the last to the first
    QString m_accessibility;
    QByteArray m_said;
};

}  // namespace tri::test
