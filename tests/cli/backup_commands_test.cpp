// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

#include <filesystem>

using namespace inglenook;
using namespace inglenook::test;
namespace fs = std::filesystem;

namespace {

struct BackupFixture : CliFixture {
    BackupFixture()
    {
        makeJournal();
        (void)add("the first words");
    }
    [[nodiscard]] std::string copy() const { return (folder / "sealed copy.nook").string(); }
    [[nodiscard]] int count(const std::string& journal)
    {
        return run({"list", journal, "--json"}).json()["count"].get<int>();
    }
    void flip(const std::string& path, std::streamoff at) const
    {
        std::fstream stream{path, std::ios::binary | std::ios::in | std::ios::out};
        stream.seekg(at);
        const auto byte = static_cast<char>(stream.get() ^ 1);
        stream.seekp(at);
        stream.put(byte);
    }
};

std::string bytesOf(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("backup makes a sealed copy that opens and verifies", "[cli]")
{
    BackupFixture cli;
    const auto made = cli.run({"backup", cli.file(), cli.copy(), "--json"});
    CAPTURE(made.err);
    REQUIRE(made.code == 0);
    CHECK(made.json()["verified"] == true);
    CHECK(made.json()["file"] == cli.copy());
    CHECK(made.json()["bytes"].get<std::uintmax_t>() == fs::file_size(cli.copy()));
    CHECK(made.json()["blocksChecked"].get<int>() > 10);
    CHECK(bytesOf(cli.copy()) == bytesOf(cli.file()));
    CHECK(cli.run({"verify", cli.copy()}).code == 0);
    CHECK(cli.count(cli.copy()) == 1);
}

TEST_CASE("backup into a folder names the copy by journal and time", "[cli]")
{
    BackupFixture cli;
    const auto place = cli.folder / "stick";
    fs::create_directory(place);
    REQUIRE(cli.run({"backup", cli.file(), place.string()}).code == 0);
    CHECK(fs::exists(place / "our journal 2026-05-12 19.41.00 UTC.nook"));
    REQUIRE(cli.run({"backup", cli.file(), place.string()}).code == 0);
    CHECK(fs::exists(place / "our journal 2026-05-12 19.41.00 UTC 2.nook"));
}

TEST_CASE("backup takes in what a crash left in the log", "[cli]")
{
    BackupFixture cli;
    const TemporaryFolder crashed;
    {
        auto result = vault::Vault::open(cli.file(), crypto::SecretBytes::copyOf(std::string_view{"alex's words"}));
        auto vault = std::get<0>(std::move(result));
        journal::Journal journal{*vault, cli.clock, cli.ids};
        journal::EntryContent content;
        content.created = cli.clock.localNow();
        content.text = "only in the log";
        (void)journal.entries().add(content, journal.me().id);
        fs::copy_file(cli.file(), crashed / "main");
        fs::copy_file(cli.file() + "-wal", crashed / "log");
    }
    fs::copy_file(crashed / "main", cli.file(), fs::copy_options::overwrite_existing);
    fs::copy_file(crashed / "log", cli.file() + "-wal");
    REQUIRE(cli.run({"backup", cli.file(), cli.copy()}).code == 0);
    CHECK(cli.count(cli.copy()) == 2);
    CHECK_FALSE(fs::exists(cli.copy() + "-wal"));
}

TEST_CASE("backup refuses in one line and leaves nothing behind", "[cli]")
{
    BackupFixture cli;
    const auto refused = [&cli](const cli::ExitCode code, std::vector<std::string> arguments,
                                const std::string& passphrase = "alex's words") {
        const auto answer = cli.run(std::move(arguments), {}, passphrase);
        CAPTURE(answer.err);
        CHECK(answer.code == static_cast<int>(code));
        CHECK(isOneLine(answer.err));
        CHECK(answer.out.empty());
    };
    SECTION("a wrong passphrase")
    {
        refused(cli::ExitCode::WrongPassphrase, {"backup", cli.file(), cli.copy()}, "guess");
    }
    SECTION("a name that is taken")
    {
        refused(cli::ExitCode::WrongUse, {"backup", cli.file(), cli.file()});
        CHECK(cli.terminal.prompts.empty());
    }
    SECTION("no journal")
    {
        refused(cli::ExitCode::NotFound, {"backup", cli.file() + "x", cli.copy()});
    }
    SECTION("no folder")
    {
        refused(cli::ExitCode::Disk, {"backup", cli.file(), (cli.folder / "none" / "copy.nook").string()});
    }
    SECTION("a damaged journal")
    {
        cli.flip(cli.file(), static_cast<std::streamoff>(fs::file_size(cli.file()) - 2000));
        refused(cli::ExitCode::Damaged, {"backup", cli.file(), cli.copy()});
    }
    SECTION("an open journal")
    {
        const auto open = vault::Vault::open(cli.file(), crypto::SecretBytes::copyOf(std::string_view{"sam's words"}));
        refused(cli::ExitCode::OpenElsewhere, {"backup", cli.file(), cli.copy()});
    }
    CHECK_FALSE(fs::exists(cli.copy()));
    for (const auto& entry : fs::directory_iterator{cli.folder.path()})
        CHECK(entry.path().filename().string().find("our journal") == 0);
}

TEST_CASE("restore puts a copy in the place of a damaged journal and keeps that", "[cli]")
{
    BackupFixture cli;
    REQUIRE(cli.run({"backup", cli.file(), cli.copy()}).code == 0);
    (void)cli.add("later words");
    cli.flip(cli.file(), 3 * 4096 + 5);
    const auto damaged = bytesOf(cli.file());
    const auto restored = cli.run({"restore", cli.copy(), cli.file(), "--json"});
    CAPTURE(restored.err);
    REQUIRE(restored.code == 0);
    CHECK(restored.json()["wasDamaged"] == true);
    const auto kept = cli.folder / "our journal (damaged 2026-05-12).nook";
    CHECK(restored.json()["kept"] == kept.string());
    CHECK(bytesOf(kept) == damaged);
    CHECK(cli.count(cli.file()) == 1);
    CHECK(cli.run({"verify", cli.file()}).code == 0);
    const auto said = cli.run({"restore", cli.copy(), cli.file()});
    CHECK(said.out.find("our journal (replaced 2026-05-12).nook") != std::string::npos);
}

TEST_CASE("restore refuses in one line and changes nothing", "[cli]")
{
    BackupFixture cli;
    REQUIRE(cli.run({"backup", cli.file(), cli.copy()}).code == 0);
    (void)cli.add("later words");
    const auto before = bytesOf(cli.file());
    const auto refused = [&cli](int code, const std::string& copy, const std::string& passphrase = "alex's words") {
        const auto answer = cli.run({"restore", copy, cli.file()}, {}, passphrase);
        CAPTURE(answer.err);
        CHECK(answer.code == code);
        CHECK(isOneLine(answer.err));
    };
    refused(3, cli.copy(), "guess");
    refused(6, cli.copy() + "x");
    CHECK(cli.terminal.prompts.empty());
    refused(2, cli.file());
    cli.flip(cli.copy(), 4 * 4096 + 9);
    refused(4, cli.copy());
    cli.write("sealed copy.nook", "no journal at all");
    refused(4, cli.copy());
    CHECK(bytesOf(cli.file()) == before);
    CHECK(cli.count(cli.file()) == 2);
}
