// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/measurement.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kQualities{
    Choice{"measured", QT_TRANSLATE_NOOP("Choice", "Measured")},
    Choice{"estimated", QT_TRANSLATE_NOOP("Choice", "Estimated")},
    Choice{"provisional", QT_TRANSLATE_NOOP("Choice", "Provisional")},
};

constexpr auto kFields = std::to_array<FieldOf<Measurement>>({
    field<&Measurement::indicator>({.key = "indicator",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Indicator", "measurement"),
                                    .required = true, .target = "indicator", .list = 1, .aliases = "indicator_id"}),
    field<&Measurement::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "measurement"),
                               .required = true, .list = 2, .brief = true}),
    field<&Measurement::value>({.key = "value", .label = QT_TRANSLATE_NOOP3("Field", "Value", "measurement"),
                                .list = 3, .brief = true}),
    field<&Measurement::valueText>({.key = "value_text",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Value in words", "measurement"), .list = 4,
                                    .search = Search::Low, .brief = true}),
    field<&Measurement::part>({.key = "part", .label = QT_TRANSLATE_NOOP3("Field", "Part measured", "measurement"),
                               .help = QT_TRANSLATE_NOOP("Help", "For example women, or one corridor; empty for the whole.")}),
    field<&Measurement::quality>({.key = "quality", .label = QT_TRANSLATE_NOOP3("Field", "Quality", "measurement"),
                                  .type = FieldType::Choice, .choices = kQualities}),
    field<&Measurement::reportedBy>({.key = "reported_by",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Reported by", "measurement"),
                                     .target = "state organisation body entity person", .list = 5}),
    field<&Measurement::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "measurement"),
                               .type = FieldType::LocalLongText, .search = Search::Low}),
    field<&Measurement::documents>({.key = "documents",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Documents", "measurement"),
                                    .type = FieldType::OrderedLinks, .target = "document"}),
    handlingField<&Measurement::handling>(),
    sourceField<&Measurement::source>(),
    verificationField<&Measurement::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"value", u"value_text"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "measurement",
                           .label = QT_TRANSLATE_NOOP("Kind", "Measurement"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Measurements"),
                           .help = QT_TRANSLATE_NOOP("Help", "Values of an indicator on their dates."),
                           .place = Place::Plans,
                           .icon = "view-statistics",
                           .title = "indicator date",
                           .sort = "indicator date",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Measurement> &kindOf<Measurement>()
{
    static const KindOf<Measurement> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
