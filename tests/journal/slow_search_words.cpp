// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/slow_search.h"

namespace inglenook::test {

const std::vector<SlowWord>& wordTable()
{
    using Form = SlowWord::Kind;
    static const std::vector<SlowWord> table{{Form::Plain, {"tea", "Tea", "TEA"}, {"tea"}},
                                             {Form::Plain, {"teapot"}, {"teapot"}},
                                             {Form::Plain, {"Garten", "GARTEN"}, {"garten"}},
                                             {Form::Plain, {"Straße", "STRASSE", "strasse", "STRAẞE"}, {"strasse"}},
                                             {Form::Plain, {"İstanbul", "istanbul", "ISTANBUL"}, {"istanbul"}},
                                             {Form::Plain, {"ışık", "IŞIK", "Işık", "isik"}, {"isik"}},
                                             {Form::Plain, {"Σίσυφος", "ΣΊΣΥΦΟΣ", "σισυφοσ"}, {"σισυφοσ"}},
                                             {Form::Plain, {"Café", "CAFÉ", "Cafe\u0301", "cafe"}, {"cafe"}},
                                             {Form::Plain, {"don't", "Don\u2019t"}, {"don", "t"}},
                                             {Form::Plain, {"l\u2019amour", "L'amour"}, {"l", "amour"}},
                                             {Form::Plain, {"समुद्र"}, {"समुद्र"}},
                                             {Form::Plain, {"море", "МОРЕ", "Море"}, {"море"}},
                                             {Form::Plain, {"הלכנו"}, {"הלכנו"}},
                                             {Form::Plain, {"البحر"}, {"البحر"}},
                                             {Form::Plain, {"NEAR", "near"}, {"near"}},
                                             {Form::Plain, {"2026"}, {"2026"}},
                                             {Form::Korean, {"바다"}, {"바다"}},
                                             {Form::Korean, {"바다에"}, {"바다에"}},
                                             {Form::Emoji, {"🎉"}, {"🎉"}},
                                             {Form::Emoji, {"👍🏽", "👍"}, {"👍"}},
                                             {Form::Spaceless, {"开心开心"}, {"开", "心", "开", "心"}},
                                             {Form::Spaceless, {"楽しかった"}, {"楽", "し", "か", "っ", "た"}},
                                             {Form::Spaceless, {"ความสุข"}, {"ค", "ว", "า", "ม", "สุ", "ข"}},
                                             {Form::Spaceless, {"សមុទ្រ"}, {"ស", "មុ", "ទ្", "រ"}},
                                             {Form::Spaceless, {"海辺"}, {"海", "辺"}}};
    return table;
}

const std::vector<SlowWord>& gluedTable()
{
    using Form = SlowWord::Kind;
    static const std::vector<SlowWord> table{{Form::Plain, {"iPhone", "IPHONE"}, {"iphone"}},
                                             {Form::Plain, {"Radio"}, {"radio"}}};
    return table;
}

} // namespace inglenook::test
