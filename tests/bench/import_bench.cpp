// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import of Day One beside reading the same file and writing the same rows into plain SQLite; prints JSON.
//   bench_import ENTRIES FOLDER
#include "base/clock.h"
#include "crypto/random.h"
#include "crypto/self_test.h"
#include "journal/journal.h"
#include "journal/schema.h"
#include "journal/source_store.h"
#include "journal/stamps.h"
#include "transfer/import/import.h"
#include "transfer/import/importer.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>

#include <sys/resource.h>

using namespace inglenook;

namespace {

template <typename Work>
double timed(Work&& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>{std::chrono::steady_clock::now() - begin}.count();
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void writeExport(const std::filesystem::path& file, int count)
{
    std::mt19937 random{7};
    std::ofstream out{file};
    const auto words = [&](int n) {
        std::string text;
        for (int i = 0; i < n; ++i)
            text += (i == 0 ? "w" : " w") + std::to_string(static_cast<int>(20'000 / (1 + random() % 400))) + "ord";
        return text;
    };
    out << R"({"metadata":{"version":"1.0"},"entries":[)";
    for (int i = 0; i < count; ++i) {
        const auto minute = static_cast<std::int64_t>(i) * 50;
        out << (i == 0 ? "" : ",\n") << R"({"uuid":")" << std::hex << 0x1000'0000ULL + random() << i << std::dec
            << R"(","creationDate":")" << toIso8601(LocalTime{{1'262'304'000'000 + minute * 60'000}, 0}).substr(0, 19)
            << R"(Z","timeZone":"Europe\/Berlin","starred":false,"tags":["t)" << i % 50 << R"("],"text":"# )"
            << words(4) << R"(\n\n)" << words(120) << R"("})";
    }
    out << "]}";
}

/// The same rows, written without comparing.
class PlainRows final : public transfer::ImportSink {
public:
    explicit PlainRows(const std::filesystem::path& file, IdSource& ids, const Clock& clock)
    {
        sqlite3* handle = nullptr;
        sqlite3_open(file.c_str(), &handle);
        m_database = std::make_unique<vault::Database>(handle);
        m_database->execute("PRAGMA temp_store=MEMORY; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;"
                            "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
                            "PRAGMA cell_size_check=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16384");
        journal::migrate(*m_database);
        journal::prepareConnection(*m_database);
        m_stamps = std::make_unique<journal::Stamps>(*m_database, clock);
        m_entries = std::make_unique<journal::EntryStore>(*m_database, *m_stamps, ids, clock);
    }
    void take(transfer::ImportedEntry entry) override
    {
        const auto& content = entry.content;
        const auto hash = journal::entryHash(content.created.utc, content.title, content.text);
        journal::SourceStore{*m_database}.record(m_entries->add(content, std::nullopt),
                                                 {"Day One", entry.sourceId, hash}, {0});
    }
    void skip(transfer::Skipped) override {}
    [[nodiscard]] vault::Database& database() { return *m_database; }

private:
    std::unique_ptr<vault::Database> m_database;
    std::unique_ptr<journal::Stamps> m_stamps;
    std::unique_ptr<journal::EntryStore> m_entries;
};

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3)
        return 2;
    const int count = std::stoi(argv[1]);
    const std::filesystem::path folder{argv[2]};
    crypto::initialise();
    SystemClock clock;
    crypto::RandomIds ids{clock};
    writeExport(folder / "j.json", count);
    double best[2] = {1e9, 1e9};
    double peak = 0;
    for (int round = 0; round < 3; ++round) {
        const auto ours = folder / ("ours" + std::to_string(round) + ".nook");
        std::vector<journal::NewMember> members(1);
        members[0].name = "Bench";
        members[0].passphrase = crypto::SecretBytes::copyOf(std::string_view{"bench"});
        const auto vault = journal::Journal::create(ours, members, crypto::kWeakTestCost, clock, ids);
        journal::Journal journal{*vault, clock, ids};
        transfer::ImportRequest request;
        request.chosen = folder / "j.json";
        best[0] = std::min(best[0], timed([&] {
                               (void)transfer::importInto(vault->database(), journal, clock, request);
                               vault->database().checkpoint();
                           }));
        if (round == 0)
            peak = peakMiB();
        PlainRows plain{folder / ("plain" + std::to_string(round) + ".db"), ids, clock};
        best[1] = std::min(best[1], timed([&] {
                               vault::Transaction transaction{plain.database()};
                               const auto files = transfer::SourceFiles::open(request.chosen);
                               const transfer::TimeZones zones;
                               const auto feelings = exercises::FeelingsVocabulary::builtin();
                               transfer::ImportContext context{*files, zones, clock, feelings, plain};
                               transfer::allImporters().front()->read(context);
                               transaction.commit();
                               plain.database().checkpoint();
                           }));
    }
    std::cout
        << nlohmann::json{{"entries", count},
                          {"import",
                           {{"oursMs", best[0] * 1000}, {"plainMs", best[1] * 1000}, {"ratio", best[0] / best[1]}}},
                          {"memory of an import", {{"oursMiB", peak}}}}
               .dump(2)
        << '\n';
    return 0;
}
