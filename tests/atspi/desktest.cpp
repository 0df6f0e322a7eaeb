// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/desktest.h"

#include <algorithm>

namespace tri::test {

using namespace Qt::StringLiterals;

void DeskTest::initTestCase()
{
    if (const QString missing = Program::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"Not tried: "_s + missing));
    const QString fault = m_program.begin({}, prepare());
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(m_reader.connectTo(m_program.accessibilityBus()));
    const bool there = until([this] {
        m_application = m_reader.application(u"trilateral"_s);
        return !m_application.isNull() && m_reader.childCount(m_application) > 0;
    });
    QVERIFY2(there, qPrintable(u"The program is not on the bus. "_s + m_program.said()));
}

void DeskTest::init()
{
    if (!Program::missing().isEmpty())
        QSKIP("Not tried: see above");
    QVERIFY2(m_program.isRunning(), qPrintable(u"The program has ended. "_s + m_program.said()));
}

void DeskTest::cleanupTestCase()
{
    if (m_program.isRunning() && !m_program.said().isEmpty())
        qInfo("%s", qPrintable(m_program.said()));
}

Thing DeskTest::await(const QString &role, const QString &name)
{
    return await(m_application, role, name);
}

Thing DeskTest::await(const Thing &root, const QString &role, const QString &name)
{
    Thing found;
    const bool there = until([&] {
        found = m_reader.find(root, role, name);
        return !found.isNull() || !m_program.isRunning();
    });
    if (!there || found.isNull())
        QTest::qFail(qPrintable(u"No %1 “%2” came. %3"_s.arg(role, name, m_program.said())), __FILE__,
                     __LINE__);
    return found;
}

bool DeskTest::takeKeyboard(const Thing &place)
{
    const Thing frame = await(u"frame"_s, u".*Trilateral.*"_s);
    return m_reader.click(m_reader.extents(place).center())
        && until([&] { return m_reader.has(frame, StateBit::Active); });
}

bool DeskTest::openSample()
{
    return takeKeyboard(await(u"label"_s, u"Trilateral"_s)) && press(u"push button"_s, u"Open the sample"_s)
        && !await(u"tree"_s, u"Places"_s).isNull();
}

Thing DeskTest::menuItem(const QString &menu, const QString &name) const
{
    return below(m_reader.find(m_application, u"menu item"_s, menu), name);
}

Thing DeskTest::below(const Thing &menu, const QString &name) const
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(name));
    const Thing popup = m_reader.role(menu) == u"popup menu" ? menu : m_reader.child(menu, 0);
    const QList<Thing> items = m_reader.children(popup);
    for (const Thing &item : items)
        if (form.match(m_reader.name(item)).hasMatch())
            return item;
    return {};
}

bool DeskTest::command(const QString &menu, const QString &name)
{
    Thing item;
    return until([&] {
               item = menuItem(menu, name);
               return !item.isNull() && m_reader.has(item, StateBit::Enabled);
           })
        && m_reader.press(item);
}

bool DeskTest::press(const QString &role, const QString &name)
{
    const Thing thing = await(role, name);
    return until([&] { return m_reader.has(thing, StateBit::Enabled); }) && m_reader.press(thing);
}

bool DeskTest::write(const QString &name, const QString &text)
{
    const Thing thing = await(u"text"_s, name);
    return m_reader.write(thing, text) && until([&] { return m_reader.text(thing) == text; });
}

bool DeskTest::choose(const QString &about, const QString &choice)
{
    const Thing box = await(u"combo box"_s, about + u": .*"_s);
    for (const QString &step : {u"Decrease"_s, u"Increase"_s}) {
        QString before;
        for (QString name = m_reader.name(box); name != before; name = m_reader.name(box)) {
            if (name == about + u": "_s + choice)
                return true;
            before = name;
            if (!m_reader.act(box, step))
                return false;
        }
    }
    return false;
}

bool DeskTest::enter(const Thing &thing)
{
    return m_reader.grabFocus(thing) && until([&] { return m_reader.has(thing, StateBit::Focused); });
}

