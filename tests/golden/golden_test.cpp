// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recovery_code.h"
#include "golden/description.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <fstream>

// Journals of every format version that was ever written must open for ever, and say what they said.

using namespace inglenook;
using namespace inglenook::test;
namespace fs = std::filesystem;

namespace {

struct Case {
    fs::path journal; ///< without its extension
    std::string secret;
    bool isCode = false; ///< a recovery code
};

std::vector<Case> casesIn(const fs::path& folder, const char* list)
{
    std::vector<Case> cases;
    const bool areCodes = std::string_view{list} == "recovery-codes.txt";
    std::ifstream lines{folder / list};
    for (std::string line; std::getline(lines, line);) {
        const auto tab = line.find('\t');
        REQUIRE(tab != std::string::npos);
        cases.push_back({folder / line.substr(0, tab), line.substr(tab + 1), areCodes});
    }
    return cases;
}

vault::Vault::OpenResult open(const fs::path& file, const Case& golden)
{
    if (!golden.isCode)
        return vault::Vault::open(file, crypto::SecretBytes::copyOf(golden.secret));
    const auto code = crypto::parseRecoveryCode(golden.secret);
    REQUIRE(std::holds_alternative<crypto::RecoveryCode>(code));
    return vault::Vault::openWithCode(file, std::get<crypto::RecoveryCode>(code));
}

void checkOpens(const Case& golden)
{
    INFO(golden.journal.string());
    const TemporaryFolder folder; // a copy: opening may change a file
    const auto copy = folder.journal();
    const auto log = golden.journal.string() + ".nook-wal";
    fs::copy_file(golden.journal.string() + ".nook", copy);
    fs::permissions(copy, fs::perms::owner_write, fs::perm_options::add);
    if (fs::exists(log)) {
        fs::copy_file(log, copy.string() + "-wal");
        fs::permissions(copy.string() + "-wal", fs::perms::owner_write, fs::perm_options::add);
    }

    auto result = open(copy, golden);
    REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(result));
    auto& vault = *std::get<std::unique_ptr<vault::Vault>>(result);
    FakeClock clock;
    FakeIds ids;
    journal::Journal journal{vault, clock, ids};
    std::ifstream expected{golden.journal.string() + ".json"};
    CHECK(describe(journal) == nlohmann::json::parse(expected));
    CHECK(vault.audit().ok());
    vault.close();
    CHECK_FALSE(fs::exists(copy.string() + "-wal"));
}

} // namespace

TEST_CASE("journals of every format version open and say what they said", "[golden]")
{
    std::size_t versions = 0;
    for (const auto& entry : fs::directory_iterator{INGLENOOK_SOURCE_DIR "/tests/golden"}) {
        if (!entry.is_directory())
            continue;
        ++versions;
        CHECK_FALSE(casesIn(entry.path(), "passphrases.txt").empty());
        for (const char* list : {"passphrases.txt", "recovery-codes.txt"}) {
            for (const auto& golden : casesIn(entry.path(), list))
                checkOpens(golden);
        }
    }
    CHECK(versions >= 1);
}
