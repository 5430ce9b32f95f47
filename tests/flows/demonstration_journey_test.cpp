// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include "exercises/worked_example.h"
#include "widgets/flow_text.h"

#include <QCoreApplication>

#include <fstream>
#include <map>
#include <sstream>

using namespace inglenook;
using test::Journey;

namespace {

/// Every file below, with what is in it.
std::map<std::string, std::string> filesBelow(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        std::ostringstream content;
        if (entry.is_regular_file())
            content << std::ifstream{entry.path(), std::ios::binary}.rdbuf();
        files[entry.path().string()] = content.str();
    }
    return files;
}

void demonstrate(Journey& journey)
{
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.waitFor(QStringLiteral("sidebar"));
    journey.waitFor(QStringLiteral("demonstration/banner"));
}

void leave(Journey& journey)
{
    journey.activate(QStringLiteral("demonstration/leave"));
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "the door is back");
}

} // namespace

TEST_CASE("a demonstration opens the whole program on the sample couple, says so on every page, and leaves no file",
          "[flows][demonstration]")
{
    Journey journey;
    const auto before = filesBelow(journey.folder());
    demonstrate(journey);
    CHECK(journey.readable().contains(QStringLiteral("Noor & Kit")));
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_6}) {
        journey.press(key, Qt::ControlModifier);
        CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
        CHECK(journey.readable().contains(QStringLiteral("Nothing is saved")));
    }
    journey.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(journey.isThere(QStringLiteral("rituals/new")));
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("rituals/calendar")); },
                      "nothing of it can be saved");
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("lanternquilt"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(journey.readable().contains(QStringLiteral("lanternquilt")));
    leave(journey);
    CHECK_FALSE(journey.isThere(QStringLiteral("sidebar")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Noor")));
    CHECK(filesBelow(journey.folder()) == before);
}

TEST_CASE("what was changed in a demonstration is as before when it ends", "[flows][demonstration]")
{
    Journey journey;
    demonstrate(journey);
    const auto files = filesBelow(journey.folder());
    journey.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(journey.theme().textSize() == 115);
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/back"));
    CHECK(journey.readable().contains(QStringLiteral("Until the demonstration ends")));
    CHECK_FALSE(journey.isThere(QStringLiteral("ways")));
    CHECK(filesBelow(journey.folder()) == files);
    leave(journey);
    CHECK(journey.theme().textSize() == 100);
    CHECK(filesBelow(journey.folder()) == files);

    // And the next one begins anew.
    demonstrate(journey);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("lanternquilt")));
}

TEST_CASE("a demonstration stays when nobody touches anything, and goes when the screen is locked",
          "[flows][demonstration]")
{
    Journey journey;
    demonstrate(journey);
    journey.passMinutes(90);
    journey.window().hear(app::LockEvent::Tick);
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.window().hear(app::LockEvent::ScreenLocked);
    journey.waitUntil([&] { return !journey.window().isOpen(); }, "it is gone");
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "and the line too");
}

TEST_CASE("a demonstration can begin with an exercise, and a journal opens as always after it",
          "[flows][demonstration]")
{
    Journey journey;
    journey.window().demonstrate(QStringLiteral("mirror"));
    journey.waitFor(QStringLiteral("presentation/words"));
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    CHECK(journey.window().openJournal()->presentation()->title() == QStringLiteral("Mirror"));
    leave(journey);
    journey.makeJournalForTwo();
    CHECK_FALSE(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Until the demonstration ends")));
}

TEST_CASE("mirror is on the screen three keys after the door, and a remote leads through it", "[flows][demonstration]")
{
    Journey journey;
    journey.find(QStringLiteral("unlock/demonstrate"))->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("demonstrate/present-mirror"));
    CHECK(journey.find(QStringLiteral("demonstrate/present-mirror"))->hasFocus());
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("presentation/words"));
    auto& model = *journey.window().openJournal()->presentation();
    CHECK(model.title() == QStringLiteral("Mirror"));
    journey.press(Qt::Key_PageDown);
    CHECK(model.index() == 1);
    journey.press(Qt::Key_Right);
    CHECK(model.index() == 2);
    journey.press(Qt::Key_2); // not quite
    journey.press(Qt::Key_PageUp);
    journey.press(Qt::Key_Home);
    CHECK(model.index() == 0);
    journey.press(Qt::Key_B);
    journey.waitFor(QStringLiteral("presentation/pause"));
    journey.press(Qt::Key_B);
    CHECK(journey.isThere(QStringLiteral("presentation/notes")));
    journey.press(Qt::Key_F2);
    CHECK_FALSE(journey.isThere(QStringLiteral("presentation/notes")));
    journey.press(Qt::Key_S);
    journey.waitFor(QStringLiteral("presentation/window"));
    CHECK(journey.isThere(QStringLiteral("presentation/notes"))); // the clients look elsewhere
    journey.press(Qt::Key_PageDown);
    CHECK(model.index() == 1);
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("demonstrate/present-mirror"));
    CHECK_FALSE(journey.isThere(QStringLiteral("presentation/window")));
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));

    journey.activate(QStringLiteral("demonstrate/example-mirror"));
    journey.waitFor(QStringLiteral("presentation/words"));
    CHECK(model.part() == ui::PresentationModel::Part::ClumsyTurn);
    leave(journey);
    CHECK_FALSE(journey.isThere(QStringLiteral("presentation/words")));
}

