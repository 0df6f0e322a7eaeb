// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QTransform>

#include <string>
#include <vector>

namespace tri::ui {

/// Marks all that a page paints outside its structure (rules, page furniture, repeated headers) as artifacts, and draws the
/// page's picture where its figure begins.
class ArtifactFilter final : public QPDFObjectHandle::TokenFilter {
public:
    /// @p picture is the name of the drawing in the page's resources, with its slash; "" = none.
    explicit ArtifactFilter(std::string picture) : m_picture(std::move(picture)) {}

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

private:
    void handleOperator(const std::string &name);
    void follow(const std::string &name);
    void flush();
    void beginArtifact();
    void endArtifact();

    std::string m_picture;
    std::string m_statement;  ///< the present operator's operands, as they came
    std::vector<QPDFTokenizer::Token> m_operands;
    QTransform m_matrix;
    std::vector<QTransform> m_saved;
    int m_depth = 0;          ///< of marked content
    bool m_artifact = false;  ///< one of ours is open
};

}  // namespace tri::ui
