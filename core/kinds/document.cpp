// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/document.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"analysis", QT_TRANSLATE_NOOP("Choice", "Analysis")},
    Choice{"background_paper", QT_TRANSLATE_NOOP("Choice", "Background paper")},
    Choice{"report", QT_TRANSLATE_NOOP("Choice", "Report")},
    Choice{"study", QT_TRANSLATE_NOOP("Choice", "Study")},
    Choice{"review", QT_TRANSLATE_NOOP("Choice", "Review")},
    Choice{"book", QT_TRANSLATE_NOOP("Choice", "Book")},
    Choice{"handbook", QT_TRANSLATE_NOOP("Choice", "Handbook")},
    Choice{"manual", QT_TRANSLATE_NOOP("Choice", "Manual")},
    Choice{"guidance", QT_TRANSLATE_NOOP("Choice", "Guidance")},
    Choice{"guidelines", QT_TRANSLATE_NOOP("Choice", "Guidelines")},
    Choice{"checklist", QT_TRANSLATE_NOOP("Choice", "Checklist")},
    Choice{"compendium", QT_TRANSLATE_NOOP("Choice", "Compendium")},
    Choice{"fact_sheets", QT_TRANSLATE_NOOP("Choice", "Fact sheets")},
    Choice{"policy_briefs", QT_TRANSLATE_NOOP("Choice", "Policy briefs")},
    Choice{"position_paper", QT_TRANSLATE_NOOP("Choice", "Position paper")},
    Choice{"thematic_paper", QT_TRANSLATE_NOOP("Choice", "Thematic paper")},
    Choice{"concept_note", QT_TRANSLATE_NOOP("Choice", "Concept note")},
    Choice{"plan", QT_TRANSLATE_NOOP("Choice", "Plan")},
    Choice{"rules", QT_TRANSLATE_NOOP("Choice", "Rules")},
    Choice{"terms_of_reference", QT_TRANSLATE_NOOP("Choice", "Terms of reference")},
    Choice{"statement", QT_TRANSLATE_NOOP("Choice", "Statement")},
    Choice{"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    Choice{"note_verbale", QT_TRANSLATE_NOOP("Choice", "Note verbale")},
    Choice{"agenda", QT_TRANSLATE_NOOP("Choice", "Agenda")},
    Choice{"summary", QT_TRANSLATE_NOOP("Choice", "Summary or minutes")},
    Choice{"presentation", QT_TRANSLATE_NOOP("Choice", "Presentation")},
    Choice{"un_document", QT_TRANSLATE_NOOP("Choice", "UN document")},
    Choice{"resolution", QT_TRANSLATE_NOOP("Choice", "Resolution")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr std::array kStatuses{
    Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned"),
           words::kPlanned},
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft"),
           words::kDraft},
    Choice{"final", QT_TRANSLATE_NOOP("Choice", "Final"),
           "finalized;finalised;definitive;published;issued;définitif;finalisé;publié;publiée;final;definitivo;definitiva;finalizado;publicado;publicada;окончательная версия;опубликовано;опубликован;最终;终稿;已发布;نهائية;منشور"},
    Choice{"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted"),
           words::kApproved},
    Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn"),
           words::kWithdrawn},
};
constexpr std::array kDistributions{
    Choice{"general", QT_TRANSLATE_NOOP("Choice", "General")},
    Choice{"limited", QT_TRANSLATE_NOOP("Choice", "Limited")},
    Choice{"restricted", QT_TRANSLATE_NOOP("Choice", "Restricted")},
};

