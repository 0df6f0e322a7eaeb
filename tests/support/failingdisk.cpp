// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fills up, or a program that is killed, at a given step: loaded into the built program before all other
// libraries (LD_PRELOAD), so that nothing in the program has to know of it. Steps are what changes the files of one folder:
// a file is made, written, cut, synced, renamed or removed. What happens between two steps leaves the disk as it is, so a
// kill at each step shows all that a kill at any moment can leave.
//
// TRI_DISK_FOLDER  whose files count, with all below it; nothing happens without it
// TRI_DISK_TRACE   a file outside that folder: a line for each step, its kind and the file's name; "struck" when it happens
// TRI_DISK_FULL    from this step on the disk is full: a file may be written where it has room already, and not grow
// TRI_DISK_KILL    at this step the program is killed; of what was to be written half is there
// TRI_DISK_TOLD    the disk tells that it has no room
//
// At its end the trace tells what memory the program had at most: "peak" and a number of kB.

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
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

namespace {

using Path = char[PATH_MAX];

std::atomic<long> s_steps{0};
std::atomic<bool> s_full{false};
std::atomic<bool> s_halved{false};  // the write at which it became full was told to be half done

/// Of the library that this one stands before.
template <typename F> F *next(const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

bool counts(const char *path)
{
    const char *folder = std::getenv("TRI_DISK_FOLDER");
    return folder && *folder && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool counts(int file, Path &path)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    path[size > 0 ? size : 0] = '\0';
    return counts(path);
}

void note(const char *what, const char *path)
{
    const char *trace = std::getenv("TRI_DISK_TRACE");
    const long file = trace ? ::syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (file < 0)
        return;
    char line[PATH_MAX + 64];
    const char *name = std::strrchr(path, '/');
    const int size = std::snprintf(line, sizeof line, "%s %s\n", what, name ? name + 1 : path);
    (void)::syscall(SYS_write, file, line, size);
    (void)::syscall(SYS_close, file);
}

enum class Fate { Happens, Fills, Dies };

Fate step(const char *what, const char *path)
{
    note(what, path);
    const long now = s_steps++;
    const auto isAt = [now](const char *name) {
        const char *at = std::getenv(name);
        return at && std::atol(at) == now;
    };
    if (isAt("TRI_DISK_FULL")) {
        note("struck", path);
        s_full = true;
    }
    if (isAt("TRI_DISK_KILL")) {
        note("struck", path);
        return Fate::Dies;
    }
    return s_full ? Fate::Fills : Fate::Happens;
}

void die()
{
    (void)::kill(::getpid(), SIGKILL);
    for (;;)
        (void)::pause();
}

void stepWithoutRoom(const char *what, const char *path)
{
    if (step(what, path) == Fate::Dies)
        die();
}

/// Whether a step that needs room may go on; errno says why not.
bool hasRoom(const char *what, const char *path)
{
    const Fate fate = step(what, path);
    if (fate == Fate::Dies)
        die();
    if (fate == Fate::Fills)
        errno = ENOSPC;
    return fate == Fate::Happens;
}

/// How much of it is written; -1 = nothing, and errno says why.
template <typename Write> ssize_t written(int file, size_t size, off64_t end, const Write &write)
{
    Path path;
    if (!counts(file, path))
        return write(size);
    const Fate fate = step("write", path);
    if (fate == Fate::Dies) {
        constexpr size_t kSector = 512;  // is there whole or not at all
        if (size > kSector)
            (void)write(size / 2 / kSector * kSector);
        die();
    }
    struct stat now = {};
    if (fate == Fate::Happens || (::fstat(file, &now) == 0 && end <= now.st_size))
        return write(size);
    if (size > 1 && !s_halved.exchange(true))
        return write(size / 2);
    errno = ENOSPC;
    return -1;
}

bool isMade(const char *path, int flags)
{
    return (flags & O_CREAT) != 0 && counts(path) && ::access(path, F_OK) != 0;
}

/// Whoever asks names the root of the disk, not the folder.
template <typename Stat> void tellRoom(const char *path, Stat *disk)
{
    if (disk && (s_full || std::getenv("TRI_DISK_TOLD"))) {
        note("struck", path);
        disk->f_bavail = 0;
        disk->f_bfree = 0;
    }
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

}  // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    if (isMade(path, flags) && !hasRoom("make", path))
        return -1;
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return next<int(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    if (isMade(path, flags) && !hasRoom("make", path))
        return -1;
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return next<int(const char *, int, ...)>("open64")(path, flags, mode);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    if (counts(path) && ::access(path, F_OK) != 0 && !hasRoom("make", path))
        return -1;
    return next<int(const char *, mode_t)>("mkdir")(path, mode);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    const off64_t at = ::lseek64(file, 0, SEEK_CUR);
    return written(file, size, at + off64_t(size), [&](size_t part) {
        return next<ssize_t(int, const void *, size_t)>("write")(file, bytes, part);
    });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return written(file, size, at + off64_t(size), [&](size_t part) {
        return next<ssize_t(int, const void *, size_t, off_t)>("pwrite")(file, bytes, part, at);
    });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return written(file, size, at + off64_t(size), [&](size_t part) {
        return next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, part, at);
    });
}

int ftruncate(int file, off_t size) noexcept
{
    if (Path path; counts(file, path))
        stepWithoutRoom("cut", path);
    return next<int(int, off_t)>("ftruncate")(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    if (Path path; counts(file, path))
        stepWithoutRoom("cut", path);
    return next<int(int, off64_t)>("ftruncate64")(file, size);
}

int fsync(int file)
{
    if (Path path; counts(file, path))
        stepWithoutRoom("sync", path);
    return next<int(int)>("fsync")(file);
}

int fdatasync(int file)
{
    if (Path path; counts(file, path))
        stepWithoutRoom("sync", path);
    return next<int(int)>("fdatasync")(file);
}

int rename(const char *from, const char *to) noexcept
{
    if (counts(to))
        stepWithoutRoom("rename", from);
    return next<int(const char *, const char *)>("rename")(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (counts(to))
        stepWithoutRoom("rename", from);
    return next<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder,
                                                                                 to, flags);
}

int unlink(const char *path) noexcept
{
    if (counts(path) && ::access(path, F_OK) == 0)
        stepWithoutRoom("remove", path);
    return next<int(const char *)>("unlink")(path);
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
