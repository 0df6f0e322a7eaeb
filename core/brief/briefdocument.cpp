// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefdocument.h"

#include "core/record/fieldvalue.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

QString textOf(const Inlines &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.text;
    return text;
}

namespace {

/// With the sources that it cites, each where it is cited.
QString citedText(const Inlines &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.note.isEmpty() ? run.text : run.text + u" ["_s + run.note + u']';
    return text;
}

}  // namespace

QList<ContentsEntry> contentsOf(const BriefDocument &document)
{
    QList<ContentsEntry> out;
    bool begun = false;
    for (const Block &block : document.blocks) {
        begun = begun || std::holds_alternative<Contents>(block);
        const auto *heading = std::get_if<Heading>(&block);
        if (!begun || !heading || heading->level > 2 || heading->anchor.isEmpty()
            || textOf(heading->text).trimmed().isEmpty())
            continue;
        ContentsEntry entry{std::max(heading->level, 1), heading->text, heading->anchor};
        for (Inline &run : entry.text) {
            run.target.clear();
            run.note.clear();
            run.strong = false;
        }
        out << entry;
    }
    return out;
}

QString toText(const BriefDocument &document)
{
    QString out;
    int number = 0;
    const auto line = [&out](const QString &text) { out += text + u'\n'; };
    for (const Block &block : document.blocks) {
        std::visit(Overloaded{[&](const Heading &b) {
                                  line(QString(b.level, u'#') + u' ' + citedText(b.text));
                              },
                              [&](const Paragraph &b) {
                                  const QString prefix = b.numbered ? QString::number(++number) + u". "_s
                                      : b.role == Paragraph::Role::Note     ? u"Note: "_s
                                      : b.role == Paragraph::Role::Caution  ? u"! "_s
                                                                            : QString();
                                  line(prefix + citedText(b.text));
                              },
                              [&](const Bullets &b) {
                                  for (const Inlines &item : b.items)
                                      line(u"- "_s + citedText(item));
                              },
                              [&](const Table &b) {
                                  if (!b.caption.isEmpty())
                                      line(u"Table: "_s + b.caption);
                                  QStringList cells;
                                  for (const TableColumn &column : b.columns)
                                      cells << column.header;
                                  if (!b.labelled)
                                      line(u"| "_s + cells.join(u" | "_s) + u" |"_s);
                                  for (const auto &row : b.rows) {
                                      cells.clear();
                                      for (const Inlines &cell : row)
                                          cells << citedText(cell).replace(u'\n', u" / "_s);
                                      line(u"| "_s + cells.join(u" | "_s) + u" |"_s);
                                  }
                                  if (b.rows.isEmpty())
                                      line(b.empty);
                              },
                              [&](const TitleBlock &b) {
                                  line(b.kind);
                                  line(textOf(b.title));
                                  for (const auto &[label, value] : b.lines)
                                      line(label + u": "_s + citedText(value));
                              },
                              [&](const PageStart &b) { line(b.landscape ? u"--- landscape"_s : u"---"_s); },
                              [&](const Contents &b) {
                                  line(b.title);
                                  for (const ContentsEntry &entry : contentsOf(document))
                                      line(QString((entry.level - 1) * 2, u' ') + u"- "_s
                                           + textOf(entry.text));
                              },
                              [&](const WritingLines &b) {
                                  line(b.label);
                                  for (int i = 0; i < b.count; ++i)
                                      line(kWritingLine);
                              }},
                   block);
        out += u'\n';
    }
    return out;
}

}  // namespace tri
