// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/answercodes.h"

#include "core/kinds/agendaitem.h"
#include "core/rules/outcomes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSigns("0123456789ABCDEFGHJKMNPQRSTVWXYZ");  // as Crockford's base 32 has them
constexpr int kBits = 5;
constexpr int kLetters = 4;
constexpr int kWeights[kLetters] = {1, 3, 5, 7};  // odd, so that every single slip shows

class AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

/// As people write it: small letters, and letters that look like digits.
QString canonicalCode(QString code)
{
    code = code.toUpper();
    for (QChar &c : code)
        c = c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
    return code;
}

/// "3 (b)", "3b" and "3(B)." are one number.
QString bareNumber(QString number)
{
    return number.toLower().remove(QRegularExpression(u"[\\s().]"_s));
}

QString withCheck(const QString &signs)
{
    int check = 0;
    for (qsizetype i = 0; i < signs.size(); ++i)
        check += kWeights[i] * int(kSigns.indexOf(signs[i]));
    return signs + kSigns[check % int(kSigns.size())];
}

bool hasFormOfACode(const QString &code)
{
    return code.size() == kLetters + 1
        && std::all_of(code.begin(), code.end(), [](QChar c) { return kSigns.contains(c); })
        && withCheck(code.left(kLetters)) == code;
}

bool isOneSlipFrom(const QString &code, const QString &other)
{
    if (code.size() != other.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        different += code[i] == other[i] ? 0 : 1;
    return different == 1;
}

class Answers {
public:
    Answers(Reader &reader, const Meeting &meeting, const QString &language)
        : m_reader(reader), m_language(language), m_items(reader.linked<AgendaItem>("meeting", meeting.id))
    {
        for (const Outcome &outcome : reader.linked<Outcome>("meeting", meeting.id))
            m_outcomes << outcome;
    }

    TypedAnswer read(int number, const QString &line)
    {
        TypedAnswer out{.line = number, .typed = line.simplified()};
        static const QRegularExpression form(
            u"^([0-9A-Za-z]+(?:\\s*\\(?[0-9A-Za-z]{1,3}\\)?)?)\\.?\\s+([A-Za-z])\\s*[:：]\\s*(.*)$"_s);
        const auto match = form.match(out.typed);
        if (!match.hasMatch()) {
            out.problem =
                AnswerText::tr("Write the code that stands on the paper, a letter and a colon, as in "
                               "“%1 D: What was agreed”.")
                    .arg(m_items.isEmpty() ? u"K7Q3P"_s : answerCode(m_items.first().id));
            return out;
        }
        const auto item = itemOf(match.captured(1), out.problem);
        if (!item)
            return out;
        out.item = item->id;
        out.itemName = nameOf(*item);
        out.kind = outcomeKind(match.captured(2)[0]);
        out.text = match.captured(3).trimmed();
        if (out.kind.isEmpty())
            out.problem =
                AnswerText::tr("“%1” stands for no kind of outcome. Write D for a decision, A for an action, "
                               "N for a note or G for a disagreement.")
                    .arg(match.captured(2));
        else if (out.text.isEmpty())
            out.problem = AnswerText::tr("The words are missing behind the colon.");
        out.known = std::any_of(m_outcomes.begin(), m_outcomes.end(), [&](const Outcome &one) {
            return one.item == out.item && one.kind == out.kind
                && one.text.in(m_language).simplified().compare(out.text, Qt::CaseInsensitive) == 0;
        });
        return out;
    }

private:
    [[nodiscard]] QString nameOf(const AgendaItem &item) const
    {
        const QString title = item.title.in(m_language);
        return item.number.isEmpty() ? title : item.number + u". "_s + title;
    }

    std::optional<AgendaItem> itemOf(const QString &named, QString &problem)
    {
        const QString code = canonicalCode(named);
        QList<AgendaItem> found;
        for (const AgendaItem &item : std::as_const(m_items))
            if (answerCode(item.id) == code)
                found << item;
        if (found.isEmpty())
            for (const AgendaItem &item : std::as_const(m_items))
                if (!item.number.isEmpty() && bareNumber(item.number) == bareNumber(named))
                    found << item;
        if (found.size() == 1)
            return found.first();
        problem = found.isEmpty()
            ? unknown(named, code)
            : AnswerText::tr("“%1” stands for several items. Write the number of the item instead.")
                  .arg(named);
        return std::nullopt;
    }

    /// With the item that was meant, as far as that can be told.
    QString unknown(const QString &named, const QString &code)
    {
        for (const AgendaItem &item : std::as_const(m_items))
            if (isOneSlipFrom(code, answerCode(item.id)))
                return AnswerText::tr("“%1” is no code of this meeting. Is it %2, “%3”?")
                    .arg(named, answerCode(item.id), nameOf(item));
        // All items of the workspace are many, and this is asked at every key.
        if (m_all.isEmpty() && hasFormOfACode(code))
            m_all = m_reader.all<AgendaItem>();
        for (const AgendaItem &item : std::as_const(m_all)) {
            if (answerCode(item.id) != code)
                continue;
            const auto meeting = m_reader.one<Meeting>(item.meeting);
            return AnswerText::tr("“%1” stands for “%2” of “%3”, not of this meeting.")
                .arg(named, nameOf(item),
                     meeting ? meeting->title.in(m_language) : AnswerText::tr("the backlog"));
        }
        return AnswerText::tr(
                   "“%1” is neither a code nor a number of an item of this meeting. Look at the paper again.")
            .arg(named);
    }

    Reader &m_reader;
    QString m_language;
    QList<AgendaItem> m_items;
    QList<AgendaItem> m_all;  ///< of every meeting, when they are asked for
    QList<Outcome> m_outcomes;
};

/// The lines with their numbers; those that go on are joined to the one before.
QList<std::pair<int, QString>> answerLines(const QString &typed)
{
    QList<std::pair<int, QString>> out;
    const QStringList lines = typed.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        if (lines[i].front().isSpace() && !out.isEmpty())
            out.last().second += u' ' + lines[i].trimmed();
        else
            out << std::pair{int(i) + 1, lines[i]};
    }
    return out;
}

}  // namespace

