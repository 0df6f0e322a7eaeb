// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rosterwords.h"

#include "core/base/partstext.h"
#include "core/kinds/person.h"
#include "core/rules/roster.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

QString word(const char *field, const QString &key)
{
    const FieldSpec *spec = kindOf<Person>().spec.field(QString::fromLatin1(field));
    const Choice *choice = spec ? spec->choice(key) : nullptr;
    return choice ? choiceText(*choice) : key;
}

}  // namespace

namespace RosterWords {

QString language(const QString &key)
{
    return word("languages", key);
}

QString region(const QString &key)
{
    return word("regions", key);
}

QString knows(const QString &themes)
{
    return RosterText::tr("knows %1", "themes").arg(themes);
}

QString knowsWider(const QString &wider, const QString &wanted)
{
    return RosterText::tr("knows %1, which %2 is part of", "themes").arg(wider, wanted);
}

QString knowsPart(const QString &part, const QString &wanted)
{
    return RosterText::tr("knows %1, a part of %2", "themes").arg(part, wanted);
}

QString otherThemes(const QString &themes)
{
    return RosterText::tr("works on other themes: %1").arg(themes);
}

QString noThemes()
{
    return RosterText::tr("no theme is entered");
}

QString speaks(const QString &languages, const QString &others)
{
    return others.isEmpty() ? RosterText::tr("speaks %1", "languages").arg(languages)
                            : RosterText::tr("speaks %1, not %2", "languages").arg(languages, others);
}

QString speaksNot(const QString &languages)
{
    return RosterText::tr("not among the languages entered: %1").arg(languages);
}

QString noLanguages()
{
    return RosterText::tr("no language is entered");
}

QString ofState(const QString &state)
{
    return RosterText::tr("comes from %1", "State").arg(state);
}

QString covers(const QString &state)
{
    return RosterText::tr("covers %1 in a role", "State").arg(state);
}

QString worked(const QString &region)
{
    return RosterText::tr("knows the region: %1").arg(region);
}

QString fromRegion(const QString &state, const QString &region)
{
    return RosterText::tr("comes from %1, in the region: %2", "State").arg(state, region);
}

QString otherRegion(const QString &region)
{
    return RosterText::tr("another region than: %1").arg(region);
}

QString noRegion()
{
    return RosterText::tr("no region is entered");
}

QString free(const PartialDate &day)
{
    return day.isDay() ? RosterText::tr("free on %1").arg(dateInWords(day))
                       : RosterText::tr("free at least for a part of %1").arg(dateInWords(day));
}

QString notUntil(const PartialDate &from)
{
    return RosterText::tr("not free until %1").arg(dateInWords(from));
}

QString notAfter(const PartialDate &to)
{
    return RosterText::tr("not free after %1").arg(dateInWords(to));
}

QString noDays()
{
    return RosterText::tr("no days of availability are entered");
}

QString askedByName()
{
    return RosterText::tr("is asked by name");
}

QString isOf(const QString &actors)
{
    return RosterText::tr("is of those asked: %1").arg(actors);
}

QString notAsked()
{
    return RosterText::tr("is of none of those asked");
}

QString noActor()
{
    return RosterText::tr("no organization is entered");
}

QString speaker(bool isOne)
{
    return isOne ? RosterText::tr("is available as a speaker") : RosterText::tr("not entered as a speaker");
}

}  // namespace RosterWords

QString fitText(const RosterMatch &match)
{
    const int points = int(match.reasons.size());
    return (points == 1 ? RosterText::tr("fits in %1 of 1 point")
                        : RosterText::tr("fits in %1 of %n points", nullptr, points))
        .arg(match.fitting());
}

QString loadText(const RosterLoad &load)
{
    const QString asked = load.asked == 0 ? RosterText::tr("not asked in the last 12 months")
        : load.asked == 1                 ? RosterText::tr("asked once in the last 12 months")
                          : RosterText::tr("asked %n times in the last 12 months", nullptr, load.asked);
    if (load.open == 0)
        return asked;
    const QString open = load.open == 1 ? RosterText::tr("1 open request")
                                        : RosterText::tr("%n open requests", nullptr, load.open);
    return open + partsSeparator() + asked;
}

QString answerText(const RosterMatch &match)
{
    if (match.answered == u"declined")
        return RosterText::tr("declined this request");
    if (match.answered == u"withdrawn")
        return RosterText::tr("withdrew from this request");
    if (!match.answered.isEmpty())
        return RosterText::tr("is offered for this request already");
    return match.isAsked ? RosterText::tr("is asked by name") : QString();
}

}  // namespace tri
