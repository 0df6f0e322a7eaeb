// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/translationunits.h"

#include "core/rules/reader.h"
#include "core/rules/sharedcopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<WantedTexts, const char *>, 4> kWanted{{{WantedTexts::Missing, "missing"},
                                                                       {WantedTexts::Stale, "stale"},
                                                                       {WantedTexts::Open, "open"},
                                                                       {WantedTexts::All, "all"}}};

class Collector {
public:
    Collector(const Workspace &workspace, const TranslationOrder &order) : m_reader(workspace), m_order(order)
    {
        m_out.language = order.language;
    }

    Result<TranslationUnits> run(const QList<HeldText> &texts)
    {
        for (const HeldText &held : texts)
            add(held);
        if (m_reader.problem())
            return fail(*m_reader.problem());
        return std::move(m_out);
    }

private:
    void add(const HeldText &held)
    {
        if (held.text.original == m_order.language) {
            ++m_out.originals;
            return;
        }
        const TextState state = held.in(m_order.language);
        if (!isWanted(state, m_order.wanted))
            return;
        const SharingBar bar = barOf(held.row);
        if (bar == SharingBar::Handling || held.spec().handling > m_order.highest) {
            ++m_out.hidden;
            return;
        }
        if (bar == SharingBar::Consent) {
            ++m_out.consent;
            return;
        }
        TranslationUnit unit{held.row.id,
                             held.row.spec->keyText(),
                             held.spec().keyText(),
                             held.text.original,
                             held.text.texts.value(held.text.original),
                             held.text.texts.value(m_order.language),
                             state,
                             held.spec().isLong()};
        unit.title = titleOf(held.row, 0);
        unit.kindLabel = textIn(m_order.screen, "Kind", held.row.spec->label);
        unit.fieldLabel = textIn(m_order.screen, "Field", held.spec().label.text, held.spec().label.comment);
        unit.handling = handlingWord(held.handling());
        m_out.units << std::move(unit);
    }

    /// What it cannot be without may wait for consent too: then it waits with it.
    SharingBar barOf(const Row &row)
    {
        const SharingBar own = sharingBar(row, m_order.highest);
        if (own != SharingBar::None || m_order.highest >= Handling::Internal)
            return own;
        for (int at = 0; at < int(row.spec->fields.size()); ++at) {
            const auto *id = std::get_if<RecordId>(&row.values[at]);
            if (!id || !row.spec->fields[std::size_t(at)].required)
                continue;
            const auto owner = m_reader.row(*id);
            if (owner && sharingBar(*owner, m_order.highest) == SharingBar::Consent)
                return SharingBar::Consent;
        }
        return SharingBar::None;
    }

    /// A title is made of others' names too; those that the circle must not see are left blank.
    QString titleOf(Row row, int depth)
    {
        constexpr int deepest = 8;  // a circle of titles ends here
        for (int at = 0; at < int(row.spec->fields.size()); ++at)
            if (row.spec->fields[std::size_t(at)].handling > m_order.highest)
                row.values[at] = std::monostate();
        const TextContext context{
            localeOf(m_order.screen), m_order.screen, [this, depth](const RecordId &id) -> QString {
                const auto linked = depth < deepest ? m_reader.row(id) : std::nullopt;
                return linked && sharingBar(*linked, m_order.highest) == SharingBar::None
                    ? titleOf(*linked, depth + 1)
                    : u"…"_s;
            }};
        return titleText(row, context);
    }

    /// As the first kind says it that has levels: all have the same.
    [[nodiscard]] QString handlingWord(Handling level) const
    {
        const QString key = handlingKey(level);
        for (const RecordSpec *kind : m_reader.workspace().registry().kinds()) {
            const FieldSpec *field = kind->field(u"handling");
            if (const Choice *choice = field ? field->choice(key) : nullptr)
                return choiceText(*choice, m_order.screen);
        }
        return key;
    }

    Reader m_reader;
    const TranslationOrder &m_order;
    TranslationUnits m_out;
};

}  // namespace

bool isWanted(TextState state, WantedTexts wanted)
{
    switch (wanted) {
    case WantedTexts::Missing: return state == TextState::Missing;
    case WantedTexts::Stale: return state == TextState::Stale;
    case WantedTexts::Open: return state != TextState::Present;
    case WantedTexts::All: break;
    }
    return true;
}

QString wantedTextsKey(WantedTexts wanted)
{
    for (const auto &[value, key] : kWanted)
        if (value == wanted)
            return QString::fromLatin1(key);
    return u"open"_s;
}

std::optional<WantedTexts> parseWantedTexts(QStringView key)
{
    for (const auto &[value, text] : kWanted)
        if (key == QLatin1StringView(text))
            return value;
    return std::nullopt;
}

Result<TranslationUnits> translationUnits(const Workspace &workspace, const QList<HeldText> &texts,
                                          const TranslationOrder &order)
{
    if (!contentLanguages().contains(order.language))
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate(
                        "Texts", "“%1” is no language of the program: they are ar, zh, en, fr, ru and es.")
                        .arg(order.language));
    return Collector(workspace, order).run(texts);
}

QString onOneLine(const QString &text)
{
    static const QRegularExpression breaks(u" *[\\n\\r\\t\\x{2028}\\x{2029}]+ *"_s);
    return QString(text).replace(breaks, u" "_s).trimmed();
}

QString textDigest(const QString &text)
{
    constexpr qsizetype length = 16;
    return text.isEmpty()
        ? QString()
        : QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex())
              .left(length);
}

}  // namespace tri
