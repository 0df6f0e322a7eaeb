// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/importer.h"
#include "core/workspace/workspace.h"
#include "tests/support/toykinds.h"

#include <QTemporaryDir>
#include <QTest>

namespace tri::test {

/// Workspaces over the toy kinds in a folder of their own.
class ExchangeFixture {
public:
    ExchangeFixture() { m_options.registry = &toyRegistry(); }

    std::unique_ptr<Workspace> workspace()
    {
        m_options.author = QStringLiteral("Test");
        auto made = Workspace::create(
            m_folder.filePath(QString::number(++m_count) + QStringLiteral(".trilateral")), m_options);
        return made ? std::move(*made) : nullptr;
    }

    static const RecordSpec &toy() { return kindOf<Toy>().spec; }
    static const RecordSpec &part() { return kindOf<ToyPart>().spec; }

    static bool add(Workspace &workspace, const QList<Row> &rows)
    {
        ChangeSet changes;
        for (const Row &row : rows)
            changes.records << creation(row);
        return workspace.apply(changes).has_value();
    }
    static Row partRow(const QString &reference, const QString &name)
    {
        ToyPart part;
        part.id = RecordId::fromName(u"part", reference + name);
        part.reference = reference;
        part.name = name;
        return toRow(part);
    }
    static Row toyRow(const QString &reference, const QString &name)
    {
        Toy toy;
        toy.id = RecordId::fromName(u"toy", reference + name);
        toy.reference = reference;
        toy.name = LocalText(QStringLiteral("en"), name);
        return toRow(toy);
    }

    /// Asserts inside; an empty plan when the text is no table.
    static ImportPlan plan(const Workspace &workspace, const RecordSpec &kind, const QByteArray &csv)
    {
        const auto table = readCsv(csv);
        if (!table) {
            QTest::qFail(qPrintable(table.error().text), __FILE__, __LINE__);
            return {};
        }
        auto plan = planImport(workspace, kind, *table);
        if (!plan) {
            QTest::qFail(qPrintable(plan.error().text), __FILE__, __LINE__);
            return {};
        }
        return *std::move(plan);
    }
    static QString findings(const ImportPlan &plan)
    {
        QStringList lines;
        for (const ImportFinding &finding : plan.findings)
            lines << findingText(finding);
        return lines.join(u'\n');
    }

private:
    QTemporaryDir m_folder;
    Workspace::Options m_options;
    int m_count = 0;
};

}  // namespace tri::test
