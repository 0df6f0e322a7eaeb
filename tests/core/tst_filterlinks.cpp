// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that are asked for by where a link leads are the same whichever way the database finds them.

#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class FilterLinksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void links_narrowTheList_data();
    void links_narrowTheList();
    void trash_isFoundByItsLinksToo();
    void changedLinks_areFollowed();

private:
    RecordId add(const QString &reference, const RecordId &part, qint64 count)
    {
        Row row = toy(*m_workspace, reference, u"Toy"_s);
        row.setValue(u"part", part);
        row.setValue(u"count", count);
        save(*m_workspace, row);
        return row.id;
    }
    [[nodiscard]] QStringList found(const Filter &filter, bool trash = false)
    {
        Query query{.kind = &kindOf<Toy>().spec, .filter = filter};
        query.trash = trash;
        QStringList out;
        for (const RecordId &id : must(m_workspace->find(query)))
            out << must(m_workspace->row(id)).text(u"reference");
        out.sort();
        return out;
    }
    static Condition leadsTo(const RecordId &id) { return {u"part"_s, Condition::Op::Is, id}; }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    QList<Filter> m_filters;
    const RecordId m_spring =
        RecordId::fromName(u"test", u"spring");  // not in this copy: a missing end is no fault
    const RecordId m_wheel = RecordId::fromName(u"test", u"wheel");
    const RecordId m_nobody = RecordId::fromName(u"test", u"nobody");
};

void FilterLinksTest::initTestCase()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_workspace = m_fixture->create(u"w"_s);
    const RecordId a = add(u"A"_s, m_spring, 1);
    add(u"B"_s, m_spring, 2);
    const RecordId c = add(u"C"_s, m_wheel, 1);
    const Row nowhere = toy(*m_workspace, u"D"_s, u"Toy"_s);  // by no single link
    save(*m_workspace, nowhere);
    change(*m_workspace, a, u"parts"_s, FieldValue(RecordIds{m_spring, m_wheel}));
    change(*m_workspace, c, u"parts"_s, FieldValue(RecordIds{m_wheel}));
    change(*m_workspace, nowhere.id, u"steps"_s, FieldValue(RecordIds{m_wheel, m_spring}));
}

void FilterLinksTest::links_narrowTheList_data()
{
    QTest::addColumn<int>("at");  // a filter holds filters, which Qt's variants cannot
    m_filters.clear();
    QTest::addColumn<QStringList>("expected");
    const Condition one{u"count"_s, Condition::Op::Is, qint64(1)};
    const Condition notSpring{u"part"_s, Condition::Op::IsNot, m_spring};
    const Condition nowhere{u"part"_s, Condition::Op::Empty, {}};
    const auto row = [this](const char *name, const Filter &filter, const QStringList &expected) {
        QTest::newRow(name) << int(m_filters.size()) << expected;
        m_filters << filter;
    };
    const auto any = [](QList<Condition> conditions) {
        return Filter{.conditions = std::move(conditions), .join = Filter::Join::Any};
    };
    row("one", Filter{{leadsTo(m_spring)}}, QStringList{u"A"_s, u"B"_s});
    row("one and more", Filter{{leadsTo(m_spring), one}}, QStringList{u"A"_s});
    row("more and one", Filter{{one, leadsTo(m_wheel)}}, QStringList{u"C"_s});
    row("two at once", Filter{{leadsTo(m_spring), leadsTo(m_wheel)}}, QStringList());
    row("nobody", Filter{{leadsTo(m_nobody)}}, QStringList());
    row("any of two", any({leadsTo(m_spring), leadsTo(m_wheel)}), QStringList{u"A"_s, u"B"_s, u"C"_s});
    row("any of one", any({leadsTo(m_wheel)}), QStringList{u"C"_s});
    row("any of other fields", any({leadsTo(m_wheel), one}), QStringList{u"A"_s, u"C"_s});
    row("the null one", Filter{{leadsTo(RecordId())}}, QStringList());  // that is what Empty asks for
    row("any with the null one", any({leadsTo(m_wheel), leadsTo(RecordId())}), QStringList{u"C"_s});
    row("not", Filter{{notSpring}}, QStringList{u"C"_s, u"D"_s});
    Filter groups{{leadsTo(m_spring)}};
    groups.groups << any({one, nowhere});
    row("with a group", groups, QStringList{u"A"_s});
    Filter either = any({leadsTo(m_wheel)});
    either.groups << Filter{{nowhere}};
    row("or a group", either, QStringList{u"C"_s, u"D"_s});
    const auto has = [](const QString &field, const RecordId &id) {
        return Condition{field, Condition::Op::Is, id};
    };
    row("in a list", Filter{{has(u"parts"_s, m_wheel)}}, QStringList{u"A"_s, u"C"_s});
    row("in a list, both", Filter{{has(u"parts"_s, m_wheel), has(u"parts"_s, m_spring)}},
        QStringList{u"A"_s});
    row("in a list, any", any({has(u"parts"_s, m_spring), has(u"parts"_s, m_nobody)}), QStringList{u"A"_s});
    row("in an ordered list", Filter{{has(u"steps"_s, m_spring)}}, QStringList{u"D"_s});
    row("in another list", Filter{{has(u"steps"_s, m_nobody)}}, QStringList());
    row("by a link and in a list", Filter{{leadsTo(m_spring), has(u"parts"_s, m_wheel)}},
        QStringList{u"A"_s});
    row("by a link or in a list", any({leadsTo(m_wheel), has(u"parts"_s, m_spring)}),
        QStringList{u"A"_s, u"C"_s});
}

void FilterLinksTest::links_narrowTheList()
{
    QFETCH(int, at);
    QFETCH(QStringList, expected);
    QCOMPARE(found(m_filters[at]), expected);
}

void FilterLinksTest::trash_isFoundByItsLinksToo()
{
    const RecordId id = add(u"E"_s, m_wheel, 5);
    remove(*m_workspace, id);
    QCOMPARE(found(Filter{{leadsTo(m_wheel)}}), QStringList{u"C"_s});
    QCOMPARE(found(Filter{{leadsTo(m_wheel)}}, true), QStringList{u"E"_s});
}

void FilterLinksTest::changedLinks_areFollowed()
{
    const RecordId id = add(u"F"_s, m_nobody, 6);
    QCOMPARE(found(Filter{{leadsTo(m_nobody)}}), QStringList{u"F"_s});
    change(*m_workspace, id, u"part"_s, FieldValue());
    QVERIFY(found(Filter{{leadsTo(m_nobody)}}).isEmpty());
    must(m_workspace->undo());
    QCOMPARE(found(Filter{{leadsTo(m_nobody)}}), QStringList{u"F"_s});
}

QTEST_GUILESS_MAIN(FilterLinksTest)
#include "tst_filterlinks.moc"
