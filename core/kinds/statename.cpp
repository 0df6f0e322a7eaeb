// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/statename.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<StateName>>({
    field<&StateName::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "state_name"),
                             .required = true, .list = 1, .search = Search::High, .brief = true,
                             .aliases = "short_name"}),
    field<&StateName::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "State", "state_name"),
                              .required = true, .target = "state", .list = 2, .aliases = "iso_alpha2;country_iso2"}),
    field<&StateName::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "Valid from", "state_name"),
                             .list = 3, .aliases = "valid_from"}),
    field<&StateName::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Valid until", "state_name"), .list = 4,
                           .aliases = "valid_to"}),
    field<&StateName::article>({.key = "article", .label = QT_TRANSLATE_NOOP3("Field", "Article", "state_name")}),
    field<&StateName::formalName>({.key = "formal_name",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Formal name", "state_name"),
                                   .search = Search::High}),
    field<&StateName::sortName>({.key = "sort_name",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Sorted under", "state_name"),
                                 .help = QT_TRANSLATE_NOOP("Help", "When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.")}),
    field<&StateName::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "state_name"),
                             .type = FieldType::LongText, .search = Search::Low}),
    handlingField<&StateName::handling>(),
    sourceField<&StateName::source>(),
    verificationField<&StateName::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::oneOf(findings, row, {u"from", u"to"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "state_name",
                           .label = QT_TRANSLATE_NOOP("Kind", "State name"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "State names"),
                           .help = QT_TRANSLATE_NOOP("Help", "Names that a State bore in an earlier time; a page of 2014 prints the name of 2014."),
                           .place = Place::People,
                           .icon = "flag",
                           .title = "name",
                           .sort = "state from",
                           .terms = "name formal_name",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<StateName> &kindOf<StateName>()
{
    static const KindOf<StateName> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
