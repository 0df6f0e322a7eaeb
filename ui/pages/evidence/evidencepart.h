// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evidence/evidencereading.h"
#include "ui/services/appcontext.h"

#include <QVariantMap>
#include <QWidget>

class QAction;

namespace tri::ui {

/// A tab of the page of evidence. All show one reading.
class EvidencePart : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePart(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const = 0;
    virtual void showReading(const SharedReading &reading) = 0;
    [[nodiscard]] virtual QList<QAction *> actions() const = 0;
    [[nodiscard]] virtual bool canPrint() const { return true; }
    virtual void print() = 0;
    [[nodiscard]] virtual QVariantMap saveState() const = 0;
    virtual void restoreState(const QVariantMap &state) = 0;
    virtual void focusFirst() = 0;
    [[nodiscard]] virtual bool isBusy() const { return false; }

Q_SIGNALS:
    void told(const QString &text);
    void failed(const tri::Problem &problem);
    void chainWanted(const tri::RecordId &id);
    void changed();  ///< subtitle() or saveState() answer differently now

protected:
    QAction *makeAction(QList<QAction *> &actions, const QString &name, const QString &icon,
                        const QString &text, const QString &tip);

    AppContext m_context;
};

}  // namespace tri::ui
