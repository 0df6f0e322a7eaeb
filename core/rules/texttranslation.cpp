// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/texttranslation.h"

#include "core/change/confirmation.h"
#include "core/workspace/committext.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QList<int> localFields(const RecordSpec &kind)
{
    QList<int> out;
    for (int at = 0; at < int(kind.fields.size()); ++at)
        if (kind.fields[std::size_t(at)].isLocal())
            out << at;
    return out;
}

/// What the history says of one field, the newest first.
QList<TextChange> changesOf(const QList<HistoryEntry> &history, const QString &field)
{
    QList<TextChange> out;
    for (const HistoryEntry &entry : history) {
        if (entry.field != field)
            continue;
        const auto *before = std::get_if<LocalText>(&entry.before);
        const auto *after = std::get_if<LocalText>(&entry.after);
        out << TextChange{before ? *before : LocalText(), after ? *after : LocalText(),
                          entry.commit.origin == Origin::Undo || entry.commit.origin == Origin::Redo};
    }
    return out;
}

/// Translations that are older than the original and that nobody found right since.
QStringList staleIn(const Row &row, int field, const QList<HistoryEntry> &history)
{
    const FieldSpec &spec = row.spec->fields[std::size_t(field)];
    QStringList out =
        olderThanOriginal(std::get<LocalText>(row.values[field]), changesOf(history, spec.keyText()));
    out.removeIf([&](const QString &language) {
        const auto confirmed = Confirmation::of(row, field, language);
        const auto newest = std::find_if(history.cbegin(), history.cend(), [&](const HistoryEntry &entry) {
            return confirmed && entry.field == confirmed->key;
        });
        return newest != history.cend() && !isEmpty(newest->after);
    });
    return out;
}

/// @p changed: somebody changed the record, so that its history may tell of old translations.
Result<QList<HeldText>> heldTexts(const Workspace &workspace, const Row &row, bool builtIn, bool changed)
{
    QList<HeldText> out;
    std::optional<QList<HistoryEntry>> history;
    for (const int at : localFields(*row.spec)) {
        const auto *text = std::get_if<LocalText>(&row.values[at]);
        if (!text || text->isEmpty())
            continue;
        HeldText held{row, at, *text, {}, builtIn};
        if (!lockText(row, held.spec()).isEmpty())
            continue;
        if (text->texts.size() > 1 && changed) {
            if (!history) {
                auto read = workspace.history(row.id);
                if (!read)
                    return fail(read.error());
                history = *std::move(read);
            }
            held.stale = staleIn(row, at, *history);
        }
        out << std::move(held);
    }
    return out;
}

class Finder {
public:
    Finder(const Workspace &workspace, const TextSelection &selection)
        : m_workspace(workspace), m_selection(selection)
    {
    }

    Result<TextsFound> run()
    {
        if (const Status read = readOrigins(); !read)
            return fail(read.error());
        for (const RecordSpec *kind : m_workspace.registry().kinds()) {
            if (m_selection.query && m_selection.query->kind != kind)
                continue;
            if (const QList<int> fields = localFields(*kind); !fields.isEmpty())
                if (const Status added = addKind(*kind, fields); !added)
                    return fail(added.error());
        }
        return std::move(m_found);
    }

private:
    /// Which records every workspace comes with, and which were changed by anybody. Only these can have old translations,
    /// so that the history of all others need not be read.
    Status readOrigins()
    {
        const auto given = m_workspace.log(LogQuery{.origin = Origin::Reference});
        if (!given)
            return fail(given.error());
        for (const CommitInfo &commit : *given) {
            if (commit.stamp.copy == kSampleCopy)
                continue;
            const auto records = m_workspace.recordsOf(commit.stamp);
            if (!records)
                return fail(records.error());
            m_builtIn.unite(QSet<RecordId>(records->cbegin(), records->cend()));
        }
        const auto changed = m_workspace.changed(LogQuery{.without = {Origin::Reference}});
        if (!changed)
            return fail(changed.error());
        for (const ChangedRecord &record : *changed)
            m_changed.insert(record.id);
        return {};
    }

