// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which records the program takes: filters in words and kept views.

#include "tests/app/clifolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCliLists : public QObject, protected CliFolder {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { clear(); }

    void filterInWords_takesWhatMeetsIt_data();
    void filterInWords_takesWhatMeetsIt();
    void today_isTheDayOfAsking();
    void mine_isWhomTheCallNames();
    void badFilter_takesNothing_data();
    void badFilter_takesNothing();
    void view_isFoundByTitle_data();
    void view_isFoundByTitle();
    void view_givesFilterAndOrder();
    void view_writesAllFields();
    void numberOfRecords_hasItsForm_data();
    void numberOfRecords_hasItsForm();
    void viewAndFilter_bothHold();
    void unknownView_listsTheViewsOfTheKind();
    void equalViews_areToldApartByTheirIds();
    void unreadableView_exportsNothing();
    void view_ofARecordThatIsNotHere_takesNothing();

private:
    [[nodiscard]] static QString references(const QJsonArray &records);
    [[nodiscard]] QString listed(const QStringList &options, const QString &kind = u"theme"_s) const;
    [[nodiscard]] Ran exportTo(const QString &name, const QStringList &options) const;
    [[nodiscard]] QString exported(const QStringList &options) const;
};

void TestCliLists::init()
{
    renew();
    make();
    importThemes();
}

QString TestCliLists::references(const QJsonArray &records)
{
    QStringList out;
    for (const QJsonValue &record : records)
        out << record[u"reference"].toString();
    return out.join(u' ');
}

QString TestCliLists::listed(const QStringList &options, const QString &kind) const
{
    const Ran ran = run(QStringList{u"list"_s, file(), kind, u"--json"_s} + options);
    return ran.exit == 0 ? references(ran.json()[u"records"].toArray()) : u"refused: "_s + ran.out;
}

Ran TestCliLists::exportTo(const QString &name, const QStringList &options) const
{
    return run(QStringList{u"export"_s, file(), u"theme"_s, u"-o"_s, path(name), u"--json"_s} + options);
}

QString TestCliLists::exported(const QStringList &options) const
{
    const Ran ran = exportTo(u"out.json"_s, options);
    return ran.exit == 0 ? references(QJsonDocument::fromJson(read(path(u"out.json"_s))).array())
                         : u"refused: "_s + ran.out;
}

void TestCliLists::filterInWords_takesWhatMeetsIt_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("records");
    const auto filter = [](const QString &words) { return QStringList{u"--filter"_s, words}; };
    QTest::newRow("key") << filter(u"reference is X-1"_s) << u"X-1"_s;
    QTest::newRow("label") << filter(u"Part of is X-1"_s) << u"X-2"_s;
    QTest::newRow("title of a link") << filter(u"part of is \"Zebra corridors\""_s) << u"X-2"_s;
    QTest::newRow("choices") << filter(u"Reference is X-1, X-2 and Status is Retired"_s) << u"X-2"_s;
    QTest::newRow("or") << filter(u"(reference is X-1 or reference is X-2) and Name contains zebra"_s)
                        << u"X-1"_s;
    QTest::newRow("date") << filter(u"Reviewed from before 2014 and reference is X-1, X-2"_s) << u"X-2"_s;
    QTest::newRow("with --where") << filter(u"Name contains zebra or Name contains quagga"_s)
            + QStringList{u"--where"_s, u"status=active"_s}
                                  << u"X-1"_s;
    QTest::newRow("none") << filter(u"Name contains okapi"_s) << QString();
}

void TestCliLists::filterInWords_takesWhatMeetsIt()
{
    QFETCH(QStringList, options);
    QFETCH(QString, records);
    QCOMPARE(listed(options), records);
    if (!options.contains(u"--where"))
        QCOMPARE(exported(options), records);
}

void TestCliLists::today_isTheDayOfAsking()
{
    import(u"theme"_s, "id,name_en,from\nX-3,Okapi,2999-01-01\n");
    QCOMPARE(listed({u"--filter"_s, u"reference is X-1, X-3 and from after today"_s}), u"X-3"_s);
    QCOMPARE(listed({u"--filter"_s, u"reference is X-1, X-3 and from before today - 7 days"_s}), u"X-1"_s);
    import(u"saved_view"_s, "title_en,kind,filter\nTo come,theme,\"from after ~today+7\"\n");
    QCOMPARE(exported({u"--view"_s, u"to come"_s, u"--filter"_s, u"reference is X-1, X-3"_s}), u"X-3"_s);
}

