// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "theme/tokens.h"

#include <array>
#include <cmath>

using namespace inglenook::ui;

namespace {

struct Pair {
    QColor Tokens::*foreground;
    QColor Tokens::*background;
    double needs;
    const char* name;
};

const Pair kPairs[] = {
    {&Tokens::text, &Tokens::window, 7, "text on window"},
    {&Tokens::text, &Tokens::sidebar, 7, "text on sidebar"},
    {&Tokens::text, &Tokens::card, 7, "text on card"},
    {&Tokens::text, &Tokens::raised, 7, "text on raised"},
    {&Tokens::text, &Tokens::hover, 7, "text on hover"},
    {&Tokens::text, &Tokens::pressed, 7, "text on pressed"},
    {&Tokens::text, &Tokens::selected, 7, "text on selected"},
    {&Tokens::text2, &Tokens::selected, 4.5, "text2 on selected"},
    {&Tokens::text2, &Tokens::window, 4.5, "text2 on window"},
    {&Tokens::text2, &Tokens::sidebar, 4.5, "text2 on sidebar"},
    {&Tokens::text2, &Tokens::card, 4.5, "text2 on card"},
    {&Tokens::text2, &Tokens::raised, 4.5, "text2 on raised"},
    {&Tokens::text2, &Tokens::hover, 4.5, "text2 on hover"},
    {&Tokens::text3, &Tokens::window, 4.5, "text3 on window"},
    {&Tokens::text3, &Tokens::sidebar, 4.5, "text3 on sidebar"},
    {&Tokens::text3, &Tokens::card, 4.5, "text3 on card"},
    {&Tokens::text3, &Tokens::raised, 4.5, "text3 on raised"},
    {&Tokens::control, &Tokens::window, 3, "control on window"},
    {&Tokens::control, &Tokens::sidebar, 3, "control on sidebar"},
    {&Tokens::control, &Tokens::aTint, 3, "control on aTint"},
    {&Tokens::control, &Tokens::bTint, 3, "control on bTint"},
    {&Tokens::control, &Tokens::card, 3, "control on card"},
    {&Tokens::control, &Tokens::raised, 3, "control on raised"},
    {&Tokens::onAccent, &Tokens::accent, 7, "onAccent on accent"},
    {&Tokens::onAccent, &Tokens::accentHover, 7, "onAccent on accentHover"},
    {&Tokens::accentText, &Tokens::window, 4.5, "accentText on window"},
    {&Tokens::accentText, &Tokens::sidebar, 4.5, "accentText on sidebar"},
    {&Tokens::accentText, &Tokens::card, 4.5, "accentText on card"},
    {&Tokens::accentText, &Tokens::accentTint, 7, "accentText on accentTint"},
    {&Tokens::text, &Tokens::accentTint, 7, "text on accentTint"},
    {&Tokens::focus, &Tokens::window, 3, "focus on window"},
    {&Tokens::focus, &Tokens::card, 3, "focus on card"},
    {&Tokens::focus, &Tokens::sidebar, 3, "focus on sidebar"},
    {&Tokens::focus, &Tokens::aTint, 3, "focus on aTint"},
    {&Tokens::focus, &Tokens::bTint, 3, "focus on bTint"},
    {&Tokens::accentText, &Tokens::aTint, 4.5, "accentText on aTint"},
    {&Tokens::accentText, &Tokens::bTint, 4.5, "accentText on bTint"},
    {&Tokens::onA, &Tokens::aFill, 4.5, "onA on aFill"},
    {&Tokens::aText, &Tokens::aTint, 7, "aText on aTint"},
    {&Tokens::text, &Tokens::aTint, 7, "text on aTint"},
    {&Tokens::text2, &Tokens::aTint, 4.5, "text2 on aTint"},
    {&Tokens::aText, &Tokens::card, 7, "aText on card"},
    {&Tokens::aText, &Tokens::window, 7, "aText on window"},
    {&Tokens::aLine, &Tokens::card, 3, "aLine on card"},
    {&Tokens::aLine, &Tokens::window, 3, "aLine on window"},
    {&Tokens::text, &Tokens::aSoft, 7, "text on aSoft"},
    {&Tokens::onB, &Tokens::bFill, 7, "onB on bFill"},
    {&Tokens::bText, &Tokens::bTint, 7, "bText on bTint"},
    {&Tokens::text, &Tokens::bTint, 7, "text on bTint"},
    {&Tokens::text2, &Tokens::bTint, 4.5, "text2 on bTint"},
    {&Tokens::bText, &Tokens::card, 7, "bText on card"},
    {&Tokens::bText, &Tokens::window, 7, "bText on window"},
    {&Tokens::bLine, &Tokens::card, 3, "bLine on card"},
    {&Tokens::bLine, &Tokens::window, 3, "bLine on window"},
    {&Tokens::text, &Tokens::bSoft, 7, "text on bSoft"},
    {&Tokens::onInk, &Tokens::ink, 7, "onInk on ink"},
    {&Tokens::onSafe, &Tokens::safe, 4.5, "onSafe on safe"},
    {&Tokens::safeText, &Tokens::safeTint, 7, "safeText on safeTint"},
    {&Tokens::text, &Tokens::safeTint, 7, "text on safeTint"},
    {&Tokens::safeText, &Tokens::card, 4.5, "safeText on card"},
    {&Tokens::onWarn, &Tokens::warn, 4.5, "onWarn on warn"},
    {&Tokens::warnText, &Tokens::warnTint, 7, "warnText on warnTint"},
    {&Tokens::text, &Tokens::warnTint, 7, "text on warnTint"},
    {&Tokens::warnText, &Tokens::card, 4.5, "warnText on card"},
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// The ratio of WCAG 2.2.
double contrast(const QColor& one, const QColor& other)
{
    const auto a = luminance(one);
    const auto b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::array<const FeelingColours*, 8> feelingsOf(const Tokens& tokens)
{
    return {&tokens.glad, &tokens.close,   &tokens.calm,   &tokens.drained,
            &tokens.sad,  &tokens.ashamed, &tokens.afraid, &tokens.angry};
}

} // namespace

TEST_CASE("every pair of colours has the contrast that its use needs", "[theme]")
{
    for (const auto* tokens : {&lightTokens(), &darkTokens()}) {
        for (const auto& pair : kPairs) {
            INFO(pair.name << (tokens->dark ? ", dark" : ", light"));
            CHECK(contrast(tokens->*pair.foreground, tokens->*pair.background) >= pair.needs);
        }
    }
}

TEST_CASE("every pair keeps its contrast in the high contrast variant", "[theme]")
{
    for (const auto* tokens : {&lightTokens(), &darkTokens()}) {
        const auto strong = highContrast(*tokens);
        for (const auto& pair : kPairs) {
            INFO(pair.name << (tokens->dark ? ", dark" : ", light"));
            CHECK(contrast(strong.*pair.foreground, strong.*pair.background) >= pair.needs);
        }
    }
}

TEST_CASE("high contrast makes quiet text full text, hairlines borders, and borders twice as wide", "[theme]")
{
    const auto strong = highContrast(lightTokens());
    CHECK(strong.text2 == lightTokens().text);
    CHECK(strong.text3 == lightTokens().text);
    CHECK(strong.line == lightTokens().control);
    CHECK(strong.aTint == lightTokens().raised);
    CHECK(strong.sad.tint == lightTokens().raised);
    CHECK(strong.border == 2);
}

TEST_CASE("a feeling can be read on its tint, on a card, and turned round", "[theme]")
{
    for (const auto* tokens : {&lightTokens(), &darkTokens()}) {
        for (const auto* feeling : feelingsOf(*tokens)) {
            INFO(feeling->tint.name().toStdString());
            CHECK(contrast(feeling->text, feeling->tint) >= 7);
            CHECK(contrast(feeling->text, tokens->card) >= 7);
            CHECK(contrast(feeling->solid, tokens->card) >= 3);
            CHECK(contrast(tokens->text, feeling->tint) >= 9.8);
            CHECK(contrast(tokens->text2, feeling->tint) >= 4.5);
            CHECK(contrast(tokens->raised, feeling->text) >= 7);
        }
    }
}

TEST_CASE("a family is found by its key and an unknown one is drawn in the neutral tint", "[theme]")
{
    CHECK(lightTokens().feeling(u"sad").tint == lightTokens().sad.tint);
    CHECK(lightTokens().feeling(u"angry").tint == lightTokens().angry.tint);
    CHECK(lightTokens().feeling(u"").tint == lightTokens().drained.tint);
}

TEST_CASE("the curtain can be read on each of its folds", "[theme]")
{
    const CurtainColours curtain;
    for (const auto fold : curtain.folds) {
        CHECK(contrast(QColor{curtain.text}, QColor{fold}) >= 7);
        CHECK(contrast(QColor{curtain.secondLine}, QColor{fold}) >= 7);
    }
}
