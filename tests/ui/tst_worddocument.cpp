// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers as Word documents: their form, their direction, and that nothing in the data becomes markup.

#include "ui/render/worddocument.h"

#include "tests/core/followuppapers.h"
#include "tests/support/programs.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// The words that LibreOffice finds in a document.
QString readBy(const QByteArray &bytes, const QString &name)
{
    return QString::fromUtf8(convertedByOffice(bytes, name, u"txt:Text (encoded):UTF8"_s, u"txt"_s));
}

}  // namespace

class WordDocumentTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void document_hasItsForm();
    void arabicDocument_runsFromRightToLeft();
    void document_holdsNoMarkup();
    void emptyWorkspace_makesADocument();
    void equalPapers_giveEqualBytes();
    void document_opensInOffice();
};

void WordDocumentTest::document_hasItsForm()
{
    WideWorld world;
    const auto bytes = wordDocument(paperOf(world, u"followup_matrix"_s));
    QVERIFY(bytes);
    const QString body = memberOf(*bytes, u"word/document.xml"_s);
    QXmlStreamReader reader(body);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(body.count(u"<w:tblHeader/>"_s), 3);
    QCOMPARE(body.count(u"w:orient=\"landscape\""_s), 3);  // a section a part
    QVERIFY(body.contains(u"w:w=\"16838\" w:h=\"11906\""_s));
    QVERIFY(!body.contains(u"<w:bidiVisual/>"_s));
    QVERIFY(memberOf(*bytes, u"word/styles.xml"_s).contains(u"w:val=\"en\""_s));
    QVERIFY(memberOf(*bytes, u"word/footer.xml"_s).contains(u" NUMPAGES "_s));
    QVERIFY(memberOf(*bytes, u"word/header.xml"_s).contains(u"Office copy"_s));
}

void WordDocumentTest::arabicDocument_runsFromRightToLeft()
{
    FollowUpWorld world;
    const auto bytes = wordDocument(paperOf(world, u"followup_list"_s, false, u"ar"_s));
    QVERIFY(bytes);
    const QString body = memberOf(*bytes, u"word/document.xml"_s);
    QCOMPARE(body.count(u"<w:bidiVisual/>"_s), body.count(u"<w:tbl>"_s));
    QVERIFY(body.contains(u"<w:bidi/>"_s));
    QVERIFY(body.contains(u"<w:rtl/>"_s));
    QVERIFY(memberOf(*bytes, u"word/styles.xml"_s).contains(u"w:bidi=\"ar-SA\""_s));
    // What is there in English alone runs the other way.
    QVERIFY(body.contains(u"<w:lang w:val=\"en\"/>"_s));
}

void WordDocumentTest::document_holdsNoMarkup()
{
    FollowUpWorld world;
    FollowUp one =
        FollowUpWorld::made(u"FU-<b>"_s, {idOf(u"GFMD2-R01"_s)}, {u"AGA"_s}, u"done"_s, {}, u"us"_s);
    one.description = en(u"</w:t></w:r> & <w:br/> http://example.org \u0001 end"_s);
    world.add(one);
    QVERIFY(world.commit());
    const auto bytes = wordDocument(paperOf(world, u"followup_list"_s));
    QVERIFY(bytes);
    const QString body = memberOf(*bytes, u"word/document.xml"_s);
    QVERIFY(body.contains(u"&lt;/w:t&gt;&lt;/w:r&gt; &amp; &lt;w:br/&gt; http://example.org  end"_s)
            || body.contains(u"&lt;/w:t>&lt;/w:r> &amp; &lt;w:br/> http://example.org  end"_s));
    QVERIFY(!body.contains(u"w:hyperlink"_s));
    QVERIFY(!memberOf(*bytes, u"word/_rels/document.xml.rels"_s).contains(u"example.org"_s));
}

void WordDocumentTest::emptyWorkspace_makesADocument()
{
    BriefWorkspace empty;
    for (const QString &recipe : {u"followup_matrix"_s, u"followup_list"_s}) {
        const auto made = makeBrief(empty.workspace(), BriefRequest{.recipe = recipe});
        QVERIFY(made);
        const auto bytes = wordDocument(*made);
        QVERIFY(bytes);
        QVERIFY(memberOf(*bytes, u"word/document.xml"_s).contains(u"None recorded."_s));
    }
}

void WordDocumentTest::equalPapers_giveEqualBytes()
{
    FollowUpWorld world;
    const auto bytes = wordDocument(paperOf(world, u"followup_matrix"_s));
    QVERIFY(bytes);
    QCOMPARE(*wordDocument(paperOf(world, u"followup_matrix"_s)), *bytes);
}

void WordDocumentTest::document_opensInOffice()
{
    if (!hasWriter())
        QSKIP("LibreOffice Writer is not installed");
    WideWorld world;
    const auto bytes = wordDocument(paperOf(world, u"followup_matrix"_s));
    QVERIFY(bytes);
    const QString text = readBy(*bytes, u"matrix.docx"_s);
    for (const QString &words : {u"Follow-up matrix as of 3 April 2014"_s, u"Land 7"_s, u"GFMD7-R02"_s,
                                 u"Lower the costs of recruitment"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text.left(2000)));
    const QString arabic =
        readBy(*wordDocument(paperOf(world, u"followup_list"_s, true, u"ar"_s)), u"list.docx"_s);
    QVERIFY2(arabic.contains(u"قائمة المتابعة"_s), qPrintable(arabic.left(500)));
}

QTEST_GUILESS_MAIN(WordDocumentTest)
#include "tst_worddocument.moc"
