// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tipaccess.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QTextDocument>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace tri::ui {

namespace {

constexpr char kWords[] = "wordsOfTip";

/// Of what this program writes into tips: paragraphs and breaks around escaped text.
QString wordsOf(const QString &tip)
{
    static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
    QString words = tip;
    words.replace(marks, QStringLiteral(" "));
    for (const auto &[escaped, sign] :
         {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""}, std::pair{"&nbsp;", " "},
          std::pair{"&amp;", "&"}})
        words.replace(QLatin1StringView(escaped), QLatin1StringView(sign));
    return words.simplified();
}

class TipWords final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ToolTipChange && object->isWidgetType())
            follow(static_cast<QWidget *>(object));
        return false;
    }

private:
    static void follow(QWidget *widget)
    {
        const QString before = widget->property(kWords).toString();
        const QString tip = widget->toolTip();
        const QString words = Qt::mightBeRichText(tip) ? wordsOf(tip) : QString();
        if (words == before || widget->accessibleDescription() != before)
            return;  // it has a description of its own
        widget->setProperty(kWords, words);
        widget->setAccessibleDescription(words);
    }
};

}  // namespace

void installTipAccess()
{
    static const bool installed = [] {
        qApp->installEventFilter(new TipWords(qApp));
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
