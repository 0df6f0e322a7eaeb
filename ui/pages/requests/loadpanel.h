// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/requests/requestspart.h"

class QComboBox;
class QSplitter;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace tri::ui {

class LoadChart;
class RequestList;
class ThemedLabel;

/// What each of those asked was asked, and what came of it, as a table or as bars. The chosen number says in words what it
/// counts, and lists its requests; of what was declined also why. By name: nobody stands first for being much or little.
class LoadPanel final : public QWidget {
    Q_OBJECT
public:
    enum Column { Asked, Offered, Delivered, Declined, Open, Columns };

    explicit LoadPanel(const AppContext &context, QWidget *parent = nullptr);

    void showLoad(const SharedRequests &reading);
    void setOrientation(Qt::Orientation orientation);  ///< of table and list
    void choose(const RecordId &agency);               ///< its line
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void stateChanged();

private:
    void setUpTable();
    void fillTable();
    void giveRoom();
    void showCell();
    void showAs(int form);
    [[nodiscard]] const RecordIds &requestsAt(int line, int column) const;
    [[nodiscard]] QString wordsAt(int line, int column) const;
    [[nodiscard]] QString reasonOf(const ExpertiseRequest &request, const RecordId &agency) const;
    [[nodiscard]] std::pair<int, int> place() const;  ///< line and column in sight

    AppContext m_context;
    SharedRequests m_reading;
    QList<AgencyRequests> m_agencies;  // by name
    QStringList m_names;
    QComboBox *m_form;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    LoadChart *m_chart;
    ThemedLabel *m_words;
    RequestList *m_list;
    QVBoxLayout *m_below = nullptr;
    bool m_hasRoom = false;  ///< the table was given what its columns need
};

}  // namespace tri::ui
