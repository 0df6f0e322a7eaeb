// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/atspi/program.h"
#include "tests/atspi/reader.h"

#include <QTest>

namespace tri::test {

/// A test that has the desk before it as a screen reader has: things are found by role and name, read, pressed and
/// written; keys are pressed only where a person at a screen reader presses them too. Each step goes on where the one
/// before left the program. Nothing of the program's screens is linked here.
class DeskTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

protected:
    static constexpr int kPatience = 120'000;  // ms: the whole program under a sanitizer, beside other tests

    /// Makes what is to be there before the program begins; gives what it is begun with.
    virtual QStringList prepare() { return {}; }
    /// Waits until it is there and gives it; fails the test where it does not come.
    Thing await(const QString &role, const QString &name);
    /// … below something else than the whole program.
    Thing await(const Thing &root, const QString &role, const QString &name);
    template <typename Condition> bool until(const Condition &condition)
    {
        return QTest::qWaitFor(condition, kPatience);
    }
    /// Nobody manages the windows of this screen, so it is given the keyboard as a person gives it by a click.
    bool takeKeyboard(const Thing &place);
    bool openSample();
    /// "Edit", "Go to anything.*": pressed without opening the menu, as a reader's list of commands does.
    bool command(const QString &menu, const QString &name);
    [[nodiscard]] Thing menuItem(const QString &menu, const QString &name) const;
    [[nodiscard]] Thing below(const Thing &menu, const QString &name) const;  ///< an entry of that menu
    bool press(const QString &role, const QString &name);
    bool write(const QString &name, const QString &text);
    /// Goes through the choices of the box that is about this until it stands on that one.
    bool choose(const QString &about, const QString &choice);
    /// Gives it the keyboard and waits until it has it.
    bool enter(const Thing &thing);
    /// Writes into the box that finds anything, and goes where it leads.
    bool goTo(const QString &words);
    [[nodiscard]] QStringList
    fitting(const QString &words);                    ///< what is listed there; empty = it did not work
    [[nodiscard]] bool offers(const QString &title);  ///< … a thing of that name
    /// The dialog of files: this path, and what its button says.
    bool chooseFile(const QString &dialog, const QString &path, const QString &button);
    /// What takes the keyboard and has no name, or a description with markup in it.
    [[nodiscard]] QStringList unreadableIn(const Thing &root) const;
    /// What messages that came into sight say.
    [[nodiscard]] QStringList alertsTold() const;
    /// What things say whose name or description was told to be another.
    [[nodiscard]] QStringList changesTold() const;
    [[nodiscard]] QStringList rowsOf(const Thing &list, int most, int column = 0) const;
    [[nodiscard]] int rowOf(const Thing &list, const QString &name, int column = 0) const;
    [[nodiscard]] QStringList namesOf(const Thing &root, const QString &role) const;

    Program m_program;
    Reader m_reader;
    Thing m_application;
};

}  // namespace tri::test