void TestCliLists::mine_isWhomTheCallNames()
{
    import(u"organisation"_s, "id,name_en\nORG-1,First office\nORG-2,Second office\nORG-3,Third office\n");
    import(u"expertise_request"_s,
           "id,title_en,asked_by\nQ-1,One,ORG-1\nQ-2,Two,ORG-2\nQ-3,Three,ORG-3\nQ-4,Four,\n");
    const QString kind = u"expertise_request"_s;
    const QStringList filter{u"--filter"_s, u"Asked by is my organization"_s};
    QCOMPARE(listed(filter + QStringList{u"--mine"_s, u"ORG-1"_s}, kind), u"Q-1"_s);
    QCOMPARE(listed(filter + QStringList{u"--mine"_s, u"ORG-3"_s, u"--mine=organisation:ORG-1"_s}, kind),
             u"Q-1 Q-3"_s);
    // Nobody is meant: an empty file would look like an answer.
    const Ran nobody = run(QStringList{u"list"_s, file(), kind, u"--json"_s} + filter);
    QCOMPARE(nobody.exit, 1);
    QVERIFY(nobody.json()[u"problem"][u"text"].toString().contains(u"--mine REF"));
    const Ran unknown = run(QStringList{u"list"_s, file(), kind, u"--mine"_s, u"ORG-9"_s} + filter);
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.err.contains(u"ORG-9"), qPrintable(unknown.err));
}

void TestCliLists::badFilter_takesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u"  "_s << 2 << u"filter is empty"_s;
    QTest::newRow("field") << u"colour is red"_s << 1 << u"colour"_s;
    QTest::newRow("relation") << u"Status resembles Retired"_s << 1 << u"Status"_s;
    QTest::newRow("no value") << u"Status is"_s << 1 << u"Status"_s;
    QTest::newRow("choice") << u"Status is sleeping"_s << 1 << u"sleeping"_s;
    QTest::newRow("date") << u"from is soon"_s << 1 << u"soon"_s;
    QTest::newRow("link") << u"Part of is X-99"_s << 1 << u"X-99"_s;
    QTest::newRow("open bracket") << u"(Status is Retired"_s << 1 << u")"_s;
    QTest::newRow("rest") << u"Status is empty Name"_s << 1 << u"Name"_s;
}

void TestCliLists::badFilter_takesNothing()
{
    QFETCH(QString, words);
    QFETCH(int, exit);
    QFETCH(QString, text);
    const Ran list = run({u"list"_s, file(), u"theme"_s, u"--filter"_s, words});
    QCOMPARE(list.exit, exit);
    QVERIFY(list.out.isEmpty());
    QVERIFY2(list.err.contains(text), qPrintable(list.err));
    const Ran out = exportTo(u"out.csv"_s, {u"--filter"_s, words});
    QCOMPARE(out.exit, exit);
    QCOMPARE(out.json()[u"problem"][u"code"].toString(), exit == 2 ? u"usage"_s : u"invalid"_s);
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)));
}

void TestCliLists::view_isFoundByTitle_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"Retired ones"_s, u"retired  ONES"_s, u"Écartés"_s, u"éCARTÉS"_s, u"E\u0301cart\u00e9s"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestCliLists::view_isFoundByTitle()
{
    QFETCH(QString, name);
    import(u"saved_view"_s,
           "title_en,title_fr,kind,filter\n"
           "Retired ones,Écartés,theme,status is retired and reference is X-2\n"
           "Retired ones,Écartés,meeting,\n");
    QCOMPARE(exported({u"--view"_s, name}), u"X-2"_s);
}

void TestCliLists::view_givesFilterAndOrder()
{
    import(u"saved_view"_s,
           "title_en,kind,filter,sort,columns\n"
           "Up,theme,\"reference is X-1 or reference is X-2\",name,name\n"
           "Down,theme,\"reference is X-1 or reference is X-2\",-name,name\n"
           "Newer,theme,\"reference is X-1 or reference is X-2\",-colour -reference,colour\n");
    QCOMPARE(exported({u"--view"_s, u"Up"_s}), u"X-2 X-1"_s);
    QCOMPARE(exported({u"--view"_s, u"Down"_s}), u"X-1 X-2"_s);
    QCOMPARE(exported({u"--view"_s, u"Newer"_s}), u"X-2 X-1"_s);
}

void TestCliLists::view_writesAllFields()
{
    import(u"saved_view"_s, "title_en,kind,filter,sort,columns\nTwo,theme,name contains r,-reference,name\n");
    const QString before = run({u"dump"_s, file()}).out;
    for (const QString &name : {u"out.csv"_s, u"out.xlsx"_s}) {
        const Ran out = exportTo(name, {u"--view"_s, u"Two"_s});
        QVERIFY2(out.exit == 0, qPrintable(out.out));
        const QJsonObject again =
            run({u"import"_s, file(), path(name), u"--kind"_s, u"theme"_s, u"--json"_s}).json();
        QCOMPARE(again[u"new"].toInt(-1) + again[u"changed"].toInt(-1), 0);
        QCOMPARE(again[u"unchanged"].toInt(), out.json()[u"records"].toInt());
        QVERIFY(again[u"unchanged"].toInt() > 0);
    }
    const QByteArray csv = read(path(u"out.csv"_s));
    QVERIFY(csv.contains("reference,name_en,name_") && csv.contains(",status,"));
    QCOMPARE(run({u"dump"_s, file()}).out, before);
}

