// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for people go through tr(), nothing from records is taken for markup, and functions can be taken in at a glance; then
// faults are planted.

#include "tests/lint/sourcefiles.h"
#include "tests/lint/sourcerules.h"

#include <QTest>

using namespace tri::lint;
using namespace Qt::StringLiterals;

class TestTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_areTranslated() { compare(everywhere(textFaults)); }
    void texts_arePlain() { compare(everywhere(markupFaults)); }
    void functions_areShort() { compare(everywhere(lengthFaults)); }

    void plantedTextFaults_data();
    void plantedTextFaults();
    void plantedMarkupFaults_data();
    void plantedMarkupFaults();
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

void TestTexts::plantedMarkupFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &code, bool allowed,
                        const QString &path = u"ui/pages/a.cpp"_s) {
        QTest::newRow(name) << path << code << allowed;
    };
    row("a label of data", u"auto *label = new QLabel(title, this);\nbox->addWidget(label);"_s, false);
    row("a label to be filled", u"auto *label = new QLabel(this);\nlabel->setText(title);"_s, false);
    row("a label of words and data", u"auto *label = new QLabel(tr(\"Of %1\").arg(title), this);"_s, false);
    row("another label is plain",
        u"auto *label = new QLabel(title, this);\nother->setTextFormat(Qt::PlainText);"_s, false);
    row("a plain label", u"auto *label = new QLabel(title, this);\nlabel->setTextFormat(Qt::PlainText);"_s,
        true);
    row("a label of words", u"auto *label = new QLabel(tr(\"&Language\"), m_box);"_s, true);
    row("a picture", u"auto *icon = new QLabel(this);"_s, true);
    row("a message box", u"auto *box = new QMessageBox(kIcon, tr(\"A\"), file.name, this);"_s, false);
    row("a plain message box",
        u"auto *box = new QMessageBox(kIcon, tr(\"A\"), file.name, this);\nbox->setTextFormat(Qt::PlainText);"_s,
        true);
    row("a ready message box", u"QMessageBox::warning(this, tr(\"A\"), tr(\"B\"));"_s, false);
    row("a tip of data", u"item->setToolTip(0, record.title);"_s, false);
    row("a tip of words and data", u"item->setToolTip(0, tr(\"Of %1\").arg(record.title));"_s, false);
    row("over lines", u"item->setToolTip(\n    0,\n    record.title);"_s, false);
    row("a tip at a place", u"QToolTip::showText(at, m_rows[row].words + title, this);"_s, false);
    row("a tip through plainTip", u"item->setToolTip(0, plainTip(record.title));"_s, true);
    row("an escaped tip", u"item->setToolTip(0, u\"<p>\"_s + record.title.toHtmlEscaped());"_s, true);
    row("a tip of words", u"button->setToolTip(open ? tr(\"Close\") : tr(\"Open\"));"_s, true);
    row("a tip handed in", u"action->setToolTip(tip);"_s, true);
    row("a model's tip", u"case Qt::ToolTipRole: return row.title;\ncase Qt::FontRole: return {};"_s, false);
    row("a model's plain tip", u"case Qt::ToolTipRole: return plainTip(row.title);\ndefault: return {};"_s,
        true);
    row("a document", u"document.setHtml(text);"_s, false);
    row("the help", u"document.setHtml(text);"_s, true, u"ui/pages/helpbrowser.cpp"_s);
    row("markup is let in", u"label->setTextFormat(Qt::AutoText);"_s, false);
    row("a comment", u"// item->setToolTip(0, record.title);"_s, true);
    row("not the desk", u"item->setToolTip(0, record.title);"_s, true, u"core/base/a.cpp"_s);
}

void TestTexts::plantedMarkupFaults()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(bool, allowed);
    const QStringList faults = markupFaults({path, code + u'\n'});
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
