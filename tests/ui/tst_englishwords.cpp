// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// English words are read on a screen of any language: colleagues write them to each other, and the help gives examples in
// them. What is shown stays in the language of the screen.

#include "core/base/localtext.h"
#include "core/record/filterwords.h"
#include "tests/ui/desksetup.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/celleditor.h"
#include "ui/services/accesskeys.h"
#include "ui/services/uilanguage.h"
#include "ui/shell/locator.h"
#include "ui/shell/locatorsources.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;
using Op = Condition::Op;

class TestEnglishWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        m_language.reset();
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void commandsAreFound_data() { inEveryLanguage(); }
    void commandsAreFound();
    void commandsOfPagesAreFound_data() { inEveryLanguage(); }
    void commandsOfPagesAreFound();
    void listsAndPrefixesAreUnderstood_data() { inEveryLanguage(); }
    void listsAndPrefixesAreUnderstood();
    void relationsAreRead_data() { inEveryLanguage(); }
    void relationsAreRead();
    void choicesAreOfferedWithoutAccents();

private:
    static void inEveryLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : contentLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void speak(const QString &language)
    {
        m_language = std::make_unique<UiLanguage>();
        m_language->set(language);
    }
    [[nodiscard]] static QStringList titles(const DeskSetup &desk, const QString &typed)
    {
        QStringList all;
        for (const LocatorEntry &entry : desk.window->findChild<Locator *>()->entries(typed))
            all << entry.title;
        return all;
    }
    std::unique_ptr<UiLanguage> m_language;
};

void TestEnglishWords::commandsAreFound()
{
    QFETCH(QString, language);
    speak(language);
    DeskSetup desk;
    QVERIFY(desk.begin());
    for (const ActionSpec &spec : actionTable()) {
        const QAction *action = desk.window->actionSet()->action(spec.id);
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const QString english = withoutAccessKey(QString::fromUtf8(spec.text));
        const QString shown = withoutAccessKey(action->text());
        QVERIFY2(titles(desk, u"> "_s + english).contains(shown), qPrintable(english));
        QVERIFY2(titles(desk, u"> "_s + shown).contains(shown), qPrintable(shown));
    }
    QCOMPARE(titles(desk, u"> larger"_s).value(0),
             withoutAccessKey(actionText(actionSpec(ActionId::TextLarger))));
    QVERIFY(titles(desk, u"> zebra"_s).isEmpty());
}

void TestEnglishWords::commandsOfPagesAreFound()
{
    QFETCH(QString, language);
    speak(language);
    DeskSetup desk;
    QVERIFY(desk.begin());
    QVERIFY(desk.showList(u"activity"_s));
    const auto shown = [&desk](const char *name) {
        const auto *action = desk.page()->findChild<QAction *>(QLatin1StringView(name));
        return action ? withoutAccessKey(action->text()) : QString();
    };
    QVERIFY(titles(desk, u"> export"_s).contains(shown("list.activity.export")));
    QVERIFY(titles(desk, u"> copy headings"_s).contains(shown("list.activity.copy_headings")));
}

void TestEnglishWords::listsAndPrefixesAreUnderstood()
{
    QFETCH(QString, language);
    speak(language);
    DeskSetup desk;
    QVERIFY(desk.begin());
    const QString activities = allKinds().kind(u"activity")->pluralText();
    QVERIFY(titles(desk, u"Activities"_s).contains(activities));
    QVERIFY(titles(desk, activities).contains(activities));
    const RecordId meeting = desk.record(u"TRI-2014-04"_s);
    const QString name = desk.open()->title(meeting, desk.desk().context().contentLanguage).simplified();
    QVERIFY(titles(desk, u"m TRI-2014-04"_s).contains(name));
    QVERIFY2(titles(desk, u"m april"_s).contains(name), qPrintable(titles(desk, u"m april"_s).join(u'|')));
}

void TestEnglishWords::relationsAreRead()
{
    QFETCH(QString, language);
    speak(language);
    SampleSetup sample;
    QVERIFY(sample.make());
    for (const RecordSpec *kind : allKinds().kinds())
        for (const FieldSpec &field : kind->fields) {
            const bool ordered = field.type == FieldType::Date || field.type == FieldType::Integer;
            for (const Op op : relationsOf(field)) {
                const bool bare = op == Op::Empty || op == Op::NotEmpty;
                if (!bare && !ordered)
                    continue;  // their words are the stable ones
                const QString value = bare ? QString() : field.type == FieldType::Date ? u" 2015"_s : u" 7"_s;
                for (const QString &relation : {relationEnglish(field, op), relationText(field, op)}) {
                    const QString text = field.keyText() + u' ' + relation + value;
                    const auto filter = parseFilter(*kind, text, parseContext(sample.context));
                    QVERIFY2(filter && filter->conditions.size() == 1, qPrintable(text));
                    QCOMPARE(filter->conditions.first().op, op);
                }
            }
        }
}

/// An accent, or the form of a letter, that a keyboard does not have; what is typed as it is written comes first.
void TestEnglishWords::choicesAreOfferedWithoutAccents()
{
    speak(u"fr"_s);
    SampleSetup sample;
    QVERIFY(sample.make());
    const RecordSpec &kind = *allKinds().kind(u"activity");
    CellEditor cell(kind, *kind.field(u"status"), sample.context, nullptr);
    cell.show();
    QVERIFY(QTest::qWaitForWindowActive(&cell));
    const auto offered = [&cell](const QString &typed) {
        cell.start({}, typed);
        QStringList all;
        const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        for (int row = 0; popup && row < popup->model()->rowCount(); ++row)
            all << popup->model()->index(row, 0).data().toString();
        return all;
    };
    QCOMPARE(offered(u"rev"_s), QStringList{u"Révisé"_s});
    QCOMPARE(offered(u"rév"_s), QStringList{u"Révisé"_s});
    QCOMPARE(offered(u"ré"_s).value(0), u"Révisé"_s);
    QCOMPARE(offered(u"re"_s).value(0), u"Retardé"_s);
    QVERIFY(offered(u"re"_s).contains(u"Révisé"_s));
    QVERIFY(offered(u"zé"_s).isEmpty());
}

QTEST_MAIN(TestEnglishWords)
#include "tst_englishwords.moc"
