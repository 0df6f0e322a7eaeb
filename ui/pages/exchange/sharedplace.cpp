// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/sharedplace.h"

#include "core/hub/hubsync.h"

#include <QDir>

#include <algorithm>
#include <memory>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString changesAnd(qsizetype changes, qsizetype files)
{
    const QString first =
        changes == 1 ? SharedPlace::tr("1 change") : SharedPlace::tr("%n changes", nullptr, int(changes));
    if (files == 0)
        return first;
    const QString second =
        files == 1 ? SharedPlace::tr("1 file") : SharedPlace::tr("%n files", nullptr, int(files));
    return SharedPlace::tr("%1 and %2").arg(first, second);
}

Result<PackagePreview> previewOf(const Workspace &workspace, const MergePlan &plan)
{
    const auto deletion = deletionsOf(workspace, plan);
    if (!deletion)
        return fail(deletion.error());
    return PackagePreview{.plan = plan, .deletion = *deletion, .outOfScope = {}};
}

QString goingTo(const FolderDraft &draft)
{
    return draft.isEmpty()
        ? SharedPlace::tr("The folder lacks nothing of this copy.")
        : SharedPlace::tr("This copy adds: %1.").arg(changesAnd(draft.commits.size(), draft.contents.size()));
}

bool isBarred(const FolderFile &file)
{
    return file.state == FolderFile::State::Refused
        && (file.standing == SenderStanding::Unknown || file.standing == SenderStanding::Unsigned);
}

Result<SharedPlaceReading> readFolder(const Workspace &workspace, const QString &keyFile,
                                      const SharedPlaceOrder &wanted)
{
    std::shared_ptr<KeyBook> book;
    if (!keyFile.isEmpty()) {
        auto loaded = KeyBook::load(keyFile);
        if (!loaded)
            return fail(loaded.error());
        book = std::make_shared<KeyBook>(*std::move(loaded));
    }
    const FolderOrder order{.book = book.get(),
                            .passphrase = wanted.passphrase,
                            .unverified = wanted.unverified,
                            .begin = wanted.begin};
    auto reading = readSharedFolder(workspace, wanted.place, order);
    auto preview = reading ? previewOf(workspace, reading->plan) : fail(reading.error());
    auto draft = reading ? folderDraft(workspace, *reading) : fail(reading.error());
    if (!preview || !draft)
        return fail(preview ? draft.error() : preview.error());
    SharedPlaceReading out{.preview = *std::move(preview), .going = goingTo(*draft)};
    out.files = reading->files;
    out.hasUnverified = std::any_of(out.files.cbegin(), out.files.cend(), isBarred);
    if (!book || !book->own())
        out.notices << SharedPlace::tr(
            "You have no key, so nobody can tell who wrote what you add. Make one under Go > Keys.");
    out.exchange = [book, order,
                    reading = *std::move(reading)](Workspace &into, const MergeRefusals &refusals,
                                                   const QDateTime &now) -> Result<SharedPlaceDone> {
        auto done = syncSharedFolder(into, reading, order, now, refusals);
        if (!done)
            return fail(done.error());
        const QString went = done->written.isEmpty()
            ? QString()
            : SharedPlace::tr("Added to the folder: %1.").arg(done->written.join(u", "_s));
        return SharedPlaceDone{std::move(done->merged), done->backup, went, done->unwritten};
    };
    return out;
}

QString wentText(const HubPushed &pushed)
{
    return pushed.commits + pushed.files == 0
        ? QString()
        : SharedPlace::tr("Sent to the hub: %1.").arg(changesAnd(pushed.commits, pushed.files));
}

/// What stays here though the hub lacks it, and why.
std::optional<Problem> heldBack(const HubPushed &pushed)
{
    if (!pushed.ownerOfThis.isEmpty())
        return Problem{ProblemCode::Blocked,
                       SharedPlace::tr("At the hub this copy is entered as that of %1, so its changes stay "
                                       "here. Ask the hub’s administrator to hand it over to you.")
                           .arg(pushed.ownerOfThis),
                       {}};
    if (pushed.waiting == 0)
        return std::nullopt;
    return Problem{
        ProblemCode::Blocked,
        pushed.waitingFor.isEmpty()
            ? SharedPlace::tr("%n change(s) stay here for now: they build on changes of which this copy has "
                              "only a part, and the hub nothing.",
                              nullptr, int(pushed.waiting))
            : SharedPlace::tr("%n change(s) stay here for now: they build on changes of %1 that the hub does "
                              "not have. Exchange again when they were sent.",
                              nullptr, int(pushed.waiting))
                  .arg(pushed.waitingFor.join(u", "_s)),
        {}};
}

Result<SharedPlaceReading> readFromHub(const Workspace &workspace, const SharedPlaceOrder &wanted)
{
    const auto address = parseHubAddress(wanted.place);
    if (!address)
        return fail(address.error());
    auto reading = readHub(workspace, *address);
    auto preview = reading ? previewOf(workspace, reading->plan) : fail(reading.error());
    if (!preview)
        return fail(preview.error());
    SharedPlaceReading out{.preview = *std::move(preview),
                           .going = SharedPlace::tr("This copy sends what the hub lacks.")};
    out.needsJoining = reading->plan.isStrange && !wanted.joins;
    out.exchange = [joins = wanted.joins,
                    reading = *std::move(reading)](Workspace &into, const MergeRefusals &refusals,
                                                   const QDateTime &now) -> Result<SharedPlaceDone> {
        auto done = syncHub(into, reading, now, {.joins = joins}, refusals);
        if (!done)
            return fail(done.error());
        return SharedPlaceDone{std::move(done->merged), done->backup, wentText(done->pushed),
                               done->unpushed ? done->unpushed : heldBack(done->pushed)};
    };
    return out;
}

}  // namespace

bool SharedPlace::isHub(const QString &place)
{
    return place.contains(u"://"_s);
}

Result<SharedPlaceReading> SharedPlace::read(const Workspace &workspace, const QString &keyFile,
                                             const SharedPlaceOrder &order)
{
    return isHub(order.place) ? readFromHub(workspace, order) : readFolder(workspace, keyFile, order);
}

}  // namespace tri::ui