TEST_CASE("nothing that is said in a worked example is cut off on a small laptop", "[flows][demonstration]")
{
    Journey journey;
    journey.window().resize(1024, 640);
    journey.window().demonstrate(QStringLiteral("mirror"));
    journey.waitFor(QStringLiteral("presentation/words"));
    auto& model = *journey.window().openJournal()->presentation();
    const auto* stage = journey.find(QStringLiteral("presentation/stage"));
    using Part = ui::PresentationModel::Part;
    constexpr std::size_t kLong = 90;
    for (const auto& example : exercises::builtinWorkedExamples()) {
        REQUIRE(model.open(QString::fromStdString(example.exercise)));
        for (const auto part : {Part::ClumsyTurn, Part::GoodTurn, Part::Differs}) {
            model.show(part);
            for (int i = 0; i < model.count(); ++i) {
                const auto& turn = part == Part::GoodTurn ? example.good : example.clumsy;
                if (part != Part::Differs && i > 0 && turn.at(static_cast<std::size_t>(i)).says.size() < kLong)
                    continue; // the first has what it is about below it
                model.jump(i);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the page before
                for (int settling = 0; settling < 3; ++settling)
                    QCoreApplication::processEvents();
                for (const auto* text : stage->findChildren<ui::FlowText*>()) {
                    INFO(example.exercise << ", " << static_cast<int>(part) << ", " << i << ": "
                                          << text->text().toStdString());
                    CHECK((!text->isVisible() || !text->isScrolling()));
                }
            }
        }
    }
    leave(journey);
}

TEST_CASE("what the two answered today is opened side by side", "[flows][demonstration]")
{
    Journey journey;
    demonstrate(journey);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(journey.readable().contains(QStringLiteral("Kit has answered")));
    journey.activate(QStringLiteral("today/envelope-0"));
    journey.typeInto(QStringLiteral("today/answer"), QStringLiteral("lanternquilt"));
    journey.activate(QStringLiteral("today/give"));
    journey.activate(QStringLiteral("today/open-together"));
    CHECK(journey.readable().contains(QStringLiteral("In this demonstration: canal")));
    journey.typeInto(QStringLiteral("today/passphrase-0"), QStringLiteral("canal"));
    journey.activate(QStringLiteral("today/open"));
    journey.waitFor(QStringLiteral("today/reading"));
    CHECK(journey.readable().contains(QStringLiteral("lanternquilt")));
    CHECK(journey.readable().contains(QStringLiteral("It leans as if it had to catch a bus.")));
    leave(journey);
}

TEST_CASE("the two are called otherwise, and everything begins anew", "[flows][demonstration]")
{
    Journey journey;
    demonstrate(journey);
    journey.activate(QStringLiteral("demonstrate/names-1"));
    journey.waitUntil(
        [&] {
            const auto* open = journey.window().openJournal();
            return open != nullptr && journey.isThere(QStringLiteral("demonstrate/left")) &&
                   journey.readable().contains(QStringLiteral("Speaker & Listener"));
        },
        "they have other names");
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Noor")));
    leave(journey);
    demonstrate(journey);
    CHECK(journey.readable().contains(QStringLiteral("Noor & Kit")));
}
