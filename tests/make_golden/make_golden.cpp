// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recovery_code.h"
#include "golden/description.h"
#include "support/fake_ids.h"
#include "support/journal_life.h"
#include "vault/ways_in.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

// make_golden FOLDER: writes the journals of today's format into a folder that is not there yet. Run once for each
// format version, by hand; what it wrote is kept and never made again (tests/golden/README.md).

using namespace inglenook;
using namespace inglenook::test;
namespace fs = std::filesystem;

namespace {

crypto::SecretBytes secretOf(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

void describeInto(const fs::path& file, journal::Journal& journal)
{
    std::ofstream{file} << describe(journal).dump(1, ' ', true) << '\n';
}

/// Alex's own, closed in order, with the least cost that the program ever writes.
void makePersonal(const fs::path& folder)
{
    FakeClock clock;
    FakeIds ids;
    std::vector<journal::NewMember> members;
    members.push_back(
        {"Alex", journal::Shape::Circle, journal::Colour::Dusk, journal::Seat::Left, secretOf("walnut ferry lantern")});
    auto vault = journal::Journal::create(folder / "personal.nook", members, crypto::kInteractiveCost, clock, ids);
    journal::Journal journal{*vault, clock, ids};
    liveWith(journal, clock);
    describeInto(folder / "personal.json", journal);
    vault->close();
}

/// Of two, as a crash leaves it: what was done last is only in the log.
void makeShared(const fs::path& folder)
{
    FakeClock clock;
    FakeIds ids;
    std::vector<journal::NewMember> members;
    members.push_back(
        {"Alex", journal::Shape::Circle, journal::Colour::Dusk, journal::Seat::Left, secretOf("walnut ferry lantern")});
    members.push_back({"Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right,
                       secretOf("oboe drizzle pumice — für zwei")});
    const auto place = folder / "open.nook";
    auto vault = journal::Journal::create(place, members, crypto::kWeakTestCost, clock, ids);
    journal::Journal journal{*vault, clock, ids};
    liveWith(journal, clock);
    // 20 bytes that anyone may know: the code stands in the file of passphrases.
    const auto code = crypto::RecoveryCode::fromSecret(secretOf("twenty golden bytes!"));
    const auto mine = vault::SlotKey::derive(vault->keyRecipe(), secretOf("walnut ferry lantern"));
    const auto theirs = vault::SlotKey::derive(vault->keyRecipe(), code.secret());
    if (vault::WaysIn{*vault}.setRecoveryCode(mine, theirs) != vault::WayOutcome::Done)
        throw std::runtime_error{"no recovery code"};
    vault->database().checkpoint();
    static_cast<void>(journal.entries().add(wordsOf(clock, "Only in the log", "It was confirmed, then the power went."),
                                            std::nullopt));
    describeInto(folder / "shared-after-a-crash.json", journal);
    fs::copy_file(place, folder / "shared-after-a-crash.nook");
    fs::copy_file(place.string() + "-wal", folder / "shared-after-a-crash.nook-wal");
    vault->close();
    fs::remove(place);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 || !fs::create_directory(argv[1])) {
        std::cerr << "make_golden FOLDER: the folder must not be there yet\n";
        return 2;
    }
    const fs::path folder{argv[1]};
    makePersonal(folder);
    makeShared(folder);
    std::ofstream{folder / "passphrases.txt"} << "personal\twalnut ferry lantern\n"
                                                 "shared-after-a-crash\twalnut ferry lantern\n"
                                                 "shared-after-a-crash\toboe drizzle pumice — für zwei\n";
    const auto text = crypto::RecoveryCode::fromSecret(secretOf("twenty golden bytes!")).text();
    std::ofstream{folder / "recovery-codes.txt"} << "shared-after-a-crash\t"
                                                 << std::string{text.view().begin(), text.view().end()} << '\n';
    return 0;
}
