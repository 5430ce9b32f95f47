// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/handout_pages.h"

#include <functional>

namespace inglenook::ui {

/// Sets pages in two columns, headings beside their text; in large print they stand above it.
class HandoutSetter {
public:
    static constexpr double kCutMm = 6; ///< from a form to the line to cut along

    explicit HandoutSetter(HandoutPages& pages);

    /// A piece that begins with these in the margin; `over` stands above all of it, across the page.
    [[nodiscard]] PrintPiece begin(const QString& number, const QString& heading, const QString& below = {},
                                   const QString& over = {}) const;
    /// Adds to the text column of a piece.
    void words(PrintPiece& piece, PrintType type, const QString& text, double aboveMm = 1) const;
    void part(PrintPiece& piece, std::unique_ptr<PrintPart> part, double aboveMm = 1) const;
    void lines(PrintPiece& piece, int count, const QString& label = {}, double aboveMm = 1) const;
    void tick(PrintPiece& piece, const QString& words, double aboveMm = 1) const;
    /// Lines with a label, and an example below them, which stay together.
    void gap(PrintPiece& piece, int count, const QString& label, const QString& example, double aboveMm) const;
    /// Words and what belongs to them, on one page.
    void together(PrintPiece& piece, std::unique_ptr<QTextDocument> words, std::unique_ptr<PrintPart> below,
                  double aboveMm) const;
    /// On the pages; whole where it isn't higher than most of one.
    void finish(PrintPiece piece, double aboveMm) const;
    /// The same form two times, with a line to cut along between them.
    void twice(const std::function<PrintPiece()>& make) const;
    /// Heading and text, as a piece of its own; nothing where there is no text.
    void section(const QString& heading, const QString& text) const;
    /// The head of a sheet.
    void title(const QString& above, const QString& title, const QString& lead, const QString& below) const;

    [[nodiscard]] PrintSize size() const { return m_pages.size(); }
    [[nodiscard]] bool isLarge() const { return size() == PrintSize::Large; }
    [[nodiscard]] double width() const { return m_pages.width(); }

private:
    [[nodiscard]] double left() const;

    HandoutPages& m_pages;
};

} // namespace inglenook::ui
