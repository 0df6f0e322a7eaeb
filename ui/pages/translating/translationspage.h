// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/translationimport.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

class NoticeBar;
class PageHeader;
class TranslationPane;

/// How far the texts of the records are translated, by kind and language; the texts that lack a translation or whose original
/// changed after it, one after the other beside their original; and files for translators, out and back in.
class TranslationsPage final : public Page {
    Q_OBJECT
public:
    explicit TranslationsPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Translations"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("translating"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void commit() override;
    void focusFirst() override;

private:
    enum Column { Record, Field, State };  // of the list
    static constexpr int kIdRole = Qt::UserRole;
    static constexpr int kFieldRole = Qt::UserRole + 1;
    static constexpr int kStateRole = Qt::UserRole + 2;

    void setUpActions();
    QWidget *setUpOptions();
    QWidget *setUpBody();
    void onCommitted(const CommitEvent &event);
    void followPane(const HeldText &held);
    [[nodiscard]] static Problem
    meeting(const QString &theirs);  ///< what was typed meets another translation
    void fillCoverage();
    void fillList();
    void showChosen();
    void onChosen(QTreeWidgetItem *before);
    void onCoverageClicked(QTreeWidgetItem *item, int column);
    /// False when what was typed could not be kept; the notice says why.
    bool save();
    void saveAndNext();
    void confirmAndNext();
    void showNext();
    void tellRestored();
    void send();
    void write(const QString &path);
    void receive();
    void review(const QString &path);
    [[nodiscard]] QList<HeldText> shown() const;  ///< of the chosen kind and state
    [[nodiscard]] QString language() const;
    [[nodiscard]] QTreeWidgetItem *itemOf(const RecordId &id, int field) const;

    AppContext m_context;
    QList<HeldText> m_texts;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QComboBox *m_language;
    QComboBox *m_wanted;
    QComboBox *m_circle;
    QCheckBox *m_builtIn;
    QTreeWidget *m_coverage;
    QTreeWidget *m_list;
    TranslationPane *m_pane;
    QAction *m_open = nullptr;
    QAction *m_send = nullptr;
    QAction *m_receive = nullptr;
    QString m_kind;  ///< key; "" = all
    bool m_filling = false;
};

}  // namespace tri::ui
