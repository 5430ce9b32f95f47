// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/recording_storage.h"
#include "support/small_pictures.h"
#include "support/temporary_folder.h"

#include "crypto/kdf.h"
#include "journal/journal.h"

#include <numeric>
#include <string>

using namespace inglenook;

namespace {

constexpr int kEntries = 200;
constexpr std::size_t kPicture = std::size_t{96} * 1024; ///< of 24 pages; larger ones only take longer to make

/// What is read below the vault to show the whole timeline of a journal that was just opened.
struct Read {
    std::size_t list = 0;
    int rows = 0;
};

std::size_t bytesRead(const test::RecordingStorage& storage)
{
    return std::accumulate(storage.events.begin(), storage.events.end(), std::size_t{0},
                           [](std::size_t sum, const test::DiskEvent& event) {
                               return sum + (event.operation == test::Operation::Read ? event.size : 0);
                           });
}

void fill(vault::Vault& vault, journal::Journal& journal, const Clock& clock, bool withPictures)
{
    vault::Transaction all{vault.database()};
    for (int i = 0; i < kEntries; ++i) {
        journal::EntryContent content;
        content.text = "A walk, and this:\n\n";
        if (withPictures) {
            const auto id =
                journal.pictures().add(test::pngOf(800, 600, std::to_string(i) + std::string(kPicture, 'x')));
            content.text += "![heron](picture:" + id.toString() + ")\n";
        }
        content.created = clock.localNow();
        content.created.utc.ms -= std::int64_t{3600} * 1000 * i;
        (void)journal.entries().add(content, journal.me().id);
    }
    all.commit();
}

Read readTimeline(bool withPictures)
{
    const test::TemporaryFolder folder;
    test::FakeClock clock;
    test::FakeIds ids;
    test::RecordingStorage storage;
    const auto file = folder / "j.nook";
    const auto passphrase = crypto::SecretBytes::copyOf(std::string_view{"a seat for two"});
    std::vector<journal::NewMember> members(1);
    members[0].name = "Alex";
    members[0].passphrase = passphrase.clone();
    {
        const auto vault = journal::Journal::create(file, members, crypto::kWeakTestCost, clock, ids);
        journal::Journal journal{*vault, clock, ids};
        fill(*vault, journal, clock, withPictures);
    }
    auto opened = vault::Vault::open(file, passphrase, storage);
    const auto vault = std::get<0>(std::move(opened));
    journal::Journal journal{*vault, clock, ids};
    Read read;
    storage.events.clear();
    ui::TimelineModel model{journal, clock};
    while (model.canFetchMore({}))
        model.fetchMore({});
    for (int row = 0; row < model.rowCount(); ++row)
        for (int role = ui::TimelineModel::IdRole; role <= ui::TimelineModel::WhoseRole; ++role)
            (void)model.index(row).data(role);
    read.rows = model.rowCount();
    read.list = bytesRead(storage);
    return read;
}

} // namespace

TEST_CASE("the timeline reads nothing of the pictures that its entries hold", "[ui-models][pictures]")
{
    const auto without = readTimeline(false);
    const auto with = readTimeline(true);
    REQUIRE(without.rows == kEntries);
    REQUIRE(with.rows == kEntries);
    REQUIRE(without.list > 0);
    // The entries name them, which takes a few pages; a single picture alone would take as much as the list.
    CHECK(with.list < without.list + kPicture);
}
