// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roles, names and messages of what is no chart: the room view, languages of a field, sorted headings, acronyms, and what
// does not fit in a record. Read and heard through QAccessible and nothing else.

#include "core/kinds/meeting.h"
#include "core/rules/roomview.h"
#include "tests/ui/accesswatch.h"
#include "tests/ui/samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/languagestrip.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/sortheader.h"
#include "ui/pages/meetingmoderoom.h"
#include "ui/records/recordform.h"
#include "ui/widgets/entitychip.h"
#include "ui/widgets/lineaccess.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

using Action = QAccessibleActionInterface;

namespace {

QAccessibleInterface *of(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QString nameOf(QWidget *widget)
{
    return of(widget)->text(QAccessible::Name);
}

/// Names of all below that have this role and are in sight, in order.
QStringList namesBelow(QAccessibleInterface *top, QAccessible::Role role)
{
    QStringList names;
    for (int i = 0; i < top->childCount(); ++i) {
        QAccessibleInterface *child = top->child(i);
        if (!child || child->state().invisible)
            continue;
        if (child->role() == role)
            names << child->text(QAccessible::Name);
        names += namesBelow(child, role);
    }
    return names;
}

}  // namespace

class TestAccessWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void room_isReadAsHeadingsAndTexts();
    void room_tellsWhatIsNew();
    void languages_areOneOfSeveral();
    void languages_tellWhatTheyHave();
    void chip_isAText();
    void title_isAHeading();
    void heading_tellsItsOrder();
    void notice_isAMessage();
    void standing_isToldOnce();
    void line_takesWhatIsWritten();
    void line_isReadAsText();
    void field_tellsItsError();
    void record_tellsWhatIsWrongWithAllOfIt();

private:
    Theme m_theme;
};

void TestAccessWords::room_isReadAsHeadingsAndTexts()
{
    MeetingModeRoom room(m_theme);
    RoomView view;
    view.shows = RoomView::Shows::Item;
    view.meeting = u"Trilateral meeting"_s;
    view.number = u"3"_s;
    view.title = u"Recruitment costs"_s;
    view.wanted = u"A joint paper"_s;
    view.agreed = {RoomOutcome{u"decision"_s, u"The paper is written"_s, {}, {}}};
    room.showView(view, u"12:00"_s);
    room.resize(900, 600);
    room.show();
    QVERIFY(QTest::qWaitForWindowExposed(&room));
    QCOMPARE(nameOf(&room), u"Room view"_s);
    const QStringList headings = namesBelow(of(&room), QAccessible::Heading);
    QCOMPARE(headings.size(), 3);
    QVERIFY(headings[0].contains(u"Recruitment costs"_s));
    QCOMPARE(headings.mid(1), (QStringList{u"Wanted outcome"_s, u"Agreed"_s}));
    const QStringList texts = namesBelow(of(&room), QAccessible::StaticText);
    QVERIFY(texts.contains(u"A joint paper"_s));
    QVERIFY(texts.contains(u"12:00"_s));
    view.wanted.clear();
    view.agreed.clear();
    room.showView(view, {});
    QCOMPARE(namesBelow(of(&room), QAccessible::Heading).size(), 1);
}

void TestAccessWords::room_tellsWhatIsNew()
{
    TRI_NEEDS_LISTENER;
    MeetingModeRoom room(m_theme);
    RoomView view;
    view.shows = RoomView::Shows::Item;
    view.title = u"First"_s;
    room.showView(view, u"1:00"_s);
    AccessWatch watch;
    view.title = u"Second"_s;
    room.showView(view, u"1:00"_s);
    QCOMPARE(watch.count(QAccessible::DescriptionChanged, &room), 1);
    QVERIFY(of(&room)->text(QAccessible::Description).contains(u"Second"_s));
    watch.clear();
    room.showView(view, u"0:59"_s);
    QCOMPARE(watch.count(QAccessible::DescriptionChanged, &room), 0);  // a clock is not read out
    view.shows = RoomView::Shows::Blank;
    room.showView(view, {});
    QCOMPARE(of(&room)->text(QAccessible::Description), u"Blanked"_s);
    QCOMPARE(watch.count(QAccessible::DescriptionChanged, &room), 1);
}

