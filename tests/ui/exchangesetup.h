// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "core/seal/keybook.h"
#include "core/workspace/copybook.h"
#include "core/workspace/workspace.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/samplesetup.h"

#include <QTest>

/// Two copies of the sample, ours and theirs, with the keys of both.
struct ExchangeSetup : SampleSetup {
    SetChooser files;
    tri::FileCopyBook ourBook{dir.filePath(QStringLiteral("ours.json"))};
    tri::FileCopyBook theirBook{dir.filePath(QStringLiteral("theirs.json"))};
    std::unique_ptr<tri::Workspace> theirs;
    tri::Identity them = tri::test::must(tri::newIdentity(QStringLiteral("UNHCR desk")));
    tri::Identity us = tri::test::must(tri::newIdentity(QStringLiteral("Our office")));

    ~ExchangeSetup()
    {
        theirs.reset();
        workspace.reset();  // it notes in our book how far it came
    }
    [[nodiscard]] std::unique_ptr<tri::Workspace> openCopy(const QString &name, const QString &author,
                                                           tri::CopyBook &book) const
    {
        tri::Workspace::Options options;
        options.registry = &tri::allKinds();
        options.author = author;
        options.copies = &book;
        return tri::test::must(tri::Workspace::open(dir.filePath(name + QStringLiteral(".trilateral")),
                                                    tri::Workspace::Mode::ReadWrite, options));
    }
    bool makeTwo()
    {
        if (!make())
            return false;
        workspace.reset();
        workspace = openCopy(QStringLiteral("sample"), QStringLiteral("Test"), ourBook);
        set(*workspace, id(QStringLiteral("GFMD7-R04")), QStringLiteral("reference"),
            QStringLiteral("GFMD7-R04a"));
        set(*workspace, id(QStringLiteral("GFMD7-R04a")), QStringLiteral("reference"),
            QStringLiteral("GFMD7-R04"));
        workspace.reset();
        if (!QFile::copy(dir.filePath(QStringLiteral("sample.trilateral")),
                         dir.filePath(QStringLiteral("theirs.trilateral"))))
            return false;
        workspace = openCopy(QStringLiteral("sample"), QStringLiteral("Test"), ourBook);
        theirs = openCopy(QStringLiteral("theirs"), QStringLiteral("Ana of UNHCR"), theirBook);
        context.workspace = workspace.get();
        context.files = &files;
        context.keyFile = dir.filePath(QStringLiteral("keys.json"));
        return true;
    }
    void trustThem() const { trust(them.name, them.key); }
    void trust(const QString &name, const tri::PublicKey &key) const
    {
        tri::KeyBook book = tri::test::must(tri::KeyBook::load(context.keyFile));
        tri::test::must(book.trust(name, key, context.clock->today()));
        tri::test::must(book.save());
    }
    void makeOurs() const
    {
        tri::KeyBook book = tri::test::must(tri::KeyBook::load(context.keyFile));
        tri::test::must(book.setOwn(us));
        tri::test::must(book.save());
    }
    static void set(tri::Workspace &in, const tri::RecordId &id, const QString &field,
                    const tri::FieldValue &value)
    {
        const tri::Row before = tri::test::must(in.row(id));
        tri::Row after = before;
        after.setValue(field, value);
        tri::test::must(in.apply(tri::changeOf(tri::difference(before, after), before.reference())));
    }
    static void remove(tri::Workspace &in, const tri::RecordId &id)
    {
        const tri::Row row = tri::test::must(in.row(id));
        tri::test::must(in.apply(tri::changeOf(tri::deletion(row), row.reference())));
    }
    [[nodiscard]] static tri::RecordIds all(const tri::Workspace &in, const QString &kind)
    {
        return tri::test::must(in.find({.kind = in.registry().kind(kind)}));
    }
    /// What theirs packs for us; its path. Without options it is signed by them.
    [[nodiscard]] QString pack(const QString &name = QStringLiteral("from them"),
                               std::optional<tri::SealOptions> options = {},
                               tri::PackageOrder order = whole())
    {
        if (!options)
            options = tri::SealOptions{&them, {}, {}};
        if (order.sender.isEmpty())
            order.sender = them.name;
        const QString path = dir.filePath(name + QStringLiteral(".tripack"));
        tri::test::must(
            tri::writePackage(path, tri::test::must(tri::makePackage(*theirs, order)).parts, *options));
        return path;
    }
    [[nodiscard]] static tri::PackageOrder whole()
    {
        return {.scope = {}, .highest = tri::Handling::Sensitive, .withPast = true};
    }
};
