// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include "platform/atomic_file.h"

#include <QListWidget>

using namespace inglenook;
using test::Journey;

namespace {

const auto kCountries = QStringLiteral("support/countries");

std::string settingsOf(const Journey& journey)
{
    return platform::readFile(journey.folder() / "settings.toml", 1 << 16).value_or("none");
}

} // namespace

TEST_CASE("Get support works before anything is unlocked, F9 takes it away, and it leaves nothing behind", "[flows]")
{
    Journey journey;
    const auto settings = settingsOf(journey);
    journey.press(Qt::Key_F1);
    journey.waitFor(kCountries);
    const int usual = journey.find<QListWidget>(kCountries)->currentRow();
    journey.find<QListWidget>(kCountries)->setCurrentRow(usual + 2);
    journey.activate(QStringLiteral("support/safety"));
    journey.waitFor(QStringLiteral("safety/back"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(kCountries);
    journey.press(Qt::Key_F9);
    CHECK_FALSE(journey.isThere(QStringLiteral("support")));
    CHECK(journey.isThere(QStringLiteral("unlock")));
    journey.press(Qt::Key_F9); // nothing to come back to
    CHECK_FALSE(journey.isThere(QStringLiteral("support")));
    journey.press(Qt::Key_F1);
    journey.waitFor(kCountries);
    CHECK(journey.find<QListWidget>(kCountries)->currentRow() == usual);
    CHECK(settingsOf(journey) == settings);
    CHECK_FALSE(std::filesystem::exists(journey.folder() / "data"));
}

TEST_CASE("the curtain covers Get support, and lifting it doesn't show it again", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto settings = settingsOf(journey);
    journey.press(Qt::Key_F1);
    journey.waitFor(kCountries);
    journey.press(Qt::Key_F9);
    REQUIRE(journey.isThere(QStringLiteral("curtain")));
    journey.press(Qt::Key_F9);
    CHECK_FALSE(journey.isThere(QStringLiteral("curtain")));
    CHECK_FALSE(journey.isThere(QStringLiteral("support")));
    CHECK(journey.isThere(QStringLiteral("today/greeting")));

    journey.press(Qt::Key_F1);
    journey.waitFor(kCountries);
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK(journey.window().findChildren<QWidget*>(QStringLiteral("support")).isEmpty());
    CHECK(settingsOf(journey) == settings);
}
