// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace inglenook::ui {

/// What a line of Markdown is, as far as an editor goes on with it. Pure.

/// "  - [ ] milk": a line of a list, or of a quote.
struct ListLine {
    int indent = 0; ///< letters before the sign
    int begin = 0;  ///< where its words begin
    QString next;   ///< what the line after it begins with
    bool isQuote = false;
    bool isTask = false;
    bool isTicked = false;
};

[[nodiscard]] std::optional<ListLine> listLineIn(const QString& line);

/// `line` moved one level in or out below `above`; nothing when it can't go there. An item goes in by as much as makes
/// it a part of the item above, and no deeper than one level.
[[nodiscard]] std::optional<int> indentBelow(const QString& line, const QString& above);
[[nodiscard]] std::optional<int> indentOut(const QString& line);

/// The line with its box ticked, or no longer; any other line becomes something to tick.
[[nodiscard]] QString withTickChanged(const QString& line);

/// "![words](picture:UUID)" at or around `position` of the line.
struct PicturePlace {
    int begin = 0;
    int words = 0;  ///< where the words begin
    int hidden = 0; ///< where the address begins, which nobody needs to see
    int end = 0;
    QString id;
    QString description;
};
[[nodiscard]] QList<PicturePlace> picturesInLine(const QString& line);

} // namespace inglenook::ui
