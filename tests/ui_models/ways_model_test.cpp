// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ways_model.h"

#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using ui::WaysModel;
using About = ui::WaysModel::About;

namespace {

app::Passphrase secret(std::string_view text)
{
    return app::Passphrase::copyOf(text);
}

/// Alex has a journal open: shared with Sam, or of their own.
struct Inside {
    test::TemporaryFolder folder;
    test::FakeClock clock;
    test::FakeIds ids;
    std::filesystem::path file = folder / "öurs.nook";
    std::unique_ptr<app::Workspace> workspace;
    app::KeyDeriver deriver;
    std::unique_ptr<WaysModel> ways;

    explicit Inside(int members = 2)
    {
        std::vector<journal::NewMember> all;
        all.push_back({"Alex", {}, {}, journal::Seat::Left, secret("a seat for two")});
        if (members == 2)
            all.push_back(
                {"Sam", journal::Shape::Diamond, journal::Colour::Apricot, journal::Seat::Right, secret("the fire")});
        workspace = std::make_unique<app::Workspace>(
            journal::Journal::create(file, all, crypto::kWeakTestCost, clock, ids), clock, ids);
        ways = std::make_unique<WaysModel>(*workspace, deriver);
    }

    struct Heard {
        bool done = false;
        std::optional<About> about{};
        QString sentence{};
    };
    template <typename Change>
    Heard after(Change change)
    {
        Heard heard;
        const auto a = QObject::connect(ways.get(), &WaysModel::done, ways.get(), [&] { heard.done = true; });
        const auto b =
            QObject::connect(ways.get(), &WaysModel::refused, ways.get(), [&](About about, const QString& sentence) {
                heard.about = about;
                heard.sentence = sentence;
            });
        change();
        REQUIRE(QTest::qWaitFor([&] { return heard.done || heard.about; }, 20000));
        CHECK_FALSE(ways->isWorking());
        QObject::disconnect(a);
        QObject::disconnect(b);
        return heard;
    }
    [[nodiscard]] bool opens(std::string_view passphrase)
    {
        ways.reset();
        workspace.reset();
        return vault::Vault::open(file, secret(passphrase)).index() == 0;
    }
};

} // namespace

TEST_CASE("the ways into a journal are told for each member", "[ui][ways]")
{
    Inside in;
    const auto ways = in.ways->ways();
    REQUIRE(ways.size() == 2);
    CHECK(ways[0].person.name == QStringLiteral("Alex"));
    CHECK(ways[0].isMe);
    CHECK(ways[1].passphrase);
    CHECK_FALSE(ways[1].isMe);
    CHECK_FALSE(ways[1].recoveryCode);
    CHECK(in.ways->isShared());
    CHECK_FALSE(Inside{1}.ways->isShared());
}

TEST_CASE("a changed passphrase opens the journal", "[ui][ways]")
{
    Inside in;
    QSignalSpy working{in.ways.get(), &WaysModel::workingChanged};
    CHECK(in.after([&] { in.ways->changePassphrase(secret("a seat for two"), secret("new words here")); }).done);
    REQUIRE(working.count() == 2);
    CHECK(working[0][0].toBool());
    CHECK_FALSE(working[1][0].toBool());
    CHECK(in.opens("new words here"));
}

TEST_CASE("a refusal says which of the passphrases it is about", "[ui][ways]")
{
    Inside in;
    auto heard = in.after([&] { in.ways->changePassphrase(secret("wrong"), secret("new words here")); });
    CHECK(heard.about == About::Mine);
    CHECK_FALSE(heard.sentence.isEmpty());
    heard = in.after([&] { in.ways->changePassphrase(secret("a seat for two"), secret("the fire")); });
    CHECK(heard.about == About::Fresh);
    heard = in.after([&] { in.ways->letIn(secret("a seat for two"), QStringLiteral("Sam"), secret("new")); });
    CHECK(heard.about == About::Other);
    CHECK(heard.sentence.contains(QStringLiteral("Sam")));
    CHECK(in.opens("a seat for two"));
}

