// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which texts are translated, which translations are older than their original, and how many there are of each.

#include "core/rules/texttranslation.h"
#include "core/workspace/starter.h"
#include "tests/core/briefworkspace.h"
#include "tests/core/exchangefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestTextTranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_workspace = m_fixture.workspace();
        QVERIFY(m_workspace);
    }
    void translation_isStale_onceTheOriginalChanged();
    void undoneChange_makesNothingStale();
    void undoOfATranslation_bringsTheOldStateBack();
    void coverage_countsEveryTextOnce();
    void selection_narrows();
    void builtInRecords_countApart();

private:
    Row add(const QString &reference, const QString &name)
    {
        const Row row = ExchangeFixture::toyRow(reference, name);
        if (!ExchangeFixture::add(*m_workspace, {row}))
            qFatal("not added");
        return row;
    }
    void set(const RecordId &id, const QString &language, const QString &text, const char *field = "name")
    {
        const auto before = m_workspace->row(id);
        Row after = *before;
        const auto *old = std::get_if<LocalText>(&before->value(field));
        LocalText changed = old ? *old : LocalText();
        changed.set(language, text);
        after.setValue(field, changed);
        QVERIFY(m_workspace->apply(changeOf(difference(*before, after), u"x"_s)));
    }
    [[nodiscard]] QStringList stale(const RecordId &id) const
    {
        return staleLanguages(*m_workspace, *m_workspace->row(id), "name").value();
    }
    [[nodiscard]] QList<HeldText> texts(const TextSelection &selection = {}) const
    {
        return findTexts(*m_workspace, selection).value().texts;
    }

    ExchangeFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void TestTextTranslation::translation_isStale_onceTheOriginalChanged()
{
    const RecordId id = add(u"T-1"_s, u"Old"_s).id;
    set(id, u"fr"_s, u"Vieux"_s);
    QCOMPARE(stale(id), QStringList());
    set(id, u"en"_s, u"New"_s);
    set(id, u"es"_s, u"Nuevo"_s);
    QCOMPARE(stale(id), QStringList{u"fr"_s});
    const QList<HeldText> found = texts();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].in(u"fr"_s), TextState::Stale);
    QCOMPARE(found[0].in(u"es"_s), TextState::Present);
    QCOMPARE(found[0].in(u"ar"_s), TextState::Missing);
    set(id, u"fr"_s, u"Neuf"_s);
    QCOMPARE(stale(id), QStringList());
}

void TestTextTranslation::undoneChange_makesNothingStale()
{
    const RecordId id = add(u"T-1"_s, u"Old"_s).id;
    set(id, u"fr"_s, u"Vieux"_s);
    set(id, u"en"_s, u"New"_s);
    QCOMPARE(stale(id), QStringList{u"fr"_s});
    QVERIFY(m_workspace->undo());
    QCOMPARE(stale(id), QStringList());
    QVERIFY(m_workspace->redo());
    QCOMPARE(stale(id), QStringList{u"fr"_s});
    // Typed back by hand, it is what was translated just as well.
    set(id, u"en"_s, u"Old"_s);
    QCOMPARE(stale(id), QStringList());
}

void TestTextTranslation::undoOfATranslation_bringsTheOldStateBack()
{
    const RecordId id = add(u"T-1"_s, u"Old"_s).id;
    set(id, u"fr"_s, u"Vieux"_s);
    set(id, u"en"_s, u"New"_s);
    set(id, u"fr"_s, u"Neuf"_s);
    QCOMPARE(stale(id), QStringList());
    QVERIFY(m_workspace->undo());
    QCOMPARE(stale(id), QStringList{u"fr"_s});
    QVERIFY(m_workspace->redo());
    QCOMPARE(stale(id), QStringList());
}

void TestTextTranslation::coverage_countsEveryTextOnce()
{
    const RecordId first = add(u"T-1"_s, u"One"_s).id;
    add(u"T-2"_s, u"Two"_s);
    set(first, u"fr"_s, u"Un"_s);
    set(first, u"en"_s, u"One and only"_s);
    set(first, u"ar"_s, u"نص طويل"_s, "local_long_text");
    const QList<TextCoverage> coverage = textCoverage(texts());
    QCOMPARE(coverage.size(), 1);
    QCOMPARE(coverage[0].kind, &ExchangeFixture::toy());
    QCOMPARE(coverage[0].texts, 3);
    QCOMPARE(coverage[0].languages.value(u"en"_s), (TextCounts{2, 0, 0, 1}));
    QCOMPARE(coverage[0].languages.value(u"fr"_s), (TextCounts{0, 0, 1, 2}));
    QCOMPARE(coverage[0].languages.value(u"ar"_s), (TextCounts{1, 0, 0, 2}));
    for (const TextCounts &counts : coverage[0].languages)
        QCOMPARE(counts.originals + counts.present + counts.stale + counts.missing, 3);
    QVERIFY(m_workspace->apply(changeOf(deletion(*m_workspace->row(first)), u"T-1"_s)));
    QCOMPARE(texts().size(), 1);
}

void TestTextTranslation::selection_narrows()
{
    const RecordId first = add(u"T-1"_s, u"One"_s).id;
    const RecordId second = add(u"T-2"_s, u"Two"_s).id;
    QCOMPARE(texts({.within = QSet<RecordId>{second}}).value(0).row.id, second);
    Query query;
    query.kind = &ExchangeFixture::toy();
    query.filter.conditions << Condition{u"reference"_s, Condition::Op::Is, u"T-1"_s};
    QCOMPARE(texts({.query = query}).size(), 1);
    QCOMPARE(texts({.query = query}).value(0).row.id, first);
    QVERIFY(texts({.query = query, .within = QSet<RecordId>{second}}).isEmpty());
    Query other;
    other.kind = &ExchangeFixture::part();
    QVERIFY(texts({.query = other}).isEmpty());
}

void TestTextTranslation::builtInRecords_countApart()
{
    BriefWorkspace full;  // for its registry
    QTemporaryDir folder;
    Workspace::Options options;
    options.registry = &full.workspace().registry();
    const auto made = createStarter(folder.filePath(u"s.trilateral"_s), options, true);
    QVERIFY(made);
    const auto own = findTexts(**made);
    QVERIFY(own);
    QVERIFY(own->builtIn > 0);
    QVERIFY(!own->texts.isEmpty());  // the sample's
    const auto all = findTexts(**made, {.builtIn = true});
    QVERIFY(all);
    QCOMPARE(all->texts.size(), own->texts.size() + own->builtIn);
    int builtIn = 0;
    for (const TextCoverage &one : textCoverage(all->texts))
        builtIn += one.builtIn ? one.texts : 0;
    QCOMPARE(builtIn, own->builtIn);
}

QTEST_GUILESS_MAIN(TestTextTranslation)
#include "tst_texttranslation.moc"
