// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplesetup.h"
#include "tests/support/requesthistory.h"
#include "tests/support/testclock.h"
#include "ui/pages/requests/forecastpart.h"
#include "ui/pages/requests/inboxpart.h"
#include "ui/pages/requests/requestlist.h"
#include "ui/pages/requests/requestspage.h"

#include <QGuiApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <memory>

/// Remembers the view that was asked for.
class ViewNavigator final : public KeptNavigator {
public:
    tri::RecordId view;
    QString kind;
    QString note;
    void showView(const tri::RecordId &id) override { view = id; }
    void showKind(const QString &key) override { kind = key; }
    void notify(const QString &text) override { note = text; }
    using KeptNavigator::notify;
};

/// The page of requests over the sample on 10 April 2014, or over a made-up history.
class RequestsPageTest : public QObject {
    Q_OBJECT
protected:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void make();
    /// Ten years of requests, the last Forum Meeting still to come and nothing asked for it.
    void makeHistory();
    /// A workspace with nothing in it, in place of the sample.
    void makeEmpty(const QString &name);
    void showTab(int tab)
    {
        part<QTabWidget>(QStringLiteral("requests.tabs"))->setCurrentIndex(tab);
        settled();
    }
    void settled() const
    {
        QTRY_VERIFY(!m_page->isBusy());
        QTRY_VERIFY(!forecast()->isBusy());
    }
    [[nodiscard]] tri::ui::ForecastPart *forecast() const
    {
        return m_page->findChild<tri::ui::ForecastPart *>();
    }
    [[nodiscard]] tri::ui::InboxPart *inbox() const { return m_page->findChild<tri::ui::InboxPart *>(); }
    [[nodiscard]] QTreeWidget *tree(const QString &name) const { return part<QTreeWidget>(name); }
    /// The groups of a tree, with the first word of each line.
    [[nodiscard]] QStringList groups(const QString &name) const;
    [[nodiscard]] qsizetype requests() const
    {
        return m_setup->workspace->find({&tri::kindOf<tri::ExpertiseRequest>().spec, {}}).value().size();
    }

    tri::test::TestClock m_clock;
    tri::test::RequestHistory m_history;
    std::unique_ptr<SampleSetup> m_setup;
    ViewNavigator m_navigator;
    std::unique_ptr<tri::ui::RequestsPage> m_page;

    void setUp();
    void tearDown();
};
