// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"
#include "core/workspace/workspace.h"
#include "tests/support/toykinds.h"
#include "ui/fields/fieldfactory.h"
#include "ui/fields/localtexteditor.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpage.h"
#include "ui/services/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with one registry in a folder of its own.
struct Desk {
    QTemporaryDir folder;
    Theme theme;
    std::unique_ptr<Workspace> workspace;
    AppContext context;

    explicit Desk(const Registry &registry)
    {
        Workspace::Options options;
        options.registry = &registry;
        options.author = u"Tester"_s;
        auto made = Workspace::create(folder.filePath(u"desk.trilateral"_s), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        workspace = std::move(*made);
        context.workspace = workspace.get();
        context.theme = &theme;
    }
    RecordId add(const Row &filled)
    {
        Row row = filled;
        if (row.id.isNull())
            row.id = workspace->newId();
        const auto stamp = workspace->apply(changeOf(creation(row), u"sample"_s));
        if (!stamp)
            qFatal("%s", qPrintable(stamp.error().text));
        return row.id;
    }
    RecordId addPart(const QString &reference, const QString &name)
    {
        const RecordSpec &kind = *test::toyRegistry().kind(u"toy_part");
        Row row(kind);
        row.setValue(u"reference", reference);
        row.setValue(u"name", name);
        return add(row);
    }
    [[nodiscard]] Row read(const RecordId &id) const
    {
        const auto row = workspace->row(id);
        return row ? *row : Row();
    }
};

const RecordSpec &toy()
{
    return *test::toyRegistry().kind(u"toy");
}

Row namedToy(const QString &name)
{
    Row row(toy());
    row.setValue(u"name", LocalText(u"en"_s, name));
    return row;
}

template <typename T> T *input(QWidget &within, const QString &name)
{
    return within.findChild<T *>(name);
}

void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

}  // namespace

class TestForms final : public QObject {
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<const RecordSpec *>("kind");
        for (const RecordSpec *kind : allKinds().kinds())
            QTest::newRow(kind->key) << kind;
        for (const RecordSpec *kind : test::toyRegistry().kinds())
            QTest::newRow(kind->key) << kind;
    }

