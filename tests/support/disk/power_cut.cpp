// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk/power_cut.h"

#include <algorithm>

namespace inglenook::test {
namespace {

using Kind = DiskChange::Kind;
constexpr std::size_t kSector = 512;

bool isKept(CutPolicy policy, bool isOfNames, std::mt19937& random)
{
    switch (policy) {
    case CutPolicy::LoseUnsynced:
        return false;
    case CutPolicy::KeepAll:
        return true;
    case CutPolicy::NamesLost:
        return !isOfNames;
    case CutPolicy::ContentLost:
        return isOfNames;
    default:
        return random() % 2 == 0;
    }
}

} // namespace

const char* nameOf(CutPolicy policy)
{
    static constexpr std::array kNames{"unsynced lost", "all kept",        "random subset", "reordered",
                                       "torn at 512",   "garbage sectors", "names lost",    "content lost"};
    return kNames.at(static_cast<std::size_t>(policy));
}

PowerCut::PowerCut(const DiskImage& start)
{
    for (const auto& [name, bytes] : start) {
        m_synced.names[name] = m_synced.files.size();
        m_synced.files.push_back(std::make_shared<DiskBytes>(*bytes));
    }
}

DiskBytes& PowerCut::State::writable(FileNumber file)
{
    if (files.size() <= file)
        files.resize(file + 1);
    auto& bytes = files[file];
    if (!bytes)
        bytes = std::make_shared<DiskBytes>();
    else if (bytes.use_count() > 1)
        bytes = std::make_shared<DiskBytes>(*bytes);
    return *bytes;
}

void PowerCut::see(const DiskChange& change)
{
    switch (change.kind) {
    case Kind::Sync:
        sync(change.file);
        break;
    case Kind::SyncFailed:
        m_content.erase(change.file);
        break;
    case Kind::SyncNames:
        for (const auto* name : m_names)
            applyName(m_synced, *name);
        m_names.clear();
        break;
    case Kind::Mark:
        break;
    case Kind::Write:
    case Kind::Truncate:
        m_content[change.file].push_back(&change);
        break;
    case Kind::Link:
    case Kind::Unlink:
    case Kind::Rename:
        m_names.push_back(&change);
        break;
    }
}

void PowerCut::sync(FileNumber file)
{
    for (const auto* change : m_content[file])
        applyContent(m_synced, *change, change->data.size());
    m_content.erase(file);
}

DiskImage PowerCut::cut(CutPolicy policy, unsigned seed) const
{
    std::mt19937 random{seed};
    auto state = m_synced;
    for (const auto& entry : m_content) {
        auto order = entry.second;
        if (policy == CutPolicy::Reordered)
            std::shuffle(order.begin(), order.end(), random);
        for (const auto* change : order) {
            if (isKept(policy, false, random))
                settle(state, *change, policy, random);
        }
    }
    for (const auto* change : m_names) {
        if (isKept(policy, true, random))
            applyName(state, *change);
    }
    DiskImage image;
    for (const auto& [name, file] : state.names) {
        const bool hasContent = file < state.files.size() && state.files[file];
        image[name] = hasContent ? state.files[file] : std::make_shared<const DiskBytes>();
    }
    return image;
}

void PowerCut::applyName(State& state, const DiskChange& change)
{
    const auto old = state.names.find(change.name);
    const bool isThere = old != state.names.end() && old->second == change.file;
    switch (change.kind) {
    case Kind::Link:
        state.names[change.name] = change.file;
        break;
    case Kind::Unlink:
        if (isThere)
            state.names.erase(old);
        break;
    default:
        if (isThere)
            state.names.erase(old);
        state.names[change.newName] = change.file;
        break;
    }
}

void PowerCut::applyContent(State& state, const DiskChange& change, std::size_t size)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.kind == Kind::Truncate) {
        state.writable(change.file).resize(offset);
    } else if (size > 0) {
        auto& file = state.writable(change.file);
        file.resize(std::max(file.size(), offset + size));
        std::copy_n(change.data.begin(), size, file.begin() + change.offset);
    }
}

void PowerCut::settle(State& state, const DiskChange& change, CutPolicy policy, std::mt19937& random)
{
    const bool isTorn = policy == CutPolicy::Torn || policy == CutPolicy::Garbled;
    if (!isTorn || change.kind != Kind::Write) {
        applyContent(state, change, change.data.size());
        return;
    }
    const auto sectors = change.data.size() / kSector + 1;
    applyContent(state, change, std::min(change.data.size(), random() % (sectors + 1) * kSector));
    if (policy == CutPolicy::Garbled && random() % 3 == 0)
        garble(state, change, random() % sectors * kSector, random);
}

void PowerCut::garble(State& state, const DiskChange& change, std::size_t from, std::mt19937& random)
{
    auto& bytes = state.writable(change.file);
    const auto start = static_cast<std::size_t>(change.offset);
    const auto end = std::min({start + from + kSector, start + change.data.size(), bytes.size()});
    for (auto i = start + from; i < end; ++i)
        bytes[i] = static_cast<std::uint8_t>(random());
}

} // namespace inglenook::test
