// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
#include "ui/services/appcontext.h"
#include "ui/services/drafts.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

/// Keeps what pages asked for.
class KeptNavigator : public tri::ui::Navigator {
public:
    tri::RecordId record, meeting, brief;
    QString newKind;
    QList<std::pair<QString, tri::RecordId>> newLinks;
    void showKind(const QString &) override {}
    void showRecord(const tri::RecordId &id) override { record = id; }
    void reveal(const tri::RecordId &id) override { record = id; }
    void showView(const tri::RecordId &) override {}
    void showNewRecord(const QString &kind, const QList<std::pair<QString, tri::RecordId>> &links) override
    {
        newKind = kind;
        newLinks = links;
    }
    void showMeeting(const tri::RecordId &id) override { meeting = id; }
    void showBrief(const tri::RecordId &id) override { brief = id; }
    QString recipe;
    void showPaper(const tri::RecordId &id, const QString &wanted) override
    {
        brief = id;
        recipe = wanted;
    }
    QString place;
    void showPlacePage(const QString &key, const QVariantMap &) override { place = key; }
    void showSearch(const QString &) override {}
    void showHistory() override {}
    void notify(const QString &) override {}
    void notify(const tri::Problem &) override {}
};

/// Answers at once with a path set beforehand.
class SetChooser final : public tri::ui::FileChooser {
public:
    QString answer;
    Request asked;
    void chooseExisting(QWidget *, const Request &request, Answer then) override
    {
        asked = request;
        then(answer);
    }
    void chooseNew(QWidget *, const Request &request, Answer then) override
    {
        asked = request;
        then(answer);
    }
};

/// The sample workspace in a folder of its own, and what pages need around it.
struct SampleSetup {
    QTemporaryDir dir;
    tri::ui::Theme theme;
    std::unique_ptr<tri::ui::Preferences> preferences;
    std::unique_ptr<tri::Workspace> workspace;
    tri::ui::Drafts drafts;
    KeptNavigator navigator;
    tri::ui::AppContext context;

    bool make()
    {
        tri::Workspace::Options options;
        options.registry = &tri::allKinds();
        options.author = QStringLiteral("Test");
        const QString path = dir.filePath(QStringLiteral("sample.trilateral"));
        if (sample(options).isEmpty() || !QFile::copy(sample(options), path))
            return false;
        auto made = tri::Workspace::open(path, tri::Workspace::Mode::ReadWrite, options);
        if (!made)
            return false;
        workspace = std::move(*made);
        preferences = std::make_unique<tri::ui::Preferences>(dir.filePath(QStringLiteral("settings.ini")));
        context.workspace = workspace.get();
        context.navigator = &navigator;
        context.theme = &theme;
        context.preferences = preferences.get();
        context.clock = &tri::systemClock();
        context.drafts = &drafts;
        return true;
    }
    /// The file that each setup begins with a copy of: it is made once in a program. "" = it could not be made.
    static QString sample(const tri::Workspace::Options &options)
    {
        static const QTemporaryDir folder;
        static const QString path = [&options] {
            const QString made = folder.filePath(QStringLiteral("sample.trilateral"));
            return tri::createStarter(made, options, true) ? made : QString();
        }();
        return path;
    }
    [[nodiscard]] tri::RecordId id(const QString &reference) const
    {
        return workspace->byReference(reference).value_or(tri::RecordId());
    }
};
