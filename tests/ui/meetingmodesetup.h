// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/agendaitem.h"
#include "core/kinds/note.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "samplesetup.h"
#include "ui/pages/meetingmode.h"
#include "ui/pages/meetingmoderoom.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;
using tri::Row;

class SetClock final : public tri::Clock {
public:
    QDateTime time{QDate(2014, 4, 3), QTime(9, 0), Qt::UTC};
    [[nodiscard]] QDateTime now() const override { return time; }
    void pass(qint64 seconds) { time = time.addSecs(seconds); }
};

/// Meeting mode of a meeting of the sample, on a day of its own.
class MeetingModeTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void makePage();
    [[nodiscard]] int lineOf(const QString &title) const;
    void choose(const QString &title) { agenda()->setCurrentRow(lineOf(title)); }
    [[nodiscard]] QListWidget *agenda() const
    {
        return m_page->findChild<QListWidget *>(u"meeting_mode.agenda"_s);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_page->findChild<QLabel *>(QLatin1String(name));
        return label && !label->isHidden() ? label->text() : QString();
    }
    template <typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_page->window()->windowHandle(), key, with);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_page->window()->windowHandle(), c.toLatin1());
    }
    [[nodiscard]] int at() const
    {
        for (int i = 0; i < m_page->data().meeting.lines.size(); ++i)
            if (m_page->data().meeting.lines[i].item.id == m_page->item())
                return i;
        return -1;
    }
    template <typename T> [[nodiscard]] QList<T> linked(const QString &field, const RecordId &to) const
    {
        QList<T> out;
        const auto ids = m_setup->workspace->find(
            {.kind = &tri::kindOf<T>().spec, .filter = {{{field, tri::Condition::Op::Is, to}}}});
        for (const Row &row : m_setup->workspace->rows(ids.value_or(tri::RecordIds())).value_or(QList<Row>()))
            out << tri::fromRow<T>(row);
        return out;
    }
    [[nodiscard]] QList<tri::Note> notes() const
    {
        QList<tri::Note> all = linked<tri::Note>(u"meeting"_s, m_meeting);
        all.removeIf([this](const tri::Note &note) { return note.about != tri::RecordIds{m_page->item()}; });
        return all;
    }

    std::unique_ptr<SampleSetup> m_setup;
    SetClock m_clock;
    std::unique_ptr<MeetingMode> m_page;
    RecordId m_meeting;
};

inline void MeetingModeTest::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_clock = {};
    m_setup->context.clock = &m_clock;
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    makePage();
}

inline void MeetingModeTest::makePage()
{
    m_page.reset();
    m_page = std::make_unique<MeetingMode>(m_setup->context, m_meeting);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
}

inline void MeetingModeTest::cleanup()
{
    m_page.reset();
    m_setup.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

inline int MeetingModeTest::lineOf(const QString &title) const
{
    for (int i = 0; i < m_page->data().meeting.lines.size(); ++i)
        if (m_page->data().meeting.lines[i].title.startsWith(title))
            return i;
    return -1;
}
