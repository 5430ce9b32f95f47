// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

class QTextBlock;
class QTextDocument;

namespace inglenook::ui {

/// Sets a document that was read from Markdown in the journal's type: fonts, line heights, gaps, quotes, and words in
/// place of pictures.
class MarkdownType {
public:
    MarkdownType(const Theme& theme, bool compact) : m_theme{theme}, m_compact{compact} {}

    void setTypeOf(QTextDocument& document) const;

private:
    [[nodiscard]] TextRole roleOf(int headingLevel) const;
    void replacePictures(QTextDocument& document) const;
    void setBlock(const QTextBlock& block) const;
    void setLetters(const QTextBlock& block) const;

    const Theme& m_theme;
    bool m_compact;
};

} // namespace inglenook::ui
