// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes back from translators unchanged and approved confirms the translation, of the original that they saw.

#include "core/exchange/translationbook.h"
#include "core/exchange/translationimport.h"
#include "core/exchange/xliffwriter.h"
#include "tests/core/exchangefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Fate = TextImport::Fate;

namespace {
const QString kBridge = u"Un pont\u00a0: une échelle"_s;
}

class TestTranslationApproved : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void approvedText_isConfirmed_data();
    void approvedText_isConfirmed();
    void workbook_confirmsWhatIsMarked();
    void approvedBeforeALaterChange_confirmsNothing();

private:
    void set(const RecordId &id, const QString &language, const QString &text)
    {
        const auto before = m_workspace->row(id);
        Row after = *before;
        LocalText changed = std::get<LocalText>(before->value("name"));
        changed.set(language, text);
        after.setValue("name", changed);
        QVERIFY(m_workspace->apply(changeOf(difference(*before, after), u"x"_s)));
    }
    [[nodiscard]] QString text(const RecordId &id, const QString &language) const
    {
        return std::get<LocalText>(m_workspace->row(id)->value("name")).texts.value(language);
    }
    [[nodiscard]] TranslationUnits units(const TranslationOrder &order) const
    {
        return translationUnits(*m_workspace, findTexts(*m_workspace).value().texts, order).value();
    }
    [[nodiscard]] TextImport planned(const QByteArray &bytes, const TextImportOptions &options = {}) const
    {
        const auto file = readTranslations(bytes);
        if (!file)
            qFatal("%s", qPrintable(file.error().text));
        const auto plan = planTexts(*m_workspace, *file, options);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *plan;
    }

    ExchangeFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_second;
};

void TestTranslationApproved::init()
{
    m_workspace = m_fixture.workspace();
    const Row first = ExchangeFixture::toyRow(u"T-1"_s, u"The cost of sending money"_s);
    const Row second = ExchangeFixture::toyRow(u"T-2"_s, u"A bridge & a <ladder>"_s);
    QVERIFY(ExchangeFixture::add(*m_workspace, {first, second}));
    m_second = second.id;
    set(m_second, u"fr"_s, kBridge);
}

void TestTranslationApproved::approvedText_isConfirmed_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("confirms");
    QTest::newRow("as sent") << QByteArray() << QByteArray("needs-review-translation") << false;
    QTest::newRow("translated") << QByteArray() << QByteArray("translated") << false;
    QTest::newRow("final") << QByteArray() << QByteArray("final") << true;
    QTest::newRow("signed off") << QByteArray() << QByteArray("signed-off") << true;
    QTest::newRow("approved") << QByteArray(" approved=\"yes\"") << QByteArray("translated") << true;
    QTest::newRow("not approved") << QByteArray(" approved=\"no\"") << QByteArray("translated") << false;
    QTest::newRow("approved, yet to be reviewed")
        << QByteArray(" approved=\"yes\"") << QByteArray("needs-review-l10n") << false;
}

void TestTranslationApproved::approvedText_isConfirmed()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, target);
    QFETCH(bool, confirms);
    set(m_second, u"en"_s, u"A bridge"_s);
    QByteArray bytes = writeXliff(units({u"fr"_s, WantedTexts::Stale}));
    bytes.replace("state=\"needs-review-translation\"", "state=\"" + target + '"');
    bytes.replace("<trans-unit", "<trans-unit" + unit);
    const TextImport plan = planned(bytes);
    QCOMPARE(plan.count(Fate::Confirmed), confirms ? 1 : 0);
    QCOMPARE(plan.taken(), confirms ? 1 : 0);
    QCOMPARE(plan.changes.isEmpty(), !confirms);
    if (!confirms)
        return;
    QCOMPARE(plan.changes.label.verb, u"confirm"_s);
    QVERIFY(planned(bytes, {.leftOut = {0}}).changes.isEmpty());
    QVERIFY(m_workspace->apply(plan.changes));
    QCOMPARE(text(m_second, u"fr"_s), kBridge);
    QCOMPARE(units({u"fr"_s, WantedTexts::Stale}).units.size(), 0);
    QVERIFY(planned(bytes).changes.isEmpty());
    QVERIFY(m_workspace->undo());
    QCOMPARE(units({u"fr"_s, WantedTexts::Stale}).units.size(), 1);
}

void TestTranslationApproved::workbook_confirmsWhatIsMarked()
{
    set(m_second, u"en"_s, u"A bridge"_s);
    const auto bytes = writeTranslationBook(units({u"fr"_s, WantedTexts::All}), u"en"_s);
    QVERIFY(bytes);
    auto file = readTranslations(*bytes);
    QVERIFY(file);
    for (ReturnedText &one : file->texts) {
        QVERIFY(!one.approved);
        one.approved = true;  // only what is to be checked is confirmed
    }
    const auto plan = planTexts(*m_workspace, *file);
    QVERIFY(plan);
    QCOMPARE(plan->count(Fate::Confirmed), 1);
    QCOMPARE(plan->taken(), 1);
}

void TestTranslationApproved::approvedBeforeALaterChange_confirmsNothing()
{
    set(m_second, u"en"_s, u"A bridge"_s);
    QByteArray bytes = writeXliff(units({u"fr"_s, WantedTexts::Stale}));
    bytes.replace("needs-review-translation", "final");
    set(m_second, u"en"_s, u"A long bridge"_s);
    for (const bool older : {false, true}) {
        const TextImport plan = planned(bytes, {.takeOlder = older});
        QCOMPARE(plan.count(Fate::SourceChanged), 1);
        QVERIFY(plan.changes.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTranslationApproved)
#include "tst_translationapproved.moc"
