// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/conflictpaper.h"

#include "core/base/translations.h"
#include "core/brief/parts.h"
#include "core/brief/recordtelling.h"
#include "core/rules/conflictinbox.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

class ConflictPaper {
public:
    explicit ConflictPaper(Composer &composer) : m_c(composer), m_tell(composer) {}
    void write();

private:
    [[nodiscard]] QList<InboxEntry> shownEntries();
    void frame(qsizetype count);
    void entry(const InboxEntry &one);
    [[nodiscard]] QString name(const InboxEntry &one);
    [[nodiscard]] QString label(const InboxEntry &one) const;
    [[nodiscard]] Inlines valueCell(const InboxEntry &one, const FieldValue &value);
    [[nodiscard]] Inlines textCell(const CombinedProposal &proposal, QStringList MergePiece::*side);
    [[nodiscard]] Inlines textsCell(const FieldValue &value);
    [[nodiscard]] QString lifeText(const InboxEntry &one, const InboxVersion &version);
    [[nodiscard]] QString said(const InboxVersion &version);
    [[nodiscard]] QString asked(const InboxEntry &one);

    Composer &m_c;
    RecordTelling m_tell;
};

/// What others may not see, they are not asked about.
QList<InboxEntry> ConflictPaper::shownEntries()
{
    QList<InboxEntry> out;
    for (const InboxEntry &one : conflictInbox(m_c.reader)) {
        const bool field = !one.field || (one.field->handling <= m_c.highest());
        if (m_c.shows(one.row.id) && field && m_tell.mayTell(one.row))
            out << one;
    }
    return out;
}

void ConflictPaper::frame(qsizetype count)
{
    m_c.frame(m_c.word("conflicts_on").arg(m_c.longDay(PartialDate(m_c.date()))), m_c.word("kind_of_paper"));
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.document.title);
    block.lines << std::pair{m_c.word("conflicts_count"), plain(QString::number(count))};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
    if (count > 0)
        m_c.note(m_c.word("conflicts_note"));
}

QString ConflictPaper::name(const InboxEntry &one)
{
    const QString reference = one.row.reference();
    const QString name = m_tell.nameOf(one.row).simplified();
    if (reference.isEmpty() || name == reference)
        return name.isEmpty() ? textIn(m_c.request().language, "Kind", one.row.spec->label) : name;
    return name.isEmpty() ? reference : m_c.within(reference) + u' ' + m_c.within(name);
}

QString ConflictPaper::label(const InboxEntry &one) const
{
    if (one.isLife())
        return m_c.word("life");
    return one.field
        ? textIn(m_c.request().language, "Field", one.field->label.text, one.field->label.comment)
        : one.key;
}

/// The paragraphs on which the versions differ; what all have alike stands once, as dots.
Inlines ConflictPaper::textCell(const CombinedProposal &proposal, QStringList MergePiece::*side)
{
    Inlines out;
    for (const TextProposal &text : proposal.texts) {
        QStringList paragraphs;
        for (const MergePiece &piece : text.merge.pieces)
            if (piece.kind != MergePiece::Kind::Same)
                paragraphs += piece.*side;
            else if (paragraphs.isEmpty() || paragraphs.last() != u"…")
                paragraphs << u"…"_s;
        if (!out.isEmpty())
            out += plain(u"\n"_s);
        if (proposal.texts.size() > 1)
            out += plain(languageName(text.language) + u": "_s, text.language);
        out += plain(paragraphs.join(u'\n'), text.language);
    }
    return textOf(out).trimmed().isEmpty() ? plain(m_c.word("nothing")) : out;
}

Inlines ConflictPaper::textsCell(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return plain(*text);
    Inlines out;
    const auto *texts = std::get_if<LocalText>(&value);
    for (const QString &language : texts ? texts->texts.keys() : QStringList()) {
        if (texts->texts.size() > 1)
            out += plain((out.isEmpty() ? QString() : u"\n"_s) + languageName(language) + u": "_s, language);
        out += plain(texts->texts.value(language), language);
    }
    return out;
}

