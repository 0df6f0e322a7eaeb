// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/allkinds.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/dictionaryfolder.h"
#include "ui/fields/localtexteditor.h"
#include "ui/fields/spelllineedit.h"
#include "ui/fields/spellmarks.h"
#include "ui/records/formsection.h"
#include "ui/records/recordform.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace tri::ui;
using namespace Qt::StringLiterals;

/// The marked words of a text, as the layout shows them.
inline QStringList marked(const QPlainTextEdit *edit)
{
    QStringList words;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(range.start, range.length);
    return words;
}

inline QStringList marked(const SpellLineEdit *line)
{
    QStringList words;
    for (const TextSpan &span : line->marks())
        words << line->text().sliced(span.begin, span.length);
    return words;
}

inline QMenu *menuByKeys(QWidget *editor)
{
    QTest::keyClick(editor, Qt::Key_F10, Qt::ShiftModifier);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

inline QAction *named(const QMenu *menu, const QString &name)
{
    for (QAction *action : menu->actions())
        if (action->objectName() == u"spelling."_s + name)
            return action;
    return nullptr;
}

/// A form of a toy record, judged by a dictionary of its own.
class SpellingTest : public QObject {
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void open(const tri::Registry &registry = tri::test::toyRegistry());
    [[nodiscard]] tri::RecordId toy(const std::function<void(tri::Row &)> &fill);
    void show(const tri::RecordId &id);
    [[nodiscard]] QPlainTextEdit *area(const QString &field = u"toy.long_text"_s) const
    {
        return m_form->findChild<QPlainTextEdit *>(field + u".input"_s);
    }
    [[nodiscard]] SpellLineEdit *line(const QString &field = u"toy.name"_s) const
    {
        return m_form->findChild<SpellLineEdit *>(field + u".input"_s);
    }

    std::unique_ptr<DictionaryFolder> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SpellChecker> m_checker;
    std::unique_ptr<tri::test::WorkspaceFixture> m_fixture;
    std::unique_ptr<tri::Workspace> m_workspace;
    AppContext m_context;
    std::unique_ptr<RecordForm> m_form;
};

inline void SpellingTest::init()
{
    m_folder = std::make_unique<DictionaryFolder>();
    m_folder->addEnglish();
    m_folder->add(u"fr"_s, {"accord", "texte"});
    m_preferences = std::make_unique<Preferences>(m_folder->path() + u"/settings.ini"_s);
    m_theme = std::make_unique<Theme>();
    m_checker = std::make_unique<SpellChecker>(QStringList{m_folder->path()}, *m_preferences);
    open();
}

inline void SpellingTest::open(const tri::Registry &registry)
{
    m_form.reset();
    m_workspace.reset();
    m_fixture = std::make_unique<tri::test::WorkspaceFixture>(registry);
    m_workspace = m_fixture->create(u"w"_s);
    m_context = {};
    m_context.workspace = m_workspace.get();
    m_context.theme = m_theme.get();
    m_context.preferences = m_preferences.get();
    m_context.spelling = m_checker.get();
    m_checker->setWorkspace(m_workspace.get());
    m_form = std::make_unique<RecordForm>(m_context, nullptr);
    m_form->resize(900, 700);
}

inline void SpellingTest::cleanup()
{
    m_form.reset();
    m_checker.reset();
    m_workspace.reset();
    m_fixture.reset();
    m_theme.reset();
    m_preferences.reset();
    m_folder.reset();
}

inline tri::RecordId SpellingTest::toy(const std::function<void(tri::Row &)> &fill)
{
    tri::Row row = tri::test::toy(*m_workspace, u"T-1"_s, u"The word"_s);
    fill(row);
    tri::test::save(*m_workspace, row);
    return row.id;
}

inline void SpellingTest::show(const tri::RecordId &id)
{
    m_form->showRecord(id);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}
