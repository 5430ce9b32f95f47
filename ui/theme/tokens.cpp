// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

namespace inglenook::ui {
namespace {

QColor rgb(QRgb value)
{
    return QColor{value};
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xf3f0ec);
    t.sidebar = rgb(0xeae5df);
    t.card = rgb(0xfcfaf8);
    t.raised = rgb(0xffffff);
    t.hover = rgb(0xefeae4);
    t.pressed = rgb(0xe3dcd4);
    t.selected = rgb(0xe6ded5);
    t.line = rgb(0xddd5cc);
    t.control = rgb(0x857b74);
    t.text = rgb(0x2a2326);
    t.text2 = rgb(0x574e4d);
    t.text3 = rgb(0x675d5a);
    t.accent = rgb(0x6a3248);
    t.accentHover = rgb(0x57273a);
    t.onAccent = rgb(0xffffff);
    t.accentTint = rgb(0xf1e5e3);
    t.accentText = rgb(0x6a3248);
    t.focus = rgb(0x6a3248);
    t.ink = rgb(0x2a2326);
    t.onInk = rgb(0xfbf8f5);
    t.aFill = rgb(0x254a75);
    t.onA = rgb(0xffffff);
    t.aTint = rgb(0xe2eaf3);
    t.aText = rgb(0x1c3d64);
    t.aLine = rgb(0x254a75);
    t.aSoft = rgb(0xc9d8e8);
    t.bFill = rgb(0xf1ae6c);
    t.onB = rgb(0x2e1b08);
    t.bTint = rgb(0xfaebdb);
    t.bText = rgb(0x663705);
    t.bLine = rgb(0xa9601a);
    t.bSoft = rgb(0xf5d0a6);
    t.safe = rgb(0x2c6a50);
    t.onSafe = rgb(0xffffff);
    t.safeTint = rgb(0xe1eee5);
    t.safeText = rgb(0x1f513c);
    t.warn = rgb(0x93372f);
    t.onWarn = rgb(0xffffff);
    t.warnTint = rgb(0xf8e5e1);
    t.warnText = rgb(0x7a2a23);
    t.heat0 = rgb(0xebe5df);
    t.heat1 = rgb(0xd5c3c4);
    t.heat2 = rgb(0xa87c8a);
    t.heat3 = rgb(0x6a3248);
    t.glad = {rgb(0xf6e7b8), rgb(0x4f3b00), rgb(0xb98a10)};
    t.close = {rgb(0xf7dcda), rgb(0x702a30), rgb(0xc7696d)};
    t.calm = {rgb(0xdaebdf), rgb(0x1c4a35), rgb(0x4f9070)};
    t.drained = {rgb(0xe6e2de), rgb(0x433f3c), rgb(0x877f79)};
    t.sad = {rgb(0xd8e5f2), rgb(0x1b3f66), rgb(0x5a87b8)};
    t.ashamed = {rgb(0xecddec), rgb(0x562a5b), rgb(0xa06fa6)};
    t.afraid = {rgb(0xdfdff3), rgb(0x333477), rgb(0x7476bc)};
    t.angry = {rgb(0xf6dccb), rgb(0x6c2c0e), rgb(0xc4673a)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x1b191b);
    t.sidebar = rgb(0x151315);
    t.card = rgb(0x242123);
    t.raised = rgb(0x2d292c);
    t.hover = rgb(0x2f2b2e);
    t.pressed = rgb(0x3a3538);
    t.selected = rgb(0x3d373b);
    t.line = rgb(0x3a3538);
    t.control = rgb(0x8b8287);
    t.text = rgb(0xf1ece8);
    t.text2 = rgb(0xbfb6b4);
    t.text3 = rgb(0xa69d9c);
    t.accent = rgb(0x7f4359);
    t.accentHover = rgb(0x743b51);
    t.onAccent = rgb(0xffffff);
    t.accentTint = rgb(0x3a292d);
    t.accentText = rgb(0xe3bec4);
    t.focus = rgb(0xe3bec4);
    t.ink = rgb(0xf1ece8);
    t.onInk = rgb(0x1b191b);
    t.aFill = rgb(0x38669b);
    t.onA = rgb(0xffffff);
    t.aTint = rgb(0x1e2b3a);
    t.aText = rgb(0xb9d2ee);
    t.aLine = rgb(0x7fa8d6);
    t.aSoft = rgb(0x2c4563);
    t.bFill = rgb(0xe3a263);
    t.onB = rgb(0x2b1906);
    t.bTint = rgb(0x35281c);
    t.bText = rgb(0xf7cb9b);
    t.bLine = rgb(0xe3a263);
    t.bSoft = rgb(0x6a4722);
    t.safe = rgb(0x8cc4a6);
    t.onSafe = rgb(0x10261b);
    t.safeTint = rgb(0x1f3128);
    t.safeText = rgb(0xa9d6bd);
    t.warn = rgb(0xe79a8e);
    t.onWarn = rgb(0x33100b);
    t.warnTint = rgb(0x3c2421);
    t.warnText = rgb(0xf2b5ab);
    t.heat0 = rgb(0x322d30);
    t.heat1 = rgb(0x57454d);
    t.heat2 = rgb(0x8a6c77);
    t.heat3 = rgb(0xd3b8ba);
    t.glad = {rgb(0x3a3116), rgb(0xf0da93), rgb(0xd6ae45)};
    t.close = {rgb(0x40272a), rgb(0xf3c0c0), rgb(0xdb8e90)};
    t.calm = {rgb(0x20332a), rgb(0xb2dcc4), rgb(0x7db597)};
    t.drained = {rgb(0x333030), rgb(0xd5ceca), rgb(0xa69e99)};
    t.sad = {rgb(0x1f2e3f), rgb(0xb7d3f0), rgb(0x83acd8)};
    t.ashamed = {rgb(0x37273a), rgb(0xe3c3e6), rgb(0xbe93c4)};
    t.afraid = {rgb(0x2a2a46), rgb(0xcbcbf4), rgb(0x9c9ddc)};
    t.angry = {rgb(0x40291d), rgb(0xf5c4a8), rgb(0xdc8c63)};
    return t;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens kTokens = makeLight();
    return kTokens;
}

const Tokens& darkTokens()
{
    static const Tokens kTokens = makeDark();
    return kTokens;
}

Tokens highContrast(const Tokens& tokens)
{
    auto t = tokens;
    t.text2 = t.text3 = t.text;
    t.line = t.control;
    t.border = 2;
    for (auto* tint : {&t.accentTint, &t.aTint, &t.bTint, &t.aSoft, &t.bSoft, &t.safeTint, &t.warnTint})
        *tint = t.raised;
    for (auto* family : {&t.glad, &t.close, &t.calm, &t.drained, &t.sad, &t.ashamed, &t.afraid, &t.angry})
        family->tint = t.raised;
    return t;
}

const FeelingColours& Tokens::feeling(QStringView family) const
{
    if (family == u"glad")
        return glad;
    if (family == u"close")
        return close;
    if (family == u"calm")
        return calm;
    if (family == u"sad")
        return sad;
    if (family == u"ashamed")
        return ashamed;
    if (family == u"afraid")
        return afraid;
    if (family == u"angry")
        return angry;
    return drained;
}

PersonColours Tokens::person(int index) const
{
    if (index == 0)
        return {aFill, onA, aTint, aText, aLine, aSoft};
    return {bFill, onB, bTint, bText, bLine, bSoft};
}

} // namespace inglenook::ui
