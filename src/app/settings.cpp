// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/settings_toml.h"
#include "base/error.h"
#include "base/log.h"
#include "platform/atomic_file.h"

#include <algorithm>
#include <utility>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kCeiling = std::size_t{256} * 1024;

void setAside(const fs::path& file)
{
    auto aside = file;
    aside += ".damaged";
    std::error_code ignored;
    fs::rename(file, aside, ignored);
    log::warning("The settings could not be read and were set aside.");
}

/// The text of the file when it is TOML, else an empty one.
std::string readSettings(const fs::path& file)
{
    try {
        auto text = platform::readFile(file, kCeiling).value_or("");
        if (settingsFromToml(text))
            return text;
        setAside(file);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::InvalidInput)
            setAside(file);
        else
            log::warning(error.detail());
    }
    return {};
}

fs::path plainName(const fs::path& journal)
{
    std::error_code error;
    const auto absolute = fs::absolute(journal, error);
    return (error ? journal : absolute).lexically_normal();
}

} // namespace

SettingsStore::SettingsStore(fs::path file)
    : m_file{std::move(file)},
      m_settings{settingsFromToml(readSettings(m_file)).value_or(Settings{})}
{
}

bool SettingsStore::save(const Settings& settings)
{
    m_settings = sane(settings);
    try {
        platform::writeFileAtomically(m_file, withSettings(readSettings(m_file), m_settings));
        return true;
    } catch (const Error& error) {
        log::warning(error.detail());
        return false;
    }
}

void SettingsStore::rememberJournal(const fs::path& journal)
{
    if (!m_settings.rememberJournals)
        return;
    const auto name = plainName(journal);
    auto changed = m_settings;
    std::erase(changed.journals, name);
    changed.journals.insert(changed.journals.begin(), name);
    if (sane(changed) != m_settings)
        save(changed);
}

void SettingsStore::forgetJournal(const fs::path& journal)
{
    auto changed = m_settings;
    if (std::erase(changed.journals, plainName(journal)) > 0)
        save(changed);
}

} // namespace inglenook::app
