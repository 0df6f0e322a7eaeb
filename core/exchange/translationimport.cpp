// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/translationimport.h"

#include "core/base/textlanguage.h"
#include "core/rules/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Fate = TextImport::Fate;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

constexpr qsizetype kLongestLine = 5'000;  // of a text that has one line

struct FateWords {
    Fate fate;
    const char *key;
    const char *words;
};
constexpr std::array kFates{
    FateWords{Fate::New, "new", QT_TRANSLATE_NOOP("Texts", "New")},
    FateWords{Fate::Changed, "changed", QT_TRANSLATE_NOOP("Texts", "Changed")},
    FateWords{Fate::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Texts", "Found right")},
    FateWords{Fate::Unchanged, "unchanged", QT_TRANSLATE_NOOP("Texts", "Unchanged")},
    FateWords{Fate::Empty, "empty", QT_TRANSLATE_NOOP("Texts", "Not translated")},
    FateWords{Fate::SourceChanged, "source_changed", QT_TRANSLATE_NOOP("Texts", "Original changed since")},
    FateWords{Fate::TargetChanged, "target_changed", QT_TRANSLATE_NOOP("Texts", "Translated here since")},
    FateWords{Fate::OtherLanguage, "other_language", QT_TRANSLATE_NOOP("Texts", "Another language")},
    FateWords{Fate::SameAsOriginal, "same_as_original", QT_TRANSLATE_NOOP("Texts", "Same as the original")},
    FateWords{Fate::Unknown, "unknown", QT_TRANSLATE_NOOP("Texts", "Not in this workspace")},
    FateWords{Fate::IsOriginal, "is_original", QT_TRANSLATE_NOOP("Texts", "Is the original")},
    FateWords{Fate::Locked, "locked", QT_TRANSLATE_NOOP("Texts", "Settled")},
    FateWords{Fate::Faulty, "faulty", QT_TRANSLATE_NOOP("Texts", "Cannot be taken")},
};

/// Why a text cannot be kept; "" when it can.
QString faultOf(const QString &text, bool isLong)
{
    const qsizetype longest = isLong ? kLongestTranslation : kLongestLine;
    if (text.size() > longest)
        return Texts::tr("The translation has %n characters; no more than %1 are taken.", nullptr,
                         int(text.size()))
            .arg(longest);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
            continue;
        }
        const char16_t code = c.unicode();
        const bool control = (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0);
        if (control || c.isSurrogate() || code == 0xfffd || code >= 0xfffe)
            return Texts::tr("The translation has a character that no text can hold, near “%1”.")
                .arg(text.sliced(std::max<qsizetype>(0, at - 20), std::min<qsizetype>(at, 20)).simplified());
    }
    return {};
}

class Planner {
public:
    Planner(const Workspace &workspace, const TranslationFile &file, const TextImportOptions &options)
        : m_workspace(workspace), m_file(file), m_options(options), m_reader(workspace)
    {
        m_out.language = file.language;
    }

    Result<TextImport> run()
    {
        RecordIds ids;
        for (const ReturnedText &text : m_file.texts)
            ids << text.record;
        m_reader.fetch(ids);
        begin(m_options.progress, m_file.texts.size());
        for (const ReturnedText &text : m_file.texts) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            if (const Status added = add(text); !added)
                return fail(added.error());
        }
        if (m_reader.problem())
            return fail(*m_reader.problem());
        if (!m_out.lines.isEmpty() && m_out.count(Fate::Unknown) == m_out.lines.size())
            return fail(
                ProblemCode::Invalid,
                Texts::tr("None of the texts in the file is in this workspace: it belongs to another one, "
                          "or the records were deleted. Nothing was changed."));
        finish();
        return std::move(m_out);
    }

