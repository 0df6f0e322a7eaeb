// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toykinds.h"

#include "core/kinds/common.h"

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kColours{
    Choice{"red", "Red"},
    Choice{"green", "Green"},
    Choice{"deep_blue", "Deep blue"},
};

constexpr auto kToyFields = std::to_array<FieldOf<Toy>>({
    field<&Toy::reference>({.key = "reference", .label = {"Reference", "toy"}, .list = 2, .search = Search::High}),
    field<&Toy::name>({.key = "name", .label = {"Name", "toy"}, .help = "What people call it.", .required = true,
                       .list = 1, .search = Search::High, .brief = true}),
    field<&Toy::flag>({.key = "flag", .label = {"Flagged", "toy"}, .list = 9}),
    field<&Toy::count>({.key = "count", .label = {"Count", "toy"}, .list = 4, .sums = true}),
    field<&Toy::amount>({.key = "amount", .label = {"Amount", "toy"}, .list = 5}),
    field<&Toy::text>({.key = "text", .label = {"Text", "toy"}, .search = Search::Low}),
    field<&Toy::longText>({.key = "long_text", .label = {"Long text", "toy"}, .type = FieldType::LongText,
                           .search = Search::Low}),
    field<&Toy::localLongText>({.key = "local_long_text", .label = {"Long text per language", "toy"},
                                .type = FieldType::LocalLongText}),
    field<&Toy::from>({.key = "from", .label = {"From", "toy"}, .group = "Dates", .list = 3}),
    field<&Toy::to>({.key = "to", .label = {"To", "toy"}, .group = "Dates"}),
    field<&Toy::time>({.key = "time", .label = {"Time", "toy"}, .type = FieldType::Time, .group = "Dates"}),
    field<&Toy::choice>({.key = "choice", .label = {"Colour", "toy"}, .type = FieldType::Choice, .choices = kColours,
                         .list = 6}),
    field<&Toy::choices>({.key = "choices", .label = {"Colours", "toy"}, .choices = kColours}),
    field<&Toy::part>({.key = "part", .label = {"Part", "toy"}, .target = "toy_part", .group = "Links", .list = 7}),
    field<&Toy::parts>({.key = "parts", .label = {"Parts", "toy"}, .target = "toy_part", .group = "Links"}),
    field<&Toy::steps>({.key = "steps", .label = {"Steps", "toy"}, .type = FieldType::OrderedLinks,
                        .target = "toy_part", .group = "Links"}),
    field<&Toy::anything>({.key = "anything", .label = {"Anything", "toy"}, .target = "*", .group = "Links"}),
    field<&Toy::url>({.key = "url", .label = {"Address", "toy"}, .type = FieldType::Url}),
    field<&Toy::file>({.key = "file", .label = {"File", "toy"}, .type = FieldType::File,
                       .mates = {.name = "text", .size = "count", .date = "from", .attachedTo = "anything"}}),
    handlingField<&Toy::handling>(),
    verificationField<&Toy::verification>(),
});
constexpr auto kToySpecs = specsOf(kToyFields);
static_assert(wellFormed(kToySpecs));

QList<Finding> checkToy(const Row &row)
{
    const PartialDate from = row.date(u"from");
    const PartialDate to = row.date(u"to");
    if (!from.isNull() && !to.isNull() && to.last() < from.first())
        return {Finding{Finding::Severity::Error, u"to"_s, u"To must not lie before From."_s}};
    return {};
}

constexpr RecordSpec kToySpec{.key = "toy",
                              .label = "Toy",
                              .plural = "Toys",
                              .help = "Things to try the generic rooms with.",
                              .place = Place::Desk,
                              .icon = "games-config-options",
                              .title = "name",
                              .reference = "reference",
                              .use = DeskUse::Files,
                              .fields = kToySpecs,
                              .check = checkToy};

constexpr auto kPartFields = std::to_array<FieldOf<ToyPart>>({
    field<&ToyPart::reference>({.key = "reference", .label = {"Reference", "toy_part"}, .list = 2,
                                .search = Search::High}),
    field<&ToyPart::name>({.key = "name", .label = {"Name", "toy_part"}, .required = true, .list = 1,
                           .search = Search::High}),
    field<&ToyPart::toy>({.key = "toy", .label = {"Belongs to", "toy_part"}, .target = "toy", .list = 3}),
});
constexpr auto kPartSpecs = specsOf(kPartFields);
static_assert(wellFormed(kPartSpecs));

constexpr RecordSpec kPartSpec{.key = "toy_part",
                               .label = "Part",
                               .plural = "Parts",
                               .help = "Things that toys are made of.",
                               .place = Place::Desk,
                               .icon = "package",
                               .title = "name",
                               .reference = "reference",
                               .terms = "name",
                               .fields = kPartSpecs};

}  // namespace

const Registry &toyRegistry()
{
    static const Registry registry({&kToySpec, &kPartSpec});
    return registry;
}

FieldValue sampleValue(const FieldSpec &field, int seed)
{
    const auto id = [&](int n) { return RecordId::fromName(u"sample", QString::number(seed * 10 + n)); };
    const auto words = [&] { return u"Sample %1 of %2"_s.arg(seed).arg(field.keyText()); };
    const auto choiceKey = [&](std::size_t n) {
        return QString::fromLatin1(field.choices[(std::size_t(seed) + n) % field.choices.size()].key);
    };
    FieldValue value;
    switch (field.type) {
    case FieldType::Automatic: break;
    case FieldType::Flag: value = true; break;
    case FieldType::Integer: value = qint64(1400 + seed); break;
    case FieldType::Decimal: value = 8.5 + seed; break;
    case FieldType::Text: value = words(); break;
    case FieldType::LongText: value = words() + u"\n\nSecond paragraph."_s; break;
    case FieldType::LocalText:
    case FieldType::LocalLongText: {
        LocalText text(u"en"_s, words());
        text.set(u"fr"_s, u"Exemple "_s + QString::number(seed));
        text.set(u"ar"_s, u"مثال "_s + QString::number(seed));
        value = text;
        break;
    }
    case FieldType::Date: value = PartialDate(2014 + seed % 10, 5, 14); break;
    case FieldType::Time: value = u"%1:30"_s.arg(10 + seed % 10); break;
    case FieldType::Choice: value = choiceKey(0); break;
    case FieldType::Choices: value = QStringList{choiceKey(0), choiceKey(1)}; break;
    case FieldType::Link: value = id(0); break;
    case FieldType::Links:
    case FieldType::OrderedLinks: value = RecordIds{id(2), id(1)}; break;
    case FieldType::Url: value = u"https://gfmd.org/%1"_s.arg(seed); break;
    case FieldType::File: value = QString(64, QChar(u'a' + seed % 6)); break;
    }
    return canonical(value, field.isSet());
}

Row sampleRow(const RecordSpec &kind, int seed)
{
    Row row(kind, RecordId::fromName(kind.keyText(), QString::number(seed)));
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        row.values[qsizetype(i)] = sampleValue(kind.fields[i], seed);
    return row;
}

}  // namespace tri::test

namespace tri {

template <> const KindOf<test::Toy> &kindOf<test::Toy>()
{
    static const KindOf<test::Toy> kind{test::kToySpec, test::kToyFields};
    return kind;
}

template <> const KindOf<test::ToyPart> &kindOf<test::ToyPart>()
{
    static const KindOf<test::ToyPart> kind{test::kPartSpec, test::kPartFields};
    return kind;
}

}  // namespace tri
