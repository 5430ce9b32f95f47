// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share_job.h"

#include "app/journal_fixture.h"
#include "support/catch.h"
#include "support/small_pictures.h"

#include <future>

#include <chrono>
#include <thread>

using namespace inglenook;
using app::ShareJob;
using test::secret;

namespace {

struct TwoJournals : test::TwoJournalsFixture {
    [[nodiscard]] app::ShareRequest request(const std::filesystem::path& into, std::string_view passphrase,
                                            const std::string& text)
    {
        app::ShareRequest request;
        request.file = into;
        request.passphrase = secret(passphrase);
        request.content.text = text;
        request.content.created = clock.localNow();
        request.copies.keep = 0;
        return request;
    }

    [[nodiscard]] ShareJob::Result share(app::ShareRequest request)
    {
        ShareJob job{clock, keeper};
        std::promise<ShareJob::Result> told;
        REQUIRE(job.start(std::move(request), [&](ShareJob::Result result) { told.set_value(std::move(result)); }));
        return told.get_future().get();
    }

    std::unique_ptr<app::Workspace> openOurs(std::string_view passphrase)
    {
        // Whoever shares, and the copy that is made afterwards, have it open on threads of their own.
        for (int patience = 0;; ++patience) {
            keeper.release(ours);
            auto opened = vault::Vault::open(ours, secret(passphrase));
            if (auto* vault = std::get_if<0>(&opened))
                return std::make_unique<app::Workspace>(std::move(*vault), clock, ids);
            REQUIRE(std::get<app::Refusal>(opened) == app::Refusal::Busy);
            REQUIRE(patience < 2000);
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
        }
    }
};

} // namespace

TEST_CASE("a shared entry stands there under the name of whoever opened it, with its pictures", "[app][share]")
{
    TwoJournals two;
    const auto picture = test::pngOf(6, 4, "heron");
    auto request = two.request(two.ours, "the fire", "");
    const journal::PictureId named{two.ids.next()};
    request.content.title = "Heron";
    request.content.text = "It stood.\n\n" + journal::pictureMarkdown(named, "a heron");
    request.content.feelings.push_back({"hopeful", "glad", exercises::Intensity::Little});
    request.pictures.push_back({named, picture, {}});
    const auto result = two.share(std::move(request));
    REQUIRE(std::holds_alternative<ShareJob::Done>(result));

    const auto workspace = two.openOurs("a seat");
    auto& ours = workspace->journal();
    const auto entry = ours.entries().find(std::get<ShareJob::Done>(result).entry);
    REQUIRE(entry);
    CHECK(entry->author == ours.memberNamed("Sam")->id);
    CHECK(entry->content.title == "Heron");
    CHECK(entry->content.feelings.size() == 1);
    const auto pictures = journal::picturesIn(entry->content.text);
    REQUIRE(pictures.size() == 1);
    CHECK(ours.pictures().data(pictures.front()) == picture);
    CHECK(entry->content.text.find("![a heron](picture:") != std::string::npos);
    CHECK(ours.entries().page({}, std::nullopt, 5).entries.size() == 1);
}

TEST_CASE("what can't be opened, is in use, or is for one, is told apart, and nothing is put there", "[app][share]")
{
    TwoJournals two;
    const auto refusal = [](const ShareJob::Result& result) { return std::get<app::Refusal>(result); };
    CHECK(refusal(two.share(two.request(two.ours, "walnut ferry", "x"))) == app::Refusal::WrongPassphrase);
    CHECK(refusal(two.share(two.request(two.folder / "gone.nook", "the fire", "x"))) == app::Refusal::NotFound);
    {
        const auto open = two.openOurs("a seat");
        CHECK(refusal(two.share(two.request(two.ours, "the fire", "x"))) == app::Refusal::Busy);
        CHECK(open->journal().entries().page({}, std::nullopt, 5).entries.empty());
    }
    CHECK(std::holds_alternative<ShareJob::ForOne>(two.share(two.request(two.file, "walnut ferry", "x"))));
    const auto own = two.openWorkspace();
    CHECK(own->journal().entries().page({}, std::nullopt, 5).entries.empty());
}

TEST_CASE("what has begun to be shared gets there, though nobody waits for it any more", "[app][share]")
{
    TwoJournals two;
    {
        ShareJob job{two.clock, two.keeper};
        REQUIRE(job.start(two.request(two.ours, "the fire", "It stood."), [](const ShareJob::Result&) {}));
        job.abandon();
    }
    const auto workspace = two.openOurs("a seat");
    CHECK(workspace->journal().entries().page({}, std::nullopt, 5).entries.size() == 1);
}
