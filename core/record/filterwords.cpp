// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/filterwords.h"

#include "core/base/translations.h"
#include "core/record/filterscanner.h"
#include "core/record/searchtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Op = Condition::Op;
using Moving = Condition::Moving;

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

const char *relationSource(const FieldSpec &field, Op op)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    switch (op) {
    case Op::Is: return QT_TRANSLATE_NOOP("Filter", "is");
    case Op::IsNot: return QT_TRANSLATE_NOOP("Filter", "is not");
    case Op::Contains: return QT_TRANSLATE_NOOP("Filter", "contains");
    case Op::Lacks: return QT_TRANSLATE_NOOP("Filter", "does not contain");
    case Op::Before:
        return number ? QT_TRANSLATE_NOOP("Filter", "below") : QT_TRANSLATE_NOOP("Filter", "before");
    case Op::After:
        return number ? QT_TRANSLATE_NOOP("Filter", "above") : QT_TRANSLATE_NOOP("Filter", "after");
    case Op::AtMost:
        return number ? QT_TRANSLATE_NOOP("Filter", "at most") : QT_TRANSLATE_NOOP("Filter", "until");
    case Op::AtLeast:
        return number ? QT_TRANSLATE_NOOP("Filter", "at least") : QT_TRANSLATE_NOOP("Filter", "from");
    case Op::Empty: return QT_TRANSLATE_NOOP("Filter", "is empty");
    case Op::NotEmpty: return QT_TRANSLATE_NOOP("Filter", "is not empty");
    }
    return "";
}

bool isOrdered(const FieldSpec &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Integer
        || field.type == FieldType::Decimal || field.type == FieldType::Time;
}

/// What prints a condition: words or keys.
struct Writer {
    const RecordSpec &spec;
    const TextContext *context = nullptr;  // nullptr: keys

    [[nodiscard]] QString value(const FieldSpec &field, const Condition &condition) const
    {
        if (condition.moving == Moving::Mine)
            return context ? FilterText::tr("my organization") : u"~mine"_s;
        if (condition.moving == Moving::Today) {
            const QString word = context ? FilterText::tr("today") : u"~today"_s;
            if (condition.days == 0)
                return word;
            const QChar sign = condition.days < 0 ? u'-' : u'+';
            const int days = qAbs(condition.days);
            if (!context)
                return word + sign + QString::number(days);
            return (days == 1 ? FilterText::tr("%1 %2 1 day")
                              : FilterText::tr("%1 %2 %n days", nullptr, days))
                .arg(word, QString(sign));
        }
        if (const auto *text = std::get_if<QString>(&condition.value); text && field.isLink())
            return quoted(*text);  // part of a name
        const auto id = [](const RecordId &linked) { return linked.toString(); };
        return quoted(context ? displayText(field, condition.value, *context)
                              : exchangeText(field, condition.value, id));
    }

    [[nodiscard]] static QString quoted(const QString &text)
    {
        if (!needsQuotes(text))
            return text;
        QString inner = text;
        return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
    }

    [[nodiscard]] QString condition(const Condition &condition) const
    {
        const FieldSpec *field = spec.field(condition.field);
        if (!field)
            return quoted(condition.field) + u" = ?"_s;
        QString name = context ? quoted(field->labelText()) : field->keyText();
        if (context && FilterScanner(name).takeField(spec) != field)
            name = field->keyText();  // another field goes by this word
        const QString relation = context ? relationText(*field, condition.op) : relationKey(condition.op);
        if (condition.op == Op::Empty || condition.op == Op::NotEmpty)
            return name + u' ' + relation;
        if (field->type == FieldType::Flag && isEmpty(condition.value))
            return name + u' ' + relation + u' '
                + (context ? QCoreApplication::translate("Value", "No") : u"no"_s);
        QString words = value(*field, condition);
        if (FilterScanner(relation + u' ' + words).takeRelation(*field) != condition.op)
            words = u'"' + words + u'"';  // "is" before "Not needed" would read as "is not"
        return name + u' ' + relation + u' ' + words;
    }

    [[nodiscard]] QString filter(const Filter &filter, bool inner) const
    {
        QStringList parts;
        for (const Condition &one : filter.conditions)
            parts << condition(one);
        for (const Filter &group : filter.groups)
            if (!group.isEmpty())
                parts << this->filter(group, true);
        const bool all = filter.join == Filter::Join::All;
        const QString joint = context ? (all ? FilterText::tr("and") : FilterText::tr("or"))
            : all                     ? u"and"_s
                                      : u"or"_s;
        const QString text = parts.join(u' ' + joint + u' ');
        return inner && parts.size() > 1 ? u'(' + text + u')' : text;
    }
};

