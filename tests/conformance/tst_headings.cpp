// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table from an office that works in another language: every heading, every word of a list, yes, no and every month is
// known in each language of the program, whatever language the screen has.

#include "core/base/folding.h"
#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "core/exchange/columns.h"
#include "core/record/knownwords.h"
#include "core/record/valuetext.h"
#include "tests/support/everykind.h"

#include <QTranslator>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QString texts(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportFinding &finding : plan.findings)
        lines << findingText(finding);
    return lines.join(u'\n');
}

/// As another keyboard and another program write it.
QString otherwise(const QString &text)
{
    QString out = text.toUpper().normalized(QString::NormalizationForm_D);
    out.removeIf([](QChar c) { return c.isMark(); });
    out.replace(u' ', QChar::Nbsp).replace(u'’', u'\'');
    return QChar(0x200F) + out + u"\u00A0:"_s;
}

/// In wide forms, as Chinese input methods write letters and digits.
QString wide(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if (c > u' ' && c < u'\x7f')
            c = QChar(c.unicode() + 0xFEE0);
    return out;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void addKindsAndLanguages()
{
    QTest::addColumn<const RecordSpec *>("kind");
    QTest::addColumn<QString>("language");
    for (const RecordSpec *kind : allKinds().kinds())
        for (const QString &language : contentLanguages())
            QTest::addRow("%s, %s", kind->key, qPrintable(language)) << kind << language;
}

}  // namespace

class TestHeadings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void translations_areThere_data() { addLanguages(); }
    void translations_areThere();
    void headings_areKnown_data() { addKindsAndLanguages(); }
    void headings_areKnown();
    void headings_doNotDependOnTheScreen();
    void choices_areKnown_data() { addKindsAndLanguages(); }
    void choices_areKnown();
    void aliasesOfChoices_areKnownAndOfOneOnly_data();
    void aliasesOfChoices_areKnownAndOfOneOnly();
    void wordsOfOffices_areRead_data();
    void wordsOfOffices_areRead();
    void yesAndNo_areKnown_data() { addLanguages(); }
    void yesAndNo_areKnown();
    void months_areKnown_data() { addLanguages(); }
    void months_areKnown();

private:
    static void recognise(const RecordSpec &kind, const QStringList &header);
};

void TestHeadings::translations_areThere()
{
    QFETCH(QString, language);
    // Otherwise the English would count everywhere and the tests below would say nothing.
    QCOMPARE(textIn(language, "Value", "Yes") != u"Yes"_s, language != u"en"_s);
    QCOMPARE(textIn(language, "Field", "No such field", "meeting"), u"No such field"_s);
}

void TestHeadings::recognise(const RecordSpec &kind, const QStringList &header)
{
    ImportPlan plan;
    const QList<Column> columns = matchColumns(kind, CsvTable{{}, 1, header, {}}, plan, u"fr"_s);
    QVERIFY2(!plan.hasErrors(), qPrintable(texts(plan)));
    QCOMPARE(columns.size(), header.size());
    for (int i = 0; i < int(columns.size()); ++i) {
        const bool local = kind.fields[std::size_t(i)].isLocal();
        const Column wanted =
            local ? Column{Column::Part::Language, i, u"fr"_s} : Column{Column::Part::Value, i};
        QVERIFY2(columns[i] == wanted, qPrintable(header[i]));
    }
    QCOMPARE(knownHeadingCount(kind, header), header.size());
}

void TestHeadings::headings_areKnown()
{
    QFETCH(const RecordSpec *, kind);
    QFETCH(QString, language);
    QStringList plain;
    QStringList different;
    QStringList full;
    for (const FieldSpec &field : kind->fields) {
        plain << labelIn(language, field);
        different << otherwise(plain.last());
        full << wide(plain.last());
    }
    recognise(*kind, plain);
    recognise(*kind, different);
    recognise(*kind, full);
}

