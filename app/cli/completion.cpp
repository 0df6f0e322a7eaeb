// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/localtext.h"
#include "core/brief/paperkind.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

Offered someWords(const QStringList &words)
{
    return {words.isEmpty() ? Offered::What::Nothing : Offered::What::Words, words, {}};
}

Offered filesEnding(const QStringList &endings)
{
    return {Offered::What::Files, {}, endings};
}

/// "OUT.{svg,pdf}" gives svg and pdf, "LIST.txt" txt.
QStringList endingsOf(const QString &form)
{
    const QString ending = form.section(u'.', 1);
    return ending.startsWith(u'{') ? ending.mid(1, ending.size() - 2).split(u',')
        : ending.isEmpty()         ? QStringList()
                                   : QStringList{ending};
}

/// What a value looks like, whether it stands behind an option or by itself.
Offered offeredForForm(const QString &form, const CompletionWords &words)
{
    if (form == u"KIND")
        return someWords(words.kinds);
    if (form == u"LANG" || form == u"en" || form == u"xx[,yy]")
        return someWords(words.languages);
    if (form == u"LEVEL")
        return someWords({u"public"_s, u"shared"_s, u"internal"_s, u"sensitive"_s});
    if (form == u"SHELL")
        return someWords(completionShells());
    if (form == u"DIR")
        return {Offered::What::Folders, {}, {}};
    if (form.startsWith(u"OUT") || form.startsWith(u"DATA") || form.startsWith(u"LIST.") || form == u"F")
        return filesEnding(endingsOf(form));
    if (form.contains(u'|') && form == form.toLower())
        return someWords(form.split(u'|'));
    return {};
}

}  // namespace

QStringList completionShells()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

Offered offeredFor(const OptionSpec &option, const CompletionWords &words)
{
    const QString form = QString::fromLatin1(option.value);
    if (QLatin1StringView(option.name) == "--recipe"_L1)
        return someWords(words.recipes);
    return form == u"FILE" ? filesEnding({}) : offeredForForm(form, words);
}

Offered offeredFor(const QString &argument, const CompletionWords &words)
{
    QString form = argument;
    form.remove(u"..."_s).remove(u'[').remove(u']');
    if (form == u"FILE" || form == u"OTHER")
        return filesEnding({u"trilateral"_s});
    if (form == u"PACKAGE")
        return filesEnding({u"tripack"_s});
    if (form == u"POLICY")
        return filesEnding({u"ini"_s});
    return offeredForForm(form, words);
}

QList<const CommandSpec *> listedCommands()
{
    QList<const CommandSpec *> listed;
    for (const CommandSpec &command : commands())
        if (!command.isHidden)
            listed << &command;
    return listed;
}

Outcome completion(Session &session, const Call &call)
{
    CompletionWords words;
    for (const RecordSpec *kind : session.registry().kinds())
        words.kinds << kind->keyText();
    for (const PaperKind &paper : paperKinds())
        words.recipes << paper.key();
    words.languages = contentLanguages();
    Outcome out;
    const QString shell = call.arguments[0];
    if (shell == u"bash")
        out.text = bashCompletion(words);
    else if (shell == u"zsh")
        out.text = zshCompletion(words);
    else if (shell == u"fish")
        out.text = fishCompletion(words);
    else
        return Outcome::refused(wrong(call,
                                      Cli::tr("“%1” is no shell that is known; there are: %2.")
                                          .arg(shell, completionShells().join(u", "_s)))
                                    .value());
    return out;
}

}  // namespace tri::cli
