// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/localtext.h"
#include "core/base/translations.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
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

/// What --ui-lang names, taken out of the words: in which language anything is said must be known before it is said.
tri::Result<QString> takeLanguage(QStringList &words)
{
    const qsizetype at = words.indexOf(u"--ui-lang"_s);
    if (at < 0 || words.mid(0, at).contains(u"--"_s))
        return QString(tri::kSystemLanguage);
    const QString language = words.value(at + 1);
    words.remove(at, std::min<qsizetype>(2, words.size() - at));
    if (!tri::contentLanguages().contains(language))
        return tri::fail(
            tri::ProblemCode::Usage,
            tri::cli::Cli::tr("“%1” is no language of the program; write ar, zh, en, fr, ru or es.")
                .arg(language));
    return language;
}

/// What --unlock-with names, taken out of the words likewise: any command may meet a protected workspace.
QString takeUnlockFile(QStringList &words)
{
    const qsizetype at = words.indexOf(u"--unlock-with"_s);
    if (at < 0 || words.mid(0, at).contains(u"--"_s))
        return {};
    const QString path = words.value(at + 1);
    words.remove(at, std::min<qsizetype>(2, words.size() - at));
    return path.isEmpty() ? u"--unlock-with"_s : path;  // a name that cannot be read tells what is missing
}

/// The words of the program and how dates and numbers are written in them.
void speak(QTranslator &translator, const QString &chosen)
{
    const QString language = tri::resolvedLanguage(chosen, QLocale::system().uiLanguages());
    QLocale::setDefault(tri::localeOf(language));
    if (translator.load(u":/i18n/trilateral_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
}

int run(QStringList words)
{
    using namespace tri::cli;
    const tri::Result<QString> language = takeLanguage(words);
    QTranslator translator;
    speak(translator, language.value_or(QString(tri::kSystemLanguage)));
    const QString unlockFile = takeUnlockFile(words);
    const bool json = words.contains(u"--json"_s);
    Outcome out;
    if (!language)
        return report(Outcome::refused(language.error()), json);
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
    if (const tri::Status open = unlockAll(call->arguments, unlockFile); !open)
        return report(Outcome::refused(open.error()), call->json);
    out = call->command->run(session, *call);
    out.warnings = session.warnings() + out.warnings;
    return report(out, call->json);
}

}  // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"trilateral-cli"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(TRI_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
