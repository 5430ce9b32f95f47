// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "base/error.h"
#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <fstream>

using namespace inglenook;
using app::Autostart;
using app::execValue;

namespace {

constexpr const char* kName = "org.inglenook.Inglenook.desktop";

std::string content(const std::filesystem::path& file)
{
    return platform::readFile(file, 100'000).value_or("");
}

} // namespace

TEST_CASE("a path is quoted as the desktop reads it", "[autostart]")
{
    CHECK(execValue("/usr/bin/inglenook") == R"("/usr/bin/inglenook" --in-background)");
    CHECK(execValue("/home/a b/50% off/in") == R"("/home/a b/50%% off/in" --in-background)");
    // Once for the argument, and each backslash again for the string.
    CHECK(execValue(R"(/a"b/$HOME/`x`)") == R"("/a\\"b/\\$HOME/\\`x\\`" --in-background)");
    CHECK(execValue(R"(/a\b)") == R"("/a\\\\b" --in-background)");
    CHECK(execValue("/für uns/歩く") == "\"/für uns/歩く\" --in-background");
    CHECK(execValue("/a'b;c&d|e<f>(g)#h~i*j?k").find("'b;c&d|e<f>(g)#h~i*j?k\"") != std::string::npos);
    CHECK(execValue("/a\nExec=evil").empty());
    CHECK(execValue("/a\xff").empty());
    CHECK(execValue("").empty());
}

TEST_CASE("starting with the session is switched on and off without a trace", "[autostart]")
{
    const test::TemporaryFolder folder;
    const auto place = folder / "config/autostart";
    Autostart start{place, "/opt/in glenook/bin/inglenook"};
    CHECK_FALSE(start.isOn());
    CHECK_NOTHROW(start.switchOff());
    start.switchOn();
    CHECK(start.isOn());
    const auto text = content(place / kName);
    CHECK(text.find("\nExec=\"/opt/in glenook/bin/inglenook\" --in-background\n") != std::string::npos);
    CHECK(text.find("\nTryExec=/opt/in glenook/bin/inglenook\n") != std::string::npos);
    start.switchOff();
    CHECK_FALSE(start.isOn());
    CHECK(std::filesystem::is_empty(place));
}

TEST_CASE("what the desktop's own tool switched off counts as off, and on writes it anew", "[autostart]")
{
    const test::TemporaryFolder folder;
    Autostart start{folder.path(), "/usr/bin/inglenook"};
    for (const char* off : {"Hidden=true\n", "X-GNOME-Autostart-enabled = false\n"}) {
        start.switchOn();
        std::ofstream{folder / kName, std::ios::app} << off;
        CHECK_FALSE(start.isOn());
    }
    start.switchOn();
    CHECK(start.isOn());
}

TEST_CASE("an entry follows the program to its new place, and only where it is on", "[autostart]")
{
    const test::TemporaryFolder folder;
    Autostart{folder.path(), "/old/inglenook"}.switchOn();
    Autostart moved{folder.path(), "/new place/inglenook"};
    moved.follow();
    CHECK(content(folder / kName).find("Exec=\"/new place/inglenook\"") != std::string::npos);
    moved.switchOff();
    moved.follow();
    CHECK_FALSE(std::filesystem::exists(folder / kName));
}

TEST_CASE("a path that no entry can hold is not written", "[autostart]")
{
    const test::TemporaryFolder folder;
    Autostart start{folder.path(), "/a\nb/inglenook"};
    CHECK_FALSE(start.canBeOn());
    CHECK_THROWS_AS(start.switchOn(), Error);
    CHECK_FALSE(std::filesystem::exists(folder / kName));
}
