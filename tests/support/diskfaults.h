// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What befalls the steps of a program that is tried (failingdisk.cpp has the list of variables): which step counts, whether it
// happens, and what is written about it. Without Qt: it is loaded before everything else.

#include <climits>
#include <cstddef>

#include <sys/types.h>

namespace disk {

using Path = char[PATH_MAX];

/// Whether a file is one of those that count.
bool counts(const char *path);
bool counts(int file, Path &path);

enum class Fate {
    Happens,
    Fails,  ///< with faultCode()
    Full,   ///< only where it needs more room than the file has
    Short,  ///< half of it happens, and that is told
    Lies,   ///< half of it happens, and all of it is told
    Dies,   ///< half of it happens, and the program is killed
};

/// The next step and what becomes of it.
Fate step(const char *what, const char *path);
/// The errno of a step that fails.
int faultCode();
/// A line of the trace.
void note(const char *what, const char *path);
[[noreturn]] void die();

/// How many of so many more bytes the disk still takes; they count as taken. All of them where no size of the disk was said.
long take(long bytes);
void giveBack(long bytes);
/// What is left of the disk whose size was said; -1 = nothing was said.
long roomLeft();
/// Whether the disk is full now, or is to tell so.
bool tellsFull();
/// Whether syncs are told to be done and are not.
bool isDeaf();
/// Whether steps that read count too.
bool readsCount();

/// What happened, for a later replay: see disklog.h of tests/fault.
enum class Op : char {
    Make = 'm',
    Write = 'w',
    Cut = 'c',
    Sync = 's',
    SyncFolder = 'd',
    Rename = 'r',
    Remove = 'u',
    Folder = 'f',
    Told = 'a',  ///< written to the standard output: whoever reads it counts on it
};
/// @p more is the second path of a renaming, else the bytes.
void record(Op op, const char *path, off64_t at, const void *more, size_t size);

}  // namespace disk
