// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tri_fuzz NAME [FOLDER…] [-max_total_time=120 …]: one of the targets under libFuzzer. Found files go into corpus/NAME once what
// they show is mended.

#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/mutator.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace {

const tri::fuzz::Target *chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (*argc > 1)
        chosen = tri::fuzz::target((*argv)[1]);
    if (!chosen) {
        std::fputs("tri_fuzz NAME [FOLDER...] [OPTION...]; the names are:", stderr);
        for (const tri::fuzz::Target &one : tri::fuzz::targets())
            std::fprintf(stderr, " %s", one.name);
        std::fputs("\n", stderr);
        std::exit(2);
    }
    // The name stays first, where the fuzzer expects itself, so that it starts itself again rightly.
    std::rotate(*argv + 1, *argv + 2, *argv + *argc);
    --*argc;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "tri_fuzz";
    static char *arguments[] = {name, nullptr};
    static QGuiApplication application(count, arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return chosen->run(data, size);
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed)
{
    if (seed % 4 != 0)
        return LLVMFuzzerMutate(data, size, most);
    tri::fuzz::Mutator mutator(seed, chosen->words);
    const QByteArray before(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray after = seed % 8 == 0 ? mutator.withWord(before) : mutator.changed(before);
    const size_t length = std::min(size_t(after.size()), most);
    std::memcpy(data, after.constData(), length);
    return length;
}
