// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/importer.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// What readers of several formats do in the same way.

/// "Journal.json, entry 12" (counted from 1).
[[nodiscard]] std::string placeOf(const SourceFile& file, std::size_t number);

/// Moves the first line of the text into the title, as programs do that know no title: a heading, or a short line
/// before others. A single line stays text.
void takeTitleFromText(journal::EntryContent& content);
/// Adds `line` as a paragraph of its own, unless it is empty.
void appendLine(std::string& text, std::string_view line);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);
/// "Place: Alexanderplatz, Berlin (52.52191, 13.41321)"; empty without any. Coordinates count only within the globe.
[[nodiscard]] std::string placeLine(const std::vector<std::string>& names, std::optional<double> latitude,
                                    std::optional<double> longitude);
/// "Weather: Cloudy, 12 °C"; empty without any.
[[nodiscard]] std::string weatherLine(std::string_view words, std::optional<double> celsius);

/// A mood that a program knows by a word of the person's own or of its own. A word of our wheel, or one of the five
/// that stand for "how was it" everywhere, becomes a feeling; any other a tag, since nobody knows what it means.
void addMood(journal::EntryContent& content, std::string_view word, const exercises::FeelingsVocabulary& feelings);

[[nodiscard]] bool isPictureEnding(std::string_view ending);
/// What a file that is no picture is, by its ending.
[[nodiscard]] SkipReason attachmentKind(std::string_view ending);
/// `file`, which may be null, as a picture called `name`.
[[nodiscard]] ImportedPicture pictureFrom(SourceFiles& files, const SourceFile* file, std::string name);
/// Adds a file that an entry names, as a picture (then gives its mark for the text) or to what is left out (then
/// nothing).
std::string addAttachment(ImportedEntry& entry, SourceFiles& files, const SourceFile* file, const std::string& name,
                          std::string_view caption = {});

/// The same for a picture of HTML or Markdown, by its address: seen from `folder`, within the address itself
/// ("data:image/png;base64,…"), or elsewhere on the net, from where nothing is fetched.
std::string addAddressed(ImportedEntry& entry, SourceFiles& files, std::string_view address, std::string_view words,
                         std::string_view folder = {});

/// Files of that ending, in order.
[[nodiscard]] std::vector<const SourceFile*> filesEnding(const SourceFiles& files, std::string_view ending);
/// JSON files, by their content; at most `most`.
class JsonShape;
[[nodiscard]] const SourceFile* jsonLike(SourceFiles& files, const std::function<bool(const JsonShape&)>& is);
[[nodiscard]] std::vector<const SourceFile*> allJsonLike(SourceFiles& files,
                                                         const std::function<bool(const JsonShape&)>& is);

} // namespace inglenook::transfer
