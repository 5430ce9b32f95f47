// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_fixture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace inglenook;
using namespace inglenook::test;

namespace {

bool contains(const FileBytes& bytes, std::string_view text)
{
    const std::boyer_moore_horspool_searcher searcher{text.begin(), text.end()};
    return std::search(bytes.begin(), bytes.end(), searcher) != bytes.end();
}

/// Bits per byte; random bytes of this length come within a hair of 8.
double entropy(const FileBytes& bytes)
{
    std::array<double, 256> counts{};
    for (const auto byte : bytes)
        ++counts[byte];
    double sum = 0;
    for (const auto count : counts) {
        const auto share = count / static_cast<double>(bytes.size());
        sum -= share > 0 ? share * std::log2(share) : 0;
    }
    return sum;
}

} // namespace

TEST_CASE("no byte of file or log tells what is inside", "[vault][plaintext][trap-1]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    auto& database = vault->database();
    database.execute(kNoteSchema);
    for (int id = 1; id <= 300; ++id)
        addNote(database, id);
    const auto log = readFile(logOf(folder.journal()));
    database.execute("UPDATE note SET text = 'secret ' || text WHERE id % 3 = 0");
    vault->close();
    const auto file = readFile(folder.journal());

    for (const std::string_view word :
         {"canary", "secret", "word", "SQLite format 3", "note_index", "CREATE", "a seat for two", "beside"}) {
        INFO(word);
        CHECK_FALSE(contains(log, word));
        CHECK_FALSE(contains(file, word));
    }
    CHECK(entropy(log) > 7.99);
    CHECK(entropy(FileBytes(file.begin() + 8192, file.end())) > 7.99);
}

TEST_CASE("neither page numbers nor SQLite's checksums show in the log", "[vault][plaintext][trap-1]")
{
    const TemporaryFolder folder;
    auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    // The same commit in two logs would show the same frame headers, were they open.
    const auto first = readFile(logOf(folder.journal()));
    REQUIRE(first.size() > 72 + 4160);
    std::size_t zeros = 0;
    for (std::size_t frame = 72; frame + 24 <= first.size(); frame += 4160)
        zeros += static_cast<std::size_t>(std::count(first.begin() + static_cast<std::ptrdiff_t>(frame),
                                                     first.begin() + static_cast<std::ptrdiff_t>(frame + 8), 0));
    CHECK(zeros < first.size() / 4160); // a page number below 65536 alone has two zero bytes, a commit size four
    CHECK_FALSE(contains(first, std::string_view{"\x37\x7f\x06\x82", 4}));
}

TEST_CASE("used and unused slots look alike", "[vault][plaintext]")
{
    const TemporaryFolder folder;
    createVault(folder.journal())->close();
    const auto file = readFile(folder.journal());
    for (std::size_t slot = 0; slot < 8; ++slot) {
        const auto start = file.begin() + static_cast<std::ptrdiff_t>(128 + slot * 256);
        const FileBytes bytes{start, start + 256};
        CHECK(entropy(bytes) > 6.8);
    }
}
