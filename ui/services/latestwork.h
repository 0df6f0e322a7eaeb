// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace tri::ui {

/// What a page only shows and may take long to work out: done in a thread of its own while the page keeps what it shows.
/// The newest order wins; one that is still worked on is given up for it. What is done within a blink is there at once.
/// What the work reads must outlive this; letting go of it ends the work, and waits for that.
class LatestWork final : public QObject {
    Q_OBJECT
public:
    explicit LatestWork(QObject *parent = nullptr);
    ~LatestWork() override;

    /// Calls @p make(Progress &) in the thread and, unless a newer order came, @p then with its result in this one.
    template <typename Make, typename Then> void order(Make make, Then then)
    {
        auto made = std::make_shared<std::optional<std::invoke_result_t<Make, Progress &>>>();
        start({[make, made](Progress &progress) { made->emplace(make(progress)); },
               [then, made] { then(*std::move(*made)); }});
    }
    [[nodiscard]] bool isBusy() const { return m_run != nullptr; }
    [[nodiscard]] static bool isAnyBusy() { return s_busy > 0; }  ///< something that is shown is not worked out yet
    void drop();  ///< nothing is wanted any more

private:
    struct Order {
        std::function<void(Progress &)> work;
        std::function<void()> then;
    };
    struct Run;
    void start(Order order);
    void begin(int patience);
    void finish();

    std::optional<Order> m_next;  ///< as soon as the present work has ended
    std::unique_ptr<Run> m_run;
    int m_started = 0;
    bool m_dropped = false;
    inline static int s_busy = 0;  // of all of them; they live in one thread
};

}  // namespace tri::ui
