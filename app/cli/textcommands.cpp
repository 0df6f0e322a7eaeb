// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts in several languages: out to translators, back in, and how far they are translated.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"
#include "core/exchange/translationbook.h"
#include "core/exchange/translationimport.h"
#include "core/exchange/xliffwriter.h"

#include <QFileInfo>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPrinted = 50;  // more than a person reads at once; --json has them all

Result<QString> languageOption(const Call &call, const QString &option, const QString &otherwise)
{
    const QString language = call.value(option, otherwise);
    if (!language.isEmpty() && !contentLanguages().contains(language))
        return wrong(
            call,
            Cli::tr("“%1” is no language of the program; write ar, zh, en, fr, ru or es.").arg(language));
    return language;
}

/// What --kind, --filter and --scope ask for.
Result<TextSelection> selectionFor(const Session &session, const Workspace &workspace, const Call &call)
{
    TextSelection out;
    if (call.has(u"--kind"_s)) {
        const auto kind = kindNamed(workspace.registry(), call.value(u"--kind"_s));
        if (!kind)
            return fail(kind.error());
        auto query = selectionOf(session, workspace, **kind, call);
        if (!query)
            return fail(query.error());
        out.query = *std::move(query);
    } else if (call.has(u"--filter"_s)) {
        return wrong(call, Cli::tr("A filter is of one kind: name it with --kind."));
    }
    if (call.has(u"--scope"_s)) {
        const auto scope = parseScope(call.value(u"--scope"_s), finderIn(workspace));
        if (!scope)
            return fail(scope.error());
        const auto records = recordsIn(workspace, *scope);
        if (!records)
            return fail(records.error());
        // What the lines name is somebody else's to translate.
        out.within = records->lines;
    }
    return out;
}

struct ExportCall {
    TranslationOrder order;
    bool isBook = false;
};
Result<ExportCall> exportCall(const Call &call)
{
    ExportCall out;
    const QString path = call.value(u"-o"_s);
    out.isBook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!out.isBook && !path.endsWith(u".xlf"_s, Qt::CaseInsensitive)
        && !path.endsWith(u".xliff"_s, Qt::CaseInsensitive))
        return wrong(call, Cli::tr("“%1” does not end in .xlf or .xlsx.").arg(path));
    const auto language = languageOption(call, u"--to"_s, {});
    const auto screen = languageOption(call, u"--lang"_s, screenLanguage());
    const auto highest = handlingOption(call, Handling::Shared);
    if (!language || !screen)
        return fail(language ? screen.error() : language.error());
    if (!highest)
        return fail(highest.error());
    const QString only = call.value(u"--only"_s, u"open"_s);
    const auto wanted = parseWantedTexts(only);
    if (!wanted)
        return wrong(call,
                     Cli::tr("“%1” is no choice of texts; write missing, stale, open or all.").arg(only));
    out.order = {*language, *wanted, *highest, *screen};
    return out;
}

void describeLeftOut(const TextsFound &found, const TranslationUnits &units, Outcome &out)
{
    out.data[u"left_out"_s] = QJsonObject{{u"handling"_s, units.hidden},
                                          {u"consent"_s, units.consent},
                                          {u"locked"_s, found.locked},
                                          {u"built_in"_s, found.builtIn},
                                          {u"originals"_s, units.originals}};
    const auto tell = [&out](int count, const QString &text) {
        if (count > 0)
            out.text += text.arg(count) + u'\n';
    };
    tell(units.hidden, Cli::tr("%1 left out: for a narrower circle"));
    tell(units.consent, Cli::tr("%1 left out: those who made the practice have not agreed to share it"));
    tell(found.locked, Cli::tr("%1 left out: settled, not to be changed now"));
    tell(found.builtIn, Cli::tr("%1 left out: every workspace comes with them (--built-in takes them)"));
}

QJsonObject jsonOf(const TextImport::Line &line)
{
    return {{u"effect"_s, fateKey(line.fate)},
            {u"taken"_s, line.taken},
            {u"id"_s, line.record.isNull() ? QString() : line.record.toString()},
            {u"kind"_s, line.kind ? line.kind->keyText() : QString()},
            {u"field"_s, line.kind ? line.kind->fields[std::size_t(line.field)].keyText() : QString()},
            {u"title"_s, line.title},
            {u"place"_s, line.place},
            {u"original"_s, line.original},
            {u"old"_s, line.before},
            {u"new"_s, line.after},
            {u"reason"_s, line.reason}};
}