private:
    Status add(const ReturnedText &text)
    {
        TextImport::Line line;
        line.record = text.record;
        line.place = text.place;
        line.after = canonicalText(text.target);
        const std::optional<Row> row = m_reader.row(text.record);
        line.field = row ? row->spec->indexOf(text.field) : -1;
        const auto *here = line.field >= 0 ? std::get_if<LocalText>(&row->values[line.field]) : nullptr;
        if (here && !here->isEmpty()) {
            line.kind = row->spec;
            line.title = m_workspace.title(text.record);
            line.original = here->texts.value(here->original);
            line.originalLanguage = here->original;
            line.before = here->texts.value(m_file.language);
            const FieldSpec &field = row->spec->fields[std::size_t(line.field)];
            if (!field.isLong() && line.after != line.before)
                line.after = onOneLine(line.after);
            if (const Status judged = judge(line, text, *row, *here); !judged)
                return judged;
            line.taken = isTaken(line) && !m_options.leftOut.contains(int(m_out.lines.size()));
        } else {
            line.reason = Texts::tr("There is no such text in this workspace; its record may be deleted.");
        }
        m_out.lines << line;
        if (line.taken)
            edit(*row, line);
        return {};
    }

    [[nodiscard]] bool isTaken(const TextImport::Line &line) const
    {
        switch (line.fate) {
        case Fate::New:
        case Fate::Changed:
        case Fate::Confirmed: return true;
        case Fate::SourceChanged:
            // Nobody looked at what the original says now, so nothing says that the old translation is right for it.
            return m_options.takeOlder && line.after != line.before;
        case Fate::TargetChanged: return m_options.takeOlder;
        case Fate::OtherLanguage:
        case Fate::SameAsOriginal: return m_options.takeDoubtful;
        default: return false;
        }
    }

    Status judge(TextImport::Line &line, const ReturnedText &text, const Row &row, const LocalText &here)
    {
        const FieldSpec &field = row.spec->fields[std::size_t(line.field)];
        const auto set = [&line](Fate fate, const QString &reason = {}) {
            line.fate = fate;
            line.reason = reason;
            return Status();
        };
        if (here.original == m_file.language)
            return set(Fate::IsOriginal, Texts::tr("The text was written in this language."));
        if (!text.fault.isEmpty())
            return set(Fate::Faulty, text.fault);
        if (line.after.isEmpty())
            return set(Fate::Empty);
        const bool same = line.after == line.before;
        if (same && !text.approved)
            return set(Fate::Unchanged);
        if (same) {
            const Result<QStringList> stale = staleLanguages(m_workspace, row, field.key);
            if (!stale)
                return fail(stale.error());
            if (!stale->contains(m_file.language))
                return set(Fate::Unchanged);
        }
        if (const QString fault = faultOf(line.after, field.isLong()); !fault.isEmpty())
            return set(Fate::Faulty, fault);
        if (const QString lock = lockText(row, field); !lock.isEmpty())
            return set(Fate::Locked, lock);
        const Result<bool> open = isInConflict(row, field);
        if (!open)
            return fail(open.error());
        if (*open)
            return set(Fate::Locked,
                       Texts::tr("There are several versions of this text. Decide on them first."));
        if (text.sourceDigest.value_or(QString()).isEmpty() ? canonicalText(text.source) != line.original
                                                            : *text.sourceDigest != textDigest(line.original))
            return set(Fate::SourceChanged,
                       Texts::tr("The original was changed here since the file was sent."));
        if (same)
            return set(Fate::Confirmed);
        if (text.targetDigest && *text.targetDigest != textDigest(line.before))
            return set(Fate::TargetChanged,
                       Texts::tr("The translation was changed here since the file was sent."));
        if (line.after == line.original)
            return set(Fate::SameAsOriginal, Texts::tr("It is the same as the original."));
        if (const QString likely = likelyLanguage(line.after); !likely.isEmpty() && likely != m_file.language)
            return set(Fate::OtherLanguage,
                       Texts::tr("It seems to be %1.").arg(isolated(languageName(likely))));
        return set(line.before.isEmpty() ? Fate::New : Fate::Changed);
    }

    /// Writing would decide between versions that nobody has looked at.
    Result<bool> isInConflict(const Row &row, const FieldSpec &field)
    {
        if (!row.inConflict)
            return false;
        if (!m_conflicts) {
            auto read = m_workspace.conflicts();
            if (!read)
                return fail(read.error());
            m_conflicts = *std::move(read);
        }
        return std::any_of(m_conflicts->cbegin(), m_conflicts->cend(), [&](const Conflict &one) {
            return one.id == row.id && (one.field.isEmpty() || one.field == field.keyText());
        });
    }

    void edit(const Row &row, const TextImport::Line &line)
    {
        if (!m_after.contains(row.id)) {
            m_order << row.id;
            m_before.insert(row.id, row);
            m_after.insert(row.id, row);
        }
        if (line.fate == Fate::Confirmed) {
            m_confirmed[row.id] << confirming(row, line.field, m_file.language).fields;
            return;
        }
        std::get<LocalText>(m_after[row.id].values[line.field]).set(m_file.language, line.after);
    }

    /// What the kind's own rules refuse is not taken; the rest is one change.
    void finish()
    {
        const auto errorsOf = [](const Row &row) {
            QList<Finding> out = checkRow(row);
            out.removeIf([](const Finding &one) { return one.severity != Finding::Severity::Error; });
            return out;
        };
        QSet<QString> kinds;
        bool isTranslated = false;
        for (const RecordId &id : std::as_const(m_order)) {
            const QList<Finding> old = errorsOf(m_before[id]);
            for (const Finding &finding : errorsOf(m_after[id]))
                if (!old.contains(finding))
                    refuse(id, finding);
            RecordChange change = difference(m_before[id], m_after[id]);
            isTranslated = isTranslated || !change.fields.isEmpty();
            change.fields += m_confirmed.value(id);
            if (change.fields.isEmpty())
                continue;
            kinds.insert(change.spec->keyText());
            m_out.changes.records << std::move(change);
        }
        m_out.changes.origin = Origin::Import;
        m_out.changes.label = {isTranslated ? u"translate"_s : u"confirm"_s,
                               kinds.size() == 1 ? *kinds.cbegin() : QString(),
                               {},
                               m_file.language,
                               int(m_out.changes.records.size())};
    }

    void refuse(const RecordId &id, const Finding &finding)
    {
        for (TextImport::Line &line : m_out.lines) {
            if (line.record != id || !line.taken
                || (!finding.field.isEmpty()
                    && line.kind->fields[std::size_t(line.field)].keyText() != finding.field))
                continue;
            line.fate = Fate::Faulty;
            line.reason = finding.text;
            line.taken = false;
            m_after[id].values[line.field] = m_before[id].values[line.field];
        }
    }

    const Workspace &m_workspace;
    const TranslationFile &m_file;
    const TextImportOptions &m_options;
    Reader m_reader;
    TextImport m_out;
    std::optional<QList<Conflict>> m_conflicts;
    RecordIds m_order;
    QHash<RecordId, Row> m_before;
    QHash<RecordId, Row> m_after;
    QHash<RecordId, QList<FieldChange>> m_confirmed;
};

}  // namespace

int TextImport::count(Fate fate) const
{
    return int(
        std::count_if(lines.cbegin(), lines.cend(), [fate](const Line &line) { return line.fate == fate; }));
}

int TextImport::taken() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) { return line.taken; }));
}

QString fateKey(TextImport::Fate fate)
{
    return QString::fromLatin1(std::find_if(kFates.begin(), kFates.end(), [fate](const FateWords &one) {
                                   return one.fate == fate;
                               })->key);
}

QString fateText(TextImport::Fate fate)
{
    return QCoreApplication::translate(
        "Texts", std::find_if(kFates.begin(), kFates.end(), [fate](const FateWords &one) {
                     return one.fate == fate;
                 })->words);
}

Result<TextImport> planTexts(const Workspace &workspace, const TranslationFile &file,
                             const TextImportOptions &options)
{
    return Planner(workspace, file, options).run();
}

}  // namespace tri
