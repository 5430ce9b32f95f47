// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/small_journal.h"

#include "vault/geometry.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

// One bit of a journal is flipped and the journal is opened as the program opens it. Every bit, by ./dev tamper; here a
// sample of them. What must be, is known for each bit.

using namespace inglenook;
using namespace inglenook::test;

namespace {

enum class Outcome { Same, SaidWhenOpened, SaidWhenRead, SaidByAudit };

struct Counts {
    std::size_t flips = 0;
    std::array<std::size_t, 4> outcomes{};

    void add(Outcome outcome)
    {
        ++flips;
        ++outcomes.at(static_cast<std::size_t>(outcome));
    }
    void print(const char* what) const
    {
        std::printf("%s: %zu flips; said when opened %zu, when read %zu, by the audit %zu; harmless %zu\n", what, flips,
                    outcomes[1], outcomes[2], outcomes[3], outcomes[0]);
        std::fflush(stdout);
    }
};

/// INGLENOOK_PART=k/n: the k-th of n equal shares of the bits, for several processes beside each other.
std::vector<std::size_t> allBits(std::size_t bytes)
{
    std::size_t part = 0;
    std::size_t parts = 1;
    if (const char* share = std::getenv("INGLENOOK_PART"); share != nullptr)
        REQUIRE(std::sscanf(share, "%zu/%zu", &part, &parts) == 2);
    std::vector<std::size_t> bits;
    for (auto bit = part % parts; bit < bytes * 8; bit += parts)
        bits.push_back(bit);
    return bits;
}

/// One bit out of each run of so many, drawn by a fixed seed.
std::vector<std::size_t> sampleOfBits(std::size_t bytes, std::size_t each)
{
    std::mt19937_64 random{20260512};
    std::vector<std::size_t> bits;
    for (std::size_t start = 0; start < bytes * 8; start += each)
        bits.push_back(std::min(start + random() % each, bytes * 8 - 1));
    return bits;
}

/// Fails the test when words are shown that are not the true ones, or when damage stays unsaid.
Outcome judge(const Reading& reading, const SmallJournal& journal)
{
    if (reading.refusal) {
        REQUIRE(reading.wasRefusedAsDamaged());
        return Outcome::SaidWhenOpened;
    }
    if (reading.failed) {
        REQUIRE_FALSE(reading.report.ok());
        return Outcome::SaidWhenRead;
    }
    REQUIRE_FALSE(reading.isFalse(journal));
    return reading.report.ok() ? Outcome::Same : Outcome::SaidByAudit;
}

void flipInFile(const SmallJournal& journal, const std::vector<std::size_t>& bits, const char* what)
{
    Reader reader;
    Counts counts;
    auto file = journal.file;
    for (const auto bit : bits) {
        INFO("bit " << bit % 8 << " of byte " << bit / 8);
        flipBit(file, bit);
        const auto reading = reader.read(file, journal.log);
        const auto outcome = judge(reading, journal);
        counts.add(outcome);
        if (bit < vault::kHeaderCopySize * 2 * 8) {
            // The other copy of the header says the same, and repairs this one.
            REQUIRE(outcome == Outcome::Same);
            const auto after = reader.file();
            REQUIRE(std::equal(after.begin(), after.begin() + vault::kPagesStart, journal.file.begin()));
        } else if (journal.log.empty()) {
            REQUIRE(outcome != Outcome::Same); // a page stands only once
        }
        flipBit(file, bit);
    }
    counts.print(what);
}

void flipInLog(const SmallJournal& journal, const std::vector<std::size_t>& bits, const char* what)
{
    Reader reader;
    Counts counts;
    auto log = journal.log;
    const auto markAt = log.size() - vault::kMarkSize;
    for (const auto bit : bits) {
        INFO("bit " << bit % 8 << " of byte " << bit / 8 << " of the log");
        flipBit(log, bit);
        const auto outcome = judge(reader.read(journal.file, log), journal);
        counts.add(outcome);
        REQUIRE(outcome == (bit / 8 < markAt ? Outcome::SaidWhenOpened : Outcome::Same));
        flipBit(log, bit);
    }
    counts.print(what);
}

} // namespace

TEST_CASE("the small journals are what they are said to be", "[tamper]")
{
    Reader reader;
    for (const auto* journal : {&closedJournal(), &crashedJournal(), &otherJournal()}) {
        const auto reading = reader.read(*journal);
        CHECK(reading.isExactly(*journal));
        CHECK(reading.report.ok());
        CHECK_FALSE(reader.hasLog());
    }
    CHECK(closedJournal().content != otherJournal().content);
    CHECK(crashedJournal().log.size() > 3 * vault::kSealedFrameSize);
}

TEST_CASE("a flipped bit of a closed journal is said or does no harm", "[tamper][flips]")
{
    flipInFile(closedJournal(), sampleOfBits(closedJournal().file.size(), 1013), "a closed journal, a sample");
}

TEST_CASE("a flipped bit of a journal after a crash is said or does no harm", "[tamper][flips]")
{
    flipInFile(crashedJournal(), sampleOfBits(crashedJournal().file.size(), 1511), "a journal after a crash, a sample");
}

TEST_CASE("a flipped bit of a log is said or does no harm", "[tamper][flips]")
{
    flipInLog(crashedJournal(), sampleOfBits(crashedJournal().log.size(), 1999), "a log, a sample");
    // The mark is short, so that the sample may miss it.
    std::vector<std::size_t> mark;
    for (auto byte = crashedJournal().log.size() - vault::kMarkSize; byte < crashedJournal().log.size(); ++byte)
        mark.push_back(byte * 8 + byte % 8);
    flipInLog(crashedJournal(), mark, "a log's mark, one bit of each byte");
}

TEST_CASE("every bit of a closed journal, flipped one after the other, is said or does no harm", "[.][exhaustive]")
{
    flipInFile(closedJournal(), allBits(closedJournal().file.size()), "a closed journal, every bit");
}

TEST_CASE("every bit of a journal after a crash, flipped one after the other, is said or does no harm",
          "[.][exhaustive]")
{
    flipInFile(crashedJournal(), allBits(crashedJournal().file.size()), "a journal after a crash, every bit");
    flipInLog(crashedJournal(), allBits(crashedJournal().log.size()), "its log, every bit");
}
