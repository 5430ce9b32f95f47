// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/import_fuzz.h"

#include "crypto/kdf.h"
#include "crypto/random.h"
#include "journal/journal.h"
#include "transfer/import/formats/inglenook.h"
#include "vault/memory_storage.h"

#include <memory>
#include <string_view>
#include <vector>

namespace inglenook::fuzz {

/// A journal of one person in memory, into which our own format is read and out of which it is rolled back.
class MemoryJournal {
public:
    MemoryJournal()
    {
        std::vector<journal::NewMember> members(1);
        members[0].name = "Alex";
        members[0].passphrase = crypto::SecretBytes::copyOf(std::string_view{"a seat for two"});
        m_vault = journal::Journal::create("/fuzz.nook", members, crypto::kWeakTestCost, m_clock, m_ids, m_storage);
        m_journal = std::make_unique<journal::Journal>(*m_vault, m_clock, m_ids);
    }

    /// Gives how many entries came.
    int read(transfer::SourceFiles& files)
    {
        static const transfer::TimeZones zones;
        static const auto feelings = exercises::FeelingsVocabulary::builtin();
        const transfer::InglenookImporter importer;
        StrictSink sink;
        const vault::Transaction transaction{m_vault->database()};
        transfer::WholeTarget whole{m_vault->database(), *m_journal, transfer::DryRun::No};
        transfer::ImportContext context{files, zones, m_clock, feelings, sink, &whole};
        try {
            if (importer.likeness(files) != transfer::Likeness::No)
                importer.read(context);
        } catch (const transfer::NotImported& failure) {
            require(!sentenceOf(failure.trouble).empty(), "a refusal is a sentence");
        }
        return sink.entries;
    }
    [[nodiscard]] bool isUnchanged()
    {
        auto query = m_vault->database().prepare("SELECT (SELECT count(*) FROM entries) + (SELECT count(*) FROM "
                                                 "pictures) + (SELECT count(*) FROM preferences)");
        return query.step() && query.integer(0) == 0;
    }

private:
    WallClock m_clock;
    crypto::RandomIds m_ids{m_clock};
    vault::MemoryStorage m_storage;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace inglenook::fuzz
