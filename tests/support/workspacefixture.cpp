// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"

#include "core/workspace/starter.h"

#include <QFile>

namespace tri::test {

using namespace Qt::StringLiterals;

WorkspaceFixture::WorkspaceFixture(const Registry &registry, quint64 seed) : ids(seed), m_registry(registry) {}

Workspace::Options WorkspaceFixture::options()
{
    Workspace::Options out;
    out.registry = &m_registry;
    out.author = u"Tester"_s;
    out.copies = copies;
    out.ids = &ids;
    out.clock = &clock;
    return out;
}

std::unique_ptr<Workspace> WorkspaceFixture::create(const QString &name)
{
    return must(Workspace::create(path(name), options()));
}

std::unique_ptr<Workspace> WorkspaceFixture::open(const QString &name)
{
    return must(Workspace::open(path(name), Workspace::Mode::ReadWrite, options()));
}

std::unique_ptr<Workspace> WorkspaceFixture::sample()
{
    const QString made = u"sample"_s;
    if (m_samples++ == 0)
        must(createStarter(path(made), options(), true));
    const QString name = made + QString::number(m_samples);
    if (!QFile::copy(path(made), path(name)))
        qFatal("The sample cannot be copied to %s", qPrintable(path(name)));
    return open(name);
}

Row toy(Workspace &workspace, const QString &reference, const QString &name)
{
    Toy toy;
    toy.id = workspace.newId();
    toy.reference = reference;
    toy.name = LocalText(u"en"_s, name);
    return toRow(toy);
}

void save(Workspace &workspace, const Row &row)
{
    must(workspace.apply(changeOf(creation(row), row.reference())));
}

void change(Workspace &workspace, const RecordId &id, const QString &field, const FieldValue &value)
{
    const Row before = must(workspace.row(id));
    Row after = before;
    after.setValue(field, value);
    must(workspace.apply(changeOf(difference(before, after), before.reference())));
}

void remove(Workspace &workspace, const RecordId &id)
{
    must(workspace.apply(changeOf(deletion(must(workspace.row(id))), {})));
}

void mergeFrom(Workspace &workspace, const QString &otherPath)
{
    const MergePlan plan = must(workspace.planMerge(otherPath));
    if (!plan.isEmpty())
        must(workspace.merge(plan));
}

}  // namespace tri::test
