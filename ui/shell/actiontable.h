// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace tri::ui {

enum class ActionId {
    NewWorkspace,
    OpenWorkspace,
    OpenSample,
    CloseWorkspace,
    ReceivePackage,
    MakePackage,
    Share,
    Protection,
    LockNow,
    Backups,
    Print,
    RestorePoint,
    Quit,
    Undo,
    Redo,
    Locate,
    Find,
    CheckSpelling,
    NextMisspelling,
    TextLarger,
    TextSmaller,
    TextNormal,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    SchemeContrast,
    LanguageSystem,
    LanguageArabic,
    LanguageChinese,
    LanguageEnglish,
    LanguageFrench,
    LanguageRussian,
    LanguageSpanish,
    Back,
    Forward,
    Home,
    History,
    Convergence,
    Roster,
    RequestsDesk,
    Evidence,
    Coverage,
    FollowUpMatrix,
    Conflicts,
    Rounds,
    Keys,
    MeetingMode,
    NextPane,
    PreviousPane,
    OpenTab,
    OpenBeside,
    OpenWindow,
    CloseTab,
    NextTab,
    PreviousTab,
    NewRecord,
    NewOther,
    Help,
    Shortcuts,
    About,
};

/// Which windows offer a command. There are the main window and the windows of their own that pages were given.
enum class Offered {
    Everywhere,  ///< each window carries it out for itself
    Program,     ///< in every window, carried out for all of them at once
    MainOnly,    ///< about the open file as a whole
};

enum class MenuId { File, Edit, View, Go, Record, Help, Language };
inline constexpr int kMenuCount = int(MenuId::Language) + 1;
/// The menu that a menu stands in; itself where it stands in the bar.
[[nodiscard]] constexpr MenuId menuAbove(MenuId menu)
{
    return menu == MenuId::Language ? MenuId::View : menu;
}

/// One command of the program. The one table feeds the menus, the tool bar, the shortcut sheet and its tests.
struct ActionSpec {
    ActionId id;
    const char *key;        ///< lower snake case, never reused; the action's object name
    const char *text;       ///< context "Action", with its access key
    const char *tip;        ///< context "Action"; one sentence without the shortcut
    const char *icon;       ///< freedesktop name; "" = none
    const char *shortcuts;  ///< portable text, separated by spaces; the first one is shown
    MenuId menu;
    bool begins = false;    ///< a separator stands before it
    bool checkable = false;
    bool needsWorkspace = false;
    const char *listKeys =
        "";  ///< what does the same in a list and means something else elsewhere; shown, not bound
    Offered offered = Offered::Everywhere;
};

[[nodiscard]] std::span<const ActionSpec> actionTable();
[[nodiscard]] const ActionSpec &actionSpec(ActionId id);
[[nodiscard]] QString actionText(const ActionSpec &spec);
[[nodiscard]] QString actionTip(const ActionSpec &spec);
[[nodiscard]] QList<QKeySequence> actionShortcuts(const ActionSpec &spec);
/// Ctrl+1 to Ctrl+9: the view of that number.
[[nodiscard]] QKeySequence viewShortcut(int number);
inline constexpr int kNumberedViews = 9;
[[nodiscard]] QString menuText(MenuId menu);
/// What stands for the language of such a command in the preferences.
[[nodiscard]] QString languageOf(ActionId id);

}  // namespace tri::ui
