// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a workspace as the desk does, by the same core, and says of each step when it is done:
//   tri_fault_writer FILE STEP...     these steps, one after the other; it ends at the first that fails
//   tri_fault_writer FILE -           the steps that it is told on its input, one a line; it goes on after one that fails
// It writes "done STEP DIGEST", or "failed STEP CODE TEXT". Steps: edit, paste, undo, redo, point, attach, backup, merge, and
// read. All ids and times are the same in each run.

#include "core/kinds/attachment.h"
#include "core/kinds/theme.h"
#include "core/record/binding.h"
#include "core/workspace/backups.h"
#include "core/workspace/copybook.h"
#include "tests/fault/digest.h"
#include "tests/support/testclock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <unistd.h>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// Past all buffers: whoever reads it may count on it.
void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

class Writer {
public:
    explicit Writer(const QString &file)
        : m_folder(QFileInfo(file).absolutePath()), m_copies(m_folder + u"/settings/trilateral/copies.json"_s)
    {
        m_options.registry = &allKinds();
        m_options.author = u"Desk"_s;
        m_options.copies = &m_copies;
        m_options.ids = &m_ids;
        m_options.clock = &m_clock;
        auto opened = Workspace::open(file, Workspace::Mode::ReadWrite, m_options);
        if (opened)
            m_workspace = *std::move(opened);
        else
            refuse(u"open"_s, opened.error());
    }

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }

    bool step(const QString &word)
    {
        Status done = take(word);
        Result<QByteArray> digest = done ? digestOf(*m_workspace) : fail(done.error());
        if (!digest) {
            refuse(word, digest.error());
            return false;
        }
        tell(u"done "_s + word + u' ' + QString::fromLatin1(*digest));
        return true;
    }

private:
    static void refuse(const QString &word, const Problem &problem)
    {
        tell(u"failed "_s + word + u' ' + problemKey(problem.code) + u' ' + problem.text + u' '
             + problem.detail);
    }
    template <typename T> static Status only(Result<T> result)
    {
        return result ? Status() : Status(fail(result.error()));
    }

    Status take(const QString &word)
    {
        if (word == u"edit")
            return edit();
        if (word == u"paste")
            return paste();
        if (word == u"undo")
            return only(m_workspace->undo());
        if (word == u"redo")
            return only(m_workspace->redo());
        if (word == u"point")
            return only(m_workspace->setRestorePoint(u"Before the meeting"_s));
        if (word == u"attach")
            return attach();
        if (word == u"backup")
            return only(backUpBeforeStep(*m_workspace, m_clock.now()));
        if (word == u"merge")
            return merge();
        if (word == u"read")
            return {};
        return fail(ProblemCode::Usage, u"There is no step "_s + word);
    }

    /// A new record and the change of one that is there, which belong together.
    Status edit()
    {
        ++m_edits;
        const auto id = m_workspace->byReference(u"X-1"_s, {u"theme"_s});
        const auto before = id ? m_workspace->row(*id) : fail(id.error());
        if (!before)
            return fail(before.error());
        Row after = *before;
        after.setValue(u"named_in", u"paragraph %1"_s.arg(m_edits));
        ChangeSet changes;
        changes.label = {u"edit"_s, u"theme"_s, {}, u"X-1"_s, 2};
        changes.records = {difference(*before, after), creation(theme(u"E-%1"_s.arg(m_edits)))};
        return only(m_workspace->apply(changes));
    }

    Status paste()
    {
        ChangeSet changes;
        changes.origin = Origin::Paste;
        changes.label = {u"paste"_s, u"theme"_s, {}, {}, 30};
        for (int i = 0; i < 30; ++i)
            changes.records << creation(theme(u"P%1-%2"_s.arg(m_edits).arg(i)));
        return only(m_workspace->apply(changes));
    }

    Status attach()
    {
        QByteArray bytes(150'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char((i + m_edits) * 7919 >> 5);
        const Result<QString> hash = m_workspace->storeBytes(bytes);
        if (!hash)
            return fail(hash.error());
        Attachment made;
        made.id = m_ids.nextId();
        made.title = LocalText(u"en"_s, u"Scan"_s);
        made.file = *hash;
        made.fileName = u"scan.bin"_s;
        return only(m_workspace->apply(changeOf(creation(toRow(made)), u"scan.bin"_s)));
    }

    Status merge()
    {
        const auto plan = m_workspace->planMerge(m_folder + u"/b.trilateral"_s);
        if (!plan)
            return fail(plan.error());
        return only(mergeAfterBackup(*m_workspace, *plan, {}, m_clock.now()));
    }

    Row theme(const QString &reference)
    {
        Theme made;
        made.id = m_ids.nextId();
        made.reference = reference;
        made.name = LocalText(u"en"_s, u"Theme "_s + reference);
        return toRow(made);
    }

    QString m_folder;
    FileCopyBook m_copies;
    TestIds m_ids{4711};
    TestClock m_clock;
    Workspace::Options m_options;
    std::unique_ptr<Workspace> m_workspace;
    int m_edits = 0;
};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    Writer writer(words.value(0));
    if (!writer.isOpen())
        return 1;
    if (words.value(1) != u"-") {
        for (const QString &word : words.mid(1))
            if (!writer.step(word))
                return 1;
        return 0;
    }
    tell(u"open"_s);
    QTextStream input(stdin);
    for (QString line; input.readLineInto(&line);)
        (void)writer.step(line);
    return 0;
}
