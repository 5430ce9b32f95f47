// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/agreement_store.h"
#include "journal/deck_store.h"
#include "journal/draft_store.h"
#include "journal/entry_store.h"
#include "journal/entry_versions.h"
#include "journal/insights.h"
#include "journal/member.h"
#include "journal/note_store.h"
#include "journal/picture_store.h"
#include "journal/promise_store.h"
#include "journal/ritual_store.h"
#include "journal/run_store.h"
#include "journal/search.h"
#include "journal/shared_questions.h"
#include "journal/spelling_store.h"
#include "journal/template_store.h"
#include "vault/storage.h"
#include "vault/vault.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

enum class JournalKind { Personal, Shared };

struct NewMember {
    std::string name;
    Shape shape = Shape::Circle;
    Colour colour = Colour::Dusk;
    Seat seat = Seat::Left;
    crypto::SecretBytes passphrase;
};

/// What is inside an open vault: its members and the stores of what they made. The vault must outlive it.
class Journal {
public:
    /// Makes the file with its schema and members, all or nothing, also when the power goes; one member makes it
    /// personal. The first is the one unlocked.
    [[nodiscard]] static std::unique_ptr<vault::Vault> create(const std::filesystem::path& file,
                                                              std::span<const NewMember> members, crypto::KdfCost cost,
                                                              const Clock& clock, IdSource& ids,
                                                              const vault::Storage& storage = vault::systemStorage());

    /// Migrates the schema where needed. Throws Error(VaultTooNew) for a schema of a later Inglenook.
    Journal(vault::Vault& vault, const Clock& clock, IdSource& ids);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    [[nodiscard]] JournalKind kind() const;
    [[nodiscard]] const std::vector<Member>& members() const; ///< in seat order: left first
    [[nodiscard]] const Member& me() const;                   ///< whose passphrase opened it
    [[nodiscard]] const Member* member(const MemberId& id) const;
    [[nodiscard]] const Member* memberNamed(std::string_view name) const; ///< any case
    /// Someone who has no way in yet: member_ways.h. Throws Error(InvalidInput) for a name that can't be taken.
    void addMember(const Member& member);
    void updateMember(const Member& member);
    void swapSeats();

    [[nodiscard]] EntryStore& entries();
    [[nodiscard]] DraftStore& drafts();
    [[nodiscard]] DeckStore& decks();
    [[nodiscard]] RunStore& runs();
    [[nodiscard]] Search& search();
    [[nodiscard]] PictureStore& pictures();
    [[nodiscard]] VersionStore& versions();
    [[nodiscard]] TemplateStore& templates();
    [[nodiscard]] SpellingStore& spelling();
    [[nodiscard]] PromiseStore& promises();
    [[nodiscard]] RitualStore& rituals();
    [[nodiscard]] AgreementStore& agreements();
    [[nodiscard]] NoteStore& notes();
    [[nodiscard]] SharedQuestions& questions();
    [[nodiscard]] InsightStore& insights();

    /// Small settings of this journal, such as which exercises are favourites. Empty when not set.
    [[nodiscard]] std::string preference(std::string_view key) const;
    void setPreference(std::string_view key, std::string_view value);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace inglenook::journal
