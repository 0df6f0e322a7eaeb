// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fieldvalue.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QLineEdit;

namespace tri::ui {

class LinkBox;
class ThemedLabel;

/// A line below what is to be decided: who is asked to decide, and until when.
class AssignBar final : public QWidget {
    Q_OBJECT
public:
    AssignBar(const AppContext &context, QWidget *parent);

    /// Opens with what was said before.
    void ask(const RecordIds &owners, const PartialDate &due);
    void leave();

Q_SIGNALS:
    void assigned(const tri::RecordIds &owners,
                  const tri::PartialDate &due);  ///< no owners = nobody any more
    void left();                                 ///< without an answer

private:
    void done();
    void tell(const QString &problem);

    AppContext m_context;
    LinkBox *m_who;
    QLineEdit *m_due;
    ThemedLabel *m_problem;
    RecordId m_chosen;
};

}  // namespace tri::ui
