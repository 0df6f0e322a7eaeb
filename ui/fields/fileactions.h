// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/attaching.h"
#include "ui/services/appcontext.h"

#include <QObject>

#include <memory>

class QMimeData;
class QWidget;

namespace tri::ui {

/// What can be done with a kept file wherever it shows: look at it, save it, hand it to another program.
class FileActions final : public QObject {
    Q_OBJECT
public:
    FileActions(const AppContext &context, QWidget *owner);

    /// With the computer's program for it; what can run is asked about first.
    void open(const FileOfRecord &file);
    void saveCopy(const FileOfRecord &file);
    /// For the clipboard, and for dragging: where copies of the files are. nullptr when none could be made.
    [[nodiscard]] std::unique_ptr<QMimeData> copiesOf(const QList<FileOfRecord> &files);

    [[nodiscard]] bool canOpen() const { return m_context.copies != nullptr; }
    [[nodiscard]] bool canSave() const { return m_context.files != nullptr; }

Q_SIGNALS:
    void failed(const tri::Problem &problem);
    void saved(const QString &path);

private:
    void show(const FileOfRecord &file);
    void ask(const FileOfRecord &file);

    AppContext m_context;
    QWidget *m_owner;
};

/// Paths of files on this computer that something dragged or copied brings; folders too.
[[nodiscard]] QStringList pathsIn(const QMimeData *data);
/// As file managers write it, "3.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes);
/// "report.pdf" -> the theme's icon for PDF files.
[[nodiscard]] QString iconNameOf(const FileOfRecord &file);

}  // namespace tri::ui
