// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Themes as a meeting keeps, amends, adds, merges, splits and retires them, and the tree of any day.

#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/kinds/recommendation.h"
#include "core/rules/themereviews.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<ThemeLine> &lines)
{
    QStringList out;
    for (const ThemeLine &line : lines)
        out << QString(line.level, u'>') + line.theme.name.in(u"en"_s);
    return out;
}

Theme theme(const QString &name, const RecordId &parent = {}, PartialDate from = {}, PartialDate to = {})
{
    return {.id = RecordId::fromName(u"theme", name), .name = LocalText(u"en"_s, name), .parent = parent, .from = from,
            .to = to};
}

}  // namespace

class TestThemeReviews final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void treeOfADay_skipsWhatWasNotThere();
    void treeWithACircle_showsEachThemeOnce();
    void keep_writesOnlyTheReview();
    void amend_keepsOtherLanguages();
    void amendWithoutWording_isRefused();
    void add_beginsATheme();
    void merge_carriesRecordsOver();
    void mergeIntoTheThemeBelow_putsItInItsPlace();
    void merge_refusals();
    void split_assignsRecords();
    void splitIntoOne_isRefused();
    void retire_movesThemesBelowUp();
    void retiredTwice_isRefused();
    void decision_isOneStep();
    void touched_countsByKind();
    void lastReview_goesByTheDay();

private:
    RecordId add(const Theme &theme);
    RecordId recommend(const QString &text, const RecordIds &themes);
    Theme read(const RecordId &id) { return fromRow<Theme>(must(m_workspace->row(id))); }
    Result<ChangeSet> decide(const ThemeDecision &decision)
    {
        Reader reader(*m_workspace);
        return decideTheme(reader, decision, [this] { return m_workspace->newId(); });
    }
    void carryOut(const ThemeDecision &decision) { must(m_workspace->apply(must(decide(decision)))); }
    QStringList treeOn(const QDate &day)
    {
        Reader reader(*m_workspace);
        return namesOf(themeTreeOn(reader.all<Theme>(), day));
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_meeting;
};

RecordId TestThemeReviews::add(const Theme &theme)
{
    save(*m_workspace, toRow(theme));
    return theme.id;
}

RecordId TestThemeReviews::recommend(const QString &text, const RecordIds &themes)
{
    Row row(kindOf<Recommendation>().spec, m_workspace->newId());
    row.setValue(kindOf<Recommendation>().spec.fields[std::size_t(kindOf<Recommendation>().spec.titleFields().first())].key,
                 LocalText(u"en"_s, text));
    row.setValue(u"themes", themes);
    save(*m_workspace, row);
    return row.id;
}

void TestThemeReviews::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"themes"_s);
    Meeting meeting{.id = m_workspace->newId(), .title = LocalText(u"en"_s, u"April"_s), .from = PartialDate(2014, 4, 4)};
    save(*m_workspace, toRow(meeting));
    m_meeting = meeting.id;
}

void TestThemeReviews::treeOfADay_skipsWhatWasNotThere()
{
    const Theme top = theme(u"A"_s);
    const Theme middle = theme(u"B"_s, top.id, PartialDate(2013), PartialDate(2014, 3, 31));
    const Theme leaf = theme(u"C"_s, middle.id);
    const Theme later = theme(u"D"_s, {}, PartialDate(2015));
    Theme undated = theme(u"E"_s);
    undated.status = u"retired"_s;
    const QList<Theme> themes{leaf, top, middle, later, undated};
    QCOMPARE(namesOf(themeTreeOn(themes, QDate(2014, 3, 31))), (QStringList{u"A"_s, u">B"_s, u">>C"_s}));
    QCOMPARE(namesOf(themeTreeOn(themes, QDate(2014, 4, 1))), (QStringList{u"A"_s, u">C"_s}));
    QCOMPARE(namesOf(themeTreeOn(themes, QDate(2015, 1, 1))), (QStringList{u"A"_s, u">C"_s, u"D"_s}));
    QVERIFY(themeTreeOn({}, QDate(2015, 1, 1)).isEmpty());
}

