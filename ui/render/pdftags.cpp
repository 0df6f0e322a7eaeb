// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdftags.h"

#include "core/brief/papernotes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// One step on the way from the root to the text of a line. Two lines share an element when name and key agree.
struct Step {
    QByteArray name;
    int key = 0;
    QByteArray scope{};

    friend bool operator==(const Step &a, const Step &b) { return a.name == b.name && a.key == b.key; }
};
using Path = QList<Step>;

bool isHeading(Role role)
{
    return role == Role::Heading1 || role == Role::Heading2 || role == Role::Heading3 || role == Role::Title
        || role == Role::CoverTitle;
}

class Tagger {
public:
    explicit Tagger(const PlacedDocument &document) : m_document(document)
    {
        for (const auto &flow : document.flows) {
            m_hasTitle = m_hasTitle || flow->role == Role::Title || flow->role == Role::CoverTitle;
            if (flow->role == Role::Number)
                m_numbered << flow->block;
            if (flow->column >= 0)
                m_columns[flow->block] = std::max(m_columns.value(flow->block), flow->column + 1);
        }
        for (const PlacedPage &page : document.pages) {
            QSet<int> here;
            for (const PlacedLine &line : page.lines)
                here << line.flow;
            for (const int flow : here)
                ++m_pagesOf[flow];
        }
    }

    TaggedPages run()
    {
        open({"Document", 0});
        for (const PlacedPage &page : m_document.pages) {
            addPicture(page);
            QList<TaggedLine> lines;
            for (qsizetype i = 0; i < page.lines.size(); ++i) {
                if (isNote(page.lines.at(i)) && (i == 0 || !isNote(page.lines.at(i - 1))))
                    suspend();
                lines << tagged(page.lines.at(i));
            }
            m_result.pages << lines;
            m_leaf = -1;
            ++m_page;
        }
        closeTo(0);
        return std::move(m_result);
    }

private:
    struct Open {
        Step step;
        int tag = -1;
        int nextColumn = 0;       ///< of a table row
        QHash<int, int> cells{};  ///< of a table row: column -> element
        QHash<int, QList<Open>> sides{};  ///< of a text in two languages: what was open on each side
    };

    [[nodiscard]] bool isNote(const PlacedLine &line) const
    {
        return m_document.flow(line).role == Role::Footnote;
    }

    /// The text that goes on on the next page, if there is one.
    [[nodiscard]] const TextFlow *nextText() const
    {
        if (m_page + 1 >= m_document.pages.size())
            return nullptr;
        for (const PlacedLine &line : m_document.pages.at(m_page + 1).lines) {
            const TextFlow &flow = m_document.flow(line);
            if (!line.repeated && !isFurniture(flow.role) && flow.role != Role::Footnote)
                return &flow;
        }
        return nullptr;
    }

    /// Notes stand between the pieces of whatever goes on on the next page: that is begun once more there, as the same element.
    void suspend()
    {
        rememberSide();
        const TextFlow *next = nextText();
        const bool inRow = m_open.size() > 2 && m_open.at(2).step.name == "TR";
        m_suspended = next ? m_open : QList<Open>();
        if (next && inRow && next->block == m_open.at(1).step.key && next->row == m_open.at(2).step.key) {
            m_open.resize(1);  // its row has more cells
            m_leaf = -1;
        } else {
            closeTo(1);
        }
    }

    void addPicture(const PlacedPage &page)
    {
        m_result.pictures << -1;
        if (!page.drawing)
            return;
        closeTo(1);
        m_result.pictures.last() =
            add({"Figure", m_document.language, m_open.last().tag, -1, {}, page.drawing->text()});
    }

    TaggedLine tagged(const PlacedLine &line)
    {
        TaggedLine out{&line, {}};
        const TextFlow &flow = m_document.flow(line);
        if (isFurniture(flow.role) || line.repeated) {
            m_leaf = -1;
            return out;
        }
        follow(pathOf(flow), flow);
        noteHeading(line, flow);
        const QTextLine text = flow.layout().lineAt(line.line);
        const int end = text.textStart() + text.textLength();
        for (const Span &span : flow.spans) {
            const int from = std::max(span.from, text.textStart());
            const int to = std::min(span.from + span.length, end);
            if (from < to) {
                const QString target = leadsSomewhere(span.target) ? span.target : QString();
                out.pieces << TaggedPiece{from, to - from, leaf(line, flow, span, target), target};
            }
        }
        return out;
    }

    /// The way to a line's text; its last step is the element of the text itself. Two languages are parts of one division.
    Path pathOf(const TextFlow &flow)
    {
        Path path = pathIn(flow, flow.pairSide >= 0 ? flow.pairSide : flow.block);
        if (flow.pairSide >= 0)
            path.prepend({"Div", flow.block});
        return path;
    }

