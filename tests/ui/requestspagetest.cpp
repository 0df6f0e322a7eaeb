// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestspagetest.h"

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

void RequestsPageTest::make()
{
    m_page = std::make_unique<RequestsPage>(m_setup->context);
    m_page->resize(1100, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    settled();
}

void RequestsPageTest::makeEmpty(const QString &name)
{
    m_page.reset();
    Workspace::Options options;
    options.registry = &allKinds();
    auto made = Workspace::create(m_setup->dir.filePath(name), options);
    QVERIFY(made);
    m_setup->workspace = std::move(*made);
    m_setup->context.workspace = m_setup->workspace.get();
}

void RequestsPageTest::makeHistory()
{
    m_history = test::makeRequestHistory(5);
    m_history.requests = m_history.dataBeforeLast().requests;
    makeEmpty(u"history.trilateral"_s);
    test::saveRequestHistory(*m_setup->workspace, m_history);
    m_clock.set(QDateTime(m_history.forums[8].from.first().addDays(30), QTime(9, 0), Qt::UTC));
    make();
    showTab(2);
}

QStringList RequestsPageTest::groups(const QString &name) const
{
    QStringList out;
    const QTreeWidget *list = tree(name);
    for (int at = 0; at < list->topLevelItemCount(); ++at) {
        const QTreeWidgetItem *group = list->topLevelItem(at);
        QStringList lines;
        for (int line = 0; line < group->childCount(); ++line)
            lines << group->child(line)->text(0).mid(1, 9);  // after the mark that isolates a reference
        out << group->text(0) + u": "_s + lines.join(u' ');
    }
    return out;
}

void RequestsPageTest::setUp()
{
    m_clock.set(QDateTime(QDate(2014, 4, 10), QTime(9, 0), Qt::UTC));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
    m_navigator = ViewNavigator();
    m_setup->context.navigator = &m_navigator;
    make();
}

void RequestsPageTest::tearDown()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_page.reset();
    m_setup.reset();
}
