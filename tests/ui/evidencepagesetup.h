// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page of evidence over the sample, as its tests use it.

#include "samplesetup.h"
#include "ui/pages/evidence/chainpart.h"
#include "ui/pages/evidence/chainview.h"
#include "ui/pages/evidence/distilmodel.h"
#include "ui/pages/evidence/distilpart.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/evidence/gapspart.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class EvidencePageTest : public QObject {
    Q_OBJECT
protected:
    void make(const AppContext &context)
    {
        m_page = std::make_unique<EvidencePage>(context);
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->refresh();
        read();
        m_page->focusFirst();
    }

    void setUp()
    {
        m_setup = std::make_unique<SampleSetup>();
        m_files = std::make_unique<SetChooser>();
        QVERIFY(m_setup->make());
        m_setup->context.files = m_files.get();
        make(m_setup->context);
    }

    void tearDown()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_page.reset();
        m_setup.reset();
    }

    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void read() { QTRY_VERIFY(!m_page->isBusy()); }
    void tab(int index)
    {
        part<QTabWidget>(u"evidence.tabs"_s)->setCurrentIndex(index);
        m_page->focusFirst();
        read();
    }
    [[nodiscard]] QTableView *table() const { return m_page->distilPart()->table(); }
    [[nodiscard]] DistilModel *model() const { return m_page->distilPart()->model(); }
    [[nodiscard]] ChainView *graph() const { return m_page->chainPart()->view(); }
    [[nodiscard]] QTreeWidget *gaps() const { return m_page->gapsPart()->tree(); }
    void choose(const QString &lesson, const QString &experience)
    {
        const int column = experience.isEmpty() ? 0 : model()->columnOf(m_setup->id(experience));
        table()->setCurrentIndex(model()->index(model()->rowOf(m_setup->id(lesson)), column));
        table()->setFocus();
    }
    [[nodiscard]] QString words() const { return part<QLabel>(u"evidence.distil.words"_s)->text(); }
    [[nodiscard]] QString notice() const { return m_page->findChild<NoticeBar *>()->text(); }
    [[nodiscard]] QTreeWidgetItem *group(const QString &title) const
    {
        for (int at = 0; at < gaps()->topLevelItemCount(); ++at)
            if (gaps()->topLevelItem(at)->text(0).startsWith(title))
                return gaps()->topLevelItem(at);
        return nullptr;
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<SetChooser> m_files;
    std::unique_ptr<EvidencePage> m_page;
};
