// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// An open file and its name: closed and removed unless kept.
class Temporary {
public:
    Temporary() = default;
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;
    ~Temporary()
    {
        (void)close();
        if (!m_name.isEmpty())
            ::unlink(m_name.constData());
    }

    /// 0 or an errno.
    int open(const QByteArray &target)
    {
        for (int attempt = 0; attempt < 100; ++attempt) {
            const QByteArray name = target + ".part" + QByteArray::number(QRandomGenerator::system()->generate(), 36);
            m_handle = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (m_handle >= 0) {
                m_name = name;
                return 0;
            }
            if (errno != EEXIST)
                return errno;
        }
        return EEXIST;
    }
    [[nodiscard]] int handle() const { return m_handle; }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    int close()
    {
        const int result = m_handle >= 0 && ::close(m_handle) != 0 ? errno : 0;
        m_handle = -1;
        return result;
    }
    void keep() { m_name.clear(); }

private:
    int m_handle = -1;
    QByteArray m_name;
};

int writeAll(int handle, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(handle, bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        if (count == 0)
            return ENOSPC;
        done += count;
    }
    return 0;
}

/// True when the file has exactly the bytes that were written.
bool readsBack(int handle, qint64 size, const QByteArray &hash)
{
    if (::lseek(handle, 0, SEEK_SET) != 0)
        return false;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    qint64 length = 0;
    for (;;) {
        const ssize_t count = ::read(handle, buffer.data(), size_t(buffer.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        if (count == 0)
            break;
        digest.addData(QByteArrayView(buffer.constData(), count));
        length += count;
    }
    return length == size && digest.result() == hash;
}

tl::unexpected<Problem> explain(int error, const QString &path, qint64 size)
{
    const QString name = QFileInfo(path).fileName();
    const QString folder = QFileInfo(path).absolutePath();
    const QString detail = path + u": "_s + QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return fail(ProblemCode::DiskFull,
                    QCoreApplication::translate("SafeFile",
                                                "“%1” was not saved: the disk with the folder %2 is full and %3 are needed. "
                                                "Free some space, or save to another disk. A file of that name that was "
                                                "there before is unchanged.")
                        .arg(name, folder, QLocale().formattedDataSize(size)),
                    detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ProblemCode::ReadOnly,
                    QCoreApplication::translate("SafeFile",
                                                "“%1” was not saved: it or the folder %2 cannot be written. Choose another "
                                                "folder, or ask whoever looks after it for the right to write there.")
                        .arg(name, folder),
                    detail);
    case ENOENT:
    case ENOTDIR:
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("SafeFile",
                                                "“%1” was not saved: there is no folder %2. Make the folder, or choose "
                                                "another one.")
                        .arg(name, folder),
                    detail);
    default:
        return fail(ProblemCode::Io,
                    QCoreApplication::translate("SafeFile",
                                                "“%1” was not saved in the folder %2: %3. Try again, or save to another "
                                                "disk. A file of that name that was there before is unchanged.")
                        .arg(name, folder, QString::fromLocal8Bit(std::strerror(error))),
                    detail);
    }
}

void syncFolder(const QString &folder)
{
    // Makes the new name itself durable, and that of the folder, which may be new too. Some file systems refuse it; the
    // file's bytes are safe by then.
    for (const QString &one : {folder, QFileInfo(folder).absolutePath()}) {
        const int handle = ::open(QFile::encodeName(one).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return;
        (void)::fsync(handle);
        ::close(handle);
    }
}

/// 0 or an errno.
int syncFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int error = ::fsync(handle) != 0 ? errno : 0;
    ::close(handle);
    return error;
}

Status rename(const QString &from, const QString &to, bool replaces)
{
    const qint64 size = QFileInfo(from).size();
    if (const int error = syncFile(from))
        return explain(error, to, size);
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (replaces ? std::rename(source.constData(), target.constData()) != 0 : !QFile::rename(from, to))
        return explain(replaces ? errno : EIO, to, size);
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

}  // namespace

Status nameIsFree(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(
            ProblemCode::Exists,
            QCoreApplication::translate("SafeFile", "“%1” is there already. Choose another name.").arg(path));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return explain(ENOENT, path, 0);
    return folder.isWritable() ? Status() : explain(EACCES, path, 0);
}

Status takeName(const QString &unfinished, const QString &path)
{
    const Status free = nameIsFree(path);
    return free ? rename(unfinished, path, false) : free;
}

Status takePlace(const QString &unfinished, const QString &path)
{
    return rename(unfinished, path, true);
}

Status takePlaceOver(const QString &unfinished, const QString &path)
{
    QFile old(path);
    const bool reached = old.open(QIODevice::ReadWrite);
    if (auto done = takePlace(unfinished, path); !done)
        return done;
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 left = reached ? old.size() : 0; left > 0; left -= zeros.size())
        if (old.write(zeros.constData(), std::min<qint64>(left, zeros.size())) < 0)
            break;
    return {};
}

Status writeAllAtomically(const QString &path, const QByteArray &bytes)
{
    return writePiecesAtomically(path, bytes.size(), [&bytes](const PieceTaker &take) { return take(bytes); });
}

Status writePiecesAtomically(const QString &path, qint64 size, const PieceGiver &give)
{
    // A link keeps pointing to the file it stands for.
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.isDir())
        return explain(EISDIR, path, size);
    const QByteArray targetName = QFile::encodeName(target);

    struct stat old = {};
    const bool replaces = ::stat(targetName.constData(), &old) == 0;
    if (replaces && ::access(targetName.constData(), W_OK) != 0)
        return explain(errno, path, size);

    Temporary file;
    if (const int error = file.open(targetName))
        return explain(error, path, size);
    if (replaces)
        (void)::fchmod(file.handle(), old.st_mode & 07777);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 written = 0;
    const auto take = [&](QByteArrayView piece) -> Status {
        if (const int error = writeAll(file.handle(), piece))
            return explain(error, path, size);
        digest.addData(piece);
        written += piece.size();
        return {};
    };
    if (const Status given = give(take); !given)
        return given;
    if (::fsync(file.handle()) != 0)
        return explain(errno, path, size);
    if (!readsBack(file.handle(), written, digest.result()))
        return explain(EIO, path, size);
    if (const int error = file.close())
        return explain(error, path, size);
    if (std::rename(file.name().constData(), targetName.constData()) != 0)
        return explain(errno, path, size);
    file.keep();
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

}  // namespace tri
