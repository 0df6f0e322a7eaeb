// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>

class QLineEdit;
class QTreeWidget;

namespace tri::ui {

class Theme;

/// Something one can go to or do.
struct LocatorEntry {
    QString title;
    QString detail;  ///< kind, reference, shortcut
    QIcon icon;
    std::function<void()> run;
    bool stays = false;  ///< running it keeps the list open
};

/// Where entries come from. A prefix and a blank ask this source alone; without a prefix the general ones answer.
struct LocatorSource {
    QString prefix;  ///< "m", "v", ">" …
    QString name;    ///< "Meetings"
    bool general = true;
    std::function<QList<LocatorEntry>(const QString &words, int limit)> find;
};

/// One box for everything: records, places, views, commands. What fits appears below the box as one types; arrows and
/// Enter choose, Esc goes back to where one was.
class Locator final : public QFrame {
    Q_OBJECT
public:
    Locator(QLineEdit *box, const Theme &theme, QWidget *window);

    void setSources(QList<LocatorSource> sources);
    void open(const QString &text = {});
    void dismiss();
    [[nodiscard]] QList<LocatorEntry> entries(const QString &text) const;

Q_SIGNALS:
    void searchWanted(const QString &words);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void run(int row);
    void place();
    void move(int steps);

    QLineEdit *m_box;
    const Theme &m_theme;
    QTreeWidget *m_list;
    QList<LocatorSource> m_sources;
    QList<LocatorEntry> m_entries;
    QWidget *m_before = nullptr;  // where the keyboard was
};

}  // namespace tri::ui
