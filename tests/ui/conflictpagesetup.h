// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/conflictworld.h"
#include "tests/ui/samplesetup.h"
#include "ui/pages/exchange/conflictlist.h"
#include "ui/pages/exchange/conflictpage.h"
#include "ui/pages/exchange/conflictpane.h"
#include "ui/records/difftext.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>

/// The page over the copy that took Théo's changes over.
struct ConflictSetup {
    tri::test::ConflictWorld world;
    QTemporaryDir dir;
    tri::ui::Theme theme;
    tri::ui::Preferences preferences{dir.filePath(QStringLiteral("settings.ini"))};
    KeptNavigator navigator;
    tri::ui::AppContext context;
    std::unique_ptr<tri::ui::ConflictPage> page;

    explicit ConflictSetup(const QSize &size = {1280, 800}, bool disagree = true)
    {
        if (disagree)
            world.disagree();
        context.workspace = world.mine.get();
        context.navigator = &navigator;
        context.theme = &theme;
        context.preferences = &preferences;
        context.clock = &tri::systemClock();
        page = std::make_unique<tri::ui::ConflictPage>(context);
        page->resize(size);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->refresh();
        (void)QTest::qWaitFor([this] { return !page->isBusy(); });
        page->focusFirst();
    }
    template <typename Part> [[nodiscard]] Part *part(const QString &name) const
    {
        return page->findChild<Part *>(name);
    }
    [[nodiscard]] tri::ui::ConflictList *list() const
    {
        return part<tri::ui::ConflictList>(QStringLiteral("conflict.list"));
    }
    [[nodiscard]] tri::ui::ConflictPane *pane() const
    {
        return part<tri::ui::ConflictPane>(QStringLiteral("conflict.pane"));
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return part<QAction>(QStringLiteral("conflict.") + name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return part<QPushButton>(QStringLiteral("conflict.") + name + QStringLiteral(".button"));
    }
    /// Comes to an entry by the keys alone.
    bool goTo(const tri::RecordId &record, const QString &key)
    {
        const QString wanted = record.toString() + QLatin1Char('/') + key;
        list()->setFocus();
        while (list()->currentEntry() != wanted && action(QStringLiteral("previous"))->isEnabled())
            press(Qt::Key_P);
        while (list()->currentEntry() != wanted && action(QStringLiteral("next"))->isEnabled())
            press(Qt::Key_N);
        return list()->currentEntry() == wanted;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    [[nodiscard]] int open() const { return tri::test::must(world.mine->conflictCount()); }
    [[nodiscard]] tri::FieldValue shown(const QString &field) const
    {
        return tri::test::must(world.mine->row(world.recommendation)).value(field);
    }
    [[nodiscard]] QString textOf(int line, int column) const
    {
        const auto *text =
            part<tri::ui::DiffText>(QStringLiteral("versions.text.%1.%2").arg(line).arg(column));
        return text ? text->toPlainText() : QString();
    }
};
