// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What minizip reads from instead of a file.
struct Memory {
    const QByteArray *bytes = nullptr;
    qint64 at = 0;
    bool ended = false;  // the last read asked for more than there is
};

voidpf openMemory(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readMemory(voidpf, voidpf stream, void *buffer, uLong size)
{
    auto *memory = static_cast<Memory *>(stream);
    const qint64 count = std::clamp<qint64>(memory->bytes->size() - memory->at, 0, qint64(size));
    if (count > 0)
        std::memcpy(buffer, memory->bytes->constData() + memory->at, size_t(count));
    memory->at += count;
    memory->ended = count < qint64(size);
    return uLong(count);
}

uLong writeMemory(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<Memory *>(stream)->at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *memory = static_cast<Memory *>(stream);
    const qint64 size = memory->bytes->size();
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->at
        : origin == ZLIB_FILEFUNC_SEEK_END               ? size
                                                         : 0;
    // An offset beyond the file is damage, and adding it first could overflow.
    if (offset > ZPOS64_T(size) || base + qint64(offset) > size)
        return -1;
    memory->at = base + qint64(offset);
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int memoryError(voidpf, voidpf stream)
{
    return static_cast<Memory *>(stream)->ended ? 1 : 0;
}

tl::unexpected<Problem> damaged(const QString &detail)
{
    return fail(ProblemCode::Damaged,
                ImportText::tr("The file is damaged or was cut short. Fetch or save it again."), detail);
}

tl::unexpected<Problem> tooLarge(qsizetype bytes)
{
    return fail(ProblemCode::Invalid,
                ImportText::tr("The file is larger than %1 MiB. Divide it into several files.")
                    .arg(bytes / (1024 * 1024)));
}

}  // namespace

struct ZipArchive::Held {
    QByteArray bytes;
    ZipLimits limits;
    Memory memory;
    unzFile zip = nullptr;
    QList<Member> members;
    QHash<QString, unz64_file_pos> places;
    qsizetype given = 0;

    Held() = default;
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    ~Held()
    {
        if (zip)
            unzClose(zip);
    }

    Status open();
    Status list();
    Result<QByteArray> unpack(const QString &name);
};

Status ZipArchive::Held::open()
{
    memory.bytes = &bytes;
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openMemory;
    functions.zread_file = readMemory;
    functions.zwrite_file = writeMemory;
    functions.ztell64_file = tellMemory;
    functions.zseek64_file = seekMemory;
    functions.zclose_file = closeMemory;
    functions.zerror_file = memoryError;
    functions.opaque = &memory;
    zip = unzOpen2_64("memory", &functions);
    if (!zip)
        return damaged(u"no central directory"_s);
    return list();
}

Status ZipArchive::Held::list()
{
    unz_global_info64 global{};
    if (unzGetGlobalInfo64(zip, &global) != UNZ_OK)
        return damaged(u"no central directory"_s);
    if (global.number_entry > ZPOS64_T(limits.members))
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The archive holds more than %n parts, which no document does.", nullptr,
                                   int(limits.members)));
    // The number in the directory's end is only a claim; the walk below counts for itself.
    for (int code = unzGoToFirstFile(zip); code != UNZ_END_OF_LIST_OF_FILE; code = unzGoToNextFile(zip)) {
        if (global.number_entry == 0)
            break;
        char name[1024] = {};
        unz_file_info64 info{};
        unz64_file_pos place{};
        if (code != UNZ_OK || members.size() >= limits.members
            || unzGetCurrentFileInfo64(zip, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(zip, &place) != UNZ_OK)
            return damaged(u"member %1"_s.arg(members.size() + 1));
        if (info.size_filename >= sizeof name || info.uncompressed_size > ZPOS64_T(INT64_MAX)
            || info.compressed_size > ZPOS64_T(INT64_MAX))
            return damaged(u"member %1: header"_s.arg(members.size() + 1));
        const Member member{QString::fromUtf8(name), qint64(info.compressed_size),
                            qint64(info.uncompressed_size)};
        // Of two members with one name programs differ in which they read; a document never has them.
        if (places.contains(member.name))
            return damaged(u"two members named "_s + member.name);
        places.insert(member.name, place);
        members << member;
    }
    return {};
}

Result<QByteArray> ZipArchive::Held::unpack(const QString &name)
{
    unz64_file_pos place = places.value(name);
    unz_file_info64 info{};
    if (unzGoToFilePos64(zip, &place) != UNZ_OK
        || unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged(name);
    if (info.flag & 1)
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The file is protected by a password. Save it without one and try again."),
                    name);
    const auto size = qint64(info.uncompressed_size);
    if (size > limits.memberBytes || size > limits.totalBytes - given)
        return tooLarge(limits.memberBytes);
    if (size > limits.ratioFrom && size / limits.ratio > qint64(info.compressed_size))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr("The file unpacks to more than %n times its size, which no document of use does.",
                           nullptr, int(limits.ratio)),
            name);
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return damaged(name);
    // The size is the archive's claim: memory grows with what really comes.
    QByteArray out;
    int last = 0;
    while (out.size() <= size) {
        constexpr qsizetype step = 1 << 16;
        const qsizetype before = out.size();
        out.resize(before + step);
        last = unzReadCurrentFile(zip, out.data() + before, unsigned(step));
        out.resize(before + std::max(last, 0));
        if (last <= 0)
            break;
    }
    const int closed = unzCloseCurrentFile(zip);
    if (last < 0 || closed != UNZ_OK || out.size() != size)
        return damaged(
            u"%1: %2, %3, %4 of %5 bytes"_s.arg(name).arg(last).arg(closed).arg(out.size()).arg(size));
    given += out.size();
    return out;
}

ZipArchive::ZipArchive(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

bool ZipArchive::isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    if (bytes.size() > limits.archive)
        return tooLarge(limits.archive);
    if (!isZip(bytes))
        return fail(ProblemCode::Invalid, ImportText::tr("The file is no zip archive."));
    auto held = std::make_unique<Held>();
    held->bytes = bytes;
    held->limits = limits;
    if (const Status opened = held->open(); !opened)
        return fail(opened.error());
    return ZipArchive(std::move(held));
}

Result<ZipArchive> ZipArchive::openFile(const QString &path, const ZipLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ProblemCode::Io : ProblemCode::NotFound,
                    ImportText::tr("“%1” cannot be read. Look whether it is there and open to you.")
                        .arg(QFileInfo(path).fileName()),
                    path + u": "_s + file.errorString());
    // One byte more than allowed tells that there is more, whatever size the file claims.
    return open(file.read(limits.archive + 1), limits);
}

const QList<ZipArchive::Member> &ZipArchive::members() const
{
    return m_held->members;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_held->places.contains(name);
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    if (!contains(name))
        return fail(ProblemCode::NotFound, ImportText::tr("The file lacks its part “%1”.").arg(name), name);
    return m_held->unpack(name);
}

}  // namespace tri
