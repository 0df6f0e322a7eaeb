// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/requesttimes.h"
#include "ui/services/appcontext.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;

namespace tri::ui {

/// All requests as the parts of their page show them. It never changes: after a commit there is a new one.
struct RequestsReading {
    RequestData data;
    RequestTimes times;
    QHash<RecordId, const ExpertiseRequest *> byId;  ///< into the data

    [[nodiscard]] const ExpertiseRequest *request(const RecordId &id) const { return byId.value(id); }
};
using SharedRequests = std::shared_ptr<const RequestsReading>;

/// What stands behind one tab of the page of requests. It is given what was read anew after each commit; a part that is not in
/// sight shows it once it comes into sight.
class RequestsPart : public QWidget {
    Q_OBJECT
public:
    explicit RequestsPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;     ///< of its tab
    [[nodiscard]] virtual QString subtitle() const = 0;  ///< of the page while it is in sight
    void setReading(const SharedRequests &reading);
    /// What can be done here, beside what can always be done on the page. Owned by the part.
    [[nodiscard]] virtual QList<QAction *> actions() { return {}; }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void print() {}
    /// Puts the keyboard where work begins.
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }
    /// Where the person was. What is not in sight comes back once it is.
    [[nodiscard]] QVariantMap state() const { return m_comesBack ? *m_comesBack : saveState(); }
    void comeBackTo(const QVariantMap &state);
    virtual bool reveal(const RecordId &request)
    {
        Q_UNUSED(request)
        return false;
    }

Q_SIGNALS:
    void actionsChanged();
    void stateChanged();
    void failed(const tri::Problem &problem);  ///< told in the notice of the page
    void told(const QString &text);            ///< likewise, and goes away with the next action
    void done(const QString &text);            ///< likewise, with a button to undo

protected:
    virtual void showReading() = 0;
    [[nodiscard]] virtual QVariantMap saveState() const = 0;
    virtual void restoreState(const QVariantMap &state) = 0;
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] const SharedRequests &reading() const { return m_reading; }
    [[nodiscard]] QString nameOf(const RecordId &id) const;                ///< short; "" for the null id
    [[nodiscard]] QString titleOf(const ExpertiseRequest &request) const;  ///< on one line
    [[nodiscard]] QString kindText(const QString &key) const;

    AppContext m_context;

private:
    void show(bool now);

    SharedRequests m_reading;
    std::optional<QVariantMap> m_comesBack;
    bool m_isShown = false;  // what was read last stands here
};

/// The text of a status of requests.
[[nodiscard]] QString requestStatusText(const QString &key);

}  // namespace tri::ui
