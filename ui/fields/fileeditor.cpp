// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fileeditor.h"

#include "core/base/localtext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fileactions.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

FileEditor::FileEditor(const RecordSpec &kind, const FieldSpec &spec, const AppContext &appContext,
                       QWidget *parent)
    : FieldEditor(kind, spec, appContext, parent), m_row(kind), m_actions(new FileActions(appContext, this)),
      m_name(new ElidedLabel(*appContext.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_buttons(new QWidget(this)),
      m_choose(addButton(u"choose"_s, u"document-open-folder"_s, tr("Choose a file…"))),
      m_open(addButton(u"open"_s, u"document-open"_s, tr("Open"))),
      m_save(addButton(u"save"_s, u"document-save-as"_s, tr("Save a copy…"))),
      m_remove(addButton(u"remove"_s, u"edit-delete"_s, tr("Remove")))
{
    m_name->setObjectName(objectName() + u".name"_s);
    const int gap = appContext.theme->space(1);
    auto *line = new FlowLayout(gap, gap, m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_open, m_save, m_choose, m_remove})
        line->addWidget(button);
    body()->addWidget(m_name);
    body()->addWidget(m_buttons);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { m_actions->open(m_file); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_actions->saveCopy(m_file); });
    connect(m_remove, &QPushButton::clicked, this, &FileEditor::remove);
    connect(m_actions, &FileActions::failed, this, &FieldEditor::failed);
    showFile();
}

QPushButton *FileEditor::addButton(const QString &part, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(context().theme->icon(icon), text, m_buttons);
    adopt(button, part, tr("%1: %2").arg(field().labelText(), text));
    return button;
}

void FileEditor::setRecord(const Row &row)
{
    m_row = row;
}

void FileEditor::setValue(const FieldValue &value)
{
    m_value = value;
    m_row.setValue(field().keyText(), value);
    showFile();
}

void FileEditor::showFile()
{
    m_file = {};
    const Result<QList<FileOfRecord>> found = filesIn(*context().workspace, m_row);
    if (!found)
        Q_EMIT failed(found.error());
    else
        for (const FileOfRecord &file : *found)
            if (file.hash == m_row.text(field().keyText()))
                m_file = file;
    const bool some = !m_row.text(field().keyText()).isEmpty();
    const bool here = m_file.kept.has_value();
    const QString size = m_file.size ? sizeText(*m_file.size) : QString();
    const bool mixed = !some && standing() != Standing::Own;
    m_name->setFullText(mixed       ? standingText(standing())
                            : !some ? tr("No file.")
                            : !here ? tr("%1 – its content is not in this copy").arg(isolated(m_file.name))
                                    : tr("%1  ·  %2").arg(isolated(m_file.name), isolated(size)));
    m_open->setVisible(here && m_actions->canOpen());
    m_save->setVisible(here && m_actions->canSave());
    m_choose->setText(some ? tr("Replace…") : tr("Choose a file…"));
    m_choose->setVisible(!isReadOnly() && context().files);
    m_remove->setVisible(!isReadOnly() && some);
    m_buttons->setVisible(!isReadOnly() || here);
}

void FileEditor::applyReadOnly(bool)
{
    showFile();
}

bool FileEditor::showsStanding(const QString &)
{
    showFile();
    return true;
}

void FileEditor::choose()
{
    if (context().files)
        context().files->chooseExisting(this, {tr("Choose a file"), tr("All files (*)"), {}, {}},
                                        [this](const QString &path) { take(path); });
}

void FileEditor::take(const QString &path)
{
    const auto keep = [&](Progress &progress) {
        progress.seal();
        return withFile(*context().workspace, m_row, field(), path);
    };
    const Result<Row> filled = runLong(context(), tr("Keeping %1").arg(QFileInfo(path).fileName()), keep);
    if (!filled) {
        Q_EMIT failed(filled.error());
        return;
    }
    QMap<QString, FieldValue> values;
    for (qsizetype i = 0; i < m_row.values.size(); ++i)
        if (filled->values[i] != m_row.values[i])
            values.insert(m_row.spec->fields[std::size_t(i)].keyText(), filled->values[i]);
    if (!values.isEmpty())
        Q_EMIT this->filled(values);
}

/// The name and the size go with the file that they are about.
void FileEditor::remove()
{
    QMap<QString, FieldValue> values{{field().keyText(), {}}};
    for (const char *mate : {field().mates.name, field().mates.mediaType, field().mates.size})
        if (*mate)
            values.insert(QString::fromLatin1(mate), {});
    Q_EMIT filled(values);
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReadOnly() && pathsIn(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void FileEditor::dropEvent(QDropEvent *event)
{
    const QStringList paths = pathsIn(event->mimeData());
    if (isReadOnly() || paths.size() != 1)
        return;
    event->setDropAction(Qt::CopyAction);  // the file stays where it was
    event->accept();
    take(paths.first());
}

}  // namespace tri::ui
