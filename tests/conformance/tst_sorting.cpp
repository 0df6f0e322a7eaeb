// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists by any field of any kind: in one order whether the database sorts them or they are sorted beside it.

#include "tests/support/linkedrows.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMoreThanThereAre = 1000;

/// One workspace with records of all kinds of a registry, some of them equal in a field, some empty, some with links that
/// lead nowhere.
class World {
public:
    explicit World(const Registry &registry) : m_fixture(registry), m_workspace(m_fixture.create(u"w"_s))
    {
        QList<Row> rows;
        for (const RecordSpec *kind : registry.kinds()) {
            for (int seed = 0; seed < 3; ++seed)
                rows << linkedRow(*kind, seed);
            rows << targetRow(*kind, 7) << targetRow(*kind, 8);
            for (int number = 0; number < 2; ++number) {
                rows << Row(*kind, m_workspace->newId()) << accented(*kind);
                Row equal = linkedRow(*kind, 1);
                equal.id = m_workspace->newId();
                rows << equal;
            }
        }
        saveAll(*m_workspace, rows);
    }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

private:
    [[nodiscard]] Row accented(const RecordSpec &kind)
    {
        Row row(kind, m_workspace->newId());
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            if (kind.fields[i].isLocal())
                row.values[qsizetype(i)] = LocalText(u"fr"_s, u"Sample Été"_s);
            else if (kind.fields[i].type == FieldType::Text)
                row.values[qsizetype(i)] = u"SAMPLE “été”"_s;
        }
        return row;
    }

    WorkspaceFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace

class TestSorting final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_real = std::make_unique<World>(allKinds());
        m_toys = std::make_unique<World>(toyRegistry());
    }
    void lists_standTheSameWholeOrCut_data() { addEveryKind(); }
    void lists_standTheSameWholeOrCut();

private:
    [[nodiscard]] Workspace &workspaceOf(const RecordSpec &kind)
    {
        return (&registryOf(kind) == &toyRegistry() ? m_toys : m_real)->workspace();
    }

    std::unique_ptr<World> m_real;
    std::unique_ptr<World> m_toys;
};

void TestSorting::lists_standTheSameWholeOrCut()
{
    QFETCH(const RecordSpec *, kind);
    const Workspace &workspace = workspaceOf(*kind);
    const QString last = kind->fields.back().keyText();
    for (const FieldSpec &field : kind->fields)
        for (const bool descending : {false, true})
            for (const bool second : {false, true}) {
                Query query{.kind = kind, .sort = {{field.keyText(), descending}}};
                if (second)
                    query.sort << SortKey{last, !descending};
                const RecordIds whole = must(workspace.find(query));
                QCOMPARE(whole.size(), 11);
                query.limit = kMoreThanThereAre;
                QVERIFY2(must(workspace.find(query)) == whole, fieldName(*kind, field).constData());
                query.limit = 4;
                QVERIFY2(must(workspace.find(query)) == whole.first(4), fieldName(*kind, field).constData());
            }
}

QTEST_GUILESS_MAIN(TestSorting)
#include "tst_sorting.moc"
