// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pdfartifacts.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace tri::ui {

namespace {

using namespace std::string_view_literals;

template <size_t N> bool isOneOf(const std::string &name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Operators of PDF 1.7, table A.1.
constexpr std::array kPathBegins{"m"sv, "re"sv};
constexpr std::array kPathPaints{"S"sv, "s"sv, "f"sv, "F"sv, "f*"sv, "B"sv, "B*"sv, "b"sv, "b*"sv, "n"sv};
constexpr std::array kPaintsAlone{"Do"sv, "sh"sv};

}  // namespace

void ArtifactFilter::handleToken(const QPDFTokenizer::Token &token)
{
    const auto type = token.getType();
    if (type == QPDFTokenizer::tt_inline_image) {
        m_statement += token.getRawValue();
        return;
    }
    if (type != QPDFTokenizer::tt_word) {
        if (type != QPDFTokenizer::tt_space && type != QPDFTokenizer::tt_comment)
            m_operands.push_back(token);
        m_statement += token.getRawValue();
        return;
    }
    handleOperator(token.getValue());
}

void ArtifactFilter::handleOperator(const std::string &name)
{
    const bool outside = m_depth == 0;
    const bool begins = name == "BT" || isOneOf(name, kPathBegins);
    const bool alone = isOneOf(name, kPaintsAlone) || name == "BI";
    if (outside && !m_artifact && (begins || alone))
        beginArtifact();
    follow(name);
    const bool figure = name == "BDC" && !m_operands.empty() && m_operands.front().getValue() == "/Figure";
    m_statement += name;
    flush();
    if (figure && !m_picture.empty()) {
        const QTransform back = m_matrix.inverted();
        QByteArray matrix;
        for (const qreal part : {back.m11(), back.m12(), back.m21(), back.m22(), back.dx(), back.dy()})
            matrix += QByteArray::number(part, 'f', 6) + ' ';
        write("\nq " + matrix.toStdString() + "cm " + m_picture + " Do Q\n");
        m_picture.clear();
    }
    if (m_artifact && outside
        && (name == "ET" || name == "EI" || isOneOf(name, kPathPaints) || isOneOf(name, kPaintsAlone)))
        endArtifact();
}

void ArtifactFilter::follow(const std::string &name)
{
    if (name == "BDC" || name == "BMC") {
        ++m_depth;
    } else if (name == "EMC") {
        --m_depth;
    } else if (name == "q") {
        m_saved.push_back(m_matrix);
    } else if (name == "Q" && !m_saved.empty()) {
        m_matrix = m_saved.back();
        m_saved.pop_back();
    } else if (name == "cm" && m_operands.size() >= 6) {
        std::array<qreal, 6> v{};
        for (size_t i = 0; i < v.size(); ++i)
            v[i] =
                QByteArray::fromStdString(m_operands[m_operands.size() - v.size() + i].getValue()).toDouble();
        m_matrix = QTransform(v[0], v[1], v[2], v[3], v[4], v[5]) * m_matrix;
    }
}

void ArtifactFilter::flush()
{
    write(m_statement);
    m_statement.clear();
    m_operands.clear();
}

void ArtifactFilter::beginArtifact()
{
    write("\n/Artifact BMC\n");
    m_artifact = true;
}

void ArtifactFilter::endArtifact()
{
    write("\nEMC\n");
    m_artifact = false;
}

void ArtifactFilter::handleEOF()
{
    flush();
    if (m_artifact)
        endArtifact();
}

}  // namespace tri::ui
