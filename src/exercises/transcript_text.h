// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answer.h"
#include "exercises/definition.h"

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

class Deck;
struct Names;

/// Words of a person as Markdown: only what would break the entry into other parts (headings, rules, fences, HTML) is
/// escaped; lists, quotes and emphasis stay.
[[nodiscard]] std::string escapedMarkdown(std::string_view words);

/// "lonely, a little unsure"; `last` stands before the last one.
[[nodiscard]] std::string feelingsInWords(const std::vector<FeelingPick>& feelings, std::string_view last = ", ");
/// The place on a line between two ends: "More towards “very close”".
[[nodiscard]] std::string scaleInWords(int place, std::string_view low, std::string_view high);
/// "3 December 2026", "3 December 2026, 20:30"
[[nodiscard]] std::string dayInWords(std::string_view day);
/// The filled slots as one sentence: "When you came home late, I felt lonely."
[[nodiscard]] std::string templateSentence(const Step& step, const Answer& answer, const Names& names);

/// The answer as it stands in an entry; empty when there is nothing to say.
[[nodiscard]] std::string answerMarkdown(const Step& step, const Answer& answer, const Deck* deck, const Names& names);

} // namespace inglenook::exercises
