// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Only what is printed needs fonts; everything else runs without the window system's libraries being started.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (argv[i][0] == '-')
            continue;
        const auto is = [word = argv[i]](const char *command) { return std::strcmp(word, command) == 0; };
        const bool toFile = std::any_of(argv + i, argv + argc, [](const char *one) { return std::strcmp(one, "-o") == 0; });
        const bool mayPrint = is("priorities") || is("requests") || is("plan") || is("evidence") || is("coverage")
            || is("matrix");
        if (!is("brief") && !is("minutes") && !is("pack") && !is("profile") && !(mayPrint && toFile))
            break;
        if (is("plan") || is("evidence") || is("pack"))
            QHashSeed::setDeterministicGlobalSeed();  // Qt writes the fonts of a PDF in the order of a hash
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
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
