// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextCursor>

#include <memory>

class QTextDocument;

namespace inglenook::ui {

enum class ReportType { Title, Heading, Small, Label, Text };

/// In dots of ReportPaper.
[[nodiscard]] QFont reportFont(ReportType type);

/// Adds a paragraph at the end; `bold` words stand before the others in it.
void addParagraph(QTextCursor& cursor, ReportType type, const QString& bold, const QString& words, double below);

/// The text of an entry: Markdown, its pictures as words, raw HTML as text.
[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const QString& markdown);

} // namespace inglenook::ui
