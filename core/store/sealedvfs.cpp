// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealedvfs.h"

#include "core/seal/safehead.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

namespace tri {

namespace {

using seal::kPageExtra;
using seal::kSafeHead;

constexpr int kPage = 4096;
constexpr qsizetype kReservedAt = 20;  ///< in the first page: how many bytes at the end of each are left free
/// A journal's own head is shorter than a page, which is how the two are told apart. It takes a sector.
constexpr int kSector = 512;

/// One open file. SQLite knows it by its first member; the file below lies behind it in the same memory.
struct SealedFile {
    sqlite3_file base;
    seal::SharedKey *key;
    bool isJournal;
    quint32
        word;  ///< of a journal: the last four bytes that went through, the number of the page that follows

    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
static_assert(sizeof(SealedFile) % alignof(std::max_align_t) == 0 || sizeof(SealedFile) % 8 == 0);

SealedFile *sealed(sqlite3_file *file)
{
    return reinterpret_cast<SealedFile *>(file);
}

sqlite3_file *below(sqlite3_file *file)
{
    return sealed(file)->below();
}

sqlite3_vfs *realVfs()
{
    static sqlite3_vfs *const real = sqlite3_vfs_find(nullptr);
    return real;
}

using Page = std::array<unsigned char, kPage>;

/// What a page's seal is bound to.
QByteArray boundTo(bool inJournal, quint64 page)
{
    QByteArray out(inJournal ? "journal " : "page    ");
    out.resize(16);
    qToBigEndian(page, out.data() + 8);
    return out;
}

bool isBlank(const unsigned char *page)
{
    return std::all_of(page, page + kPage, [](unsigned char byte) { return byte == 0; });
}

int close(sqlite3_file *file)
{
    const int code = below(file)->pMethods->xClose(below(file));
    delete sealed(file)->key;
    sealed(file)->key = nullptr;
    return code;
}

/// Blank pages are those that the database made room for and never wrote.
int readPage(sqlite3_file *file, qint64 number, unsigned char *page)
{
    const int code = below(file)->pMethods->xRead(below(file), page, kPage, kSafeHead + number * kPage);
    if (code == SQLITE_IOERR_SHORT_READ)
        std::memset(page, 0, kPage);
    if (code != SQLITE_OK || isBlank(page))
        return code;
    return seal::unsealPage(**sealed(file)->key, boundTo(false, quint64(number)), page, kPage)
        ? SQLITE_OK
        : SQLITE_IOERR_DATA;
}

int readJournal(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset)
{
    const int code = below(file)->pMethods->xRead(below(file), out, amount, offset);
    if (code != SQLITE_OK)
        return code;
    if (amount == 4)
        sealed(file)->word = qFromBigEndian<quint32>(out);
    if (amount != kPage)
        return SQLITE_OK;
    // The end of a journal that was cut off holds anything; SQLite's sum over the page tells it that it is there.
    auto *page = static_cast<unsigned char *>(out);
    if (!seal::unsealPage(**sealed(file)->key, boundTo(true, sealed(file)->word), page, kPage))
        std::memset(page, 0xff, kPage);
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset)
{
    if (sealed(file)->isJournal)
        return readJournal(file, out, amount, offset);
    const qint64 number = offset / kPage;
    const int from = int(offset % kPage);
    if (amount == kPage && from == 0)
        return readPage(file, number, static_cast<unsigned char *>(out));
    if (from + amount > kPage)
        return SQLITE_IOERR_READ;
    Page page;  // the head of the database is looked at before its pages are
    const int code = readPage(file, number, page.data());
    std::memcpy(out, page.data() + from, size_t(amount));
    seal::wipe(page.data(), page.size());
    return code;
}

int write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    const bool inJournal = sealed(file)->isJournal;
    if (inJournal && amount == 4)
        sealed(file)->word = qFromBigEndian<quint32>(bytes);
    if (inJournal && amount != kPage)
        return below(file)->pMethods->xWrite(below(file), bytes, amount, offset);
    if (!inJournal && (amount != kPage || offset % kPage != 0))
        return SQLITE_IOERR_WRITE;
    Page page;
    std::memcpy(page.data(), bytes, kPage);
    if (!inJournal && offset == 0 && page[kReservedAt] != kPageExtra)
        return SQLITE_IOERR_WRITE;  // the seal would lie over what the page says
    const quint64 number = inJournal ? sealed(file)->word : quint64(offset / kPage);
    seal::sealPage(**sealed(file)->key, boundTo(inJournal, number), page.data(), kPage);
    return below(file)->pMethods->xWrite(below(file), page.data(), kPage,
                                         inJournal ? offset : kSafeHead + offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return below(file)->pMethods->xTruncate(below(file), sealed(file)->isJournal ? size : kSafeHead + size);
}

int sync(sqlite3_file *file, int flags)
{
    return below(file)->pMethods->xSync(below(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = below(file)->pMethods->xFileSize(below(file), size);
    if (code == SQLITE_OK && !sealed(file)->isJournal)
        *size = std::max<sqlite3_int64>(0, *size - kSafeHead);
    return code;
}

int lock(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), held);
}

/// One block is whole at every moment.
int writeHead(sqlite3_file *file, const QByteArray &head)
{
    for (qsizetype at = 0; at < kSafeHead; at += seal::kSafeBlock) {
        int code =
            below(file)->pMethods->xWrite(below(file), head.constData() + at, int(seal::kSafeBlock), at);
        if (code == SQLITE_OK)
            code = below(file)->pMethods->xSync(below(file), SQLITE_SYNC_FULL);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    switch (operation) {
    case kWriteSafeHead: {
        const auto *head = static_cast<const QByteArray *>(argument);
        return head->size() == kSafeHead && !sealed(file)->isJournal ? writeHead(file, *head) : SQLITE_MISUSE;
    }
    case SQLITE_FCNTL_SIZE_HINT:
        if (!sealed(file)->isJournal) {
            sqlite3_int64 size = *static_cast<sqlite3_int64 *>(argument) + kSafeHead;
            return below(file)->pMethods->xFileControl(below(file), operation, &size);
        }
        break;
    case SQLITE_FCNTL_MMAP_SIZE: return SQLITE_NOTFOUND;  // pages are read through this layer alone
    default: break;
    }
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sectorSize(sqlite3_file *)
{
    return kSector;
}

int deviceCharacteristics(sqlite3_file *file)
{
    // Nothing that lets SQLite do without a journal, or write to it in another way.
    return below(file)->pMethods->xDeviceCharacteristics(below(file)) & SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

/// No shared memory and no mapping: version 1.
const sqlite3_io_methods kMethods{1,
                                  close,
                                  read,
                                  write,
                                  truncate,
                                  sync,
                                  fileSize,
                                  lock,
                                  unlock,
                                  checkReservedLock,
                                  fileControl,
                                  sectorSize,
                                  deviceCharacteristics,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr,
                                  nullptr};

/// The key for a file that is open below: from its own head, or that of the database whose journal it is.
int findKey(const char *name, SealedFile *file, seal::SharedKey &key)
{
    if (file->isJournal) {
        key = *sealed(sqlite3_database_file_object(name))->key;
        return SQLITE_OK;
    }
    QByteArray bytes(kSafeHead, '\0');
    if (const int code = file->below()->pMethods->xRead(file->below(), bytes.data(), int(kSafeHead), 0);
        code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_NOTADB : code;
    const auto head = seal::SafeHead::parse(bytes);
    if (!head)
        return SQLITE_NOTADB;
    key = seal::keyring::find(head->keyName());
    return key ? SQLITE_OK : SQLITE_AUTH;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *out, int flags, int *outFlags)
{
    out->pMethods = nullptr;
    if (!name || !(flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)))
        return SQLITE_CANTOPEN;
    SealedFile *file = sealed(out);
    file->key = nullptr;
    file->isJournal = flags & SQLITE_OPEN_MAIN_JOURNAL;
    file->word = 0;
    if (const int code = realVfs()->xOpen(realVfs(), name, file->below(), flags, outFlags); code != SQLITE_OK)
        return code;
    seal::SharedKey key;
    if (const int code = findKey(name, file, key); code != SQLITE_OK) {
        file->below()->pMethods->xClose(file->below());
        return code;
    }
    file->key = new (std::nothrow) seal::SharedKey(std::move(key));
    if (!file->key) {
        file->below()->pMethods->xClose(file->below());
        return SQLITE_NOMEM;
    }
    out->pMethods = &kMethods;
    return SQLITE_OK;
}

}  // namespace

const char *sealedVfs()
{
    static constexpr char kName[] = "tri-sealed";
    static const bool isThere = [] {
        static sqlite3_vfs vfs = *realVfs();  // all that is not about the content of files stays its own
        vfs.szOsFile = int(sizeof(SealedFile)) + realVfs()->szOsFile;
        vfs.zName = kName;
        vfs.pNext = nullptr;
        vfs.xOpen = open;
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    }();
    Q_ASSERT(isThere);
    return kName;
}

bool isSealedFile(const QString &path)
{
    const QByteArray head = readSafeHead(path);
    return head.startsWith(seal::kSafeMagic)
        || (head.size() == kSafeHead
            && QByteArrayView(head).sliced(seal::kSafeBlock).startsWith(seal::kSafeMagic)
            && seal::SafeHead::parse(head));
}

QByteArray readSafeHead(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kSafeHead) : QByteArray();
}

bool openSealedPage(const seal::FileKey &key, qint64 number, QByteArray &page)
{
    if (page.size() != kPage)
        return false;
    auto *bytes = reinterpret_cast<unsigned char *>(page.data());
    return isBlank(bytes) || seal::unsealPage(key, boundTo(false, quint64(number)), bytes, kPage);
}

}  // namespace tri
