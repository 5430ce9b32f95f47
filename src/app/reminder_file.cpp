// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_file.h"

#include "base/error.h"
#include "base/log.h"
#include "platform/atomic_file.h"

#include <toml++/toml.h>

#include <array>
#include <cstdio>
#include <sstream>

namespace inglenook::app {
namespace {

constexpr std::size_t kCeiling = std::size_t{256} * 1024;
constexpr std::size_t kMostJournals = 32;
constexpr std::size_t kMostTimes = 64;
constexpr int kMinutesInHour = 60;
constexpr std::size_t kWallLength = 16; // "2026-12-01T20:00"

std::string inWords(const ReminderTime& time)
{
    const auto* wall = std::get_if<WallTime>(&time);
    if (wall == nullptr)
        return toIso8601(LocalTime{std::get<Timestamp>(time), 0});
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "T%02d:%02d", wall->minute / kMinutesInHour,
                  wall->minute % kMinutesInHour);
    return toIso8601(wall->day) + clock.data();
}

std::optional<ReminderTime> timeFrom(const std::string& text)
{
    const auto time = parseIso8601(text);
    if (!time)
        return std::nullopt;
    if (text.size() != kWallLength)
        return time->utc;
    const auto day = localDate(*time);
    return WallTime{day, static_cast<int>((time->utc.ms - startOfDay(day, 0).ms) / 60'000)};
}

std::vector<ReminderTime> timesFrom(const toml::node& node)
{
    std::vector<ReminderTime> times;
    const auto* array = node.as_array();
    for (std::size_t i = 0; array != nullptr && i < array->size() && times.size() < kMostTimes; ++i)
        if (const auto text = array->get(i)->value<std::string>())
            if (const auto time = timeFrom(*text))
                times.push_back(*time);
    return times;
}

} // namespace

ReminderFile::ReminderFile(std::filesystem::path file) : m_file{std::move(file)}
{
    try {
        const auto table = toml::parse(platform::readFile(m_file, kCeiling).value_or(""));
        if (const auto seen = table["seen"].value<std::string>())
            if (const auto time = parseIso8601(*seen))
                m_seen = time->utc;
        if (const auto* times = table["times"].as_table())
            for (const auto& [journal, list] : *times)
                if (m_times.size() < kMostJournals)
                    m_times[std::string{journal.str()}] = timesFrom(list);
    } catch (const toml::parse_error&) {
        log::warning("The times of reminders could not be read.");
    } catch (const Error& error) {
        log::warning(error.detail());
    }
}

std::vector<ReminderTime> ReminderFile::times() const
{
    std::vector<ReminderTime> all;
    for (const auto& [journal, times] : m_times)
        all.insert(all.end(), times.begin(), times.end());
    return all;
}

void ReminderFile::setTimes(const std::string& journal, std::vector<ReminderTime> times)
{
    const auto known = m_times.find(journal);
    const bool isKnown = known != m_times.end();
    if (isKnown ? known->second == times : times.empty())
        return;
    if (times.empty())
        m_times.erase(journal);
    else
        m_times[journal] = std::move(times);
    write();
}

void ReminderFile::setSeen(Timestamp seen)
{
    if (m_seen == seen)
        return;
    m_seen = seen;
    write();
}

void ReminderFile::remove()
{
    m_times.clear();
    m_seen.reset();
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

void ReminderFile::write()
{
    toml::table table;
    if (m_seen)
        table.insert_or_assign("seen", toIso8601(LocalTime{*m_seen, 0}));
    toml::table times;
    for (const auto& [journal, list] : m_times) {
        toml::array array;
        for (const auto& time : list)
            array.push_back(inWords(time));
        times.insert_or_assign(journal, std::move(array));
    }
    table.insert_or_assign("times", std::move(times));
    std::ostringstream out;
    out << table << '\n';
    try {
        platform::writeFileAtomically(m_file, out.str());
    } catch (const Error& error) {
        log::warning(error.detail());
    }
}

} // namespace inglenook::app
