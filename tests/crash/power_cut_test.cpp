// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_storage.h"
#include "support/vault_fixture.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace inglenook;
using namespace inglenook::test;

namespace {

enum class Policy { LoseUnsynced, KeepAll, RandomSubset, TornAndGarbled };

/// What a disk may hold after a power cut, from the accesses before it. Whatever was synced is there.
class CutDisk {
public:
    CutDisk(FileBytes main, Policy policy, unsigned seed)
        : m_files{std::move(main), {}},
          m_policy{policy},
          m_random{seed}
    {
    }

    void see(const DiskEvent& event)
    {
        auto& pending = m_pending.at(indexOf(event.role));
        if (event.operation == Operation::Sync) {
            for (const auto* change : pending)
                apply(*change, change->data.size());
            pending.clear();
        } else if (event.operation != Operation::Read && event.operation != Operation::Acknowledge) {
            pending.push_back(&event);
        }
    }

    void cutPower()
    {
        for (auto& pending : m_pending) {
            for (const auto* change : pending)
                settle(*change);
            pending.clear();
        }
    }

    void putInto(const fs::path& journal) const
    {
        writeFile(journal, m_files[0]);
        if (m_files[1].empty())
            fs::remove(logOf(journal));
        else
            writeFile(logOf(journal), m_files[1]);
    }

private:
    static std::size_t indexOf(Role role) { return role == Role::Main ? 0 : 1; }

    void settle(const DiskEvent& event)
    {
        const bool chosen = m_policy == Policy::KeepAll || (m_policy != Policy::LoseUnsynced && m_random() % 2 == 0);
        if (!chosen)
            return;
        if (m_policy != Policy::TornAndGarbled || event.operation != Operation::Write) {
            apply(event, event.data.size());
            return;
        }
        const auto sectors = event.data.size() / 512 + 1;
        apply(event, std::min(event.data.size(), m_random() % (sectors + 1) * 512));
        if (m_random() % 4 == 0)
            garble(event, m_random() % sectors * 512);
    }

    void apply(const DiskEvent& event, std::size_t size)
    {
        auto& file = m_files.at(indexOf(event.role));
        if (event.operation == Operation::Delete) {
            file.clear();
        } else if (event.operation == Operation::Truncate) {
            file.resize(static_cast<std::size_t>(event.offset));
        } else {
            const auto end = static_cast<std::size_t>(event.offset) + size;
            file.resize(std::max(file.size(), size == 0 ? 0 : end));
            std::copy_n(event.data.begin(), size, file.begin() + event.offset);
        }
    }

    void garble(const DiskEvent& event, std::size_t at)
    {
        auto& file = m_files.at(indexOf(event.role));
        const auto start = static_cast<std::size_t>(event.offset) + at;
        const auto end =
            std::min({start + 512, static_cast<std::size_t>(event.offset) + event.data.size(), file.size()});
        for (auto i = start; i < end; ++i)
            file[i] = static_cast<std::uint8_t>(m_random());
    }

    std::array<FileBytes, 2> m_files;
    std::array<std::vector<const DiskEvent*>, 2> m_pending;
    Policy m_policy;
    std::mt19937 m_random;
};

class Session {
public:
    explicit Session(const fs::path& file)
    {
        {
            auto vault = createVault(file);
            vault->database().execute(kNoteSchema);
        }
        before = readFile(file);
        live(file, 1);
        live(file, 2);
    }

    FileBytes before;
    RecordingStorage storage;
    std::set<std::int64_t> commits{0};

private:
    void live(const fs::path& file, int round)
    {
        auto vault = std::get<0>(vault::Vault::open(file, secret(kPassphrase), storage));
        auto& database = vault->database();
        database.execute("PRAGMA cache_size=5");
        addSingly(database, 12);
        {
            vault::Transaction dropped{database};
            database.execute("UPDATE note SET text = upper(text) || hex(zeroblob(3000))");
        }
        addSingly(database, 5);
        database.checkpoint();
        addSingly(database, 4);
        addTogether(database, 60);
        addSingly(database, 3);
        if (round == 1)
            vault->close();
    }

    void addSingly(vault::Database& database, int count)
    {
        for (int i = 0; i < count; ++i) {
            addNote(database, ++m_last);
            committed();
        }
    }

    void addTogether(vault::Database& database, int count)
    {
        vault::Transaction transaction{database};
        for (int i = 0; i < count; ++i)
            addNote(database, ++m_last);
        transaction.commit();
        committed();
    }

    void committed()
    {
        commits.insert(m_last);
        storage.acknowledge(m_last);
    }

    std::int64_t m_last = 0;
};

} // namespace

TEST_CASE("after a power cut at any write the journal holds exactly the acknowledged notes", "[crash]")
{
    const auto policy = GENERATE(Policy::LoseUnsynced, Policy::KeepAll, Policy::RandomSubset, Policy::TornAndGarbled);
    const TemporaryFolder lived;
    const Session session{lived.journal()};
    const auto& events = session.storage.events;
    const TemporaryFolder folder;

    std::vector<std::size_t> cuts;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].operation != Operation::Read && events[i].operation != Operation::Acknowledge)
            cuts.push_back(i);
    }
    REQUIRE(cuts.size() > 300);
    std::mt19937 random{2026U + static_cast<unsigned>(policy)};
    std::shuffle(cuts.begin(), cuts.end(), random);
    cuts.resize(120);
    for (const auto cut : cuts) {
        INFO("policy " << static_cast<int>(policy) << ", cut at access " << cut << " of " << events.size());
        CutDisk disk{session.before, policy, static_cast<unsigned>(cut)};
        std::int64_t acknowledged = 0;
        for (std::size_t i = 0; i <= cut; ++i) {
            disk.see(events[i]);
            if (events[i].operation == Operation::Acknowledge)
                acknowledged = events[i].offset;
        }
        disk.cutPower();
        disk.putInto(folder.journal());

        const auto vault = openVault(folder.journal());
        const auto notes = wholeNotes(vault->database());
        REQUIRE(notes >= acknowledged);
        REQUIRE(session.commits.count(notes) == 1);
        REQUIRE(vault->audit().ok());
        addNote(vault->database(), notes + 1);
    }
}
