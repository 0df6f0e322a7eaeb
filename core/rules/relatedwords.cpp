// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/relatedwords.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Related)
};

}  // namespace

QString relatedByKey(RelatedBy by)
{
    switch (by) {
    case RelatedBy::Theme: return u"theme"_s;
    case RelatedBy::OtherTheme: return u"other_theme"_s;
    case RelatedBy::NearTheme: return u"near_theme"_s;
    case RelatedBy::EightPoint: return u"eight_point"_s;
    case RelatedBy::SdgTarget: return u"sdg_target"_s;
    case RelatedBy::Addressee: break;
    }
    return u"addressee"_s;
}

QString relatedReasonText(const RelatedReason &reason, const std::function<QString(const RecordId &)> &nameOf)
{
    QStringList parts = reason.numbers;
    for (const RecordId &id : reason.records)
        if (const QString name = nameOf(id); !name.isEmpty())
            parts << isolated(name);
    const QString names = listText(parts);
    switch (reason.by) {
    case RelatedBy::Theme: return Words::tr("same theme: %1").arg(names);
    case RelatedBy::OtherTheme: return Words::tr("also on the theme: %1").arg(names);
    case RelatedBy::NearTheme: return Words::tr("on a theme close to it: %1").arg(names);
    case RelatedBy::EightPoint: return Words::tr("same point of the eight-point agenda: %1").arg(names);
    case RelatedBy::SdgTarget: return Words::tr("same SDG targets: %1").arg(names);
    case RelatedBy::Addressee: break;
    }
    return Words::tr("same addressees: %1").arg(names);
}

QString relatedWordsText(const QList<RelatedWord> &words)
{
    QStringList parts;
    for (const RelatedWord &word : words)
        parts << (word.here.compare(word.there, Qt::CaseInsensitive) == 0
                      ? word.here
                      : Words::tr("%1 = %2", "two words that mean the same")
                            .arg(isolated(word.here), isolated(word.there)));
    return listText(parts);
}

QString relatedText(const RelatedProposal &proposal, const std::function<QString(const RecordId &)> &nameOf)
{
    QStringList parts;
    if (const QString words = relatedWordsText(proposal.words); !words.isEmpty())
        parts << Words::tr("same words: %1").arg(words);
    for (const RelatedReason &reason : proposal.reasons)
        parts << relatedReasonText(reason, nameOf);
    return partsText(parts);
}

}  // namespace tri