    Path pathIn(const TextFlow &flow, int block)
    {
        const int shift = m_hasTitle ? 1 : 0;
        switch (flow.role) {
        case Role::Title:
        case Role::CoverTitle: return {{"H1", block}};
        case Role::Heading1: return {{shift ? "H2" : "H1", block}};
        case Role::Heading2: return {{shift ? "H3" : "H2", block}};
        case Role::Heading3: return {{shift ? "H4" : "H3", block}};
        case Role::BulletMark: return {{"L", block}, {"LI", flow.row}, {"Lbl", 0}};
        case Role::BulletItem: return {{"L", block}, {"LI", flow.row}, {"LBody", 0}};
        case Role::Caption: return {{"Table", block}, {"Caption", block}};
        case Role::HeaderCell: return {{"Table", block}, {"TR", -1}, {"TH", flow.column, "Column"}};
        case Role::LabelCell: return {{"Table", block}, {"TR", flow.row}, {"TH", flow.column, "Row"}};
        case Role::Cell: return {{"Table", block}, {"TR", flow.row}, {"TD", flow.column}};
        case Role::TitleLabel: return {{"Table", block}, {"TR", flow.row}, {"TH", flow.column, "Row"}};
        case Role::TitleValue: return {{"Table", block}, {"TR", flow.row}, {"TD", flow.column}};
        case Role::Kind: return {{"P", -1 - block}};
        // Entries of the second level are a list below the entry before them; the number belongs to its entry.
        case Role::Contents1:
            m_topEntry = flow.row;
            m_entry = {{"TOC", block}, {"TOCI", flow.row}, {"Reference", 0}};
            return m_entry;
        case Role::Contents2:
            m_entry = {{"TOC", block}, {"TOC", -2 - m_topEntry}, {"TOCI", flow.row}, {"Reference", 0}};
            return m_entry;
        case Role::ContentsPage: return m_entry;
        case Role::Writing: return {{"P", block}};
        case Role::Footnote: return {{"Note", flow.row}};
        case Role::Body:
        case Role::Note:
        case Role::Caution:
        case Role::Number: return {{"P", block}};
        case Role::Classification:
        case Role::Footer: break;
        }
        Q_UNREACHABLE();
    }

    void follow(const Path &path, const TextFlow &flow)
    {
        qsizetype same = 0;
        while (same < path.size() && same + 1 < m_open.size() && m_open.at(same + 1).step == path.at(same))
            ++same;
        if (same == path.size() && same + 1 == m_open.size())
            return;
        rememberSide();
        closeTo(same + 1);
        QList<Open> suspended = flow.role == Role::Footnote ? QList<Open>() : std::exchange(m_suspended, {});
        if (same > 0)
            suspended = m_open.mid(0, 2);
        if (suspended.size() > 1 && suspended.at(1).step.name == "Div"
            && suspended.at(1).step == path.first())
            suspended = suspended.mid(0, 2) + suspended.at(1).sides.value(path.at(1).key);
        bool resumes = same < 2;
        for (qsizetype i = same; i < path.size(); ++i) {
            resumes = resumes && i + 1 < suspended.size() && suspended.at(i + 1).step == path.at(i);
            if (path.at(i).name == "TH" || path.at(i).name == "TD")
                openCell(path.at(i), flow);
            else
                open(path.at(i), flow.language, resumes ? &suspended.at(i + 1) : nullptr);
        }
    }

    /// The other side is read between its pieces when it goes on on the next page.
    void rememberSide()
    {
        if (m_open.size() > 2 && m_open.at(1).step.name == "Div")
            m_open[1].sides[m_open.at(2).step.key] = m_open.mid(2);
    }

    void openCell(const Step &step, const TextFlow &flow)
    {
        Open &row = m_open.last();
        const auto earlier = row.cells.constFind(step.key);
        const int continues = earlier == row.cells.cend() ? -1 : *earlier;
        if (continues < 0) {
            // Cells without a text are cells too, or those behind them would be read under a wrong header.
            for (; row.nextColumn < step.key; ++row.nextColumn)
                row.cells.insert(row.nextColumn, add({step.name, {}, row.tag, -1, step.scope, {}}));
            row.nextColumn = step.key + 1;
        }
        const int tag = add({step.name, flow.language, row.tag, continues, step.scope, {}});
        if (continues < 0)
            row.cells.insert(step.key, tag);
        m_open << Open{step, tag};
    }

