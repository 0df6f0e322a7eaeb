// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/theme.h"
#include "ui/services/themecolors.h"
#include "ui/services/themestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using Role = Theme::Role;

namespace {
constexpr double kText = 4.5;
constexpr double kShape = 3.0;
}

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsLegible_data() { schemes(); }
    void textIsLegible();
    void shapesAreVisible_data() { schemes(); }
    void shapesAreVisible();
    void entitiesDiffer_data() { schemes(); }
    void entitiesDiffer();
    void paletteIsLegible_data() { schemes(); }
    void paletteIsLegible();
    void scaleGrowsEverything();
    void iconsFollowTheScheme();
    void menuButtons_showAClearArrow();
    void entitiesByAcronym();
    void arabicKeys_leaveTheLettersTogether();
    void controls_haveAnOutline_data() { schemes(); }
    void controls_haveAnOutline();
    void textOfTheOtherDirection_isCutAtItsOwnEnd();

private:
    static void schemes();
};

void TestTheme::schemes()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Theme::Scheme::Light);
    QTest::newRow("dark") << int(Theme::Scheme::Dark);
    QTest::newRow("contrast") << int(Theme::Scheme::HighContrast);
}

void TestTheme::textIsLegible()
{
    QFETCH(int, scheme);
    const auto colors = schemeColors(Theme::Scheme(scheme));
    const auto holds = [&](Role text, Role ground) {
        const double ratio = contrastRatio(colors[std::size_t(text)], colors[std::size_t(ground)]);
        if (ratio < kText)
            qWarning("role %d on role %d: %.2f", int(text), int(ground), ratio);
        return ratio >= kText;
    };
    for (const Role ground : {Role::Window, Role::Surface, Role::Sunken, Role::Hover})
        for (const Role text : {Role::Text, Role::Muted, Role::Accent, Role::Error, Role::Warning, Role::Good, Role::Srsg, Role::Gfmd, Role::Gmg})
            QVERIFY(holds(text, ground));
    QVERIFY(holds(Role::AccentText, Role::Accent));
    QVERIFY(holds(Role::SelectionText, Role::Selection));
}

void TestTheme::shapesAreVisible()
{
    QFETCH(int, scheme);
    const auto colors = schemeColors(Theme::Scheme(scheme));
    const auto ratio = [&](Role a, Role b) { return contrastRatio(colors[std::size_t(a)], colors[std::size_t(b)]); };
    for (const Role ground : {Role::Window, Role::Surface, Role::Sunken, Role::Hover, Role::Selection})
        QVERIFY2(ratio(Role::Focus, ground) >= kShape, qPrintable(u"focus on %1"_s.arg(int(ground))));
    for (const Role ground : {Role::Window, Role::Surface})
        QVERIFY2(ratio(Role::Border, ground) >= kShape, qPrintable(u"border on %1"_s.arg(int(ground))));
    QVERIFY(ratio(Role::Accent, Role::Selection) >= kShape);  // the bar at the selected row
}

void TestTheme::entitiesDiffer()
{
    QFETCH(int, scheme);
    const auto colors = schemeColors(Theme::Scheme(scheme));
    const int srsg = colors[std::size_t(Role::Srsg)].hsvHue();
    const int gfmd = colors[std::size_t(Role::Gfmd)].hsvHue();
    const int gmg = colors[std::size_t(Role::Gmg)].hsvHue();
    QVERIFY(srsg > 230 && srsg < 270);
    QVERIFY(gfmd > 160 && gfmd < 195);
    QVERIFY(gmg > 25 && gmg < 55);
}

void TestTheme::paletteIsLegible()
{
    QFETCH(int, scheme);
    ThemeLook look;
    look.colors = schemeColors(Theme::Scheme(scheme));
    const QPalette palette = schemePalette(look);
    const auto ratio = [&](QPalette::ColorRole a, QPalette::ColorRole b) {
        return contrastRatio(palette.color(QPalette::Active, a), palette.color(QPalette::Active, b));
    };
    QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= kText);
    QVERIFY(ratio(QPalette::Text, QPalette::Base) >= kText);
    QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= kText);
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= kText);
    QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= kText);
    QVERIFY(ratio(QPalette::Link, QPalette::Base) >= kText);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= kText);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= kText);
}

void TestTheme::scaleGrowsEverything()
{
    Theme theme;
    QCOMPARE(theme.space(3), 12);
    QCOMPARE(theme.rowHeight(), 28);
    const double body = theme.font(Theme::Type::Body).pointSizeF();
    theme.setTextScale(200);
    QCOMPARE(theme.space(3), 24);
    QCOMPARE(theme.rowHeight(), 56);
    QVERIFY(theme.font(Theme::Type::Body).pointSizeF() > 1.9 * body);
    theme.setTextScale(1000);
    QCOMPARE(theme.textScale(), 200);
    theme.setTextScale(1);
    QCOMPARE(theme.textScale(), 80);
}

void TestTheme::iconsFollowTheScheme()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    const QIcon icon = theme.icon(u"window-close"_s);
    const QImage light = icon.pixmap(22).toImage();
    theme.setScheme(Theme::Scheme::Dark);
    const QImage dark = icon.pixmap(22).toImage();
    QVERIFY(!light.isNull());
    QVERIFY(light != dark);
    const QImage unknown = theme.icon(u"no-such-icon"_s).pixmap(22).toImage();
    QImage empty(unknown.size(), unknown.format());
    empty.fill(Qt::transparent);
    QVERIFY(unknown != empty);
}

