// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists in the language of their readers: what links lead to stands by its name there, and is found by its name in any.

#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class LanguageListsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linkColumns_standByTheNamesOfTheLanguage_data();
    void linkColumns_standByTheNamesOfTheLanguage();
    void groups_standByTheNamesOfTheLanguage();
    void textsAndLinks_areFoundInAnyLanguage_data();
    void textsAndLinks_areFoundInAnyLanguage();

private:
    /// A toy, whose name is in several languages, and a part of it, whose list is looked at.
    void add(const QString &reference, const LocalText &name)
    {
        Row part(kindOf<ToyPart>().spec, m_workspace->newId());
        part.setValue(u"reference", reference);
        part.setValue(u"name", u"-"_s);
        if (!name.isEmpty()) {
            Row row = toy(*m_workspace, reference, u"-"_s);
            row.setValue(u"name", name);
            save(*m_workspace, row);
            part.setValue(u"toy", row.id);
        }
        save(*m_workspace, part);
    }
    [[nodiscard]] QString references(const RecordIds &ids)
    {
        QString out;
        for (const RecordId &id : ids)
            out += must(m_workspace->row(id)).text(u"reference");
        return out;
    }
    static LocalText named(const QString &english, const QString &french, const QString &arabic)
    {
        LocalText text(u"en"_s, english);
        text.set(u"fr"_s, french);
        text.set(u"ar"_s, arabic);
        return text;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void LanguageListsTest::initTestCase()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_workspace = m_fixture->create(u"w"_s);
    add(u"G"_s, named(u"Germany"_s, u"Allemagne"_s, u"ألمانيا"_s));
    add(u"E"_s, named(u"Egypt"_s, u"Égypte"_s, u"مصر"_s));
    add(u"C"_s, named(u"Chad"_s, u"Tchad"_s, u"تشاد"_s));
    add(u"F"_s, LocalText(u"en"_s, u"Finland, the original"_s));
    add(u"N"_s, {});
}

void LanguageListsTest::linkColumns_standByTheNamesOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");
    // Without a link last, whichever way.
    QTest::newRow("English") << u"en"_s << false << u"CEFGN"_s;
    QTest::newRow("French") << u"fr"_s << false << u"GEFCN"_s;
    QTest::newRow("French, downwards") << u"fr"_s << true << u"CFEGN"_s;
    QTest::newRow("Arabic") << u"ar"_s << false << u"GCEFN"_s;
}

void LanguageListsTest::linkColumns_standByTheNamesOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(bool, descending);
    QFETCH(QString, expected);
    Query query{.kind = &kindOf<ToyPart>().spec, .sort = {{u"toy"_s, descending}}};
    query.language = language;
    QCOMPARE(references(must(m_workspace->find(query))), expected);
    query.limit = 100;  // which another way of sorting answers
    QCOMPARE(references(must(m_workspace->find(query))), expected);
}

void LanguageListsTest::groups_standByTheNamesOfTheLanguage()
{
    Query query{.kind = &kindOf<ToyPart>().spec};
    const auto groups = [&](const QString &language) {
        query.language = language;
        QString out;
        for (const RecordGroup &group : must(m_workspace->findGrouped(query, u"toy"_s)))
            out += references(group.ids);
        return out;
    };
    QCOMPARE(groups(u"en"_s), u"CEFGN"_s);
    QCOMPARE(groups(u"fr"_s), u"GEFCN"_s);
    query.limit = 100;
    QCOMPARE(groups(u"fr"_s), u"GEFCN"_s);
}

void LanguageListsTest::textsAndLinks_areFoundInAnyLanguage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &field, Condition::Op op, const QString &text,
                        const QString &expected) {
        QTest::newRow(name) << field << int(op) << text << expected;
    };
    row("link, English", u"toy"_s, Condition::Op::Contains, u"germ"_s, u"G"_s);
    row("link, French", u"toy"_s, Condition::Op::Contains, u"egypte"_s, u"E"_s);
    row("link, Arabic", u"toy"_s, Condition::Op::Contains, u"تشاد"_s, u"C"_s);
    row("link, lacks", u"toy"_s, Condition::Op::Lacks, u"allemagne"_s, u"CEFN"_s);
    row("text, French", u"name"_s, Condition::Op::Contains, u"allem"_s, u"G"_s);
    row("text, no mark of the file", u"name"_s, Condition::Op::Contains, u"original"_s, u"F"_s);
    row("text is, English", u"name"_s, Condition::Op::Is, u"chad"_s, u"C"_s);
    row("text is, French", u"name"_s, Condition::Op::Is, u"Égypte"_s, u"E"_s);
    row("text is not whole", u"name"_s, Condition::Op::Is, u"Égyp"_s, {});
    row("text is no language", u"name"_s, Condition::Op::Is, u"en"_s, {});
    row("text is not", u"name"_s, Condition::Op::IsNot, u"tchad"_s, u"EFG"_s);
}

void LanguageListsTest::textsAndLinks_areFoundInAnyLanguage()
{
    QFETCH(QString, field);
    QFETCH(int, op);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Query query{.kind = field == u"toy" ? &kindOf<ToyPart>().spec : &kindOf<Toy>().spec,
                      .filter = {.conditions = {{field, Condition::Op(op), text}}}};
    QString found = references(must(m_workspace->find(query)));
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(LanguageListsTest)
#include "tst_languagelists.moc"
