// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include "vault/header.h"
#include "vault/keys.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <sstream>
#include <unistd.h>

// Where keys are in this process's memory, while a vault is open and afterwards.

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// A key as it is looked for: never in clear, so that the search does not find itself.
using Masked = std::array<std::uint8_t, 32>;

Masked masked(const crypto::SecretBytes& key)
{
    Masked mask;
    std::transform(key.view().begin(), key.view().end(), mask.begin(),
                   [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ 0xA5U); });
    return mask;
}

struct Needles {
    Masked slot;
    Masked data;
    Masked page;
    Masked log;
};

/// In a function of its own, so that nothing of it is left when the search begins.
[[gnu::noinline]] Needles keysOf(const fs::path& journal)
{
    const auto bytes = readFile(journal);
    vault::HeaderCopy copy;
    std::copy_n(bytes.begin(), copy.size(), copy.begin());
    const auto header = std::get<vault::Header>(vault::parseHeader(copy));
    const auto slot = vault::slotKey(crypto::deriveKey(secret(kPassphrase), header.salt, header.cost));
    const auto content = vault::openSlot(slot, header.vault, 0, header.slots[0]);
    const auto keys = vault::VaultKeys::derive(content->dataKey);
    return {masked(slot), masked(content->dataKey), masked(keys.page), masked(keys.log)};
}

std::array<std::uint8_t, 1 << 16> window;

std::size_t countIn(const Masked& needle, std::size_t size)
{
    std::size_t found = 0;
    const auto first = static_cast<std::uint8_t>(needle[0] ^ 0xA5U);
    for (std::size_t at = 0; at + needle.size() <= size; ++at) {
        const auto* next =
            static_cast<const std::uint8_t*>(std::memchr(&window[at], first, size - needle.size() - at + 1));
        if (next == nullptr)
            break;
        at = static_cast<std::size_t>(next - window.data());
        std::size_t same = 1;
        while (same < needle.size() && (window[at + same] ^ 0xA5U) == needle[same])
            ++same;
        found += same == needle.size() ? 1 : 0;
    }
    return found;
}

/// In everything that this process can read and write, but the window itself.
std::size_t timesInMemory(const Masked& needle)
{
    std::size_t found = 0;
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    REQUIRE(memory >= 0);
    std::ifstream maps{"/proc/self/maps"};
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t start = 0;
        std::uintptr_t end = 0;
        char dash = 0;
        std::string rights;
        std::istringstream{line} >> std::hex >> start >> dash >> end >> rights;
        if (rights.rfind("rw", 0) != 0)
            continue;
        const auto self = reinterpret_cast<std::uintptr_t>(window.data());
        const std::size_t step = window.size() - needle.size();
        for (auto at = start; at < end; at += step) {
            if (at + window.size() > self && at < self + window.size())
                continue;
            const auto size =
                ::pread(memory, window.data(), std::min<std::size_t>(window.size(), end - at), static_cast<off_t>(at));
            if (size > 0)
                found += countIn(needle, static_cast<std::size_t>(size));
            window.fill(0);
        }
    }
    ::close(memory);
    return found;
}

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("no key of a vault is in memory after it is closed, or refused", "[tamper][memory][trap-25]")
{
    const TemporaryFolder folder;
    createVault(folder.journal())->close();
    const auto needles = keysOf(folder.journal());
    auto vault = openVault(folder.journal());
    vault->database().execute(kNoteSchema);
    addNote(vault->database(), 1);
    CHECK(timesInMemory(needles.page) > 0); // so the search finds what is there
    CHECK(timesInMemory(needles.log) > 0);
    CHECK(timesInMemory(needles.slot) == 0); // of use only while opening
    CHECK(timesInMemory(needles.data) == 0);
    vault->close();
    CHECK(timesInMemory(needles.page) == 0);
    CHECK(timesInMemory(needles.log) == 0);
    CHECK(timesInMemory(needles.data) == 0);

    // A damaged page 1 is noticed only after the keys were derived.
    auto bytes = readFile(folder.journal());
    bytes[8192 + 100] ^= 1U;
    writeFile(folder.journal(), bytes);
    CHECK(refusalOf(folder.journal()) == vault::Refusal::Damaged);
    for (const auto& needle : {needles.slot, needles.data, needles.page, needles.log})
        CHECK(timesInMemory(needle) == 0);
}
#endif