void TestThemeReviews::treeWithACircle_showsEachThemeOnce()
{
    Theme a = theme(u"A"_s);
    const Theme b = theme(u"B"_s, a.id);
    const Theme c = theme(u"C"_s, b.id);
    a.parent = c.id;
    const QStringList names = namesOf(themeTreeOn({a, b, c, theme(u"X"_s)}, QDate(2014, 1, 1)));
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.first(), u"X"_s);
    QCOMPARE(names.at(1), u"A"_s);
}

void TestThemeReviews::keep_writesOnlyTheReview()
{
    const RecordId id = add(theme(u"Costs"_s));
    const ChangeSet change = must(decide({.theme = id, .meeting = m_meeting}));
    QCOMPARE(change.records.size(), 1);
    must(m_workspace->apply(change));
    const auto reviews = must(m_workspace->find({&kindOf<ThemeReview>().spec, {}}));
    QCOMPARE(reviews.size(), 1);
    const Row review = must(m_workspace->row(reviews.first()));
    QCOMPARE(review.text(u"decision"), u"keep"_s);
    QCOMPARE(review.link(u"meeting"), m_meeting);
}

void TestThemeReviews::amend_keepsOtherLanguages()
{
    Theme before = theme(u"Costs"_s);
    before.name.set(u"fr"_s, u"Coûts"_s);
    const RecordId id = add(before);
    carryOut({.decision = u"amend"_s, .theme = id, .meeting = m_meeting,
              .wording = LocalText(u"en"_s, u"Costs of recruitment"_s)});
    QCOMPARE(read(id).name.in(u"en"_s), u"Costs of recruitment"_s);
    QCOMPARE(read(id).name.in(u"fr"_s), u"Coûts"_s);
}

void TestThemeReviews::amendWithoutWording_isRefused()
{
    const RecordId id = add(theme(u"Costs"_s));
    const auto refused = decide({.decision = u"amend"_s, .theme = id});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
}

void TestThemeReviews::add_beginsATheme()
{
    const RecordId parent = add(theme(u"Labour"_s));
    carryOut({.decision = u"add"_s, .meeting = m_meeting, .date = PartialDate(2014, 4, 4),
              .wording = LocalText(u"en"_s, u"Skills"_s), .parent = parent});
    QCOMPARE(treeOn(QDate(2014, 4, 3)), QStringList{u"Labour"_s});
    QCOMPARE(treeOn(QDate(2014, 4, 4)), (QStringList{u"Labour"_s, u">Skills"_s}));
}

void TestThemeReviews::merge_carriesRecordsOver()
{
    const RecordId old = add(theme(u"Fees"_s));
    const RecordId below = add(theme(u"Passports"_s, old));
    const RecordId stays = add(theme(u"Costs"_s));
    const RecordId both = recommend(u"Cut fees"_s, {old});
    const RecordId other = recommend(u"Train"_s, {stays});
    const QByteArray untouched = must(m_workspace->dump());
    carryOut({.decision = u"merge"_s, .theme = old, .meeting = m_meeting, .date = PartialDate(2014, 4, 4), .into = stays,
              .reason = LocalText(u"en"_s, u"One subject."_s)});
    QCOMPARE(read(old).status, u"retired"_s);
    QCOMPARE(read(old).replacedBy, stays);
    QCOMPARE(read(below).parent, stays);
    QVERIFY(must(m_workspace->row(both)).links(u"themes").contains(old));
    QVERIFY(must(m_workspace->row(both)).links(u"themes").contains(stays));
    QCOMPARE(must(m_workspace->row(other)).links(u"themes"), RecordIds{stays});
    QCOMPARE(treeOn(QDate(2014, 4, 5)), (QStringList{u"Costs"_s, u">Passports"_s}));
    must(m_workspace->undo());
    QCOMPARE(must(m_workspace->dump()), untouched);
    carryOut({.decision = u"merge"_s, .theme = old, .date = PartialDate(2014, 4, 4), .into = stays, .carryOver = false});
    QCOMPARE(must(m_workspace->row(both)).links(u"themes"), RecordIds{old});
}

