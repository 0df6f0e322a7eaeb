// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QObject>
#include <QWidget>

namespace tri::ui {

/// What assistive technology is told of one part of a picture: a bar, a row, a record, a paragraph.
struct ChartPart {
    QAccessible::Role role = QAccessible::ListItem;
    QString name;
    QString description;
    QString value;            ///< the figure alone, where the name says more
    bool selectable = true;   ///< can be the current part; else it is only read
    bool pressable = true;    ///< there is something behind it that it leads to
    bool expandable = false;  ///< has parts of its own below it, which can be hidden
    bool expanded = false;
};

/// What assistive technology reads of a widget that paints its parts itself: a list or a tree with a child for each part.
/// A widget says in a class made from this what its parts are; their states, places, actions and relations follow here.
///
/// A part is known by a key that stays with it while parts come and go around it. When the keys mean other things, because
/// the content was loaded anew, ChartVoice::loadedAnew is to be called.
class ChartAccess : public QAccessibleWidget {
public:
    ChartAccess(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
    ~ChartAccess() override { forgetParts(); }

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual int currentPart() const { return -1; }  ///< -1 = none
    [[nodiscard]] virtual ChartPart part(int place) const = 0;
    /// In the widget that canvas() gives, wherever it is scrolled to.
    [[nodiscard]] virtual QRect partRect(int place) const = 0;
    /// Of the canvas what parts are seen in: without headings that stand still.
    [[nodiscard]] virtual QRect partsArea() const { return canvas()->rect(); }
    virtual void choosePart(int place) { Q_UNUSED(place) }
    virtual void pressPart(int place) { Q_UNUSED(place) }  ///< it is the current one by then
    virtual void togglePart(int place) { Q_UNUSED(place) }
    [[nodiscard]] virtual int keyAt(int place) const { return place; }
    [[nodiscard]] virtual int placeOf(int key) const { return key; }  ///< -1 while it is not shown
    [[nodiscard]] QWidget *canvas() const;  ///< what is painted on: the viewport of a scroll area

    [[nodiscard]] int childCount() const final { return partCount(); }
    [[nodiscard]] QAccessibleInterface *child(int place) const final;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const final;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const final;
    [[nodiscard]] QAccessibleInterface *focusChild() const final;

    void forgetParts();

private:
    mutable QHash<int, QAccessible::Id> m_parts;  // by key
};

/// Tells assistive technology what happens to the parts of a widget that has a ChartAccess. Belongs to that widget.
class ChartVoice final : public QObject {
public:
    explicit ChartVoice(QWidget *widget);

    void chosen();            ///< another part is the current one, or the words of the current one changed
    void renamed(int place);  ///< the name or description of a part
    void folded(int place);   ///< what is below it is hidden now, or shown; reordered() follows
    void reordered();         ///< parts came, went or changed their places
    void loadedAnew();        ///< all parts are others

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void tell(QAccessible::Event type, int place) const;
    void tellFocus() const;
    [[nodiscard]] ChartAccess *access() const;
    [[nodiscard]] int current() const;

    QWidget *m_widget;
    int m_chosen = -1;  // the key of what was told last
};

/// Makes Access for each View, from now on; to be called in the constructor of the View.
template <typename Access, typename View> void installChartAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<View *>(object);
            return view ? new Access(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
