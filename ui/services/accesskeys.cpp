// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/accesskeys.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

#include <functional>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// As scripts without letters for keys write it.
const QRegularExpression &bracketed()
{
    static const QRegularExpression form(u"\\s*\\(&(\\w)\\)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// Still a label: what is to show as & stands twice.
QString withoutKey(const QString &text)
{
    return withoutAccessKey(text).replace(u'&', u"&&"_s);
}

/// Letters that may be keys: of the beginnings of words first.
QList<qsizetype> places(const QString &plain)
{
    QList<qsizetype> first;
    QList<qsizetype> rest;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!plain[i].isLetterOrNumber())
            continue;
        const bool begins = i == 0 || !plain[i - 1].isLetterOrNumber();
        (begins ? first : rest) << i;
    }
    return first + rest;
}

/// What in the window has an access key, in the order of the keyboard: how it reads, and how it is said anew.
struct Holder {
    QString text;
    std::function<void(const QString &)> say;
};

void addHolders(QWidget *widget, QList<Holder> &out)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        out << Holder{button->text(), [button](const QString &text) { button->setText(text); }};
    else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
        out << Holder{label->text(), [label](const QString &text) { label->setText(text); }};
    else if (auto *box = qobject_cast<QGroupBox *>(widget))
        out << Holder{box->title(), [box](const QString &text) { box->setTitle(text); }};
    else if (auto *tabs = qobject_cast<QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            out << Holder{tabs->tabText(i), [tabs, i](const QString &text) { tabs->setTabText(i, text); }};
}

QSet<QChar> keysOfMenus(const QWidget *window)
{
    QSet<QChar> keys;
    const auto *main = qobject_cast<const QMainWindow *>(window);
    const auto *bar = main ? qobject_cast<const QMenuBar *>(main->menuWidget()) : nullptr;
    if (!bar)
        return keys;
    for (const QAction *action : bar->actions())
        if (action->isVisible())
            if (const QChar key = AccessKeys::keyOf(action->text()); !key.isNull())
                keys.insert(key);
    return keys;
}

}  // namespace

QString withoutAccessKey(const QString &text)
{
    QString plain = text;
    plain.remove(bracketed());
    plain.replace(u"&&"_s, QString(QChar(1)));
    plain.remove(u'&');
    return plain.replace(QChar(1), u'&');
}

AccessKeys::AccessKeys(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

QChar AccessKeys::keyOf(const QString &text)
{
    QString plain = text;
    plain.remove(u"&&"_s);
    const qsizetype at = plain.indexOf(u'&');
    return at < 0 || at + 1 >= plain.size() ? QChar() : plain[at + 1].toLower();
}

QString AccessKeys::withFreeKey(const QString &text, const QSet<QChar> &taken)
{
    const QChar own = keyOf(text);
    if (own.isNull() || !taken.contains(own))
        return text;
    if (const auto found = bracketed().match(text); found.hasMatch()) {
        for (char16_t letter = u'a'; letter <= u'z'; ++letter)
            if (!taken.contains(QChar(letter)))
                return QString(text).replace(found.capturedStart(1), 1, QChar(letter).toUpper());
        return withoutKey(text);
    }
    const QString plain = withoutKey(text);
    for (const qsizetype at : places(plain))
        if (!taken.contains(plain[at].toLower()))
            return QString(plain).insert(at, u'&');
    return plain;
}

void AccessKeys::settle(QWidget *window)
{
    QSet<QChar> taken = keysOfMenus(window);
    QWidget *one = window;
    QList<Holder> holders;
    do {
        if ((one == window || window->isAncestorOf(one)) && one->isVisible() && one->isEnabled())
            addHolders(one, holders);
        one = one->nextInFocusChain();
    } while (one != window);
    for (const Holder &holder : std::as_const(holders)) {
        const QString text = withFreeKey(holder.text, taken);
        if (text != holder.text)
            holder.say(text);
        if (const QChar key = keyOf(text); !key.isNull())
            taken.insert(key);
    }
}

bool AccessKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_window->isActiveWindow()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        settle(m_window);
    return QObject::eventFilter(object, event);
}

}  // namespace tri::ui