/// The value of one condition, from its words.
Result<Condition> readValue(const FieldSpec &field, Op op, const QString &text, const ParseContext &context)
{
    Condition condition{field.keyText(), op};
    if (text.isEmpty())
        return fail(ProblemCode::Invalid,
                    FilterText::tr("%1: a value is missing after “%2”.")
                        .arg(field.labelText(), relationText(field, op)));
    if (field.type == FieldType::Date) {
        if (const auto days = parseToday(text)) {
            condition.moving = Moving::Today;
            condition.days = *days;
            return condition;
        }
    }
    if (field.isLink() && isMine(text)) {
        condition.moving = Moving::Mine;
        return condition;
    }
    // Part of a text is a text, whatever the field holds.
    if (op == Op::Contains || op == Op::Lacks) {
        condition.value = text;
        return condition;
    }
    Result<FieldValue> value = parseText(field, text, context);
    if (!value)
        return fail(value.error());
    if (const auto *ids = std::get_if<RecordIds>(&*value); ids && !ids->isEmpty())
        value = FieldValue(ids->first());  // a condition on a list asks for one member
    else if (const auto *words = std::get_if<QStringList>(&*value); words && !words->isEmpty())
        value = FieldValue(words->first());
    else if (const auto *local = std::get_if<LocalText>(&*value))
        value = FieldValue(local->in(context.language));
    condition.value = *std::move(value);
    return condition;
}

class Reader {
public:
    Reader(const RecordSpec &spec, const QString &text, const ParseContext &context)
        : m_spec(spec), m_context(context), m_scan(text)
    {
    }

    Result<Filter> run()
    {
        Result<Filter> filter = readFilter(0);
        if (filter && !m_scan.atEnd())
            return fail(ProblemCode::Invalid,
                        FilterText::tr("“%1” stands where “and” or “or” was expected.").arg(m_scan.rest()));
        return filter;
    }

private:
    /// "and" binds closer than "or": a and b or c is (a and b) or c.
    Result<Filter> readFilter(int depth)
    {
        QList<Filter> alternatives{Filter()};
        for (;;) {
            const Status read = readTerm(alternatives.last(), depth);
            if (!read)
                return fail(read.error());
            if (m_scan.takeWord(FilterScanner::Word::And))
                continue;
            if (!m_scan.takeWord(FilterScanner::Word::Or))
                break;
            alternatives << Filter();
        }
        if (alternatives.size() == 1)
            return alternatives.first();
        Filter any{{}, Filter::Join::Any, {}};
        for (const Filter &one : std::as_const(alternatives)) {
            if (one.groups.isEmpty() && one.conditions.size() == 1)
                any.conditions += one.conditions;
            else
                any.groups << one;
        }
        return any;
    }

    Status readTerm(Filter &into, int depth)
    {
        if (!m_scan.take(u'('))
            return readCondition(into);
        if (depth > 0)
            return fail(ProblemCode::Invalid, FilterText::tr("Parentheses go one level deep."));
        Result<Filter> group = readFilter(depth + 1);
        if (!group)
            return fail(group.error());
        if (!m_scan.take(u')'))
            return fail(ProblemCode::Invalid, FilterText::tr("A closing parenthesis “)” is missing."));
        into.groups << *std::move(group);
        return {};
    }

    Status readCondition(Filter &into)
    {
        const FieldSpec *field = m_scan.takeField(m_spec);
        if (!field)
            return fail(ProblemCode::Invalid, unknownField());
        const auto op = m_scan.takeRelation(*field);
        if (!op)
            return fail(
                ProblemCode::Invalid,
                FilterText::tr("After %1, write one of: %2.").arg(field->labelText(), relationWords(*field)));
        if (*op == Op::Empty || *op == Op::NotEmpty) {
            into.conditions << Condition{field->keyText(), *op};
            return {};
        }
        // "Status is Planned, Delayed" is either of them; "is not Planned, Delayed" neither.
        Filter any{{}, *op == Op::IsNot || *op == Op::Lacks ? Filter::Join::All : Filter::Join::Any, {}};
        do {
            Result<Condition> condition = readValue(*field, *op, m_scan.takeValue(), m_context);
            if (!condition)
                return fail(condition.error());
            any.conditions << *std::move(condition);
        } while (m_scan.take(u','));
        if (any.conditions.size() == 1)
            into.conditions += any.conditions;
        else
            into.groups << any;
        return {};
    }

