// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout.h"

#include "models/print_file.h"
#include "models/print_marks.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace inglenook;
using namespace inglenook::ui;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto all = exercises::Catalogue::builtin();
    return all;
}

std::unique_ptr<HandoutPages> handout(const HandoutChoice& choice)
{
    static const auto feelings = exercises::FeelingsVocabulary::builtin();
    return makeHandout(choice, catalogue(), feelings);
}

HandoutChoice choiceOf(const std::string& exercise, QPageSize::PageSizeId paper = QPageSize::A4, bool large = false,
                       HandoutWay way = HandoutWay::ForTwo)
{
    return {HandoutKind::Exercise, QString::fromStdString(exercise), paper, large, way};
}

QString textOf(HandoutPages& pages)
{
    QString text;
    for (int page = 0; page < pages.pages(); ++page)
        text += pages.sheet(page, 40).text + QLatin1Char{'\n'};
    return text;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

int countOf(const std::string& text, const std::string& part)
{
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

/// Nothing lies outside the text area and the foot; something lies on each page; and it is black or white.
void checkPages(HandoutPages& pages)
{
    constexpr int kWide = 420;
    REQUIRE(pages.pages() > 0);
    const auto body = pages.paper().body();
    const double scale = kWide / pages.paper().page().width();
    for (int page = 0; page < pages.pages(); ++page) {
        const auto sheet = pages.sheet(page, kWide);
        int inside = 0;
        int outside = 0;
        int coloured = 0;
        for (int y = 0; y < sheet.image.height(); ++y)
            for (int x = 0; x < kWide; ++x) {
                const auto pixel = sheet.image.pixel(x, y);
                coloured += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel);
                if (qGray(pixel) > 150)
                    continue;
                const bool isOut = x < body.left() * scale - 2 || x > body.right() * scale + 2 ||
                                   y < body.top() * scale - 2 ||
                                   y > kWide * pages.paper().page().height() / pages.paper().page().width() - 20;
                ++(isOut ? outside : inside);
            }
        INFO("page " << page);
        CHECK(inside > 100);
        CHECK(outside == 0);
        CHECK(coloured == 0);
        CHECK(sheet.text.contains(handoutLicence()));
    }
}

std::vector<std::pair<const exercises::Definition*, HandoutWay>> everyWay()
{
    std::vector<std::pair<const exercises::Definition*, HandoutWay>> ways;
    for (const auto& definition : catalogue().all()) {
        ways.emplace_back(definition.get(), HandoutWay::ForTwo);
        if (hasTwoWays(*definition))
            ways.emplace_back(definition.get(), HandoutWay::Alone);
    }
    return ways;
}

/// What is on two pages is cut below its first lines and above its last ones, and never below a heading alone.
void checkCuts(const HandoutPages& pages)
{
    const double least = PrintPaper::fromMm(9);
    for (const auto& page : pages.layout())
        for (const auto& slice : page) {
            INFO("piece " << slice.piece);
            CHECK(slice.bottom - slice.top > (slice.top > 0 ? 0.3 * least : 0));
            CHECK(slice.y + slice.bottom - slice.top <= pages.bodyHeight() + 0.5);
        }
}

} // namespace

TEST_CASE("each exercise is a handout, with nothing over its margins and its licence on each page",
          "[ui-models][handout]")
{
    REQUIRE(catalogue().all().size() >= 38);
    for (const auto& [definition, way] : everyWay()) {
        INFO(definition->id << (way == HandoutWay::Alone ? ", alone" : ""));
        auto pages = handout(choiceOf(definition->id, QPageSize::A4, false, way));
        checkPages(*pages);
        checkCuts(*pages);
        const auto text = textOf(*pages);
        for (const auto& part :
             {definition->title, definition->summary, definition->why, definition->whenToUse, definition->whenNot})
            CHECK(text.contains(QString::fromStdString(part).section(u'{', 0, 0)));
        CHECK_FALSE(text.contains(u'{'));
        CHECK_FALSE(text.contains(u'}'));
        CHECK_FALSE(text.contains(QString::fromStdString(definition->therapist))); // it is for someone else
        CHECK(pages->pages() <= 6);
    }
}

