// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/checks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <cstdlib>
#include <optional>

namespace tri::checks {
namespace {

using namespace Qt::StringLiterals;

const FieldSpec &specOf(const Row &row, QAnyStringView field)
{
    const FieldSpec *spec = row.spec->field(field);
    Q_ASSERT_X(spec, "checks", qPrintable(field.toString()));
    return *spec;
}

QString label(const Row &row, QAnyStringView field)
{
    return specOf(row, field).labelText();
}

void add(QList<Finding> &findings, Finding::Severity severity, QAnyStringView field, const QString &text,
         const LikelyFix &fix = {})
{
    findings << Finding{severity, field.toString(), text, {}, fix};
}

/// One value to be entered instead, as it will read.
LikelyFix use(QAnyStringView field, const FieldValue &value, const QString &shown)
{
    return {{}, QCoreApplication::translate("Finding", "Use %1").arg(shown), {{field.toString(), value}}};
}

LikelyFix exchange(const Row &row, QAnyStringView one, QAnyStringView other, const QString &action)
{
    return {{}, action, {{one.toString(), row.value(other)}, {other.toString(), row.value(one)}}};
}

QString written(const PartialDate &date)
{
    return longDate(date, QLocale());
}

std::optional<double> numberOf(const FieldValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto *decimal = std::get_if<double>(&value))
        return *decimal;
    return std::nullopt;
}

// The Assembly's papers. Reports for a session come out in the months before it opens, drafts and resolutions
// within it.
struct SessionSymbol {
    QString before;   ///< "A/", "A/RES/", "A/C.2/"
    int committee = 0;
    int session = 0;
    QString after;    ///< "/190", "/L.5"
    bool withinSession = false;
};

std::optional<SessionSymbol> parseSessionSymbol(const QString &symbol)
{
    static const QRegularExpression form(
        uR"(^(A/(?:RES/|DEC/|INF/|C\.(\d{1,2})/)?)(\d{1,3})(/(L\.)?(?:PV\.|SR\.|INF/)?\d.*)$)"_s);
    const QRegularExpressionMatch match = form.match(symbol);
    if (!match.hasMatch())
        return std::nullopt;
    SessionSymbol parts{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4)};
    parts.withinSession = parts.before != "A/"_L1 || !match.captured(5).isEmpty();
    return parts;
}

constexpr int kFoundingYear = 1945;

bool sessionFits(const SessionSymbol &symbol, const PartialDate &date)
{
    const int opens = kFoundingYear + symbol.session;
    const QDate first(opens, symbol.withinSession ? 9 : 1, 1);
    const QDate last(opens + 1, symbol.withinSession ? 10 : 12, 31);
    return date.last() >= first && date.first() <= last;
}

int likelySession(const SessionSymbol &symbol, const PartialDate &date)
{
    const int running = date.year - kFoundingYear;
    if (date.month == 0)
        return running;
    // A report of the summer belongs to the session that opens in September.
    return date.month >= (symbol.withinSession ? 9 : 6) ? running : running - 1;
}

}  // namespace

void warn(QList<Finding> &findings, QAnyStringView field, const QString &text)
{
    add(findings, Severity::Warning, field, text);
}

void dateOrder(QList<Finding> &findings, const Row &row, QAnyStringView earlier, QAnyStringView later)
{
    const PartialDate start = row.date(earlier);
    const PartialDate end = row.date(later);
    Q_ASSERT(specOf(row, earlier).type == FieldType::Date && specOf(row, later).type == FieldType::Date);
    if (start.isNull() || end.isNull() || end.last() >= start.first())
        return;
    add(findings, Severity::Error, later,
        QCoreApplication::translate("Finding", "%1 (%2) must not be before %3 (%4).")
            .arg(label(row, later), written(end), label(row, earlier), written(start)),
        exchange(row, earlier, later, QCoreApplication::translate("Finding", "Exchange the two dates")));
}

