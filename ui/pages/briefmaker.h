// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "core/rules/minutes.h"
#include "ui/render/placeditems.h"
#include "ui/services/appcontext.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace tri::ui {

/// What an order for a brief came to.
struct MadeBrief {
    Result<BriefDocument> brief;
    PlacedDocument pages{};  ///< none when the brief could not be made
    // What is still to prepare, of a brief or of minutes
    int emptyPositions = 0;
    int openItems = 0;  ///< without a wanted outcome
    bool emptyAgenda = false;
    MinutesProgress minutes{};
};

/// Composes and lays out briefs in a thread of its own, so that the window goes on meanwhile. The newest order wins: one
/// that is still being worked on is given up for it. The workspace must outlive the maker; letting go of the maker ends
/// its work at the next record or block, and waits for that.
class BriefMaker final : public QObject {
    Q_OBJECT
public:
    explicit BriefMaker(const AppContext &context, QObject *parent = nullptr);
    ~BriefMaker() override;

    void make(const BriefRequest &request);
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }

Q_SIGNALS:
    /// In the thread of the maker; never of an order that a newer one replaced.
    void made(const std::shared_ptr<const tri::ui::MadeBrief> &brief);

private:
    struct Work;
    void start();
    void finish();

    AppContext m_context;
    std::optional<BriefRequest> m_next;  ///< to be made as soon as the present work has ended
    std::unique_ptr<Work> m_work;
};

}  // namespace tri::ui
