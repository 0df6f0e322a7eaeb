// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/protecting.h"
#include "core/workspace/salvaging.h"
#include "core/workspace/workspace.h"
#include "ui/services/userpaths.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace tri::ui {

class Drafts;
class FileChooser;
class FileCopies;
class LongRuns;
class Preferences;

/// New, open, sample, recent and close: which workspace is open, and what to say when one cannot be.
class DocumentController final : public QObject {
    Q_OBJECT
public:
    using Maker = std::function<Status(const QString &path)>;
    struct Setup {
        Workspace::Options options;
        Maker makeNew;     ///< writes an empty workspace with the reference data
        Maker makeSample;  ///< writes the sample workspace
        Preferences *preferences = nullptr;
        FileChooser *files = nullptr;
        UserPaths paths;
        std::function<bool(const QString &path)> showFile{};  ///< with the program of its kind; none = kept files stay here
    };

    explicit DocumentController(Setup setup, QObject *parent = nullptr);
    ~DocumentController() override;

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] FileChooser *files() const { return m_setup.files; }
    [[nodiscard]] Drafts *drafts() const { return m_drafts.get(); }  ///< of the open workspace
    [[nodiscard]] LongRuns &longRuns() const { return *m_longRuns; }
    [[nodiscard]] FileCopies *copies() const { return m_copies.get(); }  ///< likewise; gone when it closes
    [[nodiscard]] QString keyFile() const { return m_setup.paths.keyFile(); }
    [[nodiscard]] bool isSample() const;

    bool open(const QString &path, Workspace::Mode mode = Workspace::Mode::ReadWrite);
    bool create(const QString &path);
    bool openSample();
    void close();
    void askOpen(QWidget *parent);
    void askNew(QWidget *parent);
    /// Asks where to, and makes a new workspace there of what can be read of the damaged one at @p path, which is only read.
    void askSalvage(const QString &path, QWidget *parent);
    [[nodiscard]] const Registry &registry() const { return *m_setup.options.registry; }

    /// Opens a protected workspace with its passphrase or its recovery code. Fails, and nothing is told, when it is neither.
    [[nodiscard]] Status unlockAndOpen(const QString &path, const QString &secret, Workspace::Mode mode);
    /// Closes the open workspace and forgets its key; what was typed waits, sealed. Nothing where it is not protected.
    void lockNow();
    void giveUp(Problem problem);  ///< closes what is open and cannot be gone on with
    /// These close the open workspace, change how it lies on the disk, and open it again, whatever comes of it.
    [[nodiscard]] Result<Protection> protect(const QString &passphrase);
    [[nodiscard]] Status unprotect();
    [[nodiscard]] Status changePassphrase(const QString &passphrase);
    [[nodiscard]] Result<QString> renewRecoveryCode();

Q_SIGNALS:
    /// The workspace is protected: unlockAndOpen() opens it.
    void passphraseWanted(const QString &path, tri::Workspace::Mode mode);
    void locked(const QString &path);  ///< by lockNow()
    void opened();
    void closing();  ///< the workspace is still there; let go of it
    void closed();
    void salvaged(const tri::SalvageReport &report, const QString &out);
    /// The workspace at @p path could not be opened or made; the text names file, cause and next step.
    void failed(const tri::Problem &problem, const QString &path);

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> read(const QString &path, Workspace::Mode mode);
    bool take(Result<std::unique_ptr<Workspace>> opened, const QString &path, bool sample);
    /// Runs @p change behind the progress cover while the workspace is closed.
    template <typename Change> [[nodiscard]] auto whileClosed(const QString &what, Change &&change);
    [[nodiscard]] Problem explained(const Problem &problem, const QString &path) const;

    Setup m_setup;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<LongRuns> m_longRuns;
    std::unique_ptr<FileCopies> m_copies;
};

}  // namespace tri::ui
