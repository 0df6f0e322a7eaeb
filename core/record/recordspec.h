// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fieldspec.h"
#include "core/record/fieldvalue.h"

#include <QAnyStringView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace tri {

struct Row;
struct Finding;

/// The place a kind has in the side bar and in the documents.
enum class Place { Meetings, Plans, Requests, Recommendations, Practices, Priorities, People, Documents, Desk };
[[nodiscard]] QString placeText(Place place);

/// What the desk itself does with the records of a kind, beside showing them. At most one kind has each.
enum class DeskUse {
    None,
    Views,  ///< filters, columns and sorting of lists, kept under a name
    Files,  ///< files attached to other records; it has a File field that says to which
};

/// One record kind, described once; everything generic follows from it.
struct RecordSpec {
    const char *key = "";
    const char *label = "";      ///< "Meeting", context "Kind"
    const char *plural = "";     ///< "Meetings", context "Kind"
    const char *help = "";       ///< what belongs here, one sentence, context "Help"
    Place place = Place::Desk;
    const char *icon = "";       ///< freedesktop icon name
    const char *title = "";      ///< field keys whose texts make the record's name, separated by spaces
    const char *shortTitle = ""; ///< key of a field that names the record in narrow places (an acronym); "" = title
    const char *reference = "";  ///< key of the field people cite it by; "" = none
    const char *parent = "";     ///< key of the Link field that makes the kind a tree; "" = flat
    const char *sort = "";       ///< field keys of the default order; "" = by title
    const char *asked = "";      ///< field keys a new record is asked for first, in order; "" = as they stand
    const char *terms = "";      ///< field keys whose words are names and terms of this work, never spelling mistakes
    const char *due = "";        ///< date fields by which the work is to be done, first one entered counts; "" = none
    const char *owner = "";      ///< with due: keys of those who are to do it, links or text
    const char *state = "";      ///< with due: key of the Choice field that says how far the work is
    const char *open = "";       ///< with due: its words that mean "still to be done", separated by spaces
    DeskUse use = DeskUse::None;
    std::span<const FieldSpec> fields{};
    /// Findings that need the record alone (dates out of order …); what needs other records stands in core/rules.
    QList<Finding> (*check)(const Row &) = nullptr;
    /// Why a field is not to be changed now, for the person, with the way out; "" = it may. For what is settled between
    /// people (agreed minutes), not for rights. See lockText().
    QString (*locked)(const Row &, const FieldSpec &) = nullptr;

    [[nodiscard]] int indexOf(QAnyStringView fieldKey) const;  ///< -1 when there is none
    [[nodiscard]] const FieldSpec *field(QAnyStringView fieldKey) const;
    [[nodiscard]] QString keyText() const { return QString::fromLatin1(key); }
    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString pluralText() const;
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QList<int> titleFields() const;
    [[nodiscard]] int referenceField() const { return indexOf(QLatin1String(reference)); }
    [[nodiscard]] QList<int> listFields() const;  ///< default columns, in order
    [[nodiscard]] QList<int> askedFields() const; ///< asked for first, in order
    [[nodiscard]] const FieldSpec *fileField() const;  ///< the first that holds a file; nullptr when none does
    [[nodiscard]] QList<int> sumFields() const;   ///< numbers that may be added up, in field order
};

/// What probably mends a finding. Where there is no doubt it brings the values, which one step can enter.
struct LikelyFix {
    QString text;    ///< translated sentence: "Empty “Under” at one of them."; "" = none is known, or the action tells all
    QString action{};  ///< translated, of a button: "Use 12 March 2014"; "" = only the person can do it
    QMap<QString, FieldValue> values{};  ///< by field key, of the record that the finding is about
    [[nodiscard]] bool isCertain() const { return !action.isEmpty() && !values.isEmpty(); }
    friend bool operator==(const LikelyFix &, const LikelyFix &) = default;
};

/// Something about a value that the person should know; shown at the field, never in a box.
struct Finding {
    enum class Severity { Note, Warning, Error };
    Severity severity = Severity::Error;
    QString field;   ///< field key; "" = the whole record
    QString text;    ///< translated: rule and example
    QString rule{};  ///< stable key, for scripts and for those who know the rule: agenda_cycle; "" = none needed
    LikelyFix fix{};
    [[nodiscard]] QString fullText() const;  ///< with the likely fix, as one reads it where nothing can be pressed
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A record as the generic rooms handle it: values in field order, and what a newer version wrote that we do not know.
struct Row {
    RecordId id;
    const RecordSpec *spec = nullptr;
    QList<FieldValue> values;
    bool deleted = false;
    bool inConflict = false;  ///< a field has several unreplaced values, or a deletion meets an edit

    Row() = default;
    explicit Row(const RecordSpec &kind, RecordId recordId = {});

    [[nodiscard]] const FieldValue &value(QAnyStringView fieldKey) const;  ///< nothing for an unknown key
    void setValue(QAnyStringView fieldKey, FieldValue value);              ///< asserts that the key is known
    [[nodiscard]] QString text(QAnyStringView fieldKey) const;             ///< "" unless the field holds a plain text
    [[nodiscard]] RecordId link(QAnyStringView fieldKey) const;
    [[nodiscard]] RecordIds links(QAnyStringView fieldKey) const;          ///< a single link counts as a list of one
    [[nodiscard]] PartialDate date(QAnyStringView fieldKey) const;
    [[nodiscard]] QString reference() const;
    [[nodiscard]] PartialDate due() const;                  ///< null when the kind has none or none is entered
    [[nodiscard]] RecordIds owners() const;                 ///< who is to do it, by link
    [[nodiscard]] QString otherOwners() const;              ///< … and by name alone
    [[nodiscard]] bool isOpen() const;                      ///< its work is still to be done
    [[nodiscard]] bool isOverdue(const QDate &today) const; ///< open, and the last day its due date can mean is over
    [[nodiscard]] QStringList terms() const;                ///< names and terms it brings along, in all its languages
    [[nodiscard]] Handling handling() const;  ///< from the field "handling"; Public when the kind has none

    friend bool operator==(const Row &, const Row &) = default;
};

/// All kinds the program knows, in a fixed order. A registry is data: tests make their own.
class Registry {
public:
    explicit Registry(QList<const RecordSpec *> kinds);
    [[nodiscard]] const QList<const RecordSpec *> &kinds() const { return m_kinds; }
    [[nodiscard]] const RecordSpec *kind(QStringView key) const;  ///< nullptr when unknown
    [[nodiscard]] const RecordSpec *kindFor(DeskUse use) const;   ///< nullptr when no kind serves for it

private:
    QList<const RecordSpec *> m_kinds;
};

/// Where words are kept that fit no field of the kind: its note, else where it says what its facts come from. nullptr =
/// nowhere.
[[nodiscard]] const FieldSpec *keepingField(const RecordSpec &kind);

/// Required fields, choices, and the kind's own check. Rule of a word that is not in the list: choice_word.
[[nodiscard]] QList<Finding> checkRow(const Row &row);

/// Why the field of this record, as it stands in the file, is not to be changed now; "" = it may. Forms, lists,
/// changes of many records and imports ask and keep it as it is; a merge takes what the other side wrote.
[[nodiscard]] QString lockText(const Row &row, const FieldSpec &field);

}  // namespace tri