void TestHeadings::headings_doNotDependOnTheScreen()
{
    QTranslator screen;
    QVERIFY(screen.load(u":/i18n/trilateral_ru.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&screen));
    for (const RecordSpec *kind : allKinds().kinds())
        for (const QString &language : contentLanguages()) {
            QStringList header;
            for (const FieldSpec &field : kind->fields)
                header << labelIn(language, field);
            recognise(*kind, header);
        }
}

void TestHeadings::choices_areKnown()
{
    QFETCH(const RecordSpec *, kind);
    QFETCH(QString, language);
    for (const FieldSpec &field : kind->fields) {
        QStringList words;
        QStringList keys;
        for (const Choice &choice : field.choices) {
            const QString word = textIn(language, "Choice", choice.label);
            for (const QString &text : {word, otherwise(word), wide(word)}) {
                const auto key = parseChoice(field, text);
                QVERIFY2(key, qPrintable(text));
                QCOMPARE(*key, QString::fromLatin1(choice.key));
            }
            words << word;
            keys << QString::fromLatin1(choice.key);
        }
        if (field.type != FieldType::Choices)
            continue;
        for (const QString &mark : {u"; "_s, u"；"_s, u"؛ "_s}) {
            const auto value = parseText(field, words.join(mark), {});
            QVERIFY2(value, field.key);
            QVERIFY2(*value == canonical(FieldValue(keys)), field.key);
        }
    }
}

void TestHeadings::aliasesOfChoices_areKnownAndOfOneOnly_data()
{
    QTest::addColumn<const RecordSpec *>("kind");
    for (const RecordSpec *kind : allKinds().kinds())
        QTest::newRow(kind->key) << kind;
}

void TestHeadings::aliasesOfChoices_areKnownAndOfOneOnly()
{
    QFETCH(const RecordSpec *, kind);
    for (const FieldSpec &field : kind->fields) {
        QHash<QString, QString> names;  // folded, to the key of the choice that goes by it
        for (const Choice &choice : field.choices) {
            names.insert(foldedLetters(QString::fromLatin1(choice.key)), QString::fromLatin1(choice.key));
            for (const QString &label : foldedTexts("Choice", choice.label))
                names.insert(label, QString::fromLatin1(choice.key));
        }
        for (const Choice &choice : field.choices) {
            QSet<QString> own;
            for (const QString &alias : aliasList(choice)) {
                const QString where = u"%1 %2: %3"_s.arg(QLatin1StringView(field.key), QLatin1StringView(choice.key), alias);
                const QString folded = foldedLetters(alias);
                QVERIFY2(!folded.isEmpty() && alias == alias.simplified(), qPrintable(where));
                QVERIFY2(!own.contains(folded), qPrintable(where + u" stands twice"_s));
                own.insert(folded);
                const QString other = names.value(folded, QString::fromLatin1(choice.key));
                QVERIFY2(other == QLatin1StringView(choice.key), qPrintable(where + u" is "_s + other));
                for (const QString &text : {alias, otherwise(alias), wide(alias)})
                    QCOMPARE(parseChoice(field, text).value_or(text), QString::fromLatin1(choice.key));
            }
            for (const QString &folded : std::as_const(own))
                names.insert(folded, QString::fromLatin1(choice.key));
        }
    }
}

void TestHeadings::wordsOfOffices_areRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto rows = [](const QString &kind, const QStringList &words, const QString &meant) {
        for (const QString &word : words)
            QTest::addRow("%s: %s", qPrintable(kind), qPrintable(word)) << kind << word << meant;
    };
    rows(u"activity"_s,
         {u"Terminé"_s, u"achevé"_s, u"Completed"_s, u"finished"_s, u"Finalizado"_s, u"выполнено"_s, u"完成"_s, u"مكتمل"_s},
         u"done"_s);
    rows(u"activity"_s, {u"en cours"_s, u"Ongoing"_s, u"In progress"_s, u"EN EJECUCIÓN"_s, u"в работе"_s, u"执行中"_s, u"جاري"_s},
         u"under_way"_s);
    rows(u"activity"_s, {u"Annulée"_s, u"cancelled"_s, u"отменено"_s}, u"dropped"_s);
    rows(u"expertise_request"_s, {u"Terminé"_s, u"livré"_s, u"received"_s, u"получено"_s}, u"delivered"_s);
    rows(u"meeting"_s, {u"held"_s, u"Terminée"_s, u"celebrada"_s, u"已举行"_s}, u"closed"_s);
    rows(u"follow_up"_s, {u"achevé"_s, u"completed"_s}, u"done"_s);
    rows(u"preparation_step"_s, {u"to do"_s, u"À faire"_s, u"pendiente"_s}, u"open"_s);
    rows(u"activity"_s, {u"perhaps"_s, u"fin"_s, u"done done"_s}, QString());
}

void TestHeadings::wordsOfOffices_areRead()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const RecordSpec *spec = allKinds().kind(kind);
    QVERIFY(spec);
    const auto read = parseChoice(*spec->field(u"status"), text);
    QCOMPARE(read.value_or(QString()), meant);
}

void TestHeadings::yesAndNo_areKnown()
{
    QFETCH(QString, language);
    for (const auto &[source, meant] : {std::pair{"Yes", true}, std::pair{"No", false}}) {
        const QString word = textIn(language, "Value", source);
        for (const QString &text : {word, otherwise(word), wide(word)})
            QCOMPARE(parseYesNo(text), std::optional<bool>(meant));
    }
    QCOMPARE(parseYesNo(u"ja"_s), std::nullopt);
    QCOMPARE(parseYesNo(u" – "_s), std::nullopt);
}

void TestHeadings::months_areKnown()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    for (int month = 1; month <= 12; ++month)
        for (const PartialDate &date : {PartialDate(2014, month, 9), PartialDate(2014, month)})
            for (const QString &text :
                 {longDate(date, locale), shortDate(date, locale), longDate(date, locale).toUpper(),
                  otherwise(longDate(date, locale)), wide(longDate(date, locale))}) {
                const auto read = PartialDate::parseLoose(text, QLocale::c());
                QVERIFY2(read, qPrintable(text));
                QCOMPARE(*read, date);
            }
}

QTEST_GUILESS_MAIN(TestHeadings)
#include "tst_headings.moc"