void TestThemeReviews::mergeIntoTheThemeBelow_putsItInItsPlace()
{
    const RecordId top = add(theme(u"Labour"_s));
    const RecordId old = add(theme(u"Fees"_s, top));
    const RecordId below = add(theme(u"Costs"_s, old));
    const RecordId other = add(theme(u"Passports"_s, old));
    carryOut({.decision = u"merge"_s, .theme = old, .date = PartialDate(2014, 4, 4), .into = below});
    QCOMPARE(read(below).parent, top);
    QCOMPARE(read(other).parent, below);
    const RecordId deeper = add(theme(u"Visas"_s, other));
    carryOut({.decision = u"merge"_s, .theme = below, .date = PartialDate(2014, 5, 4), .into = deeper});
    QCOMPARE(read(other).parent, top);
    QCOMPARE(read(deeper).parent, other);
}

void TestThemeReviews::merge_refusals()
{
    const RecordId id = add(theme(u"Fees"_s));
    Theme gone = theme(u"Gone"_s);
    gone.status = u"retired"_s;
    const RecordId retired = add(gone);
    const PartialDate day(2014, 4, 4);
    QVERIFY(!decide({.decision = u"merge"_s, .theme = id, .date = day}));
    QVERIFY(!decide({.decision = u"merge"_s, .theme = id, .date = day, .into = id}));
    QVERIFY(!decide({.decision = u"merge"_s, .theme = id, .date = day, .into = retired}));
    QVERIFY(!decide({.decision = u"merge"_s, .theme = id, .date = day, .into = m_meeting}));
    QVERIFY(!decide({.decision = u"keep"_s, .theme = m_workspace->newId()}));
}

void TestThemeReviews::split_assignsRecords()
{
    Theme before = theme(u"Work"_s);
    before.sdgTargets = u"8.8"_s;
    const RecordId old = add(before);
    const RecordId first = recommend(u"Skills"_s, {old});
    const RecordId both = recommend(u"Both"_s, {old});
    const RecordId none = recommend(u"None"_s, {old});
    ThemeDecision decision{.decision = u"split"_s, .theme = old, .meeting = m_meeting, .date = PartialDate(2014, 4, 4),
                           .parts = {LocalText(u"en"_s, u"Skills"_s), LocalText(u"en"_s, u"Rights"_s)}};
    decision.assigned = {{first, {0}}, {both, {0, 1, 7}}};
    carryOut(decision);
    QCOMPARE(treeOn(QDate(2014, 4, 5)), (QStringList{u"Rights"_s, u"Skills"_s}));
    QCOMPARE(must(m_workspace->row(first)).links(u"themes").size(), 2);
    QCOMPARE(must(m_workspace->row(both)).links(u"themes").size(), 3);
    QCOMPARE(must(m_workspace->row(none)).links(u"themes"), RecordIds{old});
    const auto reviews = must(m_workspace->find({&kindOf<ThemeReview>().spec, {}}));
    const RecordIds parts = must(m_workspace->row(reviews.first())).links(u"replaced_by");
    QCOMPARE(parts.size(), 2);
    QCOMPARE(read(parts.first()).sdgTargets, u"8.8"_s);
}

void TestThemeReviews::splitIntoOne_isRefused()
{
    const RecordId id = add(theme(u"Work"_s));
    ThemeDecision decision{.decision = u"split"_s, .theme = id, .date = PartialDate(2014, 4, 4),
                           .parts = {LocalText(u"en"_s, u"Skills"_s)}};
    QVERIFY(!decide(decision));
    decision.parts << LocalText(u"en"_s, u" Skills "_s);
    QVERIFY(!decide(decision));
    decision.parts[1] = {};
    QVERIFY(!decide(decision));
}

