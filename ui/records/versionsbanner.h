// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/theme.h"

#include <QFrame>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace tri::ui {

/// Several versions of something, one row each field, with a button for each version to keep. Stands above the form.
class VersionsBanner final : public QFrame {
    Q_OBJECT
public:
    struct Version {
        QString caption;  ///< what the button says: "Keep mine"
        QString text;     ///< the version as words, plain
        std::function<void()> take;
    };
    struct Item {
        QString label;  ///< the field's label
        QList<Version> versions;
    };

    VersionsBanner(const Theme *theme, QWidget *parent);
    struct More {
        QString caption;
        std::function<void()> show;
    };
    /// Shows @p items under @p heading; hides when there are none. @p more leads to where they can be compared.
    void present(const QString &heading, const QList<Item> &items, const More &more);
    void present(const QString &heading, const QList<Item> &items) { present(heading, items, More()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addItem(const Item &item, int number);

    const Theme *m_theme;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
};

}  // namespace tri::ui
