// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recover_model.h"
#include "models/recovery_words.h"

#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using ui::GateModel;
using ui::RecoverModel;

namespace {

app::Passphrase secret(std::string_view text)
{
    return app::Passphrase::copyOf(text);
}

/// A locked journal of Alex, with a recovery sheet.
struct Locked {
    test::TemporaryFolder folder;
    test::FakeClock clock;
    test::FakeIds ids;
    std::filesystem::path file = folder / "mïne.nook";
    app::SettingsStore settings{folder / "settings.toml"};
    app::VaultOpener opener{clock, ids};
    GateModel gate{settings, opener, clock, ids, folder / "none"};
    RecoverModel model{gate};
    app::RecoveryCode code = app::RecoveryCode::random();
    QStringList fits;
    QStringList refused;

    Locked()
    {
        std::vector<journal::NewMember> members(1);
        members[0].name = "Alex";
        members[0].passphrase = secret("a seat for two");
        const auto vault = journal::Journal::create(file, members, crypto::kWeakTestCost, clock, ids);
        const auto recipe = vault->keyRecipe();
        REQUIRE(vault::WaysIn{*vault}.setRecoveryCode(vault::SlotKey::derive(recipe, secret("a seat for two")),
                                                      vault::SlotKey::derive(recipe, code.secret())) ==
                vault::WayOutcome::Done);
        vault->close();
        QObject::connect(&model, &RecoverModel::fits, &model, [this](const QString& name) { fits.append(name); });
        QObject::connect(&model, &RecoverModel::refused, &model, [this](const QString& why) { refused.append(why); });
        model.begin(file);
    }
    void check(const app::Passphrase& typed)
    {
        const auto before = fits.size() + refused.size();
        model.check(typed);
        REQUIRE(QTest::qWaitFor([&] { return fits.size() + refused.size() > before; }, 20000));
    }
};

} // namespace

TEST_CASE("a code that fits tells whose it is, and a new passphrase opens the journal", "[ui][recovery]")
{
    Locked door;
    door.check(door.code.text());
    REQUIRE(door.fits == QStringList{QStringLiteral("Alex")});
    QSignalSpy opened{&door.gate, &GateModel::opened};
    door.model.choose(secret("new words here"));
    REQUIRE((opened.count() > 0 || opened.wait(20000)));
    CHECK(door.gate.takeWorkspace()->journal().me().name == "Alex");
    door.gate.lock();
    CHECK(vault::Vault::open(door.file, secret("new words here")).index() == 0);
}

TEST_CASE("between the code and the passphrase the journal is closed and unchanged", "[ui][recovery]")
{
    Locked door;
    door.check(door.code.text());
    CHECK_FALSE(door.gate.isWorking());
    CHECK(vault::Vault::open(door.file, secret("a seat for two")).index() == 0); // nobody holds it
    door.model.end();
    door.model.choose(secret("new words here")); // the code is forgotten
    CHECK_FALSE(door.gate.isWorking());
    CHECK(vault::Vault::open(door.file, secret("a seat for two")).index() == 0);
}

TEST_CASE("a mistyped code is told at once, another journal's code after a try", "[ui][recovery]")
{
    Locked door;
    door.check(secret("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYD"));
    CHECK(door.refused.last().contains(QStringLiteral("group 9")));
    door.check(secret("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC"));
    CHECK(door.refused.last() == ui::otherCodeSentence());
    CHECK(door.fits.isEmpty());
}

TEST_CASE("each fault of a code has a sentence of its own", "[ui][recovery]")
{
    using Kind = app::RecoveryCodeFault::Kind;
    QStringList all;
    for (const auto kind :
         {Kind::ForeignCharacter, Kind::WrongLength, Kind::OneMistyped, Kind::TwoSwapped, Kind::SeveralMistyped})
        all.append(ui::sentenceFor({kind, 12, 3}));
    all.append({ui::sentenceFor({Kind::WrongLength, 0, 0}), ui::sentenceFor({Kind::WrongLength, 40, 0}),
                ui::sentenceFor({Kind::ForeignCharacter, 36, 0}), ui::otherCodeSentence()});
    for (const auto& sentence : all) {
        CAPTURE(sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(u'%'));
    }
    CHECK(all.removeDuplicates() == 0);
    CHECK(all.at(1).contains(QStringLiteral("12 of 36")));
}

TEST_CASE("while a code is typed it is told how far one is", "[ui][recovery]")
{
    CHECK(RecoverModel::progress(secret("")).isEmpty());
    CHECK(RecoverModel::progress(secret("000G-40")) == QStringLiteral("6 of 36 characters"));
    CHECK(RecoverModel::progress(secret("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC")).isEmpty());
    CHECK(RecoverModel::isCode(secret("000g40r40m30e209185gr38e1w8124gkcfyc")));
    CHECK_FALSE(RecoverModel::isCode(secret("a seat for two")));
}