void TestAccessWords::languages_areOneOfSeveral()
{
    TRI_NEEDS_LISTENER;
    QWidget window;
    LanguageStrip strip(&m_theme, u"Title"_s, &window);
    LocalText text(u"en"_s, u"Word"_s);
    strip.setText(text);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QAccessibleInterface *group = of(&strip);
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(nameOf(&strip), u"Language of Title"_s);
    QCOMPARE(namesBelow(group, QAccessible::RadioButton).size(), contentLanguages().size());
    int checked = 0;
    for (int i = 0; i < group->childCount(); ++i) {
        QAccessibleInterface *one = group->child(i);
        QCOMPARE(one->parent(), group);
        QCOMPARE(group->indexOfChild(one), i);
        QVERIFY(one->state().checkable);
        checked += int(one->state().checked);
    }
    QCOMPARE(checked, 1);
    auto *french = strip.findChild<QToolButton *>(u"language.fr"_s);
    QVERIFY(of(french)->actionInterface()->actionNames().contains(Action::pressAction()));
    QSignalSpy chosen(&strip, &LanguageStrip::chosen);
    AccessWatch watch;
    of(french)->actionInterface()->doAction(Action::pressAction());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(strip.current(), u"fr"_s);
    QVERIFY(of(french)->state().checked);
    const AccessWatch::Heard *told = watch.last(QAccessible::StateChanged, french);
    QVERIFY(told && told->changed.checked);
}

void TestAccessWords::languages_tellWhatTheyHave()
{
    TRI_NEEDS_LISTENER;
    LanguageStrip strip(&m_theme, u"Title"_s, nullptr);
    LocalText text(u"en"_s, u"Word"_s);
    strip.setText(text);
    auto *english = strip.findChild<QToolButton *>(u"language.en"_s);
    auto *french = strip.findChild<QToolButton *>(u"language.fr"_s);
    QVERIFY(nameOf(english).endsWith(u"original"_s));
    QVERIFY(nameOf(french).endsWith(u"no text"_s));
    AccessWatch watch;
    text.set(u"fr"_s, u"Mot"_s);
    strip.setText(text);
    QVERIFY(nameOf(french).endsWith(u"translated"_s));
    QCOMPARE(watch.count(QAccessible::NameChanged, french), 1);
    QCOMPARE(watch.count(QAccessible::NameChanged, english), 0);
}

void TestAccessWords::chip_isAText()
{
    TRI_NEEDS_LISTENER;
    EntityChip chip(m_theme, u"GFMD 3"_s);
    QCOMPARE(of(&chip)->role(), QAccessible::StaticText);
    QCOMPARE(nameOf(&chip), u"GFMD 3"_s);
    AccessWatch watch;
    chip.setText(u"GFMD 4"_s);
    QCOMPARE(nameOf(&chip), u"GFMD 4"_s);
    QCOMPARE(watch.count(QAccessible::NameChanged, &chip), 1);
}

void TestAccessWords::title_isAHeading()
{
    PageHeader header(m_theme);
    header.setTitle(u"A very long title that will not fit into a narrow window at all"_s);
    header.resize(200, 60);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    QCOMPARE(namesBelow(of(&header), QAccessible::Heading),
             QStringList{u"A very long title that will not fit into a narrow window at all"_s});
}

