// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/unfinished_file.h"

#include "base/error.h"
#include "crypto/random.h"
#include "vault/log_move.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace inglenook::vault {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::size_t kRandomSize = 8;

std::string_view marker(UnfinishedFile::Purpose purpose)
{
    return purpose == UnfinishedFile::Purpose::Creation ? ".new-" : ".move-";
}

std::filesystem::path unfinishedName(std::filesystem::path path, UnfinishedFile::Purpose purpose)
{
    std::array<std::uint8_t, kRandomSize> random{};
    crypto::fillRandom(random);
    std::string suffix{marker(purpose)};
    for (const auto byte : random) {
        suffix += kDigits[byte >> 4U];
        suffix += kDigits[byte & 0x0FU];
    }
    path += suffix;
    return path;
}

Error alreadyExists()
{
    return Error{ErrorCode::AlreadyExists, "there is a file of that name"};
}

} // namespace

UnfinishedFile::UnfinishedFile(const Storage& storage, std::filesystem::path finalPath, Purpose purpose)
    : m_storage{storage},
      m_finalPath{std::move(finalPath)},
      m_path{unfinishedName(m_finalPath, purpose)}
{
    if (m_storage.look(m_finalPath) != Storage::Entry::Nothing)
        throw alreadyExists();
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_kept)
        return;
    auto& lower = m_storage.lower();
    lower.xDelete(&lower, m_path.c_str(), 0);
    lower.xDelete(&lower, (m_path.string() + "-wal").c_str(), 0);
}

bool UnfinishedFile::isNameOf(Purpose purpose, std::string_view name)
{
    constexpr auto kRandomDigits = 2 * kRandomSize;
    if (name.size() <= marker(purpose).size() + kRandomDigits)
        return false;
    const auto digits = name.substr(name.size() - kRandomDigits);
    name.remove_suffix(kRandomDigits);
    return name.ends_with(marker(purpose)) && digits.find_first_not_of(kDigits) == std::string_view::npos;
}

void UnfinishedFile::publish(LogBeside log)
{
    if (log == LogBeside::SetAside)
        setAside(m_storage, m_finalPath.string() + "-wal");
    if (m_storage.publish(m_path, m_finalPath) == Storage::Published::NameTaken)
        throw alreadyExists();
    m_path = m_finalPath;
}

} // namespace inglenook::vault
