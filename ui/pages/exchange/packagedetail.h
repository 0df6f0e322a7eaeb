// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/services/appcontext.h"

#include <QHash>
#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace tri::ui {

class PackageItems;

/// One record of a package: each field before and after, all versions where two sides changed it, and who changed it when.
/// Each can be taken or refused by itself. What is foreign is text and nothing else.
class PackageDetail final : public QScrollArea {
    Q_OBJECT
public:
    PackageDetail(const AppContext &context, PackageItems *items, QWidget *parent = nullptr);

    void showNothing();
    void showRecord(const MergePlan &plan, const RecordId &id);
    [[nodiscard]] RecordId record() const { return m_id; }

private:
    void begin();
    void finish();
    void addHead(const MergePlan::Item &item);
    void addPart(const MergePlan::Item &item, const MergeDetail &detail, const QString &key);
    void addWhole(const Row &row, const QString &caption);
    void addField(const FieldSpec &field, const FieldValue *before, const FieldValue &after);
    void addTexts(const QString &name, const QString *older, const QString &newer,
                  const QString &language = {});
    void addVersions(const Conflict &conflict, const FieldSpec *field);
    void addCommits(const MergeDetail &detail);
    void addCaption(const QString &text);
    void addNote(const QString &text);
    QCheckBox *addCheck(const QString &key, const QString &text);
    void follow();
    [[nodiscard]] QString valueText(const FieldSpec *field, const Conflict::Version &version) const;
    [[nodiscard]] TextContext words() const;  ///< records that only the package has are named too

    AppContext m_context;
    PackageItems *m_items;
    RecordId m_id;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QCheckBox *m_whole = nullptr;
    QHash<QString, QCheckBox *> m_parts;
};

}  // namespace tri::ui
