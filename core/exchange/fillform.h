// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One record as a form that people without a desk fill in, as a text document or a table, and that is taken in again. The
// fields follow from the description of the kind. Each box carries a seal of what stood here when the form was written, so
// that what changed here since is seen and never overwritten.

#include "core/exchange/linkindex.h"

#include <QHash>
#include <QSet>

namespace tri {

/// One field of a form, or one language of a field.
struct FillBox {
    QString key;  ///< "title_fr", "consent": names the box to the program
    int field = -1;
    QString language{};  ///< of a text in several languages
    QString label;       ///< this and all that follows in the language of the form
    QString help{};
    QString group{};
    QString names{};  ///< that may be written, where they are few
    QString value{};
    QStringList choices{};  ///< one of these is to be chosen
    bool isLong = false;
    bool isNeeded = false;
    QString seal{};  ///< of what stands here; kWithheld when that is not told
};

struct FillForm {
    const RecordSpec *kind = nullptr;
    RecordId record{};  ///< null = a new one
    QString number{};   ///< of a form for a new record, so that it is known when it comes twice
    QString language;
    QString label{};  ///< what it is: "Experience EXP-001"
    QString title{};  ///< of the record; of a new one that it is new
    QList<FillBox> boxes{};
    int withheld = 0;  ///< fields and links that only our office sees: they are not told in it
    [[nodiscard]] QString keyText() const;  ///< kind, record and language, for the program
};

/// What is internal is asked for but not told. A record that is internal or sensitive itself has no form.
[[nodiscard]] Result<FillForm> makeFillForm(const Workspace &workspace, const RecordSpec &kind,
                                            const RecordId &record, const QString &language,
                                            IdSource &ids = systemIds());
/// A document for Word and LibreOffice with a content control for each box. Equal forms give equal bytes.
[[nodiscard]] Result<QByteArray> fillFormDocx(const FillForm &form);
/// One line a box: key, label, value, help.
[[nodiscard]] QByteArray fillFormCsv(const FillForm &form);
/// A name for the file without an ending: "EXP-001 form en".
[[nodiscard]] QString fillFormName(const Workspace &workspace, const FillForm &form);

/// A form that came back, as it was read.
struct FilledBox {
    QString key;
    QString seal;
    QString text;
};
struct FilledForm {
    QString kind;
    RecordId record;  ///< null = a new one
    QString number;
    QString language;
    QList<FilledBox> boxes;
};
/// A document that Word or LibreOffice saved, or the table. What is wrong with the file as a whole is a Problem.
[[nodiscard]] Result<FilledForm> readFilledForm(const QByteArray &bytes);
[[nodiscard]] Result<FilledForm> readFilledFormFile(const QString &path);

/// One box that says something else than the record does.
struct FormEdit {
    int field = -1;
    QString language{};
    QString label;
    FieldValue after;       ///< of the field; of a text in several languages the text itself
    QString here;           ///< what stands here, in words
    QString there;          ///< what the form says
    bool conflict = false;  ///< it changed here too since the form was written
};
struct FormFinding {
    Finding::Severity severity = Finding::Severity::Error;
    QString field;  ///< key; "" = the whole form
    QString label;  ///< of the box
    QString value;  ///< what stands in it
    QString text;   ///< translated: rule and example
};
[[nodiscard]] QString findingText(const FormFinding &finding);

/// What a form will do, before it does it. Nothing is written until it is applied.
struct FormPlan {
    const RecordSpec *kind = nullptr;
    Row record;  ///< as it stands here; of a new one empty, with its id
    bool isNew = false;
    QList<FormEdit> edits;        ///< in the order of the fields
    QList<FormFinding> findings;  ///< errors first
    int unchanged = 0;            ///< boxes that say what stands here
    [[nodiscard]] int errors() const;
    [[nodiscard]] int conflicts() const;
};
/// Fails when the form is of no kind or record that is here; everything else wrong is a finding.
[[nodiscard]] Result<FormPlan> planFilledForm(const Workspace &workspace, const FilledForm &form);

/// What a person decided, by place in the list of edits. What nobody decided on is taken, conflicts apart.
struct FormChoices {
    QSet<int> left;
    QSet<int> taken;  ///< conflicts in which the form wins
    [[nodiscard]] bool takes(const FormPlan &plan, int edit) const;
};
/// One step; empty when nothing is taken. Fails when a record would be made without what it needs.
[[nodiscard]] Result<ChangeSet> formChanges(const FormPlan &plan, const FormChoices &choices = {});

// What writing and reading share.

inline constexpr int kFillFormVersion = 1;
inline constexpr QLatin1StringView kWithheld{"hidden"};
/// The name of the bookmark at a box: survives programs that drop the tags of content controls.
[[nodiscard]] QString boxMark(const QString &key, const QString &seal);
[[nodiscard]] QString formMark();
/// What stands in an empty box until somebody writes there.
[[nodiscard]] QString emptyBoxText(const FillBox &box, const QString &language);
[[nodiscard]] bool isEmptyBoxText(const QString &text);
/// What a form says in the box to others. Links that they may not see are left out, and come in @p hidden.
[[nodiscard]] QString toldText(const Workspace &workspace, LinkIndex &index, const Row &row,
                               const FillBox &box, const QString &language, RecordIds *hidden = nullptr);
[[nodiscard]] QString sealOf(const QString &key, const QString &text);
/// What is said of a field in the form; the boxes of a kind in order. Of one record also languages that it alone has.
[[nodiscard]] QList<FillBox> boxesOf(const RecordSpec &kind, const Row &row, const QString &language);

}  // namespace tri
