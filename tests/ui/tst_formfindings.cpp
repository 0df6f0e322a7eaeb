// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What does not fit is told at its field in the form, within the record and across records; what probably mends it is one
// press and one step. What is settled is closed in forms, lists and changes of many, and opened again with a reason.

#include "core/exchange/importer.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/document.h"
#include "core/kinds/meeting.h"
#include "core/kinds/note.h"
#include "core/kinds/position.h"
#include "core/kinds/role.h"
#include "core/rules/minutes.h"
#include "tests/ui/samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/lists/filling.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/records/historypanel.h"
#include "ui/records/recordform.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestFormFindings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void acrossRecords_isToldAtTheField_andMendedInOneStep();
    void withinTheRecord_isMendedToo();
    void draftWithAnError_isKept_andMended();
    void changeElsewhere_isToldWithoutBeingAskedFor();
    void newRecordAndWhatIsBeingTyped_areLeftInPeace();
    void f8_leadsToIt_andTabToTheButton();
    void readOnly_offersNothing();
    void agreedMinutes_areClosedInTheForm_andReopenedWithAReason();
    void agreedMinutes_areClosedInTheList();
    void agreedMinutes_areClosedForMany();
    void agreedMinutes_pastedOrImported_areRefused();
    void agreedMinutes_areNotBroughtBackFromTheHistory();

private:
    template <typename T> RecordId add(const T &record)
    {
        const auto stamp = m_desk->workspace->apply(changeOf(creation(toRow(record)), u"test"_s));
        if (!stamp)
            qFatal("%s", qPrintable(stamp.error().text));
        return record.id;
    }
    void change(const RecordId &id, const QString &field, const FieldValue &value)
    {
        const Row before = row(id);
        Row after = before;
        after.setValue(field, value);
        QVERIFY(m_desk->workspace->apply(changeOf(difference(before, after), u"test"_s)));
    }
    [[nodiscard]] Row row(const RecordId &id) const { return m_desk->workspace->row(id).value_or(Row()); }
    [[nodiscard]] RecordId newId() const { return m_desk->workspace->newId(); }
    RecordForm &form()
    {
        if (!m_form) {
            m_form = std::make_unique<RecordForm>(m_desk->context, nullptr);
            m_form->resize(700, 600);
            m_form->show();
        }
        return *m_form;
    }
    QPushButton *fixOf(const QString &field)
    {
        const FieldEditor *editor = form().editor(field);
        for (QPushButton *button : editor ? editor->findChildren<QPushButton *>() : QList<QPushButton *>())
            if (button->objectName().endsWith(u".fix") && !button->isHidden()
                && !button->parentWidget()->isHidden())
                return button;
        return nullptr;
    }
    RecordId addLateEnd();  ///< two terms of one chair that overlap by some days; the earlier one
    RecordId addAgreed(const QString &words = u"We agreed."_s);

    std::unique_ptr<RecordForm> m_form;
    std::unique_ptr<SampleSetup> m_desk;
    RecordId m_later;
};

void TestFormFindings::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_form.reset();
    m_desk = std::make_unique<SampleSetup>();
    QVERIFY(m_desk->make());
}

RecordId TestFormFindings::addLateEnd()
{
    const RecordIds states =
        m_desk->workspace->find(Query{.kind = allKinds().kind(u"state")}).value_or(RecordIds());
    Role earlier{.id = newId()};
    earlier.holder = states.value(0);
    earlier.function = u"chair"_s;
    earlier.body = states.value(2);  // whatever has a chair
    earlier.from = PartialDate(2013, 1, 1);
    earlier.to = PartialDate(2014, 3, 20);
    Role later = earlier;
    later.id = newId();
    later.holder = states.value(1);
    later.from = PartialDate(2014, 3, 13);
    later.to = PartialDate(2015, 6, 30);
    m_later = add(later);
    return add(earlier);
}

RecordId TestFormFindings::addAgreed(const QString &words)
{
    AgendaItem item{
        .id = newId(), .meeting = m_desk->id(u"TRI-2014-1"_s), .title = LocalText(u"en"_s, u"Item"_s)};
    item.minutesTaken = LocalText(u"en"_s, words);
    item.minutesStatus = u"agreed"_s;
    return add(item);
}

