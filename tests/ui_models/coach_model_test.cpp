// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach_model.h"

#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace inglenook;
using namespace inglenook::ui;
using exercises::CoachSlot;

namespace {

const QString kField = QStringLiteral("behaviour");

struct Typing {
    exercises::Coach coach = exercises::Coach::builtin();
    CoachModel model{coach};

    void type(const char* text)
    {
        model.edited(kField, CoachSlot::Behaviour, QString::fromUtf8(text));
        QSignalSpy changed{&model, &CoachModel::changed};
        changed.wait(1500);
    }
};

} // namespace

TEST_CASE("the coach speaks after typing has stopped, and points at the words", "[ui][coach]")
{
    Typing typing;
    typing.model.edited(kField, CoachSlot::Behaviour, QStringLiteral("süß, you are always late"));
    CHECK_FALSE(typing.model.shown());
    typing.type("süß, you are always late");
    REQUIRE(typing.model.shown());
    CHECK(QStringLiteral("süß, you are always late").mid(typing.model.shown()->begin, typing.model.shown()->length) ==
          QStringLiteral("always"));
    CHECK_FALSE(typing.model.shown()->saw.isEmpty());
}

TEST_CASE("a hint goes at once when its words go", "[ui][coach]")
{
    Typing typing;
    typing.type("you are always late");
    REQUIRE(typing.model.shown());
    typing.model.edited(kField, CoachSlot::Behaviour, QStringLiteral("you came at nine"));
    CHECK_FALSE(typing.model.shown());
}

TEST_CASE("keeping the words silences that rule for this text", "[ui][coach]")
{
    Typing typing;
    typing.type("you are always late");
    REQUIRE(typing.model.shown());
    const auto rule = typing.model.shown()->rule;
    typing.model.keepMyWords();
    CHECK_FALSE(typing.model.shown());
    typing.type("you are always late again");
    CHECK((!typing.model.shown() || typing.model.shown()->rule != rule));
}
