// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"
#include "core/workspace/keptviews.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Op = Condition::Op;

namespace {

const RecordSpec &themes()
{
    return *allKinds().kind(u"theme");
}

Row viewRow(Workspace &workspace, const QString &title, const QString &kind, const QString &filter = {})
{
    Row row(*allKinds().kindFor(DeskUse::Views), workspace.newId());
    row.setValue(u"title", LocalText(u"en"_s, title));
    row.setValue(u"kind", kind);
    row.setValue(u"filter", canonical(filter));
    return row;
}

QStringList titles(const QList<Row> &views)
{
    QStringList out;
    for (const Row &view : views)
        out << std::get<LocalText>(view.value(u"title")).in(u"en"_s);
    return out;
}

}  // namespace

class TestKeptViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filter_ofANewerVersion_isShownAsNoneAndKeptAsItCame()
    {
        WorkspaceFixture fixture(allKinds());
        auto workspace = fixture.create(u"w"_s);
        Row row = viewRow(*workspace, u"Newer"_s, u"theme"_s, u"phase of the moon is full"_s);
        row.setValue(u"columns", u"name"_s);
        KeptView view = readKeptView(themes(), keptTexts(row), {});
        QVERIFY(view.filter.isEmpty());
        QCOMPARE(view.unread, u"phase of the moon is full"_s);
        QCOMPARE(view.columns, QStringList{u"name"_s});
        view.group = u"status"_s;  // saved with another group, it still is what its author filtered
        writeKeptView(themes(), view, row);
        QCOMPARE(row.text(u"filter"), u"phase of the moon is full"_s);
        QCOMPARE(row.text(u"group"), u"status"_s);
    }

    void view_throughItsRecord_comesBackTheSame()
    {
        WorkspaceFixture fixture(allKinds());
        auto workspace = fixture.create(u"w"_s);
        KeptView view;
        view.filter.join = Filter::Join::Any;
        view.filter.conditions = {{u"status"_s, Op::Is, u"retired"_s},
                                  {u"from"_s, Op::Before, {}, Condition::Moving::Today, -7},
                                  {u"working_group"_s, Op::Is, {}, Condition::Moving::Mine},
                                  {u"parent"_s, Op::Is, workspace->newId()}};
        view.sort = {{u"name"_s, true}, {u"reference"_s}};
        view.group = u"status"_s;
        view.columns = {u"reference"_s, u"name"_s};
        view.layout = KeptView::Layout::Board;
        Row row = viewRow(*workspace, u"Mine"_s, u"meeting"_s);
        writeKeptView(themes(), view, row);
        save(*workspace, row);
        const Row kept = must(workspace->row(row.id));
        QCOMPARE(kept.text(u"kind"), u"theme"_s);
        QCOMPARE(titles({kept}), QStringList{u"Mine"_s});
        QVERIFY(must(parseKeptView(themes(), keptTexts(kept), {})) == view);
    }
    void emptyView_readsAsAll()
    {
        QVERIFY(must(parseKeptView(themes(), {}, {})) == KeptView());
        QVERIFY(must(parseKeptView(themes(), keptTexts(themes(), {}), {})) == KeptView());
    }
    void unknownField_inTheFilter_isRefusedWhole()
    {
        KeptTexts texts{{u"filter"_s, u"status is retired and colour is red"_s}, {u"sort"_s, u"-name"_s}};
        const Result<KeptView> view = parseKeptView(themes(), texts, {});
        QVERIFY(!view);
        QCOMPARE(view.error().code, ProblemCode::Invalid);
        QVERIFY(view.error().text.contains(u"colour"));
        texts.remove(u"filter"_s);
        QCOMPARE(must(parseKeptView(themes(), texts, {})).sort, (QList<SortKey>{{u"name"_s, true}}));
    }
    void unknownField_elsewhere_isPassedOver()
    {
        const KeptView view = must(parseKeptView(themes(),
                                                 {{u"sort"_s, u"-colour  -name"_s},
                                                  {u"group"_s, u"colour"_s},
                                                  {u"columns"_s, u"name colour from"_s},
                                                  {u"layout"_s, u"globe"_s}},
                                                 {}));
        QCOMPARE(view.sort, (QList<SortKey>{{u"name"_s, true}}));
        QVERIFY(view.group.isEmpty());
        QCOMPARE(view.columns, (QStringList{u"name"_s, u"from"_s}));
        QVERIFY(view.layout == KeptView::Layout::List);
    }
    void recordThatIsNotHere_staysInTheFilter()
    {
        const RecordId gone = RecordId::fromName(u"theme", u"gone");
        ParseContext context;
        context.resolve = [](const FieldSpec &, const QString &) { return RecordId(); };
        const KeptView view =
            must(parseKeptView(themes(), {{u"filter"_s, u"parent is "_s + gone.toString()}}, context));
        QCOMPARE(view.filter.conditions.size(), 1);
        QCOMPARE(view.filter.conditions.first().value, FieldValue(gone));
        QVERIFY(!parseKeptView(themes(), {{u"filter"_s, u"parent is Nobody"_s}}, context));
    }
    void views_inTheirOrder_byKind()
    {
        WorkspaceFixture fixture(allKinds());
        auto workspace = fixture.create(u"w"_s);
        int order = 3;
        for (const auto &[title, kind] :
             {std::pair(u"Third"_s, u"theme"_s), std::pair(u"Second"_s, u"meeting"_s),
              std::pair(u"First"_s, u"theme"_s)}) {
            Row row = viewRow(*workspace, title, kind);
            row.setValue(u"order", qint64(order--));
            save(*workspace, row);
        }
        QCOMPARE(titles(must(keptViews(*workspace))), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
        QCOMPARE(titles(must(keptViews(*workspace, themes()))), (QStringList{u"First"_s, u"Third"_s}));
    }
    void registryWithoutViews_hasNone()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        QVERIFY(must(keptViews(*workspace)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeptViews)
#include "tst_keptviews.moc"