TEST_CASE("someone is let in, removed, and let in again", "[ui][ways]")
{
    Inside in;
    CHECK_FALSE(in.ways->problemWithName(QStringLiteral("  ")).isEmpty());
    CHECK_FALSE(in.ways->problemWithName(QStringLiteral("sam")).isEmpty());
    CHECK_FALSE(in.ways->problemWithName(QString{61, u'a'}).isEmpty());
    REQUIRE(in.ways->problemWithName(QStringLiteral("Noor")).isEmpty());
    REQUIRE(
        in.after([&] { in.ways->letIn(secret("a seat for two"), QStringLiteral(" Noor "), secret("third")); }).done);
    REQUIRE(in.ways->ways().size() == 3);
    const auto noor = in.ways->ways().at(1);
    CHECK(noor.person.name == QStringLiteral("Noor"));
    QSignalSpy myself{in.ways.get(), &WaysModel::removedMyself};
    REQUIRE(in.after([&] { in.ways->remove(secret("a seat for two"), noor.person.id); }).done);
    CHECK_FALSE(in.ways->ways().at(1).passphrase);
    REQUIRE(in.ways->problemWithName(QStringLiteral("Noor")).isEmpty());
    REQUIRE(in.after([&] { in.ways->letIn(secret("a seat for two"), QStringLiteral("noor"), secret("again")); }).done);
    CHECK(in.ways->ways().size() == 3);
    CHECK(myself.isEmpty());
    CHECK(in.opens("again"));
}

TEST_CASE("who removes themselves is told to go, and the last one can't", "[ui][ways]")
{
    Inside in;
    QSignalSpy myself{in.ways.get(), &WaysModel::removedMyself};
    REQUIRE(in.after([&] { in.ways->remove(secret("a seat for two"), in.ways->mine().person.id); }).done);
    CHECK(QTest::qWaitFor([&] { return myself.count() == 1; }, 20000));
    CHECK(in.opens("the fire"));

    Inside alone{1};
    const auto heard = alone.after([&] { alone.ways->remove(secret("a seat for two"), alone.ways->mine().person.id); });
    CHECK(heard.about == About::Other);
    CHECK(alone.opens("a seat for two"));
}

TEST_CASE("a recovery code is handed out once, and only when it opens the journal", "[ui][ways][recovery]")
{
    Inside in;
    CHECK(in.after([&] { in.ways->makeCode(secret("wrong")); }).about == About::Mine);
    CHECK_FALSE(in.ways->takeCode());
    REQUIRE(in.after([&] { in.ways->makeCode(secret("a seat for two")); }).done);
    const auto code = in.ways->takeCode();
    REQUIRE(code);
    CHECK_FALSE(in.ways->takeCode());
    CHECK(in.ways->mine().recoveryCode);
    CHECK_FALSE(in.ways->mine().codeDay.isEmpty());
    in.ways.reset();
    in.workspace.reset();
    CHECK(vault::Vault::openWithCode(in.file, *code).index() == 0);
}

TEST_CASE("a recovery code can be cancelled", "[ui][ways][recovery]")
{
    Inside in;
    CHECK(in.after([&] { in.ways->removeCode(secret("a seat for two")); }).about == About::Other);
    REQUIRE(in.after([&] { in.ways->makeCode(secret("a seat for two")); }).done);
    REQUIRE(in.after([&] { in.ways->removeCode(secret("a seat for two")); }).done);
    CHECK_FALSE(in.ways->mine().recoveryCode);
}

TEST_CASE("locking while keys are worked out changes nothing and waits for nothing", "[ui][ways]")
{
    Inside in;
    in.ways->changePassphrase(secret("a seat for two"), secret("new words here"));
    in.ways.reset();
    in.workspace.reset();
    CHECK(vault::Vault::open(in.file, secret("a seat for two")).index() == 0);
}
