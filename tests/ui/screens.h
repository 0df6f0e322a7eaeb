// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desksetup.h"
#include "ui/pages/delegationpage.h"
#include "ui/pages/followup/agencyhelppage.h"
#include "ui/pages/followup/fitpage.h"

namespace tri::samples {

/// Every screen of the desk, over records of the sample.
inline QList<ui::Destination> everyScreen(const DeskSetup &s, ui::FileChooser &files)
{
    using Type = ui::Destination::Type;
    QList<ui::Destination> out{{.type = Type::Home},
                               {.type = Type::History},
                               {.type = Type::Search, .text = QStringLiteral("migration")}};
    for (const RecordSpec *kind : allKinds().kinds()) {
        out << ui::Destination{.type = Type::Kind, .text = kind->keyText()};
        out << ui::Destination{.type = Type::NewRecord, .text = kind->keyText()};
    }
    for (const ui::PageFactories::PlacePage &place : app::pageFactories(files).placePages)
        out << ui::Destination{.type = Type::PlacePage, .text = place.key};
    for (const char *record : {"TRI-2014-04", "GMG-MAWP", "GFMD7-R04", "FU-001", "T-YOUTH"})
        out << ui::Destination{.type = Type::Record, .id = s.record(QString::fromLatin1(record))};
    const RecordId meeting = s.record(QStringLiteral("TRI-2014-04"));
    out << ui::Destination{.type = Type::Meeting, .id = meeting};
    for (const char *paper : {"trilateral", "minutes", "attendance_list"})
        out << ui::Destination{.type = Type::Brief, .text = QString::fromLatin1(paper), .id = meeting};
    for (const QString &paper :
         {QStringLiteral("profile"), QString::fromLatin1(ui::DelegationPage::kKey), QString::fromLatin1(ui::FitPage::kKey)})
        out << ui::Destination{.type = Type::Brief, .text = paper, .id = s.record(QStringLiteral("BD"))};
    out << ui::Destination{.type = Type::Brief,
                           .text = QString::fromLatin1(ui::AgencyHelpPage::kKey),
                           .id = s.record(QStringLiteral("GFMD7-R04"))};
    out << ui::Destination{.type = Type::Help, .text = QStringLiteral("index")};
    return out;
}

}  // namespace tri::samples
