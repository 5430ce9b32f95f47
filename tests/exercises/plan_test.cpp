// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/plan.h"

#include "base/error.h"
#include "support/catch.h"

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

const Catalogue& catalogue()
{
    static const auto all = Catalogue::builtin();
    return all;
}

Plan somePlan()
{
    return {"Two things for the next two weeks.\nLeave out what doesn’t fit: \"a \\ little\" is plenty.",
            {{"mirror", Often::Weekly, "With something small first."}, {"specific-thanks", Often::Daily, ""}},
            Date{2026, 12, 12}};
}

const std::string kHead = "inglenook_plan = 1\nlicence = \"CC-BY-SA-4.0\"\n";
const std::string kMirror = "[[exercise]]\nid = \"mirror\"\noften = \"weekly\"\n";

std::optional<PlanTrouble> troubleIn(const std::string& text)
{
    const auto loaded = loadPlan(text, catalogue());
    const auto* fault = std::get_if<PlanFault>(&loaded);
    return fault == nullptr ? std::nullopt : std::optional{fault->trouble};
}

} // namespace

TEST_CASE("a plan is read as it was written", "[exercises][plan]")
{
    const auto file = planFile(somePlan(), catalogue());
    const auto loaded = loadPlan(file, catalogue());
    REQUIRE(std::holds_alternative<Plan>(loaded));
    CHECK(std::get<Plan>(loaded) == somePlan());
    CHECK(file.size() < kPlanFileCeiling);
    CHECK_FALSE(troubleIn(kHead + kMirror));
}

TEST_CASE("each way of being often has a key, and each exercise that can be planned loads", "[exercises][plan]")
{
    for (const auto often : {Often::Once, Often::Weekly, Often::TwiceAWeek, Often::ThreeTimesAWeek, Often::Daily})
        CHECK(oftenFromKey(keyOf(often)) == often);
    int planned = 0;
    for (const auto& definition : catalogue().all())
        if (canBePlanned(*definition)) {
            ++planned;
            CHECK_FALSE(troubleOf({"", {{definition->id, Often::Once, ""}}, {}}, catalogue()));
        }
    CHECK(planned > 25);
}

TEST_CASE("what is no plan is refused, and why", "[exercises][plan]")
{
    using T = PlanTrouble;
    CHECK(troubleIn("") == T::NotAPlan);
    CHECK(troubleIn("PK\x03\x04 not text") == T::NotAPlan);
    CHECK(troubleIn("\xff\xfe") == T::NotAPlan);
    CHECK(troubleIn(std::string(17 * 1024, '#')) == T::TooLong);
    CHECK(troubleIn("inglenook_plan = 2\nlicence = \"CC-BY-SA-4.0\"\n" + kMirror) == T::TooNew);
    CHECK(troubleIn("inglenook_plan = 0\nlicence = \"CC-BY-SA-4.0\"\n" + kMirror) == T::NotAPlan);
    CHECK(troubleIn("inglenook_plan = 1\n" + kMirror) == T::OtherLicence);
    CHECK(troubleIn("inglenook_plan = 1\nlicence = \"all rights reserved\"\n" + kMirror) == T::OtherLicence);
    CHECK(troubleIn(kHead) == T::NotAPlan);
    CHECK(troubleIn(kHead + "exercise = []\n") == T::NotAPlan);
    CHECK(troubleIn(kHead + "exercise = [1]\n") == T::NotAPlan);
    CHECK(troubleIn(kHead + "client = \"Noor\"\n" + kMirror) == T::NotAPlan);
    CHECK(troubleIn(kHead + "note = 7\n" + kMirror) == T::NotAPlan);
    CHECK(troubleIn(kHead + kMirror + "who = \"Noor\"\n") == T::NotAPlan);
    for (const auto* until : {"\"2026-12-12\"", "2026-12-12T10:00:00", "2026-02-30", "1970-01-01", "9999-12-31", "12"})
        CHECK(troubleIn(kHead + "until = " + until + "\n" + kMirror) == T::NotAPlan);
    CHECK_FALSE(troubleIn(kHead + "until = 2026-12-12\n" + kMirror));
    CHECK(troubleIn(kHead + kMirror + kMirror) == T::NotAPlan); // twice the same
    CHECK(troubleIn(kHead + "[[exercise]]\nid = \"mirror\"\noften = \"hourly\"\n") == T::NotAPlan);
    CHECK(troubleIn(kHead + "[[exercise]]\nid = \"../../etc/passwd\"\noften = \"once\"\n") == T::NotAPlan);
    CHECK(troubleIn(kHead + "[[exercise]]\nid = \"levitation\"\noften = \"once\"\n") == T::UnknownExercise);
    CHECK(troubleIn(kHead + "[[exercise]]\nid = \"after-hurt\"\noften = \"once\"\n") == T::UnknownExercise);
    std::string many = kHead;
    for (int i = 0; i < 9; ++i)
        many += "[[exercise]]\nid = \"mirror\"\noften = \"once\"\n";
    CHECK(troubleIn(many) == T::TooLong);
}

TEST_CASE("a note has no characters that hide, rule or turn what is shown, and is not long", "[exercises][plan]")
{
    const auto with = [](const std::string& note) { return troubleIn(kHead + "note = \"" + note + "\"\n" + kMirror); };
    for (const auto* odd : {"\\u0007", "\\u001b[31m", "\\u007f", "\\u202e", "\\u2066", "\\ufeff", "\\u200f", "\\t"})
        CHECK(with(std::string{"a"} + odd + "b") == PlanTrouble::OddCharacters);
    CHECK(with(std::string(kMaxPlanNote + 1, 'a')) == PlanTrouble::TooLong);
    CHECK_FALSE(with(std::string(kMaxPlanNote, 'a')));
    CHECK_FALSE(with("One line.\\nAnother one."));
    CHECK_FALSE(troubleIn(kHead + "note = \"\"\"\r\nTwo\r\nlines\"\"\"\r\n" + kMirror));
    CHECK(troubleIn(kHead + kMirror + "note = \"two\\nlines\"\n") == PlanTrouble::OddCharacters);
    CHECK_THROWS_AS(planFile({"a\x1b"
                              "b",
                              {{"mirror", Often::Once, ""}},
                              {}},
                             catalogue()),
                    Error);
    CHECK_THROWS_AS(planFile({}, catalogue()), Error);
}
