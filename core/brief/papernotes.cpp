// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/papernotes.h"

#include "core/base/translations.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kSources = QT_TRANSLATE_NOOP("PaperFile", "Sources cited");
constexpr auto kNote = "footnote-"_L1;
constexpr auto kCite = "cited-"_L1;

class Marker {
public:
    Marker(const std::function<Inline(int)> &mark, QStringList &notes) : m_mark(mark), m_notes(notes) {}

    void operator()(Heading &block) { mark(block.text); }
    void operator()(Paragraph &block) { mark(block.text); }
    void operator()(Bullets &block)
    {
        for (Inlines &item : block.items)
            mark(item);
    }
    void operator()(Table &block)
    {
        for (QList<Inlines> &row : block.rows)
            for (Inlines &cell : row)
                mark(cell);
    }
    void operator()(TitleBlock &block)
    {
        mark(block.title);
        for (auto &[label, value] : block.lines)
            mark(value);
    }
    void operator()(PageStart &) {}
    void operator()(Contents &) {}
    void operator()(WritingLines &) {}
    void operator()(Beside &block)
    {
        for (Beside::Text *side : {&block.first, &block.second})
            std::visit([this](auto &text) { (*this)(text); }, *side);
    }
    void operator()(std::monostate &) {}

private:
    void mark(Inlines &text)
    {
        Inlines out;
        for (Inline &run : text) {
            const QString note = std::exchange(run.note, QString());
            out << std::move(run);
            if (note.isEmpty())
                continue;
            m_notes << note;
            Inline mark = m_mark(int(m_notes.size()));
            mark.language =
                out.last().language;  // or a text in another language would no longer be in one alone
            out << mark;
        }
        text = out;
    }

    const std::function<Inline(int)> &m_mark;
    QStringList &m_notes;
};

}  // namespace

NotedBlocks withNotes(const BriefDocument &document, const std::function<Inline(int)> &mark)
{
    NotedBlocks out{document.blocks, {}};
    Marker marker(mark, out.notes);
    for (Block &block : out.blocks)
        std::visit(marker, block);
    return out;
}

QString noteAnchor(int number)
{
    return kNote + QString::number(number);
}

QString citeAnchor(int number)
{
    return kCite + QString::number(number);
}

bool isNoteAnchor(const QString &anchor)
{
    return anchor.startsWith(kNote);
}

bool isCiteAnchor(const QString &anchor)
{
    return anchor.startsWith(kCite);
}

int noteNumber(const QString &anchor)
{
    return isNoteAnchor(anchor) ? anchor.sliced(kNote.size()).toInt()
        : isCiteAnchor(anchor)  ? anchor.sliced(kCite.size()).toInt()
                                : 0;
}

QString notesTitle(const QString &language)
{
    return textIn(language, "PaperFile", kSources);
}

}  // namespace tri
