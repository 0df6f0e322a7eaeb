// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/renewing.h"

#include "core/base/clock.h"
#include "core/rules/renewal.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>
#include <QPushButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QDate today(const AppContext &context)
{
    return (context.clock ? *context.clock : systemClock()).today();
}

void offerDay(const AppContext &context, NoticeBar *notice, const Row &source, const QString &day);

void renew(const AppContext &context, NoticeBar *notice, const RecordId &source, const QString &day)
{
    Reader reader(*context.workspace);
    const auto row = reader.row(source);
    if (!row)
        return notice->dismiss();  // gone meanwhile
    const auto made = renewed(reader, *row, day, notice->locale(), today(context),
                              [&context] { return context.workspace->newId(); });
    if (!made) {
        notice->showProblem(made.error());
        return offerDay(context, notice, *row, day);
    }
    if (const auto stamp = context.workspace->apply(made->changes); !stamp)
        return notice->showProblem(stamp.error());
    notice->dismiss();
    context.navigator->showRecord(made->made);
}

void offerDay(const AppContext &context, NoticeBar *notice, const Row &source, const QString &text)
{
    const auto way = renewalOf(source);
    if (!way)
        return;
    QLineEdit *day = notice->addField(way->box, text);
    day->setObjectName(u"renewal.day"_s);
    day->setPlaceholderText(shortDate(PartialDate(today(context).addMonths(3)), notice->locale()));
    QPushButton *make = notice->addAction(way->step);
    make->setObjectName(u"renewal.make"_s);
    QObject::connect(make, &QPushButton::clicked, notice, [context, notice, source = source.id, day] {
        const QString typed = day->text();  // the box goes with the message
        renew(context, notice, source, typed);
    });
    notice->takeFocus();
}

}  // namespace

void askForRenewal(const AppContext &context, NoticeBar *notice, const RecordId &source)
{
    Reader reader(*context.workspace);
    const auto row = reader.row(source);
    const auto way = row ? renewalOf(*row) : std::nullopt;
    if (!way || context.workspace->isReadOnly())
        return;
    notice->showNote(way->question);
    offerDay(context, notice, *row, {});
}

}  // namespace tri::ui
