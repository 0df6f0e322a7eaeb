// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from others as a package: shown first, taken when it is said.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/mergetexts.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/exchange/received.h"

#include <QJsonArray>

#include <utility>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

using Effect = MergePlan::Item::Effect;

void tellSender(const ReceivedPackage &package, const PackagePreview &preview, Outcome &out)
{
    const PackageNote &note = package.note;
    out.text += columns({{Cli::tr("From"), package.sender + u", "_s + standingText(package.standing)},
                         {Cli::tr("About"), note.title},
                         {Cli::tr("Newest change"), note.made}});
    if (!note.purpose.isEmpty())
        out.text += columns({{Cli::tr("Purpose"), note.purpose}});
    if (note.answerBy.isValid())
        out.text += (note.rights.size() == 1
                         ? Cli::tr("1 record is asked for until %1.")
                         : Cli::tr("%n records are asked for until %1.", nullptr, int(note.rights.size())))
                        .arg(note.answerBy.toString(Qt::ISODate))
            + u'\n';
    if (preview.isOlder)
        out.text += Cli::tr("A newer package of this copy came before; this one is older.") + u'\n';
    if (preview.plan.isStrange)
        out.warnings << Cli::tr(
            "This workspace and the package have no change in common. They are likely copies "
            "of two different workspaces.");
    out.data[u"sender"_s] = package.sender;
    out.data[u"standing"_s] = int(package.standing) <= int(SenderStanding::Trusted);
    out.data[u"standing_text"_s] = standingText(package.standing);
    out.data[u"scope"_s] = scopeText(note.scope);
    out.data[u"older"_s] = preview.isOlder;
    out.data[u"strange"_s] = preview.plan.isStrange;
    out.data[u"deletes"_s] = preview.deletion.records;
    if (!package.signer.isNull() && package.standing == SenderStanding::Unknown)
        out.text +=
            Cli::tr("Words of the key to compare: %1").arg(fingerprintWords(package.signer).join(u' '))
            + u'\n';
}

Result<MergeRefusals> refusalsOf(const Workspace &workspace, const Call &call, const PackagePreview &preview)
{
    MergeRefusals out;
    if (!call.has(u"--take-outside"_s))
        out.records = preview.outOfScope;
    if (call.has(u"--refuse-deletions"_s))
        for (const MergePlan::Item &item : preview.plan.items)
            if (item.goes)
                out.fields[item.id] << QString();
    for (const QString &name : call.options.value(u"--refuse"_s)) {
        const auto whole = recordNamed(workspace, name);
        const QString ref = name.section(u'.', 0, -2);
        const QString key = name.section(u'.', -1);
        const auto row = whole || ref.isEmpty() ? whole : recordNamed(workspace, ref);
        const auto listed = [&](const MergePlan::Item &item) { return item.id.toString() == name; };
        if (!row && std::any_of(preview.plan.items.cbegin(), preview.plan.items.cend(), listed)) {
            out.records.insert(*RecordId::parse(name));  // new: it has no name here yet
            continue;
        }
        if (!row)
            return fail(row.error());
        if (whole) {
            out.records.insert(row->id);
            continue;
        }
        const auto field = fieldNamed(*row->spec, key);
        if (!field)
            return fail(field.error());
        out.fields[row->id] << (*field)->keyText();
    }
    return out;
}

Outcome apply(Session &session, Workspace &workspace, const ReceivedPackage &package,
              const PackagePreview &preview, const MergeRefusals &refusals, Outcome out)
{
    const QString now = session.clock().now().toUTC().toString(Qt::ISODateWithMs);
    const auto receipt = [&] { return packageTaken(workspace, package, now); };
    if (preview.plan.isEmpty()) {
        if (const Status done = receipt(); !done)
            return Outcome::refused(done.error());
        out.text += Cli::tr("The package has nothing that this copy lacks.") + u'\n';
        return out;
    }
    if (const Status taken = takeMerge(session, workspace, preview.plan, refusals, out, receipt); !taken)
        return Outcome::refused(taken.error());
    return out;
}

}  // namespace

Outcome receive(Session &session, const Call &call)
{
    const bool applies = call.has(u"--apply"_s);
    if (applies && call.has(u"--dry-run"_s))
        return Outcome::refused({ProblemCode::Usage, Cli::tr("Either --dry-run or --apply, not both."), {}});
    const auto workspace =
        applies ? session.openToWrite(call.arguments[0]) : session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const auto book = KeyBook::load(session.keyFile());
    const auto passphrase = passphraseOption(call);
    if (!book || !passphrase)
        return Outcome::refused(book ? passphrase.error() : book.error());
    const auto package = readPackage(call.arguments[1], {&*book, *passphrase});
    if (!package)
        return Outcome::refused(package.error());
    const auto preview = previewPackage(**workspace, *package);
    if (!preview)
        return Outcome::refused(preview.error());
    Outcome out;
    describe(preview->plan, out);
    const QString items = std::exchange(out.text, {});
    tellSender(*package, *preview, out);
    out.text += items;
    out.data[u"written"_s] = false;
    QJsonArray outside;
    for (const MergePlan::Item &item : preview->plan.items)
        if (preview->outOfScope.contains(item.id))
            outside.append(item.id.toString());
    out.data[u"outside"_s] = outside;
    if (!outside.isEmpty())
        out.text +=
            (outside.size() == 1
                 ? Cli::tr("1 record was not asked for; it is refused unless you say --take-outside.")
                 : Cli::tr("%n records were not asked for; they are refused unless you say --take-outside.",
                           nullptr, int(outside.size())))
            + u'\n';
    const auto refusals = refusalsOf(**workspace, call, *preview);
    if (!refusals)
        return Outcome::refused(refusals.error());
    if (!applies) {
        out.text += Cli::tr("Nothing was written; --apply takes it.") + u'\n';
        return out;
    }
    if (const Status may = mayTake(package->standing, package->sender, call.has(u"--unverified"_s)); !may)
        return Outcome::refused(may.error());
    if (!call.has(u"--refuse-deletions"_s))
        if (const Status meant = deletionsMeant(call, preview->deletion); !meant)
            return Outcome::refused(meant.error());
    return apply(session, **workspace, *package, *preview, *refusals, std::move(out));
}

}  // namespace tri::cli
