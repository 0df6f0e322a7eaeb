// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace tri::test {

/// A thing on the accessibility bus: the connection that holds it, and its path there.
struct Thing {
    QString bus;
    QString path;

    [[nodiscard]] bool isNull() const { return bus.isEmpty() || path.endsWith(QStringLiteral("/null")); }
    friend bool operator==(const Thing &, const Thing &) = default;
};

/// States by their numbers in AT-SPI.
enum class StateBit {
    Active = 1,
    Checked = 4,
    Editable = 7,
    Enabled = 8,
    Expanded = 10,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Sensitive = 24,
    Showing = 25,
    Visible = 30,
};

/// What was told over the bus.
struct Told {
    QString event;   ///< "StateChanged", "PropertyChange", …
    QString detail;  ///< "focused", "accessible-name", …
    int value = 0;
    Thing source;
};

/// Reads a program as a screen reader does: from outside, over AT-SPI, and nothing else. Questions that are not answered
/// count as an empty answer, since things go while one asks.
class Reader final : public QObject {
    Q_OBJECT
public:
    /// @p address: of the accessibility bus. Null things are found until it is connected.
    bool connectTo(const QString &address);
    [[nodiscard]] Thing application(const QString &name) const;

    [[nodiscard]] QString name(const Thing &thing) const;
    [[nodiscard]] QString description(const Thing &thing) const;
    [[nodiscard]] QString role(const Thing &thing) const;
    [[nodiscard]] bool has(const Thing &thing, StateBit state) const;
    [[nodiscard]] bool speaks(const Thing &thing, const QString &interface) const;
    [[nodiscard]] Thing parent(const Thing &thing) const;
    [[nodiscard]] int childCount(const Thing &thing) const;
    [[nodiscard]] QList<Thing> children(const Thing &thing) const;
    [[nodiscard]] Thing child(const Thing &thing, int place) const;
    [[nodiscard]] QString labels(const Thing &thing) const;  ///< names of what is related to it as its label
    [[nodiscard]] QString text(const Thing &thing) const;    ///< through the Text interface
    [[nodiscard]] QRect extents(const Thing &thing) const;   ///< on the screen
    [[nodiscard]] QStringList actions(const Thing &thing) const;
    /// The cell of a table, without walking it.
    [[nodiscard]] Thing cell(const Thing &table, int row, int column) const;
    [[nodiscard]] int rowCount(const Thing &table) const;
    /// Chooses a row of a table, a list or a tree, beside those that are chosen if it takes several.
    bool chooseRow(const Thing &table, int row) const;
    bool leaveRow(const Thing &table, int row) const;  ///< it is chosen no more

    bool act(const Thing &thing, const QString &action) const;
    bool press(const Thing &thing) const { return act(thing, QStringLiteral("Press")); }
    bool write(const Thing &thing, const QString &text) const;
    bool copy(const Thing &thing) const;  ///< all of its text to the clipboard
    bool grabFocus(const Thing &thing) const;
    /// To whatever has the keyboard: "Return", "Down", "Escape", a letter.
    bool pressKey(const QString &key) const;

    bool click(const QPoint &place) const;  ///< on the screen, as the mouse does

    using Wanted = std::function<bool(const Thing &)>;
    /// All below @p root that are in sight and wanted, at most @p most. Tables, lists and trees are not walked into.
    [[nodiscard]] QList<Thing> all(const Thing &root, const Wanted &wanted, int most = 1000) const;
    [[nodiscard]] Thing first(const Thing &root, const Wanted &wanted) const
    {
        return all(root, wanted, 1).value(0);
    }
    /// By role and name; the name is a regular expression for all of it.
    [[nodiscard]] Thing find(const Thing &root, const QString &role, const QString &name) const;
    [[nodiscard]] QString pathText(const Thing &thing) const;  ///< for messages: roles and names from the top

    [[nodiscard]] const QList<Told> &told() const { return m_told; }
    void forget() { m_told.clear(); }
    /// What was told last to have the focus.
    [[nodiscard]] Thing focused() const;

private Q_SLOTS:
    void take(const QDBusMessage &message);

private:
    [[nodiscard]] QDBusMessage ask(const Thing &thing, const QString &interface, const QString &method,
                                   const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const Thing &thing, const QString &interface, const QString &name) const;
    void walk(const Thing &thing, const Wanted &wanted, int most, int depth, QList<Thing> &found) const;

    QDBusConnection m_bus{QStringLiteral("nowhere")};
    QList<Told> m_told;
};

}  // namespace tri::test
