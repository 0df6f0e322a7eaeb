// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/pageoptions.h"
#include "tests/ui/briefsamples.h"
#include "ui/render/paperformats.h"

namespace tri::samples {

/// The sample with what the options ask for.
inline BriefDocument made(BriefDocument document, const PageOptions &options)
{
    setUpPages(document, options);
    return document;
}

/// With items of an agenda, so that lines for notes have their place.
inline BriefDocument withItems()
{
    BriefDocument d = emptyBrief();
    d.blocks << TitleBlock{QStringLiteral("Minutes"),
                           plain(QStringLiteral("Seventh meeting")),
                           {{QStringLiteral("Date"), plain(QStringLiteral("10 April"))}}};
    d.blocks << Heading{1, plain(QStringLiteral("Items")), {}};
    for (int i = 1; i <= 3; ++i) {
        d.blocks << Heading{2, plain(QStringLiteral("Item %1").arg(i)), QStringLiteral("item-%1").arg(i)};
        d.blocks << Paragraph{.text = plain(words(i * 50, 30)), .numbered = true};
        d.blocks << Heading{3, plain(QStringLiteral("Background")), {}};
        d.blocks << Paragraph{.text = plain(words(i * 500, 40)), .numbered = true};
    }
    d.blocks << Heading{1, plain(QStringLiteral("Annex")), {}, true};
    d.blocks << Paragraph{.text = plain(words(9000, 20))};
    return d;
}

/// As the format with that ending; nothing when it fails.
inline QByteArray written(const BriefDocument &paper, const QString &ending)
{
    const auto file = ui::paperFormatOf(QStringLiteral("a.") + ending)->write(paper);
    return file ? file->bytes : QByteArray();
}

}  // namespace tri::samples