void TestFormFindings::acrossRecords_isToldAtTheField_andMendedInOneStep()
{
    const RecordId earlier = addLateEnd();
    form().showRecord(earlier);
    QTRY_VERIFY(fixOf(u"to"_s));
    const FieldEditor *end = form().editor(u"to");
    QCOMPARE(end->findings().size(), 1);
    QCOMPARE(end->findings()[0].severity, Finding::Severity::Warning);
    QCOMPARE(fixOf(u"to"_s)->text(), u"Use 12 March 2014"_s);
    QVERIFY(end->focusProxy()->accessibleDescription().contains(u"chair"_s));
    QSignalSpy commits(m_desk->workspace.get(), &Workspace::committed);
    fixOf(u"to"_s)->click();
    QTRY_COMPARE(commits.count(), 1);
    QCOMPARE(row(earlier).date(u"to"), PartialDate(2014, 3, 12));
    QTRY_VERIFY(form().editor(u"to")->findings().isEmpty());
    QVERIFY(!fixOf(u"to"_s));
    QVERIFY(m_desk->workspace->undo());
    QCOMPARE(row(earlier).date(u"to"), PartialDate(2014, 3, 20));
    QTRY_VERIFY(fixOf(u"to"_s));
    // The later term is told the same, at its beginning.
    form().showRecord(m_later);
    QTRY_VERIFY(fixOf(u"from"_s));
    QCOMPARE(fixOf(u"from"_s)->text(), u"Use 21 March 2014"_s);
    QVERIFY(form().editor(u"to")->findings().isEmpty());
}

void TestFormFindings::withinTheRecord_isMendedToo()
{
    Document document{.id = newId(), .title = LocalText(u"en"_s, u"Draft resolution"_s)};
    document.symbol = u"A/86/L.5"_s;
    document.date = PartialDate(2013, 10, 3);
    form().showRecord(add(document));
    QTRY_VERIFY(fixOf(u"symbol"_s));
    QCOMPARE(fixOf(u"symbol"_s)->text(), u"Use A/68/L.5"_s);
    fixOf(u"symbol"_s)->click();
    QTRY_COMPARE(row(document.id).text(u"symbol"), u"A/68/L.5"_s);
    QTRY_VERIFY(form().editor(u"symbol")->findings().isEmpty());
}

void TestFormFindings::draftWithAnError_isKept_andMended()
{
    Meeting meeting{.id = newId(), .title = LocalText(u"en"_s, u"Meeting"_s)};
    meeting.from = PartialDate(2014, 4, 10);
    form().showRecord(add(meeting));
    auto *line = form().editor(u"to")->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"2014-04-08"_s);
    form().commit();
    QVERIFY(row(meeting.id).date(u"to").isNull());
    QVERIFY(line->text().contains(u"2014"));
    QTRY_VERIFY(fixOf(u"to"_s));
    QCOMPARE(fixOf(u"to"_s)->text(), u"Exchange the two dates"_s);
    QSignalSpy commits(m_desk->workspace.get(), &Workspace::committed);
    fixOf(u"to"_s)->click();
    QTRY_COMPARE(commits.count(), 1);
    QCOMPARE(row(meeting.id).date(u"from"), PartialDate(2014, 4, 8));
    QCOMPARE(row(meeting.id).date(u"to"), PartialDate(2014, 4, 10));
}

void TestFormFindings::changeElsewhere_isToldWithoutBeingAskedFor()
{
    const RecordId earlier = addLateEnd();
    form().showRecord(earlier);
    QTRY_VERIFY(fixOf(u"to"_s));
    change(m_later, u"from"_s, PartialDate(2014, 3, 21));
    QTRY_VERIFY(!fixOf(u"to"_s));
    change(m_later, u"from"_s, PartialDate(2014, 2, 1));
    QTRY_VERIFY(fixOf(u"to"_s));
    QCOMPARE(fixOf(u"to"_s)->text(), u"Use 31 January 2014"_s);
}

void TestFormFindings::newRecordAndWhatIsBeingTyped_areLeftInPeace()
{
    const RecordId earlier = addLateEnd();
    form().showRecord(earlier);
    QTRY_VERIFY(fixOf(u"to"_s));
    auto *line = form().editor(u"to")->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"no day"_s);
    form().commit();
    QCOMPARE(form().editor(u"to")->findings().size(), 1);
    QCOMPARE(form().editor(u"to")->findings()[0].severity, Finding::Severity::Error);
    QVERIFY(!fixOf(u"to"_s));
    form().startNew(kindOf<Role>().spec);
    for (const FieldSpec &field : kindOf<Role>().spec.fields)
        QVERIFY(form().editor(field.key)->findings().isEmpty());
}

