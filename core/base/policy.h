// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace tri {

/// What an office sets for everybody who works on a computer: a short text file that the person does not write.
///
///     [defaults]            until the person chooses otherwise
///     language = fr
///     [fixed]               the person cannot choose otherwise
///     documents = /srv/trilateral/{user}
///
/// Whatever is wrong in it is left out and told by faults(); nothing in such a file keeps the program from starting. It
/// spares people questions and is no lock: who may run other programs may also do otherwise.
class Policy {
public:
    enum class Type {
        Choice,   ///< one of the words in PolicyKey::choices
        Number,   ///< from PolicyKey::least to most
        YesNo,    ///< yes or no
        Text,     ///< one line
        Path,     ///< absolute; "~/" stands for the home folder, "{user}" for the login name
        Address,  ///< of a hub, without a password
    };
    struct Key {
        const char *name;  ///< stable, lower snake case
        Type type = Type::Text;
        const char *help = "";     ///< context "Policy"
        const char *choices = "";  ///< words with a blank between them; "languages" = those of the program and "system"
        int least = 0;
        int most = 0;
    };
    struct Entry {
        QString value;  ///< as the program uses it: paths whole, "yes" or "no"
        bool isFixed = false;
        int line = 0;
    };
    struct Fault {
        int line = 0;  ///< from 1; 0 = the file as a whole
        QString text;
    };

    /// All keys, in the order in which they are told.
    [[nodiscard]] static std::span<const Key> keys();
    [[nodiscard]] static QStringList choicesOf(const Key &key);

    Policy() = default;
    [[nodiscard]] static Policy parse(const QByteArray &bytes, const QString &file = {});
    /// Empty where there is no such file; with a fault where it cannot be read.
    [[nodiscard]] static Policy read(const QString &file);
    /// The first of @p files that is there.
    [[nodiscard]] static Policy readFirst(const QStringList &files);

    [[nodiscard]] const QString &file() const { return m_file; }  ///< "" = there is none
    [[nodiscard]] const QMap<QString, Entry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }
    [[nodiscard]] QString value(const char *key) const { return m_entries.value(QString::fromLatin1(key)).value; }
    [[nodiscard]] bool isFixed(const char *key) const { return m_entries.value(QString::fromLatin1(key)).isFixed; }

private:
    void takeLine(const QString &line, int number, QString &section);
    QString m_file;
    QMap<QString, Entry> m_entries;
    QList<Fault> m_faults;
};

}  // namespace tri
