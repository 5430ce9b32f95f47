// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tamper/small_journal.h"

#include "crypto/mac.h"
#include "vault/little_endian.h"

#include <algorithm>
#include <map>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace inglenook;
using namespace inglenook::test;
using vault::Refusal;

namespace {

constexpr std::ptrdiff_t kCopy = 4096;
constexpr std::string_view kNewPassphrase = "new words";

using Copy = FileBytes;

Copy copyOf(const FileBytes& file, int which)
{
    return {file.begin() + which * kCopy, file.begin() + (which + 1) * kCopy};
}

FileBytes withCopies(FileBytes file, const Copy& first, const Copy& second)
{
    std::copy(first.begin(), first.end(), file.begin());
    std::copy(second.begin(), second.end(), file.begin() + kCopy);
    return file;
}

/// As anyone can make it who knows the format.
Copy forged(Copy copy)
{
    const auto sum = crypto::checksum(std::span{copy}.first(4080));
    std::copy(sum.begin(), sum.end(), copy.begin() + 4080);
    return copy;
}

Copy withNumber(Copy copy, std::size_t at, std::uint64_t value, std::size_t size)
{
    if (size == 4)
        vault::putU32(std::span{copy}.subspan(at), static_cast<std::uint32_t>(value));
    else
        vault::putU64(std::span{copy}.subspan(at), value);
    return forged(std::move(copy));
}

/// One journal before and after its first member's passphrase was changed; the pages are the same.
struct Copies {
    Copies()
    {
        old = copyOf(closedJournal().file, 0);
        writeFile(folder.journal(), closedJournal().file);
        auto vault = openVault(folder.journal());
        REQUIRE(vault->changePassphrase(secret(kPassphrase), secret(kNewPassphrase)));
        vault->close();
        changed = copyOf(readFile(folder.journal()), 0);
        other = copyOf(otherJournal().file, 0);
        damaged = old;
        damaged[200] ^= 1U;
        later = withNumber(old, 8, 2, 4);
    }

