// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri::test {

/// One member of every field type, so that generic code meets each of them without knowing a real kind.
struct Toy {
    RecordId id;
    QString reference;
    LocalText name;
    bool flag = false;
    std::optional<qint64> count;
    std::optional<double> amount;
    QString text;
    QString longText;
    LocalText localLongText;
    PartialDate from;
    PartialDate to;
    QString time;
    QString choice;
    QStringList choices;
    RecordId part;
    RecordIds parts;
    RecordIds steps;
    RecordId anything;
    QString url;
    QString file;
    QString handling;
    QString verification;
};

/// What a toy links to: small, with a reference and a required name.
struct ToyPart {
    RecordId id;
    QString reference;
    QString name;
    RecordId toy;
};

/// The kinds toy and toy_part.
[[nodiscard]] const Registry &toyRegistry();

/// A value that fits @p field and reads back unchanged; different for different @p seed. Links get made-up ids.
[[nodiscard]] FieldValue sampleValue(const FieldSpec &field, int seed = 0);
/// All fields filled with sampleValue.
[[nodiscard]] Row sampleRow(const RecordSpec &kind, int seed = 0);

}  // namespace tri::test

namespace tri {
template <> const KindOf<test::Toy> &kindOf<test::Toy>();
template <> const KindOf<test::ToyPart> &kindOf<test::ToyPart>();
}  // namespace tri