void movedWithReason(QList<Finding> &findings, const Row &row, QAnyStringView first, QAnyStringView last,
                     QAnyStringView reason)
{
    const PartialDate agreed = row.date(first);
    const PartialDate moved = row.date(last);
    Q_ASSERT(specOf(row, first).type == FieldType::Date && specOf(row, last).type == FieldType::Date);
    Q_ASSERT(row.spec->field(reason));
    if (agreed.isNull() || moved.isNull() || agreed == moved || !isEmpty(row.value(reason)))
        return;
    add(findings, Severity::Warning, reason,
        QCoreApplication::translate("Finding", "The date moved from %1 to %2, but %3 is missing.")
            .arg(written(agreed), written(moved), label(row, reason)));
}

void timesOfDay(QList<Finding> &findings, const Row &row, QAnyStringView start, QAnyStringView end, bool sameDay)
{
    const auto read = [&](QAnyStringView field) {
        const QString text = row.text(field);
        const QTime time = QTime::fromString(text, u"HH:mm"_s);
        if (!text.isEmpty() && !time.isValid())
            add(findings, Severity::Error, field,
                QCoreApplication::translate("Finding", "%1 is a time of day, for example 14:30.")
                    .arg(label(row, field)));
        return time;
    };
    const QTime first = read(start);
    const QTime last = read(end);
    if (sameDay && first.isValid() && last.isValid() && last < first)
        add(findings, Severity::Warning, end,
            QCoreApplication::translate("Finding", "%1 (%2) is before %3 (%4) on the same day.")
                .arg(label(row, end), row.text(end), label(row, start), row.text(start)),
            exchange(row, start, end, QCoreApplication::translate("Finding", "Exchange the two times")));
}

void yearFits(QList<Finding> &findings, const Row &row, QAnyStringView year, QAnyStringView from, QAnyStringView to)
{
    const auto *typed = std::get_if<qint64>(&row.value(year));
    if (!typed)
        return;
    if (*typed < 1 || *typed > 9999) {
        add(findings, Severity::Error, year,
            QCoreApplication::translate("Finding", "%1 is a year of four digits, for example 2014.")
                .arg(label(row, year)));
        return;
    }
    const PartialDate first = row.date(from);
    const PartialDate last = row.date(to).isNull() ? first : row.date(to);
    if (first.isNull() || (*typed >= first.year && *typed <= last.year))
        return;
    add(findings, Severity::Warning, year,
        QCoreApplication::translate("Finding", "%1 is %2, but %3 is %4.")
            .arg(label(row, year), QString::number(*typed), label(row, from), written(first)),
        use(year, qint64(first.year), QString::number(first.year)));
}

void inRange(QList<Finding> &findings, const Row &row, QAnyStringView field, qint64 least, qint64 most)
{
    Q_ASSERT(specOf(row, field).type == FieldType::Integer || specOf(row, field).type == FieldType::Decimal);
    const std::optional<double> number = numberOf(row.value(field));
    if (!number || (*number >= double(least) && *number <= double(most)))
        return;
    const QLocale locale;
    add(findings, Severity::Error, field,
        *number < double(least)
            ? QCoreApplication::translate("Finding", "%1 must be at least %2.")
                  .arg(label(row, field), locale.toString(least))
            : QCoreApplication::translate("Finding", "%1 must be at most %2.")
                  .arg(label(row, field), locale.toString(most)));
}

void matches(QList<Finding> &findings, const Row &row, QAnyStringView field, const char *form, const char *example)
{
    const QString text = row.text(field);
    if (text.isEmpty() || QRegularExpression(QString::fromLatin1(form)).match(text).hasMatch())
        return;
    add(findings, Severity::Warning, field,
        QCoreApplication::translate("Finding", "“%1” does not have the form of %2, for example %3.")
            .arg(text, label(row, field), QString::fromLatin1(example)));
}

void notItself(QList<Finding> &findings, const Row &row, std::initializer_list<QAnyStringView> links)
{
    for (const QAnyStringView field : links) {
        Q_ASSERT(specOf(row, field).isLink());
        if (!row.id.isNull() && row.links(field).contains(row.id))
            add(findings, Severity::Error, field,
                QCoreApplication::translate("Finding", "%1 must not lead to the record itself.")
                    .arg(label(row, field)));
    }
}

