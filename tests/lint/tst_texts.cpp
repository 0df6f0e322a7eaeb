// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for people go through tr(), and functions can be taken in at a glance; then faults are planted.

#include "tests/lint/sourcefiles.h"
#include "tests/lint/sourcerules.h"

#include <QTest>

using namespace tri::lint;
using namespace Qt::StringLiterals;

class TestTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_areTranslated() { compare(everywhere(textFaults)); }
    void functions_areShort() { compare(everywhere(lengthFaults)); }

    void plantedTextFaults_data();
    void plantedTextFaults();
    void plantedLengthFaults();
};

void TestTexts::plantedTextFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &code, bool allowed,
                        const QString &path = u"ui/pages/a.cpp"_s) {
        QTest::newRow(name) << path << code << allowed;
    };
    row("plain words", u"label->setText(u\"Two words\"_s);"_s, false);
    row("over lines", u"label->setToolTip(\n    open ? u\"Close it\"_s\n         : QString());"_s, false);
    row("an argument", u"label->setText(tr(\"%1\").arg(u\"two words\"_s));"_s, false);
    row("in markup", u"label->setToolTip(u\"<p>Two words</p>\"_s);"_s, false);
    row("after a bracket in a string", u"label->setText(u\")\"_s + u\"two words\"_s);"_s, false);
    row("an action", u"menu->addAction(icon(u\"edit-find\"_s), u\"Find it\"_s);"_s, false);
    row("translated", u"label->setText(tr(\"Two words\"));"_s, true);
    row("within", u"label->setText(tr(\"%1\", u\"two words\"_s));"_s, true);
    row("translated by name", u"label->setText(QCoreApplication::translate(\"A\", \"Two words\"));"_s, true);
    row("one word is a key", u"menu->addAction(icon(u\"edit-find\"_s), text);"_s, true);
    row("only signs", u"label->setText(a + u\"  ·  \"_s + b);"_s, true);
    row("only form", u"label->setToolTip(u\"<p>%1 (%2)</p>\"_s.arg(a, b));"_s, true);
    row("a comment", u"// label->setText(u\"Two words\"_s);"_s, true);
    row("another function", u"style.setRule(u\"Two words\"_s);"_s, true);
    row("not the desk", u"label->setText(u\"Two words\"_s);"_s, true, u"core/base/a.cpp"_s);
}

void TestTexts::plantedTextFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, allowed);
    const QStringList faults = textFaults({path, code + u'\n'});
    QVERIFY2(faults.isEmpty() == allowed, qPrintable(faults.join(u'\n')));
}

void TestTexts::plantedLengthFaults()
{
    const auto of = [](int lines, const QString &indent) {
        return indent + u"void a()\n"_s + indent + u"{\n"_s
            + (indent + u"    if (b) {\n"_s + indent + u"    }\n"_s).repeated(lines / 2) + indent
            + u"}\n\nvoid c()\n{\n}\n"_s;
    };
    QVERIFY(lengthFaults({u"core/a.cpp"_s, of(78, {})}).isEmpty());
    QCOMPARE(lengthFaults({u"core/a.cpp"_s, of(80, {})}), QStringList{u"core/a.cpp:1: 82 lines: void a()"_s});
    QCOMPARE(lengthFaults({u"core/a.h"_s, of(80, u"    "_s)}).size(), 1);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