void TestTheme::menuButtons_showAClearArrow()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const ThemeStyle style(std::make_shared<ThemeLook>());
        QToolButton button;
        button.setStyle(const_cast<ThemeStyle *>(&style));
        button.setLayoutDirection(direction);
        button.setText(u"Group"_s);
        button.setAutoRaise(true);
        const int plain = button.sizeHint().width();
        QMenu menu;
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::InstantPopup);
        QVERIFY(button.sizeHint().width() >= plain + 12);
        button.resize(button.sizeHint());
        const QImage drawn = button.grab().toImage();
        const QColor ground = drawn.pixelColor(0, 0);
        // The arrow alone stands in the last pixels: at least eight wide, in the middle of the height.
        const int from = direction == Qt::LeftToRight ? drawn.width() - 14 : 0;
        QRect ink;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = from; x < from + 14; ++x)
                if (drawn.pixelColor(x, y) != ground)
                    ink |= QRect(x, y, 1, 1);
        QVERIFY2(ink.width() >= 6 && ink.height() >= 3,
                 qPrintable(u"%1x%2"_s.arg(ink.width()).arg(ink.height())));
        QVERIFY2(std::abs(ink.center().y() - drawn.rect().center().y()) <= 3,
                 qPrintable(QString::number(ink.center().y())));
    }
}

void TestTheme::entitiesByAcronym()
{
    QCOMPARE(Theme::entityRole(u"SRSG"), Role::Srsg);
    QCOMPARE(Theme::entityRole(u"gfmd"), Role::Gfmd);
    QCOMPARE(Theme::entityRole(u"GMG"), Role::Gmg);
    QVERIFY(!Theme::entityRole(u"IOM"));
}

void TestTheme::arabicKeys_leaveTheLettersTogether()
{
    const Theme theme;
    const ThemeStyle style(std::make_shared<ThemeLook>());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QPushButton marked(u"&فتح النموذج"_s);
    QPushButton plain(u"فتح النموذج"_s);
    for (QPushButton *button : {&marked, &plain}) {
        button->setStyle(const_cast<ThemeStyle *>(&style));
        button->setIcon(theme.icon(u"document-open"_s));
    }
    QCOMPARE(marked.sizeHint(), plain.sizeHint());
    marked.resize(plain.sizeHint());
    plain.resize(plain.sizeHint());
    QCOMPARE(marked.grab().toImage(), plain.grab().toImage());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(marked.shortcut() != QKeySequence());  // the key itself works
}

/// What can be ticked, chosen or counted up is seen before it is; in the dark as well.
void TestTheme::controls_haveAnOutline()
{
    QFETCH(int, scheme);
    auto look = std::make_shared<ThemeLook>();
    look->colors = schemeColors(Theme::Scheme(scheme));
    const ThemeStyle style(look);
    QCheckBox tick;
    QRadioButton choice;
    QSpinBox number;
    for (QWidget *widget : std::initializer_list<QWidget *>{&tick, &choice, &number}) {
        widget->setStyle(const_cast<ThemeStyle *>(&style));
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, look->color(Role::Window));
        widget->setPalette(palette);
        widget->setAutoFillBackground(true);
        widget->resize(widget->sizeHint());
        const QImage drawn = widget->grab().toImage();
        // Its upper edge: the first rows that hold more than the ground, away from rounded corners.
        const int from = widget == &number ? drawn.width() / 2 : drawn.height() / 2 - 3;
        double best = 1;
        for (int y = 0; y < drawn.height() / 2; ++y)
            for (int x = from; x < from + 6; ++x)
                best = std::max(best, contrastRatio(drawn.pixelColor(x, y), look->color(Role::Window)));
        QVERIFY2(best >= kShape,
                 qPrintable(u"%1: %2"_s.arg(QLatin1String(widget->metaObject()->className())).arg(best)));
    }
}

void TestTheme::textOfTheOtherDirection_isCutAtItsOwnEnd()
{
    auto look = std::make_shared<ThemeLook>();
    look->colors = schemeColors(Theme::Scheme::Light);
    const ThemeStyle style(look);
    const auto painted = [&style](const QString &text, Qt::LayoutDirection direction) {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 90, 24);
        option.direction = direction;
        option.features = QStyleOptionViewItem::HasDisplay;
        option.state = QStyle::State_Enabled;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignAbsolute;
        option.textElideMode = Qt::ElideRight;
        option.text = text;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawControl(QStyle::CE_ItemViewItem, &option, &painter, nullptr);
        return image;
    };
    // How high the ink reaches in the outermost six columns that have any: dots stay low, letters do not.
    const auto height = [](const QImage &image, bool atRight) {
        int columns = 0;
        int top = image.height();
        for (int step = 0; step < image.width() && columns < 6; ++step) {
            const int x = atRight ? image.width() - 1 - step : step;
            bool ink = false;
            for (int y = 0; y < image.height(); ++y)
                if (qGray(image.pixel(x, y)) < 160) {
                    ink = true;
                    top = std::min(top, y);
                }
            columns += ink || columns > 0;
        }
        return image.height() - top;
    };
    const QString english = u"Bring the heads of processes together"_s;
    const QImage mirrored = painted(english, Qt::RightToLeft);
    QVERIFY2(height(mirrored, true) + 4 < height(mirrored, false), "it begins with dots");
    const QString arabic =
        u"\u0627\u0644\u062a\u0648\u0635\u064a\u0627\u062a \u0627\u0644\u0645\u0631\u0641\u0648\u0639\u0629 \u0625\u0644\u0649"_s;
    const QImage foreign = painted(arabic, Qt::LeftToRight);
    QVERIFY2(height(foreign, false) + 3 < height(foreign, true), "it begins with dots");
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
