// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

/// Leaves a test of events out where there are none.
#define TRI_NEEDS_LISTENER                                                                                             \
    if (!tri::test::AccessWatch::isListenedTo())                                                                       \
    QSKIP("Nobody listens here; tests/atspi runs this on a real screen")

namespace tri::test {

/// What a screen reader would not get along with in a widget that paints its parts, by QAccessible alone: parts without name
/// or role, whose parent or place is not as one came to them, that stand nowhere or outside, whose states and actions do not
/// agree. Empty = all is well.
[[nodiscard]] QStringList accessFaults(QWidget *widget);

/// Hears the events that go to assistive technology, for as long as it lives. One at a time.
class AccessWatch final {
public:
    struct Heard {
        QAccessible::Event type = QAccessible::InvalidEvent;
        QPointer<QObject> object{};
        int child = -1;
        QString name{};  ///< of the thing that it is about, as it was then
        QAccessible::State changed{};
    };
    /// Qt tells nothing where nobody listens, as on a screen that is not there: tests/atspi runs these tests where somebody does.
    [[nodiscard]] static bool isListenedTo();
    AccessWatch();
    ~AccessWatch();
    AccessWatch(const AccessWatch &) = delete;
    AccessWatch &operator=(const AccessWatch &) = delete;

    [[nodiscard]] const QList<Heard> &all() const { return m_heard; }
    [[nodiscard]] int count(QAccessible::Event type, const QObject *object) const;
    /// The last one of its type about a part of @p object; -1 = none, or it was about the whole.
    [[nodiscard]] int part(QAccessible::Event type, const QObject *object) const;
    [[nodiscard]] const Heard *last(QAccessible::Event type, const QObject *object) const;
    void clear() { m_heard.clear(); }

private:
    static void take(QAccessibleEvent *event);
    QList<Heard> m_heard;
    QAccessible::UpdateHandler m_before;
};

}  // namespace tri::test