void TestFormFindings::f8_leadsToIt_andTabToTheButton()
{
    form().showRecord(addLateEnd());
    QTRY_VERIFY(fixOf(u"to"_s));
    QVERIFY(form().focusNextFinding());
    const FieldEditor *end = form().editor(u"to");
    QVERIFY(form().focusWidget() && end->isAncestorOf(form().focusWidget()));
    QWidget *at = form().focusWidget();
    for (int i = 0; i < 20 && at != fixOf(u"to"_s); ++i) {
        do
            at = at->nextInFocusChain();
        while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisibleTo(&form()));
        QVERIFY2(end->isAncestorOf(at), qPrintable(at->objectName()));
    }
    QCOMPARE(at, fixOf(u"to"_s));
    QVERIFY(!at->accessibleName().isEmpty());
}

void TestFormFindings::readOnly_offersNothing()
{
    const RecordId earlier = addLateEnd();
    const QString path = m_desk->workspace->path();
    m_desk->workspace.reset();
    Workspace::Options options;
    options.registry = &allKinds();
    auto opened = Workspace::open(path, Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_desk->workspace = std::move(*opened);
    m_desk->context.workspace = m_desk->workspace.get();
    form().showRecord(earlier);
    QTRY_COMPARE(form().editor(u"to")->findings().size(), 1);
    QVERIFY(!fixOf(u"to"_s));
    m_form.reset();
}

void TestFormFindings::agreedMinutes_areClosedInTheForm_andReopenedWithAReason()
{
    const RecordId item = addAgreed();
    form().showRecord(item);
    FieldEditor *minutes = form().editor(u"minutes_taken");
    QVERIFY(minutes->isReadOnly() && minutes->isLocked());
    QVERIFY(form().editor(u"minutes_status")->isReadOnly());
    QVERIFY(!form().editor(u"title")->isReadOnly());
    QVERIFY(minutes->focusProxy()->accessibleDescription().contains(u"agreed"_s));
    auto *reopen = minutes->findChild<QPushButton *>(u"agenda_item.minutes_taken.unlock"_s);
    QVERIFY(reopen);
    QCOMPARE(reopen->text(), u"Reopen…"_s);
    reopen->click();
    auto *reason = form().findChild<QLineEdit *>(u"record_form.reason"_s);
    QVERIFY(reason);
    form().findChild<QPushButton *>(u"record_form.unlock"_s)->click();  // without a reason
    QCOMPARE(row(item).text(u"minutes_status"), u"agreed"_s);
    QCOMPARE(form().findChild<NoticeBar *>(u"record_form.notice"_s)->tone(), NoticeBar::Tone::Problem);
    minutes->findChild<QPushButton *>(u"agenda_item.minutes_taken.unlock"_s)->click();
    const QList<QLineEdit *> boxes = form().findChildren<QLineEdit *>(u"record_form.reason"_s);
    boxes.last()->setText(u"A figure was wrong"_s);
    QSignalSpy commits(m_desk->workspace.get(), &Workspace::committed);
    form().findChildren<QPushButton *>(u"record_form.unlock"_s).last()->click();
    QCOMPARE(commits.count(), 1);
    QCOMPARE(row(item).text(u"minutes_status"), u"draft"_s);
    QVERIFY(!minutes->isReadOnly() && !minutes->isLocked());
    Reader reader(*m_desk->workspace);
    const auto notes = reader.linked<Note>("about", item);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0].text, u"A figure was wrong"_s);
    // Agreed again elsewhere, it closes again.
    change(item, u"minutes_status"_s, u"agreed"_s);
    QVERIFY(minutes->isReadOnly());
}

