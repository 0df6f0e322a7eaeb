// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/base/clock.h"
#include "core/base/userplaces.h"
#include "core/kinds/allkinds.h"
#include "core/workspace/copybook.h"
#include "core/workspace/starter.h"
#include "core/workspace/workspace.h"
#include "ui/services/dictionary.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"
#include "ui/services/userpaths.h"
#include "ui/shell/documentcontroller.h"
#include "ui/widgets/checkaccess.h"
#include "ui/widgets/comboaccess.h"
#include "ui/widgets/lineaccess.h"
#include "ui/widgets/listaccess.h"
#include "ui/widgets/tipaccess.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Answers what needs no screen, so that it works where there is none. True when the program has done its work.
bool answered(int argc, char **argv, int &status)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--version" || argument == "-v") {
            std::puts("trilateral " TRI_VERSION);
            return true;
        }
        if (argument == "--help" || argument == "-h") {
            std::puts("Usage: trilateral [FILE] [PACKAGE]\n"
                      "The desk for the coordination between the SRSG, the GFMD and the GMG.\n\n"
                      "  FILE            a workspace to open\n"
                      "  PACKAGE         a package to look at, ending in .tripack\n"
                      "  -h, --help      this text\n"
                      "  -v, --version   the version\n\n"
                      "Options of Qt, such as -reverse and -platform, are understood too.");
            return true;
        }
        if (argument.starts_with("--") && argument != "--") {
            std::fprintf(stderr, "trilateral: unknown option %s; see trilateral --help\n", argv[i]);
            status = 2;
            return true;
        }
    }
    return false;
}

tri::ui::Theme::Scheme schemeOf(const QString &key)
{
    using Scheme = tri::ui::Theme::Scheme;
    return key == u"light"_s      ? Scheme::Light
           : key == u"dark"_s     ? Scheme::Dark
           : key == u"contrast"_s ? Scheme::HighContrast
                                  : Scheme::System;
}

/// Known before there is an application: what is done about a portable copy must be done first.
QString programFolder(const char *started)
{
    const QString running = QFile::symLinkTarget(u"/proc/self/exe"_s);
    return QFileInfo(running.isEmpty() ? QString::fromLocal8Bit(started) : running).absolutePath();
}

/// Keeps what the libraries below the program write on their own account – the last folder of a file dialog, lists of fonts –
/// in a portable copy too. Stands before the application, and ends when the fonts are known: programs that the desk starts
/// keep their own places.
class PortableLibraries {
public:
    explicit PortableLibraries(const tri::UserPlaces &places) : m_isOn(places.isPortable())
    {
        if (!m_isOn)
            return;
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);  // these would remember for the whole computer
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, places.settings);
        m_hadCache = qEnvironmentVariableIsSet("XDG_CACHE_HOME");
        m_cache = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", QFile::encodeName(places.cache));
    }
    void end()
    {
        if (m_isOn && m_hadCache)
            qputenv("XDG_CACHE_HOME", m_cache);
        else if (m_isOn)
            qunsetenv("XDG_CACHE_HOME");
    }

private:
    bool m_isOn;
    bool m_hadCache = false;
    QByteArray m_cache;
};

/// Opens what the command line names, or what the office starts with.
void openNamed(tri::ui::DocumentController &documents, tri::app::Program &program, const QString &otherwise)
{
    QString workspace;
    QString package;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        if (argument != u"--")
            (argument.endsWith(u'.' + tri::ui::packageSuffix()) ? package : workspace) = argument;
    if (workspace.isEmpty())
        workspace = otherwise;
    if (!workspace.isEmpty())
        documents.open(workspace);
    if (!package.isEmpty())
        program.window().receivePackage(package);
}

}  // namespace

int main(int argc, char **argv)
{
    int status = 0;
    if (answered(argc, argv, status))
        return status;

    const tri::UserPlaces places = tri::UserPlaces::find(programFolder(argv[0]));
    PortableLibraries libraries(places);
    QApplication application(argc, argv);
    // Before there is anything to be read.
    tri::ui::installLineAccess();
    tri::ui::installListAccess();
    tri::ui::installComboAccess();
    tri::ui::installCheckAccess();
    tri::ui::installTipAccess();
    QCoreApplication::setApplicationName(u"trilateral"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRI_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Trilateral"_s);
    QGuiApplication::setDesktopFileName(u"trilateral"_s);

    const auto paths = tri::ui::UserPaths::of(places);
    tri::ui::Preferences preferences(places);
    tri::ui::Theme theme;
    theme.setScheme(schemeOf(preferences.scheme.value()));
    theme.setTextScale(preferences.textScale.value());
    theme.apply(application);
    libraries.end();
    QGuiApplication::setWindowIcon(QIcon(u":/tri/icons/trilateral.svg"_s));

    tri::ui::SpellChecker spelling(tri::ui::dictionaryFolders(QCoreApplication::applicationDirPath(), places),
                                   preferences);
    tri::ui::DialogFileChooser files;
    tri::ui::DocumentController::Setup setup;
    QDir().mkpath(paths.data);
    tri::FileCopyBook copies(places.deskCopyBook());
    setup.options = {.registry = &tri::allKinds(),
                     .author = preferences.author.value(),
                     .copies = &copies,
                     .keepsBackups = true};
    const auto make = [options = setup.options](bool sample) {
        return [options, sample](const QString &path) -> tri::Status {
            auto made = tri::createStarter(path, options, sample);
            return made ? tri::Status() : tri::fail(made.error());
        };
    };
    setup.makeNew = make(false);
    setup.makeSample = make(true);
    setup.preferences = &preferences;
    setup.files = &files;
    setup.paths = paths;
    setup.showFile = [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    tri::ui::DocumentController documents(setup);
    tri::app::Program program(
        {&theme, &preferences, &tri::systemClock(), &documents, &files, nullptr, &spelling});
    program.window().show();

    openNamed(documents, program, preferences.startWorkspace.value());
    return QApplication::exec();
}
