// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspacefixture.h"
#include "ui/fields/fieldeditor.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/records/fillbutton.h"
#include "ui/records/recordform.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

inline const tri::RecordSpec &toyKind()
{
    return *toyRegistry().kind(u"toy");
}

inline tri::RecordId partId(int number)
{
    return RecordId::fromName(u"part", QString::number(number));
}

/// A list of toys T-0, T-1 … that share their text, and a form beside it.
struct ListDesk {
    WorkspaceFixture fixture;
    Theme theme;
    Drafts drafts;
    std::unique_ptr<Workspace> workspace = fixture.create(u"desk"_s);
    AppContext context;
    std::unique_ptr<RecordListPage> page;

    explicit ListDesk(int count)
    {
        context.workspace = workspace.get();
        context.theme = &theme;
        context.drafts = &drafts;
        ChangeSet changes;
        for (int i = 0; i < 4; ++i) {
            Row part(*toyRegistry().kind(u"toy_part"), partId(i));
            part.setValue(u"name", u"Part %1"_s.arg(i));
            changes.records << creation(part);
        }
        for (int i = 0; i < count; ++i)
            changes.records << creation(toy(i));
        must(workspace->apply(changes));
        page = std::make_unique<RecordListPage>(context, toyKind());
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window does not become active");
        page->table()->setFocus();
    }
    static Row toy(int i)
    {
        Row row(toyKind(), RecordId::fromName(u"toy", QString::number(i)));
        row.setValue(u"reference", u"T-%1"_s.arg(i, 4, 10, QChar(u'0')));
        row.setValue(u"name", LocalText(u"en"_s, u"Toy %1"_s.arg(i, 4, 10, QChar(u'0'))));
        row.setValue(u"text", u"The same"_s);
        row.setValue(u"count", qint64(i));
        row.setValue(u"flag", canonical(i % 2 == 0));
        row.setValue(u"choice", i % 2 ? u"red"_s : u"green"_s);
        row.setValue(u"choices", QStringList{i % 2 ? u"red"_s : u"green"_s});
        row.setValue(u"parts", RecordIds{partId(i % 2)});
        row.setValue(u"steps", RecordIds{partId(1), partId(0)});
        row.setValue(u"from", PartialDate(2014, 5, 1 + i % 28));
        return row;
    }
    [[nodiscard]] RecordForm *form() const { return page->form(); }
    [[nodiscard]] Row row(int i) const
    {
        return must(workspace->row(RecordId::fromName(u"toy", QString::number(i))));
    }
    [[nodiscard]] FieldValue value(int i, const QString &key) const { return row(i).value(key); }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] FillButton *fill(const QString &key) const
    {
        return find<FillButton>(u"toy."_s + key + u".fill"_s);
    }
    [[nodiscard]] QString state() const { return find<QLabel>(u"record_form.state"_s)->text(); }
    [[nodiscard]] QPushButton *change() const { return find<QPushButton>(u"record_form.add"_s); }
    [[nodiscard]] QString standing(const QString &key) const
    {
        const auto *label = find<QLabel>(u"toy."_s + key + u".standing"_s);
        return label && !label->isHidden() ? label->text() : QString();
    }
    [[nodiscard]] qsizetype commits() const { return must(workspace->log()).size(); }
    void select(int count) const
    {
        page->table()->setFocus();
        page->table()->setCurrentIndex(page->model()->index(0, 0));
        for (int i = 1; i < count; ++i)
            QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Picks a word from the menu beside a field.
    void choose(const QString &key, const QString &word) const
    {
        for (QAction *action : fill(key)->menu()->actions())
            if (action->text() == word)
                return action->trigger();
        qFatal("no such word: %s", qPrintable(word));
    }
    void pressChange() const { QTest::keyClick(page->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QPushButton *noticeButton(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
};
