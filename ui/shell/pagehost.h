// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"
#include "ui/shell/page.h"

#include <QStackedWidget>

#include <functional>
#include <utility>

namespace tri::ui {

/// Somewhere in the desk one can go and come back to.
struct Destination {
    enum class Type {
        Home,
        Kind,
        PlacePage,
        Record,
        NewRecord,
        Meeting,
        MeetingMode,
        Brief,
        Search,
        History,
        Help,
    };
    Type type = Type::Home;
    QString text{};  ///< kind key, key of a place's page, recipe key, search words or help id
    RecordId id{};
    QList<std::pair<QString, RecordId>> links{};
    friend bool operator==(const Destination &, const Destination &) = default;
};

/// The pages one went through, like a browser's: back, forward, each as it was left. Pages far back are dropped and
/// made again from the state they left.
class PageHost final : public QStackedWidget {
    Q_OBJECT
public:
    using Maker = std::function<Page *(const Destination &)>;

    explicit PageHost(Maker maker, QWidget *parent = nullptr);

    bool visit(const Destination &destination);  ///< false when there is no such page
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    [[nodiscard]] Page *page() const;
    [[nodiscard]] Destination destination() const;

Q_SIGNALS:
    void pageChanged();
    void titleChanged();
    void actionsChanged();

private:
    struct Visit {
        Destination destination;
        Page *page = nullptr;
        QVariantMap state{};
    };
    bool show(qsizetype at);
    void leave();
    void drop(Visit &visit);
    void thin();

    Maker m_maker;
    QList<Visit> m_visits;
    qsizetype m_at = -1;
};

}  // namespace tri::ui
