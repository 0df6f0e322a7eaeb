// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fillform.h"

#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv.h"
#include "core/record/knownwords.h"
#include "core/rules/sharedcopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kNewTitle = QT_TRANSLATE_NOOP("FillForm", "A new one");
constexpr const char *kWrite = QT_TRANSLATE_NOOP("FillForm", "Write here");
constexpr const char *kChoose = QT_TRANSLATE_NOOP("FillForm", "Choose one");
constexpr const char *kWithheldHint = QT_TRANSLATE_NOOP(
    "FillForm", "Only our office sees this. What we have is not shown here; write only what is to change.");
constexpr const char *kDateHint =
    QT_TRANSLATE_NOOP("FillForm", "A day, a month or a year: 2014-05-14, 2014-05 or 2014.");
constexpr const char *kNamesHint = QT_TRANSLATE_NOOP("FillForm", "Names, with semicolons between them.");
constexpr const char *kKnownHint = QT_TRANSLATE_NOOP("FillForm", "Known names: %1.");
constexpr const char *kSeveralHint =
    QT_TRANSLATE_NOOP("FillForm", "One or several, with semicolons between them: %1.");
constexpr const char *kNumberHint = QT_TRANSLATE_NOOP("FillForm", "A number.");
constexpr const char *kKeyLabel = QT_TRANSLATE_NOOP("FillForm", "Key of this form (please leave it)");

constexpr qsizetype kLongestList = 900;  // characters of names in a help text; a longer list helps nobody

QString word(const QString &language, const char *text)
{
    return textIn(language, "FillForm", text);
}

QStringList choicesIn(const QString &language, const FieldSpec &field)
{
    QStringList words;
    if (field.type == FieldType::Flag)
        return {textIn(language, "Value", "Yes"), textIn(language, "Value", "No")};
    for (const Choice &choice : field.choices)
        words << choiceText(choice, language);
    return words;
}

/// What is internal is asked for and not told; what is sensitive, a file, or ours to decide is not asked.
bool isAsked(const FieldSpec &field, const QStringList &office)
{
    return field.handling < Handling::Sensitive && field.type != FieldType::File
        && !office.contains(field.keyText()) && !(field.isLink() && field.handling > Handling::Shared);
}

/// The language of the form, then the others in which the record has this text.
QStringList languagesOf(const FieldSpec &field, const FieldValue &value, const QString &language)
{
    if (!field.isLocal())
        return {QString()};
    QStringList out{language};
    if (const auto *text = std::get_if<LocalText>(&value))
        for (const QString &other : contentLanguages())
            if (other != language && text->has(other))
                out << other;
    return out;
}

QString helpFor(const FieldSpec &field, const QString &language)
{
    QStringList parts;
    if (*field.help)
        parts << textIn(language, "Help", field.help);
    if (field.type == FieldType::Date)
        parts << word(language, kDateHint);
    else if (field.type == FieldType::Choices)
        parts << word(language, kSeveralHint).arg(choicesIn(language, field).join(u"; "_s));
    else if (field.isLink() && field.isList())
        parts << word(language, kNamesHint);
    else if (field.type == FieldType::Integer || field.type == FieldType::Decimal)
        parts << word(language, kNumberHint);
    if (field.handling > Handling::Shared)
        parts << word(language, kWithheldHint);
    return parts.join(u' ');
}

FillBox boxOf(const FieldSpec &field, int at, const QString &of, const QString &language)
{
    FillBox box{.key = of.isEmpty() ? field.keyText() : headingFor(field, of), .field = at, .language = of};
    box.label = labelIn(language, field);
    if (!of.isEmpty() && of != language)
        box.label = u"%1 (%2)"_s.arg(box.label, languageName(of));
    box.help = of.isEmpty() || of == language ? helpFor(field, language) : QString();
    box.group = *field.group ? textIn(language, "Group", field.group) : QString();
    if (field.type == FieldType::Choice || field.type == FieldType::Flag)
        box.choices = choicesIn(language, field);
    box.isLong = field.isLong();
    box.isNeeded = field.required && (of.isEmpty() || of == language);
    return box;
}

