// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/drafts.h"

#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWritePause = 1000;  // ms after the last change
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
}  // namespace

Drafts::Drafts(const QString &file, const Clock &clock, Cover cover, QObject *parent)
    : QObject(parent), m_file(file), m_clock(clock), m_cover(std::move(cover)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kWritePause);
    connect(m_timer, &QTimer::timeout, this, &Drafts::flush);
    read();
}

Drafts::~Drafts()
{
    if (m_timer->isActive())
        flush();
}

void Drafts::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return;
    QByteArray bytes = file.readAll();
    if (m_cover.open) {
        if (auto opened = m_cover.open(bytes))
            bytes = *std::move(opened);
        else
            m_timer->start();
    }
    const QJsonObject records = QJsonDocument::fromJson(bytes).object();
    for (auto record = records.begin(); record != records.end(); ++record) {
        const QJsonObject fields = record->toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QJsonObject draft = field->toObject();
            m_drafts[record.key()].insert(field.key(),
                                          Draft{draft[u"value"], draft[u"text"].toString(),
                                                QDateTime::fromString(draft[u"time"].toString(), Qt::ISODate),
                                                draft[u"base"]});
        }
    }
    m_restored = m_drafts.keys();
}

void Drafts::keep(const QString &record, const QString &field, const QJsonValue &value, const QString &text,
                  const QJsonValue &base)
{
    const auto known = draft(record, field);
    if (known && known->value == value && known->text == text)
        return;
    m_drafts[record].insert(field, Draft{value, text, m_clock.now(), known ? known->base : base});
    m_timer->start();
}

void Drafts::drop(const QString &record, const QString &field)
{
    const auto known = m_drafts.find(record);
    if (known == m_drafts.end() || known->remove(field) == 0)
        return;
    if (known->isEmpty())
        m_drafts.erase(known);
    m_timer->start();
}

void Drafts::dropAll(const QString &record)
{
    m_restored.removeAll(record);
    if (m_drafts.remove(record))
        m_timer->start();
}

std::optional<Drafts::Draft> Drafts::draft(const QString &record, const QString &field) const
{
    const auto known = m_drafts.constFind(record);
    if (known == m_drafts.cend())
        return std::nullopt;
    const auto found = known->constFind(field);
    return found == known->cend() ? std::nullopt : std::optional(*found);
}

bool Drafts::isUnread(const QString &record, const QString &field) const
{
    const auto found = draft(record, field);
    return found && found->isUnread();
}

QMap<QString, Drafts::Draft> Drafts::of(const QString &record) const
{
    return m_drafts.value(record);
}

QStringList Drafts::records() const
{
    return m_drafts.keys();
}

bool Drafts::isRestored(const QString &record) const
{
    return m_restored.contains(record) && m_drafts.contains(record);
}

void Drafts::flush()
{
    m_timer->stop();
    if (m_file.isEmpty())
        return;
    if (m_drafts.isEmpty()) {
        QFile::remove(m_file);
        return;
    }
    QJsonObject records;
    for (auto record = m_drafts.cbegin(); record != m_drafts.cend(); ++record) {
        QJsonObject fields;
        for (auto field = record->cbegin(); field != record->cend(); ++field)
            fields.insert(field.key(),
                          QJsonObject{{u"value"_s, field->value},
                                      {u"text"_s, field->text},
                                      {u"time"_s, field->time.toString(Qt::ISODate)},
                                      {u"base"_s, field->base}});
        records.insert(record.key(), fields);
    }
    QByteArray bytes = QJsonDocument(records).toJson(QJsonDocument::Compact);
    if (m_cover.seal)
        bytes = m_cover.seal(bytes);
    QDir().mkpath(QFileInfo(m_file).path());
    const Status written = bytes.isEmpty() ? fail(ProblemCode::Locked, tr("the workspace is locked."))
                                           : writeAllAtomically(m_file, bytes);
    if (!written)
        Q_EMIT failed(written.error().text);
}

}  // namespace tri::ui
