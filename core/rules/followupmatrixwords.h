// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupmatrix.h"

#include <QLocale>

namespace tri {

/// The follow-up matrix in words: the same on the screen, on paper, in files and on the command line. None of them grades.
class FollowUpMatrixWords {
public:
    /// @p copyForOthers: consent is not told again of what is there by consent.
    explicit FollowUpMatrixWords(const QString &language, bool copyForOthers = false);

    [[nodiscard]] QString kind(MatrixEntry::Kind kind) const;
    [[nodiscard]] QString status(const MatrixEntry &entry) const;
    [[nodiscard]] QString
    declared(const MatrixEntry &entry) const;  ///< "declared by the State", "noted by us", ""
    [[nodiscard]] QString consent(const MatrixEntry &entry) const;  ///< "" where none is needed or told
    [[nodiscard]] QString date(const PartialDate &date) const;
    [[nodiscard]] QString actors(const FollowUpMatrixData &data, const MatrixEntry &entry,
                                 MatrixRole role) const;
    /// "GFMD 7, RT 2.1, 2014"
    [[nodiscard]] QString origin(const FollowUpMatrixData &data, const MatrixRecommendation &one) const;
    [[nodiscard]] QString themes(const FollowUpMatrixData &data, const MatrixRecommendation &one) const;
    [[nodiscard]] QString addressees(const FollowUpMatrixData &data, const MatrixRecommendation &one) const;

    /// The status words of a cell, each once: "Done, under way". Support and projects say what they are.
    [[nodiscard]] QString cellStatus(const FollowUpMatrix &matrix, int row, int column) const;
    /// What stands below: since when and by whom declared, or of several how many and whether their words differ.
    [[nodiscard]] QString cellNote(const FollowUpMatrix &matrix, int row, int column) const;
    /// Entry by entry, for paper and files: "Done, 2009, noted by us".
    [[nodiscard]] QStringList cellLines(const FollowUpMatrix &matrix, int row, int column) const;
    /// Everything of a cell in sentences, for the pane below and for those who listen.
    [[nodiscard]] QString cellWords(const FollowUpMatrix &matrix, int row, int column) const;
    [[nodiscard]] QString entryWords(const FollowUpMatrixData &data, const MatrixEntry &entry,
                                     MatrixRole role) const;

    // The long form: number, recommendation, meeting and roundtable, theme, addressees, taken up by, what was done, since,
    // status, source and who declared it, support on offer, next step, last checked.
    static constexpr int kColumns = 13;
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] QString lineCell(const FollowUpMatrix &matrix, const MatrixLine &line, int column) const;
    [[nodiscard]] QStringList lineCells(const FollowUpMatrix &matrix, const MatrixLine &line) const;

    [[nodiscard]] QString region(const QString &region) const;
    [[nodiscard]] QString statusWord(const QString &key) const;
    [[nodiscard]] QString actorsWord(MatrixQuestion::Actors actors) const;
    /// What narrows the table, label and value: "Theme", "Costs of migration and what stands below it".
    [[nodiscard]] QList<std::pair<QString, QString>> asked(const FollowUpMatrixData &data,
                                                           const MatrixQuestion &question) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString listTitle() const;
    [[nodiscard]] QString aboutTitle() const;
    [[nodiscard]] QString officeCopy() const;
    [[nodiscard]] QString sharedCopy() const;
    [[nodiscard]] QString copyLabel() const;
    [[nodiscard]] QString dateLabel() const;
    [[nodiscard]] QString sample() const;     ///< that parts are invented
    [[nodiscard]] QString voluntary() const;  ///< what every copy says

    [[nodiscard]] const QString &language() const { return m_language; }

private:
    struct Phrase {
        const char *text;
        const char *comment = nullptr;
    };
    [[nodiscard]] QString say(const Phrase &phrase) const;
    [[nodiscard]] QString say(const char *text) const { return say(Phrase{text}); }
    [[nodiscard]] QString within(const QString &text) const;
    [[nodiscard]] QString role(const MatrixEntry &entry, MatrixRole role) const;
    [[nodiscard]] QString supportLine(const FollowUpMatrixData &data, const MatrixEntry &support) const;
    [[nodiscard]] QString sourceOf(const MatrixEntry &entry) const;
    [[nodiscard]] QString entryCell(const FollowUpMatrixData &data, const MatrixEntry &entry,
                                    int column) const;

    QString m_language;
    QLocale m_locale;
    bool m_forOthers = false;
};

}  // namespace tri
