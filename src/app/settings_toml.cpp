// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_toml.h"

#include "base/text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace inglenook::app {
namespace {

constexpr std::size_t kMostJournals = 20;
constexpr int kMostIdleMinutes = 24 * 60;
constexpr int kMostCopies = 50;
constexpr int kMinutesInDay = 24 * 60;
constexpr std::array kTextSizes{100, 115, 130, 150};

template <typename Choice, std::size_t count>
using Words = std::array<std::pair<std::string_view, Choice>, count>;

constexpr Words<ThemeChoice, 3> kThemes{
    {{"system", ThemeChoice::System}, {"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}}};
constexpr Words<MotionChoice, 2> kMotions{{{"system", MotionChoice::System}, {"none", MotionChoice::None}}};

constexpr Words<ReminderChoice, 3> kReminders{
    {{"never", ReminderChoice::Never}, {"while-open", ReminderChoice::WhileOpen}, {"always", ReminderChoice::Always}}};

template <typename Choice, std::size_t count>
void read(const toml::table& table, std::string_view key, const Words<Choice, count>& words, Choice& value)
{
    const auto text = table[key].value<std::string_view>();
    for (const auto& [word, choice] : words)
        if (text == word)
            value = choice;
}

void read(const toml::table& table, std::string_view key, int& value)
{
    // What is far outside stays outside, so that sane() sees it.
    if (const auto found = table[key].value_exact<std::int64_t>())
        value = static_cast<int>(std::clamp<std::int64_t>(*found, -1, 1'000'000));
}

void read(const toml::table& table, std::string_view key, bool& value)
{
    value = table[key].value_exact<bool>().value_or(value);
}

template <typename Choice, std::size_t count>
std::string_view wordFor(const Words<Choice, count>& words, Choice value)
{
    for (const auto& [word, choice] : words)
        if (choice == value)
            return word;
    return words.front().first;
}

toml::array arrayOf(const std::vector<std::filesystem::path>& journals)
{
    toml::array array;
    for (const auto& journal : journals)
        array.push_back(journal.string());
    return array;
}

} // namespace

std::optional<Settings> settingsFromToml(std::string_view text)
{
    toml::table table;
    try {
        table = toml::parse(text);
    } catch (const toml::parse_error&) {
        return std::nullopt;
    }
    Settings settings;
    read(table, "theme", kThemes, settings.theme);
    read(table, "motion", kMotions, settings.motion);
    read(table, "week_begins", settings.weekBegins);
    read(table, "text_size_percent", settings.textSizePercent);
    read(table, "idle_lock_minutes", settings.idleLockMinutes);
    read(table, "curtain_needs_passphrase", settings.curtainNeedsPassphrase);
    read(table, "lock_when_hidden", settings.lockWhenHidden);
    read(table, "copies_kept", settings.copiesKept);
    if (const auto folder = table["copies_folder"].value<std::string>())
        settings.copiesFolder = *folder;
    read(table, "reminders", kReminders, settings.reminders);
    read(table, "quiet_from_minute", settings.quietFrom);
    read(table, "quiet_to_minute", settings.quietTo);
    read(table, "stays_on_close", settings.staysOnClose);
    read(table, "remember_journals", settings.rememberJournals);
    if (const auto* journals = table["journals"].as_array())
        for (const auto& journal : *journals)
            if (const auto path = journal.value<std::string>())
                settings.journals.emplace_back(*path);
    return sane(std::move(settings));
}

std::string withSettings(std::string_view text, const Settings& settings)
{
    toml::table table;
    try {
        table = toml::parse(text);
    } catch (const toml::parse_error&) {
        table.clear();
    }
    table.insert_or_assign("theme", wordFor(kThemes, settings.theme));
    table.insert_or_assign("motion", wordFor(kMotions, settings.motion));
    table.insert_or_assign("week_begins", settings.weekBegins);
    table.insert_or_assign("text_size_percent", settings.textSizePercent);
    table.insert_or_assign("idle_lock_minutes", settings.idleLockMinutes);
    table.insert_or_assign("curtain_needs_passphrase", settings.curtainNeedsPassphrase);
    table.insert_or_assign("lock_when_hidden", settings.lockWhenHidden);
    table.insert_or_assign("copies_kept", settings.copiesKept);
    table.insert_or_assign("copies_folder", settings.copiesFolder.string());
    table.insert_or_assign("reminders", wordFor(kReminders, settings.reminders));
    table.insert_or_assign("quiet_from_minute", settings.quietFrom);
    table.insert_or_assign("quiet_to_minute", settings.quietTo);
    table.insert_or_assign("stays_on_close", settings.staysOnClose);
    table.insert_or_assign("remember_journals", settings.rememberJournals);
    table.insert_or_assign("journals", arrayOf(settings.journals));
    std::ostringstream out;
    out << table << '\n';
    return out.str();
}

Settings sane(Settings settings)
{
    const Settings usual;
    if (std::find(kTextSizes.begin(), kTextSizes.end(), settings.textSizePercent) == kTextSizes.end())
        settings.textSizePercent = usual.textSizePercent;
    constexpr int kSunday = 7;
    if (settings.weekBegins < 0 || settings.weekBegins > kSunday)
        settings.weekBegins = usual.weekBegins;
    if (settings.idleLockMinutes < 0 || settings.idleLockMinutes > kMostIdleMinutes)
        settings.idleLockMinutes = usual.idleLockMinutes;
    if (settings.copiesKept < 0 || settings.copiesKept > kMostCopies)
        settings.copiesKept = usual.copiesKept;
    const auto isInDay = [](int minute) { return minute >= 0 && minute < kMinutesInDay; };
    if (!isInDay(settings.quietFrom) || !isInDay(settings.quietTo)) {
        settings.quietFrom = usual.quietFrom;
        settings.quietTo = usual.quietTo;
    }
    if (!settings.copiesFolder.is_absolute() || !isValidUtf8(settings.copiesFolder.string()))
        settings.copiesFolder.clear();
    std::vector<std::filesystem::path> journals;
    for (const auto& journal : settings.journals) {
        const bool isNew = std::find(journals.begin(), journals.end(), journal) == journals.end();
        // TOML holds nothing but UTF-8.
        if (settings.rememberJournals && isNew && journals.size() < kMostJournals && journal.is_absolute() &&
            isValidUtf8(journal.string()))
            journals.push_back(journal);
    }
    settings.journals = std::move(journals);
    return settings;
}

} // namespace inglenook::app