TEST_CASE("what is sealed on the screen and can't be on paper is not asked for there", "[ui-models][handout]")
{
    const auto text = textOf(*handout(choiceOf("desires")));
    CHECK(text.contains(QStringLiteral("show your sheet to nobody")));
    CHECK_FALSE(text.contains(QStringLiteral("Now show each other")));
    CHECK_FALSE(text.contains(QStringLiteral("All of them")));
    int mild = 0;
    for (const auto& deck : catalogue().decks())
        if (deck.id == "desires")
            for (const auto& card : deck.cards) {
                const bool isMild = std::find(card.topics.begin(), card.topics.end(), "mild") != card.topics.end();
                const bool isThere = text.contains(QString::fromStdString(card.text));
                CHECK((isMild || !isThere));
                mild += isThere;
            }
    CHECK(mild > 8);
}

TEST_CASE("handouts fit Letter and large print, too", "[ui-models][handout]")
{
    for (const auto& id : {"mirror", "desires", "how-it-is", "time-out", "rebuild-trust"}) {
        INFO(id);
        auto usual = handout(choiceOf(id));
        auto letter = handout(choiceOf(id, QPageSize::Letter));
        auto large = handout(choiceOf(id, QPageSize::A4, true));
        checkPages(*letter);
        checkCuts(*letter);
        checkPages(*large);
        checkCuts(*large);
        CHECK(large->pages() > usual->pages());
        CHECK(textOf(*large).size() >= textOf(*usual).size() - 400);
    }
}

TEST_CASE("every handout is written as a PDF with each of its pages", "[ui-models][handout]")
{
    const test::TemporaryFolder temporary;
    // To be looked at: INGLENOOK_HANDOUTS names a folder in which they stay.
    const auto* kept = std::getenv("INGLENOOK_HANDOUTS");
    const std::filesystem::path folder = kept != nullptr ? std::filesystem::path{kept} : temporary.path();
    std::vector<std::pair<std::string, HandoutChoice>> choices;
    for (const auto& definition : catalogue().all()) {
        choices.emplace_back(definition->id, choiceOf(definition->id));
        if (hasTwoWays(*definition))
            choices.emplace_back(definition->id + "-alone",
                                 choiceOf(definition->id, QPageSize::A4, false, HandoutWay::Alone));
    }
    choices.emplace_back("mirror-large", choiceOf("mirror", QPageSize::Letter, true));
    for (const auto paper : {QPageSize::A4, QPageSize::Letter})
        for (const bool large : {false, true})
            for (const auto kind : {HandoutKind::Sentence, HandoutKind::Wheel, HandoutKind::HomeCard})
                choices.emplace_back("sheet-" + std::to_string(static_cast<int>(kind)) +
                                         (paper == QPageSize::A4 ? "-a4" : "-letter") + (large ? "-large" : ""),
                                     HandoutChoice{kind, {}, paper, large});
    for (const auto& [name, choice] : choices) {
        INFO(name);
        auto pages = handout(choice);
        const auto file = folder / (name + ".pdf");
        REQUIRE(writePdf(*pages, file, kept != nullptr, {}, [](int) {}));
        const auto pdf = bytesOf(file);
        CHECK(pdf.starts_with("%PDF"));
        CHECK(countOf(pdf, "/Type /Page\n") == pages->pages());
    }
}

TEST_CASE("the sheets that belong to no exercise fit their pages", "[ui-models][handout]")
{
    for (const auto paper : {QPageSize::A4, QPageSize::Letter})
        for (const bool large : {false, true})
            for (const auto kind : {HandoutKind::Sentence, HandoutKind::Wheel, HandoutKind::HomeCard}) {
                INFO(static_cast<int>(kind) << " " << paper << " " << large);
                auto pages = handout({kind, {}, paper, large});
                checkPages(*pages);
                checkCuts(*pages);
                if (kind != HandoutKind::Wheel && !large)
                    CHECK(pages->pages() == 1); // two of them, to be cut apart
            }
    auto wheel = handout({HandoutKind::Wheel, {}, QPageSize::A4, false});
    CHECK(wheel->layout().front().size() == 1); // the poster has a page to itself
    const auto text = textOf(*wheel);
    const auto feelings = exercises::FeelingsVocabulary::builtin();
    for (const auto& family : feelings.families())
        for (const auto& word : family.words) {
            CHECK(text.contains(QString::fromStdString(word.word)));
            CHECK(text.contains(QString::fromStdString(word.meaning)));
        }
}

