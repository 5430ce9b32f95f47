// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/small_journal.h"

#include "vault/geometry.h"

#include <algorithm>
#include <random>

// Whole pages in the wrong place, at the wrong time, or gone.

using namespace inglenook;
using namespace inglenook::test;

namespace {

constexpr auto kPage = static_cast<std::ptrdiff_t>(vault::kPageSize);

std::uint32_t pagesOf(const FileBytes& file)
{
    return static_cast<std::uint32_t>((file.size() - vault::kPagesStart) / vault::kPageSize);
}

void copyPage(const FileBytes& from, std::uint32_t page, FileBytes& to, std::uint32_t place)
{
    std::copy_n(from.begin() + vault::pageOffset(page), kPage, to.begin() + vault::pageOffset(place));
}

/// Refused, failed while read, or found by the audit: but never other words, and never unsaid.
void checkSaid(const Reading& reading, const std::vector<std::uint32_t>& damaged)
{
    if (reading.refusal) {
        CHECK(reading.wasRefusedAsDamaged());
        return;
    }
    CHECK_FALSE(reading.isFalse(closedJournal()));
    CHECK(reading.report.damagedPages == damaged);
}

} // namespace

TEST_CASE("two pages that traded places are said", "[tamper][pages]")
{
    Reader reader;
    const auto& whole = closedJournal().file;
    for (std::uint32_t first = 1; first < pagesOf(whole); ++first) {
        for (auto second = first + 1; second <= pagesOf(whole); ++second) {
            INFO(first << " and " << second);
            auto file = whole;
            copyPage(whole, first, file, second);
            copyPage(whole, second, file, first);
            checkSaid(reader.read(file, {}), {first, second});
        }
    }
}

TEST_CASE("a page that stands twice is said", "[tamper][pages]")
{
    Reader reader;
    const auto& whole = closedJournal().file;
    for (std::uint32_t from = 1; from <= pagesOf(whole); ++from) {
        for (std::uint32_t to = 1; to <= pagesOf(whole); ++to) {
            if (from == to)
                continue;
            INFO(from << " onto " << to);
            auto file = whole;
            copyPage(whole, from, file, to);
            checkSaid(reader.read(file, {}), {to});
        }
    }
}

TEST_CASE("a page of zeros is said, and so are all of them", "[tamper][pages][trap-13]")
{
    Reader reader;
    const auto& whole = closedJournal().file;
    const FileBytes zeros(whole.size());
    for (std::uint32_t page = 1; page <= pagesOf(whole); ++page) {
        INFO(page);
        auto file = whole;
        copyPage(zeros, page, file, page);
        checkSaid(reader.read(file, {}), {page});
    }
    auto file = whole;
    std::fill(file.begin() + vault::kPagesStart, file.end(), std::uint8_t{0});
    CHECK(reader.read(file, {}).wasRefusedAsDamaged());
}

TEST_CASE("a page of another journal is said, and so are all of them", "[tamper][pages]")
{
    Reader reader;
    const auto& whole = closedJournal().file;
    const auto& other = otherJournal().file;
    REQUIRE(pagesOf(other) == pagesOf(whole));
    for (std::uint32_t page = 1; page <= pagesOf(whole); ++page) {
        INFO(page);
        auto file = whole;
        copyPage(other, page, file, page);
        checkSaid(reader.read(file, {}), {page});
    }
    auto file = whole;
    std::copy(other.begin() + vault::kPagesStart, other.end(), file.begin() + vault::kPagesStart);
    CHECK(reader.read(file, {}).wasRefusedAsDamaged());
}

TEST_CASE("a file that is cut at any block or between them is damage, and nothing is written into it",
          "[tamper][pages][trap-6]")
{
    Reader reader;
    const auto& whole = closedJournal().file;
    for (std::size_t block = 0; block * 4096 < whole.size(); ++block) {
        for (const std::size_t more : {0U, 1U, 512U, 2048U, 4056U, 4095U}) {
            const auto size = block * 4096 + more;
            INFO("cut to " << size);
            auto file = whole;
            file.resize(size);
            const auto reading = reader.read(file, {});
            CHECK(reading.refusal == (size < 8 ? vault::Refusal::NotAJournal : vault::Refusal::Damaged));
            CHECK((reader.file() == file));
        }
    }
}

