// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text cannot act. Every text of every record is one that means harm (hostileTexts); then every screen is shown, with its
// lists, forms, papers, tool tips and dialogs. Nothing opens the file that the texts ask for, and no label, tip or document
// takes a text for markup. Then faults are planted.

#include "tests/support/hostiletexts.h"
#include "tests/ui/screens.h"
#include "tests/ui/textwatch.h"
#include "ui/services/accesskeys.h"

#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

using namespace tri;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

namespace {

bool isWritten(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::LocalText:
    case FieldType::LocalLongText:
    case FieldType::Url: return true;
    default: return false;
    }
}

}  // namespace

class TestHostileText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void payloads_areMany();
    void everyScreen_showsThemAsTheyAre();
    void everyDialog_showsThemAsTheyAre();
    void plantedFaults_areFound();

private:
    /// The sample with these texts in all of its records; @p screens are its screens, found before.
    void poison(DeskSetup &s, QList<Destination> &screens);
    /// @p at picks a text that is very long, where it is at least 0.
    [[nodiscard]] FieldValue poisoned(const FieldSpec &field, qsizetype at = -1);
    [[nodiscard]] const QString &next() { return m_short[m_at++ % m_short.size()]; }
    static void settle(QWidget &window);

    QTemporaryDir m_folder;
    QString m_file;
    QStringList m_texts;  // all of them
    QStringList m_short;  // those that all records have
    QStringList
        m_long;  // those that one record of each kind has: pages of nothing else take too long to lay out
    qsizetype m_at = 0;
};

void TestHostileText::init()
{
    m_file = m_folder.filePath(u"qzz.png"_s);
    QImage picture(1, 1, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_file));
    constexpr qsizetype longest = 1000;
    m_texts = test::hostileTexts(m_file);
    m_short.clear();
    m_long.clear();
    for (const QString &text : std::as_const(m_texts))
        (text.size() > longest ? m_long : m_short) << text;
    m_at = 0;
}

void TestHostileText::payloads_areMany()
{
    QVERIFY2(m_texts.size() >= 100, qPrintable(QString::number(m_texts.size())));
    QCOMPARE(QSet<QString>(m_texts.cbegin(), m_texts.cend()).size(), m_texts.size());
    for (const QString &text : std::as_const(m_texts))
        QVERIFY2(text.contains(test::kHostileMark), qPrintable(text));
    // They are what they say: a label that takes them for markup would act.
    int acting = 0;
    for (const QString &text : std::as_const(m_texts))
        acting += actionOf(text).isEmpty() ? 0 : 1;
    QVERIFY2(acting >= 30, qPrintable(QString::number(acting)));
}

FieldValue TestHostileText::poisoned(const FieldSpec &field, qsizetype at)
{
    const QString first = at < 0 ? next() : m_long[at % m_long.size()];
    if (!field.isLocal())
        return canonical(FieldValue(first));
    LocalText text;
    for (const QString &language : contentLanguages())
        text.set(language, language == u"en" ? first : next());
    text.original = u"en"_s;
    return canonical(FieldValue(text));
}

void TestHostileText::poison(DeskSetup &s, QList<Destination> &screens)
{
    QVERIFY(s.begin());
    screens = everyScreen(s, s.files);
    ChangeSet changes;
    changes.label.subject = next();
    for (const RecordSpec *kind : allKinds().kinds()) {
        const RecordIds ids = s.open()->find({.kind = kind}).value_or(RecordIds());
        if (!ids.isEmpty())
            screens << Destination{.type = Destination::Type::Record, .id = ids.first()};
        for (const RecordId &id : ids) {
            const Row before = *s.open()->row(id);
            Row after = before;
            for (const FieldSpec &field : kind->fields)
                if (isWritten(field))
                    after.setValue(field.keyText(), poisoned(field));
            changes.records << difference(before, after);
        }
        Row made(*kind, s.open()->newId());
        qsizetype at = qsizetype(changes.records.size());
        for (const FieldSpec &field : kind->fields)
            if (isWritten(field))
                made.setValue(field.keyText(), poisoned(field, ++at % 3 == 0 ? at / 3 : -1));
        changes.records << creation(made);
        screens << Destination{.type = Destination::Type::Record, .id = made.id};
    }
    const auto done = s.open()->apply(changes);
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().text + done.error().detail));
}

/// Pages fill in the background: until what they show stays.
void TestHostileText::settle(QWidget &window)
{
    QString before = u"."_s;
    (void)QTest::qWaitFor(
        [&] {
            AccessKeys::settle(&window);
            QString now;
            for (const QLabel *label : window.findChildren<QLabel *>())
                now += label->text();
            for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
                now += QString::number(view->model() ? view->model()->rowCount() : 0) + u' ';
            return std::exchange(before, now) == now;
        },
        2000);
}