Inlines ConflictPaper::valueCell(const InboxEntry &one, const FieldValue &value)
{
    if (one.field && (one.field->isLocal() || one.field->isLong())) {
        const Inlines texts = textsCell(value);
        return texts.isEmpty() ? plain(m_c.word("nothing")) : texts;
    }
    const QString text = one.field ? m_tell.valueText(*one.field, value) : QString();
    // What it leads to may have no name in this copy.
    return plain(!text.isEmpty() ? text : isEmpty(value) ? m_c.word("nothing") : m_c.word("value_hidden"));
}

QString ConflictPaper::lifeText(const InboxEntry &one, const InboxVersion &version)
{
    if (version.deleted)
        return m_c.word("deleted");
    QStringList labels;
    for (const QString &key : version.fields)
        if (const FieldSpec *field = one.row.spec->field(key); field && field->handling <= m_c.highest())
            labels << textIn(m_c.request().language, "Field", field->label.text, field->label.comment);
    return labels.isEmpty() ? m_c.word("kept") : m_c.word("edited").arg(labels.join(u", "_s));
}

QString ConflictPaper::said(const InboxVersion &version)
{
    QStringList lines;
    for (const CommitInfo &commit : version.said) {
        const QString who = commit.author.isEmpty() ? commit.stamp.copy : commit.author;
        lines << m_c.within(who) + u'\n' + m_c.shortDay(PartialDate(commit.time.toUTC().date()));
    }
    return lines.join(u'\n');
}

QString ConflictPaper::asked(const InboxEntry &one)
{
    RecordIds owners;
    for (const Note &note : one.assignments)
        if (m_c.mayName(note.id))
            owners += note.owners;
    const QString names = m_c.actors(owners);
    return names.isEmpty() || one.due().isNull() ? names
                                                 : m_c.word("asked_until").arg(names, m_c.longDay(one.due()));
}

void ConflictPaper::entry(const InboxEntry &one)
{
    m_c.heading(2, name(one) + u": "_s + label(one));
    const CombinedProposal proposal = combinedProposal(one);
    const bool byParagraph = !proposal.texts.isEmpty();
    Table table = m_c.table({{"col.who", 1.2}, {"col.what", 4.8}});
    for (TableColumn &column : table.columns)
        column.keepsShare = true;
    table.labelled = true;
    const auto add = [&table](const QString &who, const Inlines &what) {
        table.rows << QList<Inlines>{plain(who), what};
    };
    if (one.isLife())
        add(m_c.word("before"), plain(m_c.word("kept")));
    else
        add(m_c.word("before"),
            byParagraph ? textCell(proposal, &MergePiece::base)
                        : valueCell(one, one.base.value_or(FieldValue())));
    for (qsizetype at = 0; at < one.versions.size(); ++at) {
        const InboxVersion &version = one.versions[at];
        add(said(version),
            one.isLife()      ? plain(lifeText(one, version))
                : byParagraph ? textCell(proposal, at == 0 ? &MergePiece::mine : &MergePiece::theirs)
                              : valueCell(one, version.value));
    }
    if (proposal.isOffered)
        add(m_c.word("combined"), textsCell(proposal.value));
    if (const QString who = asked(one); !who.isEmpty())
        add(m_c.word("asked"), plain(who));
    add(m_c.word("col.decision"), plain(kWritingLine));
    m_c.add(std::move(table));
}

void ConflictPaper::write()
{
    const QList<InboxEntry> entries = shownEntries();
    frame(entries.size());
    if (entries.isEmpty())
        m_c.note(m_c.word("conflicts_none"));
    const RecordSpec *kind = nullptr;
    for (const InboxEntry &one : entries) {
        if (kind != one.row.spec) {
            kind = one.row.spec;
            m_c.heading(1, textIn(m_c.request().language, "Kind", kind->plural));
        }
        entry(one);
    }
}

}  // namespace

Result<BriefDocument> conflictPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    ConflictPaper(composer).write();
    return composer.finish();
}

}  // namespace tri
