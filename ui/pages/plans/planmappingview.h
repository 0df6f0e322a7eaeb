// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/sheetmap.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTreeWidget;

namespace tri::ui {

/// What the columns of somebody's sheet mean: a proposal with how sure it is and what stands in the column, and beside it
/// the outline that comes of it.
class PlanMappingView final : public QWidget {
    Q_OBJECT
public:
    explicit PlanMappingView(const AppContext &context, QWidget *parent = nullptr);
    /// @p book must outlive the view.
    void begin(const RawBook &book, const QString &name);
    [[nodiscard]] const SheetMap &map() const { return m_map; }
    [[nodiscard]] PlanBook planBook() const { return mappedBook(*m_book, m_map); }
    [[nodiscard]] bool isRemembered() const;
    [[nodiscard]] QString rememberedAs() const;
    [[nodiscard]] const std::optional<SheetMapping> &kept() const { return m_kept; }

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    void setUp();
    QWidget *setUpHead();
    void setUpButtons();
    void propose(const QString &sheet, int headingRow);
    void fillHead();
    void fillColumns();
    void setMeaning(int column, const QString &means);
    void showPreview();

    AppContext m_context;
    const RawBook *m_book = nullptr;
    SheetMap m_map;
    std::optional<SheetMapping> m_kept;
    QLabel *m_intro;
    QString m_fileName;
    QLabel *m_sheetLabel = nullptr;
    QComboBox *m_sheet;
    QSpinBox *m_headingRow;
    QComboBox *m_by;
    QComboBox *m_language;
    QTableWidget *m_columns;
    QTreeWidget *m_preview;
    QLabel *m_told;
    QCheckBox *m_remember;
    QLineEdit *m_name;
    QPushButton *m_go;
};

}  // namespace tri::ui