void oneOf(QList<Finding> &findings, const Row &row, std::initializer_list<QAnyStringView> fields, Severity severity)
{
    QStringList labels;
    for (const QAnyStringView field : fields) {
        if (!isEmpty(row.value(field)))
            return;
        labels << label(row, field);
    }
    add(findings, severity, *fields.begin(),
        QCoreApplication::translate("Finding", "One of these is needed: %1.")
            .arg(labels.join(QCoreApplication::translate("Finding", ", ", "between the names of fields"))));
}

void neededWith(QList<Finding> &findings, const Row &row, QAnyStringView field, QAnyStringView needed,
                Severity severity)
{
    Q_ASSERT(row.spec->field(field));
    if (isEmpty(row.value(field)) || !isEmpty(row.value(needed)))
        return;
    add(findings, severity, needed,
        QCoreApplication::translate("Finding", "%1 is entered, but %2 is missing.")
            .arg(label(row, field), label(row, needed)));
}

void neededWhen(QList<Finding> &findings, const Row &row, QAnyStringView field, QStringView choice,
                QAnyStringView needed, Severity severity)
{
    const Choice *word = specOf(row, field).choice(choice);
    Q_ASSERT_X(word, "checks::neededWhen", qPrintable(choice.toString()));
    if (row.text(field) != choice || !isEmpty(row.value(needed)))
        return;
    add(findings, severity, needed,
        QCoreApplication::translate("Finding", "%1 is “%2”, but %3 is missing.")
            .arg(label(row, field), choiceText(*word), label(row, needed)));
}

void symbolFits(QList<Finding> &findings, const Row &row, QAnyStringView symbol, QAnyStringView date,
                QAnyStringView year)
{
    const QString text = row.text(symbol).simplified();
    PartialDate day = row.date(date);
    const auto *typed = std::get_if<qint64>(&row.value(year));
    if (day.isNull() && typed && *typed > 0 && *typed <= 9999)
        day = PartialDate(int(*typed));

    if (const auto parts = parseSessionSymbol(text)) {
        constexpr int kMainCommittees = 6;
        if (parts->before.startsWith("A/C."_L1) && (parts->committee < 1 || parts->committee > kMainCommittees))
            warn(findings, symbol,
                 QCoreApplication::translate("Finding", "The General Assembly has Main Committees 1 to 6; "
                                                        "%1 names committee %2.")
                     .arg(text, QString::number(parts->committee)));
        if (day.isNull() || sessionFits(*parts, day))
            return;
        const int likely = likelySession(*parts, day);
        const QString finding = QCoreApplication::translate("Finding", "Session %1 of the General Assembly opens in "
                                                                 "September %2, which does not fit %3.")
                              .arg(QString::number(parts->session), QString::number(kFoundingYear + parts->session),
                                   written(day));
        const QString instead = parts->before + QString::number(likely) + parts->after;
        add(findings, Severity::Warning, symbol, finding,
            likely > 0 && likely != parts->session ? use(symbol, instead, instead) : LikelyFix());
        return;
    }

    static const QRegularExpression yearForm(uR"(^((?:E|CEB|ST/SGB)/)(\d{4})(/\d.*)$)"_s);
    if (const auto match = yearForm.match(text); match.hasMatch()) {
        // Papers for a year are often issued late in the year before.
        const int named = match.captured(2).toInt();
        if (day.isNull() || std::abs(named - day.year) <= 1)
            return;
        const QString instead = match.captured(1) + QString::number(day.year) + match.captured(3);
        add(findings, Severity::Warning, symbol,
            QCoreApplication::translate("Finding", "The symbol names the year %1, which does not fit %2.")
                .arg(match.captured(2), written(day)),
            use(symbol, instead, instead));
        return;
    }
    static const QRegularExpression pressRelease(u"^GA/\\d+"_s);
    if (pressRelease.match(text).hasMatch())
        add(findings, Severity::Note, symbol,
            QCoreApplication::translate("Finding", "%1 is a press release, not a document of the Assembly.").arg(text));
}

}  // namespace tri::checks