private Q_SLOTS:
    void formNamesEveryField_data() { addKinds(); }
    void formNamesEveryField()
    {
        QFETCH(const RecordSpec *, kind);
        Desk desk(QByteArray(kind->key).startsWith("toy") ? test::toyRegistry() : allKinds());
        RecordForm form(desk.context, nullptr);
        form.startNew(*kind);
        for (const FieldSpec &field : kind->fields) {
            const QString name = kind->keyText() + u'.' + field.keyText();
            auto *editor = form.findChild<FieldEditor *>(name);
            QVERIFY2(editor, qPrintable(name));
            QVERIFY2(editor->focusProxy(), qPrintable(name));
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(name));
            QVERIFY2(!editor->focusProxy()->accessibleName().isEmpty(), qPrintable(name));
            auto *label = form.findChild<QLabel *>(name + u".label"_s);
            QVERIFY2(label && label->buddy() == editor, qPrintable(name));
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        for (QWidget *widget : form.findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->objectName().startsWith(kind->keyText() + u'.'))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

    void editorsKeepValues_data() { addKinds(); }
    void editorsKeepValues()
    {
        QFETCH(const RecordSpec *, kind);
        Desk desk(QByteArray(kind->key).startsWith("toy") ? test::toyRegistry() : allKinds());
        for (const FieldSpec &field : kind->fields) {
            const std::unique_ptr<FieldEditor> editor(makeFieldEditor(*kind, field, desk.context, nullptr));
            QSignalSpy edited(editor.get(), &FieldEditor::edited);
            for (int seed = 0; seed < 3; ++seed) {
                const FieldValue sample = test::sampleValue(field, seed);
                editor->setValue(sample);
                QVERIFY2(editor->value() == sample, field.key);
                QVERIFY2(!editor->hasUnreadableInput(), field.key);
            }
            editor->setValue({});
            QVERIFY2(isEmpty(editor->value()), field.key);
            QCOMPARE(edited.count(), 0);
        }
    }

    void filledFormChangesNothing_data() { addKinds(); }
    void filledFormChangesNothing()
    {
        QFETCH(const RecordSpec *, kind);
        Desk desk(QByteArray(kind->key).startsWith("toy") ? test::toyRegistry() : allKinds());
        const RecordId id = desk.add(test::sampleRow(*kind, 1));
        RecordPage page(desk.context, id);
        page.resize(1024, 640);
        page.show();
        page.focusStart();
        QSignalSpy committed(desk.workspace.get(), &Workspace::committed);
        for (const FieldSpec &field : kind->fields)
            page.form()->editor(field.keyText())->setFocus();
        page.commit();
        QCOMPARE(committed.count(), 0);
    }

    void dateIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("day") << u"14 May 2014"_s << u"2014-05-14"_s;
        QTest::newRow("iso") << u"2014-05-14"_s << u"2014-05-14"_s;
        QTest::newRow("month") << u"2014-05"_s << u"2014-05"_s;
        QTest::newRow("month word") << u"May 2014"_s << u"2014-05"_s;
        QTest::newRow("year") << u"2014"_s << u"2014"_s;
    }
    void dateIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        Desk desk(test::toyRegistry());
        const RecordId id = desk.add(namedToy(u"Ball"_s));
        RecordPage page(desk.context, id);
        page.show();
        type(input<QLineEdit>(page, u"toy.from.input"_s), typed);
        page.form()->editor(u"count")->setFocus();
        QTRY_COMPARE(desk.read(id).date(u"from").toString(), kept);
        QCOMPARE(page.form()->editor(u"from")->findings().size(), 0);
    }

    void unreadableDateStaysAndSaysWhy()
    {
        Desk desk(test::toyRegistry());
        const RecordId id = desk.add(namedToy(u"Ball"_s));
        const RecordId other = desk.add(namedToy(u"Kite"_s));
        RecordPage page(desk.context, id);
        page.show();
        auto *line = input<QLineEdit>(page, u"toy.from.input"_s);
        type(line, u"next week"_s);
        page.form()->editor(u"count")->setFocus();
        FieldEditor *editor = page.form()->editor(u"from");
        QTRY_COMPARE(editor->findings().size(), 1);
        QVERIFY(editor->findings().first().text.contains(u"next week"_s));
        QCOMPARE(line->text(), u"next week"_s);
        QVERIFY(line->accessibleDescription().contains(u"next week"_s));
        QVERIFY(isEmpty(desk.read(id).value(u"from")));
        page.showRecord(other);  // the draft is not lost by looking elsewhere
        QCOMPARE(line->text(), QString());
        page.showRecord(id);
        QCOMPARE(line->text(), u"next week"_s);
        QCOMPARE(editor->findings().size(), 1);
    }

    void ruleOfTheKindIsShownAtTheField()
    {
        Desk desk(test::toyRegistry());
        Row row = namedToy(u"Ball"_s);
        row.setValue(u"from", PartialDate(2014, 5, 14));
        const RecordId id = desk.add(row);
        RecordPage page(desk.context, id);
        page.show();
        type(input<QLineEdit>(page, u"toy.to.input"_s), u"2013"_s);
        page.form()->editor(u"count")->setFocus();
        QTRY_COMPARE(page.form()->editor(u"to")->findings().size(), 1);
        QVERIFY(isEmpty(desk.read(id).value(u"to")));
        type(input<QLineEdit>(page, u"toy.to.input"_s), QString());
        input<QLineEdit>(page, u"toy.to.input"_s)->selectAll();
        QTest::keyClicks(input<QLineEdit>(page, u"toy.to.input"_s), u"2015"_s);
        page.form()->editor(u"count")->setFocus();
        QTRY_COMPARE(desk.read(id).date(u"to").toString(), u"2015"_s);
        QCOMPARE(page.form()->editor(u"to")->findings().size(), 0);
    }

    void localTextKeepsLanguagesApart()
    {
        Desk desk(test::toyRegistry());
        const RecordId id = desk.add(namedToy(u"Ball"_s));
        RecordPage page(desk.context, id);
        page.show();
        auto *editor = qobject_cast<LocalTextEditor *>(page.form()->editor(u"name"));
        QVERIFY(editor);
        auto *line = input<QLineEdit>(page, u"toy.name.input"_s);
        QCOMPARE(line->text(), u"Ball"_s);
        auto *strip = page.findChild<QWidget *>(u"toy.name.languages"_s);
        QTest::mouseClick(strip->findChild<QWidget *>(u"language.ar"_s), Qt::LeftButton);
        QCOMPARE(line->text(), QString());
        QCOMPARE(line->layoutDirection(), Qt::RightToLeft);
        type(line, u"كرة"_s);
        page.form()->editor(u"count")->setFocus();
        QTRY_VERIFY(std::get<LocalText>(desk.read(id).value(u"name")).has(u"ar"_s));
        const LocalText text = std::get<LocalText>(desk.read(id).value(u"name"));
        QCOMPARE(text.original, u"en"_s);
        QCOMPARE(text.in(u"en"_s), u"Ball"_s);
        QCOMPARE(text.in(u"ar"_s), u"كرة"_s);
        editor->setLanguage(u"en"_s);
        QCOMPARE(line->layoutDirection(), Qt::LeftToRight);
    }

    void linkIsFoundByTyping()
    {
        Desk desk(test::toyRegistry());
        const RecordId wheel = desk.addPart(u"P-1"_s, u"Wheel"_s);
        desk.addPart(u"P-2"_s, u"Axle"_s);
        const RecordId id = desk.add(namedToy(u"Cart"_s));
        RecordPage page(desk.context, id);
        page.show();
        auto *line = input<QLineEdit>(page, u"toy.part.input"_s);
        type(line, u"whe"_s);
        auto *popup = page.findChild<QCompleter *>() ? line->findChild<QCompleter *>()->popup() : nullptr;
        QVERIFY(popup);
        QTRY_COMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(desk.read(id).link(u"part"), wheel);
        QCOMPARE(line->text(), u"Wheel"_s);
    }

    void linkTakesAReferenceAndRefusesNonsense()
    {
        Desk desk(test::toyRegistry());
        desk.addPart(u"P-1"_s, u"Wheel"_s);
        const RecordId axle = desk.addPart(u"P-2"_s, u"Axle"_s);
        const RecordId id = desk.add(namedToy(u"Cart"_s));
        RecordPage page(desk.context, id);
        page.show();
        auto *line = input<QLineEdit>(page, u"toy.part.input"_s);
        type(line, u"p-2"_s);
        page.form()->editor(u"count")->setFocus();
        QTRY_COMPARE(desk.read(id).link(u"part"), axle);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"unheard of"_s);
        page.form()->editor(u"count")->setFocus();
        QTRY_COMPARE(page.form()->editor(u"part")->findings().size(), 1);
        QCOMPARE(line->text(), u"unheard of"_s);
        QCOMPARE(desk.read(id).link(u"part"), axle);
    }

    void orderedLinksMoveAndGo()
    {
        Desk desk(test::toyRegistry());
        const RecordId a = desk.addPart(u"P-1"_s, u"First"_s);
        const RecordId b = desk.addPart(u"P-2"_s, u"Second"_s);
        Row row = namedToy(u"Cart"_s);
        row.setValue(u"steps", RecordIds{a, b});
        const RecordId id = desk.add(row);
        RecordPage page(desk.context, id);
        page.show();
        auto *list = input<QListWidget>(page, u"toy.steps.list"_s);
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.read(id).links(u"steps"), (RecordIds{b, a}));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(desk.read(id).links(u"steps"), (RecordIds{a}));
    }

    void newRecordIsMadeWhenItsNameIsThere()
    {
        Desk desk(test::toyRegistry());
        RecordPage page(desk.context, toy(), {});
        page.show();
        QSignalSpy created(page.form(), &RecordForm::created);
        QVERIFY(page.form()->isNew());
        QVERIFY(!page.form()->add());
        QCOMPARE(page.form()->editor(u"name")->findings().size(), 1);
        type(input<QLineEdit>(page, u"toy.name.input"_s), u"Drum"_s);
        page.form()->editor(u"count")->setFocus();
        QTRY_COMPARE(created.count(), 1);
        QVERIFY(!page.form()->isNew());
        QCOMPARE(page.title(), u"Drum"_s);
        QCOMPARE(page.form()->editor(u"name")->findings().size(), 0);
    }

    void changeElsewhereMeetsADraft()
    {
        Desk desk(test::toyRegistry());
        const RecordId id = desk.add(namedToy(u"Ball"_s));
        RecordPage page(desk.context, id);
        page.show();
        type(input<QLineEdit>(page, u"toy.text.input"_s), u"mine"_s);
        const Row before = desk.read(id);
        Row after = before;
        after.setValue(u"text", u"theirs"_s);
        after.setValue(u"count", qint64(7));
        QVERIFY(desk.workspace->apply(changeOf(difference(before, after), u"Ball"_s)).has_value());
        auto *banner = page.form()->findChild<QWidget *>(u"versions_banner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(input<QLineEdit>(page, u"toy.count.input"_s)->text(), u"7"_s);  // not in dispute: taken
        QCOMPARE(input<QLineEdit>(page, u"toy.text.input"_s)->text(), u"mine"_s);
        QTest::mouseClick(banner->findChild<QPushButton *>(u"versions_banner.0.0"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.read(id).text(u"text"), u"mine"_s);
        QTRY_VERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
