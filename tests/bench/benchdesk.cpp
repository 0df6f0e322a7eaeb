// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"

#include "app/assemble.h"

#include <QFileInfo>
#include <QWidget>

namespace tri::bench {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QString besideOf(const QString &path, const QString &name)
{
    return QFileInfo(path).path() + u'/' + name;
}

}  // namespace

BenchDesk::BenchDesk(const QString &path, const Workspace::Options &options)
    : m_preferences(besideOf(path, u"settings.ini"_s))
{
    DocumentController::Setup setup;
    setup.options = options;
    setup.preferences = &m_preferences;
    setup.files = &m_files;
    setup.paths = {besideOf(path, u"settings.ini"_s), QFileInfo(path).path(), QFileInfo(path).path()};
    m_documents = std::make_unique<DocumentController>(setup);
    m_watch.start();
    Drive::printHead();
    QWidget empty;
    empty.resize(1280, 800);
    m_drive.step("an empty window (base line)", [&empty] { empty.show(); });
    empty.close();
    m_window = std::make_unique<MainWindow>(MainWindow::Setup{
        &m_theme, &m_preferences, &systemClock(), m_documents.get(), app::pageFactories(m_files)});
    m_window->resize(1280, 800);
    m_window->show();
    m_drive.step("a workspace opened, home", [this, &path] {
        if (!m_documents->open(path))
            qFatal("the workspace does not open");
    });
}

BenchDesk::~BenchDesk() = default;

}  // namespace tri::bench