    /// @p resumed is what the element only goes on with.
    void open(const Step &step, const QString &language = {}, const Open *resumed = nullptr)
    {
        const int parent = m_open.isEmpty() ? -1 : m_open.last().tag;
        int continues = resumed ? resumed->tag : step.name == "Note" ? m_notes.value(step.key, -1) : -1;
        if (continues >= 0 && m_result.tags.at(continues).continues >= 0)
            continues = m_result.tags.at(continues).continues;
        const int tag = add({step.name,
                             m_open.isEmpty() ? m_document.language : language,
                             parent,
                             continues,
                             step.scope,
                             {}});
        if (step.name == "Note" && continues < 0) {
            m_notes.insert(step.key, tag);
            m_result.tags[tag].id = "note-" + QByteArray::number(step.key).rightJustified(6, '0');
        }
        Open opened = resumed ? *resumed : Open{step};
        opened.tag = tag;
        m_open << opened;
    }

    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth) {
            const Open &last = m_open.last();
            if (last.step.name == "TR") {
                const int columns = m_columns.value(m_open.at(m_open.size() - 2).step.key);
                const bool header = last.step.key < 0;
                for (int column = last.nextColumn; column < columns; ++column)
                    add({header ? "TH" : "TD", {}, last.tag, -1, header ? "Column" : "", {}});
            }
            m_open.removeLast();
            m_leaf = -1;
        }
    }

    int add(PdfTag tag)
    {
        for (int above = tag.parent; above >= 0; above = m_result.tags.at(above).parent) {
            if (m_result.tags.at(above).language.isEmpty())
                continue;
            if (m_result.tags.at(above).language == tag.language)
                tag.language.clear();
            break;
        }
        m_result.tags << std::move(tag);
        m_leaf = -1;
        return int(m_result.tags.size()) - 1;
    }

    /// The element that holds a piece: that of the text where it has one piece on one page, else a part of it.
    int leaf(const PlacedLine &line, const TextFlow &flow, const Span &span, const QString &target)
    {
        const bool whole = flow.spans.size() == 1 && target.isEmpty() && m_pagesOf.value(line.flow) == 1
            && !m_numbered.contains(flow.block) && m_result.tags.at(m_open.last().tag).continues < 0;
        if (whole)
            return m_open.last().tag;
        // A link over two lines is two elements: each has its own place on the page.
        if (m_leaf < 0 || m_leafFlow != line.flow || m_leafFrom != span.from || !target.isEmpty()) {
            const QString language = span.language.isEmpty() ? flow.language : span.language;
            int parent = m_open.last().tag;
            if (isNoteAnchor(target))
                parent = add({"Reference", language, parent, -1, {}, {}});
            else if (isCiteAnchor(target))
                parent = add({"Lbl", language, parent, -1, {}, {}});
            m_leaf = add({target.isEmpty() ? "Span" : "Link", language, parent, -1, {}, {}});
            m_leafFlow = line.flow;
            m_leafFrom = span.from;
        }
        return m_leaf;
    }

    [[nodiscard]] bool leadsSomewhere(const QString &target) const
    {
        return m_document.anchors.contains(target) || target.startsWith(u"https://"_s)
            || target.startsWith(u"http://"_s);
    }

    void noteHeading(const PlacedLine &line, const TextFlow &flow)
    {
        if (!isHeading(flow.role) || line.line != 0)
            return;
        const int level = flow.role == Role::Heading2 ? 2 : flow.role == Role::Heading3 ? 3 : 1;
        QString text;
        for (const Inline &run : flow.source.text)
            text += run.text;
        text = text.simplified();
        if (flow.pairSide > 0 && m_headingBlock == flow.block) {
            if (m_result.outline.last().text != text)
                m_result.outline.last().text += kBetweenLanguages + text;
            return;
        }
        m_headingBlock = flow.block;
        m_result.outline << OutlineEntry{level, text, m_page, line.box.top()};
    }

    const PlacedDocument &m_document;
    TaggedPages m_result;
    QList<Open> m_open;
    QList<Open> m_suspended;    ///< what was open when the notes of the page began
    QSet<int> m_numbered;       ///< blocks whose paragraph has a number of its own
    QHash<int, int> m_notes;    ///< number of a note -> element
    QHash<int, int> m_columns;  ///< block -> columns of its table
    QHash<int, int> m_pagesOf;  ///< flow -> on how many pages it stands
    Path m_entry;               ///< of the contents, the last one
    int m_topEntry = -1;        ///< its last one of the first level
    int m_headingBlock = -1;    ///< of the last entry of the outline
    bool m_hasTitle = false;
    int m_page = 0;
    int m_leaf = -1;
    int m_leafFlow = -1;
    int m_leafFrom = -1;
};

}  // namespace

TaggedPages tagPages(const PlacedDocument &document)
{
    return Tagger(document).run();
}

}  // namespace tri::ui