void TestCliLists::numberOfRecords_hasItsForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("told");
    const QString one = u"reference is X-1"_s;
    const QString two = u"reference is X-1, X-2"_s;
    QTest::newRow("one") << u"en"_s << one << u"1 record written to "_s;
    QTest::newRow("two") << u"en"_s << two << u"2 records written to "_s;
    QTest::newRow("one, Russian") << u"ru"_s << one << u"Выведена 1 запись в "_s;
    QTest::newRow("two, Russian") << u"ru"_s << two << u"Выведены 2 записи в "_s;
    QTest::newRow("one, Arabic") << u"ar"_s << one << u"تمت كتابة سجل واحد في "_s;
    QTest::newRow("two, Arabic") << u"ar"_s << two << u"تمت كتابة سجلين في "_s;
}

void TestCliLists::numberOfRecords_hasItsForm()
{
    QFETCH(QString, language);
    QFETCH(QString, filter);
    QFETCH(QString, told);
    const Ran ran = run({u"export"_s, file(), u"theme"_s, u"-o"_s, path(u"out.csv"_s), u"--filter"_s, filter,
                         u"--ui-lang"_s, language});
    QVERIFY2(ran.exit == 0 && ran.out.startsWith(told), qPrintable(ran.out));
}

void TestCliLists::viewAndFilter_bothHold()
{
    import(u"saved_view"_s,
           "title_en,kind,filter\nEither,theme,\"reference is X-1 or reference is X-2\"\nAll,theme,\n");
    QCOMPARE(exported({u"--view"_s, u"Either"_s, u"--filter"_s, u"Status is Retired"_s}), u"X-2"_s);
    QCOMPARE(exported({u"--view"_s, u"All"_s, u"--filter"_s, u"reference is X-1"_s}), u"X-1"_s);
}

void TestCliLists::unknownView_listsTheViewsOfTheKind()
{
    const Ran none = exportTo(u"out.csv"_s, {u"--view"_s, u"Late"_s});
    QCOMPARE(none.exit, 1);
    QVERIFY2(none.json()[u"problem"][u"text"].toString().contains(u"no view of Themes"),
             qPrintable(none.out));
    import(u"saved_view"_s, "title_en,kind\nBy name,theme\nBy date,theme\nBy place,meeting\n");
    for (const QString &name : {u"Late"_s, u"By place"_s, u""_s}) {
        const Ran other = exportTo(u"out.csv"_s, {u"--view"_s, name});
        QCOMPARE(other.exit, 1);
        QCOMPARE(other.json()[u"problem"][u"code"].toString(), u"not_found"_s);
        const QString text = other.json()[u"problem"][u"text"].toString();
        QVERIFY2(text.contains(u"“%1”"_s.arg(name)), qPrintable(text));
        QVERIFY2(text.endsWith(u"“By date”, “By name”."), qPrintable(text));
    }
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)));
}

void TestCliLists::equalViews_areToldApartByTheirIds()
{
    import(
        u"saved_view"_s,
        "title_en,title_fr,kind,filter\nMine,,theme,reference is X-1\nOther,Mine,theme,reference is X-2\n");
    const Ran both = exportTo(u"out.csv"_s, {u"--view"_s, u"mine"_s});
    QCOMPARE(both.exit, 1);
    QCOMPARE(both.json()[u"problem"][u"code"].toString(), u"invalid"_s);
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)));
    const QJsonArray views =
        run({u"list"_s, file(), u"saved_view"_s, u"--json"_s}).json()[u"records"].toArray();
    QCOMPARE(views.size(), 2);
    QStringList found;
    for (const QJsonValue &view : views) {
        const QString id = view[u"id"].toString();
        QVERIFY2(both.json()[u"problem"][u"text"].toString().contains(id), qPrintable(both.out));
        found << exported({u"--view"_s, id});
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"X-1"_s, u"X-2"_s}));
}

void TestCliLists::unreadableView_exportsNothing()
{
    import(u"saved_view"_s,
           "title_en,kind,filter\nFrom tomorrow,theme,status is retired and colour is red\n");
    const Ran out = exportTo(u"out.csv"_s, {u"--view"_s, u"From tomorrow"_s});
    QCOMPARE(out.exit, 1);
    QCOMPARE(out.json()[u"problem"][u"code"].toString(), u"invalid"_s);
    const QString text = out.json()[u"problem"][u"text"].toString();
    QVERIFY2(text.contains(u"From tomorrow") && text.contains(u"colour"), qPrintable(text));
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)));
}

void TestCliLists::view_ofARecordThatIsNotHere_takesNothing()
{
    import(u"saved_view"_s, "title_en,kind,filter\nGone,theme,parent is 0123456789abcdefghjkmnpqrs\n");
    QCOMPARE(exported({u"--view"_s, u"Gone"_s}), QString());
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_clilists.moc"
