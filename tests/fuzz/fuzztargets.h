// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>

// What reads data of others, each as a function of bytes. The same functions are run by libFuzzer (tri_fuzz, preset fuzz) and
// over the kept files in each run of the tests (tst_fuzzcorpus).

namespace tri::fuzz {

using Run = int (*)(const uint8_t *data, size_t size);

struct Target {
    const char *name;  ///< also of its folder in corpus/
    Run run;
    QList<QByteArray> words;  ///< what its files are made of, for changes at random
};

[[nodiscard]] const QList<Target> &targets();
[[nodiscard]] const Target *target(QByteArrayView name);  ///< nullptr = there is none

/// Divides files of several parts.
inline constexpr QByteArrayView kDivider("\n%%\n");
[[nodiscard]] QList<QByteArray> dividedParts(const QByteArray &bytes);

/// Told when something that must hold does not. Unless another one is set, it prints and aborts.
using Teller = std::function<void(const QString &what)>;
Teller setTeller(Teller teller);  ///< gives the one before
void hold(bool holds, const char *what, const QString &detail = {});

int fuzzCsv(const uint8_t *data, size_t size);
int fuzzXlsx(const uint8_t *data,
             size_t size);  ///< a file, or the parts sheet, styles, texts, book, second sheet
int fuzzOds(const uint8_t *data, size_t size);  ///< a file, or the parts tables, styles
int fuzzIcalendar(const uint8_t *data, size_t size);
int fuzzXliff(const uint8_t *data, size_t size);
int fuzzClipboard(const uint8_t *data, size_t size);  ///< as markup and as text
int fuzzText(const uint8_t *data,
             size_t size);  ///< texts with marks: opening texts, web pages, dates in words, names
int fuzzFilter(const uint8_t *data, size_t size);  ///< first byte: the kind; second: the field of a column
int fuzzLog(const uint8_t *data, size_t size);     ///< commits, one a line, or the entries of one record
int fuzzPackage(const uint8_t *data,
                size_t size);  ///< a file, or its parts: a digit for the kind, then the bytes

}  // namespace tri::fuzz
