// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diskfaults.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace disk {

namespace {

std::atomic<long> s_steps{0};
std::atomic<bool> s_full{false};
std::atomic<bool> s_failing{false};
std::atomic<long> s_used{0};

bool isSet(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value;
}

/// Somebody put the disk in order again.
bool isMended()
{
    const char *sign = std::getenv("TRI_DISK_MENDED");
    return sign && ::syscall(SYS_faccessat, AT_FDCWD, sign, F_OK) == 0;
}

bool isAt(const char *name, long now)
{
    const char *at = std::getenv(name);
    return at && std::atol(at) == now;
}

long openAside(const char *path, int flags)
{
    return path ? ::syscall(SYS_openat, AT_FDCWD, path, flags | O_CLOEXEC, 0600) : -1;
}

}  // namespace

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
    const long file = openAside(std::getenv("TRI_DISK_TRACE"), O_WRONLY | O_CREAT | O_APPEND);
    if (file < 0)
        return;
    char line[PATH_MAX + 64];
    const char *name = std::strrchr(path, '/');
    const int size = std::snprintf(line, sizeof line, "%s %s\n", what, name ? name + 1 : path);
    (void)::syscall(SYS_write, file, line, size);
    (void)::syscall(SYS_close, file);
}

Fate step(const char *what, const char *path)
{
    note(what, path);
    const long now = s_steps++;
    if (isMended())
        return Fate::Happens;
    const auto strikes = [&](const char *name) {
        if (!isAt(name, now))
            return false;
        note("struck", path);
        return true;
    };
    if (strikes("TRI_DISK_FULL"))
        s_full = true;
    if (strikes("TRI_DISK_KILL"))
        return Fate::Dies;
    if (strikes("TRI_DISK_SHORT"))
        return Fate::Short;
    if (strikes("TRI_DISK_LIE"))
        return Fate::Lies;
    if (strikes("TRI_DISK_FAIL")) {
        s_failing = isSet("TRI_DISK_FOREVER");
        return Fate::Fails;
    }
    if (s_failing)
        return Fate::Fails;
    return s_full ? Fate::Full : Fate::Happens;
}

int faultCode()
{
    const char *name = std::getenv("TRI_DISK_ERROR");
    return name && std::strcmp(name, "ENOSPC") == 0 ? ENOSPC : EIO;
}

void die()
{
    for (;;)
        (void)::kill(::getpid(), SIGKILL);
}

long take(long bytes)
{
    const long left = roomLeft();
    if (left < 0 || bytes <= 0 || isMended()) {
        s_used += bytes;
        return bytes;
    }
    const long taken = bytes <= left ? bytes : left;
    if (taken < bytes)
        note("struck", "room");
    s_used += taken;
    return taken;
}

void giveBack(long bytes)
{
    s_used -= bytes;
}

long roomLeft()
{
    const char *room = std::getenv("TRI_DISK_ROOM");
    if (!room || !*room)
        return -1;
    const long left = std::atol(room) - s_used;
    return left > 0 ? left : 0;
}

bool tellsFull()
{
    if (isMended())
        return false;
    const bool failing = s_failing && faultCode() == ENOSPC;
    return s_full || failing || std::getenv("TRI_DISK_TOLD");
}

bool isDeaf()
{
    return isSet("TRI_DISK_DEAF");
}

bool readsCount()
{
    return isSet("TRI_DISK_READS");
}

void record(Op op, const char *path, off64_t at, const void *more, size_t size)
{
    const long file = openAside(std::getenv("TRI_DISK_LOG"), O_WRONLY | O_CREAT | O_APPEND);
    if (file < 0)
        return;
    struct Head {
        char op[4];
        uint32_t path;
        int64_t at;
        uint64_t size;
    };
    const size_t length = std::strlen(path);
    Head head{{char(op), 0, 0, 0}, uint32_t(length), at, size};
    const iovec parts[]{
        {&head, sizeof head}, {const_cast<char *>(path), length}, {const_cast<void *>(more), size}};
    (void)::syscall(SYS_writev, file, parts, 3);
    (void)::syscall(SYS_close, file);
}

}  // namespace disk
