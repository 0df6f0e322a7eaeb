// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/identity.h"

#include <QDate>
#include <QList>

#include <optional>

namespace tri {

/// A key of somebody else.
struct KnownKey {
    QString name;
    PublicKey key;
    QDate since;           ///< the day it was entered
    bool trusted = false;  ///< somebody compared the words of the key with its owner
};

/// One's own key and the keys of others, in one JSON file that its owner alone may read. Changes are kept by save().
class KeyBook {
public:
    enum class Standing {
        Own,
        Trusted,
        Unknown,
        Changed,  ///< a known name with another key than before: a new key, or somebody else
    };

    /// A file that is not there is an empty book. One that cannot be understood is refused and stays as it is.
    [[nodiscard]] static Result<KeyBook> load(const QString &path);
    /// Fails with Stale when the file is no longer the one that was loaded or saved last: nobody's key is lost.
    [[nodiscard]] Status save();

    [[nodiscard]] const std::optional<Identity> &own() const { return m_own; }
    /// Fails with Exists if there is one already: what was sealed for it could never be opened again.
    [[nodiscard]] Status setOwn(Identity own);

    /// In the order of their names.
    [[nodiscard]] const QList<KnownKey> &known() const { return m_known; }
    /// A name that has another key is refused until it is forgotten; so is a key that has another name.
    [[nodiscard]] Status trust(const QString &name, const PublicKey &key, const QDate &today);
    [[nodiscard]] Status forget(const QString &name);
    /// Of a key that comes under @p name; with no name, of the key alone.
    [[nodiscard]] Standing standingOf(const QString &name, const PublicKey &key) const;

private:
    explicit KeyBook(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] bool parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] const KnownKey *findName(const QString &name) const;
    [[nodiscard]] const KnownKey *findKey(const PublicKey &key) const;
    [[nodiscard]] Status checkNew(const QString &name, const PublicKey &key) const;

    QString m_path;
    QByteArray m_seen;  ///< SHA-256 of the file as it was loaded or saved last; "" = there was none
    std::optional<Identity> m_own;
    QList<KnownKey> m_known;
};

}  // namespace tri
