// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all parts of a brief share: the words of the recipe, names of the day, the filter of the copy, and the blocks.

#include "core/base/partstext.h"
#include "core/brief/briefs.h"
#include "core/brief/parttexts.h"
#include "core/brief/recipe.h"
#include "core/kinds/brief.h"
#include "core/kinds/document.h"
#include "core/kinds/meeting.h"
#include "core/rules/names.h"
#include "core/rules/programme.h"
#include "core/rules/sharedcopy.h"

#include <QSet>

namespace tri {

/// A text of a record in the language it was found in.
struct Told {
    QString text;
    QString language;  ///< "" = the document's

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    [[nodiscard]] Inlines inlines() const { return plain(text, language); }
};

/// The three sides, in the order in which they are always printed.
enum class Side { Srsg, Gfmd, Gmg };

class Composer {
public:
    Composer(Reader &reader, const Recipe &recipe, const BriefRequest &request, Meeting meeting);
    Composer(const Composer &) = delete;  // its names ask it
    Composer &operator=(const Composer &) = delete;

    Reader &reader;
    Names names;  ///< of records that this copy may name
    BriefDocument document;
    LeftOut leftOut;

    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    [[nodiscard]] const Brief &record() const { return m_record; }  ///< empty when none was made for the meeting
    [[nodiscard]] QDate day() const { return names.day(); }         ///< whose names and chairs are printed
    [[nodiscard]] QDate date() const { return m_date; }             ///< of the brief
    [[nodiscard]] bool isShared() const { return m_highest < Handling::Internal; }
    /// Nothing for a narrower circle stands in this copy: that of the copy, and of the paper itself.
    [[nodiscard]] Handling highest() const { return m_highest; }
    /// Of the side whose edition this is; nullopt for the paper of all three.
    [[nodiscard]] const std::optional<Side> &edition() const { return m_edition; }
    /// In the order in which they are printed: the side of the edition first.
    [[nodiscard]] std::array<Side, 3> sides() const;
    [[nodiscard]] bool isOfEdition(const RecordId &holder);  ///< the side itself, or one of its bodies
    [[nodiscard]] const BriefRequest &request() const { return m_request; }
    [[nodiscard]] RecordId entity(Side side) const { return m_sides[std::size_t(side)]; }
    [[nodiscard]] QString sideName(Side side);
    [[nodiscard]] const QList<ProgrammeLine> &programme() const { return m_programme; }  ///< what this copy shows
    [[nodiscard]] QString itemName(const AgendaItem &item) const;                        ///< "3. Recruitment costs"

    // Words
    [[nodiscard]] QString word(const char *key) const;
    template <typename T> [[nodiscard]] QString choice(const char *field, const QString &key) const
    {
        return choiceWord(kindOf<T>().spec, field, key);
    }
    [[nodiscard]] QString partTitle(const QString &key) const;  ///< as its heading is printed
    [[nodiscard]] QString kindWord(const RecordSpec &spec) const;
    [[nodiscard]] QString kindsWord(const RecordSpec &spec) const;  ///< plural
    [[nodiscard]] QString longDay(const PartialDate &date) const { return longDate(date, m_locale); }
    /// For the narrow columns of tables: never broken over two lines.
    [[nodiscard]] QString shortDay(const PartialDate &date) const
    {
        return shortDate(date, m_locale).replace(u' ', QChar::Nbsp);
    }
    /// Names one after the other, as the paper's language separates them.
    [[nodiscard]] QString list(const QStringList &all) const { return listText(all, m_request.language); }
    /// Likewise what tells more of one thing, a name and its office, a place and its town: in Chinese that is no enumeration.
    [[nodiscard]] QString aside(const QStringList &parts) const
    {
        return m_request.language == u"zh" ? parts.join(u'，') : list(parts);
    }
    /// Likewise parts that may have commas of their own.
    [[nodiscard]] QString parts(const QStringList &all) const { return partsText(all, m_request.language); }
    [[nodiscard]] QString partsSign() const { return partsSeparator(m_request.language); }
    /// "Wed 5 Mar 2014", for the narrow columns of tables; without the weekday where no day is known.
    [[nodiscard]] QString dayOfWeek(const PartialDate &date) const;
    [[nodiscard]] QString days(const PartialDate &from, const PartialDate &to) const;
    [[nodiscard]] QString time(const QTime &time) const;