constexpr auto kFields = std::to_array<FieldOf<Document>>({
    field<&Document::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "document"),
                             .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Document::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "document"),
                                 .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Document::symbol>({.key = "symbol", .label = QT_TRANSLATE_NOOP3("Field", "Symbol", "document"),
                              .help = QT_TRANSLATE_NOOP("Help", "For example A/68/190 or A/RES/68/4; other standard numbers go here too."),
                              .list = 3, .search = Search::High, .brief = true}),
    field<&Document::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "document"),
                            .type = FieldType::Choice, .choices = kKinds, .list = 4, .brief = true}),
    field<&Document::issuer>({.key = "issuer", .label = QT_TRANSLATE_NOOP3("Field", "Issuer in words", "document"),
                              .list = 5, .search = Search::Low, .brief = true}),
    field<&Document::issuers>({.key = "issuers", .label = QT_TRANSLATE_NOOP3("Field", "Issuers", "document"),
                               .target = "state organisation body entity person"}),
    field<&Document::authors>({.key = "authors", .label = QT_TRANSLATE_NOOP3("Field", "Authors", "document"),
                               .search = Search::Low}),
    field<&Document::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "document"), .list = 6,
                            .brief = true}),
    field<&Document::year>({.key = "year", .label = QT_TRANSLATE_NOOP3("Field", "Year", "document"),
                            .help = QT_TRANSLATE_NOOP("Help", "Enough when no closer date is known.")}),
    themesField<&Document::themes>(),
    field<&Document::summary>({.key = "summary", .label = QT_TRANSLATE_NOOP3("Field", "Summary", "document"),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low, .brief = true}),
    field<&Document::keyPassages>({.key = "key_passages",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Passages to cite", "document"),
                                   .help = QT_TRANSLATE_NOOP("Help", "One passage a line, with its paragraph number."),
                                   .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                   .search = Search::Low}),
    field<&Document::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "document"),
                            .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                            .search = Search::Low}),
    field<&Document::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "document"),
                              .type = FieldType::Choice, .choices = kStatuses,
                              .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::versionLabel>({.key = "version_label",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Version", "document"),
                                    .help = QT_TRANSLATE_NOOP("Help", "For example Draft 2."),
                                    .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::commentsBy>({.key = "comments_by",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Comments by", "document"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Day by which comments on the draft are wanted."),
                                  .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::previous>({.key = "previous",
                                .label = QT_TRANSLATE_NOOP3("Field", "Earlier version", "document"),
                                .target = "document", .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Part of", "document"),
                              .target = "document", .group = QT_TRANSLATE_NOOP("Group", "Versions"),
                              .aliases = "parent_id"}),
    field<&Document::originalLanguage>({.key = "original_language",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Original language", "document"),
                                        .type = FieldType::Choice, .choices = kLanguageChoices,
                                        .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::languages>({.key = "languages", .label = QT_TRANSLATE_NOOP3("Field", "Languages", "document"),
                                 .type = FieldType::Choices, .choices = kLanguageChoices,
                                 .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::distribution>({.key = "distribution",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Distribution", "document"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Distribution is not the same as handling."),
                                    .type = FieldType::Choice, .choices = kDistributions,
                                    .group = QT_TRANSLATE_NOOP("Group", "Versions")}),
    field<&Document::meetings>({.key = "meetings", .label = QT_TRANSLATE_NOOP3("Field", "Meetings", "document"),
                                .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                                .aliases = "meeting"}),
    field<&Document::states>({.key = "states", .label = QT_TRANSLATE_NOOP3("Field", "States", "document"),
                              .target = "state", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Document::recommendations>({.key = "recommendations",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Recommendations", "document"),
                                       .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Document::area>({.key = "area", .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "document"),
                            .target = "cooperation_area", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                            .aliases = "area_id"}),
    field<&Document::url>({.key = "url", .label = QT_TRANSLATE_NOOP3("Field", "Web address", "document"),
                           .type = FieldType::Url, .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    field<&Document::file>({.key = "file", .label = QT_TRANSLATE_NOOP3("Field", "File", "document"),
                            .type = FieldType::File, .group = QT_TRANSLATE_NOOP("Group", "Files"),
                            .mates = {.name = "file_name", .language = "original_language", .date = "date"}}),
    field<&Document::fileName>({.key = "file_name", .label = QT_TRANSLATE_NOOP3("Field", "File name", "document"),
                                .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    field<&Document::pages>({.key = "pages", .label = QT_TRANSLATE_NOOP3("Field", "Pages", "document"),
                             .group = QT_TRANSLATE_NOOP("Group", "Files"), .sums = true}),
    handlingField<&Document::handling>(),
    sourceField<&Document::source>(),
    verificationField<&Document::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::symbolFits(findings, row, u"symbol", u"date", u"year");
    checks::yearFits(findings, row, u"year", u"date", u"date");
    checks::inRange(findings, row, u"pages", 1, 100'000);
    checks::notItself(findings, row, {u"previous", u"parent"});
    checks::neededWhen(findings, row, u"kind", u"un_document", u"symbol", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "document",
                           .label = QT_TRANSLATE_NOOP("Kind", "Document"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Documents"),
                           .help = QT_TRANSLATE_NOOP("Help", "Reports, papers, analyses, statements and other documents, with their symbols."),
                           .place = Place::Documents,
                           .icon = "text-x-generic",
                           .title = "title",
                           .reference = "reference",
                           .sort = "date title",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Document> &kindOf<Document>()
{
    static const KindOf<Document> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
