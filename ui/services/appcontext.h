// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"
#include "core/base/translations.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <utility>

namespace tri {
class Workspace;
class Clock;
}

namespace tri::ui {

class Theme;
class Arrivals;
class Drafts;
class FileChooser;
class FileCopies;
class LongRuns;
class Preferences;
class SpellChecker;

/// Where else a page can be opened than in the place of the one in sight.
enum class OpenIn { Tab, BackgroundTab, Beside, Window };

/// Where a page can send the person. Implemented by the shell; pages know no other page.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void showKind(const QString &kind) = 0;             ///< the kind's list
    virtual void showRecord(const RecordId &id) = 0;            ///< its page: a meeting opens the meeting page
    virtual void openRecord(const RecordId &id,
                            OpenIn where)  ///< likewise, leaving the page in sight where it is
    {
        Q_UNUSED(where)
        showRecord(id);
    }
    virtual void reveal(const RecordId &id) = 0;                ///< selects it where one is, if it shows there; else its page
    virtual void showView(const RecordId &view) = 0;            ///< a list as kept under a name
    virtual void showNewRecord(const QString &kind, const QList<std::pair<QString, RecordId>> &links = {}) = 0;
    virtual void showMeeting(const RecordId &meeting) = 0;
    virtual void showMeetingMode(const RecordId &meeting) { Q_UNUSED(meeting) }  ///< while it is held
    virtual void leaveMeetingMode() {}                           ///< back to where one was
    [[nodiscard]] virtual bool isMeetingHeld() const { return false; }  ///< meeting mode fills the screen
    virtual void showBrief(const RecordId &meeting) = 0;        ///< live preview with print and PDF
    virtual void showPaper(const RecordId &meeting,
                           const QString &recipe)  ///< likewise, of any paper: "trilateral", "minutes"
    {
        Q_UNUSED(recipe)
        showBrief(meeting);
    }
    virtual void showSearch(const QString &words) = 0;
    virtual void showHistory() = 0;                              ///< of the workspace
    /// A page of a place that is no list, by its key. What @p state says is as if the page had been left so before.
    virtual void showPlacePage(const QString &key, const QVariantMap &state = {})
    {
        Q_UNUSED(key)
        Q_UNUSED(state)
    }
    /// A notice in the layout, not a box. Problems stay until closed; the rest goes away with the next action.
    virtual void notify(const QString &text) = 0;
    virtual void notify(const Problem &problem) = 0;
};

/// What every page is given. Built in main; no singletons.
struct AppContext {
    Workspace *workspace = nullptr;
    Navigator *navigator = nullptr;
    const Theme *theme = nullptr;
    Preferences *preferences = nullptr;
    const Clock *clock = nullptr;
    FileChooser *files = nullptr;  ///< nullptr = nothing is read from or written to other files
    LongRuns *longRuns = nullptr;  ///< nullptr = long work blocks until it is done
    FileCopies *copies = nullptr;  ///< nullptr = kept files are not shown by other programs
    Drafts *drafts = nullptr;  ///< of this workspace; nullptr = unfinished input is not kept
    SpellChecker *spelling = nullptr;  ///< nullptr = words are not judged
    Arrivals *arrivals = nullptr;      ///< packages for this workspace; nullptr = no folder is looked at
    QString keyFile{};                 ///< one's own key and those of others; "" = no keys are kept
    QString contentLanguage = screenLanguage();  ///< of records: the screen's, where they have it
};

}  // namespace tri::ui
