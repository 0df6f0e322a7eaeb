// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostiletexts.h"

#include <QUrl>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

/// Markup; %1 is an address.
const QStringList &fetching()
{
    static const QStringList texts{
        u"<img src=\"%1\">qzz"_s,
        u"<IMG SRC='%1'>qzz"_s,
        u"<img src=%1 width=1 height=1>qzz"_s,
        u"qzz <p><img src=\"%1\"></p>"_s,
        u"<html><body background=\"%1\">qzz</body></html>"_s,
        u"<table background=\"%1\"><tr><td>qzz</table>"_s,
        u"<link rel=stylesheet href=\"%1\">qzz"_s,
        u"<style>@import url(\"%1\");</style>qzz"_s,
        u"<style>p{background-image:url(%1)}</style><p>qzz</p>"_s,
        u"<p style=\"background-image:url(%1)\">qzz</p>"_s,
        u"<qt><img src=\"%1\">qzz</qt>"_s,
        u"<ul style=\"list-style-image:url(%1)\"><li>qzz</ul>"_s,
        u"<object data=\"%1\">qzz</object>"_s,
        u"<iframe src=\"%1\">qzz</iframe>"_s,
        u"<video poster=\"%1\">qzz</video>"_s,
        u"<a href=\"%1\">qzz</a>"_s,
        u"![qzz](%1)"_s,
        u"[qzz](%1)"_s,
        u"%1 qzz"_s,
    };
    return texts;
}

const QStringList &markup()
{
    static const QStringList texts{
        u"<b>qzz</b>"_s,
        u"<h1>qzz</h1>"_s,
        u"<br>qzz"_s,
        u"<hr>qzz"_s,
        u"<i>qzz"_s,
        u"qzz</b>"_s,
        u"<qt>qzz</qt>"_s,
        u"<!DOCTYPE html><html>qzz</html>"_s,
        u"<?xml version=\"1.0\"?><html>qzz</html>"_s,
        u"<!-- qzz"_s,
        u"<p>qzz"_s,
        u"<p/>qzz"_s,
        u"&lt;b&gt;qzz&lt;/b&gt;"_s,
        u"&#60;b&#62;qzz"_s,
        u"qzz &amp; &nbsp; &copy"_s,
        u"A & B qzz"_s,
        u"&qzz"_s,
        u"&&qzz"_s,
        u"q&zz qzz"_s,
        u"<font size=\"70\" color=\"red\">qzz</font>"_s,
        u"<span style=\"font-size:900pt\">qzz</span>"_s,
        u"<center>qzz</center>"_s,
        u"<pre>\n\n\n\n\nqzz</pre>"_s,
        u"<ol><li>qzz<ol><li>qzz</ol></ol>"_s,
        u"<table border=9><tr><td>qzz<table><tr><td>qzz</table></table>"_s,
        u"<table>"_s.repeated(200) + u"qzz"_s,
        u"<div>"_s.repeated(500) + u"qzz"_s,
        u"<td colspan=30000 rowspan=30000>qzz"_s,
        u"<table><tr><td colspan=9000>qzz</table>"_s,
        u"<script>alert('qzz')</script>"_s,
        u"<body onload=\"alert('qzz')\">"_s,
        u"<svg onload=alert(1)>qzz</svg>"_s,
        u"<a name=\"qzz\">qzz</a>"_s,
        u"<a href=\"#qzz\">qzz</a>"_s,
        u"<meta http-equiv=refresh content=\"0\">qzz"_s,
        u"<form action=x><input value=qzz></form>"_s,
        u"<![CDATA[qzz]]>"_s,
        u"]]>qzz"_s,
        u"# qzz"_s,
        u"**qzz**"_s,
        u"`qzz`"_s,
        u"> qzz\n\n- a\n  - b"_s,
        u"| qzz | b |\n|---|---|\n| 1 | 2 |"_s,
        u"[[part]]\nqzz"_s,
        u"\\input{/etc/passwd} qzz"_s,
        u"%1 %2 %n %L1 qzz"_s,
        u"{{qzz}} ${qzz} $(qzz) `qzz`"_s,
        u"'; DROP TABLE meeting; -- qzz"_s,
        u"\" OR \"\"=\"qzz"_s,
        u"../../../etc/passwd qzz"_s,
        u"=HYPERLINK(\"http://127.0.0.1:9/qzz\")"_s,
    };
    return texts;
}