QStringList DeskTest::fitting(const QString &words)
{
    if (!command(u"Edit"_s, u"Go to anything.*"_s))
        return {};
    const Thing box = await(u"text"_s, u"Go to anything"_s);
    if (!until([&] { return m_reader.has(box, StateBit::Focused); }) || !m_reader.write(box, words))
        return {};
    // What fits is listed while one types; last comes the search for these words everywhere.
    QStringList rows;
    const bool listed = until([&] {
        rows = rowsOf(m_reader.find(m_application, u"tree"_s, u"What fits"_s), 20);
        return !rows.isEmpty() && rows.last().contains(words);
    });
    return listed ? rows : QStringList();
}

bool DeskTest::goTo(const QString &words)
{
    return !fitting(words).isEmpty() && m_reader.pressKey(u"Return"_s);
}

bool DeskTest::offers(const QString &title)
{
    const QStringList rows = fitting(title);
    const bool left = m_reader.pressKey(u"Escape"_s)
        && until([this] { return m_reader.find(m_application, u"tree"_s, u"What fits"_s).isNull(); });
    return left
        && std::any_of(rows.cbegin(), rows.cend(), [&](const QString &row) { return row.startsWith(title); });
}

bool DeskTest::chooseFile(const QString &dialog, const QString &path, const QString &button)
{
    const Thing window = await(u"dialog"_s, dialog);
    const Thing name = await(window, u"text"_s, u"File name:"_s);
    const Thing choose = await(window, u"push button"_s, button);
    if (!m_reader.write(name, path)
        || !until([&] { return m_reader.text(name) == path && m_reader.has(choose, StateBit::Enabled); }))
        return false;
    // While Qt still looks through the folder it may let a press go by; one that follows at once would undo the first.
    constexpr int kLooks = 20;
    int looks = 0;
    return until([&] {
        if (m_reader.find(m_application, u"dialog"_s, dialog).isNull())
            return true;
        if (looks++ % kLooks == 0)
            m_reader.press(choose);
        return false;
    });
}

QStringList DeskTest::rowsOf(const Thing &list, int most, int column) const
{
    QStringList names;
    const int count = std::min(m_reader.rowCount(list), most);
    for (int row = 0; row < count; ++row)
        names << m_reader.name(m_reader.cell(list, row, column));
    return names;
}

int DeskTest::rowOf(const Thing &list, const QString &name, int column) const
{
    return int(rowsOf(list, m_reader.rowCount(list), column).indexOf(name));
}

QStringList DeskTest::namesOf(const Thing &root, const QString &role) const
{
    QStringList names;
    const QList<Thing> all =
        m_reader.all(root, [&](const Thing &thing) { return m_reader.role(thing) == role; });
    for (const Thing &one : all)
        names << m_reader.name(one);
    return names;
}

QStringList DeskTest::alertsTold() const
{
    QStringList words;
    for (const Told &told : m_reader.told())
        if (told.event == u"StateChanged" && told.detail == u"showing" && told.value == 1
            && m_reader.role(told.source) == u"alert message")
            words << m_reader.name(told.source) + u": "_s + m_reader.description(told.source);
    return words;
}

QStringList DeskTest::changesTold() const
{
    QStringList words;
    for (const Told &told : m_reader.told())
        if (told.event == u"PropertyChange" && told.detail == u"accessible-name")
            words << m_reader.name(told.source);
        else if (told.event == u"PropertyChange" && told.detail == u"accessible-description")
            words << m_reader.description(told.source);
    return words;
}

QStringList DeskTest::unreadableIn(const Thing &root) const
{
    const QList<Thing> unreadable = m_reader.all(root, [this](const Thing &thing) {
        if (!m_reader.has(thing, StateBit::Focusable) || m_reader.role(thing) == u"page tab")
            return false;
        return m_reader.description(thing).startsWith(u'<')
            || (m_reader.name(thing).trimmed().isEmpty() && m_reader.labels(thing).trimmed().isEmpty());
    });
    QStringList paths;
    for (const Thing &one : unreadable)
        paths << m_reader.pathText(one) + u": "_s + m_reader.description(one);
    return paths;
}

}  // namespace tri::test
