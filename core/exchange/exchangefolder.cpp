// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchangefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeFolder)
};

}  // namespace

OfferedPackage ExchangeFolder::judge(const Workspace &workspace, const QString &path,
                                     const ReceiveOrder &order)
{
    using State = OfferedPackage::State;
    OfferedPackage out{.path = path};
    const auto bytes = packageBytes(path);
    const auto head = bytes ? headOf(*bytes) : Result<SealHead>(fail(bytes.error()));
    if (!head) {
        const bool newer = head.error().code == ProblemCode::Newer;
        out.state = newer ? State::Refused : State::Unfinished;
        out.why = newer
            ? head.error().text
            : FolderText::tr("It has not wholly arrived, or is damaged; it is looked at again next time.");
        return out;
    }
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (m_known.contains(hash)) {
        out.state = State::Known;
        return out;
    }
    if (head->sealing == Sealing::Passphrase && order.passphrase.isEmpty()) {
        out.state = State::Locked;
        out.why = FolderText::tr("It is locked with a passphrase; open it to give that.");
        return out;
    }
    const auto package = readPackageBytes(*bytes, QFileInfo(path).fileName(), order);
    const auto plan =
        package ? workspace.planMerge(package->source) : Result<MergePlan>(fail(package.error()));
    if (package) {
        out.sender = package->sender;
        out.title = package->note.title;
        out.standing = package->standing;
    }
    if (!plan) {
        out.state = State::Refused;
        out.why = plan.error().text;
        return out;
    }
    out.commits = plan->commits.size();
    if (plan->isEmpty()) {
        out.state = State::Known;
        m_known.insert(hash);
    }
    return out;
}

Result<QList<OfferedPackage>> ExchangeFolder::look(const Workspace &workspace, const ReceiveOrder &order)
{
    const QDir folder(m_path);
    if (!folder.exists() || !folder.isReadable())
        return fail(
            ProblemCode::NotFound,
            FolderText::tr(
                "The exchange folder “%1” is not there or cannot be read. Connect its drive, or choose "
                "another folder.")
                .arg(QDir::toNativeSeparators(m_path)));
    QList<OfferedPackage> out;
    QHash<QString, Looked> looked;
    const QFileInfoList files = folder.entryInfoList({u"*.tripack"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto before = m_looked.constFind(file.fileName());
        const bool same = before != m_looked.cend() && before->size == file.size()
            && before->changed == file.lastModified();
        const OfferedPackage package = same ? before->package : judge(workspace, file.filePath(), order);
        out << package;
        if (package.state == OfferedPackage::State::Known)
            looked.insert(file.fileName(), {file.size(), file.lastModified(), package});
    }
    m_looked = std::move(looked);
    return out;
}

}  // namespace tri
