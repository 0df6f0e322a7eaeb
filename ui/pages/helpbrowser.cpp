// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helpbrowser.h"

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
    const QString path = QFileInfo(u":/help/en/"_s + name.path()).fileName();
    QFile file(u":/help/en/"_s + path);
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
    document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                      | QTextDocument::MarkdownNoHTML);
    dress();
    limitLines();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::dress()
{
    const QColor link = m_theme.color(Theme::Role::Accent);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor at(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat shape = block.blockFormat();
        shape.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        shape.setTopMargin(level > 1 ? m_theme.space(5) : 0);
        shape.setBottomMargin(block.textList() ? m_theme.space(1) : m_theme.space(level ? 1 : 3));
        at.setBlockFormat(shape);
        if (level) {
            QTextCharFormat heading;
            heading.setFont(m_theme.font(level == 1 ? Theme::Type::PageTitle : Theme::Type::Heading));
            at.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            at.setCharFormat(heading);
            continue;
        }
        QList<std::pair<int, int>> links, keys;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (part.charFormat().isAnchor())
                links << std::pair(part.position(), part.length());
            else if (part.charFormat().fontFixedPitch())
                keys << std::pair(part.position(), part.length());
        }
        const auto mark = [this](const std::pair<int, int> &part, const QTextCharFormat &format) {
            QTextCursor span(document());
            span.setPosition(part.first);
            span.setPosition(part.first + part.second, QTextCursor::KeepAnchor);
            span.mergeCharFormat(format);
        };
        for (const auto &part : std::as_const(links)) {
            QTextCharFormat format;
            format.setForeground(link);
            format.setFontUnderline(true);
            mark(part, format);
        }
        for (const auto &part : std::as_const(keys)) {
            QTextCharFormat format;
            format.setFont(m_theme.font(Theme::Type::Body));
            format.setBackground(m_theme.color(Theme::Role::Sunken));
            mark(part, format);
        }
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat shape = table->format();
            shape.setBorder(1);
            shape.setBorderCollapse(true);
            shape.setBorderBrush(m_theme.color(Theme::Role::Rule));
            shape.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            shape.setCellPadding(m_theme.space(1));
            shape.setBottomMargin(m_theme.space(3));
            table->setFormat(shape);
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
