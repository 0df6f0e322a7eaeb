// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Binds a plain struct to its description: the struct is the reading form of rules and briefs, Row the working form.

#include "core/record/recordspec.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>

namespace tri {

/// One field of the struct @p T: what it means, and how to reach the member.
template <typename T> struct FieldOf {
    FieldSpec spec;
    FieldValue (*read)(const T &);
    void (*write)(T &, const FieldValue &);
};

template <typename T> struct KindOf {
    const RecordSpec &spec;
    std::span<const FieldOf<T>> fields;
};

/// Specialised in the kind's .cpp file.
template <typename T> [[nodiscard]] const KindOf<T> &kindOf();

namespace detail {

template <typename M> struct Member;  // a member type that is no field type fails here
template <> struct Member<bool> { static constexpr auto type = FieldType::Flag; };
template <> struct Member<std::optional<qint64>> { static constexpr auto type = FieldType::Integer; };
template <> struct Member<std::optional<double>> { static constexpr auto type = FieldType::Decimal; };
template <> struct Member<QString> { static constexpr auto type = FieldType::Text; };
template <> struct Member<LocalText> { static constexpr auto type = FieldType::LocalText; };
template <> struct Member<PartialDate> { static constexpr auto type = FieldType::Date; };
template <> struct Member<QStringList> { static constexpr auto type = FieldType::Choices; };
template <> struct Member<RecordId> { static constexpr auto type = FieldType::Link; };
template <> struct Member<RecordIds> { static constexpr auto type = FieldType::Links; };

template <typename C, typename M> C classOf(M C::*);
template <typename C, typename M> M memberOf(M C::*);

constexpr bool fits(FieldType member, FieldType stated)
{
    if (member == stated)
        return true;
    switch (stated) {
    case FieldType::LongText:
    case FieldType::Time:
    case FieldType::Choice:
    case FieldType::Url:
    case FieldType::File: return member == FieldType::Text;
    case FieldType::LocalLongText: return member == FieldType::LocalText;
    case FieldType::OrderedLinks: return member == FieldType::Links;
    default: return false;
    }
}

template <typename M> FieldValue toValue(const M &member)
{
    if constexpr (std::is_same_v<M, bool>)
        return member ? FieldValue(true) : FieldValue();
    else if constexpr (std::is_same_v<M, std::optional<qint64>> || std::is_same_v<M, std::optional<double>>)
        return member ? FieldValue(*member) : FieldValue();
    else if constexpr (std::is_same_v<M, RecordId> || std::is_same_v<M, PartialDate>)
        return member.isNull() ? FieldValue() : FieldValue(member);
    else
        return member.isEmpty() ? FieldValue() : FieldValue(member);
}

template <typename M> void fromValue(M &member, const FieldValue &value)
{
    if constexpr (std::is_same_v<M, std::optional<qint64>> || std::is_same_v<M, std::optional<double>>) {
        using V = typename M::value_type;
        const auto *held = std::get_if<V>(&value);
        member = held ? M(*held) : M();
    } else {
        const auto *held = std::get_if<M>(&value);
        member = held ? *held : M{};
    }
}

}  // namespace detail

/// Describes the member @p M. The type follows from the member unless a closer one is stated (Choice, LongText …).
template <auto M> [[nodiscard]] consteval auto field(FieldSpec spec)
{
    using T = decltype(detail::classOf(M));
    using V = decltype(detail::memberOf(M));
    constexpr FieldType own = detail::Member<V>::type;
    if (spec.type == FieldType::Automatic)
        spec.type = own;
    if (!detail::fits(own, spec.type))
        throw "the stated field type does not fit the member";
    return FieldOf<T>{spec, [](const T &record) { return detail::toValue(record.*M); },
                      [](T &record, const FieldValue &value) { detail::fromValue(record.*M, value); }};
}

template <typename T, std::size_t N>
[[nodiscard]] consteval std::array<FieldSpec, N> specsOf(const std::array<FieldOf<T>, N> &fields)
{
    std::array<FieldSpec, N> specs;
    for (std::size_t i = 0; i < N; ++i)
        specs[i] = fields[i].spec;
    return specs;
}

/// True when @p key is "" or names a field of one of the types.
[[nodiscard]] consteval bool isMate(std::span<const FieldSpec> fields, std::string_view key,
                                    std::initializer_list<FieldType> types)
{
    for (const FieldSpec &f : fields)
        for (const FieldType type : types)
            if (key == f.key && f.type == type)
                return true;
    return key.empty();
}

/// What stands beside a File field is there and of a fitting type; no other field names such mates.
[[nodiscard]] consteval bool matesFit(std::span<const FieldSpec> fields, const FieldSpec &field)
{
    const FileMates &mates = field.mates;
    if (field.type != FieldType::File)
        return isMate({}, mates.name, {}) && isMate({}, mates.attachedTo, {});
    return isMate(fields, mates.name, {FieldType::Text}) && isMate(fields, mates.mediaType, {FieldType::Text})
        && isMate(fields, mates.size, {FieldType::Integer})
        && isMate(fields, mates.language, {FieldType::Choice, FieldType::Text})
        && isMate(fields, mates.date, {FieldType::Date})
        && isMate(fields, mates.attachedTo, {FieldType::Link, FieldType::Links});
}

/// Keys are lower snake case and unique, choices stand at choice fields only, links name a target.
[[nodiscard]] consteval bool wellFormed(std::span<const FieldSpec> fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FieldSpec &f = fields[i];
        const std::string_view key = f.key;
        if (key.empty() || std::string_view(f.label.text).empty())
            return false;
        for (const char c : key)
            if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
                return false;
        for (std::size_t j = 0; j < i; ++j)
            if (key == fields[j].key)
                return false;
        const bool choice = f.type == FieldType::Choice || f.type == FieldType::Choices;
        const bool link = f.type == FieldType::Link || f.type == FieldType::Links || f.type == FieldType::OrderedLinks;
        if (choice == f.choices.empty() || link == std::string_view(f.target).empty() || !matesFit(fields, f))
            return false;
    }
    return true;
}

template <typename T> [[nodiscard]] Row toRow(const T &record)
{
    const KindOf<T> &kind = kindOf<T>();
    Row row(kind.spec, record.id);
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        row.values[qsizetype(i)] = kind.fields[i].read(record);
    return row;
}

template <typename T> [[nodiscard]] T fromRow(const Row &row)
{
    const KindOf<T> &kind = kindOf<T>();
    Q_ASSERT(row.spec == &kind.spec);
    T record;
    record.id = row.id;
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        kind.fields[i].write(record, row.values[qsizetype(i)]);
    return record;
}

}  // namespace tri
