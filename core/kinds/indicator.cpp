// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/indicator.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kDirections{
    Choice{"up", QT_TRANSLATE_NOOP("Choice", "Upwards")},
    Choice{"down", QT_TRANSLATE_NOOP("Choice", "Downwards")},
    Choice{"keep", QT_TRANSLATE_NOOP("Choice", "Unchanged")},
    Choice{"words", QT_TRANSLATE_NOOP("Choice", "Described in words")},
};

constexpr auto kFields = std::to_array<FieldOf<Indicator>>({
    field<&Indicator::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "indicator"),
                              .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Indicator::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "indicator"),
                                  .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Indicator::about>({.key = "about", .label = QT_TRANSLATE_NOOP3("Field", "Shows", "indicator"),
                              .help = QT_TRANSLATE_NOOP("Help", "The record whose progress it shows."),
                              .target = "objective activity recommendation follow_up theme priority work_plan", .list = 3}),
    field<&Indicator::definition>({.key = "definition",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Definition", "indicator"),
                                   .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    field<&Indicator::unit>({.key = "unit", .label = QT_TRANSLATE_NOOP3("Field", "Unit", "indicator"),
                             .help = QT_TRANSLATE_NOOP("Help", "For example per cent, US dollars or countries."),
                             .list = 4, .brief = true}),
    field<&Indicator::direction>({.key = "direction",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Wanted direction", "indicator"),
                                  .type = FieldType::Choice, .choices = kDirections}),
    field<&Indicator::disaggregation>({.key = "disaggregation",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Broken down by", "indicator"),
                                       .help = QT_TRANSLATE_NOOP("Help", "For example sex, age or corridor.")}),
    field<&Indicator::baseline>({.key = "baseline", .label = QT_TRANSLATE_NOOP3("Field", "Baseline", "indicator"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Figures"), .brief = true}),
    field<&Indicator::baselineDate>({.key = "baseline_date",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Baseline date", "indicator"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Figures")}),
    field<&Indicator::target>({.key = "target", .label = QT_TRANSLATE_NOOP3("Field", "Target", "indicator"),
                               .group = QT_TRANSLATE_NOOP("Group", "Figures"), .list = 5, .brief = true}),
    field<&Indicator::targetDate>({.key = "target_date",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Target date", "indicator"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Figures"), .list = 6}),
    field<&Indicator::method>({.key = "method", .label = QT_TRANSLATE_NOOP3("Field", "Method", "indicator"),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Measuring"),
                               .search = Search::Low}),
    field<&Indicator::dataSource>({.key = "data_source",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Data source", "indicator"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Measuring")}),
    field<&Indicator::responsible>({.key = "responsible",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Responsible", "indicator"),
                                    .target = "state organisation body entity person",
                                    .group = QT_TRANSLATE_NOOP("Group", "Measuring")}),
    field<&Indicator::reportEvery>({.key = "report_every",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Report every", "indicator"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Months between two measurements."),
                                    .group = QT_TRANSLATE_NOOP("Group", "Measuring")}),
    field<&Indicator::reportFrom>({.key = "report_from",
                                   .label = QT_TRANSLATE_NOOP3("Field", "First report", "indicator"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Measuring")}),
    field<&Indicator::reportTo>({.key = "report_to", .label = QT_TRANSLATE_NOOP3("Field", "Last report", "indicator"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Measuring")}),
    themesField<&Indicator::themes>(),
    handlingField<&Indicator::handling>(),
    sourceField<&Indicator::source>(),
    verificationField<&Indicator::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"baseline_date", u"target_date");
    checks::dateOrder(findings, row, u"report_from", u"report_to");
    checks::inRange(findings, row, u"report_every", 1, 120);
    checks::neededWith(findings, row, u"target", u"target_date", Finding::Severity::Note);
    checks::neededWith(findings, row, u"target", u"unit");
    return findings;
}

constexpr RecordSpec kSpec{.key = "indicator",
                           .label = QT_TRANSLATE_NOOP("Kind", "Indicator"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Indicators"),
                           .help = QT_TRANSLATE_NOOP("Help", "What shows that an objective, an activity, a recommendation or a theme moves on."),
                           .place = Place::Plans,
                           .icon = "view-statistics",
                           .title = "title",
                           .reference = "reference",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Indicator> &kindOf<Indicator>()
{
    static const KindOf<Indicator> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
