// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ending of a file follows the format that was chosen for it.

#include "ui/services/filechooser.h"

#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {
const QString kFilters = u"Excel workbook (*.xlsx);;CSV (*.csv);;Calendar file (*.ics)"_s;
}

class TestFileChooser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ending_followsTheFormat_data();
    void ending_followsTheFormat();
    void dialog_followsTheFormat();
};

void TestFileChooser::ending_followsTheFormat_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("result");
    const QString ics = u"Calendar file (*.ics)"_s;
    QTest::newRow("none") << u"/a/plan"_s << ics << u"/a/plan.ics"_s;
    QTest::newRow("its own") << u"/a/plan.ics"_s << ics << u"/a/plan.ics"_s;
    QTest::newRow("typed another") << u"/a/plan.CSV"_s << ics << u"/a/plan.CSV"_s;
    QTest::newRow("a point is no ending") << u"/a/plan 12.5.2014"_s << ics << u"/a/plan 12.5.2014.ics"_s;
    QTest::newRow("all files") << u"/a/plan"_s << u"All files (*)"_s << u"/a/plan"_s;
    QTest::newRow("several") << u"/a/plan"_s << u"Pictures (*.png *.jpg)"_s << u"/a/plan.png"_s;
}

void TestFileChooser::ending_followsTheFormat()
{
    QFETCH(QString, path);
    QFETCH(QString, chosen);
    QFETCH(QString, result);
    QCOMPARE(withEnding(path, chosen, kFilters), result);
}

void TestFileChooser::dialog_followsTheFormat()
{
    QTemporaryDir folder;
    QWidget window;
    window.show();
    QString answer;
    DialogFileChooser chooser;
    chooser.chooseNew(&window, {u"Export"_s, kFilters, folder.filePath(u"Meetings.xlsx"_s), u"xlsx"_s},
                      [&answer](const QString &path) { answer = path; });
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"xlsx"_s);
    dialog->selectNameFilter(u"Calendar file (*.ics)"_s);
    Q_EMIT dialog->filterSelected(u"Calendar file (*.ics)"_s);
    QCOMPARE(dialog->defaultSuffix(), u"ics"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Meetings.ics"_s);
    Q_EMIT dialog->fileSelected(folder.filePath(u"plan"_s));
    QCOMPARE(answer, folder.filePath(u"plan.ics"_s));
    dialog->close();
}

QTEST_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
