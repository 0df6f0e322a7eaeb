// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fills up or fails, or a program that is killed, at a given step: loaded into the built program before all other
// libraries (LD_PRELOAD), so that nothing in the program has to know of it. Steps are what changes the files of one folder:
// a file is made, written, cut, synced, renamed or removed. What happens between two steps leaves the disk as it is, so a
// kill at each step shows all that a kill at any moment can leave.
//
// TRI_DISK_FOLDER   whose files count, with all below it; nothing happens without it
// TRI_DISK_TRACE    a file outside that folder: a line for each step, its kind and the file's name; "struck" when it happens
// TRI_DISK_FULL     from this step on the disk is full: a file may be written where it has room already, and not grow
// TRI_DISK_ROOM     so many bytes is all that files may still grow by; what is removed or cut gives room back
// TRI_DISK_TOLD     the disk tells that it has no room
// TRI_DISK_FAIL     this step fails with TRI_DISK_ERROR (EIO, or ENOSPC); with TRI_DISK_FOREVER all that follow fail too
// TRI_DISK_READS    reading and opening are steps too
// TRI_DISK_SHORT    at this step half is written, and that is told
// TRI_DISK_LIE      at this step half is written, and all is told to be: what a program sees that does not look
// TRI_DISK_KILL     at this step the program is killed; of what was to be written half is there
// TRI_DISK_MENDED   when this file is there, nothing fails any more
// TRI_DISK_LOG      a file outside that folder: all that was done, with the bytes, and what was told on the standard output
// TRI_DISK_DEAF     syncs are told to be done and are not, nor are they in that file
//
// At its end the trace tells what memory the program had at most: "peak" and a number of kB.

#include "tests/support/diskfaults.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace disk;

namespace {

std::atomic<bool> s_halved{false};  // the write at which it became full was told to be half done

/// Of the library that this one stands before.
template <typename F> F *next(const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

/// Whether a step may go on that changes no more than names and sizes; errno says why not.
bool happens(const char *what, const char *path, bool needsRoom = false)
{
    const Fate fate = step(what, path);
    if (fate == Fate::Dies)
        die();
    if (fate == Fate::Fails)
        errno = faultCode();
    if (fate == Fate::Full && needsRoom)
        errno = ENOSPC;
    return fate != Fate::Fails && (fate != Fate::Full || !needsRoom);
}

constexpr size_t halfOf(size_t size)
{
    constexpr size_t kSector = 512;  // is there whole or not at all
    return size > 2 * kSector ? size / 2 / kSector * kSector : size / 2;
}

/// Writes as much as the disk takes.
template <typename Write>
ssize_t put(int file, const char *path, const void *bytes, size_t size, off64_t at, const Write &write)
{
    struct stat now = {};
    const off64_t had = ::fstat(file, &now) == 0 ? now.st_size : 0;
    const long grows = std::max<long>(0, at + off64_t(size) - had);
    const long refused = grows - take(grows);
    if (size > 0 && refused >= long(size)) {
        errno = ENOSPC;
        return -1;
    }
    const ssize_t done = write(size - size_t(refused));
    if (done > 0)
        record(Op::Write, path, at, bytes, size_t(done));
    return done;
}

/// How much of it is written; -1 = nothing, and errno says why.
template <typename Write>
ssize_t written(int file, const void *bytes, size_t size, off64_t at, const Write &write)
{
    Path path;
    if (!counts(file, path)) {
        const ssize_t done = write(size);
        if (file == STDOUT_FILENO && done > 0)
            record(Op::Told, "", 0, bytes, size_t(done));
        return done;
    }
    struct stat now = {};
    switch (step("write", path)) {
    case Fate::Happens: return put(file, path, bytes, size, at, write);
    case Fate::Fails: errno = faultCode(); return -1;
    case Fate::Short: return put(file, path, bytes, std::max<size_t>(1, halfOf(size)), at, write);
    case Fate::Lies: (void)put(file, path, bytes, halfOf(size), at, write); return ssize_t(size);
    case Fate::Dies:
        if (size > 512)
            (void)write(halfOf(size));
        die();
    case Fate::Full: break;
    }
    if (::fstat(file, &now) == 0 && at + off64_t(size) <= now.st_size)
        return put(file, path, bytes, size, at, write);
    if (size > 1 && !s_halved.exchange(true))
        return put(file, path, bytes, size / 2, at, write);
    errno = ENOSPC;
    return -1;
}

template <typename Read> ssize_t gotten(int file, const Read &read)
{
    if (Path path; readsCount() && counts(file, path) && !happens("read", path))
        return -1;
    return read();
}

/// Opens by way of the library's own function of that name.
int opened(const char *name, const char *path, int flags, mode_t mode)
{
    const bool ours = counts(path);
    const bool makes = ours && (flags & O_CREAT) != 0 && ::access(path, F_OK) != 0;
    if (makes && !happens("make", path, true))
        return -1;
    if (ours && !makes && readsCount() && ::access(path, F_OK) == 0 && !happens("open", path))
        return -1;
    const int file = next<int(const char *, int, ...)>(name)(path, flags, mode);
    if (file >= 0 && makes)
        record(Op::Make, path, 0, nullptr, 0);
    else if (file >= 0 && ours && (flags & O_TRUNC) != 0)
        record(Op::Cut, path, 0, nullptr, 0);
    return file;
}

template <typename Cut> int cut(int file, off64_t size, const Cut &cut)
{
    Path path;
    if (!counts(file, path))
        return cut();
    if (!happens("cut", path))
        return -1;
    struct stat before = {};
    const bool known = ::fstat(file, &before) == 0;
    const int done = cut();
    if (done == 0) {
        record(Op::Cut, path, size, nullptr, 0);
        if (known && before.st_size > size)
            giveBack(before.st_size - size);
    }
    return done;
}

template <typename Sync> int synced(int file, const Sync &sync)
{
    Path path;
    if (!counts(file, path))
        return sync();
    if (!happens("sync", path))
        return -1;
    if (isDeaf())
        return 0;
    struct stat now = {};
    const int done = sync();
    if (done == 0)
        record(::fstat(file, &now) == 0 && S_ISDIR(now.st_mode) ? Op::SyncFolder : Op::Sync, path, 0, nullptr,
               0);
    return done;
}

template <typename Rename> int renamed(const char *from, const char *to, const Rename &rename)
{
    if (!counts(to))
        return rename();
    if (!happens("rename", from))
        return -1;
    const int done = rename();
    if (done == 0)
        record(Op::Rename, from, 0, to, std::strlen(to));
    return done;
}

/// Whoever asks names the root of the disk, not the folder.
template <typename Stat> void tellRoom(const char *path, Stat *disk)
{
    const long left = roomLeft();
    if (!disk || (left < 0 && !tellsFull()))
        return;
    note("struck", path);
    const auto blocks = tellsFull() ? 0 : left / long(disk->f_frsize ? disk->f_frsize : disk->f_bsize);
    disk->f_bavail = blocks;
    disk->f_bfree = blocks;
}

/// Of this program alone: what the system tells of a child counts the one that started it.
__attribute__((destructor)) void tellPeak()
{
    const long status = ::syscall(SYS_openat, AT_FDCWD, "/proc/self/status", O_RDONLY, 0);
    char text[4096];
    const long size = status < 0 ? 0 : ::syscall(SYS_read, status, text, sizeof text - 1);
    text[size > 0 ? size : 0] = '\0';
    (void)::syscall(SYS_close, status);
    long peak = 0;
    const char *line = std::strstr(text, "VmHWM:");
    if (!line || std::sscanf(line, "VmHWM: %ld", &peak) != 1)
        return;
    std::snprintf(text, sizeof text, "%ld", peak);
    note("peak", text);
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

}  // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened("open64", path, flags, mode);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    const bool makes = counts(path) && ::access(path, F_OK) != 0;
    if (makes && !happens("make", path, true))
        return -1;
    const int done = next<int(const char *, mode_t)>("mkdir")(path, mode);
    if (done == 0 && makes)
        record(Op::Folder, path, 0, nullptr, 0);
    return done;
}

ssize_t write(int file, const void *bytes, size_t size)
{
    return written(file, bytes, size, ::lseek64(file, 0, SEEK_CUR), [&](size_t part) {
        return next<ssize_t(int, const void *, size_t)>("write")(file, bytes, part);
    });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return written(file, bytes, size, at, [&](size_t part) {
        return next<ssize_t(int, const void *, size_t, off_t)>("pwrite")(file, bytes, part, at);
    });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return written(file, bytes, size, at, [&](size_t part) {
        return next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, part, at);
    });
}

