// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/related/textpair.h"

#include "core/base/localtext.h"
#include "ui/records/difftext.h"
#include "ui/widgets/themedlabel.h"

#include <QGridLayout>
#include <QRegularExpression>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

QList<DiffPiece> markedWords(const QString &text, const QStringList &words)
{
    QStringList patterns;
    for (const QString &phrase : words)
        for (const QString &word : phrase.split(u' ', Qt::SkipEmptyParts)) {
            const bool spaced =
                std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x2e80; });
            const QString plain = QRegularExpression::escape(word);
            patterns << (spaced ? u"(?<![\\p{L}\\p{N}\\p{M}])"_s + plain + u"(?![\\p{L}\\p{N}\\p{M}])"_s
                                : plain);
        }
    QList<DiffPiece> out;
    const auto add = [&out](DiffPiece::Kind kind, const QString &piece) {
        if (!piece.isEmpty())
            out << DiffPiece{kind, piece};
    };
    qsizetype at = 0;
    if (!patterns.isEmpty()) {
        const QRegularExpression any(patterns.join(u'|'),
                                     QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = any.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            add(DiffPiece::Kind::Same, text.mid(at, match.capturedStart() - at));
            add(DiffPiece::Kind::Added, match.captured());
            at = match.capturedEnd();
        }
    }
    add(DiffPiece::Kind::Same, text.mid(at));
    return out;
}

TextPair::TextPair(const AppContext &context, const QString &key, QWidget *parent)
    : QWidget(parent), m_context(context), m_left(makeColumn(key + u".left"_s)),
      m_right(makeColumn(key + u".right"_s))
{
    setObjectName(key);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(context.theme->space(3));
    grid->setVerticalSpacing(context.theme->space(1));
    int at = 0;
    for (const Column &column : {m_left, m_right}) {
        grid->addWidget(column.head, 0, at, Qt::AlignBottom);
        grid->addWidget(column.text, 1, at, Qt::AlignTop);
        grid->setColumnStretch(at++, 1);
    }
    grid->setRowStretch(2, 1);
}

TextPair::Column TextPair::makeColumn(const QString &key)
{
    Column out{new ThemedLabel(*m_context.theme, Theme::Type::Caption, Theme::Role::Muted, this),
               new DiffText(*m_context.theme, DiffText::Side::Matching, this)};
    out.head->setObjectName(key + u"_name"_s);
    out.head->setWordWrap(true);
    out.head->setStrong(true);
    out.text->setObjectName(key);
    return out;
}

void TextPair::fill(const Column &column, const Side &side)
{
    column.head->setText(side.name);
    column.text->setAccessibleName(side.name);
    column.text->setPieces(markedWords(side.text, side.words),
                           side.language.isEmpty()            ? Qt::LayoutDirectionAuto
                               : tri::isRightToLeft(side.language) ? Qt::RightToLeft
                                                              : Qt::LeftToRight);
}

void TextPair::showTexts(const Side &left, const Side &right)
{
    fill(m_left, left);
    fill(m_right, right);
}

}  // namespace tri::ui
