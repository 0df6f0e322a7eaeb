// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/diskreplay.h"

#include "tests/support/diskfaults.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace tri::test {

using disk::Op;

namespace {

constexpr qsizetype kSector = 512;

struct Head {  // as diskfaults.cpp writes it
    char op[4];
    quint32 path;
    qint64 at;
    quint64 size;
};

QString folderOf(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    return slash < 0 ? QString() : name.first(slash);
}

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::memcpy(content.data() + at, bytes.data(), size_t(bytes.size()));
}

/// Names and contents, as they are seen and as they are safe.
class Model {
public:
    explicit Model(const Files &before)
    {
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            m_seen.insert(it.key(), int(m_files.size()));
            m_files << File{it.value(), it.value(), {}};
            for (QString folder = folderOf(it.key()); !folder.isEmpty(); folder = folderOf(folder))
                m_folders.insert(folder);
        }
        m_safe = m_seen;
    }

    void take(const DiskDeed &deed)
    {
        switch (Op(deed.what)) {
        case Op::Make:
            m_seen.insert(deed.name, int(m_files.size()));
            m_files << File();
            m_open << deed;
            m_made << m_seen.value(deed.name);
            return;
        case Op::Rename:
        case Op::Remove:
        case Op::Folder:
            m_open << deed;
            m_made << -1;
            rename(m_seen, deed, -1);
            return;
        case Op::Write:
        case Op::Cut:
            if (const int file = m_seen.value(deed.name, -1); file >= 0) {
                m_files[file].open << deed;
                apply(m_files[file].seen, deed);
            }
            return;
        case Op::Sync:
            if (const int file = m_seen.value(deed.name, -1); file >= 0) {
                m_files[file].safe = m_files[file].seen;
                m_files[file].open.clear();
            }
            return;
        case Op::SyncFolder: settle(deed.name); return;
        case Op::Told: return;
        }
    }

    [[nodiscard]] Files seen() const
    {
        Files out;
        for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
            out.insert(it.key(), m_files[*it].seen);
        return out;
    }

    [[nodiscard]] Files afterCut(QRandomGenerator &random) const
    {
        QMap<QString, int> names = m_safe;
        QSet<QString> folders = m_folders;
        const qsizetype far = random.bounded(qint64(m_open.size() + 1));
        for (qsizetype i = 0; i < far; ++i) {
            if (Op(m_open[i].what) == Op::Folder)
                folders.insert(m_open[i].name);
            rename(names, m_open[i], m_made[i]);
        }
        Files out;
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            if (const QString folder = folderOf(it.key()); folder.isEmpty() || folders.contains(folder))
                out.insert(it.key(), contentAfterCut(m_files[*it], random));
        return out;
    }

private:
    struct File {
        QByteArray seen;
        QByteArray safe;
        QList<DiskDeed> open;
    };

    static void apply(QByteArray &content, const DiskDeed &deed)
    {
        if (Op(deed.what) == Op::Cut)
            content.resize(deed.at, '\0');
        else
            put(content, deed.at, deed.bytes);
    }
    static void rename(QMap<QString, int> &names, const DiskDeed &deed, int made)
    {
        if (Op(deed.what) == Op::Make)
            names.insert(deed.name, made);
        else if (Op(deed.what) == Op::Remove)
            names.remove(deed.name);
        else if (Op(deed.what) == Op::Rename && names.contains(deed.name))
            names.insert(deed.to, names.take(deed.name));
    }
    /// All that is open of the names in a folder becomes safe.
    void settle(const QString &folder)
    {
        for (qsizetype i = 0; i < m_open.size();) {
            if (folderOf(m_open[i].name) != folder) {
                ++i;
                continue;
            }
            if (Op(m_open[i].what) == Op::Folder)
                m_folders.insert(m_open[i].name);
            rename(m_safe, m_open[i], m_made[i]);
            m_open.removeAt(i);
            m_made.removeAt(i);
        }
    }
    static QByteArray contentAfterCut(const File &file, QRandomGenerator &random)
    {
        QByteArray content = file.safe;
        // A disk does much of what it is told or little of it, rather than half each time.
        const int share = random.bounded(4);
        for (const DiskDeed &deed : file.open) {
            if (share == 3 || random.bounded(3) < share)
                apply(content, deed);
            else if (Op(deed.what) == Op::Write && random.bounded(2))
                tear(content, deed, random);
        }
        return content;
    }
    static void tear(QByteArray &content, const DiskDeed &deed, QRandomGenerator &random)
    {
        qint64 from = deed.at;
        const qint64 end = deed.at + deed.bytes.size();
        while (from < end) {
            const qint64 to = std::min(end, (from / kSector + 1) * kSector);
            if (random.bounded(2))
                put(content, from, QByteArrayView(deed.bytes).sliced(from - deed.at, to - from));
            from = to;
        }
    }

    QList<File> m_files;
    QMap<QString, int> m_seen;
    QMap<QString, int> m_safe;
    QSet<QString> m_folders;  // safe ones
    QList<DiskDeed> m_open;   // what was done to names
    QList<int> m_made;        // the file of each that was made
};

}  // namespace

QList<DiskDeed> deedsIn(const QString &log, const QString &disk)
{
    QFile file(log);
    const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto name = [&disk](QByteArrayView path) {
        return QFile::decodeName(path.toByteArray()).mid(disk.size() + 1);
    };
    QList<DiskDeed> out;
    for (qsizetype at = 0; at + qsizetype(sizeof(Head)) <= all.size();) {
        Head head;
        std::memcpy(&head, all.constData() + at, sizeof head);
        at += qsizetype(sizeof head);
        DiskDeed deed{head.op[0], name(QByteArrayView(all).sliced(at, head.path)), head.at, {}};
        at += head.path;
        deed.bytes = all.mid(at, qsizetype(head.size));
        at += qsizetype(head.size);
        if (Op(deed.what) == Op::Rename)
            deed.to = name(deed.bytes);
        out << deed;
    }
    return out;
}

QList<qsizetype> DiskReplay::syncPoints() const
{
    QList<qsizetype> out;
    for (qsizetype i = 0; i < m_deeds.size(); ++i)
        if (const Op what = Op(m_deeds[i].what); what == Op::Sync || what == Op::SyncFolder)
            out << i << i + 1;
    return out << m_deeds.size();
}

QByteArray DiskReplay::toldBefore(qsizetype moment) const
{
    QByteArray out;
    for (const DiskDeed &deed : m_deeds.first(moment))
        if (Op(deed.what) == Op::Told)
            out += deed.bytes;
    return out;
}

Files DiskReplay::afterCut(qsizetype moment, QRandomGenerator &random) const
{
    Model model(m_before);
    for (const DiskDeed &deed : m_deeds.first(moment))
        model.take(deed);
    return model.afterCut(random);
}

Files DiskReplay::seenAt(qsizetype moment) const
{
    Model model(m_before);
    for (const DiskDeed &deed : m_deeds.first(moment))
        model.take(deed);
    return model.seen();
}

}  // namespace tri::test
