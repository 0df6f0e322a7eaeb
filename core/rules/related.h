// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Earlier recommendations that likely carry the same idea, across meetings and languages. What speaks for it is told;
// nothing is sure, and nothing is linked until a person says so.

#include "core/kinds/agendapoint.h"
#include "core/kinds/glossaryterm.h"
#include "core/kinds/meeting.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "core/rules/reader.h"
#include "core/rules/relatedtext.h"

#include <QSet>

namespace tri {

/// Everything that likeness rests on, read with one question a kind.
struct RelatedData {
    QList<Recommendation> recommendations;
    QList<Meeting> meetings;
    QList<Theme> themes;
    QList<AgendaPoint> points;
    QList<GlossaryTerm> terms;
};
[[nodiscard]] RelatedData readRelated(Reader &reader);

/// A word or phrase of the one text that means what one of the other text does.
struct RelatedWord {
    QString here;
    QString there;
    friend bool operator==(const RelatedWord &, const RelatedWord &) = default;
};

/// What both have beside their words.
enum class RelatedBy { Theme, OtherTheme, NearTheme, EightPoint, SdgTarget, Addressee };
struct RelatedReason {
    RelatedBy by = RelatedBy::Theme;
    RecordIds records{};    ///< themes, points or addressees; of NearTheme those of the other one
    QStringList numbers{};  ///< of SDG targets
    friend bool operator==(const RelatedReason &, const RelatedReason &) = default;
};

struct RelatedProposal {
    RecordId id;
    int likeness = 0;            ///< of 100; not a probability, only an order
    QString language;            ///< of the text here that is most like one there
    QString otherLanguage;       ///< of that one
    QList<RelatedWord> words{};  ///< what tells most first
    QList<RelatedReason> reasons{};
    bool linked = false;     ///< as related or as replaced, from either side: settled
    RecordIds replacedBy{};  ///< what stands in its place by now
};

/// All recommendations, ready to be compared: made once, asked often. Texts are compared in each pair of languages, and
/// the best counts; words that many have weigh little.
class RelatedIndex {
public:
    explicit RelatedIndex(const RelatedData &data);

    /// Those of earlier meetings, likeliest first; of a recommendation without a date those of all other meetings.
    [[nodiscard]] QList<RelatedProposal> earlier(const RecordId &recommendation, int limit = -1) const;
    /// Those of the same meeting, likewise.
    [[nodiscard]] QList<RelatedProposal> sameMeeting(const RecordId &recommendation, int limit = -1) const;
    /// By words alone: what remains where no theme, target or addressee is entered.
    [[nodiscard]] QList<RelatedProposal> earlierByWords(const RecordId &recommendation, int limit = -1) const;

private:
    struct Wording {
        int entry = 0;
        QString language;
        QHash<int, QString> terms;  ///< number of a term -> as written
        double length = 0;
    };
    struct Entry {
        RecordId id;
        RecordId meeting;  ///< the Forum Meeting, not a session of it
        PartialDate day;
        RecordIds themes;
        RecordIds otherThemes;
        RecordIds points;
        QStringList targets;
        RecordIds addressees;
        RecordIds linked;
        RecordIds replacedBy;
        QList<int> wordings;
    };
    struct Best {
        double likeness = 0;
        int here = -1;
        int there = -1;
    };
    enum class Which { Earlier, SameMeeting };
    [[nodiscard]] QList<RelatedProposal> proposals(const RecordId &id, Which which, bool wordsOnly,
                                                   int limit) const;
    [[nodiscard]] QList<Best> likenesses(int at) const;
    [[nodiscard]] double evidence(const Entry &here, const Entry &there, QList<RelatedReason> *reasons) const;
    [[nodiscard]] double evidenceOfThemes(const Entry &here, const Entry &there,
                                          QList<RelatedReason> *reasons) const;
    [[nodiscard]] QList<RelatedWord> wordsOf(const Best &best) const;
    [[nodiscard]] double weightOf(int term) const { return m_weights[term]; }
    [[nodiscard]] bool isAsked(const Entry &here, const Entry &there, Which which) const;
    void addTexts(const RelatedData &data);
    void addEntry(const Recommendation &recommendation, const RelatedTexts &texts);
    void weigh();

    QList<Entry> m_entries;
    QList<Wording> m_wordings;
    QHash<RecordId, int> m_places;
    QHash<QString, int> m_terms;
    QList<double> m_weights;
    QList<QSet<int>> m_holders;    ///< term -> entries; while it is made
    QList<QList<int>> m_postings;  ///< term -> wordings
    QHash<RecordId, Theme> m_themes;
    QHash<RecordId, Meeting> m_meetings;
    QHash<RecordId, double> m_addresseeWeights;
};

/// From which likeness on a proposal is shown to a person.
inline constexpr int kLikelyRelated = 22;

}  // namespace tri
