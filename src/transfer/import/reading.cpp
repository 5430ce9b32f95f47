// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/reading.h"

#include "base/text.h"
#include "crypto/mac.h"
#include "journal/picture_header.h"
#include "transfer/base64.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kTitleLine = 120; ///< code points
constexpr std::size_t kLooks = 12;      ///< so many files are looked into before a format is ruled out
constexpr std::size_t kLargestPicture = journal::kMaxPicture;

bool isAmong(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "%20" as a space.
std::string unescaped(std::string_view address)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
    };
    std::string result;
    for (std::size_t at = 0; at < address.size(); ++at) {
        if (address[at] == '%' && at + 2 < address.size() && digit(address[at + 1]) >= 0 &&
            digit(address[at + 2]) >= 0) {
            result += static_cast<char>(digit(address[at + 1]) * 16 + digit(address[at + 2]));
            at += 2;
        } else {
            result += address[at];
        }
    }
    return toValidUtf8(result);
}

} // namespace

std::string placeOf(const SourceFile& file, std::size_t number)
{
    return file.path + ", entry " + std::to_string(number);
}

void takeTitleFromText(journal::EntryContent& content)
{
    std::string_view text{content.text};
    while (text.starts_with('\n') || text.starts_with('\r'))
        text.remove_prefix(1);
    const auto end = text.find('\n');
    auto line = trimmed(text.substr(0, end));
    const auto rest = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    std::size_t level = 0;
    while (level < line.size() && line[level] == '#')
        ++level;
    const bool isHeading = level > 0 && level <= 6 && level < line.size() && line[level] == ' ';
    if (isHeading)
        line = trimmed(line.substr(level));
    else if (trimmed(rest).empty() || codePointCount(line) > kTitleLine ||
             isAmong(line.substr(0, 2), {"- ", "* ", "+ ", "> ", "![", "``", "~~", "| "}))
        return;
    if (line.empty() || line.find("](import:") != std::string_view::npos)
        return;
    content.title = std::string{line};
    content.text = std::string{rest};
}

void appendLine(std::string& text, std::string_view line)
{
    if (line.empty())
        return;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    text.append(text.empty() ? "" : "\n\n").append(line);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string all;
    for (const auto& part : parts)
        if (!part.empty())
            all.append(all.empty() ? std::string_view{} : between).append(part);
    return all;
}

std::string placeLine(const std::vector<std::string>& names, std::optional<double> latitude,
                      std::optional<double> longitude)
{
    std::vector<std::string> different;
    for (const auto& name : names) {
        const auto line = singleLine(name);
        if (!line.empty() && std::find(different.begin(), different.end(), line) == different.end())
            different.push_back(line);
    }
    auto place = joined(different, ", ");
    const bool onGlobe = latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180 &&
                         (*latitude != 0 || *longitude != 0);
    if (onGlobe) {
        const auto point = shortNumber(*latitude, 5) + ", " + shortNumber(*longitude, 5);
        place = place.empty() ? point : place + " (" + point + ")";
    }
    return place.empty() ? place : "Place: " + place;
}

std::string weatherLine(std::string_view words, std::optional<double> celsius)
{
    auto weather = singleLine(words);
    if (celsius && *celsius < 100 && *celsius > -100)
        weather += (weather.empty() ? "" : ", ") + shortNumber(*celsius) + " °C";
    return weather.empty() ? weather : "Weather: " + weather;
}

void addMood(journal::EntryContent& content, std::string_view word, const exercises::FeelingsVocabulary& feelings)
{
    const auto mood = singleLine(word);
    if (mood.empty())
        return;
    if (feelings.find(mood) != nullptr || isAmong(asciiLower(mood), {"rad", "good", "meh", "bad", "awful"}))
        content.feelings.push_back(feelings.pick(mood));
    else
        content.tags.push_back(mood);
}