ssize_t read(int file, void *bytes, size_t size)
{
    return gotten(file, [&] { return next<ssize_t(int, void *, size_t)>("read")(file, bytes, size); });
}

ssize_t pread(int file, void *bytes, size_t size, off_t at)
{
    return gotten(file,
                  [&] { return next<ssize_t(int, void *, size_t, off_t)>("pread")(file, bytes, size, at); });
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    return gotten(
        file, [&] { return next<ssize_t(int, void *, size_t, off64_t)>("pread64")(file, bytes, size, at); });
}

int ftruncate(int file, off_t size) noexcept
{
    return cut(file, size, [&] { return next<int(int, off_t)>("ftruncate")(file, size); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    return cut(file, size, [&] { return next<int(int, off64_t)>("ftruncate64")(file, size); });
}

int fsync(int file)
{
    return synced(file, [&] { return next<int(int)>("fsync")(file); });
}

int fdatasync(int file)
{
    return synced(file, [&] { return next<int(int)>("fdatasync")(file); });
}

int rename(const char *from, const char *to) noexcept
{
    return renamed(from, to, [&] { return next<int(const char *, const char *)>("rename")(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renamed(from, to, [&] {
        return next<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from,
                                                                                      toFolder, to, flags);
    });
}

int unlink(const char *path) noexcept
{
    const auto remove = [&] { return next<int(const char *)>("unlink")(path); };
    if (!counts(path) || ::access(path, F_OK) != 0)
        return remove();
    if (!happens("remove", path))
        return -1;
    struct stat before = {};
    const bool known = ::stat(path, &before) == 0;
    const int done = remove();
    if (done == 0) {
        record(Op::Remove, path, 0, nullptr, 0);
        if (known)
            giveBack(before.st_size);
    }
    return done;
}

int statvfs(const char *path, struct statvfs *disk) noexcept
{
    const int done = next<int(const char *, struct statvfs *)>("statvfs")(path, disk);
    tellRoom(path, disk);
    return done;
}

int statvfs64(const char *path, struct statvfs64 *disk) noexcept
{
    const int done = next<int(const char *, struct statvfs64 *)>("statvfs64")(path, disk);
    tellRoom(path, disk);
    return done;
}

}  // extern "C"
