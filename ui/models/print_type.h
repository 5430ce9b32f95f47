// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextCursor>

#include <memory>

class QTextDocument;

namespace inglenook::ui {

enum class PrintType { Title, Lead, Prompt, Heading, Small, Label, Text, Example };

/// How large everything is set.
enum class PrintSize {
    Usual,
    Large, ///< for people who see little: half as large again, without serifs and slanted letters
};

/// By what lengths grow: gaps, the distance of lines to write on.
[[nodiscard]] double enlargement(PrintSize size);

/// In dots of PrintPaper.
[[nodiscard]] QFont printFont(PrintType type, PrintSize size = PrintSize::Usual);

/// Adds a paragraph at the end; `bold` words stand before the others in it.
void addParagraph(QTextCursor& cursor, PrintType type, const QString& bold, const QString& words, double below,
                  PrintSize size = PrintSize::Usual);

/// One paragraph by itself.
[[nodiscard]] std::unique_ptr<QTextDocument> paragraphOf(PrintType type, PrintSize size, const QString& bold,
                                                         const QString& words);

/// The text of an entry: Markdown, its pictures as words, raw HTML as text.
[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const QString& markdown);

} // namespace inglenook::ui
