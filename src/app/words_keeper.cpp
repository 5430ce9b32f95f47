// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words_keeper.h"

#include "app/workspace.h"
#include "base/error.h"
#include "base/log.h"
#include "platform/atomic_file.h"
#include "platform/reserve.h"
#include "vault/sealed_words.h"

#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;
using Return = WordsKeeper::Return;

bool write(const fs::path& file, const std::vector<std::uint8_t>& sealed)
{
    try {
        platform::writeFileAtomically(file, {reinterpret_cast<const char*>(sealed.data()), sealed.size()});
        return true;
    } catch (const Error& error) {
        log::warning(error.detail());
        return false;
    }
}

std::vector<std::uint8_t> read(const fs::path& file)
{
    try {
        const auto text = platform::readFile(file, vault::kLongestWords);
        return text ? std::vector<std::uint8_t>{text->begin(), text->end()} : std::vector<std::uint8_t>{};
    } catch (const Error& error) {
        log::warning(error.detail());
        return {};
    }
}

std::string_view textOf(const crypto::SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.view().data()), bytes.size()};
}

void takeAway(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(file, ignored);
}

} // namespace

WordsKeeper::WordsKeeper(fs::path stateFolder) : m_stateFolder{std::move(stateFolder)} {}

WordsKeeper::~WordsKeeper()
{
    if (!retry())
        log::warning("Words that found no room anywhere are lost with this program.");
}

fs::path WordsKeeper::beside(const fs::path& journal) const
{
    auto name = journal;
    name += "-words";
    return name;
}

fs::path WordsKeeper::inState(const Key& vault) const
{
    std::string name;
    for (const auto byte : vault) {
        name += "0123456789abcdef"[byte >> 4U];
        name += "0123456789abcdef"[byte & 0x0FU];
    }
    return m_stateFolder / "words" / name;
}

void WordsKeeper::layUpReserve() noexcept
{
    if (!m_stateFolder.empty())
        platform::layUp(m_stateFolder / "reserve", kReserve);
}

bool WordsKeeper::store(const Key& vault, const Waiting& words) noexcept
{
    try {
        if (write(beside(words.journal), words.sealed))
            return true;
        if (m_stateFolder.empty())
            return false;
        if (write(inState(vault), words.sealed))
            return true;
        takeAway(m_stateFolder / "reserve");
        return write(inState(vault), words.sealed);
    } catch (const std::exception&) {
        return false;
    }
}

WordsKeeper::Kept WordsKeeper::keep(Workspace& workspace, const journal::UnsavedWords& words) noexcept
{
    try {
        Waiting waiting{workspace.file(), workspace.vault().sealWords(toJson(words))};
        const auto& vault = workspace.vault().id();
        if (store(vault, waiting)) {
            m_waiting.erase(vault);
            return Kept::OnDisk;
        }
        m_waiting.insert_or_assign(vault, std::move(waiting));
    } catch (const std::exception&) {
        log::warning("Words could not be sealed.");
    }
    return Kept::InMemory;
}

bool WordsKeeper::retry() noexcept
{
    for (auto words = m_waiting.begin(); words != m_waiting.end();)
        words = store(words->first, words->second) ? m_waiting.erase(words) : std::next(words);
    return m_waiting.empty();
}

WordsKeeper::GivenBack WordsKeeper::giveBack(Workspace& workspace) noexcept
{
    GivenBack result;
    try {
        const auto vault = workspace.vault().id();
        const std::array files{beside(workspace.file()), m_stateFolder.empty() ? fs::path{} : inState(vault)};
        std::vector<std::pair<Sealed, fs::path>> found;
        if (const auto waiting = m_waiting.find(vault); waiting != m_waiting.end())
            found.emplace_back(waiting->second.sealed, fs::path{});
        for (const auto& file : files)
            if (auto sealed = file.empty() ? Sealed{} : read(file); !sealed.empty())
                found.emplace_back(std::move(sealed), file);
        for (const auto& [sealed, file] : found) {
            const auto plain = workspace.vault().openWords(sealed);
            const auto words = plain ? journal::unsavedWordsFromJson(textOf(*plain)) : std::nullopt;
            if (!words) {
                log::warning("Words beside a journal are not that journal's, or were altered.");
                continue;
            }
            result.words = *words;
            result.what = Return::Waiting;
            saveUnsavedWords(workspace.journal(), *words);
            result.what = Return::Saved;
            if (file.empty())
                m_waiting.erase(vault);
            else
                takeAway(file);
        }
    } catch (const Error& error) {
        log::warning(error.detail());
    } catch (const std::exception&) {
        log::warning("Words could not be given back.");
    }
    return result;
}

} // namespace inglenook::app
