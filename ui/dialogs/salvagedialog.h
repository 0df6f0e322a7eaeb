// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/salvaging.h"

#include <QDialog>

class QTreeWidget;

namespace tri::ui {

class Theme;

/// What became of a damaged workspace: how much its seals vouch for, and record by record what is in doubt, what stands as it
/// was earlier, and what is lost. Accepted when the salvaged workspace is to be opened. Deletes itself when it is closed.
class SalvageDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p out is the workspace that was made.
    SalvageDialog(const SalvageReport &report, const QString &out, const Registry &registry,
                  const Theme &theme, QWidget *parent);

private:
    void addGroup(const QString &heading, const QList<SalvageReport::Record> &records);

    const Registry &m_registry;
    QTreeWidget *m_records;
};

}  // namespace tri::ui
