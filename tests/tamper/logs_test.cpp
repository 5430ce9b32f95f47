// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/small_journal.h"

#include "vault/geometry.h"

#include <algorithm>

// Whole records of a log in the wrong place or gone. A log of another time: tests/vault/foreign_log_test.cpp.

using namespace inglenook;
using namespace inglenook::test;
using vault::frameOffset;
using vault::Refusal;

namespace {

constexpr auto kFrame = static_cast<std::ptrdiff_t>(vault::kSealedFrameSize);

std::int64_t framesOf(const FileBytes& log)
{
    return vault::framesInLog(static_cast<std::int64_t>(log.size()));
}

void copyFrame(const FileBytes& from, std::int64_t frame, FileBytes& to, std::int64_t place)
{
    std::copy_n(from.begin() + frameOffset(frame), kFrame, to.begin() + frameOffset(place));
}

Reading readWithLog(Reader& reader, const FileBytes& log)
{
    auto reading = reader.read(crashedJournal().file, log);
    CHECK_FALSE(reading.isFalse(crashedJournal()));
    return reading;
}

} // namespace

TEST_CASE("two frames of a log that traded places are damage", "[tamper][logs]")
{
    Reader reader;
    const auto& whole = crashedJournal().log;
    for (std::int64_t first = 0; first < framesOf(whole) - 1; ++first) {
        auto log = whole;
        copyFrame(whole, first, log, first + 1);
        copyFrame(whole, first + 1, log, first);
        INFO(first);
        CHECK(readWithLog(reader, log).wasRefusedAsDamaged());
    }
}

TEST_CASE("a frame of a log that stands twice, or is zeros, is damage", "[tamper][logs]")
{
    Reader reader;
    const auto& whole = crashedJournal().log;
    for (std::int64_t place = 0; place < framesOf(whole); ++place) {
        INFO(place);
        auto log = whole;
        copyFrame(whole, (place + 1) % framesOf(whole), log, place);
        CHECK(readWithLog(reader, log).wasRefusedAsDamaged());
        std::fill_n(log.begin() + frameOffset(place), kFrame, std::uint8_t{0});
        CHECK(readWithLog(reader, log).wasRefusedAsDamaged());
    }
}

TEST_CASE("a frame that is missing inside a log is damage", "[tamper][logs]")
{
    Reader reader;
    for (std::int64_t frame = 0; frame < framesOf(crashedJournal().log) - 1; ++frame) {
        INFO(frame);
        auto log = crashedJournal().log;
        log.erase(log.begin() + frameOffset(frame), log.begin() + frameOffset(frame + 1));
        const auto reading = reader.read(crashedJournal().file, log);
        // Now the mark stands in the wrong place and proves nothing: what comes before the gap is a whole state.
        if (reading.refusal)
            CHECK(reading.wasRefusedAsDamaged());
        else
            CHECK(reading.report.ok());
    }
}

TEST_CASE("a log that is cut anywhere gives a whole state from before, and a longer one changes nothing",
          "[tamper][logs]")
{
    Reader reader;
    const auto& whole = crashedJournal().log;
    for (std::int64_t frame = 0; frame <= framesOf(whole); ++frame) {
        for (const std::int64_t less : {0, 1, 40, 41, 2000, 4159}) {
            const auto size = frameOffset(frame) - less;
            if (size < 0)
                continue;
            INFO("cut to " << size);
            auto log = whole;
            log.resize(static_cast<std::size_t>(size));
            const auto reading = reader.read(crashedJournal().file, log);
            CHECK_FALSE(reading.refusal);
            CHECK_FALSE(reading.failed);
            CHECK(reading.report.ok());
        }
    }
    for (const std::size_t more : {1U, 40U, 512U, 4160U, 9000U}) {
        auto log = whole;
        log.resize(log.size() + more, 0x5A);
        CHECK(readWithLog(reader, log).isExactly(crashedJournal()));
    }
}

TEST_CASE("the log of another journal is no part of this one", "[tamper][logs]")
{
    const TemporaryFolder folder;
    const auto other = createVault(folder.journal());
    other->database().execute(kNoteSchema);
    addNote(other->database(), 1);
    const auto log = readFile(logOf(folder.journal()));
    Reader reader;
    CHECK(reader.read(closedJournal().file, log).isExactly(closedJournal()));

    // Nor is one of its frames, or its header before the frames of this one.
    auto mixed = crashedJournal().log;
    copyFrame(log, 0, mixed, 0);
    CHECK(readWithLog(reader, mixed).wasRefusedAsDamaged());
    mixed = crashedJournal().log;
    std::copy_n(log.begin(), vault::kSealedLogHeaderSize, mixed.begin());
    CHECK(readWithLog(reader, mixed).wasRefusedAsDamaged());
}

TEST_CASE("a first page that a power cut tore in a checkpoint is made whole from the log", "[tamper][logs][trap-4]")
{
    Reader reader;
    const auto& journal = journalInCheckpoint();
    CHECK(reader.read(journal).isExactly(journal));
    for (std::size_t kept = 0; kept < vault::kPageSize; kept += 512) {
        INFO("kept " << kept);
        auto file = journal.file;
        std::fill(file.begin() + vault::pageOffset(1) + static_cast<std::ptrdiff_t>(kept),
                  file.begin() + vault::pageOffset(2), std::uint8_t{0x5A});
        const auto reading = reader.read(file, journal.log);
        CHECK(reading.isExactly(journal));
        CHECK(reading.report.ok());
        CHECK(reader.read(file, {}).wasRefusedAsDamaged()); // without the log it is damage
    }
}

TEST_CASE("a checkpoint that stopped after any of its pages is carried on from the log", "[tamper][logs][trap-23]")
{
    Reader reader;
    const auto& done = journalInCheckpoint();
    const auto pages = (done.file.size() - vault::kPagesStart) / vault::kPageSize;
    for (std::uint32_t page = 2; page <= pages; ++page) {
        // Whichever page is torn: the log has it, or it was not written and this is damage.
        auto file = done.file;
        std::fill_n(file.begin() + vault::pageOffset(page) + 1024, 512, std::uint8_t{0x5A});
        const auto reading = reader.read(file, done.log);
        INFO("page " << page);
        CHECK_FALSE(reading.isFalse(done));
        CHECK((reading.isExactly(done) || reading.wasRefusedAsDamaged() || !reading.report.ok()));
    }
}
