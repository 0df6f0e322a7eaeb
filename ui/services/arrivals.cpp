// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/arrivals.h"

#include "core/workspace/workspace.h"
#include "ui/services/preferences.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace tri::ui {

namespace {

bool isWorthALook(const OfferedPackage &package)
{
    return package.state == OfferedPackage::State::New || package.state == OfferedPackage::State::Locked;
}

Result<QList<OfferedPackage>> lookInto(ExchangeFolder &folder, const Workspace &workspace,
                                       const QString &keyFile)
{
    if (keyFile.isEmpty())
        return folder.look(workspace, {});
    const auto book = KeyBook::load(keyFile);
    return book ? folder.look(workspace, {.book = &*book}) : fail(book.error());
}

}  // namespace

Arrivals::Arrivals(Workspace &workspace, Preferences &preferences, const QString &keyFile, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_preferences(preferences), m_keyFile(keyFile)
{
    connect(&m_watch, &ExchangeWatch::appeared, this, &Arrivals::look);
    connect(&m_watch, &ExchangeWatch::changed, this, &Arrivals::look);
    connect(&m_workspace, &Workspace::committed, this, [this](const CommitEvent &event) {
        if (event.origin == Origin::Merge)
            look();  // what came in may be all that a package has
    });
    const QString folder = m_preferences.exchangeFolder.value();
    if (folder.isEmpty())
        return;
    m_folder = std::make_shared<ExchangeFolder>(folder);
    // What lies there can wait for the first page to show. The person may have chosen another one by then.
    QTimer::singleShot(0, this, [this] {
        m_watch.setFolder(this->folder());
        look();
    });
}

Arrivals::~Arrivals() = default;

void Arrivals::setFolder(const QString &path)
{
    if (m_preferences.exchangeFolder.isFixed())
        return;
    m_preferences.exchangeFolder.set(path);
    m_work.drop();
    m_packages.clear();
    m_problem.reset();
    m_hasLooked = false;
    m_folder = path.isEmpty() ? nullptr : std::make_shared<ExchangeFolder>(path);
    m_watch.setFolder(path);
    look();
    Q_EMIT changed();
}

QList<OfferedPackage> Arrivals::worthALook() const
{
    QList<OfferedPackage> out;
    std::copy_if(m_packages.cbegin(), m_packages.cend(), std::back_inserter(out), isWorthALook);
    return out;
}

void Arrivals::look()
{
    if (!m_folder)
        return;
    m_work.order([folder = m_folder, workspace = &m_workspace,
                  keyFile = m_keyFile](Progress &) { return lookInto(*folder, *workspace, keyFile); },
                 [this](const Result<QList<OfferedPackage>> &looked) { show(looked); });
}

void Arrivals::show(const Result<QList<OfferedPackage>> &looked)
{
    m_problem = looked ? std::nullopt : std::optional(looked.error());
    if (!looked) {  // what was found before is still told
        Q_EMIT changed();
        return;
    }
    const QList<OfferedPackage> before = std::exchange(m_packages, *looked);
    const bool isNews = std::exchange(m_hasLooked, true);
    Q_EMIT changed();
    if (!isNews)
        return;
    for (const OfferedPackage &package : worthALook()) {
        const bool wasThere = std::any_of(before.cbegin(), before.cend(), [&package](const auto &one) {
            return one.path == package.path && isWorthALook(one);
        });
        if (!wasThere)
            Q_EMIT arrived(package);
    }
}

}  // namespace tri::ui
