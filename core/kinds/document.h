// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A document as a record; the file itself may be kept with it or not.
struct Document {
    RecordId id;
    LocalText title;
    QString reference;
    QString symbol;
    QString kind;
    QString issuer;
    RecordIds issuers;
    QString authors;
    PartialDate date;
    std::optional<qint64> year;
    RecordIds themes;
    LocalText summary;
    LocalText keyPassages;
    QString note;
    QString status;
    QString versionLabel;
    PartialDate commentsBy;
    RecordId previous;
    RecordId parent;
    QString originalLanguage;
    QStringList languages;
    QString distribution;
    RecordIds meetings;
    RecordIds states;
    RecordIds recommendations;
    RecordId area;
    QString url;
    QString file;  ///< content hash, as in attachments
    QString fileName;
    std::optional<qint64> pages;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Document> &kindOf<Document>();

}  // namespace tri
