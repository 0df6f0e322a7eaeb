// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/translationfile.h"
#include "core/workspace/workspace.h"

namespace tri {

struct TextImportOptions {
    bool takeOlder = false;  ///< also where original or translation was changed here since the file was sent
    bool takeDoubtful = false;  ///< also what seems to be in another language, or is the same as the original
    QSet<int> leftOut{};        ///< lines that a person does not want, by their place in TextImport::lines
    Progress *progress = nullptr;
};

/// What a file with translations will do, before it does it.
struct TextImport {
    enum class Fate {
        New,        ///< there was no translation
        Changed,    ///< there was another one
        Confirmed,  ///< it is the same and older than the original, and the file says that it is right
        Unchanged,
        Empty,          ///< the file has none; what is here stays
        SourceChanged,  ///< the original here is not the one that was translated
        TargetChanged,  ///< somebody translated it here meanwhile
        OtherLanguage,  ///< it seems to be in another language
        SameAsOriginal,
        Unknown,     ///< no such record or text here
        IsOriginal,  ///< the text was written in this language
        Locked,      ///< the text is settled, or has several versions to be decided on
        Faulty,      ///< cannot be taken as it is: signs that no text has, too long
    };
    struct Line {
        Fate fate = Fate::Unknown;
        RecordId record;
        const RecordSpec *kind = nullptr;  ///< nullptr when unknown
        int field = -1;
        QString title;
        QString original;  ///< as it is here now
        QString originalLanguage;
        QString before;  ///< the translation here
        QString after;   ///< that of the file
        QString reason;  ///< translated: why it is not taken, or why one should look; "" = nothing to say
        QString place;   ///< in the file
        bool taken = false;
    };
    QString language;
    QList<Line> lines;  ///< in the order of the file
    ChangeSet changes;  ///< one step; empty when nothing is taken

    [[nodiscard]] int count(Fate fate) const;
    [[nodiscard]] int taken() const;
};
[[nodiscard]] QString fateKey(TextImport::Fate fate);  ///< stable: new, changed, source_changed …
[[nodiscard]] QString fateText(TextImport::Fate fate);

/// Works out what the translations change. An empty one never takes a translation away, and everything that is in doubt is
/// left out unless the options say otherwise. Invalid when not one text of the file is in this workspace: then it belongs to
/// another one.
[[nodiscard]] Result<TextImport> planTexts(const Workspace &workspace, const TranslationFile &file,
                                           const TextImportOptions &options = {});

}  // namespace tri