QString nameIn(const Workspace &workspace, LinkIndex &index, const FieldSpec &field, const RecordId &id,
               const QString &language)
{
    const QString title = workspace.title(id, language).simplified();
    const bool isPlain = !title.isEmpty() && listParts(title).size() == 1;
    return isPlain && index.resolve(field, title).id == id ? title : index.textFor(field, id);
}

/// The names that may be written into a field, where they are few.
QString knownNames(const Workspace &workspace, LinkIndex &index, const FieldSpec &field,
                   const QString &language)
{
    const QStringList kinds = field.targetKinds();
    const RecordSpec *kind = kinds.size() == 1 ? workspace.registry().kind(kinds.first()) : nullptr;
    if (!kind || !mayListNames(*kind))
        return {};
    QStringList names;
    qsizetype length = 0;
    for (const RecordId &id : index.idsOf(kinds.first())) {
        if (sharingBar(*index.row(id), Handling::Shared) != SharingBar::None)
            continue;
        names << nameIn(workspace, index, field, id, language);
        length += names.last().size() + 2;
        if (length > kLongestList)
            return {};
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return foldedLetters(a) < foldedLetters(b); });
    return names.isEmpty() ? QString() : word(language, kKnownHint).arg(names.join(u"; "_s));
}

Result<Row> rowFor(const Workspace &workspace, const RecordSpec &kind, const RecordId &record)
{
    if (record.isNull())
        return Row(kind);
    const Result<Row> row = workspace.row(record);
    if (!row)
        return fail(row.error());
    if (row->deleted)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate(
                        "Export", "This record is in the trash, so it has no form. Put it back first."));
    if (sharingBar(*row, Handling::Shared) == SharingBar::Handling)
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate(
                        "Export",
                        "This record is internal or sensitive, and a form goes out of the office. "
                        "First change its handling to “Shared with the three sides”."));
    return *row;
}

}  // namespace

QString FillForm::keyText() const
{
    return u"%1 %2 %3"_s.arg(kind->keyText(), record.isNull() ? u"new:"_s + number : record.toString(),
                             language);
}

QString boxMark(const QString &key, const QString &seal)
{
    return u"t_%1_%2"_s.arg(key, seal);
}

QString formMark()
{
    return u"trilateral_form_%1"_s.arg(kFillFormVersion);
}

QString emptyBoxText(const FillBox &box, const QString &language)
{
    return word(language, box.choices.isEmpty() ? kWrite : kChoose);
}

bool isEmptyBoxText(const QString &text)
{
    constexpr qsizetype longest = 100;
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain == u"—")
        return true;
    const QString folded = plain.size() > longest ? QString() : foldedLetters(plain);
    return !folded.isEmpty()
        && (foldedTexts("FillForm", kWrite).contains(folded)
            || foldedTexts("FillForm", kChoose).contains(folded));
}

QString toldText(const Workspace &workspace, LinkIndex &index, const Row &row, const FillBox &box,
                 const QString &language, RecordIds *hidden)
{
    const FieldSpec &field = row.spec->fields[std::size_t(box.field)];
    const auto isHidden = [&index, hidden](const RecordId &id) {
        const Row *target = index.row(id);
        const bool barred = target && sharingBar(*target, Handling::Shared) != SharingBar::None;
        if (barred && hidden)
            *hidden << id;
        return barred;
    };
    FieldValue value = row.values[box.field];
    if (auto *ids = std::get_if<RecordIds>(&value))
        ids->removeIf(isHidden);
    else if (const auto *id = std::get_if<RecordId>(&value); id && isHidden(*id))
        value = std::monostate();
    if (const auto *text = std::get_if<LocalText>(&value))
        return text->texts.value(box.language);
    if (const auto *words = std::get_if<QStringList>(&value)) {
        QStringList labels;
        for (const QString &key : *words)
            labels << choiceText(field, key, language);
        return labels.join(u"; "_s);
    }
    if (field.type == FieldType::Choice)
        return isEmpty(value) ? QString() : choiceText(field, std::get<QString>(value), language);
    if (field.type == FieldType::Flag)
        return isEmpty(value) ? QString() : textIn(language, "Value", "Yes");
    return exchangeText(field, value,
                        [&](const RecordId &id) { return nameIn(workspace, index, field, id, language); });
}

