// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the pages of a paper are made up, as a person chooses it beside the preview.

#include "core/change/changeset.h"
#include "samplesetup.h"
#include "tests/ui/paperwords.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/render/pagesetup.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QProcess>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestBriefPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreMadeUpAsChosen();
    void pagesAreAsTheRecordHasThem();
    void bookletIsSavedBesideThePdf();
    void wheel_passesBoxesBy();
    void secondLanguage_standsBesideTheFirst();

private:
    [[nodiscard]] QString allText() const;
    [[nodiscard]] static QString pdfInfo(const QString &path);

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<BriefPage> m_page;
    SetChooser m_files;
    tri::RecordId m_meeting;
};

void TestBriefPages::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    m_page = std::make_unique<BriefPage>(m_setup->context, m_files, m_meeting);
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
}

void TestBriefPages::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

QString TestBriefPages::allText() const
{
    return wordsOn(*m_page);
}

QString TestBriefPages::pdfInfo(const QString &path)
{
    QProcess process;
    process.start(u"pdfinfo"_s, {path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestBriefPages::pagesAreMadeUpAsChosen()
{
    const auto box = [this](const QString &key) { return m_page->findChild<QCheckBox *>(u"brief."_s + key); };
    const qsizetype before = m_page->preview()->document().pages.size();
    for (const QString &key : {u"cover"_s, u"contents"_s, u"large_print"_s}) {
        QVERIFY(!box(key)->isChecked());
        QTest::keyClick(box(key), Qt::Key_Space);
    }
    m_page->findChild<QSpinBox *>(u"brief.writing_lines"_s)->setValue(3);
    QTRY_VERIFY(m_page->isUpToDate() && m_page->preview()->document().pages.size() > before + 2);
    QVERIFY(m_page->preview()->pageText(1).contains(u"Contents"_s));
    QVERIFY(allText().contains(u"\nNotes\n"_s));
    for (const QString &key : {u"cover"_s, u"contents"_s, u"large_print"_s})
        QVERIFY(box(key)->isChecked());
    // The page comes back as it was left.
    BriefPage other(m_setup->context, m_files, m_meeting);
    other.restoreState(m_page->saveState());
    QTRY_VERIFY(other.isUpToDate());
    QCOMPARE(other.preview()->document().pages.size(), m_page->preview()->document().pages.size());
    QVERIFY(other.findChild<QCheckBox *>(u"brief.cover"_s)->isChecked());
    QCOMPARE(other.findChild<QSpinBox *>(u"brief.writing_lines"_s)->value(), 3);
}

void TestBriefPages::pagesAreAsTheRecordHasThem()
{
    const auto before = m_setup->workspace->row(m_setup->id(u"TRI-2014-04-BRIEF"_s));
    QVERIFY(before);
    tri::Row after = *before;
    after.setValue(u"contents", true);
    after.setValue(u"paper", u"a5"_s);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(*before, after), u"x"_s)));
    auto *contents = m_page->findChild<QCheckBox *>(u"brief.contents"_s);
    QTRY_VERIFY(contents->isChecked());
    QCOMPARE(m_page->options()->paper(), tri::Paper::A5);
    QCOMPARE(m_page->preview()->document().pages.first().size, QSizeF(mm(148), mm(210)));
    // What is chosen here counts for more, and changes nothing there.
    QTest::keyClick(contents, Qt::Key_Space);
    QTRY_VERIFY(m_page->isUpToDate() && !allText().contains(u"Contents"_s));
    QVERIFY(!contents->isChecked());
    QCOMPARE(m_setup->workspace->row(before->id)->value(u"contents"), tri::FieldValue(true));
}

void TestBriefPages::bookletIsSavedBesideThePdf()
{
    m_files.answer = m_setup->dir.filePath(u"booklet.pdf"_s);
    const QList<QAction *> actions = m_page->pageActions();
    const auto booklet = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->objectName() == u"brief.save_booklet"_s;
    });
    QVERIFY(booklet != actions.end());
    (*booklet)->trigger();
    QTRY_VERIFY(QFile::exists(m_files.answer));
    QVERIFY2(pdfInfo(m_files.answer).contains(u"841.89 x 595.276"_s), qPrintable(pdfInfo(m_files.answer)));
}

/// Who scrolls down the options changes none of them on the way.
void TestBriefPages::wheel_passesBoxesBy()
{
    const auto turn = [](QWidget *box) {
        QWheelEvent event(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &event);
    };
    const QList<QComboBox *> choices = m_page->options()->findChildren<QComboBox *>();
    QVERIFY(choices.size() >= 5);
    for (QComboBox *box : choices) {
        const int before = box->currentIndex();
        turn(box);
        QVERIFY2(box->currentIndex() == before, qPrintable(box->objectName()));
    }
    auto *lines = m_page->findChild<QSpinBox *>(u"brief.writing_lines"_s);
    lines->setValue(3);
    turn(lines);
    QCOMPARE(lines->value(), 3);
}

void TestBriefPages::secondLanguage_standsBesideTheFirst()
{
    auto *second = m_page->findChild<QComboBox *>(u"brief.second_language"_s);
    QCOMPARE(second->currentText(), u"None"_s);
    second->setCurrentIndex(second->findData(u"fr"_s));
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"Messages principaux"_s));
    QVERIFY(allText().contains(u"Key messages"_s));
    // A paper is not printed beside itself.
    second->setCurrentIndex(second->findData(u"en"_s));
    QTRY_VERIFY(m_page->isUpToDate() && !allText().contains(u"Messages principaux"_s));
    QCOMPARE(m_page->options()->secondLanguage(), QString());
    second->setCurrentIndex(second->findData(u"ar"_s));
    BriefPage other(m_setup->context, m_files, m_meeting);
    other.restoreState(m_page->saveState());
    QTRY_VERIFY(other.isUpToDate());
    QCOMPARE(other.options()->secondLanguage(), u"ar"_s);
}

QTEST_MAIN(TestBriefPages)
#include "tst_briefpages.moc"
