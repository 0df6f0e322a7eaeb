// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportReview that reads files: what one turned out to be, and how else it may be read.
#include "core/exchange/headedtable.h"
#include "core/text/textencoding.h"
#include "ui/lists/importreview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tri::ui {

using namespace Qt::StringLiterals;

void ImportReview::setUpSource()
{
    auto *line = new QHBoxLayout(m_sourceRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_context.theme->space(2));
    m_sheet->setObjectName(u"review.sheet"_s);
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_encoding->setObjectName(u"review.encoding"_s);
    m_encoding->setAccessibleName(tr("Encoding of the text"));
    for (const TextEncoding &one : textEncodings())
        m_encoding->addItem(encodingLabel(QString::fromLatin1(one.key)), QString::fromLatin1(one.key));
    m_separator->setObjectName(u"review.separator"_s);
    m_separator->setAccessibleName(tr("What separates the cells"));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Bar |"), QChar(u'|'));
    for (QComboBox *box : {m_sheet, m_encoding, m_separator})
        line->addWidget(box);
    line->addStretch(1);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_options.sheet = m_sheet->currentData().toString();
        readFile();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.csv.encoding = m_encoding->currentData().toString();
        readFile();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_options.csv.separator = m_separator->currentData().toChar();
        readFile();
    });
}

void ImportReview::reviewFile(const QString &path)
{
    m_path = path;
    m_rows.clear();
    m_options = {};
    m_options.csv.assumedEncoding =
        u"windows-1252"_s;  // shown as assumed, and changed here when it is not so
    m_headings->hide();
    m_title->setText(tr("Import into %1").arg(m_kind.pluralText()));
    readFile();
}

void ImportReview::readFile()
{
    QList<QStringList> known;
    Reader reader(*m_context.workspace);
    for (const SheetMapping &one : keptMappings(reader, m_kind.keyText()))
        known << one.headings.split(u'\n');
    Result<CsvTable> table = runLong(m_context, tr("Reading %1").arg(QFileInfo(m_path).fileName()), [&](Progress &progress) {
        TableOptions options = m_options;
        options.limits.progress = &progress;
        return readHeadedTableFile(m_path, m_kind, known, options);
    });
    if (!table) {
        m_notice->showProblem(table.error());
        m_sourceRow->setVisible(!m_found.encoding.isEmpty() || m_found.sheets.size() > 1);
        return;
    }
    m_notice->dismiss();
    m_found = table->source;
    useKept(*table);
    showSource();
    if (!table->above.isEmpty())
        m_source->setText(m_source->text() + u' '
                          + tr("The headings stand in row %1; above them, and not taken in: “%2”.")
                                .arg(table->headerLine)
                                .arg(table->above.join(u" · "_s).left(200)));
    m_model->setTable(*std::move(table), Origin::Import);
    goToProblem();
}

void ImportReview::showSource()
{
    QString text = sourceText(m_found);
    if (m_found.encodingAssumed)
        text += u' '
            + tr("The file does not say how its letters are written; choose another encoding if they look "
                 "wrong.");
    if (m_kept)
        text += u' ' + tr("The columns are read as in “%1”.").arg(m_kept->title);
    m_source->setText(text);
    m_source->show();
    const bool csv = m_found.format == TableSource::Format::Csv;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const SheetInfo &sheet : m_found.sheets)
        m_sheet->addItem(sheet.name, sheet.name);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_found.sheet)));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_found.encoding)));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(m_found.separator)));
    m_sheet->setVisible(!csv && m_found.sheets.size() > 1);
    m_encoding->setVisible(csv);
    m_separator->setVisible(csv);
    m_sourceRow->setVisible(csv || m_found.sheets.size() > 1);
}

}  // namespace tri::ui