QStringList signs()
{
    return {
        u"qzz\u202egnp.exe"_s,
        u"\u202eqzz"_s,
        u"qzz\u2067 not closed"_s,
        u"\u2066\u2067\u2068qzz"_s,
        u"\u202aqzz\u202c\u202c\u202c"_s,
        u"\u061cqzz\u200f\u200e"_s,
        u"\ufeffqzz"_s,
        u"q\u200bz\u200cz qzz"_s,
        u"qzz\u2028next\u2029next"_s,
        u"qzz\ttab\vtab\fpage"_s,
        u"qzz\rline\r\nline\nline"_s,
        u"qzz\n"_s.repeated(400),
        QString(QChar(0)) + u"qzz"_s + QChar(0),
        u"\x01\x02\x1b[31mqzz\x7f"_s,
        u"\x9b\x85qzz"_s,
        QString(QChar(0xd800)) + u"qzz"_s,
        u"qzz"_s + QString(QChar(0xdfff)),
        u"\ufffe\uffffqzz"_s,
        u"\ufdd0qzz\U000e0001"_s,
        u"qzz"_s + QString::fromUtf8("\xf3\xb0\x80\x80\xf4\x8f\xbf\xbf"),
        u"qzz"_s + u"\u0301"_s.repeated(300),
        u"qzz\ufdfa\ufdfa\ufdfa\U0001242b"_s,
        u"qzz\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"_s,
        u"\u0627\u0644\u0647\u062c\u0631\u0629 qzz \u05d0\u05d1 \u79fb\u6c11"_s,
        u"qzz"_s + u"W"_s.repeated(20'000),
        u"qzz "_s + u"word "_s.repeated(4'000),
        u"qzz"_s + u"\u79fb"_s.repeated(5'000),
        u"qzz\uff1cimg src=x\uff1e"_s,
        u"  qzz  "_s,
        u"qzz\u00a0\u3000\u2003"_s,
    };
}

}  // namespace

QStringList hostileTexts(const QString &file)
{
    const QStringList addresses{
        QUrl::fromLocalFile(file).toString(),
        file,
        u"http://127.0.0.1:9/qzz.png"_s,
        u"file://127.0.0.1/share/qzz.png"_s,
        u"\\\\127.0.0.1\\share\\qzz.png"_s,
        u"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="_s,
        u"javascript:alert('qzz')"_s,
        u"qrc:/qt-project.org/qmessagebox/images/qtlogo-64.png"_s,
    };
    QStringList out;
    // The file itself in every form: what fetches it is seen by it.
    for (const QString &form : fetching())
        out << QString(form).replace(u"%1"_s, addresses.first());
    for (qsizetype at = 1; at < addresses.size(); ++at)
        for (qsizetype form = at % 3; form < fetching().size(); form += 3)
            out << QString(fetching()[form]).replace(u"%1"_s, addresses[at]);
    return out + markup() + signs();
}

QStringList formulaTexts()
{
    return {
        u"=1+1"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"=HYPERLINK(\"http://127.0.0.1:9/?\"&A1,\"open\")"_s,
        u"=WEBSERVICE(\"http://127.0.0.1:9/\")"_s,
        u"=IMPORTXML(\"http://127.0.0.1:9/\",\"//a\")"_s,
        u"=DDE(\"soffice\";\"x\";\"y\")"_s,
        u"=A1"_s,
        u"=A1:A9"_s,
        u"=$A$1"_s,
        u"==1"_s,
        u"="_s,
        u"= 1"_s,
        u"=\"a\""_s,
        u"=\"a\"&\"b\""_s,
        u"=SUM(1;2)"_s,
        u"=1,2"_s,
        u"=1;2"_s,
        u"=1\t2"_s,
        u"=1\n=2"_s,
        u"=TRUE()"_s,
        u"=NOW()"_s,
        u"={1,2;3,4}"_s,
        u"=\u0627"_s,
        u"+1+1"_s,
        u"+41 22 730 00 00"_s,
        u"+A1"_s,
        u"+cmd|' /C calc'!A0"_s,
        u"+"_s,
        u"++1"_s,
        u"+=1"_s,
        u"-1+1"_s,
        u"-1"_s,
        u"-2.5"_s,
        u"-2,5"_s,
        u"-1e5"_s,
        u"-A1"_s,
        u"- a point of a list"_s,
        u"-cmd|' /C calc'!A0"_s,
        u"-"_s,
        u"--"_s,
        u"-=1"_s,
        u"-(1)"_s,
        u"@SUM(1)"_s,
        u"@A1"_s,
        u"@"_s,
        u"@name of somebody"_s,
        u"\t=1+1"_s,
        u"\tplain"_s,
        u"\r=1+1"_s,
        u"\r\n=1+1"_s,
        u"\n=1+1"_s,
        u"'=1+1"_s,
        u"''=1+1"_s,
        u"'"_s,
        u"'plain"_s,
        u"'-5"_s,
        u"\"=1+1\""_s,
        u"\"=1+1"_s,
        u" =1+1"_s,
        u"\u00a0=1+1"_s,
        u"\u200b=1+1"_s,
        u"\ufeff=1+1"_s,
        u"\uff1d1+1"_s,
        u"\uff0b1"_s,
        u"\uff0d1"_s,
        u"\uff20SUM(1)"_s,
        u"a,=1+1"_s,
        u"a;=1+1"_s,
        u"a\t=1+1"_s,
        u"a|=1+1"_s,
        u"a\n=1+1"_s,
        u"a\r=1+1"_s,
        u"a\",=1+1,\""_s,
        u"%0A=1+1"_s,
        u"<td>=1+1</td>"_s,
        u"=1+1 "_s,
        u"|=1+1"_s,
        u";=1+1"_s,
        u",=1+1"_s,
        u"007"_s,
        u"1e5"_s,
        u"2014-05-14"_s,
        u"14/5"_s,
        u"TRUE"_s,
        u"#REF!"_s,
        u"_x003D_1+1"_s,
    };
}

}  // namespace tri::test
