// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QToolButton;

namespace tri::ui {

class FieldEditor;
class Theme;

/// A group of fields under a heading that folds. Labels stand beside the fields when wide, above when narrow.
class FormSection final : public QWidget {
    Q_OBJECT
public:
    /// @p title "" = the first section, without a heading.
    FormSection(const QString &title, const Theme *theme, QWidget *parent);

    void addEditor(FieldEditor *editor);
    void setNarrow(bool narrow);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void folded(bool folded);

private:
    const Theme *m_theme;
    QToolButton *m_header = nullptr;
    QWidget *m_content;
    QFormLayout *m_layout;
    QList<QWidget *> m_labels;
    bool m_folded = false;
};

}  // namespace tri::ui
