// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault_gate.h"

#include "app/journal_fixture.h"
#include "platform/atomic_file.h"
#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace inglenook;
using app::GateResult;
using app::VaultOpener;
using vault::Refusal;

namespace {

crypto::SecretBytes passphrase(std::string_view text)
{
    return crypto::SecretBytes::copyOf(text);
}

bool isOpen(const GateResult& result)
{
    return std::holds_alternative<std::unique_ptr<vault::Vault>>(result);
}

bool isRefusal(const GateResult& result, Refusal refusal)
{
    const auto* found = std::get_if<Refusal>(&result);
    return found != nullptr && *found == refusal;
}

struct Opening : test::JournalFixture {
    VaultOpener opener{clock, ids};

    Opening() { opener.setCost(crypto::kWeakTestCost); }

    GateResult open(std::string_view text, const std::filesystem::path& path)
    {
        test::Answer answer;
        REQUIRE(opener.open(path, passphrase(text), answer.callback()));
        return answer.get();
    }
    GateResult create(const std::filesystem::path& path, std::vector<journal::NewMember> members = test::alexAlone())
    {
        test::Answer answer;
        REQUIRE(opener.create(path, std::move(members), answer.callback()));
        return answer.get();
    }
};

/// Holds the worker thread in the middle of making a journal until it is let go.
class HeldIds final : public IdSource {
public:
    [[nodiscard]] Uuid next() override
    {
        if (!m_wasAsked.exchange(true))
            m_asked.set_value();
        m_go.wait();
        return m_ids.next();
    }
    void waitUntilAsked() { m_asked.get_future().wait(); }
    void letGo() { m_letGo.set_value(); }

private:
    test::FakeIds m_ids;
    std::atomic<bool> m_wasAsked = false;
    std::promise<void> m_asked;
    std::promise<void> m_letGo;
    std::shared_future<void> m_go{m_letGo.get_future()};
};

} // namespace

TEST_CASE("the right passphrase opens a journal, on another thread", "[app][opener]")
{
    Opening opening;
    std::promise<std::pair<std::thread::id, bool>> told;
    REQUIRE(opening.opener.open(opening.file, passphrase("walnut ferry"), [&told](GateResult result) {
        told.set_value({std::this_thread::get_id(), isOpen(result)});
    }));
    const auto [thread, opened] = told.get_future().get();
    CHECK(opened);
    CHECK(thread != std::this_thread::get_id());
}

TEST_CASE("each refusal of the vault comes through", "[app][opener]")
{
    Opening opening;
    CHECK(isRefusal(opening.open("walnut fairy", opening.file), Refusal::WrongPassphrase));
    CHECK(isRefusal(opening.open("walnut ferry", opening.folder / "elsewhere.nook"), Refusal::NotFound));
    platform::writeFileAtomically(opening.folder / "other.nook", std::string(20'000, 'x'));
    CHECK(isRefusal(opening.open("walnut ferry", opening.folder / "other.nook"), Refusal::NotAJournal));
    const auto held = opening.openVault();
    CHECK(isRefusal(opening.open("walnut ferry", opening.file), Refusal::Busy));
}

TEST_CASE("an empty passphrase is a wrong one", "[app][opener]")
{
    Opening opening;
    CHECK(isRefusal(opening.open("", opening.file), Refusal::WrongPassphrase));
}

TEST_CASE("a new journal is made, with its folder, and is open", "[app][opener]")
{
    Opening opening;
    const auto file = opening.folder / "Inglenook" / "neu.nook";
    {
        auto result = opening.create(file);
        REQUIRE(isOpen(result));
        app::Workspace workspace{std::get<0>(std::move(result)), opening.clock, opening.ids};
        CHECK(workspace.journal().me().name == "Alex");
    }
    CHECK(isOpen(opening.open("walnut ferry", file)));
}

TEST_CASE("a file that is there is never made anew", "[app][opener]")
{
    Opening opening;
    const auto before = platform::readFile(opening.file, 10'000'000);
    CHECK(isRefusal(opening.create(opening.file), Refusal::NotPermitted));
    CHECK(platform::readFile(opening.file, 10'000'000) == before);
}

TEST_CASE("a folder that can't be made is refused", "[app][opener]")
{
    Opening opening;
    CHECK(isRefusal(opening.create(opening.file / "below a file" / "neu.nook"), Refusal::NotPermitted));
}

TEST_CASE("members that can't be make no file and end no program", "[app][opener]")
{
    Opening opening;
    CHECK_FALSE(isOpen(opening.create(opening.folder / "neu.nook", {})));
    CHECK_FALSE(std::filesystem::exists(opening.folder / "neu.nook"));
}

TEST_CASE("a second job is refused while one runs, and welcome as soon as the first is told", "[app][opener]")
{
    const Opening opening;
    HeldIds ids;
    VaultOpener opener{opening.clock, ids};
    opener.setCost(crypto::kWeakTestCost);
    test::Answer first;
    bool secondCalled = false;
    const auto note = [&secondCalled](GateResult) { secondCalled = true; };

    REQUIRE(opener.create(opening.folder / "neu.nook", test::alexAlone(), first.callback()));
    ids.waitUntilAsked();
    CHECK_FALSE(opener.open(opening.file, passphrase("walnut ferry"), note));
    CHECK_FALSE(opener.create(opening.folder / "other.nook", test::alexAlone(), note));
    ids.letGo();
    CHECK(isOpen(first.get()));

    test::Answer third;
    REQUIRE(opener.open(opening.file, passphrase("walnut ferry"), third.callback()));
    CHECK(isOpen(third.get()));
    CHECK_FALSE(secondCalled);
    CHECK_FALSE(std::filesystem::exists(opening.folder / "other.nook"));
}

TEST_CASE("a result that nobody wants any more is dropped and its journal closed", "[app][opener]")
{
    Opening opening;
    const auto file = opening.folder / "neu.nook";
    bool called = false;
    {
        HeldIds ids;
        VaultOpener opener{opening.clock, ids};
        opener.setCost(crypto::kWeakTestCost);
        REQUIRE(opener.create(file, test::alexAlone(), [&called](GateResult) { called = true; }));
        ids.waitUntilAsked();
        opener.abandon();
        CHECK_FALSE(opener.open(opening.file, passphrase("walnut ferry"), [](GateResult) {}));
        ids.letGo();
    } // waits for the worker
    CHECK_FALSE(called);
    CHECK(isOpen(opening.open("walnut ferry", file)));
}

TEST_CASE("abandoning without a job does nothing", "[app][opener]")
{
    Opening opening;
    opening.opener.abandon();
    CHECK(isOpen(opening.open("walnut ferry", opening.file)));
    opening.opener.abandon();
    CHECK(isOpen(opening.open("walnut ferry", opening.file)));
}
