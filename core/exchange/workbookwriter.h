// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellsink.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace tri {

/// An Excel workbook of several sheets that people edit and send back. In each sheet a hidden first row tells what a column
/// is, whatever its heading in the second row says and wherever it is moved; the headings stay in sight. Whole days are
/// dates, numbers are numbers, everything else is text and never a formula. Equal contents give equal bytes.
class WorkbookWriter {
public:
    struct Column {
        QString key;      ///< for the program, in the hidden row
        QString heading;  ///< for people
        CellSink::Shape shape = CellSink::Shape::Line;
        bool hidden = false;
        int list = -1;        ///< what addList gave; -1 = no list
        bool closed = false;  ///< nothing beside the list may be entered
        QString hint{};       ///< shown when a cell is entered
        bool open = false;    ///< of a guarded sheet: may be written in
    };
    struct Sheet {
        QString name;
        QList<Column> columns;
        int frozen = 0;  ///< columns that stay in sight beside the headings
        bool rightToLeft = false;
        bool guarded =
            false;  ///< only open columns may be written in; without a password, so that it is a reminder
    };

    WorkbookWriter();
    ~WorkbookWriter();

    /// A list to choose from. It stands in a hidden sheet of the name "Lists".
    [[nodiscard]] int addList(const QStringList &items);

    /// A sheet of text to be read, a paragraph a row.
    void addPage(const QString &name, const QStringList &paragraphs, bool rightToLeft = false);
    /// A hidden sheet of pairs, for the program.
    void addHidden(const QString &name, const QList<std::pair<QString, QString>> &pairs);

    void beginSheet(const Sheet &sheet);
    void text(const QString &text);
    void number(const QString &text);
    void date(const PartialDate &date);
    void endRow();
    void endSheet();

    /// Invalid when a text or a table is larger than the format allows; Io when the temporary folder cannot be written.
    [[nodiscard]] Result<QByteArray> finish();

    static constexpr int kSpareRows = 500;  ///< below the last row, with lists to choose from

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

}  // namespace tri
