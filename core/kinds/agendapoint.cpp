// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/agendapoint.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<AgendaPoint>>({
    field<&AgendaPoint::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "agenda_point"),
                                 .help = QT_TRANSLATE_NOOP("Help", "From 1 to 8."), .list = 1}),
    field<&AgendaPoint::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "agenda_point"),
                                .required = true, .list = 2, .search = Search::High, .brief = true}),
    field<&AgendaPoint::reference>({.key = "reference",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Reference", "agenda_point"), .list = 3,
                                    .search = Search::High, .aliases = "id"}),
    themesField<&AgendaPoint::themes>(),
    field<&AgendaPoint::description>({.key = "description",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Description", "agenda_point"),
                                      .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    field<&AgendaPoint::documents>({.key = "documents",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Documents", "agenda_point"),
                                    .type = FieldType::OrderedLinks, .target = "document"}),
    handlingField<&AgendaPoint::handling>(),
    sourceField<&AgendaPoint::source>(),
    verificationField<&AgendaPoint::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"number", 1, 8);
    return findings;
}

constexpr RecordSpec kSpec{.key = "agenda_point",
                           .label = QT_TRANSLATE_NOOP("Kind", "Point of the eight-point agenda"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Eight-point agenda"),
                           .help = QT_TRANSLATE_NOOP("Help", "The eight measures proposed in 2013 (A/68/190), a second way to sort themes."),
                           .place = Place::Priorities,
                           .icon = "view-list-details",
                           .title = "number title",
                           .reference = "reference",
                           .sort = "number",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<AgendaPoint> &kindOf<AgendaPoint>()
{
    static const KindOf<AgendaPoint> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
