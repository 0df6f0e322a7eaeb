// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a profile; profilepaper.cpp maps the part keys of the recipe to them. A part of which nothing is recorded
// writes nothing.

#include "core/brief/parts.h"

namespace tri {

/// A line of a table with the date it is sorted by.
struct ProfileRow {
    PartialDate when;
    QList<Inlines> cells;
};

/// A profile while it is being written.
struct ProfilePaper {
    using Columns = QList<std::pair<const char *, double>>;
    enum class Order { NewestFirst, OldestFirst };

    Composer c;
    Row subject;
    RecordIds about;         ///< the subject; of a theme also what stands below it
    QDate until{};           ///< what is dated after it is not shown; invalid = everything is
    QString opened{};        ///< the part whose heading stands already
    bool sensitive = false;  ///< something sensitive is printed

    template <typename T> [[nodiscard]] bool isOf() const { return subject.spec == &kindOf<T>().spec; }
    template <typename T> [[nodiscard]] T as() const { return fromRow<T>(subject); }

    /// Whether what is dated so was there on the day; what has no date was.
    [[nodiscard]] bool isThere(const PartialDate &when) const
    {
        return !until.isValid() || when.isNull() || when.first() <= until;
    }
    [[nodiscard]] bool isOver(const PartialDate &to) const { return !to.isNull() && to.last() < c.day(); }
    [[nodiscard]] bool isToCome(const PartialDate &from) const
    {
        return !from.isNull() && from.first() > c.day();
    }
    /// Records of which any of the link fields leads to the subject, each once.
    template <typename T> [[nodiscard]] QList<T> linked(const QList<const char *> &keys)
    {
        QList<T> out;
        QSet<RecordId> seen;
        for (const char *key : keys)
            for (const T &record : c.reader.linkedToAny<T>(key, about))
                if (!seen.contains(record.id)) {
                    seen.insert(record.id);
                    out << record;
                }
        return out;
    }
    /// Of those, the ones that this copy shows and that were there on the day. @p when tells the date of one.
    template <typename T, typename When> [[nodiscard]] QList<T> shown(QList<T> records, const When &when)
    {
        records.removeIf([&](const T &record) { return !isThere(when(record)) || !c.shows(record.id); });
        return records;
    }
    /// The word of a choice in the language of the paper.
    template <typename T> [[nodiscard]] QString choice(const char *field, const QString &key) const
    {
        const FieldSpec *spec = kindOf<T>().spec.field(field);
        return spec ? choiceText(*spec, key, c.request().language) : key;
    }
    [[nodiscard]] bool isAbout(const RecordIds &ids) const;
    /// Whether this copy must not show what belongs to the record: it, or what it belongs to, may not be shown.
    [[nodiscard]] bool hides(const RecordId &id);
    [[nodiscard]] QString name(const RecordId &id);  ///< "" for one that this copy may not name
    [[nodiscard]] QString names(const RecordIds &ids);
    /// Those who are not the subject, by their short names.
    [[nodiscard]] QString others(RecordIds ids, const QString &inWords = {});
    /// The first day of a meeting; a session or roundtable without one has that of the meeting it is part of.
    [[nodiscard]] PartialDate dayOf(const RecordId &meeting);
    /// "1 Jan 2013 – 30 June 2014", "since May 2006"; for the narrow columns of tables.
    [[nodiscard]] QString period(const PartialDate &from, const PartialDate &to) const;
    /// Whether the state that a record is in now is the one it was in on the day: its state has a date, or is of today.
    [[nodiscard]] bool knowsState(const PartialDate &stated, const PartialDate &due) const;
    [[nodiscard]] QString shortDay(const PartialDate &date) const
    {
        return date.isNull() ? QString() : c.shortDay(date);
    }

    void open(const RecipePart &part);
    /// A table under the heading of its part and, with @p group, one of its own; nothing without rows. Columns that no row
    /// fills are left out.
    void put(const RecipePart &part, const char *group, const Columns &columns, QList<ProfileRow> rows,
             Order order = Order::NewestFirst);
};

namespace profileparts {

void title(ProfilePaper &paper, const RecipePart &part);
void about(ProfilePaper &paper, const RecipePart &part);
void roles(ProfilePaper &paper, const RecipePart &part);
void reviews(ProfilePaper &paper, const RecipePart &part);
void positions(ProfilePaper &paper, const RecipePart &part);
void priorities(ProfilePaper &paper, const RecipePart &part);
void recommendations(ProfilePaper &paper, const RecipePart &part);
void followUp(ProfilePaper &paper, const RecipePart &part);
void experiences(ProfilePaper &paper, const RecipePart &part);
void lessons(ProfilePaper &paper, const RecipePart &part);
void expertise(ProfilePaper &paper, const RecipePart &part);
void plan(ProfilePaper &paper, const RecipePart &part);
void actions(ProfilePaper &paper, const RecipePart &part);
void meetings(ProfilePaper &paper, const RecipePart &part);
void support(ProfilePaper &paper, const RecipePart &part);
void projects(ProfilePaper &paper, const RecipePart &part);
void documents(ProfilePaper &paper, const RecipePart &part);
void sources(ProfilePaper &paper, const RecipePart &part);

/// What stands for a meeting in a paper about one record: the day, and how the copy is to be handled.
[[nodiscard]] Meeting head(const BriefRequest &request);
/// Known only at the end: how sensitive the paper is. Sets the line at the head of every page.
void classify(ProfilePaper &paper);
/// Title, and under it what is said of it.
[[nodiscard]] Inlines headed(const Told &title, const Told &text);

}  // namespace profileparts
}  // namespace tri
