// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workspaces that a passphrase protects.

#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/workspace/protecting.h"

#include <QJsonArray>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString codeLines(const QString &code)
{
    return Cli::tr("Recovery code: %1").arg(code) + u'\n'
        + Cli::tr("Write it down now and keep it where the computer is not: it is shown once. Without the "
                  "passphrase and "
                  "without this code nobody can read the workspace again, nor can we.")
        + u'\n';
}

}  // namespace

Status unlockAll(const QStringList &paths, const QString &unlockFile)
{
    for (const QString &path : paths) {
        if (!isLocked(path))
            continue;
        if (unlockFile.isEmpty())
            return fail(ProblemCode::Locked,
                        Cli::tr("“%1” is protected by a passphrase. Write it, or the recovery code, in the "
                                "first line of a "
                                "file and name that with --unlock-with.")
                            .arg(path));
        const Result<QString> secret = firstLineOf(unlockFile);
        if (!secret)
            return fail(secret.error());
        if (const Status open = unlock(path, *secret); !open)
            return open;
    }
    return {};
}

Outcome lockWorkspace(Session &session, const Call &call)
{
    const Result<QString> passphrase = passphraseOption(call);
    if (!passphrase)
        return Outcome::refused(passphrase.error());
    const Result<Protection> made = protectWorkspace(call.arguments[0], *passphrase, session.registry());
    if (!made)
        return Outcome::refused(made.error());
    Outcome out;
    out.data[u"recovery_code"_s] = made->recoveryCode;
    out.data[u"backups"_s] = made->backups;
    out.data[u"open_backups"_s] = QJsonArray::fromStringList(made->open);
    out.text = Cli::tr("“%1” is protected now; it opens with its passphrase.").arg(call.arguments[0]) + u'\n'
        + codeLines(made->recoveryCode);
    if (made->backups > 0)
        out.text +=
            Cli::tr("Earlier backups that are protected as well: %n.", nullptr, made->backups) + u'\n';
    for (const QString &path : made->open)
        out.text += Cli::tr("This backup could not be protected and can be read: %1").arg(path) + u'\n';
    return out;
}

Outcome unlockWorkspace(Session &session, const Call &call)
{
    if (const Status done = unprotectWorkspace(call.arguments[0], session.registry()); !done)
        return Outcome::refused(done.error());
    Outcome out;
    out.text =
        Cli::tr(
            "“%1” is no longer protected: whoever has the file can read it. Its backups are as they were.")
            .arg(call.arguments[0])
        + u'\n';
    return out;
}

Outcome changeSecrets(Session &session, const Call &call)
{
    const QString &path = call.arguments[0];
    const bool renewsCode = call.has(u"--recovery-code"_s);
    if (!renewsCode && !call.has(u"--passphrase-file"_s))
        return Outcome::refused({ProblemCode::Usage,
                                 Cli::tr("Say what is to be changed: --passphrase-file or --recovery-code."),
                                 {}});
    Outcome out;
    if (call.has(u"--passphrase-file"_s)) {
        const Result<QString> passphrase = passphraseOption(call);
        if (!passphrase)
            return Outcome::refused(passphrase.error());
        if (const Status done = changePassphrase(path, *passphrase, session.registry()); !done)
            return Outcome::refused(done.error());
        out.text =
            Cli::tr("“%1” has another passphrase now. Earlier backups open with the one before.").arg(path)
            + u'\n';
    }
    if (renewsCode) {
        const Result<QString> code = renewRecoveryCode(path, session.registry());
        if (!code)
            return Outcome::refused(code.error());
        out.data[u"recovery_code"_s] = *code;
        out.text += codeLines(*code);
    }
    return out;
}

}  // namespace tri::cli
