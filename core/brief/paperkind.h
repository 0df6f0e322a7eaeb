// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/handling.h"
#include "core/brief/briefs.h"

#include <QList>

#include <span>

namespace tri {

/// What a paper is about, how it is asked for, and what it is called. A new paper is one entry of the table in briefs.cpp,
/// a recipe, whoever makes it, and its name among the choices of kinds/brief.cpp, which a test compares; desk and command
/// line know it by its entry alone.
struct PaperKind {
    enum class Of { Meeting, Record, Theme };  ///< as what its subject stands in the request
    enum class After {
        Nothing,
        Day,
        Moment,
        Moments,
        Meeting,
        Record,
        Years,
        Question,
        Dropped,
        Edition,
        Since
    };  ///< behind "@"
    using Make = Result<BriefDocument> (*)(Reader &, const Recipe &, const BriefRequest &);
    using Fits = bool (*)(const Workspace &, const RecordId &);

    const char *recipe;
    Make make = nullptr;  ///< nullptr = the parts of a meeting's brief, as the recipe orders them
    Of of = Of::Meeting;
    After after = After::Nothing;
    const char *name;                ///< in the choice of papers
    const char *title = nullptr;     ///< of its page; nullptr = its name
    const char *thenName = nullptr;  ///< in the choice, as of a moment beside the present one
    const char *file = nullptr;      ///< behind the subject's number in the name of a file; "" = nothing
    const char *open = nullptr;      ///< the way to its subject; nullptr = to the meeting
    const char *family =
        nullptr;  ///< papers of one family are offered beside each other; nullptr = it stands alone
    Fits offered =
        nullptr;         ///< of a family, whether it is offered where it was not asked for; nullptr = it is
    bool alone = false;  ///< it needs no subject
    bool keepsAfter = false;  ///< those offered beside it are asked for with what follows its "@"
    bool picksDay = false;    ///< a day can be chosen beside it
    bool picksSince = false;  ///< that day is the one since which changes count
    bool hasEditions = false;  ///< it can be made for one of the three sides
    const char *help = "brief";
    Handling highest = Handling::Sensitive;  ///< nothing for a narrower circle stands in any copy of it
    const char *complete = nullptr;  ///< said when nothing in it is missing; nullptr = that is not told of it

    [[nodiscard]] QString key() const { return QString::fromLatin1(recipe); }
    /// In the interface language; "" for nullptr.
    [[nodiscard]] static QString text(const char *words);
    [[nodiscard]] bool ownsSubject() const
    {
        return of != Of::Meeting || open;
    }  ///< its page is that of any record
};

/// All papers, the meeting brief first.
[[nodiscard]] std::span<const PaperKind> paperKinds();
/// The entry of a paper, with or without what follows "@"; that of the meeting brief for a paper that is not known.
[[nodiscard]] const PaperKind &paperKind(const QString &paper);
/// "Meeting brief: edition for the GFMD"
[[nodiscard]] QString editionName(const PaperKind &paper, const QString &edition);
/// Fails with Invalid where the paper has no such edition.
[[nodiscard]] Status editionFits(const BriefRequest &request);
/// What is offered beside @p paper on @p subject, as the name in the choice and the paper.
[[nodiscard]] QList<std::pair<QString, QString>> papersBeside(const Workspace &workspace,
                                                              const QString &paper, const RecordId &subject);

}  // namespace tri
