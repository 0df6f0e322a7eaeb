// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/glossaryterm.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<GlossaryTerm>>({
    field<&GlossaryTerm::term>({.key = "term", .label = QT_TRANSLATE_NOOP3("Field", "Term", "glossary_term"),
                                .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&GlossaryTerm::reference>({.key = "reference",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Reference", "glossary_term"), .list = 2,
                                     .search = Search::High, .aliases = "id"}),
    field<&GlossaryTerm::definition>({.key = "definition",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Definition", "glossary_term"),
                                      .type = FieldType::LocalLongText, .list = 3, .search = Search::Low,
                                      .brief = true, .aliases = "definition_in_this_field"}),
    field<&GlossaryTerm::synonyms>({.key = "synonyms",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Other forms", "glossary_term"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Other words and abbreviations for the same thing, one a line; they are found by search."),
                                    .type = FieldType::LongText, .search = Search::High}),
    field<&GlossaryTerm::usage>({.key = "usage", .label = QT_TRANSLATE_NOOP3("Field", "Usage", "glossary_term"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Where and how the term is used, and which word to prefer."),
                                 .type = FieldType::LocalLongText, .search = Search::Low}),
    field<&GlossaryTerm::avoid>({.key = "avoid",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Words to avoid", "glossary_term"),
                                 .type = FieldType::LongText, .search = Search::Low}),
    field<&GlossaryTerm::related>({.key = "related",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Related terms", "glossary_term"),
                                   .target = "glossary_term"}),
    themesField<&GlossaryTerm::themes>(),
    handlingField<&GlossaryTerm::handling>(),
    sourceField<&GlossaryTerm::source>(),
    verificationField<&GlossaryTerm::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::notItself(findings, row, {u"related"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "glossary_term",
                           .label = QT_TRANSLATE_NOOP("Kind", "Glossary term"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Glossary"),
                           .help = QT_TRANSLATE_NOOP("Help", "Terms of the field in six languages."),
                           .place = Place::Documents,
                           .icon = "accessories-dictionary",
                           .title = "term",
                           .reference = "reference",
                           .sort = "term",
                           .terms = "term synonyms",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<GlossaryTerm> &kindOf<GlossaryTerm>()
{
    static const KindOf<GlossaryTerm> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
