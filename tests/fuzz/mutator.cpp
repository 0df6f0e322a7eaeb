// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

namespace tri::fuzz {

QByteArray Mutator::changed(QByteArray bytes)
{
    for (int n = below(5) + 1; n > 0; --n)
        changeOnce(bytes);
    return bytes;
}

QByteArray Mutator::withWord(QByteArray bytes)
{
    if (!m_words.isEmpty())
        bytes.insert(below(bytes.size() + 1), m_words[below(m_words.size())]);
    return bytes;
}

void Mutator::changeOnce(QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        bytes = withWord(bytes);
        return;
    }
    const int at = below(bytes.size());
    const int count = std::min(below(40) + 1, int(bytes.size()) - at);
    switch (below(7)) {
    case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
    case 1: bytes.remove(at, count); break;
    case 2: bytes.insert(below(bytes.size()), bytes.mid(at, count)); break;
    case 3:
    case 4: bytes = withWord(bytes); break;
    case 5: changeNumber(bytes, at); break;
    default:
        if (below(4) == 0)
            bytes.truncate(at);
        else
            bytes[at] = char(below(256));
        break;
    }
}

/// Numbers are what counts and places are made of.
void Mutator::changeNumber(QByteArray &bytes, qsizetype from)
{
    static const QList<QByteArray> numbers{"-1",    "0",   "2147483647", "4294967296", "1048576",
                                           "70000", "1e9", "",           "0000000007"};
    const auto isDigit = [&bytes](qsizetype i) { return bytes[i] >= '0' && bytes[i] <= '9'; };
    while (from < bytes.size() && !isDigit(from))
        ++from;
    qsizetype end = from;
    while (end < bytes.size() && isDigit(end))
        ++end;
    bytes.replace(from, end - from, numbers[below(numbers.size())]);
}

}  // namespace tri::fuzz
