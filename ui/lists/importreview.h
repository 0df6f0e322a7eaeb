// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/exchange/tablereader.h"
#include "core/rules/keptmapping.h"
#include "ui/services/appcontext.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace tri::ui {

class NoticeBar;
class ReviewFixes;
class ReviewModel;
class ThemedLabel;

/// What a paste or an import will do, before it does it: which column feeds which field, what is wrong and why, and how
/// many records will be new or changed. Cells are mended here; nothing is written before the last button.
class ImportReview final : public QWidget {
    Q_OBJECT
public:
    ImportReview(const AppContext &context, const RecordSpec &kind, QWidget *parent);

    /// @p rows as pasted; without a row of headings, @p columns name the fields in order.
    void reviewRows(const QList<QStringList> &rows, const QStringList &columns);
    /// A table from a file. What it turned out to be is shown and can be changed: sheet, encoding, separator.
    void reviewFile(const QString &path);
    [[nodiscard]] ReviewModel *model() const { return m_model; }

Q_SIGNALS:
    void accepted(const tri::ChangeSet &changes);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUp();
    void setUpFooter(QVBoxLayout *column);
    void setUpSource();
    void readFile();
    void showSource();
    void take();
    void summarise();
    void useKept(CsvTable &table);
    void fillMapping();
    void fillKeys();
    void offerWholeFixes();
    void remember(ChangeSet &changes) const;
    void placeMapping();
    void showProblem();
    void goToProblem();
    void finish(bool leaveOutFaulty);
    bool eventFilter(QObject *object, QEvent *event) override;

    const RecordSpec &m_kind;
    AppContext m_context;
    ReviewModel *m_model;
    QLabel *m_title;
    QLabel *m_source;
    QLabel *m_summary;
    NoticeBar *m_notice;
    QCheckBox *m_headings;
    QTableView *m_table;
    QWidget *m_mappingRow;
    QList<QComboBox *> m_mapping;
    ThemedLabel *m_problem;
    ReviewFixes *m_fixes;
    QCheckBox *m_remember;
    QLabel *m_keyLabel;
    QComboBox *m_key;
    QPushButton *m_all;
    QCheckBox *m_update;  // of what exists here already
    QPushButton *m_valid;
    QPushButton *m_next;
    QWidget *m_sourceRow;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QString m_path;  // "" = pasted
    TableOptions m_options;
    TableSource m_found;
    QList<QStringList> m_rows;
    QStringList m_columns;
    std::optional<SheetMapping> m_kept;
    QStringList m_proposed;  // what the columns meant before the person changed any
};

}  // namespace tri::ui