void describe(const TextImport &plan, Outcome &out)
{
    using Fate = TextImport::Fate;
    QJsonArray texts;
    QStringList lines;
    qsizetype more = 0;
    for (const TextImport::Line &line : plan.lines) {
        texts.append(jsonOf(line));
        if (line.fate == Fate::Unchanged || line.fate == Fate::Empty)
            continue;
        if (lines.size() >= kPrinted) {
            ++more;
            continue;
        }
        const QString name = line.kind
            ? u"%1: %2"_s.arg(shortened(line.title, 40),
                              line.kind->fields[std::size_t(line.field)].labelText())
            : line.place;
        QString text = u"%1 %2  %3"_s.arg(line.taken ? u"+"_s : u"-"_s, fateText(line.fate), name);
        if (line.taken)
            text += u"  → "_s + shortened(line.after);
        else if (!line.reason.isEmpty())
            text += u"  ("_s + line.reason + u')';
        lines << text;
    }
    if (more > 0)
        lines << Cli::tr("… and %1 more").arg(more);
    out.data[u"language"_s] = plan.language;
    out.data[u"texts"_s] = texts;
    QJsonObject counts;
    for (int fate = 0; fate <= int(Fate::Faulty); ++fate)
        counts[fateKey(Fate(fate))] = plan.count(Fate(fate));
    out.data[u"counts"_s] = counts;
    out.data[u"taken"_s] = plan.taken();
    out.data[u"written"_s] = false;
    out.text = (lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n')
        + Cli::tr("%1: %2 taken, %3 unchanged, %4 without translation, %5 not taken")
              .arg(isolated(languageName(plan.language)))
              .arg(plan.taken())
              .arg(plan.count(Fate::Unchanged))
              .arg(plan.count(Fate::Empty))
              .arg(plan.lines.size() - plan.taken() - plan.count(Fate::Unchanged) - plan.count(Fate::Empty))
        + u'\n';
}

QJsonObject jsonOf(const TextCoverage &coverage)
{
    QJsonObject languages;
    for (auto it = coverage.languages.cbegin(); it != coverage.languages.cend(); ++it)
        languages[it.key()] = QJsonObject{{u"originals"_s, it->originals},
                                          {u"present"_s, it->present},
                                          {u"stale"_s, it->stale},
                                          {u"missing"_s, it->missing}};
    return {{u"kind"_s, coverage.kind->keyText()},
            {u"built_in"_s, coverage.builtIn},
            {u"texts"_s, coverage.texts},
            {u"languages"_s, languages}};
}

/// "12 (3) / 40": translated, of these to be checked, of those to be translated.
QString cellOf(const TextCounts &counts)
{
    const int translated = counts.present + counts.stale;
    const int all = translated + counts.missing;
    if (all == 0)
        return u"–"_s;
    return counts.stale > 0 ? u"%1 (%2) / %3"_s.arg(translated).arg(counts.stale).arg(all)
                            : u"%1 / %2"_s.arg(translated).arg(all);
}

}  // namespace

Outcome exportTexts(Session &session, const Call &call)
{
    const auto wanted = exportCall(call);
    if (!wanted)
        return Outcome::refused(wanted.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    auto selection = selectionFor(session, **workspace, call);
    if (!selection)
        return Outcome::refused(selection.error());
    selection->builtIn = call.has(u"--built-in"_s);
    const auto found = findTexts(**workspace, *selection);
    if (!found)
        return Outcome::refused(found.error());
    const auto units = translationUnits(**workspace, found->texts, wanted->order);
    if (!units)
        return Outcome::refused(units.error());
    const Result<QByteArray> bytes = wanted->isBook ? writeTranslationBook(*units, wanted->order.screen)
                                                    : Result<QByteArray>(writeXliff(*units));
    if (!bytes)
        return Outcome::refused(bytes.error());
    const QString path = call.value(u"-o"_s);
    if (const Status written = session.writeFile(path, *bytes); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"language"_s] = units->language;
    out.data[u"texts"_s] = units->units.size();
    const int texts = int(units->units.size());
    out.text =
        (texts == 1 ? Cli::tr("1 text written to %1") : Cli::tr("%n texts written to %1", nullptr, texts))
            .arg(path)
        + u'\n';
    describeLeftOut(*found, *units, out);
    return out;
}

Outcome importTexts(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const auto expected = languageOption(call, u"--to"_s, {});
    if (!expected)
        return Outcome::refused(expected.error());
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<TranslationFile> file = readTranslationsFile(call.arguments[1]);
    if (!file)
        return Outcome::refused(file.error());
    if (!expected->isEmpty() && file->language != *expected)
        return Outcome::refused(
            {ProblemCode::Invalid,
             Cli::tr("The file is translated into %1, not into %2. Nothing was changed.")
                 .arg(isolated(languageName(file->language)), isolated(languageName(*expected))),
             {}});
    TextImportOptions options;
    options.takeOlder = call.has(u"--take-older"_s);
    options.takeDoubtful = call.has(u"--take-doubtful"_s);
    const Result<TextImport> plan = planTexts(**workspace, *file, options);
    if (!plan)
        return Outcome::refused(plan.error());
    Outcome out;
    describe(*plan, out);
    if (dry)
        out.text += Cli::tr("Nothing was written.") + u'\n';
    if (dry || plan->changes.isEmpty())
        return out;
    if (const Status written = applyTo(**workspace, plan->changes, out); !written)
        return Outcome::refused(written.error());
    return out;
}

Outcome textCoverageTable(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    auto selection = selectionFor(session, **workspace, call);
    if (!selection)
        return Outcome::refused(selection.error());
    selection->builtIn = true;
    const auto found = findTexts(**workspace, *selection);
    if (!found)
        return Outcome::refused(found.error());
    Outcome out;
    QJsonArray kinds;
    QList<QStringList> rows{QStringList{Cli::tr("Texts translated (to be checked) of those to translate")}
                            + contentLanguages()};
    const QList<TextCoverage> coverage = textCoverage(found->texts);
    for (const TextCoverage &one : coverage) {
        kinds.append(jsonOf(one));
        QStringList row{one.builtIn ? Cli::tr("%1, built in").arg(one.kind->pluralText())
                                    : one.kind->pluralText()};
        for (const QString &language : contentLanguages())
            row << cellOf(one.languages.value(language));
        rows << row;
    }
    out.data[u"kinds"_s] = kinds;
    out.data[u"locked"_s] = found->locked;
    out.text = columns(rows);
    if (found->locked > 0)
        out.text += (found->locked == 1
                         ? Cli::tr("1 text is settled and cannot be changed now; it is not counted.")
                         : Cli::tr("%n texts are settled and cannot be changed now; they are not counted.",
                                   nullptr, int(found->locked)))
            + u'\n';
    return out;
}

}  // namespace tri::cli
