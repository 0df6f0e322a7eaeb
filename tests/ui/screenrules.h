// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace tri::samples {

/// What people who see little, hear the screen or use the keyboard alone stumble over in what @p root shows now: texts that
/// are cut, things without a name, two beside each other with the same one, an order of the keyboard against that of reading,
/// targets that are too small, access keys that two things have, Arabic that runs from the left. Empty when all is well.
[[nodiscard]] QStringList screenFaults(const QWidget &root);

/// A language for tests: each text stands in brackets and is 40 per cent longer, so that a text that is not translated, or
/// has no room, is seen.
class PseudoLanguage final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
};

}  // namespace tri::samples
