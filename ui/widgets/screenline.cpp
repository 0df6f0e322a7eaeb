// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenline.h"

#include "core/base/localtext.h"

#include <QGuiApplication>

namespace tri::ui {

using namespace Qt::StringLiterals;

QString factsLine(QStringList facts)
{
    facts.removeAll(QString());
    if (facts.isEmpty() || !QGuiApplication::isRightToLeft())
        return facts.join(u"  ·  "_s);
    for (QString &fact : facts)
        fact = isolated(fact);
    return kRightToLeftMark + facts.join(u"  ·  "_s);
}

}  // namespace tri::ui
