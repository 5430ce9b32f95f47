// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/settings_toml.h"
#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>

using namespace inglenook;
using app::Settings;
using app::SettingsStore;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

struct Folder {
    test::TemporaryFolder folder;
    fs::path file = folder / "config" / "settings.toml";

    void write(std::string_view text) const { platform::writeFileAtomically(file, text); }
    [[nodiscard]] std::string text() const { return platform::readFile(file, 1'000'000).value_or("missing"); }
    [[nodiscard]] Settings stored() const { return SettingsStore{file}.current(); }
    [[nodiscard]] bool wasSetAside() const { return fs::exists(folder / "config" / "settings.toml.damaged"); }
};

Settings unusual()
{
    Settings settings;
    settings.theme = app::ThemeChoice::Dark;
    settings.motion = app::MotionChoice::None;
    settings.textSizePercent = 130;
    settings.idleLockMinutes = 0;
    settings.curtainNeedsPassphrase = true;
    settings.lockWhenHidden = true;
    settings.weekBegins = 7;
    settings.copiesKept = 0;
    settings.copiesFolder = "/mnt/stick/our copies";
    settings.journals = {"/home/mara/für uns.nook", "/mnt/stick/\"quoted\" \\ name.nook"};
    return settings;
}

} // namespace

TEST_CASE("without a file the defaults count and none is made", "[app][settings]")
{
    const Folder folder;
    CHECK(folder.stored() == Settings{});
    CHECK_FALSE(fs::exists(folder.file.parent_path()));
}

TEST_CASE("settings come back as they were saved", "[app][settings]")
{
    const Folder folder;
    SettingsStore store{folder.file};
    CHECK(store.save(unusual()));
    CHECK(store.current() == unusual());
    CHECK(folder.stored() == unusual());

    auto light = unusual();
    light.theme = app::ThemeChoice::Light;
    CHECK(store.save(light));
    CHECK(folder.stored() == light);
}

TEST_CASE("keys of a later version are kept", "[app][settings]")
{
    const Folder folder;
    folder.write("theme = \"dark\"\nfuture = 7\n[window]\nwidth = 900\n");
    SettingsStore store{folder.file};
    CHECK(store.save(unusual()));
    CHECK_THAT(folder.text(), Contains("future = 7"));
    CHECK_THAT(folder.text(), Contains("width = 900"));
    CHECK(folder.stored() == unusual());
}

TEST_CASE("a file that is no TOML is set aside and the defaults count", "[app][settings]")
{
    const auto text = GENERATE(as<std::string>{}, "theme = ", "theme = \"dark\"\ntheme = \"light\"", "\x80\xFF\x01",
                               std::string(300'000, '#'));
    const Folder folder;
    folder.write(text);
    SettingsStore store{folder.file};
    CHECK(store.current() == Settings{});
    CHECK(folder.wasSetAside());
    CHECK_FALSE(fs::exists(folder.file));
    CHECK(store.save(unusual()));
    CHECK(folder.stored() == unusual());
}

TEST_CASE("a value that makes no sense has its default, the others count", "[app][settings]")
{
    const Folder folder;
    folder.write("theme = \"plaid\"\nmotion = 3\ntext_size_percent = 117\nidle_lock_minutes = -1\n"
                 "curtain_needs_passphrase = \"yes\"\nremember_journals = true\nweek_begins = 8\n"
                 "journals = [1, \"relative.nook\", \"/a.nook\", \"/a.nook\"]\n");
    Settings expected;
    expected.journals = {"/a.nook"};
    CHECK(folder.stored() == expected);
    CHECK_FALSE(folder.wasSetAside());

    folder.write("theme = \"light\"\nidle_lock_minutes = 99999999999\njournals = \"/a.nook\"\n");
    expected.theme = app::ThemeChoice::Light;
    expected.journals = {};
    CHECK(folder.stored() == expected);
}

TEST_CASE("out of range settings are never saved", "[app][settings]")
{
    const Folder folder;
    SettingsStore store{folder.file};
    Settings settings;
    settings.textSizePercent = 5;
    settings.idleLockMinutes = 100'000;
    CHECK(store.save(settings));
    CHECK(store.current() == Settings{});
    CHECK(folder.stored() == Settings{});
}

TEST_CASE("settings that can't be written count all the same", "[app][settings]")
{
    const Folder folder;
    std::ofstream{folder.folder / "config"} << "a file where the folder belongs";
    SettingsStore store{folder.file};
    CHECK_FALSE(store.save(unusual()));
    CHECK(store.current() == unusual());
}

TEST_CASE("the journal opened last is first in the list, and each is there once", "[app][settings]")
{
    const Folder folder;
    SettingsStore store{folder.file};
    store.rememberJournal("/a.nook");
    store.rememberJournal("/b.nook");
    store.rememberJournal("/x/../a.nook");
    CHECK(folder.stored().journals == std::vector<fs::path>{"/a.nook", "/b.nook"});
    store.forgetJournal("/a.nook");
    store.forgetJournal("/never seen.nook");
    CHECK(folder.stored().journals == std::vector<fs::path>{"/b.nook"});
}

TEST_CASE("no more than twenty journals are remembered", "[app][settings]")
{
    const Folder folder;
    SettingsStore store{folder.file};
    for (int i = 0; i < 25; ++i)
        store.rememberJournal("/" + std::to_string(i) + ".nook");
    CHECK(store.current().journals.size() == 20);
    CHECK(store.current().journals.front() == "/24.nook");
}

TEST_CASE("where journals are not remembered no name of one is on the disk", "[app][settings]")
{
    const Folder folder;
    SettingsStore store{folder.file};
    store.rememberJournal("/concealed.nook");
    auto settings = store.current();
    settings.rememberJournals = false;
    CHECK(store.save(settings));
    store.rememberJournal("/concealed.nook");
    CHECK(store.current().journals.empty());
    CHECK_THAT(folder.text(), !Contains("concealed"));
}

TEST_CASE("a name that is no UTF-8 is not remembered and harms nothing", "[app][settings]")
{
    const Folder folder;
    SettingsStore store{folder.file};
    store.rememberJournal("/a.nook");
    store.rememberJournal("/\xFF.nook");
    CHECK(folder.stored().journals == std::vector<fs::path>{"/a.nook"});
}

TEST_CASE("journals on this computer: known ones that are there, then the others of the folder by name",
          "[app][settings]")
{
    const test::TemporaryFolder folder;
    const auto make = [&folder](const char* name) {
        platform::writeFileAtomically(folder / name, "x");
        return folder / name;
    };
    const auto away = make("elsewhere/away.nook");
    const auto b = make("Inglenook/b.nook");
    const auto a = make("Inglenook/a.nook");
    const auto c = make("Inglenook/c.nook");
    make("Inglenook/a.nook-wal");
    make("Inglenook/notes.txt");
    fs::create_directory(folder / "Inglenook" / "folder.nook");
    fs::create_symlink(folder / "nowhere", folder / "Inglenook" / "dangling.nook");

    Settings settings;
    settings.journals = {c, folder / "gone.nook", away, folder / "Inglenook" / "." / "c.nook"};
    CHECK(app::journalsOnThisComputer(settings, folder / "Inglenook") == std::vector<fs::path>{c, away, a, b});
    CHECK(app::journalsOnThisComputer({}, folder / "not there").empty());
}
