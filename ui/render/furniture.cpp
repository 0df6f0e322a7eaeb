// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/furniture.h"

#include "ui/render/pagesetup.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

// Shares of the footer's width: short title, version, page number.
constexpr qreal startShare = 0.33;
constexpr qreal middleShare = 0.30;
constexpr qreal endShare = 0.33;
constexpr int footerLines = 2;

class Furniture {
public:
    Furniture(PlacedDocument &placed, const BriefDocument &document) : m_placed(placed), m_document(document) {}

    void run()
    {
        const auto total = int(m_placed.pages.size());
        for (int i = 0; i < total; ++i)
            addTo(m_placed.pages[i], i + 1, total);
    }

private:
    void addTo(PlacedPage &page, int number, int total)
    {
        const QRectF body = page.body;
        const bool rightToLeft = m_placed.rightToLeft;
        Shared &shared = m_shared[page.landscape ? 1 : 0];
        if (!shared.made) {
            shared.classification = flow(m_document.classification, Role::Classification, body.width(), Side::Center);
            shared.start = footer(m_document.shortTitle, body.width() * startShare, rightToLeft ? Side::Right : Side::Left);
            shared.middle = footer(m_document.version, body.width() * middleShare, Side::Center);
            shared.made = true;
        }
        place(page, shared.classification, body.left(), body.top() - look::classificationAbove - height(shared.classification));

        const QString pageOf = m_document.pageOf.isEmpty() ? u"%1 / %2"_s : m_document.pageOf;
        const int end =
            footer(pageOf.arg(QString::number(number),
                              QString::number(m_document.allPages > 0 ? m_document.allPages : total)),
                   body.width() * endShare, rightToLeft ? Side::Left : Side::Right);
        const qreal top = body.bottom() + look::footerBelow;
        const auto startX = [&](qreal width) { return rightToLeft ? body.right() - width : body.left(); };
        const auto endX = [&](qreal width) { return rightToLeft ? body.left() : body.right() - width; };
        place(page, shared.start, startX(body.width() * startShare), top);
        place(page, shared.middle, body.center().x() - body.width() * middleShare / 2, top);
        place(page, end, endX(body.width() * endShare), top);
        const qreal foot = std::max({height(shared.start), height(shared.middle), height(end)});
        place(page, shared.classification, body.left(), top + foot + look::classificationBelow);
    }

    /// Index of a new flow; -1 for no text.
    int flow(const QString &text, Role role, qreal width, Side side)
    {
        if (text.isEmpty())
            return -1;
        FlowRequest request;
        request.text = plain(text);
        request.role = role;
        request.language = m_document.language;
        request.width = width;
        request.side = side;
        request.large = m_document.pages.largePrint;
        m_placed.flows.push_back(makeFlow(request));
        return int(m_placed.flows.size()) - 1;
    }

    /// The footer only repeats what the first page says in full, so a long text may end in dots.
    int footer(QString text, qreal width, Side side)
    {
        for (;;) {
            const int index = flow(text, Role::Footer, width, side);
            if (index < 0)
                return index;
            const QTextLayout &layout = m_placed.flows[size_t(index)]->layout();
            if (layout.lineCount() <= footerLines)
                return index;
            const qsizetype fits = layout.lineAt(footerLines).textStart();
            text = text.left(std::max<qsizetype>(fits - 3, 1)).trimmed() + u'…';
            m_placed.flows.pop_back();
        }
    }

    [[nodiscard]] qreal height(int index) const
    {
        if (index < 0)
            return 0;
        const TextFlow &flow = *m_placed.flows[size_t(index)];
        return flow.lineHeight * flow.lineCount();
    }

    void place(PlacedPage &page, int index, qreal x, qreal y)
    {
        if (index < 0)
            return;
        const TextFlow &flow = *m_placed.flows[size_t(index)];
        for (int line = 0; line < flow.lineCount(); ++line) {
            page.lines << PlacedLine{index, line, QPointF(x, y),
                                     QRectF(x, y + line * flow.lineHeight, flow.width, flow.lineHeight), false};
        }
    }

    struct Shared {
        bool made = false;
        int classification = -1;
        int start = -1;
        int middle = -1;
    };

    PlacedDocument &m_placed;
    const BriefDocument &m_document;
    Shared m_shared[2];
};

}  // namespace

void addFurniture(PlacedDocument &placed, const BriefDocument &document)
{
    Furniture(placed, document).run();
}

}  // namespace tri::ui
