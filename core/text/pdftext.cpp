// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdftext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

/// Poppler tells its complaints on stderr unless somebody listens. The first one says what is wrong with a file.
void listen(const std::string &complaint, void *first)
{
    auto *text = static_cast<QString *>(first);
    if (text->isEmpty())
        *text = QString::fromStdString(complaint);
}

class Listening {
public:
    explicit Listening(QString *first) { poppler::set_debug_error_function(listen, first); }
    ~Listening() { poppler::set_debug_error_function(ignore, nullptr); }
    Q_DISABLE_COPY_MOVE(Listening)

private:
    static void ignore(const std::string &, void *) {}
};

/// One page's words: ligatures and the shapes of Arabic letters in their plain form, words broken at the end of a line
/// whole again, and without the marks that only tell a printer about directions.
QString cleaned(const poppler::ustring &found)
{
    static const QRegularExpression marks(
        u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{0000}]"_s);
    static const QRegularExpression broken(u"(?<=\\p{L})[-\\x{00ad}]\\n(?=\\p{Ll})"_s);
    const poppler::byte_array utf8 = found.to_utf8();
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    text.remove(marks);
    text.remove(broken);
    return text.normalized(QString::NormalizationForm_KC);
}

}  // namespace

Result<FileText> pdfText(const QByteArray &bytes, const TextLimits &limits)
{
    QElapsedTimer timer;
    timer.start();
    QString complaint;
    const Listening listening(&complaint);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (document && document->is_locked())
        return fail(ProblemCode::Invalid,
                    FileWords::tr("The file is protected by a password, so its words cannot be read."));
    if (!document || document->pages() < 1)
        return fail(ProblemCode::Damaged, FileWords::tr("The file is damaged, so its words cannot be read."),
                    complaint);
    FileText out;
    int unread = 0;
    for (int number = 0; number < document->pages(); ++number) {
        if (number >= limits.pages || out.text.size() > limits.characters
            || timer.hasExpired(limits.milliseconds)) {
            out.whole = false;
            break;
        }
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (page)
            out.text += cleaned(page->text({}, poppler::page::non_raw_non_physical_layout)) + u'\n';
        else
            ++unread;
    }
    if (unread == document->pages())
        return fail(ProblemCode::Damaged, FileWords::tr("The file is damaged, so its words cannot be read."),
                    complaint);
    out.whole = out.whole && unread == 0 && out.text.size() <= limits.characters;
    out.text.truncate(limits.characters);
    return out;
}

}  // namespace tri
