// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office sets, as the desk shows it.

#include "tests/ui/desksetup.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestOffice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFixed_cannotBeChosen();
    void defaults_canBeChosenOtherwise();
    void hub_isOfferedWhereNothingIsKept();

private:
    /// The desk of a person whose office wrote this policy.
    static std::unique_ptr<DeskSetup> deskWith(const QByteArray &policy)
    {
        auto desk = std::make_unique<DeskSetup>();
        if (!desk->make())
            return nullptr;
        desk->path = desk->workspace->path();
        desk->workspace.reset();
        const QString folder = desk->dir.path();
        desk->preferences = std::make_unique<Preferences>(
            UserPlaces{folder, folder, folder, folder, {}, Policy::parse(policy)});
        return desk->start() ? std::move(desk) : nullptr;
    }
    template <typename Part> static Part *part(const DeskSetup &desk, const char *name)
    {
        return desk.window->findChild<Part *>(QString::fromLatin1(name));
    }
};

void TestOffice::whatIsFixed_cannotBeChosen()
{
    const auto desk =
        deskWith("[fixed]\nlanguage=en\ntheme=light\ntext_scale=100\ncheck_spelling=no\nrole=secretariat\n"
                 "hub=postgresql://u@h/d?workspace=W\nexchange_folder=/srv/in\n");
    QVERIFY(desk);
    for (const char *name : {"language_system", "language_fr", "scheme_dark", "scheme_system", "text_larger",
                             "text_smaller", "check_spelling"})
        QVERIFY2(!part<QAction>(*desk, name)->isEnabled(), name);
    const int before = desk->theme.textScale();
    part<QAction>(*desk, "text_larger")->trigger();
    QCOMPARE(desk->theme.textScale(), before);
    const auto *role = part<QComboBox>(*desk, "home_page.role");
    QVERIFY(role && !role->isEnabled());
    QCOMPARE(role->currentData().toString(), u"secretariat"_s);
    desk->desk().showPlacePage(u"sharing"_s);
    const auto *place = part<QLineEdit>(*desk, "share_page.place");
    QVERIFY(place && place->isReadOnly());
    QCOMPARE(place->text(), u"postgresql://u@h/d?workspace=W"_s);
    QVERIFY(!part<QPushButton>(*desk, "share_page.choose")->isEnabled());
    desk->desk().showPlacePage(u"receive_package"_s);
    QVERIFY(!part<QPushButton>(*desk, "arrivals.choose")->isEnabled());
}

void TestOffice::defaults_canBeChosenOtherwise()
{
    const auto desk = deskWith("[defaults]\nlanguage=en\ntheme=light\ntext_scale=100\nrole=secretariat\n");
    QVERIFY(desk);
    for (const char *name : {"language_fr", "scheme_dark", "text_larger"})
        QVERIFY2(part<QAction>(*desk, name)->isEnabled(), name);
    const auto *role = part<QComboBox>(*desk, "home_page.role");
    QVERIFY(role && role->isEnabled());
    QCOMPARE(role->currentData().toString(), u"secretariat"_s);
    part<QAction>(*desk, "text_larger")->trigger();
    QCOMPARE(desk->preferences->textScale.value(), 110);
}

void TestOffice::hub_isOfferedWhereNothingIsKept()
{
    const auto desk = deskWith("[defaults]\nhub=postgresql://u@h/d?workspace=W\n");
    QVERIFY(desk);
    desk->desk().showPlacePage(u"sharing"_s);
    const auto *place = part<QLineEdit>(*desk, "share_page.place");
    QVERIFY(place && !place->isReadOnly());
    QCOMPARE(place->text(), u"postgresql://u@h/d?workspace=W"_s);
}

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