void TestFormFindings::agreedMinutes_areClosedInTheList()
{
    const RecordId agreed = addAgreed();
    RecordTableModel model(kindOf<AgendaItem>().spec, m_desk->context);
    model.setQuery(Query{.kind = &kindOf<AgendaItem>().spec});
    model.setColumns({u"title"_s, u"minutes_taken"_s, u"minutes_status"_s});
    const int line = model.rowOf(agreed);
    QVERIFY(line >= 0);
    QSignalSpy told(&model, &RecordTableModel::failed);
    QSignalSpy refused(&model, &RecordTableModel::refused);
    for (const int column : {1, 2}) {
        QVERIFY(!model.flags(model.index(line, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setText(model.index(line, column), u"draft"_s));
        QVERIFY(model.index(line, column).data(Qt::ToolTipRole).toString().contains(u"agreed"));
    }
    QCOMPARE(told.count(), 2);
    QCOMPARE(refused.count(), 0);
    QVERIFY(m_desk->drafts.records().isEmpty());
    QVERIFY(model.flags(model.index(line, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setText(model.index(line, 0), u"Another title"_s));
    QCOMPARE(row(agreed).text(u"minutes_status"), u"agreed"_s);
}

void TestFormFindings::agreedMinutes_areClosedForMany()
{
    const RecordId agreed = addAgreed();
    AgendaItem open{
        .id = newId(), .meeting = m_desk->id(u"TRI-2014-1"_s), .title = LocalText(u"en"_s, u"Open"_s)};
    add(open);
    const RecordSpec &kind = kindOf<AgendaItem>().spec;
    const QList<Row> rows{row(open.id), row(agreed)};
    const auto change =
        fillChange(m_desk->context, rows, *kind.field(u"minutes_status"), FillMode::Set, u"draft"_s);
    QVERIFY(!change);
    QVERIFY2(change.error().text.contains(u"closed to changes"), qPrintable(change.error().text));
    // What they hold already is no change, and other fields are free.
    QVERIFY(fillChange(m_desk->context, rows, *kind.field(u"minutes_status"), FillMode::Set, u"agreed"_s));
    QVERIFY(fillChange(m_desk->context, rows, *kind.field(u"minutes"), FillMode::Set, qint64(10)));
    form().showSeveral({open.id, agreed});
    const FieldEditor *status = form().editor(u"minutes_status");
    QVERIFY(status && !status->isReadOnly());
    form().enter({{u"minutes_status"_s, FillMode::Set, u"draft"_s, {}}});
    QVERIFY(!status->findings().isEmpty());
    QVERIFY(status->findings()[0].text.contains(u"closed to changes"));
    QVERIFY(!form().add());
    QCOMPARE(row(open.id).text(u"minutes_status"), QString());
}

void TestFormFindings::agreedMinutes_pastedOrImported_areRefused()
{
    const RecordId agreed = addAgreed();
    CsvTable table;
    table.header = {u"record_id"_s, u"minutes_taken"_s, u"title"_s};
    table.records = {{2, {agreed.toString(), u"Something else."_s, u"Item"_s}}};
    const RecordSpec &kind = kindOf<AgendaItem>().spec;
    ImportOptions options;
    for (const Origin origin : {Origin::Import, Origin::Paste}) {
        options.origin = origin;
        const auto plan = planImport(*m_desk->workspace, kind, table, systemIds(), options);
        QVERIFY(plan && plan->hasErrors());
        QCOMPARE(plan->errors, 1);
        QVERIFY2(findingText(plan->findings[0]).contains(u"agreed"),
                 qPrintable(findingText(plan->findings[0])));
        QVERIFY(plan->changes.isEmpty());
    }
    // The same words are no change.
    table.records[0].cells[1] = u"We agreed."_s;
    const auto plan = planImport(*m_desk->workspace, kind, table, systemIds(), options);
    QVERIFY(plan && !plan->hasErrors());
    QCOMPARE(plan->warnings, 0);
}

void TestFormFindings::agreedMinutes_areNotBroughtBackFromTheHistory()
{
    const RecordId agreed = addAgreed(u"First words."_s);
    QVERIFY(m_desk->workspace->apply(
        *reopenMinutes(fromRow<AgendaItem>(row(agreed)), u"A figure"_s, newId(), QDate(2014, 5, 1))));
    change(agreed, u"minutes_taken"_s, LocalText(u"en"_s, u"Second words."_s));
    change(agreed, u"minutes_status"_s, u"agreed"_s);
    HistoryPanel panel(m_desk->context, nullptr);
    panel.show();
    panel.showRecord(row(agreed));
    QSignalSpy failed(&panel, &HistoryPanel::failed);
    auto *list = panel.findChild<QTreeWidget *>(u"history.list"_s);
    auto *restore = panel.findChild<QPushButton *>(u"history.restore"_s);
    QVERIFY(list && restore);
    int tried = 0;
    for (int line = 0; line < list->topLevelItemCount(); ++line) {
        QTreeWidgetItem *entry = list->topLevelItem(line);
        list->setCurrentItem(entry);
        bool ofMinutes = false;
        for (int column = 0; column < entry->columnCount(); ++column)
            ofMinutes = ofMinutes || entry->text(column).startsWith(u"Minutes ");
        if (ofMinutes && restore->isEnabled()) {
            restore->click();
            ++tried;
        }
    }
    QVERIFY(tried > 0);
    QCOMPARE(failed.count(), tried);
    QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::Blocked);
    QCOMPARE(row(agreed).text(u"minutes_status"), u"agreed"_s);
    QCOMPARE(fromRow<AgendaItem>(row(agreed)).minutesTaken.in(u"en"_s), u"Second words."_s);
}

QTEST_MAIN(TestFormFindings)
#include "tst_formfindings.moc"
