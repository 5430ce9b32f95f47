// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_layout.h"

#include "support/catch.h"

using namespace inglenook::ui;

namespace {

/// `lines` of height 10.
MeasuredPiece linesOf(int lines, int together = 0, float above = 0)
{
    MeasuredPiece piece;
    for (int i = 1; i <= lines; ++i)
        piece.cuts.push_back(static_cast<float>(i * 10));
    piece.together = static_cast<float>(together * 10);
    piece.above = above;
    return piece;
}

bool all(int)
{
    return true;
}

/// Each piece from its top to its end, each part once.
void checkWhole(const PrintLayout& pages, const std::vector<MeasuredPiece>& pieces, float height)
{
    std::vector<float> done(pieces.size(), 0);
    for (const auto& page : pages)
        for (const auto& slice : page) {
            auto& until = done[static_cast<std::size_t>(slice.piece)];
            CHECK(slice.top == until);
            CHECK(slice.y + slice.bottom - slice.top <= height);
            until = slice.bottom;
        }
    for (std::size_t i = 0; i < pieces.size(); ++i)
        CHECK(done[i] == pieces[i].height());
}

} // namespace

TEST_CASE("pieces fill pages from above and are cut between lines", "[ui-models][report]")
{
    const std::vector<MeasuredPiece> pieces{linesOf(3), linesOf(25), linesOf(2)};
    const auto pages = paginate(pieces, 104, all);
    checkWhole(pages, pieces, 104);
    REQUIRE(pages.size() == 3);
    REQUIRE(pages[0].size() == 2);
    CHECK(pages[0][1].bottom == 70); // ten lines fit, and four dots stay empty
    CHECK(pages[1].front().bottom == 170);
}

TEST_CASE("a heading stays with its lines", "[ui-models][report]")
{
    const std::vector<MeasuredPiece> pieces{linesOf(8), linesOf(5, 3)};
    const auto pages = paginate(pieces, 100, all);
    checkWhole(pages, pieces, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].front().top == 0);
}

TEST_CASE("room above a piece counts, but not at the top of a page", "[ui-models][report]")
{
    const std::vector<MeasuredPiece> pieces{linesOf(8), linesOf(2, 2, 5)};
    const auto pages = paginate(pieces, 104, all);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].front().y == 0);
    CHECK(paginate(pieces, 105, all).size() == 1);
}

TEST_CASE("a line higher than a page is cut, and there is an end", "[ui-models][report]")
{
    MeasuredPiece tall;
    tall.cuts = {250};
    const std::vector<MeasuredPiece> pieces{linesOf(1), tall, linesOf(1)};
    const auto pages = paginate(pieces, 100, all);
    checkWhole(pages, pieces, 100);
    CHECK(pages.size() == 4);
}

TEST_CASE("what is left out leaves no gap, and without anything there is one page", "[ui-models][report]")
{
    const std::vector<MeasuredPiece> pieces{linesOf(3), linesOf(50), linesOf(3)};
    const auto pages = paginate(pieces, 100, [](int piece) { return piece != 1; });
    REQUIRE(pages.size() == 1);
    REQUIRE(pages[0].size() == 2);
    CHECK(pages[0][1].y == 30);
    CHECK(paginate({}, 100, all).size() == 1);
}
