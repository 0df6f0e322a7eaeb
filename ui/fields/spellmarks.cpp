// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/spellmarks.h"

#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace tri::ui {

namespace {

constexpr int kPiece = 800;  // characters judged before the clock is looked at
constexpr int kSliceMs = 4;  // a key that comes meanwhile waits no longer

QList<TextSpan> marksOf(const QTextBlock &block)
{
    QList<TextSpan> spans;
    for (const QTextLayout::FormatRange &range : block.layout()->formats())
        spans << TextSpan{range.start, range.length};
    return spans;
}

/// An input method is composing here, and the look of the text is its own meanwhile.
bool isComposing(const QTextBlock &block)
{
    return !block.layout()->preeditAreaText().isEmpty();
}

}  // namespace

SpellMarks::SpellMarks(const AppContext &context, QPlainTextEdit *edit)
    : SpellField(context, edit), m_edit(edit), m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, &SpellMarks::work);
    connect(edit->document(), &QTextDocument::contentsChange, this, &SpellMarks::onContentsChange);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const qsizetype at = caret();
        if (!m_held.isNull() && (at < m_held.selectionStart() || at > m_held.selectionEnd()))
            release();
    });
}

bool SpellMarks::isIdle() const
{
    return m_dirty.isEmpty();
}

qsizetype SpellMarks::caret() const
{
    return m_edit->textCursor().position();
}

QString SpellMarks::text() const
{
    return m_edit->toPlainText();
}

bool SpellMarks::isReadOnly() const
{
    return m_edit->isReadOnly();
}

void SpellMarks::select(TextSpan span)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(span.begin));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
}

void SpellMarks::replace(TextSpan span, const QString &text)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(span.begin));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    m_edit->setTextCursor(cursor);
    release();
}

void SpellMarks::recheck()
{
    m_dirty.clear();
    if (isChecking() && checker()->request(language()) != SpellChecker::State::Missing) {
        addDirty({0, m_edit->document()->characterCount()});
        return;
    }
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        if (!isComposing(block))
            setMarks(block, {});
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        schedule();
    else if (event->type() == QEvent::FocusOut)
        release();
    else if (event->type() == QEvent::ReadOnlyChange)
        recheck();
    return SpellField::eventFilter(watched, event);
}

void SpellMarks::onContentsChange(int place, int removed, int added)
{
    moveMarks(place, removed, added);
    for (TextSpan &span : m_dirty) {
        if (span.end() < place)
            continue;
        const bool behind = span.begin > place + removed;
        const qsizetype begin =
            behind ? span.begin - removed + added : std::min<qsizetype>(span.begin, place);
        const qsizetype end = std::max<qsizetype>(span.end(), place + removed) - removed + added;
        span = {begin, end - begin};
    }
    addDirty({place, added});
    hold();
}

/// The layout keeps its marks where they were; they must go along with their words at once.
void SpellMarks::moveMarks(int place, int removed, int added)
{
    const QTextDocument &document = *m_edit->document();
    const QScopedValueRollback changing(m_changing, true);
    const int blocks = document.blockCount();
    QTextBlock block = document.findBlock(place);
    if (std::exchange(m_blocks, blocks) == blocks && block.contains(place + added)) {
        if (isComposing(block))
            return;
        const QList<TextSpan> old = marksOf(block);
        const QList<TextSpan> moved = movedSpans(old, place - block.position(), removed, added);
        if (moved != old)
            setMarks(block, moved);
        return;
    }
    // Paragraphs were divided or joined: what is in them is judged anew.
    for (; block.isValid() && block.position() <= place + added; block = block.next()) {
        if (!isComposing(block))
            setMarks(block, {});
        addDirty({block.position(), block.length()});
    }
}

void SpellMarks::hold()
{
    if (!m_edit->hasFocus())
        return;
    const QTextBlock block = m_edit->textCursor().block();
    const TextSpan chunk = chunkAround(block.text(), m_edit->textCursor().positionInBlock());
    m_held = QTextCursor(m_edit->document());
    m_held.setPosition(int(block.position() + chunk.begin));
    m_held.setPosition(int(block.position() + chunk.end()), QTextCursor::KeepAnchor);
}

void SpellMarks::release()
{
    if (m_held.isNull())
        return;
    const TextSpan left{m_held.selectionStart(), m_held.selectionEnd() - m_held.selectionStart()};
    m_held = QTextCursor();
    addDirty(left);
}