    // The filter of the copy
    /// Whether this copy shows the record. One that it does not is counted; one that it does is kept for the sources.
    [[nodiscard]] bool shows(const RecordId &id);
    [[nodiscard]] bool mayName(const RecordId &id);  ///< the same for a record of which only the name is printed
    /// Whether it may be read for this copy, without counting it as left out where it may not.
    [[nodiscard]] std::function<bool(const RecordId &)> readable();
    void countLeftOut(const QString &what, const RecordId &id);  ///< @p what is the reason in words
    template <typename T> void keepShown(QList<T> &records)
    {
        records.removeIf([this](const T &record) { return !shows(record.id); });
    }
    /// A text field in the print language; empty, and counted, when this copy does not show the field.
    template <typename T> [[nodiscard]] Told tell(const T &record, QAnyStringView key)
    {
        for (const FieldOf<T> &field : kindOf<T>().fields)
            if (QAnyStringView(field.spec.key) == key)
                return tellField(field.spec, field.read(record), record.id);
        Q_ASSERT_X(false, "Composer::tell", "no such field");
        return {};
    }
    [[nodiscard]] Told tell(const LocalText &text) const;
    /// Names of linked records and, after them, those given in words.
    [[nodiscard]] QString actors(const RecordIds &ids, const QString &others = {});
    /// Of a text that is put among others in one run; from left to right it needs no marks.
    [[nodiscard]] QString within(const QString &text) const
    {
        return isRightToLeft(m_request.language) ? isolated(text) : text;
    }
    [[nodiscard]] QString docLine(const Document &cited) const;  ///< title and symbol; dates stand in the annex
    [[nodiscard]] QString reference(const RecordId &id);         ///< the number it is found by; its name where it has none
    [[nodiscard]] QList<Document> documents(const RecordIds &ids);
    [[nodiscard]] const QList<Row> &printed() const { return m_printed; }
    [[nodiscard]] bool hasInvented() const;
    /// Around what writes a part: endPart puts in the text that the office wrote for it, and tells what the part is made of.
    void beginPart();
    void endPart(const RecipePart &part);
    void skipPart(const RecipePart &part);  ///< one that is off
    /// The parts of the recipe as this paper has them, with those that are off.
    [[nodiscard]] QList<RecipePart> arrangedParts();
    void markSample();  ///< says behind the title that parts are invented
    /// The document as it is told by now, marked when something invented stands in it, with what this copy leaves out. Fails with
    /// what the reader met. Nothing is written after it.
    [[nodiscard]] Result<BriefDocument> finish();

    /// What stands around the text of every paper: title, short title for the foot, language, paper, classification, and as
    /// version the day it is made. A paper that has more or other of these sets it afterwards.
    void frame(const QString &title, const QString &shortTitle);

    // Blocks
    void openPart(const RecipePart &part, bool turnPage = true);
    void startPage(bool landscape);
    [[nodiscard]] bool endLandscape();  ///< true when a new portrait page was started
    void heading(int level, const QString &text, const QString &anchor = {});
    void body(const Told &told, const QString &label = {});  ///< numbered, one paragraph for each blank line
    void line(const QString &label, const QString &text);    ///< label and value, not numbered; nothing when empty
    void note(const QString &text);  ///< nothing when empty
    void bullets(const Told &told);                          ///< one for each line
    void bullets(const QList<Inlines> &items);
    void none();                                             ///< "None recorded."
    void add(Block block) { document.blocks << std::move(block); }
    /// A table with "None recorded." in place of rows; columns are word keys with their weights.
    [[nodiscard]] Table table(const QList<std::pair<const char *, double>> &columns, const char *caption = "") const;

private:
    [[nodiscard]] QString choiceWord(const RecordSpec &spec, const char *field, const QString &key) const;
    [[nodiscard]] Told tellField(const FieldSpec &field, const FieldValue &value, const RecordId &id);
    [[nodiscard]] const PartText *ownText(const QString &part) const;
    void putOwnText(const PartText &text, const RecipePart &part, qsizetype at);
    [[nodiscard]] QList<ProgrammeLine> readProgramme();
    [[nodiscard]] bool isForReaders(const AgendaItem &item);  ///< one that is not, is counted
    [[nodiscard]] Handling highestOf(const Row &row);
    [[nodiscard]] bool
    hasConsent(const Experience &experience);  ///< one without, in a shared copy, is counted
    struct LeftOutName {
        QString name;
        QString place;  ///< the item of the agenda, for what several holders say on it
    };
    [[nodiscard]] LeftOutName leftOutName(const RecordId &id);

    Names m_allNames;  ///< for what is left out, which the office alone reads
    const Recipe &m_recipe;
    BriefRequest m_request;
    Handling m_highest;
    std::optional<Side> m_edition;
    Meeting m_meeting;
    Brief m_record;
    QDate m_date;
    QLocale m_locale;
    std::array<RecordId, 3> m_sides;
    QList<ProgrammeLine> m_programme;
    QList<Row> m_printed;
    QSet<RecordId> m_printedIds;
    QList<PartText> m_texts;    ///< of the record of the brief
    QSet<RecordId> m_partIds;   ///< records that the part being written tells of
    qsizetype m_partStart = 0;  ///< its first block
    bool m_landscape = false;
};

inline constexpr std::array kSideOrder{Side::Srsg, Side::Gfmd, Side::Gmg};

/// Paragraphs at blank lines; lines within one are joined.
[[nodiscard]] QStringList paragraphsOf(const QString &text);
/// Lines without their marks of enumeration.
[[nodiscard]] QStringList linesOf(const QString &text);
/// With a full stop, unless the text brings its own end.
[[nodiscard]] QString sentence(const QString &text);
[[nodiscard]] QString roman(int number);

}  // namespace tri
