// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/zipwriter.h"

#include <QCoreApplication>

#include <minizip/zip.h>

#include <algorithm>
#include <cstring>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Memory {
    QByteArray bytes;
    qint64 at = 0;
};

Memory *memoryOf(voidpf stream)
{
    return static_cast<Memory *>(stream);
}

voidpf openMemory(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readMemory(voidpf, voidpf stream, void *buffer, uLong size)
{
    Memory *memory = memoryOf(stream);
    const qint64 count = std::clamp<qint64>(memory->bytes.size() - memory->at, 0, qint64(size));
    if (count > 0)
        std::memcpy(buffer, memory->bytes.constData() + memory->at, size_t(count));
    memory->at += count;
    return uLong(count);
}

uLong writeMemory(voidpf, voidpf stream, const void *buffer, uLong size)
{
    Memory *memory = memoryOf(stream);
    const qint64 end = memory->at + qint64(size);
    if (end > memory->bytes.size())
        memory->bytes.resize(end);
    std::memcpy(memory->bytes.data() + memory->at, buffer, size);
    memory->at = end;
    return size;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return ZPOS64_T(memoryOf(stream)->at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    Memory *memory = memoryOf(stream);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->at
        : origin == ZLIB_FILEFUNC_SEEK_END               ? memory->bytes.size()
                                                         : 0;
    memory->at = base + qint64(offset);
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int memoryError(voidpf, voidpf)
{
    return 0;
}

}  // namespace

struct ZipWriter::Held {
    Memory memory;
    zipFile zip = nullptr;
    int fault = ZIP_OK;
};

ZipWriter::ZipWriter() : m_held(std::make_unique<Held>())
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openMemory;
    functions.zread_file = readMemory;
    functions.zwrite_file = writeMemory;
    functions.ztell64_file = tellMemory;
    functions.zseek64_file = seekMemory;
    functions.zclose_file = closeMemory;
    functions.zerror_file = memoryError;
    functions.opaque = &m_held->memory;
    m_held->zip = zipOpen2_64("memory", APPEND_STATUS_CREATE, nullptr, &functions);
}

ZipWriter::~ZipWriter()
{
    if (m_held->zip)
        zipClose(m_held->zip, nullptr);
}

void ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    put(name, bytes, Z_DEFLATED);
}

void ZipWriter::addStored(const QString &name, const QByteArray &bytes)
{
    put(name, bytes, 0);
}

void ZipWriter::put(const QString &name, const QByteArray &bytes, int method)
{
    if (!m_held->zip || m_held->fault != ZIP_OK)
        return;
    zip_fileinfo info{};
    info.tmz_date.tm_year = 1980;  // the first day a zip file knows
    info.tmz_date.tm_mday = 1;
    m_held->fault = zipOpenNewFileInZip(m_held->zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                                        nullptr, method, Z_DEFAULT_COMPRESSION);
    if (m_held->fault == ZIP_OK)
        m_held->fault = zipWriteInFileInZip(m_held->zip, bytes.constData(), unsigned(bytes.size()));
    if (m_held->fault == ZIP_OK)
        m_held->fault = zipCloseFileInZip(m_held->zip);
}

Result<QByteArray> ZipWriter::finish()
{
    const bool begun = m_held->zip;
    const int closed = begun ? zipClose(m_held->zip, nullptr) : ZIP_INTERNALERROR;
    m_held->zip = nullptr;
    if (!begun || m_held->fault != ZIP_OK || closed != ZIP_OK)
        return fail(ProblemCode::Io,
                    QCoreApplication::translate(
                        "Export",
                        "The file was not made, perhaps for want of memory. Close other programs "
                        "and try again."),
                    u"zip: %1, %2"_s.arg(m_held->fault).arg(closed));
    return m_held->memory.bytes;
}

}  // namespace tri
