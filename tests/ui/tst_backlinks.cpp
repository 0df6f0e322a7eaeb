// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What points to a record: grouped by kind, in the order that lists of the kind have.

#include "core/kinds/milestone.h"
#include "tests/ui/samplesetup.h"
#include "ui/records/backlinkspanel.h"

#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestBacklinks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void milestones_standByTheirDates()
    {
        SampleSetup desk;
        QVERIFY(desk.make());
        ChangeSet changes;
        const RecordId activity = desk.id(u"WP-001"_s);
        for (const int month : {9, 3, 11, 6}) {
            Milestone one{.id = desk.workspace->newId(),
                          .title = LocalText(u"en"_s, u"Month %1"_s.arg(month))};
            one.activity = activity;
            one.due = {2014, month, 1};
            changes.records << creation(toRow(one));
        }
        QVERIFY(desk.workspace->apply(changes));
        BacklinksPanel panel(desk.context, nullptr);
        panel.showRecord(*desk.workspace->row(activity));
        const auto *tree = panel.findChild<QTreeWidget *>(u"backlinks.tree"_s);
        QStringList titles;
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *top = tree->topLevelItem(group);
            for (int at = 0; at < top->childCount(); ++at)
                if (top->text(0).contains(u"Milestones"_s))
                    titles << top->child(at)->text(0);
        }
        QCOMPARE(titles, (QStringList{u"Month 3"_s, u"Month 6"_s, u"Month 9"_s, u"Month 11"_s}));
    }
};

QTEST_MAIN(TestBacklinks)
#include "tst_backlinks.moc"
