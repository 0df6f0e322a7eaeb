// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/spellterms.h"

#include "core/workspace/workspace.h"
#include "ui/services/spellwords.h"

#include <QLoggingCategory>
#include <QTextBoundaryFinder>

namespace tri::ui {

namespace {

Q_LOGGING_CATEGORY(lcSpelling, "trilateral.spelling")

/// Every word of a term, in whatever script, whole and without what joins it.
QStringList foldedWords(const QStringList &terms)
{
    QStringList words;
    for (const QString &term : terms) {
        const QString text = plainWord(term).toCaseFolded();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0;
             from = to, to = finder.toNextBoundary()) {
            if (!text[from].isLetterOrNumber())
                continue;
            const QString word = text.sliced(from, to - from);
            words << word;
            if (const qsizetype at = word.lastIndexOf(u'\''); at > 0)
                words << word.sliced(at + 1);
        }
    }
    words.removeDuplicates();
    return words;
}

}  // namespace

SpellTerms::SpellTerms(QObject *parent) : QObject(parent) {}

void SpellTerms::setWorkspace(const Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_words.clear();
    m_count.clear();
    m_read = false;
    if (workspace)
        connect(workspace, &Workspace::committed, this, &SpellTerms::onCommitted);
    Q_EMIT changed();
}

bool SpellTerms::contains(const QString &word)
{
    if (!m_read && m_workspace)
        readAll();
    return m_count.contains(word.toCaseFolded());
}

void SpellTerms::readAll()
{
    m_read = true;
    for (const RecordSpec *kind : m_workspace->registry().kinds()) {
        if (!*kind->terms)
            continue;
        const Result<RecordIds> ids = m_workspace->find({kind});
        const Result<QList<Row>> rows = ids ? m_workspace->rows(*ids) : fail(ids.error());
        if (!rows) {
            // Names are then marked like any other word; the lists, which read the same, show the problem.
            qCWarning(lcSpelling) << "terms cannot be read:" << rows.error().detail;
            continue;
        }
        for (const Row &row : *rows)
            take(row.id, foldedWords(row.terms()));
    }
}

void SpellTerms::take(const RecordId &id, const QStringList &words)
{
    for (const QString &old : m_words.take(id))
        if (--m_count[old] == 0)
            m_count.remove(old);
    if (words.isEmpty())
        return;
    for (const QString &word : words)
        ++m_count[word];
    m_words.insert(id, words);
}

void SpellTerms::onCommitted(const CommitEvent &event)
{
    if (!m_read)
        return;
    bool some = false;
    for (const CommitEvent::Touched &touched : event.records) {
        const RecordSpec *kind = m_workspace->registry().kind(touched.kind);
        if (!kind || !*kind->terms)
            continue;
        const Result<Row> row = m_workspace->row(touched.id);
        const QStringList words = row && !row->deleted ? foldedWords(row->terms()) : QStringList();
        if (words == m_words.value(touched.id))
            continue;
        take(touched.id, words);
        some = true;
    }
    if (some)
        Q_EMIT changed();
}

}  // namespace tri::ui