void TestAccessWords::heading_tellsItsOrder()
{
    TRI_NEEDS_LISTENER;
    SampleSetup desk;
    QVERIFY(desk.make());
    RecordTableModel model(kindOf<Meeting>().spec, desk.context);
    RecordTableView view(desk.context, nullptr);
    view.setAccessibleName(u"Meetings"_s);
    view.setRecords(&model);
    model.setQuery({});
    model.setColumns({u"title"_s, u"from"_s, u"status"_s});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleInterface *table = of(&view);
    const int before = view.verticalHeader() ? 1 : 0;
    const int column = model.columnOf(u"from"_s);
    QAccessibleInterface *heading = table->child(before + column);
    QCOMPARE(heading->role(), QAccessible::ColumnHeader);
    const QString plain = heading->text(QAccessible::Name);
    QVERIFY(!plain.isEmpty());
    AccessWatch watch;
    model.setSort({{u"from"_s, true}});
    QCOMPARE(heading->text(QAccessible::Name), plain + u", sorted downwards"_s);
    QCOMPARE(watch.count(QAccessible::NameChanged, &view), 1);
    QCOMPARE(watch.part(QAccessible::NameChanged, &view), before + column);
    QCOMPARE(watch.last(QAccessible::NameChanged, &view)->name, plain + u", sorted downwards"_s);
    QCOMPARE(watch.count(QAccessible::DescriptionChanged, &view), 1);
    QCOMPARE(table->text(QAccessible::Description), u"Sorted by %1 downwards"_s.arg(plain));
    model.setSort({{u"title"_s, false}, {u"from"_s, false}});
    QCOMPARE(heading->text(QAccessible::Name), plain + u", sorted upwards, as number 2"_s);
    model.setSort({});
    QCOMPARE(heading->text(QAccessible::Name), plain);
    QVERIFY(table->text(QAccessible::Description).isEmpty());
    // What is seen has the arrow, not the words.
    QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), plain);
}

void TestAccessWords::notice_isAMessage()
{
    TRI_NEEDS_LISTENER;
    NoticeBar bar(m_theme);
    QCOMPARE(of(&bar)->role(), QAccessible::AlertMessage);
    AccessWatch watch;
    bar.showNote(u"Restored"_s);
    QCOMPARE(watch.count(QAccessible::Alert, &bar), 1);
    QCOMPARE(watch.count(QAccessible::ObjectShow, &bar), 1);  // by Qt, since it was not there
    QCOMPARE(of(&bar)->text(QAccessible::Description), u"Restored"_s);
    watch.clear();
    bar.showProblem({ProblemCode::Io, u"The file could not be read."_s, {}});
    QCOMPARE(watch.count(QAccessible::Alert, &bar), 1);
    QCOMPARE(watch.count(QAccessible::ObjectShow, &bar), 1);  // it was, with other words
}

void TestAccessWords::standing_isToldOnce()
{
    TRI_NEEDS_LISTENER;
    NoticeBar bar(m_theme);
    AccessWatch watch;
    bar.showStanding(u"Two dates do not fit"_s);
    QCOMPARE(watch.count(QAccessible::Alert, &bar), 1);
    bar.showStanding(u"Two dates do not fit"_s);
    QCOMPARE(watch.count(QAccessible::Alert, &bar), 1);
    bar.showStanding(u"Three dates do not fit"_s);
    QCOMPARE(watch.count(QAccessible::Alert, &bar), 2);
    bar.hide();
    bar.showStanding(u"Three dates do not fit"_s);
    QCOMPARE(watch.count(QAccessible::Alert, &bar), 3);
}

void TestAccessWords::line_takesWhatIsWritten()
{
    installLineAccess();
    QLineEdit line(u"Old words"_s);
    line.setAccessibleName(u"Title"_s);
    const QSignalSpy edited(&line, &QLineEdit::textEdited);
    QAccessibleInterface *access = of(&line);
    QCOMPARE(access->role(), QAccessible::EditableText);
    access->setText(QAccessible::Value, u"New words"_s);
    QCOMPARE(line.text(), u"New words"_s);
    QCOMPARE(edited.count(), 1);
    auto *editable = access->editableTextInterface();
    QVERIFY(editable);
    editable->insertText(4, u"and better "_s);
    QCOMPARE(line.text(), u"New and better words"_s);
    editable->deleteText(4, 15);
    QCOMPARE(line.text(), u"New words"_s);
    editable->replaceText(0, 3, u"Good"_s);
    QCOMPARE(line.text(), u"Good words"_s);
    QCOMPARE(edited.count(), 4);
    editable->deleteText(0, -1);
    QVERIFY(line.text().isEmpty());
    line.setText(u"Settled"_s);
    line.setReadOnly(true);
    editable->insertText(0, u"x"_s);
    QCOMPARE(line.text(), u"Settled"_s);
    QVERIFY(access->state().readOnly && !access->state().editable);
}