QString sealOf(const QString &key, const QString &text)
{
    // Programs that save a document change blanks at the ends of lines, and nothing else that counts.
    QStringList lines;
    for (const QString &line : canonicalText(text).split(u'\n'))
        lines << line.simplified();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const QByteArray bytes = (key + u'\n' + lines.join(u'\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(8));
}

QList<FillBox> boxesOf(const RecordSpec &kind, const Row &row, const QString &language)
{
    const QStringList office = officeFields(kind);
    QList<FillBox> all;
    QStringList groups;
    for (int at = 0; at < int(kind.fields.size()); ++at) {
        const FieldSpec &field = kind.fields[std::size_t(at)];
        if (!isAsked(field, office))
            continue;
        for (const QString &of : languagesOf(field, row.values[at], language))
            all << boxOf(field, at, of, language);
        if (!groups.contains(all.last().group))
            groups << all.last().group;
    }
    // A group whose fields do not stand together has one heading all the same.
    std::stable_sort(all.begin(), all.end(), [&groups](const FillBox &a, const FillBox &b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    return all;
}

Result<FillForm> makeFillForm(const Workspace &workspace, const RecordSpec &kind, const RecordId &record,
                              const QString &language, IdSource &ids)
{
    const Result<Row> row = rowFor(workspace, kind, record);
    if (!row)
        return fail(row.error());
    LinkIndex index(workspace);
    if (const Status loaded = index.load(kind); !loaded)
        return fail(loaded.error());
    FillForm form{.kind = &kind, .record = record, .language = language};
    form.label = (textIn(language, "Kind", kind.label) + u' ' + row->reference()).trimmed();
    if (record.isNull())
        form.number = ids.nextId().toString();
    form.title = record.isNull() ? word(language, kNewTitle) : workspace.title(record, language);
    form.boxes = boxesOf(kind, *row, language);
    for (FillBox &box : form.boxes) {
        const FieldSpec &field = kind.fields[std::size_t(box.field)];
        if (field.isLink())
            box.names = knownNames(workspace, index, field, language);
        if (field.handling > Handling::Shared) {
            form.withheld += !isEmpty(row->values[box.field]);
            box.seal = kWithheld;
            continue;
        }
        RecordIds hidden;
        box.value = toldText(workspace, index, *row, box, language, &hidden);
        box.seal = sealOf(box.key, box.value);
        form.withheld += int(hidden.size());
    }
    return form;
}

QByteArray fillFormCsv(const FillForm &form)
{
    CsvWriter csv;
    const auto line = [&csv](const QStringList &cells) {
        for (const QString &cell : cells)
            csv.addText(cell);
        csv.endRecord();
    };
    line({u"key"_s, u"label"_s, u"value"_s, u"help"_s});
    line({formMark(), word(form.language, kKeyLabel), form.keyText(), form.label});
    for (const FillBox &box : form.boxes) {
        QStringList help{box.help, box.names, box.choices.join(u"; "_s)};
        help.removeAll(QString());
        line({boxMark(box.key, box.seal), box.label, box.value, help.join(u' ')});
    }
    return csv.bytes();
}

QString fillFormName(const Workspace &workspace, const FillForm &form)
{
    QString name = textIn(form.language, "Kind", form.kind->label);
    if (!form.record.isNull()) {
        const Result<Row> row = workspace.row(form.record);
        const QString reference = row ? row->reference() : QString();
        name = reference.isEmpty() ? workspace.title(form.record, form.language).left(60) : reference;
    }
    for (const QChar bad : u"/\\:*?\"<>|"_s)
        name.replace(bad, u'-');
    return u"%1 form %2"_s.arg(name, form.language);
}

}  // namespace tri
