// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/remembered_store.h"

#include "base/error.h"
#include "crypto/kdf.h"
#include "journal/stamps.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace inglenook::journal {
namespace {

constexpr std::string_view kPreference = "remembered-journal";
constexpr std::string_view kDigits = "0123456789abcdef";

// The value: "1 ID KEY FILE", each in hexadecimal digits, since a preference is text and a path may be any bytes.
constexpr std::string_view kForm = "1 ";
constexpr std::size_t kIdAt = kForm.size();
constexpr std::size_t kKeyAt = kIdAt + 33;
constexpr std::size_t kFileAt = kKeyAt + 65;

void putHex(std::span<std::uint8_t> to, std::span<const std::uint8_t> bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        to[2 * i] = static_cast<std::uint8_t>(kDigits[bytes[i] >> 4]);
        to[2 * i + 1] = static_cast<std::uint8_t>(kDigits[bytes[i] & 15]);
    }
}

/// False where a character is none of ours.
bool takeHex(std::span<std::uint8_t> to, std::string_view digits)
{
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto high = kDigits.find(digits[2 * i]);
        const auto low = kDigits.find(digits[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return false;
        to[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return true;
}

std::optional<RememberedJournal> parsed(std::string_view value)
{
    if (value.size() <= kFileAt || (value.size() - kFileAt) % 2 != 0 || value.substr(0, kForm.size()) != kForm)
        return std::nullopt;
    RememberedJournal found;
    found.key = crypto::SecretBytes{crypto::kKeySize};
    std::string path((value.size() - kFileAt) / 2, '\0');
    const std::span pathBytes{reinterpret_cast<std::uint8_t*>(path.data()), path.size()};
    if (!takeHex(found.id, value.substr(kIdAt)) || !takeHex(found.key.mutableView(), value.substr(kKeyAt)) ||
        !takeHex(pathBytes, value.substr(kFileAt)))
        return std::nullopt;
    found.file = path;
    return found;
}

} // namespace

std::optional<RememberedJournal> RememberedStore::find() const
{
    auto query = m_database.prepare("SELECT value FROM preferences WHERE key = ?");
    query.bind(1, kPreference);
    return query.step() ? parsed(query.textView(0)) : std::nullopt;
}

void RememberedStore::set(const RememberedJournal& journal)
{
    if (journal.key.size() != crypto::kKeySize)
        throw Error{ErrorCode::InvalidInput, "a kept key has 32 bytes"};
    const auto path = journal.file.string();
    auto value = crypto::SecretBytes{kFileAt + 2 * path.size()};
    const auto bytes = value.mutableView();
    std::fill(bytes.begin(), bytes.end(), std::uint8_t{' '});
    std::copy(kForm.begin(), kForm.end(), bytes.begin());
    putHex(bytes.subspan(kIdAt), journal.id);
    putHex(bytes.subspan(kKeyAt), journal.key.view());
    putHex(bytes.subspan(kFileAt), std::span{reinterpret_cast<const std::uint8_t*>(path.data()), path.size()});
    store({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

void RememberedStore::forget()
{
    store({});
}

void RememberedStore::store(std::string_view value)
{
    vault::Transaction transaction{m_database};
    Stamps stamps{m_database, m_clock};
    m_database.prepare("INSERT OR REPLACE INTO preferences (key, changed, value) VALUES (?, ?, ?)")
        .bind(1, kPreference)
        .bind(2, stamps.next())
        .bind(3, value)
        .run();
    transaction.commit();
}

} // namespace inglenook::journal