bool isPictureEnding(std::string_view ending)
{
    return isAmong(ending, {"jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "bmp", "tif", "tiff", "svg", "avif"});
}

SkipReason attachmentKind(std::string_view ending)
{
    if (isAmong(ending, {"m4a", "mp3", "aac", "wav", "ogg", "oga", "opus", "flac", "amr", "3ga", "caf", "wma", "aiff"}))
        return SkipReason::Sound;
    if (isAmong(ending, {"mov", "mp4", "m4v", "avi", "mkv", "webm", "3gp", "mpg", "mpeg", "wmv"}))
        return SkipReason::Film;
    return SkipReason::OtherAttachment;
}

ImportedPicture pictureFrom(SourceFiles& files, const SourceFile* file, std::string name)
{
    ImportedPicture picture{std::move(name), {}, {}};
    if (file != nullptr)
        picture.load = [&files, file] { return files.readBytes(*file, kLargestPicture); };
    return picture;
}

std::string addAttachment(ImportedEntry& entry, SourceFiles& files, const SourceFile* file, const std::string& name,
                          std::string_view caption)
{
    const auto named = SourceFile{name, 0, 0, {}};
    const auto ending = file != nullptr ? file->ending() : named.ending();
    if (!isPictureEnding(ending)) {
        entry.leftOut.push_back({entry.source + ": " + name, attachmentKind(ending)});
        return {};
    }
    if (file == nullptr) {
        entry.leftOut.push_back({entry.source + ": " + name, SkipReason::FileMissing});
        return {};
    }
    entry.pictures.push_back(pictureFrom(files, file, name));
    entry.pictures.back().caption = singleLine(caption);
    return pictureMark(entry.pictures.size() - 1, caption);
}

std::string addAddressed(ImportedEntry& entry, SourceFiles& files, std::string_view address, std::string_view words,
                         std::string_view folder)
{
    if (address.starts_with("data:")) {
        const auto comma = address.find(',');
        auto bytes =
            comma == std::string_view::npos || address.substr(0, comma).find(";base64") == std::string_view::npos
                ? std::nullopt
                : fromBase64(address.substr(comma + 1));
        const auto hash = crypto::checksum({reinterpret_cast<const std::uint8_t*>(address.data()), address.size()});
        std::string name = "picture in the text ";
        for (std::size_t i = 0; i < 4; ++i)
            name += "0123456789abcdef"[hash[i] >> 4U], name += "0123456789abcdef"[hash[i] & 15U];
        if (!bytes) {
            entry.leftOut.push_back({entry.source + ": " + name, SkipReason::PictureNotKnown});
            return {};
        }
        entry.pictures.push_back({name, singleLine(words), [kept = std::move(*bytes)] { return std::optional{kept}; }});
        return pictureMark(entry.pictures.size() - 1, words);
    }
    if (address.starts_with("http://") || address.starts_with("https://")) {
        const auto safe = address.find_first_of(" ()<>\n") == std::string_view::npos;
        return safe ? "[" + (words.empty() ? std::string{"picture"} : std::string{words}) + "](" +
                          std::string{address} + ")"
                    : std::string{words};
    }
    auto path = unescaped(address.substr(address.starts_with("file://") ? 7 : 0));
    path = path.substr(0, path.find_first_of("?#"));
    if (path.empty())
        return std::string{words};
    const auto* file = files.find(folder, path);
    if (file == nullptr)
        file = files.findNamed(SourceFile{path, 0, 0, {}}.name());
    return addAttachment(entry, files, file, path, words);
}

std::vector<const SourceFile*> filesEnding(const SourceFiles& files, std::string_view ending)
{
    std::vector<const SourceFile*> found;
    for (const auto& file : files.all())
        if (file.ending() == ending)
            found.push_back(&file);
    return found;
}

std::vector<const SourceFile*> allJsonLike(SourceFiles& files, const std::function<bool(const JsonShape&)>& is)
{
    std::vector<const SourceFile*> found;
    for (const auto& file : files.all()) {
        const bool mayBe =
            files.isOneFile() || file.ending() == "json" || file.ending() == "txt" || file.ending().empty();
        if (mayBe && is(JsonShape::of(files.head(file))))
            found.push_back(&file);
    }
    return found;
}

const SourceFile* jsonLike(SourceFiles& files, const std::function<bool(const JsonShape&)>& is)
{
    std::size_t looks = 0;
    for (const auto& file : files.all()) {
        const bool mayBe =
            files.isOneFile() || file.ending() == "json" || file.ending() == "txt" || file.ending().empty();
        if (!mayBe)
            continue;
        if (is(JsonShape::of(files.head(file))))
            return &file;
        if (++looks >= kLooks)
            break;
    }
    return nullptr;
}

} // namespace inglenook::transfer