void SpellMarks::addDirty(TextSpan span)
{
    // An edit that only removes leaves a place where two words may have become one.
    const TextSpan wide{std::max<qsizetype>(span.begin - 1, 0), span.length + 2};
    QList<TextSpan> apart;
    TextSpan all = wide;
    for (const TextSpan &one : std::as_const(m_dirty)) {
        if (one.end() < all.begin || one.begin > all.end()) {
            apart << one;
            continue;
        }
        const qsizetype end = std::max(one.end(), all.end());
        all.begin = std::min(one.begin, all.begin);
        all.length = end - all.begin;
    }
    m_dirty = apart << all;
    schedule();
}

void SpellMarks::settle(TextSpan span)
{
    QList<TextSpan> left;
    if (span.end() >= m_edit->document()->characterCount())  // there is nothing behind the last sign
        span.length = std::numeric_limits<int>::max();
    for (const TextSpan &one : std::as_const(m_dirty)) {
        if (one.begin < span.begin)
            left << TextSpan{one.begin, std::min(one.end(), span.begin) - one.begin};
        if (one.end() > span.end())
            left << TextSpan{std::max(one.begin, span.end()), one.end() - std::max(one.begin, span.end())};
    }
    m_dirty = left;
}

void SpellMarks::schedule()
{
    if (!m_dirty.isEmpty() && m_edit->isVisible() && !m_idle->isActive())
        m_idle->start();
}

void SpellMarks::work()
{
    if (!isChecking()) {
        m_dirty.clear();
        return;
    }
    const SpellChecker::State state = checker()->request(language());
    if (state != SpellChecker::State::Ready) {
        if (state != SpellChecker::State::Reading)
            m_dirty.clear();
        return;  // it tells when it has been read
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_dirty.isEmpty() && timer.elapsed() < kSliceMs) {
        const TextSpan piece = nextPiece();
        if (isComposing(m_edit->document()->findBlock(int(piece.begin))))
            return;  // the end of composing is a change
        judge(piece);
    }
    schedule();
}

/// Part of one paragraph, between blanks; what is in sight comes first.
TextSpan SpellMarks::nextPiece() const
{
    const QRect sight = m_edit->viewport()->rect();
    const qsizetype first = m_edit->cursorForPosition(sight.topLeft()).position();
    const qsizetype last = m_edit->cursorForPosition(sight.bottomRight()).position();
    const auto seen = std::find_if(m_dirty.cbegin(), m_dirty.cend(),
                                   [&](TextSpan one) { return one.end() > first && one.begin <= last; });
    const TextSpan wanted = seen == m_dirty.cend() ? m_dirty.first() : *seen;
    const QTextDocument &document = *m_edit->document();
    const qsizetype begin =
        std::clamp<qsizetype>(seen == m_dirty.cend() ? wanted.begin : std::max(wanted.begin, first), 0,
                              document.characterCount() - 1);
    const QTextBlock block = document.findBlock(int(begin));
    const QString text = block.text();
    const qsizetype from = std::min<qsizetype>(begin - block.position(), text.size());
    const qsizetype to = std::min({from + kPiece, wanted.end() - block.position(), text.size()});
    const qsizetype start = chunkAround(text, from).begin;
    // The sign that ends a paragraph goes with its last piece.
    const qsizetype end = to == text.size() ? text.size() + 1 : chunkAround(text, to).end();
    return {block.position() + start, end - start};
}

void SpellMarks::judge(TextSpan piece)
{
    const QTextBlock block = m_edit->document()->findBlock(int(piece.begin));
    const qsizetype offset = block.position();
    const TextSpan within{piece.begin - offset, piece.length};
    const QString words = block.text().mid(within.begin, within.length);
    QList<TextSpan> marks;
    const QList<TextSpan> old = marksOf(block);
    std::copy_if(old.cbegin(), old.cend(), std::back_inserter(marks),
                 [&](TextSpan span) { return span.end() <= within.begin || span.begin >= within.end(); });
    for (const TextSpan &wrong : checker()->wrongWords(words, language())) {
        const TextSpan placed{within.begin + wrong.begin, wrong.length};
        const bool held = !m_held.isNull() && offset + placed.end() > m_held.selectionStart()
            && offset + placed.begin < m_held.selectionEnd();
        if (!held)
            marks << placed;
    }
    std::sort(marks.begin(), marks.end(), [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
    settle(piece);
    setMarks(block, marks);
}

void SpellMarks::setMarks(const QTextBlock &block, const QList<TextSpan> &spans)
{
    QTextCharFormat look;
    look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    look.setUnderlineColor(theme().color(Theme::Role::Error));
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : spans)
        formats << QTextLayout::FormatRange{int(span.begin), int(span.length), look};
    if (formats == block.layout()->formats())
        return;
    block.layout()->setFormats(formats);
    if (!m_changing)  // a change of the document lays the paragraph out anyway
        m_edit->document()->markContentsDirty(block.position(), block.length());
}

}  // namespace tri::ui
