// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helpbrowser.h"

#include "core/base/translations.h"
#include "ui/pages/helptexts.h"
#include "ui/services/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLineHeight = 130;   // per cent
constexpr int kLineLength = 76;    // characters: longer lines are hard to follow

void alignRight(const QTextTableCell &cell)
{
    QTextCursor all = cell.firstCursorPosition();
    all.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QTextBlockFormat right;
    right.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    all.mergeBlockFormat(right);
}

}  // namespace

HelpBrowser::HelpBrowser(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(&theme, &Theme::changed, this, [this] {
        const int at = verticalScrollBar()->value();
        showMarkdown(m_text);
        verticalScrollBar()->setValue(at);
    });
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const bool own = (name.scheme() == u"qrc" || name.scheme().isEmpty()) && name.host().isEmpty();
    QFile file(helpPath(QFileInfo(name.path()).fileName(), screenLanguage()));
    if (own && file.exists() && file.open(QIODevice::ReadOnly))
        return file.readAll();
    // Not an empty answer: Qt would then look for a file of that name itself.
    if (type == int(QTextDocument::ImageResource)) {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    return QByteArray();
}

void HelpBrowser::showMarkdown(const QString &text)
{
    m_text = text;
    document()->setDefaultFont(m_theme.font(Theme::Type::Body));
    document()->setDocumentMargin(m_theme.space(6));
    document()->setIndentWidth(m_theme.space(6));
    document()->setMarkdown(withTablesTurned(text),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    dress();
    limitLines();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::dress()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
    // The sentence below the title says what the page is about.
    QTextCursor summary(document()->firstBlock().next());
    summary.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat quiet;
    quiet.setForeground(m_theme.color(Theme::Role::Muted));
    summary.mergeCharFormat(quiet);
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames)
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(table);
}

void HelpBrowser::dressBlock(const QTextBlock &block)
{
    QTextCursor at(block);
    const int level = block.blockFormat().headingLevel();
    const bool cell = at.currentTable();
    const bool listed = block.textList() && block.next().textList();
    QTextBlockFormat shape = block.blockFormat();
    shape.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    shape.setTopMargin(level > 1 ? m_theme.space(5) : 0);
    shape.setBottomMargin(cell ? 0 : m_theme.space(level || listed ? 1 : 3));
    at.setBlockFormat(shape);
    if (level) {
        QTextCharFormat heading;
        heading.setFont(m_theme.font(level == 1 ? Theme::Type::PageTitle : Theme::Type::Heading));
        at.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        at.setCharFormat(heading);
        return;
    }
    // First found, then changed: changing a part moves the walk through them.
    QList<std::pair<QTextCursor, QTextCharFormat>> parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format;
        if (fragment.charFormat().isAnchor()) {
            format.setForeground(m_theme.color(Theme::Role::Accent));
            format.setFontUnderline(true);
        } else if (fragment.charFormat().fontFixedPitch()) {
            format.setFont(m_theme.font(Theme::Type::Body));
            format.setBackground(m_theme.color(Theme::Role::Hover));
        } else {
            continue;
        }
        QTextCursor span(document());
        span.setPosition(fragment.position());
        span.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        parts << std::pair(span, format);
    }
    for (auto &[span, format] : parts)
        span.mergeCharFormat(format);
}

void HelpBrowser::dressTable(QTextTable *table)
{
    QTextTableFormat shape = table->format();
    shape.setBorder(0);
    shape.setBorderCollapse(true);
    shape.setCellPadding(m_theme.space(1));
    shape.setCellSpacing(0);
    shape.setBottomMargin(m_theme.space(3));
    // What is read first stands last in a table that was turned round.
    const bool mirrored =
        table->cellAt(0, table->columns() - 1).firstCursorPosition().block().text().isRightToLeft();
    // Aligned to the right, Qt forgets the margin of the page; a table as wide as the lines begins where they do.
    if (mirrored)
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table->setFormat(shape);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorder(1);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(m_theme.color(Theme::Role::Rule));
            if (mirrored)
                format.setLeftPadding(m_theme.space(4));
            else
                format.setRightPadding(m_theme.space(4));
            cell.setFormat(format);
            // Names and commands in Latin letters run as they do elsewhere, and begin with the others of their column.
            if (mirrored)
                alignRight(cell);
        }
}

void HelpBrowser::follow(const QUrl &link)
{
    // Addresses elsewhere are for reading only: nothing leaves the program by itself.
    if (link.scheme().isEmpty() || link.scheme() == u"qrc" || link.isLocalFile())
        Q_EMIT pageWanted(QFileInfo(link.path()).completeBaseName());
}

void HelpBrowser::limitLines()
{
    const int most = m_theme.textWidth(kLineLength) + 2 * m_theme.space(6);
    if (viewport()->width() > most) {
        setLineWrapMode(QTextEdit::FixedPixelWidth);
        setLineWrapColumnOrWidth(most);
    } else {
        setLineWrapMode(QTextEdit::WidgetWidth);
    }
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    limitLines();
}

}  // namespace tri::ui