void TestAccessWords::line_isReadAsText()
{
    installLineAccess();
    QLineEdit line(u"Recruitment costs"_s);
    line.resize(400, 30);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QAccessibleTextInterface *text = of(&line)->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), 17);
    QCOMPARE(text->text(0, 11), u"Recruitment"_s);
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(13, QAccessible::WordBoundary, &start, &end), u"costs"_s);
    QCOMPARE(start, 12);
    text->setSelection(0, 12, 17);
    QCOMPARE(line.selectedText(), u"costs"_s);
    text->selection(0, &start, &end);
    QCOMPARE(start, 12);
    QCOMPARE(end, 17);
    text->setCursorPosition(3);
    QCOMPARE(line.cursorPosition(), 3);
    int right = 0;
    for (int at = 0; at < 17; ++at) {
        const QRect rect = text->characterRect(at);
        QVERIFY(of(&line)->rect().contains(rect));
        QVERIFY(rect.left() >= right - 1);
        right = rect.right();
        QVERIFY(std::abs(text->offsetAtPoint(rect.center()) - at) <= 1);
    }
    QVERIFY(right > of(&line)->rect().left() + 50);
    line.setEchoMode(QLineEdit::Password);
    QVERIFY(of(&line)->state().passwordEdit);
    QVERIFY(!text->text(0, 17).contains(u"costs"_s));
    QVERIFY(!of(&line)->text(QAccessible::Value).contains(u"costs"_s));
}

void TestAccessWords::field_tellsItsError()
{
    TRI_NEEDS_LISTENER;
    SampleSetup desk;
    QVERIFY(desk.make());
    Meeting meeting{.id = desk.workspace->newId(), .title = LocalText(u"en"_s, u"Meeting"_s)};
    meeting.from = PartialDate(2014, 4, 10);
    QVERIFY(desk.workspace->apply(changeOf(creation(toRow(meeting)), u"test"_s)));
    RecordForm form(desk.context, nullptr);
    form.resize(700, 700);
    form.show();
    form.showRecord(meeting.id);
    FieldEditor *until = form.editor(u"to");
    QVERIFY(until);
    auto *line = until->findChild<QLineEdit *>();
    line->setFocus();
    AccessWatch watch;
    QTest::keyClicks(line, u"2014-04-08"_s);
    form.commit();
    const auto row = [until]() -> QWidget * {
        for (QWidget *one : until->findChildren<QWidget *>(u"meeting.to.finding"_s))
            if (!one->isHidden())
                return one;
        return nullptr;
    };
    QTRY_VERIFY(row());
    QAccessibleInterface *note = of(row());
    QCOMPARE(note->role(), QAccessible::AlertMessage);
    QVERIFY2(note->text(QAccessible::Name).endsWith(u"Error"_s), qPrintable(note->text(QAccessible::Name)));
    QVERIFY(!note->text(QAccessible::Description).isEmpty());
    QVERIFY(watch.count(QAccessible::Alert, row()) == 1);
    // With the field too, for those who come back to it.
    QVERIFY(watch.count(QAccessible::DescriptionChanged, line) > 0);
    QVERIFY(of(line)->text(QAccessible::Description).contains(note->text(QAccessible::Description)));
}

void TestAccessWords::record_tellsWhatIsWrongWithAllOfIt()
{
    TRI_NEEDS_LISTENER;
    // Which rule tells it is no matter: all that a form says of the whole record goes through its bar.
    SampleSetup desk;
    QVERIFY(desk.make());
    RecordForm form(desk.context, nullptr);
    const QList<NoticeBar *> bars = form.findChildren<NoticeBar *>();
    QVERIFY(!bars.isEmpty());
    for (NoticeBar *bar : bars) {
        QCOMPARE(of(bar)->role(), QAccessible::AlertMessage);
        AccessWatch watch;
        bar->showStanding(u"The record does not fit"_s);
        QCOMPARE(watch.count(QAccessible::Alert, bar), 1);
        QCOMPARE(of(bar)->text(QAccessible::Description), u"The record does not fit"_s);
    }
}

QTEST_MAIN(TestAccessWords)
#include "tst_accesswords.moc"
