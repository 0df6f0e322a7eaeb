// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/distil.h"
#include "ui/pages/evidence/evidencereading.h"

#include <QAbstractTableModel>

namespace tri::ui {

class Theme;

/// Lessons against experiences. First what all evidence of a lesson says, whose States support it and when it was last looked
/// at; then a column for each experience.
class DistilModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Lead { Evidence, States, Age, LeadCount };

    explicit DistilModel(const Theme &theme, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_theme(theme)
    {
    }

    void setDistil(SharedReading reading, Distil distil, const QDate &today);
    void setPicked(const RecordIds &picked);  ///< experiences chosen to be compared
    void setNameWidth(int pixels);            ///< room for the names of lessons; longer ones are shortened
    [[nodiscard]] const Distil &distil() const { return m_distil; }

    [[nodiscard]] RecordId lessonAt(int row) const;
    [[nodiscard]] RecordId experienceAt(int column) const;  ///< null in the first columns
    [[nodiscard]] QList<DistilCell> cellsAt(const QModelIndex &index) const;
    /// All that a cell tells: what is said, how strongly, why and from where.
    [[nodiscard]] QString wordsAt(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const RecordId &lesson) const;
    [[nodiscard]] int columnOf(const RecordId &experience) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Mar 2014, 12 years ago"; "not looked at" when nobody said.
    [[nodiscard]] static QString ageText(const PartialDate &looked, const QDate &today);
    [[nodiscard]] static QString sayingText(const DistilCell &cell);  ///< "+ supports, strong"

private:
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString leadText(int row, int column, bool full) const;
    [[nodiscard]] QString lessonText(int row) const;
    [[nodiscard]] QString lessonLines(int row) const;

    const Theme &m_theme;
    SharedReading m_reading;
    Distil m_distil;
    QDate m_today;
    RecordIds m_picked;
    int m_nameWidth = 0;
};

}  // namespace tri::ui
