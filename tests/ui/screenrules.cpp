// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenrules.h"
#include "ui/services/accesskeys.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace tri::samples {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastTarget = 24;

QString pathOf(const QWidget *widget)
{
    QString out = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *one = widget; one; one = one->parentWidget())
        if (!one->objectName().isEmpty())
            return one->objectName() + u' ' + out;
    return out;
}

QString nameOf(const QWidget *widget)
{
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return access ? access->text(QAccessible::Name) : QString();
}

/// Where it stands on the screen, as far as what it stands in lets it be seen.
QRect seenRect(const QWidget *widget)
{
    return QRect(widget->mapToGlobal(QPoint()), widget->size());
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty() || label.inherits("tri::ui::ElidedLabel"))
        return {};  // those shorten by themselves, and say all in their tool tip
    const int wide = label.contentsRect().width() - 2 * label.margin();
    if (label.wordWrap()) {
        const int high = label.heightForWidth(label.width());
        return high > label.height() + 1 ? u"%1 high in %2"_s.arg(high).arg(label.height()) : QString();
    }
    if (!label.pixmap().isNull() || Qt::mightBeRichText(label.text()))
        return {};
    const int needed = label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
    return needed > wide + 1 ? u"%1 wide in %2"_s.arg(needed).arg(wide) : QString();
}

QString cutButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    const int needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    return needed > button.width() + 1 ? u"%1 wide in %2"_s.arg(needed).arg(button.width()) : QString();
}

/// Of headings beside lines: those above columns are as high as they need.
QString cutHeading(const QHeaderView &head)
{
    if (head.orientation() != Qt::Vertical || !head.model())
        return {};
    const int around = 2 * head.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    for (int row = 0; row < head.count(); ++row) {
        const QString text = head.model()->headerData(row, Qt::Vertical).toString();
        const int needed = head.fontMetrics().lineSpacing() * int(text.count(u'\n') + 1) + around;
        if (!text.isEmpty() && !head.isSectionHidden(row) && needed > head.sectionSize(row) + 1)
            return u"heading %1 %2 high in %3"_s.arg(row).arg(needed).arg(head.sectionSize(row));
    }
    return {};
}

void tellCut(const QWidget *widget, QStringList &faults)
{
    QString cut;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        cut = cutLabel(*label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        cut = cutButton(*button);
    else if (const auto *head = qobject_cast<const QHeaderView *>(widget))
        cut = cutHeading(*head);
    if (!cut.isEmpty())
        faults << u"%1: “%2” is cut, %3"_s.arg(pathOf(widget), widget->property("text").toString().left(60),
                                               cut);
}

/// A text that begins with a foreign name runs in that name's direction as a whole, and its own words are put out of order
/// unless the name is isolated.
void tellTurned(const QWidget *widget, QStringList &faults)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!label || label->layoutDirection() != Qt::RightToLeft || label->text().isRightToLeft())
        return;
    int isolates = 0;
    for (const QChar c : label->text()) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirFSI || direction == QChar::DirLRI || direction == QChar::DirRLI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            --isolates;
        else if (isolates == 0 && (direction == QChar::DirAL || direction == QChar::DirR)) {
            faults << u"%1: “%2” runs from the left"_s.arg(pathOf(widget), label->text().left(60));
            return;
        }
    }
}

void tellSmall(const QWidget *widget, QStringList &faults)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    // What Qt puts into a field to clear it, or beside tabs to scroll them, has keys that do the same.
    if (button
        && (button->inherits("QLineEditIconButton") || qobject_cast<const QTabBar *>(button->parentWidget())))
        return;
    if (button && button->isEnabled() && (button->width() < kLeastTarget || button->height() < kLeastTarget))
        faults << u"%1: “%2” is a target of %3 by %4"_s.arg(pathOf(widget), nameOf(widget))
                      .arg(button->width())
                      .arg(button->height());
}

/// Those that take the keyboard, with their names.
void tellNames(const QList<const QWidget *> &focusable, QStringList &faults)
{
    QHash<const QWidget *, QHash<QString, const QWidget *>> named;
    for (const QWidget *widget : focusable) {
        const QString name = nameOf(widget);
        if (name.trimmed().isEmpty()) {
            faults << u"%1 takes the keyboard and has no name"_s.arg(pathOf(widget));
            continue;
        }
        const QAccessibleInterface *access =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString key = u"%1 %2"_s.arg(int(access->role())).arg(name);
        if (const QWidget *other = named[widget->parentWidget()].value(key))
            faults << u"%1 and %2 stand beside each other as “%3”"_s.arg(pathOf(other), pathOf(widget), name);
        named[widget->parentWidget()].insert(key, widget);
    }
}

/// Of two that stand in one thing, Tab comes to the one first that is read first.
void tellOrder(const QWidget &root, QStringList &faults)
{
    QHash<const QWidget *, const QWidget *> last;  // by what they stand in
    const bool mirrored = root.layoutDirection() == Qt::RightToLeft;
    const QWidget *one = &root;
    do {
        one = one->nextInFocusChain();
        if (!root.isAncestorOf(one) || !takesTab(one))
            continue;
        const QWidget *parent = one->parentWidget();
        if (const QWidget *before = last.value(parent)) {
            const QRect a = seenRect(before);
            const QRect b = seenRect(one);
            const bool isAbove = b.bottom() < a.top();
            const bool isInLine = b.top() <= a.bottom() && a.top() <= b.bottom();
            const bool isBefore = mirrored ? b.left() > a.right() : b.right() < a.left();
            if ((isAbove && !(mirrored ? b.right() < a.left() : b.left() > a.right()))
                || (isInLine && isBefore))
                faults << u"Tab goes from %1 back to %2"_s.arg(pathOf(before), pathOf(one));
        }
        last.insert(parent, one);
    } while (one != &root);
}

void tellAccessKeys(const QList<QWidget *> &shown, QStringList &faults)
{
    QHash<QChar, const QWidget *> used;
    for (const QWidget *widget : shown) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((!label || !label->buddy()) && (!button || !button->isEnabled()))
            continue;
        const QChar key = ui::AccessKeys::keyOf(label ? label->text() : button->text());
        if (key.isNull())
            continue;
        if (const QWidget *other = used.value(key))
            faults << u"%1 and %2 both have the access key %3"_s.arg(pathOf(other), pathOf(widget), key);
        used.insert(key, widget);
    }
}

}  // namespace

QStringList screenFaults(const QWidget &root)
{
    QStringList faults;
    QList<QWidget *> shown;
    QList<const QWidget *> focusable;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        shown << widget;
        tellCut(widget, faults);
        tellTurned(widget, faults);
        tellSmall(widget, faults);
        if (takesTab(widget))
            focusable << widget;
    }
    tellNames(focusable, faults);
    tellOrder(root, faults);
    tellAccessKeys(shown, faults);
    return faults;
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty() || text.startsWith(u"QT_LAYOUT"_s))
        return text;
    QString more;
    while (more.size() < text.size() * 2 / 5)  // in words, as a language that takes more room has
        more += text.size() < 12 ? u"~"_s : u" ~~~~"_s;
    return u'[' + text + more + u']';
}

}  // namespace tri::samples
