// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/rehearsal.h"

#include "vault/memory_storage.h"
#include "vault/vault.h"

#include <array>

namespace inglenook::app {
namespace {

/// Nobody ever holds the file.
constexpr crypto::KdfCost kCost{1, std::uint64_t{8} * 1024};
constexpr std::size_t kPassphraseSize = 32;

} // namespace

Rehearsal::Rehearsal(const RoleNames& names, const Clock& clock, IdSource& ids)
    : m_storage{std::make_unique<vault::MemoryStorage>()}
{
    using namespace journal;
    const auto two = usable(names);
    const std::array<NewMember, 2> members{
        NewMember{two.left, Shape::Circle, Colour::Dusk, Seat::Left, crypto::SecretBytes::random(kPassphraseSize)},
        NewMember{two.right, Shape::Diamond, Colour::Apricot, Seat::Right,
                  crypto::SecretBytes::random(kPassphraseSize)}};
    m_vault = Journal::create("/memory/rehearsal.nook", members, kCost, clock, ids, *m_storage);
    m_journal = std::make_unique<Journal>(*m_vault, clock, ids);
}

Rehearsal::~Rehearsal() = default;

} // namespace inglenook::app
