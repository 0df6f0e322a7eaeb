// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/requests/requestspart.h"

class QComboBox;
class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class RequestList;
class SpreadChart;
class ThemedLabel;

/// How much notice requests gave and how long answers took, as distributions: together, and by kind, by who asked or by
/// chairmanship of the Forum; as a picture or as a table. The chosen group says in words what is known of it, and lists its
/// requests.
class TimesPart final : public RequestsPart {
    Q_OBJECT
public:
    enum class By { Kind, Requester, Chairmanship };

    explicit TimesPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Notice and answer times"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> actions() override { return {m_copy}; }
    void focusFirst() override;

protected:
    void showReading() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    QWidget *makeBar();
    void setUpTable();
    void fill();
    void fillTable();
    void setCurrent(int row);
    void showCurrent();
    void showAs(int form);
    void copy();
    [[nodiscard]] QList<QStringList> cells() const;  ///< with headings
    [[nodiscard]] bool isAnswer() const;
    [[nodiscard]] const DaySpread &daysOf(const RequestGroup &group) const;
    [[nodiscard]] QString nameOfGroup(const RequestGroup &group) const;
    [[nodiscard]] QString captionOf(const DaySpread &days) const;
    [[nodiscard]] QString wordsOf(const RequestGroup &group) const;
    [[nodiscard]] QString daysOf(const ExpertiseRequest &request) const;

    QComboBox *m_figure;
    QComboBox *m_by;
    QComboBox *m_form;
    QStackedWidget *m_stack;
    SpreadChart *m_chart;
    QTreeWidget *m_table;
    EmptyState *m_empty;
    QWidget *m_below;
    ThemedLabel *m_words;
    RequestList *m_list;
    QAction *m_copy;
    QList<RequestGroup> m_groups;  // the first: all together
    int m_row = 0;
};

}  // namespace tri::ui
