// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include <QCoreApplication>

#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr std::array kActions{
    ActionSpec{ActionId::NewWorkspace, "new_workspace", QT_TRANSLATE_NOOP("Action", "&New workspace…"),
               QT_TRANSLATE_NOOP("Action", "Make a new workspace file with the reference data in it"), "document-new", "Ctrl+Shift+W", MenuId::File, false, false, false, "", Offered::MainOnly},
    ActionSpec{ActionId::OpenWorkspace, "open_workspace", QT_TRANSLATE_NOOP("Action", "&Open…"),
               QT_TRANSLATE_NOOP("Action", "Open a workspace file"), "document-open", "Ctrl+O", MenuId::File, false, false, false, "", Offered::MainOnly},
    ActionSpec{ActionId::OpenSample, "open_sample", QT_TRANSLATE_NOOP("Action", "Open the &sample"),
               QT_TRANSLATE_NOOP("Action", "Open a fresh copy of the sample workspace to look around in"), "", "", MenuId::File, false, false, false, "", Offered::MainOnly},
    ActionSpec{ActionId::CloseWorkspace, "close_workspace", QT_TRANSLATE_NOOP("Action", "&Close workspace"),
               QT_TRANSLATE_NOOP("Action", "Close this workspace; everything in it is saved already"), "", "", MenuId::File, false, false, true, "", Offered::MainOnly},
    ActionSpec{ActionId::ReceivePackage, "receive_package", QT_TRANSLATE_NOOP("Action", "&Receive package…"),
               QT_TRANSLATE_NOOP("Action", "Look at a package of another office, and take what you want of it"), "document-import", "Ctrl+Shift+R", MenuId::File, true, false, true},
    ActionSpec{ActionId::MakePackage, "make_package", QT_TRANSLATE_NOOP("Action", "&Make package…"),
               QT_TRANSLATE_NOOP("Action", "Put a part of this workspace, or all of it, into a file for others"), "document-export", "Ctrl+Shift+M", MenuId::File, false, false, true},
    ActionSpec{ActionId::Share, "share", QT_TRANSLATE_NOOP("Action", "Shared &folder and hub…"),
               QT_TRANSLATE_NOOP("Action", "Exchange with other copies through a folder that you share, or through a hub"), "", "", MenuId::File, false, false, true},
    ActionSpec{ActionId::Protection, "protection", QT_TRANSLATE_NOOP("Action", "Prot&ection…"),
               QT_TRANSLATE_NOOP("Action", "Protect this workspace by a passphrase, or change how it is protected"), "document-encrypt", "", MenuId::File, false, false, true, "", Offered::MainOnly},
    ActionSpec{ActionId::LockNow, "lock_now", QT_TRANSLATE_NOOP("Action", "Loc&k now"),
               QT_TRANSLATE_NOOP("Action", "Close a protected workspace at once; its passphrase opens it again where you are"), "", "Ctrl+L", MenuId::File, false, false, true, "", Offered::MainOnly},
    ActionSpec{ActionId::Backups, "backups", QT_TRANSLATE_NOOP("Action", "&Backups and check"),
               QT_TRANSLATE_NOOP("Action", "Check this workspace, and show its backups and what going back to one would lose"), "", "", MenuId::File, false, false, true},
    ActionSpec{ActionId::Print, "print", QT_TRANSLATE_NOOP("Action", "&Print…"),
               QT_TRANSLATE_NOOP("Action", "Print what this page shows"), "document-print", "Ctrl+P", MenuId::File, true, false, true},
    ActionSpec{ActionId::RestorePoint, "restore_point", QT_TRANSLATE_NOOP("Action", "Set a res&tore point…"),
               QT_TRANSLATE_NOOP("Action", "Give the present state a name, to come back to it; everything is saved already"), "document-save", "Ctrl+S", MenuId::File, false, false, true},
    ActionSpec{ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"),
               QT_TRANSLATE_NOOP("Action", "Leave the program"), "", "Ctrl+Q", MenuId::File, true, false, false, "", Offered::MainOnly},

    ActionSpec{ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Action", "&Undo"),
               QT_TRANSLATE_NOOP("Action", "Take back the last change"), "edit-undo", "Ctrl+Z", MenuId::Edit, false, false, true},
    ActionSpec{ActionId::Redo, "redo", QT_TRANSLATE_NOOP("Action", "&Redo"),
               QT_TRANSLATE_NOOP("Action", "Make the change again that was taken back"), "edit-redo", "Ctrl+Y Ctrl+Shift+Z", MenuId::Edit, false, false, true},
    ActionSpec{ActionId::Locate, "locate", QT_TRANSLATE_NOOP("Action", "&Go to anything…"),
               QT_TRANSLATE_NOOP("Action", "Find a record, a list, a view or a command by a few letters"), "edit-find", "Ctrl+K", MenuId::Edit, true, false, true},
    ActionSpec{ActionId::Find, "find", QT_TRANSLATE_NOOP("Action", "&Find everywhere"),
               QT_TRANSLATE_NOOP("Action", "Search all records"), "", "Ctrl+Shift+F", MenuId::Edit, false, false, true},

    ActionSpec{ActionId::CheckSpelling, "check_spelling", QT_TRANSLATE_NOOP("Action", "Check &spelling"),
               QT_TRANSLATE_NOOP("Action", "Mark words that the dictionary of their language does not know"), "", "", MenuId::Edit, true, true},
    ActionSpec{ActionId::NextMisspelling, "next_misspelling", QT_TRANSLATE_NOOP("Action", "&Next spelling mistake"),
               QT_TRANSLATE_NOOP("Action", "Go to the next marked word on this page"), "", "F7", MenuId::Edit, false, false, true},

    ActionSpec{ActionId::TextLarger, "text_larger", QT_TRANSLATE_NOOP("Action", "&Larger text"),
               QT_TRANSLATE_NOOP("Action", "Make all text larger"), "", "Ctrl++ Ctrl+=", MenuId::View, false, false, false, "", Offered::Program},
    ActionSpec{ActionId::TextSmaller, "text_smaller", QT_TRANSLATE_NOOP("Action", "&Smaller text"),
               QT_TRANSLATE_NOOP("Action", "Make all text smaller"), "", "Ctrl+-", MenuId::View, false, false, false, "", Offered::Program},
    ActionSpec{ActionId::TextNormal, "text_normal", QT_TRANSLATE_NOOP("Action", "&Normal text size"),
               QT_TRANSLATE_NOOP("Action", "Show text in the size this computer uses"), "", "Ctrl+0", MenuId::View, false, false, false, "", Offered::Program},
    ActionSpec{ActionId::SchemeSystem, "scheme_system", QT_TRANSLATE_NOOP("Action", "&Follow this computer"),
               QT_TRANSLATE_NOOP("Action", "Light or dark as this computer is set"), "", "", MenuId::View, true, true, false, "", Offered::Program},
    ActionSpec{ActionId::SchemeLight, "scheme_light", QT_TRANSLATE_NOOP("Action", "L&ight"),
               QT_TRANSLATE_NOOP("Action", "Dark text on a light ground"), "", "", MenuId::View, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::SchemeDark, "scheme_dark", QT_TRANSLATE_NOOP("Action", "&Dark"),
               QT_TRANSLATE_NOOP("Action", "Light text on a dark ground"), "", "", MenuId::View, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::SchemeContrast, "scheme_contrast", QT_TRANSLATE_NOOP("Action", "&High contrast"),
               QT_TRANSLATE_NOOP("Action", "The strongest contrast, with clear outlines"), "", "", MenuId::View, false, true, false, "", Offered::Program},

    ActionSpec{ActionId::LanguageSystem, "language_system", QT_TRANSLATE_NOOP("Action", "&Follow this computer"),
               QT_TRANSLATE_NOOP("Action", "Show the program in the language of this computer, where it has it"), "", "", MenuId::Language, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::LanguageArabic, "language_ar", "&العربية",
               QT_TRANSLATE_NOOP("Action", "Show the program in Arabic"), "", "", MenuId::Language, true, true, false, "", Offered::Program},
    ActionSpec{ActionId::LanguageChinese, "language_zh", "中文(&Z)",
               QT_TRANSLATE_NOOP("Action", "Show the program in Chinese"), "", "", MenuId::Language, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::LanguageEnglish, "language_en", "&English",
               QT_TRANSLATE_NOOP("Action", "Show the program in English"), "", "", MenuId::Language, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::LanguageFrench, "language_fr", "F&rançais",
               QT_TRANSLATE_NOOP("Action", "Show the program in French"), "", "", MenuId::Language, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::LanguageRussian, "language_ru", "&Русский",
               QT_TRANSLATE_NOOP("Action", "Show the program in Russian"), "", "", MenuId::Language, false, true, false, "", Offered::Program},
    ActionSpec{ActionId::LanguageSpanish, "language_es", "E&spañol",
               QT_TRANSLATE_NOOP("Action", "Show the program in Spanish"), "", "", MenuId::Language, false, true, false, "", Offered::Program},

    ActionSpec{ActionId::Back, "back", QT_TRANSLATE_NOOP("Action", "&Back"),
               QT_TRANSLATE_NOOP("Action", "Return to the page before"), "go-previous", "Alt+Left", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Forward, "forward", QT_TRANSLATE_NOOP("Action", "&Forward"),
               QT_TRANSLATE_NOOP("Action", "Go to the page you came back from"), "go-next", "Alt+Right", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Home, "home", QT_TRANSLATE_NOOP("Action", "&Home"),
               QT_TRANSLATE_NOOP("Action", "Show the next meeting and what is open"), "go-home", "Alt+Home", MenuId::Go, false, false, true},
    ActionSpec{ActionId::History, "history", QT_TRANSLATE_NOOP("Action", "H&istory"),
               QT_TRANSLATE_NOOP("Action", "Show who changed what, and when"), "view-history", "Ctrl+H", MenuId::Go, true, false, true},
    ActionSpec{ActionId::Convergence, "convergence", QT_TRANSLATE_NOOP("Action", "&Convergence"),
               QT_TRANSLATE_NOOP("Action", "Show how far the three sides agree, and where they overlap or leave gaps"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Roster, "roster", QT_TRANSLATE_NOOP("Action", "&Roster"),
               QT_TRANSLATE_NOOP("Action", "Show who knows which theme in which language, and themes without anybody"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::RequestsDesk, "requests_desk", QT_TRANSLATE_NOOP("Action", "Re&quests: inbox, times and forecast"),
               QT_TRANSLATE_NOOP("Action", "Show which requests for expertise wait, how much notice they give, and what to expect next"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Evidence, "evidence", QT_TRANSLATE_NOOP("Action", "Evi&dence"),
               QT_TRANSLATE_NOOP("Action", "Show what experiences teach, the chains from experience to follow-up, and their gaps"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Coverage, "coverage", QT_TRANSLATE_NOOP("Action", "Covera&ge"),
               QT_TRANSLATE_NOOP("Action", "Show what recommendations were taken up, and for which nothing is entered yet"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::FollowUpMatrix, "followup_matrix", QT_TRANSLATE_NOOP("Action", "Follow-&up matrix"),
               QT_TRANSLATE_NOOP("Action", "Show who follows up which recommendation, and how"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Conflicts, "conflicts", QT_TRANSLATE_NOOP("Action", "Tw&o versions"),
               QT_TRANSLATE_NOOP("Action", "Decide where two sides changed the same field"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Rounds, "rounds", QT_TRANSLATE_NOOP("Action", "&Sent and returned"),
               QT_TRANSLATE_NOOP("Action", "Show which packages went out, what came back, and what other copies have"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::Keys, "keys", QT_TRANSLATE_NOOP("Action", "&Keys"),
               QT_TRANSLATE_NOOP("Action", "Show your key and those of others, by which packages are signed and sealed"), "", "", MenuId::Go, false, false, true},
    ActionSpec{ActionId::MeetingMode, "meeting_mode", QT_TRANSLATE_NOOP("Action", "&Meeting mode"),
               QT_TRANSLATE_NOOP("Action", "Fill the screen with the meeting that is held, or leave it again"), "view-presentation", "F11", MenuId::Go, false, false, true},
    ActionSpec{ActionId::NextPane, "next_pane", QT_TRANSLATE_NOOP("Action", "&Next pane"),
               QT_TRANSLATE_NOOP("Action", "Move the keyboard to the next part of the window"), "", "F6", MenuId::Go, true, false, true},
    ActionSpec{ActionId::PreviousPane, "previous_pane", QT_TRANSLATE_NOOP("Action", "&Previous pane"),
               QT_TRANSLATE_NOOP("Action", "Move the keyboard to the part of the window before"), "", "Shift+F6", MenuId::Go, false, false, true},

    ActionSpec{ActionId::OpenTab, "open_tab", QT_TRANSLATE_NOOP("Action", "Open in a new &tab"),
               QT_TRANSLATE_NOOP("Action", "Open the record selected in the list, or this page, in a tab of its own"), "tab-new", "Ctrl+T", MenuId::Go, true, false, true, "Ctrl+Return"},
    ActionSpec{ActionId::OpenBeside, "open_beside", QT_TRANSLATE_NOOP("Action", "Open b&eside"),
               QT_TRANSLATE_NOOP("Action", "Show the record selected in the list, or this page, beside what is in sight"), "view-split-left-right", "Ctrl+Shift+Return Ctrl+Shift+Enter", MenuId::Go, false, false, true},
    ActionSpec{ActionId::OpenWindow, "open_window", QT_TRANSLATE_NOOP("Action", "Open in a &window of its own"),
               QT_TRANSLATE_NOOP("Action", "Open the record selected in the list, or this page, in a second window"), "window-new", "Ctrl+Alt+Return Ctrl+Alt+Enter", MenuId::Go, false, false, true},
    ActionSpec{ActionId::CloseTab, "close_tab", QT_TRANSLATE_NOOP("Action", "C&lose tab"),
               QT_TRANSLATE_NOOP("Action", "Close this tab, or with it this half or this second window; everything in it is saved already"), "", "Ctrl+W Ctrl+F4", MenuId::Go, false, false, true},
    ActionSpec{ActionId::NextTab, "next_tab", QT_TRANSLATE_NOOP("Action", "Ne&xt tab"),
               QT_TRANSLATE_NOOP("Action", "Show the page in the next tab"), "", "Ctrl+Tab Ctrl+PgDown", MenuId::Go, false, false, true},
    ActionSpec{ActionId::PreviousTab, "previous_tab", QT_TRANSLATE_NOOP("Action", "Pre&vious tab"),
               QT_TRANSLATE_NOOP("Action", "Show the page in the tab before"), "", "Ctrl+Shift+Tab Ctrl+PgUp", MenuId::Go, false, false, true},

    ActionSpec{ActionId::NewRecord, "new_record", QT_TRANSLATE_NOOP("Action", "&New"),
               QT_TRANSLATE_NOOP("Action", "Add a record of the kind this page shows, or choose a kind"), "list-add", "Ctrl+N", MenuId::Record, false, false, true},
    ActionSpec{ActionId::NewOther, "new_other", QT_TRANSLATE_NOOP("Action", "New of &another kind…"),
               QT_TRANSLATE_NOOP("Action", "Choose a kind and add a record of it"), "", "Ctrl+Shift+N", MenuId::Record, false, false, true},

    ActionSpec{ActionId::Help, "help", QT_TRANSLATE_NOOP("Action", "&Help…"),
               QT_TRANSLATE_NOOP("Action", "Explain what is in sight; works without a network"), "help-contents", "F1", MenuId::Help},
    ActionSpec{ActionId::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
               QT_TRANSLATE_NOOP("Action", "List all keyboard shortcuts"), "", "Ctrl+/", MenuId::Help},
    ActionSpec{ActionId::About, "about", QT_TRANSLATE_NOOP("Action", "&About Trilateral"),
               QT_TRANSLATE_NOOP("Action", "Version and licence"), "", "", MenuId::Help},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kActions.size(); ++i)
        if (std::size_t(kActions[i].id) != i)
            return false;
    return kActions.size() == std::size_t(ActionId::About) + 1;
}
static_assert(inOrder(), "the table stands in the order of ActionId");

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

}  // namespace

std::span<const ActionSpec> actionTable()
{
    return kActions;
}

const ActionSpec &actionSpec(ActionId id)
{
    return kActions[std::size_t(id)];
}

QString actionText(const ActionSpec &spec)
{
    return translated("Action", spec.text);
}

QString actionTip(const ActionSpec &spec)
{
    return translated("Action", spec.tip);
}

QList<QKeySequence> actionShortcuts(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(spec.shortcuts).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return keys;
}

QKeySequence viewShortcut(int number)
{
    return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
}

QString menuText(MenuId menu)
{
    switch (menu) {
    case MenuId::File: return QCoreApplication::translate("Menu", "&File");
    case MenuId::Edit: return QCoreApplication::translate("Menu", "&Edit");
    case MenuId::View: return QCoreApplication::translate("Menu", "&View");
    case MenuId::Go: return QCoreApplication::translate("Menu", "&Go");
    case MenuId::Record: return QCoreApplication::translate("Menu", "&Record");
    case MenuId::Help: return QCoreApplication::translate("Menu", "&Help");
    case MenuId::Language: return QCoreApplication::translate("Menu", "L&anguage");
    }
    return {};
}

QString languageOf(ActionId id)
{
    return QString::fromLatin1(actionSpec(id).key).section(u'_', 1);
}

}  // namespace tri::ui