    TemporaryFolder folder;
    Copy old;
    Copy changed;
    Copy other;
    Copy damaged;
    Copy later;
};

Copy withSlotsSwapped(Copy copy, std::ptrdiff_t a, std::ptrdiff_t b)
{
    std::swap_ranges(copy.begin() + 128 + a * 256, copy.begin() + 128 + (a + 1) * 256, copy.begin() + 128 + b * 256);
    return forged(std::move(copy));
}

/// What opening gives when the process may take `mebibytes` more than it has.
int refusalWithin(const FileBytes& bytes, std::size_t mebibytes)
{
    const TemporaryFolder folder;
    writeFile(folder.journal(), bytes);
    const auto child = ::fork();
    if (child == 0) {
        std::size_t pages = 0;
        std::ifstream{"/proc/self/statm"} >> pages;
        const auto most = pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) + (mebibytes << 20U);
        const rlimit limit{most, most};
        if (::setrlimit(RLIMIT_AS, &limit) != 0)
            ::_exit(100);
        const auto result = vault::Vault::open(folder.journal(), secret(kPassphrase));
        const auto* refusal = std::get_if<Refusal>(&result);
        ::_exit(refusal == nullptr ? 101 : static_cast<int>(*refusal));
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

} // namespace

TEST_CASE("any two header copies, old, new, damaged, later or of another journal, give one true answer",
          "[tamper][headers][trap-17]")
{
    const Copies copies;
    const auto& whole = closedJournal().file;
    Reader reader;
    const auto opensWith = [&](const Copy& first, const Copy& second, std::string_view passphrase) {
        const auto file = withCopies(whole, first, second);
        const auto reading = reader.read(file, {}, passphrase);
        CHECK_FALSE(reading.isFalse(closedJournal()));
        if (reading.refusal)
            CHECK((reader.file() == file)); // a copy is mended only when the pages have proved the other one
        return reading;
    };
    const std::map<std::string, const Copy*> kinds{{"old", &copies.old},
                                                   {"new", &copies.changed},
                                                   {"damaged", &copies.damaged},
                                                   {"later", &copies.later},
                                                   {"other", &copies.other}};
    for (const auto& [firstName, first] : kinds) {
        for (const auto& [secondName, second] : kinds) {
            INFO(firstName << ", " << secondName);
            const auto byOld = opensWith(*first, *second, kPassphrase);
            const auto byNew = opensWith(*first, *second, kNewPassphrase);
            const auto has = [&, a = firstName, b = secondName](const char* kind) { return a == kind || b == kind; };
            if (has("later")) {
                CHECK(byOld.refusal == Refusal::TooNew);
                CHECK(byNew.refusal == Refusal::TooNew);
            } else if (has("new")) { // the newest of all
                CHECK(byOld.refusal == Refusal::WrongPassphrase);
                CHECK(byNew.isExactly(closedJournal()));
            } else if (firstName == "old" || (firstName == "damaged" && secondName == "old")) {
                CHECK(byOld.isExactly(closedJournal()));
                CHECK(byNew.refusal == Refusal::WrongPassphrase);
            } else if (firstName == "damaged" && secondName == "damaged") {
                CHECK(byOld.wasRefusedAsDamaged());
                CHECK(byNew.wasRefusedAsDamaged());
            } else { // another journal's slots open, and none of our pages
                CHECK(byOld.wasRefusedAsDamaged());
                CHECK(byNew.refusal == Refusal::WrongPassphrase);
            }
        }
    }
}

TEST_CASE("slots that traded places, or come from another journal, let nobody in", "[tamper][headers]")
{
    const Copies copies;
    const auto& whole = closedJournal().file;
    Reader reader;
    const auto refusalOf = [&](const Copy& copy) { return reader.read(withCopies(whole, copy, copy), {}).refusal; };
    CHECK(refusalOf(withSlotsSwapped(copies.old, 0, 1)) == Refusal::WrongPassphrase);
    CHECK(refusalOf(withSlotsSwapped(copies.old, 0, 5)) == Refusal::WrongPassphrase);
    CHECK(refusalOf(withSlotsSwapped(copies.old, 2, 3)) == Refusal::Damaged); // said by the MAC
    auto mixed = copies.old;
    std::copy_n(copies.other.begin() + 128, 256, mixed.begin() + 128);
    CHECK(refusalOf(forged(mixed)) == Refusal::WrongPassphrase);
    mixed = copies.old;
    std::copy_n(copies.other.begin() + 128, 256, mixed.begin() + 128 + 7 * 256);
    CHECK(refusalOf(forged(mixed)) == Refusal::Damaged);
    // An older slot of the same journal in the place of the changed one would bring back the old passphrase.
    mixed = copies.changed;
    std::copy_n(copies.old.begin() + 128, 256, mixed.begin() + 128);
    CHECK(refusalOf(forged(mixed)) == Refusal::Damaged);
}

TEST_CASE("a cost that was lowered or raised in the header opens nothing", "[tamper][headers][trap-29]")
{
    const Copies copies;
    const auto& whole = closedJournal().file;
    Reader reader;
    const auto refusalOf = [&](std::size_t at, std::uint64_t value) {
        const auto copy = withNumber(copies.old, at, value, 8);
        return reader.read(withCopies(whole, copy, copy), {}).refusal;
    };
    CHECK(refusalOf(48, 2) == Refusal::WrongPassphrase);
    CHECK(refusalOf(48, 16) == Refusal::WrongPassphrase);
    CHECK(refusalOf(56, 16384) == Refusal::WrongPassphrase);
    CHECK(refusalOf(48, 0) == Refusal::Damaged);
    CHECK(refusalOf(48, 17) == Refusal::Damaged);
    CHECK(refusalOf(48, ~std::uint64_t{0}) == Refusal::Damaged);
    CHECK(refusalOf(56, 8191) == Refusal::Damaged);
    CHECK(refusalOf(56, (std::uint64_t{1} << 30U) + 1) == Refusal::Damaged);
    CHECK(refusalOf(56, std::uint64_t{1} << 40U) == Refusal::Damaged);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a cost beyond the ceiling is refused before any memory is taken", "[tamper][headers][trap-29]")
{
    const Copies copies;
    const auto fileAsking = [&](std::uint64_t bytes) {
        const auto copy = withNumber(copies.old, 56, bytes, 8);
        return withCopies(closedJournal().file, copy, copy);
    };
    constexpr std::uint64_t kMiB = std::uint64_t{1} << 20U;
    CHECK(refusalWithin(fileAsking(2048 * kMiB), 64) == static_cast<int>(Refusal::Damaged));
    CHECK(refusalWithin(fileAsking(std::uint64_t{1} << 50U), 64) == static_cast<int>(Refusal::Damaged));
    // What may be asked for, but is not to be had, is said as that; and the limit is a real one.
    CHECK(refusalWithin(fileAsking(1024 * kMiB), 64) == static_cast<int>(Refusal::OutOfMemory));
}
#endif
