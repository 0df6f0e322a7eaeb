// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plannumbers.h"
#include "core/rules/planoutline.h"

#include <array>
#include <vector>

namespace tri {

/// The outline of a plan while it is being changed. Moving only changes who is below whom; what that means for places,
/// levels and numbers is worked out once, at the end.
class PlanDraft {
public:
    static constexpr int kTop = 0;  ///< the plan itself

    PlanDraft(const PlanTree &tree, const PlanNumbering &numbering);

    struct Node {
        RecordId id;
        int line = -1;  ///< of the tree; -1 = new, or the plan itself
        int above = -1;
        PlanLevel level = PlanLevel::Objective;
        bool moved = false;  ///< is below another line than before
        bool made = false;
        bool gone = false;
        bool stray = false;
        std::array<QList<int>, 2> below;  ///< objectives, outcomes and outputs; activities
        QString number;
        Row row;  ///< of a new one
    };
    [[nodiscard]] const Node &at(int node) const { return m_nodes[std::size_t(node)]; }
    [[nodiscard]] int nodeOf(int line) const { return line + 1; }
    [[nodiscard]] int find(const RecordId &id) const;  ///< -1
    [[nodiscard]] QString name(int node) const;        ///< for a reason: its number, or its title

    /// Those beside a node, itself among them.
    [[nodiscard]] const QList<int> &beside(int node) const
    {
        return m_nodes[std::size_t(at(node).above)].below[rank(node)];
    }
    [[nodiscard]] bool isBelow(int node, int top) const;

    void swap(int node, int with);  ///< two that stand beside each other
    /// Puts a node with all below it at a place among those of its rank; levels follow.
    [[nodiscard]] Status place(int node, int above, qsizetype at);
    int add(const NewPlanLine &line, int above, qsizetype at);
    void remove(int node);

    [[nodiscard]] ChangeSet finish(const QString &verb, const QString &subject);

private:
    [[nodiscard]] static std::size_t rankOf(PlanLevel level) { return level == PlanLevel::Activity ? 1 : 0; }
    [[nodiscard]] std::size_t rank(int node) const { return rankOf(at(node).level); }
    [[nodiscard]] Status shift(int node, int by, bool write);
    void number();
    void numberBelow(int node, const QString &prefix, int from);
    void keepNumbers(int node);
    template <typename T> [[nodiscard]] T placed(T record, const Node &node, int place, bool structure) const;
    [[nodiscard]] RecordChange changeOf(const Node &node, int place, bool ordered) const;

    const PlanTree &m_tree;
    PlanNumbering m_numbering;
    std::vector<Node> m_nodes;  ///< the plan itself, then its lines in order, then new ones
    std::vector<std::array<bool, 2>> m_dirty;
    PlanNumbers m_numbers;  ///< that no other line may be given
};

}  // namespace tri
