// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "core/seal/keybook.h"
#include "ui/services/appcontext.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;
class QTreeWidget;

namespace tri::ui {

class ThemedLabel;

/// Sends each agency of a work plan its own lines: a package for each, sealed for its key, into one folder, with the day by
/// which they are asked back. Deletes itself when it is closed.
class AgencyRound final : public QDialog {
    Q_OBJECT
public:
    explicit AgencyRound(const AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void sent(int packages, const QString &folder);
    void failed(const tri::Problem &problem);

private:
    struct Line {
        RecordId agency;
        KnownKey key;
    };
    void setUp();
    void fillPlans();
    void fillAgencies();
    void follow();
    void askFolder();
    void send(const QString &folder);
    [[nodiscard]] QList<Line> chosen() const;
    [[nodiscard]] Status sendOne(const Line &line, const QString &path, const QDate &by) const;
    [[nodiscard]] int
    keyFor(const RecordId &agency) const;  ///< among the known ones; -1 = none bears its name

    AppContext m_context;
    std::optional<Identity> m_own;
    QList<KnownKey> m_keys;
    QComboBox *m_plan;
    QDateEdit *m_by;
    QTreeWidget *m_list;
    ThemedLabel *m_why;
    QPushButton *m_send;
};

}  // namespace tri::ui
