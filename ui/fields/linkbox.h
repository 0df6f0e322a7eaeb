// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace tri::ui {

/// A line in which one types part of a name or a reference and picks the record from the list below it.
class LinkBox final : public QLineEdit {
    Q_OBJECT
public:
    LinkBox(const FieldSpec &field, const AppContext &context, QWidget *parent);

    void setExcluded(const RecordIds &ids) { m_excluded = ids; }  ///< not offered: they are linked already
    /// The one record whose reference or title is exactly @p text; null when there is none or several.
    [[nodiscard]] RecordId exactMatch(const QString &text) const;

Q_SIGNALS:
    void chosen(const tri::RecordId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();

    const FieldSpec *m_field;
    AppContext m_context;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    RecordIds m_excluded;
};

}  // namespace tri::ui
