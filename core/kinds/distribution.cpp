// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/distribution.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kMeans{
    Choice{"mail", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    Choice{"paper", QT_TRANSLATE_NOOP("Choice", "On paper")},
    Choice{"portal", QT_TRANSLATE_NOOP("Choice", "Web portal")},
    Choice{"room", QT_TRANSLATE_NOOP("Choice", "In the room")},
};

constexpr auto kFields = std::to_array<FieldOf<Distribution>>({
    field<&Distribution::issued>({.key = "issued", .label = QT_TRANSLATE_NOOP3("Field", "Issued brief", "distribution"),
                                  .required = true, .target = "issued_brief", .list = 1, .since = 8}),
    field<&Distribution::recipients>({.key = "recipients",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Recipients", "distribution"),
                                      .target = "state organisation body entity person",
                                      .handling = Handling::Internal, .list = 2, .since = 8}),
    field<&Distribution::otherRecipients>({.key = "other_recipients",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Other recipients", "distribution"),
                                           .help = QT_TRANSLATE_NOOP("Help", "Recipients that stand in no list here, separated by semicolons."),
                                           .handling = Handling::Internal, .list = 3, .search = Search::Low,
                                           .since = 8}),
    field<&Distribution::sentOn>({.key = "sent_on", .label = QT_TRANSLATE_NOOP3("Field", "Sent on", "distribution"),
                                  .list = 4, .since = 8}),
    field<&Distribution::means>({.key = "means", .label = QT_TRANSLATE_NOOP3("Field", "Means", "distribution"),
                                 .help = QT_TRANSLATE_NOOP("Help", "How it reached them."),
                                 .type = FieldType::Choice, .choices = kMeans, .list = 5, .since = 8}),
    field<&Distribution::sentBy>({.key = "sent_by", .label = QT_TRANSLATE_NOOP3("Field", "Sent by", "distribution"),
                                  .handling = Handling::Internal, .since = 8}),
    field<&Distribution::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "distribution"),
                                .type = FieldType::LongText, .handling = Handling::Internal, .search = Search::Low,
                                .since = 8}),
    handlingField<&Distribution::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"recipients", u"other_recipients"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "distribution",
                           .label = QT_TRANSLATE_NOOP("Kind", "Distribution"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Distributions"),
                           .help = QT_TRANSLATE_NOOP("Help", "Who received an issued brief after the day it was issued, and when. No shared copy tells this."),
                           .place = Place::Desk,
                           .icon = "mail-send",
                           .title = "issued sent_on",
                           .sort = "sent_on issued",
                           .asked = "issued recipients other_recipients sent_on",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Distribution> &kindOf<Distribution>()
{
    static const KindOf<Distribution> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
