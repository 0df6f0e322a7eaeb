// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locatorsources.h"

#include "core/workspace/workspace.h"
#include "ui/lists/listlook.h"
#include "ui/pages/helptexts.h"
#include "ui/services/accesskeys.h"
#include "ui/services/theme.h"
#include "ui/shell/actiontable.h"
#include "ui/widgets/textfold.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooked = 40;  // hits among which a record is looked for by its whole reference

QIcon iconOf(const AppContext &context, const RecordSpec &kind)
{
    return context.theme->icon(QString::fromLatin1(kind.icon));
}

LocatorEntry entryOf(const AppContext &context, const SearchHit &hit)
{
    const RecordSpec *kind = context.workspace->registry().kind(hit.kind);
    const Result<Row> row = context.workspace->row(hit.id);
    QStringList detail;
    if (row && !row->reference().isEmpty())
        detail << row->reference();
    if (kind)
        detail << kind->labelText();
    return {context.workspace->title(hit.id, context.contentLanguage).simplified(), detail.join(u"  ·  "_s),
            kind ? iconOf(context, *kind) : QIcon(),
            [context, id = hit.id] { context.navigator->showRecord(id); }};
}

QList<LocatorEntry> recordsIn(const AppContext &context, const QStringList &kinds, const QString &words,
                              int limit)
{
    QList<LocatorEntry> found;
    if (words.isEmpty()) {  // the first of each kind, so that a prefix alone shows something
        for (const QString &key : kinds) {
            const RecordSpec *kind = context.workspace->registry().kind(key);
            const auto ids = context.workspace->find({.kind = kind, .limit = limit});
            for (const RecordId &id : ids ? *ids : RecordIds())
                found << entryOf(context, {id, key, {}});
        }
        return found.mid(0, limit);
    }
    // Who types a whole reference means that record, however often it is named elsewhere; references have no blanks.
    const QString reference = words.trimmed();
    const bool maybeReference = !reference.contains(u' ');
    const auto hits = context.workspace->search(
        words,
        {.kinds = kinds, .language = context.contentLanguage, .limit = maybeReference ? kLooked : limit});
    for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
        const auto row = maybeReference ? context.workspace->row(hit.id) : Result<Row>();
        const bool isMeant =
            maybeReference && row && row->reference().compare(reference, Qt::CaseInsensitive) == 0;
        if (isMeant)
            found.prepend(entryOf(context, hit));
        else if (found.size() < limit)
            found << entryOf(context, hit);
    }
    return found.mid(0, limit);
}

QStringList kindsAt(const AppContext &context, Place place)
{
    QStringList keys;
    for (const RecordSpec *kind : context.workspace->registry().kinds())
        if (kind->place == place)
            keys << kind->keyText();
    return keys;
}

QList<LocatorEntry> lists(const AppContext &context, const QString &words, int limit)
{
    QList<LocatorEntry> found;
    for (const RecordSpec *kind : context.workspace->registry().kinds())
        if (found.size() < limit
            && (fits(kind->pluralText(), words) || fits(QString::fromUtf8(kind->plural), words)))
            found << LocatorEntry{kind->pluralText(), QCoreApplication::translate("Locator", "List"),
                                  iconOf(context, *kind),
                                  [context, key = kind->keyText()] { context.navigator->showKind(key); }};
    return found;
}

QList<LocatorEntry> views(const AppContext &context, const QString &words, int limit)
{
    QList<LocatorEntry> found;
    int number = 0;
    for (const Row &view : keptViews(context)) {
        ++number;
        const QString name = viewName(context, view);
        if (found.size() >= limit || !fits(name, words))
            continue;
        found << LocatorEntry{name,
                              number <= kNumberedViews
                                  ? viewShortcut(number).toString(QKeySequence::NativeText)
                                  : QCoreApplication::translate("Locator", "View"),
                              context.theme->icon(u"view-filter"_s),
                              [context, id = view.id] { context.navigator->showView(id); }};
    }
    return found;
}

struct EnglishWords {
    QString text;
    QString tip;
};

/// What a command is called in English: colleagues, notes and the help name it so on a screen of any language. Those of
/// pages are not in the table; their keys are English words.
EnglishWords englishOf(const QAction &action)
{
    const QString key = action.objectName();
    for (const ActionSpec &spec : actionTable())
        if (key == QLatin1StringView(spec.key))
            return {withoutAccessKey(QString::fromUtf8(spec.text)), QString::fromUtf8(spec.tip)};
    return {{}, key.section(u'.', -1).replace(u'_', u' ')};
}

}  // namespace

QList<LocatorSource> recordSources(const AppContext &context)
{
    QList<LocatorSource> sources;
    static constexpr std::array<std::pair<char16_t, Place>, 6> prefixes{{{u'm', Place::Meetings},
                                                                         {u'w', Place::Plans},
                                                                         {u'r', Place::Recommendations},
                                                                         {u'q', Place::Requests},
                                                                         {u'p', Place::People},
                                                                         {u'd', Place::Documents}}};
    for (const auto &[prefix, place] : prefixes)
        sources << LocatorSource{QString(QChar(prefix)), placeText(place), false,
                                 [context, place = place](const QString &words, int limit) {
                                     return recordsIn(context, kindsAt(context, place), words, limit);
                                 }};
    sources << LocatorSource{
        u"v"_s, QCoreApplication::translate("Locator", "Views"), true,
        [context](const QString &words, int limit) { return views(context, words, limit); }};
    sources << LocatorSource{{}, {}, true, [context](const QString &words, int limit) {
                                 return recordsIn(context, {}, words, limit + 2);
                             }};
    sources << LocatorSource{
        {}, {}, true, [context](const QString &words, int limit) { return lists(context, words, limit); }};
    return sources;
}

LocatorSource commandSource(std::function<QList<QAction *>()> actions)
{
    return {u">"_s, QCoreApplication::translate("Locator", "Commands"), true,
            [actions = std::move(actions)](const QString &words, int limit) {
                QList<LocatorEntry> found;
                QList<LocatorEntry> byTip;  // after those whose name has the words
                for (QAction *action : actions()) {
                    const QString text = withoutAccessKey(action->text());
                    if (!action->isEnabled() || !action->isVisible() || text.isEmpty())
                        continue;
                    const EnglishWords english = englishOf(*action);
                    const LocatorEntry entry{text, action->shortcut().toString(QKeySequence::NativeText),
                                             action->icon(), [action] { action->trigger(); }};
                    if (fits(text, words) || fits(english.text, words))
                        found << entry;
                    else if (fits(action->statusTip(), words) || fits(english.tip, words))
                        byTip << entry;
                }
                found = (found + byTip).mid(0, limit);
                return found;
            }};
}

LocatorSource helpSource(const Theme &theme, std::function<void(const QString &)> show)
{
    return {u"?"_s, QCoreApplication::translate("Locator", "Help"), false,
            [icon = theme.icon(u"help-contents"_s), show = std::move(show)](const QString &words, int limit) {
                QList<LocatorEntry> found;
                for (const HelpText *page : helpWith(words).mid(0, limit))
                    found << LocatorEntry{page->title, QCoreApplication::translate("Locator", "Help"), icon,
                                          [show, id = page->id] { show(id); }};
                return found;
            }};
}

}  // namespace tri::ui
