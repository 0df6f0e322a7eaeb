// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reader.h"

namespace tri {

/// What records are called – by reference, title in every language, short title – and which of them somebody may have
/// meant who wrote a name in his own way.
class KnownNames {
public:
    void add(const Row &row);
    void add(Reader &reader, const QStringList &kinds);

    /// The one record that is called exactly so, however it is spelled; null when none or several are.
    [[nodiscard]] RecordId exactly(const QString &name) const;
    struct Near {
        RecordId id;
        QString name;      ///< the one of its names that is nearest
        int likeness = 0;  ///< in per cent
    };
    /// Those whose names come near, likeliest first.
    [[nodiscard]] QList<Near> near(const QString &name, qsizetype most = 3) const;

private:
    struct Called {
        RecordId id;
        QStringList names;
    };
    QList<Called> m_called;
    QHash<QString, RecordIds> m_exact;
};

/// The text field that holds in words what a link field has no record for: "other_addressees" beside "addressees",
/// "other_organisations" beside "organisation". nullptr when the kind has none.
[[nodiscard]] const FieldSpec *wordsBeside(const RecordSpec &kind, const FieldSpec &link);

}  // namespace tri
