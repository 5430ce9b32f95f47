// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "base/error.h"
#include "base/log.h"
#include "crypto/sealed_box.h"
#include "journal/commit_keeper.h"
#include "journal/fold.h"
#include "journal/member_store.h"
#include "journal/preference_store.h"
#include "journal/row.h"
#include "journal/schema.h"
#include "journal/stamps.h"

#include <algorithm>
#include <utility>

namespace inglenook::journal {
namespace {

JournalKind storedKind(vault::Database& database)
{
    auto query = database.prepare("SELECT kind FROM journal");
    if (!query.step())
        throw Error{ErrorCode::VaultDamaged, "the file holds no journal"};
    return query.textView(0) == "shared" ? JournalKind::Shared : JournalKind::Personal;
}

vault::Database& migrated(vault::Database& database)
{
    migrate(database);
    prepareConnection(database);
    return database;
}

} // namespace

struct Journal::Parts {
    Parts(vault::Vault& openVault, const Clock& clock, IdSource& ids)
        : vault{openVault},
          database{migrated(openVault.database())},
          kind{storedKind(database)},
          stamps{database, clock},
          memberStore{database, stamps},
          entries{database, stamps, ids, clock},
          drafts{database, stamps, entries, ids},
          decks{database, stamps, ids, clock},
          me{openVault.unlocked().member, crypto::KeyPair::fromSeed(openVault.unlocked().memberSeed)},
          promises{database, stamps, ids, clock},
          rituals{database, stamps, ids},
          agreements{database, stamps, ids, clock},
          commits{promises, rituals, agreements, clock},
          notes{database, stamps, ids, clock, me},
          questions{database, stamps, ids, clock, entries, me},
          runs{database, stamps, entries, decks, commits, ids, clock},
          search{database, clock},
          pictures{database, stamps, ids, clock},
          versions{database},
          templates{database, stamps, ids},
          spelling{database, stamps, ids},
          insights{database},
          preferences{database, stamps},
          members{memberStore.all()}
    {
    }

    vault::Vault& vault;
    vault::Database& database;
    JournalKind kind;
    Stamps stamps;
    MemberStore memberStore;
    EntryStore entries;
    DraftStore drafts;
    DeckStore decks;
    MemberKeys me;
    PromiseStore promises;
    RitualStore rituals;
    AgreementStore agreements;
    CommitKeeper commits;
    NoteStore notes;
    SharedQuestions questions;
    RunStore runs;
    Search search;
    PictureStore pictures;
    VersionStore versions;
    TemplateStore templates;
    SpellingStore spelling;
    InsightStore insights;
    PreferenceStore preferences;
    std::vector<Member> members;
};

Journal::Journal(vault::Vault& vault, const Clock& clock, IdSource& ids)
    : m_parts{std::make_unique<Parts>(vault, clock, ids)}
{
    const auto* mine = member(vault.unlocked().member);
    if (mine == nullptr)
        throw Error{ErrorCode::VaultDamaged, "the member of this passphrase is not in the journal"};
    // The seed is known only while its owner has the journal open, so the key is stored at the first opening.
    const auto key = m_parts->me.keys.publicKey();
    if (mine->publicKey != key.bytes) {
        auto changed = *mine;
        changed.publicKey = key.bytes;
        updateMember(changed);
    }
    try {
        m_parts->entries.emptyOldBin();
        m_parts->pictures.removeUnused();
        m_parts->questions.openMine();
    } catch (const Error& error) {
        // A journal on a full disk opens and can be read; this waits for another day.
        if (error.code() != ErrorCode::DiskFull)
            throw;
        log::warning("A journal could not be put in order: the disk is full.");
    }
}

Journal::~Journal() = default;

JournalKind Journal::kind() const
{
    return m_parts->kind;
}

const std::vector<Member>& Journal::members() const
{
    return m_parts->members;
}

const Member& Journal::me() const
{
    return *member(m_parts->vault.unlocked().member);
}

const Member* Journal::member(const MemberId& id) const
{
    const auto& all = m_parts->members;
    const auto place = std::find_if(all.begin(), all.end(), [&id](const Member& member) { return member.id == id; });
    return place == all.end() ? nullptr : &*place;
}

const Member* Journal::memberNamed(std::string_view name) const
{
    const auto& all = m_parts->members;
    const auto folded = foldCase(name);
    const auto place = std::find_if(all.begin(), all.end(),
                                    [&folded](const Member& member) { return foldCase(member.name) == folded; });
    return place == all.end() ? nullptr : &*place;
}

void Journal::addMember(const Member& member)
{
    auto after = m_parts->members;
    after.push_back(member);
    m_parts->memberStore.add(member);
    m_parts->members = std::move(after); // known at once, even where there is no memory left to read them again
    m_parts->members = m_parts->memberStore.all();
}

void Journal::updateMember(const Member& member)
{
    auto after = m_parts->members;
    std::replace_if(
        after.begin(), after.end(), [&](const Member& other) { return other.id == member.id; }, member);
    m_parts->memberStore.update(member);
    m_parts->members = std::move(after);
    m_parts->members = m_parts->memberStore.all();
}

void Journal::swapSeats()
{
    m_parts->memberStore.swapSeats();
    m_parts->members = m_parts->memberStore.all();
}

EntryStore& Journal::entries()
{
    return m_parts->entries;
}

DraftStore& Journal::drafts()
{
    return m_parts->drafts;
}

RunStore& Journal::runs()
{
    return m_parts->runs;
}

DeckStore& Journal::decks()
{
    return m_parts->decks;
}

Search& Journal::search()
{
    return m_parts->search;
}

PictureStore& Journal::pictures()
{
    return m_parts->pictures;
}

VersionStore& Journal::versions()
{
    return m_parts->versions;
}

TemplateStore& Journal::templates()
{
    return m_parts->templates;
}

SpellingStore& Journal::spelling()
{
    return m_parts->spelling;
}

PromiseStore& Journal::promises()
{
    return m_parts->promises;
}

RitualStore& Journal::rituals()
{
    return m_parts->rituals;
}

AgreementStore& Journal::agreements()
{
    return m_parts->agreements;
}

NoteStore& Journal::notes()
{
    return m_parts->notes;
}

SharedQuestions& Journal::questions()
{
    return m_parts->questions;
}

InsightStore& Journal::insights()
{
    return m_parts->insights;
}

std::string Journal::preference(std::string_view key) const
{
    return m_parts->preferences.value(key);
}

void Journal::setPreference(std::string_view key, std::string_view value)
{
    m_parts->preferences.set(key, value);
}

} // namespace inglenook::journal
