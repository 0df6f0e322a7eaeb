// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure of a PDF in two languages.

#include "core/base/safefile.h"
#include "core/brief/bilingual.h"
#include "tests/support/programs.h"
#include "tests/ui/briefsamples.h"
#include "tests/ui/layoutrules.h"
#include "tests/ui/pdfstructure.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

class TestTaggedSides : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoLanguages_areReadOneAfterTheOther_data();
    void twoLanguages_areReadOneAfterTheOther();
};

void TestTaggedSides::twoLanguages_areReadOneAfterTheOther_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("en, fr") << u"en"_s << u"fr"_s;
    QTest::newRow("en, ar") << u"en"_s << u"ar"_s;
    QTest::newRow("ar, en") << u"ar"_s << u"en"_s;
    QTest::newRow("ru, zh") << u"ru"_s << u"zh"_s;
}

/// Whatever page it goes on on, the whole of a paragraph in one language is read before the other begins.
void TestTaggedSides::twoLanguages_areReadOneAfterTheOther()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QHash<QString, QString> sentences{{u"en"_s, u"Officers “first” affect the office."_s},
                                            {u"fr"_s, u"L’œuvre « n° 12 » a été confiée."_s},
                                            {u"ar"_s, u"عُقد المؤتمر الأول في 2014."_s},
                                            {u"ru"_s, u"Ещё один объём работ."_s},
                                            {u"zh"_s, u"全球移民与发展论坛。"_s}};
    const auto paper = [&](const QString &language) {
        const QString &sentence = sentences[language];
        BriefDocument d = emptyBrief();
        d.language = language;
        d.blocks << Heading{1, plain(sentence), u"one"_s};
        for (int i = 1; i < 9; ++i) {
            QStringList words;
            for (int word = 0; word < 25 * i; ++word)
                words << sentence + QString::number(i * 1000 + word);
            d.blocks << Paragraph{plain(words.join(u' ')), Paragraph::Role::Body, i % 2 == 0, {}};
            d.blocks << Bullets{{plain(words.mid(0, 40).join(u' ')), plain(sentence)}};
            d.blocks << Paragraph{plain(words.mid(0, 30).join(u' ')), Paragraph::Role::Caution, false, {}};
        }
        return d;
    };
    BriefDocument document = paper(first);
    putBeside(document, paper(second));
    const PlacedDocument placed = paginate(document);
    QVERIFY(placed.pages.size() > 4);
    const QStringList broken = brokenRules(document, placed);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sides.pdf"_s);
    QVERIFY(writeAllAtomically(path, *pdfBytes(placed, {QDate(2014, 3, 14), QTime(12, 0), Qt::UTC})));
    const QByteArray check = output(u"qpdf"_s, {u"--check"_s, path}, true);
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    QCOMPARE(unmarked(path), QStringList());
    QCOMPARE(structureText(path), expectedText(document));
    const QByteArray structure = output(u"pdfinfo"_s, {u"-struct"_s, path});
    QCOMPARE(structure.count("\n  Div"), document.blocks.size());
}

QTEST_MAIN(TestTaggedSides)
#include "tst_taggedsides.moc"
