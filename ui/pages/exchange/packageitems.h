// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"
#include "ui/services/appcontext.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tri::ui {

/// The records of a package, each with what taking it would do, to be taken or refused as a whole or by field. What stays
/// when nobody says anything: what is outside of what its sender was asked for is refused, all else is taken.
class PackageItems final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Item = MergePlan::Item;
    using Effect = Item::Effect;
    enum Column { What, Title, Kind, Fields, Who, When, Asked, ColumnCount };

    explicit PackageItems(const AppContext &context, QObject *parent = nullptr);

    /// Decisions about records that are still there stay.
    void setPreview(const PackagePreview &preview);
    void clear();
    [[nodiscard]] const Item &item(int row) const { return m_items[row]; }
    [[nodiscard]] int rowOf(const RecordId &id) const { return m_rows.value(id, -1); }
    [[nodiscard]] bool isOutside(const RecordId &id) const { return m_outside.contains(id); }
    [[nodiscard]] bool hasOutside() const { return !m_outside.isEmpty(); }
    [[nodiscard]] int count(Effect effect) const;
    [[nodiscard]] QString
    titleOf(const RecordId &id) const;  ///< as it will be; "" = the package does not have it
    /// What of it can be refused by itself: keys in the order of the kind, "" = its deletion. None for what is new.
    [[nodiscard]] QStringList parts(const Item &item) const;
    [[nodiscard]] QString partName(const Item &item, const QString &key) const;

    [[nodiscard]] const MergeRefusals &refusals() const { return m_refusals; }
    [[nodiscard]] Qt::CheckState taken(const Item &item) const;
    [[nodiscard]] bool isPartTaken(const RecordId &id, const QString &key) const;
    [[nodiscard]] bool isDeletionTaken(const Item &item) const;
    [[nodiscard]] qsizetype takenCount() const;  ///< records of which something is taken
    void take(const RecordIds &ids, bool taken);
    void takePart(const RecordId &id, const QString &key, bool taken);
    void refuseDeletions();
    void refuseOutside();
    void takeAll();

    [[nodiscard]] QVariantMap refusalState() const;
    void setRefusalState(const QVariantMap &state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen();  ///< something is taken or refused now

private:
    void put(const RecordId &id, bool taken);
    void tell();
    [[nodiscard]] QString text(const Item &item, int column) const;
    [[nodiscard]] QString fieldsText(const Item &item) const;

    AppContext m_context;
    QList<Item> m_items;
    QHash<RecordId, int> m_rows;
    QSet<RecordId> m_outside;
    QSet<RecordId> m_seen;  // what the person could decide on already
    MergeRefusals m_refusals;
};

/// The records of a package that are in sight.
class PackageFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PackageFilter(PackageItems *items, QObject *parent = nullptr);
    void setShown(MergePlan::Item::Effect effect, bool shown);
    [[nodiscard]] bool isShown(MergePlan::Item::Effect effect) const
    {
        return !m_hidden.contains(int(effect));
    }
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PackageItems *m_items;
    QSet<int> m_hidden;
    QString m_words;
};

}  // namespace tri::ui