    Status addKind(const RecordSpec &kind, const QList<int> &fields)
    {
        Query query;
        query.kind = &kind;
        Result<RecordIds> ids = m_workspace.find(m_selection.query.value_or(query));
        if (!ids)
            return fail(ids.error());
        if (m_selection.within)
            ids->removeIf([this](const RecordId &id) { return !m_selection.within->contains(id); });
        const Result<QList<Row>> rows = m_workspace.rows(*ids);
        if (!rows)
            return fail(rows.error());
        begin(m_selection.progress, rows->size());
        for (const Row &row : *rows) {
            if (const Status going = advance(m_selection.progress); !going)
                return going;
            const bool builtIn = m_builtIn.contains(row.id);
            if (builtIn && !m_selection.builtIn)
                m_found.builtIn += textCount(row, fields);
            else if (const Status added = take(row, fields, builtIn); !added)
                return added;
        }
        return {};
    }

    [[nodiscard]] static int textCount(const Row &row, const QList<int> &fields)
    {
        return int(std::count_if(fields.cbegin(), fields.cend(),
                                 [&row](int at) { return !isEmpty(row.values[at]); }));
    }

    Status take(const Row &row, const QList<int> &fields, bool builtIn)
    {
        Result<QList<HeldText>> texts = heldTexts(m_workspace, row, builtIn, m_changed.contains(row.id));
        if (!texts)
            return fail(texts.error());
        m_found.locked += textCount(row, fields) - int(texts->size());
        m_found.texts += *std::move(texts);
        return {};
    }

    const Workspace &m_workspace;
    const TextSelection &m_selection;
    QSet<RecordId> m_builtIn;
    QSet<RecordId> m_changed;
    TextsFound m_found;
};

}  // namespace

QString textStateKey(TextState state)
{
    switch (state) {
    case TextState::Present: return u"present"_s;
    case TextState::Stale: return u"stale"_s;
    case TextState::Missing: break;
    }
    return u"missing"_s;
}

TextState HeldText::in(const QString &language) const
{
    if (!text.has(language))
        return TextState::Missing;
    return stale.contains(language) ? TextState::Stale : TextState::Present;
}

Result<TextsFound> findTexts(const Workspace &workspace, const TextSelection &selection)
{
    return Finder(workspace, selection).run();
}

Result<QList<HeldText>> textsOf(const Workspace &workspace, const Row &row, bool builtIn)
{
    return heldTexts(workspace, row, builtIn, true);
}

Result<QStringList> staleLanguages(const Workspace &workspace, const Row &row, QAnyStringView field)
{
    const auto *text = std::get_if<LocalText>(&row.value(field));
    if (!text || text->texts.size() < 2)
        return QStringList();
    const auto history = workspace.history(row.id);
    if (!history)
        return fail(history.error());
    return staleIn(row, row.spec->indexOf(field), *history);
}

RecordChange confirming(const Row &row, int field, const QString &language)
{
    RecordChange change{row.id, row.spec, LifeChange::None, {}};
    if (const auto confirmed = Confirmation::of(row, field, language))
        change.fields << confirmed->change();
    return change;
}

ChangeSet confirmationOf(const QList<RecordChange> &changes, const QString &language, Origin origin)
{
    QSet<QString> kinds;
    for (const RecordChange &change : changes)
        kinds.insert(change.spec->keyText());
    return {
        origin,
        {u"confirm"_s, kinds.size() == 1 ? *kinds.cbegin() : QString(), {}, language, int(changes.size())},
        changes};
}

QList<TextCoverage> textCoverage(const QList<HeldText> &texts)
{
    QList<TextCoverage> out;
    for (const HeldText &held : texts) {
        auto found = std::find_if(out.begin(), out.end(), [&held](const TextCoverage &one) {
            return one.kind == held.row.spec && one.builtIn == held.builtIn;
        });
        if (found == out.end())
            found = out.insert(out.end(), TextCoverage{held.row.spec, held.builtIn});
        ++found->texts;
        for (const QString &language : contentLanguages()) {
            TextCounts &counts = found->languages[language];
            if (language == held.text.original) {
                ++counts.originals;
                continue;
            }
            switch (held.in(language)) {
            case TextState::Present: ++counts.present; break;
            case TextState::Stale: ++counts.stale; break;
            case TextState::Missing: ++counts.missing; break;
            }
        }
    }
    return out;
}

}  // namespace tri
