// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which texts are translated, which translations are older than their original, and how many there are of each.

#include "core/change/confirmation.h"
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
    void confirmedTranslation_isRightForThisWordingOnly();
    void confirmation_isOneStep_andStandsInTheHistory();
    void confirmation_reachesOtherCopies();
    void confirmation_ofWhatChanged_isRefused();
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
    Result<Stamp> confirm(Workspace &workspace, const RecordId &id, const QString &language) const
    {
        const auto row = workspace.row(id);
        return workspace.apply(
            confirmationOf({confirming(*row, row->spec->indexOf("name"), language)}, language));
    }
    /// A text whose translation into French is older than the original.
    RecordId addStale()
    {
        const RecordId id = add(u"T-1"_s, u"Old"_s).id;
        set(id, u"fr"_s, u"Vieux"_s);
        set(id, u"en"_s, u"New"_s);
        return id;
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

void TestTextTranslation::confirmedTranslation_isRightForThisWordingOnly()
{
    const RecordId id = addStale();
    set(id, u"es"_s, u"Viejo"_s);
    set(id, u"en"_s, u"Newer"_s);
    QCOMPARE(stale(id), (QStringList{u"fr"_s, u"es"_s}));
    const FieldValue before = m_workspace->row(id)->value("name");
    QVERIFY(confirm(*m_workspace, id, u"fr"_s));
    QCOMPARE(stale(id), QStringList{u"es"_s});
    QCOMPARE(m_workspace->row(id)->value("name"), before);
    QCOMPARE(texts().value(0).in(u"fr"_s), TextState::Present);
    // The other language may be edited: that says nothing of this one.
    set(id, u"es"_s, u"Nuevo"_s);
    QCOMPARE(stale(id), QStringList());
    set(id, u"en"_s, u"Newest"_s);
    QCOMPARE(stale(id), (QStringList{u"fr"_s, u"es"_s}));
    set(id, u"en"_s, u"Newer"_s);
    QCOMPARE(stale(id), QStringList());
    QCOMPARE(m_workspace->check()->errors.size(), 0);
}

void TestTextTranslation::confirmation_isOneStep_andStandsInTheHistory()
{
    const RecordId id = addStale();
    const QByteArray before = m_workspace->dump().value();
    QVERIFY(confirm(*m_workspace, id, u"fr"_s));
    QVERIFY(m_workspace->dump().value() != before);
    // Said twice, it is no second step.
    QVERIFY(confirm(*m_workspace, id, u"fr"_s)->isNull());
    const HistoryEntry entry = m_workspace->history(id)->first();
    QCOMPARE(entry.commit.author, u"Test"_s);
    QCOMPARE(entry.after, FieldValue(true));
    const auto said = Confirmation::parse(*m_workspace->row(id)->spec, entry.field);
    QVERIFY(said);
    QCOMPARE(said->language, u"fr"_s);
    QVERIFY(said->labelText().contains(languageName(u"fr"_s)));
    const QString label = labelText(*m_workspace->undoLabel(), m_workspace->registry());
    QVERIFY2(label.contains(languageName(u"fr"_s)), qPrintable(label));
    QVERIFY(m_workspace->undo());
    QCOMPARE(stale(id), QStringList{u"fr"_s});
    QCOMPARE(m_workspace->dump().value(), before);
    QVERIFY(isEmpty(m_workspace->history(id)->first().after));
    QVERIFY(m_workspace->redo());
    QCOMPARE(stale(id), QStringList());
    QCOMPARE(m_workspace->check()->errors.size(), 0);
}

void TestTextTranslation::confirmation_reachesOtherCopies()
{
    const RecordId id = addStale();
    set(id, u"es"_s, u"Viejo"_s);
    set(id, u"en"_s, u"Newer"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.trilateral"_s);
    QVERIFY(m_workspace->backUp(path));
    Workspace::Options options;
    options.registry = &toyRegistry();
    auto other = Workspace::open(path, Workspace::Mode::ReadWrite, options);
    QVERIFY(other);
    // Two people, two languages; and both say the same of one of them.
    QVERIFY(confirm(**other, id, u"fr"_s));
    QVERIFY(confirm(**other, id, u"es"_s));
    other->reset();
    QVERIFY(confirm(*m_workspace, id, u"fr"_s));
    QCOMPARE(stale(id), QStringList{u"es"_s});
    const auto plan = m_workspace->planMerge(path);
    QVERIFY(plan);
    QVERIFY(m_workspace->merge(*plan));
    QCOMPARE(stale(id), QStringList());
    QCOMPARE(m_workspace->conflictCount().value(), 0);
    QCOMPARE(m_workspace->check()->errors.size(), 0);
    // A package about this record holds its lines, and a new workspace reads the same of them.
    const auto fresh = m_fixture.workspace();
    const auto commits =
        m_workspace->commitsFor({.includes = [id](const RecordId &one) { return one == id; }});
    QVERIFY(commits);
    QVERIFY(fresh->ingest(*commits));
    QCOMPARE(staleLanguages(*fresh, *fresh->row(id), "name").value(), QStringList());
}

void TestTextTranslation::confirmation_ofWhatChanged_isRefused()
{
    const RecordId id = addStale();
    const Row seen = *m_workspace->row(id);
    const ChangeSet late = confirmationOf({confirming(seen, seen.spec->indexOf("name"), u"fr"_s)}, u"fr"_s);
    set(id, u"en"_s, u"Newer"_s);
    const auto stamp = m_workspace->apply(late);
    QVERIFY(!stamp);
    QCOMPARE(stamp.error().code, ProblemCode::Stale);
    QCOMPARE(stale(id), QStringList{u"fr"_s});
    QVERIFY(confirming(seen, seen.spec->indexOf("name"), u"en"_s).fields.isEmpty());
    QVERIFY(confirming(seen, seen.spec->indexOf("name"), u"ru"_s).fields.isEmpty());
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
