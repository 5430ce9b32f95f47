// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"
#include "models/new_journal.h"

#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace inglenook;
using ui::GateModel;
using ui::NewJournal;

namespace {

struct Door {
    test::TemporaryFolder folder;
    test::FakeClock clock;
    test::FakeIds ids;
    app::SettingsStore settings{folder / "settings.toml"};
    app::VaultOpener opener{clock, ids};
    GateModel gate{settings, opener, clock, ids, folder / "Our jöurnals"};

    Door()
    {
        opener.setCost(crypto::kWeakTestCost);
        std::filesystem::create_directories(folder / "Our jöurnals");
    }

    std::filesystem::path make()
    {
        NewJournal journal;
        journal.people[0].name = QStringLiteral("Alex");
        journal.people[1].name = QStringLiteral("Sam");
        journal.people[0].passphrase = app::Passphrase::copyOf(std::string_view{"a seat for two"});
        journal.people[1].passphrase = app::Passphrase::copyOf(std::string_view{"beside the fire"});
        const auto file = gate.proposedFile(journal.names());
        QSignalSpy opened{&gate, &GateModel::opened};
        gate.create(file, journal.takeMembers());
        REQUIRE((opened.count() > 0 || opened.wait(20000)));
        gate.lock(gate.takeWorkspace());
        return file;
    }

    /// What came of trying; nothing: it opened.
    std::optional<app::Refusal> attempt(const std::filesystem::path& file, std::string_view passphrase)
    {
        std::optional<app::Refusal> refusal;
        bool done = false;
        const auto a = QObject::connect(&gate, &GateModel::opened, &gate, [&] { done = true; });
        const auto b =
            QObject::connect(&gate, &GateModel::refused, &gate, [&](app::Refusal why, const QString& sentence) {
                refusal = why;
                done = true;
                CHECK_FALSE(sentence.isEmpty());
            });
        gate.open(file, app::Passphrase::copyOf(passphrase));
        REQUIRE(QTest::qWaitFor([&] { return done; }, 20000));
        QObject::disconnect(a);
        QObject::disconnect(b);
        return refusal;
    }
};

} // namespace

TEST_CASE("a journal for two opens for each passphrase, and knows whose it was", "[ui-models][gate]")
{
    Door door;
    const auto file = door.make();
    CHECK(file.filename() == "Alex & Sam.nook");
    CHECK_FALSE(door.attempt(file, "beside the fire"));
    auto workspace = door.gate.takeWorkspace();
    REQUIRE(workspace);
    CHECK(workspace->journal().me().name == "Sam");
    CHECK(workspace->journal().kind() == journal::JournalKind::Shared);
}

TEST_CASE("every refusal has its own sentence", "[ui-models][gate]")
{
    Door door;
    const auto file = door.make();
    CHECK(door.attempt(file, "not this one") == app::Refusal::WrongPassphrase);
    CHECK(door.attempt(door.folder / "gone.nook", "x") == app::Refusal::NotFound);
    {
        std::ofstream{door.folder / "letter.nook"} << std::string(20'000, 'a');
    }
    CHECK(door.attempt(door.folder / "letter.nook", "x") == app::Refusal::NotAJournal);
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(app::Refusal::DiskTrouble); ++i)
        sentences.insert(ui::sentenceFor(static_cast<app::Refusal>(i)));
    CHECK(sentences.size() == static_cast<int>(app::Refusal::DiskTrouble) + 1);
}

TEST_CASE("a journal that is open here is busy for another window", "[ui-models][gate]")
{
    Door door;
    const auto file = door.make();
    REQUIRE_FALSE(door.attempt(file, "a seat for two"));
    const auto held = door.gate.takeWorkspace();
    app::VaultOpener second{door.clock, door.ids};
    GateModel other{door.settings, second, door.clock, door.ids, door.folder / "Our jöurnals"};
    QSignalSpy refused{&other, &GateModel::refused};
    other.open(file, app::Passphrase::copyOf(std::string_view{"a seat for two"}));
    REQUIRE((refused.count() > 0 || refused.wait(20000)));
    CHECK(refused.front().at(1).toString() == ui::sentenceFor(app::Refusal::Busy));
}

TEST_CASE("a file that is there is never overwritten", "[ui-models][gate]")
{
    Door door;
    const auto file = door.make();
    const auto size = std::filesystem::file_size(file);
    CHECK(door.gate.proposedFile({QStringLiteral("Alex"), QStringLiteral("Sam")}) != file);
    NewJournal journal;
    journal.people[0].name = QStringLiteral("Kit");
    journal.people[1].name = QStringLiteral("Noor");
    QSignalSpy refused{&door.gate, &GateModel::refused};
    door.gate.create(file, journal.takeMembers());
    REQUIRE((refused.count() > 0 || refused.wait(20000)));
    CHECK(std::filesystem::file_size(file) == size);
    CHECK_FALSE(door.attempt(file, "a seat for two"));
}

TEST_CASE("file names come from any name without leaving the folder", "[ui-models][gate]")
{
    Door door;
    for (const auto* name : {"../../etc", "..", "", "a/b\\c", "שם", "名前", "🕯"}) {
        CAPTURE(name);
        const auto file = door.gate.proposedFile({QString::fromUtf8(name)});
        CHECK(file.parent_path() == door.folder / "Our jöurnals");
        CHECK(file.extension() == ".nook");
    }
}

TEST_CASE("names: both are needed, short enough, and different", "[ui-models][new-journal]")
{
    NewJournal journal;
    CHECK_FALSE(journal.problemWithNames().isEmpty());
    journal.people[0].name = QStringLiteral("Sam");
    journal.people[1].name = QStringLiteral(" sam ");
    CHECK_FALSE(journal.problemWithNames().isEmpty());
    journal.people[1].name = QString(61, QLatin1Char{'x'});
    CHECK_FALSE(journal.problemWithNames().isEmpty());
    journal.people[1].name = QStringLiteral("Alex");
    CHECK(journal.problemWithNames().isEmpty());
    journal.together = false;
    journal.people[1].name.clear();
    CHECK(journal.problemWithNames().isEmpty());
}

TEST_CASE("passphrases: long enough, not guessable, and twice the same", "[ui-models][new-journal]")
{
    const auto secret = [](std::string_view text) { return app::Passphrase::copyOf(text); };
    CHECK_FALSE(NewJournal::problemWithPassphrase(secret("short"), secret("short")).isEmpty());
    CHECK_FALSE(NewJournal::problemWithPassphrase(secret("password"), secret("password")).isEmpty());
    CHECK_FALSE(NewJournal::problemWithPassphrase(secret("a seat for two"), secret("")).isEmpty());
    CHECK_FALSE(NewJournal::problemWithPassphrase(secret("a seat for two"), secret("a seat for too")).isEmpty());
    CHECK(NewJournal::problemWithPassphrase(secret("a seat for two"), secret("a seat for two")).isEmpty());
}

TEST_CASE("shape and colour stay a pair that can be told apart", "[ui-models][new-journal]")
{
    NewJournal journal;
    journal.setShape(0, journal::Shape::Diamond);
    CHECK(journal.people[1].shape == journal::Shape::Circle);
    journal.setColour(1, journal::Colour::Dusk);
    CHECK(journal.people[0].colour == journal::Colour::Apricot);
}