    QString unknownField() const
    {
        const QString rest = m_scan.rest();
        if (rest.isEmpty())
            return FilterText::tr("A condition is missing, for example: %1.").arg(example());
        QStringList near;
        for (const FieldSpec &field : m_spec.fields)
            if (foldedForSearch(field.labelText()).startsWith(foldedForSearch(rest.left(2))))
                near << field.labelText();
        if (near.isEmpty())
            for (const int i : m_spec.listFields())
                near << m_spec.fields[std::size_t(i)].labelText();
        return FilterText::tr("“%1” begins with no field of %2; for example: %3.")
            .arg(rest.section(u' ', 0, 2), m_spec.pluralText(), listText(near.mid(0, 6)));
    }

    QString example() const
    {
        const QList<int> shown = m_spec.listFields();
        const FieldSpec &field = m_spec.fields[std::size_t(shown.value(0))];
        return field.labelText() + u' ' + relationText(field, Op::NotEmpty);
    }

    static QString relationWords(const FieldSpec &field)
    {
        QStringList words;
        for (const Op op : relationsOf(field))
            words << relationText(field, op);
        return listText(words);
    }

    const RecordSpec &m_spec;
    const ParseContext &m_context;
    FilterScanner m_scan;
};

Filter choicesStarting(const FieldSpec &field, const QString &text)
{
    const QString wanted = foldedForSearch(text);
    Filter any{{}, Filter::Join::Any, {}};
    for (const Choice &choice : field.choices) {
        const QString label = foldedForSearch(choiceText(choice));
        if (label.startsWith(wanted) || label.contains(u' ' + wanted))
            any.conditions << Condition{field.keyText(), Op::Is, QString::fromLatin1(choice.key)};
    }
    if (any.conditions.isEmpty())  // no word begins so: nothing has it, in a form that is read back
        return {{{field.keyText(), Op::Empty}, {field.keyText(), Op::NotEmpty}}};
    return any;
}

}  // namespace

QString filterText(const RecordSpec &spec, const Filter &filter, const TextContext &context)
{
    return Writer{spec, &context}.filter(filter, false);
}

QString filterKeys(const RecordSpec &spec, const Filter &filter)
{
    return Writer{spec}.filter(filter, false);
}

Result<Filter> parseFilter(const RecordSpec &spec, const QString &text, const ParseContext &context)
{
    if (text.trimmed().isEmpty())
        return Filter();
    return Reader(spec, text, context).run();
}

Result<Filter> parseColumnFilter(const FieldSpec &field, const QString &text, const ParseContext &context)
{
    QString clean = text.simplified();
    if (clean.isEmpty())
        return Filter();
    if (clean == u"-"_s || clean == u"*"_s)
        return Filter{{Condition{field.keyText(), clean == u"-"_s ? Op::Empty : Op::NotEmpty}}};
    static const QList<std::pair<QString, Op>> signs{{u"<="_s, Op::AtMost},
                                                     {u">="_s, Op::AtLeast},
                                                     {u"<"_s, Op::Before},
                                                     {u">"_s, Op::After},
                                                     {u"="_s, Op::Is}};
    Op op = isOrdered(field) || field.type == FieldType::Flag ? Op::Is : Op::Contains;
    for (const auto &[sign, relation] : signs)
        if (clean.startsWith(sign) && (relation == Op::Is || isOrdered(field))) {
            op = relation;
            clean = clean.mid(sign.size()).trimmed();
            break;
        }
    if (op == Op::Contains && !field.choices.empty())
        return choicesStarting(field, clean);
    Result<Condition> condition = readValue(field, op, clean, context);
    if (!condition)
        return fail(condition.error());
    return Filter{{*std::move(condition)}};
}

QList<Op> relationsOf(const FieldSpec &field)
{
    if (field.type == FieldType::Flag)
        return {Op::Is};
    if (isOrdered(field))
        return {Op::Is, Op::Before, Op::After, Op::AtMost, Op::AtLeast, Op::IsNot, Op::Empty, Op::NotEmpty};
    if (!field.choices.empty())
        return {Op::Is, Op::IsNot, Op::Empty, Op::NotEmpty};
    if (field.isLink())
        return {Op::Is, Op::IsNot, Op::Contains, Op::Lacks, Op::Empty, Op::NotEmpty};
    return {Op::Contains, Op::Lacks, Op::Is, Op::IsNot, Op::Empty, Op::NotEmpty};
}

QString relationEnglish(const FieldSpec &field, Op op)
{
    return QString::fromUtf8(relationSource(field, op));
}

QString relationText(const FieldSpec &field, Op op)
{
    return QCoreApplication::translate("Filter", relationSource(field, op));
}

}  // namespace tri
