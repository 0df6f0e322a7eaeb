// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "ui/services/appcontext.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace tri::ui {

/// How the pages of a paper are made up: cover, contents, large print, lines for notes. What nobody touched here stays as the
/// record of the brief has it, and is shown so.
class PageChoicesBox final : public QWidget {
    Q_OBJECT
public:
    explicit PageChoicesBox(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageChoices choices() const { return m_choices; }  ///< all but the paper
    void showPages(const PageOptions &pages);                        ///< how they are now; chooses nothing
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *addBox(const QString &key, const QString &text, const QString &tip,
                      std::optional<bool> PageChoices::*choice);

    PageChoices m_choices;
    QCheckBox *m_cover;
    QCheckBox *m_contents;
    QCheckBox *m_large;
    QSpinBox *m_lines;
    QCheckBox *m_codes;
};

}  // namespace tri::ui
