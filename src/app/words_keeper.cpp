// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words_keeper.h"

#include "app/workspace.h"
#include "base/error.h"
#include "base/log.h"
#include "platform/atomic_file.h"
#include "platform/reserve.h"
#include "vault/sealed_words.h"

#include <algorithm>
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

/// "ours.nook-words", "ours.nook-words-2" …: words of an earlier evening may be waiting there still.
constexpr int kMostNames = 50;
fs::path numbered(fs::path name, int number)
{
    if (number > 1)
        name += '-' + std::to_string(number);
    return name;
}

bool isFile(const fs::path& file)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored);
}

bool writeUnder(const fs::path& name, const std::vector<std::uint8_t>& sealed)
{
    for (int number = 1; number <= kMostNames; ++number)
        if (const auto file = numbered(name, number); !isFile(file))
            return write(file, sealed);
    return false;
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

bool WordsKeeper::store(const Waiting& words) noexcept
{
    try {
        // Only beside the journal itself: a folder of that name may be there without the disk that it was on.
        if (isFile(words.journal) && writeUnder(beside(words.journal), words.sealed))
            return true;
        if (m_stateFolder.empty())
            return false;
        if (writeUnder(inState(words.vault), words.sealed))
            return true;
        takeAway(m_stateFolder / "reserve");
        return writeUnder(inState(words.vault), words.sealed);
    } catch (const std::exception&) {
        return false;
    }
}

WordsKeeper::Kept WordsKeeper::keep(Workspace& workspace, const journal::UnsavedWords& words) noexcept
{
    try {
        auto& vault = workspace.vault();
        const bool isInPlace = vault.place() == vault::FilePlace::Own;
        Waiting waiting{vault.id(), isInPlace ? workspace.file() : fs::path{}, vault.sealWords(toJson(words))};
        if (store(waiting))
            return Kept::OnDisk;
        m_waiting.push_back(std::move(waiting));
        return Kept::InMemory;
    } catch (const std::exception&) {
        log::warning("Words could not be sealed.");
        return Kept::Nowhere;
    }
}

bool WordsKeeper::retry() noexcept
{
    const auto stored =
        std::remove_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting& words) { return store(words); });
    m_waiting.erase(stored, m_waiting.end());
    return m_waiting.empty();
}

bool WordsKeeper::save(Workspace& workspace, const Sealed& sealed, GivenBack& result)
{
    const auto plain = workspace.vault().openWords(sealed);
    const auto words = plain ? journal::unsavedWordsFromJson(textOf(*plain)) : std::nullopt;
    if (!words) {
        log::warning("Words beside a journal are not that journal's, or were altered.");
        return false;
    }
    result.what = Return::Waiting;
    result.words.when = words->when;
    result.words.drafts.insert(result.words.drafts.end(), words->drafts.begin(), words->drafts.end());
    if (words->run)
        result.words.run = words->run;
    result.words.cards.insert(result.words.cards.end(), words->cards.begin(), words->cards.end());
    result.words.answers.insert(result.words.answers.end(), words->answers.begin(), words->answers.end());
    saveUnsavedWords(workspace.journal(), *words);
    return true;
}

WordsKeeper::GivenBack WordsKeeper::giveBack(Workspace& workspace) noexcept
{
    GivenBack result;
    try {
        const auto vault = workspace.vault().id();
        for (auto words = m_waiting.begin(); words != m_waiting.end();)
            words = words->vault == vault && save(workspace, words->sealed, result) ? m_waiting.erase(words)
                                                                                    : std::next(words);
        std::vector names{beside(workspace.file())};
        if (!m_stateFolder.empty())
            names.push_back(inState(vault));
        for (const auto& name : names)
            for (int number = 1; number <= kMostNames; ++number)
                if (const auto file = numbered(name, number); isFile(file) && save(workspace, read(file), result))
                    takeAway(file);
        if (result.what == Return::Waiting)
            result.what = Return::Saved; // whatever could not be saved has thrown
    } catch (const Error& error) {
        log::warning(error.detail());
    } catch (const std::exception&) {
        log::warning("Words could not be given back.");
    }
    return result;
}

} // namespace inglenook::app
