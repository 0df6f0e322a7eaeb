// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QTimer;

namespace tri::ui {

/// Input that is no value yet – half-typed, unreadable, against a rule, or a record still to be added – by record and
/// field. Written to a file beside the settings within a second or two, so that a crash loses nothing; the workspace
/// itself holds finished values only.
class Drafts final : public QObject {
    Q_OBJECT
public:
    struct Draft {
        QJsonValue value;  ///< toJson of what could be read; null when nothing could
        QString text;      ///< as typed, when it cannot be read; "" otherwise
        QDateTime time;    ///< UTC
        QJsonValue base =
            QJsonValue::Undefined;  ///< what the file held when it was begun, where that is known
        [[nodiscard]] bool isUnread() const { return !text.isEmpty(); }
    };

    /// How the file is kept from others: drafts are as private as the workspace that they are for.
    struct Cover {
        std::function<QByteArray(const QByteArray &)> seal;  ///< empty = it cannot be, and nothing is written
        std::function<std::optional<QByteArray>(const QByteArray &)> open;
    };

    /// @p file holds the drafts of one workspace; "" keeps them in memory only. With a cover, what was written without it is
    /// read once more, and covered.
    explicit Drafts(const QString &file = {}, const Clock &clock = systemClock(), Cover cover = {},
                    QObject *parent = nullptr);
    ~Drafts() override;

    /// @p record is an id, or a kind's key for a record that is not added yet. @p base counts when the draft is begun.
    void keep(const QString &record, const QString &field, const QJsonValue &value, const QString &text,
              const QJsonValue &base = QJsonValue::Undefined);
    void drop(const QString &record, const QString &field);
    void dropAll(const QString &record);
    [[nodiscard]] std::optional<Draft> draft(const QString &record, const QString &field) const;
    [[nodiscard]] bool isUnread(const QString &record, const QString &field) const;
    [[nodiscard]] QMap<QString, Draft> of(const QString &record) const;  ///< by field
    [[nodiscard]] QStringList records() const;
    [[nodiscard]] bool isRestored(const QString &record) const;  ///< it was there when the program started
    void flush();                                                ///< writes now
    void uncover() { m_cover = {}; }  ///< from the next writing on, for a workspace whose protection goes

Q_SIGNALS:
    void failed(const QString &text);  ///< the file cannot be written

private:
    void read();

    QString m_file;
    const Clock &m_clock;
    Cover m_cover;
    QHash<QString, QMap<QString, Draft>> m_drafts;
    QStringList m_restored;
    QTimer *m_timer;
};

}  // namespace tri::ui