TEST_CASE("an exercise of one's own is printed without a licence that isn't ours to give", "[ui-models][handout]")
{
    auto good = exercises::Catalogue::builtin();
    good.addOwn({{"our-walk.toml", R"(id = "our-walk"
version = 1
title = "Our walk"
summary = "A walk."
who = "together"
family = "time-together"
minutes = [5, 10]
why = "Because."
when = "In the evening."
when_not = "In the rain."
[[step]]
id = "end"
kind = "close"
actor = "both"
label = "walking"
prompt = "Walk."
)"}});
    REQUIRE(good.find("our-walk") != nullptr);
    const auto feelings = exercises::FeelingsVocabulary::builtin();
    const auto pages = makeHandout(choiceOf("our-walk"), good, feelings);
    const auto text = textOf(*pages);
    CHECK(text.contains(QStringLiteral("Our walk")));
    CHECK_FALSE(text.contains(QStringLiteral("CC BY-SA")));
    CHECK_FALSE(text.contains(QStringLiteral("From Inglenook")));
}

TEST_CASE("lines to write on are evenly spaced, and never one alone", "[ui-models][handout]")
{
    for (const int count : {1, 2, 3, 4, 5, 9}) {
        WritingLines lines{count, PrintSize::Usual, QStringLiteral("When you …")};
        const double height = lines.layOut(1400);
        const double pitch = height / count;
        double from = 0;
        for (const auto& [begin, end] : lines.lines()) {
            CHECK(begin == Approx(from));
            if (count > 1 && (begin == 0 || end > height - 1))
                CHECK(end - begin > 1.9 * pitch);
            from = end;
        }
        CHECK(from == Approx(height));
    }
}

TEST_CASE("the card for at home has what a plan says on it, each day to tick, and nothing cut", "[ui-models][handout]")
{
    using exercises::Often;
    HandoutChoice choice;
    choice.kind = HandoutKind::HomeCard;
    choice.plan = {"Two things.\nLeave out what doesn’t fit.",
                   {{"mirror", Often::Weekly, "With something small."}, {"how-close", Often::Once, ""}},
                   Date{2026, 12, 12}};
    for (const bool large : {false, true}) {
        choice.large = large;
        const auto pages = handout(choice);
        const auto text = textOf(*pages);
        for (const auto* part : {"Two things.", "Leave out what doesn’t fit.", "Mirror", "Once a week.",
                                 "With something small.", "How close", "2026", "What we noticed:"}) {
            INFO(part << " in " << text.toStdString());
            CHECK(text.contains(QString::fromUtf8(part)));
        }
        CHECK(text.count(QStringLiteral("For at home")) >= 1);
        CHECK_FALSE(text.contains(QStringLiteral("What we try:")));
        checkPages(*pages);
    }
    choice.weekBegins = Qt::Sunday;
    CHECK(textOf(*handout(choice)).contains(QStringLiteral("Sun Mon Tue Wed Thu Fri Sat")));
    choice.weekBegins = Qt::Monday;
    CHECK(textOf(*handout(choice)).contains(QStringLiteral("Mon Tue Wed Thu Fri Sat Sun")));
    // As many and as long as there may be.
    choice.plan.note = std::string(exercises::kMaxPlanNote, 'n');
    choice.plan.exercises.clear();
    for (const auto& definition : catalogue().all())
        if (exercises::canBePlanned(*definition) && choice.plan.exercises.size() < exercises::kMaxPlanned)
            choice.plan.exercises.push_back(
                {definition->id, Often::Daily, std::string(exercises::kMaxPlannedNote, 'w')});
    const auto pages = handout(choice);
    CHECK(pages->pages() > 1);
    checkPages(*pages);
}