QString answerCode(const RecordId &item)
{
    const QByteArray hash = QCryptographicHash::hash(item.toString().toLatin1(), QCryptographicHash::Sha256);
    quint32 bits = 0;
    for (int i = 0; i < 4; ++i)
        bits = bits << 8 | quint8(hash[i]);
    QString out;
    for (int i = 0; i < kLetters; ++i) {
        out += kSigns[int(bits & ((1U << kBits) - 1))];
        bits >>= kBits;
    }
    return withCheck(out);
}

QList<TypedAnswer> readAnswers(Reader &reader, const Meeting &meeting, const QString &typed,
                               const QString &language)
{
    Answers answers(reader, meeting, language);
    QList<TypedAnswer> out;
    for (const auto &[number, line] : answerLines(typed)) {
        TypedAnswer answer = answers.read(number, line);
        // The same line twice is one outcome.
        answer.known = answer.known || std::any_of(out.begin(), out.end(), [&answer](const TypedAnswer &one) {
                           return one.isNew() && one.item == answer.item && one.kind == answer.kind
                               && one.text.compare(answer.text, Qt::CaseInsensitive) == 0;
                       });
        out << answer;
    }
    return out;
}

Result<ChangeSet> enterAnswers(Reader &reader, const Meeting &meeting, const QList<TypedAnswer> &answers,
                               const QString &language, const MakeId &newId)
{
    ChangeSet out;
    QStringList given = givenReferences(reader, meeting);
    for (const TypedAnswer &answer : answers) {
        if (!answer.isNew())
            continue;
        Outcome outcome;
        outcome.text = LocalText(language, answer.text);
        outcome.kind = answer.kind;
        outcome.meeting = meeting.id;
        outcome.item = answer.item;
        outcome.reference = outcomeReference(meeting, answer.kind, given);
        given << outcome.reference;
        const Result<ChangeSet> one = addOutcome(reader, outcome, newId());
        if (!one)
            return one;
        out.records += one->records;
    }
    out.label = {.verb = u"create"_s, .kind = u"outcome"_s, .count = int(out.records.size())};
    if (reader.problem())
        return fail(*reader.problem());
    return out;
}

}  // namespace tri
