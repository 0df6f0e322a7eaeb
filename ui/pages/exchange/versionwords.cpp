// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/versionwords.h"

#include "ui/fields/fieldtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = MergePiece::Kind;

constexpr qsizetype kSameLetters = 90;  // of what nobody changed: enough to know the place

struct VersionText {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

VersionGrid::Cell plainCell(const QString &text)
{
    return {{{DiffPiece::Kind::Same, text}}, false};
}

VersionGrid::Cell markedCell(const QString &from, const QString &to)
{
    return {wordDiff(from, to), true};
}

/// What each said, held against what all began with; without that, two are held against each other.
VersionGrid::Line textLine(const QStringList &versions, const std::optional<QString> &base,
                           const QString &language)
{
    VersionGrid::Line line;
    line.language = language;
    line.cells << plainCell(base.value_or(QString()));
    for (qsizetype at = 0; at < versions.size(); ++at) {
        const bool isPair = versions.size() == 2;
        line.cells << (base         ? markedCell(*base, versions[at])
                           : isPair ? markedCell(versions[1 - at], versions[at])
                                    : plainCell(versions[at]));
    }
    return line;
}

QList<VersionGrid::Line> pieceLines(const TextProposal &text, bool hasBase)
{
    QList<VersionGrid::Line> out;
    for (const MergePiece &piece : text.merge.pieces) {
        if (piece.kind == Kind::Same) {
            QString words = piece.base.join(u' ').simplified();
            if (words.size() > kSameLetters)
                words = words.first(kSameLetters) + QChar(0x2026);
            VersionGrid::Line line;
            line.note = VersionText::tr("The same in all: %1").arg(isolated(words));
            out << line;
            continue;
        }
        const auto joined = [](const QStringList &paragraphs) { return paragraphs.join(u"\n\n"_s); };
        out << textLine({joined(piece.mine), joined(piece.theirs)},
                        hasBase ? std::optional(joined(piece.base)) : std::nullopt, text.language);
    }
    return out;
}

QString lifeText(const InboxEntry &entry, const InboxVersion &version)
{
    if (version.deleted)
        return VersionText::tr("Deleted");
    QStringList labels;
    for (const QString &key : version.fields) {
        const FieldSpec *field = entry.row.spec->field(key);
        labels << (field ? field->labelText() : key);
    }
    return labels.isEmpty() ? VersionText::tr("Kept")
                            : VersionText::tr("Edited: %1").arg(labels.join(u", "_s));
}

}  // namespace

QString decisionText(const InboxEntry &entry)
{
    return entry.isLife() ? VersionText::tr("Deleted or kept")
        : entry.field     ? entry.field->labelText()
                          : entry.key;
}

QString sideText(const InboxVersion &version)
{
    if (version.own)
        return VersionText::tr("This copy");
    return version.who().isEmpty() ? VersionText::tr("Another copy") : isolated(version.who());
}

QString saidText(const InboxVersion &version)
{
    QStringList lines;
    for (const CommitInfo &commit : version.said) {
        const QString who = !commit.author.isEmpty() ? isolated(commit.author)
            : commit.own                             ? VersionText::tr("This copy")
                         : VersionText::tr("Copy %1").arg(isolated(commit.stamp.copy));
        lines << VersionText::tr("%1, %2", "who, when").arg(who, isolated(momentText(commit.time)));
    }
    return lines.join(u'\n');
}

QString keepText(const InboxEntry &entry, const InboxVersion &version)
{
    if (entry.isLife())
        return version.deleted ? VersionText::tr("Delete the record") : VersionText::tr("Keep the record");
    if (&version == entry.mine())
        return VersionText::tr("Keep mine");
    if (&version == entry.theirs() && entry.mine())
        return VersionText::tr("Keep theirs");
    return version.who().isEmpty() ? VersionText::tr("Keep this one")
                                   : VersionText::tr("Keep %1’s").arg(isolated(version.who()));
}

QString askedText(const AppContext &context, const InboxEntry &entry)
{
    QStringList names;
    for (const RecordId &owner : entry.owners())
        names << isolated(recordTitle(context, owner));
    if (names.isEmpty())
        return {};
    const QString who = names.join(VersionText::tr(", ", "between names"));
    return entry.due().isNull() ? VersionText::tr("To be decided by: %1").arg(who)
                                : VersionText::tr("To be decided by: %1, until %2")
                                      .arg(who, isolated(shortDate(entry.due(), QLocale())));
}

QList<VersionGrid::Line> versionLines(const AppContext &context, const InboxEntry &entry,
                                      const CombinedProposal &proposal)
{
    QList<VersionGrid::Line> out;
    for (const TextProposal &text : proposal.texts) {
        if (!text.language.isEmpty()
            && (proposal.texts.size() > 1 || text.language != context.contentLanguage)) {
            VersionGrid::Line line;
            line.heading = languageName(text.language);
            out << line;
        }
        out += pieceLines(text, entry.base.has_value());
    }
    if (!out.isEmpty())
        return out;
    QStringList texts;
    TextContext words = textContext(context);
    const auto wordsOf = [&](const FieldValue &value) {
        const auto *local = std::get_if<LocalText>(&value);
        QStringList lines;
        if (!local || local->texts.size() < 2)
            return displayText(*entry.field, value, words);
        for (const auto &[language, text] : local->texts.asKeyValueRange())
            lines << u"%1: %2"_s.arg(languageName(language), text);
        return lines.join(u'\n');
    };
    for (const InboxVersion &version : entry.versions)
        texts << (entry.isLife()    ? lifeText(entry, version)
                      : entry.field ? wordsOf(version.value)
                                    : QString());
    if (!entry.field) {
        VersionGrid::Line line;
        line.cells << plainCell({});
        for (const QString &text : std::as_const(texts))
            line.cells << plainCell(text);
        return {line};
    }
    return {textLine(texts, entry.base ? std::optional(wordsOf(*entry.base)) : std::nullopt, {})};
}

}  // namespace tri::ui
