// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefdocument.h"

#include "core/record/fieldvalue.h"

namespace tri {

using namespace Qt::StringLiterals;

QString textOf(const Inlines &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.text;
    return text;
}

QString toText(const BriefDocument &document)
{
    QString out;
    int number = 0;
    const auto line = [&out](const QString &text) { out += text + u'\n'; };
    for (const Block &block : document.blocks) {
        std::visit(Overloaded{[&](const Heading &b) {
                                  line(QString(b.level, u'#') + u' ' + textOf(b.text));
                              },
                              [&](const Paragraph &b) {
                                  const QString prefix = b.numbered ? QString::number(++number) + u". "_s
                                      : b.role == Paragraph::Role::Note     ? u"Note: "_s
                                      : b.role == Paragraph::Role::Caution  ? u"! "_s
                                                                            : QString();
                                  line(prefix + textOf(b.text));
                              },
                              [&](const Bullets &b) {
                                  for (const Inlines &item : b.items)
                                      line(u"- "_s + textOf(item));
                              },
                              [&](const Table &b) {
                                  if (!b.caption.isEmpty())
                                      line(u"Table: "_s + b.caption);
                                  QStringList cells;
                                  for (const TableColumn &column : b.columns)
                                      cells << column.header;
                                  line(u"| "_s + cells.join(u" | "_s) + u" |"_s);
                                  for (const auto &row : b.rows) {
                                      cells.clear();
                                      for (const Inlines &cell : row)
                                          cells << textOf(cell).replace(u'\n', u" / "_s);
                                      line(u"| "_s + cells.join(u" | "_s) + u" |"_s);
                                  }
                                  if (b.rows.isEmpty())
                                      line(b.empty);
                              },
                              [&](const TitleBlock &b) {
                                  line(b.kind);
                                  line(textOf(b.title));
                                  for (const auto &[label, value] : b.lines)
                                      line(label + u": "_s + textOf(value));
                              },
                              [&](const PageStart &b) {
                                  line(b.landscape ? u"--- landscape"_s : u"---"_s);
                              }},
                   block);
        out += u'\n';
    }
    return out;
}

}  // namespace tri
