// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/destination.h"
#include "ui/shell/page.h"

#include <QStackedWidget>

#include <functional>

namespace tri::ui {

/// The pages one went through, like a browser's: back, forward, each as it was left. Pages far back are dropped and
/// made again from the state they left.
class PageHost final : public QStackedWidget {
    Q_OBJECT
public:
    using Maker = std::function<Page *(const Destination &)>;

    explicit PageHost(Maker maker, QWidget *parent = nullptr);

    /// False when there is no such page. @p state is what saveState() of a page like it said.
    bool visit(const Destination &destination, const QVariantMap &state = {});
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    [[nodiscard]] Page *page() const;  ///< nullptr before the first visit, and until wake()
    [[nodiscard]] Destination destination() const;
    /// The same, with the record that the page went on to by itself, as to the next one of a list.
    [[nodiscard]] Destination presentDestination() const;
    [[nodiscard]] QString title() const;

    /// The last visits and where each was left, for the session.
    [[nodiscard]] QVariantMap saveState() const;
    /// Takes over the visits for which @p isThere holds, without making a page yet; false when none is left.
    bool restoreState(const QVariantMap &state, const std::function<bool(const Destination &)> &isThere);
    bool wake();  ///< makes the page in sight if it is not there yet; false when it cannot be made

Q_SIGNALS:
    void pageChanged();
    void titleChanged();
    void actionsChanged();
    void stateChanged();

private:
    struct Visit {
        Destination destination;
        Page *page = nullptr;
        QVariantMap state{};
    };
    bool show(qsizetype at);
    void follow(Page *page);
    void leave();
    void drop(Visit &visit);
    void thin();

    Maker m_maker;
    QList<Visit> m_visits;
    qsizetype m_at = -1;
    QString m_title;  // until there is a page
};

}  // namespace tri::ui