void TestThemeReviews::retire_movesThemesBelowUp()
{
    const RecordId top = add(theme(u"Labour"_s));
    const RecordId middle = add(theme(u"Fees"_s, top));
    const RecordId below = add(theme(u"Passports"_s, middle));
    carryOut({.decision = u"retire"_s, .theme = middle, .meeting = m_meeting, .date = PartialDate(2014, 4, 4),
              .reason = LocalText(u"en"_s, u"Done."_s)});
    QCOMPARE(read(below).parent, top);
    QCOMPARE(treeOn(QDate(2014, 4, 4)).size(), 3);
    QCOMPARE(treeOn(QDate(2014, 4, 5)).size(), 2);
}

void TestThemeReviews::retiredTwice_isRefused()
{
    const RecordId id = add(theme(u"Fees"_s, {}, PartialDate(2014, 4, 4)));
    QVERIFY(!decide({.decision = u"retire"_s, .theme = id}));  // on which day?
    QVERIFY(!decide({.decision = u"retire"_s, .theme = id, .date = PartialDate(2013)}));
    carryOut({.decision = u"retire"_s, .theme = id, .date = PartialDate(2014, 4, 4)});
    QVERIFY(!decide({.decision = u"retire"_s, .theme = id, .date = PartialDate(2014, 4, 5)}));
}

void TestThemeReviews::decision_isOneStep()
{
    const RecordId old = add(theme(u"Fees"_s));
    const RecordId stays = add(theme(u"Costs"_s));
    recommend(u"Cut fees"_s, {old});
    const QByteArray before = must(m_workspace->dump());
    carryOut({.decision = u"merge"_s, .theme = old, .date = PartialDate(2014, 4, 4), .into = stays});
    const QByteArray after = must(m_workspace->dump());
    must(m_workspace->undo());
    QCOMPARE(must(m_workspace->dump()), before);
    must(m_workspace->redo());
    QCOMPARE(must(m_workspace->dump()), after);
}

void TestThemeReviews::touched_countsByKind()
{
    const RecordId id = add(theme(u"Fees"_s));
    const RecordId below = add(theme(u"Passports"_s, id));
    const RecordId first = recommend(u"Cut fees"_s, {id});
    recommend(u"Publish fees"_s, {id});
    remove(*m_workspace, recommend(u"Gone"_s, {id}));
    carryOut({.theme = id, .meeting = m_meeting});
    const ThemeTouch touch = must(touchedBy(*m_workspace, id));
    QCOMPARE(touch.count(), 2);
    QVERIFY(touch.ofKind(kindOf<Recommendation>().spec).contains(first));
    QVERIFY(touch.ofKind(kindOf<Meeting>().spec).isEmpty());
    QCOMPARE(touch.below.size(), 1);
    QCOMPARE(touch.below.first().id, below);
}

void TestThemeReviews::lastReview_goesByTheDay()
{
    const RecordId id = add(theme(u"Fees"_s));
    carryOut({.theme = id, .meeting = m_meeting});
    carryOut({.decision = u"amend"_s, .theme = id, .date = PartialDate(2013, 10), .wording = LocalText(u"en"_s, u"Costs"_s)});
    Reader reader(*m_workspace);
    QVERIFY(lastReviews(reader, QDate(2013, 9, 30)).isEmpty());
    QCOMPARE(lastReviews(reader, QDate(2014, 1, 1)).value(id).review.decision, u"amend"_s);
    QCOMPARE(lastReviews(reader, QDate(2014, 4, 4)).value(id).review.decision, u"keep"_s);
}

QTEST_GUILESS_MAIN(TestThemeReviews)
#include "tst_themereviews.moc"