void TestHostileText::everyScreen_showsThemAsTheyAre()
{
    DeskSetup s;
    QList<Destination> screens;
    poison(s, screens);
    FileWatch watch(m_file);
    QVERIFY(watch.works());
    QMap<QString, QString> faults;  // the same on many screens is one
    int seen = 0;
    for (const Destination &to : std::as_const(screens)) {
        const QString what = u"%1-%2"_s.arg(int(to.type)).arg(to.text);
        QVERIFY2(s.desk().pages()->visit(to), qPrintable(what));
        settle(*s.window);
        for (const QString &fault : actingTexts(*s.window, test::kHostileMark, &seen)
                 + actingTips(*s.window, test::kHostileMark, &seen))
            faults.insert(fault, what);
        (void)s.window->grab();
        if (watch.wasOpened())
            faults.insert(u"the file was opened on "_s + what, what);
    }
    QStringList lines;
    for (auto it = faults.cbegin(); it != faults.cend(); ++it)
        lines << it.value() + u": "_s + it.key();
    qInfo("%d screens, %d texts looked at, %d texts that mean harm", int(screens.size()), seen,
          int(m_texts.size()));
    QVERIFY2(lines.isEmpty(), qPrintable(u"%1 faults\n"_s.arg(lines.size()) + lines.mid(0, 80).join(u'\n')));
    QVERIFY2(seen > 2000, qPrintable(QString::number(seen)));
}

void TestHostileText::everyDialog_showsThemAsTheyAre()
{
    DeskSetup s;
    QList<Destination> screens;
    poison(s, screens);
    FileWatch watch(m_file);
    QStringList faults;
    QSet<QString> opened;
    int seen = 0;
    for (const Destination &to : std::as_const(screens)) {
        if (to.type == Destination::Type::Kind || to.type == Destination::Type::NewRecord)
            continue;  // their actions are those of other lists and forms
        QVERIFY(s.desk().pages()->visit(to));
        settle(*s.window);
        // By the rule of the desk, what opens a dialog ends in dots.
        QList<QPointer<QAction>> asking;
        for (QAction *action : s.page()->pageActions())
            if (action->text().endsWith(u'…') && action->isEnabled() && !opened.contains(action->text()))
                asking << action;
        for (const QPointer<QAction> &action : std::as_const(asking)) {
            if (!action)
                continue;
            const QString name = action->text();
            action->trigger();
            settle(*s.window);
            for (QWidget *top : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(top);
                if (!dialog || !dialog->isVisible())
                    continue;
                opened << name;
                settle(*dialog);
                faults << actingTexts(*dialog, test::kHostileMark, &seen)
                       << actingTips(*dialog, test::kHostileMark, &seen);
                (void)dialog->grab();
                dialog->reject();
            }
            faults << actingTexts(*s.window, test::kHostileMark);
        }
        if (watch.wasOpened())
            faults << u"the file was opened"_s;
        for (QWidget *inner : s.window->findChildren<QDialog *>())
            if (inner->isVisible())
                inner->close();
    }
    faults.removeDuplicates();
    qInfo("%d dialogs, %d texts looked at: %s", int(opened.size()), seen,
          qPrintable(QStringList(opened.cbegin(), opened.cend()).join(u", ")));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 60).join(u'\n')));
    QVERIFY(opened.size() >= 4);
}

void TestHostileText::plantedFaults_areFound()
{
    const QString text = m_texts.first();
    FileWatch watch(m_file);
    QVERIFY(watch.works());
    const auto faultsOf = [](const std::function<void(QWidget &)> &plant) {
        QWidget window;
        plant(window);
        window.resize(400, 200);
        window.show();
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&window);
        (void)window.grab();
        return actingTexts(window, test::kHostileMark) + actingTips(window, test::kHostileMark);
    };
    QVERIFY(faultsOf([&text](QWidget &window) {
                auto *label = new QLabel(&window);
                label->setTextFormat(Qt::PlainText);
                label->setText(text);
                label->setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
            }).isEmpty());
    QVERIFY(!watch.wasOpened());
    QCOMPARE(faultsOf([&text](QWidget &window) { (new QLabel(&window))->setText(text); }).size(), 1);
    QVERIFY(watch.wasOpened());  // as what it was made for
    QVERIFY(!faultsOf([&text](QWidget &window) { (new QPushButton(&window))->setToolTip(text); }).isEmpty());
    QVERIFY(!faultsOf([&text](QWidget &window) {
                 auto *list = new QListWidget(&window);
                 list->addItem(u"x"_s);
                 list->item(0)->setToolTip(text);
             }).isEmpty());
    QVERIFY(!faultsOf([](QWidget &window) { (new QTextEdit(&window))->setHtml(u"<b>qzz</b>"_s); }).isEmpty());
    QVERIFY(!faultsOf([](QWidget &window) {
                 (new QPushButton(&window))->setToolTip(u"Tom & qzz"_s.toHtmlEscaped());
             }).isEmpty());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
