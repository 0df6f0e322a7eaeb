// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <map>
#include <memory>

namespace tri {

namespace {

struct CloseCollator {
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CloseCollator>;

/// One for each thread: opening one takes longer than sorting a list with it, and sharing one would need a lock.
const UCollator *collatorOf(const QString &language)
{
    thread_local std::map<QString, Collator> collators;
    Collator &collator = collators[language];
    if (!collator) {
        UErrorCode error = U_ZERO_ERROR;
        collator.reset(ucol_open(language.toLatin1().constData(), &error));
    }
    return collator.get();
}

}  // namespace

QByteArray collationKey(const QString &text, const QString &language)
{
    const UCollator *collator = collatorOf(language);
    if (!collator)  // ICU came without its data: better by code points than not at all
        return text.toUtf8();
    const auto *letters = reinterpret_cast<const UChar *>(text.utf16());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    const auto write = [&] {
        return ucol_getSortKey(collator, letters, int32_t(text.size()),
                               reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    };
    int32_t size = write();
    if (size > key.size()) {
        key.resize(size);
        size = write();
    }
    key.truncate(std::max<int32_t>(size - 1, 0));  // it ends with a zero
    return key;
}

}  // namespace tri
