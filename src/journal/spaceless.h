// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// Finding words in writing that puts no spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
///
/// SQLite's tokenizer takes such a sentence for one word. So each run of these characters is also indexed as
/// overlapping pairs ("我很开心" -> "我很 很开 开心 心"), and looked for as a phrase of pairs. A vowel sign or tone
/// mark stays with its letter. Emoji, which the tokenizer drops, become words of their own.

/// A piece of a word that is written in one way.
struct Segment {
    enum class Kind { Plain, Spaceless, Emoji };
    Kind kind = Kind::Plain;
    std::string text;
};

/// `text` cut where the way of writing changes. White space and punctuation stay in the plain pieces.
[[nodiscard]] std::vector<Segment> segmentsOf(std::string_view text);

/// Overlapping pairs of a spaceless segment, the last one a single. `kept` as the query needs them: without that
/// single.
[[nodiscard]] std::vector<std::string> pairsOf(std::string_view segment);
[[nodiscard]] std::vector<std::string> queryPairsOf(std::string_view segment);

/// The word that stands for an emoji in the index.
[[nodiscard]] std::string emojiWord(std::string_view emoji);

/// What must be indexed beside `text`, words separated by spaces; empty for text that the tokenizer understands by
/// itself.
[[nodiscard]] std::string extraSearchWords(std::string_view text);

} // namespace inglenook::journal
