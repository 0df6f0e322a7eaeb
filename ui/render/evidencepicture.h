// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chain of evidence after layout: boxes, curves and words at their places, read-only. Screen, paper, PDF and SVG draw the
// same picture, so that they agree.

#include "core/rules/evidencechart.h"
#include "ui/render/timelinepicture.h"

#include <QPainterPath>

namespace tri::ui {

/// Sizes in the units of the picture; fonts and thickness of lines are those of a timeline.
struct EvidenceSizes {
    TimelineMetrics text;
    qreal width = 0;    ///< of a box
    qreal across = 0;   ///< between two columns
    qreal between = 0;  ///< two boxes of a column

    [[nodiscard]] qreal boxHeight() const;
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] qreal rowHeight() const { return boxHeight() + between; }
    [[nodiscard]] qreal allWidth() const { return kEvidenceLayers * width + (kEvidenceLayers - 1) * across; }
};

/// How a line looks: supports solid, limits dashed, contradicts dotted; the stronger the thicker.
struct EvidenceLook {
    bool says = false;
    QString direction{};
    QString strength{};
};

struct EvidenceBox {
    QRectF rect;
    int node = 0;
    QString reference;  ///< shortened to what fits
    QStringList lines;  ///< of the title
    bool isCenter = false;
};

struct EvidenceCurve {
    QPainterPath path;
    QPolygonF head;  ///< of the arrow; empty in the legend
    EvidenceLook look;
    int edge = -1;  ///< of the chart; -1 in the legend
};

/// Words or the sign alone, on their line.
struct EvidenceTag {
    QRectF rect;
    QString text;
    int edge = -1;
};

struct EvidenceHead {
    QRectF rect;
    QString text;
    bool strong = true;
};

struct EvidencePicture {
    QSizeF size;
    bool mirrored = false;
    QList<EvidenceHead> heads;
    QList<EvidenceBox> boxes;  ///< in the order of the chart's nodes
    QList<EvidenceCurve> curves;
    QList<EvidenceTag> tags;

    [[nodiscard]] int nodeAt(const QPointF &place) const;  ///< -1 for none
    [[nodiscard]] int edgeAt(const QPointF &place, qreal reach) const;
};

[[nodiscard]] EvidencePicture placeEvidence(const EvidenceChart &chart, const EvidenceSizes &sizes,
                                            TimelineTexts &texts, bool mirrored);
/// What signs and lines mean, in as many rows as it takes.
[[nodiscard]] EvidencePicture evidenceLegend(const EvidenceSizes &sizes, TimelineTexts &texts, qreal width,
                                             bool mirrored, const QString &language = screenLanguage());

/// What is chosen on a screen.
struct EvidenceMarks {
    int node = -1;
    int edge = -1;
    bool focus = false;
};
void paintEvidence(QPainter &painter, const EvidencePicture &picture, const EvidenceSizes &sizes,
                   const TimelineInks &inks, const EvidenceChart *chart = nullptr,
                   const EvidenceMarks &marks = {});

}  // namespace tri::ui
