// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_job.h"

#include "app/journal_fixture.h"
#include "support/catch.h"

#include <fstream>

using namespace inglenook;

namespace {

std::filesystem::path manyEntries(const test::JournalFixture& fixture, int count)
{
    const auto path = fixture.folder / "many.json";
    std::ofstream out{path};
    out << R"({"entries":[)";
    for (int i = 0; i < count; ++i)
        out << (i == 0 ? "" : ",") << R"({"title":"t)" << i << R"(","body":")" << std::string(200, 'x')
            << R"(","date":"2020-08-29"})";
    out << "]}";
    return path;
}

} // namespace

TEST_CASE("an import runs on a thread of its own, tells how far it is, and can be stopped", "[app][import]")
{
    test::JournalFixture fixture;
    const auto workspace = fixture.openWorkspace();
    app::ImportJob job{fixture.clock};
    transfer::ImportRequest request;
    request.chosen = manyEntries(fixture, 4000);

    std::promise<app::ImportJob::Result> stopped;
    auto first = request;
    first.onProgress = [&](const transfer::ImportProgress& progress) {
        CHECK(progress.bytesInAll > 0);
        job.stop();
    };
    REQUIRE(job.start(*workspace, first, [&](auto result) { stopped.set_value(std::move(result)); }));
    CHECK(std::holds_alternative<transfer::ImportCancelled>(stopped.get_future().get()));
    CHECK(workspace->journal().entries().page({}, std::nullopt, 1).entries.empty());

    std::promise<app::ImportJob::Result> whole;
    REQUIRE(job.start(*workspace, request, [&](auto result) { whole.set_value(std::move(result)); }));
    const auto result = whole.get_future().get();
    REQUIRE(std::holds_alternative<transfer::ImportReport>(result));
    CHECK(std::get<transfer::ImportReport>(result).imported == 4000);
    CHECK(job.progress().entries == 4000);
    CHECK(workspace->journal().entries().page({}, std::nullopt, 1).entries.size() == 1);
}

TEST_CASE("an import that nobody waits for any more brings nothing in", "[app][import]")
{
    test::JournalFixture fixture;
    const auto workspace = fixture.openWorkspace();
    transfer::ImportRequest request;
    request.chosen = manyEntries(fixture, 4000);
    std::promise<void> begun;
    bool told = false;
    request.onProgress = [&](const transfer::ImportProgress&) {
        if (!std::exchange(told, true))
            begun.set_value();
    };
    {
        app::ImportJob job{fixture.clock};
        REQUIRE(job.start(*workspace, request, [](auto) { FAIL("nobody waits"); }));
        CHECK_FALSE(job.start(*workspace, request, [](auto) {}));
        begun.get_future().wait();
    }
    // Stopped in the middle, or just whole when it was stopped: never a part.
    const auto count = workspace->journal().entries().page({}, std::nullopt, 5000).entries.size();
    CHECK((count == 0 || count == 4000));
}
