// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_job.h"

#include "app/journal_fixture.h"
#include "support/catch.h"

#include <future>

using namespace inglenook;

namespace {

void fill(app::Workspace& workspace, const Clock& clock, int entries)
{
    for (int i = 0; i < entries; ++i)
        (void)workspace.journal().entries().add(
            {"t" + std::to_string(i), std::string(200, 'x'), {}, {}, clock.localNow()}, workspace.journal().me().id);
}

} // namespace

TEST_CASE("an export runs on a thread of its own, can be stopped, and leaves nothing then", "[app][export]")
{
    test::JournalFixture fixture;
    const auto workspace = fixture.openWorkspace();
    fill(*workspace, fixture.clock, 300);
    app::ExportJob job{fixture.clock};
    transfer::ExportRequest request;
    request.target = fixture.folder / "out.json";

    std::promise<app::ExportJob::Result> stopped;
    auto first = request;
    first.onProgress = [&](const transfer::ExportProgress& progress) {
        if (progress.entries > 0)
            job.stop();
    };
    REQUIRE(job.start(*workspace, first, [&](auto result) { stopped.set_value(std::move(result)); }));
    CHECK(std::holds_alternative<transfer::ExportCancelled>(stopped.get_future().get()));
    CHECK_FALSE(std::filesystem::exists(request.target));

    std::promise<app::ExportJob::Result> whole;
    REQUIRE(job.start(*workspace, request, [&](auto result) { whole.set_value(std::move(result)); }));
    const auto result = whole.get_future().get();
    REQUIRE(std::holds_alternative<transfer::ExportReport>(result));
    CHECK(std::get<transfer::ExportReport>(result).entries == 300);
    CHECK(job.progress().entries == 300);

    std::promise<app::ExportJob::Result> taken;
    REQUIRE(job.start(*workspace, request, [&](auto end) { taken.set_value(std::move(end)); }));
    const auto refused = taken.get_future().get();
    REQUIRE(std::holds_alternative<ErrorCode>(refused));
    CHECK(std::get<ErrorCode>(refused) == ErrorCode::AlreadyExists);
}
