// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the reading of the follow-up matrix, which stands in two files.

#include "core/base/translations.h"
#include "core/rules/followupmatrix.h"

#include <QCollator>

namespace tri {

[[nodiscard]] QStringList matrixWordsOf(const QString &text);  ///< what semicolons divide

class MatrixReading {
public:
    MatrixReading(Reader &reader, const QString &language, const QDate &day)
        : m_reader(reader), m_language(language), m_day(day), m_collator(localeOf(language))
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_data.language = language;
    }

    FollowUpMatrixData read()
    {
        readActors();
        sortActors();
        readThemes();
        readRecommendations();
        readMeetings();
        readFollowUps();
        readSupport();
        readProjects();
        collectAddressees();
        dropUnnamed();
        return std::move(m_data);
    }

private:
    template <typename T, typename Take> void each(Take take)
    {
        for (const Row &row : m_reader.rows(kindOf<T>().spec, {}))
            take(fromRow<T>(row), row.handling());
    }
    [[nodiscard]] MatrixText told(const LocalText &text) const
    {
        return {text.in(m_language).simplified(), text.has(m_language) ? QString() : text.original};
    }
    [[nodiscard]] bool before(const QString &left, const QString &right) const
    {
        const int order = m_collator.compare(left, right);
        return order != 0 ? order < 0 : left < right;
    }
    void name(const RecordId &id, const QString &shown, Handling handling)
    {
        m_data.names.insert(id, shown);
        m_data.handling.insert(id, handling);
    }
    void addActor(MatrixActor actor)
    {
        if (actor.shortName.isEmpty())
            actor.shortName = actor.name;
        name(actor.id, actor.shortName, actor.handling);
        m_data.actors << std::move(actor);
    }

    void readActors();
    void readOtherActors();
    void sortActors();
    void readThemes();
    void readRecommendations();
    void readMeetings();
    void readFollowUps();
    void readSupport();
    void readProjects();
    void collectAddressees();
    void dropUnnamed();
    [[nodiscard]] QList<int> placesOf(const RecordIds &recommendations) const;
    void addParts(MatrixEntry &entry, const RecordIds &actors, const QString &others, MatrixRole role);
    [[nodiscard]] int inWords(const QString &words);

    Reader &m_reader;
    QString m_language;
    QDate m_day;
    QCollator m_collator;
    FollowUpMatrixData m_data;
    QHash<RecordId, int> m_actorAt;
    QHash<QString, int> m_wordsAt;
    QHash<RecordId, int> m_recommendationAt;
    QHash<RecordId, QList<int>> m_ofFollowUp;  // the recommendations of each
};

}  // namespace tri
