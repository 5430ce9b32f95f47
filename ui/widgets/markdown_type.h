// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/picture_source.h"

#include <utility>

class QTextBlock;
class QTextCursor;
class QTextDocument;
class QTextImageFormat;

namespace inglenook::ui {

/// Sets a document that was read from Markdown in the journal's type: fonts, line heights, gaps, quotes, and words in
/// place of pictures.
class MarkdownType {
public:
    /// Pictures that `pictures` has stand in the text, no wider than `column`; others are words.
    MarkdownType(const Theme& theme, bool compact, PictureSource pictures = {}, QSize column = {})
        : m_theme{theme},
          m_compact{compact},
          m_pictures{std::move(pictures)},
          m_column{column}
    {
    }

    void setTypeOf(QTextDocument& document) const;

private:
    [[nodiscard]] TextRole roleOf(int headingLevel) const;
    void replacePictures(QTextDocument& document) const;
    /// False when it is no picture of the journal.
    bool placePicture(QTextCursor& cursor, const QTextImageFormat& format) const;
    void addCaption(QTextCursor& cursor, const QString& words) const;
    void setBlock(const QTextBlock& block) const;
    void setLetters(const QTextBlock& block) const;

    const Theme& m_theme;
    bool m_compact;
    PictureSource m_pictures;
    QSize m_column;
};

} // namespace inglenook::ui