TEST_CASE("rubbish at the end of a file is said and is no part of it", "[tamper][pages][trap-6]")
{
    Reader reader;
    for (const std::size_t more : {1U, 511U, 512U, 4095U, 4096U, 4097U, 8192U, 3U * 4096U}) {
        for (const std::uint8_t byte : {std::uint8_t{0}, std::uint8_t{0x5A}}) {
            INFO(more << " more bytes");
            auto file = closedJournal().file;
            file.resize(file.size() + more, byte);
            const auto reading = reader.read(file, {});
            if (more % 4096 == 0) {
                CHECK(reading.isExactly(closedJournal()));
                CHECK(reading.report.damagedPages.size() == more / 4096);
            } else {
                CHECK(reading.wasRefusedAsDamaged());
            }
        }
    }
}

namespace {

/// Four moments of one journal, each closed in order.
std::vector<SmallJournal> moments()
{
    const TemporaryFolder folder;
    std::vector<SmallJournal> states;
    auto vault = createVault(folder.journal());
    vault->database().execute(kNoteSchema);
    vault->database().execute("CREATE TABLE mood(day INTEGER PRIMARY KEY, word TEXT)");
    for (int state = 0; state < 4; ++state) {
        for (int i = 1; i <= 3; ++i)
            addNote(vault->database(), state * 3 + i);
        vault->database().execute("REPLACE INTO mood VALUES(1, 'calm'), (2, 'torn')");
        vault->close();
        states.push_back({readFile(folder.journal()), {}, {}});
        vault = openVault(folder.journal());
    }
    return states;
}

} // namespace

// What is promised in docs/file-format.md §9, and what is not: the age of a page is not sealed.
TEST_CASE("an older copy of a whole journal opens as what it was", "[tamper][pages][trap-27]")
{
    const auto states = moments();
    Reader reader;
    for (std::size_t state = 0; state < states.size(); ++state) {
        const auto reading = reader.read(states[state].file, {});
        CHECK_FALSE(reading.refusal);
        CHECK(reading.report.ok());
        CHECK(reading.content.find(noteText(static_cast<std::int64_t>(state) * 3 + 3)) != std::string::npos);
        CHECK(reading.content.find(noteText(static_cast<std::int64_t>(state) * 3 + 4)) == std::string::npos);
    }
}

TEST_CASE("pages from an older copy of the same journal are said when it is opened", "[tamper][pages][trap-27]")
{
    const auto states = moments();
    Reader reader;
    const auto& now = states.back().file;
    std::mt19937 random{27};
    std::size_t mixtures = 0;
    for (std::size_t state = 0; state + 1 < states.size(); ++state) {
        const auto& then = states[state].file;
        const auto pages = std::min(pagesOf(then), pagesOf(now));
        for (std::uint32_t page = 1; page <= pages; ++page) {
            INFO("state " << state << ", page " << page);
            auto file = now;
            copyPage(then, page, file, page);
            if (file == now)
                continue;
            ++mixtures;
            CHECK(reader.read(file, {}).wasRefusedAsDamaged());
            // The rest of the file new, as an interrupted copy over an old one leaves it; and some of each.
            file = now;
            std::copy(then.begin() + vault::pageOffset(page), then.end(), file.begin() + vault::pageOffset(page));
            if (page > 1)
                CHECK(reader.read(file, {}).wasRefusedAsDamaged());
            file = now;
            for (std::uint32_t any = 1; any <= pages; ++any) {
                if (random() % 2 == 0)
                    copyPage(then, any, file, any);
            }
            const auto reading = reader.read(file, {});
            CHECK((reading.wasRefusedAsDamaged() || file == now));
        }
    }
    CHECK(mixtures > 10);
}
