// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Only what is laid out needs fonts; everything else runs without the window system's libraries being started.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const tri::cli::CommandSpec *command =
        tri::cli::commandNamed(words.filter(QRegularExpression(u"^[^-]"_s)));
    using tri::cli::Pages;
    const Pages pages = command ? command->pages : Pages::Never;
    if (pages == Pages::Never || (pages == Pages::ToFile && !words.contains(u"-o"_s)))
        return std::make_unique<QCoreApplication>(argc, argv);
    QHashSeed::setDeterministicGlobalSeed();  // Qt writes the fonts of a PDF in the order of a hash
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(const QStringList &words)
{
    using namespace tri::cli;
    const bool json = words.contains(u"--json"_s);
    Outcome out;
    if (words.size() == 1 && words.first() == u"--version") {
        out.text = u"trilateral-cli "_s + QString::fromLatin1(TRI_VERSION);
        return report(out, false);
    }
    const tri::Result<Call> call = parseCommandLine(words);
    if (!call)
        return report(Outcome::refused(call.error()), json);
    if (call->help) {
        out.text = helpText(call->command);
        return report(out, false);
    }
    Session session;
    return report(call->command->run(session, *call), call->json);
}

}  // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"trilateral-cli"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(TRI_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
