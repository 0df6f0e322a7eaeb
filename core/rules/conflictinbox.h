// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where copies disagree, and what can be done about it. What is open stays open until somebody decides: nothing here is a
// list that could be emptied, all of it is read from the log.

#include "core/base/paragraphmerge.h"
#include "core/change/changeset.h"
#include "core/kinds/note.h"
#include "core/rules/reader.h"

namespace tri {

/// What one or several copies say.
struct InboxVersion {
    FieldValue value;
    bool deleted = false;
    QStringList fields{};               ///< of an edit that meets a deletion: what was edited
    QList<CommitInfo> said;             ///< at least one, the newest first
    bool own = false;                   ///< this copy said so
    [[nodiscard]] QString who() const;  ///< the names, each once; "" = nobody is named
};

/// One field, or one record that was deleted here and edited there, on which copies disagree.
struct InboxEntry {
    Row row;                           ///< as all copies show it meanwhile
    QString key;                       ///< of the field; "" = whether the record is to be there
    const FieldSpec *field = nullptr;  ///< nullptr too when a newer version of the program made it
    std::optional<FieldValue> base;    ///< what all began with; nothing when it was empty
    QList<InboxVersion> versions;      ///< this copy's first, then by name
    QList<Note> assignments;           ///< open notes that say who is to decide

    [[nodiscard]] bool isLife() const { return key.isEmpty(); }
    [[nodiscard]] bool isDecidable() const { return isLife() || field; }
    [[nodiscard]] const InboxVersion *mine() const;    ///< nullptr when this copy said nothing
    [[nodiscard]] const InboxVersion *theirs() const;  ///< nullptr when there are several others
    [[nodiscard]] RecordIds owners() const;            ///< who is asked to decide
    [[nodiscard]] PartialDate due() const;             ///< the first of the days until when
    [[nodiscard]] QString id() const { return row.id.toString() + u'/' + key; }
};

/// All that is open, by kind, then by name, then in the order of the fields.
[[nodiscard]] QList<InboxEntry> conflictInbox(Reader &reader);

/// One language of a text, or a text without languages, on which two copies disagree.
struct TextProposal {
    QString language;  ///< "" = the field has none
    ParagraphMerge merge;
};
/// What two versions make together, from what both began with.
struct CombinedProposal {
    bool isOffered = false;  ///< both changes fit beside each other
    bool hasWords = false;   ///< in one paragraph: it needs to be read before it is taken
    FieldValue value;
    QList<TextProposal> texts;  ///< all that differ, offered or not
};
/// Pure. Of texts with two versions; never offered for anything else.
[[nodiscard]] CombinedProposal combinedProposal(const InboxEntry &entry);
/// Pure. Lists: all members of all. Long texts: the paragraphs of all, those that clash one after the other. Nothing for what
/// holds one value.
[[nodiscard]] std::optional<FieldValue> bothValues(const InboxEntry &entry);

/// Pure. One step that settles the field and closes the notes that ask somebody to. Fails with Invalid where the field is
/// locked and would change, or this version does not know it. @p subject names the record.
[[nodiscard]] Result<ChangeSet> settleField(const InboxEntry &entry, const FieldValue &value,
                                            const QString &subject);
/// Pure. Likewise whether the record is there.
[[nodiscard]] ChangeSet settleLife(const InboxEntry &entry, bool deletes, const QString &subject);
/// Pure. With the value of that version, or as it says of the record.
[[nodiscard]] Result<ChangeSet> keepVersion(const InboxEntry &entry, const InboxVersion &version,
                                            const QString &subject);

/// Whom to ask.
struct Assignment {
    RecordIds owners;  ///< none = nobody any more
    PartialDate due;
    QString title;  ///< of the note
    QString author;
    PartialDate date;  ///< today
    RecordId newId;    ///< of the note, when there is none yet
};
/// Pure. Notes it down, in place of who was asked before; the note travels like any record.
[[nodiscard]] ChangeSet assignDecision(const InboxEntry &entry, const Assignment &assignment,
                                       const QString &subject);

/// Pure. Several decisions as one step.
[[nodiscard]] ChangeSet together(const QList<ChangeSet> &decisions);

}  // namespace tri
