// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that are made for one of the three sides.

#include "core/brief/paperkind.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

}  // namespace

const QStringList &editions()
{
    static const QStringList keys = [] {
        QStringList out;
        for (std::size_t side = 0; side < kSides; ++side)
            out << sideReference(side).toLower();
        return out;
    }();
    return keys;
}

QString editionName(const PaperKind &paper, const QString &edition)
{
    return BriefText::tr("%1: edition for the %2", "a paper and a side")
        .arg(PaperKind::text(paper.name), edition.toUpper());
}

Status editionFits(const BriefRequest &request)
{
    if (request.edition.isEmpty()
        || (paperKind(request.recipe).hasEditions && editions().contains(request.edition)))
        return {};
    return fail(
        ProblemCode::Invalid,
        BriefText::tr("There is no edition “%1” of this paper. A meeting brief and an item sheet can be made "
                      "for one side: write srsg, gfmd or gmg; or leave the edition out.")
            .arg(request.edition));
}

}  // namespace tri
